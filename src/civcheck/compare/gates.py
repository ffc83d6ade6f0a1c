"""The gates of sameness: what must hold before a difference between a claim and a source counts.

The two tell of one thing, with the same names, scope, mood and attribution, at the same time, and differ in exactly one
detail. A gate that stopped is kept with its reason, so that a person can be told why nothing was said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.compare.editions import WHICH_ONE
from civcheck.compare.former_plans import ONLY_PLANNED
from civcheck.compare.gate_of_time import both_since, time_gates
from civcheck.compare.in_its_place import other_things
from civcheck.compare.likeness import in_one_context, is_in_credit, is_picture, is_told_of_another, says_the_same, shares_enough
from civcheck.compare.mood import planned_at
from civcheck.compare.narrowing import narrowing_names
from civcheck.compare.pairing import Gate, name_weight
from civcheck.compare.reworded import loosely_anchored, reworded, told_elsewhere
from civcheck.compare.rivals_zh import unknown_things_zh
from civcheck.compare.slips import is_slip
from civcheck.compare.subjects import compared_only, compounds, other_bearers, said_of
from civcheck.compare.wording import stands_in, unknown_things, unread_names
from civcheck.extract.related import is_related
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import LIGHT, OFFICES
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.align import Aligned
    from civcheck.compare.named import Namer
    from civcheck.compare.opposed import Opposed
    from civcheck.compare.pairing import Pairing, Weigh
    from civcheck.model.statement import Statement

LEAST_CONFLICT = 0.66
"""The share of a claim's content words, by weight, that the source must hold for a difference to count."""
LEAST_NAME_CONFLICT = 0.6
LEAST_FIRM = 0.4
"""It may be less where three mentions agree, a day or a number among them."""
_FEW = 1
_MOST_LEFT = 5
"""Words that a claim with another date may have and the source not."""
_UNCOMMON = 3.0
"""The weight from which on a name is not in every other sentence."""
_WELL, _ALL = 0.75, 0.95
_SAID_ALIKE = 0.8
"""Two people say much the same: that it is one saying wants more of the words."""


def gates(pair: Pairing, namer: Namer, weigh: Weigh) -> Iterator[Gate]:
    """Give the gates that a difference must pass before it counts, in order; none where nothing differs."""
    conflicts, opposed = _differences(pair)
    if not conflicts and not opposed:
        return
    yield from _one_detail(pair, conflicts, opposed)
    yield from _shared_words(pair, conflicts, weigh)
    yield from _anchored(pair, opposed, weigh)
    yield from _told_alike(pair, conflicts, opposed, namer)
    yield from time_gates(pair, conflicts)
    compared = compared_only(pair.claim, pair.source, pair.aligned)
    yield Gate("subject", not compared, f"the source only compares with {', '.join(compared)}" if compared else "the subject is the same")
    wording = (
        reworded(pair.claim, conflicts, opposed, pair.source)
        or loosely_anchored(pair.aligned, conflicts)
        or told_elsewhere(pair.claim, pair.aligned, opposed)
    )
    yield Gate("another wording", not wording, wording or "it is no matter of wording")
    apart = narrowing_names(pair, conflicts, namer, weigh)
    yield Gate("names", not apart, f"the source narrows it to {', '.join(apart)}" if apart else "no rare name narrows the source")


def _differences(pair: Pairing) -> tuple[list[Aligned], list[Opposed]]:
    """Give what differs, each difference once: rose against fell in the figure and in the verb, one negation before several words."""
    conflicts = [one for one in pair.aligned if one.outcome == "conflict"]
    opposed = list(pair.opposed)
    if any("against" in one.reason and one.kind == "figure" for one in conflicts):
        opposed = [one for one in opposed if one.kind != "direction"]
    if any(one.kind == "order" for one in conflicts):
        opposed = [one for one in opposed if one.kind != "order"]
    if any(_is_person(one) for one in conflicts):
        opposed = [one for one in opposed if one.kind != "office"]  # it goes with the person
    negations = [one for one in opposed if one.kind == "negation"]
    opposed = [*(one for one in opposed if one.kind != "negation" and not (negations and one.kind == "word")), *negations[:1]]
    if any(one.reason.startswith(ONLY_PLANNED) for one in conflicts):
        opposed = [one for one in opposed if one.kind != "negation"]  # that it was not done goes with the plan
    turned_round = [one for one in conflicts if "rose against fell" in one.reason or "fell against rose" in one.reason]
    conflicts = [one for one in conflicts if one not in turned_round[1:]]
    return conflicts[:1] if _exchanged(conflicts) else conflicts, opposed


