"""Whether a figure or a date of a text is in a fact."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.extract.folding import fold
from civcheck.factbase.meaning.figures import same_figure
from civcheck.model.edtf import in_order, in_words, parse_edtf
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.factbase.coverage.says import Says
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import DateMention, FigureMention
    from civcheck.model.span import Region

_OPEN = frozenset({"", ".."})
_SAME_ALONE = frozenset({"decade", "century", "interval"})
"""Of these no narrower date says the same: a year of the 1990s is another thing to say."""
_ANNIVERSARY = compiled(r"周\s*年\Z")
"""What is 20 years in Chinese is the 20th anniversary, too."""
_AROUND = 60


def figure_in(mention: FigureMention, says: Says, text: str) -> bool:
    """Say whether a fact gives a figure: with the same value or ends, comparator and unit, or inside a name of the fact."""
    readings = [mention]
    if _ANNIVERSARY.search(mention.region.slice(text)):
        readings.append(replace(mention, unit=None, ordinal=True))
    return any(same_figure(one, figure) for one in readings for figure in says.figures) or _in_a_name(mention.region, says, text)


def _in_a_name(region: Region, says: Says, text: str) -> bool:
    """Say whether some words stand inside a name of the fact: the numbers of "the 16 Towns Club"."""
    words = re.sub(r"\s+", " ", fold(text[region.start : region.end])).strip()
    names = [name for name in map(_folded, says.proper) if words and words in name]
    if not names:
        return False
    low, high = max(0, region.start - _AROUND), region.end + _AROUND
    around = _folded(text[low:high])
    at = len(_folded(text[low : region.start] + "|")) - 1
    return any(start - 1 <= at < start + len(name) for name in names for start in _places(name, around))


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text))


def _places(name: str, around: str) -> Iterable[int]:
    return (match.start() for match in re.finditer(re.escape(name), around))


def date_in(mention: DateMention, says: Says) -> bool:
    """Say whether a fact gives a date: the same, or a narrower one inside it; of a period, its ends."""
    if mention.edtf is None:
        return False
    if any(date.text.rstrip("~?%") == mention.edtf.rstrip("~?%") for date in says.dates):
        return True
    first, slash, last = mention.edtf.partition("/")
    ends = [end for end in (first, last) if end not in _OPEN] if slash else [first]
    return all(any(_inside(date, end) for date in says.ends) for end in ends)


def _inside(date: Edtf, text: str) -> bool:
    """Say whether a date is what a text says, or lies in it: 27 March 2014 in March 2014."""
    if text.startswith("XXXX"):
        return date.text.lstrip("-")[4:].startswith(text[4:])
    try:
        said = parse_edtf(text)
    except ValueError:
        return False
    if said.low is None or date.low is None or said.high is None or date.high is None:
        return False
    if (said.low, said.high) == (date.low, date.high):
        return True
    return said.granularity not in _SAME_ALONE and in_order(said.low, date.low) and in_order(date.high, said.high)


def figures_said(says: Says) -> str:
    """Tell the figures of a fact in words."""
    from civcheck.factbase.gist import figure_in_words

    return ", ".join(map(figure_in_words, says.fact.figures)) or "no figure"


def dates_said(says: Says) -> str:
    """Tell the dates of a fact in words."""
    return ", ".join(in_words(date.text) for date in says.dates) or "no date"
