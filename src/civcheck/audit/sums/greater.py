"""A part of a total that is greater than the total: "40 ships, including 52 tankers"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.outline import FIGURE
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outline import Outline
    from civcheck.model.mention import FigureMention

_NO = "\ue000\ue001\ue002.;:!?。；：！？"
_WORDS = rf"[^{_NO},，()（）]{{0,40}}?"
_PART_OF = compiled(
    rf"(?P<total>{FIGURE}){_WORDS}(?:,? \(?|, )(?:including|(?P<sure>of (?:whom|which|them)|among (?:whom|which"
    rf"|them))),? (?:about )?(?P<part>{FIGURE})"
    rf"|(?P<han_total>{FIGURE})(?P<han_unit>[^{_NO}，（\d\s])?[^{_NO}，（]{{0,6}}[，（]其中[^{_NO}，、]{{0,10}}?(?P<han_part>{FIGURE})(?P<han_other>[^{_NO}，\d\s])?"
)
_GROUPS = compiled(
    r"\b(?:teams?|groups?|class(?:es)?|schools?|families|households|crews?|boats?|buses|flights?|countries|cities|towns|companies|firms|units"
    r"|events?|trips?|years?|days|weeks|months|hours)\b|times|increase|rise|more",
    re.IGNORECASE,
)
"""A total of these may hold more things than it counts."""
_FEW, _MOST = 12, 2
_PEOPLE = frozenset("名人位")


class Greater(NamedTuple):
    """A total and a part that is more than it."""

    total: FigureMention
    part: FigureMention


def greater_parts(outline: Outline) -> Iterator[tuple[Greater, bool]]:
    """Give the parts that are told with their total, and whether each is the greater."""
    for match in _PART_OF.finditer(outline.text):
        han = match["han_total"] is not None
        pair = Greater(outline.at(match, "han_total" if han else "total"), outline.at(match, "han_part" if han else "part"))
        if _plain(pair) and (_one_measure(match) if han else _one_kind(match, pair)):
            yield pair, (pair.part.value or 0) > (pair.total.value or 0)


def _plain(pair: Greater) -> bool:
    """Say whether both are plain amounts in one unit."""
    if any(one.value is None or one.value < 0 or one.per or one.comparator != "=" or one.unit in {"percent", "times"} for one in pair):
        return False
    return len({(one.unit, one.currency) for one in pair}) == 1 and pair.part.region != pair.total.region


def _one_measure(match: re.Match[str]) -> bool:
    """Say whether both have the same Chinese measure word."""
    own, other = match["han_unit"], match["han_other"]
    return bool(own) and (own == other or (own in _PEOPLE and other in _PEOPLE))


def _one_kind(match: re.Match[str], pair: Greater) -> bool:
    """Say whether the part is of the same things as the total: "including" may go on with what these hold."""
    words = match.string[match.start("total") : match.start("part")]
    if _GROUPS.search(words):
        return False
    if match["sure"] or pair.total.unit or pair.total.currency:
        return True
    return (
        pair.total.value is not None
        and pair.part.value is not None
        and pair.total.value > _FEW
        and pair.part.value <= _MOST * pair.total.value
    )
