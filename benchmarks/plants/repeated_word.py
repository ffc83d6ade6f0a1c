"""Words that stand twice in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "In {year} the {body} of {town} opened a {thing} for the the public. About {n} people came.",
        "{person} told the {body} that the {thing} would be ready by\nby {month} {year}.",
        "The {body} has {n} members. It meets in the hall of of the old customs house in {town}.",
        "According to {person}, the {thing} was built with with stone from {town} and paid for over {m} years.",
        "The plan for the {thing} was sent to the council council in {month}, and the {body} of {town} has waited since.",
        "When the {body} moved, {n} boxes were left at the station and and nobody in {town} asked for them.",
    ),
    "zh": (
        "{year}年，{town}{body}新建了一座{thing}，受到居民的的欢迎。",
        "{person}表示，目前目前{thing}已经接待了{n}人。",
        "{body}共有{n}名成员，他们他们每周在{thing}开会。",
        "{town}的{thing}于{year}年{month}建成，由于由于经费不足，直到去年才开放。",
        "{body}计划在{m}年内完成{thing}改造工程改造工程，并向公众开放。",
    ),
}
RIGHT = {
    "en": (
        "In {year} the {body} of {town} opened a {thing} for the public. About {n} people came.",
        "{person} knew that that was the {thing} which the {body} had had in mind since {year}.",
        "The {body} engaged in in-depth talks about the {thing}, and {n} members spoke.",
        "It is a very very long way from {town} to Bora Bora, said {person} of the {body}.",
        "What the {body} did did no harm: the {thing} was open by {month}.",
    ),
    "zh": (
        "{year}年，{town}{body}新建了一座{thing}，受到居民的欢迎。",
        "{person}天天到{thing}看看，人人都认识他。",
        "{body}建设{thing}的目的的确是为了了解{town}的需要。",
        "大家高高兴兴地讨论讨论，决定由{body}管理{thing}。",
        "{town}的{thing}渐渐热闹起来，{n}名成员个个满意。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one word that stands twice."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph in which what stands twice is right."""
    return pick(rng, RIGHT, language)
