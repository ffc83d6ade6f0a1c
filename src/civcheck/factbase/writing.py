"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from civcheck.errors import WriteError


def write_whole(path: str | Path, text: str) -> None:
    """Write a file beside its place, flush it to the disk and put it in place.

    Raises WriteError; what was there before is then untouched.
    """
    # A link stays a link: what it leads to is written.
    target = Path(os.path.realpath(path))
    aside = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=target.parent, prefix=f".{target.name}.", delete=False
        ) as file:
            aside = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask())
        aside.replace(target)
        aside = None
    except OSError as error:
        raise WriteError(
            f"{target}: cannot be written: {error.strerror or error}", "the old file, if there was one, is untouched"
        ) from None
    finally:
        if aside is not None:
            aside.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
