"""What figures of a statement count: those that are part of something else count nothing, those of a row what their table counts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.extract.senses import senses_in
from civcheck.extract.tables.classifiers import COUNTING_ONE
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from civcheck.model.statement import Placed, Statement


def inside_date(one: Placed, claim: Statement) -> bool:
    """Say whether a figure is part of a date that is known: the first six months of 2024."""
    return any(
        date.start <= one.start and one.end <= date.end and (date.start, date.end) != (one.start, one.end)
        for date in claim.of_kind("date")
        if isinstance(date.mention, DateMention) and date.mention.edtf and date.mention.relative is None
    )


def of_its_table(one: Placed, source: Statement) -> Placed:
    """Let the figure of a row count whatever its table counts: the head of the row only says of which part."""
    mention = one.mention
    if source.kind != "row" or not isinstance(mention, FigureMention) or not mention.counted or one.start <= 0:
        return one
    return one._replace(mention=replace(mention, counted=None)) if source.text[: one.start].startswith(mention.counted) else one


def heads_of(statement: Statement, placed: Placed) -> frozenset[str]:
    """Give the senses of what a figure counts and of the Chinese word right in front of it: 洪峰水位43.82米, 43.82米的洪峰水位."""
    mention = placed.mention
    told = senses_in(mention.counted) if isinstance(mention, FigureMention) and mention.counted else frozenset()
    if statement.language != "zh" or placed.start < 0:
        return told
    near: list[str] = []
    end = placed.start
    for word in reversed([word for word in statement.words if word.end <= placed.start]):
        if end - word.end > 1 or len(near) == _HEADS:
            break
        near.append(word.sense)
        end = word.start
    return told | frozenset(near)


_HEADS = 2
_FROM = compiled(r"\b(?:(?:up|down) )?from (?:the |about |around |nearly |some |only )?$|[由从](?:[^，。；\d]{0,10})$", re.IGNORECASE)
_TO = compiled(r"(?: [a-z]+){0,4} (?:to|and is now|and now) |[^，。；\d]{0,10}[至到为]")


def is_former(placed: Placed, statement: Statement) -> bool:
    """Say whether a figure only tells what something was before it became another: from 3.20 to 3.45 crowns."""
    if placed.start < 0 or _FROM.search(statement.text, max(0, placed.start - 24), placed.start) is None:
        return False
    return any(one.start >= placed.end and _TO.match(statement.text, placed.end, one.start + 1) for one in statement.of_kind("figure"))


def inside_name(placed: Placed, statement: Statement) -> bool:
    """Say whether a figure or date is part of a name."""
    return any(
        name.start <= placed.start and placed.end <= name.end and (name.start, name.end) != (placed.start, placed.end)
        for name in statement.of_kind("name")
        if name.start >= 0
    )


def is_article(placed: Placed, statement: Statement) -> bool:
    """Say whether a Chinese 一 with a classifier only says "a": 一件文物. What only one is, is counted: 仅一件."""
    mention, text = placed.mention, statement.text
    if not isinstance(mention, FigureMention) or placed.start < 0 or text[placed.start : placed.end] != "一":
        return False
    return mention.unit is None and not mention.ordinal and not text[: placed.start].endswith(COUNTING_ONE)
