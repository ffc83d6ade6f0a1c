"""Bytes to canonical text: the byte-order mark dropped, CR LF made LF, everything else as it stands."""

from __future__ import annotations

import codecs

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, path: str) -> str:
    """Give the canonical text of a file's bytes. Raises ReadError for what is no text, with the place."""
    encoding = "utf-8"
    for mark, name in _MARKS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], name
            break
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError([_undecodable(data, path, error)]) from None
    nul = text.find("\0")
    if nul >= 0:
        raise ReadError([Problem(path, *_place(text[:nul]), "has a NUL character: this is no text", _CONVERT)])
    return text.replace("\r\n", "\n")


_CONVERT = "civcheck reads plain text and Markdown in UTF-8; convert other files to text first"


def _undecodable(data: bytes, path: str, error: UnicodeDecodeError) -> Problem:
    if error.encoding.startswith("utf-16"):
        line, column = _place(data[: error.start].decode(error.encoding, errors="replace"))
        return Problem(path, line, column, f"is not valid UTF-16: {error.reason}", "save it as UTF-8")
    if b"\0" in data[:8192]:
        return Problem(path, None, None, "is a binary file, no text", _CONVERT)
    line, column = _place(data[: error.start].decode(error.encoding, errors="replace"))
    hint = f"save it as UTF-8; if it is an older Chinese file: iconv -f GB18030 -t UTF-8 {path}"
    return Problem(path, line, column, f"is not valid UTF-8: byte 0x{data[error.start]:02X}", hint)


def _place(before: str) -> tuple[int, int]:
    """Give line and column, from 1, of what follows `before`."""
    newline = before.rfind("\n")
    return before.count("\n") + 1, len(before) - newline
