"""The findings that were there when civcheck was taken up: kept in a file, and not told again.

A finding is known by its fingerprint, which counts equals: of three equal ones in the file and four in the documents one
is new, and the one in a document that had none so far.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.finding import Finding

SCHEMA = "civcheck/baseline/1"


def baseline_text(findings: Sequence[Finding]) -> str:
    """Give the text of a baseline file: an entry for each finding, with what a person needs to know it again."""
    entries = [
        {"fingerprint": one.fingerprint, "rule": one.rule, "path": Path(one.primary.path).as_posix(), "message": one.message}
        for one in findings
    ]
    entries.sort(key=lambda entry: (entry["path"], entry["rule"], entry["fingerprint"]))
    return json.dumps({"schema": SCHEMA, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(path: str) -> list[tuple[str, str]]:
    """Give the fingerprint and path of each entry of a baseline file. Raises ReadError."""
    text = decode(load(path), path)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise _bad(path, f"is no JSON: {error.msg}", error.lineno, error.colno) from None
    except RecursionError:
        raise _bad(path, "is nested too deeply") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("findings"), list):
        raise _bad(path, f"is no baseline: its schema is not {SCHEMA}")
    entries = [(one.get("fingerprint"), one.get("path", "")) if isinstance(one, dict) else (None, "") for one in data["findings"]]
    if not all(isinstance(fingerprint, str) and isinstance(where, str) for fingerprint, where in entries):
        raise _bad(path, "has an entry without a fingerprint or a path")
    return entries  # type: ignore[return-value]  # just checked


def _bad(path: str, message: str, line: int | None = None, column: int | None = None) -> ReadError:
    return ReadError([Problem(path, line, column, message, "write it anew: civcheck audit --write-baseline FILE")])


def without_known(findings: Sequence[Finding], known: Sequence[tuple[str, str]]) -> tuple[list[Finding], int]:
    """Give the findings that the baseline does not know, and how many of its entries are gone."""
    waiting: dict[str, Counter[str]] = defaultdict(Counter)
    for fingerprint, path in known:
        waiting[_base(fingerprint)][path] += 1
    there = {one for one in findings if _take(waiting[_base(one.fingerprint)], Path(one.primary.path).as_posix())}
    new = [one for one in findings if one not in there and not _take_any(waiting[_base(one.fingerprint)])]
    return new, sum(sum(paths.values()) for paths in waiting.values())


def _base(fingerprint: str) -> str:
    return fingerprint.partition("-")[0]


def _take(paths: Counter[str], path: str) -> bool:
    if paths[path] <= 0:
        return False
    paths[path] -= 1
    return True


def _take_any(paths: Counter[str]) -> bool:
    """Take an entry of any path: the file was moved."""
    path = next((path for path, count in paths.items() if count > 0), None)
    return path is not None and _take(paths, path)
