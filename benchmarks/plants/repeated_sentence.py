"""Sentences that stand twice close by."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

ENGLISH = (
    "In {year} the {body} of {town} opened a {thing} for all the people of the region.",
    "{person} told the {body} that about {n} visitors had come to the {thing} by {month}.",
    "The plan for the {thing} in {town} was approved by a large majority of the members.",
    "It took the {body} more than {m} years to pay for the repairs of the roof and the walls.",
    "The former {thing} of {town}, which was built by {person}, is now used as a store.",
)
CHINESE = (
    "{year}年，{town}{body}为全体居民新建了一座{thing}，受到广泛欢迎。",
    "{person}向{body}表示，截至{month}，共有约{n}人来到{thing}参观学习。",
    "{town}{thing}的建设方案以绝大多数票获得{body}全体成员通过。",
    "{body}用了{m}年多的时间才付清{thing}屋顶和墙壁的全部维修费用。",
    "由{person}主持修建的{town}旧{thing}如今被{body}用作仓库和车库。",
)
SHORT = (
    "The {body} met. The {thing} was closed. The {body} met. The {thing} was open.",
    "{body}开会。{thing}关闭。{body}开会。{thing}开放。",
)


def _wrong(sentences: tuple[str, ...], apart: str, between: str, behind: str) -> tuple[str, ...]:
    """Give paragraphs in which a sentence stands twice, and pairs of paragraphs that share one."""
    together = tuple(f"{one}{apart}{between}{apart}{one}" for one in sentences)
    return (*together, *(f"{one}{apart}{between}\n\n{one}{apart}{behind}" for one in sentences))


WRONG = {"en": _wrong(ENGLISH, " ", "It rained.", "The sun came out."), "zh": _wrong(CHINESE, "", "天下雨了。", "天晴了。")}
RIGHT = {
    "en": (*(f"{one} {two}" for one, two in pairwise(ENGLISH)), SHORT[0]),
    "zh": (*(f"{one}{two}" for one, two in pairwise(CHINESE)), SHORT[1]),
}


def plant(rng: random.Random, language: str) -> str:
    """Give one paragraph, or two, with one sentence that stands twice."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose sentences differ, or are short."""
    return pick(rng, RIGHT, language)
