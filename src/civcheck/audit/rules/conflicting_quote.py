"""One quotation in two wordings, or given to two speakers.

Words in quotation marks are somebody's very words. Where one document quotes the same sentence twice, and not alike, one
of the two is not what was said. Where the same sentence is given to two people, one of them did not say it.

Example:

    The mayor, Anna Lund, said: “The old quay will stay open for small boats all year.” [...]
    “The old quay will stay open to small boats all the year,” Anna Lund promised.

        the same words of Anna Lund are quoted otherwise: “for” → “to”; “the” added

What is told is where the wordings differ, with the words beside it. The same words in another order, as two translations
have them, are told as "info"; so is what one place quotes and another one reports, or asks for in its own words, where most
words that carry it are the same. An article of an agreement is quoted like a person.

Silent: what an editor's ellipsis or square brackets tell, a shorter quotation out of a longer one, typography, titles and
terms, what reported speech changes of its own (tense, persons, small words), proverbs, slogans and greetings, drafts,
translations and misprints that are said to be such, words of other years or days.

Limits: the speaker must be told both times, but for long quotations that are nearly the same. Two speakers must both have
names. Quotations of fewer than eight words (twelve Chinese characters) are not compared. A speech that is quoted in two
languages is not.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from civcheck.audit.rule import Looked, PassedOver, Rule
from civcheck.audit.tables import quoting as table
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.compare.text import Change
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.location import Location
    from civcheck.model.mention import QuoteMention

NAME = "conflicting-quote"
_FORMS = frozenset({"quotation", "fragment", "block"})
_FEWEST, _FEWEST_HAN = 8, 12
_MANY = 3
"""So many speakers of the same words: a slogan."""
_NEAR, _LEAST_SHARED, _LEAST_TELLING, _LEAST_RUN = 0.55, 8, 4, 5
_VERY_NEAR, _SHORT_RUN = 0.85, 3
_WIDEST = 1.6
"""Over so many words of the longer one, for each word of the shorter, what both share may lie: more is a chance."""
_MOST_COMPARED, _MOST_SPEAKERS = 120, 12
_MOST_WORDINGS = 6
"""So many differences in one group, or so many speakers, are of a formula that is filled in, not of one quotation."""
_MOST_IN_SENTENCE, _AROUND = 50, 300
_NEAR_END, _NEAR_END_WORDS, _NEAR_END_HAN = 0.85, 10, 14
"""What wordings must share, and how long they must be, where they differ at an end alone: shorter ones may be cut."""
_LEAST_VOCABULARY, _LEAST_SHARED_WORDS, _MOST_LONGER = 0.72, 6, 1.6
_LONG, _LONG_SHARE = 15, 0.7
_SHORT_CRY = 14
"""A shorter exclamation may be everybody's."""
_CODE = compiled(r"[{}<>=|\\_@]|\w:\w+:|/\w+/")
_MARKED = compiled(r"\[[^\]]{0,200}\]|…|\.{3}")


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See each quotation that is long enough, with who said it and when."""
    looked = 0
    latest = max((date.edtf[:4] for date in unit.dates if date.edtf and date.edtf[:4].isdigit()), default="")
    people = frozenset(name.normal for name in unit.names if name.type == "person" and name.certainty != "unsure")
    for told in unit.told:
        for mention, start, end in told.quotes[:_MOST_IN_SENTENCE]:
            if (evidence := _seen(unit, told, (mention, start, end), people, latest)) is not None:
                looked += 1
                yield evidence
    if not unit.of_statements:
        yield from _sayings(unit, people, latest)
    yield Looked(looked)


def _sayings(unit: Unit, people: frozenset[str], latest: str) -> Iterator[Evidence]:
    from civcheck.audit.sayings import sayings

    return sayings(unit, NAME, people, latest)


def _seen(unit: Unit, told: Told, quote: tuple[QuoteMention, int, int], people: frozenset[str], latest: str) -> Evidence | None:
    from civcheck.audit.speakers import speaker_of
    from civcheck.audit.told import uninterrupted
    from civcheck.audit.wordings import every_key, is_han, wording_keys, words_in

    mention, start, end = quote
    text = uninterrupted(told.passage.text[told.start + start : told.start + end], unit, mention.region)
    if mention.form not in _FORMS or mention.depth or mention.unbalanced or _CODE.search(text):
        return None
    words = words_in(text)
    if len(words) < (_FEWEST_HAN if any(map(is_han, words)) else _FEWEST):
        return None
    around = told.text[max(0, start - _AROUND) : start], told.text[end : end + _AROUND]
    common = any(map(table.COMMON.search, (*around, text)))
    speaker = speaker_of(told, mention, start, end, people)
    if not common and (speaker is None or (not speaker.article and any(map(str.isdigit, speaker.name)))):
        return None
    if table.KEYED.search(told.text, max(0, start - 8), start) or any(map(table.OTHER_TEXT.search, around)):
        return None
    value = {
        "text": text, "speaker": speaker.name if speaker else "", "named": speaker is not None and speaker.named,
        "article": speaker is not None and speaker.article, "common": common,
        "dates": _dates(told, start, end), "latest": latest, "weekdays": sorted(_WEEKDAY.findall(" ".join(around))),
    }  # fmt: skip
    return unit.saw(NAME, mention.region, json.dumps(value, ensure_ascii=False), keys=every_key(words) if common else wording_keys(words))


def _dates(told: Told, start: int, end: int) -> list[str]:
    """Give the dates of a sentence outside the quotation that tell themselves when they are."""
    dates = [date for date, low, high in told.dates if not (start <= low and high <= end) and date.relative in {None, "text"}]
    return sorted({date.edtf for date in dates if date.edtf and "/" not in date.edtf})


_WEEKDAY = compiled(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:星期|周)[一二三四五六日天]")


def judge(key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Compare the wordings that share some words in a row, or the sayings of one speaker."""
    if key.startswith("said: "):
        from civcheck.audit.sayings import retold

        yield from retold(key, group, RULE, _compare)
        return
    seen = [_Quoted(one) for one in group]
    commons = [f" {' '.join(one.words)} " for one in seen if one.common]
    quoted = [one for one in seen if one.speaker and not any(f" {' '.join(one.words)} " in common for common in commons)]
    yield from _two_speakers(quoted)
    first = list({one.words: one for one in reversed(quoted)}.values())[::-1]
    formula = len({one.speaker for one in first}) > _MOST_SPEAKERS
    found = [] if formula else list(islice(_otherwise(first[:_MOST_COMPARED]), _MOST_WORDINGS + 1))
    if formula or len(found) > _MOST_WORDINGS:
        yield PassedOver()
        return
    yield from found
    if len(first) > _MOST_COMPARED:
        yield PassedOver(_MOST_COMPARED)


