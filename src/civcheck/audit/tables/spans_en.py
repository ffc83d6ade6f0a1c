"""How English tells how many years lie between two others."""

from __future__ import annotations

import re
from typing import Final

from civcheck.audit.tables.number_words import any_number
from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.calendar_en import DIGITS_IN_WORDS, MONTHS, MONTHS_CUT, TEENS, TENS
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.model.pattern import Late

NUMBERS: Final[dict[str, int]] = {
    **DIGITS_IN_WORDS, **TEENS, **TENS, "a": 1, "hundred": 100, "a hundred": 100, "one hundred": 100,
    **{f"{tens}-{unit}": ten + one for tens, ten in TENS.items() for unit, one in DIGITS_IN_WORDS.items()},
    **{word: int(number) for word, number in ORDINALS.items()},
}  # fmt: skip
LESS: Final = frozenset({"nearly", "almost", "close to", "just under", "up to", "less than", "fewer than"})
MORE: Final = frozenset({"over", "more than", "at least", "well over", "just over", "a little over"})
ROUGH: Final = frozenset({"about", "around", "some", "roughly", "approximately"})
WHOLE: Final = frozenset({"only", "exactly", "the", "its", "their", "his", "her", "these", "those"})
"""Words before a number of years. After any other they are a part of a longer time, or a step of it: "the last two years"."""
PARTIAL: Final = frozenset(
    {"the first", "the last", "the next", "first", "last", "next", "past", "the past", "another", "every", "each", "a further", "further"}
)
FOUNDING: Final = frozenset(
    {"founding", "foundation", "establishment", "opening", "creation", "launch", "formation", "inauguration", "birth", "incorporation"}
)


def _units(*words: str) -> tuple[str, ...]:
    """Give what a text must have for a number of years with one of the words behind it, whatever the first letter's case."""
    return tuple(f"{unit} {word}" for unit in ("ear", "ears", "ecade", "ecades") for word in words)


