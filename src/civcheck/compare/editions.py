"""Which edition of an event a text tells of: the fourth Harbour Days, the 2024 Forum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.compare.align import Aligned
from civcheck.compare.name_plain import plain_name
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import ORDINALS
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.named import Namer
    from civcheck.model.statement import Placed, Statement

WHICH_ONE = "the source does not say which one"


def other_edition(one: Placed, claim: Statement, theirs: Sequence[Placed], source: Statement) -> Placed | None:
    """Give the same event with another edition, where the source names one alone."""
    mention, edition = one.mention, edition_of(one, claim)
    if not edition or not isinstance(mention, NameMention):
        return None
    found = [
        other for other in theirs
        if isinstance(other.mention, NameMention) and edition_of(other, source) and _one_event(other.mention, mention)
    ]  # fmt: skip
    editions = {edition_of(other, source) for other in found}
    return found[0] if len(editions) == 1 and edition not in editions and _one_kind(edition, editions) else None


def of_another_edition(one: Placed, source: Statement) -> Aligned:
    """Hold an edition against the one number that a source tells of what it does not name whole: the 26th competition."""
    mention = one.mention
    assert isinstance(mention, NameMention)
    heads = senses_in(mention.normal)
    told = [
        other for other in source.of_kind("figure")
        if isinstance(other.mention, FigureMention) and other.mention.ordinal and senses_in(other.mention.counted or "") & heads
    ]  # fmt: skip
    if len(told) != 1:
        return Aligned(one, "compatible", None, WHICH_ONE, kind="name")
    value = getattr(told[0].mention, "value", None)
    if str(value) == mention.edition:
        return Aligned(one, "supported", told[0], kind="name")
    return Aligned(one, "conflict", told[0], f"the source says {value}, not {mention.edition}", kind="order")


def with_edition(one: Placed, claim: Statement, other: Placed, source: Statement, namer: Namer) -> Aligned:
    """Take an event for agreed where the source tells the edition that the claim tells: in the name, beside it or around it."""
    edition, mention = edition_of(one, claim), one.mention
    assert isinstance(mention, NameMention)
    told = edition_of(other, source) == edition or (not _dated(edition, claim) and _tells_edition(edition or "", source))
    if mention.type != "event" or edition is None or told:
        return Aligned(one, "supported", other, kind="name")
    if any(name.edition == edition and namer.same(mention, name) for name in source.around.names):
        return Aligned(one, "supported", other, kind="name")
    return Aligned(one, "compatible", other, WHICH_ONE, kind="name")


def _dated(edition: str | None, claim: Statement) -> bool:
    """Say whether a claim tells the year of an edition of something else too: the report on 2024, at the 2024 Forum."""
    dates = [one for one in claim.of_kind("date") if (getattr(one.mention, "edtf", None) or "").startswith(edition or "?")]
    return any(not any(name.start <= one.start and one.end <= name.end for name in claim.of_kind("name")) for one in dates)


def _tells_edition(edition: str, source: Statement) -> bool:
    """Say whether a source has a number as an ordinal, or a year as a date."""
    dates = [*(placed.mention for placed in source.of_kind("date")), *source.around.dates]
    if any(isinstance(date, DateMention) and (date.edtf or "").startswith(edition) for date in dates):
        return True
    if (
        _FIRST.search(source.text)
        if edition == "1"
        else edition.isdigit()
        and int(edition) <= len(ORDINALS)
        and (re.search(rf"\b{ORDINALS[int(edition) - 1]}\b", source.text, re.IGNORECASE))
    ):
        return True
    figures = (placed.mention for placed in source.of_kind("figure"))
    return any(isinstance(one, FigureMention) and one.ordinal and str(one.value) == edition for one in figures)


_FIRST = compiled(r"\bfirst\b|\binaugural\b|首[届次个]|第一[届次]", re.IGNORECASE)


def _one_event(one: NameMention, other: NameMention) -> bool:
    """Say whether two names name one series of events."""
    return plain_name(one.normal) == plain_name(other.normal) or (one.term is not None and one.term == other.term)


def are_apart(one: Placed, claim: Statement, other: Placed, source: Statement) -> bool:
    """Say whether two mentions of one event name different editions."""
    ours, theirs = edition_of(one, claim), edition_of(other, source)
    return ours is not None and theirs is not None and ours != theirs and _one_kind(ours, {theirs})


def _one_kind(edition: str, others: set[str | None]) -> bool:
    """Say whether editions are all years, or all numbers."""
    return len({len(one or "") == len("2024") for one in (edition, *others)}) == 1


_WRITTEN = r"\b(?:(?P<year>(?:19|20)\d\d)|(?P<number>\d{1,3})(?:st|nd|rd|th))\s"
_EDITION_BEFORE, _EDITION_IN = compiled(rf"{_WRITTEN}+$"), compiled(_WRITTEN)
_LONGEST_EDITION = 8


def edition_of(placed: Placed, statement: Statement) -> str | None:
    """Give the edition of an event: its number, or the year right before its name."""
    mention = placed.mention
    if not isinstance(mention, NameMention):
        return None
    if mention.edition or mention.type != "event":
        return mention.edition
    if placed.start < 0:
        within = _EDITION_IN.match(mention.normal)
        return within["year"] or within["number"] if within else None
    low = max(0, placed.start - _LONGEST_EDITION)
    found = _EDITION_BEFORE.search(statement.text, low, placed.start) or _EDITION_IN.match(statement.text, placed.start)
    return found["year"] or found["number"] if found else None
