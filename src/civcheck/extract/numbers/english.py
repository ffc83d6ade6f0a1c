"""Numbers in English words: "two and a half million", "a dozen", "three quarters", "twenty-first".

The words are taken from the left as long as they make one number; "five and six" are two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

from civcheck.extract.alternation import longest_first
from civcheck.extract.numbers.number import Number, decimal_of, last_significant
from civcheck.extract.tables.numbers_en import (
    DENOMINATORS,
    HALVED,
    MULTIPLIERS,
    NUMBER_WORDS,
    ONES,
    ORDINALS,
    PERIODS_AND_LENGTHS,
    SCALES,
    TENS,
)
from civcheck.model.pattern import Late

_WORD = Late(r"(?P<join>-and-| and | |- ?|)(?P<word>[A-Za-z]++)(?![’'][a-z]{2,})")
_A = Late(r"[Aa]n? ")
_PART_ENDS = Late(
    r"(?=\s*$|[.,;:!?)]|-of-| (?:of|more|less|fewer|higher|lower|as|to|were|was|are|is|in|on|from|than|and|or|the|by|each|said|larger"
    r"|smaller)\b)"
)
_UNIT_AND_HALF = Late(
    r"[Aa]n? (?P<unit>hour|day|week|month|year|mile|decade|century|kilometre|kilometer|metre|meter|minute|acre|tonne|ton|pound"
    r"|litre|liter|gallon|kilo|inch|foot|yard|dollar|euro|point|percentage point) and a half\b"
)
_HALF_A = Late(r"[Hh]alf[ -](?:an?[ -])?(?=(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b)")
_OF_A = Late(
    r"(?:(?P<numerator>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[ -])?(?P<denominator>[Qq]uarter|third|[Hh]alf)s?"
    r" of an? (?=(?:million|billion|trillion|thousand|dozen)\b)"
)
_PARTS = "|".join(longest_first(DENOMINATORS))
_AND_A_PART = Late(rf"[ -]and[ -](?P<numerator>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?P<denominator>{_PARTS})\b(?! of\b)")
_POINT = Late(rf" point(?P<digits>(?:[ -](?:{'|'.join(ONES)})\b){{1,12}})")
_FRACTION = Late(rf"[ -](?P<denominator>{_PARTS})\b(?!-)")
_HALF = Late(rf"[Hh]alf\b(?!-(?!(?:{HALVED})\b))")
_QUARTER_MILE = Late(rf"[Qq]uarter[ -](?:{HALVED})\b")
_QUARTER_BEFORE = Late(
    r"(?:^|[\"“(]|\b(?:by|about|only|than|nearly|almost|for|roughly|approximately|around|exactly|just|at|within|in|past|every|up|or) )$"
)
_LONE_POINT = Late(r"(?:(?P<first>^|[Mm]inus |[Nn]egative )|\b(?:by|of|to|about|in|up|down|is|was|over|under|than) )(?P<point>[Pp]oint )$")
_DIGITS_OF_POINT = Late(
    rf"(?:{'|'.join(ONES)})(?:[ -](?:{'|'.join(ONES)})){{0,11}}\b(?P<measured>(?= of an? | per ?cent\b| million\b| billion\b))?"
    r"(?! of (?!an? ))"
)
_GRAND = Late(r"grand(?=[.,;:!?)]|\s*$| (?:an?|per|for|in|on|to|and|from|each|off|worth|more|less)\b)")
_YEAR = Late(
    rf"(?:[Ee]ighteen|[Nn]ineteen|[Tt]wenty) (?:oh[ -](?:{'|'.join(ONES)})|(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(ONES)}))?"
    r"|ten|eleven|twelve|[a-z]{3,5}teen)\b(?!-)"
)
_YEAR_BEFORE = Late(r"(?:^|\b(?:[Ii]n|[Ss]ince|[Bb]y|until|till|from|to|[Yy]ear|[Oo]f|and) )$")
_DETERMINED = Late(r"(?:^|\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Tt]his|[Tt]hat|[Ee]very)|[a-z]'s|s') ?$")
_SECONDS = Late(r"(?=\s*$|[.,;:!?)]| (?:of|day|week|year|century|floor|street|time|birthday|anniversary|place)\b)")
_SMALL = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(ONES)}))?|{'|'.join(ONES)})"
_NEXT_NUMBER = Late(rf"[ -]and[ -]{_SMALL}[ -](?P<word>{'|'.join(MULTIPLIERS)})\b(?P<more> and )?")
_BETWEEN = Late(r"\b[Bb]etween (?:about |around )?$")
_HUNDRED = 100
_NUMERATORS = {"a": 1, "an": 1, **ONES}


@dataclass(slots=True)
class _Sum:
    """A number as it grows word by word."""

    total: Fraction = Fraction(0)
    current: Fraction = Fraction(0)
    step: Fraction = Fraction(1)
    scales: list[int] = field(default_factory=list)
    factor: int = 1
    last: str = ""
    pointed: bool = False

    @property
    def value(self) -> Fraction:
        return self.total + self.current

    def take(self, word: str) -> bool:
        """Add a word. Says whether it fits."""
        fits = self._take_scale(word) if word in MULTIPLIERS else self._take_digits(word)
        if fits:
            self.last = word
        return fits

    def _take_digits(self, word: str) -> bool:
        number = ONES.get(word) if word in ONES else TENS.get(word)
        if number is None or (self.last and self.last in ONES):
            return False
        room = self.current % 100 if number >= 10 else self.current % 10
        if room or (self.last in TENS and number >= 10) or (number == 0 and self.last):
            return False
        if self.last == "dozen" or self.current.denominator != 1:
            return False
        self.current += number
        self.step, self.factor = Fraction(1), 1
        return True

    def _take_scale(self, word: str) -> bool:
        factor = MULTIPLIERS[word]
        if word in SCALES:
            if self.scales and self.last in SCALES and factor >= self.scales[-1]:
                return self._scale_again(factor)
            if not self.current or (self.scales and factor >= self.scales[-1]):
                return False
            self.total += self.current * factor
            self.step *= factor
            self.factor = factor * self.factor
            self.current = Fraction(0)
            self.scales.append(factor)
            return True
        if not 0 < self.current < _HUNDRED or self.last in {"hundred", "dozen"}:
            return False
        self.current *= factor
        self.factor = factor
        return True

    def _scale_again(self, factor: int) -> bool:
        """Multiply by a second scale word right behind the first: a thousand million."""
        if len(self.scales) > 1:
            return False
        self.total *= factor
        self.step *= factor
        self.factor *= factor
        self.scales[0] *= factor
        return True


def read_english(text: str, start: int) -> Number | None:
    """Read the number that starts at `start`; None where the words there make none."""
    number, position = _Sum(), start
    if text[start - 6 : start - 1].lower() == "point" and (point := _LONE_POINT.search(text, max(0, start - 16), start)):
        return _from_point(text, point, start)
    if (year := _YEAR.match(text, start)) and _YEAR_BEFORE.search(text, max(0, start - 8), start):
        return Number(start, year.end(), Decimal(0), "words", unit="score")
    halves = _HALF_A.match(text, start)
    parts = None if halves else _OF_A.match(text, start)
    if halves:
        number.current, number.step, position = Fraction(1, 2), Fraction(1, 10), halves.end()
    elif parts:
        share = Fraction(_NUMERATORS[(parts["numerator"] or "a").lower()], DENOMINATORS[parts["denominator"].lower()])
        number.current, number.step, position = share, Fraction(1, 100), parts.end()
    elif article := _A.match(text, start):
        return _after_article(text, start, article.end())
    return _from(text, start, position, number)


def _after_article(text: str, start: int, position: int) -> Number | None:
    """Read "a hundred", "a dozen", "a third of": a word that multiplies or parts must follow."""
    word = _WORD.match(text, position)
    if not word or word["join"]:
        return None
    if word["word"] in MULTIPLIERS:
        return _from(text, start, position, _Sum(current=Fraction(1)))
    if unit := _UNIT_AND_HALF.match(text, start):
        return Number(start, unit.end(), Decimal("1.5"), "words", unit=unit["unit"])
    if word["word"] in PERIODS_AND_LENGTHS:
        return Number(start, start + len(text[start:position].rstrip()), Decimal(1), "words", unit="article")
    ends = _PART_ENDS.match(text, word.end()) or _QUARTER_MILE.match(text, position)
    if word["word"] in DENOMINATORS and word["word"][-1] != "s" and ends:
        return _part(start, word.end(), Fraction(1, DENOMINATORS[word["word"]]))
    return None


def _from_point(text: str, point: re.Match[str], position: int) -> Number | None:
    """Read "point five", that stands without its zero."""
    match = _DIGITS_OF_POINT.match(text, position)
    if match is None or (point["first"] is None and match["measured"] is None):
        return _from(text, position, position, _Sum())
    digits = [ONES[word] for word in re.findall("[a-z]+", match[0])]
    if max(digits) > 9:
        return None
    step = Fraction(1, 10 ** len(digits))
    number = _Sum(current=int("".join(map(str, digits))) * step, step=step, last="one", pointed=True)
    return _from(text, point.start("point"), match.end(), number)


def _from(text: str, start: int, position: int, number: _Sum) -> Number | None:
    end = position
    while word := _WORD.match(text, position):
        lowered = "thousand" if number.last and _GRAND.match(text, word.start("word")) else word["word"].lower()
        if lowered not in NUMBER_WORDS or bool(number.last) != bool(word["join"]):
            break
        if "and" in word["join"] and (lowered in MULTIPLIERS or not _goes_on(text, start, position, number)):
            break
        if ordinal := _ordinal(text, start, number, word):
            return _make(start, word.end(), ordinal, ordinal=True)
        if not number.take(lowered):
            break
        position = end = word.end()
        end, position = _parts_of(text, position, number)
    if not number.last:
        return _alone(text, start)
    fraction = _FRACTION.match(text, end)
    if fraction and (part := _fraction(number, fraction["denominator"])) is not None:
        return _part(start, fraction.end(), part)
    return _with_odd(text, _make(start, end, number))


def _goes_on(text: str, start: int, position: int, number: _Sum) -> bool:
    """Say whether "and" at `position` leads on in one number, as British usage has it: not in "between one hundred and two hundred"."""
    if number.last != "hundred" and number.last not in SCALES:
        return False
    match = _NEXT_NUMBER.match(text, position)
    if not match:
        return True
    if match["more"] is None and _BETWEEN.search(text, max(0, start - 15), start):
        return False
    factor = MULTIPLIERS[match["word"]]
    return factor < number.scales[-1] if number.last in SCALES else factor > _HUNDRED


def _parts_of(text: str, position: int, number: _Sum) -> tuple[int, int]:
    """Take "and a half" and "point five" after the words so far."""
    if half := _AND_A_PART.match(text, position):
        share = Fraction(_NUMERATORS[half["numerator"]], DENOMINATORS[half["denominator"]])
        if share >= 1 or ((_NUMERATORS[half["numerator"]] > 1) != half["denominator"].endswith("s") and half["denominator"] != "quarter"):
            return position, position
        unit = Fraction(number.scales[-1]) if number.last in SCALES else Fraction(1)
        if unit > 1:
            number.total += share * unit
        else:
            number.current += share
        number.step = unit / (10 if share.denominator == 2 else 100)
        return half.end(), half.end()
    point = _POINT.match(text, position)
    if point and number.last not in SCALES:
        digits = [ONES[word] for word in re.findall("[a-z]+", point["digits"])]
        if all(digit < 10 for digit in digits):
            number.step = Fraction(1, 10 ** len(digits))
            number.current += Fraction(int("".join(map(str, digits)))) * number.step
            number.pointed = True
            return point.end(), point.end()
    return position, position


def _ordinal(text: str, start: int, number: _Sum, match: re.Match[str]) -> _Sum | None:
    """Give the number that an ordinal ends."""
    join, word = match["join"], match["word"].lower()
    value = ORDINALS.get(word)
    if value is None or (not number.last and join):
        return None
    if not number.last:
        return _Sum(total=Fraction(value), last=word)
    determined = _DETERMINED.search(text, max(0, start - 7), start) is not None
    if value >= _HUNDRED:  # the two hundredth; but one hundredth is a part
        return _Sum(total=number.value * value, last=word) if number.value > 1 or (determined and start) else None
    spaced = join == " " and determined and (word != "second" or _SECONDS.match(text, match.end()) is not None)
    tens = number.last in TENS and value < 10 and (join == "-" or spaced)
    hundreds = number.last == "hundred" or number.last in SCALES
    return _Sum(total=number.value + value, last=word) if tens or (hundreds and ("and" in join or spaced)) else None


def _fraction(number: _Sum, word: str) -> Fraction | None:
    """Give "two thirds", "one quarter": the plural after more than one, the singular after one."""
    numerator, denominator = number.value, DENOMINATORS[word]
    plural = word.endswith("s")
    if numerator.denominator != 1 or not 0 < numerator < _HUNDRED or (numerator == 1) == plural:
        return None
    return numerator / denominator


def _with_odd(text: str, number: Number) -> Number:
    """Take "-odd" behind the words."""
    if not text.startswith("-odd", number.end):
        return number
    return replace(number, end=number.end + 4, odd=True, high=number.value + last_significant(number.value))


def _alone(text: str, start: int) -> Number | None:
    """Read "half" that stands by itself."""
    if half := _HALF.match(text, start):
        return _part(start, half.end(), Fraction(1, 2))
    quarter = text[start] in "qQ" and (_QUARTER_MILE.match(text, start) or _QUARTER_BEFORE.search(text, max(0, start - 14), start))
    return _part(start, start + 7, Fraction(1, 4)) if quarter else None


def _part(start: int, end: int, value: Fraction) -> Number:
    return Number(start, end, decimal_of(value), "words", part=True)


def _make(start: int, end: int, number: _Sum, *, ordinal: bool = False) -> Number:
    return Number(
        start,
        end,
        decimal_of(number.value),
        "words",
        step=decimal_of(number.step),
        rounded=not ordinal and (number.pointed or number.last in SCALES),
        scale=Decimal(number.scales[0]) if number.scales else None,
        factor=Decimal(number.factor),
        ordinal=ordinal,
    )
