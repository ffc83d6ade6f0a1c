"""From shared seeds to findings: which stretches count, which of two places is the copy, and how bad it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from civcheck.audit.passages.document import block_starts, region_of, words_of_document
from civcheck.audit.passages.places import belongs_elsewhere, in_one_place, quoted
from civcheck.audit.passages.stretches import shared_seeds, stretches, unpack_sketch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from civcheck.audit.passages.stretches import Stretch
    from civcheck.audit.passages.words import Words
    from civcheck.audit.rule import Rule
    from civcheck.audit.unit import Unit
    from civcheck.model.document import Document
    from civcheck.model.finding import Evidence, Finding, Severity
    from civcheck.model.location import Location

Kind = Literal["exact", "figures", "edited"]
_HAN_WORDS = 5 / 8
"""A Chinese character counts for so many words: 40 are as much as 25."""
_SHORT = 60
_CLOSE = 40
"""So many words at most between an original and a copy that follows it."""
_SIMILAR = 0.8
_BY_CHANCE = 6


@dataclass(frozen=True, slots=True)
class Copy:
    """A stretch with the documents of its two places."""

    stretch: Stretch
    kind: Kind
    weight: float
    one: Document
    other: Document
    words: tuple[Words, Words]

    def location(self, which: int) -> Location:
        """Give the place of the earlier words (0) or of the later ones (1)."""
        document = (self.one, self.other)[which]
        return document.locate(region_of(document, self.words[which], *self.range(which)))

    def range(self, which: int) -> tuple[int, int]:
        """Give the numbers of the words of the earlier place (0) or of the later one (1)."""
        found = self.stretch
        return (found.second, found.second_end) if which else (found.first, found.first_end)


def tell(rule: Rule, evidence: Sequence[Evidence], load: Callable[[str], Unit], options: Mapping[str, Any]) -> Iterator[Finding]:
    """Give the findings about the sketches of some documents."""
    texts = _Texts([seen.document for seen in evidence], load, options)
    seeds = shared_seeds([unpack_sketch(seen.value) for seen in evidence])
    found = stretches(seeds, texts.words, near=options["least-near-words"] > 0)
    copies = [copy for one in found if (copy := _copy(one, texts, options))]
    for copy in _without_formulas(_longest(copies), options["formula"]):
        finding = _finding(rule, copy, texts, options)
        if finding:
            yield finding


class _Texts:
    """The documents by their numbers, the last few of them kept."""

    def __init__(self, paths: Sequence[str], load: Callable[[str], Unit], options: Mapping[str, Any]) -> None:
        self._paths, self._load, self._options = paths, load, options
        self._words: dict[int, Words] = {}

    def unit(self, number: int) -> Unit:
        return self._load(self._paths[number])

    def words(self, number: int) -> Words:
        if number not in self._words:
            while len(self._words) >= _KEPT:
                del self._words[next(iter(self._words))]
            self._words[number] = words_of_document(self.unit(number).document, self._options)
        return self._words[number]

    def breaks(self, number: int) -> list[int]:
        """Give the numbers of the words that blocks begin with."""
        words = self.words(number)
        return block_starts(self.unit(number).document, words)


_KEPT = 64


def _copy(one: Stretch, texts: _Texts, options: Mapping[str, Any]) -> Copy | None:
    """Give a stretch that is long enough, with its kind; None for one that is not, and for places that overlap."""
    first, second = texts.words(one.first_text), texts.words(one.second_text)
    one = _trimmed(one, texts.breaks(one.first_text), texts.breaks(one.second_text))
    if one.first_text == one.second_text and one.second < one.first_end:
        return None
    weight = sum(_weight(first, one.first + x, one.first + x + n) for x, _, n in one.equal)
    whole = max(_weight(first, one.first, one.first_end), _weight(second, one.second, one.second_end))
    kind: Kind = "edited"
    if len(one.equal) == 1:
        length = one.first_end - one.first
        same = bool((first.exact[one.first : one.first + length] == second.exact[one.second : one.second + length]).all())
        kind = "exact" if same else "figures"
    least = options["least-near-words"] if kind == "edited" else options["least-words"]
    if weight < least or weight < _SIMILAR * whole:
        return None
    return Copy(one, kind, weight, texts.unit(one.first_text).document, texts.unit(one.second_text).document, (first, second))


def _trimmed(one: Stretch, first: Sequence[int], second: Sequence[int]) -> Stretch:
    """Cut off what a stretch has of the blocks before and behind by chance: fewer than so many words of one of them."""
    if len(one.equal) != 1:
        return one
    length = one.first_end - one.first
    cuts = {place - start for starts, start in ((first, one.first), (second, one.second)) for place in _between(starts, start, length)}
    low = max((cut for cut in cuts if cut < _BY_CHANCE), default=0)
    high = min((cut for cut in cuts if cut > length - _BY_CHANCE), default=length)
    if high <= low:
        return one
    return replace(
        one, first=one.first + low, second=one.second + low, first_end=one.first + high, second_end=one.second + high,
        equal=((0, 0, high - low),),
    )  # fmt: skip


def _between(starts: Sequence[int], start: int, length: int) -> Sequence[int]:
    return starts[bisect_right(starts, start) : bisect_left(starts, start + length)]


def _weight(words: Words, start: int, end: int) -> float:
    han = int(words.han[start:end].sum())
    return (end - start - han) + han * _HAN_WORDS


def _longest(copies: Iterable[Copy]) -> list[Copy]:
    """Leave out what lies within another copy, by its later place."""
    kept: list[Copy] = []
    for copy in sorted(copies, key=lambda one: (-one.weight, one.stretch)):
        if not any(_within(copy, other) for other in kept):
            kept.append(copy)
    return sorted(kept, key=lambda one: one.stretch)


def _within(copy: Copy, other: Copy) -> bool:
    inner, outer = copy.stretch, other.stretch
    return (
        inner.second_text == outer.second_text
        and outer.second <= inner.second
        and inner.second_end <= outer.second_end
        and inner.first_text == outer.first_text
    )


def _without_formulas(copies: Sequence[Copy], formula: int) -> list[Copy]:
    """Leave out short stretches that stand often: they share most of a place with many others."""
    counts = [sum(_same_place(copy, other) for other in copies) for copy in copies]
    return [
        copy
        for copy, count in zip(copies, counts, strict=True)
        if count < formula or (copy.weight >= _SHORT and copy.kind != "edited")
    ]


def _same_place(copy: Copy, other: Copy) -> bool:
    """Say whether two copies have a place in common, for the most part."""
    return any(_overlap(copy, which, other, that) for which in (0, 1) for that in (0, 1))


def _overlap(copy: Copy, which: int, other: Copy, that: int) -> bool:
    texts = (copy.stretch.first_text, copy.stretch.second_text), (other.stretch.first_text, other.stretch.second_text)
    if texts[0][which] != texts[1][that]:
        return False
    (low, high), (start, end) = copy.range(which), other.range(that)
    return min(high, end) - max(low, start) >= _SIMILAR * (high - low)


def _finding(rule: Rule, copy: Copy, texts: _Texts, options: Mapping[str, Any]) -> Finding | None:
    """Weigh a copy and put it into words; None where it is none of our business."""
    if not options["quotations"] and quoted(copy.one, copy.location(0).region) and quoted(copy.other, copy.location(1).region):
        return None
    if copy.stretch.first_text != copy.stretch.second_text:
        severity = options["other-documents"]
        return None if severity == "never" else rule.finding(_elsewhere(copy), _places(copy, 1), severity)
    places = copy.location(0).region, copy.location(1).region
    where = belongs_elsewhere(texts.unit(copy.stretch.first_text), *places)
    if where:
        wrong, names = where
        return rule.finding(_misplaced(copy, names), _places(copy, wrong), "error")
    if copy.stretch.second - copy.stretch.first_end <= _CLOSE and in_one_place(copy.one, *places):
        # Entries of a list, of a log, of a programme are alike on purpose.
        return rule.finding(_twice(copy), _places(copy, 1), "error") if copy.kind == "exact" else None
    return rule.finding(_again(copy), _places(copy, 1), _severity(copy))


def _severity(copy: Copy) -> Severity:
    return "warning" if copy.kind != "edited" else "info"


def _places(copy: Copy, primary: int) -> tuple[Location, Location]:
    return copy.location(primary), copy.location(1 - primary)


def _size(copy: Copy) -> str:
    words = copy.words[1]
    start, end = copy.range(1)
    han = int(words.han[start:end].sum())
    return f"{han:,} characters" if han * 2 > end - start else f"{end - start:,} words"


def _how(copy: Copy) -> str:
    if copy.kind == "figures":
        return f", with other figures: {_differences(copy)}"
    return ", with some words edited" if copy.kind == "edited" else ""


def _differences(copy: Copy) -> str:
    """Give the figures that differ, the earlier ones first."""
    one, other = copy.words
    pairs = []
    for offset in range(copy.stretch.first_end - copy.stretch.first):
        a, b = copy.stretch.first + offset, copy.stretch.second + offset
        if one.exact[a] != other.exact[b]:
            pairs.append(f"{copy.one.text[one.starts[a] : one.ends[a]]} there, {copy.other.text[other.starts[b] : other.ends[b]]} here")
    more = f" and {len(pairs) - _SHOWN} more" if len(pairs) > _SHOWN else ""
    return "; ".join(pairs[:_SHOWN]) + more


_SHOWN = 3


def _twice(copy: Copy) -> str:
    return f"these {_size(copy)} stand right before, too{_how(copy)}"


def _misplaced(copy: Copy, names: Sequence[str]) -> str:
    told = ", ".join(names[:_SHOWN])
    return f"these {_size(copy)} belong elsewhere{_how(copy)}: {told} {'has' if len(names) == 1 else 'have'} to do with the other place"


def _again(copy: Copy) -> str:
    return f"these {_size(copy)} stand elsewhere in the document, too{_how(copy)}"


def _elsewhere(copy: Copy) -> str:
    return f"these {_size(copy)} stand in {copy.one.path}, too{_how(copy)}"
