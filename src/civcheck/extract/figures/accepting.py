"""Is a number a figure? Years, names, pronouns and words that only hold a numeral are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures.accepting_en import TAILS, accepts_ordinal, accepts_words
from civcheck.extract.figures.accepting_zh import accepts_chinese, is_hour
from civcheck.extract.figures.comparing import comparator_before
from civcheck.extract.figures.counted_en import counted_after, is_plural
from civcheck.extract.numbers.around import is_han, words_before
from civcheck.extract.numbers.not_figures import is_dimension, named_by
from civcheck.extract.tables.classifiers import (
    CLASSIFIERS,
)
from civcheck.extract.tables.not_counting_en import AIRLINERS
from civcheck.extract.tables.references import LABELS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.figures.found import FoundFigure


_CAPITALISED = compiled(r"(?:(?<=[a-z,;)] )|(?<=[*“]))(?P<word>[A-Z][\w&.-]*) $|\bi[A-Z][a-z]+ $|^[A-Z]{2,5} $")
_AIRLINER = compiled(r"s\b| Max\b| MAX\b")
_PART_OF_NAME = compiled(r"\([a-z]{1,3}\)|/\d")
_NO_COUNT_BEHIND = frozenset("-(/")
_ADDRESS = compiled(
    r" (?:[A-Z][\w'.]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Terrace|Crescent|Place|Square|Court|Close|Row"
    r"|Gardens|Way|Quay)\b"
)
_DECADE = compiled(r"\d0s\b")
_OF_AGE = compiled(r"(?:-|early |late |mid |the |his |her |my |their |in )$")


def accepts(text: str, figure: FoundFigure, *, alone: bool) -> bool:
    """Say whether a measured number is a figure. `alone` says that it is the whole text."""
    number = figure.number
    if number.unit == "score" or (text[figure.end : figure.end + 1] == "》" and figure.unit is None):
        return False
    if number.form == "chinese" and not number.part and number.unit in {None, "approximately", "together"}:
        return accepts_chinese(text, figure, alone=alone)
    if number.ordinal and number.form != "chinese" and text[figure.start] != "第":
        return accepts_ordinal(text, figure)
    if number.unit == "slash":
        return alone or _accepts_slash(text, figure)
    if number.form == "words":
        return alone or accepts_words(text, figure)
    return alone or _accepts_digits(text, figure)


def _accepts_digits(text: str, figure: FoundFigure) -> bool:
    number, following = figure.number, text[figure.end : figure.end + 1]
    if number.value in AIRLINERS and _AIRLINER.match(text, number.end):
        return False
    if figure.unit is None and figure.currency is None and following.isascii() and (following.isalpha() or following == "_"):
        return following == "x" and is_dimension(text, figure.end + 1)
    if figure.unit == "second" and _DECADE.match(text, number.start) and _OF_AGE.search(text, max(0, number.start - 8), number.start):
        return False
    if figure.unit or figure.currency or number.scale or number.odd:
        return True
    if following in {"点", "點"} and is_hour(text, number):
        return False
    if following in _NO_COUNT_BEHIND and (TAILS.match(text, figure.end) or _PART_OF_NAME.match(text, figure.end)):
        return False
    if number.value < 10**5 and "," not in text[number.start : number.end] and text[number.end : number.end + 1] != "+":
        return _accepts_small(text, figure)
    return True


def _accepts_small(text: str, figure: FoundFigure) -> bool:
    """Say whether a bare number of a few digits counts, and is no year, name or address."""
    number = figure.number
    if named := named_by(text, figure.start):
        return named == "often" and not _is_capital(text, figure.start) and not _is_label(text, figure.start) and _counts(text, figure)
    if text[figure.end : figure.end + 1] == " " and _ADDRESS.match(text, figure.end):
        return False
    if _CAPITALISED.search(text, max(0, figure.start - 24), figure.start) and number.value == number.value.to_integral_value():
        return _counts(text, figure)
    if text.endswith("Group of ", 0, figure.start):
        return False
    return not _looks_like_year(text, figure) or _counts(text, figure)


def _is_label(text: str, start: int) -> bool:
    """Say whether the word before makes a number a name even where something counted seems to follow: size 10 shoes."""
    return words_before(text, start, 2)[-2:-1][0].lower() in LABELS if text[start - 1 : start] == " " else False


def _is_capital(text: str, start: int) -> bool:
    """Say whether the word before a number starts with a capital."""
    word = words_before(text, start, 1)[0].lstrip("(\"'“[")
    return word[:1].isupper()


def _looks_like_year(text: str, figure: FoundFigure) -> bool:
    number = figure.number
    plain = number.end - number.start == 4 and text[number.start : number.end].isdigit()
    return plain and 1900 <= number.value <= 2099 and comparator_before(text, figure.start) is None


def _counts(text: str, figure: FoundFigure) -> bool:
    """Say whether something that is counted follows: a plural noun, or a classifier."""
    following = text[figure.end : figure.end + 1]
    if following and is_han(following):
        return following in CLASSIFIERS
    found = counted_after(text, figure.end)
    return found is not None and is_plural(text[found[0] : found[1]].rpartition(" ")[2])


def _accepts_slash(text: str, figure: FoundFigure) -> bool:
    """Say whether 3/4 is a fraction: of something, of a unit, or of a kind that dates are not."""
    after = text[figure.number.end : figure.number.end + 5]
    if text[figure.start - 1 : figure.start] == "第":
        return False
    if figure.unit or figure.currency or figure.number.factor > 1 or after.startswith((" of ", "的", " 的")):
        return True
    top, bottom = text[figure.number.start : figure.number.end].split("/")
    return (int(top), int(bottom)) in {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 8), (3, 8), (5, 8), (7, 8)} and after[:1] not in {
        "-",
        "/",
    }
