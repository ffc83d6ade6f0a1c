"""English verbs and nouns of change around a figure: rose 12 percent, cut its rate to 4 percent, a 5 percent drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.tables.changes import (
    BEFORE_NOUN_OF_CHANGE,
    BETWEEN,
    COMPARATIVES,
    DOWN,
    DOWN_OF_SHARES,
    LOWERING,
    MOVING,
    NEEDS_PREPOSITION,
    NOT_DOWN,
    NOT_UP,
    NOUNS_AFTER,
    OF_ONLY,
    RAISING,
    UP,
    UP_OF_SHARES,
)
from civcheck.extract.tables.numbers_en import NUMBER_WORDS
from civcheck.extract.tables.units import BY_ALIAS
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.model.figure import Direction

_FAR, _MOST = 80, 13
_UP_FROM = Late(r",? (?P<word>up|down) (?:from|on)\b")
_UP_ENDS = Late(r"[.,;)]|$| (?:on|from|compared|year|over|against|in)\b")
_AFTER = Late(r"[ -](?P<first>[a-z-]+)(?: (?P<second>[a-z]+))?(?: (?P<third>[a-z]+))?")
_MEASURES = frozenset("basis people per cent percent points".split())  # noqa: SIM905
_OPENING = "(\"'“—–"


def direction_before(text: str, start: int, *, share: bool) -> Direction | None:
    """Give the direction of the change that the words before a figure tell. `share` is for percentages and points."""
    words = text[max(0, start - _FAR) : start].split(" ")[-_MOST:]
    return _of_object(words, share=share) or _of_verb(words, share=share)


def _of_object(words: list[str], *, share: bool) -> Direction | None:
    """Give the direction of "cut its rate by 2 points", "lifted fares from 3 to 4": the verb stands before what is changed."""
    if len(words) < 3 or words[-1] or words[-2].lower() not in {"by", "to"}:
        return None
    told = share or words[-2].lower() == "by" or words[-3].lower() in RAISING | LOWERING
    for word in reversed(words[:-2]):
        bare = word.lower().strip("$€£¥,")
        if bare in RAISING or bare in LOWERING:
            return ("up" if bare in RAISING else "down") if told else None
        if word.endswith((".", ";", ":")):
            return None
        told = told or bare == "from" or bare[:1].isdigit() or bare in NUMBER_WORDS
    return None


def _of_verb(words: list[str], *, share: bool) -> Direction | None:
    """Give the direction of the verb or noun right before a figure: rose 12 percent, an increase of 300, 3 points to 56."""
    if len(words) > 1 and not words[-1] and words[-2].lower() == "from":
        return None
    reached = len(words) > 1 and words[-2].lower() in {"to", "or"}
    for index in range(len(words) - 1, -1, -1):
        word = words[index].lower().lstrip(_OPENING)
        word = word.rstrip(",") if reached else word
        if not word:
            continue
        if direction := _direction_of(word, share=share):
            return _checked(words, index, word, direction)
        if not (word in BETWEEN or word.endswith("ly") or (reached and (word == "or" or _is_figure(word)))):
            return None
    return None


def _direction_of(word: str, *, share: bool) -> Direction | None:
    if word in UP or (share and word in UP_OF_SHARES):
        return "up"
    return "down" if word in DOWN or (share and word in DOWN_OF_SHARES) else None


def _is_figure(word: str) -> bool:
    """Say whether a word belongs to the figure that a change starts from: rose from 50 million to 56 million."""
    bare = word.strip("$€£¥%,")
    return bare[:1].isdigit() or bare in NUMBER_WORDS or bare in BY_ALIAS or bare in _MEASURES


def _checked(words: list[str], index: int, word: str, direction: Direction) -> Direction | None:
    """Take out what only looks like a change: more than, up to, makes up, the fall."""
    rest = " ".join(words[index + 1 :])
    before = words[index - 1].lower() if index else ""
    if word in COMPARATIVES:
        return None
    if word in OF_ONLY:
        return direction if rest.startswith("of") else None
    if word in NEEDS_PREPOSITION:
        return direction if rest.startswith(("of", "by", "to", "from", "between")) else None
    if rest.startswith("up to") and word.startswith("climb"):
        return None
    if word == "up" and rest.startswith("to"):
        return direction if before in MOVING and not before.startswith("climb") else None
    return None if (word == "up" and before in NOT_UP) or (word == "down" and before in NOT_DOWN) else direction


def direction_after(text: str, end: int, *, measured: bool) -> Direction | None:
    """Give the direction that the words behind a figure tell: a 5 percent drop, 2 percent higher. `measured` says it has a unit."""
    if since := _UP_FROM.match(text, end):
        return "up" if since["word"] == "up" else "down"
    match = _AFTER.match(text, end)
    for word in match.groups() if match else ():
        if word in NOUNS_AFTER:
            return _of_noun(text, match.end("first"), word, measured=measured) if match else None
        if word is None or not (word.endswith("ly") or word in BEFORE_NOUN_OF_CHANGE):
            return None
    return None


def _of_noun(text: str, end: int, word: str, *, measured: bool) -> Direction | None:
    if word in {"more", "less", "fewer"} and not measured:
        return None
    if word in {"up", "down"} and not _UP_ENDS.match(text, end):
        return None
    return "up" if word in UP else "down"
