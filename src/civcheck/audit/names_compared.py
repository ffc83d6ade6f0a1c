"""The names of documents as `conflicting-name` sees and compares them: what is dear to load is loaded with this module alone."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.audit.cited_addresses import citations, cited, otherwise, packed
from civcheck.audit.cited_authors import misnamed_authors
from civcheck.audit.name_differences_people import keys_of_person
from civcheck.audit.name_differences_zh import keys_of_chinese
from civcheck.audit.name_words import keys_of_thing
from civcheck.audit.names_alike import apart, is_one
from civcheck.audit.names_seen import identity, names_seen, unpacked
from civcheck.audit.names_support import support_of
from civcheck.audit.rule import Looked, PassedOver
from civcheck.audit.tables.near_names import CALLED
from civcheck.compare.name_letters import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.name_differences import Difference
    from civcheck.audit.names_seen import NameSeen
    from civcheck.audit.rule import Rule
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding, Severity

_MOST = 16
"""A key that more names share tells nothing of them."""
_MOST_PLACES = 4 * _MOST
_OFTEN = 3
_LONGEST = 120
_TOLD, _ADDRESS = "told", "address"
"""What keys begin with of evidence that needs no other, and of citations."""


def names_told(unit: Unit, rule: str) -> Iterator[Evidence | Looked]:
    """See the names of a document, each once."""
    looked = 0
    language = next((code for code in unit.document.languages if not code.startswith("zh")), "en")
    for seen, region in names_seen(unit):
        keys = tuple(dict.fromkeys(key if HAN.search(seen.text) else f"{language} {key}" for key in _keys(seen)))
        looked += 1
        if keys:
            yield unit.saw(rule, region, seen.packed(), keys=keys)
    yield Looked(looked)
    for one in citations(unit):
        yield unit.saw(rule, one.region, packed(one.words), keys=(f"{_ADDRESS} {one.document}",))
    for author in misnamed_authors(unit):
        message = f"the text cites “{author.cited}” of this year, the references have “{author.listed}”"
        yield unit.saw(rule, author.region, message, keys=(f"{_TOLD} {author.listed} {unit.document.path}",), others=[author.other])
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
    """Tell the names that are another one's, each once: against the form that is commonest, in its own document first."""
    if key.startswith(_TOLD):
        yield from (rule.finding(one.value, (one.location, *one.others), one.severity) for one in group)
        return
    if key.startswith(_ADDRESS):
        yield from _cited_otherwise(group[:_MOST], rule)
        if len(group) > _MOST:
            yield PassedOver(_MOST)
        return
    names = {unpacked(one.value).text for one in group}
    if len(names) > _MOST:
        yield PassedOver()
    if not 1 < len(names) <= _MOST:
        return
    totals: dict[str, int] = defaultdict(int)
    for one in group:
        totals[identity(unpacked(one.value).text)] += unpacked(one.value).count
    for one in group[:_MOST_PLACES]:
        best = min(_rivals(one, group[:_MOST_PLACES], totals), key=lambda pair: pair[0], default=None)
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


_Rank = tuple[bool, int, str, int]


def _rivals(own: Evidence, group: Sequence[Evidence], totals: Mapping[str, int]) -> Iterator[tuple[_Rank, Evidence, Difference]]:
    """Give the commoner names that are the same thing as a name, with a rank: the best is the least."""
    mine = identity(unpacked(own.value).text)
    for other in group:
        theirs = unpacked(other.value)
        if (
            other is own
            or (identity(theirs.text) == mine and theirs.text.isascii() and unpacked(own.value).text.isascii())
            or not _before(other, own, totals)
        ):
            continue
        within = own.document == other.document
        found = _difference(own.value, other.value, within=within)
        if found is not None:
            yield (not within, -theirs.count, other.document, other.region.start), other, found


@lru_cache(maxsize=65536)
def _difference(own: str, other: str, *, within: bool) -> Difference | None:
    """Say how two names differ that are one thing's, None where they are not: names meet under several keys."""
    mine, theirs = unpacked(own), unpacked(other)
    found = apart(mine, theirs)
    return found if found is not None and is_one(mine, theirs, found, within=within) else None


def _before(other: Evidence, own: Evidence, totals: Mapping[str, int]) -> bool:
    """Say whether a name has the word over another: the commoner one, else the one that stands first."""
    pairs = [(unpacked(one.value), one) for one in (other, own)]
    total = [-totals[identity(seen.text)] for seen, _ in pairs]
    if own.document == other.document:
        ranks = [(-seen.count, all_, one.region.start) for (seen, one), all_ in zip(pairs, total, strict=True)]
        return ranks[0] < ranks[1]
    return (total[0], other.document) < (total[1], own.document)


def _finding(own: Evidence, other: Evidence, found: Difference, totals: Mapping[str, int], rule: Rule) -> Finding:
    mine, theirs = unpacked(own.value), unpacked(other.value)
    within = own.document == other.document
    count = theirs.count if within else totals[identity(theirs.text)]
    beside = support_of(mine, theirs).said
    thing = CALLED.get(mine.type or theirs.type or "", "thing")
    places = f" in {count} places" if count > 1 else "" if within else " in another document"
    message = f"the same {thing}{f' ({beside})' if beside else ''} is called “{_shown(theirs.text)}”{places}: {found.said}"
    return rule.finding(message, (own.location, other.location), _severity(mine, theirs, found, within=within))


def _shown(name: str) -> str:
    """Give a name for a message: a long one shortened in the middle, with other marks inside the marks around it."""
    name = name.replace("“", "‘").replace("”", "’")
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2].rstrip()} … {name[-_LONGEST // 3 :].lstrip()}"


def _severity(mine: NameSeen, theirs: NameSeen, found: Difference, *, within: bool) -> Severity:
    """Give "error" for what is beyond doubt a slip."""
    if found.kind in {"article", "accent"}:
        return "info"
    sure = found.kind == "slip" and found.weight == 0 and within and mine.count == 1 and theirs.count >= _OFTEN
    return "error" if sure else "warning"
