"""Markup and addresses are blotted out character for character."""

from __future__ import annotations

import pytest

from civcheck.audit.plain import ADDRESS, MARKUP, plain


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The **quay** is old.", "The MMquayMM is old."),
        ("It is old.<sup>2</sup> See", "It is old.MMMMMMMMMMMM See"),
        ("See www.example.org/a_(b), please.", f"See {'A' * len('www.example.org/a_(b)')}, please."),
        ("Mail a.b@example.org.", f"Mail {'A' * len('a.b@example.org')}."),
        ("Open notes.pdf and go.", "Open AAAAAAAAA and go."),
        ("The port.In May", "The port.In May"),
        ("It cost $5 and $6.", "It cost $5 and $6."),
        ("a_b and _c_ are", "a_b and McM are"),
    ],
)
def test_what_is_no_word_is_blotted_out(text: str, told: str) -> None:
    blotted = plain(text)
    assert blotted.replace(MARKUP, "M").replace(ADDRESS, "A") == told
    assert len(blotted) == len(text)
