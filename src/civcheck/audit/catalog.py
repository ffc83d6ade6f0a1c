"""The rules in the order in which people are shown them. A new rule is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.rules.backward_figures import RULE as BACKWARD_FIGURES
from civcheck.audit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from civcheck.audit.rules.shares_past_hundred import RULE as SHARES_PAST_HUNDRED
from civcheck.audit.rules.wrong_count import RULE as WRONG_COUNT
from civcheck.audit.rules.wrong_ratio import RULE as WRONG_RATIO
from civcheck.audit.rules.wrong_sum import RULE as WRONG_SUM

if TYPE_CHECKING:
    from civcheck.audit.rule import Rule

RULES: tuple[Rule, ...] = (
    IMPOSSIBLE_DATE,
    BACKWARD_FIGURES,
    SHARES_PAST_HUNDRED,
    WRONG_COUNT,
    WRONG_RATIO,
    WRONG_SUM,
)  # fmt: skip
