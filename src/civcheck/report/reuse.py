"""The JSON contract of `match --reuse`, as docs/json.md describes it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from civcheck.report.contracts import location_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.location import Location

SCHEMA = "civcheck/reuse/1"


def stretch_json(  # noqa: PLR0913, PLR0917  one for each field
    verdict: str, words: int, draft: Location, source: Location, others: Sequence[Location], details: Sequence[str] | None,
    differences: Sequence[tuple[str, str]],
) -> dict[str, Any]:  # fmt: skip
    """Give a stretch of a draft with its place in the source."""
    return {
        "verdict": verdict,
        "words": words,
        "copy": "edited" if details is None else "exact" if not details else "details",
        "details": list(details or ()),
        "differences": [{"source": source, "draft": draft} for source, draft in differences],
        "draft": location_json(draft),
        "source": location_json(source),
        "others": [location_json(other) for other in others],
    }


def reuse_json(stretches: Sequence[dict[str, Any]], sources: int) -> dict[str, Any]:
    """Give the whole contract; the summary counts the stretches by verdict."""
    counts = Counter(stretch["verdict"] for stretch in stretches)
    return {"schema": SCHEMA, "stretches": list(stretches), "summary": {"sources": sources, "verdicts": dict(sorted(counts.items()))}}
