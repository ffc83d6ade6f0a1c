"""Names that no reader sees because they are written wrong: a Chinese name with another character, a person's without accents.

What is looked for are the names that the reader saw elsewhere in the same document.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from itertools import chain, islice
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from civcheck.audit.covering import Covering
from civcheck.audit.tables.near_names_zh import APART_ZH
from civcheck.compare.name_letters import HAN
from civcheck.compare.name_readings import syllables_of
from civcheck.extract.tables.names_en import given_names
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameType

_EDGE, _PERSON, _LEAST, _LONGEST, _LONG = 3, 3, 7, 24, 6
_MOST_NAMES, _MOST_ALIKE, _MOST_FOUND = 2000, 20, 50
_RUN = compiled("[\u3400-\u9fff“”《》]{3,}")
_ACCENTS = compiled("[\u0300-\u036f]")


def unread(told: Iterable[Told], known: Mapping[str, NameType | None]) -> Iterator[tuple[int, NameMention, int, int]]:
    """Give the misspelled names of sentences, with the number of the sentence and their places in it; `known` are names with types."""
    edges = _edges(known)
    middles, plain, people_en = _middles(known), _without_accents(known), _people(known)
    for number, one in enumerate(told):
        english = (_plain(one.text, plain), _near_people(one.text, people_en))
        found = list(islice(chain(_chinese(one.text, edges, known), _middle(one.text, middles, known), *english), _MOST_FOUND))
        if not found:
            continue
        things = Covering((start, end) for _, start, end in one.names)
        people = Covering((start, end) for name, start, end in one.names if name.type == "person")
        for low, high, type_ in found:
            if not (people if type_ == "person" else things).holds(low, high):
                yield number, NameMention("name", one.region(low, high), type_, one.text[low:high], certainty="unsure"), low, high


def _edges(known: Mapping[str, NameType | None]) -> dict[str, list[tuple[str, bool]]]:
    """Give Chinese names by their first characters, and by their last: a wrong character in one half leaves the other as it was."""
    edges: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for name, type_ in list(known.items())[:_MOST_NAMES]:
        if not HAN.match(name) or not name.isalnum():
            continue
        if type_ == "person" and len(name) == _PERSON:
            edges[name[:2]].append((name, False))
            edges[name[1:]].append((name, True))
        elif type_ != "person" and _LEAST <= len(name) <= _LONGEST:
            edges[name[:_EDGE]].append((name, False))
            edges[name[-_EDGE:]].append((name, True))
    return edges


def _chinese(
    text: str, edges: Mapping[str, list[tuple[str, bool]]], known: Mapping[str, NameType | None]
) -> Iterator[tuple[int, int, NameType | None]]:
    """Find what differs from a known name in one character."""
    if not edges:
        return
    for run in _RUN.finditer(text):
        for at in range(run.start(), run.end() - 1):
            for size in (2, _EDGE):
                for name, last in edges.get(text[at : at + size], ())[:_MOST_ALIKE]:
                    low = at + size - len(name) if last else at
                    window = text[low : low + len(name)]
                    if low >= run.start() and low + len(name) <= run.end() and window not in known and _is_slip(window, name, known[name]):
                        yield low, low + len(name), known[name]


def _middles(known: Mapping[str, NameType | None]) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """Give people of three characters by the first and the last of them, and what finds such characters."""
    people = [name for name, type_ in list(known.items())[:_MOST_NAMES] if type_ == "person" and len(name) == _PERSON and HAN.match(name)]
    if not people:
        return None, {}
    firsts, lasts = ("".join(sorted({name[at] for name in people})) for at in (0, 2))
    return re.compile(f"[{firsts}](?=[\u3400-\u9fff][{lasts}])"), {name[0] + name[2]: name for name in people}


def _middle(
    text: str, middles: tuple[re.Pattern[str] | None, dict[str, str]], known: Mapping[str, NameType | None]
) -> Iterator[tuple[int, int, NameType | None]]:
    """Find what differs from a person's name in the character in the middle."""
    pattern, people = middles
    for found in pattern.finditer(text) if pattern is not None else ():
        low, high = found.start(), found.start() + _PERSON
        name = people.get(text[low] + text[high - 1])
        if name is not None and text[low:high] not in known and _is_slip(text[low:high], name, "person"):
            yield low, high, "person"


_PAIR = compiled(r"\b([A-Z][\w’'-]{2,20}) (?=([A-Z][\w’'-]{2,24})\b)")


def _people(known: Mapping[str, NameType | None]) -> dict[str, list[str]]:
    """Give people of two words in Latin letters by each of the two: the given names with a family name, and the other way."""
    people: dict[str, list[str]] = defaultdict(list)
    for name, type_ in list(known.items())[:_MOST_NAMES]:
        given, _, family = name.partition(" ") if type_ == "person" and name.count(" ") == 1 else ("", "", "")
        if family and not HAN.search(name):
            people[f" {family}"].append(given)
            people[f"{given} "].append(family)
    return people


def _near_people(text: str, people: Mapping[str, list[str]]) -> Iterator[tuple[int, int, NameType | None]]:
    """Find what differs in a letter from the given name, or the long family name, of a person who is read elsewhere."""
    for found in _PAIR.finditer(text) if people else ():
        given, family = found[1], found[2].removesuffix("’s").removesuffix("'s")
        like = any(_letter_apart(given, own) and not {given, own} <= given_names() for own in people.get(f" {family}", ())[:_MOST_ALIKE])
        if like or any(len(own) >= _LONG and _letter_apart(family, own) for own in people.get(f"{given} ", ())[:_MOST_ALIKE]):
            yield found.start(), found.start(2) + len(family), "person"


def _letter_apart(one: str, other: str) -> bool:
    return one[0] == other[0] and one not in {other, f"{other}s"} and OSA.distance(one, other, score_cutoff=1) == 1


def _is_slip(window: str, name: str, type_: NameType | None) -> bool:
    """Say whether characters are a name with one that is wrong: in a person's one of the same sound."""
    apart = [pair for pair in zip(window, name, strict=True) if pair[0] != pair[1]]
    if len(apart) != 1 or OSA.distance(window, name) != 1 or not window.isalnum():
        return False
    if type_ != "person":
        return not set(apart[0]) & APART_ZH
    return bool(set(syllables_of(apart[0][0])) & set(syllables_of(apart[0][1])))


def _without_accents(known: Mapping[str, NameType | None]) -> re.Pattern[str] | None:
    """Give what finds the names of people that have accents, written without them."""
    people = {name for name, type_ in known.items() if type_ == "person" and " " in name and not HAN.search(name)}
    bare = {_ACCENTS.sub("", unicodedata.normalize("NFKD", name)) for name in people if not name.isascii()}
    plain = sorted({name for name in bare if name.isascii()} - people)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, plain[:_MOST_NAMES]))})\b") if plain else None


def _plain(text: str, pattern: re.Pattern[str] | None) -> Iterator[tuple[int, int, NameType | None]]:
    if pattern is not None:
        yield from ((found.start(), found.end(), "person") for found in pattern.finditer(text))
