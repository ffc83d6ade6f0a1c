"""Chinese dates that start with a year: 2024年, 2019—2024年, 公元前221年, 2024年7月10日, 2024年底."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.zh_numbers import SPACE, TO, character_before, is_positional, positional
from civcheck.extract.dates.zh_reading import Point, Reading
from civcheck.extract.dates.zh_within import WITHIN_PATTERN, part_of, within
from civcheck.extract.numbers.chinese import parse
from civcheck.extract.tables import calendar_zh as words
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

    from civcheck.extract.dates.zh_reading import Anchor
    from civcheck.model.mention import Part

_YEAR = Late(
    rf"(?:(?P<y0>[{words.ARABIC}]{{1,4}}+|[{words.POSITIONAL}]{{4}}){SPACE}{TO}{SPACE}(?P<era>公元前|公元|前)?)?"
    rf"(?P<y>[{words.ARABIC}]{{1,4}}+|[{words.COUNTING}]{{1,7}}+){SPACE}(?:年|(?=[QＱ][1-4](?![0-9A-Za-z])))"
)
_AFTER_YEAR = Late(
    rf"{SPACE}(?:的{SPACE}|全年)?+(?:{WITHIN_PATTERN}|(?P<season>{words.SEASON_PATTERN})(?P<turn>[初末])?|(?P<yp>{words.YEAR_PART_PATTERN}))"
)
_ROUND_AFTER = Late(f"{SPACE}(?:{words.ROUND_AFTER_PATTERN})")
_DURATION_AFTER = Late(f"{SPACE}(?:{words.YEAR_DURATION_AFTER_PATTERN})")
_NUMBER = Late(rf"[{words.ARABIC}]{{1,4}}|[一二三四五六七八九〇零百十]{{1,7}}")
_FULL, _THREE, _TWO = 4, 3, 2
_FIRST_YEAR, _LAST_PLANNED, _NO_YEAR, _LAST_YEAR = 1000, 2200, 3000, 9999
_LONG_AGO = 1600
_THIS_CENTURY = 40
"""Years of two digits below this are of the 21st century."""


def read_year(text: str, start: int) -> Reading | None:
    """Read what starts with a year: 2024年, 2019—2024年, 2024年7月10日, 公元前221年."""
    match = _YEAR.match(text, start)
    if match is None:
        return None
    end = match.end()
    if text.startswith("代", end):
        return None
    era = era_before(text, start) if start and text[start - 1] in "元前 " else None
    if match["y0"] is not None:
        return _years_of_era(match, era) if era else _years(text, match)
    year = _year_of_era(match["y"], before_christ=era[1]) if era else _year(text, match)
    if year is None:
        return None
    reading = read_after_year(text, start, end + text.startswith("度", end), year=year)
    if era:
        return reading._replace(start=era[0])
    # 98年 may be 98 years: not so 98年7月 and 08年.
    short = len(match["y"]) == _TWO and match["y"][0] not in "0０〇零"
    return None if short and not (reading.first.month or reading.first.sub) else reading


def _year_of_era(written: str, *, before_christ: bool) -> int | None:
    """Read the year after 公元 or 公元前, which may be counted: 公元前二百二十一年."""
    if is_positional(written):
        year = positional(written)
    else:
        numeral = parse(written)
        if numeral is None:
            return None
        year = int(numeral.value)
    if not 0 < year <= _LAST_YEAR:
        return None
    return 1 - year if before_christ else year


def _year(text: str, match: re.Match[str]) -> int | None:
    """Give the year, or None where the number is a length of time or counts the years of a reign."""
    written = match["y"]
    if not is_positional(written):
        return None
    before, year = character_before(text, match.start()), positional(written)
    if len(written) == _FULL:
        return None if _is_length(text, match, before, year) else year
    if len(written) == _THREE:
        return year if before and before in words.BEFORE_SHORT_YEAR and not _DURATION_AFTER.match(text, match.end()) else None
    if len(written) != _TWO or (before and before in words.BEFORE_DURATION) or written in words.NEIGHBOURS:
        return None
    of_reign = text[max(match.start() - 2, 0) : match.start()] in words.ERAS
    return None if of_reign else year + (2000 if year < _THIS_CENTURY else 1900)


def _is_length(text: str, match: re.Match[str], before: str, year: int) -> bool:
    """Say whether a number of years is a length: 2000年的历史, 近1000年, 距今2210年."""
    if not _FIRST_YEAR <= year < _NO_YEAR or (before == "今" and text[: match.start()].rstrip()[-2:] == "距今"):
        return True
    if year % 100:
        return False
    if year > _LAST_PLANNED or (before and before in words.ROUND_BEFORE):
        return True
    after = _ROUND_AFTER.match(text, match.end())
    if after is None:
        return False
    # 1900年前 is before 1900, 2000年前 two thousand years ago.
    return not after[0].strip().startswith("前") or year % 1000 == 0 or year < _LONG_AGO


def _years(text: str, match: re.Match[str]) -> Reading | None:
    """Read 2019—2024年, 2019—24年; with three digits only in brackets or after 于."""
    y0, y = match["y0"], match["y"]
    if not is_positional(y):
        return None
    first, last = positional(y0), positional(y)
    if len(y0) != _FULL and (len(y0) != _THREE or character_before(text, match.start()) not in set(words.BEFORE_SHORT_YEAR)):
        return None
    if len(y0) == _FULL and len(y) == _TWO:
        last += first // 100 * 100
    if not first < last < _NO_YEAR:
        return None
    end = match.end() + text.startswith("度", match.end())
    return Reading(match.start(), end, Point("year", first), Point("year", last))


def _years_of_era(match: re.Match[str], era: tuple[int, bool]) -> Reading | None:
    """Read 公元前221—前206年, 公元前27—14年."""
    second_era = match["era"]
    low = _year_of_era(match["y0"], before_christ=era[1])
    # 公元前221—206年 stays before Christ, 公元前27—公元14年 does not.
    before_christ = second_era.endswith("前") if second_era else era[1] and positional(match["y0"]) > _plain_year(match["y"])
    high = _year_of_era(match["y"], before_christ=before_christ)
    if low is None or high is None or low >= high:
        return None
    return Reading(era[0], match.end(), Point("year", low), Point("year", high))


def _plain_year(written: str) -> int:
    return positional(written) if is_positional(written) else 0


def era_before(text: str, start: int) -> tuple[int, bool] | None:
    """Give where 公元 or 公元前 before a number starts, and whether it is before Christ."""
    if start and text[start - 1] == " ":
        start -= 1
    before = text[max(start - 3, 0) : start]
    if before in words.BC_WORDS:
        return start - 3, True
    if before.endswith(words.AD_WORDS):
        return start - 2, False
    if before.endswith("前") and (len(before) == 1 or before[-2] in "（(—–-~至到、，"):
        # （前27年）: not ，前10年.
        least = _TWO if before[-2:-1] in {"（", "("} else _THREE
        number = _NUMBER.match(text, start)
        return (start - 1, True) if number and len(number[0]) >= least else None
    return None


def read_after_year(text: str, start: int, end: int, *, year: int | None = None, anchor: Anchor | None = None) -> Reading:
    """Read what stands after a year, or after a word for one such as 去年: a month, a day, a quarter, 底."""
    match = _AFTER_YEAR.match(text, end)
    if match is None:
        return Reading(start, end, Point("year", year), None, anchor)
    season, turn, part = match.group("season", "turn", "yp")
    if season:
        sub = next(words.SEASONS[character] for character in season if character in words.SEASONS)
        return Reading(start, match.end(), Point("season", year, sub=sub), None, anchor, _season_part(turn or season))
    if part:
        return Reading(start, match.end(), Point("year", year), None, anchor, part_of(part))
    return within(text, match, start, year, anchor) or Reading(start, end, Point("year", year), None, anchor)


def _season_part(written: str) -> Part | None:
    return next((words.SEASON_PARTS[character] for character in written if character in words.SEASON_PARTS), None)
