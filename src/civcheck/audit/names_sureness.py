"""How sure it is that two names that are nearly the same are one thing's: how they differ against what agrees beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.names_seen import PIECES
from civcheck.compare.name_letters import HAN

if TYPE_CHECKING:
    from civcheck.audit.name_difference import Difference
    from civcheck.audit.names_seen import NameSeen
    from civcheck.audit.names_support import Support
    from civcheck.model.finding import Severity

_LONGER, _LEAST, _TWO = 4, 3, 2
_OFTEN = 3
_TITLED = frozenset({"initiative", "event", "work"})
_NAMED = frozenset({"initiative", "work"})


def thing_sureness(own: NameSeen, other: NameSeen, found: Difference, beside: Support, *, within: bool) -> Severity | None:
    """Say how sure it is that two names are one body's, event's or work's: "error" is beyond doubt a slip, "info" may be meant."""
    if found.kind == "slip" and found.weight == 0 and within and own.count == 1 and other.count >= _OFTEN:
        return "error"
    unread = [one.unread for one in (own, other)]
    if found.kind == "article":
        titled = {own.type, other.type} <= _TITLED if found.weight > _LEAST else not all(unread)
        return "info" if titled and (found.shared >= _LEAST - within or beside.facts + beside.words > 1) else None
    if _is_sure(own, other, found, beside, within=within):
        return "info" if any(unread) else "warning"
    near = within and found.kind == "other word" and found.weight == _TWO and _beside_one_another(own, other)
    return "info" if near or _is_likely(own, other, found, beside, within=within) else None


def _beside_one_another(own: NameSeen, other: NameSeen) -> bool:
    """Say whether two names stand in sentences that follow one another."""
    theirs = {at // PIECES for at in other.sentences}
    return any(at // PIECES + step in theirs for at in own.sentences for step in (-2, -1, 1, 2))


def _is_sure(own: NameSeen, other: NameSeen, found: Difference, beside: Support, *, within: bool) -> bool:
    any_ = max(beside.facts, beside.words)
    if found.kind == "form" and found.weight > _TWO and not {own.type, other.type} <= _NAMED:
        return False
    if found.weight == 0:
        return within or found.shared >= _LEAST or any_ > 0
    if found.weight == 1:
        alone = found.shared >= _LEAST - found.particular or (within and commoner(own, other))
        return any_ > 0 or alone
    if found.weight == _TWO:
        known = found.kind == "word less" and found.particular
        if found.kind == "word less" and "work" in {own.type, other.type}:
            return beside.facts > 1
        often = within and min(own.count, other.count) == 1 and max(own.count, other.count) >= _OFTEN and found.shared >= _LONGER
        return known or often or beside.facts > 0 or beside.words > (not within)
    certain = own.type is not None and other.type is not None
    if found.weight == _LONGER and found.shared >= _LONGER and beside.facts > 0 and beside.words > 1:
        return True
    words = beside.words if certain and found.weight < _LONGER else 0
    return beside.facts + words >= found.weight - 1


def _is_likely(own: NameSeen, other: NameSeen, found: Difference, beside: Support, *, within: bool) -> bool:
    """Say whether names are one thing's rather than two things', though they may well be two."""
    any_ = max(beside.facts, beside.words)
    if found.kind in {"order", "small word", "form", "slip"}:
        if found.kind == "form" and found.shared and within and {own.type, other.type} <= _NAMED:
            return True
        light = found.weight < _LEAST or found.kind == "order"
        named = light or {own.type, other.type} <= (_NAMED if found.kind == "form" else _TITLED)
        return (light and found.shared >= _LEAST - (found.kind != "order")) or (found.shared > 0 and any_ > 1 and named)
    if found.kind == "other word":
        if found.weight == _TWO:
            return found.shared >= _LEAST - found.particular
        if beside.words > 1 and found.weight == _LEAST and found.shared >= _LEAST and HAN.search(own.text):
            return True
        return beside.facts > 0 and found.shared >= found.weight and (found.weight == _LEAST or beside.words > 1)
    if found.kind == "word less":
        return found.shared >= _LONGER and beside.facts > 0
    return found.kind == "title" and within and any_ > 0


def person_sureness(own: NameSeen, other: NameSeen, found: Difference, words: int, *, within: bool) -> Severity | None:
    """Say how sure it is that two names are one person's; `words` tells how much agrees beside them."""
    if found.kind == "accent":
        return "info" if within else None
    often = within and commoner(own, other)
    if not within:
        likely = words == found.weight == 1 or (found.particular and found.shared > 1 + bool(HAN.search(own.text)))
        return "warning" if words > found.weight else "info" if likely else None
    if found.weight > _TWO:
        return "warning" if often and words > _TWO and own.titles & other.titles else None
    if words > found.weight - _TWO + (not often):
        return "warning"
    if min(own.count, other.count) >= _OFTEN:
        return None
    return "info" if found.weight == 1 or found.particular or words + often >= found.weight - 1 else None


def commoner(own: NameSeen, other: NameSeen) -> bool:
    """Say whether one of two names stands at least twice as often as the other."""
    few, many = sorted((own.count, other.count))
    return many >= 2 * few and many > 1
