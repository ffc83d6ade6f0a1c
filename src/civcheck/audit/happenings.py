"""What a document tells to have happened to named and described things, with the day and the place.

Only what stands close together is read: the thing, the verb beside it, and a date that belongs to that verb. A sentence
that tells of plans, of what comes again, or of several things at once gives nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.happened.captions import in_caption
from civcheck.audit.happened.described import of_described
from civcheck.audit.happened.firsts import of_firsts
from civcheck.audit.happened.lives import of_lives
from civcheck.audit.happened.names import name_key, years_of
from civcheck.audit.happened.particulars import Particulars
from civcheck.audit.happened.record import Happening, is_common
from civcheck.audit.happened.rows import in_rows
from civcheck.audit.happened.told import has_verb, is_telling
from civcheck.audit.happened.verbs import of_named
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit

__all__ = ["Happening", "happenings", "is_common", "name_key", "years_of"]


_FIRST = compiled(r"\bfirst\b|首[场次]")


def happenings(unit: Unit) -> Iterator[Happening]:
    """Give what a document tells to have happened, in order of the ways in which it is told."""
    particulars = Particulars()
    for told in unit.told:
        yield from particulars.read(told)
        if has_verb(told) and is_telling(told):
            yield from of_named(told)
            yield from of_described(told)
            yield from of_lives(told)
            yield from in_caption(told)
        if _FIRST.search(told.text) and is_telling(told):
            yield from of_firsts(told)
    yield from in_rows(unit)
