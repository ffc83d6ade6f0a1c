"""Quotation marks and brackets without a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "{person} said that “the {thing} is open to all and went back to {town}.",
        "The {thing} (built in {year} was sold to the {body} of {town}.",
        "The {body} of {town} was founded in {year}) and has {n} members.",
        '{person} called the plan "a gift to {town}, and the {body} agreed in {month}.',
        "The {body} [as it was called until {year} moved to {town} with {n} boxes.",
        "In {month} the {body} said: the {thing} is safe,” and {person} believed it.",
    ),
    "zh": (
        "{person}说：“{thing}下周开放，大家都很高兴。",
        "{town}的{thing}（建于{year}年已经停用。",
        "{body}编写了《{town}{thing}手册，共{n}页。",
        "{body}成立于{year}年），现有{n}名成员。",
        "{person}把这项计划称为「明日之桥，{body}表示同意。",
    ),
}
RIGHT = {
    "en": (
        "{person} said that “the {thing} is open to all” and went back to {town}.",
        "The {thing} (built in {year}) was sold to the {body} [of {town}].",
        "The rules of the {body} are: a) pay by {month}; b) leave the {thing} clean; 1) and 2) hold for guests.",
        "The boards of the {thing} are {m}\" wide and come from the '90s.",
        "“The {thing} was built in {year},” said {person}, “and it will stand.”",
    ),
    "zh": (
        "{person}说：“{thing}下周开放。”大家都很高兴。",
        "{town}的{thing}（建于{year}年）已经停用。",
        "{body}编写了《{town}{thing}手册》，共{n}页。",
        "{body}规定：1）保持安静；2）不得吸烟。",
        "{person}把这项计划称为「明日之桥」，{body}（{town}）表示同意。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one mark that has no partner."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose marks have their partners, or need none."""
    return pick(rng, RIGHT, language)
