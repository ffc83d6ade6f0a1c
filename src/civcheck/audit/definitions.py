"""Where a document defines its abbreviations, read by form: the full name beside the short one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from civcheck.audit.short_forms import key_of, letters_of, looks_short, start_of_name
from civcheck.audit.tables.abbreviations import LEAD_IN_EN, SMALL
from civcheck.extract.words import HAN
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.span import Region

Form = Literal["letters", "word", "unread"]
_SHORT = r"[A-Z][A-Za-z0-9&.+/-]{1,14}"
_BEHIND = Late(
    rf"[\"”’*_]{{0,3}}[ \n]?[(（][ ]?(?P<lead>{LEAD_IN_EN})?(?:the )?[“\"‘']?(?:the )?"
    rf"(?P<short>{_SHORT}|(?:[A-Z][\w-]{{1,20}} ){{0,2}}[A-Z][\w-]{{1,20}})"
    r"[”\"’']?(?P<more>[;,] [^()（）\n]{0,60})?[ ]?[)）]"
)
_AFTER = Late(rf"(?<![\w.&-])(?P<short>{_SHORT})[ \n]?[(（](?:the |short for |i\.e\.,? |“)?(?P<full>[^()（）]{{6,120}})[)）]")
_OR = Late(
    rf",? (?:or|abbreviated (?:as|to)|known as|called) (?:the )?[“\"]?(?P<short>{_SHORT})[”\"]?(?: for short)?(?=[,;.]|$| for short)"
)
_LISTED = Late(rf"\W{{0,4}}(?P<short>{_SHORT})(?:\*\*)?(?:[ \t]*[|:：=]|[ \t]+[–—-]|\t| {{2}})[ \t]{{0,20}}(?P<full>[^|\n]{{5,120}})")
_WORD = Late(r"[^\W_][\w’'.-]*|&")
_BOUNDARY = Late(r"[.!?;:](?=\s)|[()（）“”\"。；：！？，、|\t•]|\n[ \t]*\n")
_WINDOW = 200
_HAN = Late(rf"[{HAN}]")


@dataclass(frozen=True, slots=True)
class Definition:
    """A short form beside its full name.

    `form`: "letters" of its words, a "word" or two of them ("the Fund"), or "unread" where the full name could not be told
    from what stands before it; `full` is then what stands before. Offsets count in the passage.
    """

    short: str
    full: str
    form: Form
    passage: Passage
    start: int
    end: int
    short_start: int

    @property
    def key(self) -> str:
        """What all ways of writing the short form share."""
        return key_of(self.short)

    @property
    def region(self) -> Region:
        """Where the full name and the short form stand."""
        return self.passage.region(self.start, self.end)

    @property
    def short_region(self) -> Region:
        """Where the short form stands."""
        return self.passage.region(self.short_start, self.short_start + len(self.short))


def definitions(unit: Unit) -> list[Definition]:
    """Give the definitions of English names in a document, in order."""
    found: list[Definition] = []
    for passage in unit.passages:
        text, here = passage.text, len(found)
        if "(" in text or "（" in text:
            found += _behind(passage)
            found += _after(passage)
        if " or " in text or " called " in text or " known as " in text or "abbreviated" in text:
            found += _with_or(passage)
        found += _listed(passage)
        found[here:] = sorted(found[here:], key=lambda one: one.short_start)
    return found


def _behind(passage: Passage) -> Iterator[Definition]:
    """Read "Full Name (FN)" and "Full Name (hereinafter “the Name”)"."""
    for match in _BEHIND.finditer(passage.text):
        short = match["short"].rstrip(".") if match["short"].count(".") == 1 else match["short"]
        at = match.start("short")
        if looks_short(short):
            yield _read(passage, short, match.start(), at, match.end())
        elif (
            match["lead"] and match["lead"].startswith("here") and not _HAN.search(passage.text[max(0, match.start() - 1) : match.start()])
        ):
            named = _capitalised(passage.text, match.start(), short)
            if named is not None:
                full = " ".join(passage.text[named : match.start()].strip(' *_"”').split())
                yield Definition(short, full, "word", passage, named, match.end(), at)


def _read(passage: Passage, short: str, before: int, at: int, end: int) -> Definition:
    words = words_before(passage.text, before)
    first = start_of_name(letters_of(short), [word for word, _ in words])
    if first is None:
        return Definition(short, " ".join(word for word, _ in words), "unread", passage, before, end, at)
    full = " ".join(word for word, _ in words[first:])
    return Definition(short, full, "letters", passage, words[first][1], end, at)


def words_before(text: str, end: int) -> list[tuple[str, int]]:
    """Give the words before a place, up to the last mark that no name runs over, each with its start."""
    low = max(0, end - _WINDOW)
    for boundary in _BOUNDARY.finditer(text, low, end):
        low = boundary.end()
    words = [(re.sub(r"['’]s?$", "", match[0]), match.start()) for match in _WORD.finditer(text, low, end)]
    return words if low == 0 or not text[low - 1].isalnum() else words[1:]


def _capitalised(text: str, end: int, short: str) -> int | None:
    """Give where the capitalised name before a place starts that has the words of its short form, and more."""
    words = capitalised_before(text, end)
    named = {word.lower() for word, _ in words}
    wanted = {word.lower() for word in short.split()}
    return words[0][1] if wanted < named else None


def capitalised_before(text: str, end: int) -> list[tuple[str, int]]:
    """Give the capitalised words right before a place, and small ones between them, each with its start."""
    words = words_before(text, end)
    first = len(words)
    while first and (words[first - 1][0][:1].isupper() or words[first - 1][0].lower() in SMALL):
        first -= 1
    while first < len(words) and words[first][0].lower() in SMALL:
        first += 1
    return words[first:]


def _after(passage: Passage) -> Iterator[Definition]:
    """Read "FN (Full Name)"."""
    for match in _AFTER.finditer(passage.text):
        if looks_short(match["short"]):
            yield _whole(passage, match["short"], match["full"], match.start("short"), match.end(), match.start("short"))


def _whole(passage: Passage, short: str, full: str, start: int, end: int, at: int) -> Definition:
    """Read a full name that is known from its first to its last word."""
    words = _WORD.findall(full)
    while words and words[0].lower() in SMALL:
        words = words[1:]
    whole = start_of_name(letters_of(short), words) == 0 if words else False
    return Definition(short, " ".join(words), "letters" if whole else "unread", passage, start, end, at)


def _with_or(passage: Passage) -> Iterator[Definition]:
    """Read "Full Name, or FN,"."""
    for match in _OR.finditer(passage.text):
        if looks_short(match["short"].rstrip(".")):
            found = _read(passage, match["short"].rstrip("."), match.start(), match.start("short"), match.end())
            if found.form == "letters":
                yield found


def _listed(passage: Passage) -> Iterator[Definition]:
    """Read the entry of a list of abbreviations: "FN: Full Name", "FN – Full Name", a row of both."""
    match = _LISTED.match(passage.text)
    if match and looks_short(match["short"]):
        full = re.split(r"[.;(（]", match["full"])[0].strip()
        yield _whole(passage, match["short"], full, match.start("short"), match.start("full") + len(full), match.start("short"))
