"""Authors that a text cites by name and year, and whose names its references spell otherwise."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from civcheck.audit.tables.near_names import REFERENCES
from civcheck.compare.name_letters import fold
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.model.span import Region

_NAME = r"[A-Z][^\W\d_]{2,24}"
_CITED = compiled(
    rf"\((?:see )?({_NAME})(?: (?:and|&) {_NAME}| et al\.?)?,? ((?:18|19|20)\d\d)[a-z]?[),:;]|\b({_NAME}) \(((?:18|19|20)\d\d)[a-z]?[),:]"
)
_AUTHOR = compiled(rf"(?:^|[,;&] ?|and )\s*({_NAME}), (?:[A-Z]\.|[A-Z][a-z]+\b)")
_YEAR = compiled(r"\b((?:18|19|20)\d\d)[a-z]?\b")
_HEAD, _SHORTEST = 300, 4


class Misnamed(NamedTuple):
    """An author as the references have the name, as the text has it, and where."""

    listed: str
    cited: str
    region: Region
    other: Region


def misnamed_authors(unit: Unit) -> Iterator[Misnamed]:
    """Give the authors of references that the text cites, with the same year, under nearly the same name."""
    listed = _listed(unit)
    if not listed:
        return
    cited: dict[tuple[str, str], Region] = {}
    for passage in unit.passages:
        for found in _CITED.finditer(passage.text):
            at = 1 if found[1] else 3
            if (found[at], found[at + 1]) not in cited:
                cited[found[at], found[at + 1]] = passage.region(found.start(at), found.end(at))
    for (name, year), other in cited.items():
        of_year = listed.get(year, {})
        near = [one for one in of_year if _near(one, name)]
        if name not in of_year and len(near) == 1 and (near[0], year) not in cited:
            yield Misnamed(near[0], name, of_year[near[0]], other)


def _listed(unit: Unit) -> dict[str, dict[str, Region]]:
    """Give the authors of the references by year, each with its place."""
    listed: dict[str, dict[str, Region]] = defaultdict(dict)
    inside = False
    for passage in unit.passages:
        if passage.kind == "heading":
            inside = passage.text.strip(" #.:0123456789").lower() in REFERENCES
        year = _YEAR.search(passage.text, 0, _HEAD) if inside and passage.kind != "heading" else None
        for found in _AUTHOR.finditer(passage.text, 0, year.start()) if year else ():
            listed[year[1]].setdefault(found[1], passage.region(found.start(1), found.end(1)))  # type: ignore[index]  # there is one
    return listed


def _near(first: str, second: str) -> bool:
    one, other = fold(first), fold(second)
    return one != other and min(len(one), len(other)) > _SHORTEST and one[0] == other[0] and OSA.distance(one, other, score_cutoff=1) == 1
