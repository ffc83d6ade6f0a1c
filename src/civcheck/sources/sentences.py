"""Where sentences end, in English and Chinese.

Each place where one may end is found by one expression; the abbreviations and the words around it then decide. A note
marker that follows the full stop belongs to the sentence before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.sources import abbreviations
from civcheck.sources.blocks import strip

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS = "\"'”’)\\]）】」』》〉*_"
_NOTE = r"(?:<sup>[^<>\n]{1,12}</sup>|\[\^?\d{1,3}\]|[①-⑳㉑-㉟❶-❿]|[¹²³⁰⁴-⁹]{1,3})"
_TAGS = r"(?:</[A-Za-z]{1,10}>)*"
_END = re.compile(
    rf"(?P<chinese>[。！？]+|…{{2,}}|(?<=[\u3400-\u9fff])[!?]+)(?P<closers>[{_CLOSERS}]*){_TAGS}(?:{_NOTE})*"
    rf"|(?P<latin>(?<![.!?])[.!?]+|…)[{_CLOSERS}]*{_TAGS}(?:(?P<note>{_NOTE})*)(?:(?=\s)|(?<=[>\]①-⑳⁰-⁹¹²³])(?=[A-Z“\"]))"
)
_STARTS_LATE = re.compile(r"[a-z,;:)\]，；：、）】」』》—–-]")
_WORD_BEFORE = re.compile(r"[^\s(（\[“\"‘']+$")
_NEXT_WORD = re.compile(r"\s*[\"'“‘(\[*_]*([^\W\d_]+|\d)")
_SAYS_NEXT = re.compile(
    r"[^，。！？；：、\s“”「」]{0,10}(?:[说說道称稱问問]|表示|指出|强调|強調|认为|認為|写道|寫道|回答|介绍|介紹|告诉|告訴|回忆|回憶)"
)
_INITIAL = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_LOOK_BACK, _LOOK_AHEAD = 40, 60


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the ranges of the sentences in `text[start:end]`, without the white space between them."""
    ranges: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and _ends(text, begin, match, end):
            ranges.append(strip(text, begin, match.end()))
            begin = match.end()
    ranges.append(strip(text, begin, end))
    return [(low, high) for low, high in ranges if low < high]


def _ends(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    after = text[match.end() : min(end, match.end() + _LOOK_AHEAD)]
    if match["chinese"]:
        return _ends_chinese(match["closers"], after)
    following = after.lstrip()
    if not following or _STARTS_LATE.match(following):
        return False
    if match["latin"] != "." or match["note"]:
        return True
    before = _WORD_BEFORE.search(text[max(begin, match.start() - _LOOK_BACK) : match.start()])
    word = before[0] if before else ""
    next_word = _NEXT_WORD.match(after)
    alone = match.start() - begin <= _LOOK_BACK and not text[begin : match.start()].strip(word).strip()
    return not _abbreviated(word, next_word[1] if next_word else "", alone=alone)


def _ends_chinese(closers: str, after: str) -> bool:
    following = after.lstrip()
    if not following or following[0] in "，、；：）】」』》”’":
        return False
    return not (closers and closers[-1] in '”」』"' and _SAYS_NEXT.match(following))


def _abbreviated(word: str, next_word: str, *, alone: bool) -> bool:
    """Say whether the full stop after `word` shortens or numbers it and does not end the sentence."""
    opens = next_word in abbreviations.SENTENCE_OPENERS
    if alone and (word.isdigit() or len(word) == 1):
        return True
    if word in abbreviations.BEFORE_NUMBERS and next_word.isdigit():
        return True
    if word.casefold() in abbreviations.NEVER_LAST:
        return True
    if word.casefold() in abbreviations.MAY_BE_LAST or _INITIAL.fullmatch(word):
        return not opens
    return False


def sentences(text: str) -> Iterator[str]:
    """Give the sentences of a text that has no layout."""
    return (text[low:high] for low, high in split(text, 0, len(text)))
