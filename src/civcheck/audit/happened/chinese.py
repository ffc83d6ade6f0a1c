"""What happened to things in Chinese: the verb behind the name with what leads up to it, or right before the name."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.happened.record import DESCRIBED, Thing
from civcheck.audit.happened.told import DATE, PLACE, masked
from civcheck.audit.tables import happening as table
from civcheck.extract.alternation import longest_first
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.audit.told import Told

_BEFORE = 12
_OBJECT = compiled(r"了?[“《]?")
_BEHIND = compiled(r"(?:仪式|典礼|式|前|后|以来|之前|之后|期间|的|大会|者|人)")
"""What makes a noun or a clause of a verb."""


@cache
def _led_up() -> re.Pattern[str]:
    """Read from the end of a name to its verb: a part of the thing, then dates, places and adverbs."""
    places = rf"[在于](?:{PLACE}+|[{HAN}]{{1,8}}?{table.PLACES_ZH})"
    leads = rf"(?:[，,]?[于在]?{DATE}+[，,]?|{places}|由[{HAN}]{{2,12}}?(?=[于在])|{table.ADVERBS_ZH})"
    return compiled(rf"[”》]?(?P<part>[{HAN}]{{1,5}}?{table.PARTS_ZH})??{leads}*(?P<verb>{_forms()})")


def _forms() -> str:
    return "|".join(longest_first(form for forms in table.CHINESE.values() for form in forms))


_VERB = Late(_forms())


@cache
def _aspects() -> dict[str, str]:
    return {form: aspect for aspect, forms in table.CHINESE.items() for form in forms}


def verb_zh(told: Told, thing: Thing) -> tuple[Thing, str, int, int] | None:
    """Give the verb of a thing with its aspect and place; the thing with the part of it that is meant."""
    if found := _led_up().match(masked(told), thing.high):
        start, end = found.span("verb")
        part = found["part"] or ""
        if not _BEHIND.match(told.text, end):
            whole = replace(thing, key=thing.key + part, high=found.end("part")) if part else thing
            return whole, _aspects()[found["verb"]], start, end
    return _before(told, thing)


def _before(told: Told, thing: Thing) -> tuple[Thing, str, int, int] | None:
    """Give the verb right before a name: somebody held it."""
    last = None
    for last in _VERB.finditer(told.text, max(0, thing.low - _BEFORE), thing.low):  # noqa: B007  the last is wanted
        pass
    if last is None or not _OBJECT.fullmatch(told.text, last.end(), thing.low):
        return None
    return thing, _aspects()[last[0]], last.start(), last.end()


def described_zh(told: Told) -> Iterator[Thing]:
    """Give the numbered events and the built things that no reader of names takes for a name."""
    covered = [(low, high) for name, low, high in told.names if name.type != "place"]
    for found in _NUMBERED.finditer(told.text):
        if not any(low < found.end() and found.start() < high for low, high in covered):
            yield Thing(found["name"], found.start(), found.end(), str(_number(found["number"])), of_document=True)
    for found in _built().finditer(told.text):
        if not any(low < found.end("name") and found.start("name") < high for low, high in covered):
            placed = any(name.type == "place" and low == found.start("name") < high < found.end("name") for name, low, high in told.names)
            yield Thing(DESCRIBED + found["name"], *found.span("name"), of_document=not placed)


def _number(words: str) -> int | str:
    from civcheck.compare.name_editions import chinese_number

    return int(words) if words.isdigit() else chinese_number(words) or words


@cache
def _built() -> re.Pattern[str]:
    lead = r"(?:^|[，。；：,;:\n]|\| ?|为|创办了?|创立了?|建立了?)"
    name = rf"(?P<name>(?:(?![于在为由的和与是])[{HAN}]){{0,8}}?{table.BUILT_ZH})"
    return compiled(rf"{lead}{name}(?![{HAN}]{{0,12}}的)")


_NUMBERED = Late(rf"第(?P<number>\d{{1,3}}|[一二三四五六七八九十百]{{1,5}})届(?P<name>[{HAN}]{{1,10}}?{table.EVENTS_ZH})")
