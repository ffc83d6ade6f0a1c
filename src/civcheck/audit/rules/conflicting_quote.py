"""One quotation in two wordings, or given to two speakers.

Words in quotation marks are somebody's very words. Where one document quotes the same sentence twice, and not alike, one
of the two is not what was said. Where the same sentence is given to two people, one of them did not say it.

Example:

    The mayor, Anna Lund, said: “The old quay will stay open for small boats all year.” [...]
    “The old quay will stay open to small boats all the year,” Anna Lund promised.

        the same words of Anna Lund are quoted otherwise: “for” → “to”; “the” added

Silent: what an editor's ellipsis or square brackets tell, a shorter quotation out of a longer one, typography, titles and
terms, reported speech, proverbs and slogans, what several people are told to have said, words of other years.

Limits: the speaker must be told both times. Quotations of fewer than eight words (twelve Chinese characters) are not
compared. A speech that is quoted in two languages is not.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.mention import QuoteMention

NAME = "conflicting-quote"
_FORMS = frozenset({"quotation", "fragment", "block"})
_FEWEST, _FEWEST_HAN = 8, 12
_MANY = 3
"""So many speakers of the same words: a slogan."""
_NEAR, _LEAST_SHARED, _LEAST_TELLING, _LEAST_RUN = 0.55, 8, 4, 5
_WIDEST = 1.6
"""Over so many words of the longer one, for each word of the shorter, what both share may lie: more is a chance."""
_MOST_COMPARED = 120
_CODE = re.compile(r"[{}<>=|\\\\_@]")
_COMMON = re.compile(
    r"\b(?:proverb|saying|slogan|motto|as they say|pledge|oath|anthem|hymn|prayer|lyrics?)\b|谚语|古语|俗话|俗语|口号|成语|诗|常言|誓",
    re.IGNORECASE,
)
"""Words of everybody stand near these."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See each quotation that is long enough, with who said it and when."""
    looked = 0
    for told in unit.told:
        for mention, start, end in told.quotes:
            if (evidence := _seen(unit, told, mention, told.text[start:end])) is not None:
                looked += 1
                yield evidence
    yield Looked(looked)


def _seen(unit: Unit, told: Told, mention: QuoteMention, text: str) -> Evidence | None:
    from civcheck.audit.wordings import wording_keys, words_in

    if mention.form not in _FORMS or mention.depth or mention.unbalanced or told.passage.kind == "note" or _COMMON.search(told.text):
        return None
    if mention.speaker is None or any(map(str.isdigit, mention.speaker)) or _CODE.search(text):
        return None
    words = words_in(text)
    if len(words) < (_FEWEST_HAN if any(len(word) == 1 and ord(word) > ord("㐀") for word in words) else _FEWEST):
        return None
    years = sorted({date.edtf[:4] for date, _, _ in told.dates if date.edtf and date.edtf[:4].isdigit()})
    value = json.dumps({"text": text, "speaker": mention.speaker, "years": years}, ensure_ascii=False)
    return unit.saw(NAME, mention.region, value, keys=wording_keys(words))


def judge(_key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding]:
    """Compare the wordings that share some words in a row."""
    quoted = [_Quoted(one) for one in group]
    yield from _two_speakers(quoted)
    first = list({one.words: one for one in reversed(quoted)}.values())[::-1][:_MOST_COMPARED]
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
        self.years = frozenset(value["years"])
        self.words = words_in(self.text)


def _two_wordings(one: _Quoted, other: _Quoted) -> Finding | None:
    from civcheck.audit.wordings import difference, nearness
    from civcheck.compare.text import same_wording

    if one.years and other.years and not one.years & other.years:
        return None
    near = nearness(one.words, other.words)
    if near.share < _NEAR or near.words < _LEAST_SHARED or near.telling < _LEAST_TELLING or near.share == 1:
        return None
    if near.longest < _LEAST_RUN or near.spread > _WIDEST or not near.inner:
        return None
    compared = same_wording(one.text, other.text)
    if compared.agrees or "spelling" in compared.notes or not _one_person(one, other):
        return None
    message = f"the same words of {one.speaker} are quoted otherwise: {difference(one.text, other.text)}"
    return RULE.finding(message, (other.location, one.location))


def _two_speakers(quoted: Sequence[_Quoted]) -> Iterator[Finding]:
    """Give the quotations that one place gives to one person and another to somebody else."""
    by_words: dict[tuple[str, ...], list[_Quoted]] = {}
    for one in quoted:
        by_words.setdefault(one.words, []).append(one)
    for same in by_words.values():
        speakers = list({one.speaker: one for one in reversed(same)}.values())[::-1]
        others = [one for one in speakers[1:] if not _one_person(speakers[0], one)]
        if len(speakers) < _MANY and len(others) == 1:
            message = f"{speakers[0].speaker} is told to have said the same words, here {others[0].speaker}"
            yield RULE.finding(message, (others[0].location, speakers[0].location))


def _one_person(one: _Quoted, other: _Quoted) -> bool:
    from civcheck.compare.names import compare_names

    return one.speaker == other.speaker or compare_names(one.speaker, other.speaker).agrees


RULE = Rule(NAME, "quotes", "warning", emit, judge, kinds=frozenset({"name", "value"}), statements=True)
