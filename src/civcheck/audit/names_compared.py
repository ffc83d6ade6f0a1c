"""The names of documents as `conflicting-name` sees and compares them: what is dear to load is loaded with this module alone."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.cited_addresses import citations, cited, otherwise, packed
from civcheck.audit.cited_authors import misnamed_authors
from civcheck.audit.name_differences_people import keys_of_person
from civcheck.audit.name_differences_zh import keys_of_chinese
from civcheck.audit.name_words import keys_of_thing
from civcheck.audit.names_across import heads_across
from civcheck.audit.names_alike import apart, sureness
from civcheck.audit.names_seen import identity, names_seen, unpacked
from civcheck.audit.names_support import support_of
from civcheck.audit.names_wandering import wandering
from civcheck.audit.names_within import MOST_ALIKE, Placed, conflicts_within, near_and_first, nearest
from civcheck.audit.rule import Looked, PassedOver
from civcheck.audit.tables.near_names import CALLED
from civcheck.compare.name_letters import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.name_difference import Difference
    from civcheck.audit.names_seen import NameSeen
    from civcheck.audit.names_within import Conflict
    from civcheck.audit.rule import Rule
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding, Severity


class Judged(NamedTuple):
    """How two names of one thing differ, and how sure it is that they are one thing's."""

    found: Difference
    severity: Severity


_LONGEST, _MOST_MORE = 120, 3
_MOST_PLACES = 4 * MOST_ALIKE
_TOLD, _ADDRESS = "told", "address"
"""What keys begin with of evidence that needs no other, and of citations."""


def names_told(unit: Unit, rule: str) -> Iterator[Evidence | Looked]:
    """See the names of a document, each once, and tell those that are one thing's there."""
    language = next((code for code in unit.document.languages if not code.startswith("zh")), "en")
    placed = [Placed(seen, regions, tuple(dict.fromkeys(_keys(seen)))) for seen, regions in names_seen(unit)]
    yield Looked(len(placed))
    conflicts = conflicts_within(placed)
    for conflict in conflicts:
        yield _seen_within(unit, rule, placed, conflict)
    others = {number for one in conflicts for number in (one.told.own, *(at for at in one.more if at != one.told.other))}
    for number, one in enumerate(placed):
        if one.keys and number not in others and (not one.name.unread or ":" in one.name.text):
            keys = one.keys if language == "en" or HAN.search(one.name.text) else tuple(f"{language} {key}" for key in one.keys)
            yield unit.saw(rule, one.regions[0], one.name.packed(), keys=keys)
    yield from _seen_across(unit, rule, placed)
    yield from _told_alone(unit, rule)


def _seen_across(unit: Unit, rule: str, placed: Sequence[Placed]) -> Iterator[Evidence]:
    """Tell the names whose heads are other ones in the other language."""
    for pair in heads_across(placed):
        own, other = placed[pair.english].regions, placed[pair.chinese].regions
        key = f"{_TOLD} across {unit.document.path} {own[0].start}"
        severity: Severity = "warning" if pair.whole else "info"
        message = f"the Chinese name has “{pair.head}” where this one has “{pair.other}”"
        yield unit.saw(rule, own[0], message, keys=(key,), others=[nearest(other, own[0])], severity=severity)


def _seen_within(unit: Unit, rule: str, placed: Sequence[Placed], conflict: Conflict) -> Evidence:
    """Tell a name of a document that is another one's, with the places of all names of the thing."""
    told = conflict.told
    own, other = placed[told.own], placed[told.other]
    more = [placed[at] for at in conflict.more[:_MOST_MORE]]
    further = f", and also {' and '.join(f'“{_shown(one.name.text)}”' for one in more)}" if more else ""
    message = _message(own.name, other.name, told.found, other.name.count, "") + further
    places = [*near_and_first(other.regions, own.regions[0]), *(nearest(one.regions, own.regions[0]) for one in more)]
    key = f"{_TOLD} within {unit.document.path} {own.regions[0].start}"
    return unit.saw(rule, own.regions[0], message, keys=(key,), others=places, severity=told.severity)


def _told_alone(unit: Unit, rule: str) -> Iterator[Evidence]:
    """Tell citations, authors that the references spell otherwise, and names that a translation has otherwise."""
    for one in citations(unit):
        yield unit.saw(rule, one.region, packed(one.words), keys=(f"{_ADDRESS} {one.document}",))
    for author in misnamed_authors(unit):
        message = f"the text cites “{author.cited}” of this year, the references have “{author.listed}”"
        yield unit.saw(rule, author.region, message, keys=(f"{_TOLD} {author.listed} {unit.document.path}",), others=[author.other])
    for term in wandering(unit):
        places = f"in {term.times} places" if term.times > 1 else "in another place"
        key = f"{_TOLD} term {unit.document.path} {term.region.start}"
        yield unit.saw(
            rule, term.region, f"the document has “{term.other}” for it {places}", keys=(key,), others=[term.there], severity="info"
        )
    for pair in unit.translations_apart:
        if pair.kind == "name":
            key = f"{_TOLD} translation {unit.document.path} {pair.other.region.start}"
            yield unit.saw(rule, pair.other.region, pair.reason, keys=(key,), others=[pair.one.region], severity="error")


