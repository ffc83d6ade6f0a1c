"""The quotations of a claim, looked for in the words of the sources: verbatim first, then nearly.

A changed figure, name or negation is never close enough. How near words must be scales with their number: short
quotations need exactness. A quotation with ellipses is found where its pieces stand in one passage, in order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from civcheck.compare.rivals_zh import speaker_zh
from civcheck.compare.sameness import Sameness
from civcheck.compare.text import in_words, same_wording
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import OFFICES
from civcheck.extract.words import is_chinese, tokens
from civcheck.match.weighed import Weighed
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention, QuoteMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.compare.named import Namer
    from civcheck.compare.text import WordingComparison
    from civcheck.factbase.candidates import Corpus
    from civcheck.factbase.units import Unit
    from civcheck.match.verdicts import MentionOutcome
    from civcheck.model.statement import Placed, Statement

QuoteKind = Literal["verbatim", "typographic", "elided", "altered", "changed", "stitched", "other-speaker", "not-found", "not-at-hand"]
_FEWEST = 3
"""Words of the shortest quotation that is looked for; two Chinese characters count as one."""
_ELLIPSIS = compiled(r"\s*(?:\[?(?:\.{3,}|…+|\. \. \.)\]?)\s*")
_SHORT, _LONG = 6, 12
_EDGES = " ,.;:!?，。；：！？\"“”'‘’「」『』"
"""What stands around quoted words and is none of them."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundQuotation:
    """A quotation of a claim, and the passage of a source that it is or resembles; `detail` says in words what differs.

    `beside` are the sentence where the passage begins and those right before and behind it.
    """

    placed: Placed
    kind: QuoteKind
    unit: Unit | None = None
    words: str = ""
    detail: str = ""
    ratio: float = 0.0
    beside: tuple[Unit, ...] = ()

    @property
    def outcome(self) -> MentionOutcome:
        """Say what became of the mention."""
        if self.kind in {"verbatim", "typographic", "elided"}:
            return "supported"
        if self.kind in {"altered", "changed", "stitched", "other-speaker"}:
            return "contradicted"
        return "not-checked" if self.kind == "not-at-hand" else "not-found"

    def as_weighed(self) -> Weighed:
        """Give the passage as evidence."""
        assert self.unit is not None
        return Weighed((self.unit,), Sameness("none", (), self.ratio), self.unit.statement)


def find_quotations(claim: Statement, corpus: Corpus, namer: Namer) -> Iterator[FoundQuotation]:
    """Look for each quotation of a claim."""
    for placed in claim.of_kind("quote"):
        mention = placed.mention
        if not isinstance(mention, QuoteMention) or mention.form in {"indirect", "title"} or mention.depth:
            continue
        words = claim.text[placed.start : placed.end].replace("\n", " ")
        if _size(words) < _FEWEST or (mention.form == "term" and not _may_be_said(words)):
            continue
        found = _find(placed, words, mention, claim, corpus, namer)
        if mention.form != "term" or found.unit is not None:
            yield found


def _may_be_said(words: str) -> bool:
    """Say whether what looks like a term may be somebody's words: several, and no name of a thing."""
    if is_chinese(words):
        return _size(words) > _LONG // 2 and any(mark in words for mark in "，、；")
    return words[:1].islower() and _size(words) > _FEWEST


