"""The names of a claim in a source: which it names too, and which stands where another should."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.align import Aligned
from civcheck.compare.bound_names import bound_elsewhere, is_adjective, is_language
from civcheck.compare.editions import are_apart, edition_of, of_another_edition, other_edition, with_edition
from civcheck.compare.name_pieces import in_pieces
from civcheck.compare.name_plain import plain_name
from civcheck.compare.name_readings import reads_as
from civcheck.compare.name_roles import (
    home_of,
    in_its_country,
    in_other_words,
    is_acting,
    is_loose,
    kinds_of_places,
    of_the_same_person,
    one_in_the_other,
    role_of,
    somewhere_else,
    text_of,
    type_of,
)
from civcheck.compare.names import compare_names
from civcheck.compare.subjects import NAMED_BEFORE
from civcheck.extract.tables.senses_en import CAPITALS
from civcheck.extract.words import is_chinese
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention
from civcheck.model.statement import Placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.compare.name_directory import NameDirectory
    from civcheck.model.statement import Statement


class Namer:
    """Compares names by a directory of concepts; what was compared once is kept."""

    def __init__(self, directory: NameDirectory | None = None) -> None:
        self.directory = directory
        self._same = lru_cache(maxsize=50_000)(self._compare)

    def same(self, one: NameMention, other: NameMention) -> bool:
        """Say whether two names may name one thing."""
        if one.term is not None and one.term == other.term and one.edition == other.edition:
            return True
        if one.edition and other.edition and one.edition != other.edition:
            return False
        if plain_name(one.normal) == plain_name(other.normal):
            return True
        if one.type and other.type and one.type != other.type and "person" in {one.type, other.type}:
            return False
        if not _worth_comparing(one, other) or _numbered_apart(one.normal, other.normal):
            return False
        return self._same(one.normal, one.type, other.normal, other.type)

    def others(self, mention: NameMention) -> tuple[str, ...]:
        """Give all names of what a name of the termbase names."""
        if mention.term is None or self.directory is None:
            return ()
        try:
            concept = self.directory.concept(mention.term)
        except KeyError:
            return ()
        return tuple(term.text for term in concept.terms if term.form != "adjective" and len(term.text) > 1)

    def _compare(self, one: str, one_type: str | None, other: str, other_type: str | None) -> bool:
        type_ = one_type if one_type == other_type else None
        return compare_names(one, other, type=type_, concepts=self.directory).agrees  # type: ignore[arg-type]


@lru_cache(maxsize=50_000)
def _look(name: str) -> tuple[bool, bool, frozenset[str]]:
    """Give of a name whether it is Chinese, whether it is in capitals, and the beginnings of its words."""
    return is_chinese(name), name.isupper(), frozenset(word[:3].casefold() for word in re.findall(r"\w+", name))


@lru_cache(maxsize=50_000)
def _numbered_apart(one: str, other: str) -> bool:
    """Say whether two names in Latin letters have ordinals, and not the same: sessions of the 14th and the 16th congress."""
    first, second = set(_ORDINALS.findall(one)), set(_ORDINALS.findall(other))
    return bool(first and second) and first != second


_ORDINALS = compiled(r"\d+(?=st\b|nd\b|rd\b|th\b)")


def _worth_comparing(one: NameMention, other: NameMention) -> bool:
    """Say whether two names may be one at all: they share the beginning of a word, or are in two languages, or one abbreviates."""
    chinese, capitals, starts = _look(one.normal)
    other_chinese, other_capitals, other_starts = _look(other.normal)
    return chinese or other_chinese or capitals or other_capitals or not starts.isdisjoint(other_starts)


def align_names(claim: Statement, source: Statement, namer: Namer) -> list[Aligned]:
    """Say of each name of a claim whether the source names it too, in the statement or around it, or another in its place."""
    ours = [one for one in claim.of_kind("name") if not (_inside_another(one, claim) or _in_an_amount(one, claim))]
    theirs = source.of_kind("name")
    found = [_found(one, claim, source, theirs, namer) for one in ours]
    across = claim.language != source.language
    if across:
        found = [_unread(one) if one.outcome == "missing" else one for one in found]
    found = [_by_its_original(one, found, claim) for one in found]
    matched = {id(one.other) for one in found if one.other is not None}
    found = bound_elsewhere(found, claim, source, namer)
    free = [
        other for other in theirs
        if id(other) not in matched and not _named_in(other, claim, ours, namer) and not is_language(other, source)
    ]  # fmt: skip
    missing = [at for at, one in enumerate(found) if one.outcome == "missing"]
    for at in missing:
        if (belonging := of_the_same_person(found[at], found, free, claim, source)) is not None:
            reason = f"the source names {text_of(belonging)}, not {text_of(found[at].placed)}"
            found[at] = Aligned(found[at].placed, "conflict", belonging, reason, kind="name")
            return found
    for at in missing:
        others = [found[other].placed for other in missing if other != at]
        alone = all(_belongs_to(other, found[at].placed) for other in others)
        if across:
            nouns = [other for other in free if not is_adjective(other, source) and not _inside_another(other, source)]
            counterpart = _known_in_its_place(found[at].placed, nouns, alone=alone)
        else:
            counterpart = _in_its_place(found[at].placed, free, claim, source, alone=alone)
        if counterpart is not None and not _from_elsewhere(found[at].placed, claim, counterpart, source, namer):
            kind = "place" if type_of(found[at].placed) == "place" else "name"
            reason = f"the source names {text_of(counterpart)}, not {text_of(found[at].placed)}"
            found[at] = Aligned(found[at].placed, "conflict", counterpart, reason, kind=kind)
            for other in missing:
                if other != at:  # where a person is from goes with the person
                    found[other] = Aligned(found[other].placed, "supported", None, "goes with the name beside it", around=True, kind="name")
            break
    return found


def _by_its_original(one: Aligned, found: Sequence[Aligned], claim: Statement) -> Aligned:
    """Take a name for agreed whose form in the other language stands in brackets right behind it and agrees: 岚浦（Lanpu）."""
    if one.outcome not in {"missing", "unread"} or one.placed.start < 0:
        return one
    for other in found:
        between = claim.text[one.placed.end : other.placed.start] if other.placed.start >= one.placed.end else ""
        if other.outcome == "supported" and _IN_BRACKETS.fullmatch(between) and _two_languages(one, other):
            return Aligned(one.placed, "supported", other.other, "by the name in brackets", around=True, kind="name")
    return one


_IN_BRACKETS = compiled(r"(?:教授|博士|先生|女士)? ?[(（]")


def _two_languages(one: Aligned, other: Aligned) -> bool:
    return is_chinese(text_of(one.placed)) != is_chinese(text_of(other.placed))


def _unread(one: Aligned) -> Aligned:
    """Tell that a name cannot be compared: no table knows what it is called in the other language."""
    mention = one.placed.mention
    assert isinstance(mention, NameMention)
    if mention.term is not None or mention.type in {"person", "place"} or not is_chinese(mention.normal):
        return one
    return Aligned(one.placed, "unread", None, "its name in the other language is not known", around=True, kind="name")


def _belongs_to(one: Placed, person: Placed) -> bool:
    """Say whether a name only tells where a person is from or works: the Moroccan scholar X."""
    return type_of(person) == "person" and type_of(one) in {"place", "organisation"} and 0 <= person.start - one.end <= _BESIDE


_BESIDE = 60


def _in_an_amount(one: Placed, statement: Statement) -> bool:
    """Say whether a name only tells the currency of an amount: 230 billion US dollars."""
    return any(figure.start <= one.start and one.end <= figure.end for figure in statement.of_kind("figure") if figure.start >= 0)


def _inside_another(one: Placed, statement: Statement) -> bool:
    return any(
        other is not one and other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start
        for other in statement.of_kind("name")
    )


def _found(one: Placed, claim: Statement, source: Statement, theirs: Sequence[Placed], namer: Namer) -> Aligned:
    mention = one.mention
    assert isinstance(mention, NameMention)
    for other in theirs:
        if isinstance(other.mention, NameMention) and namer.same(mention, other.mention) and not are_apart(one, claim, other, source):
            return with_edition(one, claim, other, source, namer)
    if mention.edition and any(name.edition == mention.edition and namer.same(mention, name) for name in source.around.names):
        return Aligned(one, "supported", None, around=True, kind="name")
    if (wrong := other_edition(one, claim, theirs, source)) is not None:
        reason = f"the source says {edition_of(wrong, source)}, not {edition_of(one, claim)}"
        return Aligned(one, "conflict", wrong, reason, kind="order")
    if _stands_in(mention, source.text) or (not mention.edition and any(_written_in(name, source.text) for name in namer.others(mention))):
        return Aligned(one, "supported", None, kind="name")
    if _acts_for(one, claim, source, theirs):
        return Aligned(one, "supported", None, "the capital for the country", kind="name")
    if is_loose(mention) and in_other_words(mention, source):
        return Aligned(one, "supported", None, "in other words", kind="name")
    return _around(one, claim, source, theirs, namer) or in_pieces(one, source) or Aligned(one, "missing", kind="name")


def _read_in(mention: NameMention, theirs: Sequence[Placed], source: Statement) -> Placed | None:
    """Give the Chinese name whose first characters are read as a name of one word in Latin letters: 岚浦博物馆 for Lanpu."""
    letters = plain_name(mention.normal)
    if is_chinese(mention.normal) or not letters.isascii() or not letters.isalpha():
        return None
    for other in theirs:
        if isinstance(other.mention, NameMention) and _begins_so(other.mention.normal, letters):
            return other
    around = next((name for name in source.around.names if _begins_so(name.normal, letters)), None)
    return Placed(around, -1, -1) if around is not None else None


def _begins_so(name: str, letters: str) -> bool:
    return is_chinese(name) and any(reads_as(name[:size], letters) for size in (2, 3))


def _around(one: Placed, claim: Statement, source: Statement, theirs: Sequence[Placed], namer: Namer) -> Aligned | None:
    """Find a name in what stands around a statement, or as the other language reads it."""
    mention = one.mention
    assert isinstance(mention, NameMention)
    if claim.language != source.language and (read := _read_in(mention, theirs, source)) is not None:
        return Aligned(one, "supported", read, "the Chinese characters are read so", around=read.start < 0, kind="name")
    before = [name for name in (*source.around.names, *source.around.nearby) if namer.same(mention, name)]
    if mention.edition and before and all(name.edition != mention.edition for name in before):
        return of_another_edition(one, source)
    if any(namer.same(mention, name) for name in source.around.names) or _stands_in(mention, source.around.text):
        return Aligned(one, "supported", None, around=True, kind="name")
    if before:
        return Aligned(one, "supported", None, NAMED_BEFORE, around=True, kind="name")
    return None


def _acts_for(one: Placed, claim: Statement, source: Statement, theirs: Sequence[Placed]) -> bool:
    """Say whether a capital acts for its country in the claim, and the source names that country."""
    mention = one.mention
    assert isinstance(mention, NameMention)
    country = CAPITALS.get(mention.term or "")
    if claim.language == "zh" and role_of(claim, one) in {"在", "于", "到", "从", "赴", "至", "问"}:
        return False
    if country is None or role_of(claim, one) in {"in", "to", "from", "near", "of", "outside", "through"}:
        return False
    names = [*(other.mention for other in theirs), *source.around.names]
    return any(isinstance(name, NameMention) and name.term == country for name in names)


def _written_in(name: str, text: str) -> bool:
    if not name.isascii() or name not in text:
        return name in text
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _stands_in(mention: NameMention, text: str) -> bool:
    name = plain_name(mention.normal)
    if not name or not text:
        return False
    if mention.edition and (mention.edition not in text or not re.search(rf"(?<!\d){re.escape(mention.edition)}(?!\d)", text)):
        return False
    folded = _folded(text)
    if not name.isascii() or name not in folded:
        return name in folded
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) is not None


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()


def _named_in(other: Placed, claim: Statement, ours: Iterable[Placed], namer: Namer) -> bool:
    mention = other.mention
    return isinstance(mention, NameMention) and (
        any(isinstance(one.mention, NameMention) and namer.same(one.mention, mention) for one in ours) or _stands_in(mention, claim.text)
    )


def _in_its_place(one: Placed, free: Sequence[Placed], claim: Statement, source: Statement, *, alone: bool) -> Placed | None:
    """Give the name that the source has where the claim has another: of the same type and in the same role, the only one there."""
    if not alone:
        return None
    mention = one.mention
    assert isinstance(mention, NameMention)
    if (somewhere := somewhere_else(one, free, claim, source)) is not None:
        return somewhere
    if mention.type is None:
        return None
    alike = [
        other for other in free
        if type_of(other) == mention.type and not one_in_the_other(mention, other, in_its_country=in_its_country(other, source))
    ]  # fmt: skip
    same_role = [other for other in alike if role_of(claim, one) == role_of(source, other)]
    twins = [other for other in alike if _one_word_apart(mention.normal, text_of(other))]
    if mention.type == "event" and len(twins) == 1:
        return twins[0]
    if len(alike) == 1 and (same_role or mention.type == "person" or _known_alike(mention, alike[0])):
        return alike[0]
    acting = [other for other in alike if is_acting(source, other)] if is_acting(claim, one) else []
    if len(acting) == 1 and mention.type == "organisation":
        return acting[0]
    return same_role[0] if len(same_role) == 1 and role_of(claim, one) else None


def _from_elsewhere(one: Placed, claim: Statement, other: Placed, source: Statement, namer: Namer) -> bool:
    """Say whether two persons are told to be from different places, and the source names that of the claim's person elsewhere."""
    if type_of(one) != "person" or type_of(other) != "person":
        return False
    ours, theirs = home_of(one, claim), home_of(other, source)
    if ours is None or theirs is None or namer.same(ours, theirs):
        return False
    return any(isinstance(name.mention, NameMention) and namer.same(ours, name.mention) for name in source.of_kind("name"))


def _known_in_its_place(one: Placed, free: Sequence[Placed], *, alone: bool) -> Placed | None:
    """Give across languages the only other place of the kind of a known one: a city for a city."""
    mention = one.mention
    if not alone or not isinstance(mention, NameMention) or mention.type != "place":
        return None
    alike = [other for other in free if _known_alike(mention, other)]
    return alike[0] if len(alike) == 1 else None


def _one_word_apart(one: str, other: str) -> bool:
    """Say whether two names differ in one word alone: the Tokyo Olympics, the Paris Olympics."""
    first, second = one.casefold().split(), other.casefold().split()
    return len(first) == len(second) > 1 and sum(x != y for x, y in zip(first, second, strict=True)) == 1


def _known_alike(mention: NameMention, other: Placed) -> bool:
    """Say whether two places are known to be of one kind: two cities, two countries."""
    theirs = other.mention.term if isinstance(other.mention, NameMention) else None
    kind = kinds_of_places().get(mention.term or "")
    return kind is not None and kind == kinds_of_places().get(theirs or "")
