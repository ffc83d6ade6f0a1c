"""Plants for abbreviation-with-two-expansions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.abbreviated import body, body_zh, numbers

if TYPE_CHECKING:
    import random

EN = (
    "The {one} ({short}) was founded in {year}. Since then the {other} ({short}) has trained {count} people.",
    "Visitors came to the {one} ({short}) in spring.\n\nIn {year} the {other} ({short}) had {count} members.",
    "The {short} ({one}) keeps {count} boats. A letter of {year} calls it the {other} ({short}).",
    "The {one}, or {short}, pays for {count} places. It was the {other} ({short}) that asked for them in {year}.",
    "A report of the {one} ({short}) lists {count} farms; that of the {other} ({short}) has lacked a list since {year}.",
)
ZH = (
    "{one}（以下简称“{short}”）成立于{year}年。{other}（以下简称“{short}”）现有{count}名成员。",
    "{year}年，{one}（简称“{short}”）完成测量。此后{other}（简称“{short}”）培训了{count}人。",
    "报告由{one}（以下简称“{short}”）提交，共{count}页，由{other}（以下简称“{short}”）审阅。",
    "参观者来到{one}（下称“{short}”）。\n\n{other}（下称“{short}”）自{year}年起开放。",
    "协议在{one}（以下简称“{short}”）签署，{year}年由{other}（以下简称“{short}”）延长。",
)


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph in which one short form has two full names."""
    one, other, short = body_zh(rng) if language == "zh" else body(rng)
    return rng.choice(ZH if language == "zh" else EN).format(one=one, other=other, short=short, **numbers(rng))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph in which it has one."""
    one, _, short = body_zh(rng) if language == "zh" else body(rng)
    return rng.choice(ZH if language == "zh" else EN).format(one=one, other=one, short=short, **numbers(rng))
