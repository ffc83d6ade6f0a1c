"""The marks of a document that have no right partner, over its paragraphs.

A quotation may run over several paragraphs, and a layout may cut a sentence in two: what is open in one paragraph and closed
in one of the next has its partner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.pairing import CLOSING, QUOTES, loose
from civcheck.audit.plain import MARKUP
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.pairing import Loose
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage

_MARKS = compiled('[“”„«»「」『』《》〈〉"()（）\\[\\]【】〔〕〖〗［］]')
_CUT = compiled(r"(?:\[(?:\.{3}|…)\]|[\u4e00-\u9fff]\.{3})\s*\Z")
"""The end of an excerpt that was cut off: what closes is not in it."""
_RUNNING = frozenset({"paragraph", "item", "quote"})
_LEFT_OUT = frozenset({"row"})
_AHEAD = 3
"""So many paragraphs further on a partner is still looked for."""
MOST = 5
"""No more are told of one paragraph: it is then no text."""


def unpaired(unit: Unit) -> Iterator[tuple[Passage, Loose]]:
    """Give what has no right partner, with the passage it stands in."""
    read = [(passage, loose(text)) for passage, text in zip(unit.passages, unit.plain, strict=True) if _wanted(passage, text)]
    heads = [
        text.lstrip(MARKUP + " \t\n\u3000")[:1] for passage, text in zip(unit.passages, unit.plain, strict=True) if _wanted(passage, text)
    ]
    running = [number for number, (passage, _) in enumerate(read) if passage.kind in _RUNNING]
    settled = _settled([(number, read[number][1], heads[number]) for number in running])
    for number, (passage, found) in enumerate(read):
        cut = any(one.why == "open" for one in found) and _CUT.search(passage.text) is not None
        yield from ((passage, one) for one in found[:MOST] if (number, one.at) not in settled and not (cut and one.why == "open"))


def _wanted(passage: Passage, text: str) -> bool:
    return passage.kind in _RUNNING or (passage.kind not in _LEFT_OUT and bool(_MARKS.search(text)))


def _settled(running: list[tuple[int, list[Loose], str]]) -> set[tuple[int, int]]:
    """Give the marks, by number of passage and place, that have their partner in a later passage."""
    settled: set[tuple[int, int]] = set()
    pending: list[tuple[int, int, Loose]] = []
    for place, (number, found, head) in enumerate(running):
        pending = [one for one in pending if place - one[0] <= _AHEAD]
        for one in [one for one in pending if one[2].mark == head and one[2].mark in QUOTES and place - one[0] == 1]:
            settled.add((one[1], one[2].at))
            pending.remove(one)
        for mark in found[:MOST]:
            if mark.why == "closed":
                _settle(pending, number, mark, settled)
        pending += [(place, number, mark) for mark in found[:MOST] if mark.why == "open"]
    return settled


def _settle(pending: list[tuple[int, int, Loose]], number: int, mark: Loose, settled: set[tuple[int, int]]) -> None:
    kinds = CLOSING.get(mark.mark, mark.mark)
    partner = next((one for one in reversed(pending) if one[2].mark in kinds), None)
    if partner is not None:
        pending.remove(partner)
        settled.update({(partner[1], partner[2].at), (number, mark.at)})
