"""A Chinese name that was read with more around it than it has: 占云岭研究院, 柳浦区小学."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.align import Aligned
from civcheck.extract.words import is_chinese
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.statement import Placed, Statement

_SHORTEST, _LONGEST_VERB = 3, 1


def in_pieces(one: Placed, source: Statement) -> Aligned | None:
    """Take a name for agreed that is one of a source with a verb in front of it, or with words behind it that the source has too."""
    mention = one.mention
    if not isinstance(mention, NameMention) or mention.term is not None or mention.type == "person" or not is_chinese(mention.normal):
        return None
    for name, placed in _names(source):
        if len(name) < _SHORTEST or len(name) >= len(mention.normal):
            continue
        if mention.normal.endswith(name) and len(mention.normal) - len(name) <= _LONGEST_VERB:
            return Aligned(one, "supported", placed, around=placed is None, kind="name")
        if mention.normal.startswith(name) and mention.normal[len(name) :] in f"{source.text} {source.around.text}":
            return Aligned(one, "supported", placed, around=placed is None, kind="name")
    there = f"{source.text} {source.around.text}"
    cuts = range(_SHORTEST, len(mention.normal) - 1)
    if any(mention.normal[:cut] in there and mention.normal[cut:] in there for cut in cuts):
        return Aligned(one, "supported", None, "in two pieces", around=True, kind="name")
    return None


def _names(source: Statement) -> Iterator[tuple[str, Placed | None]]:
    for placed in source.of_kind("name"):
        if isinstance(placed.mention, NameMention):
            yield placed.mention.normal, placed
    yield from ((name.normal, None) for name in (*source.around.names, *source.around.nearby))
