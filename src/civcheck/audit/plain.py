"""The words of a passage with its markup and addresses blotted out, character for character: every offset stays what it is.

Rules about letters, marks and spaces ask this text, so that `**`, `<sup>1</sup>` or the dots of an address say nothing.
"""

from __future__ import annotations

import re

from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

MARKUP = "\ufdd0"
"""Stands for a character of markup or of a note's marker: a rule takes it for nothing at all."""
ADDRESS = "\ufdd1"
"""Stands for a character of an address, a name of a file, code or a formula: a rule takes it for a word it cannot read."""

_TAGS = r"<sup>[^<>]{0,12}</sup>|</?[A-Za-z][^<>]{0,200}>|\[\^?\d{1,3}\](?!\()"
_MARKUP = rf"{_TAGS}|\*+|(?<!\w)_+|_+(?!\w)|(?:^|(?<=\n))[ \t]*#{{1,6}}(?= )|[①-⓿⁰¹²³⁴-⁹]"
_URL = r"(?:(?:https?|ftp)://|www\.)(?:[^\s<>()\[\]（）“”\"，。；》」]|\([^\s()]{0,80}\))*(?<![.,;:!?'’*])"
_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
_AUTOLINK = rf"<(?:(?:https?|ftp|mailto):[^<>\s]{{1,300}}|{_MAIL})>"
_DOI = r"\b10\.\d{4,9}/[^\s，。；）)]{1,200}|(?i:\bdoi:)[^\s，。；）)]{1,200}"
_CODE = r"`[^`\n]{1,300}`|\$(?![\d\s])(?:[^$\n.]|\.(?! )){1,120}(?<!\s)\$(?![\dA-Za-z])"
_TAIL = (
    r"\.(?:com|org|net|gov|edu|int|info|cn|hk|tw|uk|jp|fr|eu|ru|io|ai|html?|shtml|php|aspx?|pdf|docx?|xlsx?|pptx?|csv|json|xml|ya?ml|toml|txt|md|py|js|ts"
    r"|exe|zip|gz|jpe?g|png|gif|svg|mp[34]|net|sh|cfg|ini|log)(?![A-Za-z0-9])(?:/[^\s，。；）)\]\[(]{0,300})?"
)
_ALL = Late(rf"(?P<address>{_AUTOLINK}|{_URL}|{_MAIL}|{_DOI}|{_CODE}|{_TAIL})|{_MARKUP}", re.ASCII)
_FIRST = "(?=[<hfwd1D`$.*_#\\[ \t①-⓿⁰¹²³⁴-⁹])"
"""What any of them but an address of mail starts with: a word of letters fails at once."""
_BUT_MAIL = Late(rf"{_FIRST}(?:(?P<address>{_AUTOLINK}|{_URL}|{_DOI}|{_CODE}|{_TAIL})|{_MARKUP})", re.ASCII)
_BREAK = compiled(r"(?i)<br\s*/?>")
_HEAD = compiled(r"[\w.-]{1,80}\Z", re.ASCII)
_SEEN = compiled(r"[<*_#@/`$\[①-⓿⁰-⁹¹²³]|www\.|\.[a-z]|doi:|DOI:")


def plain(text: str) -> str:
    """Give a text with its markup and its addresses blotted out; the length is the same."""
    if not _SEEN.search(text):
        return text
    pieces: list[str] = []
    last = 0
    for match in (_ALL if "@" in text else _BUT_MAIL).finditer(text):
        start, end = match.span()
        address = match["address"] is not None
        low = _head(text, last, start) if address and text[start] == "." else start
        blot = ADDRESS if address else " " if _BREAK.match(match[0]) else MARKUP
        pieces += (text[last:low], blot * (end - low))
        last = end
    return "".join((*pieces, text[last:]))


def _head(text: str, last: int, at: int) -> int:
    """Give where a name that ends in a dot and a known ending starts."""
    head = _HEAD.search(text, max(last, at - 80), at)
    return at if head is None else head.start()
