"""A word that stands twice in a row.

A slip of the pen that eyes pass over, most of all where the end of a line or of a page parts the two. An item that is named
twice in a row in a list ("trade, trade and transport") is the same slip.

Example:

    The crane stood on the the eastern quay.        "the" is said twice

Silent: what is rightly said twice ("had had", "that that", "very very"), names (Bora Bora), compounds ("engaged in in-depth
talks"), numbers, tables, headings and verses apart from words such as "of of", Chinese words that double (天天, 看看, 高高兴兴,
研究研究) or meet (目的的, 为了了解, 城市城市化).

Limits: English and Chinese only. Chinese is not cut into words: single characters are seen where they are function words,
pairs where they are in a table, and longer runs of three to twelve characters always.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from civcheck.audit.plain import ADDRESS, MARKUP
from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.repeats import CLAUSES_MEET, EVERYDAY, REPEATED_CHARACTERS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "repeated-word"
_GAP = rf"[\s{MARKUP}]{{1,12}}"
_TWICE = compiled(
    rf"(?P<word>[A-Za-z](?<![\w'’.&/{ADDRESS}].)(?<!\w[-–].)[A-Za-z]{{0,29}})(?P<gap>{_GAP})(?P<again>(?i:(?P=word)))(?![\w'’&/{ADDRESS}]|[-–.]\w)",
)
_LISTED = compiled(r",\s{1,4}(?P<again>[a-z]{5,30}),? (?:and|or) (?P<behind>[a-z]{3,30})")
_HAN = r"\u4e00-\u9fff"
_RUN = compiled(rf"(?P<word>[{_HAN}]{{2,12}}?)(?P<again>(?P=word))")
_DOUBLE = compiled("|".join(f"{one}{one}" for one in REPEATED_CHARACTERS))
_LISTED_CHINESE = compiled(rf"(?<=[、，。；：了的和与及])(?P<word>[{_HAN}]{{2,6}})、(?P<again>(?P=word))(?=[、和与及或等])")
_EVERYDAY = compiled(EVERYDAY)
_NUMERAL = frozenset("一二三四五六七八九十百千万亿两零几半多每各点某第")
_TEXT = frozenset({"paragraph", "item", "quote", "note", "attribution"})
_SILENT = frozenset({"row"})
_MEETING = compiled(CLAUSES_MEET)
_QUOTES = frozenset("“”\"‘’'「」")
_NEAR = 200
_CLAUSE = 50
_ENOUGH = 2
_PAIR = 2
_MOST = 20
_MOST_ASKED = 100
"""More words that stand twice in one passage are no text."""
_NEARBY = 20_000
"""So far around is looked for the same name."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the words that stand twice, passage by passage."""
    looked = 0
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        if passage.kind in _SILENT:
            continue
        looked += 1
        for number, (start, end, word) in enumerate(_repeats(text, passage)):
            if number == _MOST:
                break
            if len(word) == 1 and _is_a_name(unit.text, passage.region(start, end).start, text[start : end + 1]):
                continue
            yield unit.saw(NAME, passage.region(start, end), f"“{word}” is said twice")
    yield Looked(looked)


def _is_a_name(whole: str, at: int, words: str) -> bool:
    """Say whether a character that stands twice belongs to a name (和和岭): a slip does not stand nearby with the same behind it."""
    if words.isascii() or len(words) != len("和和岭"):
        return False
    low, high = max(0, at - _NEARBY), at + _NEARBY
    return whole.find(words, low, at) >= 0 or whole.find(words, at + 1, high) >= 0


def _repeats(text: str, passage: Passage) -> Iterator[tuple[int, int, str]]:
    running = passage.kind in _TEXT
    for match in islice(_TWICE.finditer(text), _MOST_ASKED):
        if _wrong(text, match, running=running):
            yield match.start(), match.end(), match["word"]
    if running:
        yield from _listed(text)
    if text.isascii():
        return
    yield from _chinese(text)