def _one_detail(pair: Pairing, conflicts: list[Aligned], opposed: list[Opposed]) -> Iterator[Gate]:
    count = len(conflicts) + len(opposed)
    yield Gate("one difference", count == 1, "exactly one detail differs" if count == 1 else f"{count} details differ: another event")
    others = [one for one in pair.aligned if one.outcome not in {"conflict", "supported"}]
    values = [one for one in pair.anchors if one.kind in {"figure", "date"} and not one.around and is_telling(one)]
    if any(map(is_slip, conflicts)) or (values and len(pair.anchors) > 1):
        others = [one for one in others if one.outcome != "unread"]  # a name that nobody can read in the other language
    numbers = [one.claim for one in opposed if one.kind == "order"]
    others = [one for one in others if one.reason != WHICH_ONE or not any(number in _written(one, pair) for number in numbers)]
    said = ", ".join(said_of(one) for one in others)
    yield Gate("all else agrees", not others, f"nothing in the source answers to {said}" if others else "every other mention agrees")


def _written(one: Aligned, pair: Pairing) -> str:
    return pair.claim.text[max(0, one.placed.start) : max(0, one.placed.end)].lower()


def _shared_words(pair: Pairing, conflicts: list[Aligned], weigh: Weigh) -> Iterator[Gate]:
    turned = {"rise", "fall"} if any("against" in one.reason for one in conflicts) else set()
    rare = [sense for sense in pair.unexplained if weigh(sense) >= weigh.rare and sense not in turned]
    firm, few = (
        _firm(pair.aligned) or _turned(pair.aligned) or _slipped(pair, conflicts),
        len(pair.unexplained) <= _FEW and bool(pair.anchors),
    )
    named = any(one.kind in {"name", "place"} for one in conflicts)
    least = LEAST_FIRM if firm else LEAST_NAME_CONFLICT if named else LEAST_CONFLICT
    yield Gate("coverage", pair.covered >= least or few, f"{pair.covered:.0%} of the claim's words are in the source")
    most = 3 * _FEW if firm else 2 * _FEW if pair.covered >= _WELL else _FEW
    yield Gate(
        "rare words",
        compounds(pair.claim, rare) <= most,
        f"not in the source: {', '.join(rare)}" if rare else "no rare word is left unexplained",
    )
    said = [one.claim for one in pair.opposed if one.kind != "negation"]
    unknown = [thing for thing in unknown_things_zh(pair.claim, pair.source) if not any(thing in one or one in thing for one in said)]
    offices = OFFICES if any(map(_is_person, conflicts)) else frozenset()
    unread = unread_names(pair.claim, [sense for sense in pair.unexplained if sense not in offices])
    valued = len(conflicts) == 1 and conflicts[0].kind in {"figure", "date"}
    things = _other_things(pair) if valued else []
    other_names = [*unread, *unknown, *things, *other_bearers(pair)]
    yield Gate("other names", not other_names, f"the source has no {', '.join(other_names)}" if other_names else "no other name is left")


def _other_things(pair: Pairing) -> list[str]:
    """Give the things of a claim in whose place the source has others: with another value beside them they are another matter."""
    said = [word for one in pair.opposed for word in (one.claim, one.source)]
    found = [*other_things(pair.claim, pair.source, pair.unexplained), *unknown_things(pair.claim, pair.unexplained, pair.source)]
    return [thing for thing in dict.fromkeys(found) if thing not in said]


def _is_person(one: Aligned) -> bool:
    return isinstance(one.placed.mention, NameMention) and one.placed.mention.type == "person"


def _anchored(pair: Pairing, opposed: list[Opposed], weigh: Weigh) -> Iterator[Gate]:
    anchors = pair.anchors
    values = [one for one in anchors if one.kind in {"figure", "date"} and not one.around]
    if any(one.kind == "word" for one in opposed):
        sure = any(map(is_telling, values))
        reason = "a figure or date that is no chance agrees" if sure else "it may be told of two things in the same words"
        yield Gate("the same thing", sure, reason)
    if pair.claim.language != pair.source.language:
        names = [one.placed.mention for one in anchors if isinstance(one.placed.mention, NameMention)]
        telling = sum(name_weight(name, weigh) >= weigh.rare for name in names) if pair.covered >= _ALL else 0
        slipped = _slipped(pair, [one for one in pair.aligned if one.outcome == "conflict"])
        enough = slipped or (len(values) + len(names) >= 2 and (bool(values) or len(names) >= 3 or telling >= 2))  # noqa: PLR2004  one may be chance
        yield Gate("across languages", enough, "a figure or date and another mention agree" if enough else "too little agrees to tell")
    content = {word.sense for word in pair.claim.words if word.sense not in pair.unexplained}
    yield Gate("anchored", bool(anchors) or len(content) >= 3, "a mention or several words agree")  # noqa: PLR2004
    yield from _one_matter(pair, weigh)


