"""The work on the documents that no cache knows: in this process, or in several where it is much.

A process that a document takes down with it (a reader in C, want of memory) takes nothing else: what it had not done is
done again, a document at a time, and the one that did it is told.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import stat
import sys
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from civcheck.audit.local import Seen, look_at
from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.factbase.cache import state_of
from civcheck.model.kept_patterns import keep_patterns
from civcheck.sources.read import STANDARD_INPUT, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from civcheck.audit.plan import Plan
    from civcheck.audit.rule import Rule
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.cache import FileState
    from civcheck.model.document import Document

_ALONE = 1_500_000
"""Less than so many bytes are read in one process: others would take longer to start."""
_WORTH_PARTING = 150_000
"""More than so many bytes in one process are worth another one, for half of the rules."""
_BATCH, _EACH = 250_000, 500
"""So many bytes go to a process at a time; opening a file costs as much as reading so many."""


@dataclass(frozen=True, slots=True)
class Done:
    """A document that was done. `digest` is empty where its file could not be read; `data` is what cannot be read again.

    `document` is there where a rule compares documents: to send it is much less than to read it again.
    """

    path: str
    seen: Seen
    digest: str
    state: FileState | None
    data: bytes | None = None
    document: Document | None = None


def do_all(paths: Sequence[str], plan: Plan, jobs: int) -> Iterator[Done]:
    """Do documents, in any order."""
    sizes = {path: _size(path) for path in paths if is_file(path)}
    batches = list(_batches(sizes))
    alone = min(jobs, len(batches)) <= 1 or sum(sizes.values()) + _EACH * len(sizes) < _ALONE
    halves = _halves(plan) if alone and jobs > 1 and sum(sizes.values()) > _WORTH_PARTING else None
    for path in paths:
        if path not in sizes or (alone and not halves):
            yield do(path, plan)
    if halves:
        yield from _in_halves([path for path in paths if path in sizes], halves)
    if not alone:
        if plan.names_wanted:
            _matcher(plan.terms)  # before the processes part, so that they share it
        yield from _in_processes(batches, plan, min(jobs, len(batches)))


def _halves(plan: Plan) -> tuple[Plan, Plan] | None:
    """Part the rules in those that read figures, dates or what is told, and those that compare names, or read the bare text.

    Both may have to read the names: to compare them takes longer than to read them.
    """
    there = tuple(rule for rule in plan.document_rules if _reads_values(rule))
    here = tuple(rule for rule in plan.document_rules if rule not in there)
    return (replace(plan, rules=there), replace(plan, rules=here)) if there and here else None


def _reads_values(rule: Rule) -> bool:
    return rule.family != "names" and ("name" in rule.kinds or "value" in rule.kinds or rule.family == "dates")


def _in_halves(paths: Sequence[str], halves: tuple[Plan, Plan]) -> Iterator[Done]:
    """Do a few documents with half of the rules here and half in another process. Nobody waits for a large one alone."""
    try:
        with _pool(1) as pool:
            there = pool.submit(_do_batch, paths, halves[0])
            here = [do(path, halves[1]) for path in paths]
            done = there.result()
    except (BrokenProcessPool, OSError):  # no process can be started, or it ended by itself
        done, here = [do(path, halves[0]) for path in paths], [do(path, halves[1]) for path in paths]
    yield from map(_joined, done, here)


def _joined(one: Done, other: Done) -> Done:
    """Put together what was seen in a document by two halves of the rules; what neither could do is told once."""
    if one.digest != other.digest:  # it was written in between
        return replace(other, digest="")
    problems = tuple(dict.fromkeys((*one.seen.problems, *other.seen.problems)))
    by_rule = {**one.seen.by_rule, **other.seen.by_rule}
    return replace(other, seen=replace(other.seen, by_rule=by_rule, problems=problems))


def is_file(path: str) -> bool:
    """Say whether a path is a file that can be read twice: standard input and pipes cannot, nor by another process."""
    if path == STANDARD_INPUT:
        return False
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


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


def _in_processes(batches: Iterable[list[str]], plan: Plan, jobs: int) -> Iterator[Done]:
    """Do batches in several processes, and what is left where one of them ends by itself, or none can be started."""
    left = dict(enumerate(batches))
    try:
        yield from _from_pool(left, plan, jobs)
    except BrokenProcessPool:
        yield from _one_by_one([path for batch in left.values() for path in batch], plan)
    except OSError:  # no memory, no more processes, no semaphores
        yield from (do(path, plan) for batch in left.values() for path in batch)


def _from_pool(left: dict[int, list[str]], plan: Plan, jobs: int) -> Iterator[Done]:
    """Do batches and take each out of `left` when it is done. Results are let go of as they come."""
    with _pool(jobs) as pool:
        try:
            numbers = {pool.submit(_do_batch, batch, plan): number for number, batch in left.items()}
            for future in as_completed(list(numbers)):
                yield from future.result()
                del left[numbers.pop(future)]
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _one_by_one(paths: Iterable[str], plan: Plan) -> Iterator[Done]:
    """Do documents in another process, one after the other; one that ends it is told."""
    left = deque(paths)
    while left:
        with _pool(1) as pool:
            while left:
                path = left.popleft()
                try:
                    done = pool.submit(do, path, plan).result()
                except BrokenProcessPool:
                    what = Problem(
                        path, None, None, "ended the process that read it", "please report it; leave the file out with `exclude`"
                    )
                    yield Done(path, Seen({}, (what,), read=False), "", None)
                    break
                yield done


def _pool(jobs: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=begin)


def begin() -> None:
    """Begin a process: leave Ctrl-C to the process that was asked for, and end with it, even if it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _do_batch(batch: Sequence[str], plan: Plan) -> list[Done]:
    done = [do(path, plan) for path in batch]
    keep_patterns()
    return done


@contextmanager
def without_collection() -> Iterator[None]:
    """Let no garbage be collected while a document is read, or all are compared: there is next to none, and to look takes time."""
    wanted = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if wanted:
            gc.enable()


def do(path: str, plan: Plan) -> Done:
    """Do one document. Nothing is raised."""
    state = state_of(path) if is_file(path) else None
    try:
        data = load(path)
    except ReadError as error:
        return Done(path, Seen({}, error.problems, read=False), "", None)
    digest = sha256(data).hexdigest()
    known = plan.known(digest)
    terms = _matcher(plan.terms) if plan.names_wanted else None
    rules = plan.rules_of(path)
    read: list[Document] = []
    with without_collection():
        seen = look_at(
            data, path, rules, plan.options, source=known.source, languages=known.languages, today=known.date, terms=terms, keep=read.append
        )
    return Done(path, seen, digest, state, None if is_file(path) else data, read[0] if read and plan.compares else None)


@cache
def _matcher(paths: tuple[str, ...]) -> Matcher:
    """Give what finds the names of termbases. Raises TermFileError."""
    from civcheck.factbase.terms.matcher import matcher_of

    return matcher_of(paths)
