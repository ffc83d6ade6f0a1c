"""What happened to named things: the verb behind the name, or before what is done to it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import FARTHEST, date_of, is_dated, place_of
from civcheck.audit.happened.chinese import verb_zh
from civcheck.audit.happened.names import named, without_place
from civcheck.audit.happened.record import Happening
from civcheck.audit.tables import happening as table
from civcheck.extract.alternation import longest_first
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.happened.record import Thing
    from civcheck.audit.told import Told

_BETWEEN = compiled(
    r"[\s,”\"’)]*(?:(?:which|that)\s+)?(?P<be>(?:was|were|been|has been|have been|had been|being|is|are)\s+)?"
    rf"(?P<how>(?:{table.ADVERBS_EN})\s+)*$",
    re.IGNORECASE,
)
"""What may stand between a name and its verb."""
_OBJECT = compiled(r"\s+(?:the|its|their|a|an)?\s*(?:(?:annual|inaugural|new|first)\s+)?[“\"‘*_]*$", re.IGNORECASE)
"""What may stand between a verb and the thing it is done to."""
BEHIND_PASSIVE = compiled(r"\s*(?:in|on|at|by|from|between|during|under|for the first time|as|and|,|\.|;|\(|<|$)", re.IGNORECASE)
_OF_YEAR = compiled(r"\s+of\s+(?:19|20)\d\d(?!\d)")
_OF_IT = compiled(r"\b[a-z][a-z-]+\s+(?:of|for|in|at|during|on|within|under|to|with|from|by)\s+(?:the\s+|its\s+)?[“\"‘]?$")
"""Something of the thing: a meeting of the Forum, the opening ceremony for the Fair."""
_PASSIVE = compiled(r"\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?$", re.IGNORECASE)


def of_named(told: Told) -> Iterator[Happening]:
    """Give what a sentence tells to have happened to the named things in it."""
    things = list(named(told))
    for number, thing in enumerate(things):
        following = things[number + 1].low if number + 1 < len(things) else len(told.text)
        if not told.text[thing.low : thing.high].isascii():
            found = verb_zh(told, thing)
        else:
            found = next(((thing, *verb) for verb in _verbs(told.text, thing, following)), None)
            found = (without_place(thing, told.text), *found[1:]) if found and found[2] < thing.low else found
        if found is None:
            yield from _attended(told, thing)
            continue
        thing, aspect, start, end = found  # noqa: PLW2901  with its part, or without its place
        yield happening(told, thing, "opened once" if _opens_once(told.text, thing, aspect, start, end) else aspect, start, end)


def _opens_once(text: str, thing: Thing, aspect: str, start: int, end: int) -> bool:
    """Say whether it is a building that opened, and no fair or exhibition of it."""
    head = thing.key.partition(" of ")[0].rpartition(" ")[2]
    once = aspect == "opened" and thing.edition is None and head in table.BUILT_EN - table.SEASONAL_EN
    return once and thing.high <= start and BEHIND_PASSIVE.match(text, end) is not None


def happening(told: Told, thing: Thing, aspect: str, start: int, end: int) -> Happening:
    """Put together what a verb tells of a thing."""
    date = date_of(told, thing, start, end)
    place, at_word = place_of(told, start, max(end, thing.high) if start < thing.low else end)
    region = told.region(thing.low, thing.high)
    return Happening(thing.key, region, thing.edition, aspect, told.text[start:end], date, place, at_word, thing.of_document)


def _verbs(text: str, thing: Thing, following: int) -> Iterator[tuple[str, int, int]]:
    """Give the aspect of the verb that belongs to a name in English, and where the verb stands."""
    low, high = thing.low, thing.high
    if _OF_IT.search(text[max(0, low - 60) : low]):
        return
    of_year = _OF_YEAR.match(text, high)
    high = of_year.end() if of_year else high
    near = text[high : min(following, high + FARTHEST)]
    found = english().search(near)
    if found and (between := _BETWEEN.match(near[: found.start()])):
        word = " ".join(found[0].lower().split())
        told = bool(between["be"]) or (not between["how"] and BEHIND_PASSIVE.match(near[found.end() :]) is not None)
        if told or word in table.BY_ITSELF or (not between["how"] and word.startswith("moved ")):
            yield aspects()[word], high + found.start(), high + found.end()
            return
    before = text[max(0, low - FARTHEST) : low]
    for found in english().finditer(before):
        if (
            _OBJECT.match(before[found.end() :])
            and found[0].lower() not in table.BY_ITSELF
            and not _PASSIVE.search(before[: found.start()])
        ):
            yield aspects()[" ".join(found[0].lower().split())], low - len(before) + found.start(), low - len(before) + found.end()
            return


def _attended(told: Told, thing: Thing) -> Iterator[Happening]:
    """Give an edition at which something was done on the day that the sentence begins with: in June 2018, at the 18th Forum."""
    dates = [one for one in told.dates if is_dated(one[0]) and one[2] <= thing.low]
    numbered = thing.edition is not None and any(one[0].edition == thing.edition for one in told.names if one[1] == thing.low)
    if numbered and len(dates) == 1 and dates[0][1] <= _LEADING and (found := _AT.search(told.text, 0, thing.low)):
        region = told.region(thing.low, thing.high)
        yield Happening(thing.key, region, thing.edition, "held", found[0].split()[0], dates[0][0])


_LEADING = 4
_AT = compiled(r"\b(?:at|during|attended)\s+(?:the\s+)?$", re.IGNORECASE)


@cache
def aspects() -> dict[str, str]:
    """Give the aspect of each form of a verb."""
    return {word: aspect for words in (table.ENGLISH, table.CHINESE) for aspect, forms in words.items() for word in forms}


@cache
def english() -> re.Pattern[str]:
    """Find the forms of English verbs."""
    forms = longest_first(form for forms in table.ENGLISH.values() for form in forms)
    return compiled(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)