def _one_matter(pair: Pairing, weigh: Weigh) -> Iterator[Gate]:
    """Yield the gates of what sentences of one shape may share though they tell of two things."""
    conflicts, opposed = _differences(pair)
    enough = shares_enough(pair.claim, pair.source, pair.aligned, pair.covered)
    if is_picture(pair.claim, pair.source):
        enough = enough and any(_tells(one, weigh) and not one.around and not is_in_credit(one, pair.claim) for one in pair.anchors)
    yield Gate("more than words", enough, "something telling agrees" if enough else "only words agree: it may be told of another")
    dated = any(one.kind == "date" for one in conflicts)
    said = not dated or (says_the_same(pair.claim, pair.source) and (len(pair.unexplained) <= _MOST_LEFT or _firm(pair.aligned)))
    yield Gate("what is said", said, "the source says it itself" if said else "the source itself tells of something else")
    other = any(one.kind != "figure" for one in conflicts) and is_told_of_another(pair.source, pair.aligned)
    yield Gate("told of", not other, "the source names something else" if other else "told of the same")
    apart = [one.claim for one in opposed if not in_one_context(one, pair.claim, pair.source)]
    yield Gate("context", not apart, f"{', '.join(apart)} is told of something else" if apart else "opposites are told of one thing")


def _tells(one: Aligned, weigh: Weigh) -> bool:
    """Say whether a mention that agrees is no chance: a telling value, or a name that is no country and not common."""
    mention = one.placed.mention
    if isinstance(mention, NameMention):
        return mention.territory is None and (name_weight(mention, weigh) >= _UNCOMMON or mention.edition is not None)
    return is_telling(one)


def _told_alike(pair: Pairing, conflicts: list[Aligned], opposed: list[Opposed], namer: Namer) -> Iterator[Gate]:
    claim, source = pair.claim, pair.source
    valued = [one for one in conflicts if one.kind in {"figure", "date"} and not _is_ordinal(one)]
    moods = planned_at(claim, [one.placed for one in valued]), planned_at(source, [one.other for one in valued])
    unlike = (
        bool(valued)
        and moods[0] != moods[1]
        and not _is_later(valued)
        and not all(map(both_since, valued))
        and not (claim.senses | source.senses) & _ANNOUNCING
    )
    yield Gate("mood", not unlike, "planned against done" if unlike else "both planned or both done, or it does not matter")
    differs = _speaker_differs(claim, conflicts)
    same = differs or _same_speaker(claim, source, namer)
    yield Gate("attribution", same, "the same speaker, or the narrator in both")
    alike = not differs or pair.covered >= _SAID_ALIKE
    yield Gate("wording", alike, "told in the same words, or by the same speaker" if alike else "two people may say much the same")
    said = frozenset(sense for one in opposed for word in (one.claim, one.source) for sense in senses_in(word))
    apart = (missing_scope(claim, source) | _narrowing(claim, source)) - said
    yield Gate("scope", not apart, f"scope differs: {', '.join(sorted(apart))}" if apart else "the same scope")


def _is_later(conflicts: list[Aligned]) -> bool:
    """Say whether a source plans for a later day what a claim tells as done by an earlier one."""
    pair = [getattr(placed.mention, "edtf", None) or "" for one in conflicts for placed in (one.placed, one.other) if placed]
    planned = len(pair) == 2 and all(_ISO.match(edtf) for edtf in pair) and pair[0][:4] < pair[1][:4]  # noqa: PLR2004  a pair
    return planned or any(one.reason.startswith(ONLY_PLANNED) for one in conflicts)


_ISO = compiled(r"\d{4}")


def _speaker_differs(claim: Statement, conflicts: list[Aligned]) -> bool:
    """Say whether the very detail that differs is who says it."""
    return claim.speaker is not None and any(
        isinstance(one.placed.mention, NameMention) and one.placed.mention.type == "person"
        and claim.text[one.placed.start : one.placed.end] in claim.speaker
        for one in conflicts
    )  # fmt: skip


