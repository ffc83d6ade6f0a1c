"""What the settings and the command line say of an audit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.model.finding import Severity

FailOn = Literal["error", "warning", "info", "never"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that somebody looked at and lets stand, and why.

    It is told by the fingerprint (without its number: all equal ones), or by any of rules, path pattern and words (the
    primary ones, white space apart). `place` is where the entry stands in the settings.
    """

    reason: str
    rules: frozenset[str] | None = None
    path: str | None = None
    words: str | None = None
    fingerprint: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class PerPath:
    """Rules that do not run on the files that a pattern names."""

    path: str
    ignore: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """The table `[audit]`. `folder` is that of the settings file, which patterns are relative to."""

    folder: str = "."
    paths: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    gitignore: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    baseline: str | None = None
    require_read: bool = False
    severities: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    per_path: tuple[PerPath, ...] = ()
    accepted: tuple[Accepted, ...] = ()
