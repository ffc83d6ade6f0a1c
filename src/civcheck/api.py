"""`civcheck.scan`: what civcheck reads in a text, from Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.errors import UsageError
from civcheck.extract.mentions import KINDS, mentions
from civcheck.model.document import Document
from civcheck.model.edtf import parse_edtf
from civcheck.sources.layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.mention import Mention, MentionKind


def scan(text: str, *, language: str | None = None, date: str | None = None, kinds: Iterable[MentionKind] | None = None) -> list[Mention]:
    """Read the figures, dates, names and quotations of a text, in the order of the text.

    `language` ("en", "zh") is what the document is told to be in; both languages are read in any text. `date` is the
    text's own date in EDTF, which "last year" is resolved against: without it such dates stay unresolved. `kinds` are
    those wanted; all that are read by default. Offsets of the regions are code points of `text`. Raises UsageError for
    an unknown kind or a bad date.
    """
    wanted = tuple(KINDS if kinds is None else kinds)
    unknown = [kind for kind in wanted if kind not in KINDS]
    if unknown:
        raise UsageError(f"{', '.join(map(repr, unknown))} cannot be scanned for", f"the kinds are {', '.join(KINDS)}")
    try:
        today = parse_edtf(date) if date else None
    except ValueError as error:
        raise UsageError(f"date: {error}", "write 2025, 2025-03 or 2025-03-14") from None
    # A byte-order mark says nothing but counts: what follows it keeps its place.
    text = f" {text[1:]}" if text.startswith("\ufeff") else text
    document = Document(text=text, path="-", sha256="", languages=(language,) if language else (), layout=lay_out(text))
    return mentions(document, today=today, kinds=wanted)
