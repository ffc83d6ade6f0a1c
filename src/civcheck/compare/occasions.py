"""How often something was done as a number of occasions: "have met ten times" counts ten meetings."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from civcheck.model.statement import Placed

_DONE = {
    "meetings": compiled(r"\b(?:meet|meets|met|convened?|assembled?|sat|gathered)\b", re.IGNORECASE),
    "visits": compiled(r"\b(?:visit(?:s|ed)?|travel(?:s|l?ed) to|been to)\b", re.IGNORECASE),
    "editions": compiled(r"\b(?:held|staged|hosted|organi[sz]ed|run)\b", re.IGNORECASE),
}
"""What is counted where something was done so many times."""
_COMPARED = compiled(r"\s*(?:as\b|more\b|less\b|the\b|that\b|higher|larger|bigger|longer|over\b|its\b|their\b)", re.IGNORECASE)
_LONGEST = 400


def as_occasions(placed: Placed, text: str) -> Placed:
    """Read "ten times" behind a verb as ten of what it does; a multiple stays one: ten times as many."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or mention.unit != "times" or mention.direction or placed.start < 0:
        return placed
    if mention.value is None or mention.value != mention.value.to_integral_value() or _COMPARED.match(text, placed.end):
        return placed
    before = text[max(0, placed.start - _LONGEST) : placed.start]
    done = [(found.start(), counted) for counted, verb in _DONE.items() for found in verb.finditer(before)]
    if not done:
        return placed
    return placed._replace(mention=replace(mention, unit=None, counted=mention.counted or max(done)[1]))
