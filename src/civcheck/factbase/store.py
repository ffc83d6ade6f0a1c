"""Where things are: the fact files of a fact base, the shipped fact base, and the source files at hand."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.errors import UsageError
from civcheck.factbase.terms.find import TERMS_FILES, termbase_files
from civcheck.sources import suffixes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FACT_SUFFIXES = (".yaml", ".yml")
_ABOUT_A_FOLDER = ("readme", "license", "changelog", "contributing")


@dataclass(frozen=True, slots=True, eq=False)
class FactBase:
    """The files of a fact base, and its termbases. `shipped` says that it is the one that comes with civcheck."""

    roots: tuple[str, ...]
    files: tuple[str, ...]
    shipped: bool = False
    terms: tuple[str, ...] = ()


def shipped_facts() -> str:
    """Give the folder of the fact base that comes with civcheck.

    Inside an installed package, beside `src` in a working copy.
    """
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    packed = os.path.join(package, "_facts")
    return packed if os.path.isdir(packed) else os.path.join(os.path.dirname(os.path.dirname(package)), "facts")


def fact_base(paths: Iterable[str], terms: Iterable[str] = ()) -> FactBase:
    """Find the fact files under files and folders, with the termbases among them and those named.

    Those of the shipped fact base where no path is given. Raises UsageError.
    """
    roots = tuple(paths)
    if roots:
        files = tuple(_find(roots, FACT_SUFFIXES, "fact files", "a YAML file of facts or a folder of them"))
        return FactBase(roots, files, terms=tuple(termbase_files(roots, terms)))
    shipped = shipped_facts()
    files = tuple(_find((shipped,), FACT_SUFFIXES, "fact files", "reinstall civcheck"))
    return FactBase((shipped,), files, shipped=True, terms=tuple(termbase_files((shipped,), terms)))


def source_files(paths: Iterable[str]) -> list[str]:
    """Find the documents under files and folders. Raises UsageError for a path that is not there.

    Files about a folder (README, LICENSE and the like) are left out unless they are named themselves, hidden files and
    folders too.
    """
    return list(_find(tuple(paths), suffixes.READ, None, "a document or a folder of them"))


def _find(roots: tuple[str, ...], endings: tuple[str, ...], what: str | None, hint: str) -> Iterator[str]:
    """Give the files with one of the endings, each once, folder by folder in the order of their names."""
    seen: set[str] = set()
    for root in roots:
        if not os.path.lexists(root):
            raise UsageError(f"{root}: there is no such file or folder", f"name {hint}")
        found = list(_walk(root, endings)) if os.path.isdir(root) else [root]
        if what and not found:
            raise UsageError(f"{root}: there are no {what} in this folder", f"name {hint}")
        for path in found:
            if not _is_text(path):
                raise UsageError(f"{path.encode(errors='backslashreplace').decode()}: the name of this file is no text", "rename it")
            whole = os.path.abspath(path)
            if whole not in seen:
                seen.add(whole)
                yield path


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _walk(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        name = entry.name.lower()
        if name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, endings)
        elif name.endswith(endings) and name not in TERMS_FILES and not name.startswith(_ABOUT_A_FOLDER) and entry.is_file():
            yield entry.path
