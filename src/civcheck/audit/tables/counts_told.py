"""Words by which a figure is a part, a rate, a guess or one of several, and no other value of the same thing."""

from __future__ import annotations

import re
from functools import cache

_REVISED = (
    r"\b(?:revis(?:ed|es|ion)|correct(?:ed|ion|s)|rais(?:ed|es|ing)|lower(?:ed|s|ing)|up from|down from|increas(?:ed|es|ing) (?:from|by)|"
    r"(?:rose|grew|fell|dropped|climbed|risen|grown|fallen|went up|went down) (?:from|by)|compared (?:with|to)|instead of|"
    r"rather than|not \d|"
    r"estimat(?:ed|es|e)|forecasts?|expects?|expected|by (?:another|other) (?:count|method|measure)|according to other|if|would|could|"
    r"misprint|erratum|erroneously|previously|formerly|originally|at first|used to|no longer|until then)\b|"
    r"修正|更正|上调|下调|增至|降至|由.{1,12}增|从.{1,12}(?:增|降|减|升)|比上年|较上年|同比|环比|预计|估计|预测|另一种|口径|原来|原先|此前|误"
)
_PART = (
    r"\b(?:of (?:them|these|those|which|whom)|among (?:them|these|those|which|whom)|including|includes?|included|average|per|each|"
    r"every|at a time|up to|of the \d|out of|remaining|others?|further|additional|another|more than half)\b|"
    r"其中|平均|人均|每|包括|包含|另有|另外|其余|其他|最多|分别"
)


@cache
def revised() -> re.Pattern[str]:
    """Give what finds that a figure was changed, compared, estimated or corrected."""
    return re.compile(_REVISED, re.IGNORECASE)


@cache
def part_of() -> re.Pattern[str]:
    """Give what finds that a figure is a part, a rate or one beside others."""
    return re.compile(_PART, re.IGNORECASE)


@cache
def whole() -> re.Pattern[str]:
    """Give what finds that a figure is a total, which only grows."""
    return re.compile(
        r"\b(?:total|totalled|totaled|cumulative(?:ly)?|altogether|in all|to date|so far)\b|累计|总计|共计|累积|合计", re.IGNORECASE
    )
