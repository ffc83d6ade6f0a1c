"""What rules that compare places found in an earlier run: with the very same evidence they are not asked again."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

from civcheck.audit.cache import rule_key
from civcheck.model.code_version import code_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from civcheck.audit.cache import AuditCache
    from civcheck.audit.group import HotKey
    from civcheck.audit.plan import Plan
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.location import Location


class Judged:
    """The findings of such rules that are kept, by all their evidence."""

    def __init__(self, plan: Plan, store: AuditCache) -> None:
        self._plan, self._store = plan, store
        self._keys: dict[str, str] = {}
        self._rules = {rule.name for rule in plan.rules if rule.compares}

    def known(self, evidence: Sequence[Evidence]) -> tuple[list[Evidence], list[Finding], list[HotKey]]:
        """Give the evidence that has to be judged, and the findings about all other with the keys that were not wholly compared."""
        by_rule: dict[str, list[Evidence]] = defaultdict(list)
        for seen in evidence:
            if seen.rule in self._rules:
                by_rule[seen.rule].append(seen)
        findings: list[Finding] = []
        hot: list[HotKey] = []
        done: set[str] = set()
        for rule, seen_by_it in by_rule.items():
            if self._store.keeps:
                self._keys[rule] = _key(rule, seen_by_it, self._plan.options[rule])
                found = self._store.merged(self._keys[rule])
                if found is not None:
                    done.add(rule)
                    findings += found[0]
                    hot += found[1]
        self._keys = {rule: key for rule, key in self._keys.items() if rule not in done}
        return [seen for seen in evidence if seen.rule not in done], findings, hot

    def keep(self, findings: Iterable[Finding], hot: Sequence[HotKey], failed: bool) -> None:  # noqa: FBT001  whether a rule failed on something
        """Keep what was found, unless a rule failed."""
        by_rule: dict[str, list[Finding]] = {rule: [] for rule in self._keys}
        for finding in findings:
            if finding.rule in by_rule:
                by_rule[finding.rule].append(finding)
        for rule, found in by_rule.items() if not failed else ():
            self._store.keep_merged(self._keys[rule], found, [key for key in hot if key.rule == rule])


def _key(rule: str, evidence: Iterable[Evidence], options: Mapping[str, object]) -> str:
    digest = hashlib.sha256(repr((code_version(), rule_key(rule, options))).encode())
    for told in sorted(map(_told, evidence)):
        digest.update(told.encode(errors="surrogateescape"))
    return digest.hexdigest()[:32]


def _told(seen: Evidence) -> str:
    places = "\1".join(map(_place, (seen.location, *seen.others)))
    return "\0".join((places, *seen.keys, seen.value, seen.severity or "", ""))


def _place(place: Location) -> str:
    parts = " ".join(f"{part.start}-{part.end}" for part in place.region.parts)
    return f"{place.path}|{place.source}|{parts}|{place.line}|{place.column}|{place.page}|{place.page_label}|{place.section}|{place.text}"
