"""Two words, or a mark and a word, with no space between them.

Joined words come from conversion and from lines that were pasted together. They cannot be found by searching, and a reader
takes a moment to part them.

Example:

    The ferry reached the port.The crew of 12 slept in2024the old hall of the MinistryofCulture.

Silent: addresses, names of files, code, abbreviations (U.S.A., Ph.D.), names that are written so (iPhone, McDonald, YouTube),
times (10.30am), units behind their number (5km), formulas, endings in brackets ("book(s)", "(re)open"), tables.

Limits: two words written as one are told only where that is certain: a small word stands between two capitals, or the text
has the two apart elsewhere. Chinese is written without spaces; only English inside it is looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.plain import ADDRESS, MARKUP
from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.joins import BEFORE_NUMBER, BEHIND_NUMBER, MONTHS, SMALL_BEFORE, SMALL_BEHIND, SMALL_INSIDE
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "missing-space"
_A = ADDRESS
# Each expression starts with the rare character, so that the search for it is quick.
_STOP = compiled(rf"(?P<mark>[.!?](?<=[a-z0-9)\]”\"’%{MARKUP}].){MARKUP}{{0,4}})(?=(?P<next>[A-Z][a-z]{{1,20}}|[AI](?= [a-z])|[“(]\w))")
_COMMA = compiled(r"[,;](?=(?P<next>[A-Za-z]{2,20}))(?:(?<=[a-z]{2}.)|(?<=\d.)(?=[A-Za-z]{3}))")
_COLON = compiled(r":(?<=[a-z]{3}.)(?=(?P<next>[A-Z][a-z]{2,20}) [a-zA-Z])")
_BEFORE_COLON = compiled(r"(?<![/.@:\w-])[A-Za-z][a-z]{2,20}\Z")
_CLOSED = compiled(r"\((?P<inside>[^()\n]{2,60})\)(?=(?P<next>[a-zA-Z]{2,20}))")
_QUOTED = compiled(r"”(?<=[a-z.,!?].)(?=(?P<word>[a-z]{2,20}))")
_OPENS = compiled(r"\((?<=[a-z]{2}.)(?P<inside>[^()\n]{2,60})\)(?=[\s.,;:]|$)")
_OPENS_QUOTE = compiled(r"“(?<=[a-z]{3}.)(?=[A-Za-z])")
_BEFORE_QUOTE = compiled(r"[:,;](?<=[a-z]{2}.)(?=“[A-Za-z])")
_BEFORE = compiled(r"[A-Za-z][a-z]{2,20}\Z")
_WORDED = rf"{BEFORE_NUMBER}(?P<n>\d{{2,6}})(?:{BEHIND_NUMBER})?|\d{{1,6}}{BEHIND_NUMBER}"
_DATED = rf"{MONTHS}\d{{1,4}}|\d{{1,2}}{MONTHS}(?:\d{{4}})?"
_NUMBER = compiled(rf"(?<![\w.$£€¥:-])(?:{_WORDED}|{_DATED})(?![\w-])", re.ASCII)
_INSIDE = compiled(rf"(?<![\w{_A}#@/.-])[A-Z][a-z]{{3,20}}?(?:{SMALL_INSIDE}[A-Z][a-z]{{2,20}}){{1,4}}(?![\w{_A}(])", re.ASCII)
_CAMEL = compiled(rf"(?<![\w{_A}#@/.-])(?P<one>[A-Z]?[a-z]{{2,20}})(?P<two>[A-Z][a-z]{{2,20}})(?![\w{_A}(-]|\.\w)", re.ASCII)
# Words are letters of English here: Chinese may stand right beside them.
_GLUED = compiled("|".join(rf"{two}(?![\w{_A}'’-])(?<=[a-z]{two})" for two in SMALL_BEHIND), re.ASCII)
_GLUED_BEFORE = compiled(rf"(?<![\w{_A}'’#@/.-])[A-Za-z]{{4,16}}\Z", re.ASCII)
_FIRST = "".join(sorted({letter for word in SMALL_BEFORE for letter in (word[0], word[0].upper())}))
_SMALL = "|".join(rf"(?<=[{word[0]}{word[0].upper()}])(?i:{word[1:]})" for word in SMALL_BEFORE)
_SMALL_FIRST = compiled(rf"(?P<one>[{_FIRST}](?<![\w{_A}'’#@/.-].)(?:{_SMALL}))(?P<two>[a-z]{{4,16}})(?![\w{_A}'’-])", re.ASCII)
_SMALL_CAPITAL = compiled(rf"(?:of|the|and|with|from)[A-Z][a-z]{{2,20}}(?![\w{_A}(])", re.ASCII)
_LETTER_BY_DIGIT = compiled(r"\d(?:(?<=[a-z].)|[A-Za-z]{2})")
_SMALL_THEN_CAPITAL = compiled(r"(?:of|and|the|with)[A-Z]")
_BOUNDARY = compiled(r"[\s(“\"\u4e00-\u9fff，。]")
_CAPITAL_INSIDE = compiled(r"[A-Z](?<=[a-z].)")
_TOKEN = compiled(r"[^\s\u4e00-\u9fff]{1,60}\Z")
_CODE = compiled(rf"[=<>{{}}_|\\[{MARKUP}]|!\(|::|->|\(\)|#\w|@\w|&\w")
_REST = compiled(r"[^\s\u4e00-\u9fff]{1,60}")
_HAN = compiled(r"[\u4e00-\u9fff]")
_CAMELS = compiled(r"[a-z][A-Z]|[A-Z]{2}[a-z]")
_LEFT_OUT = frozenset({"row"})
_TWICE = 2
_MOST = 10
_MOST_WORDS = 150
"""So many different words of a document are looked for in two pieces."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the places where a space is missing."""
    yield Looked(len(unit.passages))
    apart = _Apart(unit.text)
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        if passage.kind in _LEFT_OUT:
            continue
        last = -1
        for start, end, says in sorted(_missing(text, apart))[:_MOST]:
            if start >= last:
                last = end
                yield unit.saw(NAME, passage.region(start, end), says)


