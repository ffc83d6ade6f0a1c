"""Authors and titles of works as reference lists have them, without marks: 顾晓棠. 书屋里的灯光[M]."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.covering import Covering
from civcheck.compare.name_letters import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameType

_ENTRY = compiled(r"[^\w《“]{0,3}\d{0,3}[^\w《“]{0,3}([^.．。\[\]《》\n]{2,60})[.．。]\s?([^\[\]《》\n]{3,120}?)\s?\[[A-Z]{1,2}(?:/OL)?\]")
"""An entry as GB/T 7714 has it: authors, the title, in brackets what the work is."""
_AUTHOR = compiled("(?<![\u3400-\u9fff·])[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})?(?![\u3400-\u9fff·])")
_SHORTEST, _LONGEST = 2, 4


def listed(told: Iterable[Told]) -> Iterator[tuple[int, NameMention, int, int]]:
    """Give the authors and titles of entries, with the number of the sentence and their places in it."""
    parts: list[tuple[int, int, NameType]] = []
    for number, one in enumerate(told):
        if one.start == 0:
            entry = _ENTRY.match(one.passage.text) if "[" in one.passage.text else None
            parts = list(_parts(entry)) if entry else []
        if not parts:
            continue
        names = Covering((start, end) for _, start, end in one.names)
        for start, end, type_ in parts:
            low, high = start - one.start, end - one.start
            if low >= 0 and high <= len(one.text) and not names.holds(low, high):
                yield number, NameMention("name", one.region(low, high), type_, one.text[low:high], certainty="unsure"), low, high


def _parts(entry: re.Match[str]) -> Iterator[tuple[int, int, NameType]]:
    if HAN.search(entry[1]):
        for author in _AUTHOR.finditer(entry.string, *entry.span(1)):
            if "·" in author[0] or _SHORTEST <= len(author[0]) <= _LONGEST:
                yield author.start(), author.end(), "person"
    yield (*entry.span(2), "work")