def _compare(one: Evidence, other: Evidence) -> tuple[bool, Finding | None]:
    """Say whether two sayings are kept apart, and give what is told of them as quotations."""
    first, second = _Quoted(one), _Quoted(other)
    other_year = _is_of_other_year(first, second) and _NUMBER.search(f"{first.text} {second.text}") is not None
    apart = (other_year and first.quoted and second.quoted) or not _one_occasion(first, second) or _is_cut(first, second)
    return apart, None if apart else _two_wordings(first, second)


def _otherwise(first: Sequence[_Quoted]) -> Iterator[Finding]:
    """Compare wordings with one another."""
    for at, one in enumerate(first):
        for other in first[:at]:
            if (found := _two_wordings(other, one)) is not None:
                yield found


class _Quoted:
    """A quotation as `emit` saw it."""

    def __init__(self, evidence: Evidence) -> None:
        from civcheck.audit.wordings import words_in

        value = json.loads(evidence.value)
        self.location, self.text = evidence.location, value["text"]
        self.speaker: str = value["speaker"]
        self.named, self.article, self.common = value["named"], value.get("article", False), value.get("common", False)
        self.latest: str = value.get("latest", "")
        self.quoted: bool = value.get("quoted", True)
        self.dates, self.weekdays = frozenset(value["dates"]), frozenset(value.get("weekdays", ()))
        self.words = words_in(self.text)


def _two_wordings(one: _Quoted, other: _Quoted) -> Finding | None:
    from civcheck.audit.wordings import difference
    from civcheck.compare.text import same_wording

    if not _one_occasion(one, other) or _is_cut(one, other):
        return None
    severity = _how_near(one, other)
    if severity is None or (severity == "info" and not (one.named or one.article)):
        return None
    if not (_one_speaker(one, other) or _is_long_and_unnamed(one, other)):
        return None
    compared = same_wording(one.text, other.text)
    if compared.agrees or "spelling" in compared.notes or not compared.changes:
        return None
    if _is_of_other_year(one, other) and any(_NUMBER.search(f"{one.text[a:b]} {other.text[c:d]}") for _, a, b, c, d in compared.changes):
        return None
    speaker = one.speaker if one.named or not other.named else other.speaker
    where = f"the same words of {speaker} are quoted otherwise" if severity == "warning" else f"{speaker} is quoted nearly so"
    places = _narrow(other, one, compared.changes) if severity == "warning" else (other.location, one.location)
    return RULE.finding(f"{where}: {difference(one.text, other.text)}", places, severity)


def _one_occasion(one: _Quoted, other: _Quoted) -> bool:
    """Say whether two quotations may be of one time: no dates that differ, no other days of the week."""
    if one.weekdays and other.weekdays and not one.weekdays & other.weekdays:
        return False
    if not (one.dates and other.dates):
        return True
    return any(first.startswith(second) or second.startswith(first) for first in one.dates for second in other.dates)


def _is_of_other_year(one: _Quoted, other: _Quoted) -> bool:
    """Say whether a document dates one of two quotations alone, and not in its latest year: of another year other numbers are told."""
    dates = one.dates | other.dates
    if (one.dates and other.dates) or not dates or one.location.path != other.location.path:
        return False
    return any(date[:4] != one.latest for date in dates)


_NUMBER = compiled(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|"
    r"this|next|last)\b|[一二三四五六七八九十百千万亿两]|[今明去]年",
    re.IGNORECASE,
)


