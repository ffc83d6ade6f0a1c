"""Invented paragraphs with shares that add up to more than a whole or, with the rest, to less; and the same with right shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Template = Callable[[random.Random, int], str]


def _shares(rng: random.Random, over: int) -> tuple[int, int, int]:
    """Give three shares in percent, that add up to a hundred and `over`."""
    first = rng.randint(40, 58)
    second = rng.randint(15, 30)
    return first, second, 100 - first - second + over


def _fuels(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"The town makes its own power. Coal accounted for {a} percent of output, gas for {b} percent and wind for {c} percent."


def _freight(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.choice((-9, -5, 6, 10)))
    return f"The mill sells abroad. Its flour leaves {a} percent by rail, {b} percent by road and the remaining {c} percent by sea."


def _income(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"The museum is poor. Its income comes from tickets ({a}%), grants ({b}%) and gifts ({c}%)."


def _budget(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"The hospital spent more. Of the budget {a} percent went to wages, {b} percent to drugs and {c} percent to repairs."


def _table(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"What is grown:\n\n| Crop | Share of land (%) |\n|---|---|\n| Rye | {a} |\n| Oats | {b} |\n| Beet | {c} |\n\nThe soil is sandy."


def _fuels_zh(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"全镇自行发电。煤炭、天然气和风电分别占{a}%、{b}%和{c}%。"


def _crops_zh(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"农场土地较多。水稻占播种面积的{a}%，小麦占{b}%，玉米占{c}%。"


def _freight_zh(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.choice((-9, -5, 6, 10)))
    return f"面粉厂货物外销。{a}%的货物由铁路运输，{b}%由公路运输，其余{c}%由水路运输。"


def _income_zh(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.randint(4, 12))
    return f"博物馆经费紧张。收入中门票占{a}%，拨款占{b}%，捐赠占{c}%。"


def _budget_zh(rng: random.Random, off: int) -> str:
    a, b, c = _shares(rng, off * rng.choice((-8, 5, 9)))
    return f"医院公布支出。工资占{a}%，药品占{b}%，其余{c}%为维修费用。"


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "en": (_fuels, _freight, _income, _budget, _table),
    "zh": (_fuels_zh, _crops_zh, _freight_zh, _income_zh, _budget_zh),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with shares that cannot be of one whole."""
    return rng.choice(TEMPLATES[language])(rng, 1)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph with shares that add up to a hundred."""
    return rng.choice(TEMPLATES[language])(rng, 0)