def _size(words: str) -> int:
    return sum((len(token) + 1) // 2 if chinese else 1 for token, _, _, chinese in tokens(words))


def _find(placed: Placed, words: str, mention: QuoteMention, claim: Statement, corpus: Corpus, namer: Namer) -> FoundQuotation:
    if corpus.texts is None:
        return FoundQuotation(placed, "not-at-hand", detail="the sources are not at hand")
    best: FoundQuotation | None = None
    for units in corpus.blocks_with(words):
        found = _in_block(placed, words, units, claim)
        if found is not None and (best is None or _better(found, best)):
            best = replace(found, beside=_around(found.unit, units))
    if best is None:
        return FoundQuotation(placed, "not-found", detail="no passage of the sources is near it")
    return _with_speaker(best, mention, claim, namer)


def _around(unit: Unit | None, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Give a sentence of a block with the ones right before and behind it."""
    at = next((number for number, one in enumerate(units) if one is unit), None)
    return tuple(units[max(0, at - 1) : at + 2]) if at is not None else ()


_GOOD: dict[str, int] = {"verbatim": 0, "typographic": 1, "elided": 2, "changed": 3, "altered": 4}


def _better(one: FoundQuotation, other: FoundQuotation) -> bool:
    return (_GOOD[one.kind], -one.ratio) < (_GOOD[other.kind], -other.ratio)


def _in_block(placed: Placed, words: str, units: Sequence[Unit], claim: Statement) -> FoundQuotation | None:
    from rapidfuzz import fuzz

    text = " ".join(unit.statement.text for unit in units).replace("\n", " ")
    starts, at = [], 0
    for unit in units:
        starts.append(at)
        at += len(unit.statement.text) + 1
    if (place := text.find(words)) >= 0:
        return FoundQuotation(placed, "verbatim", units[_unit_at(starts, place)], words, "verbatim", 1.0)
    pieces = [piece for piece in _ELLIPSIS.split(words) if piece.strip()]
    if len(pieces) > 1 and (first := _in_order(pieces, text)) is not None:
        return FoundQuotation(placed, "elided", units[_unit_at(starts, first)], words, "with words left out", 1.0)
    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=60)
    if found is None or len(text) < len(words) // 2:
        return None
    low, high = _to_words(text, found.dest_start, found.dest_end, chinese=is_chinese(words))
    there = text[low:high]
    compared = same_wording(words.strip(_EDGES), there.strip(_EDGES))
    unit = units[_unit_at(starts, low)]
    if compared.agrees:
        return FoundQuotation(placed, "typographic", unit, there, ", ".join(compared.notes) or "typography", 1.0)
    return _altered(placed, words, there, unit, compared, by_the_same=_by_the_same(claim, unit, there))


def _by_the_same(claim: Statement, unit: Unit, there: str) -> bool:
    """Say whether words are quoted in a source from somebody whom the claim names."""
    words, text = there.strip(_EDGES), unit.statement.text
    return any(
        isinstance(one.mention, QuoteMention)
        and one.mention.speaker is not None
        and one.mention.speaker.split()[-1] in claim.text
        and words in text[one.start : one.end]
        for one in unit.statement.of_kind("quote")
    )


def _altered(
    placed: Placed, words: str, there: str, unit: Unit, compared: WordingComparison, *, by_the_same: bool
) -> FoundQuotation | None:  # fmt: skip
    size = _size(words)
    changed = sum(max(_size(words[a:b]), _size(there[c:d])) for _, a, b, c, d in compared.changes)
    ratio = 1 - changed / max(size, 1)
    least = 0.6 if by_the_same else 0.7 if size >= _LONG else 0.75 if size >= _SHORT else 0.66
    if ratio < least:
        return None
    told = in_words(compared, words.strip(_EDGES), there.strip(_EDGES))
    telling = any(re.search(r"\d", words[a:b] + there[c:d]) for _, a, b, c, d in compared.changes)
    return FoundQuotation(placed, "changed" if telling else "altered", unit, there, "; ".join(told[:3]), ratio)


def _in_order(pieces: Sequence[str], text: str) -> int | None:
    first, at = None, 0
    for piece in pieces:
        place = text.find(piece.strip(" ,.;"), at)
        if place < 0:
            return None
        first = place if first is None else first
        at = place + len(piece)
    return first


def _unit_at(starts: Sequence[int], place: int) -> int:
    return max(number for number, start in enumerate(starts) if start <= place)


def _to_words(text: str, low: int, high: int, *, chinese: bool) -> tuple[int, int]:
    if chinese:
        return low, high
    while low > 0 and text[low - 1].isalnum() and text[low : low + 1].isalnum():
        low -= 1
    while high < len(text) and text[high].isalnum() and text[high - 1].isalnum():
        high += 1
    return low, high


def _with_speaker(found: FoundQuotation, mention: QuoteMention, claim: Statement, namer: Namer) -> FoundQuotation:
    """Say whether somebody else said the words: neither the speaker of the claim nor any other person in it."""
    unit = found.unit
    if unit is None or found.kind in {"altered", "changed"}:
        return found
    theirs = {
        one.mention.speaker for one in unit.statement.of_kind("quote") if isinstance(one.mention, QuoteMention) and one.mention.speaker
    }
    theirs = theirs or _speaking_before(unit)
    return _by_another_zh(_by_another(found, unit, theirs, mention, claim, namer), claim)


def _speaking_before(unit: Unit) -> set[str]:
    """Give the one person whom the text around a sentence names, where that is what a piece of somebody's words leans on."""
    around = unit.statement.around
    people = {name.normal for name in (*around.names, *around.nearby) if name.type == "person"}
    return people if len(people) == 1 and _SAYS.search(around.text) else set()


_SAYS = compiled(r"\b(?:said|says|told|wrote|writes|noted|stressed|added|declared|statement|speech|message|remarks)\b")


def _by_another_zh(found: FoundQuotation, claim: Statement) -> FoundQuotation:
    """Say whether somebody else said the words in Chinese, where no reader found who said them."""
    assert found.unit is not None
    there, words = found.unit.statement.text, found.words.strip(_EDGES)
    at = there.find(words)
    if found.kind not in {"verbatim", "typographic"} or claim.language != "zh" or at < 0:
        return found
    ours, theirs = speaker_zh(claim.text, found.placed.start, found.placed.end), speaker_zh(there, at, at + len(words))
    if not ours or not theirs or ours in there or theirs in claim.text:
        return found
    return replace(found, kind="other-speaker", detail=f"said by {theirs}")


def with_recorded_speaker(found: FoundQuotation, units: Sequence[Unit], claim: Statement, namer: Namer) -> FoundQuotation:
    """Say whether a fact that rests on the quoted sentence records another speaker."""
    mention, unit = found.placed.mention, found.unit
    if unit is None or found.outcome != "supported" or not isinstance(mention, QuoteMention):
        return found
    path, start, end = unit.place
    facts = [one.fact for one in units if one.fact is not None and one.place[0] == path and one.place[1] < end and start < one.place[2]]
    return _by_another(found, unit, {fact.speaker for fact in facts if fact.speaker}, mention, claim, namer)


def _by_another(
    found: FoundQuotation, unit: Unit, theirs: set[str], mention: QuoteMention, claim: Statement, namer: Namer
) -> FoundQuotation:
    ours = [one.mention for one in claim.of_kind("name") if isinstance(one.mention, NameMention) and one.mention.type == "person"]
    if mention.speaker:
        ours.append(NameMention("name", mention.region, None, mention.speaker))
    if len(theirs) != 1 or not ours:
        return found
    (speaker,) = theirs
    if senses_in(speaker) <= OFFICES:
        return found  # the President may be anybody of that office
    said = NameMention("name", mention.region, None, speaker)
    there = f"{unit.statement.text} {unit.statement.around.text}"
    if any(namer.same(one, said) or one.normal in there for one in ours):
        return found
    return replace(found, kind="other-speaker", detail=f"said by {speaker}")
