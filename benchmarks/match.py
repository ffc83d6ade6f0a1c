"""How fast `civcheck match` is and how much memory it takes, as ratios to peers in the same run.

python benchmarks/match.py [PART...] [--megabytes 10] [--sources FOLDER] [--sentences 100000] [--facts 100000] [--claims 200]
                           [--draft 1] [--line 5] [--runs 3]

The parts, all by default: `text`: an index of so many MB of invented text (clean_text.py; edited copies of the documents in
`--sources`, where that is given) built and brought up to date, against a pass that only reads, decodes and searches for
numbers, and a draft of 10 KB with changed and unchanged sentences of it, of others and of nothing, against the index:
first, and again, without the start-up (the same command with a small text and a small folder). `sentences`: claims against
so many sentences, the candidates alone and with their verdicts, and `rapidfuzz.process.extractOne` over all of them in the
same run. `facts`: claims a second against so many invented facts, and how many find the fact they were made of. `large`: a
draft of so many MB and one line of so many, with the most memory. Seconds are those of a processor, since the machine may be
busy with more. A hundred MB: `text --megabytes 100`; a million facts: `facts --facts 1000000`.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from audit import CIVCHECK, PEER, SETTLE, processor, seconds, watched
from civcheck.factbase.candidates import Corpus
from civcheck.match.opening import Opened
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.figure import Figure
from civcheck.model.span import Region
from clean_text import document, write_folder
from edited_copies import write_copies
from lookup import SYLLABLES, generate

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

    from civcheck.factbase.units import Unit
    from civcheck.match.verdicts import Judged
    from civcheck.model.statement import Statement

DRAFT = 10_000
NUMBER = re.compile(r"(?<![\d.,])\d{2,}(?![\d.,])")
SENTENCE = re.compile(r"[^.。\n]{30,200}[.。]")
ONE = "The mill sold 412 kettles in 2011.\n\n磨坊在2011年卖出412把水壶。\n"
NOTHING = (
    "The committee of the sailing school bought {n} lanterns for the winter of 2019.",
    "Nobody knows how many herons, {n} or more, nest on the island of Tarsk.",
    "湖边的气象站去年记录了{n}次雷暴。",
)
FACT = "The port of {} handled {} containers in 2024"
CLAIM = "In 2024 the port of {} handled {:,} containers."


def sentences(text: str) -> list[str]:
    """Give the sentences of a text, near enough for a draft."""
    return [found[0].strip() for found in SENTENCE.finditer(text) if not found[0].lstrip().startswith("#")]


def draft(paths: Sequence[Path], size: int) -> str:
    """Give a draft of so many bytes: sentences of the files, half of them with other numbers, and some of nothing."""
    rng = random.Random(11)  # noqa: S311  no secret, only the same draft every time
    parts: list[str] = []
    known: list[str] = []
    written = 0
    while written < size:
        if len(known) < 10:
            known += rng.sample(one := sentences(rng.choice(paths).read_text("utf-8")), min(50, len(one)))
        said = known.pop(rng.randrange(len(known)))
        kind = rng.random()
        if kind < 0.2:
            said = rng.choice(NOTHING).format(n=rng.randrange(10, 900))
        elif kind < 0.6:
            said = NUMBER.sub(lambda found: str(int(found[0]) + rng.randrange(1, 30)), said)
        parts.append(said)
        written += len(said.encode()) + 2
    return "\n\n".join(parts) + "\n"


def write_text(folder: Path, megabytes: float, sources: Path | None) -> int:
    """Write invented text or edited copies; give the bytes written."""
    if sources:
        return write_copies(folder, sources, int(megabytes * 1e6))[0]
    return write_folder(folder, int(megabytes * 1e6), max(4, int(megabytes * 4)))


def busy(command: list[str], environment: dict[str, str]) -> float:
    """Give the seconds of a processor that a command takes."""
    before = processor()
    seconds(command, environment)
    return processor() - before


def middle(command: list[str], environment: dict[str, str], runs: int) -> float:
    return statistics.median(busy(command, environment) for _ in range(runs))


def text(scratch: Path, options: argparse.Namespace, environment: dict[str, str]) -> None:
    """Time the index of the sources, and a draft against it."""
    folder, small = scratch / "sources", scratch / "small"
    written = write_text(folder, options.megabytes, options.sources)
    write_folder(small, 8000, 2)
    paths = sorted(folder.iterdir())
    (scratch / "draft.md").write_text(draft(paths, DRAFT), "utf-8")
    (scratch / "one.md").write_text(ONE, "utf-8")
    time.sleep(SETTLE)
    start = [*CIVCHECK, "match", str(scratch / "one.md"), "--sources", str(small)]
    busy(start, environment)
    start_up = middle(start, environment, 5)
    peer = busy([sys.executable, "-c", PEER, str(folder)], environment)
    tiny = [*CIVCHECK, "match", str(scratch / "one.md"), "--sources", str(folder)]
    _, took, most = watched(tiny, environment)
    built = took - start_up
    print(
        f"index of {written / 1e6:.1f} MB in {len(paths)} files: {built:6.2f} s, {written / built / 1e6:5.2f} MB/s (target 2),"
        f" {built / peer:5.1f} times a search for numbers, {most:4.0f} MB of memory"
    )
    whole = [*CIVCHECK, "match", str(scratch / "draft.md"), "--sources", str(folder), "--format", "json"]
    first = busy(whole, environment) - start_up
    again = middle(whole, environment, options.runs) - start_up
    print(f"draft of 10 KB: first {first:6.3f} s, again {again:6.3f} s beside the start-up of {start_up:5.3f} s (target 0.3)")
    paths[0].write_text(paths[0].read_text("utf-8") + "\nOne more sentence.\n", "utf-8")
    changed = max(busy(tiny, environment) - start_up, 0)
    print(f"one file of {len(paths)} changed: {changed:6.2f} s, {changed / built:6.4f} of the first time")


def sampled(given: Sequence[str], count: int) -> list[str]:
    """Draw claims, every second with other numbers."""
    rng = random.Random(5)  # noqa: S311  no secret, only the same claims every time
    drawn = rng.sample(given, min(count, len(given)))
    return [NUMBER.sub(lambda found: str(int(found[0]) + 7), said) if at % 2 else said for at, said in enumerate(drawn)]


def read_claims(opened: Opened, said: Sequence[str]) -> list[Statement]:
    """Read claims, each a text of its own."""
    from civcheck.match.drafts import read_draft
    from civcheck.sources.read import read_bytes

    drafts = (read_draft(read_bytes(f"{one}\n".encode(), "-"), today=None, terms=opened.corpus.matcher) for one in said)
    return [claim.statement for one in drafts for claim in one.claims]


def opened_folder(scratch: Path, folder: Path) -> Opened:
    """Open a folder of sources, with one fact that is about something else."""
    from civcheck.factbase.store import fact_base, source_files
    from civcheck.match.opening import open_corpus

    facts = scratch / "one-fact"
    facts.mkdir(exist_ok=True)
    generate(facts, 1)
    roots = [str(folder)]
    return open_corpus(fact_base([str(facts)]), roots, source_files(roots))


def judged(opened: Opened, claims: Sequence[Statement]) -> list[Judged]:
    from civcheck.match.verdicts import judge

    found = [judge(one, opened.corpus, opened.namer) for one in claims]
    opened.corpus.commit()
    return found


def spent(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


def many_sentences(scratch: Path, options: argparse.Namespace, _: dict[str, str]) -> None:
    """Time claims against many sentences, beside a search through all of them."""
    from rapidfuzz import process

    folder = scratch / "sentences"
    write_folder(folder, options.sentences * 125, 40)
    time.sleep(SETTLE)
    opened = opened_folder(scratch, folder)
    texts = opened.corpus.texts
    kept = texts.execute("SELECT text FROM passages WHERE kind = 'paragraph' ORDER BY id LIMIT ?", (options.sentences,)) if texts else []
    rows = [row for (row,) in kept]
    said = sampled(rows, options.claims)
    claims = read_claims(opened, said)
    judged(opened, claims[:3])  # tables are loaded
    first = spent(lambda: judged(opened_folder(scratch, folder), claims)) / len(said)
    again = spent(lambda: judged(opened_folder(scratch, folder), claims)) / len(said)
    fresh = opened_folder(scratch, folder).corpus
    likely = spent(lambda: [fresh.likeliest(claim, texts=True) for claim in claims]) / len(said)
    few = said[:: max(1, len(said) // 8)]
    peer = spent(lambda: [process.extractOne(one, rows) for one in few]) / len(few)
    print(
        f"{len(rows):,} sentences, {len(said)} claims: candidates in {likely * 1e3:6.2f} ms, {peer / likely:6.1f} times (target 50);"
        f" a verdict in {first * 1e3:6.2f} ms, another time in {again * 1e3:6.2f} ms;"
        f" rapidfuzz.process.extractOne {peer * 1e3:6.1f} ms: {peer / first:6.1f} and {peer / again:6.1f} times"
    )


def invented_facts(count: int) -> Iterator[tuple[str, int]]:
    """Give the words and the number of each invented fact, as in lookup.py."""
    rng = random.Random(7)  # noqa: S311  no secret, only the same facts every time
    words = ["".join(rng.choices(SYLLABLES, k=3)) for _ in range(20_000)]
    for _ in range(count):
        yield " ".join(rng.choices(words, k=12)), rng.randrange(10, 9_999_999)


def write_index(path: Path, count: int) -> sqlite3.Connection:
    """Write the index of invented facts, without the files that would take minutes to load."""
    from civcheck.factbase.cache import connect, create_tables, record_file
    from civcheck.factbase.index import FIELD_SEPARATOR, SCHEMA, add_facts
    from civcheck.factbase.records import pack_source
    from civcheck.factbase.term_rows import TermRows

    db = connect(str(path))
    db.execute("BEGIN")
    create_tables(db, SCHEMA)
    source = Source("ports", "Harbour reports", "ports.txt", "0" * 64, languages=("en",))
    file = record_file(db, "ports.yaml", None, "", f"{FIELD_SEPARATOR}{pack_source(source)}")
    holders = TermRows(db)
    add_facts(db, file, source, ((b"", made_fact(at, *given)) for at, given in enumerate(invented_facts(count))), holders)
    holders.write()
    db.execute("COMMIT")
    return db


def made_fact(at: int, words: str, value: int) -> Fact:
    figure = Figure(Decimal(value), None, None, "containers", "TEU")
    evidence = FactEvidence(Region.of((at * 100, at * 100 + 90)), f"{at:032x}")
    year = parse_edtf("2024")
    return Fact(
        f"fact-{at}", "ports", FACT.format(words, value), (evidence,), (figure,), year, names=(f"{words.split(maxsplit=1)[0]} Authority",)
    )


def many_facts(scratch: Path, options: argparse.Namespace, _: dict[str, str]) -> None:
    """Time claims against many facts: of facts, with other figures, and about nothing there."""
    db = write_index(scratch / "facts.sqlite", options.facts)
    sources = opened_folder(scratch, scratch)
    corpus = Corpus(db, None, sources.corpus.matcher, {}, {})
    opened = Opened(corpus, sources.namer)
    rng = random.Random(3)  # noqa: S311  no secret, only the same claims every time
    wanted = set(rng.sample(range(options.facts), min(options.claims, options.facts)))
    known = [(at, *given) for at, given in enumerate(invented_facts(options.facts)) if at in wanted]
    claims = read_claims(opened, [CLAIM.format(words, value + number % 2) for number, (_, words, value) in enumerate(known)])
    nothing = read_claims(opened, [NOTHING[number % 2].format(n=number + 10) for number in range(options.claims)])
    judged(opened, read_claims(opened, [CLAIM.format("nothing", 12)]))
    corpus = Corpus(db, None, sources.corpus.matcher, {}, {})
    found: list[list[Unit]] = []
    candidates = spent(lambda: found.extend(corpus.units(claim) for claim in claims))
    right = sum(any(one.fact and one.fact.id == f"fact-{at}" for one in units) for (at, *_), units in zip(known, found, strict=True))
    verdicts = spent(lambda: judged(Opened(Corpus(db, None, corpus.matcher, {}, {}), opened.namer), claims))
    other = spent(lambda: judged(Opened(Corpus(db, None, corpus.matcher, {}, {}), opened.namer), nothing))
    found_in = f"candidates {len(claims) / candidates:6.0f} (the right one among {right / len(claims):.1%})"
    print(
        f"{options.facts:,} facts, claims a second: {found_in}, verdicts {len(claims) / verdicts:6.0f},"
        f" of claims about nothing there {len(nothing) / other:6.0f} (target 1,000)"
    )


def large(scratch: Path, options: argparse.Namespace, environment: dict[str, str]) -> None:
    """Watch large drafts: their time and memory beside that of a small one."""
    folder = scratch / "few"
    write_folder(folder, 400_000, 4)
    rng = random.Random(2)  # noqa: S311  no secret, only the same text every time
    texts = {"a small draft": document(rng, "en", 1000)}
    for language, name in (("en", "English"), ("zh", "Chinese")):
        texts[f"{options.draft:g} MB of {name}"] = document(rng, language, int(options.draft * (1e6 if language == "en" else 3.3e5)))
    for what, piece in (("words", "of 12 boats and "), ("digits", "7"), ("marks", "“("), ("Chinese", "某月有三艘船")):
        texts[f"one line of {options.line:g} MB of {what}"] = piece * int(options.line * 1e6 / len(piece.encode()))
    time.sleep(SETTLE)
    for what, written in texts.items():
        (scratch / "large.md").write_text(written, "utf-8")
        _, took, most = watched([*CIVCHECK, "match", str(scratch / "large.md"), "--sources", str(folder), "--quiet"], environment)
        print(f"{what:32} {took:7.2f} s, {most:5.0f} MB of memory", flush=True)


PARTS: dict[str, Callable[[Path, argparse.Namespace, dict[str, str]], None]] = {
    "text": text, "sentences": many_sentences, "facts": many_facts, "large": large,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all by default")
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--sources", type=Path)
    parser.add_argument("--sentences", type=int, default=100_000)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--claims", type=int, default=200)
    parser.add_argument("--draft", type=float, default=1)
    parser.add_argument("--line", type=float, default=5)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    for part in options.parts or PARTS:
        with tempfile.TemporaryDirectory() as scratch:
            os.environ["CIVCHECK_CACHE"] = str(Path(scratch) / "cache")
            PARTS[part](Path(scratch), options, dict(os.environ))
            sys.stdout.flush()


if __name__ == "__main__":
    main()
