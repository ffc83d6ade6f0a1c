"""Chinese centuries and decades: 17世纪, 十七、十八世纪, 公元前3世纪, 20世纪90年代, 五六十年代."""

from __future__ import annotations

from civcheck.extract.dates.zh_numbers import AND, SPACE, TO, is_positional, positional, small
from civcheck.extract.dates.zh_reading import Point, Reading
from civcheck.extract.dates.zh_within import part_of
from civcheck.extract.dates.zh_years import era_before
from civcheck.extract.tables import calendar_zh as words
from civcheck.model.pattern import Late

_DECADES = Late(
    rf"(?:(?P<t0>[{words.ARABIC}]{{2,4}}|[二三四五六七八九]十?){SPACE}(?:年代)?{SPACE}(?:{TO}|{AND})?{SPACE})??"
    rf"(?P<t>[{words.ARABIC}]{{2,4}}+|[一二三四五六七八九]十|[一二]?[一二三四五六七八九〇零]{{2,3}}){SPACE}年代(?P<p>{words.LONG_PART_PATTERN})?"
)
_NO_DECADE = Late("[理表码碼价價购購销銷工币幣言练練]")
_CENTURY = Late(
    rf"(?:(?P<c0>[{words.ARABIC}]{{1,2}}+|[一二三四五六七八九十]{{1,3}}+){SPACE}(?:世[纪紀])?(?:{TO}|{AND}){SPACE}(?P<era>公元前|公元|前)?)?"
    rf"(?P<c>[{words.ARABIC}]{{1,2}}+|[一二三四五六七八九十]{{1,3}}+){SPACE}世[纪紀]"
)
_NAMES = frozenset("杯金")
_THREE, _FIRST_YEAR, _CENTURY_LONG = 3, 1000, 100
_RECENT = frozenset({0, 10})
_CENTURY_PART = Late(rf"的?(?:(?P<half>{words.CENTURY_HALF_PATTERN})|(?P<p>{words.LONG_PART_PATTERN}))")


def read_century(text: str, start: int) -> Reading | None:
    """Read 17世纪, 十七、十八世纪, 公元前3世纪, 20世纪90年代."""
    match = _CENTURY.match(text, start)
    if match is None or text[match.end() : match.end() + 1] in _NAMES:
        return None
    era = era_before(text, start) if start and text[start - 1] in "元前 " else None
    before_christ = era is not None and era[1]
    c0, c, second_era = match["c0"], match["c"], match["era"]
    if c0 is None and len(c) > 1 and c[-2:] in words.NEIGHBOURS:
        c0, c = c[:-1], c[:-2] + c[-1]
    high = _century(small(c), before_christ=before_christ if second_era is None else second_era.endswith("前"))
    start, end = era[0] if era else start, match.end()
    if high is None:
        return None
    if c0:
        low = _century(small(c0), before_christ=before_christ)
        return Reading(start, end, low[0], high[1]) if low and (low[0].year or 0) < (high[0].year or 0) else None
    return Reading(start, end, *high) if before_christ else after_century(text, start, end, high[0])


def _century(number: int | None, *, before_christ: bool) -> tuple[Point, Point] | None:
    if not number:
        return None
    if before_christ:
        return Point("year", 1 - 100 * number), Point("year", 100 - 100 * number)
    point = Point("century", 100 * number - 100)
    return point, point


def after_century(text: str, start: int, end: int, century: Point) -> Reading:
    """Read what stands after a century: a decade of it, or 初, 上半叶."""
    decade = read_decade(text, end, start=start, century=century.year)
    if decade:
        return decade
    match = _CENTURY_PART.match(text, end)
    if match is None:
        return Reading(start, end, century)
    if match["half"]:
        low = (century.year or 0) + (0 if match["half"][0] in words.FIRST_HALVES else 50)
        return Reading(start, match.end(), Point("year", low), Point("year", low + 49))
    return Reading(start, match.end(), century, None, None, part_of(match["p"]))


def read_decade(text: str, position: int, *, start: int, century: int | None = None) -> Reading | None:
    """Read 90年代, 1990年代, 五六十年代."""
    if text[position : position + 1] in {"的", " "}:
        position += 1
    match = _DECADES.match(text, position)
    if match is None or _NO_DECADE.match(text, match.end()):
        return None
    first = _decade(match["t0"], century) if match["t0"] else None
    last = _decade(match["t"], century)
    if last is None or (century is None and text[position - 1 : position] == "第" and position):
        return None
    part = part_of(match["p"]) if match["p"] else None
    if first is None or first.year is None or last.year is None or first.year >= last.year:
        return Reading(start if first is None else match.start("t"), match.end(), last, None, None, part)
    return Reading(start, match.end(), first, last)


def _decade(written: str, century: int | None) -> Point | None:
    """Give a decade. One without a century is of the 20th, but the first two, which were not called so then."""
    counted = positional(written) if is_positional(written) else words.SMALL.get(written, 1)
    if len(written) >= _THREE:
        return Point("decade", counted) if counted >= _FIRST_YEAR and counted % 10 == 0 else None
    if len(written) == 1:
        counted *= 10  # 五 of 五六十年代
    if counted % 10 or counted >= _CENTURY_LONG:
        return None
    base = century if century is not None else (2000 if counted in _RECENT else 1900)
    return Point("decade", base + counted)
