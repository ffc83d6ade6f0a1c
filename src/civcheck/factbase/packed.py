"""Statements as bytes: what a sentence of a source was read as, so that it need not be read again.

What is unpacked can only be records of `civcheck.model`: anything else in the bytes is refused.
"""

from __future__ import annotations

import copyreg
import io
import pickle
import zlib
from dataclasses import fields
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.model.mention import DateMention, FigureMention, Mention, NameMention, QuoteMention
from civcheck.model.span import Region, Span
from civcheck.model.statement import Placed, Statement, Surroundings, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_RECORDS = (Statement, Surroundings, Mention, FigureMention, DateMention, NameMention, QuoteMention, Region, Span)
_QUICK = 1
"""The level of compression that costs least time."""


class Read(NamedTuple):
    """A statement of a source as it was read, with the place where it begins: line, column, page, section."""

    statement: Statement
    line: int
    column: int
    page: int | None
    section: str | None


_KNOWN: dict[tuple[str, str], Any] = {
    (one.__module__, one.__qualname__): one for one in (*_RECORDS, Read, Placed, Word, Decimal, frozenset)
}


@cache
def _reducers() -> dict[type, Callable[[Any], Any]]:
    # Records that are made by their constructor are packed and unpacked in half the time.
    return {**copyreg.dispatch_table, **{record: _reducer(record) for record in _RECORDS}}


def _reducer(record: type) -> Callable[[Any], Any]:
    names = [field.name for field in fields(record)]
    values = attrgetter(*names)
    return (lambda one: (record, values(one))) if len(names) > 1 else (lambda one: (record, (values(one),)))


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  any of the classes that are known
        try:
            return _KNOWN[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no record") from None


class Gist(NamedTuple):
    """What of a statement ranks it: the hull of its place, its mentions by number, its senses, its keys, the senses around it."""

    start: int
    end: int
    mentions: int
    senses: frozenset[str]
    keys: frozenset[str]
    around: frozenset[str]


class Said:
    """A statement of a source by its gist; the whole is unpacked where it is asked for: most are not."""

    __slots__ = ("_whole", "gist")

    def __init__(self, gist: Gist, whole: Read | bytes) -> None:
        self.gist = gist
        self._whole = whole

    @classmethod
    def of(cls, read: Read) -> Said:
        """Give what was just read."""
        said = read.statement
        region = said.region
        return cls(Gist(region.start, region.end, len(said.mentions), said.senses, said.keys, said.around.senses), read)

    @property
    def read(self) -> Read:
        """Give the whole."""
        whole = self._whole
        if isinstance(whole, bytes):
            whole = self._whole = _load(whole)
        assert isinstance(whole, Read)
        return whole


def pack(said: Sequence[Said]) -> bytes:
    """Give statements as bytes."""
    return zlib.compress(_dump([(tuple(one.gist), _dump(one.read)) for one in said]), _QUICK)


def unpack(packed: bytes) -> list[Said]:
    """Give the statements of bytes that `pack` gave."""
    return [Said(Gist(*gist), whole) for gist, whole in _load(zlib.decompress(packed))]


def _dump(value: object) -> bytes:
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.dispatch_table = _reducers()
    pickler.dump(value)
    return written.getvalue()


def _load(packed: bytes) -> Any:  # noqa: ANN401  what was dumped
    return _Unpickler(io.BytesIO(packed)).load()
