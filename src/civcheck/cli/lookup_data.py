"""An answer as JSON, JSON lines and Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.cli.lookup_text import closing, excerpt, origin, place
from civcheck.report.contracts import dump, fact_json, location_json, source_json

if TYPE_CHECKING:
    from civcheck.factbase.store import FactBase
    from civcheck.lookup.results import Answer, Hit

SCHEMA = "civcheck/lookup/1"
_NO_FACT: dict[str, Any] = {
    "fact": None, "statement": None, "figures": [], "as_of": None, "date": None, "place": None, "event": None, "speaker": None,
    "names": [], "tags": [], "status": None, "conflicts_with": [],
}  # fmt: skip


def as_json(answer: Answer, base: FactBase) -> str:
    """Give an answer as one JSON object."""
    whole = {
        "schema": SCHEMA,
        "query": answer.query,
        "results": [_hit_json(hit) for hit in answer.hits],
        "total": answer.total,
        "more": answer.more,
        "places": answer.places,
        "missing": list(answer.missing),
        "also": list(answer.also),
        "names": list(answer.names),
        "corrected": [{"typed": typed, "read": read} for typed, read in answer.corrected],
        "facts": {"paths": list(base.roots), "shipped": base.shipped, "sources": answer.sources, "at_hand": answer.at_hand},
    }
    return dump(whole, indent=2) + "\n"


def as_jsonl(answer: Answer, _base: FactBase) -> str:
    """Give the hits as JSON, one a line."""
    return "".join(dump(_hit_json(hit)) + "\n" for hit in answer.hits)


def _hit_json(hit: Hit) -> dict[str, Any]:
    fact = fact_json(hit.fact) if hit.fact else _NO_FACT
    return {
        **fact,
        "score": round(hit.score, 4),
        "location": location_json(hit.location) if hit.location else None,
        "matches": [[span.start, span.end] for span in hit.matches],
        "source": source_json(hit.source) if hit.source else None,
        "issue": hit.issue,
    }


def markdown(answer: Answer, base: FactBase) -> str:
    """Give an answer as a Markdown list."""
    lines = [f"## {_escape(answer.query or ', '.join(answer.names))}", ""]
    for number, hit in enumerate(answer.hits, start=1):
        words = "".join(f"**{_escape(piece)}**" if mark else _escape(piece) for piece, mark in excerpt(hit))
        if hit.gist:
            lines.append(f"{number}. {_escape(hit.gist.statement)}  ")
            lines += [f"   {_escape(hit.gist.said)}  "] if hit.gist.said else []
            lines += [f"   “{words}”  "] if words else []
        else:
            lines.append(f"{number}. “{words}”  ")
        lines.append(f"   *{_escape(origin(hit))}*, {_escape(place(hit))}" + (f" (`{hit.gist.name}`)" if hit.gist else ""))
    last = "".join(part for line in closing(answer, base, hints=False) for part, _ in line)
    return "\n".join([*lines, "", _escape(last)]) + "\n"


def _escape(text: str) -> str:
    return "".join(f"\\{character}" if character in "\\`*_[]<>#|" else character for character in text)
