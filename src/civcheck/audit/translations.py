"""Where a text and its translation beside it tell two things: another number, another date, another known name.

A Chinese paragraph and the English one behind it (or the other way round) are a text and its translation where enough of
what both languages share stands in both, in about the same order: numbers, dates, names of the termbase. What then stands on
one side alone is compared with what stands on the other side alone at about the same place.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Literal

from civcheck.compare.dates import compare_dates
from civcheck.compare.figures import compare_figures
from civcheck.extract.senses import senses_in
from civcheck.extract.words import is_chinese
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit

Kind = Literal["figure", "date", "name"]
_MOST_PASSAGES = 3
"""Paragraphs of a translation may be split otherwise than those of the text: so many at most are taken together."""
_LEAST_SHARED, _LEAST_SHARE = 3, 0.5
_NEAR = 0.15
"""So much of a paragraph apart may the same thing stand in its translation."""
_LEFT_OUT = frozenset({"note", "row", "source-line"})


@dataclass(frozen=True, slots=True)
class Other:
    """Two mentions of one place of a text and its translation that are not the same; `reason` is in words."""

    kind: Kind
    one: FigureMention | DateMention | NameMention
    other: FigureMention | DateMention | NameMention
    reason: str


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mention with its place in its paragraph, from 0 to 1, and what it is known by in both languages."""

    mention: FigureMention | DateMention | NameMention
    at: float
    key: str


def translations_apart(unit: Unit) -> Iterator[Other]:
    """Give what the translations in a document tell otherwise than the text."""
    runs = [(chinese, list(run)) for chinese, run in groupby(_by_passage(unit), key=lambda told: is_chinese(_text(told)))]
    taken = -1
    for number, ((chinese, run), (_, following)) in enumerate(pairwise(runs)):
        if number == taken or len(run) > _MOST_PASSAGES or len(following) > _MOST_PASSAGES:
            continue
        one, other = _seen(run), _seen(following)
        if _is_translation(one, other):
            taken = number + 1
            yield from _apart(*((one, other) if chinese else (other, one)))


def _by_passage(unit: Unit) -> Iterator[list[Told]]:
    """Give the sentences of each passage that says something."""
    if not any(is_chinese(passage.text) for passage in unit.passages) or all(is_chinese(passage.text) for passage in unit.passages):
        return
    for _, sentences in groupby(unit.told, key=lambda told: told.number):
        found = list(sentences)
        if found[0].passage.kind not in _LEFT_OUT:
            yield found


def _text(passage: Sequence[Told]) -> str:
    return passage[0].passage.text


def _seen(run: Sequence[Sequence[Told]]) -> list[_Seen]:
    length = sum(len(_text(passage)) for passage in run)
    found: list[_Seen] = []
    start = 0
    for passage in run:
        for told in passage:
            mentions: list[tuple[FigureMention | DateMention | NameMention, int, int]] = [*told.figures, *told.dates, *told.names]
            for mention, low, _ in sorted(mentions, key=lambda one: one[1]):
                if key := _key(mention):
                    found.append(_Seen(mention, (start + told.start + low) / max(length, 1), key))
        start += len(_text(passage))
    return found


def _key(mention: FigureMention | DateMention | NameMention) -> str | None:
    if isinstance(mention, NameMention):
        return mention.term
    if isinstance(mention, DateMention):
        return mention.edtf if mention.relative in {None, "text"} else None
    return None if mention.value is None or mention.ordinal else f"{mention.value.normalize():f}"


def _is_translation(one: Sequence[_Seen], other: Sequence[_Seen]) -> bool:
    ours, theirs = {seen.key for seen in one}, {seen.key for seen in other}
    shared = len(ours & theirs)
    return shared >= _LEAST_SHARED and shared >= _LEAST_SHARE * min(len(ours), len(theirs))


def _apart(chinese: Sequence[_Seen], english: Sequence[_Seen]) -> Iterator[Other]:
    """Give what stands in one language alone against what stands in the other alone at about the same place."""
    known = {seen.key for seen in chinese}, {seen.key for seen in english}
    ours = [seen for seen in chinese if seen.key not in known[1]]
    theirs = [seen for seen in english if seen.key not in known[0]]
    for other in theirs:
        near = [one for one in ours if type(one.mention) is type(other.mention) and abs(one.at - other.at) <= _NEAR]
        rivals = [one for one in theirs if type(one.mention) is type(other.mention) and abs(one.at - other.at) <= _NEAR]
        if isinstance(other.mention, NameMention):
            near = [one for one in chinese if isinstance(one.mention, NameMention) and abs(one.at - other.at) <= _NEAR]
            yield from _names(near, other, chinese, english)
        elif len(near) == len(rivals) == 1:
            yield from _values(near[0], other)


def _values(one: _Seen, other: _Seen) -> Iterator[Other]:
    first, second = one.mention, other.mention
    if isinstance(first, FigureMention) and isinstance(second, FigureMention):
        if not _measured_alike(first, second) or not _one_thing(first, second):
            return
        alike = first.comparator == second.comparator and first.value != second.value
        if alike or all(compare_figures(*pair).outcome == "conflict" for pair in ((first, second), (second, first))):
            yield Other("figure", first, second, "the other language has another number")
    elif isinstance(first, DateMention) and isinstance(second, DateMention) and _are_two_dates(first, second):
        yield Other("date", first, second, "the other language has another date")


def _are_two_dates(first: DateMention, second: DateMention) -> bool:
    return first.granularity == second.granularity and compare_dates(first, second).outcome == "conflict"


def _measured_alike(first: FigureMention, second: FigureMention) -> bool:
    """Say whether two figures have one unit and currency; Chinese counts persons by a unit that English does without."""
    return first.currency == second.currency and (first.unit == second.unit or None in {first.unit, second.unit})


def _one_thing(first: FigureMention, second: FigureMention) -> bool:
    """Say whether two figures may count one thing: a word of what they count is the same, or their digits are."""
    if first.counted and second.counted and senses_in(first.counted) & senses_in(second.counted):
        return True
    digits = [f"{one.value.normalize():f}".replace(".", "").strip("0") for one in (first, second) if one.value is not None]
    return len(digits) == 2 and digits[0] == digits[1]  # noqa: PLR2004  a pair


def _names(near: Sequence[_Seen], other: _Seen, chinese: Sequence[_Seen], english: Sequence[_Seen]) -> Iterator[Other]:
    """Give a known name of the translation in whose place the text has another that is easily taken for it."""
    assert isinstance(other.mention, NameMention)  # noqa: S101  asked before
    words = other.mention.normal.lower().split()
    for one in near:
        assert isinstance(one.mention, NameMention)  # noqa: S101  asked before
        more = sum(seen.key == one.key for seen in chinese) > sum(seen.key == one.key for seen in english)
        if more and _one_word_apart(one.key.split("-"), words):
            yield Other("name", one.mention, other.mention, "the other language names another")
            return


def _one_word_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two names of as many words differ in one alone: the id of a term is its English name."""
    return len(one) == len(other) > 1 and sum(first != second for first, second in zip(one, other, strict=True)) == 1
