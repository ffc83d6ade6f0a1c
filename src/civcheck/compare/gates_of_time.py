"""The gate of the periods: another year is another event, and what comes again may be another edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.dates import compare_dates
from civcheck.compare.gate import Gate
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.align import Aligned
    from civcheck.compare.gate import Pairing


def time_gates(pair: Pairing, conflicts: list[Aligned]) -> Iterator[Gate]:
    """Yield the gate of the periods: another explicit year is another event, and an event that comes again may be another edition."""
    claim, source = pair.claim, pair.source
    if any(one.kind == "date" for one in conflicts):
        again = (
            set()
            if all(_same_year(one) or both_since(one) for one in conflicts)
            else _RECURRING & ({word.sense for word in claim.words} | {word.sense for word in source.words})
        )
        numbered = any(isinstance(one.mention, FigureMention) and one.mention.ordinal for one in claim.of_kind("figure"))
        unique = _UNIQUE & {word.sense for word in claim.words}
        ok = not again or numbered or bool(unique)
        yield Gate("period", ok, "one time only" if ok else f"it may come again: {', '.join(sorted(again))}")
        return
    dates = [one.mention for one in claim.of_kind("date") if isinstance(one.mention, DateMention)]
    theirs = [one.mention for one in source.of_kind("date") if isinstance(one.mention, DateMention)]
    agreed = any(one.kind == "date" and not one.around for one in pair.anchors)
    apart = dates and theirs and not agreed and all(compare_dates(one, other).outcome == "conflict" for one in dates for other in theirs)
    yield Gate("period", not apart, "another time" if apart else "the same time, or none is said")


def both_since(one: Aligned) -> bool:
    """Say whether two dates that differ each tell since when something is so: it began once."""
    pair = [getattr(placed.mention, "edtf", None) or "" for placed in (one.placed, one.other) if placed]
    return len(pair) == 2 and all(edtf.endswith("/..") for edtf in pair)  # noqa: PLR2004  a pair


def _same_year(one: Aligned) -> bool:
    """Say whether two dates that differ lie in one year."""
    pair = [
        placed.mention.edtf
        for placed in (one.placed, one.other)
        if placed and isinstance(placed.mention, DateMention) and placed.mention.edtf
    ]
    return len(pair) == 2 and (pair[0][:4] == pair[1][:4] or pair[0].startswith("XXXX"))  # noqa: PLR2004  a pair


_RECURRING = frozenset(
    [
        "meeting",
        "forum",
        "festival",
        "expo",
        "exhibition",
        "show",
        "fair",
        "game",
        "olympiad",
        "season",
        "week",
        "day",
        "hold",
        "attend",
        "visit",
        "speech",
        "win",
        "award",
        "anniversary",
        "session",
        "edition",
        "dialogue",
        "study",
        "match",
        "tournament",
    ]
)
"""What may come again another year."""
_UNIQUE = frozenset(["establish", "build", "propose", "first", "proclaim", "sign"])
