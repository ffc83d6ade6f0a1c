"""Registering a source: a new fact file, or drafts added to one that is there. What a person wrote is never touched."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.errors import FactFileError, UsageError
from civcheck.errors.problem import Problem
from civcheck.factbase.draft import draft, file_id, title_of
from civcheck.factbase.yaml_io import parse_fact_file
from civcheck.factbase.yaml_write import dump_fact_file, dump_facts
from civcheck.model.fact import Source
from civcheck.model.fact_file import FactFile
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.model.document import Document
    from civcheck.model.fact import Fact

_NO_FACTS = compiled(r"^facts:[ \t]*\[[ \t]*\][ \t]*\r?\n?\Z", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Registration:
    """The fact file to write, its text, and the facts drafted for it. `new` says that there was no such file."""

    path: str
    text: str
    source: Source
    drafted: tuple[Fact, ...]
    new: bool


def register(
    document: Document, folder: str, known: Sequence[FactFile], described: Source | None = None, *, drafts: bool = True,
    terms: Matcher | None = None,
) -> Registration:  # fmt: skip
    """Give the fact file of a document, with drafts for what no fact covers yet.

    It is a new file in `folder`, or the one that describes the document already. `described` is what the user says of
    the source, `terms` find the names of termbases. Raises UsageError for an id that is taken and for a source that has changed.
    """
    if not document.text.strip():
        raise UsageError(f"{document.path} has no text: there is nothing to register", "name another file")
    source = described or describe(document)
    before = next((file for file in known if source.id == file.source.id or document.sha256 == file.source.sha256), None)
    if before is None:
        path = str(Path(folder) / f"{source.id}.yaml")
        if Path(path).exists():
            raise UsageError(f"{path}: there is such a file already, and it describes no source of this name", "choose another --id")
        facts = tuple(draft(document, source.id, issued=source.issued, terms=terms)) if drafts else ()
        return Registration(path, dump_fact_file(FactFile(path, source, facts)), source, facts, new=True)
    if before.source.sha256 != document.sha256:
        hint = f"run `civcheck verify {before.source.id}`; if it is another document, give it another --id"
        raise UsageError(f"{document.path} is not the file of which {before.path} was made", hint)
    covered = [item.region for fact in before.facts for item in fact.evidence if item.role == "says"]
    taken = [fact.id for fact in before.facts]
    facts = tuple(draft(document, before.source.id, taken, covered, issued=before.source.issued, terms=terms)) if drafts else ()
    return Registration(before.path, _extended(before, facts), before.source, facts, new=False)


def describe(document: Document, **fields: object) -> Source:
    """Describe the source of a document by what its text shows; `fields` are what is known better."""
    guessed = Source(
        id=file_id(document.path),
        title=title_of(document),
        file=Path(document.path).name,
        sha256=document.sha256,
        languages=document.languages,
    )
    return replace(guessed, **{name: value for name, value in fields.items() if value is not None})  # type: ignore[arg-type]


def _extended(before: FactFile, facts: tuple[Fact, ...]) -> str:
    """Give the text of a fact file with facts added at its end, everything else as it stands."""
    try:
        text = Path(before.path).read_bytes().decode()
    except UnicodeDecodeError:
        raise FactFileError([Problem(before.path, None, None, "is not UTF-8: facts cannot be added to it", "save it as UTF-8")]) from None
    if not facts:
        return text
    # Nothing that is there changes, the ends of its lines included.
    newline = "\r\n" if "\r\n" in text else "\n"
    start = _NO_FACTS.sub(f"facts:{newline}", text)
    start += "" if start.endswith("\n") else newline
    longer = start + dump_facts(facts).replace("\n", newline)
    problems: list[Problem] = []
    after = parse_fact_file(longer.removeprefix("\ufeff").replace("\r\n", "\n"), before.path, problems)
    if problems or after is None or after.facts != (*before.facts, *facts):
        hint = "put `facts:` last in it, its items at the beginning of their lines, and run this again"
        raise FactFileError([Problem(before.path, None, None, "facts cannot be added at the end of this file", hint)])
    return longer
