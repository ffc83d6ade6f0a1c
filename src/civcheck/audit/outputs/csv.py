"""CSV (RFC 4180), for spreadsheets: a row a finding.

A spreadsheet takes what starts with = + - or @ for a formula: an apostrophe before it keeps it a text.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from civcheck.audit.outputs.places import extent, relative
from civcheck.model.printable import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outcome import Outcome
    from civcheck.model.finding import Finding

COLUMNS = (
    "path", "line", "column", "end_line", "end_column", "start", "end", "page", "section", "severity", "rule", "family", "message", "text",
    "against", "fingerprint",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(outcome: Outcome) -> str:
    """Give a head and the findings."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for finding in outcome.findings:
        writer.writerow([_guarded(cell) if isinstance(cell, str) else cell for cell in _row(finding)])
    return table.getvalue()


def _row(finding: Finding) -> Iterator[str | int | None]:
    place = finding.primary
    found = extent(place)
    yield relative(place.path)
    yield from (found.line, found.column, found.end_line, found.end_column) if found else (None,) * 4
    yield from (place.start, place.end, place.page_label or place.page, place.section)
    yield from (finding.severity, finding.rule, finding.family, finding.message, place.text)
    yield "\n".join(other.text or "" for other in finding.locations[1:])
    yield finding.fingerprint


def _guarded(text: str) -> str:
    cleaned = clean(text)
    return f"'{cleaned}" if cleaned.startswith(_FORMULA) else cleaned
