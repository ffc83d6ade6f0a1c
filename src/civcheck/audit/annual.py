"""Editions that are counted from the year an annual event began, in the same sentence or the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.editions import events, number_of
from civcheck.audit.tables import editions as table

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Severity

_LAST, _AROUND = 40, 400
_MOST = 15
_ENDS = frozenset({"", "，", "。", "；", "、", "）", ",", " ", "于", "在"})


class Counted(NamedTuple):
    """A number of editions with the years it was counted between; the message is empty where it is right."""

    place: tuple[int, int]
    years: tuple[tuple[int, int], ...]
    message: str = ""
    severity: Severity = "warning"


class _Began(NamedTuple):
    """The year an event began in, its place, and whether it certainly is that of the first edition."""

    year: int
    place: tuple[int, int]
    exact: bool


def annual_told(passage: Passage, own: int | None) -> Iterator[Counted]:
    """Read the sentences that tell since when something is held every year. `own` is the document's year."""
    if not any(hint in passage.text for hint in table.YEARLY_HINTS) or not table.EVERY_YEAR.search(passage.text):
        return
    text = passage.text.replace("\n", " ")
    starts = [*(passage.sentences or (0,)), len(text)]
    for number in range(len(starts) - 1):
        low, high = starts[number], starts[number + 1]
        after = starts[min(number + 2, len(starts) - 1)]
        if not table.EVERY_YEAR.search(text, low, high) or table.SKIPPED.search(text, low, after):
            continue
        before = starts[number - 1] if number else low
        if began := _began(text, low, high) or _began(text, before, low):
            yield from _counted(text, began, (before, low, high, after), own)


def _began(text: str, low: int, high: int) -> _Began | None:
    """Give the year of the first edition, and whether it certainly is: "since 2010" may leave out the first."""
    for pattern, exact in ((table.FIRST_HELD, True), (table.HAN_FIRST_HELD, True), (table.SINCE, False), (table.HAN_SINCE, False)):
        found = [*pattern.finditer(text, low, high)]
        if len(found) == 1:
            place = next(found[0].span(name) for name in ("y", "y2", "y3") if found[0].groupdict().get(name))
            return _Began(int(text[slice(*place)]), place, exact)
    return None


def _counted(text: str, began: _Began, bounds: tuple[int, int, int, int], own: int | None) -> Iterator[Counted]:
    before, low, high, after = bounds
    for edition in _editions(text, before, low, after):
        when = _year_beside(text, edition, low, after)
        if when and int(text[slice(*when)]) > began.year:
            yield _judged(edition, began, int(text[slice(*when)]), when)
    if own and (count := table.COUNT_OF.search(text, low, high)):
        most = own - began.year + 1
        wrong = int(count["n"]) > most
        message = f"from {began.year} to {own}, the document's own year, there can be {most} at one a year" if wrong else ""
        yield Counted(count.span(), (began.place,), message, "warning")


def _editions(text: str, before: int, low: int, high: int) -> Iterator[re.Match[str]]:
    """Give the editions that are of what the sentences are about: without a name, or with one that stands before them."""
    yield from table.EDITION.finditer(text, low, high)
    for found in events(text, low, high):
        if found["name"] in text[max(before, found.start() - _AROUND) : found.start()]:
            yield found
    for found in table.HAN_EDITION.finditer(text, low, high):
        named = table.HAN_EVENT.match(text, found.start(), high)
        if text[found.end() : found.end() + 1] in _ENDS or (
            named and named["name"] in text[max(before, found.start() - _AROUND) : found.start()]
        ):
            yield found


def _year_beside(text: str, edition: re.Match[str], low: int, high: int) -> tuple[int, int] | None:
    """Give the place of the year of an edition: the only other one near it in its clause."""
    start, end = max(low, edition.start() - _LAST), min(high, edition.end() + _LAST)
    pieces = [(match.start(), match.end()) for match in table.YEAR.finditer(text, start, end)]
    left = [piece for piece in pieces if piece[1] <= edition.start() and not _parted(text[piece[1] : edition.start()])]
    right = [piece for piece in pieces if piece[0] >= edition.end() and not _parted(text[edition.end() : piece[0]])]
    near = left[-1:] + right[:1]
    if len(near) > 1 and "，" in text[near[0][1] : edition.start()] and "，" not in text[edition.end() : near[1][0]]:
        near = near[1:]  # 始于2000年，第十届于2004年召开
    return near[0] if len(near) == 1 else None


def _parted(words: str) -> bool:
    return any(mark in words for mark in ".;。；（") or " since" in words or "自" in words


def _judged(edition: re.Match[str], began: _Began, year: int, when: tuple[int, int]) -> Counted:
    told, right = number_of(edition["nth"]), year - began.year + 1
    fits = told == right or (not began.exact and told == right - 1)
    message = "" if fits or abs(told - right) > _MOST else f"from {began.year} to {year} at one a year this is number {right}, not {told}"
    return Counted((edition.start("whole"), edition.end()), (began.place, when), message, "error" if began.exact else "warning")
