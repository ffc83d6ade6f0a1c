"""The number of an edition that does not fit its year.

An event that is held every year counts its editions with the years. Where the text tells that it is annual, or two other
editions in it show so, the number of an edition follows from its year. One edition is of one year, too.

Example:

    The fair was first held in 2015 and has been held every year since; the 9th edition was in 2024.        the 10th

Silent: events that nothing tells to be annual, years left out that the text tells of (cancelled, postponed, a pandemic),
plans, sessions and congresses of bodies, numbers in notes and tables.

Limits: an error only where the text tells the year of the first edition and that there is one every year. A year counts
for an edition where it stands beside its name, or alone in a sentence that tells it was held.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.editions import Edition
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "wrong-edition"
_PANDEMIC = (2019, 2023)
_ENOUGH = 2
_MOST = 200
"""So many editions of one event are a table."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See editions whose number does not fit."""
    from civcheck.audit.annual import annual_told
    from civcheck.audit.dated import year_of_document
    from civcheck.audit.editions import editions

    told = [edition for passage in unit.passages for edition in editions(passage)]
    yield Looked(len(told))
    by_name: dict[str, list[Edition]] = defaultdict(list)
    for edition in told:
        by_name[edition.name].append(edition)
    for found in by_name.values():
        odd = {
            one: (other, message) for one, other, message in (*_two_years(found), *_turned_round(found), *_out_of_line(found, unit.text))
        }
        for edition, (other, message) in odd.items():
            others = [edition.year_place, other.place, other.year_place]
            yield unit.saw(NAME, edition.place, message, others=others)
    for passage in unit.passages:
        for counted in annual_told(passage, year_of_document(unit.today)):
            yield Looked(1)
            if counted.message:
                others = [passage.region(*place) for place in counted.years]
                yield unit.saw(NAME, passage.region(*counted.place), counted.message, others=others, severity=counted.severity)


def _two_years(found: Sequence[Edition]) -> Iterator[tuple[Edition, Edition, str]]:
    """One edition, two years: the one that the line of the others bears out is right, else the first that is told."""
    first: dict[int, Edition] = {}
    for edition in found:
        other = first.setdefault(edition.number, edition)
        if other.year != edition.year:
            wrong, right = (other, edition) if _bears_out(found, edition) and not _bears_out(found, other) else (edition, other)
            yield wrong, right, f"the {nth(edition.number)} is of {right.year} elsewhere, here of {wrong.year}"


def _turned_round(found: Sequence[Edition]) -> Iterator[tuple[Edition, Edition, str]]:
    """Two editions alone, of which the later number has the earlier year."""
    points = {(one.number, one.year): one for one in found}
    if len(points) != _ENOUGH:
        return
    low, high = (points[key] for key in sorted(points))
    if low.number < high.number and low.year > high.year:
        message = f"the {nth(low.number)} was in {low.year}: the {nth(high.number)} cannot have been in {high.year}"
        yield high, low, message


def _bears_out(found: Sequence[Edition], edition: Edition) -> bool:
    return any(one.number != edition.number and one.year - one.number == edition.year - edition.number for one in found)


def _out_of_line(found: Sequence[Edition], text: str) -> Iterator[tuple[Edition, Edition, str]]:
    """Editions that are not where the others, a year apart each, put them."""
    from civcheck.audit.tables.editions import SKIPPED

    points = {(one.number, one.year): one for one in found}
    starts = Counter(year - number for number, year in points)
    if not len(starts) > 1 or len(points) > _MOST:
        return
    (start, many), *_ = starts.most_common()
    annual = any(one.annual for one in found)
    if many < _ENOUGH and not (annual and len(points) == _ENOUGH):
        return
    line = sorted(one for (number, year), one in points.items() if year - number == start)
    for (number, year), edition in points.items():
        away = year - number - start
        if not away or any(one.number == number for one in line):
            continue
        if not _lags(edition, line, away) or (annual and not _in_pandemic(edition, line) and not SKIPPED.search(text)):
            near = min(line, key=lambda one: abs(one.number - number))
            yield (
                edition,
                near,
                f"by the {nth(near.number)} in {near.year} and one a year, {year} had the {nth(year - start)}, not the {nth(number)}",
            )


def _lags(edition: Edition, line: Sequence[Edition], away: int) -> bool:
    """Say whether years without an edition would explain a number."""
    low, high = line[0], line[-1]
    return (edition.number > high.number and away > 0) or (edition.number < low.number and away < 0)


def _in_pandemic(edition: Edition, line: Sequence[Edition]) -> bool:
    first, last = min(edition.year, line[0].year), max(edition.year, line[-1].year)
    return first <= _PANDEMIC[1] and last > _PANDEMIC[0]


def nth(number: int) -> str:
    """Give an ordinal in digits."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")  # noqa: PLR2004  the teens
    return f"{number}{ending}"


RULE = Rule(NAME, "dates", "warning", emit)
