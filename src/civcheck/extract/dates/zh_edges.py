"""What stands around a Chinese date and makes an interval of it: 自…起, 截至, 以前, 至."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.zh_ends import joined
from civcheck.extract.dates.zh_numbers import SPACE
from civcheck.extract.dates.zh_reading import found
from civcheck.extract.tables import edges_zh as words
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

    from civcheck.extract.dates.found import Edge, FoundDate
    from civcheck.extract.dates.zh_reading import Reading

_TRAILING = Late(f"{SPACE}{words.TRAILING_PATTERN}")
_LEADING = Late(f"(?:{words.LEADING_PATTERN}){SPACE}$")
_LONGEST_LEAD = 8
_TRAILING_KINDS = ("since", "before", "after", "around", "closing", "starting")
_NEEDED = {"closing": ("until", "to", "since", "loose"), "starting": ("since", "loose")}
"""Words after a date that say something only with one before it: 到…为止, 从…开始."""


def stretched(text: str, reading: Reading, floor: int) -> FoundDate:
    """Make a date of a reading with what stands around it: the end of an interval, words before and after it."""
    end = reading.end
    following = text[end : end + 1]
    if following and (following in words.TO_STARTS or following in words.SINCE_STARTS):
        reading = joined(text, reading)
        end = reading.end
        following = text[end : end + 1]
    start = reading.start
    lead = None
    if start > floor and text[start - 1] in words.LEAD_ENDS:
        lead = _LEADING.search(text, max(start - _LONGEST_LEAD, floor), start)
    trail = _TRAILING.match(text, end) if following and following in words.TRAIL_STARTS else None
    if lead is None and trail is None:
        return found(reading)
    return _with_words(text, reading, lead, trail)


def _with_words(text: str, reading: Reading, lead: re.Match[str] | None, trail: re.Match[str] | None) -> FoundDate:
    before = lead.lastgroup if lead else None
    after = _kind_of(trail) if trail else None
    if lead and before and not _fits(text, lead, before, reading, after):
        lead = before = None
    if trail and before not in _NEEDED.get(after or "", (before,)):
        trail = after = None
    start, end = lead.start() if lead else reading.start, trail.end() if trail else reading.end
    edge: Edge | None
    match before, after:
        case ("since", _) | ("loose", _) if reading.last is not None and after in {None, "closing"}:
            # 从2019年到2024年: the first word says no more than the second.
            return found(reading._replace(start=start, end=end))
        case _, ("before" | "after" | "since") as edge:
            pass
        case (("until" | "to"), _):
            edge = "until"
        case _, "starting":
            edge = "since"
        case "since", _:
            edge = "since"
        case ("about", None) | (_, "around"):
            return _about(reading, start, end)
        case _:
            return found(reading)
    recurs = "year" if edge == "since" and trail and trail["every"] else reading.recurs
    return found(reading._replace(start=start, end=end, recurs=recurs), edge)


def _kind_of(trail: re.Match[str]) -> str | None:
    return next((kind for kind in _TRAILING_KINDS if trail[kind]), None)


def _about(reading: Reading, start: int, end: int) -> FoundDate:
    """Read 约1850年, 1850年前后: one point, roughly."""
    if reading.last is not None or reading.anchor is not None or reading.part:
        return found(reading)
    return found(reading._replace(start=start, end=end), about=True)


def _fits(text: str, lead: re.Match[str], kind: str, reading: Reading, after: str | None) -> bool:
    """Say whether the word before a date belongs to it: not 来自2019年, 回到2024年, 从2019年的."""
    before = text[lead.start() - 1 : lead.start()] if lead.start() else ""
    following = text[reading.end : reading.end + 1]
    match kind:
        case "since":
            return before not in words.NOT_SINCE_AFTER and (following != "的" or after is not None) if before else True
        case "loose":
            return reading.last is not None or after in {"since", "starting", "after"}
        case "to":
            if reading.part == "late" and before:
                return before not in words.NOT_UNTIL_AFTER
            return after == "closing" or (following != "的" and (not before or before in words.UNTIL_AFTER))
        case "about":
            return before not in words.NOT_ABOUT_AFTER if before else True
        case _:
            return True
