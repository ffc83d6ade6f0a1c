"""One case: a claim, what it is judged against, and what may not be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Group = Literal["negative", "rewrite", "error"]
ACCUSED = frozenset({"contradicted", "misquoted"})


@dataclass(frozen=True, slots=True)
class Case:
    """A claim. `corpus` names what it is judged against; `kind` says what was changed, `form` how it is worded.

    `origin` is the true statement that it was made of; `without` is the number of a part of the corpus that is left out.
    """

    group: Group
    kind: str
    form: str
    language: str
    text: str
    corpus: str
    origin: str = ""
    without: tuple[str, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said of a case: the verdicts of its claims, and what decided them, in lines for a person."""

    case: Case
    verdicts: tuple[str, ...]
    told: str

    @property
    def accused(self) -> bool:
        """Say whether a claim of it was called contradicted or misquoted."""
        return any(verdict in ACCUSED for verdict in self.verdicts)

    @property
    def supported(self) -> bool:
        """Say whether all that can be checked of it was called supported."""
        checked = [verdict for verdict in self.verdicts if verdict != "nothing-to-check"]
        return bool(checked) and all(verdict == "supported" for verdict in checked)
