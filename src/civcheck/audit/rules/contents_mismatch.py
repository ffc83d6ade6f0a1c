"""A list of contents that does not agree with the headings.

An entry says other words than its heading, names a heading that is not in the text, has another number, stands out of order or
on a page before the one above it; or a heading of a level that the list has is not in it. A heading was changed, and the list
was not.

Example:

    Contents: 1. The port … 2. The harbor …        1. The port … 2. The harbour        the heading says "The harbour"

Silent: differences of case, marks and spaces; headings of levels that the list leaves out; headings before the list;
references, notes, appendices and the like; lists most of whose entries stand nowhere, since they are of another text.

Limits: the printed numbers of pages are compared with one another, and with the pages only where the text shows them. A heading
that the layout does not know as one is looked for in the text before it is missed.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.ordinals import SELDOM_LISTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.contents import Title
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "contents-mismatch"
_FEWEST = 3
_ALIKE = 0.72
_MOST_LOST = 0.4
_LISTED = 0.75
_SHORT_TITLE = 4
_SELDOM = re.compile(SELDOM_LISTED)
_MOST_COMPARED = 40
_MOST_CHANGED = 20


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """Compare each list of contents with the headings behind it."""
    from civcheck.audit.contents import headings, lists

    entries = list(lists(unit.document))
    yield Looked(sum(map(len, entries)))
    if not entries:
        return
    found = list(headings(unit.document))
    for number, one in enumerate(entries):
        if len(one) >= _FEWEST:
            behind = [title for title in found if title.block > one[-1].block]
            yield from _compare(unit, one, behind, whole=number == 0)
            yield from _pages(unit, one)


def _compare(unit: Unit, entries: Sequence[Title], behind: Sequence[Title], *, whole: bool) -> Iterator[Evidence]:
    by_key: dict[str, list[Title]] = {}
    for title in behind:
        by_key.setdefault(title.key, []).append(title)
    matched = {number: by_key[entry.key] for number, entry in enumerate(entries) if entry.key in by_key}
    lost = [number for number in range(len(entries)) if number not in matched]
    if len(lost) > max(1, len(entries) * _MOST_LOST):
        return
    changed = _changed(entries, behind, lost, {entry.key for entry in entries})
    gone = [number for number in lost if number not in changed and not _stands(unit, entries[number], entries[-1])]
    for number, title in changed.items():
        yield unit.saw(NAME, entries[number].region, _difference(entries[number], title), others=[title.region])
    for number in gone:
        yield unit.saw(NAME, entries[number].region, "no heading of the text says this", severity="warning")
    yield from _order(unit, entries, matched)
    if whole:
        yield from _unlisted(unit, entries, behind, matched, set(changed.values()))
        yield from _on_pages(unit, entries, matched)


def _changed(entries: Sequence[Title], behind: Sequence[Title], lost: Sequence[int], listed: set[str]) -> dict[int, Title]:
    """Give for each entry without a heading the heading that is most like it and that no entry names."""
    free = [title for title in behind if title.key not in listed and title.key]
    changed: dict[int, Title] = {}
    pairs = {title: _pairs(title.key) for title in free}
    for number in lost[:_MOST_CHANGED]:
        mine = _pairs(entries[number].key)
        likely = [title for title in free if len(mine & pairs[title]) * 2 >= len(mine) or _same_label(entries[number], title)]
        best, share = None, _ALIKE
        for title in likely[:_MOST_COMPARED]:
            likeness = _likeness(entries[number], title)
            if likeness > share:
                best, share = title, likeness
        if best is not None:
            changed[number] = best
            free.remove(best)
    return changed


def _pairs(key: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(key)))


def _same_label(entry: Title, title: Title) -> bool:
    one, two = entry.label, title.label
    return one is not None and two is not None and (one.style, one.value) == (two.style, two.value)


def _likeness(entry: Title, title: Title) -> float:
    """Say how much of two titles is the same, 0 to 1. The same label on both counts for them."""
    longer = max(len(entry.key), len(title.key))
    if min(len(entry.key), len(title.key)) * 2 < longer:
        return 0.0
    same_label = entry.label is not None and title.label is not None and entry.label.value == title.label.value
    if entry.label is not None and title.label is not None and entry.label.style == title.label.style and not same_label:
        return 0.0
    matcher = difflib.SequenceMatcher(None, entry.key, title.key, autojunk=False)
    bonus = 0.25 if _same_label(entry, title) else 0.0
    return matcher.ratio() + bonus if matcher.quick_ratio() + bonus > _ALIKE else 0.0


def _difference(entry: Title, title: Title) -> str:
    """Say which words differ: the shortest stretch of words in which the two do."""
    from civcheck.audit.contents import key_of

    one, two = entry.words.split(), title.words.split()
    if len(one) == 1 or len(two) == 1:
        return f"the heading says “{title.words.strip()}”"
    low = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if key_of(a) != key_of(b)), min(len(one), len(two)))
    high = 0
    while high < min(len(one), len(two)) - low and key_of(one[-1 - high]) == key_of(two[-1 - high]):
        high += 1
    here, there = " ".join(one[low : len(one) - high]), " ".join(two[low : len(two) - high])
    if not here:
        return f"the heading has “{there}” more"
    return f"the heading says “{there}”, not “{here}”" if there else f"the heading has no “{here}”"


def _stands(unit: Unit, entry: Title, last: Title) -> bool:
    """Say whether the words of an entry stand anywhere behind the list: as a heading that the layout does not know."""
    words = r"[\s*_<>/b]{1,12}".join(re.escape(word) for word in entry.words.split()[:40])
    return len(entry.key) < _SHORT_TITLE or re.compile(words, re.IGNORECASE).search(unit.text, last.region.end) is not None


def _order(unit: Unit, entries: Sequence[Title], matched: Mapping[int, Sequence[Title]]) -> Iterator[Evidence]:
    """Give the entries whose heading stands before that of the entry above, and those with another number than their heading."""
    last = -1
    for number, titles in matched.items():
        entry = entries[number]
        label = entry.label
        behind = [title for title in titles if title.block > last]
        if not behind:
            yield unit.saw(NAME, entry.region, "this heading stands before that of the entry above", others=[titles[0].region])
            continue
        last = behind[0].block
        other = [title.label for title in behind if title.label is not None and label is not None and title.label.style == label.style]
        if other and label is not None and all(one.value != label.value for one in other):
            says = f"the heading is numbered {'.'.join(map(str, other[0].value))}, the entry {'.'.join(map(str, label.value))}"
            yield unit.saw(NAME, entry.region, says, others=[behind[0].region])


def _unlisted(
    unit: Unit, entries: Sequence[Title], behind: Sequence[Title], matched: Mapping[int, Sequence[Title]], changed: set[Title]
) -> Iterator[Evidence]:
    """Give the headings that a list leaves out although it has the others of their level and way of numbering."""
    listed = {entry.key for entry in entries}
    kinds: dict[tuple[int, str | None], list[Title]] = {}
    kinds_of_blocks = unit.document.layout.kinds
    for title in behind:
        if title.label is not None and kinds_of_blocks[title.block + 1 : title.block + 2] == ("item",):
            continue  # the first of a list
        if title.level and title.key and not _SELDOM.fullmatch(title.words.strip()):
            kinds.setdefault((title.level, title.label.style if title.label else None), []).append(title)
    for titles in kinds.values():
        missing = [title for title in titles if title.key not in listed and title not in changed]
        named = {title.key for title in titles} & listed
        if len(named) >= _FEWEST - 1 and len(named) >= len(titles) * _LISTED and len(matched) >= _FEWEST - 1:
            for title in missing:
                yield unit.saw(NAME, title.region, "the list of contents has no such entry", severity="warning")


def _pages(unit: Unit, entries: Sequence[Title]) -> Iterator[Evidence]:
    """Give the entries whose page is before that of the entry above, where the list goes on behind it as before."""
    paged = [entry for entry in entries if entry.page is not None]
    for number, (before, entry) in enumerate(pairwise(paged)):
        if before.page is None or entry.page is None or entry.page >= before.page or entry.page_region is None:
            continue
        if number and entry.page <= (paged[0].page or 0):
            continue  # another part, whose pages are counted anew
        following = paged[number + 2] if number + 2 < len(paged) else None
        earlier = paged[number - 1] if number else None
        if following is not None and following.page is not None and following.page < before.page:
            if earlier is None or (earlier.page or 0) > entry.page or before.page_region is None:
                continue
            yield unit.saw(NAME, before.page_region, f"page {before.page} stands before page {entry.page}", others=[entry.page_region])
        elif before.page_region is not None:
            yield unit.saw(NAME, entry.page_region, f"page {entry.page} stands behind page {before.page}", others=[before.page_region])


def _on_pages(unit: Unit, entries: Sequence[Title], matched: Mapping[int, Sequence[Title]]) -> Iterator[Evidence]:
    """Give the entries whose heading stands on a page with another printed number, where most of the others are right."""
    printed = _printed(unit)
    right, wrong = 0, []
    for number, titles in matched.items():
        entry = entries[number]
        if entry.page is None or not printed:
            continue
        pages = {printed.get(bisect_right(unit.document.layout.pages, title.region.start)) for title in titles} - {None}
        right += entry.page in pages
        if len(pages) == 1 and entry.page not in pages:
            wrong.append((entry, pages.pop(), titles[0]))
    if right > len(wrong):
        for entry, page, title in wrong:
            if entry.page_region is not None:
                yield unit.saw(NAME, entry.page_region, f"the heading is on page {page}", others=[title.region])


def _printed(unit: Unit) -> dict[int, int]:
    """Give the printed number of each page that shows exactly one."""
    layout = unit.document.layout
    seen: dict[int, list[int]] = {}
    for block, kind in enumerate(layout.kinds):
        if kind == "page-number" and layout.pages:
            digits = re.search(r"\d{1,4}", layout.blocks[block].slice(unit.text))
            if digits is not None:
                seen.setdefault(bisect_right(layout.pages, layout.blocks[block].start), []).append(int(digits[0]))
    return {page: numbers[0] for page, numbers in seen.items() if len(numbers) == 1}


RULE = Rule(NAME, "structure", "error", emit)
