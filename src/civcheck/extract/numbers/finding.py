"""The numbers of a text in digits and in words of both languages, whatever they count.

One expression finds where a number may start; what starts there is then read by the reader of its kind.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.numbers import chinese
from civcheck.extract.numbers.around import is_han
from civcheck.extract.numbers.digits import read_digits
from civcheck.extract.numbers.english import read_english
from civcheck.extract.numbers.not_figures import end_of_no_figure, list_number, names_something, numbers_end, opaque
from civcheck.extract.numbers.number import Number
from civcheck.extract.numbers.parts import read_doubling, read_half, read_multiple, read_part, read_together, read_vulgar, with_tail
from civcheck.extract.tables.numbers_en import HALVED, MULTIPLES, NUMBER_WORDS, ORDINALS, PERIODS_AND_LENGTHS, VULGAR
from civcheck.extract.tables.numbers_zh import HALVES, PLAIN_NUMERALS
from civcheck.extract.tables.numbers_zh import SCALES as SCALES_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence


_NEVER_FIRST = {"hundred", "thousand", "million", "billion", "trillion", "lakh", "lakhs", "crore", "crores", "dozen", "halves"}
_FRACTIONS = {"quarter", "quarters"}
_TEN_OR_SO = compiled(
    r"[来來](?:(?P<scale>[万萬亿億])|(?=[个個天岁歲年人里分名家位所座块塊条條次斤亩畝公度米元套张張篇页頁台艘间間户戶桌部本只隻头頭件升瓦吨噸种種項项道支]))"
)


def _trie(words: set[str]) -> str:
    """Give an expression that finds any of the words, grouped by what they start with: an alternation of all is slower."""
    heads: dict[str, set[str]] = {}
    for word in words:
        heads.setdefault(word[:1], set()).add(word[1:])
    if set(heads) == {""}:
        return ""
    options = [head + _trie(tails) for head, tails in sorted(heads.items()) if head]
    group = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    return f"(?:{group})?" if "" in heads else group


def _starts() -> str:
    words = {word for word in NUMBER_WORDS if word not in _NEVER_FIRST | _FRACTIONS and not (word.endswith("s") and word[:-1] in ORDINALS)}
    return _trie(words | {word.capitalize() for word in words})


_BEHIND_AN = _trie({"hundred", "thousand", "million", "billion", "trillion", "dozen", "quarter", *PERIODS_AND_LENGTHS, *list(ORDINALS)[2:]})
_AN = rf"[Aa]n?(?= (?:{_BEHIND_AN}|[a-z]{{2,10}}(?: point)? and a half)\b)"
_QUARTER = rf"[Qq]uarter(?= of an? |-(?:{HALVED})\b)"
_MULTIPLE = _trie({word for name in MULTIPLES for word in (name, name.capitalize())})
_STARTS = "".join(sorted({word[0] for words in (NUMBER_WORDS, MULTIPLES, "a") for word in words}))
_NUMERALS = f"{PLAIN_NUMERALS}壹贰叁肆伍柒捌玖貳參"
_BEHIND = (
    rf"(?:(?P<digits>[0-9])|(?=[{_STARTS}{_STARTS.upper()}])(?<![0-9])"
    rf"(?:(?P<words>(?:{_starts()}|{_AN}|{_QUARTER})(?![A-Za-z0-9]))|(?<!-)(?P<multiple>{_MULTIPLE}(?![A-Za-z0-9])))"
    rf"|(?=[半翻{_NUMERALS}俩倆仨{''.join(VULGAR)}])(?:"
    rf"(?P<half>{HALVES})"
    r"|(?P<doubling>翻(?:了|了整整|近)?(?:(?:[一两二兩三四1-4])?番|一倍))"
    rf"|(?P<chinese>[{_NUMERALS}])|(?P<together>[俩倆仨])|(?P<vulgar>[{''.join(VULGAR)}])))"
)
_FIRST = compiled(_BEHIND)
"""What may start a number where no letter stands before it."""
_FIND = compiled(rf"[^A-Za-z](?:(?P<glued>(?<=[A-Za-z][0-9]))|{_BEHIND})")
"""The same with the character before it, or a digit behind a letter: it starts with a set of characters, so that few are looked at."""
_RUN = compiled(r"[\d.,]*\d")


def find_numbers(text: str, taken: Sequence[tuple[int, int]] = (), kind: str = "paragraph") -> Iterator[Number]:
    """Give the numbers of a text in order, without those in the ranges `taken` and those that count nothing.

    `text` is as `plain` gives it, `kind` the kind of its block.
    """
    position = list_number(text, kind)
    ranges = sorted([*taken, *opaque(text)])
    number_of_ranges, upcoming = len(ranges), 0
    while match := _next(text, position):
        kind_of = match.lastgroup or ""
        start = match.start() if kind_of == "glued" else match.start(kind_of)
        while upcoming < number_of_ranges and ranges[upcoming][1] <= start:
            upcoming += 1
        if upcoming < number_of_ranges and ranges[upcoming][0] <= start:
            position = ranges[upcoming][1]
            continue
        if kind_of in {"digits", "glued", "chinese", "half"} and (past := end_of_no_figure(text, start)):
            position = past
            continue
        if kind_of in {"digits", "words"} and text[start - 1 : start] == " " and names_something(text, start):
            position = max(numbers_end(text, start), match.end())
            continue
        number = _READERS[kind_of](text, start)
        if number and upcoming < number_of_ranges and number.end > ranges[upcoming][0]:
            number = None
        position = number.end if number else _past(text, start, match)
        if number:
            number = with_tail(text, number)
            position = number.end
            yield number


def _next(text: str, position: int) -> re.Match[str] | None:
    """Find what may start a number, from a place on."""
    if position == 0:
        return _FIRST.match(text) or _FIND.search(text)
    match = _FIND.search(text, position - 1)
    if match and match.start() < position and match.lastgroup == "glued":  # the digit before the place
        return _FIRST.match(text, position) or _FIND.search(text, position)
    return match


def _past(text: str, start: int, match: re.Match[str]) -> int:
    """Give where to look on after what is no number: behind the whole run of digits."""
    if match.lastgroup not in {"digits", "glued"}:
        return match.end()
    run = _RUN.match(text, start)
    return run.end() if run else match.end()


def _read_chinese(text: str, start: int) -> Number | None:
    if text[start] in "零〇" and text[start + 1 : start + 2] in _DIGIT and start and is_han(text[start - 1]):
        start += 1  # 十二年零六个月
    if text[start + 1 : start + 2] == "、" and (guess := chinese.read_guess(text, start)):
        return guess
    run = chinese.RUN.match(text, start)
    if not run:
        return None
    if text[run.end() : run.end() + 1] == "、" and text[run.end() - 2] == "十" and (guess := chinese.read_guess(text, start)):
        return guess
    if fraction := read_part(text, start, run.end()):
        return fraction
    number = chinese.read_chinese(text, start, run.end())
    if number and not number.odd and 0 < number.value < 1000 and number.value % 10 == 0 and (ten := _TEN_OR_SO.match(text, run.end())):
        scale = Decimal(SCALES_ZH[ten["scale"]] if ten["scale"] else 1)
        return Number(
            start, ten.end(), number.value * scale, "chinese", unit="approximately", scale=scale if scale > 1 else None, factor=scale
        )
    return number


_DIGIT = frozenset("一二三四五六七八九两")
_READERS = {
    "digits": read_digits,
    "glued": read_digits,
    "words": read_english,
    "chinese": _read_chinese,
    "vulgar": read_vulgar,
    "multiple": read_multiple,
    "half": read_half,
    "together": read_together,
    "doubling": read_doubling,
}
