"""The rules in the order in which people are shown them. A new rule is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.rules.backward_range import RULE as BACKWARD_RANGE
from civcheck.audit.rules.contradicting_relative_date import RULE as CONTRADICTING_RELATIVE_DATE
from civcheck.audit.rules.future_told_as_past import RULE as FUTURE_TOLD_AS_PAST
from civcheck.audit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from civcheck.audit.rules.wrong_edition import RULE as WRONG_EDITION
from civcheck.audit.rules.wrong_span_of_years import RULE as WRONG_SPAN_OF_YEARS
from civcheck.audit.rules.wrong_weekday import RULE as WRONG_WEEKDAY
from civcheck.audit.rules.backward_figures import RULE as BACKWARD_FIGURES
from civcheck.audit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from civcheck.audit.rules.shares_past_hundred import RULE as SHARES_PAST_HUNDRED
from civcheck.audit.rules.wrong_count import RULE as WRONG_COUNT
from civcheck.audit.rules.wrong_ratio import RULE as WRONG_RATIO
from civcheck.audit.rules.wrong_sum import RULE as WRONG_SUM

if TYPE_CHECKING:
    from civcheck.audit.rule import Rule

RULES: tuple[Rule, ...] = (
    BACKWARD_RANGE,
    CONTRADICTING_RELATIVE_DATE,
    FUTURE_TOLD_AS_PAST,
    IMPOSSIBLE_DATE,
    WRONG_EDITION,
    WRONG_SPAN_OF_YEARS,
    WRONG_WEEKDAY,
    BACKWARD_FIGURES,
    SHARES_PAST_HUNDRED,
    WRONG_COUNT,
    WRONG_RATIO,
    WRONG_SUM,
)  # fmt: skip
