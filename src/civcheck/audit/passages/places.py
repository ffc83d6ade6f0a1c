"""What stands around a copy: whether it is quoted, and whether the names in it have anything to do with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.quotes.marks import pairs

if TYPE_CHECKING:
    from civcheck.audit.unit import Unit
    from civcheck.model.document import Document
    from civcheck.model.span import Region

_MOSTLY = 0.9
_NAME = re.compile(r"(?<![.!?。]\s)(?<![.!?。])(?<=[\s(“\"‘'])[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ][\w’'-]*")


def quoted(document: Document, region: Region) -> bool:
    """Say whether words stand between quotation marks or in a set-off quotation, for the most part."""
    inside = 0
    for part in region.parts:
        block = document.block_at(part.start)
        if block is None:
            continue
        if document.layout.kinds[block] == "quote":
            inside += len(part)
            continue
        hull = document.layout.blocks[block].hull
        for pair in pairs(document.text[hull.start : hull.end]):
            low, high = (hull.start + place for place in pair.inner)
            if not pair.depth:
                inside += max(0, min(high, part.end) - max(low, part.start))
    return inside >= _MOSTLY * sum(len(part) for part in region.parts)


def belongs_elsewhere(unit: Unit, first: Region, second: Region) -> tuple[int, list[str]] | None:
    """Give which of two equal places in a document is the wrong one (0 or 1), and the names that tell it; None where nothing does.

    A name tells it that stands in the copied words and around one of the two places, but neither around the other nor
    anywhere else.
    """
    hosts = [_host(unit.document, region) for region in (first, second)]
    if hosts[0] == hosts[1]:
        return None
    told = _names(unit, first) & _names(unit, second)
    text = unit.text
    rests = [_without(text, host, region) for host, region in zip(hosts, (first, second), strict=True)]
    here = [{name for name in told if _stands(name, rest)} for rest in rests]
    for wrong, right in ((1, 0), (0, 1)):
        telling = sorted(name for name in here[right] - here[wrong] if not here[wrong] or _only_here(text, name, hosts))
        telling = [name for name in telling if _only_here(text, name, hosts)]
        if telling:
            return wrong, telling
    return None


def in_one_place(document: Document, first: Region, second: Region) -> bool:
    """Say whether two places are in the same box or section."""
    return _host(document, first) == _host(document, second)


def _only_here(text: str, name: str, hosts: list[tuple[int, int]]) -> bool:
    """Say whether a name stands nowhere but around the two places."""
    return all(
        any(low <= found.start() < high for low, high in hosts) for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    )


def _names(unit: Unit, region: Region) -> set[str]:
    words = region.slice(unit.text)
    if words.isascii() or len(re.findall(r"[A-Za-z]", words)) * 2 > len(words):
        return {found[0].removesuffix("’s").removesuffix("'s") for found in _NAME.finditer(words)}
    return {name.region.slice(unit.text) for name in unit.names if region.covers(name.region.hull) and not name.short}


def _host(document: Document, region: Region) -> tuple[int, int]:
    """Give the range that a place belongs to: the box around it, else its section."""
    layout = document.layout
    block = document.block_at(region.start) or 0
    for box in layout.boxes:
        if box.title <= block <= box.source:
            return layout.blocks[box.title].start, layout.blocks[box.source].end
    section = layout.block_sections[block]
    return (layout.sections[section].region.start, layout.sections[section].region.end) if section >= 0 else (0, len(document.text))


def _without(text: str, host: tuple[int, int], region: Region) -> str:
    return f"{text[host[0] : region.start]}\n{text[region.end : host[1]]}"


def _stands(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
