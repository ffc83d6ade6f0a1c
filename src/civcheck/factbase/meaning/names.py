"""Whether a name of a fact stands in the evidence for it, as it is recorded, in another form, or in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.names import compare_names
from civcheck.extract.folding import fold, simplified
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from civcheck.extract.terms import Matcher

_MARKS = compiled(r"[\W_]+")
_WORD = compiled(r"[^\W_]+")
_LEAST = 4
_AROUND = 4
"""An article and marks."""


def said_name(name: str, others: Iterable[str], words: str, find: Callable[[], Matcher | None]) -> bool:
    """Say whether some words name what a name does. `others` are the other names of the fact, one of which may be its translation."""
    if _in_forms(name, words):
        return True
    terms = find()
    if terms is not None and (known(name, terms) & known(words, terms) or in_other_names(name, words, terms)):
        return True
    if any(stands(other, words) and compare_names(name, other).agrees for other in others):
        return True
    return any(compare_names(name, read).agrees for read in _names(words, terms))


def stands(name: str, words: str) -> bool:
    """Say whether a name stands in some words, case, accents, spaces and marks apart."""
    own, text = (f" {_MARKS.sub(' ', simplified(fold(one))).strip()} " for one in (name, words))
    return own in text or (not own.isascii() and own.replace(" ", "") in text.replace(" ", ""))


def known(text: str, terms: Matcher) -> set[str]:
    """Give the ids of the concepts that some words name."""
    return {match.concept.id for match in terms.find(text)}


def in_other_names(name: str, words: str, terms: Matcher) -> bool:
    """Say whether a name of what this one names stands in some words by itself, be it inside a longer name: the HF in "HF Games"."""
    whole = (match for match in terms.find(name) if len(name) - (match.end - match.start) <= _AROUND)
    return any(_counts(term.text) and stands(term.text, words) for match in whole for term in match.concept.terms)


def _counts(name: str) -> bool:
    """Say whether a name is long enough, or in capitals, to be no common word."""
    return not name.isascii() or len(name) > _LEAST or (name.isupper() and len(name) > 1)


def _in_forms(name: str, words: str) -> bool:
    """Say whether every word of a name stands in some words, in one form or another: plural, adjective, possessive."""
    stems = {word[: max(_LEAST, len(word) - 3)] for word in _WORD.findall(fold(words)) if len(word) >= _LEAST}
    own = [word for word in _WORD.findall(fold(name)) if len(word) >= _LEAST]
    return bool(own) and name.isascii() and all(word[: max(_LEAST, len(word) - 3)] in stems for word in own)


def _names(words: str, terms: Matcher | None) -> list[str]:
    """Give the names in some words, as the readers of names read them."""
    from civcheck.extract.mentions import mentions
    from civcheck.sources.read import read_bytes

    document = read_bytes(words.encode("utf-8", "replace"), "evidence.txt")
    return [mention.normal for mention in mentions(document, kinds=("name",), terms=terms) if mention.kind == "name"]  # type: ignore[attr-defined]
