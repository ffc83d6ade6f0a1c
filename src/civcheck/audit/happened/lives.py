"""When and where people were born and died.

Two people may have one name: a birth meets another in one document alone, or where the year of both is the same.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import is_dated, place_named
from civcheck.audit.happened.record import Happening
from civcheck.audit.happened.told import DATE, PLACE, is_disputed, masked
from civcheck.audit.tables import happening as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameMention

_PLACE_EN = rf"(?:{PLACE}+|[A-Z][\w'’-]{{1,30}}(?: [A-Z][\w'’-]{{1,30}}){{0,2}})"
_ENGLISH = compiled(
    rf",?\s+(?:(?:was|who was)\s+)?(?P<verb>born|died)(?=[\s,])(?:\s+(?:on|in)\s+(?P<early>{DATE}+))?"
    rf"(?:,?\s+(?:in|at)\s+(?P<place>{_PLACE_EN}))?(?:,?\s+(?:on|in)\s+(?P<late>{DATE}+))?(?!\s*(?:and|or)\b)"
)
_PLACE_ZH = rf"(?:{PLACE}+|[{HAN}]{{1,8}}?{table.PLACES_ZH})"
_CHINESE = compiled(
    rf"[，,]?(?P<early>{DATE}+)?(?:出生于|生于|出生在|出生|逝世于|病逝于|逝世|病逝)(?P<late>{DATE}+)?(?:[于在]?(?P<place>{_PLACE_ZH}))?"
)


def of_lives(told: Told) -> Iterator[Happening]:
    """Give the births and deaths that a sentence tells."""
    if not any(verb in told.text for verb in table.LIVES) or is_disputed(told):
        return
    text = masked(told)
    for name, low, high in told.names:
        if name.type != "person" or name.short or name.certainty == "unsure" or len(told.text[low:high]) <= 1:
            continue
        found = (_ENGLISH if told.text[low:high].isascii() else _CHINESE).match(text, high)
        if found:
            yield from _life(told, name, found, (low, high))


def _life(told: Told, name: NameMention, found: re.Match[str], span: tuple[int, int]) -> Iterator[Happening]:
    when = next((found.span(group) for group in ("late", "early") if found[group]), (-1, -1))
    date = next((one[0] for one in told.dates if one[1] == when[0] and is_dated(one[0])), None)
    place = None
    if found["place"] and not told.text[found.end("place") :].startswith((" and ", "和")):
        at = found.span("place")
        place = next((one[0] for one in told.names if one[0].type == "place" and one[1] == at[0]), None)
        place = place or place_named(told, told.text[at[0] : at[1]], at[0])
    verb = re.search(r"born|died|出生|逝世|病逝|生", told.text[span[1] : found.end()])
    aspect = "died" if verb and verb[0] in {"died", "逝世", "病逝"} else "born"
    if date or place:
        key = " ".join(name.normal.casefold().split())
        if len(key) > 1 and (" " in key or not key.isascii()):
            life = Happening(
                f"{PERSON}{key}", told.region(*span), None, aspect, verb[0] if verb else "", date, place, "in", of_document=True
            )
            yield life
            if life.year and place:
                yield replace(life, key=f"{PERSON}{key} {life.year}", of_document=False)


PERSON = "the person "
"""How the keys of people start: never names of common words."""
