"""Two numbers that are one: one in eight, nine out of ten, 3:1, 每八人中有一人. And scores, which are none."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.extract.numbers.around import ends
from civcheck.extract.numbers.number import decimal_of
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.numbers.number import Number

_IN = Late(r" in (?:every )?| out of (?:every )?|-in-| of every ")
_NOUN_IN = Late(r" [a-z]{3,12} in ")
_SHARE_ENDS = Late(r"\s*$|[.,;:!?)]| (?:is|are|was|were|has|had|have|will|can|could|would|who|that|and|or|but|now|still|lives?)\b")
_RATIO_BEHIND = Late(r"[ -](?:ratio|majority|margin|vote|odds)")
_COUNTED_BEHIND = Late(r"[ -](?:percent|million|[a-z]+s\b)|%")
_TO = Late(r" ?: ?| to |-to-|比")
_EACH = Late(r"(?P<noun>[\u3400-\u9fff]{0,6}?)[中里]?(?:就|便|约|大约|平均)?有")
_SCORE = Late(
    r"\b(?:won|win|wins|beat|beats|beaten|lost|lose|loses|draw|drew|drawn|defeat|defeated|victory|score|scored|scoreline|led|lead"
    r"|leading|trail|trailed|vote|voted|ruled|final|match|tie|tied|games?|sets?|half-time|edged|thrashed|hammered|equalised"
    r"|result)\b|rout|goals?\b|loss|上半场|下半场|比分|险胜|惜败|战胜|击败|战平|胜|负|不敌|大胜|领先|落后|逼平"
)
_MOST, _FAR = 100, 40
_RATIOS = Late(r"比例|比率|配比|配合比|之比|兑|稀释|混合|比(?:约|为|达|是|超过){1,2}")
_LEAST_SCALE = 10


def join(text: str, first: Number, second: Number) -> Number | None:
    """Give the ratio that two numbers next to one another make."""
    if first.ordinal or second.ordinal or first.part or second.part or second.start - first.end > 14:
        return None
    between = text[first.end : second.start]
    if (
        (_IN.fullmatch(between) or _is_one_noun_in(text, first, second, between))
        and 0 < first.value < second.value
        and second.value <= 10**7
        and not _is_year(second)
    ):
        if between.startswith(" in ") and "every" not in between and not _plausible(text, first, second):
            return None
        return replace(
            first, end=second.end, value=decimal_of(Fraction(first.value) / Fraction(second.value)), part=True, rounded=False, scale=None
        )
    if text[max(0, first.start - 1) : first.start] == "每" and _EACH.fullmatch(between) and second.value < first.value:
        end = second.end + (text[second.end : second.end + 1] in set("人名个個位家") and text[second.end] in between)
        return replace(
            first,
            start=first.start - 1,
            end=end,
            value=decimal_of(Fraction(second.value) / Fraction(first.value)),
            part=True,
            rounded=False,
            scale=None,
        )
    score = between in {":", "比"} and second.value <= 20 and is_score(text, first.start, second.end)
    if score or between == "-for-" or (between == "-to-" and first.value == 9 and second.value == 5):
        return replace(second, start=first.start, unit="score")
    if _TO.fullmatch(between) and _is_ratio(text, first, second, between):
        return replace(first, end=second.end, value=decimal_of(Fraction(first.value) / Fraction(second.value)), unit="ratio", rounded=False)
    return replace(second, start=first.start, unit="score") if between == "比" else None


def _is_one_noun_in(text: str, first: Number, second: Number, between: str) -> bool:
    """Say whether "one child in five" is a share: nothing that is counted follows."""
    small = first.value == 1 and second.value <= _MOST
    return small and _NOUN_IN.fullmatch(between) is not None and _SHARE_ENDS.match(text, second.end) is not None


def _is_year(number: Number) -> bool:
    return number.form == "digits" and number.end - number.start == 4 and 1900 <= number.value <= 2100


def _plausible(text: str, first: Number, second: Number) -> bool:
    """Say whether "3 in 5" is a share: both are small or round, and no unit makes it "one in 5 days"."""
    following = text[second.end : second.end + 12]
    if re.match(r" (?:days?|weeks?|months?|years?|hours?|minutes?|per|%|[a-z]+ (?:per|a))\b|%", following) and second.value > 1:
        return not re.match(r" (?:days|weeks|months|years|hours|minutes)\b|%| per", following)
    return (first.value <= 10 and second.scale is None) or first.value == 1


def _is_ratio(text: str, first: Number, second: Number, between: str) -> bool:
    if not second.value or first.value > 10**4 or second.value > 10**4:
        return False
    if between.strip() == ":" and second.value > 20:
        return True
    if is_score(text, first.start, second.end):
        return False
    if between.strip() == ":":
        return True
    if between == "比":
        alone = first.start == 0 and ends(text, second.end)
        scale = first.value == 1 and second.value >= _LEAST_SCALE
        return (
            alone
            or scale
            or text[first.start - 1 : first.start] in {"按", "照"}
            or bool(_RATIOS.search(text, max(0, first.start - 14), second.end + 6))
        )
    if between == "-to-":
        return second.value == 1 or bool(_RATIO_BEHIND.match(text, second.end))
    return second.value == 1 and not _COUNTED_BEHIND.match(text, second.end) and first.value > 1


def is_score(text: str, start: int, end: int) -> bool:
    """Say whether words of contests stand near: then 3-2 is a score."""
    head, tail = text[max(0, start - _FAR) : start], text[end : end + 20]
    return _SCORE.search(head) is not None or _SCORE.search(tail) is not None
