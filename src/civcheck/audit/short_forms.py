"""Whether the letters of a short form are those of a name, and whether two names are one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from civcheck.audit.tables.abbreviations import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

Likeness = Literal["same", "variant", "other"]
_LEAST_STEM, _LONGEST_ENDING, _LEAST_NEAR = 4, 4, 6
_SPELLINGS = (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("mme", "m"))


def looks_short(form: str) -> bool:
    """Say whether a form can be an abbreviation: two capitals at least, no Roman numeral, more capitals than small letters."""
    capitals = sum(letter.isupper() for letter in form)
    small = sum(letter.islower() for letter in form)
    return capitals >= 2 and small <= capitals and not is_roman(form)  # noqa: PLR2004  one capital is any word


def is_roman(form: str) -> bool:
    """Say whether a form is a Roman numeral."""
    return re.fullmatch(r"(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})", form) is not None


def letters_of(form: str) -> str:
    """Give the letters of a short form in small letters, without points, digits and the s of a plural."""
    form = form[:-1] if form[-1:] == "s" and form[:-1].isupper() else form
    return "".join(letter for letter in form.lower() if letter.isalpha() or letter == "&").replace("&", "a")


def key_of(form: str) -> str:
    """Give what two ways of writing one short form share: EU and E.U., NPO and NPOs."""
    form = form[:-1] if form[-1:] == "s" and form[:-1].isupper() else form
    return re.sub(r"[^\w&+]", "", form).upper()


def start_of_name(letters: str, words: Sequence[str]) -> int | None:
    """Give the first of the last words whose letters a short form is made of; None where there are none.

    Every word but small ones must give its initial. Names whose initials alone make the form go before others.
    """
    earliest = max(0, len(words) - 2 * len(letters) - 3)
    possible = range(len(words) - 1, earliest - 1, -1)
    starts = [start for start in possible if words[start][:1].lower() == letters[:1] and words[start].lower() not in SMALL]
    for inside in (False, True):
        for start in starts:
            if _fits(letters, words[start:], inside=inside):
                return start
    return None


def _fits(letters: str, words: Sequence[str], *, inside: bool) -> bool:
    """Say whether words make up the letters, in order. `inside` lets capitalised words give more letters than their initials."""
    reached = {0}
    for word in words:
        small = word.lower() in SMALL
        after = {end for at in reached for end in _given(letters, at, word, inside=inside and word[:1].isupper())}
        reached = after | reached if small else after
        if not reached:
            return False
    return len(letters) in reached


def _given(letters: str, at: int, word: str, *, inside: bool) -> set[int]:
    """Give how far the letters from `at` are made by a word."""
    parts = [part for part in word.lower().split("-") if part]
    if not parts or at >= len(letters) or parts[0][0] != letters[at]:
        return set()
    ends = {at + 1}
    end = at + 1
    for part in parts[1:]:
        if end < len(letters) and part[0] == letters[end]:
            end += 1
            ends.add(end)
    if inside:
        place = word.lower().find(letters[at]) + 1
        end = at + 1
        while end < len(letters) and (place := word.lower().find(letters[end], place) + 1):
            end += 1
            ends.add(end)
    return ends


def likeness(one: str, other: str) -> Likeness:
    """Say how two English names stand to each other, by their words alone."""
    first, second = _plain(one), _plain(other)
    if first == second or "".join(first) == "".join(second):
        return "same"
    if set(first) <= set(second) or set(second) <= set(first):
        return "variant"
    if len(first) == len(second) and all(map(_near, first, second)):
        return "variant"
    return "other"


def _plain(name: str) -> list[str]:
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)?", name.lower())
    return [_stem(word) for word in words if word not in SMALL]


def _stem(word: str) -> str:
    word = re.sub(r"['’]s?$", "", word)
    for british, american in _SPELLINGS:
        word = word.replace(british, american)
    if len(word) > _LEAST_STEM and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word  # noqa: PLR2004  "gas"


def _near(one: str, other: str) -> bool:
    """Say whether two words are one in another form, or but a letter apart."""
    if one == other:
        return True
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if shared >= max(_LEAST_STEM, max(len(one), len(other)) - _LONGEST_ENDING):
        return True
    return min(len(one), len(other)) >= _LEAST_NEAR and one_apart(one, other)


def one_apart(one: str, other: str) -> bool:
    """Say whether a letter more, less or other, or two neighbours exchanged, makes one word the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if len(one) == len(other):
        swapped = one[at + 1 : at + 2] + one[at : at + 1] + one[at + 2 :]
        return one[at + 1 :] == other[at + 1 :] or swapped == other[at:]
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[at + 1 :] == shorter[at:]
