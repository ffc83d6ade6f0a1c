"""What a sentence tells that somebody asked for, proposed or promised, in words without marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.tables.proposals import VERBS, VERBS_ZH
from civcheck.extract.alternation import any_of
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.audit.told import Told

_ASKED = Late(rf"(?<![\w’'-])(?:{any_of(VERBS)})(?![\w’'-])\s*:?\s*")
_ASKED_ZH = Late(rf"(?:{any_of(VERBS_ZH)})(?:[,，:：])?")
_LISTED = Late(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d)\s(?:[a-z-]+\s){0,2}[a-z]+s:\s+(?=[a-z])")
_LISTED_ZH = Late(r"[两二三四五六七八九十\d](?:大|项|个|条|点)[^，。：；]{2,8}：")
"""What is counted and then listed: five commitments: small classes, warm meals ..."""
_PRONOUN = compiled(r"\s*(?:(?:He|She)\s|[他她])")
_MARKS = compiled('[“”"「」『』]')
_FARTHEST, _FARTHEST_ZH = 90, 24
_LONGEST_TAIL = 60
_LEAST_TEXT, _LEAST_TEXT_ZH = 40, 14
_TAIL = Late(r"[\s.。!！?？;；,，]*(?:(?:<sup>[^<]{1,8}</sup>|\[\d{1,3}\])\s*)*$")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sentence tells that somebody asked for, proposed or promised: the range of it, and who it was, empty where nobody is told."""

    start: int
    end: int
    speaker: str
    person: bool


def asked_in(told: Told, before: Told | None) -> Asked | None:
    """Give what a sentence tells that somebody asked for, without any words in marks; `before` is the sentence before in its block."""
    chinese = not told.text.isascii() and _HAN.search(told.text) is not None
    verb = (_LISTED_ZH if chinese else _LISTED).search(told.text) or (_ASKED_ZH if chinese else _ASKED).search(told.text)
    if verb is None or _MARKS.search(told.text, verb.end()):
        return None
    if any(quote.form == "indirect" or low <= verb.start() < high for quote, low, high in told.quotes):
        return None
    tail = _TAIL.search(told.text, max(0, len(told.text) - _LONGEST_TAIL))
    end = tail.start() if tail else len(told.text)
    if end - verb.end() < (_LEAST_TEXT_ZH if chinese else _LEAST_TEXT):
        return None
    low = verb.start() - (_FARTHEST_ZH if chinese else _FARTHEST)
    named = [one for one in told.names if low <= one[2] <= verb.start() and one[0].type in _SPEAKING]
    if named:
        return Asked(verb.end(), end, named[-1][0].normal, named[-1][0].type == "person")
    person = person_meant(told, before, verb.start())
    return Asked(verb.end(), end, person or "", person is not None)


def person_meant(told: Told, before: Told | None, at: int) -> str | None:
    """Give whom the pronoun stands for with which a sentence begins: the only person of the sentence before; nobody else up to `at`."""
    if (
        before is None
        or at > _FARTHEST
        or not _PRONOUN.match(told.text)
        or any(one[0].type == "person" and one[2] <= at for one in told.names)
    ):
        return None
    people = {one[0].normal for one in before.names if one[0].type == "person"}
    return people.pop() if len(people) == 1 else None


_SPEAKING = frozenset({"person", "organisation", "event", "work"})
_HAN = compiled("[㐀-鿿]")
