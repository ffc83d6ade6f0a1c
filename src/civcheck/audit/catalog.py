"""The rules in the order in which people are shown them. A new rule is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.rules.abbreviation_not_matching import RULE as ABBREVIATION_NOT_MATCHING
from civcheck.audit.rules.abbreviation_with_two_expansions import RULE as ABBREVIATION_WITH_TWO_EXPANSIONS
from civcheck.audit.rules.backward_figures import RULE as BACKWARD_FIGURES
from civcheck.audit.rules.backward_range import RULE as BACKWARD_RANGE
from civcheck.audit.rules.broken_numbering import RULE as BROKEN_NUMBERING
from civcheck.audit.rules.broken_paragraph import RULE as BROKEN_PARAGRAPH
from civcheck.audit.rules.conflicting_date import RULE as CONFLICTING_DATE
from civcheck.audit.rules.conflicting_figure import RULE as CONFLICTING_FIGURE
from civcheck.audit.rules.conflicting_order import RULE as CONFLICTING_ORDER
from civcheck.audit.rules.conflicting_place import RULE as CONFLICTING_PLACE
from civcheck.audit.rules.conflicting_quote import RULE as CONFLICTING_QUOTE
from civcheck.audit.rules.contents_mismatch import RULE as CONTENTS_MISMATCH
from civcheck.audit.rules.contradicting_relative_date import RULE as CONTRADICTING_RELATIVE_DATE
from civcheck.audit.rules.evidence_not_holding import RULE as EVIDENCE_NOT_HOLDING
from civcheck.audit.rules.fact_not_in_evidence import RULE as FACT_NOT_IN_EVIDENCE
from civcheck.audit.rules.future_told_as_past import RULE as FUTURE_TOLD_AS_PAST
from civcheck.audit.rules.garbled_text import RULE as GARBLED_TEXT
from civcheck.audit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from civcheck.audit.rules.missing_space import RULE as MISSING_SPACE
from civcheck.audit.rules.name_with_two_abbreviations import RULE as NAME_WITH_TWO_ABBREVIATIONS
from civcheck.audit.rules.reopened_quote import RULE as REOPENED_QUOTE
from civcheck.audit.rules.repeated_passage import RULE as REPEATED_PASSAGE
from civcheck.audit.rules.repeated_sentence import RULE as REPEATED_SENTENCE
from civcheck.audit.rules.repeated_word import RULE as REPEATED_WORD
from civcheck.audit.rules.shares_past_hundred import RULE as SHARES_PAST_HUNDRED
from civcheck.audit.rules.stop_inside_sentence import RULE as STOP_INSIDE_SENTENCE
from civcheck.audit.rules.stray_punctuation import RULE as STRAY_PUNCTUATION
from civcheck.audit.rules.unbalanced_mark import RULE as UNBALANCED_MARK
from civcheck.audit.rules.unexpanded_abbreviation import RULE as UNEXPANDED_ABBREVIATION
from civcheck.audit.rules.wrong_count import RULE as WRONG_COUNT
from civcheck.audit.rules.wrong_edition import RULE as WRONG_EDITION
from civcheck.audit.rules.wrong_ratio import RULE as WRONG_RATIO
from civcheck.audit.rules.wrong_span_of_years import RULE as WRONG_SPAN_OF_YEARS
from civcheck.audit.rules.wrong_sum import RULE as WRONG_SUM
from civcheck.audit.rules.wrong_weekday import RULE as WRONG_WEEKDAY

if TYPE_CHECKING:
    from civcheck.audit.rule import Rule

RULES: tuple[Rule, ...] = (
    BACKWARD_RANGE,
    CONFLICTING_DATE,
    CONFLICTING_ORDER,
    CONTRADICTING_RELATIVE_DATE,
    FUTURE_TOLD_AS_PAST,
    IMPOSSIBLE_DATE,
    WRONG_EDITION,
    WRONG_SPAN_OF_YEARS,
    WRONG_WEEKDAY,
    BACKWARD_FIGURES,
    CONFLICTING_FIGURE,
    SHARES_PAST_HUNDRED,
    WRONG_COUNT,
    WRONG_RATIO,
    WRONG_SUM,
    BROKEN_PARAGRAPH,
    REPEATED_PASSAGE,
    REPEATED_SENTENCE,
    REPEATED_WORD,
    ABBREVIATION_NOT_MATCHING,
    ABBREVIATION_WITH_TWO_EXPANSIONS,
    CONFLICTING_PLACE,
    NAME_WITH_TWO_ABBREVIATIONS,
    UNEXPANDED_ABBREVIATION,
    CONFLICTING_QUOTE,
    REOPENED_QUOTE,
    UNBALANCED_MARK,
    BROKEN_NUMBERING,
    CONTENTS_MISMATCH,
    GARBLED_TEXT,
    MISSING_SPACE,
    STOP_INSIDE_SENTENCE,
    STRAY_PUNCTUATION,
    EVIDENCE_NOT_HOLDING,
    FACT_NOT_IN_EVIDENCE,
)  # fmt: skip
