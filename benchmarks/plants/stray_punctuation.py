"""Marks that are doubled or stand apart from their word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "The {thing} was closed , and {person} left {town} in {month}.",
        "The {body} has a hall,, a garden and {n} members.",
        "In {year} the {body} of {town} moved,. The {thing} stayed empty.",
        "The {thing} has {n} seats.. It was built by {person}.",
        "The {body} ( founded in {year}) has {n} members.",
        "{person} asked for the keys of the {thing}., and the {body} agreed.",
        "The {thing}，built in {year}, belongs to the {body}.",
    ),
    "zh": (
        "{thing}共有{m}层，，每层可容纳{n}人。",
        "{body}已经开放{thing} ，居民可以参观。",
        "{person}在{town}新建了{thing},条件很好。",
        "{month}，{thing}关闭了。。{person}回到{town}。",
        "{person}说：“我们尽力了。”。{body}的{n}名成员鼓掌。",
        "{thing}于{year}年建成，。它属于{body}。",
    ),
}
RIGHT = {
    "en": (
        "{person} Jr., of Harbour Inc., e.g., asked for the keys of the {thing}?!",
        "The {thing} was closed... and the {body} waited, i.e., slept, etc., until {month}.",
        "The {body} (founded in {year}) has 3.5 acres; it meets at 10.30 a.m., at the {thing}.",
        "“Is it open?” asked {person}. “Never!” said the {body} of {town}.",
        "The path of the file is ../docs/{n}.md, as the {body} says.",
    ),
    "zh": (
        "{person}说……“真的？！”{body}的{n}名成员都笑了。",
        "{thing}长{m}.5米，开放时间为10:30，比分为3:2。",
        "{body}（成立于{year}年）设有{thing}；成员{n}名。",
        "“很好。”{person}说，“{thing}就这样。”",
        "详情请见www.example.org，或致电{body}。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one stray mark."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose marks are right, though two stand together."""
    return pick(rng, RIGHT, language)
