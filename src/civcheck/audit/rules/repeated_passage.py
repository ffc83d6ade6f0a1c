"""A passage that stands twice: printed twice, pasted into the wrong place, or taken over with a figure changed.

A paragraph that a page break prints twice, a box that ends with the last paragraph of another box, a report that repeats
last year's with one number changed: no single place shows it, and readers skip what they have read already. Stretches of
25 words (40 Chinese characters) or more are compared over all documents, to the exact character; case, marks, white space
and the form of Chinese characters make no difference.

What is told, and how bad it is:

- a copy right after its original: an error, since it was printed twice;
- a copy of 40 words or more among things it has nothing to do with, where names in it belong to the place of its original: an
  error;
- another copy in the same document: a warning;
- a copy that differs in its figures, dates or names alone: a warning, shown with the differences;
- a copy with other words edited or a sentence left out, from 40 words on: information;
- a copy in another document: information, unless `other-documents` says otherwise. It says whether the words are quoted, whether
  the publisher is the same, and which document is the earlier one, as far as the fact base knows that of both.

A passage that stands three to six times is told at each later place, against its original and the other copies; one that
stands more often is told once, with its first ten places and their number.

Example:

    The pupils of the fourth form planted …      two places, one of them in the box about the swimming lessons

Silent: headings, running heads, contents, captions, notes, table rows; what a summary, a preface or a conclusion has in common
with a chapter, by their headings; words that both places give as a quotation, or that
another document quotes and says from where; entries of a list or a log that follow one another; one form for several cases, with
three figures or names that differ; refrains; and what is under 60 words or edited and stands more often than `formula` times: it is
a formula. Options switch these silences off.

Limits: of copies with every tenth word edited one in twenty is missed, of those with every fifth word nearly all; places less
than four fifths alike are never told. Names are told by their capitals, or by the reader of names in Chinese; a copy whose
names stand elsewhere in the document, too, is a warning at most. A source is cited where its title, its publisher, a verb of
saying, a note or a reference in brackets stands beside the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Option, Rule
from civcheck.model.span import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.compare.passages.spreading import Spread
    from civcheck.model.finding import Evidence, Finding

NAME = "repeated-passage"
OPTIONS = (
    Option("least-words", 25, "a stretch counts from so many words; 8 Chinese characters are 5 words"),
    Option("least-near-words", 40, "an edited copy counts from so many equal words; 0: edited copies are not told"),
    Option("formula", 3, "a stretch under 60 words that stands more often than so many times is a formula"),
    Option("other-documents", "info", "how bad a copy in another document is: error, warning, info or never"),
    Option("quotations", False, "tell words that both places give as a quotation"),  # noqa: FBT003  a default
    Option("summaries", False, "tell what stands in a summary, a preface or a conclusion and in a chapter"),  # noqa: FBT003
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


def merge(
    evidence: Sequence[Evidence], load: Callable[[str], Unit], options: Mapping[str, Any], spread: Spread | None = None
) -> Iterator[Finding]:
    """Compare the sketches of all documents, and look at those that share a passage again."""
    from civcheck.audit.passages.telling import tell

    yield from tell(RULE, evidence, load, options, spread)


RULE = Rule(NAME, "passages", "warning", emit, merge=merge, options=OPTIONS)
