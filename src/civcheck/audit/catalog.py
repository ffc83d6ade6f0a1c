"""The rules in the order in which people are shown them. A new rule is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from civcheck.audit.rules.repeated_passage import RULE as REPEATED_PASSAGE

if TYPE_CHECKING:
    from civcheck.audit.rule import Rule

RULES: tuple[Rule, ...] = (
    IMPOSSIBLE_DATE,
    REPEATED_PASSAGE,
)  # fmt: skip
