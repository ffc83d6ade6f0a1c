"""Claims that a person has accepted, with the reason: a YAML list, so that a draft can live in CI.

```yaml
- claim: The port handled 1.3 million containers in 2024.
  reason: By a letter of the harbour master of 3 March.
```
A claim may be given by its words or by its `fingerprint`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from civcheck.errors import FactFileError
from civcheck.errors.problem import Problem
from civcheck.match.drafts import fingerprint

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

_FIELDS = {"claim", "fingerprint", "reason"}
_HINT = "an entry has `claim` (its words) or `fingerprint`, and `reason`"


@dataclass(frozen=True, slots=True)
class AcceptedClaim:
    """A claim that stands in spite of its verdict. `place` is where its entry is written."""

    fingerprint: str
    reason: str
    place: str


def read_accepted(text: str, path: str) -> list[AcceptedClaim]:
    """Read a file of accepted claims. Raises FactFileError, which tells every bad entry with its line."""
    try:
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise FactFileError([Problem(path, line, column, f"no YAML: {error.problem}", _HINT)]) from None
    if node is None:
        return []
    if not isinstance(node, yaml.SequenceNode):
        raise FactFileError([Problem(path, 1, 1, "a file of accepted claims is a list", _HINT)])
    problems: list[Problem] = []
    found = [entry for item in node.value for entry in _entry(item, path, problems)]
    if problems:
        raise FactFileError(problems)
    return found


def _entry(node: yaml.Node, path: str, problems: list[Problem]) -> Iterator[AcceptedClaim]:
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    if not isinstance(node, yaml.MappingNode):
        problems.append(Problem(path, line, column, "an entry is a mapping", _HINT))
        return
    fields = {key.value: value.value for key, value in node.value if isinstance(value, yaml.ScalarNode)}
    unknown = sorted({key.value for key, _ in node.value} - _FIELDS)
    if unknown:
        problems.append(Problem(path, line, column, f"`{unknown[0]}` is not a field of an accepted claim", _HINT))
    elif not fields.get("reason", "").strip():
        problems.append(Problem(path, line, column, "an accepted claim has no reason", "say why it stands: reason: …"))
    elif not (fields.get("claim") or fields.get("fingerprint")):
        problems.append(Problem(path, line, column, "an entry names no claim", _HINT))
    else:
        own = fields.get("fingerprint") or fingerprint(fields["claim"])
        yield AcceptedClaim(own, fields["reason"].strip(), f"{path}:{line}")


def unused(accepted: list[AcceptedClaim], claims: Container[str]) -> list[AcceptedClaim]:
    """Give the entries that name no claim of the draft any more."""
    return [entry for entry in accepted if entry.fingerprint not in claims]
