"""Finding the dates of a text in English: what a date may begin with is found first, the ways of saying one are tried there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates import en_calendar as calendar
from civcheck.extract.dates import en_named_days as named_days
from civcheck.extract.dates import en_periods as periods
from civcheck.extract.dates import en_relative as relative
from civcheck.extract.dates import numeric
from civcheck.extract.dates.en_compose import compose
from civcheck.extract.dates.en_parts import GAP, MONTH_WORDS, NUMBER_WORDS, WEEKDAY_WORDS, any_of, cased, trees
from civcheck.extract.tables import calendar_en as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from civcheck.extract.dates.en_compose import Basic
    from civcheck.extract.dates.en_parts import Construct
    from civcheck.extract.dates.found import FoundDate

_OF_DAY = (calendar.MONTH_DAY, calendar.DAY_MONTH)
_STEPS = (relative.PART_OF_TODAY, relative.STEP, relative.STRETCH)
_NTHS = (periods.WORD_QUARTER, periods.CENTURY, calendar.DAY_MONTH, named_days.NTH_WEEKDAY, named_days.NTH_OF_MONTH)
_BESIDE = (relative.SAID_UNIT, relative.NEXT_MORNING, relative.DAY_BESIDE, relative.YEAR_BESIDE, relative.THE_UNIT)


def _leads() -> dict[str, tuple[Construct, ...]]:
    """Give what may be said with each word that a date begins with."""
    return {
        **dict.fromkeys(MONTH_WORDS, (calendar.MONTH_DAY, calendar.MONTH_ALONE)),
        **dict.fromkeys(table.MONTHS_CUT, (calendar.MONTH_DAY, calendar.MONTH_SHORT_YEAR, calendar.MONTH_ALONE)),
        **dict.fromkeys(WEEKDAY_WORDS, (*_OF_DAY, calendar.WEEKDAY_ALONE)),
        **dict.fromkeys([*table.WEEKDAYS_CUT, *(cut.upper() for cut in table.WEEKDAYS_CUT)], _OF_DAY),
        **dict.fromkeys([*table.SEASONS, *(name.capitalize() for name in table.SEASONS)], (periods.SEASON_YEAR,)),
        **dict.fromkeys(cased(("today", "tonight", "tomorrow", "yesterday")), (relative.DAY_WORD,)),
        **dict.fromkeys(cased(table.DECADES), (periods.WORD_DECADE,)),
        **dict.fromkeys(cased(table.ORDINALS), _NTHS),
        **dict.fromkeys(("fiscal", "Fiscal", "financial", "Financial", "FY"), (periods.FISCAL,)),
        **dict.fromkeys((f"{letter}{number}" for letter in "QH" for number in range(1, 5)), (periods.QUARTER,)),
        **dict.fromkeys(("AD", "A.D.", "BC", "BCE"), (periods.ERA_FIRST,)),
        **dict.fromkeys(("half", "Half"), (relative.HALF_DISTANCE,)),
    }


def _both_cased(words: Iterable[str]) -> list[str]:
    return [form for word in words for form in (word, word.capitalize())]


_PLAIN = _leads()
_STEP_WORDS = _both_cased(table.STEPS)
_AMOUNT_WORDS = _both_cased(NUMBER_WORDS)
_BESIDE_WORDS = ("the", "that", "The", "That")
_ENDING = ("year", "month", "quarter")
_CONSTRUCTS = {
    **_PLAIN,
    **dict.fromkeys(_AMOUNT_WORDS, (relative.DISTANCE,)),
    **dict.fromkeys(_STEP_WORDS, _STEPS),
    **dict.fromkeys(("last", "Last", "final", "Final"), (periods.WORD_QUARTER, named_days.NTH_WEEKDAY, *_STEPS)),
    **dict.fromkeys(_BESIDE_WORDS, _BESIDE),
    **dict.fromkeys(_ENDING, (relative.UNIT_END,)),
    "weekend": (relative.WEEKEND,),
}
_UNIT = "(?:day|week|fortnight|month|quarter|year|decade|centur)"
_SECOND = any_of([*table.DIGITS_IN_WORDS, "hundred", "thousand", "dozen"])
_STEPPED = any_of(
    [
        *MONTH_WORDS, *WEEKDAY_WORDS, *table.SEASONS, *(name.capitalize() for name in table.SEASONS), *NUMBER_WORDS,
        "day", "week", "month", "quarter", "year", "decade", "centur", "fiscal", "financial", "calendar", "academic", "school", "same",
        "morning", "afternoon", "evening", "night", "past", "coming",
    ]
)  # fmt: skip
_MONTHLY = any_of({word[:3] for word in MONTH_WORDS})
_WEEKLY = any_of({word[:3] for word in WEEKDAY_WORDS})
_AFTER_ORDINAL = rf"quarter|[Cc]ent|of|and|to|or|through|day|[a-z-]{{2,12}}th|in\s|{_MONTHLY}|{_WEEKLY}"
_WORDS = trees(
    {
        **dict.fromkeys(_PLAIN, "(?![A-Za-z])"),
        **dict.fromkeys(WEEKDAY_WORDS, "(?=s?(?![A-Za-z]))"),
        **dict.fromkeys(_ENDING, r"(?=[-\s]end|['’]s\send)"),
        **dict.fromkeys(("weekend",), r"(?<=the.weekend)(?![A-Za-z-])"),
        **dict.fromkeys(cased(table.ORDINALS), rf"(?=[-,\s]\s{{0,3}}(?:{_AFTER_ORDINAL}))"),
        **dict.fromkeys(_AMOUNT_WORDS, rf"(?=(?:[-\s]{_SECOND}|{GAP}and{GAP}a{GAP}half)?\s{{1,4}}{_UNIT})"),
        **dict.fromkeys(_STEP_WORDS, rf"(?=\s{{1,4}}(?:{_STEPPED}|[0-9]|more\s|nearly|almost|over\s|about\s|roughly|some\s))"),
        **dict.fromkeys(("final", "Final"), r"(?=[-\s]quarter)"),
        **dict.fromkeys(_BESIDE_WORDS, rf"(?=\s{{1,4}}(?:same|{_UNIT}|(?:next|following|previous)\s{{1,4}}(?:morn|afternoon|even|night)))"),
    }
)
_ERA = r"\s{0,2}(?:BC|B\.C|AD|A\.D|CE|C\.E)"
_DIGITS = (
    r"[12][0-9]{3}(?![0-9])"
    rf"|[0-9]{{1,2}}(?=[-–—‒/.][0-9A-Z]|[QH](?![A-Za-z])|0?s|(?:st|nd|rd|th)(?![A-Za-z0-9])|{_ERA}|\s{{1,4}}(?:{_MONTHLY}|of\s|day|to\s|until|till|through|and\s|{_UNIT}|[-–—])|(?<=['’].)|(?<=['’]..))"
    rf"|[0-9]{{1,3}}(?:,[0-9]{{3}}|[0-9])?(?=\s{{0,3}}[-–—‒]|{_ERA}|\s{{1,4}}(?:{_UNIT}|to\s|and\s))"
    r"|(?:19|20)[0-9]{6}(?![0-9])"
)
_LEAD = compiled(rf"[^A-Za-z0-9](?:(?P<digits>{_DIGITS})|(?P<word>{_WORDS}))")
_HAN = compiled(f"[{HAN}]")
_OPENING = 40
_RUN = compiled(r"[0-9A-Za-z]++(?!年)")

_AFTER_YEAR = {
    "Q": (periods.QUARTER_LAST,),
    "-": (
        numeric.YEAR_FIRST, periods.QUARTER_LAST, periods.ERA_LAST, periods.YEAR_RANGE, periods.OPEN_RANGE, numeric.YEAR_MONTH,
        periods.BARE_YEAR,
    ),
    "/": (numeric.YEAR_FIRST, periods.YEAR_RANGE, numeric.YEAR_MONTH),
    ".": (numeric.YEAR_FIRST, numeric.MONTHS, periods.BARE_YEAR),
    " ": (periods.ERA_LAST, periods.QUARTER_LAST, periods.OPEN_RANGE, relative.DISTANCE, periods.BARE_YEAR),
    "s": (periods.DECADE,),
    "'": (periods.DECADE, periods.BARE_YEAR),
    "": (periods.BARE_YEAR,),
}  # fmt: skip
_AFTER_DAY = {
    "-": (numeric.YEAR_LAST, calendar.DAY_MONTH, periods.ERA_LAST, relative.DISTANCE),
    "/": (numeric.YEAR_LAST, numeric.MONTH_YEAR),
    ".": (numeric.YEAR_LAST,),
    " ": (calendar.DAY_MONTH, relative.DISTANCE, periods.ERA_LAST),
    "Q": (periods.QUARTER,),
    "s": (periods.CUT_DECADE, *_NTHS, named_days.ON_THE_NTH),
    "B": (periods.ERA_LAST,),
    ",": (calendar.DAY_MONTH,),
}
_OTHER = (periods.ERA_LAST, periods.DYNASTY, relative.DISTANCE)
_LIKE = {
    "–": "-", "—": "-", "‒": "-", "\n": " ", "\t": " ", "\u00a0": " ", "’": "'", "t": "s", "n": "s", "r": "s", "H": "Q", "A": "B", "C": "B",
}  # fmt: skip


_DAY_LENGTH, _YEAR_LENGTH, _COMPACT_LENGTH = 2, 4, 8


def _of_digits(text: str, start: int, end: int) -> tuple[Construct, ...]:
    """Give what a number of so many digits may begin, by what comes after it."""
    length = end - start
    sign = text[end : end + 1]
    sign = _LIKE.get(sign, sign)
    if length <= _DAY_LENGTH:
        if length == _DAY_LENGTH and sign != "s" and text[start - 1 : start] in {"'", "’", "‘"}:
            return (periods.CUT_YEAR,)
        return _AFTER_DAY.get(sign, ())
    if length == _YEAR_LENGTH and text[start] in "12":
        return _AFTER_YEAR.get(sign, _AFTER_YEAR[""]) if sign != "B" else (periods.ERA_LAST,)
    return (numeric.COMPACT,) if length == _COMPACT_LENGTH else _OTHER


def _leads_in(text: str) -> Iterator[re.Match[str]]:
    """Find what dates may begin with, in a text with a space before it.

    Where few of the characters are letters of ours, those are looked for first.
    """
    if not text.isascii() and _HAN.search(text, 0, _OPENING):
        return filter(None, (_LEAD.match(text, run.start() - 1) for run in _RUN.finditer(text)))
    return _LEAD.finditer(text)


def _basics(text: str) -> list[Basic]:
    """Find the dates that are said in one way, in order and apart."""
    found: list[Basic] = []
    done = 0
    for lead in _leads_in(f" {text}"):  # what a date begins with is read behind another character: one expression does for all
        digits, word = lead.groups()
        end = lead.end() - 1
        start = end - len(digits or word)
        if start < done:
            continue
        for construct in _of_digits(text, start, end) if digits else _CONSTRUCTS[word]:
            match = construct.pattern.match(text, start)
            if match and (date := construct.read(match)):
                found.append((date, construct.weak))
                done = date.end
                break
    return found


def find_english_dates(text: str) -> list[FoundDate]:
    """Find the dates of a text in English, those in digits among them, in order and apart."""
    basics = _basics(text)
    return compose(text, basics) if basics else []
