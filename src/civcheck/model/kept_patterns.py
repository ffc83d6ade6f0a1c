"""What the regular expressions of the project compile to, kept between runs as Python keeps the bytecode of modules.

The expressions that read figures, dates, names and quotations take more than half a second to compile, longer than a
short document takes to audit; what they compile to is read from a file in a hundredth of that time. The file stands in
the cache folder and is made for one build of Python: `re` compiles in two steps, from the expression to code and from
the code to a pattern, and the code is what is kept. The expression itself is kept with it and compared, so no change of
the project can make an old entry answer. Where the parts of `re` that do the two steps are not as they were when this
was written, where the file is damaged or the folder cannot be written, everything is compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib import import_module
from struct import Struct
from typing import TYPE_CHECKING, Any
from zlib import crc32

from civcheck.model.cache_folder import cache_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from io import FileIO

    Entry = tuple[str, int, int, bytes, int, dict[str, int], tuple[str | None, ...]]
    """An expression, its flags, those of the pattern, the code, how many groups there are, and their names both ways."""

_NAME = "patterns.bin"
_SIZES = Struct("<II")
"""How long the index is, and its check sum."""
_WORTH_WRITING = 16
"""Fewer new expressions are compiled again sooner than the file is written."""
_MOST = 12_000_000
"""So many bytes are kept; beyond them only what this process used."""


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile an expression of the project, as `re.compile` does, or take what it compiles to from the cache folder.

    Not for expressions made of what users write: there is no end of those.
    """
    steps = _steps()
    if steps is None:
        return re.compile(pattern, flags)
    try:
        return _kept().pattern(pattern, int(flags), steps)
    except re.error:
        raise
    except Exception:  # noqa: BLE001  another Python's parts of `re`: whatever they raise, `re.compile` is right
        return re.compile(pattern, flags)


def keep_patterns() -> None:
    """Write what was compiled anew to the cache folder, at the end of a command. Where it cannot be written, nothing happens."""
    if _steps() is not None:
        with suppress(OSError):
            _kept().write()


class _Steps:
    """The two steps of compiling."""

    def __init__(self) -> None:
        self._parser: Any = import_module("re._parser")
        self._compiler: Any = import_module("re._compiler")
        self._engine: Any = import_module("_sre")
        self.mark = f"{sys.version} {self._engine.MAGIC} {self._engine.CODESIZE} {sys.byteorder}".encode()

    def entry(self, pattern: str, flags: int) -> Entry:
        """Compile an expression to code. Raises re.error."""
        parsed = self._parser.parse(pattern, flags)
        code = self._compiler._code(parsed, flags)  # noqa: SLF001
        numbers: dict[str, int] = dict(parsed.state.groupdict)
        names: list[str | None] = [None] * parsed.state.groups
        for name, number in numbers.items():
            names[number] = name
        return pattern, flags, flags | parsed.state.flags, array("I", code).tobytes(), parsed.state.groups - 1, numbers, tuple(names)

    def pattern(self, entry: Entry) -> re.Pattern[str]:
        """Make the pattern of an entry; the engine proves the code."""
        pattern, _, flags, code, groups, numbers, names = entry
        made: re.Pattern[str] = self._engine.compile(pattern, flags, memoryview(code).cast("I").tolist(), groups, numbers, names)
        return made


@cache
def _steps() -> _Steps | None:
    """Give the two steps; None where they are not those of a Python that is known."""
    if sys.implementation.name != "cpython" or not (3, 11) <= sys.version_info[:2] <= (3, 14):
        return None
    try:
        steps = _Steps()
        tried = steps.pattern(steps.entry("(?P<a>b)", 0)) == re.compile("(?P<a>b)") and array("I").itemsize == 4  # noqa: PLR2004
    except Exception:  # noqa: BLE001  a build that lacks or renames them
        return None
    return steps if tried else None


@cache
def _kept() -> _Kept:
    """Give what is kept in the cache folder, as it is when it is first asked for."""
    steps = _steps()
    return _Kept(os.path.join(cache_folder(), _NAME), steps.mark if steps else b"")


class _Kept:
    """The file: a mark of the Python it was made for, an index of digests to places, and the entries, each with its check sum."""

    def __init__(self, path: str, mark: bytes) -> None:
        self._path, self._mark = path, mark
        self._file: FileIO | None = None
        self._entries = 0
        self._index: dict[bytes, tuple[int, int, int]] = {}
        self._used: dict[bytes, bytes] = {}
        self._new = 0
        with suppress(OSError):
            self._open()

    def _open(self) -> None:
        """Open the file and read its index; it has none where it is damaged, or another Python's. Raises OSError."""
        self._file = open(self._path, "rb", buffering=0)  # noqa: SIM115  it stays open: few of its entries are read
        self._index = {}
        head = self._file.read(len(self._mark) + 1 + _SIZES.size)
        if head[: -_SIZES.size] == self._mark + b"\0":
            size, check = _SIZES.unpack(head[-_SIZES.size :])
            data = self._file.read(size)
            self._index = marshal.loads(data) if crc32(data) == check else {}  # noqa: S302  its check sum is right
            self._entries = len(head) + size

    def pattern(self, pattern: str, flags: int, steps: _Steps) -> re.Pattern[str]:
        digest = blake2b(f"{flags} {pattern}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        data = self._used.get(digest) or self._at(self._index.get(digest))
        entry: Entry | None = marshal.loads(data) if data else None  # noqa: S302  its check sum was right
        if entry is None or entry[:2] != (pattern, flags):
            entry = steps.entry(pattern, flags)
            data = marshal.dumps(entry)
            self._new += 1
        self._used[digest] = data
        return steps.pattern(entry)

    def _at(self, place: tuple[int, int, int] | None) -> bytes:
        """Give the entry at a place; nothing where there is none, or it is damaged."""
        if place is None or self._file is None:
            return b""
        start, size, check = place
        try:
            self._file.seek(self._entries + start)
            data = self._file.read(size)
        except OSError:
            return b""
        return data if crc32(data) == check else b""

    def write(self) -> None:
        """Write the file anew with what is new. Raises OSError."""
        if self._new < _WORTH_WRITING:
            return
        self._new = 0
        write_whole(self._path, _packed(self._mark, self._all()))
        self._open()

    def _all(self) -> dict[bytes, bytes]:
        """Give the entries used here with those that the file has by now, which another process may have written."""
        others = _Kept(self._path, self._mark)
        size = sum(map(len, self._used.values())) + sum(place[1] for place in others._index.values())
        kept = {} if size > _MOST else {digest: data for digest, place in others._index.items() if (data := others._at(place))}
        for known in (self, others):
            known.close()
        return kept | self._used

    def close(self) -> None:
        """Let go of the file: it cannot be replaced everywhere while it is open."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _packed(mark: bytes, entries: Mapping[bytes, bytes]) -> bytes:
    """Put a file together. The places of entries are a start, counted from the end of the index, a size and a check sum."""
    index, start = {}, 0
    for digest, data in entries.items():
        index[digest] = (start, len(data), crc32(data))
        start += len(data)
    head = marshal.dumps(index)
    return b"".join((mark, b"\0", _SIZES.pack(len(head), crc32(head)), head, *entries.values()))
