"""What was done for the first time by a person at a place of work, or with a work: her first lecture at the Institute.

The sentence is known by the word behind "first" and by all names in it; each of those can be told in another order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import is_dated, place_named
from civcheck.audit.happened.names import name_key
from civcheck.audit.happened.record import DESCRIBED, Happening
from civcheck.audit.happened.told import PLACE, is_disputed, masked
from civcheck.audit.tables import happening as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameMention

_FIRST = compiled(rf"\bfirst\s+(?P<what>[a-z]{{4,20}})\b|首[场次](?P<zh>[{HAN}]{{2}})")
_DAY = len("2021-05-03")
_FEWEST_NAMES = 2
_PLACE = compiled(rf"\s(?:in)\s(?P<place>{PLACE}+)|[在于](?P<zh>{PLACE}+|[{HAN}]{{1,8}}?{table.PLACES_ZH})(?=首|举行)")


def of_firsts(told: Told) -> Iterator[Happening]:
    """Give what a sentence tells to have been done first, on one day, with two names or more."""
    found = _FIRST.search(told.text) if "first" in told.text or "首" in told.text else None
    what = (found["what"] or found["zh"]) if found else None
    if found is None or what is None or re.match(table.UNFIXED_EN, what) or is_disputed(told):
        return
    days = [date for date, _, _ in told.dates if is_dated(date) and len(date.edtf or "") == _DAY]
    names = sorted({name_key(name) for name, _, _ in told.names if name.type not in {"place", None} and name.certainty != "unsure"})
    if len(days) == 1 == len(told.dates) and len(names) >= _FEWEST_NAMES:
        key = f"{DESCRIBED}first {what}: {' | '.join(names)}"
        place = _place(told, bool(found["zh"]))
        yield Happening(key, told.region(*found.span()), None, "done first", f"first {what}", days[0], place, "in")


def _place(told: Told, chinese: bool) -> NameMention | None:  # noqa: FBT001  of one caller
    for found in _PLACE.finditer(masked(told)):
        low, high = found.span("zh" if chinese else "place")
        if low >= 0:
            place = next((name for name, start, _ in told.names if start == low and name.type == "place"), None)
            return place or place_named(told, told.text[low:high], low)
    return None
