"""Where indexes and all else that can be made again are kept."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

FOLDER_VARIABLE = "CIVCHECK_CACHE"


def cache_folder() -> str:
    """Give the folder of the indexes: CIVCHECK_CACHE, or the place the system keeps for caches."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return named
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/AppData/Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "civcheck")


def write_whole(path: str, data: bytes) -> None:
    """Write a file next to the old one and then in its place, so that nobody reads half of it. Raises OSError."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    beside = f"{path}.{os.getpid()}"
    try:
        with open(beside, "wb") as file:
            file.write(data)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.remove(beside)
        raise
