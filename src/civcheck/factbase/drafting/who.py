"""Who and what a drafted fact names: names read for sure, the speaker, the event, the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.factbase.drafting.reading import NameMention, QuoteMention, within
from civcheck.factbase.drafting.tables import PLACED_EN, PLACED_ZH
from civcheck.factbase.meaning.names import stands

if TYPE_CHECKING:
    from civcheck.factbase.drafting.reading import Reading
    from civcheck.model.span import Region

MOST = 40
"""So many names, and figures, has a draft at most: who reads it will take it apart."""
_AROUND = 120
_BEHIND = 24
_SAID = frozenset({"quotation", "fragment", "block", "indirect"})


def names_in(reading: Reading, region: Region) -> tuple[str, ...]:
    """Give the names that are sure, in their normal forms as they can be read in the words; each once."""
    text = region.slice(reading.document.text)
    sure = (name for name in reading.inside(region, NameMention) if name.certainty == "sure" and not _is_adjective(name, reading))
    found = dict.fromkeys(name.normal for name in sure if name.term or not name.short or stands(name.normal, text))
    return tuple(name for name in found if name.strip())[:MOST]


def _is_adjective(name: NameMention, reading: Reading) -> bool:
    """Say whether it is "Norwegian", which names Norway by the way."""
    words = name.region.slice(reading.document.text)
    return name.type == "place" and name.territory is not None and not stands(name.normal, words) and not stands(words, name.normal)


def speaker_of(reading: Reading, region: Region) -> tuple[str | None, tuple[Region, ...]]:
    """Give who says what a sentence quotes or reports, where that is one, with the sentence that tells it if it is another."""
    said = [quote for quote in reading.inside(region, QuoteMention) if quote.form in _SAID and quote.speaker and quote.depth == 0]
    speakers = {quote.speaker for quote in said}
    if len(speakers) != 1:
        return None, ()
    at = said[0].speaker_region
    speaker = said[0].speaker
    if at is None or (within(at, region) and stands(speaker or "", region.slice(reading.document.text))):
        return speaker, ()
    named = _full_name(reading, speaker or "", at)
    return speaker, (reading.sentence_at(named),) if not within(named, region) else ()


def _full_name(reading: Reading, speaker: str, at: Region) -> Region:
    """Give where the name stands that a short form or a pronoun points to, else the form itself."""
    sentence = reading.sentence_at(at)
    short = (name for name in reading.inside(sentence, NameMention) if name.region == at)
    return next((name.stands_for for name in short if name.stands_for is not None and name.normal == speaker), at)


def event_in(reading: Reading, region: Region) -> str | None:
    """Give the event that a sentence names, where it is the only one."""
    events = {
        name.normal
        for name in reading.inside(region, NameMention)
        if name.type == "event" and name.certainty != "unsure" and not name.short
    }
    return events.pop() if len(events) == 1 else None


def place_in(reading: Reading, region: Region) -> str | None:
    """Give where something was held, signed or opened: "held in Bergen, Norway", 在卑尔根举行."""
    text = reading.document.text
    places = [name for name in reading.inside(region, NameMention) if name.type == "place" and name.certainty == "sure"]
    for number, place in enumerate(places):
        low, high = place.region.start, place.region.end
        before = text[max(region.start, low - _AROUND) : low]
        if PLACED_EN.search(before):
            following = places[number + 1] if number + 1 < len(places) else None
            joined = following is not None and text[high : following.region.start] == ", "
            return f"{place.normal}, {following.normal}" if joined and following else place.normal
        if before.endswith("在") and PLACED_ZH.search(text[high : min(region.end, high + _BEHIND)]):
            return place.normal
    return None
