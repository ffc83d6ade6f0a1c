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

from civcheck.errors import FactFileError
from civcheck.factbase.fields import Reader, compose
from civcheck.match.drafts import fingerprint
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    import yaml

_WHAT = "an accepted claim"
_FIELDS = ("claim", "fingerprint", "reason")
_HINT = "an entry has `claim` (its words) or `fingerprint`, and `reason`"
_FINGERPRINT = compiled(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class AcceptedClaim:
    """A claim that stands in spite of its verdict. `place` is where its entry is written."""

    fingerprint: str
    reason: str
    place: str


def read_accepted(text: str, path: str) -> list[AcceptedClaim]:
    """Read a file of accepted claims. Raises FactFileError, which tells every bad entry with its place."""
    reader = Reader(path)
    node = compose(text, path, 0, reader.problems)
    entries = reader.items(node, "a file of accepted claims")
    found = [accepted for entry in entries for accepted in _entry(entry, reader)]
    if reader.problems:
        raise FactFileError(reader.problems)
    return found


def _entry(node: yaml.Node, reader: Reader) -> Iterator[AcceptedClaim]:
    fields = reader.mapping(node, _WHAT, _FIELDS, required=("reason",))
    reason = reader.text(fields.get("reason"), "reason")
    words = reader.text(fields.get("claim"), "claim")
    own = reader.text(fields.get("fingerprint"), "fingerprint", _FINGERPRINT, "`match --format json` gives the fingerprint of each claim")
    if "reason" in fields and "claim" not in fields and "fingerprint" not in fields:
        reader.report(node, f"{_WHAT} is not named", _HINT)
    if reason and (own or words):
        line, _ = reader.place(node)
        yield AcceptedClaim(own or fingerprint(words or ""), reason, f"{reader.path}:{line}")


def unused(accepted: list[AcceptedClaim], claims: Container[str]) -> list[AcceptedClaim]:
    """Give the entries that name no claim of the draft any more."""
    return [entry for entry in accepted if entry.fingerprint not in claims]
