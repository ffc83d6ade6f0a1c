"""Numbers in digits: 3,166, 1.2 million, 2½, 6.1亿, 1.5×10^6, 24th."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from civcheck.extract.alternation import longest_first
from civcheck.extract.numbers import chinese
from civcheck.extract.numbers.number import ONE, Number, decimal_of, last_significant
from civcheck.extract.numbers.parts import read_part
from civcheck.extract.tables.numbers_en import (
    ABBREVIATED_SCALES,
    COUNTED_IN_MILLIONS,
    DENOMINATORS,
    HALVES,
    MILLIONS,
    ONES,
    SAFE_ABBREVIATIONS,
    SCALES,
    VULGAR,
)
from civcheck.model.kept_patterns import compiled

_DIGITS = compiled(
    r"(?P<whole>\d{1,3}(?:,\d{3})+(?![\d,]\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?: \d{3})+(?! ?\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d++)"
    r"(?P<decimals>\.\d++(?!\.\d))?"
)
_POWER = compiled(
    r" ?[×x*] ?10(?:(?:\^|\*\*)(?P<plain>-?\d{1,3})(?!\d)|(?P<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))|[eE](?P<letter>[+-]?\d{1,3})(?![\w.])"
)
_METRES = compiled(r"(?P<metres>\d{1,3})米(?P<rest>\d{2})(?!\d)")
_CLOCKED = compiled(r"(?:(?P<hours>\d{1,2})小时)?(?:(?P<minutes>\d{1,2})分)?(?P<seconds>\d{1,2})秒(?P<rest>\d{1,2})?(?!\d)")
_TO_THE = compiled(r"\^(?P<exponent>[+-]?\d{1,2})(?![\d^\]]|\.\d)")
_RAISED_TEN = compiled(r"⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_OF_TEN = compiled(r"的(?P<minus>负)?(?P<power>\d{1,2})次方")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SCALE_WORDS = "|".join(longest_first([*SCALES, *(word.capitalize() for word in SCALES)]))
_SCALE = compiled(
    rf"[ -]?(?P<hundred>hundred[ -]|)(?P<scale>{_SCALE_WORDS})s?(?: (?P<again>million|billion|trillion|crore)s?)?(?![A-Za-z])"
    r"| (?P<grand>grand)(?=[.,;:!?)]|\s*$| (?:an?|per|for|in|on|to|and|from|each|off|worth|more|less)\b)"
)
_MULTIPLIER = compiled(r"[ -](?P<word>hundred|dozen)s?(?![A-Za-z])")
_ABBREVIATION = compiled(rf" ?(?P<scale>{'|'.join(longest_first(ABBREVIATED_SCALES))})(?![A-Za-z0-9/²³])\.?(?=[^A-Za-z0-9]|$)")
_SCREEN = compiled(
    r"K (?:TVs?|televisions?|screens?|displays?|resolution|videos?|monitors?|cameras?|UHD|ultra|movies?|footage|streaming)\b"
)
_MANY = compiled(rf"\+? (?:[a-z-]+ )?(?:{'|'.join(sorted(COUNTED_IN_MILLIONS))})\b")
_CLOCK = compiled(
    r"(?P<hours>\d{1,3})h(?P<minutes>[0-5]?\d)(?:m(?:ins?)?(?:(?P<seconds>[0-5]?\d)s)?)?(?![A-Za-z0-9])"
    r"|(?P<whole>\d{1,3})m(?:in)?(?P<rest>[0-5]?\d)s(?![A-Za-z0-9])"
)
_ORDINAL = compiled(r"(?:st|nd|rd|th)(?![A-Za-z])")
_PARTS = "|".join(longest_first(DENOMINATORS))
_MIXED = compiled(
    r"[ -]?(?P<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])|(?:(?: and )(?=[\d/]{3,5}(?! of))|[ -])(?P<top>[1-9]|1\d)/(?P<bottom>[2-9]|1[0-6]|20"
    r"|32|64|100)(?![\d/])"
    rf"| and (?P<share>an?|one|two|three|four|five|six|seven|eight|nine) (?P<kind>{_PARTS})\b(?! of)"
)
_FRACTION = compiled(r"/(?P<bottom>\d{1,4})(?![\d/]|[.-]\d)")
_OF_PARTS = compiled(
    rf"[ -](?P<kind>(?:{'|'.join(word for word in DENOMINATORS if word[-1] == 's' and word not in HALVES)})\b"
    r"|(?:halves|quarters|half|quarter)(?= of (?:the|an?|its|their|all)\b))(?!-)"
)
_ODD = compiled(r"-odd\b| ?[多余餘]")
_CURRENCY_LETTERS = compiled(r"(?:US|HK|NT|AU|NZ|CA|RMB|CNY|USD|EUR|GBP|JPY|Rs|INR|HKD|SFr|CHF|KRW|SGD|AUD|CAD|[$€£¥₹₩₽])\.?$")
_CLOCK_LETTERS = frozenset("hm")
_BETWEEN_DIGITS = frozenset("百千")
_MAY_SCALE = frozenset(" -tmbhlcTMB")


def read_digits(text: str, start: int) -> Number | None:
    """Read the number whose digits start at `start`."""
    match = _DIGITS.match(text, start)
    if not match:
        return None
    if start and text[start - 1] == "." and match[0].isdigit() and not _joined(text, start - 1):
        return _scaled(text, start - 1, match.end(), Decimal("0." + match[0]), Decimal(1).scaleb(-len(match[0])))
    value = Decimal(re.sub("[, ']", "", match[0]))
    decimals = len(match["decimals"] or ".") - 1
    step, end = Decimal(1).scaleb(-decimals), match.end()
    if clocked := _clocked(text, start):
        return clocked
    if text[end : end + 1] in _CLOCK_LETTERS and (clock := _CLOCK.match(text, start)):
        return _clock(start, clock)
    if not decimals:
        if ordinal := _ORDINAL.match(text, end):
            return Number(start, ordinal.end(), value, ordinal=True)
        if fraction := _fraction(text, start, end, value):
            return fraction
    return _power(text, start, end, value, step) or _scaled(text, start, end, value, step)


def _joined(text: str, position: int) -> bool:
    """Say whether a letter, digit or full stop stands right before a place."""
    return position > 0 and (text[position - 1].isalnum() or text[position - 1] == ".")


def _clock(start: int, match: re.Match[str]) -> Number:
    """Read 2h30m as 150 minutes and 2m38s as 158 seconds."""
    minutes, seconds = 60 * int(match["hours"] or 0) + int(match["minutes"] or match["whole"]), match["seconds"] or match["rest"]
    if seconds:
        return Number(start, match.end(), Decimal(60 * minutes + int(seconds)), unit="second")
    return Number(start, match.end(), Decimal(minutes), unit="minute")


def _clocked(text: str, start: int) -> Number | None:
    """Read results of races: 2分38秒, 52秒86, 8米36."""
    if match := _METRES.match(text, start):
        return Number(start, match.end(), Decimal(f"{match['metres']}.{match['rest']}"), rounded=True, step=Decimal("0.01"), unit="metre")
    match = _CLOCKED.match(text, start)
    if not match or not (match["minutes"] or match["rest"]):
        return None
    seconds = 3600 * int(match["hours"] or 0) + 60 * int(match["minutes"] or 0) + int(match["seconds"])
    rest = match["rest"] or ""
    step = Decimal(1).scaleb(-len(rest))
    return Number(start, match.end(), seconds + int(rest or 0) * step, rounded=bool(rest), step=step, unit="second")


def _fraction(text: str, start: int, end: int, value: Decimal) -> Number | None:
    """Read 3/4, 2½, 2 1/2, 3 and a third, 2 fifths and 5分之3."""
    if (mixed := _MIXED.match(text, end)) and (part := _part_of_mixed(mixed)) and (mixed["top"] is None or value < 100):
        return _scaled(text, start, mixed.end(), decimal_of(part + Fraction(value)), Decimal("0.1"), exact=True)
    slash = _FRACTION.match(text, end)
    if slash and 0 < value < int(slash["bottom"]) and _may_be_fraction(text, start):
        share = decimal_of(Fraction(int(value), int(slash["bottom"])))
        return replace(_scaled(text, start, slash.end(), share, ONE, exact=True), part=True, unit="slash")
    parts = _OF_PARTS.match(text, end)
    if parts and 0 < value < 100 and (value == 1) == (parts["kind"][-1] != "s"):
        return Number(start, parts.end(), decimal_of(Fraction(int(value), DENOMINATORS[parts["kind"]])), part=True)
    return read_part(text, start, end)


def _part_of_mixed(match: re.Match[str]) -> Fraction | None:
    """Give the part behind a whole number: ½, 1/2, "and a half"; None where it is none."""
    if match["vulgar"]:
        return VULGAR[match["vulgar"]]
    if match["kind"]:
        top = ONES.get(match["share"], 1)
        part = Fraction(top, DENOMINATORS[match["kind"]])
        return part if part < 1 and (top > 1) == match["kind"].endswith("s") else None
    part = Fraction(int(match["top"]), int(match["bottom"]))
    return part if part < 1 else None


def _may_be_fraction(text: str, start: int) -> bool:
    """Say whether no date or code goes on to digits with a slash; a minus sign may stand before them."""
    before = text[start - 1 : start]
    return before not in {"/", "."} if before != "-" else not _joined(text, start - 1)


def _power(text: str, start: int, end: int, value: Decimal, step: Decimal) -> Number | None:
    match = _POWER.match(text, end)
    if not match:
        return _to_the(text, start, end, value)
    exponent = int(match["plain"] or (match["raised"] or "").translate(_RAISED) or match["letter"])
    return Number(start, match.end(), value.scaleb(exponent), step=step.scaleb(exponent), rounded=True)


def _to_the(text: str, start: int, end: int, value: Decimal) -> Number | None:
    """Read 10^6, 10⁶ and 10的6次方, and 2^8."""
    if text[end : end + 1] == "^" and value and (plain := _TO_THE.match(text, end)):
        return Number(start, plain.end(), value ** int(plain["exponent"]))
    if value != 10:
        return None
    if raised := _RAISED_TEN.match(text, end):
        return Number(start, raised.end(), value ** int(raised[0].translate(_RAISED)))
    powered = _OF_TEN.match(text, end)
    exponent = int(powered["power"]) * (-1 if powered["minus"] else 1) if powered else 0
    return Number(start, powered.end(), value**exponent) if powered else None


_HUGE = Decimal(10) ** 27
"""Above this a remainder needs more digits than decimals have."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """What stands behind digits and multiplies them: its end, what it multiplies by, and the part of that in scale words."""

    end: int
    factor: int = 1
    scale: int = 1
    odd: bool = False


def _scaled(text: str, start: int, end: int, value: Decimal, step: Decimal, *, exact: bool = False) -> Number:
    """Read the scale word behind digits, and 多 or -odd."""
    if (
        end - start == 1
        and text[end : end + 1] in _BETWEEN_DIGITS
        and text[end + 1 : end + 2].isdigit()
        and (mixed := chinese.mixed(text, start))
    ):
        return mixed
    found = _scale(text, start, end)
    if found.scale > 1 and not found.odd and (tail := chinese.smaller(text, found.end, found.scale)):
        size = Decimal(found.scale)
        return Number(start, tail[0], value * found.factor + tail[1], scale=size, factor=size)
    value, rounded = value * found.factor, step < 1 and not exact
    step *= found.factor if step < 1 else found.scale
    if not found.odd and (odd := _ODD.match(text, found.end)) and (found.scale > 1 or (value < _HUGE and value % 10 == 0)):
        more = chinese.scaled(text, odd.end())
        end, factor, scale = (more[0], more[1], more[2]) if more else (odd.end(), 1, 1)
        found = _Scale(end, found.factor * factor, found.scale * scale, odd=True)
        value, step = value * factor, step * scale
    return Number(
        start,
        found.end,
        value,
        step=step,
        rounded=rounded or (found.scale > 1 and text[found.end - 1] not in "百千"),
        scale=Decimal(found.scale) if found.scale > 1 else None,
        factor=Decimal(found.factor),
        odd=found.odd,
        high=value + last_significant(value) if found.odd else None,
    )


def _scale(text: str, start: int, end: int) -> _Scale:
    """Read a scale word of either language, or its abbreviation."""
    if text[end : end + 1] in _MAY_SCALE and (word := _SCALE.match(text, end)):
        scale = SCALES[word["scale"].lower()] * SCALES.get(word["again"], 1) if not word["grand"] else 1000
        return _Scale(word.end(), scale * (100 if word["hundred"] else 1), scale)
    if word := _MULTIPLIER.match(text, end):
        return _Scale(word.end(), 100 if word["word"] == "hundred" else 12)
    if found := chinese.scaled(text, end):
        return _Scale(*found)
    short = _ABBREVIATION.match(text, end)
    if not short:
        return _Scale(end)
    letters = short["scale"]
    safe = letters in SAFE_ABBREVIATIONS and (text[end] != " " or len(letters) > 1) and not _SCREEN.match(text, end)
    safe = safe or (letters in "MB" and text[end] != " " and _is_large(text[start:end], letters))
    safe = safe or (letters in MILLIONS and text[end] != " " and _MANY.match(text, short.end("scale")) is not None)
    scale = ABBREVIATED_SCALES[letters]
    return _Scale(short.end("scale"), scale, scale) if safe or _of_money(text, start) else _Scale(end)


def _is_large(digits: str, letter: str) -> bool:
    """Say whether 1.3M and 1.2B are millions and billions: 3M is a company, and 221B a house."""
    return "." in digits if letter == "B" else digits != "3"


def _of_money(text: str, start: int) -> bool:
    return _CURRENCY_LETTERS.search(text, max(0, start - 5), start) is not None
