"""Plants for abbreviation-not-matching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.abbreviated import body, numbers

if TYPE_CHECKING:
    import random

EN = (
    "The {one} ({wrong}) was founded in {year}. Since then the {short} has trained {count} people.",
    "Visitors came to the {one} ({wrong}) in spring.\n\nIn {year} the {short} had {count} members.",
    "Of {count} farms the {one} ({wrong}) saw most. In {year} the {short} saw all.",
    "A letter to the {one} ({wrong}) was lost in {year}; {count} more reached the {short}.",
    "The {one} ({wrong}) lends {count} books. Its rules are those of the {short} of {year}.",
)
ZH = (
    "{one} ({wrong}) 成立于{year}年，{short} 现有{count}名成员。",
    "{year}年，{one}（{wrong}）完成测量，{short} 此后培训了{count}人。",
    "报告由 {one}（{wrong}）提交，共{count}页，{short} 于{year}年印制。",
    "参观者来到 {one}（{wrong}）。\n\n{short} 自{year}年起开放，共有{count}间屋。",
    "{one}（{wrong}）设有{count}个站点。{year}年，{short} 搬迁。",
)


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph in which one letter of an abbreviation is wrong."""
    one, _, short = body(rng)
    wrong = short[:-1] + rng.choice("DGKMT")
    return rng.choice(ZH if language == "zh" else EN).format(one=one, short=short, wrong=wrong, **numbers(rng))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph in which all are right."""
    one, _, short = body(rng)
    return rng.choice(ZH if language == "zh" else EN).format(one=one, short=short, wrong=short, **numbers(rng))
