"""Fact files to Facts and back. Reading reports every bad field of a file at once; writing loses nothing that was read."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from civcheck.errors import FactFileError
from civcheck.errors.problem import Problem
from civcheck.factbase.fact_fields import FILE_FIELDS, read_fact, read_source
from civcheck.factbase.fields import Reader, compose
from civcheck.model.fact_file import FactFile
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import yaml

    from civcheck.model.fact import Fact, Source


def read_fact_file(path: str | Path, problems: list[Problem]) -> FactFile | None:
    """Read one fact file.

    Bad fields are added to `problems` and left out; None where nothing can be made of it. Raises ReadError.
    """
    return parse_fact_file(decode(load(path), str(path)), str(path), problems)


def parse_fact_file(text: str, path: str, problems: list[Problem]) -> FactFile | None:
    """Read the text of a fact file."""
    before = len(problems)
    node = compose(text, path, 0, problems)
    if node is None:
        if len(problems) == before:
            problems.append(Problem(path, None, None, "is empty", "a fact file has `source:` and `facts:`; `civcheck add` writes one"))
        return None
    reader = Reader(path, problems=problems)
    fields = reader.mapping(node, "a fact file", FILE_FIELDS, required=("source",))
    if "source" not in fields:
        return None
    source = read_source(reader, fields["source"])
    nodes = reader.items(fields.get("facts"), "facts")
    facts = tuple(read_fact(reader, item, source.id) for item in nodes)
    _check_ids(reader, nodes, facts)
    return FactFile(path, source, facts)


def parse_facts(text: str, path: str, line: int, source: str, problems: list[Problem]) -> list[Fact]:
    """Read some items of the `facts` of a file; `line` lines stand before them."""
    node = compose(text, path, line, problems)
    reader = Reader(path, line, problems)
    return [read_fact(reader, item, source) for item in reader.items(node, "facts")]


def parse_source(text: str, path: str, problems: list[Problem]) -> Source | None:
    """Read the source from the beginning of a fact file, up to its first fact."""
    file = parse_fact_file(text, path, problems)
    return file.source if file else None


def _check_ids(reader: Reader, nodes: list[yaml.Node], facts: tuple[Fact, ...]) -> None:
    seen: dict[str, int] = {}
    for node, fact in zip(nodes, facts, strict=True):
        if fact.id and fact.id in seen:
            reader.report(node, f"the fact id {fact.id!r} stands twice in the file", f"rename one; the first is in line {seen[fact.id]}")
        seen.setdefault(fact.id, fact.line)


def load_fact_files(paths: Iterable[str | Path]) -> list[FactFile]:
    """Read fact files. Raises FactFileError with every bad field of all of them."""
    problems: list[Problem] = []
    with quick_allocation():
        files = [file for file in (read_fact_file(path, problems) for path in paths) if file]
    problems += check_together(files)
    if problems:
        raise FactFileError(problems)
    return files


def check_together(files: Iterable[FactFile]) -> list[Problem]:
    """Give what is wrong between files: a source described twice, a conflict with a fact that is not there."""
    files = list(files)
    names = {fact.name for file in files for fact in file.facts}
    first: dict[str, str] = {}
    problems: list[Problem] = []
    for file in files:
        if file.source.id and file.source.id in first:
            message = f"the source id {file.source.id!r} is also that of {first[file.source.id]}"
            problems.append(Problem(file.path, 1, 1, message, "give each source an id of its own"))
        first.setdefault(file.source.id, file.path)
        problems += [
            Problem(
                file.path, fact.line, 1, f"{fact.id} conflicts with {name}, which is no fact", "name a fact that exists: id, or source/id"
            )
            for fact in file.facts
            for name in fact.conflicts_with
            if name not in names
        ]
    return problems


@contextmanager
def quick_allocation() -> Iterator[None]:
    """Keep the garbage collector off while many nodes are made: it doubles the speed of loading."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
