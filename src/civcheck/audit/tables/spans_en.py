"""How English tells how many years lie between two others."""

from __future__ import annotations

import re
from typing import Final

from civcheck.extract.tables.calendar_en import DIGITS_IN_WORDS, MONTHS, MONTHS_CUT, TEENS, TENS
from civcheck.extract.tables.names_en import ORDINALS

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
_WORDS = "|".join(sorted(NUMBERS, key=len, reverse=True))
_COUNT = rf"(?P<n>\d{{1,4}}|{_WORDS})"
_NTH = rf"(?P<n>\d{{1,4}}|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})(?:st|nd|rd|th)?"
_ABOUT = f"(?:(?P<about>{'|'.join(sorted(LESS | MORE | ROUGH | WHOLE | PARTIAL, key=len, reverse=True))}) )?"
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
PLANNED = re.compile(
    r"\b(?:will|plan\w*|prepar\w*|ahead|upcoming|coming|next|bid|run-up|toward\w*|announc\w*|due|before|missed|would|should)\b"
)
OWN_ORIGIN = re.compile(r"(?:^|[,(] ?|\b(?:was|were) |, and |^The [^,]{3,60}, which )$")
"""What stands before "founded in 1950" where it is said of the subject of the sentence."""
YEAR = re.compile(r"(?<![\d.,/$£€-])[12]\d{3}(?![\d%]|[.,]\d)")
ORIGIN = re.compile(rf"\b(?:{_BORN})(?: by [^,.;()]{{2,40}})? {_IN}")
"""When something came to be: "founded in 1950"."""
ITS_ANNIVERSARY = re.compile(
    rf"\b(?:its|their) (?P<words>{_NTH}(?:[- ](?:founding|jubilee))? anniversary)(?: of (?:the |its |their )?(?P<what>[a-z]+))?"
)
_NAME = r"(?P<name>[A-Z][\w’'-]{1,20}(?: (?:(?:of|for|and|the) )?[A-Z][\w’'-]{1,20}){1,6})"
NAMED_ORIGIN = re.compile(rf"^(?:The )?{_NAME} (?:was|were) (?:first |formally |officially )?(?:{_BORN})(?: by [^,.;()]{{2,40}})? {_IN}")
"""Whose origin is told: "The Salt Museum was founded in 1950"."""
COMMON_ORIGIN = re.compile(
    rf"^The (?P<name>[a-z][a-z’'-]{{2,20}}(?: [a-z][a-z’'-]{{1,20}}){{0,3}}) (?:was|were) (?:first |formally |officially )?(?:{_BORN})"
    rf"(?: by [^,.;()]{{2,40}})? {_IN}"
)
"""The same of what has no name: only the next sentence may go on about it."""
NAMED_ANNIVERSARY = (
    re.compile(
        rf"(?:^|, |\b[Tt]he ){_NAME} (?:has |have )?(?:celebrat|mark|observ|commemorat)e?[sd] (?:its|their) "
        rf"(?P<words>{_NTH} anniversary)\b"
        r"(?! of (?:the |its |their )?(?!founding|foundation|establishment|opening|creation|launch)[a-z])"
    ),
    re.compile(
        rf"\b(?P<words>{_NTH} anniversary) of (?:the (?:founding|foundation|establishment|opening|creation) of )?(?:the )?"
        rf"{_NAME}(?! (?:in|of))"
    ),
)
GOES_ON = re.compile(
    rf"^(?:In [12]\d{{3}},? )?(?:[Ii]t|[Tt]he (?P<head>[a-z]+)) (?:celebrat|mark|observ)e?[sd] its (?P<words>{_NTH} anniversary)\b(?! of)"
)
"""A sentence that goes on about the same: "It celebrated its 60th anniversary"."""
ANNIVERSARY_OF = re.compile(rf"\b(?P<words>{_NTH} anniversary) of {_THING} {_IN}")
TOLD_ELSEWHERE = re.compile(
    rf"\b(?:In|in|During|during) (?:{_MONTH} )?(?P<y>[12]\d{{3}})\b|\b(?P<this>this year)\b"
    r"|^(?P<y2>[12]\d{3}) (?:marks|marked|sees|saw|is|was)\b"
)
AFTER = re.compile(rf"{_YEARS} (?:after|before) {_THING} (?:in|on|of) {_BARE}", re.IGNORECASE)
"""Twelve years after the mill burnt down in 1907."""
LATER = (
    re.compile(rf"{_YEARS} (?:later|afterwards),? {_IN}", re.IGNORECASE),
    re.compile(rf"\b{_IN}, {_YEARS} (?:later|afterwards)\b", re.IGNORECASE),
)
AGO = (re.compile(rf"{_YEARS} ago,? \(?{_IN}", re.IGNORECASE), re.compile(rf"\b{_IN},? \(?{_YEARS} ago\b", re.IGNORECASE))
SINCE = re.compile(rf"\b(?:[Ii]n|[Oo]ver|[Ff]or) {_YEARS} since {_BARE}(?! (?:and|to|until))")
_RUN = rf"(?P<about>)(?P<words>{_COUNT} (?:consecutive|successive) (?P<unit>years))"
RUNNING = (re.compile(rf"\b[Ss]ince {_BARE},[^.;:]{{3,160}}? for {_RUN}"), re.compile(rf"\bfor {_RUN} since {_BARE}"))
"""Since 2007, the fair has been held for twelve consecutive years."""
FROM_TO = (
    re.compile(
        rf"\b[Ff]rom {_BARE} (?:to|until|till) {_BARE_2}(?:,? (?:or|for|a (?:total|period|span) of) |, | \(){_YEARS}"
        "(?! (?:later|ago|after|before|old|since|of))"
    ),
    re.compile(rf"\b(?:[Ff]or|[Oo]ver|[Dd]uring|[Ii]n) {_YEARS}(?:,| \()? ?from {_BARE} (?:to|until|till) {_BARE_2}"),
    re.compile(rf"\b(?:[Ff]or|[Oo]ver|[Dd]uring|[Ii]n) {_YEARS} \({_DASHED}\)"),
    re.compile(rf"^{_YEARS} after {_THING} in {_BARE}, (?:the|a|it|they|its) ?[^,;:.()]{{3,60}} in {_BARE_2}", re.IGNORECASE),
    re.compile(rf"(?P<about>)\b(?P<words>{_COUNT}-(?P<unit>year)) [a-z]{{3,14}}(?: \(|, (?:from )?){_DASHED}"),
    re.compile(rf"\b[Bb]etween {_BARE} and {_BARE_2}(?:, (?:that is,? |i\.e\.,? )?| [-–—] ?)(?:for |a (?:period|span) of ){_YEARS}"),
)
_AGE = r"(?P<words>(?:aged|at the age of|at age) (?P<n>\d{1,3}))\b(?!-| (?:to|and|or)\b)"
LIFE = re.compile(rf"\((?:born )?(?P<y>[12]\d{{3}}) ?[-–—] ?(?P<y2>[12]\d{{3}})\)[^.;()]{{0,80}}\bdied\b[^.;()]{{0,60}}?{_AGE}")
BORN = re.compile(rf"\b[Bb]orn (?:(?:in|on) [A-Z][a-z]+ )?{_IN}")
AT_AGE = (re.compile(rf"\b{_IN},? {_AGE}"), re.compile(rf"\b{_AGE},? {_IN}"))
MAY_TELL = re.compile(
    r"anniversary|ive years|\b(?:years?|decades?),? ?\(?(?:after|before|since|later|ago|from|[12]\d{3} ?[-–—])"
    r"|ears after |-year [a-z]{3,14}(?: \(|, )|\d{4},? .{0,20}\b(?:years|decades)\b"
    r"|\bage(?:d| of)? \d"
)
