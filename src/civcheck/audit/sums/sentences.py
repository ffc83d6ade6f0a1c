"""Sums in sentences: a whole and its parts, parts and their total, sums written with signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.outline import FIGURE
from civcheck.audit.sums.parts import Sum, after_figure, listed
from civcheck.audit.tables.wholes import COMPLEMENTS, COMPLETE_EN, REST_EN, REST_ZH, TOTAL_AFTER_EN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outline import Outline
    from civcheck.model.mention import FigureMention

_NO = "\ue000\ue002.;:!?。；：！？"
_COMPLETE = compiled(
    rf"(?P<total>{FIGURE})(?P<noun>[^{_NO}()（）,，]{{0,60}}?)(?:(?P<colon>: |：| — | – )|,? (?:{'|'.join(map(re.escape, COMPLETE_EN))}):? "
    r"|(?P<bracket> ?[(（])|，(?:分别|分別)[为為是]：?|，由(?=[^。]{0,200}组成))"
)
_OF = compiled(
    rf"(?:\b[Oo]f|\b[Aa]mong) (?:(?:the|its|all|these|those|our|their) ){{0,2}}(?P<total>{FIGURE})[^{_NO},]{{0,60}}, "
    rf"|(?P<late>{FIGURE})[^{_NO}]{{0,50}}(?:, | \()of (?:whom|which|them|these) "
    rf"|(?P<pair>{FIGURE}) [a-z]{{3,20}}, (?={FIGURE} [a-z]+ and {FIGURE} [a-z]+(?:[.,;]|$))"
    rf"|(?P<men>{FIGURE})[名人位]?[^{_NO}，]{{0,6}}，(?=[男女])|(?P<mid>{FIGURE})[名人位个][^{_NO}，]{{1,10}}中，"
    rf"|(?P<zh>{FIGURE})[^{_NO}，]{{0,30}}[，（]其中：?"
    rf"|[共总總计計][^{_NO}，]{{0,8}}?(?P<two>{FIGURE})[^{_NO}，]{{0,30}}[，（](?!其中)"
)
_AFTER = compiled(TOTAL_AFTER_EN)
_AFTER_ZH = compiled(rf"[，,](?:共计|共計|总计|總計|合计|合計|一共|总共|共)(?:有|为|達|达|是)?(?P<total>{FIGURE})")
_EQUATION = compiled(rf"(?P<parts>{FIGURE}(?: ?(?:\+|plus) ?{FIGURE}){{1,8}}) ?(?:=|equals|makes) ?(?P<total>{FIGURE})(?! ?[+*/×-])")
_REST = compiled(
    rf"(?:{REST_EN})(?: of [^{_NO},]{{1,20}})?[^{_NO},]{{0,12}}{FIGURE}|{FIGURE} (?:others|remain)\b"
    rf"|(?:{REST_ZH})[^{_NO}，]{{0,10}}{FIGURE}"
)
_ENDS = compiled(r"[.!?](?=\s|$|\")|[;。；！？]|: | — | – ")
_VERB = compiled(r"(?:\w+ed|got|went|came|left|took|were|was|are|is|had|have|fell|rose|said|did|made|saw|paid|sent|ran|won)\b")
_PEOPLE = frozenset("名人位")
_PAIRS_ALONE = frozenset({"two", "pair", "men"})
"""Wholes that nothing but two parts which are the whole may follow."""
_CHANGES = compiled(r"\b(?:then|later|before|after|rose|fell|grew|increase|since|until|already)\b|后来|随后|原有|新建")


def sums(outline: Outline) -> Iterator[Sum]:
    """Give the sums that a sentence tells."""
    yield from _equations(outline)
    yield from _wholes(outline)
    yield from _shared_out(outline)
    yield from _totals(outline)


def _equations(outline: Outline) -> Iterator[Sum]:
    for match in _EQUATION.finditer(outline.text):
        yield Sum(outline.at(match, "total"), tuple(outline.all_in(match.start("parts"), match.end("parts"))))


def _wholes(outline: Outline) -> Iterator[Sum]:
    """Wholes with all of their parts behind a colon, in brackets, or behind "made up of"."""
    for match in _COMPLETE.finditer(outline.text):
        items = _list_from(outline, match.end(), ")" if match["bracket"] else "")
        if not items or (not _complements(items) and not _rest_last(items) and any(_VERB.match(after_figure(text)) for _, text in items)):
            continue  # 42 passengers: 20 got off
        if (not match["bracket"] or _is_all(items)) and _measured_alike(outline, match.start("total"), items):
            yield Sum(outline.at(match, "total"), tuple(figure for figure, _ in items))


def _is_all(items: list[tuple[FigureMention, str]]) -> bool:
    """Say whether a list in brackets looks complete: three parts or more, or two that are the whole."""
    return len(items) > 2 or _complements(items)  # noqa: PLR2004


def _shared_out(outline: Outline) -> Iterator[Sum]:
    """Wholes that are shared out to the last: the remaining 15, girls and boys."""
    for match in _OF.finditer(outline.text):
        group = match.lastgroup or "total"
        items = _list_from(outline, match.end(), "")
        if (
            items
            and (_complements(items) or (group not in _PAIRS_ALONE and _rest_last(items)))
            and _measured_alike(outline, match.start(group), items)
        ):
            yield Sum(outline.at(match, group), tuple(figure for figure, _ in items))


def _totals(outline: Outline) -> Iterator[Sum]:
    """Parts with their total behind them."""
    for pattern in (_AFTER, _AFTER_ZH):
        for match in pattern.finditer(outline.text):
            group = "late" if "late" in pattern.groupindex and match["late"] else "total"
            start = max((one.end() for one in _ENDS.finditer(outline.text, 0, match.start())), default=0)
            if _CHANGES.search(outline.text, start, match.start()):
                continue
            items = listed(outline, start, match.start(), led=True)
            if items and len(items) > 1 and _measured_alike(outline, match.start(group), items):
                yield Sum(outline.at(match, group), tuple(figure for figure, _ in items))


def _list_from(outline: Outline, start: int, closing: str) -> list[tuple[FigureMention, str]] | None:
    """Read the list from a place to the end of its bracket or sentence."""
    if closing:
        ends = [place for sign in ")）" if (place := outline.text.find(sign, start, start + 700)) >= 0]
        return listed(outline, start, min(ends)) if ends else None
    stop = _ENDS.search(outline.text, start, start + 700)
    return listed(outline, start, stop.start() if stop else min(len(outline.text), start + 700))


def _complements(items: list[tuple[FigureMention, str]]) -> bool:
    words = [re.findall(r"[a-z-]+", text.lower()) for _, text in items]
    if len(items) != 2:  # noqa: PLR2004
        return False
    for one, other in COMPLEMENTS:
        for first, second in ((one, other), (other, one)):
            if one.isascii() and " " not in one:
                if first in words[0] and second in words[1]:
                    return True
            elif first in items[0][1].lower() and second in items[1][1].lower():
                return True
    return False


def _rest_last(items: list[tuple[FigureMention, str]]) -> bool:
    return len(items) > 1 and _REST.search(items[-1][1]) is not None and not any(_REST.search(text) for _, text in items[:-1])


def _measured_alike(outline: Outline, total: int, items: list[tuple[FigureMention, str]]) -> bool:
    """Say whether the Chinese measure words behind the figures are the same, or the parts have none."""
    own = outline.text[total + 1 : total + 2]
    signs = {after_figure(text)[:1] for _, text in items}
    han = {sign for sign in signs if "\u3400" <= sign <= "\u9fff"}
    if own in _PEOPLE:
        han = {own if sign in _PEOPLE else sign for sign in han}
    return not han or han == {own} or (not ("\u3400" <= own <= "\u9fff") and all(figure.unit for figure, _ in items))
