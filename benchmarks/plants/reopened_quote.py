"""Quotations that are opened twice, closed twice, or empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "{person} called it “a great day for “{town} and went home.",
        "The {body} speaks of ““shared fields” in its report of {year}.",
        "The {body} won the “Silver Oar”” in {month} {year}.",
        "The {thing} of {town} was named “” after a vote of {n} people.",
        '{person} told the {body}: ""the {thing} stays" and left.',
    ),
    "zh": (
        "{person}称之为““{town}模式”，并写进了报告。",
        "{body}获得“银桨杯””，{town}全城庆祝。",
        "{body}出版了《》一书，介绍{thing}的历史。",
        "{person}说：“{town}的“{thing}很受欢迎，共有{n}人来访。",
        "{town}的{thing}被命名为“”，{n}人参加了投票。",
    ),
}
RIGHT = {
    "en": (
        "{person} called it “a great day for ‘{town}’” and went home.",
        "The {body} speaks of “shared fields” and “open doors” in its report of {year}.",
        "The {body} won the “Silver Oar” in {month} {year}.",
        '"Yes," said {person}, "the {thing} stays."',
        "The form of the {body} has a field ( ) for the number {n}.",
    ),
    "zh": (
        "{person}称之为“{town}模式”“{thing}模式”，并写进了报告。",
        "{body}获得“银桨杯”，{town}全城庆祝。",
        "{body}出版了《{town}史》《{thing}》两书。",
        "{person}说：“{town}的‘{thing}’很受欢迎。”",
        "请在（ ）内填写{thing}的编号{n}。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one quotation that is opened or closed twice or is empty."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose quotations are right."""
    return pick(rng, RIGHT, language)
