"""Chinese names that no reader sees and that a head shows: 全国湿地保护基金会, from the last mark, verb or particle before it.

They are told as names only to be compared with others: where they begin, nobody says for sure.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from civcheck.audit.covering import Covering
from civcheck.audit.tables.near_names_zh import BEFORE_NAMES_ZH, HEADS_ALIKE_ZH
from civcheck.extract.alternation import any_of
from civcheck.extract.tables.names_zh import AFTER_HEADS, EVENTS, STRONG_BODIES
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from civcheck.audit.told import Told

_SHORTEST, _LONGEST, _MOST = 7, 24, 200
_KINDS = frozenset({"paragraph", "item", "note", "caption", "quote", "source-line", "attribution"})


@cache
def _heads() -> re.Pattern[str]:
    return compiled(any_of(sorted(head for head in STRONG_BODIES | EVENTS | {*HEADS_ALIKE_ZH} if len(head) > 1)))


@cache
def _borders() -> re.Pattern[str]:
    return compiled(f"[^\u3400-\u9fff]|{any_of(BEFORE_NAMES_ZH)}|(?:第?[一二三四五六七八九十]{{1,3}}|首)[届次]")


def headed_zh(told: Iterable[Told]) -> Iterator[tuple[int, NameMention, int, int]]:
    """Give what may be names by their heads, with the number of the sentence and their places in it."""
    for number, one in enumerate(told):
        if one.text.isascii() or one.passage.kind not in _KINDS:
            continue
        names = None
        for head in islice(_heads().finditer(one.text), _MOST):
            low, high = _start(one.text, head.start()), head.end()
            if not high - low >= _SHORTEST or one.text[high : high + 1] in AFTER_HEADS.get(head[0][-1], ""):
                continue
            names = names or Covering((start, end) for _, start, end in one.names)
            if not names.holds(low, high) and not any(end == high and end - start >= _SHORTEST for _, start, end in one.names):
                yield number, NameMention("name", one.region(low, high), None, one.text[low:high], certainty="unsure"), low, high


def _start(text: str, head: int) -> int:
    """Give where a name begins at the earliest: behind the last border before its head."""
    start = max(0, head - _LONGEST)
    for border in _borders().finditer(text, start, head):
        start = border.end()
    return start
