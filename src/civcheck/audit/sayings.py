"""What each speaker of a document is told to have said, quoted or reported, and where two places tell it in two ways."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from civcheck.audit.narrowing import narrowed
from civcheck.audit.proposals import asked_in, person_meant
from civcheck.audit.restated import FEWEST_SHARED, likeness, senses_of, weights
from civcheck.audit.rule import PassedOver
from civcheck.audit.speakers import is_name_zh, speaker_of
from civcheck.audit.tables.quoting import COMMON, KEYED, OTHER_TEXT
from civcheck.audit.told import uninterrupted
from civcheck.audit.wordings import difference
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.restated import Likeness
    from civcheck.audit.rule import Rule
    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.mention import QuoteMention
    from civcheck.model.span import Region

SAID = "said: "
"""What the keys of sayings begin with: no words that follow one another do."""
_FORMS = frozenset({"quotation", "fragment", "block", "indirect"})
_MARKED = frozenset({"quotation", "fragment"})
_SAID_BY_NOBODY = frozenset({"quotation", "fragment", "block", "term"})
_MOST_COMPARED = 400
_MOST_IN_SENTENCE = 50
_MOST_TOLD = 8
_LONGEST = 1_500
_FEW_CHANGED = 3
_AROUND = 300
_FEWEST_WORDS, _FEWEST_HAN = 5, 10
_CODE = compiled(r"[{}<>=|\\_@`]|\w:\w+:|/\w+/")
_FEWEST_LETTERS = 8
_SUP = compiled(r"</?sup>")


def sayings(unit: Unit, rule: str, people: frozenset[str], latest: str) -> Iterator[Evidence]:
    """See what is told to have been said, with who said it. `people` are the persons of the document, `latest` is its latest year."""
    before: Told | None = None
    for told in unit.told:
        before = before if before is not None and before.number == told.number else None
        if told.passage.kind not in _LEFT_OUT:
            for said in _said(told, before, people):
                yield from _seen(unit, rule, said, latest)
        if before is None or any(name.type == "person" for name, _, _ in told.names):
            before = told  # the last sentence with people in it


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is said at a range of a sentence, by whom; `named` says that it is a person with a name."""

    told: Told
    low: int
    high: int
    speaker: str
    named: bool
    region: Region
    quoted: bool


def _said(told: Told, before: Told | None, people: frozenset[str]) -> Iterator[_Saying]:
    for quote, low, high in told.quotes[:_MOST_IN_SENTENCE]:
        if quote.form == "indirect" and _holds_marked(told, low, high):
            continue
        speaker = _speaker(told, quote, low, high, people)
        if speaker is None and quote.form in _MARKED and (person := person_meant(told, before, low)):
            speaker = person, True
        if speaker is None and _is_said_by_nobody(told, quote, low, high, people):
            speaker = "", False
        if speaker is not None:
            yield _Saying(told, low, high, *speaker, quote.region, quote.form != "indirect")
    asked = asked_in(told, before)
    if asked is not None:
        region = told.region(asked.start, asked.end)
        yield _Saying(told, asked.start, asked.end, asked.speaker, asked.person, region, quoted=False)


_LEFT_OUT = frozenset({"heading", "contents", "row"})


def _is_said_by_nobody(told: Told, quote: QuoteMention, low: int, high: int, people: frozenset[str]) -> bool:
    if quote.form not in _SAID_BY_NOBODY or quote.depth or quote.unbalanced:
        return False
    text = told.text
    if KEYED.search(text, max(0, low - 8), low) or sum(map(str.isalpha, text[:low] + text[high:])) < _FEWEST_LETTERS:
        return False  # a value of code, or a sentence that is nothing else
    return speaker_of(told, quote, low, high, people) is None


def _holds_marked(told: Told, low: int, high: int) -> bool:
    """Say whether most of reported words are words in marks, which are seen for themselves."""
    marked = sum(end - start for quote, start, end in told.quotes if quote.form in _MARKED and low <= start and end <= high)
    return marked > (high - low) / 2


def _speaker(told: Told, quote: QuoteMention, low: int, high: int, people: frozenset[str]) -> tuple[str, bool] | None:
    """Give who says something, and whether that is a person with a name."""
    if quote.form not in _FORMS or quote.depth or quote.unbalanced:
        return None
    if quote.form == "indirect":
        name = quote.speaker
        return (name, name in people or is_name_zh(name)) if name else None
    found = speaker_of(told, quote, low, high, people)
    return (found.name, found.named) if found and not found.article else None


def _seen(unit: Unit, rule: str, said: _Saying, latest: str) -> Iterator[Evidence]:
    told, low, high = said.told, said.low, said.high
    text = uninterrupted(told.passage.text[told.start + low : told.start + high], unit, said.region)[:_LONGEST]
    if _CODE.search(_SUP.sub("", text)) or not _says_much(text):
        return
    around = told.text[max(0, low - _AROUND) : low], told.text[high : high + _AROUND]
    if any(map(OTHER_TEXT.search, around)) or any(map(COMMON.search, (*around, text))):
        return
    dates = [date for date, start, end in told.dates if not (low <= start and end <= high) and date.relative in {None, "text"}]
    value = {
        "text": text, "speaker": said.speaker, "named": said.named, "quoted": said.quoted, "sentence": [told.number, told.start],
        "dates": sorted({date.edtf for date in dates if date.edtf and "/" not in date.edtf}), "latest": latest,
    }  # fmt: skip
    keys = [f"{SAID}in {unit.document.path}", *([f"{SAID}by {said.speaker}"] if said.named else [])]
    yield unit.saw(rule, said.region, json.dumps(value, ensure_ascii=False), keys=keys)


