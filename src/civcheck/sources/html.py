"""HTML pages: what a reader sees of them, in order.

Scripts, styles, navigation, form controls, `<del>`, the readings of ruby and what is hidden are left out. A page that links
its note numbers to the notes has them as `[^1]`. Pages are UTF-8, or in the encoding that they name.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.model.kept_patterns import compiled
from civcheck.sources.decode import decode
from civcheck.sources.html_pieces import PageReader
from civcheck.sources.pieces import content

if TYPE_CHECKING:
    from civcheck.sources.pieces import Content

_CHARSET = re.compile(rb"""<meta[^<>]*?charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^<>]*?encoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE)
_LEGACY = ("gb", "big5", "cp125", "iso8859", "shift_jis", "euc", "koi8")
_AS_ON_THE_WEB = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "big5": "big5hkscs"}
"""Browsers read the former as the latter, which holds all of it."""
_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CLOSED = compiled(r"<([A-Za-z][\w:-]*)(\s[^<>]*)?/>")
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip
_SAMPLE = 4096


def read_html(data: bytes, path: str) -> Content:
    """Read an HTML page. Raises ReadError for what is no text and for a page without words."""
    from lxml import etree

    text = _decoded(data, path)
    if path.lower().endswith(".xhtml") or text.lstrip().startswith("<?xml"):
        text = _CLOSED.sub(_opened, text)
    page = PageReader()
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True)
    try:
        etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise ReadError([Problem(path, None, None, f"cannot be read as HTML: {error}", "open it in a browser and save it anew")]) from None
    if not page.pieces:
        raise ReadError([Problem(path, None, None, "has no text", "if a browser shows some, copy it from there into a text file")])
    return content(page.pieces)


def _decoded(data: bytes, path: str) -> str:
    """Give the text of a page: in the encoding of its byte-order mark, or the one it names, or UTF-8."""
    if data.startswith(_BYTE_ORDER_MARKS):
        return decode(data, path)
    nul = data.find(b"\0")
    if nul >= 0:
        hint = "it is damaged, or no HTML: open it in a browser and save it anew as UTF-8"
        raise ReadError([Problem(path, data.count(b"\n", 0, nul) + 1, None, "has a NUL character", hint)])
    encoding = _encoding(data)
    if encoding is None:
        return decode(data, path)
    try:
        return decode(data.decode(encoding).encode(), path)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError([Problem(path, line, None, f"is not valid {encoding}, the encoding it names", "save it as UTF-8")]) from None


def _encoding(data: bytes) -> str | None:
    """Give the encoding that a page names, where it is another than UTF-8 and one that pages are in."""
    named = _CHARSET.search(data[:_SAMPLE])
    if named is None:
        return None
    try:
        name = codecs.lookup((named[1] or named[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    name = _AS_ON_THE_WEB.get(name, name)
    return name if name.startswith(_LEGACY) else None


def _opened(match: re.Match[str]) -> str:
    """Write an empty element of XHTML as HTML has it: `<a id="x"/>` would stay open."""
    return match[0] if match[1].lower() in _VOID else f"<{match[1]}{match[2] or ''}></{match[1]}>"
