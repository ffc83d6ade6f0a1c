"""An audit from the files to the findings: what is kept is taken from the cache, the rest is done, in processes where it is much."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from civcheck.audit.cache import document_key, rule_key
from civcheck.audit.group import judge_all
from civcheck.audit.local import Seen, look_at
from civcheck.audit.merge import Merger
from civcheck.errors import ReadError
from civcheck.factbase.cache import state_of
from civcheck.sources.read import STANDARD_INPUT, load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from civcheck.audit.cache import AuditCache
    from civcheck.audit.group import HotKey
    from civcheck.audit.rule import Rule
    from civcheck.errors.problem import Problem
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.cache import FileState
    from civcheck.model.edtf import Edtf
    from civcheck.model.finding import Evidence, Finding

_ALONE = 1_500_000
"""Less than so many bytes are read in one process: others would take longer to start."""
_BATCH, _EACH = 250_000, 500
"""So many bytes go to a process at a time; opening a file costs as much as reading so many."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document beside its words. `date` is its own date, that "last year" leans on."""

    source: str | None = None
    languages: tuple[str, ...] = ()
    date: Edtf | None = None
    publisher: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules of a run with their options by rule, and what they may lean on.

    `terms` are the termbases that the readers of names use. `sources` are the sources of the fact base by the sha256 of
    their files; `date` goes before the date of any.
    """

    rules: tuple[Rule, ...]
    options: Mapping[str, Mapping[str, Any]]
    terms: tuple[str, ...] = ()
    sources: Mapping[str, Known] = field(default_factory=dict)
    date: Edtf | None = None

    @property
    def document_rules(self) -> tuple[Rule, ...]:
        """The rules that read documents."""
        return tuple(rule for rule in self.rules if rule.reads == "document")

    @property
    def names_wanted(self) -> bool:
        """Whether any rule asks for names or quotations."""
        return any("name" in rule.kinds for rule in self.document_rules)

    def known(self, digest: str) -> Known:
        """Give what is known of the document whose file has this sha256."""
        known = self.sources.get(digest, _NOTHING)
        return replace(known, date=self.date) if self.date else known


_NOTHING = Known()


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


@dataclass(frozen=True, slots=True)
class _Done:
    """A document that was done. `digest` is empty where its file could not be read; `data` is what standard input said."""

    path: str
    seen: Seen
    digest: str
    state: FileState | None
    data: bytes = b""


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
    digests = store.digests(paths)
    missing = []
    for path in paths:
        kept = keep.kept(path, digests.get(path))
        if kept is None:
            missing.append(path)
            continue
        gathered.take(path, kept)
        step()
    for number, done in enumerate(_work(missing, plan, jobs), 1):
        gathered.take(done.path, done.seen)
        if done.path == STANDARD_INPUT:
            given[done.path] = done.data
        keep.keep(done)
        if number % _OFTEN == 0:
            store.commit()
        step()
    store.commit()
    return gathered.judged(plan, Merger(plan, store, given))


_OFTEN = 64
"""A killed run loses the work on no more documents than so many."""


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
        if path is not None and seen.by_rule:
            result.read.append(path)

    def judged(self, plan: Plan, merger: Merger) -> Result:
        result = self._result
        result.findings, result.hot = judge_all(self._evidence, plan.rules, plan.options, merger)
        result.problems.extend(merger.problems)
        result.problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.message))
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

    def kept(self, path: str, digest: str | None) -> Seen | None:
        """Give what is kept of a document; None where anything is missing. A file that was only touched is known by its content."""
        if not self._store.keeps or path == STANDARD_INPUT:
            return None
        state = None if digest else state_of(path)
        try:
            digest = digest or sha256(load(path)).hexdigest()
        except ReadError:
            return None
        saw, characters = self._store.saw(self._document(path, digest), set(self._keys.values()), path, self._plan.known(digest).source)
        if len(saw) < len(self._keys):
            return None
        self._store.keep_state(path, state, digest)
        return Seen({name: saw[key] for name, key in self._keys.items()}, (), characters)

    def keep(self, done: _Done) -> None:
        """Keep what was seen, unless something could not be done."""
        if done.digest and not done.seen.problems:
            saw = {self._keys[name]: one for name, one in done.seen.by_rule.items()}
            self._store.keep(done.path, done.state, done.digest, self._document(done.path, done.digest), saw, done.seen.characters)


def _digest_of_files(paths: Sequence[str]) -> str:
    digest = sha256()
    for path in paths:
        digest.update(load(path))
    return digest.hexdigest()[:16]


def _work(paths: Sequence[str], plan: Plan, jobs: int) -> Iterator[_Done]:
    """Do documents, in any order."""
    sizes = {path: _size(path) for path in paths}
    batches = list(_batches(sizes))
    if min(jobs, len(batches)) <= 1 or sum(sizes.values()) < _ALONE:
        for path in paths:
            yield _do(path, plan)
        return
    if plan.names_wanted:
        _matcher(plan.terms)  # before the processes part, so that they share it
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPoolExecutor(min(jobs, len(batches)), mp_context=context, initializer=_ignore_interrupts) as pool:
        futures = {pool.submit(_do_batch, batch, plan) for batch in batches}
        try:
            while futures:
                done, futures = wait(futures, return_when=FIRST_COMPLETED)
                for future in done:
                    yield from future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _ignore_interrupts() -> None:
    """Leave Ctrl-C to the process that was asked for: the others end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _size(path: str) -> int:
    state = state_of(path)
    return state[0] if state else 0


def _batches(sizes: Mapping[str, int]) -> Iterator[list[str]]:
    """Put documents together to batches, the large ones first, lest one of them be left to the end alone."""
    batch: list[str] = []
    size = 0
    for path in sorted(sizes, key=lambda path: (-sizes[path], path)):
        batch.append(path)
        size += sizes[path] + _EACH
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _do_batch(batch: Sequence[str], plan: Plan) -> list[_Done]:
    return [_do(path, plan) for path in batch]


def _do(path: str, plan: Plan) -> _Done:
    state = None if path == STANDARD_INPUT else state_of(path)
    try:
        data = load(path)
    except ReadError as error:
        return _Done(path, Seen({}, error.problems), "", None)
    digest = sha256(data).hexdigest()
    known = plan.known(digest)
    terms = _matcher(plan.terms) if plan.names_wanted else None
    seen = look_at(
        data, path, plan.document_rules, plan.options, source=known.source, languages=known.languages, today=known.date, terms=terms
    )
    return _Done(path, seen, digest, state, data if path == STANDARD_INPUT else b"")


@cache
def _matcher(paths: tuple[str, ...]) -> Matcher:
    """Give what finds the names of termbases. Raises TermFileError."""
    from civcheck.extract.terms import Matcher, general, general_matcher
    from civcheck.factbase.terms.load import load_terms

    return Matcher((*load_terms(paths), *general())) if paths else general_matcher()
