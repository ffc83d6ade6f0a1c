"""How often the first result of `civcheck lookup` answers a reader's question, over the shipped facts, with no source at hand.

python benchmarks/lookup_questions.py [--wrong]

Prints for each half of the questions in tests/lookup how many are right first, and the mean reciprocal rank (1 for an answer in the
first place, 1/2 in the second, 0 for none among the first ten). A result is right when its fact rests on words at one of the places
where the answer stands. `--wrong` lists what is not right first, of the half that the search is tuned with.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from civcheck.factbase.index import open_index
from civcheck.factbase.store import fact_base, shipped_facts
from civcheck.lookup.hits import Indexes
from civcheck.lookup.search import lookup
from civcheck.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.lookup.results import Hit

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "lookup"
TUNED = FOLDER / "questions.yaml"
KEPT_ASIDE = FOLDER / "questions_kept_aside.yaml"
FIRST_PAGE = 10


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and the places of its answer: pairs of source id and characters there."""

    text: str
    places: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a question: the rank of the first right result, from 1, or None, and the results."""

    question: Question
    rank: int | None
    hits: tuple[Hit, ...]


def questions(path: Path) -> list[Question]:
    """Read the questions of a half."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [Question(str(entry["query"]), tuple(_places(entry))) for entry in entries]


def _places(entry: dict) -> Iterator[tuple[str, Span]]:
    for place in (entry, *entry.get("also", ())):
        yield from ((place["source"], span) for span in spans_of(place["answer"]))


def spans_of(answer: list) -> Iterator[Span]:
    """Give the spans of an answer: one, several, or several of which some are in parts."""
    if isinstance(answer[0], int):
        yield Span(*answer)
        return
    for part in answer:
        yield from spans_of(part)


def is_right(hit: Hit, question: Question) -> bool:
    """Say whether the fact of a hit rests on words of the answer."""
    if hit.fact is None:
        return False
    parts = [part for evidence in hit.fact.evidence if evidence.role == "says" for part in evidence.region.parts]
    return any(
        hit.fact.source == source and part.start < span.end and span.start < part.end for source, span in question.places for part in parts
    )


def ask(indexes: Indexes, question: Question) -> Asked:
    """Look a question up."""
    hits = lookup(indexes, question.text, limit=FIRST_PAGE).hits
    return Asked(question, next((rank for rank, hit in enumerate(hits, 1) if is_right(hit, question)), None), hits)


def ask_all(path: Path) -> list[Asked]:
    """Look all questions of a half up in the shipped facts."""
    indexes = Indexes(open_index(fact_base([shipped_facts()])).db)
    return [ask(indexes, question) for question in questions(path)]


def right_first(asked: list[Asked]) -> float:
    """Give the share of the questions whose first result is right."""
    return sum(one.rank == 1 for one in asked) / len(asked)


def reciprocal_rank(asked: list[Asked]) -> float:
    """Give the mean reciprocal rank."""
    return sum(1 / one.rank for one in asked if one.rank) / len(asked)


def report(name: str, asked: list[Asked]) -> str:
    """Tell the figures of a half in a line."""
    first = sum(one.rank == 1 for one in asked)
    share, rank = right_first(asked), reciprocal_rank(asked)
    return f"{name:<14} right first {first:3} of {len(asked)} ({share:4.0%})   mean reciprocal rank {rank:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    tuned = ask_all(TUNED)
    print(report("tuned with", tuned))
    print(report("kept aside", ask_all(KEPT_ASIDE)))
    for one in tuned if options.wrong else ():
        if one.rank != 1:
            sys.stdout.write(f"\n{one.question.text}   rank {one.rank}\n")
            sys.stdout.writelines(f"  {hit.score:.3f} {hit.gist.name}: {hit.gist.statement}\n" for hit in one.hits[:5] if hit.gist)


if __name__ == "__main__":
    main()
