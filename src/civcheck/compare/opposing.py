"""In what words a claim and a source part: opposites, negations, ordinals, and in a copy the words that stand in the place of others."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.align import Aligned
from civcheck.compare.counted import inside_name
from civcheck.compare.figure_pairs import are_persons
from civcheck.compare.former_plans import not_so_far
from civcheck.compare.name_roles import one_in_the_other
from civcheck.compare.offices_zh import other_office
from civcheck.compare.opposed import Opposed
from civcheck.compare.rivals_zh import rivals
from civcheck.compare.turned import other_rank, turned_round
from civcheck.extract.related import is_related, related_to
from civcheck.extract.senses import opposites, senses_in
from civcheck.extract.tables.senses_en import DENIED, ORDINALS
from civcheck.model.mention import FigureMention, NameMention, QuoteMention
from civcheck.model.statement import Placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.wording import Replaced
    from civcheck.model.statement import Statement


def opposed_words(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give the words of a claim whose opposites the source has: rose and fell, first and last, done and not done."""
    ours, theirs = {word.sense for word in claim.words}, {word.sense for word in source.words}
    table = opposites()
    for one in sorted(ours - theirs):
        for other in sorted(theirs - ours):
            if (kind := table.get((one, other))) is None or _said_too(one, other, theirs) or _is_of_many(kind, other, source):
                continue
            if kind != "direction" or one in _EXACT or _of_one_thing(one, claim, source):
                yield Opposed(kind, _said(claim, one), _said(source, other))
    yield from _other_ordinal(claim, source)
    yield from turned_round(claim, source)
    yield from other_rank(claim, source)
    yield from other_office(claim, source)
    if claim.language != source.language:
        return  # what is denied in one language may be said with another word in the other
    yield from not_so_far(claim, source)
    if claim.denied and (source.denied or _denies_in_quotation(source)):
        return  # both deny something, each with its own word
    for sense in sorted((claim.denied & theirs) - source.denied - _quoted(source)):
        yield Opposed("negation", f"not {_said(claim, sense)}", _said(source, sense))
    for sense in sorted((source.denied & ours) - claim.denied - _quoted(claim)):
        yield Opposed("negation", _said(claim, sense), f"not {_said(source, sense)}")


def _is_of_many(kind: str, sense: str, source: Statement) -> bool:
    """Say whether an office is told of several people: the foreign ministers."""
    return kind == "office" and _said(source, sense).endswith("ministers")


def _said_too(one: str, other: str, theirs: set[str]) -> bool:
    """Say whether a source says with another word what the claim does: closed by a storm, and reopened."""
    return bool(related_to(one) & (theirs - {other})) and one not in _EXACT


_EXACT = frozenset(["rise", "fall"])
_OBJECT = 40


def _of_one_thing(sense: str, claim: Statement, source: Statement) -> bool:
    """Say whether the first word behind a verb, or a name there, is in the source: who opposes a tax may support the staff."""
    at = next(word.end for word in claim.words if word.sense == sense)
    behind = [word for word in claim.words if at <= word.start <= at + _OBJECT][:1]
    named = [claim.text[one.start : one.end] for one in claim.of_kind("name") if at <= one.start <= at + _OBJECT]
    return not (behind or named) or any(word.sense in source.senses for word in behind) or any(name in source.text for name in named)


def _denies_in_quotation(statement: Statement) -> bool:
    """Say whether somebody denies something in words that are quoted."""
    quoted = (statement.text[one.start : one.end] for one in statement.of_kind("quote") if one.start >= 0)
    return any(not DENIED.isdisjoint(re.findall(r"[a-z]+(?:'t)?", words.replace("’", "'").lower())) for words in quoted)


def _quoted(statement: Statement) -> set[str]:
    """Give the senses of the words inside quotations: whether they are denied there is not read."""
    quotes = [one for one in statement.of_kind("quote") if isinstance(one.mention, QuoteMention) and one.mention.form != "indirect"]
    return {word.sense for word in statement.words if any(one.start <= word.start < one.end for one in quotes)}


