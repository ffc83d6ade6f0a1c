"""Evidence to findings: sorted, grouped by rule and key, judged, repeats dropped, fingerprints given.

The result depends on the evidence alone, not on the order in which it came nor on how it was split.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import PassedOver
from civcheck.errors.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from civcheck.audit.rule import Rule
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.location import Location

    Merge = Callable[[Rule, Sequence[Evidence]], Iterable[Finding]]

MOST = 2_000
"""A key that so much evidence shares tells nothing: it is left out, and told."""


@dataclass(frozen=True, slots=True)
class HotKey:
    """A key of a rule that so much evidence shares that only some of its places were `compared`, or none."""

    rule: str
    key: str
    count: int
    compared: int = 0


def judge_all(
    evidence: Iterable[Evidence], rules: Sequence[Rule], options: Mapping[str, Mapping[str, Any]], problems: list[Problem] | None = None,
    merge: Merge | None = None,
) -> tuple[list[Finding], list[HotKey]]:  # fmt: skip
    """Give the findings, by document and place, with the keys that were too hot. `options` are by rule.

    A rule that fails on a key is told in `problems` where there are any, and takes nothing with it; else it is raised.
    `merge` gives the findings of a rule that compares documents about all its evidence, which it gets in order.
    """
    by_name = {rule.name: rule for rule in rules}
    groups: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    compared: dict[str, list[Evidence]] = defaultdict(list)
    for seen in evidence:
        if by_name[seen.rule].merge:
            compared[seen.rule].append(seen)
            continue
        for key in dict.fromkeys(seen.keys):
            groups[seen.rule, key].append(seen)
    findings = set(_merged(compared, by_name, merge, problems))
    hot: list[HotKey] = []
    for (name, key), group in sorted(groups.items()):
        if len(group) == 1 and by_name[name].compares and not group[0].others:
            continue  # nothing to be compared with
        if len(group) > MOST:
            hot.append(HotKey(name, key, len(group)))
            continue
        group.sort(key=_order_of_evidence)
        try:
            given = list(_judge(by_name[name], key, group, options.get(name, {})))
            findings.update(one for one in given if not isinstance(one, PassedOver))
            hot += [HotKey(name, key, len(group), one.compared) for one in given if isinstance(one, PassedOver)]
        except Exception as error:
            if problems is None:
                raise
            problems.append(_failed(name, group[0].location.path, error))
    return with_fingerprints(findings), hot


def _merged(
    compared: Mapping[str, list[Evidence]], rules: Mapping[str, Rule], merge: Merge | None, problems: list[Problem] | None
) -> Iterator[Finding]:  # fmt: skip
    """Give what rules that compare documents find; one that fails is told or raised."""
    for name, together in sorted(compared.items()) if merge else ():
        together.sort(key=_order_of_evidence)
        try:
            yield from list(merge(rules[name], together))  # type: ignore[misc]  # there is one
        except Exception as error:
            if problems is None:
                raise
            problems.append(_failed(name, together[0].location.path, error))


def _failed(rule: str, path: str, error: Exception) -> Problem:
    what = f"{rule} failed on what it saw here, and in other files that share it: {type(error).__name__}: {error}"
    return Problem(path, None, None, what, f"please report it; --ignore {rule} leaves it out")


def _judge(rule: Rule, key: str, group: Sequence[Evidence], options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    if rule.judge is None:
        for seen in group:
            yield rule.finding(seen.value, (seen.location, *seen.others), seen.severity)
        return
    yield from rule.judge(key, group, options)


def with_fingerprints(findings: Iterable[Finding]) -> list[Finding]:
    """Order findings by document and place and give each its fingerprint."""
    ordered = sorted(findings, key=order)
    equals: dict[str, int] = defaultdict(int)
    result = []
    for finding in ordered:
        base = _base(finding)
        equals[base] += 1
        result.append(replace(finding, fingerprint=f"{base}-{equals[base]}"))
    return result


def order(finding: Finding) -> tuple[object, ...]:
    """Give what findings are ordered by: document, place, rule, then the rest, so that no two are equal that differ."""
    return (*_order_of_place(finding.primary), finding.rule, finding.message, [_order_of_place(one) for one in finding.locations[1:]])


def _order_of_evidence(seen: Evidence) -> tuple[object, ...]:
    return (*_order_of_place(seen.location), seen.value, [_order_of_place(one) for one in seen.others])


def _order_of_place(location: Location) -> tuple[str, int, int]:
    return location.path, location.start, location.end


def _base(finding: Finding) -> str:
    """Hash what a finding is about: the rule, the words and what they disagree with, in normal form; not where they stand."""
    words = [_normal(location.text or "") for location in finding.locations]
    return hashlib.sha256("\0".join((finding.rule, *words)).encode()).hexdigest()[:16]


def _normal(words: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", words)).strip().casefold()
