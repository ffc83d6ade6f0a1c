"""Plants for name-with-two-abbreviations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.abbreviated import body, body_zh, numbers

if TYPE_CHECKING:
    import random

EN = (
    "The {one} ({short}) was founded in {year}. Since then the {one} ({wrong}) has trained {count} people.",
    "Visitors came to the {one} ({short}) in spring.\n\nIn {year} the {one} ({wrong}) had {count} members.",
    "Of {count} farms the {one} ({short}) saw most. In {year} the {one} ({wrong}) saw all.",
    "A letter to the {one} ({short}) was lost in {year}; {count} more reached the {one} ({wrong}).",
    "The {one} ({short}) lends {count} books. Its rules are those of the {one} ({wrong}) of {year}.",
)
ZH = (
    "{one}（以下简称“{short}”）成立于{year}年。{one}（以下简称“{wrong}”）现有{count}名成员。",
    "{year}年，{one}（简称“{short}”）完成测量。此后，{one}（简称“{wrong}”）培训了{count}人。",
    "报告由{one}（以下简称“{short}”）提交，共{count}页，由{one}（以下简称“{wrong}”）印制。",
    "参观者来到{one}（下称“{short}”）。\n\n{one}（下称“{wrong}”）自{year}年起开放。",
    "{one}（以下简称“{short}”）设有{count}个站点。{year}年，{one}（以下简称“{wrong}”）搬迁。",
)


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph in which one name has two short forms."""
    if language == "zh":
        one, _, short = body_zh(rng)
        return rng.choice(ZH).format(one=one, short=short, wrong=short[0] + one[2] + short[-1], **numbers(rng))
    one, _, short = body(rng)
    return rng.choice(EN).format(one=one, short=short, wrong=short[0] + short[2] + short[1], **numbers(rng))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph in which it has one."""
    one, _, short = body_zh(rng) if language == "zh" else body(rng)
    return rng.choice(ZH if language == "zh" else EN).format(one=one, short=short, wrong=short, **numbers(rng))
