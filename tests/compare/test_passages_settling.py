"""Seeds grown many at a time: the runs are those of a seed that is grown alone, or it is left to be."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from civcheck.compare.passages.pairing import Seed, parted, rows_of_seeds, shared_seeds
from civcheck.compare.passages.seeds import sketch
from civcheck.compare.passages.settling import settled
from civcheck.compare.passages.stretches import grown
from civcheck.compare.passages.words import words_of

if TYPE_CHECKING:
    from civcheck.compare.passages.words import Words

COMMON = "the of and a to in was were for on with at by from its".split()  # noqa: SIM905
RARE = [f"word{number}" for number in range(400)]


def invented(source: random.Random, count: int) -> list[str]:
    return [source.choice(COMMON) if source.random() < 0.4 else source.choice(RARE) for _ in range(count)]


def edited(source: random.Random, words: list[str], rate: float) -> list[str]:
    """Change, leave out or put in some words."""
    made: list[str] = []
    for word in words:
        if source.random() >= rate:
            made.append(word)
            continue
        made += source.choice(([], [source.choice(RARE)], [word, *invented(source, source.randrange(1, 4))]))
    return made


def texts(seed: int) -> list[Words]:
    """Give texts in which passages of some length stand again, edited, in the same text and in others, at their ends too."""
    source = random.Random(seed)  # noqa: S311  no secret
    passages = [invented(source, source.randrange(8, 90)) for _ in range(12)]
    made = []
    for _ in range(4):
        parts = [edited(source, source.choice(passages), source.choice((0.0, 0.05, 0.15, 0.3))) for _ in range(source.randrange(1, 25))]
        mixed = [word for part in parts for word in (*part, *invented(source, source.choice((0, 0, 3, 20, 100))))]
        made.append(words_of(" ".join(mixed)))
    return made


@pytest.mark.parametrize("seed", range(12))
def test_many_seeds_grow_as_each_alone(seed: int) -> None:
    words = texts(seed)
    seeds = list(shared_seeds([sketch(one) for one in words]))
    assert len(seeds) > 20
    found = settled(seeds, words.__getitem__)
    for one, runs in zip(seeds, found, strict=True):
        if runs is not None:
            assert runs == grown(one, words[one.first_text].loose, words[one.second_text].loose, near=True)
    assert any(runs is not None and len(runs) > 1 for runs in found)


def test_hashes_that_are_the_same_by_chance_grow_to_nothing() -> None:
    one, other = words_of("alder birch cedar elm fir hazel"), words_of("maple oak pine rowan spruce willow")
    assert settled([Seed(1, 0, 2, 2)], [one, other].__getitem__) == [[]]


def test_seeds_are_parted_between_pairs_of_texts() -> None:
    words = texts(3)
    rows = rows_of_seeds([sketch(one) for one in words])
    for most in (1, 2, 3, 50):
        parts = parted(rows, most)
        assert len(parts) <= most
        assert [row for part in parts for row in part.tolist()] == rows.tolist()
        pairs = [{tuple(row[:2]) for row in part.tolist()} for part in parts]
        assert sum(map(len, pairs)) == len(set().union(*pairs))
    assert [len(part) for part in parted(rows[:0], 4)] == [0]
