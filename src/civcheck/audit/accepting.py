"""Findings that somebody lets stand: entries with a reason, and rules that do not run on some paths."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pathspec import GitIgnoreSpec

    from civcheck.audit.settings import Accepted, AuditSettings
    from civcheck.model.finding import Finding


def without_accepted(findings: Sequence[Finding], settings: AuditSettings) -> tuple[list[Finding], int, tuple[str, ...]]:
    """Give the findings that nobody accepted, the number of the others, and the places of entries that accepted nothing."""
    used: set[Accepted] = set()
    left = []
    allowed = [finding for finding in findings if not _off(finding, settings)]
    for finding in allowed:
        entries = [entry for entry in settings.accepted if _answers(entry, finding, settings.folder)]
        used.update(entries)
        if not entries:
            left.append(finding)
    unused = tuple(entry.place for entry in settings.accepted if entry not in used)
    return left, len(allowed) - len(left), unused


def _off(finding: Finding, settings: AuditSettings) -> bool:
    """Say whether its rule does not run on its file."""
    return any(
        {finding.rule, finding.family} & set(entry.ignore) and _under(entry.path, finding.primary.path, settings.folder)
        for entry in settings.per_path
    )


def _answers(entry: Accepted, finding: Finding, folder: str) -> bool:
    words = " ".join((finding.primary.text or "").split())
    return (
        entry.fingerprint in (None, finding.fingerprint)
        and entry.rule in (None, finding.rule, finding.family)
        and (entry.words is None or " ".join(entry.words.split()) == words)
        and (entry.path is None or _under(entry.path, finding.primary.path, folder))
    )


def _under(pattern: str, path: str, folder: str) -> bool:
    """Say whether a path answers to a pattern of the settings in `folder`."""
    return _spec(pattern).match_file(Path(os.path.relpath(path, folder)).as_posix())


@lru_cache(maxsize=200)
def _spec(pattern: str) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # only where there are patterns

    return GitIgnoreSpec.from_lines([pattern])
