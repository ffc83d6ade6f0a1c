"""A full stop in the middle of a sentence.

The sentence goes on in small letters, or in Chinese with a character that starts none: one of the two halves was edited, or a
comma was meant.

Example:

    The clinic stands near the port. and the old town.        the sentence goes on behind this full stop

Silent: abbreviations, initials, numbers, addresses and names of files, an ellipsis, labels of lists, names that start small
(iPhone, van Dyck), notes, tables, texts that write all in small letters.

Limits: in Chinese only what no sentence starts with is seen (的, 们, 了, 着, 等) and sentences that are a phrase alone (随着…。).
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from civcheck.audit.plain import MARKUP
from civcheck.audit.rule import Looked, Rule
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "stop-inside-sentence"
_KINDS = frozenset({"paragraph", "item", "quote", "caption"})
_STOP = Late(rf"(?<=[a-zA-Z)\]”])\.(?=(?P<gap>{MARKUP}{{0,4}}\s{{1,4}})(?P<next>[a-z][\w’'-]{{0,30}})(?P<behind>[^\w]?))")
_BEFORE = Late(r"(?P<dots>[\w.]{0,20}\.)?(?P<word>[A-Za-z]{1,30})[)\]”]?\Z")
_CHINESE = Late(
    r"。(?=的(?![确士哥卢])|们|了(?![解结却不然如无])|着(?![手重力眼实火陆急迷装色落凉魔床])|等(?=[，。、；的一二三四五六七八九十两\d]))"
)
_LIST = Late(r"(?<=、)[\u4e00-\u9fff]{1,6}(?P<stop>。)(?=等(?![到待候级于我你他她它])[\u4e00-\u9fff]{1,4}[，。；])")
_PHRASE = Late(
    r"(?:(?<=[。！？])|^)(?:(?:随着|由于|鉴于|至于|有鉴于)[^，。！？；：\s“”]{2,16}|在[^，。！？；：\s“”]{2,14}(?:(?:支持|领导|指导|帮助|推动|引领|背景|努力|关怀|组织)下|过程中|基础上|的同时))(?P<stop>。)(?=[\u4e00-\u9fff“《])"
)
_LABELS = (frozenset({")", ".", ":", "="}), frozenset({":", "="}))
"""What shows that a short word, or a longer one, is a label and goes not on."""
_LABEL = 2
_INFLECTED = Late(r"(?:s|ed|ing|ly|er|y|e|th|ght|al|ion)$")
_ROMAN = Late(r"[ivx]{1,6}")
"""The label of an item of a list."""
_SIGNS_BEHIND, _SIGNS_BEFORE = ("(", "_", "::", "=", "!", "["), ("_", ":", "$")
_BEHIND_CODE, _BEFORE_CODE = Late(r"[(_=!\[]|::"), Late(r"[_:$]")
_LONGEST = 31
"""The letters of a word, as `_STOP` finds it."""
_SMALL_STYLE = 0.1
_ENOUGH = 3
_SHORT = 3
_LONG = 7
_MOST = 10
_MOST_WORDS = 500


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the full stops that a sentence goes on behind."""
    looked, found = 0, []
    whole = _Whole(unit)
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        if passage.kind not in _KINDS:
            continue
        looked += text.count(".") + text.count("。")
        found += [(passage, at) for at in islice(_stops(text, whole), _MOST)]
    yield Looked(looked)
    if len(found) > max(_ENOUGH, looked * _SMALL_STYLE):
        return
    for passage, at in found:
        yield unit.saw(NAME, passage.region(at, at + 1), "the sentence goes on behind this full stop")


class _Whole:
    """What the whole text says of a word. What was asked once is kept; beyond so many words nothing is found any more."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._code: dict[str, bool] = {}
        self._alone: dict[str, bool] = {}

    def of_code(self, word: str) -> bool:
        """Say whether a word may be of code, and keep its small letter where it starts a sentence: the text, or the word, shows it."""
        if word not in self._code:
            self._code[word] = len(self._code) >= _MOST_WORDS or self._shows_code or self._has_signs(word)
        return self._code[word]

    @cached_property
    def _shows_code(self) -> bool:
        return "code" in self._unit.document.layout.kinds or "`" in self._unit.text

    def _has_signs(self, word: str) -> bool:
        """Say whether the word stands anywhere beside a sign of code."""
        before, behind = self._beside_signs
        return any(f"{word}{sign}" in before for sign in _SIGNS_BEHIND) or any(f"{sign}{word}" in behind for sign in _SIGNS_BEFORE)

    @cached_property
    def _beside_signs(self) -> tuple[str, str]:
        """What stands before signs of code, with them, and behind others: much less than the text to look for many words in."""
        text = self._unit.text
        before = (text[max(0, sign.start() - _LONGEST) : sign.end()] for sign in _BEHIND_CODE.finditer(text))
        behind = (text[sign.start() : sign.end() + _LONGEST] for sign in _BEFORE_CODE.finditer(text))
        return "\n".join(before), "\n".join(behind)

    def stands_alone(self, word: str) -> bool:
        """Say whether a word stands between spaces anywhere."""
        if word not in self._alone:
            self._alone[word] = len(self._alone) < _MOST_WORDS and f" {word} " in self._unit.text
        return self._alone[word]


def _stops(text: str, whole: _Whole) -> Iterator[int]:
    for match in _STOP.finditer(text):
        if _inside(text, match, whole):
            yield match.start()
    if "。" in text:
        for match in _CHINESE.finditer(text):
            yield match.start()
        for pattern in (_PHRASE, _LIST):
            yield from (match.start("stop") for match in pattern.finditer(text))


def _inside(text: str, match: re.Match[str], whole: _Whole) -> bool:
    """Say whether a full stop between two English words is inside a sentence."""
    from civcheck.audit.tables.stops import ABBREVIATIONS, GOES_ON, PARTICLES, WORDS_TOO

    before = _BEFORE.search(text, max(0, match.start() - 60), match.start())
    if before is None or before["dots"] or match["next"] in PARTICLES or match["behind"] in _LABELS[len(match["next"]) > _LABEL]:
        return False
    word, following = before["word"], match["next"]
    if _ROMAN.fullmatch(word) or (following not in GOES_ON and whole.of_code(following)):
        return False
    if (word.lower() in ABBREVIATIONS and word not in WORDS_TOO) or len(word) < _SHORT or "\n" in match["gap"].strip(" "):
        return False
    if text[before.start() - 1 : before.start()] in "-&/'’" and before.start():
        return False
    if any(letter.isupper() for letter in following):
        return False
    if not word.islower():
        return following in GOES_ON or word.isupper() or (len(word) > _SHORT + 1 and whole.stands_alone(word)) or len(word) >= _LONG
    return following in GOES_ON or _known(whole, word)


def _known(whole: _Whole, word: str) -> bool:
    """Say whether a word stands elsewhere without a full stop, or is too long for an abbreviation."""
    return len(word) > _LONG or (len(word) > _SHORT + 1 and bool(_INFLECTED.search(word))) or whole.stands_alone(word)


RULE = Rule(NAME, "structure", "warning", emit)
