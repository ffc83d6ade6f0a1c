"""Any of many words as an expression that shares their beginnings."""

from __future__ import annotations

import re

from civcheck.extract.alternation import any_of, endings

WORDS = ["say", "says", "said", "saying", "put forward", "put it", "St.", "dock", "a|b"]


def test_finds_what_the_plain_alternation_finds() -> None:
    plain = re.compile("|".join(map(re.escape, sorted(WORDS, key=len, reverse=True))))
    text = "saying so, they said that St. Ola put forward a|b; say says docks saybe a b"
    assert re.findall(any_of(WORDS), text) == plain.findall(text)


def test_a_shorter_word_serves_where_what_follows_excludes_the_longer() -> None:
    match = re.match(rf"{any_of(['harbour', 'harbour master'])}(?= master)", "harbour master")
    assert match is not None
    assert match[0] == "harbour"


def test_the_endings_of_words() -> None:
    assert endings(["titled", "named", "film"]) == {"ed", "lm"}
    assert endings(["mayor"], 3) == {"yor"}
