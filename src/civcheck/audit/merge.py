"""Rules that compare documents with one another: they get all their evidence at once, and the documents they ask for again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from civcheck.audit.cache import rule_key
from civcheck.audit.spread import Processes
from civcheck.audit.unit import Unit
from civcheck.audit.work import without_collection
from civcheck.model.code_version import code_version
from civcheck.sources.read import load, read_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from civcheck.audit.cache import AuditCache
    from civcheck.audit.plan import Plan
    from civcheck.audit.rule import Rule
    from civcheck.model.document import Document
    from civcheck.model.finding import Evidence, Finding

_KEPT = 250_000_000
"""Documents of so many characters together are kept, should a rule ask for them again: with its layout a character takes some two bytes."""

_CARRIED = 250_000_000
"""So many characters of documents are carried from the rules to their merging: that takes up to ten times as many bytes."""


class Documents:
    """The documents of a run, read again when they are asked for. `given` are the bytes of those that cannot be: standard input, pipes."""

    def __init__(self, plan: Plan, given: Mapping[str, bytes]) -> None:
        self._plan, self._given = plan, given
        self._kept: dict[str, Unit] = {}
        self._size = 0

    def __call__(self, path: str) -> Unit:
        """Give a document. Raises ReadError."""
        unit = self._kept.pop(path, None)
        if unit is None:
            unit = self._read(path)
            self._size += len(unit.text)
        self._kept[path] = unit
        while self._size > _KEPT and len(self._kept) > 1:
            self._size -= len(self._kept.pop(next(iter(self._kept))).text)
        return unit

    def keep(self, document: Document) -> None:
        """Keep a document that was read for other rules, while there is room."""
        if self._size + len(document.text) <= _KEPT and document.path not in self._kept:
            self._kept[document.path] = self._unit(document)
            self._size += len(document.text)

    def _read(self, path: str) -> Unit:
        data = self._given[path] if path in self._given else load(path)
        known = self._plan.known(hashlib.sha256(data).hexdigest())
        return self._unit(read_bytes(data, path, languages=known.languages, source=known.source))

    def _unit(self, document: Document) -> Unit:
        known = self._plan.known(document.sha256)
        return Unit(document, today=known.date, publisher=known.publisher, title=known.title)


class Merger:
    """Runs the `merge` of rules. What they found is kept: with the same evidence they are not run again."""

    def __init__(self, plan: Plan, store: AuditCache, given: Mapping[str, bytes], jobs: int = 1) -> None:
        self._plan, self._store = plan, store
        self._spread = Processes(jobs)
        self._room = _CARRIED
        self._documents = Documents(plan, given)
        self._carried: dict[str, dict[str, object]] = {}

    def carry(self, rule: str, path: str, what: object, size: int) -> None:
        """Keep what a rule needs of a document of so many characters, while there is room."""
        if self._room >= size:
            self._room -= size
            self._carried.setdefault(rule, {})[path] = what

    def keep(self, document: Document) -> None:
        """Keep a document that was read for other rules."""
        self._documents.keep(document)

    def __call__(self, rule: Rule, evidence: Sequence[Evidence]) -> list[Finding]:
        """Give the findings about all evidence of a rule, which is in the order of documents and places."""
        key = self._key(rule, evidence)
        found = self._store.merged(key)
        if found is not None or rule.merge is None:
            return found[0] if found else []
        options, carried = self._plan.options[rule.name], self._carried.pop(rule.name, None)
        with without_collection():
            new = list(rule.merge(evidence, self._documents, options, self._spread, carried))
        self._store.keep_merged(key, new)
        return new

    def _key(self, rule: Rule, evidence: Sequence[Evidence]) -> str:
        """Tell what findings depend on: the code, the rule with its options, what is known of sources, and all evidence."""
        known = sorted((digest, repr(one)) for digest, one in self._plan.sources.items())
        digest = hashlib.sha256(repr((code_version(), rule_key(rule.name, self._plan.options[rule.name]), self._plan.date, known)).encode())
        for seen in evidence:
            digest.update("\0".join((seen.document, seen.location.source or "", seen.value, "")).encode(errors="surrogateescape"))
        return digest.hexdigest()[:32]
