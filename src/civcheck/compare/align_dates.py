"""Which date of a claim stands against which of a source.

A date around a statement may support, and never contradicts. What a count holds for ("by September 2025") is never another
date of the same event: a count may be taken on several days.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.align import Aligned
from civcheck.compare.comparison import Comparison
from civcheck.compare.counted import inside_name
from civcheck.compare.dates import compare_dates
from civcheck.compare.slips import are_slips
from civcheck.extract.dates import is_compared
from civcheck.extract.dates.resolve import is_date
from civcheck.extract.dates.values import NO_YEAR, in_year
from civcheck.extract.senses import senses_in
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.statement import Placed, Statement


def align_dates(claim: Statement, source: Statement) -> list[Aligned]:
    """Align the dates of a claim with those of a source; a date around it may support, and never contradicts."""
    ours = [one for one in claim.of_kind("date") if not (inside_name(one, claim) or _is_base(one, claim) or _is_now(one, claim))]
    theirs = _theirs(source, measured=any(_is_measure(one, claim) for one in ours))
    kinds = [_of_one_kind(one, theirs, claim, source) for one in ours]
    found = [_date(one, claim, ours, kind, source) for one, kind in zip(ours, kinds, strict=True)]
    if any(one.outcome == "supported" and not _is_measure(one.placed, claim) for one in found):
        # Rose from 18 in 2022 to 22 in 2023: there were 22 in 2023, against 18 in 2022.
        kinds = [kind if one.outcome == "supported" else theirs for one, kind in zip(found, kinds, strict=True)]
        found = [_date(one, claim, ours, kind, source) for one, kind in zip(ours, kinds, strict=True)]
    taken = {id(one.other) for one in found if one.outcome == "supported" and one.other is not None}
    open_ = [at for at, one in enumerate(found) if one.outcome in {"unclear", "compatible", "conflict"}]
    if len(open_) == 1:
        # What the other dates of the claim took is no counterpart any more.
        (at,) = open_
        left = [other for other in kinds[at] if id(other) not in taken]
        if len(left) < len(kinds[at]):
            found[at] = _date(ours[at], claim, [ours[at]], left, source)
    return found


def _theirs(source: Statement, *, measured: bool) -> list[Placed]:
    """Give the dates of a source, each once; what changes are measured against only where the claim has such dates too."""
    found: dict[tuple[str | None, bool], Placed] = {}
    for other in source.of_kind("date"):
        edtf = other.mention.edtf if isinstance(other.mention, DateMention) else None
        measure = _is_measure(other, source)
        if measured or not measure:  # than in 2023: no date of what is told
            found.setdefault((edtf, measure), other)
    return list(found.values())


def _of_one_kind(one: Placed, theirs: Sequence[Placed], claim: Statement, source: Statement) -> Sequence[Placed]:
    """Give the dates that a change is measured against for one that is such, and the others for any other."""
    measure = _is_measure(one, claim)
    return [other for other in theirs if _is_measure(other, source) == measure] or theirs


_BASE = compiled(
    r"(?:the )?(?:year|month|quarter|season|edition|period) (?:before|earlier)"
    r"|(?:the )?(?:previous|prior|preceding|same) (?:year|month|quarter|period)(?: last year)?"
    r"|a year (?:ago|earlier)|上年|上一年|上月|去年同期|上年同期|同期|前一年",
    re.IGNORECASE,
)


def _is_base(placed: Placed, claim: Statement) -> bool:
    """Say whether a date is only what a change is measured against: than the year before."""
    return _BASE.fullmatch(claim.text[placed.start : placed.end].strip()) is not None


_NOW = compiled(r"(?:today|now|currently|nowadays|these days|目前|如今|现在)(?:['’]s)?", re.IGNORECASE)


def _is_now(placed: Placed, claim: Statement) -> bool:
    """Say whether a date only says "today" or a day of the week that is not known: on Sundays."""
    mention = placed.mention
    if getattr(mention, "edtf", None) is not None:
        return False
    return getattr(mention, "weekday", None) is not None or _NOW.fullmatch(claim.text[placed.start : placed.end].strip()) is not None


def _is_measure(placed: Placed, statement: Statement) -> bool:
    """Say whether a date is what a change is measured against."""
    if placed.start >= 0 and _is_base(placed, statement):
        return True
    if placed.start <= 0:
        return False
    before = statement.text[max(0, placed.start - _REACH) : placed.start]
    return is_compared(statement.text, placed.start, placed.end) or _COUNTED_FROM.search(before) is not None


_REACH = 60
_COUNTED_FROM = compiled(r"\b(?:years?|months?|weeks?|days?) (?:before|after) [^.;,]{0,40}$")
"""A year before the fire of 2024: no date of what is told."""


def _date(one: Placed, claim: Statement, ours: Sequence[Placed], theirs: Sequence[Placed], source: Statement) -> Aligned:
    mention = one.mention
    assert isinstance(mention, DateMention)
    found = [(other, compared_dates(mention, other.mention)) for other in theirs if isinstance(other.mention, DateMention)]
    for other, result in sorted(found, key=lambda pair: pair[1].outcome != "same"):
        if result.supports and not _is_only_an_end(mention, other, theirs):
            return Aligned(one, "supported", other, result.reason, kind="date")
    if (undated := _but_for_the_year(one, found, source)) is not None:
        return undated
    if mention.edtf is None and (same := _in_these_words(one, claim, theirs, source)) is not None:
        return Aligned(one, "supported", same, "in the same words", kind="date")
    for figure in source.of_kind("figure"):
        as_of = figure.mention.as_of if isinstance(figure.mention, FigureMention) else None
        if as_of and compared_dates(mention, as_of).supports and not _is_only_an_end(mention, figure, theirs):
            return Aligned(one, "supported", figure, "the figure holds for that date", kind="date")
    if not found or all(result.outcome in {"compatible", "incomparable"} for _, result in found):
        for date in source.around.dates:
            if (result := compared_dates(mention, date)).supports:
                return Aligned(one, "supported", None, result.reason, around=True, kind="date")
    return _other_date(one, claim, ours, found, source)


def _is_only_an_end(mention: DateMention, other: Placed, theirs: Sequence[Placed]) -> bool:
    """Say whether a source tells of two times, and a claim of the time between two others: from 2019 to 2023, between 2019 and 2024."""
    begin, mark, end = (mention.edtf or "").partition("/")
    if not mark or ".." in {begin, end} or "/" in (getattr(other.mention, "edtf", None) or "") or len(theirs) < _PAIR:
        return False
    told = [one.mention for one in theirs if isinstance(one.mention, DateMention)]
    return not all(any(compare_dates(limit, one).supports for one in told) for limit in (begin, end))


_PAIR = 2


def _but_for_the_year(one: Placed, found: Sequence[tuple[Placed, Comparison]], source: Statement) -> Aligned | None:
    """Take a date for agreed whose year the source does not write, where its headings tell the year of the claim: 14 February."""
    mention = one.mention
    assert isinstance(mention, DateMention)
    years = {date.edtf[:4] for date in source.around.dates if date.edtf}
    if mention.edtf is None or mention.edtf[:4] not in years or not mention.edtf[:4].isdigit():
        return None
    for other, result in found:
        there = other.mention
        if result.outcome != "conflict" or not isinstance(there, DateMention) or there.relative is None or other.start < 0:
            continue
        edtf = there.edtf or ""
        if _YEAR.search(source.text, other.start, other.end) or not edtf[:4].isdigit() or "/" in edtf:
            continue
        if compare_dates(mention, f"{mention.edtf[:4]}{edtf[4:]}").supports:
            return Aligned(one, "supported", other, "the source does not write the year", kind="date")
    return None


def _in_these_words(one: Placed, claim: Statement, theirs: Sequence[Placed], source: Statement) -> Placed | None:
    """Give the date that a source tells in the words of the claim: this spring."""
    said = claim.text[one.start : one.end].casefold()
    return next((other for other in theirs if other.start >= 0 and source.text[other.start : other.end].casefold() == said), None)


def _other_date(
    one: Placed, claim: Statement, ours: Sequence[Placed], found: Sequence[tuple[Placed, Comparison]], source: Statement
) -> Aligned:
    """Give the date that stands where the claim has another: the only one, or the one among like words."""
    found = found if is_as_of(one, claim) else _without_counts(found, source)
    conflicts = [(other, result) for other, result in found if result.outcome == "conflict"]
    if is_as_of(one, claim) and not (claim.planned and source.planned):
        return Aligned(one, "missing", conflicts[0][0] if conflicts else None, kind="date")  # a count may be taken on several days
    mention = one.mention
    held = [other for other, result in found if result.outcome == "compatible" and _coarser(other, one)]
    if held and all(_coarser(other, one) for other, _ in conflicts):
        return Aligned(one, "compatible", held[0], "the source only tells the year", kind="date")
    if isinstance(mention, DateMention):
        # A month beside the day, the year beside the month: what is as fine as the claim's date is compared with it.
        fine = [(other, result) for other, result in found if isinstance(other.mention, DateMention)
                and (other.mention.granularity, other.mention.recurs) == (mention.granularity, mention.recurs)]  # fmt: skip
        wider = all(other is fine[0][0] or _coarser(other, fine[0][0]) for other, _ in conflicts) if len(fine) == 1 else False
        if len(fine) == 1 and fine[0][1].outcome == "conflict" and (wider or _is_open(mention)):
            found = conflicts = fine
    if len(conflicts) == len(found) == 1 and len(ours) == 1:
        return Aligned(one, "conflict", conflicts[0][0], conflicts[0][1].reason, kind="date")
    slips = [(other, result) for other, result in conflicts if claim.language != source.language and are_slips(one.mention, other.mention)]
    if len(slips) == 1:
        return Aligned(one, "conflict", slips[0][0], slips[0][1].reason, kind="date")
    if conflicts and claim.language == source.language:
        window = _near(claim, one)
        scored = sorted(
            (
                (
                    len(window & _near(source, other)) / max(len(window), 1) + _same_lead(claim, one, source, other),
                    -other.start,
                    other,
                    result,
                )
                for other, result in found
            ),
            key=lambda row: row[:2],
        )
        best = scored[-1]
        clear = best[0] >= _ALIKE and all(row[0] <= best[0] / 2 for row in scored[:-1])
        if clear and best[3].outcome == "conflict":
            return Aligned(one, "conflict", best[2], best[3].reason, kind="date")
    if any(result.outcome == "compatible" for _, result in found):
        return Aligned(one, "compatible", found[0][0], found[0][1].reason, kind="date")
    return Aligned(one, "unclear" if conflicts else "missing", conflicts[0][0] if conflicts else None, kind="date")


def _is_open(mention: DateMention) -> bool:
    """Say whether a date has one end alone: from 1 July on."""
    return mention.edtf is not None and mention.edtf.endswith("/..")


def _same_lead(claim: Statement, one: Placed, source: Statement, other: Placed) -> float:
    """Give what it tells that the same word leads up to two dates: began on 11 May, began on 11 March and was completed on 22 November."""
    ours, theirs = _lead(claim, one), _lead(source, other)
    return _LEAD if ours is not None and ours == theirs else 0.0


def _lead(statement: Statement, placed: Placed) -> str | None:
    """Give the sense of the last content word right before a date."""
    near = [word.sense for word in statement.words if 0 <= placed.start - word.end <= _LEAD_GAP]
    return near[-1] if near else None


_LEAD, _LEAD_GAP = 0.5, 6


def _coarser(other: Placed, one: Placed) -> bool:
    """Say whether a date tells less finely when something was than another: the year, not the month."""
    fine = ("year", "month", "day")
    kinds = [getattr(placed.mention, "granularity", None) for placed in (other, one)]
    return all(kind in fine for kind in kinds) and fine.index(str(kinds[0])) < fine.index(str(kinds[1]))


def _near(statement: Statement, placed: Placed) -> frozenset[str]:
    """Give the senses of all words near a date, those of names too."""
    if placed.start < 0:
        return frozenset()
    before, after = statement.text[max(0, placed.start - _REACH) : placed.start], statement.text[placed.end : placed.end + _REACH]
    return senses_in(before.partition(" ")[2]) | senses_in(after.rpartition(" ")[0])


_REACH = 50
_ALIKE = 0.5


def is_as_of(placed: Placed, statement: Statement) -> bool:
    """Say whether a date tells until when something holds or was counted: by September 2025."""
    return _AS_OF.match(statement.text, placed.start) is not None


def _without_counts(found: Sequence[tuple[Placed, Comparison]], source: Statement) -> list[tuple[Placed, Comparison]]:
    """Leave out the dates as of which something was counted: they are no other times of an event."""
    return [(other, result) for other, result in found if result.outcome != "conflict" or not _is_of_a_count(other, source)]


def _is_of_a_count(placed: Placed, source: Statement) -> bool:
    """Say whether a date tells as of when something was counted."""
    return placed.start >= 0 and _COUNTED.match(source.text, placed.start) is not None


_COUNTED = compiled(r"as of\b|截至|截止", re.IGNORECASE)
_AS_OF = compiled(r"(?:by|as of|until|till|up to|through)\b|截至|截止|到|至", re.IGNORECASE)


@lru_cache(maxsize=4096)
def compared_dates(ours: DateMention, theirs: DateMention | str) -> Comparison:
    """Compare two dates. "Until the end of 2024" says of a count what "as of 2024" does, and a span has its first and its last date."""
    edtf = theirs if isinstance(theirs, str) else theirs.edtf
    ours = _in_its_year(ours, edtf)
    result = compare_dates(ours, theirs)
    if edtf and edtf == ours.edtf and edtf.startswith("XXXX"):
        return Comparison("same", result.reason)  # on 10 June, on 10 June every year
    if result.supports or not edtf or not ours.edtf:
        return result
    if ours.edtf.startswith("../") and edtf.startswith("../"):
        return compare_dates(ours.edtf[3:], edtf[3:])  # two counts, each up to a day
    if not isinstance(theirs, str) and theirs.relative is not None:
        return result  # in the next five years: nobody has told the years
    if {ours.edtf[:3], edtf[:3]} & {"../"} and {ours.edtf[-3:], edtf[-3:]} & {"/.."}:
        return result  # by 2017 is not since 2017
    if "/" in ours.edtf and ".." not in ours.edtf and "/" in edtf and ".." not in edtf:
        return result  # two spans are compared by both their ends
    for end in _ends(ours.edtf):
        for other in _ends(edtf):
            near = compare_dates(end, other)
            # from September on, from 1 September on; until the end of September, ended on 30 September
            begins = near.outcome == "entailed" and ours.edtf in {f"{end}/..", f"../{end}"}
            if (end != ours.edtf or other != edtf) and (near.outcome == "same" or begins):
                return Comparison("entailed", f"{edtf} begins or ends so")
    return result


def _in_its_year(ours: DateMention, edtf: str | None) -> DateMention:
    """Give a date without a year that of the source, where that has one: on 6 December, 6 December 2024."""
    years = set(_YEAR.findall(edtf or ""))
    if not ours.edtf or NO_YEAR not in ours.edtf or ours.recurs or len(years) != 1:
        return ours
    dated = in_year(ours.edtf, int(*years))
    return replace(ours, edtf=dated) if is_date(dated) else ours


_YEAR = compiled(r"(?<![\d-])\d{4}(?!\d)")


def _ends(edtf: str) -> list[str]:
    return [edtf, *(end for end in edtf.split("/") if end and end != "..")] if "/" in edtf else [edtf]
