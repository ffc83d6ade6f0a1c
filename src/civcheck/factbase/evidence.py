"""Making evidence of a place in a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.factbase.marks import digest, marks
from civcheck.model.fact import FactEvidence

if TYPE_CHECKING:
    from civcheck.model.document import Document
    from civcheck.model.fact import Role
    from civcheck.model.span import Region

LONGEST_TITLE = 9
"""So many words of a section's title are recorded; two Chinese characters count as one."""


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
        section=_title(document.section_at(region.start)),
    )


def _title(path: str | None) -> str | None:
    """Give the innermost title of a section path, of a long one the beginning: a sign to find it by, not a copy of it."""
    if path is None:
        return None
    title = path.rpartition(" › ")[2]
    ends = [match.end() for match in re.finditer(r"[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]{1,2}", title)]
    return title if len(ends) <= LONGEST_TITLE else title[: ends[LONGEST_TITLE - 1]] + " …"
