"""Where a Chinese document defines its short forms: 全称（以下简称“简称”）, 全称（ABBR）.

Chinese is not written in words, so a full name is what stands before its short form up to a mark, or a word that no name
begins with: it may have a word too many in front. Whoever compares two of them looks at their ends first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.short_forms import looks_short
from civcheck.audit.tables.abbreviations import BEFORE_A_NAME_ZH, LEAD_IN_ZH, NAMING_ZH
from civcheck.extract.alternation import longest_first
from civcheck.extract.words import HAN
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.span import Region

_BRACKET = Late(
    rf"[》”」]?[（(](?P<lead>{LEAD_IN_ZH})?(?:[“「\"‘](?P<quoted>[^”」\"’（）()\n]{{1,20}})[”」\"’]|(?P<bare>[{HAN}]{{2,8}}|[A-Z][A-Za-z0-9+&-]{{1,11}}))[）)]"
)
_RUN = Late(rf"[{HAN}·0-9]{{0,60}}$")
_BEFORE = Late("|".join(longest_first(BEFORE_A_NAME_ZH)))
_LONGEST, _LEAST = 60, 3
_SHARED = 0.6


@dataclass(frozen=True, slots=True)
class ChineseDefinition:
    """A short form beside its full name in a Chinese text. `anchored` says that the start of the full name is sure."""

    short: str
    full: str
    anchored: bool
    passage: Passage
    start: int
    end: int

    @property
    def region(self) -> Region:
        """Where the full name and the short form stand."""
        return self.passage.region(self.start, self.end)


def chinese_definitions(unit: Unit) -> Iterator[ChineseDefinition]:
    """Give the definitions of Chinese names in a document, in order."""
    for passage in unit.passages:
        if "（" not in passage.text and "(" not in passage.text:
            continue
        for match in _BRACKET.finditer(passage.text):
            short = match["quoted"] or match["bare"]
            named = match["lead"] and any(word in match["lead"] for word in NAMING_ZH)
            if named or looks_short(short):
                found = _read(passage, short, match)
                if found:
                    yield found


def _read(passage: Passage, short: str, match: re.Match[str]) -> ChineseDefinition | None:
    text, end = passage.text, match.start()
    run = _RUN.search(text, max(0, end - _LONGEST), end)
    start = run.start() if run else end
    opened = text[start - 1 : start] in {"《", "“", "「"}
    if not opened:
        start = max((found.end() for found in _BEFORE.finditer(text, start, end - 1)), default=start)
    anchor = _anchor(short, text[start:end])
    start += anchor or 0
    if end - start < _LEAST:
        return None
    return ChineseDefinition(short, text[start:end], opened or anchor is not None, passage, start, match.end())


def _anchor(short: str, run: str) -> int | None:
    """Give where a name starts whose characters a short form takes in order, not side by side: its first character tells."""
    if short.isascii() or short in run:
        return None
    for start in range(len(run) - 1, -1, -1):
        if run[start] == short[0] and _in_order(short, run[start:]):
            return start
    return None


def _in_order(short: str, name: str) -> bool:
    at = 0
    for character in short:
        at = name.find(character, at) + 1
        if not at:
            return False
    return True


def other_name(one: ChineseDefinition, other: ChineseDefinition) -> bool:
    """Say whether two definitions of one short form give names that are surely not the same."""
    first, second = sorted((one.full, other.full), key=len)
    if second.endswith(first) or _in_order(first, second):
        return False
    if one.anchored and other.anchored:
        return True
    return len(set(first) & set(second)) < _SHARED * len(set(first)) and first[-2:] != second[-2:]
