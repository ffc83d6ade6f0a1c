"""Which files are audited: those under the paths that were named, less what ignore patterns leave out.

Patterns are those of .gitignore; the .gitignore files above a folder hold too, up to the root of its repository. A link
that leads out of the folder is not followed, one that leads nowhere is told; what no reader is there for is counted by the
ends of its names, so that the summary can tell it.
"""

from __future__ import annotations

import glob
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.errors import UsageError
from civcheck.errors.problem import Problem
from civcheck.sources.read import STANDARD_INPUT
from civcheck.sources.suffixes import READ

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

FACTS = (".yaml", ".yml")
_ABOUT_A_FOLDER = ("license", "licence", "changelog", "contributing", "notice", "authors", "code_of_conduct")
_NO_TEXT = frozenset({"", ".py", ".pyc", ".js", ".css", ".json", ".toml", ".lock", ".cfg", ".ini", ".sh", ".sqlite", ".db"})
"""Ends of names that nobody expects to be read."""


@dataclass(slots=True)
class Files:
    """What was found: documents, YAML files (facts or not), and how many files of other kinds, by the ends of their names.

    `left_out` are the files and folders that patterns leave out, `problems` folders that cannot be read and links that lead
    nowhere, by path.
    """

    documents: list[str] = field(default_factory=list)
    yaml: list[str] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)
    unread: Counter[str] = field(default_factory=Counter)
    problems: dict[str, Problem] = field(default_factory=dict)


def find_files(paths: Iterable[str], exclude: Sequence[str] = (), *, gitignore: bool = True) -> Files:
    """Find the files under paths, each once, in the order of their names; globs are expanded, "-" is standard input.

    A file that is named itself is taken whatever the patterns say, and whatever the end of its name. A file with several
    names has the shortest of them, whatever the order of the paths. Raises UsageError for a path that is not there.
    """
    found = Files()
    names: dict[str, tuple[int, str]] = {}
    named, matched = _expanded(paths)
    patterns = _spec(exclude)
    for path in sorted(named | matched):
        if os.path.isdir(path):
            listed = _walk(path, patterns, found, gitignore=gitignore)
        else:
            listed = iter([(path, path if path == STANDARD_INPUT else os.path.realpath(path))])
        for file, whole in listed:
            names[whole] = min(names.get(whole, (len(file), file)), (len(file), file))
    for _, file in sorted(names.values(), key=lambda name: name[1]):
        _sort_in(file, found, named=file in named)
    return found


def _expanded(paths: Iterable[str]) -> tuple[set[str], set[str]]:
    """Give the paths that were named themselves, and those that globs match."""
    named: set[str] = set()
    matched: set[str] = set()
    for path in paths:
        if path == STANDARD_INPUT or os.path.lexists(path):
            named.add(path if path == STANDARD_INPUT else os.path.normpath(path))
            continue
        matches = glob.glob(path, recursive=True) if glob.has_magic(path) else []
        if not matches:
            what = "nothing matches this pattern" if glob.has_magic(path) else "there is no such file or folder"
            raise UsageError(f"{path}: {what}", "name documents, or folders of them")
        matched.update(map(os.path.normpath, matches))
    return named, matched


def _sort_in(path: str, found: Files, *, named: bool) -> None:
    ending = os.path.splitext(path)[1].lower()
    if path == STANDARD_INPUT or ending in READ:
        found.documents.append(path)
    elif ending in FACTS:
        found.yaml.append(path)
    elif named:
        found.documents.append(path)  # read as a plain text
    elif ending not in _NO_TEXT:
        found.unread[ending] += 1


def _walk(root: str, patterns: GitIgnoreSpec | None, found: Files, *, gitignore: bool) -> Iterator[tuple[str, str]]:
    """Give the files below a folder, each with its whole path without links. No folder is too deep: this does not recurse."""
    base = os.path.realpath(root)
    folders = [(root, base, _above(root) if gitignore else [])]
    while folders:
        folder, whole, above = folders.pop()
        own = _gitignore(folder) if gitignore else None
        holding = [*above, (folder, own)] if own else above
        for entry in _entries(folder, found):
            is_folder = entry.is_dir(follow_symlinks=False)
            if _ignored(entry.path, root, is_folder, patterns, holding):
                found.left_out.add(entry.path)
            elif is_folder:
                folders.append((entry.path, os.path.join(whole, entry.name), holding))
            elif entry.is_symlink():
                if _is_own(entry.path, base, found):
                    yield entry.path, os.path.realpath(entry.path)
            elif entry.is_file():
                yield entry.path, os.path.join(whole, entry.name)


def _entries(folder: str, found: Files) -> list[os.DirEntry[str]]:
    """Give what is in a folder and not hidden or about the folder itself."""
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not entry.name.startswith(".") and not _about_the_folder(entry.name)]
    except OSError as error:
        found.problems[folder] = _unreadable(folder, error)
        return []


def _is_own(link: str, base: str, found: Files) -> bool:
    """Say whether a link leads to a file below `base`. One that leads nowhere is told, where it has the name of a document."""
    try:
        os.stat(link)
    except OSError as error:
        if os.path.splitext(link)[1].lower() in READ:
            found.problems[link] = _unreadable(link, error)
        return False
    target = os.path.realpath(link)
    return os.path.isfile(target) and os.path.commonpath([target, base]) == base


def _unreadable(path: str, error: OSError) -> Problem:
    hint = (
        "mend the link, or leave it out with `exclude`" if os.path.islink(path) else "check its permissions, or leave it out with `exclude`"
    )
    return Problem(path, None, None, f"cannot be read: {error.strerror}", hint)


def _above(folder: str) -> list[tuple[str, GitIgnoreSpec]]:
    """Give the .gitignore files above a folder, up to the root of its repository, the outermost first.

    There is none where it is in no repository, or where they leave out the folder itself: it was named all the same.
    """
    whole = os.path.abspath(folder)
    holding: list[tuple[str, GitIgnoreSpec]] = []
    inner = whole
    while not os.path.exists(os.path.join(inner, ".git")):
        outer = os.path.dirname(inner)
        if outer == inner:
            return []
        own = _gitignore(outer)
        holding = [(outer, own), *holding] if own else holding
        inner = outer
    return [] if _ignored(whole, whole, True, None, holding) else holding  # noqa: FBT003


def _about_the_folder(name: str) -> bool:
    return os.path.splitext(name.lower())[0] in {*_ABOUT_A_FOLDER, "readme"}


def _ignored(path: str, root: str, is_folder: bool, patterns: GitIgnoreSpec | None, holding: list[tuple[str, GitIgnoreSpec]]) -> bool:  # noqa: FBT001
    ending = "/" if is_folder else ""
    if patterns is not None and (
        patterns.match_file(Path(os.path.relpath(path, root)).as_posix() + ending) or patterns.match_file(Path(path).as_posix() + ending)
    ):
        return True
    for folder, spec in reversed(holding):
        answer = spec.check_file(Path(os.path.relpath(path, folder)).as_posix() + ending).include
        if answer is not None:
            return answer
    return False


def _gitignore(folder: str) -> GitIgnoreSpec | None:
    path = os.path.join(folder, ".gitignore")
    if not os.path.isfile(path):
        return None
    try:
        lines = Path(path).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return None
    return _spec(lines)


def _spec(lines: Sequence[str]) -> GitIgnoreSpec | None:
    if not any(lines):
        return None
    from pathspec import GitIgnoreSpec  # only where there are patterns

    return GitIgnoreSpec.from_lines(lines)
