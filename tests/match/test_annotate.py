"""The draft with footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.terms import general_matcher
from civcheck.match.annotate import annotated, note_of
from civcheck.match.drafts import read_draft
from civcheck.match.verdicts import Judged
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.match.drafts import Claim


def claims_of(text: str) -> list[Claim]:
    return list(read_draft(read_bytes(text.encode(), "draft.md"), today=None, terms=general_matcher()).claims)


def test_each_claim_with_a_note_has_its_footnote_and_the_text_is_whole() -> None:
    text = "It has 12 looms; its wheel is 9 metres wide. It is old.\n"
    first, second, third = claims_of(text)
    assert annotated(text, [(first, "**supported**"), (second, "**not-found**"), (third, "")]) == (
        "It has 12 looms[^c1]; its wheel is 9 metres wide.[^c2] It is old.\n\n[^c1]: **supported**\n[^c2]: **not-found**\n"
    )


def test_footnotes_of_the_draft_are_kept_apart() -> None:
    text = "It has 12 looms.[^c1]\n\n[^c1]: By hand.\n"
    claim, *_ = claims_of(text)
    assert "[^cc1]" in annotated(text, [(claim, "**supported**")])


def test_a_draft_without_claims_is_written_as_it_is() -> None:
    assert annotated("# Heading\n", []) == "# Heading\n"


def test_a_reason_cannot_break_the_markup() -> None:
    (claim,) = claims_of("It has 12 looms.")
    assert note_of(Judged(claim.statement, "contradicted"), "see [the letter]\n*now*") == (
        r"**contradicted**; accepted: see \[the letter\] \*now\*"
    )
    assert not note_of(Judged(claim.statement, "nothing-to-check"))
