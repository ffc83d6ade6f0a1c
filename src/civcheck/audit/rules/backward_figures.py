"""Two figures that stand the wrong way round.

"Between 50 and 20 people", "rose from 260 to 200": the two were swapped, or one of them lost a
digit.

Example:

    Between 50 and 20 people came to each meeting.        50 is more than 20: the range runs backward

Silent: places in a row, which rise to smaller numbers ("rose from 20th to 12th"), scores, pages, dates, negative numbers,
"from 30 to 20" without a word that says which way it went.

Limits: a rise or a fall is read where its verb, "from" and "to" stand together, and both numbers count the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.outline import DATE, FIGURE
from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.changing import FELL_EN, FELL_ZH, RANKS, ROSE_EN, ROSE_ZH
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence
    from civcheck.model.mention import FigureMention

NAME = "backward-figures"
_NO = "\ue000\ue002.;:!?—。；：！？,，"
_LOW, _HIGH = rf"(?P<low>{FIGURE})", rf"(?P<high>{FIGURE})"
_SHORT = rf"[^{_NO}]{{0,16}}?"
_WHEN_ZH = rf"(?:{DATE}的?)?"
_RUNS_BACKWARD, _NO_RISE, _NO_FALL = "the range runs backward", "that is no rise", "that is no fall"
_NO_NUMBER = "no number is both"
_TWO = 2
_PHRASES = tuple(
    (Late(pattern, re.IGNORECASE if needs.isascii() else 0, tuple(needs.split("|"))), message)
    for needs, pattern, message in (
        ("between ", rf"\bbetween {_LOW} and {_HIGH}", _RUNS_BACKWARD),
        ("from ", rf"\brang(?:e|es|ed|ing) (?:in \w+ )?from {_LOW} to {_HIGH}", _RUNS_BACKWARD),
        ("在", rf"在{_LOW}[\u3400-\u9fff]?(?:到|至|和|与){_HIGH}[\u3400-\u9fff]{{0,2}}之间", _RUNS_BACKWARD),
        (
            "at most|maximum of|more than|up to",
            rf"{_LOW}[^{_NO}]{{0,12}},? (?:and|but) (?:(?:a|no|not) )?(?:at most|maximum of|no more than|more than|up to) {_HIGH}",
            _NO_NUMBER,
        ),
        (
            "最多|不|至多",
            rf"{_LOW}[\u3400-\u9fff]{{0,3}}[，、](?:最多|不超过|不多于|至多|不得超过|不得多于|不得高于|不高于){_HIGH}",
            _NO_NUMBER,
        ),
        ("age", rf"\b(?:aged|ages) {_LOW} (?:to|and) {_HIGH}", _RUNS_BACKWARD),
        ("至|到", rf"[供为至对]{_LOW}[至到]{_HIGH}(?=[的儿青幼])", _RUNS_BACKWARD),
        ("from ", rf"\b(?:{ROSE_EN}) from {_LOW}{_SHORT} to {_HIGH}", _NO_RISE),
        ("from ", rf"\b(?:{ROSE_EN}) to {_HIGH}{_SHORT},? from {_LOW}", _NO_RISE),
        ("从|由", rf"[从由]{_SHORT}{_LOW}{_SHORT}(?:{ROSE_ZH})(?:了|约)?{_WHEN_ZH}{_HIGH}", _NO_RISE),
        ("from ", rf"\b(?:{FELL_EN}) from {_HIGH}{_SHORT} to {_LOW}", _NO_FALL),
        ("from ", rf"\b(?:{FELL_EN}) to {_LOW}{_SHORT},? from {_HIGH}", _NO_FALL),
        ("从|由", rf"[从由]{_SHORT}{_HIGH}{_SHORT}(?:{FELL_ZH})(?:了|约)?{_WHEN_ZH}{_LOW}", _NO_FALL),
    )
)
"""How two figures are told, each behind the words of which a sentence has one that tells them so."""
_RANKS = Late(RANKS, re.IGNORECASE)


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See ranges, rises and falls whose ends are the wrong way round."""
    for outline in unit.outlines:
        if outline.text.count(FIGURE) < _TWO:
            continue
        for pattern, message in _PHRASES:
            for match in pattern.finditer(outline.text):
                low, high = outline.at(match, "low"), outline.at(match, "high")
                if not _comparable(low, high, message) or _RANKS.search(outline.text):
                    continue
                yield Looked(1)
                if low.value is not None and high.value is not None and low.value > high.value:
                    yield _seen(unit, low, high, message)


def _comparable(low: FigureMention, high: FigureMention, message: str) -> bool:
    """Say whether both are plain numbers of one thing; the first of two may leave its unit to the second."""
    if low.value is None or high.value is None or low.value < 0 or high.value < 0 or low.scale != high.scale:
        return False
    if low.region == high.region and message != _NO_FALL:
        return False  # the two ends of a range
    bounds = (">=", "<=") if message == _NO_NUMBER else ("=", "=")
    if (low.comparator, high.comparator) != bounds:
        return False
    units = [(figure.unit, figure.currency) for figure in (low, high) if figure.unit or figure.currency]
    counted = {figure.counted for figure in (low, high) if figure.counted}
    return len(set(units)) <= 1 and len(counted) <= 1 and (low.unit, high.unit).count("times") == 0


def _seen(unit: Unit, low: FigureMention, high: FigureMention, message: str) -> Evidence:
    first, second = sorted((low, high), key=lambda figure: figure.region.start)
    if low.region == high.region:
        return unit.saw(NAME, low.region, f"{low.value} is more than {high.value}: {message}")
    words = [figure.region.slice(unit.text) for figure in (low, high)]
    return unit.saw(NAME, second.region, f"{words[0]} is more than {words[1]}: {message}", others=[first.region])


RULE = Rule(NAME, "figures", "warning", emit, kinds=frozenset({"value"}))
