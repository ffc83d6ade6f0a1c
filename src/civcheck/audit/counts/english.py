"""English counts with their list in the same sentence: "three ports: A, B and C", "three ports (A, B and C)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.counts.announced import FAR, NUMBER_EN, announced_en, counts_in
from civcheck.audit.counts.compared import Compared
from civcheck.audit.counts.listing import MOST_CHARACTERS, Items, english, masked
from civcheck.audit.tables.lists import OPEN_BEFORE, PLACES_AND_VALUES_EN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.counts.announced import Announced
    from civcheck.extract.passage import Passage

# What is asked first is what most characters fail.
_LEAD = compiled(
    r"(?:(?=[:, —])|(?<= )(?=[a-z]))(?:(?P<colon>: )"
    r"|(?P<dash> ?— ?| – )|(?P<namely>,? (?:namely|that is to say),? )|(?P<bracket> \((?:namely,? )?)"
    rf"|(?P<open>,? \(?(?:{'|'.join(re.escape(one) for one in OPEN_BEFORE)}),? )"
    rf"|(?P<of>(?<= )(?:{PLACES_AND_VALUES_EN}) of )"
    r"|(?P<are> (?:are|were):? ))",
)
_LONGEST_LEAD = 60
_SENTENCE_END = compiled(r"[.!?](?=\s|$|[\"”)]|<sup>)|\ue00f?<sup>|\n\n")
_CAPITALS = compiled(r"(?:the )?[A-Z\"“*]")
_RUNS_ON = compiled(r",? (?:which|who|where|while|whereas|with|as well as|so that|making|enabling) ")
_CUT = {"dash": compiled(r"—| – "), "namely": compiled(r"[;—]")} | dict.fromkeys(("open", "of", "are"), compiled(r"[;:—]"))
_CODE = compiled(r"[<>{}=_|`\\]")
_NAME = compiled(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}")
_POSSESSIVES = frozenset(("the", "its", "their", "his", "her", "our", "these", "those", "all"))


def in_english(passage: Passage) -> Iterator[Compared]:
    """Give the counts of a passage with the lists that stand behind them in their sentence."""
    text = passage.text
    hidden: str | None = None
    for lead in _leads(text):
        end = lead.start("of") + lead["of"].index(" ") if lead["of"] else lead.start()
        counts = announced_en(text, end)
        if not counts:
            continue
        hidden = masked(text) if hidden is None else hidden
        if hidden[lead.start() : lead.start() + 1] == text[lead.start() : lead.start() + 1]:
            yield from _compare(passage, hidden, lead, counts)


def _leads(text: str) -> Iterator[re.Match[str]]:
    """Find what may lead to a list, as far behind a number as one may stand."""
    for low, high in _behind_numbers(text):
        yield from _LEAD.finditer(text, low, high)


def _behind_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that a number stands before, near enough; none touches the next."""
    low, high = 0, -1
    for number in NUMBER_EN.finditer(text):
        if number.start() > high:
            if high >= 0:
                yield low, high
            low = number.start()
        high = number.end() + FAR + _LONGEST_LEAD
    if high >= 0:
        yield low, high


def _compare(passage: Passage, hidden: str, lead: re.Match[str], counts: list[Announced]) -> Iterator[Compared]:
    kind = lead.lastgroup or ""
    end = _list_end(passage.text, hidden, lead.end(), kind)
    items = _items(passage.text[lead.end() : end], hidden[lead.end() : end], kind) if end else None
    count = counts[-1]
    if items is None or end is None or not _fits(passage.text, count, kind, end=lead.start()):
        return
    others = set(counts_in(passage.text, max(0, lead.start() - 200), lead.start())) - {count.number}
    if any(not items.speaks_against(other) for other in others) or (items.least == items.most == 2 * count.number):
        return
    yield Compared(count.number, items, passage.region(count.start, count.end), passage.region(lead.end(), end))


def _list_end(text: str, hidden: str, start: int, kind: str) -> int | None:
    """Find where a list ends for certain."""
    high = min(len(text), start + MOST_CHARACTERS)
    if kind == "bracket":
        end = text.find(")", start, high)
        return end if end >= 0 else None
    stop = _SENTENCE_END.search(hidden, start, high)
    if stop is None and high < len(text):
        return None
    end = stop.start() if stop else high
    cut = _CUT[kind].search(hidden, start, end) if kind in _CUT else None
    return cut.start() if cut else end


def _items(words: str, hidden: str, kind: str) -> Items | None:
    """Count the items of a list; `hidden` are its words with those in brackets and quotation marks masked."""
    if kind == "bracket":
        hidden = masked(words)
    if _CODE.search(words) or (kind == "colon" and re.search(r"[:—]", hidden)):
        return None
    items = english(hidden) or (_names(hidden) if kind == "bracket" else None)
    if items is None:
        return None
    capitals = all(_CAPITALS.match(part) for part in re.split(r", (?:and |or )?| and ", hidden))
    if kind == "open":
        return Items(items.least, items.most, open=True) if capitals else None
    if kind in {"of", "are", "dash", "bracket"} and (items.most == 1 or _RUNS_ON.search(hidden)):
        return None
    if kind == "of" and not capitals and len(words) > 120:  # noqa: PLR2004  it runs on behind the list
        return None
    return items if items.most > 1 else None


def _names(hidden: str) -> Items | None:
    """Count names in brackets that nothing but commas joins."""
    names = hidden.split(", ")
    if len(names) > 2 and all(_NAME.fullmatch(name) for name in names):  # noqa: PLR2004
        return Items(len(names), len(names))
    return None


def _fits(text: str, count: Announced, kind: str, *, end: int) -> bool:
    """Say whether a count may have this kind of list.

    "Are" and "of" only tell all of them behind "the" or "its"; brackets belong to the word before them.
    """
    if kind not in {"are", "of"}:
        return kind != "bracket" or count.end == end
    before = re.search(r"([A-Za-z]+) $", text[max(0, count.start - 12) : count.start])
    return before is not None and before[1].lower() in _POSSESSIVES
