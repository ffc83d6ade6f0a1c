"""What was planned once and did not come so: a hall that was to open in May, and was delayed, did not open in May."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.compare.opposed import Opposed
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.compare.align import Aligned
    from civcheck.model.statement import Statement

_PLANNED = compiled(
    r"\b(?:originally|initially|previously|first) (?:planned|scheduled|due|set|expected|meant|intended|supposed)\b"
    r"|\bhad (?:originally )?been (?:planned|scheduled|due|expected|promised|set|supposed) (?:to|for|in|by|on)\b"
    r"|\b(?:was|were) to (?:have )?[a-z]+|\bwas (?:originally )?(?:supposed to|due to|scheduled to|meant to|to be|due)\b"
    r"|原定|原计划|原拟|原本(?:计划|预计|拟)|本应|本来(?:计划|应)",
    re.IGNORECASE,
)
_FAILED = compiled(
    r"\b(?:delayed|postponed|put off|put back|pushed back|cancelled|canceled|called off|abandoned"
    r"|shelved|dropped|not yet|(?:has|have|had|did|is) not"
    r"|yet to|still (?:waiting|unfinished|closed|not)|now (?:expected|due|planned|scheduled)|never)\b"
    r"|延期|推迟|尚未|仍未|未能|取消|搁置|延后|推后|未如期|没有如期|延至|改[为到至]",
    re.IGNORECASE,
)
_REACH = 60
ONLY_PLANNED = "it was only planned so"
STAGES = {"apply": 0, "propose": 0, "decid": 1, "adopt": 2, "sign": 2, "start": 3, "build": 4, "end": 4, "open": 5}
"""Senses of what is done one after the other: nobody opens what nobody has begun to build."""


def not_come_so(aligned: Sequence[Aligned], claim: Statement, source: Statement) -> tuple[Aligned, ...]:
    """Take a date or figure that a source tells of a plan that failed for other than what a claim tells as done."""
    plan = _PLANNED.search(source.text)
    if plan is None or claim.planned or not _FAILED.search(source.text) or _PLANNED.search(claim.text) or _FAILED.search(claim.text):
        return tuple(aligned)
    return tuple(_of_plan(one, plan, source) for one in aligned)


def _of_plan(one: Aligned, plan: re.Match[str], source: Statement) -> Aligned:
    if one.kind != "date" or one.outcome != "supported" or one.other is None or one.other.start < 0:
        return one
    if not plan.start() <= one.other.start <= plan.end() + _REACH or _FAILED.search(source.text, plan.end(), one.other.start):
        return one
    return replace(one, outcome="conflict", reason=f"{ONLY_PLANNED}: {source.text[plan.start() : one.other.end]}")


def not_so_far(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give what a claim tells as done though the source says that what comes before it is not: opened, not yet begun."""
    if claim.planned or claim.denied or claim.language != source.language:
        return
    last = {word.sense: word for word in claim.words if word.sense in STAGES and word.sense not in source.senses}
    for sense in sorted(source.denied & set(STAGES)):
        later = [word for other, word in last.items() if STAGES[other] > STAGES[sense]]
        if later:
            word = later[0]
            yield Opposed("negation", claim.text[word.start : word.end], f"not {_said(source, sense)}")
            return


def _said(source: Statement, sense: str) -> str:
    return next((source.text[word.start : word.end] for word in source.words if word.sense == sense), sense)
