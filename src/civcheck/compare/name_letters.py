"""The letters and words of a name, without what two spellings of one word differ in."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from civcheck.compare.tables.european import EUROPEAN
from civcheck.compare.tables.words import CUT, JOINED_PREFIXES, SPELLINGS
from civcheck.model.kept_patterns import compiled

_WORD = compiled(r"[^\W_]+(?:['’.\-‐&/][^\W_]+)*\.?")
_LETTERS = str.maketrans(
    {
        "ø": "o", "å": "a", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŋ": "ng",
        "ə": "a", "’": "'", "ʼ": "'", "‘": "'", "ʻ": "'", "ʿ": "'", "ʾ": "'", "`": "'", "´": "'", "‐": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip
_MARKS = compiled(r"[\u0300-\u036f]")
_INITIALS = compiled(r"(?:[^\W\d_]\.){2,}[^\W\d_]?|(?:[^\W\d_]\.)+[^\W\d_]")
HAN: Final = compiled("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇]")
LATIN: Final = compiled(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_ISE = compiled(r"(?<![cmptwro])is(e[ds]?|ing|ation|ations|ers?)$")
_PLURAL_ENDS = (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"))


def fold(text: str) -> str:
    """Give a text in small letters without accents and with plain marks: Söderberg, soderberg."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))).lower()


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text as they are written; hyphens, apostrophes and the full stops of initials belong to them."""
    return tuple(match[0] for match in _WORD.finditer(text))


@lru_cache(maxsize=65536)
def spelled(word: str) -> str:
    """Give a folded word in one spelling: American, whole, in the singular."""
    word = SPELLINGS.get(word, word)
    return _singular(american(CUT.get(word) or EUROPEAN.get(word, word)))


@lru_cache(maxsize=65536)
def american(word: str) -> str:
    """Give a word in small letters in its American spelling."""
    word = SPELLINGS.get(word, word)
    if len(word) > 5:  # noqa: PLR2004  a few words or characters
        word = _ISE.sub(r"iz\1", word)
    return word


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "os")):  # noqa: PLR2004  a few words or characters
        return word
    for plural, single in _PLURAL_ENDS:
        if word.endswith(plural):
            return word.removesuffix(plural) + single
    return word[:-1]


@lru_cache(maxsize=65536)
def pieces(word: str) -> tuple[str, ...]:
    """Give the folded pieces of a word: initials as one, what hyphens and strokes join apart, no possessive 's."""
    if word.isascii() and word.isalpha() and not word.startswith(("Bundes", "bundes")):
        return (word.lower(),)
    if _INITIALS.fullmatch(word.removesuffix(".") + ".") or _INITIALS.fullmatch(word):
        return (fold(word.replace(".", "")),)
    folded = fold(word).removesuffix(".")
    folded = folded.removesuffix("'s").replace("'", "")
    parts = tuple(part for part in re.split(r"[-/&.]", folded) if part)
    if folded.startswith("bundes") and len(folded) > len("bundes") + 2 and len(parts) == 1:
        return ("bundes", folded.removeprefix("bundes"))
    joined = len(parts) == 2 and parts[0] in JOINED_PREFIXES  # noqa: PLR2004  a prefix and a word
    return ("".join(parts),) if joined else parts


def keys_of(text: str) -> tuple[str, ...]:
    """Give the words of a text in one spelling, without "the"."""
    return tuple(spelled(piece) for word in words_of(text) for piece in pieces(word) if piece != "the")
