"""Dates in English that are told from another date: from the document's own, or from the one said before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from civcheck.extract.dates.en_parts import (
    AMOUNT,
    END,
    GAP,
    MONTH,
    SEASON,
    UNIT,
    WEEKDAY,
    WEEKDAY_NAMES,
    Construct,
    amount_of,
    month_of,
    starts_sentence,
    unit_of,
    word_before,
)  # fmt: skip
from civcheck.extract.dates.found import FoundDate, Shift
from civcheck.extract.tables import calendar_en as table
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.model.edtf import Granularity

_Steps = Literal["day", "week", "month", "quarter", "year"]
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STRETCHES = frozenset({"past", "coming"})
"""Words that with a unit mean the stretch of its length up to now or from now on, not a unit of the calendar."""
_LONG = frozenset({"decade", "century"})
_NO_MORE = Late(r"['’]s\s(?:world|society|era|youth|generation|standards|young|China|children)")


def _day_word(found: re.Match[str]) -> FoundDate | None:
    text, start = found.string, found.start()
    if _NO_MORE.match(text, found.end()) or (text[start].isupper() and not starts_sentence(text, start)):
        return None
    return FoundDate(found.start(), found.end(), "day", shift=Shift("document", "day", _DAYS[found[0].lower()]))


def _day_beside(found: re.Match[str]) -> FoundDate:
    return FoundDate(found.start(), found.end(), "day", shift=Shift("document", "day", -2 if found["which"] == "before" else 2))


def _part_of_today(found: re.Match[str]) -> FoundDate:
    amount = -1 if found["which"].lower() == "last" else 0
    return FoundDate(found.start(), found.end(), "day", shift=Shift("document", "day", amount))


def _of_unit(unit: str, base: Literal["document", "text"], amount: int) -> tuple[Granularity, Shift]:
    if unit == "fortnight":
        return "week", Shift(base, "week", 2 * amount)
    if unit == "weekend":
        return "interval", Shift(base, "week", amount, sub="WE")
    return unit, Shift(base, unit, amount)  # type: ignore[return-value,arg-type]


def _step(found: re.Match[str]) -> FoundDate | None:
    which, text = found["which"].lower().split()[-1], found.string
    amount, start = table.STEPS[which], found.start()
    the = word_before(text, start).lower() == "the"
    base: Literal["document", "text"] = "document"
    if (the and which in {"last", "next"} and found["season"]) or (which == "last" and _OF.match(text, found.end())):
        return None
    if which in {"previous", "preceding", "following"} or (which == "next" and the and found["unit"] not in _LONG):
        if not the:
            return None
        base, start = "text", _the_before(text, start)
    if name := found["unit"]:
        unit = unit_of(name)
        if which in _STRETCHES or (which in {"last", "next"} and the and unit in _LONG):
            return _stretch_of(found, start, (unit, 1), amount, base)
        granularity, shift = _of_unit(unit, base, amount)
        return FoundDate(start, found.end(), granularity, shift=shift)
    return _named_step(found, start, base, amount)


def _the_before(text: str, at: int) -> int:
    low = max(0, at - 12)
    return low + len(text[low:at].rstrip()) - 3


def _named_step(found: re.Match[str], start: int, base: Literal["document", "text"], amount: int) -> FoundDate | None:
    if found["which"].lower() in {"current", "preceding"}:
        return None
    if name := found["weekday"]:
        return FoundDate(start, found.end(), "day", shift=Shift(base, "weekday", amount), weekday=WEEKDAY_NAMES[name.lower()])
    if name := found["month"]:
        day = int(found["day"]) if found["day"] else None
        return FoundDate(start, found.end(), "day" if day else "month", shift=Shift(base, "month", amount, month=month_of(name), day=day))
    season = str(table.SEASONS[found["season"].lower()])
    return FoundDate(start, found.end(), "season", shift=Shift(base, "season", amount, sub=season))


def _unit_end(found: re.Match[str]) -> FoundDate | None:
    start, end, unit = found.start(), found.end(), found["unit"]
    if found["year"]:
        return FoundDate(start, end, "year", found["year"], part="late")
    if word_before(found.string, start).lower() not in _ENDS_AFTER or found.string[end : end + 1] == "-":
        return None
    return FoundDate(start, end, unit, shift=Shift("any", unit, 0), part="late")  # type: ignore[arg-type]


def _weekend(found: re.Match[str]) -> FoundDate | None:
    if not _OVER_THE.search(found.string, max(0, found.start() - 20), found.start()):
        return None
    return FoundDate(found.start(), found.end(), "interval", shift=Shift("document", "week", 0, sub="WEB"))


def _next_morning(found: re.Match[str]) -> FoundDate:
    return FoundDate(found.start(), found.end(), "day", shift=Shift("text", "day", -1 if found["which"].lower() == "previous" else 1))


def _said_unit(found: re.Match[str]) -> FoundDate | None:
    if found["unit"] != "year" and _OF_OTHER_YEAR.match(found.string, found.end()):
        return None
    granularity, shift = _of_unit(unit_of(found["unit"]), "text", 0)
    return FoundDate(found.start(), found.end(), granularity, shift=shift)


def _whole_units(unit: str, amount: int) -> tuple[_Steps, int]:
    """Count decades and centuries in years: two decades ago is a year."""
    many = {"decade": ("year", 10), "century": ("year", 100), "fortnight": ("week", 2)}.get(unit, (unit, 1))
    return many[0], many[1] * amount  # type: ignore[return-value]


def _distance(found: re.Match[str]) -> FoundDate | None:
    number, unit, half = amount_of(found["number"]), unit_of(found["unit"]), found["half"] or found["late_half"]
    steps, amount = _whole_units(unit, number)
    if half and steps == "year":
        steps, amount = ("month", 12 * amount + 6) if unit == "year" else ("year", amount + (5 if unit == "decade" else 50))
    where = found["where"].lower().split()[0]
    if unit == "week" and found["where"].endswith("today"):
        steps, amount = "day", 7 * amount
    back = where in {"ago", "earlier", "before", "back"}
    base: Literal["document", "text"] = "text" if where in {"earlier", "later", "before", "after", "afterwards"} else "document"
    if where in {"before", "after"} and not _ON_ITS_OWN.match(found.string, found.end()):
        return None
    duration = found.span("duration") if found["number"].lower() not in {"a", "an"} else None
    return FoundDate(found.start(), found.end(), steps, shift=Shift(base, steps, -amount if back else amount), duration=duration)


def _half_distance(found: re.Match[str]) -> FoundDate:
    steps, amount = {"year": ("month", 6), "decade": ("year", 5), "century": ("year", 50)}[unit_of(found["unit"])]
    back = found["where"] in {"ago", "earlier"}
    base: Literal["document", "text"] = "text" if found["where"] in {"earlier", "later"} else "document"
    return FoundDate(found.start(), found.end(), steps, shift=Shift(base, steps, -amount if back else amount))  # type: ignore[arg-type]


def _stretch(found: re.Match[str]) -> FoundDate | None:
    which = found["which"].lower().split()[-1]
    if _OF.match(found.string, found.end()):
        return None
    text, start = found.string, found.start()
    the = word_before(text, start).lower() == "the"
    base: Literal["document", "text"] = "text" if which in {"previous", "preceding", "following"} else "document"
    if base == "text" and the:
        start = _the_before(text, start)
    number, unit = amount_of(found["number"]), unit_of(found["unit"])
    return _stretch_of(found, start, (unit, number), table.STEPS[which], base, found.span("duration"))


def _stretch_of(
    found: re.Match[str],
    start: int,
    length: tuple[str, int],
    direction: int,
    base: Literal["document", "text"],
    duration: tuple[int, int] | None = None,
) -> FoundDate:
    steps, number = _whole_units(*length)
    shift = Shift(base, steps, 0, length=number if direction < 0 else -number)
    return FoundDate(start, found.end(), "interval", shift=shift, duration=duration)


def _year_beside(found: re.Match[str]) -> FoundDate | None:
    if found["last"]:
        granularity, shift = _of_unit(unit_of(found["unit"]), "document", -2)
        return FoundDate(found.start(), found.end(), granularity, shift=shift)
    if not _ON_ITS_OWN.match(found.string, found.end()):
        return None
    granularity, shift = _of_unit(unit_of(found["unit"]), "text", -1 if found["where"] == "before" else 1)
    return FoundDate(found.start(), found.end(), granularity, shift=shift)


def _the_unit(found: re.Match[str]) -> FoundDate | None:
    if not _END_OF.search(found.string, max(0, found.start() - 14), found.start()):
        return None
    granularity, shift = _of_unit(unit_of(found["unit"]), "text", 0)
    return FoundDate(found.start(), found.end(), granularity, shift=shift)


_OF_OTHER_YEAR = Late(r"\s(?:of\s(?:[12][0-9]{3}|last\s|the\s)|in\s[12][0-9]{3}|last\s|a\syear\s|the\sprevious\s|the\syear\s)")
_ENDS_AFTER = frozenset({"at", "by", "before", "until", "till", "since", "after", "from", "to", "of", "through"})
_OVER_THE = Late(r"(?<![A-Za-z])(?:[Oo]ver|[Dd]uring|[Tt]hroughout|[Oo]n|[Bb]y)\s{1,4}the\s{1,4}\Z")
_OF = Late(r"\s{1,4}of\s")
_END_OF = Late(r"(?:end|beginning|start|middle|close|half|part|months|weeks|rest|remainder)\s{1,4}of\s{1,4}\Z")
_ON_ITS_OWN = Late(r"\s{0,2}(?:[.,;:!?)\"”]|$|\s(?:and|but|when|while|as|with|to|because|or|at|in|by|on|was|were|is)\s)")
_ONE = r"(?:day|week|weekend|month|quarter|year|decade|century)(?![A-Za-z])"
_WHICH = (
    "[Tt]his\\s{1,4}(?:past|coming)|[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming|[Uu]pcoming|[Pp]revious|[Pp]receding|[Ff]ollowing|[Cc]urrent"
)

DAY_WORD = Construct("day-word", Late(rf"(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight){END}"), _day_word)
DAY_BESIDE = Construct(
    "day-before-yesterday",
    Late(rf"the{GAP}day{GAP}(?:(?P<which>before){GAP}yesterday|after{GAP}tomorrow){END}", re.IGNORECASE),
    _day_beside,
)
PART_OF_TODAY = Construct("this-morning", Late(rf"(?P<which>[Tt]his|[Ll]ast){GAP}(?:morning|afternoon|evening|night){END}"), _part_of_today)
STEP = Construct(
    "last-this-next",
    Late(
        rf"(?P<which>{_WHICH}){GAP}(?:same{GAP}|fiscal{GAP}|financial{GAP}|calendar{GAP}|academic{GAP}|school{GAP})?"
        rf"(?:(?P<unit>{_ONE})|(?P<weekday>{WEEKDAY}){END}|(?P<month>{MONTH})(?:{GAP}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9]|[.,:][0-9]))?|(?P<season>{SEASON}){END})"
    ),
    _step,
)
SAID_UNIT = Construct(
    "same-year",
    Late(rf"(?:the{GAP}same|that(?:{GAP}same)?){GAP}(?P<unit>(?:day|week|weekend|month|quarter|year|decade|century)){END}", re.IGNORECASE),
    _said_unit,
)
UNIT_END = Construct(
    "year-end",
    Late(rf"(?P<unit>year|month|quarter)(?:[-\s]|['’]s\s)end(?:{GAP}(?P<year>(?:19|20)[0-9]{{2}}))?{END}"),
    _unit_end,
)
WEEKEND = Construct("over-the-weekend", Late(rf"weekend(?!{GAP}(?:of|before|after){END})"), _weekend)
NEXT_MORNING = Construct(
    "next-morning",
    Late(rf"[Tt]he{GAP}(?P<which>next|following|previous){GAP}(?:morning|afternoon|evening|night){END}"),
    _next_morning,
)
DISTANCE = Construct(
    "years-ago",
    Late(
        rf"(?P<duration>(?P<number>{AMOUNT})(?P<half>{GAP}and{GAP}a{GAP}half)?{GAP}(?P<unit>{UNIT})(?P<late_half>{GAP}and{GAP}a{GAP}half)?)"
        rf"{GAP}(?P<where>ago|earlier|later|from{GAP}(?:now|today)|hence|back|before|after|afterwards){END}"
    ),
    _distance,
)
HALF_DISTANCE = Construct(
    "half-a-year-ago",
    Late(rf"[Hh]alf{GAP}an?{GAP}(?P<unit>year|decade|century){GAP}(?P<where>ago|earlier|later|from{GAP}now){END}"),
    _half_distance,
)
STRETCH = Construct(
    "past-years",
    Late(
        rf"(?P<which>{_WHICH}){GAP}(?:(?:more{GAP}than|nearly|almost|over|about|roughly|some|or{GAP}so){GAP})?(?P<duration>(?P<number>{AMOUNT}){GAP}(?:fiscal{GAP}|financial{GAP}|full{GAP})?(?P<unit>{UNIT}))"
    ),
    _stretch,
)
YEAR_BESIDE = Construct(
    "year-before",
    Late(rf"[Tt]he{GAP}(?P<unit>day|week|month|quarter|year|decade){GAP}(?P<where>before|after)(?P<last>(?<=before){GAP}last)?{END}"),
    _year_beside,
)
THE_UNIT = Construct(
    "end-of-the-year",
    Late(
        rf"(?<=[a-z]\s)the{GAP}(?P<unit>week|month|quarter|year|decade|century){END}(?!{GAP}(?:of|that|when|to|in{GAP}which|before|after){END})"
    ),
    _the_unit,
)
