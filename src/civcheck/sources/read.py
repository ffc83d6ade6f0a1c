"""`read(path)`: a file, or standard input, as a Document."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.model.document import Document
from civcheck.sources.decode import decode
from civcheck.sources.languages import languages_of
from civcheck.sources.layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Sequence

STANDARD_INPUT = "-"
MARKDOWN = frozenset({".md", ".markdown"})
PLAIN = frozenset({".txt", ".text"})
SUFFIXES = MARKDOWN | PLAIN


def read(path: str | Path, *, languages: Sequence[str] = (), source: str | None = None) -> Document:
    """Read a text or Markdown file; "-" is standard input.

    `languages` (BCP 47 codes) are guessed from the script where they are not given; `source` is the id under which the
    fact base knows the file. Raises ReadError for a file that is missing, unreadable or no text.
    """
    return read_bytes(load(path), str(path), languages=languages, source=source)


def load(path: str | Path) -> bytes:
    """Give the bytes of a file or of standard input. Raises ReadError."""
    if str(path) == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise ReadError([Problem(str(path), None, None, "there is no such file", "check the name and the folder")]) from None
    except IsADirectoryError:
        raise ReadError([Problem(str(path), None, None, "is a folder, no file", "name the files in it")]) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError([Problem(str(path), None, None, f"cannot be read: {reason}", "check the name and its permissions")]) from None


def read_bytes(data: bytes, path: str, *, languages: Sequence[str] = (), source: str | None = None) -> Document:
    """Make a Document of a file's bytes."""
    text = decode(data, path)
    return Document(
        text=text,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        languages=tuple(languages) or languages_of(text),
        layout=lay_out(text, markdown=Path(path).suffix.lower() in MARKDOWN),
        source=source,
    )