def _keys(seen: NameSeen) -> Iterator[str]:
    if seen.term:
        yield f"term {seen.term}"
    yield from _keys_of_form(seen)


def _keys_of_form(seen: NameSeen) -> Iterator[str]:
    if seen.type == "person":
        return keys_of_person(seen.text)
    if HAN.search(seen.text):
        return keys_of_chinese(seen.text)
    return keys_of_thing(seen.text)


def names_compared(key: str, group: Sequence[Evidence], rule: Rule) -> Iterator[Finding | PassedOver]:
    """Tell the names that are another one's in another document, each once: against the form that is commonest."""
    if key.startswith(_TOLD):
        yield from (rule.finding(one.value, (one.location, *one.others), one.severity) for one in group)
        return
    if key.startswith(_ADDRESS):
        yield from _cited_otherwise(group[:MOST_ALIKE], rule)
        if len(group) > MOST_ALIKE:
            yield PassedOver(MOST_ALIKE)
        return
    names = {unpacked(one.value).text for one in group}
    if len(names) > MOST_ALIKE:
        yield PassedOver()
    if not 1 < len(names) <= MOST_ALIKE or all(one.document == group[0].document for one in group):
        return  # those of one document are compared where they are read
    totals: dict[str, int] = defaultdict(int)
    for one in group:
        totals[identity(unpacked(one.value).text)] += unpacked(one.value).count
    for one in group[:_MOST_PLACES]:
        best = min(_rivals(one, group[:_MOST_PLACES], totals), key=lambda rival: rival[0], default=None)
        if best is not None:
            yield _finding(one, best[1], best[2], totals, rule)
    if len(group) > _MOST_PLACES:
        yield PassedOver(_MOST_PLACES)


def _cited_otherwise(group: Sequence[Evidence], rule: Rule) -> Iterator[Finding]:
    """Tell the citations of one address that call what is there by other words than the first one does."""
    first = group[0]
    for one in group[1:]:
        if one.document == first.document and otherwise(cited(one.value), cited(first.value)):
            yield rule.finding("the same address is cited with other words in another place", (one.location, first.location))


_Rank = tuple[int, str, int]


def _rivals(own: Evidence, group: Sequence[Evidence], totals: Mapping[str, int]) -> Iterator[tuple[_Rank, Evidence, Judged]]:
    """Give the commoner names of other documents that are the same thing as a name, with a rank: the best is the least."""
    mine = identity(unpacked(own.value).text)
    for other in group:
        if other.document == own.document or identity(unpacked(other.value).text) == mine or not _before(other, own, totals):
            continue
        found = _judged(own.value, other.value)
        if found is not None:
            yield (-unpacked(other.value).count, other.document, other.region.start), other, found


@lru_cache(maxsize=65536)
def _judged(own: str, other: str) -> Judged | None:
    """Say how two names of two documents differ that are one thing's, and how sure that is: names meet under several keys."""
    mine, theirs = unpacked(own), unpacked(other)
    found = apart(mine, theirs)
    severity = sureness(mine, theirs, found, within=False) if found is not None else None
    return None if found is None or severity is None else Judged(found, severity)


def _before(other: Evidence, own: Evidence, totals: Mapping[str, int]) -> bool:
    """Say whether a name has the word over another: the commoner one, else the one that stands first."""
    pairs = [(unpacked(one.value), one) for one in (other, own)]
    (first, theirs), (second, mine) = pairs
    return (-totals[identity(first.text)], theirs.document) < (-totals[identity(second.text)], mine.document)


def _finding(own: Evidence, other: Evidence, judged: Judged, totals: Mapping[str, int], rule: Rule) -> Finding:
    mine, theirs = unpacked(own.value), unpacked(other.value)
    message = _message(mine, theirs, judged.found, totals[identity(theirs.text)], " in another document")
    return rule.finding(message, (own.location, other.location), judged.severity)


def _message(mine: NameSeen, theirs: NameSeen, found: Difference, count: int, once: str) -> str:
    """Say as what else a thing is named, how often, and how the names differ."""
    beside = support_of(mine, theirs).said
    thing = CALLED.get(mine.type or theirs.type or "", "thing")
    places = f" in {count} places" if count > 1 else once
    return f"the same {thing}{f' ({beside})' if beside else ''} is called “{_shown(theirs.text)}”{places}: {found.said}"


def _shown(name: str) -> str:
    """Give a name for a message: a long one shortened in the middle, with other marks inside the marks around it."""
    name = name.replace("“", "‘").replace("”", "’")
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2].rstrip()} … {name[-_LONGEST // 3 :].lstrip()}"
