"""The findings that were there when civcheck was taken up: kept in a file, and not told again.

A finding is known by its fingerprint, which counts equals: of three equal ones in the file and four in the documents one
is new, and the one in a document that had none so far. One that went from its document may have moved to another; one in
a document that this run does not read has not.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from civcheck.model.finding import Finding

SCHEMA = "civcheck/baseline/1"


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding that is known."""

    fingerprint: str
    rule: str
    path: str


def baseline_text(findings: Sequence[Finding]) -> str:
    """Give the text of a baseline file: an entry for each finding, with what a person needs to know it again."""
    entries = [
        {"fingerprint": one.fingerprint, "rule": one.rule, "path": Path(one.primary.path).as_posix(), "message": one.message}
        for one in findings
    ]
    entries.sort(key=lambda entry: (entry["path"], entry["rule"], entry["fingerprint"]))
    return json.dumps({"schema": SCHEMA, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(path: str) -> list[Entry]:
    """Give the entries of a baseline file. Raises ReadError."""
    text = decode(load(path), path)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise _bad(path, f"is no JSON: {error.msg}", error.lineno, error.colno) from None
    except RecursionError:
        raise _bad(path, "is nested too deeply") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("findings"), list):
        raise _bad(path, f"is no baseline: its schema is not {SCHEMA}")
    return [_entry(path, number, given) for number, given in enumerate(data["findings"], 1)]


def _entry(path: str, number: int, given: object) -> Entry:
    fields = [given.get(key) for key in ("fingerprint", "rule", "path")] if isinstance(given, dict) else []
    if not fields or not all(isinstance(value, str) for value in fields):
        raise _bad(path, f"entry {number} has no fingerprint, rule or path")
    return Entry(*map(str, fields))


def _bad(path: str, message: str, line: int | None = None, column: int | None = None) -> ReadError:
    return ReadError([Problem(path, line, column, message, "write it anew: civcheck audit --write-baseline FILE")])


def without_known(
    findings: Sequence[Finding], known: Sequence[Entry], ran: Collection[str], read: Collection[str]
) -> tuple[list[Finding], int]:
    """Give the findings that the baseline does not know, and how many of its entries are gone.

    `ran` are the rules of this run and `read` its documents: of others it cannot tell whether they are gone.
    """
    here = {Path(path).as_posix() for path in read}
    waiting: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in known:
        waiting[_base(entry.fingerprint)][entry.path] += 1
    there = {one for one in findings if _take(waiting[_base(one.fingerprint)], Path(one.primary.path).as_posix())}
    went = {path for path in {entry.path for entry in known} if path in here or not Path(path).exists()}
    new = [one for one in findings if one not in there and not _take_any(waiting[_base(one.fingerprint)], went)]
    rules = {_base(entry.fingerprint): entry.rule for entry in known}
    gone = (count for base, paths in waiting.items() if rules.get(base) in ran for path, count in paths.items() if path in went)
    return new, sum(gone)


def _base(fingerprint: str) -> str:
    return fingerprint.partition("-")[0]


def _take(paths: Counter[str], path: str) -> bool:
    if paths[path] <= 0:
        return False
    paths[path] -= 1
    return True


def _take_any(paths: Counter[str], went: Collection[str]) -> bool:
    """Take an entry of any path that it went from: the words or the file were moved."""
    path = next((path for path, count in paths.items() if count > 0 and path in went), None)
    return path is not None and _take(paths, path)
