"""Copies between texts: found with exact ends, and in time that grows with the texts alone."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.compare.passages import growing
from civcheck.compare.passages.copies import Least
from civcheck.compare.passages.document import Texts
from civcheck.compare.passages.found import copies_between, groups_between
from civcheck.compare.passages.pairing import Frequency, shared_seeds
from civcheck.compare.passages.seeds import sketch
from civcheck.compare.passages.stretches import stretches
from civcheck.compare.passages.words import words_of
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.passages.copies import Copy

LEAST = Least(25, 40)
OPTIONS = {"tables": False, "notes": False, "captions": False}
LETTERS = "bcdfghklmnprstvw"


def _words(rng: random.Random, count: int) -> list[str]:
    return ["".join(rng.choices(LETTERS, k=rng.randint(3, 8))) for _ in range(count)]


def _texts(documents: Sequence[str]) -> Texts:
    read = {f"{number}.txt": read_bytes(text.encode(), f"{number}.txt") for number, text in enumerate(documents)}
    return Texts(list(read), read.__getitem__, OPTIONS)


def _copies(documents: Sequence[str]) -> list[Copy]:
    texts = _texts(documents)
    return copies_between([sketch(texts.words(number)) for number in range(len(documents))], texts, LEAST)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(25, 300), st.booleans())
def test_a_planted_copy_is_found_with_exact_ends(seed: int, length: int, chinese: bool) -> None:  # noqa: FBT001
    rng = random.Random(seed)  # noqa: S311  the same words every time
    between = "" if chinese else " "
    draw = (lambda count: [chr(0x4E00 + rng.randrange(5000)) for _ in range(count)]) if chinese else (lambda count: _words(rng, count))
    length = max(length, 40) if chinese else length
    passage = between.join(draw(length))
    parts = [between.join(draw(rng.randint(1, 60))) for _ in range(4)]
    documents = [between.join([parts[0], passage, parts[1]]), between.join([parts[2], passage, parts[3]])]
    found = _copies(documents)
    assert len(found) == 1
    texts = _texts(documents)
    told = [texts[place.text].document.text for place in (found[0].first, found[0].second)]
    for place, text in zip((found[0].first, found[0].second), told, strict=True):
        region = texts[place.text].region(place.start, place.end)
        # A word or two more are the same by chance once in a while.
        assert passage in region.slice(text)
        assert len(region.slice(text)) <= len(passage) + 30
    assert found[0].exact


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0.02, 0.05]))
def test_an_edited_copy_is_found(seed: int, share: float) -> None:
    rng = random.Random(seed)  # noqa: S311  the same words every time
    passage = _words(rng, 150)
    edited = [word if rng.random() > share else "".join(_words(rng, 1)) for word in passage]
    found = _copies([" ".join(_words(rng, 40) + passage), " ".join(edited + _words(rng, 40))])
    assert found
    assert max(copy.second.end - copy.second.start for copy in found) >= 100


@pytest.mark.parametrize("length", [25, 30, 60])
def test_a_short_copy_with_another_figure_is_found(length: int) -> None:
    rng = random.Random(length)  # noqa: S311
    passage = _words(rng, length)
    passage[length // 2] = "1,240"
    other = [*passage[: length // 2], "1,300", *passage[length // 2 + 1 :]]
    (found,) = _copies([" ".join([*_words(rng, 9), *passage, *_words(rng, 9)]), " ".join([*_words(rng, 5), *other, *_words(rng, 5)])])
    assert found.details == ("figures",)
    assert found.shown == (("1,240", "1,300"),)
    assert found.second.end - found.second.start == length


def test_copies_that_are_too_unlike_are_none() -> None:
    rng = random.Random(5)  # noqa: S311
    passage = _words(rng, 200)
    for _ in range(20):
        edited = [word if rng.random() > 0.3 else "".join(_words(rng, 1)) for word in passage]
        for copy in _copies([" ".join(passage), " ".join(edited)]):
            same = copy.weight / max(copy.second.end - copy.second.start, copy.first.end - copy.first.start)
            assert same >= 0.8


@pytest.mark.parametrize("places", [1, 2, 3])
def test_groups_hold_all_places(places: int) -> None:
    rng = random.Random(places)  # noqa: S311
    passage = " ".join(_words(rng, 50)) + "."
    documents = [f"{' '.join(_words(rng, 20))}.\n\n{passage}\n\n{' '.join(_words(rng, 20))}." for _ in range(places + 1)]
    texts = _texts(documents)
    groups = groups_between([sketch(texts.words(number)) for number in range(len(documents))], texts, LEAST)
    assert [len(group.places) for group in groups] == [places + 1]


def test_seeds_tell_how_often_a_passage_stands() -> None:
    rng = random.Random(9)  # noqa: S311
    passage = " ".join(_words(rng, 50))
    documents = [" ".join([*_words(rng, 40), passage, *_words(rng, 60)]) for _ in range(7)]
    frequency = Frequency([sketch(words_of(text)) for text in documents])
    assert [frequency.of(number, 40, 90) for number in range(7)] == [7] * 7
    assert [frequency.of(number, 90, 150) for number in range(7)] == [1] * 7
    assert frequency.of(0, 40, 45) == 0


def _cost(text: str, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count what is done to find the copies within a text: seeds, and comparisons of runs."""
    counts: Counter[str] = Counter()
    plain = growing.same

    def same(a: object, b: object) -> int:
        length = plain(a, b)  # type: ignore[arg-type]
        counts["words"] += length + 1
        return length

    monkeypatch.setattr("civcheck.compare.passages.growing.same", same)
    monkeypatch.setattr("civcheck.compare.passages.stretches.same", same)
    words = words_of(text)
    seeds = list(shared_seeds([sketch(words)]))
    counts["seeds"] = len(seeds)
    counts["stretches"] = sum(1 for _ in stretches(iter(seeds), lambda _number: words))
    monkeypatch.undo()
    return counts


def _hostile(kind: str, size: int) -> str:
    rng = random.Random(7)  # noqa: S311
    passage = " ".join(_words(rng, 60))
    period = _words(rng, 6)
    if kind == "passage among others":
        return "\n\n".join(f"{passage}. {' '.join(_words(rng, 20))}." for _ in range(size // 80))
    if kind == "passage in a row":
        return f"{passage}. " * (size // 60)
    if kind == "one word":
        return "quay " * size
    if kind == "short period":
        return " ".join(period * (size // 6))
    return " ".join(" ".join([*period, *_words(rng, 1)]) for _ in range(size // 7))


@pytest.mark.parametrize("kind", ["passage among others", "passage in a row", "one word", "short period", "period with other words"])
def test_cost_grows_with_the_text_alone(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (4_000, 16_000, 64_000):
        for what, count in _cost(_hostile(kind, size), monkeypatch).items():
            assert count <= 16 * size, what


def test_one_word_alone_is_no_copy() -> None:
    assert _copies(["ha " * 20_000]) == []
    assert _copies(["哈" * 20_000]) == []