class _Apart:
    """Says of two pieces of a word whether the text has them apart, and the word itself hardly. What was asked once is kept."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: dict[tuple[str, str], bool] = {}

    def told(self, one: str, two: str) -> bool:
        key = one, two
        if key not in self.known:
            if len(self.known) >= _MOST_WORDS:
                return False
            parted = self.text.count(f"{one} {two}")
            self.known[key] = parted >= _TWICE and self.text.count(one + two) <= min(_TWICE, parted - 1)
        return self.known[key]


def _missing(text: str, apart: _Apart) -> Iterator[tuple[int, int, str]]:
    from civcheck.audit.tables.joins import ONE_WORD

    yield from _behind_stops(text)
    yield from _behind_commas(text)
    yield from _brackets(text)
    if _LETTER_BY_DIGIT.search(text):
        yield from ((*match.span(), "no space beside the number") for match in _NUMBER.finditer(text) if _year_or_word(match))
    if _SMALL_THEN_CAPITAL.search(text):
        yield from ((*match.span(), "words written as one") for match in _INSIDE.finditer(text))
        for match in _SMALL_CAPITAL.finditer(text):
            if _BOUNDARY.match(text[match.start() - 1 : match.start()] if match.start() else " "):
                yield *match.span(), "words written as one"
    for start, one, two in _glued(text):
        if (one + two).lower() not in ONE_WORD and apart.told(one, two):
            yield start, start + len(one) + len(two), f"“{one} {two}” written as one word"


def _glued(text: str) -> Iterator[tuple[int, str, str]]:
    """Give the words that may be two: where they start, and both."""
    if _CAPITAL_INSIDE.search(text):
        yield from ((match.start(), match["one"], match["two"]) for match in _CAMEL.finditer(text))
    yield from ((match.start(), match["one"], match["two"]) for match in _SMALL_FIRST.finditer(text))
    for match in _GLUED.finditer(text):
        before = _GLUED_BEFORE.search(text, max(0, match.start() - 19), match.start())
        if before is not None:
            yield before.start(), before[0], match[0]


def _behind_stops(text: str) -> Iterator[tuple[int, int, str]]:
    from civcheck.audit.tables.joins import TITLES

    for match in _STOP.finditer(text):
        before = _TOKEN.search(text, max(0, match.start() - 60), match.start())
        behind = _REST.match(text, match.end())
        if before is None or behind is None or _coded(before[0], behind[0]):
            continue
        word = re.search(r"[A-Za-z0-9]*$", before[0])
        head = word[0] if word else ""
        if match["mark"][0] == "!" and match["next"][0] == "(":
            continue  # a macro of code
        if head.lower() in TITLES or "." in before[0] or (head.isdigit() and match["next"][0] not in "“(") or (head and len(head) < _TWICE):
            continue
        yield match.start() - len(head), match.start("next") + len(match["next"]), f"no space behind {match['mark'][0]}"


def _coded(before: str, behind: str) -> bool:
    """Say whether what stands around a mark is code, an address or the name of a file."""
    from civcheck.audit.tables.joins import CODE_ENDINGS

    if ADDRESS in before or ADDRESS in behind[:20] or _CODE.search(before) or _CODE.search(behind):
        return True
    word = re.match(r"[A-Za-z]*", behind)
    if _CAMELS.search(before) or (word is not None and _CAMELS.search(word[0])):
        return True
    return word is not None and (word[0].lower() in CODE_ENDINGS or bool(re.match(r"[A-Za-z]+(?:\.[A-Za-z]|\()", behind)))


def _behind_commas(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _COMMA.finditer(text):
        before = _TOKEN.search(text, max(0, match.start() - 60), match.start())
        behind = _REST.match(text, match.end())
        if before is None or behind is None or _coded(before[0], behind[0]) or "," in before[0] or _joined(text, match, before[0]):
            continue
        length = len(match["next"])
        if _HAN.match(text, match.end() + length) or _HAN.match(text, match.start() - len(before[0]) - 1):
            continue  # Chinese puts its commas between foreign words as it likes
        word = re.search(r"[A-Za-z0-9]*$", before[0])
        following = match["next"]
        yield match.start() - len(word[0] if word else ""), match.end() + len(following), f"no space behind {match[0]}"
    for match in _COLON.finditer(text):
        before = _BEFORE_COLON.search(text, max(0, match.start() - 24), match.start())
        if before is not None:
            yield before.start(), match.end() + len(match["next"]), "no space behind :"


def _joined(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether a mark joins two words on purpose: "tl;dr", or two names that are marked as one, as changelogs have them."""
    behind = text[match.end("next") : match.end("next") + 1]
    return (before[0] == MARKUP and behind == MARKUP) or (before + match[0] + match["next"]).lower().endswith("tl;dr")


