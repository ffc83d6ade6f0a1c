"""The inventory of units: what a figure may be measured in. Pages and readers take it from here."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from civcheck.extract.tables.unit import Unit
from civcheck.extract.tables.units_counts import COUNTS
from civcheck.extract.tables.units_measures import MEASURES
from civcheck.extract.tables.units_space import SPACE
from civcheck.extract.tables.units_time import TIME

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AMBIGUOUS_SYMBOLS", "AMBIGUOUS_WORDS", "BY_ALIAS", "BY_ID", "UNITS", "Unit"]

UNITS: tuple[Unit, ...] = SPACE + TIME + MEASURES + COUNTS
BY_ID: Mapping[str, Unit] = MappingProxyType({unit.id: unit for unit in UNITS})
BY_ALIAS: Mapping[str, Unit] = MappingProxyType(
    {alias: unit for unit in UNITS for alias in (*unit.words, *unit.symbols, *unit.chinese)},
)

AMBIGUOUS_SYMBOLS = frozenset(
    """
    A C F GT J L N V W bp cal cd cl ct d dl ft g gal h ha hl kn l lm m mb mi min mo mos ms nm pm pp rad s sec t ° º ′ ″
    """.split()
)
"""Symbols that are letters or words of the language too: read right after a digit or one space, where no word goes on."""

AMBIGUOUS_WORDS = frozenset(
    """
    bar bit bits chi cun degree degrees fen fold jin kilo kilos knot knots li liang mole moles mu ping second seconds stone times zhang
    丈 两 兩 伏 升 坪 寸 尺 帕 度 日 桶 瓦 码 碼 节 節 里 顷 頃
    """.split()
)
"""Words that are something else too right after a number (三度 is three times, 5日 a day of the month): what follows decides."""
