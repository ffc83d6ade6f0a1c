"""What stands around the places of a copy: their box or section, and whether the names in the copy have to do with it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from civcheck.compare.passages.parts import Parts
from civcheck.extract.mentions import mentions
from civcheck.model.kept_patterns import compiled
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.document import Document
    from civcheck.model.span import Region

_NAME = compiled(r"(?<![.!?。]\s)(?<![.!?。])(?<=[\s(“\"‘'])[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ][\w’'-]*")
_WORD = compiled(r"[^\W_]+")
_CAPITAL_WORD = compiled(r"[A-ZÀ-ÖØ-Þ](?<![^\W_].)[^\W_]*")
_HAN = compiled(r"[\u3400-\u9fff]")


class Surroundings:
    """The boxes, sections and words of one document, each put in order once where it is asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._parts = Parts(document)
        self._found: dict[str, list[int]] = {}

    def elsewhere(self, first: Region, second: Region) -> tuple[int, list[str]] | None:
        """Give which of two equal places is the wrong one (0 or 1), and the names that tell it; None where nothing does.

        A name tells it that stands in the copied words and around one of the two places, but neither around the other
        nor anywhere else.
        """
        hosts = self.host(first), self.host(second)
        if _is_within(*hosts) or _is_within(*reversed(hosts)):
            return None
        told = {name: self._places(name) for name in sorted(self._names(first) & self._names(second))}
        around = [
            {name for name, found in told.items() if _count(found, host) > _count(found, (region.start, region.end))}
            for host, region in zip(hosts, (first, second), strict=True)
        ]
        for wrong, right in ((1, 0), (0, 1)):
            telling = [name for name in told if name in around[right] - around[wrong] and _only_within(told[name], hosts)]
            if telling:
                return wrong, telling
        return None

    def host(self, region: Region) -> tuple[int, int]:
        """Give the range that a place belongs to: the box around it, else its section."""
        layout = self._document.layout
        block = self._parts.block(region.start)
        at = bisect_right(self._boxes, (block, len(layout.kinds))) - 1
        if at >= 0 and block <= self._boxes[at][1]:
            return layout.blocks[self._boxes[at][0]].start, layout.blocks[self._boxes[at][1]].end
        section = layout.block_sections[block]
        return (
            (layout.sections[section].region.start, layout.sections[section].region.end) if section >= 0 else (0, len(self._document.text))
        )

    def headings(self, region: Region) -> list[str]:
        """Give the headings that a place stands under, the innermost first."""
        layout, found = self._document.layout, []
        at: int | None = layout.block_sections[self._parts.block(region.start)] if len(layout.blocks) else None
        while at is not None and at >= 0:
            found.append(layout.sections[at].title)
            at = layout.sections[at].parent
        return found

    @cached_property
    def _boxes(self) -> list[tuple[int, int]]:
        return sorted((box.title, box.source) for box in self._document.layout.boxes)

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """Where each word with a capital stands."""
        places: dict[str, list[int]] = defaultdict(list)
        for found in _CAPITAL_WORD.finditer(self._document.text):
            places[found[0]].append(found.start())
        return places

    def _places(self, name: str) -> list[int]:
        if name not in self._found:
            self._found[name] = list(self._look_for(name))
        return self._found[name]

    def _look_for(self, name: str) -> Iterable[int]:
        """Give where a name stands: by its first word, a Chinese one by its characters."""
        text = self._document.text
        if _HAN.search(name):
            return (found.start() for found in re.finditer(re.escape(name), text))
        first = _WORD.search(name)
        whole = compiled(rf"{re.escape(name)}(?!\w)")
        return (at for at in self._words.get(first[0] if first else "", ()) if whole.match(text, at))

    def _names(self, region: Region) -> set[str]:
        words = region.slice(self._document.text)
        if len(_HAN.findall(words)) * 2 > len(words):
            document = read_bytes(words.encode(errors="replace"), "passage.txt", languages=self._document.languages)
            return {
                found.region.slice(document.text) for found in mentions(document, kinds=("name",)) if not getattr(found, "short", False)
            }
        return {found[0].removesuffix("’s").removesuffix("'s") for found in _NAME.finditer(words)}


def _is_within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _only_within(places: list[int], hosts: Iterable[tuple[int, int]]) -> bool:
    return all(any(low <= at < high for low, high in hosts) for at in places)


def _count(places: list[int], host: tuple[int, int]) -> int:
    return bisect_left(places, host[1]) - bisect_left(places, host[0])