def _listed(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the items that a list names twice in a row: "trade, trade and transport"."""
    for match in _LISTED.finditer(text):
        word = match["again"]
        start = match.start() - len(word)
        if text.endswith(word, 0, match.start()) and not text[max(0, start - 1) : start].isalpha() and not _lively(word, match["behind"]):
            yield start, match.end("again"), word


def _lively(word: str, behind: str) -> bool:
    """Say whether a word is rightly said twice in a row: for force, as a comparative, or a third time."""
    from civcheck.audit.tables.repeats import MAY_REPEAT

    return word in MAY_REPEAT or word.endswith("er") or behind == word


def _wrong(text: str, match: re.Match[str], *, running: bool) -> bool:
    """Say whether an English word that stands twice is a slip."""
    from civcheck.audit.tables.repeats import MAY_MEET, MAY_REPEAT, NEVER_TWICE

    word, again = match["word"], match["again"]
    small = word.lower()
    if _quoted(text, match):
        return False
    if again[0].isupper() or (len(word) > 1 and word[1:].isupper()):
        return False
    english = len(_EVERYDAY.findall(text, max(0, match.start() - _NEAR), match.end() + _NEAR)) >= _ENOUGH
    if small in NEVER_TWICE:
        return (english or not running) and not (small == "a" and _labels(text, match))
    if small in MAY_MEET:
        return running and english and word[0].islower() and not _MEETING.search(text, max(0, match.start() - _CLAUSE), match.start())
    if not running or small in MAY_REPEAT or len(small) == 1 or word[0].isupper() or not english:
        return False
    return not _foreign(text, match)


def _quoted(text: str, match: re.Match[str]) -> bool:
    """Say whether the two words stand alone between quotation marks: they are spoken of."""
    return text[match.start() - 1 : match.start()] in _QUOTES and text[match.end() : match.end() + 1] in _QUOTES and match.start() > 0


def _labels(text: str, match: re.Match[str]) -> bool:
    """Say whether the letter is one of several that stand apart, as in a formula or a scale of notes."""
    return bool(re.match(r"\s+\w(?:\s|$)", text[match.end() : match.end() + 4]))


def _foreign(text: str, match: re.Match[str]) -> bool:
    """Say whether two content words may be of another language or a third time the same: in italics, in quotation marks, more than two."""
    before, behind = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
    word = re.escape(match["word"])
    return (
        before.endswith((MARKUP, "“", '"', "‘", "«"))
        or behind.startswith((MARKUP, "”", '"', "’", "»"))
        or bool(re.match(rf"[\s,]*{word}\b", behind) or re.search(rf"\b{word}[\s,]*$", before))
    )


def _chinese(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _DOUBLE.finditer(text):
        before, behind = REPEATED_CHARACTERS[match[0][0]]
        around = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
        if not (around[0] and around[0] in before + match[0][0]) and not (around[1] and around[1] in behind + match[0][0]):
            yield match.start(), match.end(), match[0][0]
    for match in _RUN.finditer(text):
        if _doubled(text, match):
            yield match.start(), match.end(), match["word"]
    for match in _LISTED_CHINESE.finditer(text):
        yield match.start(), match.end("again"), match["word"]


def _doubled(text: str, match: re.Match[str]) -> bool:
    """Say whether a run of Chinese characters that stands twice is a slip and no doubled verb, number or sound."""
    from civcheck.audit.tables.repeats import MAKES_ANOTHER, NEVER_TWICE_CHINESE, NEVER_TWICE_NOUNS

    word = match["word"]
    behind = text[match.end() : match.end() + len(word)]
    if behind == word or len(set(word)) == 1 or _NUMERAL.intersection(word):
        return False
    if len(word) == _PAIR:
        known = word in NEVER_TWICE_CHINESE and behind[:1] != "地"  # 根据根据地
        return known or (word in NEVER_TWICE_NOUNS and behind[:1] not in MAKES_ANOTHER)
    return len(set(word)) > _PAIR


RULE = Rule(NAME, "passages", "error", emit)
