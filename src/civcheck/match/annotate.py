"""The draft written back as Markdown, with a footnote of verdict and source behind each claim that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.match.telling import counterpart, near_misses, stopped, words
from civcheck.model.kept_patterns import compiled
from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.factbase.units import Unit
    from civcheck.match.drafts import Claim
    from civcheck.match.verdicts import Judged

_LONGEST = 60
_MARKUP = compiled(r"([\\`*_\[\]<>#|])")


def annotated(text: str, notes: Sequence[tuple[Claim, str]]) -> str:
    """Give a draft with footnotes, numbered as its claims are; a claim whose note is empty has none."""
    prefix = "c"
    while f"[^{prefix}" in text:  # the draft has footnotes of that name already
        prefix += "c"
    pieces: list[str] = []
    told: list[str] = []
    at = 0
    for claim, note in sorted(notes, key=lambda pair: pair[0].statement.region.end):
        end = claim.statement.region.end
        if note and end >= at:
            pieces += [text[at:end], f"[^{prefix}{claim.number}]"]
            told.append(f"[^{prefix}{claim.number}]: {note}")
            at = end
    body = "".join([*pieces, text[at:]])
    return body.rstrip("\n") + ("\n\n" + "\n".join(told) if told else "") + "\n"


def note_of(judged: Judged, accepted: str | None = None) -> str:
    """Give the note of a claim in Markdown; nothing where nothing of it can be checked."""
    if judged.verdict == "nothing-to-check":
        return ""
    return "; ".join([f"**{judged.verdict}**", *([f"accepted: {_plain(accepted)}"] if accepted else []), *map(_plain, _said(judged))])


def _said(judged: Judged) -> Iterator[str]:
    for one in judged.told:
        if one.outcome == "contradicted" and one.reason:
            yield f"{_short(words(judged.claim, one.placed))}: {one.reason}"
    missing = [words(judged.claim, one.placed) for one in judged.told if one.outcome == "not-found"]
    if judged.verdict == "partly-supported" and missing:
        yield f"not found: {', '.join(missing)}"
    if judged.evidence:
        yield from _place(judged.evidence[0].unit)
    for weighed in near_misses(judged)[:1]:
        theirs = next((counterpart(weighed.statement, one) for one in weighed.sameness.aligned if one.outcome == "conflict"), "")
        yield ", ".join(filter(None, ("see also", theirs, f"not counted: {stopped(weighed)}")))
        yield from _place(weighed.unit)


def _short(said: str) -> str:
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()}…"


def _place(unit: Unit) -> Iterator[str]:
    if unit.fact:
        yield unit.fact.statement
    if location := unit.location:
        place = ":".join(str(part) for part in (location.path, location.line, location.column) if part is not None)
        yield f"{location.source}, {place}" if location.source else place


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", one_line(text))
