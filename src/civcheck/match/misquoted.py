"""Whether quoted words that resemble a passage are that passage misquoted, and not another saying in like words.

They are where the passage is quoted in its source too, or where the source tells of the quotation what the claim tells.
What a narrator says somewhere else in nearly the same words is no quotation that went wrong.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.model.mention import NameMention, QuoteMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.match.quotations import FoundQuotation
    from civcheck.match.weighed import Weighed

_TOLD_ALIKE = 0.6
"""The share of the claim's words, by weight, that a sentence holds which tells of the same saying."""


def sure_of(found: FoundQuotation, weighed: Sequence[Weighed]) -> FoundQuotation:
    """Take a quotation that only resembles what is told elsewhere for one that was not found."""
    if found.kind not in {"altered", "changed"} or _is_quoted(found) or any(_tells_of_it(one, found) for one in weighed):
        return found
    return replace(found, kind="not-found", unit=None, detail="a passage that resembles it is no quotation there", beside=())


def _is_quoted(found: FoundQuotation) -> bool:
    """Say whether the passage lies in words that its source quotes, or that run on over several sentences."""
    unit = found.unit
    if unit is None:
        return False
    start = unit.statement.text.replace("\n", " ").find(found.words)
    if start < 0 or unit.statement.speaker:
        return True
    quotes = [one for one in unit.statement.of_kind("quote") if isinstance(one.mention, QuoteMention) and one.mention.form != "indirect"]
    return any(one.start < start + len(found.words) and start < one.end for one in quotes)


def _tells_of_it(one: Weighed, found: FoundQuotation) -> bool:
    """Say whether a sentence at the place of a passage tells what the claim tells, and lacks none of its names."""
    if found.unit is None or found.unit.place not in {unit.place for unit in one.units}:
        return False
    names = [aligned for aligned in one.sameness.aligned if isinstance(aligned.placed.mention, NameMention)]
    return one.sameness.coverage >= _TOLD_ALIKE and all(aligned.outcome == "supported" for aligned in names)
