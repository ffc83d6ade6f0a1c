"""What facts say and their evidence does not, as `civcheck/verify/1` gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.report.contracts import location_json

if TYPE_CHECKING:
    from civcheck.factbase.meaning.unsaid import Unsaid
    from civcheck.factbase.verify import SourceCheck


def unsaid_json(check: SourceCheck, item: Unsaid) -> dict[str, Any]:
    """Give one field of a fact, what it says, and what is read in the evidence instead."""
    region = item.read or item.evidence
    text = check.document.text if check.document else ""
    return {
        "fact": item.fact.name,
        "state": item.state,
        "field": list(item.field),
        "says": item.says,
        "read": item.read.slice(text) if item.read else None,
        "implied": item.implied,
        "message": item.message,
        "location": location_json(check.document.locate(region)) if check.document and region else None,
    }
