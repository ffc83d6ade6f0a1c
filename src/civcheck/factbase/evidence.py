"""Making evidence of a place in a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.factbase.marks import digest, marks
from civcheck.model.fact import FactEvidence

if TYPE_CHECKING:
    from civcheck.model.document import Document
    from civcheck.model.fact import Role
    from civcheck.model.span import Region


def make_evidence(document: Document, region: Region, *, role: Role = "says", language: str | None = None) -> FactEvidence:
    """Make evidence of a region: its digest, its marks, and its place for those who do not have the file."""
    words = region.slice(document.text)
    line, column = document.line_column(region.start)
    return FactEvidence(
        region=region,
        digest=digest(words),
        marks=marks(words),
        role=role,
        language=language,
        line=line,
        column=column,
        section=document.section_at(region.start),
    )
