"""Quotation marks in pairs: told from apostrophes, inches and years, nested, swapped by machine translation, or left open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from civcheck.model.kept_patterns import compiled

_MARK = compiled("[“”„«»「」『』‘’\"']")
_OPENING = {"“": "”", "„": "”", "«": "»", "「": "」", "『": "』", "‘": "’"}
_CLOSING = {"”": "“„", "»": "«", "」": "「", "』": "『"}
_LONGEST_SINGLE = 1500
_DEEPEST = 3
_BEFORE_OPENING = frozenset(" \n\t\u3000([{（【—–-“\"‘'：:，,、。；;《>*_/")
_END = compiled(r"[\s,.;:!?)\]}—–”\"，。；：！？）*_<]|$")
_STRAIGHT_OPENS = compiled(r'(?<=[\s(\[—–])"(?=[^\s\W]|[“‘])')
_STRAIGHT_CLOSES = compiled(r'(?<![\s(\[—–])"(?![\w])')
_ENDS_THERE = compiled(r"\.(?:\s|$)")
_INCHES = compiled(r'\d"[ \n][a-z]')
_CLOSES_TURNED = compiled(r"”|(?<=[^\s(\[])“(?=[\s,.;:!?，。；：！？]|$)")
_SINGLE_CLOSES = compiled(r"(?<![\s(\[“])[’'](?![^\W_])")


@dataclass(slots=True)
class Pair:
    """Marks at `open` and `close`; the words are in between. `close` is the end of the text where the closing mark is missing."""

    open: int
    close: int
    depth: int
    unbalanced: bool = False

    @property
    def inner(self) -> tuple[int, int]:
        """The range of the words."""
        return self.open + 1, self.close


def pairs(text: str) -> list[Pair]:
    """Give the pairs of marks in order of their opening, three deep at most.

    The outermost mark that is left open reaches to the end of the text; others inside it open nothing.
    """
    done: list[Pair] = []
    stack: list[tuple[int, str]] = []
    for match in _MARK.finditer(text):
        at, mark = match.start(), match[0]
        if mark in "‘’'":
            _single(text, at, mark, stack, done)
        elif mark == '"':
            _straight(text, at, stack, done)
        elif mark in _OPENING:
            _open(text, at, mark, stack, done)
        else:
            _close(text, at, mark, stack, done)
    left = next((at for at, mark in stack if mark not in "‘'"), None)
    if left is not None:
        done.append(Pair(left, len(text.rstrip()), 0, unbalanced=True))
    return sorted((pair for pair in done if pair.depth < _DEEPEST), key=lambda pair: pair.open)


def _open(text: str, at: int, mark: str, stack: list[tuple[int, str]], done: list[Pair]) -> None:
    """Open a mark; one that stands where only a closing one can ("...“ said", „...“) closes."""
    if (
        mark == "“"
        and stack
        and stack[-1][1] in "“„”"
        and at
        and not text[at - 1].isspace()
        and _END.match(text, at + 1)
        and text[at - 1] not in _BEFORE_OPENING
    ):
        _finish(at, stack, done)
    else:
        stack.append((at, mark))


def _close(text: str, at: int, mark: str, stack: list[tuple[int, str]], done: list[Pair]) -> None:
    """Close the last mark of its kind; one where nothing is open may be an opening one that was turned round."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
        if stack[depth][1] in _CLOSING[mark] or stack[depth][1] == '"' or stack[depth][1] == mark:
            del stack[depth + 1 :]
            _finish(at, stack, done)
            return
    turned = at + 1 < len(text) and not text[at + 1].isspace() and (at == 0 or text[at - 1] in _BEFORE_OPENING)
    if not stack and mark == "”" and turned and _CLOSES_TURNED.search(text, at + 1, at + _LONGEST_SINGLE):
        stack.append((at, mark))


def _straight(text: str, at: int, stack: list[tuple[int, str]], done: list[Pair]) -> None:
    if stack and _opens_inside(text, at):
        stack.append((at, '"'))
        return
    if stack and _INCHES.match(text, at - 1) and _closes_next(text, at):
        return
    opened = next((depth for depth in range(len(stack) - 1, max(-1, len(stack) - 4), -1) if stack[depth][1] in '"“'), None)
    if opened is not None:
        del stack[opened + 1 :]
        _finish(at, stack, done)
    elif at and text[at - 1].isdigit() and _END.match(text, at + 1):
        return  # inches
    elif at + 1 < len(text) and not (text[at + 1].isspace() or text[at + 1] in ",;:!?)" or _ENDS_THERE.match(text, at + 1)):
        stack.append((at, '"'))


def _opens_inside(text: str, at: int) -> bool:
    """Say whether a straight mark opens inside another one: it stands as an opening one, and what follows closes it and the outer one."""
    if not _STRAIGHT_OPENS.match(text, at):
        return False
    closing = text.find('"', at + 1, at + _LONGEST_SINGLE)
    outer = text.find('"', closing + 1, closing + _LONGEST_SINGLE) if closing > 0 else -1
    return closing > 0 and bool(_STRAIGHT_CLOSES.match(text, closing) and (outer < 0 or _STRAIGHT_CLOSES.match(text, outer)))


def _closes_next(text: str, at: int) -> bool:
    """Say whether the next straight mark stands as a closing one: then what is open goes on behind this one."""
    following = text.find('"', at + 1, at + _LONGEST_SINGLE)
    return following > 0 and _STRAIGHT_CLOSES.match(text, following) is not None


def _single(text: str, at: int, mark: str, stack: list[tuple[int, str]], done: list[Pair]) -> None:
    if stack and stack[-1][1] in "‘'" and mark != "‘":
        if _closes_single(text, at, stack[-1][0]):
            _finish(at, stack, done)
        return
    before = text[at - 1] if at else " "
    if mark == "’" or (before not in _BEFORE_OPENING and not (mark == "‘" and ord(before) > 0x2E80)):  # noqa: PLR2004  where Chinese begins
        return
    behind = text[at + 1 : at + 2]
    if not behind or behind.isspace() or re.match(r"\d\ds?\b|(?:tis|twas|em|til|cause|n)\b", text[at + 1 : at + 8]):
        return
    if mark == "‘" or _SINGLE_CLOSES.search(text, at + 1, at + _LONGEST_SINGLE):
        stack.append((at, mark))


def _closes_single(text: str, at: int, opened: int) -> bool:
    """Say whether an apostrophe closes: not inside a word, nor behind the s of a plural that goes on in small letters."""
    if at + 1 < len(text) and text[at + 1].isalnum() and ord(text[at + 1]) < 0x2E80:  # noqa: PLR2004
        return False
    if at == opened + 1 or text[at - 1].isspace():
        return False
    plural = text[at - 1] == "s" and re.match(r" [a-z]", text[at + 1 : at + 3])
    return not (plural and _SINGLE_CLOSES.search(text, at + 1, at + _LONGEST_SINGLE))


def _finish(at: int, stack: list[tuple[int, str]], done: list[Pair]) -> None:
    opened, _ = stack.pop()
    if at > opened + 1:
        done.append(Pair(opened, at, len(stack)))