def _brackets(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CLOSED.finditer(text):
        if match["next"].isupper() and match["inside"].isupper() and " " not in match["inside"]:
            continue  # (EC)DHE
        if _says_something(match["inside"]) and not text[max(0, match.start() - 1) : match.start()].isalnum():
            yield match.end() - 1, match.end() + len(match["next"]), "no space behind the bracket"
    for match in _QUOTED.finditer(text):
        yield match.start(), match.end() + len(match["word"]), "no space behind the quotation mark"
    for match in _OPENS.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - 22), match.start())
        if before is not None and _says_something(match["inside"]):
            first = match["inside"].split()[0]
            yield before.start(), match.start("inside") + len(first), "no space before the bracket"
    for match in _BEFORE_QUOTE.finditer(text):
        yield match.start(), match.end() + 1, f"no space behind {match[0]}"
    for match in _OPENS_QUOTE.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - 22), match.start())
        if before is not None:
            yield before.start(), match.end(), "no space before the quotation mark"


def _says_something(inside: str) -> bool:
    """Say whether brackets hold words of their own, and no ending, no argument of a function."""
    if _CODE.search(inside) or "," in inside.replace(", ", ""):
        return False
    return bool(re.search(r"[A-Z]{2}|[A-Za-z]{3,} [A-Za-z]|\d{4}", inside))


def _year_or_word(match: re.Match[str]) -> bool:
    """Say whether a number has a small word on it, and is no name such as "at3" or "on24"."""
    return match["n"] is None or len(match["n"]) > _TWICE or not match[0][-1].isdigit()


RULE = Rule(NAME, "structure", "warning", emit)
