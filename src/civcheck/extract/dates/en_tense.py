"""Whether an English sentence speaks of what is to come."""

from __future__ import annotations

from civcheck.model.kept_patterns import compiled

_TENSE = compiled(
    r"(?<![A-Za-z])(?:(?P<ahead>will|shall|scheduled|due|expected|expects?|plans?|planned|set|slated|upcoming|expires?|begins|starts|opens)"
    r"|said|says|told|announced|reported|confirmed|since|was|were|had|began|opened|after|when|where|which)(?![A-Za-z])"
)
_REACH = 80


def is_ahead(text: str, start: int, end: int) -> bool:
    """Say whether the words of a sentence before a date put it into the future."""
    last = ""
    for found in _TENSE.finditer(text, max(start, end - _REACH), end):
        last = found.lastgroup or ""
    return last == "ahead"
