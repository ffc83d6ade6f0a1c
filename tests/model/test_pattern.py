"""Regular expressions that wait until a text needs them."""

from __future__ import annotations

import re

import pytest

from civcheck.model.pattern import Late


def test_does_what_a_compiled_one_does() -> None:
    late, compiled = Late(r"(?P<n>\d+) (?P<what>\w+)"), re.compile(r"(?P<n>\d+) (?P<what>\w+)")
    text = "12 boats and 7 nets"
    assert [found.span() for found in late.finditer(text)] == [found.span() for found in compiled.finditer(text)]
    for late_one, one in ((late.search, compiled.search), (late.match, compiled.match), (late.fullmatch, compiled.fullmatch)):
        for start in range(len(text)):
            assert _span(late_one(text, start)) == _span(one(text, start))
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.findall(text) == compiled.findall(text)
    assert dict(late.groupindex) == dict(compiled.groupindex)
    assert Late(", ").split("a, b") == ["a", "b"]


def test_an_expression_that_is_never_used_is_never_compiled() -> None:
    Late("(")
    with pytest.raises(re.error):
        Late("(").search("text")


def test_a_text_without_its_needs_compiles_nothing() -> None:
    late = Late("(", needs=("lamp", "bell"))
    assert late.search("a boat") is None
    assert list(late.finditer("a boat")) == []
    with pytest.raises(re.error):
        late.search("a bell")


def test_needs_are_looked_for_in_small_letters_where_case_is_ignored() -> None:
    assert Late(r"from \d", re.IGNORECASE, ("from ",)).search("FROM 7") is not None
    assert Late(r"From \d", needs=("from ",)).search("From 7") is None


def _span(found: re.Match[str] | None) -> tuple[int, int] | None:
    return found.span() if found else None
