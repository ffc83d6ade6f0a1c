"""Number words as a part of expressions: the same is found as by an alternation of all words."""

from __future__ import annotations

import re

import pytest

from civcheck.audit.tables.number_words import any_number
from civcheck.audit.tables.spans_en import NUMBERS
from civcheck.extract.tables.names_en import ORDINALS

BEHIND = ("", " ", "-", "-one", "-seventh", "-sevenths", "ty", "teen", "th", "s", " hundred")


@pytest.mark.parametrize("words", [tuple(NUMBERS), tuple(ORDINALS)], ids=["numbers", "ordinals"])
def test_finds_what_an_alternation_of_all_words_finds(words: tuple[str, ...]) -> None:
    every, factored = re.compile("|".join(sorted(words, key=len, reverse=True))), re.compile(any_number(words))
    for word in words:
        for behind in BEHIND:
            one, other = every.match(word + behind), factored.match(word + behind)
            assert one is not None
            assert other is not None
            assert one[0] == other[0]


def test_finds_nothing_else() -> None:
    found = re.compile(any_number(["twenty", "twenty-one", "thirty", "thirty-one", "seven", "seventeen", "fortieth"]))
    assert [word for word in ("twenty-one", "thirty", "seventeen", "fortieth") if not found.fullmatch(word)] == []
    assert [word for word in ("twenty-seven", "one", "forty", "seventy") if found.fullmatch(word)] == []
