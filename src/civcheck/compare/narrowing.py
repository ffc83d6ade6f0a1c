"""The names by which a source tells of a part of what a claim tells of, or of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.pairing import name_weight
from civcheck.compare.subjects import beside, goes_with, homes
from civcheck.extract.related import related_in
from civcheck.extract.senses import senses_in
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from civcheck.compare.align import Aligned
    from civcheck.compare.named import Namer
    from civcheck.compare.pairing import Pairing, Weigh
    from civcheck.model.statement import Statement


def _is_somebody(one: Aligned) -> bool:
    """Say whether a name in the statement is that of a person, or of what no table takes for a place or a body."""
    return isinstance(one.placed.mention, NameMention) and not one.around and one.placed.mention.type in {"person", None}


_WORDS_OF_A_BODY, _MOST_OF_THEM = 3, 0.7


def _told_in_words(name: NameMention, claim: Statement) -> bool:
    """Say whether a claim tells a body in its own words: Russia's state television company."""
    senses = senses_in(name.normal)
    told = claim.language == "en" and name.type == "organisation" and len(senses) > _WORDS_OF_A_BODY
    return told and related_in(senses, claim.senses) >= len(senses) * _MOST_OF_THEM


def narrowing_names(pair: Pairing, conflicts: list[Aligned], namer: Namer, weigh: Weigh) -> list[str]:
    """Give the rare names of the source's statement that the claim does not have: it may tell of a part, or of somebody else."""
    claim, source = pair.claim, pair.source
    counterparts = {id(one.other) for one in conflicts}
    ours = [one.mention for one in claim.of_kind("name") if isinstance(one.mention, NameMention)]
    found = []
    at_home = homes(source, ours, namer)
    if any(map(_is_somebody, pair.anchors)) and all(one.kind == "figure" for one in conflicts):
        return []  # it is told of one person, wherever else it leads
    for placed in source.of_kind("name"):
        name = placed.mention
        if id(placed) in counterparts or not isinstance(name, NameMention) or placed.start < 0:
            continue
        if (
            goes_with(placed, conflicts)
            or name.normal in at_home
            or (claim.language != source.language and (name.type != "place" or name.term is None))
        ):
            continue
        if _told_in_words(name, claim):
            continue
        if name.type not in {"place", "organisation", "person"} or name_weight(name, weigh) < weigh.rare:
            continue
        if (
            not any(namer.same(one, name) for one in ours)
            and name.normal.casefold() not in claim.text.casefold()
            and beside(placed, conflicts, source)
        ):
            found.append(name.normal)
    return found
