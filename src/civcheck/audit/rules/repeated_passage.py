"""A passage that stands twice: printed twice, pasted into the wrong place, or taken over with a figure changed.

A paragraph that a page break prints twice, a box that ends with the last paragraph of another box, a report that repeats
last year's with one number changed: no single place shows it, and readers skip what they have read already. Stretches of
25 words (40 Chinese characters) or more are compared over all documents, to the exact character; case, marks, white space
and the form of Chinese characters make no difference.

What is told, and how bad it is:

- a copy right after its original: an error, since it was printed twice;
- a copy among things it has nothing to do with, where the names in it belong to the place of its original: an error;
- another copy in the same document: a warning;
- a copy that differs in its figures alone: a warning, shown with the difference;
- a copy with some words edited, from 40 words on: information, in the same document a warning;
- a copy in another document: information, unless `other-documents` says otherwise.

Example:

    The pupils of the fourth form planted …      two places, one of them in the box about the swimming lessons

Silent: headings, running heads, contents, captions, notes, table rows, words that both places give as a quotation, and short
stretches (under 60 words) that stand more often than `formula` times: they are formulas. Options switch each silence off.

Limits: passages whose every twelfth word was changed are not found. Names are told by their capitals, or by the reader of names
in Chinese; a copy whose names stand elsewhere in the document too is a warning at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Option, Rule
from civcheck.model.span import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding

NAME = "repeated-passage"
OPTIONS = (
    Option("least-words", 25, "a stretch counts from so many words; 8 Chinese characters are 5 words"),
    Option("least-near-words", 40, "an edited copy counts from so many equal words; 0: edited copies are not told"),
    Option("formula", 3, "a stretch under 60 words that stands more often than so many times is a formula"),
    Option("other-documents", "info", "how bad a copy in another document is: error, warning, info or never"),
    Option("quotations", False, "tell words that both places give as a quotation"),  # noqa: FBT003  a default
    Option("tables", False, "look at the rows of tables"),  # noqa: FBT003
    Option("notes", False, "look at notes and source lines"),  # noqa: FBT003
    Option("captions", False, "look at captions and headings"),  # noqa: FBT003
)


def emit(unit: Unit, options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """Give the sketch of a document: the seeds by which its passages meet those of others."""
    from civcheck.compare.passages.document import ranges_of
    from civcheck.compare.passages.seeds import pack_sketch, sketch
    from civcheck.compare.passages.words import words_of

    words = words_of(unit.text, ranges_of(unit.document, options))
    yield Looked(len(words) // options["least-words"])
    if len(words):
        packed = pack_sketch(sketch(words, near=options["least-near-words"] > 0))
        yield unit.saw(NAME, Region.of((0, 0)), f"{unit.document.sha256} {packed}")


def merge(evidence: Sequence[Evidence], load: Callable[[str], Unit], options: Mapping[str, Any]) -> Iterator[Finding]:
    """Compare the sketches of all documents, and look at those that share a passage again."""
    from civcheck.audit.passages.telling import tell

    yield from tell(RULE, evidence, load, options)


RULE = Rule(NAME, "passages", "warning", emit, merge=merge, options=OPTIONS)
