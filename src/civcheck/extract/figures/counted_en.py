"""What an English figure counts: the noun phrase behind it, up to its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.tables.nouns_en import ATTRIBUTIVE, ENDS, FUNCTION_WORDS_IN_S, PLURALS, SKIPPED
from civcheck.extract.tables.numbers_en import NUMBER_WORDS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re

_WORD = compiled(r"(?P<join>[ -]|, (?=[a-z]++ [a-z]))[\"“']?(?P<word>U\.S\.(?:A\.)?|U\.K\.|[A-Za-z][A-Za-z'’-]*+)(?P<close>[\"”])?")
_AND = compiled(r"(?P<join> )(?:and|or) (?P<word>[A-Za-z][A-Za-z'’-]*+)(?P<close>[\"”])?")
_HEAD_AHEAD = compiled(r"[a-z-]++(?: [a-z-]++)? ?(?<![a-z]ed )[a-z-]{3,}s\b")
_PAIR = compiled(
    r" and (?P<word>[a-z]{3,})(?=[.,;:)]|$| (?:in|on|at|from|to|of|for|were|was|are|is|have|had|has|with|by|across|worldwide|around"
    r"|took|that|who|which)\b)"
)
_OF = compiled(r" of (?!the |a |an |its |their |his |her |our |this |that |these |those |all |which |whom |them |us |it |\d)")
_MOST = 7
_DEEPEST = 8
"""No phrase goes on over "of" more often."""
_DETERMINERS = frozenset({"the", "its", "their", "his", "her", "our", "my", "your", "these", "those", "all", "this", "that", "a", "an"})


NOT_IN_PHRASE = frozenset({*NUMBER_WORDS, "more", "less", "fewer", "over", "above", "about", "a", "an", "the"})
PERIODS = frozenset({"years", "months", "days", "hours"})


def is_plural(word: str) -> bool:
    """Say whether a word looks like a plural noun."""
    lowered = word.lower()
    if lowered in PLURALS:
        return True
    if not lowered.endswith("s") or lowered.endswith(("ss", "us", "is", "'s", "’s", "ous")) or len(lowered) < 4:
        return False
    return lowered not in ATTRIBUTIVE


def counted_after(text: str, position: int, *, single: bool = False, depth: int = 0) -> tuple[int, int] | None:
    """Give the range of the noun phrase at `position`, that starts with a space or a hyphen.

    `single` is for figures that a singular follows: one man, a 12-member team, a third of the crew. `depth` is how often
    "of" led there.
    """
    start = end = -1
    words = 0
    while words < _MOST and (match := _WORD.match(text, position)):
        word = match["word"]
        if not words and word.lower() in SKIPPED:
            position = match.end()
            continue
        if words and (joined := _AND.match(text, end)) and _goes_on(text, joined, word, start, end):
            match, word = joined, joined["word"]
        elif _stops(text, match, words):
            break
        start = match.start("word") if start < 0 else start
        end = position = match.end("word")
        words += 1
        if is_plural(word) and not _is_name_so_far(text, match):
            return start, _with_of(text, start, _with_pair(text, end), depth)
        if match["close"] or (single and words == 1 and match["join"] == "-"):
            break
        position = match.end()
    return (start, end) if start >= 0 else None


def _stops(text: str, match: re.Match[str], words: int) -> bool:
    word = match["word"]
    if _ends(word, word.lower(), words) or (words and _is_verb(word.lower()) and not _noun_follows(text, match.end())):
        return True
    return match["join"].startswith(",") and (not words or is_plural(word) or not text[match.start() - 1].islower())


def _goes_on(text: str, joined: re.Match[str], word: str, start: int, end: int) -> bool:
    """Say whether "and" joins two words before one head: the Rope and Net Fair, large and heavy crates."""
    if word.lower() not in {"and", "or"} or joined["word"].lower() in NOT_IN_PHRASE or is_plural(text[start:end].rpartition(" ")[2]):
        return False
    if text[start].isupper() and joined["word"][0].isupper():
        return True
    return _HEAD_AHEAD.match(text, joined.start("word")) is not None


def _is_name_so_far(text: str, match: re.Match[str]) -> bool:
    """Say whether a name goes on: 11th China-Arab States Forum."""
    following = _WORD.match(text, match.end())
    return match["word"][0].isupper() and following is not None and following["word"][0].isupper() and following["join"] == " "


def _with_pair(text: str, end: int) -> int:
    """Go on over a second plural: countries and regions."""
    pair = _PAIR.match(text, end)
    return pair.end("word") if pair and is_plural(pair["word"]) and pair["word"].lower() not in ENDS else end


def _with_of(text: str, start: int, end: int, depth: int) -> int:
    """Go on over "of" where no article follows: pairs of sister cities."""
    of = _OF.match(text, end)
    if not of or depth >= _DEEPEST or text[start:end].lower() in PERIODS:
        return end
    more = counted_after(text, of.end() - 1, single=True, depth=depth + 1)
    return more[1] if more else end


def _ends(word: str, lowered: str, words: int) -> bool:
    """Say whether a word ends the phrase. "Sets" and "runs" do not where they come first: there they are nouns."""
    return lowered in ENDS and not (words == 0 and lowered.endswith("s") and lowered not in FUNCTION_WORDS_IN_S and is_plural(word))


def _is_verb(word: str) -> bool:
    return word.endswith(("ed", "ing")) and len(word) > 4


def _noun_follows(text: str, position: int) -> bool:
    """Say whether a participle is followed by a noun that it describes: "12 newly built ships"."""
    match = _WORD.match(text, position)
    return (
        match is not None
        and match["word"].lower() not in ENDS
        and match["join"] == " "
        and match["word"].islower()
        and not match["word"].endswith("ly")
    )


def without_article(text: str, position: int) -> int:
    """Give where a noun phrase starts behind its article or pronoun: at the space before it."""
    while (match := _WORD.match(text, position)) and match["word"].lower() in _DETERMINERS:
        position = match.end()
    return position
