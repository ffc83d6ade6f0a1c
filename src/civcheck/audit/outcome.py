"""What an audit is told as: the findings that count, and a summary of what was read, what was not, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from civcheck.audit.group import order
from civcheck.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.audit.group import HotKey
    from civcheck.audit.rule import Rule
    from civcheck.audit.settings import FailOn
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Summary:
    """What was done, and what was not.

    `read` are the paths of the documents, `fact_files` those of the fact files; `problems` what could not be read or
    done; `unread` the number of files that no reader is there for, by the ends of their names; `ignored` how many files
    and folders patterns left out. `looked` tells at how many things each rule looked. `in_baseline` and `accepted` are
    findings that are known and not told again; `without` are the sources whose facts were not checked, since they are not
    at hand; `unused` are accepted entries and `gone` findings of the baseline that
    nothing answers to any more.
    """

    rules: tuple[Rule, ...] = ()
    read: tuple[str, ...] = ()
    fact_files: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    characters: int = 0
    problems: tuple[Problem, ...] = ()
    unread: Mapping[str, int] = field(default_factory=dict)
    ignored: int = 0
    looked: Mapping[str, int] = field(default_factory=dict)
    in_baseline: int = 0
    accepted: int = 0
    unused: tuple[str, ...] = ()
    gone: int = 0
    hot: tuple[HotKey, ...] = ()

    @property
    def idle(self) -> tuple[str, ...]:
        """The rules that found nothing to look at."""
        return tuple(rule.name for rule in self.rules if not self.looked.get(rule.name))


@dataclass(frozen=True, slots=True)
class Outcome:
    """The findings of an audit, by document and place, and the summary."""

    findings: tuple[Finding, ...]
    summary: Summary

    def counts(self) -> dict[Severity, int]:
        """Give the number of findings by severity, the worst first."""
        found = Counter(finding.severity for finding in self.findings)
        return {severity: found[severity] for severity in reversed(SEVERITIES)}

    def fails(self, fail_on: FailOn) -> bool:
        """Say whether a finding is as bad as `fail_on`, or worse."""
        if fail_on == "never":
            return False
        least = SEVERITIES.index(fail_on)
        return any(SEVERITIES.index(finding.severity) >= least for finding in self.findings)


def weighed(findings: list[Finding], severities: Mapping[str, Severity]) -> list[Finding]:
    """Give findings with the severities that the settings give to their rules."""
    return sorted((replace(one, severity=severities.get(one.rule, one.severity)) for one in findings), key=order)
