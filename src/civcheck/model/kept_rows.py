"""Tables that take longer to make than to read, kept in the cache folder: a file each, of plain numbers, texts, tuples and so on.

A file says what it was made of, and is made anew where that is no longer so, or where it is damaged. Where the folder
cannot be written, the table is made each time.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar
from zlib import crc32

from civcheck.model.cache_folder import cache_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    Rows = TypeVar("Rows")

_CHECK = 4


def kept_rows(name: str, made_of: str, make: Callable[[], Rows]) -> Rows:
    """Give a table by its name, as it is kept or as it is made. `made_of` says all that it depends on, the code that makes it too.

    The table consists of what `marshal` writes: None, bool, int, float, str, bytes, tuple, list, set, frozenset, dict. What
    `make` raises is raised.
    """
    path = os.path.join(cache_folder(), f"{name}.bin")
    mark = sha256(f"{sys.version} {made_of}".encode("utf-8", "surrogatepass")).digest()
    data = _read(path, mark)
    if data is not None:
        kept: Rows = marshal.loads(data)  # noqa: S302  its check sum is right
        return kept
    rows: Any = make()
    with suppress(OSError):
        data = marshal.dumps(rows)
        write_whole(path, mark + crc32(data).to_bytes(_CHECK, "little") + data)
    made: Rows = rows
    return made


def _read(path: str, mark: bytes) -> bytes | None:
    """Give what is kept; None where there is nothing, or it is damaged, or was made of something else."""
    try:
        with open(path, "rb") as file:
            head = file.read(len(mark) + _CHECK)
            data = file.read() if head[: len(mark)] == mark else b""
    except OSError:
        return None
    return data if data and crc32(data) == int.from_bytes(head[len(mark) :], "little") else None
