"""Abbreviations and what they are short for, in Latin letters and in Chinese."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.name_comparison import NameComparison
from civcheck.compare.name_letters import fold, pieces, words_of
from civcheck.compare.tables.words import LEGAL, STOP
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.compare.name_forms import NameForm

_LETTERS = compiled(r"[A-Za-z0-9&]+")
_SHORT = compiled(r"[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*s?|(?:[A-Z]\.){2,8}[A-Z]?")
_FEWEST, _MOST, _MOST_WORDS = 2, 9, 14
ABBREVIATED = NameComparison("abbreviation", "the first letters of its words")


def is_short(text: str) -> bool:
    """Say whether one word looks like an abbreviation: capitals, at least two."""
    letters = text.replace(".", "")
    return bool(_SHORT.fullmatch(text)) and _FEWEST <= len(letters) <= _MOST and (letters.isupper() or len(letters) <= 6)  # noqa: PLR2004  a few words or characters


def compare_short(a: NameForm, b: NameForm) -> NameComparison | None:
    """Tell an abbreviation of the other name; also where both go on in the same words: "UN Harbour Fund"."""
    for short, long in ((a.bare, b.bare), (b.bare, a.bare)):
        if is_short(short) and " " in long and stands_for(short.replace(".", ""), long):
            return ABBREVIATED
    return _within(a.bare, b.bare)


def _within(first: str, second: str) -> NameComparison | None:
    """Tell two names of which one begins or ends with an abbreviation of what stands there in the other."""
    one, other = words_of(first), words_of(second)
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if not 1 < len(short) < len(long):
        return None
    for at, word in enumerate(short):
        if not is_short(word):
            continue
        behind = len(short) - at - 1
        same = [fold(w) for w in short[:at]] == [fold(w) for w in long[:at]]
        same = same and [fold(w) for w in short[at + 1 :]] == [fold(w) for w in (long[len(long) - behind :] if behind else ())]
        if same and stands_for(word.replace(".", ""), " ".join(long[at : len(long) - behind])):
            return ABBREVIATED
    return None


@lru_cache(maxsize=8192)
def stands_for(short: str, long: str) -> bool:
    """Say whether the letters of an abbreviation begin the words of a name, in order: each word but small ones, the legal form last."""
    words = [piece for word in words_of(long) for piece in pieces(word)]
    while len(words) > 1 and words[-1] in LEGAL and not short.lower().endswith(words[-1][0]):
        words.pop()
    letters = fold(short)
    if letters.endswith("s") and short[-1] == "s":
        letters = letters[:-1]
    if not words or len(words) > _MOST_WORDS or len(letters) > _MOST or len(words) < _FEWEST or letters[:1] != words[0][:1]:
        return False
    return _spelt(letters, tuple(words)) or _spelt(letters.replace("&", ""), tuple(words))


def _spelt(letters: str, words: tuple[str, ...]) -> bool:
    """Say whether the letters are used up by the words: one letter or a few first ones of each, none only of small words."""
    ends = {0}
    for word in words:
        reached: set[int] = set()
        for end in ends:
            if word in STOP:
                reached.add(end)
            if word == "television" and letters.startswith("tv", end):
                reached.add(end + 2)
            for size in range(1, min(4, len(word)) + 1):
                if not letters.startswith(word[:size], end):
                    break
                reached.add(end + size)
        ends = reached
    return len(letters) in ends
