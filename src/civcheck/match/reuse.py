"""Which stretches of a draft stand in the sources, and whether the draft gives them as quotations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.compare.passages.copies import Least
from civcheck.compare.passages.document import Texts
from civcheck.compare.passages.found import copies_between
from civcheck.compare.passages.quoting import Quoting
from civcheck.compare.passages.reuse import Origin, heading_of, verdict
from civcheck.compare.passages.seeds import sketch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from civcheck.compare.passages.copies import Copy, Place
    from civcheck.compare.passages.reuse import Verdict
    from civcheck.model.document import Document
    from civcheck.model.location import Location

LEAST = Least(25, 40)
_OPTIONS = {"tables": False, "notes": False, "captions": False}
_BOILERPLATE = 3
"""What stands in more sources than so many is nobody's own words."""


@dataclass(frozen=True, slots=True)
class Reused:
    """A stretch of a draft that stands in a source, too; `others` are the further sources that have it.

    `details` are the kinds of what differs: none where the words are the same, None where words were edited; `differences`
    are the first few, the source's words first.
    """

    verdict: Verdict
    words: int
    draft: Location
    source: Location
    others: tuple[Location, ...]
    details: tuple[str, ...] | None
    differences: tuple[tuple[str, str], ...]


def reused(
    drafts: Sequence[Document], sources: Sequence[str], load: Callable[[str], Document], known: Mapping[str, Origin]
) -> list[Reused]:
    """Give the stretches of drafts that stand in sources, in the order of the drafts.

    `sources` are paths, which `load` reads; `known` says where each source is from, by the sha256 of its file. A source
    with the same bytes as a draft is the draft itself, and left out.
    """
    own = {draft.sha256 for draft in drafts}
    paths = [path for path in sources if load(path).sha256 not in own]
    by_path = {f"\0{number}": draft for number, draft in enumerate(drafts)}
    texts = Texts([*paths, *by_path], lambda path: by_path.get(path) or load(path), _OPTIONS)
    sketches = [sketch(texts.words(number)) for number in range(len(texts.paths))]
    copies = copies_between(sketches, texts, LEAST, wanted=lambda first, second: first < len(paths) <= second)
    return [_reused(found, texts, known) for found in _by_place(copies)]


def _by_place(copies: Iterable[Copy]) -> list[list[Copy]]:
    """Put the copies of each place of a draft together, the longest first; what lies within a longer one belongs to that."""
    told: list[list[Copy]] = []
    for copy in sorted(copies, key=lambda one: (one.second.text, one.second.start, -one.second.end, -one.weight, one.first)):
        if told and told[-1][0].second.text == copy.second.text and copy.second.end <= told[-1][0].second.end:
            told[-1].append(copy)
        else:
            told.append([copy])
    return told


def _reused(found: Sequence[Copy], texts: Texts, known: Mapping[str, Origin]) -> Reused:
    best = found[0]
    region = texts[best.second.text].region(best.second.start, best.second.end)
    others = [copy for copy in found[1:] if copy.weight >= best.weight / 2 and copy.first.text != best.first.text]
    source = texts[best.first.text].document
    origin = known.get(source.sha256) or Origin(source.path, title=heading_of(source))
    draft = texts[best.second.text].document
    often = len({copy.first.text for copy in (best, *others)}) > _BOILERPLATE
    said: Verdict = "boilerplate" if often else verdict(Quoting(draft), region, Origin(draft.path), origin)
    words = best.second.end - best.second.start
    places = tuple(_location(texts, copy.first) for copy in others)
    details = None if best.edited else best.details
    return Reused(said, words, draft.locate(region), _location(texts, best.first), places, details, best.shown)


def _location(texts: Texts, place: Place) -> Location:
    text = texts[place.text]
    return text.document.locate(text.region(place.start, place.end))
