"""The draft written back as Markdown, with a footnote of verdict and source behind each claim that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.match.drafts import Claim
    from civcheck.match.verdicts import Judged

_SILENT = frozenset({"nothing-to-check"})


def annotated(text: str, judged: Sequence[tuple[Claim, Judged]]) -> str:
    """Give a draft with footnotes, numbered as its claims are."""
    pieces: list[str] = []
    notes: list[str] = []
    at = 0
    for claim, found in sorted(judged, key=lambda pair: pair[0].statement.region.end):
        if found.verdict in _SILENT:
            continue
        end = claim.statement.region.end
        pieces += [text[at:end], f"[^c{claim.number}]"]
        notes.append(f"[^c{claim.number}]: {_note(found)}")
        at = end
    body = "".join([*pieces, text[at:]])
    return body.rstrip("\n") + ("\n\n" + "\n".join(notes) if notes else "") + "\n"


def _note(found: Judged) -> str:
    said = [f"**{found.verdict}**"]
    said += [f"{found.claim.text[one.placed.start : one.placed.end]}: {one.reason}" for one in found.told if one.outcome == "contradicted"]
    if found.evidence:
        unit = found.evidence[0].unit
        location = unit.location
        if unit.fact:
            said.append(one_line(unit.fact.statement))
        if location:
            said.append(f"{location.source or location.path}, {location.path}:{location.line}:{location.column}")
    return "; ".join(said)
