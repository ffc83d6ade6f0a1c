"""Particulars under a title that names a thing: Founded: 1975; Place: Marwick."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import date_in, place_named
from civcheck.audit.happened.names import named
from civcheck.audit.happened.record import Happening
from civcheck.audit.happened.told import LONGEST
from civcheck.audit.tables import happening as table
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.happened.record import Thing
    from civcheck.audit.told import Told

_LONGEST = 40
_PART = compiled(r"[;；|\n]|(?<=[^.])\.(?=\s|$)|。")
_LABEL = compiled(r"\W*(?P<label>[^:：;；\n]{2,20}?)[*_\s]*[:：][*_\s]*(?P<value>\S.*?)\s*$")


class Particulars:
    """Reads particulars while a document goes by: the thing is the one in the last title."""

    def __init__(self) -> None:
        self._thing: Thing | None = None

    def read(self, told: Told) -> Iterator[Happening]:
        """Give what a block of particulars tells; take the thing from a title."""
        if told.passage.kind in {"heading", "box-title"}:
            things = list(named(told))
            self._thing = things[0] if len(things) == 1 else None
        elif self._thing is not None and len(told.text) <= LONGEST and (":" in told.text or "：" in told.text):
            yield from _parts(told, self._thing)


def _parts(told: Told, thing: Thing) -> Iterator[Happening]:
    low = 0
    for end in [*(bound.start() for bound in _PART.finditer(told.text)), len(told.text)]:
        if end - low <= _LONGEST * 2 and (found := _LABEL.match(told.text[low:end])):
            aspect = table.LABELS.get(found["label"].strip(" *_-").casefold())
            if aspect:
                yield from _told(told, thing, aspect, (low + found.start("value"), low + found.end("value")))
        low = end + 1


def _told(told: Told, thing: Thing, aspect: tuple[str, str], span: tuple[int, int]) -> Iterator[Happening]:
    """Give the date or the place that a value is, where it is nothing else."""
    low, high = span
    if aspect[1] == "date":
        date = date_in(told, span)
        if date is not None:
            yield Happening(thing.key, told.region(low, high), thing.edition, aspect[0], aspect[0], date)
    elif high - low <= _LONGEST:
        place = next((name for name, start, end in told.names if (start, end) == span and name.type == "place"), None)
        if place is not None or re.fullmatch(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}", told.text[low:high]):
            place = place or place_named(told, told.text[low:high], low)
            yield Happening(thing.key, told.region(low, high), thing.edition, aspect[0], aspect[0], None, place)
