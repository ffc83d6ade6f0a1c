"""Where a source tells an ordinal without a figure for it: as the edition of a name, or in words that no reader took for one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import GENERIC, ORDINALS
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    from civcheck.model.statement import Placed, Statement


def told_ordinal(one: Placed, claim: Statement, source: Statement) -> tuple[Placed | None, str] | None:
    """Give the name whose edition an ordinal of a claim is, and in words how the source tells it; None where it does not."""
    mention = one.mention
    if not isinstance(mention, FigureMention) or not mention.ordinal or mention.value is None:
        return None
    number = str(mention.value)
    for placed in source.of_kind("name"):
        if isinstance(placed.mention, NameMention) and placed.mention.edition == number and _may_number(mention, placed.mention):
            return placed, "the edition"
    written = {number + ending for ending in ("st", "nd", "rd", "th")} | (
        {ORDINALS[int(number) - 1]} if number.isdigit() and 0 < int(number) <= len(ORDINALS) else set()
    )
    ours, theirs = ([word for word in re.findall(r"[a-z0-9]+", text.lower()) if word in written] for text in (claim.text, source.text))
    return (None, "the same ordinal") if theirs and len(theirs) >= len(ours) else None


def _may_number(ordinal: FigureMention, name: NameMention) -> bool:
    """Say whether an ordinal may be the edition of a name, and counts nothing else: the first pair of towns is no first congress."""
    heads = senses_in(ordinal.counted or "")
    return not heads or bool(heads & senses_in(name.normal)) or bool(heads & GENERIC) or bool(heads & {"edition", "session"})