def says_itself(claim: Statement, source: Statement) -> bool:
    """Say whether a source in a claim's language holds half its telling words itself, and not only by what stands around it."""
    if claim.language != source.language:
        return True
    words = [word for word in claim.words if word.sense not in LIGHT]
    own = [word for word in words if word.sense in source.senses or stands_in(claim, word, source)]
    return len(own) * 2 >= len(words)


def is_telling(one: Aligned) -> bool:
    """Say whether a figure or date that agrees is no chance: a day, a month, a number with a unit or above nine."""
    mention = one.placed.mention
    if isinstance(mention, FigureMention):
        return mention.unit is not None or mention.currency is not None or (mention.value is not None and abs(mention.value) >= 10)  # noqa: PLR2004
    return isinstance(mention, DateMention) and mention.granularity in {"day", "month"}


def missing_scope(claim: Statement, source: Statement) -> frozenset[str]:
    """Give the scope words of a claim that the source does not have; "the new wing" only points to it."""
    missing = claim.scope - source.scope - source.senses - source.around.senses
    missing = frozenset(sense for sense in missing if not is_related(sense, source.senses))
    return missing - {"new"} if "new" in missing and _POINTING_NEW.search(claim.text) else missing


_POINTING_NEW = compiled(r"(?:\b(?:the|its|their|his|her|this)|['’]s?) new\b", re.IGNORECASE)


_ANNOUNCING = frozenset(["announc", "propose", "promis", "invit", "plan", "pledg", "adopt"])
"""Where something is announced, whether "will" is written tells nothing."""


def _firm(aligned: tuple[Aligned, ...]) -> bool:
    """Say whether so much agrees that the two tell of one thing, whatever words they use: three mentions, a day or a number among them."""
    agreed = [one for one in aligned if one.outcome == "supported" and not one.around]
    values = [one for one in agreed if one.kind in {"figure", "date"} and is_telling(one)]
    named = any(one.kind == "name" and one.outcome == "supported" for one in aligned)
    return len(agreed) >= 3 and bool(values) and named  # noqa: PLR2004


def _slipped(pair: Pairing, conflicts: list[Aligned]) -> bool:
    """Say whether the one value that differs is a slip of the source's in another language, with a mention or words that agree."""
    shared = {word.sense for word in pair.claim.words if word.sense.isascii() and word.sense not in LIGHT} - set(pair.unexplained)
    across = pair.claim.language != pair.source.language
    return across and any(map(is_slip, conflicts)) and len(shared) + len(pair.anchors) >= _SHARED_AT_LEAST


_SHARED_AT_LEAST = 2


def _turned(aligned: tuple[Aligned, ...]) -> bool:
    """Say whether the same number is told to have gone the other way, and another value agrees: that is no chance."""
    turned = any("against" in one.reason and one.outcome == "conflict" and _one_number(one) for one in aligned)
    return turned and any(one.kind == "figure" and one.outcome == "supported" and is_telling(one) for one in aligned)


def _one_number(one: Aligned) -> bool:
    ours, theirs = (getattr(placed.mention, "value", None) for placed in (one.placed, one.other or one.placed))
    return ours is not None and theirs is not None and abs(ours) == abs(theirs)


def _is_ordinal(one: Aligned) -> bool:
    return isinstance(one.placed.mention, FigureMention) and one.placed.mention.ordinal


def _exchanged(conflicts: list[Aligned]) -> bool:
    """Say whether two figures that differ are each other's: one mistake, not two."""
    if len(conflicts) != 2 or any(one.other is None for one in conflicts):  # noqa: PLR2004  a pair
        return False
    ours = [getattr(one.placed.mention, "value", None) for one in conflicts]
    theirs = [getattr(one.other.mention, "value", None) for one in conflicts if one.other]
    return None not in ours and ours == theirs[::-1]


def _same_speaker(claim: Statement, source: Statement, namer: Namer) -> bool:
    ours, theirs = claim.speaker, source.speaker
    if not ours or not theirs or ours == theirs or ours in source.text or theirs in claim.text:
        return True
    if senses_in(ours) & senses_in(theirs):
        return True
    region = claim.region
    return namer.same(NameMention("name", region, None, ours), NameMention("name", region, None, theirs))


def _narrowing(claim: Statement, source: Statement) -> frozenset[str]:
    """Give the scope words near which the source tells its figure, and the claim does not."""
    return (source.scope & _NARROWING) - claim.scope - {word.sense for word in claim.words}


_NARROWING = frozenset({"new", "average", "net", "half", "daily", "weekly", "monthly", "per", "only", "single", "media", "initial"})