def _how_near(one: _Quoted, other: _Quoted) -> Literal["warning", "info"] | None:
    """Say how surely two wordings are of one sentence: "info" where they have the same words in another order."""
    from civcheck.audit.wordings import nearness, shared_vocabulary

    near = nearness(one.words, other.words)
    if near.share >= _NEAR and near.words >= _LEAST_SHARED and near.telling >= _LEAST_TELLING and near.share < 1:
        inner = near.inner or _differs_at_end(one, other, near.share)
        run = _SHORT_RUN if near.share >= _VERY_NEAR else _LEAST_RUN
        if near.longest >= run and near.spread <= _WIDEST and inner:
            return "warning"
    share, words = shared_vocabulary(one.words, other.words)
    longer = max(len(one.words), len(other.words)) / min(len(one.words), len(other.words))
    return "info" if share >= _LEAST_VOCABULARY and words >= _LEAST_SHARED_WORDS and longer <= _MOST_LONGER else None


def _differs_at_end(one: _Quoted, other: _Quoted, share: float) -> bool:
    """Say whether two wordings of one length have another word at an end: neither is cut."""
    from civcheck.audit.wordings import is_han

    least = _NEAR_END_HAN if is_han(one.words[0]) else _NEAR_END_WORDS
    return (
        share >= _NEAR_END
        and len(one.words) == len(other.words) >= least
        and _ENDS.search(one.text) == _ENDS.search(other.text) is not None
    )


_ENDS = compiled(r"[.!?,。！？]\s*$")


def _is_cut(one: _Quoted, other: _Quoted) -> bool:
    """Say whether a quotation has all its words in the other one, in order, but for what brackets and ellipses stand for."""
    return _has_pieces(one, other) or _has_pieces(other, one) or (_MARKED.search(one.text) and _MARKED.search(other.text)) is not None


def _has_pieces(short: _Quoted, long: _Quoted) -> bool:
    from civcheck.audit.wordings import words_in

    at, whole = 0, f" {' '.join(long.words)} "
    for piece in _MARKED.split(short.text):
        words = " ".join(words_in(piece))
        at = whole.find(f" {words} ", at) if words else at
        if at < 0:
            return False
    return True


def _narrow(one: _Quoted, other: _Quoted, changes: Sequence[Change]) -> tuple[Location, Location]:
    """Give the places of two quotations, narrowed to where they differ; `changes` lead from the second to the first."""
    from civcheck.audit.narrowing import narrowed

    inner = [one for one in changes if one[0] == "replace" or (one[1] and one[2] < len(other.text.rstrip("\n .,。，")))] or changes
    first, last = inner[0], inner[-1]
    return narrowed(one.location, one.text, first[3], last[4]), narrowed(other.location, other.text, first[1], last[2])


def _two_speakers(quoted: Sequence[_Quoted]) -> Iterator[Finding]:
    """Give the quotations that one place gives to one person and another to somebody else."""
    by_words: dict[tuple[str, ...], list[_Quoted]] = {}
    for one in quoted:
        if not one.article:
            by_words.setdefault(one.words, []).append(one)
    for same in by_words.values():
        speakers = list({one.speaker: one for one in reversed(same)}.values())[::-1]
        named = [one for one in speakers if one.named]
        others = [one for one in named[1:] if not _one_speaker(named[0], one)]
        if len(speakers) < _MANY and len(others) == 1 and not _is_everybodys(named[0]):
            message = f"{named[0].speaker} is told to have said the same words, here {others[0].speaker}"
            yield RULE.finding(message, (others[0].location, named[0].location))


def _is_everybodys(one: _Quoted) -> bool:
    cry = one.text.rstrip().endswith(("!", "！")) and len(one.words) < _SHORT_CRY
    return cry or table.GREETING.search(one.text) is not None


def _one_speaker(one: _Quoted, other: _Quoted) -> bool:
    if one.article or other.article:
        return one.article and other.article and _one_article(one, other)
    return one.speaker == other.speaker or _one_person(one.speaker, other.speaker)


@lru_cache(maxsize=65536)
def _one_person(one: str, other: str) -> bool:
    """Say whether two names are one speaker's: quotations meet under several keys, and a speaker is quoted more than once."""
    from civcheck.compare.names import compare_names

    return compare_names(one, other).agrees


def _is_long_and_unnamed(one: _Quoted, other: _Quoted) -> bool:
    """Say whether one of two long wordings, which are mostly the same, is told to be of somebody without a name: "the President"."""
    from civcheck.audit.wordings import nearness

    if one.article or other.article or (one.named and other.named):
        return False
    near = nearness(one.words, other.words)
    return near.words >= _LONG and near.share >= _LONG_SHARE


def _one_article(one: _Quoted, other: _Quoted) -> bool:
    """Say whether two articles are one: the same words, and within one document where no name is told."""
    named = one.speaker.count(" ") > 1 or "《" in one.speaker
    return one.speaker == other.speaker and (named or one.location.path == other.location.path)


RULE = Rule(NAME, "quotes", "warning", emit, judge, kinds=frozenset({"name", "value"}), compares=True, statements=True)
