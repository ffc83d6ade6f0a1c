"""Figures of a text that stand otherwise in its translation beside it: a Chinese paragraph and the English one that follows.

Numbers and dates come in the same order in both. Where most of them agree and one alone between two that agree does not, and
has only another number of zeros, it was translated wrong: 10亿 is one billion.
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from civcheck.extract.words import is_chinese
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.unit import Unit

    Value = FigureMention | DateMention

_KINDS = frozenset({"paragraph", "item", "caption", "quote"})
_MOST = 400
"""Figures and dates of one language in a row that are compared."""
_SMALL = 13
"""Smaller whole numbers are written in words, or left out."""
_MOST_BETWEEN = 4
_LEAST_AGREED, _LEAST_SHARE = 3, 0.5


def figures_apart(unit: Unit) -> Iterator[tuple[FigureMention, FigureMention]]:
    """Give the figures of translations that have another number of zeros, each with that of the original."""
    for (language, first), (_, second) in pairwise(_runs(unit)):
        found = _apart(first[-_MOST:], second[:_MOST])
        yield from ((other, one) for one, other in found)
        del language


def _runs(unit: Unit) -> list[tuple[bool, list[Value]]]:
    """Give the figures and dates of each row of paragraphs in one language."""
    runs: list[tuple[bool, list[Value]]] = []
    for passage, values in zip(unit.passages, unit.values, strict=True):
        if passage.kind not in _KINDS or not values:
            continue
        chinese = is_chinese(passage.text)
        if not runs or runs[-1][0] != chinese:
            runs.append((chinese, []))
        runs[-1][1].extend(value for value in values if _is_compared(value))
    return runs


def _is_compared(value: Value) -> bool:
    if isinstance(value, DateMention):
        return value.edtf is not None and value.relative in {None, "text"}
    return value.value is not None and not value.ordinal and (value.value >= _SMALL or value.value % 1 != 0)


def _apart(one: Sequence[Value], other: Sequence[Value]) -> Iterator[tuple[FigureMention, FigureMention]]:
    ours, theirs = [_key(value) for value in one], [_key(value) for value in other]
    same = [step for step in LCSseq.opcodes(ours, theirs) if step.tag == "equal"]
    agreed = sum(step.src_end - step.src_start for step in same)
    if agreed < _LEAST_AGREED or agreed < _LEAST_SHARE * min(len(ours), len(theirs)):
        return
    for before, after in pairwise(same):
        between = one[before.src_end : after.src_start], other[before.dest_end : after.dest_start]
        every = product(*(values[:_MOST_BETWEEN] for values in between))
        pairs = [pair for pair in every if _has_other_zeros(*pair)]
        if len(pairs) == 1:
            yield pairs[0]  # type: ignore[misc]  # both are figures


def _key(value: Value) -> str:
    if isinstance(value, DateMention):
        return f"date {value.edtf}"
    return f"{value.value.normalize():f}" if value.value is not None else ""


def _has_other_zeros(one: Value, other: Value) -> bool:
    """Say whether two figures differ by a power of ten alone."""
    if not (isinstance(one, FigureMention) and isinstance(other, FigureMention)) or not (one.value and other.value):
        return False
    return one.value != other.value and one.value.normalize().as_tuple().digits == other.value.normalize().as_tuple().digits
