"""Plants for unexpanded-abbreviation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.abbreviated import body, numbers

if TYPE_CHECKING:
    import random

EN = (
    "The report of the {short}{full} was late in {year}. The {short} has since met {count} times.",
    "Visitors came to the {short}{full} in spring.\n\nIn {year} the {short} had {count} members.",
    "Of {count} farms the {short}{full} saw most. In {year} the {short} saw all.",
    "A letter to the {short}{full} was lost in {year}; {count} more reached the {short}.",
    "A quay of the {short}{full} is {count} metres long. Rules of the {short} forbid fishing since {year}.",
)
ZH = (
    "{short}{full}成立于{year}年，{short}现有{count}名成员。",
    "{year}年，{short}{full}完成测量，{short}此后培训了{count}人。",
    "报告由{short}{full}提交，共{count}页，由{short}印制。",
    "参观者来到{short}{full}。\n\n{short}自{year}年起开放，共有{count}间屋。",
    "检验采用{short}{full}系统，{short}于{year}年升级，处理样本{count}份。",
)


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph that nowhere expands its abbreviation."""
    return _filled(rng, language, expanded=False)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph that does."""
    return _filled(rng, language, expanded=True)


def _filled(rng: random.Random, language: str, *, expanded: bool) -> str:
    one, _, short = body(rng)
    short, one = short[:1] + "Q" + short[1:], one.replace(" ", " Quay ", 1)
    brackets = f"（{one}）" if language == "zh" else f" ({one})"
    return rng.choice(ZH if language == "zh" else EN).format(short=short, full=brackets if expanded else "", **numbers(rng))
