"""Whether a claim and a source that differ tell of one matter at all: what agrees besides, what is said, among what the words stand.

Sentences of one shape tell of many things: who else sent a letter, which other body was founded, what other picture is of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.subjects import NAMED_BEFORE
from civcheck.compare.wording import copy_of
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import LIGHT
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.compare.opposed import Opposed
    from civcheck.model.statement import Statement, Word

_ALSO = compiled(r"\b(?:also|likewise|too|another|other)\b|也|还|亦|另")
_CREDIT = compiled(r"\(?\b(?:photo|image|picture|photograph)s?\s?(?:source|credit|courtesy|by\b|:)|[（(]?(?:图片来源|图源|供图|摄影)")
_NEAR = 3
"""Content words on either side of a word in which two opposites share something."""
_NAMES = frozenset(["name", "place", "order"])
_NEARLY, _MANY_WORDS = 0.85, 7
"""So many words in their order, and nearly no others, are no shape that other sentences have too."""
_IN_THESE_WORDS = 0.95


def shares_enough(claim: Statement, source: Statement, aligned: Sequence[Aligned], covered: float) -> bool:
    """Say whether more than a country agrees, where a name differs; without that it is told in the very words, not as one more."""
    if claim.language != source.language or not any(
        one.outcome == "conflict" and one.kind in {"name", "place", "order"} for one in aligned
    ):
        return True
    anchors = [one for one in aligned if one.outcome == "supported" and _is_own(one) and not is_in_credit(one, claim)]
    if any(isinstance(one.placed.mention, DateMention | FigureMention) for one in anchors):
        return True
    if any(one.outcome == "conflict" and _are_of_one_kind(one) for one in aligned):
        return True
    if covered >= _NEARLY and len({word.sense for word in claim.words} - LIGHT) >= _MANY_WORDS and copy_of(claim, source):
        return True
    return (bool(anchors) or covered >= _IN_THESE_WORDS) and not _ALSO.search(claim.text)


def _are_of_one_kind(one: Aligned) -> bool:
    """Say whether two events that differ share a word of their names: the games of two cities."""
    first, second = one.placed.mention, one.other.mention if one.other else None
    if not isinstance(first, NameMention) or not isinstance(second, NameMention) or first.type != "event":
        return False
    return len(senses_in(first.normal) ^ senses_in(second.normal)) == len("ab") and bool(senses_in(first.normal) & senses_in(second.normal))


def _is_own(one: Aligned) -> bool:
    """Say whether a mention is no country and the like, which every other sentence names."""
    mention = one.placed.mention
    if one.reason.startswith("goes with"):
        return False
    return not isinstance(mention, NameMention) or (mention.territory is None and mention.type != "place")


def is_in_credit(one: Aligned, claim: Statement) -> bool:
    """Say whether a mention stands in what tells whose a picture is."""
    credit = _CREDIT.search(claim.text.lower())
    return credit is not None and one.placed.start > credit.start()


def is_picture(claim: Statement, source: Statement) -> bool:
    """Say whether a claim or a source is told of a picture: another picture is of something else."""
    return source.kind == "caption" or any(_CREDIT.search(one.text.lower()) for one in (claim, source))


def says_the_same(claim: Statement, source: Statement) -> bool:
    """Say whether a source in a claim's language tells what the claim tells: half its telling words; a single one itself."""
    words = {word.sense for word in claim.words} - LIGHT
    if claim.language != source.language or claim.language == "zh" or not words:
        return True
    held = words & (source.senses if len(words) == 1 else source.senses | source.around.senses)
    return len(held) * 2 >= len(words)


def is_told_of_another(source: Statement, aligned: Sequence[Aligned]) -> bool:
    """Say whether a name of the claim is only named before, and the source begins with something else that the claim does not name."""
    if not any(one.reason == NAMED_BEFORE for one in aligned):
        return False
    known = {id(one.other) for one in aligned if one.other is not None}
    first = next((one for one in source.of_kind("name") if one.start >= 0), None)
    return (
        first is not None and id(first) not in known
        and isinstance(first.mention, NameMention) and first.mention.type in {"organisation", "event", "initiative", "person"}
    )  # fmt: skip


def in_one_context(one: Opposed, claim: Statement, source: Statement) -> bool:
    """Say whether two opposite words stand among words that the two share: rose is no opposite of the lost relics of another clause."""
    if claim.language != "en" or source.language != "en" or one.kind not in {"direction", "scope"}:
        return True
    near = 1 if one.kind == "scope" else _NEAR
    ours, theirs = _around(one.claim, claim, near), _around(one.source, source, near)
    return not ours or not theirs or bool(ours & theirs)


def _around(said: str, statement: Statement, near: int) -> set[str]:
    """Give the senses of the words right around a word, those of the mentions beside it too; nothing where it is not found."""
    start = statement.text.find(said)
    if start < 0:
        return set()
    end = start + len(said)
    before = [word for word in statement.words if word.end <= start][-near:]
    behind = [word for word in statement.words if word.start >= end][:near]
    low, high = _reach(before, behind, start, end)
    found = {word.sense for word in (*before, *behind)}
    for one in statement.mentions:
        if low <= one.start and one.end <= high:
            found |= _senses_of(one.mention)
    return found


def _reach(before: Sequence[Word], behind: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    return (before[0].start if before else max(0, start - 60)), (behind[-1].end if behind else end + 60)


def _senses_of(mention: object) -> frozenset[str]:
    if isinstance(mention, NameMention):
        return senses_in(mention.normal)
    if isinstance(mention, FigureMention):
        return senses_in(mention.counted or "") | {str(mention.value)}
    return frozenset([mention.edtf or ""]) if isinstance(mention, DateMention) else frozenset()
