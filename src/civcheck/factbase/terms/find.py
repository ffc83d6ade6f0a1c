"""Which files are termbases. No library is needed for that: it is asked at every lookup."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from civcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TERMS_SUFFIXES = (".yaml", ".yml", ".csv", ".tsv", ".tbx")
TERMS_FILES = frozenset(f"terms{suffix}" for suffix in TERMS_SUFFIXES)
HINT = "name a termbase (YAML, CSV or TBX) or a folder of them"


def termbase_files(roots: Iterable[str], named: Iterable[str] = ()) -> list[str]:
    """Give the termbases, each once: those that are named first, then those in the folders of facts and beside fact files.

    Raises UsageError for a named path that is not there, or a folder without termbases.
    """
    found = dict.fromkeys(path for name in named for path in _named(name))
    for root in roots:
        folder = root if os.path.isdir(root) else os.path.dirname(root) or "."
        found |= dict.fromkeys(_walk(folder, deep=folder == root))
    apart: dict[str, str] = {}
    for path in found:
        apart.setdefault(os.path.realpath(path), path)
    return list(apart.values())


def _named(name: str) -> list[str]:
    if not os.path.lexists(name):
        raise UsageError(f"{name}: there is no such file or folder", HINT)
    if not os.path.isdir(name):
        return [name]
    found = [os.path.join(name, file) for file in sorted(os.listdir(name)) if _is_termbase(name, file)]
    if not found:
        raise UsageError(f"{name}: there are no termbases in this folder", HINT)
    return found


def _is_termbase(folder: str, file: str) -> bool:
    return file.lower().endswith(TERMS_SUFFIXES) and not file.startswith(".") and os.path.isfile(os.path.join(folder, file))


def _walk(folder: str, *, deep: bool) -> Iterator[str]:
    """Give the files named terms.* in a folder, and in those below."""
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in ordered:
        if entry.name.startswith("."):
            continue
        if entry.name.lower() in TERMS_FILES and entry.is_file():
            yield os.path.normpath(entry.path) if folder == "." else entry.path
        elif deep and entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, deep=True)
