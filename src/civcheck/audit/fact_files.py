"""Fact files under audit: each is looked at together with its source, where that is at hand.

What was seen is kept by the content of both files, so that unchanged ones are not read again but for the first lines of
the fact file, which name its source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from civcheck.audit.cache import document_key, rule_key
from civcheck.audit.fact_places import record_of, statements_of
from civcheck.audit.local import Seen, run_rules
from civcheck.audit.unit import Unit
from civcheck.errors import InputError, ReadError, TermFileError
from civcheck.factbase.cache import state_of
from civcheck.factbase.sources_at_hand import match_sources
from civcheck.model.kept_patterns import compiled
from civcheck.sources.decode import decode
from civcheck.sources.read import STANDARD_INPUT, load, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from civcheck.audit.cache import AuditCache
    from civcheck.audit.plan import Plan
    from civcheck.audit.rule import Rule
    from civcheck.errors.problem import Problem
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.sources_at_hand import AtHand
    from civcheck.model.document import Document
    from civcheck.model.fact import Source

_SOURCE = compiled(r"^source:[ \t]*(?:#[^\n]*)?\r?\n((?:[ \t][^\n]*\n|#[^\n]*\n|\r?\n)+)|^source:[ \t]*(\{[^\n]*)", re.MULTILINE)
_FIELD = compiled(r"(?:^|[{,])[ \t]+(id|title|file|sha256):|[{,][ ]*(id|title|file|sha256):", re.MULTILINE)
_LEAST_FIELDS = 2
_HEAD = 20_000


@dataclass(frozen=True, slots=True)
class FactsSeen:
    """What was seen in fact files.

    `read` are their paths, `at_hand` the paths of their sources by id, `without` the ids of the sources that are not at hand.
    """

    seen: tuple[Seen, ...] = ()
    read: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    at_hand: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Record:
    """A fact file as it was found. `source` is what its first lines say, None where they say nothing that can be read."""

    path: str
    text: str
    digest: str
    source: Source | None


def is_fact_file(text: str) -> bool:
    """Say whether a YAML text is meant to be a fact file: whether its `source` has two fields of one at least."""
    head = _SOURCE.search(text, 0, _HEAD)
    return head is not None and len({one or other for one, other in _FIELD.findall(head[0])}) >= _LEAST_FIELDS


def look_at_facts(
    fact_files: Sequence[str], source_files: Sequence[str], plan: Plan, store: AuditCache, terms: Callable[[], Matcher | None],
    *, sure: bool = False,
) -> FactsSeen:  # fmt: skip
    """Run the rules about facts over the fact files among YAML files; others are passed over, unless it is `sure` that there are none."""
    if not any(rule.reads == "facts" or rule.statements for rule in plan.rules) or not fact_files:
        return FactsSeen()
    problems: list[Problem] = []
    records = [record for path in fact_files if (record := _record(path, problems, sure=sure))]
    digests = _digests(source_files, store)
    at_hand = match_sources((record.source for record in records if record.source), digests)
    look = _Look(plan, store, digests, terms)
    seen = [Seen({}, tuple(problems))] if problems else []
    without: list[str] = []
    for record in records:
        found = at_hand.get(record.source.id) if record.source else None
        if found is None and record.source:
            without.append(record.source.id)
        seen.append(look.at(record, found))
    store.commit()
    return FactsSeen(
        tuple(seen), tuple(record.path for record in records), tuple(without), {source: found.path for source, found in at_hand.items()}
    )


def _record(path: str, problems: list[Problem], *, sure: bool) -> _Record | None:
    """Read a YAML file; None where it is no fact file."""
    from civcheck.factbase.heads import source_of

    try:
        data = load(path)
        text = decode(data, path)
    except ReadError as error:
        problems += error.problems if sure else ()
        return None
    if not sure and not is_fact_file(text):
        return None
    return _Record(path, text, sha256(data).hexdigest(), source_of(text, path))


def _digests(paths: Sequence[str], store: AuditCache) -> dict[str, str]:
    """Give the sha256 of each file that can be read."""
    digests = {path: known for path in paths if (known := store.digest(path))}
    for path in paths:
        if path not in digests and path != STANDARD_INPUT:
            try:
                digests[path] = sha256(load(path)).hexdigest()
            except ReadError:
                continue  # told where it is audited itself
    return digests


class _Look:
    """Looks at fact files with their sources, each of which is read once."""

    def __init__(self, plan: Plan, store: AuditCache, digests: dict[str, str], terms: Callable[[], Matcher | None]) -> None:
        self._plan, self._store, self._digests, self._make_terms = plan, store, digests, terms
        self._rules = [rule for rule in plan.rules if rule.reads == "facts"]
        self._of_statements = [rule for rule in plan.rules if rule.statements]
        self._keys = {rule.name: rule_key(rule.name, plan.options[rule.name]) for rule in (*self._rules, *self._of_statements)}
        self._terms_digest = sha256(b"".join(load(path) for path in plan.terms)).hexdigest()[:16]
        self._documents: dict[str, Document] = {}
        self._bad_terms: list[Problem] = []

    @cached_property
    def _terms(self) -> Matcher | None:
        try:
            return self._make_terms()
        except TermFileError as error:
            self._bad_terms += error.problems
            return None

    def at(self, record: _Record, found: AtHand | None) -> Seen:
        """Look at one fact file, or take what is kept of it. Without its source, only its statements are looked at."""
        source = record.source.id if record.source else ""
        date = self._plan.date.text if self._plan.date else ""
        beside = (self._digests[found.path], found.path) if found else ("", "")
        key = document_key(record.digest, record.path, source, *beside, date, self._terms_digest)
        wanted = self._keys if found else {rule.name: self._keys[rule.name] for rule in self._of_statements}
        kept, characters = self._store.saw(key, set(wanted.values()), record.path, None)
        if characters is not None and len(kept) == len(wanted):
            return Seen({name: kept[rule] for name, rule in wanted.items()}, (), characters)
        seen = self._look(record, found)
        if not seen.problems:
            saw = {self._keys[name]: one for name, one in seen.by_rule.items()}
            self._store.keep(record.path, state_of(record.path), record.digest, key, saw, seen.characters)
        return seen

    def _look(self, record: _Record, found: AtHand | None) -> Seen:
        from civcheck.factbase.yaml_io import parse_fact_file, quick_allocation

        problems: list[Problem] = []
        with quick_allocation():
            file = parse_fact_file(record.text, record.path, problems)
        if file is None or problems:
            return Seen({}, tuple(problems), len(record.text))
        own = record_of(record.text, record.path, record.digest)
        today = self._plan.date or file.source.issued
        said = self._run(Unit(statements_of(own), today=today, terms=lambda: self._terms, of_statements=True), self._of_statements)
        if found is None:
            return Seen(said.by_rule, said.problems, len(record.text))
        try:
            document = self._document(found.path, file.source)
        except InputError as error:
            return Seen(said.by_rule, (*said.problems, *error.problems), len(record.text))
        seen = self._run(Unit(document, today=today, terms=lambda: self._terms, facts=file, record=own), self._rules)
        return Seen({**said.by_rule, **seen.by_rule}, (*said.problems, *seen.problems), len(record.text))

    def _run(self, unit: Unit, rules: Sequence[Rule]) -> Seen:
        """Run rules over a unit, and tell what is wrong with the termbases that they asked for."""
        seen = run_rules(unit, rules, self._plan.options)
        problems = (*seen.problems, *self._bad_terms)
        self._bad_terms.clear()
        return Seen(seen.by_rule, problems, seen.characters)

    def _document(self, path: str, source: Source) -> Document:
        if path not in self._documents:
            self._documents[path] = read_bytes(load(path), path, source=source.id, languages=source.languages)
        return self._documents[path]
