"""The expressions that find at the speed of C where a Chinese date may start, and the dates that need no more."""

from __future__ import annotations

from typing import Final

from civcheck.extract.dates.found import FoundDate
from civcheck.extract.dates.zh_numbers import AND, SPACE, TO
from civcheck.extract.tables import calendar_zh as words
from civcheck.extract.tables import edges_zh as edge_words
from civcheck.extract.tables import relative_zh as table
from civcheck.model.kept_patterns import compiled

_WORDS = [*table.RELATIVE, *table.SEASON_WORDS]
_LONG = {word for word in _WORDS if word[1] in "个個一二"}
_FIRST = "".join(sorted({word[0] for word in _WORDS if word not in _LONG}))
_SECOND = "".join(sorted({word[1] for word in _WORDS if word not in _LONG}))
_LONG_FIRST = "".join(sorted({word[0] for word in _LONG}))
_LONG_SECOND = "".join(sorted({word[1] for word in _LONG}))
_LONG_THIRD = "".join(sorted({word[2] for word in _LONG}))
_NUMBERS = words.ARABIC + words.COUNTING
_START = "".join(sorted({*_NUMBERS, *_FIRST, *_LONG_FIRST, *"每第星周週礼禮QＱ上下"} - {"-"})) + "0-9０-９"
QUICK: Final = compiled(
    rf"[{_START}](?:"
    rf"(?<=[{_NUMBERS}])(?<![{words.ARABIC}.．][{words.ARABIC}])(?<![{words.COUNTING}][{words.COUNTING}])"
    rf"[{_NUMBERS}]{{0,7}}+{SPACE}(?:(?:{TO}|{AND}|/){SPACE}(?:公元)?前?[{_NUMBERS}]{{1,7}}+{SPACE})?"
    r"(?:(?P<year>年|(?=[QＱ][1-4](?![0-9A-Za-z])))|(?P<month>月)|(?P<day>[日号號])|(?P<century>世[纪紀])|(?P<quarter>季度(?!假))"
    r"|(?P<season>[学學财財]年|[赛賽]季|[财財]政年度)|(?P<span>[个個](?=[月星礼禮季世])|[天周週]|星期|[礼禮]拜))"
    rf"|(?<=[{_FIRST}])(?P<word>[{_SECOND}])|(?<=[{_LONG_FIRST}])(?P<long>[{_LONG_SECOND}](?=[{_LONG_THIRD}]))"
    r"|(?<=[星周週礼禮])(?P<weekday>期?拜?[一二三四五六日天])"
    r"|(?<=每)(?P<every>年|月(?=[ ]?[0-9０-９一二三四五六七八九十廿])|周|週|星期|逢|[个個一][个個]?[周週星礼禮]|[礼禮])"
    rf"|(?<=第)(?P<nth>[{words.DIGIT_QUARTERS}]{SPACE}季度)|(?<=[上下])(?P<half>半年)"
    r"|(?<=[QＱ])(?<![0-9A-Za-z][QＱ])(?P<q>[1-4１-４](?![0-9A-Za-z]))"
    r")"
)
"""Where a date may start. The last group names the kind of reading that it is for."""
_NUMBER = compiled(f"[{_NUMBERS}]{{1,8}}+")
_LISTED_YEARS = compiled(rf"(?<![{words.ARABIC}])(?:(?:1[0-9]|20)[0-9]{{2}}{SPACE}{AND}{SPACE}){{1,6}}$")
_LISTED_YEAR = compiled(r"[0-9]{4}")
_PLAIN = compiled(
    r"(1[0-9]{2}[1-9]|1[0-9][1-9]0|20[1-9][0-9]|200[1-9])[ ]?年(?:[ ]?(1[0-2]|0?[1-9])[ ]?月"
    rf"(?:[ ]?(2[0-8]|1[0-9]|0?[1-9])[ ]?日(?![{''.join(sorted(edge_words.TO_STARTS | edge_words.TRAIL_STARTS)).replace('-', '')}（(，,\-])"
    r"|(?=[，。、；：）》”]))|(?=[，。、；：）》”]))(?!，?[ ]?[星周週礼禮])"
)
_NOT_PLAIN_AFTER: Final = edge_words.LEAD_ENDS | words.ROUND_BEFORE | frozenset("元前今")


def number_end(text: str, start: int) -> int:
    """Give the end of the number that starts at a place."""
    match = _NUMBER.match(text, start)
    return match.end() if match else start + 1


def plain(text: str, start: int) -> FoundDate | None:
    """Read what most dates are, a year, month or day in Arabic digits with nothing around it, for speed."""
    match = _PLAIN.match(text, start)
    if match is None or (start and text[start - 1] in _NOT_PLAIN_AFTER):
        return None
    year, month, day = match.groups()
    if day:
        return FoundDate(start, match.end(), "day", f"{year}-{month:0>2}-{day:0>2}")
    return FoundDate(start, match.end(), "month", f"{year}-{month:0>2}") if month else FoundDate(start, match.end(), "year", year)


def listed_years(text: str, floor: int, start: int) -> list[FoundDate]:
    """Read the years of 2019、2020和2021年 that do without 年."""
    match = _LISTED_YEARS.search(text, max(floor, start - 60), start)
    if match is None:
        return []
    return [FoundDate(*year.span(), "year", year[0]) for year in _LISTED_YEAR.finditer(text, match.start(), match.end())]
