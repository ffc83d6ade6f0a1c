"""Findings that somebody lets stand: entries of the settings, each with a reason; and paths that answer to patterns."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.sources.read import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pathspec import GitIgnoreSpec

    from civcheck.audit.settings import Accepted, AuditSettings
    from civcheck.model.finding import Finding


def without_accepted(findings: Sequence[Finding], settings: AuditSettings) -> tuple[list[Finding], set[Accepted]]:
    """Give the findings that nobody accepted, and the entries that accepted something."""
    used: set[Accepted] = set()
    left = []
    for finding in findings:
        entries = [entry for entry in settings.accepted if _answers(entry, finding, settings.folder)]
        used.update(entries)
        if not entries:
            left.append(finding)
    return left, used


def unused(settings: AuditSettings, used: set[Accepted], ran: Iterable[str], read: Sequence[str], *, whole: bool) -> tuple[str, ...]:
    """Give the places of entries that accept nothing any more.

    `ran` are the rules of the run and `read` its documents. A run that was narrowed on the command line (`whole` false)
    tells only of entries that it could have needed: those for its rules, with a path that one of its documents has.
    """
    rules = set(ran)
    idle = (entry for entry in settings.accepted if entry not in used)
    return tuple(entry.place for entry in idle if whole or _in_reach(entry, rules, read, settings.folder))


def _in_reach(entry: Accepted, ran: set[str], read: Sequence[str], folder: str) -> bool:
    if entry.path is None or entry.rules is None or not entry.rules <= ran:
        return False
    return any(under(entry.path, path, folder) for path in read)


def _answers(entry: Accepted, finding: Finding, folder: str) -> bool:
    return (
        (entry.rules is None or finding.rule in entry.rules)
        and entry.fingerprint in {None, finding.fingerprint, finding.fingerprint.partition("-")[0]}
        and (entry.words is None or " ".join(entry.words.split()) == " ".join((finding.primary.text or "").split()))
        and (entry.path is None or under(entry.path, finding.primary.path, folder))
    )


def under(pattern: str, path: str, folder: str) -> bool:
    """Say whether a path answers to a pattern, as .gitignore has them, of the settings in `folder`."""
    return _spec(pattern).match_file(_seen_from(folder, path))


@lru_cache(maxsize=4096)
def _seen_from(folder: str, path: str) -> str:
    if path == STANDARD_INPUT:
        return path
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # on another drive
        return Path(path).as_posix()


@lru_cache(maxsize=1024)
def _spec(pattern: str) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # only where there are patterns

    return GitIgnoreSpec.from_lines([pattern])
