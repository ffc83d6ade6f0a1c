"""An audit from the files to the findings: what is kept is taken from the cache, the rest is done, and all is judged together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from civcheck.audit.cache import document_key, rule_key
from civcheck.audit.group import judge_all, with_fingerprints
from civcheck.audit.judged import Judged
from civcheck.audit.local import Seen
from civcheck.audit.merge import Merger
from civcheck.audit.work import do_all, is_file
from civcheck.errors import ReadError
from civcheck.factbase.cache import state_of
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from civcheck.audit.cache import AuditCache
    from civcheck.audit.group import HotKey
    from civcheck.audit.plan import Plan
    from civcheck.audit.work import Done
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Evidence, Finding


@dataclass(slots=True)
class Result:
    """What an audit came to.

    `read` are the paths of the documents that were read, `looked` how many things each rule looked at, `problems` what
    could not be done.
    """

    findings: list[Finding] = field(default_factory=list)
    hot: list[HotKey] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    characters: int = 0
    looked: Counter[str] = field(default_factory=Counter)


def audit(
    paths: Sequence[str], plan: Plan, store: AuditCache, *, jobs: int = 1, step: Callable[[], None] = lambda: None,
    facts: Sequence[Seen] = (),
) -> Result:  # fmt: skip
    """Audit documents. `step` is called for every document that is done; `facts` is what was seen in fact files."""
    gathered = _Gathered()
    given: dict[str, bytes] = {}
    for seen in facts:
        gathered.take(None, seen)
    keep = _Keeper(plan, store)
    missing = []
    for path in paths:
        kept = keep.kept(path)
        if kept is None:
            missing.append(path)
            continue
        gathered.take(path, kept)
        step()
    merger = Merger(plan, store, given, jobs)
    for done in do_all(missing, plan, jobs):
        gathered.take(done.path, done.seen)
        if done.document is not None:
            merger.keep(done.document)
        for rule, saw in done.seen.by_rule.items():
            if saw.carried is not None:
                merger.carry(rule, done.path, saw.carried, done.seen.characters)
        if done.data is not None:
            given[done.path] = done.data
        keep.keep(done)
        step()
    store.commit()
    result = gathered.judged(plan, merger, Judged(plan, store))
    store.commit()
    return result


class _Gathered:
    """What comes in from the documents, in any order."""

    def __init__(self) -> None:
        self._result = Result()
        self._evidence: list[Evidence] = []

    def take(self, path: str | None, seen: Seen) -> None:
        result = self._result
        for rule, saw in seen.by_rule.items():
            self._evidence.extend(saw.evidence)
            result.looked[rule] += saw.looked
        result.problems.extend(seen.problems)
        result.characters += seen.characters
        if path is not None and seen.read:
            result.read.append(path)

    def judged(self, plan: Plan, merge: Merger, kept: Judged) -> Result:
        result = self._result
        evidence, known, hot = kept.known(self._evidence)
        before = len(result.problems)
        found, new = judge_all(evidence, plan.rules, plan.options, result.problems, merge)
        kept.keep(found, new, len(result.problems) > before)
        result.hot = sorted((*new, *hot), key=lambda one: (one.rule, one.key))
        result.findings = with_fingerprints((*found, *known))
        result.read.sort()
        return result


class _Keeper:
    """The way between documents and the cache."""

    def __init__(self, plan: Plan, store: AuditCache) -> None:
        self._plan, self._store = plan, store
        self._keys = {rule.name: rule_key(rule.name, plan.options[rule.name]) for rule in plan.document_rules}
        self._terms = _digest_of_files(plan.terms) if plan.names_wanted else ""

    def _document(self, path: str, digest: str) -> str:
        known = self._plan.known(digest)
        date = known.date.text if known.date else ""
        return document_key(digest, path, known.source or "", " ".join(known.languages), date, self._terms)

    def kept(self, path: str) -> Seen | None:
        """Give what is kept of a document; None where anything is missing. A file that was only touched is known by its content."""
        if not self._store.keeps or not is_file(path):
            return None
        state = state_of(path)
        known = self._store.digest(path)
        try:
            digest = known or sha256(load(path)).hexdigest()
        except ReadError:
            return None
        keys = {rule.name: self._keys[rule.name] for rule in self._plan.rules_of(path)}
        source = self._plan.known(digest).source
        saw, characters = self._store.saw(self._document(path, digest), set(keys.values()), path, source)
        if len(saw) < len(keys) or characters is None:
            return None
        if not known:
            self._store.keep_state(path, state, digest)
        return Seen({name: saw[key] for name, key in keys.items()}, (), characters)

    def keep(self, done: Done) -> None:
        """Keep what was seen, unless something could not be done, or the file cannot be asked again."""
        if done.digest and done.state and not done.seen.problems:
            saw = {self._keys[name]: one for name, one in done.seen.by_rule.items()}
            self._store.keep(done.path, done.state, done.digest, self._document(done.path, done.digest), saw, done.seen.characters)


def _digest_of_files(paths: Sequence[str]) -> str:
    digest = sha256()
    for path in paths:
        digest.update(load(path))
    return digest.hexdigest()[:16]
