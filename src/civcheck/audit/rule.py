"""What a rule is: a name, a page of prose, and two pure functions."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from civcheck.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.compare.passages.spreading import Spread
    from civcheck.model.finding import Evidence, Severity
    from civcheck.model.location import Location

Family = Literal["dates", "figures", "passages", "names", "quotes", "structure", "citations", "languages", "facts"]
FAMILIES: tuple[Family, ...] = ("dates", "figures", "passages", "names", "quotes", "structure", "citations", "languages", "facts")
Reads = Literal["document", "facts"]
Value = bool | int | float | str | tuple[str, ...]
Kind = Literal["value", "name"]


@dataclass(frozen=True, slots=True)
class Option:
    """A setting of a rule. Its default tells its type: true or false, a number, a text, a list of texts."""

    name: str
    default: Value
    about: str

    @property
    def shown(self) -> str:
        """The default as TOML has it."""
        value = list(self.default) if isinstance(self.default, tuple) else self.default
        return json.dumps(value, ensure_ascii=False)


class Looked(NamedTuple):
    """How many things a rule looked at, right ones included: given by `emit` beside the evidence, for the summary."""

    things: int


class Carried(NamedTuple):
    """What `merge` would else have to read a document again for: given by `emit` beside the evidence, and not kept for later runs."""

    what: object


class PassedOver(NamedTuple):
    """Given by `judge` beside the findings where a key has too much evidence: only so many places of it were compared."""

    compared: int = 0


class Merge(Protocol):
    """Gives the findings of a rule that compares documents with one another."""

    def __call__(
        self, evidence: Sequence[Evidence], load: Callable[[str], Unit], options: Mapping[str, Any], spread: Spread | None = None,
        carried: Mapping[str, Any] | None = None,
    ) -> Iterable[Finding]:  # fmt: skip
        """Give the findings about all evidence."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. Both functions are of a module, so that they can be sent to another process.

    `emit(unit, options)` gives what it saw in one unit: a document, or a fact file with its source where `reads` is
    "facts". It also gives how much it looked at, as `Looked`: a rule that looked at nothing is told in the summary.
    `judge(key, group, options)` gives the findings about all evidence that shares a key, in any order it is given, and
    `PassedOver` where it did not compare all of it, which the summary says. Without
    `judge`, each piece of evidence is a finding of its own, and its value is the message: one place is enough for such a
    rule. `merge(evidence, load, options)` takes the place of `judge` in a rule that compares documents with one another: it
    gets all evidence in the order of the documents, `load` reads one of them again, `spread` does parts of the work in
    several processes, and `carried` is what `emit` gave of some of them, by their paths. What it gives depends on the values
    of the evidence alone, so that it can be kept: they tell the documents by their content. `kinds` are the kinds of
    mentions that `emit` asks its unit for: "value" (figures and dates) and "name" (names and quotations). A rule that
    `compares` places judges no evidence that shares its key with none and has no other places; with `statements` it reads those
    of fact files, too, as if they were a document of their own.
    """

    name: str
    family: Family
    severity: Severity
    emit: Callable[[Unit, Mapping[str, Any]], Iterable[Evidence | Looked | Carried]]
    judge: Callable[[str, Sequence[Evidence], Mapping[str, Any]], Iterable[Finding | PassedOver]] | None = None
    merge: Merge | None = None
    options: tuple[Option, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    reads: Reads = "document"
    compares: bool = False
    statements: bool = False
    aliases: tuple[str, ...] = ()

    @property
    def page(self) -> str:
        """The prose of the rule: the docstring of its module."""
        return (sys.modules[self.emit.__module__].__doc__ or "").strip()

    @property
    def summary(self) -> str:
        """The first line of the page, without its full stop."""
        return self.page.partition("\n")[0].rstrip(".")

    def finding(self, message: str, locations: Iterable[Location], severity: Severity | None = None) -> Finding:
        """Make a finding of this rule; its severity is the rule's own unless one is given."""
        return Finding(self.name, self.family, severity or self.severity, message, tuple(locations))

    def defaults(self) -> dict[str, Value]:
        """Give the options as they are where nobody sets them."""
        return {option.name: option.default for option in self.options}
