"""The work on one file: read it, run the rules over it, and give what they saw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Carried, Looked
from civcheck.audit.unit import Unit
from civcheck.errors import InputError
from civcheck.errors.problem import Problem
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from civcheck.audit.rule import Rule
    from civcheck.extract.terms import Matcher
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.finding import Evidence


@dataclass(frozen=True, slots=True)
class Saw:
    """What one rule saw in one unit: its evidence, and at how many things it looked; `carried` is for its `merge`."""

    evidence: tuple[Evidence, ...]
    looked: int
    carried: object = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rules saw in one file, by rule; `problems` are what could not be done.

    `characters` is the length of its text; `read` says whether there was one.
    """

    by_rule: Mapping[str, Saw]
    problems: tuple[Problem, ...] = ()
    characters: int = 0
    read: bool = True


def look_at(
    data: bytes, path: str, rules: Sequence[Rule], options: Mapping[str, Mapping[str, Any]], *, source: str | None = None,
    languages: Sequence[str] = (), today: Edtf | None = None, terms: Matcher | None = None, keep: Callable[[Document], None] | None = None,
) -> Seen:  # fmt: skip
    """Read the bytes of a document and run rules over it. Nothing is raised: what goes wrong is among the problems.

    `keep` is given the document, should somebody want it again.
    """
    try:
        document = read_bytes(data, path, source=source, languages=languages)
    except InputError as error:
        return Seen({}, error.problems, read=False)
    except Exception as error:  # noqa: BLE001  a defect of one reader must not cost the user the other documents, and is told
        what = f"could not be read: {type(error).__name__}: {error}"
        return Seen({}, (Problem(path, None, None, what, "please report it; leave the file out with `exclude`"),), read=False)
    if keep:
        keep(document)
    return run_rules(Unit(document, today=today, terms=terms), rules, options)


def run_rules(unit: Unit, rules: Sequence[Rule], options: Mapping[str, Mapping[str, Any]]) -> Seen:
    """Run rules over a unit. One that fails is told and takes nothing with it: the others are run."""
    by_rule: dict[str, Saw] = {}
    problems: list[Problem] = []
    for rule in rules:
        try:
            by_rule[rule.name] = _run(rule, unit, options.get(rule.name, rule.defaults()))
        except Exception as error:  # noqa: BLE001  a defect of one rule must not cost the user the others, and is told
            what = f"{rule.name} failed on this file and was not checked: {type(error).__name__}: {error}"
            problems.append(Problem(unit.document.path, None, None, what, f"please report it; --ignore {rule.name} leaves it out"))
    return Seen(by_rule, tuple(problems), len(unit.text))


def _run(rule: Rule, unit: Unit, options: Mapping[str, Any]) -> Saw:
    evidence: list[Evidence] = []
    looked, carried = 0, None
    for given in rule.emit(unit, options):
        if isinstance(given, Looked):
            looked += given.things
        elif isinstance(given, Carried):
            carried = given.what
        else:
            evidence.append(given)
    return Saw(tuple(evidence), max(looked, len(evidence)), carried)
