from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.marks import digest, grams, holds, marks
from civcheck.model.fact import FactEvidence
from civcheck.model.span import Region
from civcheck.sources.read import read_bytes

WORDS = st.lists(st.text("abcdefgh", min_size=3, max_size=7), min_size=28, max_size=50)
ENGLISH = "The north berth was deepened to twelve metres so that larger ferries could call there in winter and spring alike"


@pytest.mark.parametrize("words", ["", "The quay", "起重机 12 台", "a\nb", "😀"])
def test_a_digest_is_of_the_exact_words_in_utf_8(words: str) -> None:
    assert digest(words) == hashlib.sha256(words.encode()).hexdigest()[:32]


@pytest.mark.parametrize(("one", "other"), [("The quay", "The  quay"), ("The quay", "the quay"), ("“a”", '"a"'), ("12", "１２")])
def test_words_that_look_alike_have_other_digests(one: str, other: str) -> None:
    assert digest(one) != digest(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quay is long", True),
        ("The quay is short", True),
        ("The quaY is long", False),
        (" The quay is long", False),
        ("The qua", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("digits", [16, 32, 64])
def test_evidence_holds_while_its_words_stand_at_its_place(text: str, digits: int, *, expected: bool) -> None:
    evidence = FactEvidence(Region.of((0, 8)), hashlib.sha256(b"The quay").hexdigest()[:digits])
    assert holds(text, evidence) is expected


def test_evidence_of_several_parts_holds_by_all_of_them() -> None:
    evidence = FactEvidence(Region.of((0, 3), (9, 13)), digest("The long"))
    assert holds("The quay long", evidence)
    assert holds("The pier long", evidence)
    assert not holds("The quay wide", evidence)


@pytest.mark.parametrize(
    ("words", "count"),
    [("", 0), ("…", 0), ("one", 1), ("one two", 1), ("one two three", 2), ("one two three four five", 4),
     ("one two three four five six", 4), (ENGLISH, 4), ("北码头的水深", 4), ("北码头", 2), ("水深", 1), ("长", 1),
     ("港区有 12 台起重机", 4)],
)  # fmt: skip
def test_the_number_of_marks_follows_the_length(words: str, count: int) -> None:
    assert len(marks(words)) == count


def hashed(words: str) -> str:
    return hashlib.blake2b(words.encode(), digest_size=4).hexdigest()


def test_grams_are_hashes_of_five_words_at_their_places() -> None:
    assert list(grams("“The north  berth, was\ndeepened!")) == [(hashed("the north berth was deepened"), 1)]
    assert list(grams("（北码头水深")) == [(hashed("北 码 头 水 深"), 1)]


def test_marks_of_few_words_are_hashes_of_two_at_their_places() -> None:
    pairs = (("the north", 0), ("north berth", 4), ("berth was", 11), ("was deepened", 18))
    assert marks("The North  berth, was\ndeepened!") == tuple(f"{hashed(words)}@{offset}" for words, offset in pairs)
    chinese = (("北 码", 1), ("码 头", 2), ("头 水", 3), ("水 深", 4))
    assert marks("（北码头水深") == tuple(f"{hashed(words)}@{offset}" for words, offset in chinese)
    assert marks("“Quay”") == (f"{hashed('quay')}@1",)


@pytest.mark.parametrize(("count", "size"), [(11, 2), (12, 5), (13, 5)])
def test_evidence_of_twelve_words_and_more_has_marks_of_five(count: int, size: int) -> None:
    words = " ".join(f"w{letter}" for letter in "abcdefghijklm"[:count])
    assert set(marks(words)) < {f"{value}@{offset}" for value, offset in grams(words, size)}
    assert len(marks(words)) == 4


@settings(deadline=None, max_examples=60)
@given(WORDS)
def test_each_mark_is_found_again_at_its_offset(words: list[str]) -> None:
    text = " ".join(words)
    found = marks(text)
    offsets = [int(mark.partition("@")[2]) for mark in found]
    assert offsets == sorted(set(offsets))
    assert [next(grams(text[offset:]))[0] for offset in offsets] == [mark.partition("@")[0] for mark in found]


@settings(deadline=None, max_examples=60)
@given(WORDS, st.data())
def test_one_other_word_leaves_half_of_the_marks(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    edited = [*words[:at], "z" * len(words[at]), *words[at + 1 :]]
    assert len(set(marks(" ".join(words))) & set(marks(" ".join(edited)))) >= 2


@settings(deadline=None, max_examples=30)
@given(st.text("ab 港\n.", max_size=40), st.text("ab 港\n.", max_size=40))
def test_edits_elsewhere_in_a_document_change_neither_digest_nor_marks(before: str, after: str) -> None:
    text = before + "\n\n" + ENGLISH + "\n\n" + after
    start = len(before) + 2
    evidence = make_evidence(read_bytes(text.encode(), "a.txt"), Region.of((start, start + len(ENGLISH))))
    assert (evidence.digest, evidence.marks) == (digest(ENGLISH), marks(ENGLISH))
    assert holds(text, evidence)


def test_evidence_tells_its_place() -> None:
    document = read_bytes("# 泊位\n\nThe quay is long.\n".encode(), "a.md")
    evidence = make_evidence(document, Region.of((10, 14)), role="context", language="en")
    assert evidence == FactEvidence(Region.of((10, 14)), digest("quay"), marks("quay"), "context", "en", 3, 5, "泊位")
