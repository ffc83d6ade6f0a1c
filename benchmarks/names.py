"""How fast names, quotations and terms are read together, with a termbase of 10,000 concepts.

    python benchmarks/names.py [FILE ...] [--concepts 10000]

Without files the text is invented: reports and speeches, English and Chinese. Prints megabytes of UTF-8 a second on one core (target 1),
each part alone too, the ratio to Python's own `str.split`, how the time grows with the text, and what adversarial lines do.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.extract.mentions import mentions
from civcheck.extract.passage import passages
from civcheck.extract.terms import Matcher, general
from civcheck.model.document import Document
from civcheck.model.term import Concept, Term
from civcheck.sources.layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = "harbour quay crane berth cargo vessel dredging tide pilot warehouse container rail channel authority survey depth".split()  # noqa: SIM905
HEADS = "Forum Organization Institute Museum Agreement Initiative University Association".split()  # noqa: SIM905
PEOPLE = ["Ingrid Lund", "Kwame Adjei", "Zhang Wenhai", "Nadia Kovac", "Lucia de la Torre", "Omar Farouk"]
HAN = "港口码头泊位吞吐量集装箱航道疏浚铁路船舶引航员水深调查报告年度统计数据显示增长下降"
CHINESE = "{place}港务局局长陈海生在第{number}届北方港口论坛上表示：“{words}。”{place}大学与{words}研究院签署《{words}协定》。"
ADVERSARIAL = (
    "“",
    "”",
    "“”",
    "(",
    "()",
    "《",
    "“A ",
    "A ",
    "A-",
    "Dr. ",
    "the A of ",
    "A and ",
    "大学",
    "第",
    "张",
    "said “",
    "‘",
    '"',
    "，说“",
    "A.B.",
)


def english(source: random.Random) -> str:
    name = " ".join(word.capitalize() for word in source.choices(WORDS, k=2)) + " " + source.choice(HEADS)
    words = [" ".join(source.choices(WORDS, k=source.randrange(6, 14))) for _ in range(3)]
    person = source.choice(PEOPLE)
    return (
        f"The {name} met in Norway in {source.randrange(1990, 2026)}, where {words[0]}. “{words[1].capitalize()},” said {person}, "
        f"director of the {name}. "
        f"President {person} stated that {words[2]}. The {name.split()[-1]} {words[0]}, and {words[2]}."
    )


def invented(size: int) -> str:
    source = random.Random(5)  # noqa: S311  no secret, only the same text every time
    parts: list[str] = []
    written = 0
    while written < size:
        chinese = CHINESE.format(place="卑尔根", number=source.randrange(1, 40), words="".join(source.choices(HAN, k=9)))
        parts.append(english(source) if source.random() < 0.8 else chinese)
        written += len(parts[-1].encode())
    return "\n\n".join(parts)


def concepts(count: int) -> list[Concept]:
    """Give a termbase of invented concepts with four names each."""
    source = random.Random(7)  # noqa: S311  the same
    made: list[Concept] = []
    for number in range(count):
        words = " ".join(word.capitalize() for word in source.choices(WORDS, k=source.randrange(2, 5)))
        head = source.choice(HEADS)
        terms = (
            Term(f"{words} {number} {head}", "en"),
            Term(f"{head} of {words} {number}", "en", "admitted"),
            Term(f"{head[0]}{number}{words[0]}", "en", "admitted", "abbreviation"),
            Term("".join(source.choices(HAN, k=6)) + "联盟", "zh"),
        )
        made.append(Concept(f"concept-{number}", "organisation", terms))
    return made


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best(work: Callable[[], object], times: int = 3) -> float:
    return min(seconds(work) for _ in range(times))


def document(text: str) -> Document:
    return Document(text=text, path="-", sha256="", languages=(), layout=lay_out(text))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--concepts", type=int, default=10_000)
    options = parser.parse_args()
    termbase = [*concepts(options.concepts), *general()]
    start = time.perf_counter()
    matcher = Matcher(termbase)
    print(f"matcher of {len(termbase):,} concepts made in {time.perf_counter() - start:.2f} s")
    texts = [(path.name, path.read_text("utf-8")) for path in options.files] or [("invented, 1 MB", invented(1_000_000))]
    for name, text in texts:
        _speed(name, text, matcher)
    small, large = document(invented(300_000)), document(invented(3_000_000))
    growth = best(lambda: mentions(large, kinds=("name", "quote"), terms=matcher), 1) / best(
        lambda: mentions(small, kinds=("name", "quote"), terms=matcher)
    )
    print(f"10 times the text takes {growth:.1f} times as long")
    _adversarial(matcher)


def _speed(name: str, text: str, matcher: Matcher) -> None:
    size = len(text.encode()) / 1e6
    read = document(text)
    whole = [passage.text for passage in passages(read)]
    peer = best(text.split)
    found = best(lambda: [matcher.find(one) for one in whole])
    named = best(lambda: mentions(read, kinds=("name",), terms=matcher))
    both = best(lambda: mentions(read, kinds=("name", "quote"), terms=matcher))
    print(f"{name}: {size:.2f} MB")
    print(f"  terms              {size / found:8.2f} MB/s")
    print(f"  names with terms   {size / named:8.2f} MB/s")
    print(f"  all three          {size / both:8.2f} MB/s   (target 1)   {both / peer:.0f} times str.split")


def _adversarial(matcher: Matcher) -> None:
    worst = (0.0, "")
    for piece in ADVERSARIAL:
        times = [
            best(lambda piece=piece, size=size: mentions(document(piece * (size // len(piece))), kinds=("name", "quote"), terms=matcher), 2)  # type: ignore[misc]
            for size in (5_000, 50_000)
        ]
        worst = max(worst, (times[1] / max(times[0], 0.005), f"{piece!r}: {times[1]:.2f} s for 50,000 characters"))
    print(f"adversarial lines: 10 times the text takes at most {worst[0]:.1f} times as long ({worst[1]})")


if __name__ == "__main__":
    main()
