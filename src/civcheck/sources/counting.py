"""Paragraphs that count their points: "First, ...", "Second, ...", 第一，……."""

from __future__ import annotations

from typing import Final

from civcheck.model.kept_patterns import compiled

LONGEST_ORDINAL: Final = 16
"""So many characters of a paragraph tell its number."""
_WORDS: Final = (
    ("first", "firstly", "第一", "首先", "其一", "一是", "一要"),
    ("second", "secondly", "第二", "其次", "其二", "二是", "二要"),
    ("third", "thirdly", "第三", "再次", "其三", "三是", "三要"),
    ("fourth", "fourthly", "第四", "其四", "四是", "四要"),
    ("fifth", "fifthly", "第五", "其五", "五是", "五要"),
    ("sixth", "sixthly", "第六", "其六", "六是", "六要"),
)
_NUMBERS: Final = {word: number for number, words in enumerate(_WORDS, start=1) for word in words}
_ORDINAL = compiled(
    r"[“\"「]?(?P<word>[A-Z][a-z]{4,7}(?=[,:])|第[一二三四五六](?=[，、：])|(?:首先|其次|再次|其[一二三四五六])(?=[，：])|[一二三四五六][是要])"
)


def ordinal_of(text: str) -> int | None:
    """Give which point a paragraph says it is, from 1; None if it does not count."""
    match = _ORDINAL.match(text)
    return _NUMBERS.get(match["word"].lower()) if match else None
