"""Records that a document tells to stand since a time: the largest meeting since 1998."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.happenings import is_common, name_key
from civcheck.extract.senses import senses_in, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.span import Region

_RECORD = re.compile(
    r"\bthe\s+(?P<most>largest|biggest|highest|lowest|smallest|worst|best|longest|shortest|strongest|heaviest|driest|wettest|busiest|"
    r"deepest|most\s+\w+)\b(?P<what>[^.;:]{3,160}?)\bsince\s+(?P<since>[^.;:,]{4,120})",
    re.IGNORECASE,
)
_RECORD_ZH = re.compile(r"(?:自)?(?P<since>[^，。；：]{2,40}?)以来(?P<what>[^。；：]{0,40}?)最(?P<most>[大高低小多少长短强旱忙深])")
_MOST_ANCHORS = 4


@dataclass(frozen=True, slots=True)
class Record:
    """A record: `what` is the superlative, `since` from when as it is compared, `region` the words that tell from when."""

    what: str
    since: str
    region: Region
    anchors: tuple[str, ...]
    words: frozenset[str]


def records_since(unit: Unit) -> Iterator[Record]:
    """Give the records that a document tells."""
    path = unit.document.path
    for told in unit.told:
        if "since" in told.text or "以来" in told.text:
            yield from _in_sentence(told, path)


def _in_sentence(told: Told, path: str) -> Iterator[Record]:
    for pattern in (_RECORD, _RECORD_ZH):
        for found in pattern.finditer(told.text):
            low, high = found.span("since")
            words = frozenset(word.sense for word in words_of(found["what"]))
            names = sorted({name_key(name) for name, start, end in told.names if not (start < high and low < end)})
            anchors = [f"{name} {path}" if is_common(name) else name for name in names][:_MOST_ANCHORS]
            if anchors:
                what = f"{found['most'].lower()} {'+'.join(sorted(words)[:3])}"
                yield Record(what, _since(told, found["since"], low, high), told.region(low, high), tuple(anchors), words)


def _since(told: Told, words: str, low: int, high: int) -> str:
    dates = [date.edtf for date, start, end in told.dates if low <= start and end <= high and date.edtf]
    return dates[0] if dates and dates[0] else " ".join(sorted(senses_in(words)))
