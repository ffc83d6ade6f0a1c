"""The references of a document that give an address: the date told before it, and the date that the address itself holds.

An address is what two references of one thing share, whatever they call it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.addresses import addresses
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.addresses import Address
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.span import Region

_IN_ADDRESS = compiled(r"(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])(?:[-/_]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
_FARTHEST = 140
"""Characters before its address in which a reference tells its date."""
_BEFORE = 24
_READ = compiled(r"\b(?:accessed|retrieved|visited|viewed|archived|last seen|updated)\b|访问|检索|存档|更新|浏览", re.IGNORECASE)
"""Words of when somebody read a page: that date is not the page's."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference: the place of its address, what tells the page wherever it stands (`key`), and the date before it.

    `dated` are the days and months that the address holds, as EDTF.
    """

    key: str
    region: Region
    date: DateMention
    dated: tuple[str, ...]


def references(unit: Unit) -> Iterator[Reference]:
    """Give the references of a document that have a date and an address, in order; an address that is told twice on end counts once."""
    for passage, values in zip(unit.passages, unit.values, strict=True):
        dates: list[tuple[int, int, DateMention]] | None = None
        for address in addresses(passage):
            if address.again or address.root:
                continue
            if dates is None:
                dates = [(*passage.within(one.region), one) for one in values if isinstance(one, DateMention) and _is_plain(one)]
            if (date := _date_of(address, passage, dates)) is not None:
                region = passage.region(address.start, address.end)
                yield Reference(address.key, region, date, tuple(_dates_in(address.bare)))


def _is_plain(date: DateMention) -> bool:
    return bool(date.edtf) and date.relative is None and not date.impossible


def _date_of(address: Address, passage: Passage, dates: Sequence[tuple[int, int, DateMention]]) -> DateMention | None:
    """Give the date told last before an address, near enough; None where that is when somebody read the page."""
    low = max(address.begin, address.start - _FARTHEST)
    near = [one for one in dates if address.begin <= one[0] and low <= one[1] <= address.start]
    if not near or _READ.search(passage.text, max(0, near[-1][0] - _BEFORE), address.start):
        return None
    return near[-1][2]


def _dates_in(address: str) -> Iterator[str]:
    for year, month, day in _IN_ADDRESS.findall(address.partition("/")[2]):
        yield f"{year}-{month}-{day}" if day else f"{year}-{month}"
