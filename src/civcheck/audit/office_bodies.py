"""The bodies that people have offices of: their words, their kinds, whether two are one; and the years of an office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.tables.stopwords import ENGLISH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.audit.offices import Given

_WORD = compiled(r"[A-Za-zÀ-ɏ][\w'’-]*|[一-鿿]+|\d+")
_HEADS_ZH = compiled(
    r"(?:大学|学院|研究所|研究院|医院|天文台|气象台|电视台|电台|博物馆|图书馆|档案馆|美术馆|纪念馆|协会|学会|基金会|合作社|委员会|公司|银行|"
    r"中学|小学|学校|实验室|中心|[局部厅院馆所市县区镇省州国港站社台])$"
)
OPEN_END = 9999


def bare_body(words: str) -> str:
    """Give the words of a body as they are compared."""
    found = [word.lower().replace("’", "'").removesuffix("'s") for word in _WORD.findall(words)]
    return " ".join(word for word in found if word not in ENGLISH)


def kind_of_body(given: Given, sense: str) -> str:
    """Give the kind of a body: the word it is headed by; "place" of a place, "" where nothing tells it."""
    if sense == "minister":
        return "ministry"
    words = given.body
    if not words.isascii() and (head := _HEADS_ZH.search(words)):
        return head[0]
    if given.body_type == "place" or (given.body_type in {None, "unknown"} and sense in {"mayor", "governor"} and words[:1].isupper()):
        return "place"
    heading = re.split(r"\s+(?:of|for|in|at)\s+", words)[0]
    found = _WORD.findall(heading)
    return found[-1].lower() if found else ""


def is_one_body(one: str, other: str) -> bool:
    """Say whether two bodies may be one: the words of one are all words of the other, or its first letters."""
    if not one or not other:
        return True
    first, second = set(one.split()), set(other.split())
    if first <= second or second <= first or one in other or other in one:
        return True
    if not one.isascii() and not other.isascii() and (_has_in_order(one, other) or _has_in_order(other, one)):
        return True
    return _initials(one) == other.replace(" ", "") or _initials(other) == one.replace(" ", "")


def _has_in_order(short: str, long: str) -> bool:
    """Say whether a text has the characters of another in order, as a Chinese body has those of its short name."""
    rest = iter(long)
    return all(character in rest for character in short)


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split())


_BETWEEN = compiled(
    r"\bfrom\s+(?:\w+\s+){0,2}?(\d{4})\s*(?:to|until|till|[-–])\s*(?:\w+\s+){0,2}?(\d{4})|(\d{4})年?至(\d{4})年", re.IGNORECASE
)
_SINCE = compiled(r"\b(?:since|from)\s+(?:\w+\s+){0,2}?(\d{4})|(\d{4})年(?:\d{1,2}月)?(?:起|以来|至今)", re.IGNORECASE)
_UNTIL = compiled(r"\b(?:until|till|up to)\s+(?:\w+\s+){0,2}?(\d{4})|(\d{4})年(?:以前|之前|为止)", re.IGNORECASE)


def years_held(text: str, years: Sequence[int]) -> tuple[int, int] | None:
    """Give the first and last year that a sentence tells; one that is open goes on."""
    if found := _BETWEEN.search(text):
        first, last = (int(one) for one in found.groups() if one)
        return (first, last) if first < last else None
    if found := _UNTIL.search(text):
        return 0, int(found[1] or found[2])
    if found := _SINCE.search(text):
        return int(found[1] or found[2]), OPEN_END
    return (years[0], years[0]) if len(years) == 1 else None
