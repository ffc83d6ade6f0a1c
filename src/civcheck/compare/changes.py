"""Whether a figure is how much something changed and not how much there is: 23,000 more than the year before, up by 400, 增加2项."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from civcheck.model.statement import Placed

_MORE = compiled(r"\s*(?:[a-z]+ ){0,2}?(more|fewer|less|higher|lower)\b[^,;.]{0,60}?\bthan (?:in|at|on|a|the|that|last|\d)", re.IGNORECASE)
_BY = compiled(
    r"\b(?:rose|risen|rising|rise|grew|grown|growth|increased?|up|climbed|gained?|jumped|fell|fallen|dropped|declined|decreased?"
    r"|(?<!voted )(?<!turned )(?<!shot )down|shrank|cut|reduced|raised|exceed(?:ed)?|expanded|lower(?:ed)?)(?: [a-z]+){0,3}? by "
    r"(?:about |some |around |nearly |almost |more than |over |just )?[^\w]{0,3}$"
    r"|(?:增加|减少|增长|下降|增|减|多|少|提高|降低)了?(?:约|近|逾|超过)?$",
    re.IGNORECASE,
)
_BACK = 70
_SHARES = frozenset(["percent", "percentage-point", "times"])


def with_direction(placed: Placed, text: str) -> Placed:
    """Read "22 more lectures than in the year before" as 22 up."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or mention.direction or placed.start < 0 or mention.unit in _SHARES:
        return placed
    found = _MORE.match(text, placed.end)
    if found is None:
        return placed
    return placed._replace(mention=replace(mention, direction="up" if found[1].lower() in {"more", "higher"} else "down"))


def is_change(placed: Placed, text: str) -> bool:
    """Say whether a figure in a text tells a change as an amount."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or placed.start < 0 or mention.unit in _SHARES or mention.ordinal:
        return False
    if mention.unit is None and mention.value is not None and abs(mention.value) < 1:
        return False
    if _MORE.match(text, placed.end) is not None:
        return True
    return _BY.search(text, max(0, placed.start - _BACK), placed.start) is not None
