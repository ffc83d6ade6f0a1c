"""Cases of rules as data: the documents, the exact words that must be found, nothing else.

cases:
- text: |                       # or `documents`: names with their texts
    The pilots met on 31 June 2021.
  finds:
  - 31 June 2021                # the primary words alone, or with more of it:
  - {text: 31 June 2021, against: [...], severity: error, says: 30 days}
  - {text: 31 June 2021, against: [...], loosely: true}   # where the rule may take either place as the primary one, begin and end
                                                          # the words a little elsewhere and choose the severity
- text: The pilots met on 30 June 2021.      # without `finds` nothing may be found
  near-miss: true                            # nearly what the rule looks for
  date: 2021-07-01                           # the document's own date; `options` are the rule's
  dates: {a.txt: 2021}                       # the dates of several documents by name; `publishers` alike
- text: The harbour has 42 ferries.            # the source of facts
  facts: |                                   # what stands under `facts:`; `says` and `context` become evidence of these words
    - id: ferries
      statement: How many ferries there are
      figures: [{counted: ferries, value: 24}]
      evidence:
      - {says: The harbour has 42 ferries.}
  made-of: The harbour has 42 ferries.       # the text that the facts were made of, where that is another
  finds: [24]
"""

from __future__ import annotations

import json
import pickle
import re
from dataclasses import dataclass
from hashlib import sha256
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from civcheck.audit.catalog import RULES
from civcheck.audit.fact_places import record_of
from civcheck.audit.group import judge_all
from civcheck.audit.local import run_rules
from civcheck.audit.select import options_of
from civcheck.audit.unit import Unit
from civcheck.extract.terms import general_matcher
from civcheck.factbase.marks import digest, marks
from civcheck.factbase.yaml_io import parse_fact_file
from civcheck.model.edtf import parse_edtf
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.audit.rule import Rule
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Evidence, Finding

FOLDER = Path(__file__).resolve().parent.parent / "rules"
T = TypeVar("T")
BY_NAME = {rule.name: rule for rule in RULES}


@dataclass(frozen=True)
class Case:
    """A case of a rule; `number` is its place in the file."""

    rule: str
    number: int
    given: dict[str, Any]

    @property
    def finds(self) -> list[Any]:
        return self.given.get("finds", [])

    @property
    def options(self) -> dict[str, Any]:
        """The options that are given, each as the type of its default has it."""
        defaults = BY_NAME[self.rule].defaults()
        given = self.given.get("options", {})
        return {key: value if isinstance(defaults.get(key), str | tuple) else json.loads(value) for key, value in given.items()}

    @property
    def documents(self) -> dict[str, str]:
        return self.given.get("documents") or {"text.txt": self.given["text"]}

    def __str__(self) -> str:
        return f"{self.rule}-{self.number}"


def load(rule: str) -> list[Case]:
    """Read the cases of a rule; none where it has no file."""
    path = FOLDER / f"{rule}.yaml"
    if not path.exists():
        return []
    cases = yaml.load(path.read_text("utf-8"), yaml.CBaseLoader)["cases"]  # noqa: S506  texts alone
    return [Case(rule, number, given) for number, given in enumerate(cases, 1)]


def emitted(case: Case, documents: Iterable[tuple[str, str]]) -> list[Evidence]:
    """Run a case's rule over documents, in the order they are given in."""
    rule = BY_NAME[case.rule]
    options = {rule.name: options_of(rule, case.options)}
    evidence: list[Evidence] = []
    for name, text in documents:
        seen = run_rules(_fact_unit(case, name, text) if "facts" in case.given else _unit(case, name, text), [rule], options)
        assert seen.problems == ()
        evidence += seen.by_rule[rule.name].evidence
    return evidence


def _unit(case: Case, name: str, text: str) -> Unit:
    date = case.given.get("dates", {}).get(name) or case.given.get("date")
    publisher = case.given.get("publishers", {}).get(name)
    return Unit(read_bytes(text.encode(), name), today=parse_edtf(date) if date else None, publisher=publisher)


def _fact_unit(case: Case, name: str, text: str) -> Unit:
    """Give a unit of a source and its facts."""
    made_of = str(case.given.get("made-of", text))
    date = f"  issued: {case.given['date']}\n" if "date" in case.given else ""
    head = f"source:\n  id: source\n  title: A Source\n{date}  file: {name}\n  sha256: {sha256(made_of.encode()).hexdigest()}\nfacts:\n"
    record = head + _EVIDENCE.sub(lambda match: _evidence(match, made_of), case.given["facts"])
    problems: list[Problem] = []
    facts = parse_fact_file(record, "facts.yaml", problems)
    assert facts is not None
    assert problems == []
    own = record_of(record, "facts.yaml", "")
    return Unit(read_bytes(text.encode(), name), today=facts.source.issued, facts=facts, record=own, terms=general_matcher())


_EVIDENCE = re.compile(r"\{(says|context): (.*)\}$", re.MULTILINE)


def _evidence(match: re.Match[str], text: str) -> str:
    """Give the evidence of some words, which stand in the text as they are."""
    start = text.index(match[2])
    role = ", role: context" if match[1] == "context" else ""
    return f"{{span: [{start}, {start + len(match[2])}]{role}, digest: {digest(match[2])}, marks: [{', '.join(marks(match[2]))}]}}"


def judged(case: Case, evidence: Sequence[Evidence], rule: Rule | None = None) -> list[Finding]:
    """Give the findings about evidence."""
    rule = rule or BY_NAME[case.rule]
    options = options_of(rule, case.options)

    def merge(one: Rule, together: Sequence[Evidence]) -> list[Finding]:
        assert one.merge is not None
        documents = {name: _unit(case, name, text) for name, text in case.documents.items()}
        return list(one.merge(together, documents.__getitem__, options))

    findings, hot = judge_all(evidence, [rule], {rule.name: options}, merge=merge)
    assert hot == []
    return findings


def words_of(wanted: str | dict[str, Any]) -> str:
    """Give the primary words that a case wants."""
    return str(wanted["text"] if isinstance(wanted, dict) else wanted)


def is_loose(wanted: str | dict[str, Any]) -> bool:
    """Tell whether a case leaves it to the rule which place is the primary one, and where the words end."""
    return isinstance(wanted, dict) and wanted.get("loosely") == "true"


def fits_loosely(finding: Finding, wanted: dict[str, Any]) -> bool:
    """Tell whether a finding is about the places of a case: the primary one is among them, and each is told once."""
    words = [wanted["text"], *wanted.get("against", [])]
    told = [place.text or "" for place in finding.locations]
    return any(
        0 in chosen and all(_nearly(told[place], word) for place, word in zip(chosen, words, strict=True))
        for chosen in permutations(range(len(told)), len(words))
    )


AROUND = 60
"""So many characters more than a case has the words of a finding may have, or fewer."""


def _nearly(told: str, wanted: str) -> bool:
    """Tell whether one text has the other in it as whole words, with little around it."""
    short, long = sorted((" ".join(told.split()), " ".join(wanted.split())), key=len)
    whole = rf"(?<![0-9A-Za-z]){re.escape(short)}(?![0-9A-Za-z])"
    return bool(short) and len(long) - len(short) <= AROUND and re.search(whole, long) is not None


def through_pickle(value: T) -> T:
    """Give a value as another process would have it."""
    copy: T = pickle.loads(pickle.dumps(value))  # noqa: S301  our own
    return copy
