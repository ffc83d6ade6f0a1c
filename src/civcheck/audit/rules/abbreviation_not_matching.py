"""An abbreviation in brackets whose letters are not those of the name before it, but for one letter.

A slip of the finger: the reader looks for the abbreviation later and does not find it.

Example:

    The Quay Labour Ministry (QLN) opened in 1998. [...]
    The QLM has since moved.                        the initials of “Quay Labour Ministry” are QLM, not QLN

Silent: abbreviations from another language or with another order of letters (ISO, UTC), names that give more letters than
their initials, and an abbreviation that is used again as it stands.

Limits: the name is to stand in capitals. Said only where the document uses the right letters elsewhere, or defines three
other abbreviations and all of them fit.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.definitions import Definition
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "abbreviation-not-matching"
_LEAST_LETTERS = 3
_ENOUGH = 3
_CAPITALS = compiled(r"[A-Z](?<![A-Za-z].)[A-Z]{2,8}(?=s?(?![A-Za-z]))")
_PLAIN = compiled(r"[A-Z]{3,8}")


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the bracketed abbreviations that are a letter off the initials of the name before them."""
    from civcheck.audit.definitions import capitalised_before
    from civcheck.audit.tables.abbreviations import SMALL, common

    found = unit.definitions
    yield Looked(len(found))
    matching = {one.key for one in found if one.form == "letters"}
    named = {one.full.lower() for one in found if one.form == "letters"}  # name-with-two-abbreviations tells of these
    counts = Counter(_CAPITALS.findall(unit.text)) if found else Counter()
    for one in found:
        if one.form != "unread" or not _PLAIN.fullmatch(one.short) or one.key in common() or one.key in matching:
            continue
        words = capitalised_before(one.passage.text, one.start)
        full = " ".join(word for word, _ in words)
        initials = "".join(word[0] for word, _ in words if word.lower() not in SMALL).upper()
        if full.lower() not in named and _is_slip(one, initials, len(matching), counts):
            name = one.passage.region(words[0][1], one.start)
            yield unit.saw(NAME, one.short_region, f"the initials of “{full}” are {initials}, not {one.short}", others=[name])


def _is_slip(one: Definition, initials: str, matching: int, counts: Mapping[str, int]) -> bool:
    """Say whether a short form is nearly the initials, and the document tells that these are meant."""
    from civcheck.audit.short_forms import letters_of, one_apart

    if len(initials) < _LEAST_LETTERS or not one_apart(letters_of(one.short), initials.lower()) or counts[one.short] > 1:
        return False
    if counts[initials]:
        return True
    return matching >= _ENOUGH and len(initials) == len(one.short) and sorted(initials) != sorted(one.short) and initials[0] == one.short[0]


RULE = Rule(NAME, "names", "warning", emit)
