"""The names of a document: both languages' readers over its passages, then the chains between what they found."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.extract.names.antecedents import Antecedent, Place, survey
from civcheck.extract.names.chains import Chains, repeated, types_by_name
from civcheck.extract.names.definitions import abbreviates
from civcheck.extract.names.en_marked import find_marked, is_title_alone, widened
from civcheck.extract.names.en_persons import title_behind
from civcheck.extract.names.english import apart, find_english
from civcheck.extract.names.surroundings import Surroundings
from civcheck.extract.names.works import find_works
from civcheck.extract.words import has_han
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.mention import NameType
    from civcheck.model.span import Region
    from civcheck.model.term import TermMatch

_CAPITAL = compiled("[A-ZÀ-ÖØ-Þ]")
_LOWER = compiled(r"(?<![\w’'-])[a-zà-öø-ÿ]{2,}")
_HEADINGS = frozenset({"heading", "box-title", "row"})
_STOPS = tuple(".!?;:。！？；：")
_CLOSING = "”’\"')）」"
_RUNNING = frozenset({"paragraph", "item", "quote", "attribution"})


@dataclass(frozen=True, slots=True)
class ReadName:
    """A name of a passage with its mention: what the reader of quotations asks who speaks."""

    found: FoundName
    mention: NameMention


def read_names(passages: Sequence[Passage], matcher: Matcher) -> list[list[ReadName]]:
    """Give the names of each passage of a document, in order, with the short forms resolved."""
    lower = _in_small_letters(passages)
    found = [_find(passage, matcher, lower) for passage in passages]
    if any(has_han(passage.text) for passage in passages):
        _repeat(passages, found)
    everything = [name for names in found for name in names]
    known, types = repeated(everything), types_by_name(everything)
    places = _places(passages)
    chains = Chains(survey((name, place.running) for place, names in zip(places, found, strict=True) for name in names))
    read: list[list[ReadName]] = []
    for passage, place, names in zip(passages, places, found, strict=True):
        read.append([one for name in names if (one := _complete(passage, place, name, chains, known, types))])
    return read


def _in_small_letters(passages: Sequence[Passage]) -> frozenset[str]:
    """Give the words that stand in small letters outside headings."""
    found: set[str] = set()
    for passage in passages:
        if passage.kind not in _HEADINGS:
            found.update(_LOWER.findall(passage.text))
    return frozenset(found)


def _repeat(passages: Sequence[Passage], found: list[list[FoundName]]) -> None:
    """Add to the names of each passage those that the document has told elsewhere and nothing tells there, in Chinese."""
    from civcheck.extract.names.zh_repeats import find_repeats, repeats, told_once

    forms = told_once(name for names in found for name in names)
    if (wanted := repeats(forms)) is None:
        return
    for number, passage in enumerate(passages):
        if passage.text.isascii():
            continue
        more = list(find_repeats(passage.text, wanted, found[number]))
        if more:
            covered = {at for one in more for at in range(one.start, one.end)}
            kept = [name for name in found[number] if name.start not in covered and name.end - 1 not in covered]
            found[number] = sorted([*kept, *more], key=lambda name: name.start)


def _places(passages: Sequence[Passage]) -> list[Place]:
    """Give for each passage its number among those of running text, and that of its section."""
    places: list[Place] = []
    number = section = 0
    for passage in passages:
        running = passage.kind in _RUNNING and (passage.text.rstrip(_CLOSING).endswith(_STOPS) or not _is_headline(passage.text))
        number += running
        section += passage.kind == "heading"
        places.append(Place(number, 0, section, running))
    return places


def _find(passage: Passage, matcher: Matcher, lower: frozenset[str]) -> list[FoundName]:
    text = passage.text
    chinese, latin = has_han(text), _CAPITAL.search(text)
    if not (chinese or latin):
        return []
    matches = [match for match in matcher.find(text, names=True) if _is_meant(text, match)]
    around = Surroundings(text, matches, (), lower, passage.kind in _HEADINGS or (passage.kind == "item" and _is_headline(text)))
    found, blocked = find_works(around, passage.kind)
    if latin:
        marked, ranges = find_marked(around)
        found += [name for name in marked if not _taken(name.start, name.end, blocked)]
        blocked += ranges
    if chinese:
        from civcheck.extract.names.chinese import find_chinese

        free = [match for match in matches if not _taken(match.start, match.end, blocked)] if blocked else matches
        found = [*found, *find_chinese(text, free)]
        blocked = [*blocked, *((name.start, name.end) for name in found)]
    if latin:
        around.blocked = blocked
        found = [*found, *find_english(around, passage.sentences)]
    found = widened(around, apart(found))
    for name in found if "’" in text else ():
        if "‘" not in name.normal:
            name.normal = name.normal.replace("’", "'")
    for name, following in pairwise(found):
        if (
            name.short
            and text[name.end : following.start] in _OPENING
            and not following.short
            and abbreviates(name.normal, following.normal)
        ):
            name.ahead, following.defines = following, name.normal
    return found


def _is_headline(text: str) -> bool:
    """Say whether a short item of a list is written as a title: numbered headings of a text without marks."""
    if len(text) > _LONGEST_HEADLINE:
        return False
    words = [word for word in _LONG_WORD.findall(text) if word.isascii()]
    return len(words) > 4 and sum(word[0].isupper() for word in words) * 4 >= len(words) * 3


_LONGEST_HEADLINE = 220
_LONG_WORD = compiled(r"[A-Za-z]{4,}")
_OPENING = frozenset({" (", "(", "（"})


def _is_meant(text: str, match: TermMatch) -> bool:
    """Say whether a term is one here: a name that is a common word too only behind "in" and the like, no verb ("Polish the brass")."""
    if match.concept.ambiguous and match.term.form != "adjective" and not match.term.language.startswith("zh"):
        return bool(_PLACED.search(text, max(0, match.start - 12), match.start) or _IN_COUNTRY.match(text, match.end, match.end + 3))
    if is_title_alone(text, match):
        return False
    return match.term.form != "adjective" or not _OBJECT.match(text, match.end, match.end + 6)


_PLACED = compiled(r"\b(?:in|at|near|from|to|of|off|outside|around|visit(?:ed|s|ing)?|through|via|and|between|with|for|[A-Z]\w+,)[ \n]$")
_IN_COUNTRY = compiled(r", [A-Z]")
_OBJECT = compiled(r"[ \n](?:the|an?|your|his|her|its|it)\b")


def _taken(start: int, end: int, blocked: Sequence[tuple[int, int]]) -> bool:
    return any(low < end and start < high for low, high in blocked)


def _complete(
    passage: Passage, place: Place, name: FoundName, chains: Chains, known: frozenset[str], types: dict[str, NameType]
) -> ReadName | None:
    region = passage.region(name.start, name.end)
    if name.type is None and name.normal in types:
        name.type, name.certainty = types[name.normal], "likely"
    if name.weak and name.normal in known and not (name.short and name.head):
        name.weak = False
    ahead = passage.region(name.ahead.start, name.ahead.end) if name.ahead else None
    inner = passage.region(name.inner.start, name.inner.end) if name.inner else None
    if name.head:
        place = Place(place.passage, passage.sentence_at(name.start), place.section, place.running)
    one = Antecedent(name, region, place)
    pointed = chains.add(one, passage.text[name.start : name.end], ahead, inner)
    if name.weak:
        return None
    titles = name.titles
    if name.type == "person" and passage.text.startswith(", ", name.end) and (title := title_behind(passage.text, name.end)):
        titles = (*titles, title)
    return ReadName(name, _mention(name, region, titles, pointed))


def _mention(name: FoundName, region: Region, titles: tuple[str, ...], pointed: Region | None) -> NameMention:
    return NameMention(
        "name", region, name.type, name.normal, name.territory, name.certainty, name.term, name.edition, titles, name.short, pointed
    )
