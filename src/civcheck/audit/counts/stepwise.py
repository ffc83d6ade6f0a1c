"""Counts before numbered steps over several sentences: "four reasons. First, ... Second, ..."; 四个方面。一是……."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.counts.announced import announced_en, announced_zh, counts_in
from civcheck.audit.counts.compared import Compared
from civcheck.audit.counts.listing import Items
from civcheck.audit.counts.steps import LAST, runs, steps
from civcheck.audit.tables.lists import ABSTRACT_EN, ADDING_EN, ADDING_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.counts.announced import Announced
    from civcheck.audit.counts.steps import Step
    from civcheck.extract.passage import Passage

_ADDING = compiled(rf"(?:^|[.;!?] )(?:{'|'.join(ADDING_EN)})\b|(?:^|[。；，！？])(?:{'|'.join(ADDING_ZH)})", re.IGNORECASE)
_SENTENCE = compiled(r"(?<=[.!?])\s+|(?<=[。！？])")
_OPEN = compiled(r"\binclud|such as|among|包括|例如|等$")
_ENDS = '.。:：;；,， —“"!'
_FAR = 240


def stepwise(passages: Sequence[Passage]) -> Iterator[Compared]:
    """Give the counts that stand right before numbered steps."""
    found = list(steps(passages))
    for run in runs(found, passages):
        lead = _lead_in(passages, run[0])
        if lead is None:
            continue
        passage, low, end = lead
        count = _count(passage.text, low, end)
        if count is None:
            continue
        number = len(run) if run[-1].number == LAST else run[-1].number
        items = Items(number, number, open=bool(_OPEN.search(passage.text, low, end)) or _goes_on(passages, run))
        first = passages[run[0].passage]
        yield Compared(count.number, items, passage.region(count.start, count.end), first.region(run[0].start, run[0].end))


def _lead_in(passages: Sequence[Passage], first: Step) -> tuple[Passage, int, int] | None:
    """Give the sentence before the first step: its passage, start and end."""
    passage, end = passages[first.passage], first.start
    if not passage.text[:end].strip(_ENDS):
        if not first.passage or passages[first.passage - 1].kind not in {"paragraph", "quote", "item"}:
            return None
        passage = passages[first.passage - 1]
        end = len(passage.text)
    text = passage.text
    while end and text[end - 1] in _ENDS:
        end -= 1
    low = max(0, end - _FAR)
    low = max([match.end() for match in _SENTENCE.finditer(text, low, end)], default=low)
    return passage, low, end


def _count(text: str, low: int, end: int) -> Announced | None:
    """Give the one count of a sentence that steps may go through."""
    numbers = set(counts_in(text, low, end))
    if len(numbers) != 1:
        return None
    for stop in (
        end,
        *(match.start() for match in re.finditer(r",? (?:for|to|that|in|on|why|as|are|were|must|should)\b|[:,]", text[low:end])),
    ):
        for count in announced_en(text, stop if stop == end else low + stop):
            if count.start >= low and count.noun in ABSTRACT_EN:
                return count
    counts = [count for count in announced_zh(text, end) if count.start >= low]
    return counts[0] if counts else None


def _goes_on(passages: Sequence[Passage], run: Sequence[Step]) -> bool:
    """Say whether more may come behind the last step that is not numbered."""
    last = run[-1]
    if last.number == LAST:
        return False
    rest = passages[last.passage].text[last.end : last.end + 3_000]
    after = passages[last.passage + 1].text[:40] if last.passage + 1 < len(passages) else ""
    return bool(_ADDING.search(rest) or _ADDING.search(after))
