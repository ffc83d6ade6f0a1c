"""Full stops in the middle of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "The {thing} stands near the harbour. and the old town, where {n} people live.",
        "In {year} the {body} moved its office. to {town}, as {person} had asked.",
        "{person} of the {body} opened the {thing} in {month}. with a short speech.",
        "About {n} visitors. mostly from {town}, came to the {thing} in {year}.",
        "The {body} closed the {thing}. because the roof leaked, and {person} wrote a letter.",
    ),
    "zh": (
        "{town}{body}于{year}年建成。的{thing}即将开放。",
        "{person}说，孩子。们喜欢{thing}，每天有{n}人来访。",
        "{body}公布了计划。随着来访人数的增加。{thing}将延长开放时间。",
        "{month}，{person}参观。了{thing}，并与{n}名成员座谈。",
        "{body}采购了桌椅、灯具。等设备，放在{thing}里。",
    ),
}
RIGHT = {
    "en": (
        "The {thing} stands near the harbour. It was built in {year} by the {body}.",
        "{person} met Dr. van Dyck at 9 a.m. on the quay, i.e. near the dept. of health.",
        "The {body} paid approx. {n} dollars, e.g. for paint, tools, etc. and left {town}.",
        "The file readme.txt. of the {body} was lost... and nobody in {town} knew it.",
        "See vol. {m} of the minutes, resp. no. {n}, for the {thing}.",
    ),
    "zh": (
        "{town}{body}于{year}年建成了{thing}。的确，来访的人很多。",
        "{person}说，孩子们喜欢{thing}。了解情况的人都同意。",
        "随着来访人数的增加，{thing}将延长开放时间。等到{month}，一切都会就绪。",
        "{month}，{person}参观了{thing}。着手修缮的是{body}。",
        "{body}采购了桌椅、灯具等设备。过去，{thing}没有这些。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one full stop inside a sentence."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose full stops are right."""
    return pick(rng, RIGHT, language)