def _other_ordinal(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give the ordinal in a name of the claim where the source has another in its place: the fourth plenary session."""
    ours, theirs = (_ordinals(statement) for statement in (claim, source))
    inside = {claim.text[one.start : one.end].lower() for one in claim.of_kind("figure") if inside_name(one, claim)}
    if len(ours - theirs) == 1 and len(theirs - ours) == 1 and ours - theirs <= inside | _unread(claim):
        yield Opposed("order", *(ours - theirs), *(theirs - ours))


def _ordinals(statement: Statement) -> frozenset[str]:
    return _ordinals_in(statement.text)


@lru_cache(maxsize=1024)
def _ordinals_in(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[a-z]+", text.lower()) if word in ORDINALS)


def _unread(statement: Statement) -> frozenset[str]:
    """Give the ordinals that no reader took for a figure."""
    return _ordinals(statement) - {statement.text[one.start : one.end].lower() for one in statement.of_kind("figure")}


def _said(statement: Statement, sense: str) -> str:
    word = next(word for word in statement.words if word.sense == sense)
    return statement.text[word.start : word.end] or sense


def in_a_copy(one: Aligned, exchanged: list[Replaced], source: Statement) -> Aligned:
    """Take what stands in a copy where the claim has another name for its counterpart."""
    if one.kind != "name" or one.outcome not in {"missing", "unread"}:
        return _elsewhere(one, exchanged, source)
    span = next((pair.source for pair in exchanged if _meets(pair.claim, one.placed)), None)
    if span is None or not source.text[span[0] : span[1]].strip():
        return one
    other = next((placed for placed in source.of_kind("name") if _meets(span, placed)), Placed(one.placed.mention, *span))
    mention = one.placed.mention
    if isinstance(mention, NameMention) and one_in_the_other(mention, other):
        return one  # in Norway, in Bergen
    reason = f"the source has {source.text[other.start : other.end]} there"
    kind = "place" if getattr(one.placed.mention, "type", None) == "place" else "name"
    return Aligned(one.placed, "conflict", other, reason, kind=kind)


def _elsewhere(one: Aligned, exchanged: list[Replaced], source: Statement) -> Aligned:
    """Take a name that a source has only elsewhere for other than what the source names there, where a copy has it."""
    mention = one.placed.mention
    if one.kind != "name" or one.outcome != "supported" or not isinstance(mention, NameMention):
        return one
    span = next((pair.source for pair in exchanged if _meets(pair.claim, one.placed)), None)
    if span is None or (one.other is not None and _meets(span, one.other)) or (one.other is None and not one.around):
        return one
    others = [placed for placed in source.of_kind("name") if _meets(span, placed)]
    if len(others) != 1 or not isinstance(others[0].mention, NameMention) or not _surely_apart(mention, others[0].mention):
        return one
    return Aligned(one.placed, "conflict", others[0], f"the source has {source.text[others[0].start : others[0].end]} there", kind="name")


def _surely_apart(one: NameMention, other: NameMention) -> bool:
    """Say whether two names of one type share no word, and no Chinese character."""
    if one.type != other.type or one.type is None or (one.term is not None and one.term == other.term):
        return False
    first, second = (set(re.findall(r"[A-Za-z]{3,}|[^\x00-\x7f\W]", name.normal.casefold())) for name in (one, other))
    return bool(first and second) and not first & second


def of_another_thing(one: Aligned, source: Statement) -> Aligned:
    """Take a number that the source gives of another thing for agreed: the thing is the difference."""
    mention = one.placed.mention
    if one.outcome != "missing" or not isinstance(mention, FigureMention):
        return one
    same = next((other for other in source.of_kind("figure") if getattr(other.mention, "value", None) == mention.value), None)
    return (
        replace(one, outcome="supported", other=same, reason="the same number of another thing")
        if same and mention.value is not None
        else one
    )


def exchanged_words(
    claim: Statement, source: Statement, exchanged: list[Replaced], aligned: tuple[Aligned, ...], opposed: tuple[Opposed, ...]
) -> Iterator[Opposed]:
    """Give the words of a copy that stand in the place of others and that no reader compared: another thing, another person."""
    seen: list[str] = []
    for one in exchanged:
        if any(_meets(one.claim, placed.placed) or _meets(one.source, placed.other) for placed in aligned):
            continue
        ours, theirs = claim.text[slice(*one.claim)], source.text[slice(*one.source)]
        if senses_in(ours) and all(sense in senses_in(theirs) or is_related(sense, senses_in(theirs)) for sense in senses_in(ours)):
            continue
        if any(are_persons(*heads) and ours in heads[0] and theirs in heads[1] for heads in _counted(aligned)):
            continue
        if not any(ours in known.claim or known.claim in ours or _is_turned(ours, known) for known in opposed):
            yield Opposed("word", ours, theirs)
            seen.append(ours)
    for ours, theirs in rivals(claim, source):
        if not any(ours in other or other in ours for other in seen):
            yield Opposed("word", ours, theirs)


def _is_turned(word: str, known: Opposed) -> bool:
    """Say whether a word is one of two that change places: that is one difference."""
    return known.kind == "order" and senses_in(word) <= {*known.claim.split(), *known.source.split()}


def _counted(aligned: tuple[Aligned, ...]) -> Iterator[tuple[str, str]]:
    """Give what the two figures count that agree."""
    for one in aligned:
        first, second = one.placed.mention, one.other.mention if one.other else None
        if one.outcome == "supported" and isinstance(first, FigureMention) and isinstance(second, FigureMention):
            yield first.counted or "", second.counted or ""


def _meets(span: tuple[int, int], placed: Placed | None) -> bool:
    return placed is not None and placed.start >= 0 and span[0] < placed.end and placed.start < span[1]
