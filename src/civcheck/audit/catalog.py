"""The rules in the order in which people are shown them. A new rule is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.rules.abbreviation_not_matching import RULE as ABBREVIATION_NOT_MATCHING
from civcheck.audit.rules.abbreviation_with_two_expansions import RULE as ABBREVIATION_WITH_TWO_EXPANSIONS
from civcheck.audit.rules.evidence_not_holding import RULE as EVIDENCE_NOT_HOLDING
from civcheck.audit.rules.fact_not_in_evidence import RULE as FACT_NOT_IN_EVIDENCE
from civcheck.audit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from civcheck.audit.rules.name_with_two_abbreviations import RULE as NAME_WITH_TWO_ABBREVIATIONS
from civcheck.audit.rules.unexpanded_abbreviation import RULE as UNEXPANDED_ABBREVIATION

if TYPE_CHECKING:
    from civcheck.audit.rule import Rule

RULES: tuple[Rule, ...] = (
    IMPOSSIBLE_DATE,
    ABBREVIATION_WITH_TWO_EXPANSIONS,
    NAME_WITH_TWO_ABBREVIATIONS,
    ABBREVIATION_NOT_MATCHING,
    FACT_NOT_IN_EVIDENCE,
    EVIDENCE_NOT_HOLDING,
    UNEXPANDED_ABBREVIATION,
)  # fmt: skip
