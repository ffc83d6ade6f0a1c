"""Which quotation marks and brackets of a text have no partner, strictly: what is only forgiven when a quotation is read is told.

Apostrophes, inches, years without a century, labels of lists, smileys and intervals are no marks here. Of single
quotation marks only one that nothing can close is told: too many of them are apostrophes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from civcheck.audit.plain import MARKUP
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

Why = Literal["open", "closed", "reopened", "closed twice", "mixed", "empty"]
"""What is wrong with a mark.

Never closed; never opened; opened while it is open; closed again; closed by a mark of another kind; with nothing inside."""

QUOTES = {"“": "”", "„": "“", "«": "»", "「": "」", "『": "』", '"': '"', "《": "》", "〈": "〉"}
BRACKETS = {"(": ")", "（": "）", "[": "]", "【": "】", "〔": "〕", "〖": "〗", "［": "］"}
OPENING = QUOTES | BRACKETS
CLOSING = {
    "”": "“„", "»": "«„", "」": "「", "』": "『", "》": "《", "〉": "〈",
    ")": "(", "）": "（", "]": "[", "】": "【", "〕": "〔", "〗": "〖", "］": "［",
}  # fmt: skip
_KIN = {
    "”": '"', '"': "“„", "）": "([［", ")": "（[［", "]": "［（(", "］": "[（(", "』": "「", "」": "『", "》": "〈", "〉": "《",
}  # fmt: skip
"""Marks of the same use but another kind, which an opening mark may be closed with by mistake."""
_MARK = compiled('[“”„«»「」『』《》〈〉"()（）\\[\\]【】〔〕〖〗［］]')
_DEEPEST = 200
_NEAR = 300
"""A quotation that is opened anew further on was left open: that is what an editor looks for."""
_LABEL = compiled(
    r"(?:^|[\s,;:/|、，；：。.!?”\"（(])(?:\d{1,3}|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,6}|[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2}){1,3})\.?\s?$"
)
_SMILEY = compiled(r"[:;=：][-'^o]?\Z")
_SMILEY_BEHIND = compiled(r"[-'^o]?[:;=](?:\s|$)")
_INTERVAL_BEHIND = compiled(r"\s{0,2}[-+−]?(?:\d|∞|[a-z]\b)[^\[\]()（）\n]{0,30},[^\[\]()（）\n]{0,30}\Z")
_ENDS = r"\s{0,2}[-+−]?(?:\d|∞|[a-z]\b)[^\[\]()（）\n]{0,28},[^\[\]()（）\n]{0,28}"
_LEFT_OPEN = compiled(rf"\]{_ENDS}[\[\]]")
_LEFT_OPEN_BEHIND = compiled(rf"\]{_ENDS}\Z")
_END = compiled(rf"{MARKUP}*(?:[\s,.;:!?)\]，。；：！？）、—–]|$)")
_SMILEY_ENDS = compiled(r"\Z|[\s.,!?。，！？)）(（]")
_DOTS_OPEN = compiled(r"(?:\.{1,4}|…{1,2}|[—–])\s?[‘']?\w")
"""Behind a straight mark: words that start with dots or a dash, so that the mark opens a quotation."""
_NO_WORDS = compiled(r"(?:[:=(,\[|]|\b(?:or|and|to|by|is|was|are|as|of|use|used|default|empty|string|quotes|marks|with|e\.g\.))\s{0,2}\Z")
"""Before two straight marks with nothing inside: they mean an empty text, as manuals write it."""
_GOES_ON = compiled(r" [a-z]{2,20}[ ,.]")
_SPOKEN_OF = compiled(r"\"[^\w\s\"]{1,3}\"(?!\w)")
_SINGLE_OPENS = compiled(r"(?:^|[\s(（“：，。])?‘(?!(?i:tis|twas|em|til|cause|n)\b)[^\W\d]")
_ALONE = frozenset(("  ", "()", "（）", "[]", "``", "''", "‘’"))
"""What stands around a mark that is spoken of."""
_TURNED = compiled(r"[^\s(\[（“—–-]\Z")


@dataclass(frozen=True, slots=True)
class Loose:
    """A mark without its partner at `at`; `other` is the mark it disagrees with, where there is one."""

    at: int
    mark: str
    why: Why
    other: int | None = None


def loose(text: str) -> list[Loose]:
    """Give the marks of a text that have no right partner, in order."""
    return sorted(_Reader(text).read(), key=lambda one: one.at)


class _Reader:
    """One walk over a text with the marks that are open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[tuple[int, str]] = []
        self.lone: list[Loose] = []
        self.last_closed: dict[str, int] = {}
        self.inner: dict[int, int] = {}

    def read(self) -> list[Loose]:
        for match in _MARK.finditer(self.text):
            self._take(match.start(), match[0])
            if len(self.lone) > _DEEPEST or len(self.stack) == _DEEPEST:
                break  # this is no text
        return [*self.lone, *self._left(), *self._single()]

    def _single(self) -> Iterator[Loose]:
        """Give the last single quotation mark that opens, where no mark behind it can close it."""
        at = self.text.rfind("‘")
        if at >= 0 and "’" not in self.text[at:] and _SINGLE_OPENS.match(self.text, max(0, at - 1)):
            yield Loose(at, "‘", "open")

    def _take(self, at: int, mark: str) -> None:
        if mark == '"':
            self._straight(at)
        elif mark == "“" and self._closes_turned(at):
            self._pop(len(self.stack) - 1, at, mark)
        elif mark in OPENING:
            if not (mark in "(（[" and _smiley(self.text, at) and _SMILEY_ENDS.match(self.text, at + 1)):
                self._push(at, mark)
        else:
            self._close(at, mark)

    def _push(self, at: int, mark: str) -> None:
        if self.stack and self.stack[-1][1] == mark:
            if mark in QUOTES and self._line_starts(at) and self._line_starts(self.stack[-1][0]):
                return  # each line of a letter that is quoted opens it anew
            self.inner.setdefault(self.stack[-1][0], at)
        if len(self.stack) < _DEEPEST:
            self.stack.append((at, mark))

    def _line_starts(self, at: int) -> bool:
        return at == 0 or self.text[at - 1] == "\n"

    def _closes_turned(self, at: int) -> bool:
        """Say whether an opening mark stands where only a closing one can: „so“, or turned round by mistake."""
        if not self.stack or self.stack[-1][1] not in "“„":
            return False
        return bool(_TURNED.search(self.text, max(0, at - 1), at)) and bool(_END.match(self.text, at + 1))

    def _pop(self, depth: int, at: int, mark: str) -> None:
        """Close what is open at a depth; what is open above it has no partner."""
        for opened, kind in self.stack[depth + 1 :]:
            self.lone.append(Loose(opened, kind, "open"))
        opened, kind = self.stack[depth]
        del self.stack[depth:]
        if kind in QUOTES and not self.text[opened + 1 : at].strip(MARKUP + " "):
            if kind == '"' and not self._words_lost(opened, at):
                return
            self.lone.append(Loose(opened, kind, "empty", at))
        elif mark != OPENING[kind] and kind not in CLOSING.get(mark, ""):
            self.lone.append(Loose(at, mark, "mixed", opened))
        self.last_closed[mark] = at

    def _words_lost(self, opened: int, at: int) -> bool:
        """Say whether words are lost between two straight marks: in running text, not where an empty text is meant."""
        return _GOES_ON.match(self.text, at + 1) is not None and _NO_WORDS.search(self.text, max(0, opened - 12), opened) is None

    def _close(self, at: int, mark: str) -> None:
        depth = self._depth(CLOSING[mark])
        if depth is None and mark in ")]" and self._interval(at):
            return
        if depth is None and self.stack and self.stack[-1][1] in _KIN.get(mark, ""):
            depth = len(self.stack) - 1
        if depth is not None:
            if mark not in ")）" or not self._label_inside(at, depth):
                self._pop(depth, at, mark)
        elif not self._silent(at, mark):
            before = self.last_closed.get(mark)
            twice = before is not None and not self.text[before + 1 : at].strip(MARKUP) and mark in "”»」》"
            self.lone.append(Loose(at, mark, "closed twice" if twice else "closed", before if twice else None))

    def _depth(self, kinds: str) -> int | None:
        """Give where in the stack the last mark of some kinds is, not further down than four."""
        return next(
            (depth for depth in range(len(self.stack) - 1, max(-1, len(self.stack) - 5), -1) if self.stack[depth][1] in kinds), None
        )

    def _label_inside(self, at: int, depth: int) -> bool:
        """Say whether a bracket belongs to a label inside brackets, "(see 1) and 2) below)": then the bracket stays open."""
        opened = self.stack[depth][0]
        inside = self.text[opened + 1 : at]
        label = len(inside) > 6 and _LABEL.search(self.text, max(opened + 1, at - 10), at)  # noqa: PLR2004  longer than "(12.1)"
        return bool(label) and self.text.find(self.text[at], at + 1, at + 300) > 0 and self._more(at)

    def _more(self, at: int) -> bool:
        """Say whether the brackets behind a place close more than they open."""
        behind = self.text[at + 1 : at + 300]
        return behind.count(")") + behind.count("）") > behind.count("(") + behind.count("（")

    def _interval(self, at: int) -> bool:
        """Say whether a closing mark ends an interval that a mark of another kind begins, and close it."""
        if not self.stack or self.stack[-1][1] not in "([":
            return False
        opened = self.stack[-1][0]
        if at - opened >= 60 or not _INTERVAL_BEHIND.match(self.text[opened + 1 : at]):  # noqa: PLR2004  the ends of an interval are short
            return False
        self.stack.pop()
        return True

    def _silent(self, at: int, mark: str) -> bool:
        """Say whether a closing mark needs no opening one: behind a label or a smiley."""
        if mark == "]":
            return _LEFT_OPEN.match(self.text, at) is not None or _LEFT_OPEN_BEHIND.search(self.text, max(0, at - 66), at) is not None
        return mark in ")）" and bool(_LABEL.search(self.text, max(0, at - 10), at) or _SMILEY.search(self.text, max(0, at - 2), at))

    def _straight(self, at: int) -> None:
        before = self.text[at - 1] if at else " "
        if before + self.text[at + 1 : at + 2] in _ALONE or '"""' in self.text[max(0, at - 2) : at + 3]:
            return  # the mark is spoken of, or sets code apart
        depth = self._depth('"')
        doubled = before == '"' and depth is not None and self.stack[depth][0] == at - 1 and self.text[at + 1 : at + 2].isalnum()
        opens = (before in " \n\t\u3000([（【—–-/" + MARKUP or doubled) and (
            not _END.match(self.text, at + 1) or (depth is None and bool(_DOTS_OPEN.match(self.text, at + 1)))
        )
        opens = opens or bool(_SPOKEN_OF.match(self.text, at) and not before.isalnum())
        mixed = depth is None and bool(self.stack) and self.stack[-1][1] in "“„"
        if depth is not None and not opens:
            self._pop(depth, at, '"')
        elif mixed and not opens and bool(_END.match(self.text, at + 1)):
            self._pop(len(self.stack) - 1, at, '"')
        elif before.isdigit() and bool(_END.match(self.text, at + 1)):
            return  # inches
        else:
            self._straight_again(at, depth, opens=opens)

    def _straight_again(self, at: int, depth: int | None, *, opens: bool) -> None:
        """Take a straight mark that is no plain closing one."""
        if opens or (depth is None and not _END.match(self.text, at + 1)):
            self._push(at, '"')
        else:
            self.lone.append(Loose(at, '"', "closed"))

    def _left(self) -> Iterator[Loose]:
        """Give the marks that are still open. A quotation that was opened anew before it was closed is told as such."""
        told: set[int] = set()
        for at, mark in self.stack:
            again = self.inner.get(at) if mark in QUOTES else None
            again = again if again is not None and again - at <= _NEAR else None
            if at not in told:
                yield Loose(at, mark, "open") if again is None else Loose(again, mark, "reopened", at)
            told.add(-1 if again is None else again)


def _smiley(text: str, at: int) -> bool:
    return bool(_SMILEY.search(text, max(0, at - 2), at)) or bool(_SMILEY_BEHIND.match(text, at + 1))