_WORDS = any_number(NUMBERS)
_COUNT = rf"(?P<n>\d{{1,4}}|{_WORDS})"
_NTH = rf"(?P<n>\d{{1,4}}|{any_number(ORDINALS)})(?:st|nd|rd|th)?"
_ABOUT = f"(?:(?P<about>{'|'.join(longest_first(LESS | MORE | ROUGH | WHOLE | PARTIAL))}) )?"
_YEARS = rf"{_ABOUT}\b(?P<words>{_COUNT}[ -](?P<unit>years?|decades?))"
_MONTH = rf"(?:{'|'.join((*MONTHS, *MONTHS_CUT))})\.?"
_DAY = rf"(?:(?:late|early|mid|the (?:spring|summer|autumn|winter) of|\d{{1,2}}(?:st|nd|rd|th)?|{_MONTH}(?: \d{{1,2}},)?)[ -]){{0,2}}"
_BARE = rf"{_DAY}(?P<y>(?<![\d.,-])[12]\d{{3}}(?![\d/%’'–-]|[.,]\d))"
_BARE_2 = _BARE.replace("<y>", "<y2>")
_DASHED = r"(?P<y>[12]\d{3}) ?(?:to|until|[-–—]) ?(?P<y2>[12]\d{3})(?!\d|[.,/]\d)"
_IN = f"(?:in|on) {_BARE}"
_THING = r"(?P<what>(?:(?! in |[,.;:()“”\"]).){3,90})"
_BORN = (
    "(?i:founded|established|opened|built|created|launched|formed|started|inaugurated|incorporated|constituted|consecrated|commissioned"
    "|chartered|instituted|organi[sz]ed|completed|set up|came into being|went into service)"
)
PLANNED = Late(r"\b(?:will|plan\w*|prepar\w*|ahead|upcoming|coming|next|bid|run-up|toward\w*|announc\w*|due|before|missed|would|should)\b")
OWN_ORIGIN = Late(r"(?:^|[,(] ?|\b(?:was|were) |, and |^The [^,]{3,60}, which )$")
"""What stands before "founded in 1950" where it is said of the subject of the sentence."""
YEAR = Late(r"(?<![\d.,/$£€-])[12]\d{3}(?![\d%]|[.,]\d)")
ORIGIN = Late(rf"\b(?:{_BORN})(?: by [^,.;()]{{2,40}})? {_IN}")
"""When something came to be: "founded in 1950"."""
ITS_ANNIVERSARY = Late(
    rf"\b(?:its|their) (?P<words>{_NTH}(?:[- ](?:founding|jubilee))? anniversary)(?: of (?:the |its |their )?(?P<what>[a-z]+))?"
)
_NAME = r"(?P<name>[A-Z][\w’'-]{1,20}(?: (?:(?:of|for|and|the) )?[A-Z][\w’'-]{1,20}){1,6})"
NAMED_ORIGIN = Late(rf"^(?:The )?{_NAME} (?:was|were) (?:first |formally |officially )?(?:{_BORN})(?: by [^,.;()]{{2,40}})? {_IN}")
"""Whose origin is told: "The Salt Museum was founded in 1950"."""
COMMON_ORIGIN = Late(
    rf"^The (?P<name>[a-z][a-z’'-]{{2,20}}(?: [a-z][a-z’'-]{{1,20}}){{0,3}}) (?:was|were) (?:first |formally |officially )?(?:{_BORN})"
    rf"(?: by [^,.;()]{{2,40}})? {_IN}"
)
"""The same of what has no name: only the next sentence may go on about it."""
NAMED_ANNIVERSARY = (
    Late(
        rf"(?:^|, |\b[Tt]he ){_NAME} (?:has |have )?(?:celebrat|mark|observ|commemorat)e?[sd] (?:its|their) "
        rf"(?P<words>{_NTH} anniversary)\b"
        r"(?! of (?:the |its |their )?(?!founding|foundation|establishment|opening|creation|launch)[a-z])"
    ),
    Late(
        rf"\b(?P<words>{_NTH} anniversary) of (?:the (?:founding|foundation|establishment|opening|creation) of )?(?:the )?"
        rf"{_NAME}(?! (?:in|of))"
    ),
)
GOES_ON = Late(
    rf"^(?:In [12]\d{{3}},? )?(?:[Ii]t|[Tt]he (?P<head>[a-z]+)) (?:celebrat|mark|observ)e?[sd] its (?P<words>{_NTH} anniversary)\b(?! of)"
)
"""A sentence that goes on about the same: "It celebrated its 60th anniversary"."""
ANNIVERSARY_OF = Late(rf"\b(?P<words>{_NTH} anniversary) of {_THING} {_IN}")
TOLD_ELSEWHERE = Late(
    rf"\b(?:In|in|During|during) (?:{_MONTH} )?(?P<y>[12]\d{{3}})\b|\b(?P<this>this year)\b"
    r"|^(?P<y2>[12]\d{3}) (?:marks|marked|sees|saw|is|was)\b"
)
AFTER = Late(rf"{_YEARS} (?:after|before) {_THING} (?:in|on|of) {_BARE}", re.IGNORECASE, _units("after", "before"))
"""Twelve years after the mill burnt down in 1907."""
LATER = (
    Late(rf"{_YEARS} (?:later|afterwards),? {_IN}", re.IGNORECASE, _units("later", "afterwards")),
    Late(rf"\b{_IN}, {_YEARS} (?:later|afterwards)\b", re.IGNORECASE, _units("later", "afterwards")),
)
AGO = (Late(rf"{_YEARS} ago,? \(?{_IN}", re.IGNORECASE, _units("ago")), Late(rf"\b{_IN},? \(?{_YEARS} ago\b", re.IGNORECASE, _units("ago")))
SINCE = Late(rf"\b(?:[Ii]n|[Oo]ver|[Ff]or) {_YEARS} since {_BARE}(?! (?:and|to|until))", needs=_units("since"))
_RUN = rf"(?P<about>)(?P<words>{_COUNT} (?:consecutive|successive) (?P<unit>years))"
_RUNS = ("consecutive years", "successive years")
RUNNING = (
    Late(rf"\b[Ss]ince {_BARE},[^.;:]{{3,160}}? for {_RUN}", needs=_RUNS), Late(rf"\bfor {_RUN} since {_BARE}", needs=_RUNS),
)  # fmt: skip
"""Since 2007, the fair has been held for twelve consecutive years."""
FROM_TO = (
    Late(
        rf"\b[Ff]rom {_BARE} (?:to|until|till) {_BARE_2}(?:,? (?:or|for|a (?:total|period|span) of) |, | \(){_YEARS}"
        "(?! (?:later|ago|after|before|old|since|of))",
        needs=("from ", "From "),
    ),
    Late(rf"\b(?:[Ff]or|[Oo]ver|[Dd]uring|[Ii]n) {_YEARS}(?:,| \()? ?from {_BARE} (?:to|until|till) {_BARE_2}", needs=("from ", "From ")),
    Late(rf"\b(?:[Ff]or|[Oo]ver|[Dd]uring|[Ii]n) {_YEARS} \({_DASHED}\)", needs=_units("(")),
    Late(rf"^{_YEARS} after {_THING} in {_BARE}, (?:the|a|it|they|its) ?[^,;:.()]{{3,60}} in {_BARE_2}", re.IGNORECASE, _units("after")),
    Late(rf"(?P<about>)\b(?P<words>{_COUNT}-(?P<unit>year)) [a-z]{{3,14}}(?: \(|, (?:from )?){_DASHED}", needs=("-year ",)),
    Late(
        rf"\b[Bb]etween {_BARE} and {_BARE_2}(?:, (?:that is,? |i\.e\.,? )?| [-–—] ?)(?:for |a (?:period|span) of ){_YEARS}",
        needs=("etween ",),
    ),
)
_AGE = r"(?P<words>(?:aged|at the age of|at age) (?P<n>\d{1,3}))\b(?!-| (?:to|and|or)\b)"
LIFE = Late(rf"\((?:born )?(?P<y>[12]\d{{3}}) ?[-–—] ?(?P<y2>[12]\d{{3}})\)[^.;()]{{0,80}}\bdied\b[^.;()]{{0,60}}?{_AGE}")
BORN = Late(rf"\b[Bb]orn (?:(?:in|on) [A-Z][a-z]+ )?{_IN}")
AT_AGE = (Late(rf"\b{_IN},? {_AGE}"), Late(rf"\b{_AGE},? {_IN}"))
HINTS: Final = ("year", "decade", "anniversary", "age ", "aged ")
"""Such words has a sentence that tells years, found faster still than the following."""
MAY_TELL = Late(
    r"anniversary|ive years|\b(?:years?|decades?),? ?\(?(?:after|before|since|later|ago|from|[12]\d{3} ?[-–—])"
    r"|ears after |-year [a-z]{3,14}(?: \(|, )|\d{4},? .{0,20}\b(?:years|decades)\b"
    r"|\bage(?:d| of)? \d"
)
