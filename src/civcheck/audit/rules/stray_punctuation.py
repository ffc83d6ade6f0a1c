"""Punctuation that is doubled, stands apart from its word, or is of the other script.

Two commas, a comma with a full stop behind it, a space before a comma, a bracket with a space inside it, a Chinese sentence
with the half-width marks of English: what editing and conversion leave behind.

Example:

    The quay was closed , and the boats left.,        space before a comma; "," behind "."

Silent: ellipses (..., …), "?!", "e.g.," and "Inc.,", decimals, addresses, code, tables, spaces before : ; ! ? as French has them.

Half-width marks between Chinese characters and full-width marks in English are told one by one where they are three or fewer, and
as one note for the whole document where they are more.

Limits: a space inside brackets that a text uses throughout is taken for its style.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.plain import ADDRESS, MARKUP
from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.repeats import EVERYDAY
from civcheck.audit.tables.stops import ABBREVIATIONS, SHORT_WORDS
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "stray-punctuation"
_M = MARKUP
_HAN = r"\u4e00-\u9fff"
_PAIRS = (
    rf",{_M}{{0,4}} ?[,;:]|,[{_M}]{{0,4}}\.(?!\d)|[;:][{_M}]{{0,4}}[,.;](?![\w-])|\.[{_M}]{{0,4}}[,;:](?![\w-])|\.[{_M}]{{0,4}} ?\."
    r"|[，、；：]\s?[，。、；：]|。\s?[，、；：。.,]|[，、；：]\s?[,.;]|[,.;:]\s?[，。；：、]|[？！]\s?[。，；]"
)
_BEHIND = rf"[.。…?!！？/=\\{ADDRESS}]"
_DOUBLED = Late(rf"(?P<doubled>(?<![,.;:!?，。；：、！？])(?:{_PAIRS})(?!{_BEHIND}))|(?P<over>(?<![.。…])[.。][”\"’」][.。])(?!\.)")
_APART = Late(rf"(?<=[\w)\]”\"’%])(?P<gap>{_M}{{0,4}}[ \t\u00a0]{{1,3}})(?P<mark>[,.;](?=[\s{_M}]|$)|,(?=[a-z]{{2}}))(?!\s?[.·])")
_APART_CHINESE = Late(rf"(?<=[{_HAN}）》”])[ \t]{{1,4}}[，。、；：！？]")
_INSIDE = Late(
    r"(?<![\w(\[])\([ \t]{1,3}(?=[A-Za-z]{2})|(?<=[a-z]{2})[ \t]{1,3}\)(?![\w)])"
    r"|(?<=\s)“[ \t]{1,3}(?=[A-Za-z])|(?<=[a-z,.])[ \t]{1,3}”(?=[\s,.])"
)
_HALF = Late(rf"[,;:!?.](?<=[{_HAN}]{{2}}.)(?=[{_HAN}])")
_FULL = Late(r"[，。；：？！、](?<=[a-z]{2}.)(?:(?=\s?[A-Za-z]{2})|(?<=[a-z]{3}.)(?<!、)(?=\s|$))")
_TWO = Late(rf"[,.;:，。、；：？！](?:[{_M}]{{0,4}}\s?[,.;:，。；、]|(?<=[.。])[”\"’」][.。])")
_SPACE_THEN_MARK = Late(r"[ \t\u00a0][,.;，。、；：！？]")
_SPACES_INSIDE = ("( ", "(\t", "“ ", "“\t", " )", "\t)", " ”", "\t”")
_PROSE = Late(rf"[a-z,]{{2,}} [a-z]{{3,}}\Z|[{_HAN}]{{3}}\Z")
_OPEN_SIGNS = "“\"'‘`(（「" + ADDRESS
_CLOSED_SIGNS = "”\"'’`)）」" + ADDRESS
_EYES = Late(r"[:;=：][-'^o]?\Z")
_BACK = 30
_WORD = Late(rf"[\w.{ADDRESS}]{{1,24}}\Z")
_CHINESE = Late(rf"[{_HAN}]")
_LEFT_OUT = frozenset({"row"})
_ENGLISH = Late(EVERYDAY)
_NEAR = 100
_STYLE = 6
_FEW = 3
_MOST = 10
_LONG_NAME = 7
_LONG_WORD = 4


class _Seen(NamedTuple):
    passage: Passage
    start: int
    end: int
    says: str


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the stray marks; those that may be a style only where they are few."""
    yield Looked(len(unit.passages))
    inside: list[_Seen] = []
    half: list[_Seen] = []
    full: list[_Seen] = []
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        if passage.kind in _LEFT_OUT:
            continue
        for seen in _strays(passage, text):
            yield _told(unit, seen)
        if any(space in text for space in _SPACES_INSIDE):
            found = (match for match in _INSIDE.finditer(text) if _inside(text, match))
            inside += [_Seen(passage, *match.span(), "a space inside the bracket or mark") for match in found]
        _other_script(passage, text, half, full)
    if len(inside) < _STYLE:
        yield from (_told(unit, seen) for seen in inside)
    yield from _few(unit, half, "half-width marks between Chinese characters")
    yield from _few(unit, full, "full-width marks in English text")


