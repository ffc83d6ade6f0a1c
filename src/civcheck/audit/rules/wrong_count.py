"""A number of things with a list of another length behind it.

"Three ports:" and then four of them; "the following five steps" over four bullets; "four reasons", and First to Fifth. One of
the two was changed and the other was forgotten, and the reader cannot know which.

Example:

    Dredging starts in three ports: Hull, Leith, Cork and Dover.        the list has 4 items, not 3

Silent: lists that say they are not complete ("including", "such as", 等) unless they are longer than the number; lists of
which nobody can tell for certain how many items they have, because an item may hold "and" or a comma; numbers with "about" or
"more than"; headings, captions and tables.

Limits: a list stands right behind its number, in the same sentence, as bullets, or as First, Second, Third; a list without a
colon, dash or brackets is read in Chinese only where 、 parts its items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.counts.compared import Compared
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "wrong-count"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """Hold every announced number to the list behind it."""
    from civcheck.audit.counts.bullets import bulleted
    from civcheck.audit.counts.chinese import in_chinese
    from civcheck.audit.counts.english import in_english
    from civcheck.audit.counts.stepwise import stepwise

    compared: list[Compared] = []
    for passage in unit.passages:
        if passage.kind in {"paragraph", "item", "quote", "note"}:
            compared += in_english(passage)
            compared += in_chinese(passage)
    compared += bulleted(unit.document, unit.passages)
    compared += stepwise(unit.passages)
    yield Looked(len(compared))
    seen: set[tuple[int, int]] = set()
    for one in compared:
        place = one.where.start, one.where.end
        if one.wrong and place not in seen:
            seen.add(place)
            yield unit.saw(NAME, one.where, f"the list has {one.items.told} items, not {one.number}", others=[one.list])


RULE = Rule(NAME, "figures", "error", emit)