def _says_much(text: str) -> bool:
    return text.count(" ") >= _FEWEST_WORDS or (len(text) >= _FEWEST_HAN and not text.isascii())


class Compare(Protocol):
    """How the rule compares quotations."""

    def __call__(self, one: Evidence, other: Evidence) -> tuple[bool, Finding | None]:
        """Say whether two sayings are of two occasions, or one is cut out of the other; give what is told of them as quotations."""


def retold(key: str, group: Sequence[Evidence], rule: Rule, compare: Compare) -> Iterator[Finding | PassedOver]:
    """Tell the sayings of a document, or of one speaker in several, that are one, in two wordings: each against the most alike."""
    if key.startswith(f"{SAID}by ") and len({one.document for one in group}) == 1:
        return
    seen = [(one, json.loads(one.value)) for one in group[:_MOST_COMPARED]]
    weight = weights([value["text"] for _, value in seen])
    found = list(_best(seen, weight, within=not key.startswith(f"{SAID}by ")))
    if len(found) > max(_MOST_TOLD, len(seen) // 4):
        yield PassedOver()  # a formula that is filled in
        return
    for later, earlier, like in found:
        apart, told = compare(earlier[0], later[0])
        if not apart:
            both = later[1]["quoted"] and earlier[1]["quoted"] and later[1]["speaker"] and earlier[1]["speaker"]
            yield (told if both else None) or _finding(rule, later, earlier, like)
    if len(group) > _MOST_COMPARED:
        yield PassedOver(_MOST_COMPARED)


def _finding(rule: Rule, later: _Seen, earlier: _Seen, like: Likeness) -> Finding:
    (one, value), (other, its) = later, earlier
    first, second = (like.one.start, like.one.end), (like.other.start, like.other.end)
    places = narrowed(one.location, value["text"], *second), narrowed(other.location, its["text"], *first)
    told = "quoted" if value["quoted"] else "told"
    speaker = value["speaker"] or its["speaker"]
    words = difference(its["text"][slice(*first)], value["text"][slice(*second)])
    return rule.finding(f"the same words{f' of {speaker}' if speaker else ''} may be {told} otherwise here: {words}", places, "info")


_Seen = tuple["Evidence", "dict[str, Any]"]


def _best(seen: Sequence[_Seen], weight: Mapping[str, float], *, within: bool) -> Iterator[tuple[_Seen, _Seen, Likeness]]:
    """Give each saying with the one before it that it is most like, within one document or of two."""
    senses = [senses_of(value["text"]) for _, value in seen]
    for at, later in enumerate(seen):
        own = senses[at]
        before = [
            one
            for one, its in zip(seen[:at], senses, strict=False)
            if len(own & its) >= FEWEST_SHARED and (one[0].document == later[0].document) is within
        ]
        near = [(like, earlier) for earlier in before if (like := _like(earlier, later, weight)) is not None]
        if near:
            like, earlier = max(near, key=lambda pair: pair[0].share)
            yield later, earlier, like


def _like(earlier: _Seen, later: _Seen, weight: Mapping[str, float]) -> Likeness | None:
    (one, value), (other, its) = earlier, later
    if one.document == other.document and (value["sentence"] == its["sentence"] or _meet(one.region, other.region)):
        return None
    if not _may_be_one_day(value["dates"], its["dates"]):
        return None
    same = _one_speaker(value, its)
    if same is None or not (value["quoted"] or its["quoted"] or same):
        return None
    like = likeness(value["text"], its["text"], weight, same_speaker=same)
    return like if like and _differ(like, quoted=value["quoted"] and its["quoted"]) else None


def _one_speaker(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool | None:
    """Say whether two sayings are of one speaker; None where they are of two, False where that is not known."""
    from civcheck.compare.names import compare_names

    first, second = one["speaker"], other["speaker"]
    if first and first == second:
        return True
    if not (first and second):
        return False
    if set(first.split()) <= set(second.split()) or set(second.split()) <= set(first.split()):
        return True
    if _is_somebody(one) and _is_somebody(other):
        return True if compare_names(first, second).agrees else None
    return False


def _is_somebody(saying: Mapping[str, Any]) -> bool:
    """Say whether a speaker has a name of his own, and is not only called by what he is: the Secretary."""
    from civcheck.extract.tables.names_en import common_words

    words = saying["speaker"].lower().split()
    return saying["named"] or (saying["speaker"].isascii() and not all(word in common_words() for word in words))


def _differ(like: Likeness, *, quoted: bool) -> bool:
    """Say whether two wordings differ by more than who reports may change: each has words that carry it of its own."""
    first, second = like.one.senses - like.other.senses, like.other.senses - like.one.senses
    if all(any(map(str.isdigit, sense)) for sense in first | second):
        return False  # a sentence that is filled in, time and again
    return bool(first and second) or len(first | second) >= (1 if quoted else _FEW_CHANGED)


def _meet(one: Region, other: Region) -> bool:
    return one.start < other.end and other.start < one.end


def _may_be_one_day(first: Sequence[str], second: Sequence[str]) -> bool:
    return not (first and second) or any(one.startswith(other) or other.startswith(one) for one in first for other in second)
