"""The forms under which a term is looked for, and whether it may be written as a text writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.tables.word_forms import IRREGULAR, ON_ES, PREPOSITIONS, SAME, SMALL_WORDS

if TYPE_CHECKING:
    from civcheck.model.term import Term

_SHORT_WORD = 4
"""A word of so few letters that stands alone in capitals is an abbreviation (MALI) unless its neighbours are capitals too."""
_NEIGHBOUR = 24


def forms(term: Term, *, common: bool) -> tuple[str, ...]:
    """Give the forms of a term: as it is, and an English one of a common noun in the plural too ("sister cities", "SMEs").

    `common` says that the concept is no name.
    """
    text = term.text if " " not in term.text and "\n" not in term.text else " ".join(term.text.split())
    if term.language != "en" or not text or term.form == "adjective":
        return (text,) if text else ()
    if term.form == "abbreviation" or text.isupper():
        return (text, f"{text}s") if common and text[-1].isupper() else (text,)
    return (text, *_plurals(text)) if text.islower() else (text,)


def _plurals(text: str) -> tuple[str, ...]:
    """Give the plurals of a term in small letters: of its last word, and of its head before a preposition ("ports of call")."""
    words = text.split(" ")
    found = [" ".join([*words[:-1], plural]) for plural in _plural(words[-1])]
    head = next((place for place, word in enumerate(words) if word in PREPOSITIONS), 0)
    if head:
        found += [" ".join([*words[: head - 1], plural, *words[head:]]) for plural in _plural(words[head - 1])]
    return tuple(found)


def _plural(word: str) -> tuple[str, ...]:
    if word in SAME or not word[-1:].isalpha():
        return ()
    for ending, plurals in IRREGULAR.items():
        if word.endswith(ending):
            return tuple(word.removesuffix(ending) + plural for plural in plurals)
    if word.endswith("s") and not word.endswith(("ss", "us")):
        return ()  # it is one already
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return (f"{word[:-1]}ies",)
    return (f"{word}es",) if word.endswith(ON_ES) else (f"{word}s",)


def written_as(form: str, term: Term, written: str) -> bool:
    """Say whether a form may be written with such capitals: an abbreviation only with its own, a name in capitals as a whole too."""
    if form == written or form == form.lower():
        return True
    written = " ".join(written.split())
    if term.form == "abbreviation" or form.isupper():
        return [one.isupper() for one in form] == [one.isupper() for one in written]
    return written.isupper() or all(map(_word_as, form.split(), written.split()))


def _word_as(own: str, written: str) -> bool:
    """Say whether a word has its capitals; one in small letters may begin with a capital, as in headings, and a small word anyhow."""
    if own == written or own.lower() in SMALL_WORDS:
        return True
    rest = zip(own[1:], written[1:], strict=False)
    return (written[0].isupper() or not own[0].isupper()) and all(one.isupper() == other.isupper() for one, other in rest)


def alone_in_capitals(form: str, text: str, start: int, end: int) -> bool:
    """Say whether a short word stands in capitals that are not its own, and no neighbour does: it is an abbreviation."""
    if end - start > _SHORT_WORD or not text[start:end].isupper() or form.isupper() or form.islower():
        return False
    before, after = text[max(0, start - _NEIGHBOUR) : start].split(), text[end : end + _NEIGHBOUR].split()
    return not any(len(word) > 1 and word.isupper() for word in (*before[-1:], *after[:1]))