def _inside(text: str, match: re.Match[str]) -> bool:
    """Say whether a space inside a bracket is one: no smiley, no grammar with its alternatives."""
    return _EYES.search(text, max(0, match.start() - 2), match.start()) is None and " | " not in text


def _told(unit: Unit, seen: _Seen) -> Evidence:
    return unit.saw(NAME, seen.passage.region(seen.start, seen.end), seen.says)


def _few(unit: Unit, found: list[_Seen], what: str) -> Iterator[Evidence]:
    """Tell each of a few; of many only the first, as a note about the document."""
    if len(found) <= _FEW:
        yield from (_told(unit, seen) for seen in found)
    else:
        first = found[0]
        yield unit.saw(NAME, first.passage.region(first.start, first.end), f"{len(found)} {what}, this the first", severity="info")


def _strays(passage: Passage, text: str) -> list[_Seen]:
    # Each expression starts everywhere: a cheaper one says first whether it is worth asking.
    found: list[_Seen] = []
    if _TWO.search(text):
        found += [seen for match in _DOUBLED.finditer(text) if (seen := _doubled(passage, text, match)) is not None]
    if _SPACE_THEN_MARK.search(text):
        apart = (match for match in _APART.finditer(text) if _apart(text, match))
        found += [_Seen(passage, *match.span(), f"a space before {_name(match['mark'])}") for match in apart]
        found += [_Seen(passage, *match.span(), f"a space before {match[0][-1]}") for match in _APART_CHINESE.finditer(text)]
    return found[:_MOST]


def _name(mark: str) -> str:
    return {",": "a comma", ".": "a full stop", ";": "a semicolon"}[mark]


def _doubled(passage: Passage, text: str, match: re.Match[str]) -> _Seen | None:
    """Give two marks that stand together, unless an abbreviation, a title or an ellipsis ends in the first."""
    marks = match[0].replace(MARKUP, "")
    if match["over"]:
        return _Seen(passage, match.start(), match.end(), "a full stop on both sides of the quotation mark")
    if _of_a_manual(text, match, marks):
        return None
    if marks[0] in ";:" and not _PROSE.search(text, max(0, match.start() - _BACK), match.start()):
        return None
    if marks[0] == "." and not _ends_sentence(text, match.start(), marks):
        return None
    if marks in {",.", "..", ". ."} and re.match(r"[\w.]", text[match.end() : match.end() + 1]):
        return None
    return _Seen(passage, match.start(), match.end(), f"two marks together: “{marks}”")


def _of_a_manual(text: str, match: re.Match[str], marks: str) -> bool:
    """Say whether marks are signs: between quotation marks, at the start of a line (".. note::"), before code ("so.::")."""
    before, behind = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    return (
        (before in _OPEN_SIGNS and behind in _CLOSED_SIGNS and before != "" != behind)
        or (marks == ".." and before in {"", "\n"})
        or (marks == ".:" and behind == ":")
    )


def _ends_sentence(text: str, at: int, marks: str) -> bool:
    """Say whether a full stop ends a sentence: what stands before it is no abbreviation, as far as one can know."""
    word = _WORD.search(text, max(0, at - 24), at)
    if word is None:
        return text[at - 1 : at] in ')]”"’'
    head = word[0]
    if "." in head or ADDRESS in head or (head[-1].isdigit() and marks[-1] != "."):
        return marks == ".." and head.lower() not in ABBREVIATIONS and "." not in head and ADDRESS not in head
    if marks == ".." and head in SHORT_WORDS:
        return True
    if head.lower() in ABBREVIATIONS or len(head) < _LONG_WORD:
        return False
    return head.islower() or len(head) >= _LONG_NAME or marks == ".."


def _apart(text: str, match: re.Match[str]) -> bool:
    """Say whether a mark really stands apart: white space is there, no spaced ellipsis, no name of a file such as .net."""
    if not match["gap"].strip(MARKUP):
        return False
    if match["mark"] == ";" and not _ENGLISH.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
        return False
    around = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 2].lstrip(" ")
    if _CHINESE.match(around[0]) or (match["mark"] == "." and around[1][:1].islower()):
        return False  # the mark is spoken of
    return not (match["mark"] == "." and re.search(r"\.\s?$", text[max(0, match.start() - 2) : match.start()]))


def _other_script(passage: Passage, text: str, half: list[_Seen], full: list[_Seen]) -> None:
    if text.isascii():
        return
    half += [_Seen(passage, *match.span(), f"a half-width {match[0]} between Chinese characters") for match in _HALF.finditer(text)]
    for match in _FULL.finditer(text):
        if not _CHINESE.search(text, max(0, match.start() - 30), match.end() + 30):
            full.append(_Seen(passage, *match.span(), f"a full-width {match[0]} in English text"))  # noqa: PERF401  reads better


RULE = Rule(NAME, "structure", "warning", emit)
