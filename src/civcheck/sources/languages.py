"""Which languages a text is in, as far as the script tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

_HAN = compiled(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN = compiled(r"[A-Za-z]+")
_SAMPLE = 200_000
_SAMPLE_OF_BLOCK = 500
_SHARE = 0.1
"""A language counts from a tenth of the words on.

A Chinese text names things in Latin letters, an English one quotes a character.
"""


def languages_of(text: str) -> tuple[str, ...]:
    """Give the languages of a text, the prevailing one first.

    They are "zh" and "en", one or both; none for a text without letters. Two Chinese characters count as one English
    word.
    """
    sample = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + text[-_SAMPLE // 2 :]
    words = {"zh": len(_HAN.findall(sample)) / 2, "en": float(len(_LATIN.findall(sample)))}
    total = sum(words.values())
    ranked = sorted(words, key=lambda language: -words[language])
    return tuple(language for language in ranked if total and words[language] / total >= _SHARE)


def language_of(text: str, parts: Sequence[tuple[int, int]]) -> str:
    """Give the prevailing language of some parts of a text, "zh" or "en"; "" where there are no letters."""
    start, end = parts[0]
    sample = text[start : min(end, start + _SAMPLE_OF_BLOCK)]
    if sample.isascii():
        return "en" if _LATIN.search(sample) else ""
    if not _HAN.search(sample):
        return "en" if _LATIN.search(sample) else ""
    found = languages_of(sample)
    return found[0] if found else ""
