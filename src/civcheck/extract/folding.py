"""Texts and terms folded to one form of the same length, so that what is found in the fold stands at the same place in the text."""

from __future__ import annotations

from functools import cache

_IDEOGRAPHS = [chr(code) for low, high in ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00)) for code in range(low, high)]
_FIRST_IDEOGRAPH, _LAST_IDEOGRAPH = 0x3400, 0xFAFF
_WIDE_CHARACTERS = 0x10000
_KEPT = frozenset(map(chr, range(0x80))) - frozenset("`\n\t\r")
"""Small letters and marks of ASCII that are their own fold."""
FEW = 40
"""A text of no more different characters that may change is changed character by character of these, not of its own."""
_SAME = {
    **dict.fromkeys("’‘‛ʼ`´｀", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑‒–—―−－", "-"),
    **dict.fromkeys("・•‧∙⋅", "·"),
    "ς": "σ",  # the same letter, at the end of a word
    **dict.fromkeys("\n\t\r\u00a0\u2007\u202f\u3000", " "),
    **{chr(0xFF01 + offset): chr(0x21 + offset) for offset in range(94) if chr(0xFF01 + offset) not in "－｀"},
}


def fold(text: str) -> str:
    """Give a text of the same length for matching: small letters, one kind of quotation mark, dash and space, simplified Chinese."""
    lower = text.lower()
    if text.isascii():
        return lower.translate(_ascii())
    letters = set(lower) - _KEPT
    if len(letters) > FEW or len(lower) != len(text):
        return text.translate(_folds())
    # A text in Latin letters with a few others is folded in a third of the time.
    for one in letters:
        other = _folds()[ord(one)]
        if other != one:
            lower = lower.replace(one, other)
    return lower


def simplified(text: str) -> str:
    """Give a text with traditional Chinese characters replaced by simplified ones, one for one (OpenCC, t2s)."""
    return text if text.isascii() else text.translate(_simple())


class _Simple(dict[int, str]):
    """Simplified characters by code point. Those that were met are kept: a look into a dictionary is quick, one that misses is slow."""

    def __missing__(self, code: int) -> str:
        """Give the simplified form of a character met for the first time. OpenCC is loaded for the first Chinese one."""
        one = chr(code)
        if _FIRST_IDEOGRAPH <= code <= _LAST_IDEOGRAPH:
            one = _traditional().get(one, one)
        if code < _WIDE_CHARACTERS:  # what lies beyond is rare, and must not fill the memory
            self[code] = one
        return one


class _Folds(_Simple):
    """Folded characters by code point."""

    def __missing__(self, code: int) -> str:
        """Give the fold of a character met for the first time."""
        one = super().__missing__(code)
        small = _SAME.get(one, one).lower()
        # A few letters grow when they are made small (İ): they stay.
        folded = small if len(small) == 1 else one
        if code < _WIDE_CHARACTERS:
            self[code] = folded
        return folded


@cache
def _ascii() -> dict[int, str]:
    return {ord(one): other for one, other in _SAME.items() if one.isascii()}


@cache
def _simple() -> _Simple:
    return _Simple()


@cache
def _folds() -> _Folds:
    return _Folds()


@cache
def _traditional() -> dict[str, str]:
    from opencc import OpenCC  # only for Chinese

    converted = OpenCC("t2s").convert("\n".join(_IDEOGRAPHS)).split("\n")
    pairs = zip(_IDEOGRAPHS, converted, strict=True)
    simple = {one: other for one, other in pairs if one != other and len(other) == 1}
    return {one: simple.get(other, other) for one, other in simple.items()}
