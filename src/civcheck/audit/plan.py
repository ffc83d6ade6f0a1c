"""What a run does: its rules with their options, the files they leave alone, and what is known of the documents."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from civcheck.audit.accepting import under

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.audit.rule import Rule
    from civcheck.audit.settings import PerPath
    from civcheck.model.edtf import Edtf


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document beside its words. `date` is its own date, that "last year" leans on."""

    source: str | None = None
    languages: tuple[str, ...] = ()
    date: Edtf | None = None
    publisher: str | None = None
    title: str | None = None


_NOTHING = Known()


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules of a run with their options by rule, and what they may lean on.

    `terms` are the termbases that the readers of names use. `sources` are the sources of the fact base by the sha256 of
    their files; `date` goes before the date of any. `per_path` are the rules that do not run on some files, by patterns
    relative to `folder`.
    """

    rules: tuple[Rule, ...]
    options: Mapping[str, Mapping[str, Any]]
    terms: tuple[str, ...] = ()
    sources: Mapping[str, Known] = field(default_factory=dict)
    date: Edtf | None = None
    per_path: tuple[PerPath, ...] = ()
    folder: str = "."

    @property
    def document_rules(self) -> tuple[Rule, ...]:
        """The rules that read documents."""
        return tuple(rule for rule in self.rules if rule.reads == "document")

    @property
    def names_wanted(self) -> bool:
        """Whether any rule asks for names or quotations."""
        return any("name" in rule.kinds for rule in self.document_rules)

    @property
    def compares(self) -> bool:
        """Whether any rule compares documents with one another."""
        return any(rule.merge for rule in self.rules)

    def rules_of(self, path: str) -> tuple[Rule, ...]:
        """Give the rules that read a document."""
        off = {rule for entry in self.per_path if under(entry.path, path, self.folder) for rule in entry.ignore}
        return tuple(rule for rule in self.document_rules if rule.name not in off)

    def known(self, digest: str) -> Known:
        """Give what is known of the document whose file has this sha256."""
        known = self.sources.get(digest, _NOTHING)
        return replace(known, date=self.date) if self.date else known
