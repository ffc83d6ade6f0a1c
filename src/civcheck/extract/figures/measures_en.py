"""English units and symbols behind a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.figures.measure import NAMES, Measure
from civcheck.extract.numbers.around import ends, starts
from civcheck.extract.tables.nouns_en import BEFORE_PERIODS
from civcheck.extract.tables.units import AMBIGUOUS_SYMBOLS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.numbers.number import Number


_FIRST_WORDS = frozenset(re.split("[ -]", alias)[0] for alias in NAMES)
_WORDS = compiled(
    r"(?P<gap>[ -]?)(?P<words>(?P<first>[A-Za-zµμΩΩ°º%‰$€£¥₹℃℉Å¢￠₽₩₺₫₦฿₴₱₪\u3380-\u33df][A-Za-z0-9µμΩ°%²³/·⁻¹.$^]*)"
    r"(?:[ -][A-Za-z]+\.?){0,3})"
)
_GLUED_ONLY = frozenset({"A", "d", "ct", "cl", "dl", "gal", "cal", "kn", "pp", "rad", "pm", "lm", "cd", "bp"})
_WIDE = compiled(
    r" (?:wide|long|tall|high|deep|thick|across|in diameter|diameter|[x×] \d|by \d|screen|monitor|display|pipe|waist|of rain|of snow)\b"
)
_WARM = compiled(
    r"(?i:temperature|degree|weather|\bhot|\bcold|cool|oven|boil|heat|warm|freez|celsius|outside|outdoors|forecast|sunny|summer"
    r"|winter)"
)
_PRESSED = compiled(r"(?i:pressure|barom|hurricane|cyclone|typhoon|\blow\b|isobar)")
_ONE_STONE = compiled(
    r"(?=\s*$|[.,;:!?)]| (?:and|in|at|to|or|from|heavier|lighter|by|of|over|under|when|since|on|after|before|overweight)\b| \d)"
)
_POUNDS_BEHIND = compiled(r" ?\d{1,2} ?lbs?\b")
_CAMERA = compiled(r"\s*$| (?:cameras?|sensors?|lens|photos?|images?)\b")
_PIXELS = frozenset({240, 360, 480, 576, 720, 1080, 1440, 2160, 4320})
_WEIGHS = compiled(
    r"(?:weigh|weight|heav|lost|lose|gain|shed|lift|bench|mass|lb)|pounds? of (?!sterling)|pound (?:baby|dog|bag|fish)|heavy", re.ASCII
)
_PERIOD = compiled(r"(?: [a-z]+)?? (?P<period>years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies))\b(?!-)")
_COMPOUND = compiled(r"-(?:old|olds|long|high|wide|deep|tall|thick|plus|odd|per|an?|square|cubic|range)\b")
_DOUBTFUL = frozenset({"in", "stone", "st", "mb", "p", "c", "x", "w", "v", "MP"})
_GLUED = {"x": "times", "w": "watt", "v": "volt", "MP": "megapixel"}
_FAR = 40
_REFERENCE = compiled(r"(?<=[a-z]{3})\.\d{1,2}$")
"""The number of a note behind the end of a sentence: 58 minutes.1"""


def english_measure(text: str, match: re.Match[str], number: Number) -> Measure | None:
    """Read the unit or currency in the words that `match` found behind a number."""
    start, first = match.start("words"), match["first"]
    bare = _REFERENCE.sub("", first.rstrip("."))
    if first in BEFORE_PERIODS:
        period = _PERIOD.match(text, match.end("first"))
        return Measure(period.end(), NAMES[period["period"]][0]) if period else None
    if bare.lower() in {"pound", "pounds"}:
        return _pounds(text, number, start + len(bare))
    if bare in _DOUBTFUL and match["gap"] != "-":
        return _doubtful(text, bare, match, number)
    known = first in _FIRST_WORDS or bare in _FIRST_WORDS or first.split("-")[0] in _FIRST_WORDS
    if known and (found := _named(text, match, number)):
        return found
    if bare == "K" and match["gap"] == " ":
        return Measure(start + 1, "kelvin")
    if first[0].isupper() and len(bare) > 3 and bare.lower() in NAMES:  # a heading in capitals
        return Measure(start + len(bare), *NAMES[bare.lower()])
    return _symbol(start, first) if match["gap"] != "-" else None


def _doubtful(text: str, name: str, match: re.Match[str], number: Number) -> Measure | None:
    """Read what is a unit only where the words around say so: 3 in wide, 99c, 50p, 16 stone, 500mb."""
    end, glued, near = match.start("words") + len(name), not match["gap"], slice(max(0, number.start - _FAR), match.end("first") + _FAR)
    if name == "in":
        single = starts(text, number.start) and ends(text, end)
        return Measure(end, "inch") if glued or single or _WIDE.match(text, end) else None
    if name == "st":
        return Measure(end, "stone") if _POUNDS_BEHIND.match(text, end) else None
    if name == "stone":
        return Measure(end, "stone") if number.value > 1 and _ONE_STONE.match(text, end) else None
    if name == "mb":
        pressure = 850 <= number.value <= 1100 or _PRESSED.search(text[near])
        return Measure(end, "millibar" if pressure else "megabyte")
    if number.form != "digits" or not (glued or (name == "MP" and _CAMERA.match(text, end))):
        return None
    if name in _GLUED:
        return Measure(end, _GLUED[name])
    if name == "p":
        return Measure(end, "penny") if number.value < 1000 and int(number.value) not in _PIXELS else None
    return Measure(end, "degree-celsius" if _WARM.search(text[near]) else "cent")


def _named(text: str, match: re.Match[str], number: Number) -> Measure | None:
    """Find the longest name of a unit or currency that the words start with."""
    start, words = match.start("words"), match["words"]
    for stop in (len(words), *(at for at in range(len(words) - 1, 0, -1) if words[at] in " -")):
        told = words[:stop]
        plain = _REFERENCE.sub("", told.rstrip("."))
        for name in (told, plain, told.replace("-", " ")) if "-" in told else (told, plain):
            if name in NAMES and _fits(text, name, match, start + len(name), number):
                return Measure(start + len(name), *NAMES[name])
    return None


def _symbol(start: int, first: str) -> Measure | None:
    """Read a symbol that is written together with what follows: 5%的, $."""
    for length in range(min(4, len(first)), 0, -1):
        name = first[:length]
        following = first[length : length + 1]
        if following.isdigit():
            continue  # the sign of the next number: ½$10
        if name in NAMES and not (name[-1].isalnum() and following.isalnum()) and (not name.isalpha() or not following):
            unit, currency = NAMES[name]
            return Measure(start + length, unit, currency) if name not in AMBIGUOUS_SYMBOLS or not following else None
    return None


def _fits(text: str, name: str, match: re.Match[str], end: int, number: Number) -> bool:
    following = text[end : end + 1]
    if following.isalnum() and following.isascii():
        return False
    if following == "-" and text[end + 1 : end + 2].isalpha() and not _COMPOUND.match(text, end):
        return False
    if match["gap"] == "-" and len(name) <= 2 and name.isalpha():
        return name in {"km", "mm", "cm", "kg", "m", "ft"}
    if name in AMBIGUOUS_SYMBOLS and name.isalpha():
        if following == "'" or (match["gap"] and (name in _GLUED_ONLY or number.form == "words")):
            return False
        return not (
            following == " " and name in {"m", "g", "h", "s", "t", "l"} and match["gap"] == " " and text[end + 1 : end + 2].isdigit()
        )
    return not (name.lower() == "times" and text[end : end + 3] in {" ne", " Ne"})


def _pounds(text: str, number: Number, end: int) -> Measure:
    """Tell pounds of weight from pounds of money by the words around."""
    if text.startswith(" sterling", end):
        return Measure(end + 9, None, "GBP")
    heavy = _WEIGHS.search(text, max(0, number.start - _FAR), end + 20)
    return Measure(end, "pound") if heavy else Measure(end, None, "GBP")
