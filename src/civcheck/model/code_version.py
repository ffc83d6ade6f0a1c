"""Which code this is: what a cache keeps of one is not asked for by another."""

from __future__ import annotations

import os
import sys
from binascii import crc32
from functools import cache
from typing import TYPE_CHECKING

from civcheck import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def code_version() -> str:
    """Tell this code from any other: the versions, and what is known of every file."""
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    python = ".".join(map(str, sys.version_info[:2]))
    return f"{__version__} {python} {crc32(_installed(root) or _states(root)):08x}"


def _installed(root: str) -> bytes:
    """Give what the installer noted of the files of a wheel, their digests among it; nothing of a working copy."""
    record = os.path.join(os.path.dirname(root), f"civcheck-{__version__}.dist-info", "RECORD")
    try:
        with open(record, "rb") as file:
            return b"\n".join(sorted(line for line in file.read().splitlines() if line.startswith(b"civcheck/") and b"sha256=" in line))
    except OSError:
        return b""


def _states(root: str) -> bytes:
    """Give the sizes and times of the files of a working copy. Where the code is no folder of files, the version alone tells it."""
    try:
        return repr(sorted(state for part in _READING for state in _states_below(os.path.join(root, part)))).encode()
    except OSError:
        return b""


_READING = ("audit", "extract", "sources", "model", "compare", "factbase")
"""The packages that findings depend on."""


def _states_below(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name == "__pycache__":
                continue
            if entry.is_dir():
                yield from _states_below(entry.path)
            else:
                found = entry.stat()
                yield entry.path, found.st_size, found.st_mtime_ns
