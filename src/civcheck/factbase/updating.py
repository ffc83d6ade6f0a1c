"""What changed in a fact file since it was indexed: the facts that came and went, the others not even parsed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.errors.problem import Problem
from civcheck.factbase.chunks import cut, digest_of
from civcheck.factbase.index import content_digest, source_of
from civcheck.factbase.yaml_io import load_fact_files, parse_fact_file, parse_facts, parse_source
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    import sqlite3

    from civcheck.factbase.chunks import Chunks
    from civcheck.model.fact import Fact, Source


@dataclass(frozen=True, slots=True)
class Change:
    """The facts to add, each with the digest of its text, and the numbers of those to take out."""

    source: Source
    sha256: str
    came: list[tuple[bytes, Fact]]
    gone: list[int]


def load_all(paths: list[str]) -> None:
    """Read all the fact files as a whole, for the errors that only show together. Raises FactFileError."""
    load_fact_files(paths)


def changed_facts(db: sqlite3.Connection, path: str, problems: list[Problem]) -> Change | None:
    """Give what changed in a file.

    None where its content is the same. Bad fields are added to `problems`. Raises ReadError.
    """
    data = load(path)
    sha256 = content_digest(data)
    row = db.execute("SELECT id, sha256, detail FROM files WHERE path = ?", (path,)).fetchone()
    if row and row[1] == sha256:
        return None
    text = decode(data, path)
    known = db.execute("SELECT id, chunk FROM facts WHERE file = ?", row[:1]).fetchall() if row else []
    chunks, defects = cut(text), list[Problem]()
    if chunks is not None:
        change = _partly(path, chunks, sha256, row and source_of(row[2]), known, defects)
        if change is not None and not defects:
            return change
    return _whole(path, text, sha256, [number for number, _ in known], problems)


def _whole(path: str, text: str, sha256: str, known: list[int], problems: list[Problem]) -> Change | None:
    file = parse_fact_file(text, path, problems)
    if file is None:
        return None
    came = [(digest_of(f"{index} {sha256}"), fact) for index, fact in enumerate(file.facts)]
    return Change(file.source, sha256, came, known)


def _partly(
    path: str, chunks: Chunks, sha256: str, before: Source | None, known: list[tuple[int, bytes]], problems: list[Problem]
) -> Change | None:
    source = parse_source(chunks.head + " []\n", path, problems)
    if source is None:
        return None
    wanted = Counter(chunks.digests) if source == before else Counter[bytes]()
    gone: list[int] = []
    for number, chunk in known:
        if wanted[chunk] > 0:
            wanted[chunk] -= 1
        else:
            gone.append(number)
    kept = (Counter(chunks.digests) - wanted) if source == before else Counter[bytes]()
    came: list[tuple[bytes, Fact]] = []
    for low, high in _runs(chunks, kept):
        facts = parse_facts("".join(chunks.texts[low:high]), path, chunks.line_before(low), source.id, problems)
        if len(facts) != high - low:
            return None
        came += zip(chunks.digests[low:high], facts, strict=True)
    return Change(source, sha256, came, gone)


def _runs(chunks: Chunks, kept: Counter[bytes]) -> list[tuple[int, int]]:
    """Give the ranges of the facts that are new, as long as possible: one piece of YAML each."""
    runs: list[tuple[int, int]] = []
    for index, digest in enumerate(chunks.digests):
        if kept[digest] > 0:
            kept[digest] -= 1
        elif runs and runs[-1][1] == index:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs
