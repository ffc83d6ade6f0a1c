"""Copies weighed: which of two places is the wrong one, how bad it is, and which of them are none of our business."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from civcheck.audit.passages import messages
from civcheck.audit.passages.beside import Beside
from civcheck.audit.tables.summary_headings import SUMMARY_HEADINGS
from civcheck.compare.passages.copies import Least
from civcheck.compare.passages.document import Texts
from civcheck.compare.passages.found import groups_between
from civcheck.compare.passages.groups import are_same, outermost, without_formulas
from civcheck.compare.passages.pairing import Frequency
from civcheck.compare.passages.reuse import earlier, verdict
from civcheck.compare.passages.seeds import unpack_sketch
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from civcheck.audit.rule import Rule
    from civcheck.audit.unit import Unit
    from civcheck.compare.passages.copies import Copy, Place
    from civcheck.compare.passages.document import Running
    from civcheck.compare.passages.groups import Group
    from civcheck.compare.passages.spreading import Spread
    from civcheck.model.finding import Evidence, Finding, Severity
    from civcheck.model.location import Location
    from civcheck.model.span import Region

_SHORT = 60
_LONG = 40
"""A passage of so many words is no mere name or title."""
_CLOSE = 40
"""So many words at most between an original and a copy that follows it."""
_IN_A_ROW = 3
_OTHER_CASE = 3
"""So many figures, dates and names that differ in a short passage of one document tell of another case in the same form."""
_MANY = 6
"""A passage that stands more often is told once, not place by place."""
_MOST_PLACES = 10
_SUMMARY = compiled(
    "|".join(rf"\b{heading}\b" if heading.isascii() else heading for heading in SUMMARY_HEADINGS), re.IGNORECASE
)  # fmt: skip
Told = tuple[str, "Severity", "Sequence[Place]"]


def tell(
    rule: Rule, evidence: Sequence[Evidence], load: Callable[[str], Unit], options: Mapping[str, Any], spread: Spread | None = None,
    carried: Mapping[str, Running] | None = None,
) -> Iterator[Finding]:  # fmt: skip
    """Give the findings about the sketches of some documents; the value of each is `DIGEST SKETCH`."""
    beside = Beside(load)
    texts = Texts([seen.document for seen in evidence], beside.document, options, carried)
    least = Least(options["least-words"], options["least-near-words"])
    sketches = [unpack_sketch(seen.value.partition(" ")[2]) for seen in evidence]
    teller = _Teller(texts, beside, options)
    found = groups_between(sketches, texts, least, spread)
    frequency = Frequency(sketches)
    kept = without_formulas(
        found, options["formula"], _SHORT, lambda place: frequency.of(place.text, place.start, place.end), teller.quoted
    )  # fmt: skip
    for group in outermost(kept):
        for message, severity, places in teller.told(group):
            yield rule.finding(message, map(teller.location, places), severity)


class _Teller:
    def __init__(self, texts: Texts, beside: Beside, options: Mapping[str, Any]) -> None:
        self._texts, self._beside, self._options = texts, beside, options

    def told(self, group: Group) -> Iterator[Told]:
        """Give what is said of the copies of one passage: of each later place once, of a passage that stands often once at all."""
        if len(group.places) > _MANY:
            yield from self._often(group)
            return
        done: list[Place] = []
        for copy in sorted(group.copies, key=lambda one: (-one.weight, one)):
            if any(are_same(copy.second, place) for place in done):
                continue
            done.append(copy.second)
            found = self._one(copy)
            if found:
                message, severity, places = found
                more = [place for place in group.places if not any(are_same(place, told) for told in places)]
                yield message, severity, (*places, *more)

    def quoted(self, group: Group) -> int:
        """Give at how many places of a group the words are quoted, as far as they are few."""
        return sum(map(self._quoted, group.places)) if len(group.places) <= _MOST_PLACES else 0

    def _often(self, group: Group) -> Iterator[Told]:
        """Give what is said of a passage that stands many times: the second place, against the first and some others."""
        first, second, *others = group.places
        documents = len({place.text for place in group.places})
        severity: Severity | Literal["never"] = "warning" if documents < len(group.places) else self._options["other-documents"]
        if (
            first.text == second.text
            and second.start - first.end <= _IN_A_ROW
            and self._right_behind(first, second)
            and self._is_running(first)
        ):
            severity = "error"
        if severity != "never" and not self._both_quoted(first, second):
            yield messages.often(self._size(first), len(group.places), documents), severity, (second, first, *others[: _MOST_PLACES - 2])

    def _one(self, copy: Copy) -> Told | None:
        if self._both_quoted(copy.first, copy.second):
            return None
        if copy.first.text != copy.second.text:
            return self._elsewhere(copy)
        if not self._options["summaries"] and self._summed_up(copy):
            return None
        size, (first, second) = self._size(copy.second), (copy.first, copy.second)
        where = self._misplaced(copy)
        if where:
            wrong, names = where
            places = (first, second) if wrong == 0 else (second, first)
            return messages.misplaced(size, copy, names, turned=wrong == 0), "error", places
        if self._right_behind(first, second):
            # Entries of a list, of a log, of a programme are alike on purpose.
            return self._twice(copy, size) if copy.exact else None
        if copy.weight < _SHORT and len(copy.shown) + copy.more >= _OTHER_CASE:
            return None
        return messages.again(size, copy), "info" if copy.edited else "warning", (second, first)

    def _twice(self, copy: Copy, size: str) -> Told | None:
        """Weigh a copy right behind its original: whole sentences were printed twice; less may be an entry like the one before."""
        text = self._texts[copy.second.text]
        whole = all(text.ends_sentence(at) for at in (copy.second.start, copy.second.end))
        if not self._running(copy) or not (whole or copy.second.start - copy.first.end <= _IN_A_ROW):
            return None
        return messages.twice(size), "error", (copy.second, copy.first)

    def _misplaced(self, copy: Copy) -> tuple[int, list[str]] | None:
        """Give which place of a copy is the wrong one, and by which names; short ones and notes may stand anywhere."""
        if copy.edited or copy.weight < _LONG or not self._running(copy):
            return None
        around = self._beside.surroundings(self._texts.paths[copy.first.text])
        return around.elsewhere(self._region(copy.first), self._region(copy.second))

    def _summed_up(self, copy: Copy) -> bool:
        """Say whether one of the places, and not the other, stands in a summary, which says again what its chapters say."""
        around = self._beside.surroundings(self._texts.paths[copy.first.text])
        found = [any(map(_SUMMARY.search, around.headings(self._region(place)))) for place in (copy.first, copy.second)]
        return found[0] != found[1]

    def _running(self, copy: Copy) -> bool:
        return self._is_running(copy.first) and self._is_running(copy.second)

    def _is_running(self, place: Place) -> bool:
        return self._texts[place.text].is_running(place.start)

    def _elsewhere(self, copy: Copy) -> Told | None:
        """Weigh a copy in another document: whose words they are, and whether the other says so."""
        severity = self._options["other-documents"]
        if severity == "never":
            return None
        original, own = self._turned(copy)
        origins = [self._beside.origin(self._texts.paths[place.text]) for place in (original, own)]
        quoting = self._beside.quoting(self._texts.paths[own.text])
        said = verdict(quoting, self._region(own), origins[1], origins[0])
        if said == "quoted and cited" and not self._options["quotations"]:
            return None
        surely = origins[0] if earlier(*origins) == origins[0] else None
        message = messages.elsewhere(self._size(own), copy, said, origins[0].path, surely, turned=original is copy.second)
        return message, severity, (own, original)

    def _turned(self, copy: Copy) -> tuple[Place, Place]:
        """Give the original and the copy: by the dates of the texts, else by quotation marks, else in their order."""
        first, second = copy.first, copy.second
        one, other = (self._beside.origin(self._texts.paths[place.text]) for place in (first, second))
        before = earlier(one, other)
        turned = before == other if before else self._quoted(first) and not self._quoted(second)
        return (second, first) if turned else (first, second)

    def _right_behind(self, first: Place, second: Place) -> bool:
        around = self._beside.surroundings(self._texts.paths[first.text])
        return second.start - first.end <= _CLOSE and around.host(self._region(first)) == around.host(self._region(second))

    def _both_quoted(self, first: Place, second: Place) -> bool:
        return not self._options["quotations"] and self._quoted(first) and self._quoted(second)

    def _quoted(self, place: Place) -> bool:
        return self._beside.quoting(self._texts.paths[place.text]).quoted(self._region(place))

    def _region(self, place: Place) -> Region:
        return self._texts[place.text].region(place.start, place.end)

    def _size(self, place: Place) -> str:
        return messages.size(self._texts.words(place.text), place.start, place.end)

    def location(self, place: Place) -> Location:
        return self._texts[place.text].document.locate(self._region(place))
