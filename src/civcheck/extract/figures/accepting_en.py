"""Which English number words count: not the pronoun one, not half past six, not at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures.changing_en import direction_before
from civcheck.extract.figures.comparing import comparator_before
from civcheck.extract.figures.counted_en import counted_after, is_plural
from civcheck.extract.numbers.around import ends, starts, words_before
from civcheck.extract.numbers.not_figures import named_by
from civcheck.extract.tables.not_counting_en import (
    BEFORE_ONE,
    HALF_BEFORE,
    IDIOMS_OF_ONE,
    NEVER_ORDINAL,
    NOT_ORDINAL,
    ONE_STOPS,
    ORDINAL_BEFORE,
    PLACES,
    RANKED,
    ZERO_BEFORE,
)
from civcheck.extract.tables.nouns_en import ENDS
from civcheck.extract.tables.numbers_en import BARE_MULTIPLES, ORDINALS
from civcheck.extract.tables.references import LABELS, VERBS_TOO
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re

    from civcheck.extract.figures.found import FoundFigure
    from civcheck.extract.numbers.number import Number


_IDIOMS = compiled(
    r"-(?:off|way|sided|stop|time|on|to|size|man|size-fits-all|liner|upmanship|shot|piece|eyed|armed|horse|trick|sidedness|another)\b"
)
_FIRST_SECOND = frozenset({"first", "second"})
_NAMES = compiled(
    r" (?:World War|Lady|Nations?|Minister|Reich|World(?! [A-Z])|Avenue|Street|Amendment|Republic|Empire|Estate|Symphony|Crusade"
    r"|Punic|Opium"
    r"|Balkan|Chechen|Gulf)\b"
)
_AND_ORDINAL = compiled(rf",? (?:and|or|to) (?:{'|'.join(ORDINALS)})\b")
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday weekend".split())  # noqa: SIM905
_FOLLOWING = compiled(r"[ -][“\"']?(?P<word>[A-Za-z]+)(?P<hyphen>-)?")
_CLOCK = compiled(r" (?:o'clock|a\.?m\b|p\.?m\b|hundred hours|hours? sharp)|(?<=hundred) hours")
_CLOCK_BEFORE = compiled(r"(?:half past|quarter past|quarter to|minutes past|minutes to) $")
TAILS = compiled(r"-(?:way|sum|dimensional|something|somethings|ish|all|niners?|for-\d+|a-side|under|over|iron)\b|'s\b(?! \d)")
"""Behind a number these make another word of it, that counts nothing."""
_ZERO = compiled(r"[ -](?:tolerance|hours?|gravity|emissions?)\b")
_WAR = compiled(r"(?:'s?)? War\b")
_CAPITAL = compiled(r"[A-Z][a-z]+")
_NAME = compiled(r"[A-Z][a-z]+(?:'s)?")
_CAPITAL_BEHIND = compiled(r" [A-Z][a-z]+")
_MULTIPLIED = compiled(r" (?:the|its|their|that|those|what|last|his|her|our)\b")
_DOUBLED_BACK = compiled(r" (?:back|over|up|as (?:a|an|the|his|her|its)) ?\b")
_HALF_STOPS = compiled(
    r"[ -](?:time|way|past|hearted|life|brother|sister|price|term|back|moon|mast|baked|light|truth|bottle|marathon|dozen)"
)


def accepts_words(text: str, figure: FoundFigure) -> bool:
    """Say whether a cardinal number or a share in words counts."""
    number = figure.number
    before = words_before(text, figure.start, 2)
    last = before[-2].lower().strip("\"'“(") if len(before) > 1 and not before[-1] else ""
    if named_by(text, figure.start) and not figure.unit and _names(text, figure, before[-2] if len(before) > 1 else ""):
        return False
    if number.part:
        return _accepts_half(text, figure, last)
    if number.unit == "article":
        return figure.unit is not None and comparator_before(text, figure.start) is not None
    if number.unit == "times":
        return _accepts_multiple(text, number)
    if (
        TAILS.match(text, number.end)
        or _CLOCK.match(text, number.end)
        or _CLOCK_BEFORE.search(text, max(0, number.start - 16), number.start)
    ):
        return False
    if number.value == 1:
        return _accepts_one(text, figure, last)
    if number.value == 0 and (last in ZERO_BEFORE or _ZERO.match(text, number.end)):
        return False
    return not text[number.start].isupper() or _accepts_capital(text, figure, before)


def _names(text: str, figure: FoundFigure, word: str) -> bool:
    """Say whether the word before makes a number a name: Formula One, number two, but not "in room two men sat"."""
    if word[:1].isupper() and figure.start > len(word) + 1:
        return True
    found = None if word in LABELS else counted_after(text, figure.number.end)
    if found is not None and word in VERBS_TOO:
        return False
    return word != "" and (found is None or not is_plural(text[found[0] : found[1]].rpartition(" ")[2]))


def _accepts_multiple(text: str, number: Number) -> bool:
    if text[number.start : number.end].lower() in BARE_MULTIPLES:
        return _MULTIPLIED.match(text, number.end) is not None
    return not _DOUBLED_BACK.match(text, number.end)


def _accepts_capital(text: str, figure: FoundFigure, before: list[str]) -> bool:
    """Say whether a number word with a capital counts: not in names such as the Three Gorges or the Shanghai Five."""
    number = figure.number
    if starts(text, number.start, '#* >"“'):
        return True
    if figure.unit:
        return not _WAR.match(text, figure.end)
    word = before[-2] if len(before) > 1 and not before[-1] else ""
    if _NAME.fullmatch(word) and word != "The" and not _CAPITAL_BEHIND.match(text, number.end):
        return False
    if word == "of" and _CAPITAL.fullmatch(before[0]):
        return False  # the Group of Seven
    return not (word in {"the", "The"} and number.value < 20 and _CAPITAL_BEHIND.match(text, number.end))


def _accepts_half(text: str, figure: FoundFigure, last: str) -> bool:
    word = text[figure.number.start : figure.number.end].lower()
    if word != "half" or figure.unit:
        return True
    if last == "by" and direction_before(text, figure.start, share=True):
        return True
    if last in HALF_BEFORE or _HALF_STOPS.match(text, figure.number.end):
        return False
    following = text[figure.number.end : figure.number.end + 1]
    return following in {" ", "-", ""} or comparator_before(text, figure.start) is not None


def _accepts_one(text: str, figure: FoundFigure, last: str) -> bool:
    """Say whether "one" counts: not the pronoun, nor in its idioms."""
    if figure.unit or figure.currency:
        return not text.startswith(" day", figure.number.end) or last in {"for", "in", "about", "only", "just", "than", "within"}
    if text[figure.number.start : figure.number.end].lower() != "one":
        return True
    if last in BEFORE_ONE or _IDIOMS.match(text, figure.number.end):
        return False
    match = compiled(r"[ -](?P<word>[A-Za-z'’]+)").match(text, figure.number.end)
    if not match:
        return False
    word = match["word"]
    if (last, word) in IDIOMS_OF_ONE:
        return False
    if word.lower() in ONE_STOPS or word.lower() in ENDS:
        return False
    return not (word[0].isupper() and text[figure.number.start] == "O")


def accepts_ordinal(text: str, figure: FoundFigure) -> bool:
    """Say whether an ordinal counts: the third runway, but not at first."""
    number = figure.number
    following = _FOLLOWING.match(text, number.end)
    word = text[number.start : number.end]
    if _NAMES.match(text, number.end) or text.startswith("-and-", number.end) or (following and following["word"].lower() in WEEKDAYS):
        return False
    if word[0].isdigit() or (word.islower() and ends(text, number.end) and starts(text, number.start, "The the")):
        return True
    before = words_before(text, number.start, 2)
    last = before[-2].lower().strip("\"'“(") if len(before) > 1 and not before[-1] else before[-1].lower().rpartition("'")[2]
    if last in RANKED and number.value > 2:
        return True
    if not following or not _is_ordered(text, number, word.lower(), following):
        return False
    if last in ORDINAL_BEFORE or last.endswith(("'s", "s'")):
        return word[0].islower() or following["word"][0].isupper() or not before[0][:1].isupper()  # Henry the Eighth
    if word[0].isupper():
        return following["word"][0].isupper()
    if number.value > 2 and following["word"] in PLACES:
        return True
    return word not in _FIRST_SECOND and text[number.end : number.end + 1] == "-"


def _is_ordered(text: str, number: Number, word: str, following: re.Match[str]) -> bool:
    """Say whether what follows an ordinal in words is a thing in an order."""
    behind = following["word"].lower()
    if behind in NEVER_ORDINAL or (behind == "time" and number.value == 1):
        return False
    if word in _FIRST_SECOND and behind in NOT_ORDINAL:
        return False
    return behind not in ENDS or behind == "most" or following["hyphen"] is not None or _AND_ORDINAL.match(text, number.end) is not None
