"""What quoted words are by form: a quotation, words of somebody's sentence, a title, or a term that nobody said."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.extract.alternation import endings
from civcheck.extract.tables.sayings_en import (
    BODIES,
    FEATURED,
    FEATURED_LAST,
    LISTED,
    NAMED_BEHIND,
    NAMING,
    NO_WORKS,
    TERMED,
    TERMED_LAST,
    TOPICS,
)
from civcheck.extract.tables.sayings_zh import (
    BODIES_ZH,
    CALLING_ZH,
    EVENT_BEHIND_ZH,
    FOUNDED_ZH,
    LISTED_ZH,
    NAMING_AS_ZH,
    NAMING_ZH,
    TERMED_BEHIND_ZH,
    TERMED_ZH,
    TITLE_BEHIND_ZH,
    TITLE_ENDS_ZH,
)
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.model.mention import QuoteForm

_NAMED = compiled(rf"(?:\b(?:{NAMING})[ \n,:]{{0,3}}(?:as|of)?[ \n]{{0,2}}|(?:{NAMING_ZH})[ \n:：]?)$", re.IGNORECASE)
_NAMED_ENDS = endings([*(word.rstrip(",") for word in (*NAMING.split("|"), *NAMING_ZH.split("|"))), "as", "of"])
"""With what the words before a name end, but for marks and blanks: a quick look before `_NAMED`."""
_NAMED_BEHIND = compiled(
    rf"[ \n](?:{NAMED_BEHIND})s?\b|等?(?:{TITLE_BEHIND_ZH}|"
    rf"(?:(?![的是])[{HAN}]){{0,6}}?(?:(?<![发發])展(?![现現开開示出望区區厅廳])|{EVENT_BEHIND_ZH}))",
    re.IGNORECASE,
)
_CALLED = compiled(
    r"\b(?:describ\w+|call\w*|hail\w+|brand(?:ed|ing)|label(?:led|ling|ed|ing)|termed|dubb\w+|condemn\w+|prais\w+|dismiss\w+|denounc\w+|"
    r"reject\w*|critici[sz]\w+|slamm\w+|blast\w+|decr(?:y|ied|ies)|mock\w+|lik(?:en|ened|ens)|characteri[sz]\w+)\b[^.;“”\"]{0,60}$"
)
_CALLED_ZH = compiled(f"(?:{CALLING_ZH})[^，。；：、“「]{{0,14}}?(?:是|为|為|作|成|道)?$")
_TERMED = compiled(rf"\b(?:{TERMED}|{TOPICS})[ \n]{{0,2}}(?:(?:such as|like|including|of)[ \n])?(?:the[ \n])?$", re.IGNORECASE)
_ALWAYS_TERMED = compiled(rf"\b(?:{TERMED})[ \n]{{0,2}}(?:(?:such as|like|including|of)[ \n])?(?:the[ \n])?$", re.IGNORECASE)
_TERMED_ZH = compiled(f"(?:{TERMED_ZH})$")
_TERMED_BEHIND_ZH = compiled(f"(?:等|的)?(?:{TERMED_BEHIND_ZH})")
_AS_ZH = frozenset("为為")
_NAMES_IT_ZH = compiled(f"(?:{NAMING_AS_ZH})[^，。；“「]{{0,14}}(?:为|為)$")
_CALLED_BY = compiled(r"\b(?:he|she|they|who|I|we)[ \n](?:has |had |have )?(?:called|named|dubbed)[ \n]$")
_NAMES_IT = compiled(r"\b(?:called|titled|entitled|named|known as|dubbed|headlined|themed)[ \n,:]{1,2}$")
_ENDS_AS_TITLE_ZH = compiled(f"(?:{TITLE_ENDS_ZH})$")
_FEATURED = compiled(rf"\b(?:{FEATURED})[ \n]$", re.IGNORECASE)
_LISTED = compiled(rf"\b(?:{LISTED})[ \n](?:the[ \n])?$")
_AS = compiled(r"[ \n]as\b")
_TAKEN_ZH = compiled("[将將把]$")
_LISTED_ZH = compiled(LISTED_ZH)
_FOUNDED_ZH = compiled(f"(?:{FOUNDED_ZH})(?:了)?$")
_BODY_ZH = compiled(f"(?:{BODIES_ZH})$")
_ENDS_AS_WORK = compiled(rf"\b(?:{NAMED_BEHIND})s?$", re.IGNORECASE)
_HEAD_WORD = compiled(r"[ \n](?:of|for|on|in|at)[ \n]")
_OF_YEAR_ZH = compiled(f"(?:19|20)\\d\\d ?[·•・][{HAN}·•・—-]{{4,20}}")
_SPLIT = compiled(r"[\s:—–-]+")
_LEAST_TITLE_ZH = 5
_SMALL_EN = "of the and for on in to a an with at by from its as into or is along across around between beyond within without via than over"
_SMALL_ELSEWHERE = "de des du la le les der die das von und et"
_SMALL = frozenset(f"{_SMALL_EN} {_SMALL_ELSEWHERE}".split())
_END_MARKS = ".?!。？！…"
_SHORT_WORDS = 5
_SHORT_HAN = 10
_HAN = compiled(f"[{HAN}]")


@lru_cache(maxsize=1024)
def is_title_case(words: str) -> bool:
    """Say whether English words are written as a title: capitals but for the small ones, no full stop."""
    listed = [
        word[2:] if word[1:2] in {"’", "'"} and word[0] in "dlDL" else word
        for word in _SPLIT.split(words.strip(" ,"))
        if word[:1].isalpha()
    ]
    large = [word for word in listed if word.lower() not in _SMALL or word[0].isupper()]
    if not listed or words.rstrip()[-1:] in _END_MARKS or _HAN.search(words):
        return False
    return len(large) > 1 and all(word[0].isupper() for word in large)


def size_of(words: str) -> int:
    """Give the number of words, of Chinese the number of characters by half."""
    han = len(_HAN.findall(words))
    return han // 2 if han else len(words.split())


def is_sentence(words: str) -> bool:
    """Say whether words make a sentence or a clause: they end as one, or begin with a capital and are long."""
    bare = words.strip()
    if not bare:
        return False
    if bare[-1] in _END_MARKS or (bare[-1] in ",，" and size_of(bare) > 1):
        return True
    chinese = len(_HAN.findall(bare))
    if chinese:
        return chinese > 2 * _SHORT_HAN or (chinese > _SHORT_HAN and bool(re.search("[，。；]", bare)))
    return len(bare.split()) > 7 or (bare[0].isupper() and len(bare.split()) > _SHORT_WORDS)  # noqa: PLR2004


_AFTER_NAMING = " \n,:："


def is_named(text: str, start: int, end: int, words: str) -> bool:
    """Say whether the words around tell that the marks hold a title or a name of something. `start` and `end` are those of the marks."""
    before = text[max(0, start - 30) : start].rstrip(_AFTER_NAMING)[-2:].lower()
    return bool(before in _NAMED_ENDS and _NAMED.search(text, max(0, start - 30), start)) or (
        words.rstrip()[-1:] not in _END_MARKS and bool(_NAMED_BEHIND.match(text, end, end + 24))
    )


def is_called(text: str, start: int) -> bool:
    """Say whether somebody calls something so: "described the plan as"."""
    words = text[max(0, start - 120) : start]
    for mark in '.;“”"':  # what stands between a verb and the marks goes over none of these
        words = words.rpartition(mark)[2]
    return bool(_CALLED.search(text, start - len(words), start))


def is_called_zh(text: str, start: int) -> bool:
    """Say whether somebody calls something so in Chinese: 形容这次合作是."""
    return bool(_CALLED_ZH.search(text, max(0, start - 24), start))


def is_termed(text: str, start: int, end: int, *, always: bool = False) -> bool:
    """Say whether the words around call what is between the marks a term or a topic: "the spirit of", "issues such as", 所谓.

    Marks at `start` and before `end`. `always` leaves out what may be a title as well: topics.
    """
    if _TERMED_BEHIND_ZH.match(text, end, end + 8):
        return True
    last = text[max(0, start - 14) : start].split()
    if not last:
        return False
    if not last[-1][-1].isascii():
        return bool(_TERMED_ZH.search(text, max(0, start - 48), start))
    if last[-1].isascii() and last[-1].lower() not in TERMED_LAST:
        return False
    return bool((_ALWAYS_TERMED if always else _TERMED).search(text, max(0, start - 48), start))


def names_it(text: str, start: int) -> bool:
    """Say whether a word right before the marks names something: "a panel called"."""
    last = text[start - 1 : start]
    if last in _AFTER_NAMING:
        return _NAMES_IT.search(text, max(0, start - 24), start) is not None and not is_called_by(text, start)
    return last in _AS_ZH and _NAMES_IT_ZH.search(text, max(0, start - 24), start) is not None


def is_called_by(text: str, start: int) -> bool:
    """Say whether it is somebody that calls it so: "what he called"."""
    return bool(_CALLED_BY.search(text, max(0, start - 24), start))


def names_no_work(words: str) -> bool:
    """Say whether words with capitals name something that is neither a work nor an event: "Harbour Spirit"."""
    if words.rsplit(maxsplit=1)[-1].strip(",").lower() in NO_WORKS:
        return True
    if ":" in words or _ENDS_AS_WORK.search(words):
        return False
    name = _HEAD_WORD.split(words, maxsplit=1)[0].split()
    return len(name) > 1 and name[0] not in {"The", "A", "An"} and name[-1].strip(",").lower() in BODIES


def is_featured(text: str, start: int) -> bool:
    """Say whether the words before the marks tell a formula or a concept: "featuring", "the idea that"."""
    last = text[max(0, start - 12) : start].split()
    return bool(last) and last[-1].lower() in FEATURED_LAST and _FEATURED.search(text, max(0, start - 30), start) is not None


def is_entry(text: str, start: int, end: int) -> bool:
    """Say whether something puts what is between the marks on a list: "listed “clean water” as one of its aims", 将“……”列入."""
    if _AS.match(text, end, end + 4):
        return _LISTED.search(text, max(0, start - 20), start) is not None
    return bool(_TAKEN_ZH.search(text, max(0, start - 1), start) and _LISTED_ZH.match(text, end, end + 4))


def is_founded_zh(text: str, start: int, words: str) -> bool:
    """Say whether Chinese words are the name of a body that is founded: 设立“海港数据中心”."""
    return bool(_FOUNDED_ZH.search(text, max(0, start - 4), start) and _BODY_ZH.search(words))


def ends_as_title_zh(words: str) -> bool:
    """Say whether Chinese words end as the name of an event or a paper does: 港口文化年."""
    return len(words) >= _LEAST_TITLE_ZH and bool(_ENDS_AS_TITLE_ZH.search(words) or _OF_YEAR_ZH.fullmatch(words))


def form_of(words: str, *, said: bool, led: bool, named: bool) -> QuoteForm:
    """Give the form. `said`: somebody says it; `led`: a verb or a colon leads right up to it; `named`: it is told as a name.

    Words that begin with a small letter in the middle of somebody's sentence are a part of it, however long they are.
    """
    short = size_of(words) <= _SHORT_WORDS
    if named and not (led and is_sentence(words) and words.rstrip()[-1:] in _END_MARKS):
        return "title" if is_title_case(words.rstrip("?! ")) or not short or _HAN.search(words) else "term"
    bare = words.strip()
    whole = (bare[:1].isupper() and bare[-1:] in _END_MARKS) or (
        bare[-1:] in "。！？" and len(bare) > (2 if bare[-1] == "。" else _SHORT_WORDS)
    )
    if is_title_case(words) and not led:
        return "title"
    if said:
        return (
            "quotation"
            if whole
            or (led and bare[:1].isupper() and bare[-1:] == ",")
            or (bare[-1:] in "？！" and led)
            or (is_sentence(words) and (led or not bare[:1].islower()))
            else "fragment"
        )
    if whole:
        return "quotation"
    if is_title_case(words):
        return "title"
    if is_sentence(words) and not short and (bare[:1].isupper() or _HAN.search(words)):
        return "quotation"
    return "term" if short else "fragment"
