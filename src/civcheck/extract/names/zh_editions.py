"""Which edition of an event a Chinese name means: 第七届, 首届, 2024年."""

from __future__ import annotations

from typing import Final

from civcheck.extract.numbers.chinese import parse
from civcheck.model.kept_patterns import compiled

_EDITION = compiled(
    r"(?:第(?P<number>[ ]?[0-9]{1,3}[ ]?|[一二三四五六七八九十百零〇]{1,6})[届次]|(?P<first>首届|首次)"
    r"|(?<![0-9])(?:(?<![在于自到从至由及和与])(?P<year>(?:19|20)[0-9]{2})[ ]?年[ ]?度?|(?P<bare>(?:19|20)[0-9]{2})[ ·]?))\Z"
)
_LONGEST: Final = 12


def edition_before(text: str, start: int) -> tuple[int, str | None]:
    """Give where the edition before a name starts, and the edition as digits; the name's own start and None where there is none."""
    match = _EDITION.search(text, max(0, start - _LONGEST), start)
    if match is None:
        return start, None
    if match["first"]:
        return (match.start(), "1") if match[0] == "首届" else (start, None)
    if year := match["year"] or match["bare"]:
        return match.start(), year
    number = match["number"].strip()
    if number.isdigit():
        return match.start(), str(int(number))
    numeral = parse(number)
    return (match.start(), str(int(numeral.value))) if numeral else (start, None)
