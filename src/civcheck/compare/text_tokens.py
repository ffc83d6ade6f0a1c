"""The words of a wording, each with what it is compared by and where it stands.

What typography alone decides is evened out here: marks, dashes, ligatures, spaces, hyphens at line ends, note markers,
full width, traditional characters. Each token keeps the place of its letters in the text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from civcheck.extract.folding import simplified
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

Typography = str
_QUOTES: Final = frozenset("\"“”„‟«»‹›「」『』〝〞＂‘’‚‛'`´＇")
_DASHES: Final = frozenset("‐‑‒–—―−－-")
_IGNORED: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_PUNCTUATION: Final = {"。": ".", "，": ",", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")", "［": "[", "］": "]"}
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇"
_TOKEN = compiled(
    rf"(?P<note>\[\d{{1,3}}\]|[¹²³⁰⁴-⁹]{{1,3}}|[①-⑳])"
    rf"|(?P<gap>\[?(?:…{{1,2}}|\.(?: ?\.){{2,5}})\]?)"
    rf"|(?P<han>[{_HAN}])"
    rf"|(?P<word>(?:[^\W_{_HAN}¹²³⁰⁴-⁹]|[\u0300-\u036f])(?:[^\W_{_HAN}¹²³⁰⁴-⁹]|[\u0300-\u036f\u00ad\u200b\u2060]"
    rf"|['’ʼ‑‐-](?=[^\W_{_HAN}])|[-‐]\n[ \t]*(?=[a-z])|[.,](?=\d))*)"
    rf"|(?P<dash>-{{2,3}}|[‐-―−－-])"
    rf"|(?P<mark>\S)"
)
_BROKEN = compiled(r"[-‐]\n[ \t]*")
_UNITS: Final = frozenset("m km cm mm dm ft".split())  # noqa: SIM905  a list of words is read as words


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a Chinese character or a mark at `[start, end)`, with the `key` that it is compared by.

    `kind` is "word", "han", "dash", "mark", "quote", "gap" for what was left out, "open" and "close" for square brackets.
    """

    key: str
    start: int
    end: int
    kind: str


def tokens_of(text: str) -> list[Token]:
    """Give the tokens of a text in order. Note markers give none, nor do marks without a width."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        found += _token(match, text)
    return found


def _token(match: re.Match[str], text: str) -> Iterator[Token]:
    kind, start, end, written = match.lastgroup or "mark", match.start(), match.end(), match[0]
    if kind == "note":
        if not _is_unit(text, start):
            return
        yield Token(unicodedata.normalize("NFKC", written), start, end, "word")
    elif kind == "gap":
        yield Token("…", start, end, "gap")
    elif kind == "word":
        yield Token(word_key(written), start, end, "word")
    elif kind == "han":
        yield Token(simplified(unicodedata.normalize("NFKC", written)), start, end, "han")
    elif kind == "dash":
        yield Token("–", start, end, "dash")
    else:
        yield from _mark(written, start, end)


def _mark(written: str, start: int, end: int) -> Iterator[Token]:
    if written in _IGNORED:
        return
    if written in _QUOTES:
        yield Token('"', start, end, "quote")
        return
    key = _PUNCTUATION.get(written) or unicodedata.normalize("NFKC", written)
    yield Token(key, start, end, {"[": "open", "]": "close"}.get(key, "mark"))


def _is_unit(text: str, start: int) -> bool:
    """Say whether raised digits belong to a unit: km²."""
    before = re.search(r"[A-Za-z]{1,3}$", text[max(0, start - 4) : start])
    return before is not None and before[0] in _UNITS


@lru_cache(maxsize=8192)
def word_key(written: str) -> str:
    """Give a word without what typography adds: ligatures, soft hyphens, breaks at line ends, the form of the apostrophe."""
    whole = _BROKEN.sub("", written)
    plain = unicodedata.normalize("NFKC", whole)
    return "".join("'" if letter in "’ʼ‘＇" else "-" if letter in _DASHES else letter for letter in plain if letter not in _IGNORED)


def typography_between(one: str, other: str) -> Iterator[Typography]:
    """Give what two slices that count as one wording differ in."""
    if one == other:
        return
    if _BROKEN.search(one) or _BROKEN.search(other):
        yield "hyphens at line ends"
    if any((letter in _IGNORED) for letter in one + other):
        yield "soft hyphens"
    one, other = (_BROKEN.sub("-" if "-" in _BROKEN.sub("", one + other) else "", text) for text in (one, other))
    names = {name for letter in set(one) ^ set(other) if (name := _named(letter))}
    yield from sorted(names)
    if (not names and simplified(one) != one) or simplified(other) != other:
        yield "traditional characters"


def mended(tokens: list[Token], text: str, others: list[Token]) -> list[Token]:
    """Give the hyphen back to words broken at a line end that the other wording writes with one: well-known."""
    broken = [number for number, token in enumerate(tokens) if _BROKEN.search(text, token.start, token.end)]
    if not broken:
        return tokens
    written = {token.key for token in others}
    for number in broken:
        token = tokens[number]
        hyphenated = word_key(_BROKEN.sub("-", text[token.start : token.end]))
        if hyphenated in written:
            tokens[number] = replace(token, key=hyphenated)
    return tokens


def _named(letter: str) -> Typography | None:
    if letter in _QUOTES:
        return "quotation marks"
    if letter in _DASHES:
        return "dashes"
    if letter == "…":
        return "ellipses"
    if "\ufb00" <= letter <= "\ufb06" or letter in "ĳǆ":
        return "ligatures"
    if "\uff00" <= letter <= "\uffef" or letter in _PUNCTUATION:
        return "full width"
    if unicodedata.combining(letter):
        return "composed letters"
    return None
