"""Invented paragraphs with two figures that stand the wrong way round, and the same the right way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Template = Callable[[random.Random, int], str]


def _pair(rng: random.Random, off: int) -> tuple[int, int]:
    """Give a smaller and a larger number, with `off` the larger one first."""
    low = rng.randint(15, 60)
    pair = low, low + rng.randint(5, 35)
    return pair[::-1] if off else pair


def _meetings(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"The school board met often. Between {a} and {b} people came to each meeting."


def _prices(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"The fish market reopened. Prices ranged from {a} to {b} euros on the first day."


def _beds(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"The hospital was rebuilt. The number of beds rose from {a} to {b} over the year."


def _herd(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, 1 - off)
    return f"The winter was hard. The herd fell from {a} to {b} by March."


def _loans(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"The library stays open longer. Loans increased from {a} thousand to {b} thousand within two years."


def _meetings_zh(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"家长会开了多次。每次参加人数在{a}到{b}之间。"


def _pupils_zh(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"学校规模扩大。教师人数从{a}增至{b}。"


def _beds_zh(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, 1 - off)
    return f"医院部分病房停用。床位由{a}张减少到{b}张。"


def _output_zh(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, off)
    return f"化肥厂恢复生产。日产量由{a}吨增加到{b}吨。"


def _stock_zh(rng: random.Random, off: int) -> str:
    a, b = _pair(rng, 1 - off)
    return f"粮库清点完毕。库存从{a}吨降至{b}吨。"


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "en": (_meetings, _prices, _beds, _herd, _loans),
    "zh": (_meetings_zh, _pupils_zh, _beds_zh, _output_zh, _stock_zh),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with two figures the wrong way round."""
    return rng.choice(TEMPLATES[language])(rng, 1)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph with the figures the right way round."""
    return rng.choice(TEMPLATES[language])(rng, 0)
