"""Say whether two names are the same thing.

Each name is taken apart into its bare form, its titles, its edition; then rules are asked in order, the surest first, and
the first that knows has the word. Names are the same only where a rule says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.name_across import compare_across
from civcheck.compare.name_chinese import compare_chinese
from civcheck.compare.name_chinese_people import compare_chinese_people
from civcheck.compare.name_comparison import OTHER, NameComparison, Relation
from civcheck.compare.name_directory import NameDirectory, general_directory
from civcheck.compare.name_forms import form_of
from civcheck.compare.name_known import compare_known
from civcheck.compare.name_letters import HAN, fold, words_of
from civcheck.compare.name_people import compare_people
from civcheck.compare.name_short import compare_short, is_short
from civcheck.compare.name_things import compare_things
from civcheck.extract.tables.names_en import common_words
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.compare.name_forms import NameForm
    from civcheck.model.mention import NameType
    from civcheck.model.term import Concept

__all__ = ["NameComparison", "NameDirectory", "Relation", "compare_names"]
_MOST_CHARACTERS = 300
_BRACKET = compiled(r"^([^()（）]{2,}?)\s*[(（]([^()（）]{1,120})[)）]$")
_SAME = NameComparison("same", "the same name")


def compare_names(
    a: str | NameMention,
    b: str | NameMention,
    *,
    type: NameType | None = None,  # noqa: A002  called as the field of a mention is
    concepts: Iterable[Concept] | NameDirectory | None = None,
) -> NameComparison:
    """Say how two names stand to each other: `agrees` tells whether they may name one thing.

    Give `type` where both are known to be people, bodies or the like. `concepts` are those of a termbase, for many
    comparisons best made into a `NameDirectory` once; without them, the package's own places and bodies are known.
    """
    directory = general_directory() if concepts is None else concepts if isinstance(concepts, NameDirectory) else NameDirectory(concepts)
    if isinstance(a, NameMention) and isinstance(b, NameMention):
        if a.term is not None and a.term == b.term and a.edition == b.edition:
            return NameComparison("same", "one entry of the termbase")
        if a.type and b.type and a.type != b.type and "person" in {a.type, b.type}:
            return NameComparison("other", "a person and something else")
    first, second = sorted(
        ((_text(a)[:_MOST_CHARACTERS], _type(a) or type), (_text(b)[:_MOST_CHARACTERS], _type(b) or type)),
        key=lambda pair: (pair[0], pair[1] or ""),
    )
    return _best(first, second, directory)


def _text(name: str | NameMention) -> str:
    if isinstance(name, str):
        return name
    return f"{' '.join(name.titles)} {name.normal}" if name.type == "person" and name.titles else name.normal


def _type(name: str | NameMention) -> NameType | None:
    return None if isinstance(name, str) else name.type


def _best(first: tuple[str, NameType | None], second: tuple[str, NameType | None], directory: NameDirectory) -> NameComparison:
    """Compare the names, and what stands in brackets behind one: "Harbour Fund (HF)"."""
    found = _compare(form_of(*first), form_of(*second), directory)
    if found.agrees:
        return found
    for one in _without_brackets(first[0]):
        for other in _without_brackets(second[0]):
            if (one, other) != (first[0], second[0]):
                again = _compare(form_of(one, first[1]), form_of(other, second[1]), directory)
                if again.agrees:
                    return again
    return found


def _without_brackets(text: str) -> tuple[str, ...]:
    """Give a name, and where its brackets hold an abbreviation or the name in the other script, both apart."""
    match = _BRACKET.match(text.strip())
    if match is None:
        return (text,)
    outer, inner = match[1].strip(), match[2].strip()
    if is_short(inner) or bool(HAN.search(inner)) != bool(HAN.search(outer)) or is_short(outer):
        return outer, inner
    return (text,)


def _compare(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison:
    if not a.text or not b.text:
        return _SAME if a.text == b.text else OTHER
    if a.text == b.text or fold(a.text) == fold(b.text):
        return _SAME if a.text.casefold() == b.text.casefold() else NameComparison("variant", "the same name with other accents")
    if (found := _editions(a, b)) is not None:
        return found
    found = _known(a, b, directory) or _by_script(a, b, directory)
    if found.relation == "same" and (a.editions != b.editions or a.years != b.years):
        return NameComparison("subset", "one of its editions")
    return found


def _editions(a: NameForm, b: NameForm) -> NameComparison | None:
    for one, other, what in ((a.editions, b.editions, "edition"), (a.years, b.years, "year")):
        if one and other and (not one & other or (one != other and len(one) == len(other))):
            return NameComparison("other", f"{what} {min(one - other)}, not {min(other - one)}")
    return None


def _concepts(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison | None:
    """Compare two names that are both known, or one known with each of the other's names."""
    if a.titles or b.titles or "person" in {a.type, b.type}:
        return None
    one, other = (directory.ids(form.bare) or directory.ids(form.rest) for form in (a, b))
    if one & other:
        short = any(form.kind == "short" for form in (a, b))
        return NameComparison("abbreviation" if short else "transliteration" if a.han != b.han else "variant", "two names of one thing")
    if one and other:
        return NameComparison("other", f"{directory.said(min(one))} and {directory.said(min(other))}")
    return None


def _known(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison | None:
    """Compare two names that are both in the termbase or both well known; that they are one thing has the word."""
    if fold(a.bare) == fold(b.bare) and a.generation == b.generation:
        return None
    entries, known = _concepts(a, b, directory), compare_known(a, b)
    return next((found for found in (entries, known) if found is not None and found.agrees), entries or known)


def _by_script(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison:
    if a.han and b.han:
        return compare_chinese_people(a, b) or compare_chinese(a, b, directory)
    if a.han or b.han:
        return compare_across(a, b, directory) if a.han else compare_across(b, a, directory)
    return _latin(a, b, directory)


def _worded(a: NameForm, b: NameForm, directory: NameDirectory) -> bool:
    """Say whether names are made of common words, or a place is left out of one: they are no people's."""
    words = [{fold(word) for word in words_of(form.rest)} for form in (a, b)]
    if any(directory.is_place(word) for word in words_of(a.rest) + words_of(b.rest) if fold(word) in words[0] ^ words[1]):
        return True
    return any(word in common_words() for word in words[0] ^ words[1]) and any(word in common_words() for word in words[0] & words[1])


def _latin(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison:
    kinds = {a.kind, b.kind}
    if "short" in kinds and (found := compare_short(a, b)) is not None:
        return found
    if "person" in kinds and "thing" not in kinds:
        return compare_people(a, b, whole=bool(directory.ids(a.bare) or directory.ids(b.bare)))
    if kinds == {"open"} and not directory.ids(a.bare) and not directory.ids(b.bare):
        found = compare_people(a, b)
        return found if found.agrees and not (found.relation == "subset" and _worded(a, b, directory)) else compare_things(a, b, directory)
    if "person" in kinds:
        return NameComparison("other", "a person and something else")
    found = compare_things(a, b, directory)
    return found if found.agrees else compare_short(a, b) or found
