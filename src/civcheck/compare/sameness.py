"""Whether two statements say the same thing, and in what they differ: the layer under `match` and the rules about conflicts.

Overlap of words alone would accuse many innocents. A difference counts only where every gate is passed: the two tell of
one thing, with the same names, scope, mood and attribution, at the same time, and differ in exactly one detail. Each gate
that stopped is kept with its reason, so that a person can be told why nothing was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from civcheck.compare.align import Aligned, align_dates, align_figures, inside_name
from civcheck.compare.dates import compare_dates
from civcheck.compare.named import align_names
from civcheck.compare.wording import Replaced, replacements, twins, unknown_things, unread_names
from civcheck.extract.senses import opposites, senses_in
from civcheck.extract.tables.senses_en import ORDINALS
from civcheck.model.mention import DateMention, FigureMention, NameMention
from civcheck.model.statement import Placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from civcheck.compare.named import Namer
    from civcheck.model.statement import Placed, Statement

Kind = Literal["supports", "contradicts", "partly", "none"]


class Weigh(Protocol):
    """Tells how telling a sense is: its inverse document frequency."""

    @property
    def rare(self) -> float:
        """The weight from which on a sense is rare in the sources."""

    def __call__(self, sense: str) -> float:
        """Give the weight of a sense."""


LEAST_SUPPORT = 0.45
"""The share of a claim's content words, by weight, that a source must hold where a telling figure or date agrees."""
LEAST_WEAK = 0.55
LEAST_NAMES = 0.66
LEAST_CONFLICT = 0.66
LEAST_NAME_CONFLICT = 0.6
LEAST_FIRM = 0.4
LEAST_ANCHOR = 0.34
_FEW = 1
_MOST_UNKNOWN = 0
_WELL = 0.75
_HEAVIEST = 5.0
_TYPICAL = 20.0
_VALUE = 4.0
"""What a figure or date that agrees weighs beside the words."""


class Gate(NamedTuple):
    """One condition, whether it holds, and why, in words."""

    name: str
    passed: bool
    reason: str


class Opposed(NamedTuple):
    """A word of the claim whose opposite the source has."""

    kind: str
    claim: str
    source: str


@dataclass(frozen=True, slots=True)
class Sameness:
    """How a claim stands to a statement of a source.

    `aligned` tells of each mention of the claim, `coverage` is the share of its content words, by weight, that the source
    holds. `opposed` are words with opposite senses. `gates` are those that a difference must pass, in order.
    """

    kind: Kind
    aligned: tuple[Aligned, ...]
    coverage: float
    opposed: tuple[Opposed, ...] = ()
    gates: tuple[Gate, ...] = ()
    unexplained: tuple[str, ...] = ()

    @property
    def supported(self) -> list[Aligned]:
        """Give the mentions that the source supports."""
        return [one for one in self.aligned if one.outcome == "supported"]


def compare_statements(claim: Statement, source: Statement, namer: Namer, weigh: Weigh) -> Sameness:
    """Say how a claim stands to a statement of a source. `weigh` gives how telling a sense is: its inverse document frequency."""
    figures = align_figures(claim, source)
    dates = [_with_its_figure(one, figures) for one in align_dates(claim, source)]
    aligned = (*figures, *dates, *align_names(claim, source, namer))
    covered, unexplained = coverage(claim, source, aligned, weigh)
    opposed = tuple(_opposed(claim, source))
    exchanged = replacements(claim, source) or []
    aligned = tuple(_in_a_copy(one, exchanged, source) for one in aligned)
    opposed = (*opposed, *_exchanged_words(claim, source, exchanged, aligned, opposed))
    if any(one.kind == "word" for one in opposed):
        aligned = tuple(_of_another_thing(one, source) for one in aligned)
    gates = tuple(_gates(claim, source, aligned, covered, unexplained, opposed, namer, weigh))
    found = Sameness("none", aligned, covered, opposed, gates, tuple(unexplained))
    return Sameness(_kind(claim, source, found), aligned, covered, opposed, gates, tuple(unexplained))


def _in_a_copy(one: Aligned, exchanged: list[Replaced], source: Statement) -> Aligned:
    """Take what stands in a copy where the claim has another name for its counterpart."""
    if one.kind != "name" or one.outcome not in {"missing", "unread"}:
        return one
    span = next((pair.source for pair in exchanged if _meets(pair.claim, one.placed)), None)
    if span is None or not source.text[span[0] : span[1]].strip():
        return one
    other = next((placed for placed in source.of_kind("name") if _meets(span, placed)), Placed(one.placed.mention, *span))
    reason = f"the source has {source.text[other.start : other.end]} there"
    kind = "place" if getattr(one.placed.mention, "type", None) == "place" else "name"
    return Aligned(one.placed, "conflict", other, reason, kind=kind)


def _of_another_thing(one: Aligned, source: Statement) -> Aligned:
    """Take a number that the source gives of another thing for agreed: the thing is the difference."""
    mention = one.placed.mention
    if one.outcome != "missing" or not isinstance(mention, FigureMention):
        return one
    same = next((other for other in source.of_kind("figure") if getattr(other.mention, "value", None) == mention.value), None)
    return (
        replace(one, outcome="supported", other=same, reason="the same number of another thing")
        if same and mention.value is not None
        else one
    )


def _exchanged_words(
    claim: Statement, source: Statement, exchanged: list[Replaced], aligned: tuple[Aligned, ...], opposed: tuple[Opposed, ...]
) -> Iterator[Opposed]:
    """Give the words of a copy that stand in the place of others and that no reader compared: another thing, another person."""
    seen: list[str] = []
    for one in exchanged:
        if any(_meets(one.claim, placed.placed) or _meets(one.source, placed.other) for placed in aligned):
            continue
        ours, theirs = claim.text[slice(*one.claim)], source.text[slice(*one.source)]
        if senses_in(ours) == senses_in(theirs) and senses_in(ours):
            continue
        if not any(ours in known.claim or known.claim in ours for known in opposed):
            yield Opposed("word", ours, theirs)
            seen.append(ours)
    for ours, theirs in twins(claim, source):
        if not any(ours in other or other in ours for other in seen):
            yield Opposed("word", ours, theirs)


def _meets(span: tuple[int, int], placed: Placed | None) -> bool:
    return placed is not None and placed.start >= 0 and span[0] < placed.end and placed.start < span[1]


def _with_its_figure(date: Aligned, figures: Iterable[Aligned]) -> Aligned:
    """Count a span of time as agreed where its number is: in the next five years."""
    if date.outcome in {"supported", "conflict"}:
        return date
    inside = (one for one in figures if date.placed.start <= one.placed.start and one.placed.end <= date.placed.end)
    agreed = next((one for one in inside if one.outcome == "supported"), None)
    return replace(date, outcome="supported", other=agreed.other, reason=agreed.reason, around=True) if agreed else date


def coverage(claim: Statement, source: Statement, aligned: Iterable[Aligned], weigh: Weigh) -> tuple[float, list[str]]:
    """Give the share of the claim's content words that the source holds, by weight, and the words it does not hold."""
    there = source.senses | _counted(aligned)
    across = claim.language != source.language
    total = held = 0.0
    unexplained: list[str] = []
    seen: set[str] = set()
    for word in claim.words:
        if word.sense in seen:
            continue
        seen.add(word.sense)
        if across and not word.sense.isascii():
            continue  # a word that no table knows in the other language tells nothing
        weight = min(weigh(word.sense), _HEAVIEST)
        total += weight
        if word.sense in there:
            held += weight
        elif word.sense in source.around.senses:
            held += 0.8 * weight
        else:
            unexplained.append(word.sense)
    for one in aligned:
        if one.outcome == "conflict":
            continue  # what differs is no measure of what is shared
        if one.kind in {"name", "place"} and isinstance(one.placed.mention, NameMention):
            weight = _name_weight(one.placed.mention, weigh)
            total += weight
            held += weight * {"supported": 0.8 if one.around else 1.0}.get(one.outcome, 0.0)
    return (held / total if total else 0.0), unexplained


def _counted(aligned: Iterable[Aligned]) -> frozenset[str]:
    """Give the senses of what the claim counts where the source has that figure: in the claim's own word."""
    agreed = (one.placed.mention for one in aligned if one.kind == "figure" and one.outcome == "supported")
    return frozenset(
        sense for mention in agreed if isinstance(mention, FigureMention) and mention.counted for sense in senses_in(mention.counted)
    )


def _name_weight(name: NameMention, weigh: Weigh) -> float:
    return max(map(weigh, senses_in(name.normal)), default=1.0)


def _opposed(claim: Statement, source: Statement) -> Iterator[Opposed]:
    ours, theirs = {word.sense for word in claim.words}, {word.sense for word in source.words}
    table = opposites()
    for one in sorted(ours - theirs):
        for other in sorted(theirs - ours):
            if (kind := table.get((one, other))) is not None:
                yield Opposed(kind, _said(claim, one), _said(source, other))
    yield from _other_ordinal(claim, source)
    if claim.language != source.language:
        return  # what is denied in one language may be said with another word in the other
    if claim.denied and source.denied:
        return  # both deny something, each with its own word
    for sense in sorted((claim.denied & theirs) - source.denied):
        yield Opposed("negation", f"not {_said(claim, sense)}", _said(source, sense))
    for sense in sorted((source.denied & ours) - claim.denied):
        yield Opposed("negation", _said(claim, sense), f"not {_said(source, sense)}")


def _other_ordinal(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give the ordinal in a name of the claim where the source has another in its place: the fourth plenary session."""
    ours, theirs = (_ordinals(statement) for statement in (claim, source))
    inside = {claim.text[one.start : one.end].lower() for one in claim.of_kind("figure") if inside_name(one, claim)}
    if len(ours - theirs) == 1 and len(theirs - ours) == 1 and ours - theirs <= inside | _unread(claim):
        yield Opposed("order", *(ours - theirs), *(theirs - ours))


def _ordinals(statement: Statement) -> set[str]:
    return {word for word in re.findall(r"[a-z]+", statement.text.lower()) if word in ORDINALS}


def _unread(statement: Statement) -> set[str]:
    """Give the ordinals that no reader took for a figure."""
    return _ordinals(statement) - {statement.text[one.start : one.end].lower() for one in statement.of_kind("figure")}


def _said(statement: Statement, sense: str) -> str:
    word = next(word for word in statement.words if word.sense == sense)
    return statement.text[word.start : word.end] or sense


def _kind(claim: Statement, source: Statement, found: Sameness) -> Kind:
    if not found.aligned:
        return "none"
    outcomes = {one.outcome for one in found.aligned}
    unread = [one for one in found.aligned if one.outcome == "unread"]
    strong = [
        one for one in found.supported if not one.around and ((one.kind in {"date", "figure"} and _telling(one)) or one.kind == "name")
    ]
    if unread and len(strong) > len(unread) and any(one.kind in {"date", "figure"} for one in strong):
        outcomes.discard("unread")  # two other mentions agree, one of them a figure or date
    if outcomes == {"supported"} and not found.opposed:
        return "supports" if _is_support(claim, source, found) else "partly" if found.coverage >= LEAST_ANCHOR else "none"
    if found.gates and all(gate.passed for gate in found.gates):
        return "contradicts"
    return "partly" if found.supported and found.coverage >= LEAST_SUPPORT and not found.opposed else "none"


def _is_support(claim: Statement, source: Statement, found: Sameness) -> bool:
    """Say whether a source that agrees in every mention says the claim: enough of its words, its scope, what is done and not only planned."""
    if source.planned and not claim.planned:
        return False
    if _missing_scope(claim, source):
        return False
    if len(unknown_things(claim, found.unexplained, source)) > _MOST_UNKNOWN:
        return False
    strong = [one for one in found.aligned if one.kind in {"figure", "date"} and not one.around and _telling(one)]
    values = [one for one in found.aligned if one.kind in {"figure", "date"}]
    least = LEAST_SUPPORT if strong else LEAST_WEAK if values else LEAST_NAMES
    if not values and len(found.unexplained) > 2 and found.coverage < _WELL:  # noqa: PLR2004  several things that nothing answers to
        return False
    return (found.coverage * _TYPICAL + _VALUE * len(strong)) / (_TYPICAL + _VALUE * len(strong)) >= least


def _telling(one: Aligned) -> bool:
    mention = one.placed.mention
    if isinstance(mention, FigureMention):
        return mention.unit is not None or mention.currency is not None or (mention.value is not None and abs(mention.value) >= 10)  # noqa: PLR2004
    return isinstance(mention, DateMention) and mention.granularity in {"day", "month"}


def _missing_scope(claim: Statement, source: Statement) -> frozenset[str]:
    return claim.scope - source.scope - source.senses - source.around.senses


def _gates(
    claim: Statement, source: Statement, aligned: tuple[Aligned, ...], covered: float, unexplained: list[str], opposed: tuple[Opposed, ...],
    namer: Namer, weigh: Weigh,
) -> Iterator[Gate]:  # fmt: skip
    """Give the gates that a difference must pass before it counts."""
    conflicts = [one for one in aligned if one.outcome == "conflict"]
    if any("against" in one.reason and one.kind == "figure" for one in conflicts):
        opposed = tuple(one for one in opposed if one.kind != "direction")  # rose against fell is one difference
    negations = [one for one in opposed if one.kind == "negation"]
    rest = [one for one in opposed if one.kind != "negation" and not (negations and one.kind == "word")]
    opposed = (*rest, *negations[:1])  # one negation reaches several words
    turned_round = [one for one in conflicts if "rose against fell" in one.reason or "fell against rose" in one.reason]
    conflicts = [one for one in conflicts if one not in turned_round[1:]]
    if _exchanged(conflicts):
        conflicts = conflicts[:1]
    others = [one for one in aligned if one.outcome not in {"conflict", "supported"}]
    count = len(conflicts) + len(opposed)
    if not count:
        return
    yield Gate("one difference", count == 1, "exactly one detail differs" if count == 1 else f"{count} details differ: another event")
    said = ", ".join(_text(one) for one in others)
    yield Gate("all else agrees", not others, f"nothing in the source answers to {said}" if others else "every other mention agrees")
    turned = {"rise", "fall"} if any("against" in one.reason for one in conflicts) else set()
    rare = [sense for sense in unexplained if weigh(sense) >= weigh.rare and sense not in turned]
    least = LEAST_NAME_CONFLICT if any(one.kind in {"name", "place"} for one in conflicts) else LEAST_CONFLICT
    few = len(unexplained) <= _FEW and any(one.outcome == "supported" for one in aligned)
    firm = _firm(aligned)
    least = LEAST_FIRM if firm else least
    yield Gate("coverage", covered >= least or few, f"{covered:.0%} of the claim's words are in the source")
    yield Gate(
        "rare words",
        len(rare) <= (3 * _FEW if firm else 2 * _FEW if covered >= _WELL else _FEW),
        f"not in the source: {', '.join(rare)}" if rare else "no rare word is left unexplained",
    )
    other_names = unread_names(claim, unexplained)
    yield Gate("other names", not other_names, f"the source has no {', '.join(other_names)}" if other_names else "no other name is left")
    anchors = [one for one in aligned if one.outcome == "supported"]
    if any(one.kind == "word" for one in opposed):
        sure = any(one.kind in {"figure", "date"} and not one.around and _telling(one) for one in anchors)
        yield Gate(
            "the same thing",
            sure,
            "a figure or date that is no chance agrees" if sure else "it may be told of two things in the same words",
        )
    if claim.language != source.language:
        values = sum(1 for one in anchors if one.kind in {"figure", "date"} and not one.around)
        named = sum(1 for one in anchors if one.kind == "name")
        enough = values + named >= 2 and (values >= 1 or named >= 3)  # noqa: PLR2004  one of them may be chance
        yield Gate("across languages", enough, "a figure or date and another mention agree" if enough else "too little agrees to tell")
    content = [word for word in claim.words if word.sense not in unexplained]
    yield Gate("anchored", bool(anchors) or len({word.sense for word in content}) >= 3, "a mention or several words agree")  # noqa: PLR2004
    unlike = claim.planned != source.planned and any(one.kind in {"figure", "date"} and not _is_ordinal(one) for one in conflicts)
    unlike = unlike and not (claim.senses | source.senses) & _ANNOUNCING
    yield Gate("mood", not unlike, "planned against done" if unlike else "both planned or both done, or it does not matter")
    yield Gate("attribution", _same_speaker(claim, source, namer), "the same speaker, or the narrator in both")
    said = frozenset(sense for one in opposed for sense in senses_in(one.claim))
    missing, narrower = _missing_scope(claim, source) - said, _narrowing(claim, source, opposed)
    yield Gate(
        "scope",
        not missing and not narrower,
        f"scope differs: {', '.join(sorted(missing | narrower))}" if missing | narrower else "the same scope",
    )
    yield from _time_gates(claim, source, conflicts)
    compared = _compared_only(claim, source, aligned)
    yield Gate("subject", not compared, f"the source only compares with {', '.join(compared)}" if compared else "the subject is the same")
    apart = _narrowing_names(claim, source, conflicts, namer, weigh)
    yield Gate("names", not apart, f"the source narrows it to {', '.join(apart)}" if apart else "no rare name narrows the source")


_ANNOUNCING = frozenset("announc propose promis invit plan pledg adopt".split())
"""Where something is announced, whether "will" is written tells nothing."""


def _firm(aligned: tuple[Aligned, ...]) -> bool:
    """Say whether so much agrees that the two tell of one thing, whatever words they use: three mentions, a day or a number among them."""
    agreed = [one for one in aligned if one.outcome == "supported" and not one.around]
    values = [one for one in agreed if one.kind in {"figure", "date"} and _telling(one)]
    return len(agreed) >= 3 and bool(values) and any(one.kind == "name" for one in agreed)  # noqa: PLR2004


def _is_ordinal(one: Aligned) -> bool:
    return isinstance(one.placed.mention, FigureMention) and one.placed.mention.ordinal


def _exchanged(conflicts: list[Aligned]) -> bool:
    """Say whether two figures that differ are each other's: one mistake, not two."""
    if len(conflicts) != 2 or any(one.other is None for one in conflicts):  # noqa: PLR2004  a pair
        return False
    ours = [getattr(one.placed.mention, "value", None) for one in conflicts]
    theirs = [getattr(one.other.mention, "value", None) for one in conflicts if one.other]
    return None not in ours and ours == theirs[::-1]


def _text(one: Aligned) -> str:
    mention = one.placed.mention
    return mention.normal if isinstance(mention, NameMention) else one.kind


_COMPARES = re.compile(
    r"(?:\b(?:after|than|behind|unlike|like|ahead of|followed by|compared (?:with|to))\s+(?:the\s+|that of\s+)?|[比较跟])$", re.IGNORECASE
)


def _compared_only(claim: Statement, source: Statement, aligned: tuple[Aligned, ...]) -> list[str]:
    """Give the names that the source brings in only to compare with, and that the claim tells something of."""
    found = []
    for one in aligned:
        if one.kind != "name" or one.other is None or one.other.start < 0 or one.placed.start < 0:
            continue
        theirs, ours = source.text[: one.other.start], claim.text[: one.placed.start]
        if _COMPARES.search(theirs) and not _COMPARES.search(ours):
            found.append(_text(one))
    return found


def _same_speaker(claim: Statement, source: Statement, namer: Namer) -> bool:
    ours, theirs = claim.speaker, source.speaker
    if not ours or not theirs or ours == theirs or ours in source.text or theirs in claim.text:
        return True
    if senses_in(ours) & senses_in(theirs):
        return True
    region = claim.region
    return namer.same(NameMention("name", region, None, ours), NameMention("name", region, None, theirs))


def _narrowing(claim: Statement, source: Statement, opposed: tuple[Opposed, ...]) -> frozenset[str]:
    """Give the scope words near which the source tells its figure, and the claim does not."""
    del opposed
    return (source.scope & _NARROWING) - claim.scope - {word.sense for word in claim.words}


_NARROWING = frozenset({"new", "average", "net", "half", "daily", "weekly", "monthly", "per", "only", "single", "media", "initial"})


def _time_gates(claim: Statement, source: Statement, conflicts: list[Aligned]) -> Iterator[Gate]:
    """Yield the gate of the periods: another explicit year is another event, and an event that comes again may be another edition."""
    if any(one.kind == "date" for one in conflicts):
        again = (
            set()
            if all(_same_year(one) for one in conflicts)
            else _RECURRING & ({word.sense for word in claim.words} | {word.sense for word in source.words})
        )
        numbered = any(isinstance(one.mention, FigureMention) and one.mention.ordinal for one in claim.of_kind("figure"))
        unique = _UNIQUE & {word.sense for word in claim.words}
        ok = not again or numbered or bool(unique)
        yield Gate("period", ok, "one time only" if ok else f"it may come again: {', '.join(sorted(again))}")
        return
    dates = [one.mention for one in claim.of_kind("date") if isinstance(one.mention, DateMention)]
    theirs = [one.mention for one in source.of_kind("date") if isinstance(one.mention, DateMention)]
    apart = dates and theirs and all(compare_dates(one, other).outcome == "conflict" for one in dates for other in theirs)
    yield Gate("period", not apart, "another time" if apart else "the same time, or none is said")


def _same_year(one: Aligned) -> bool:
    """Say whether two dates that differ lie in one year."""
    pair = [
        placed.mention.edtf
        for placed in (one.placed, one.other)
        if placed and isinstance(placed.mention, DateMention) and placed.mention.edtf
    ]
    return len(pair) == 2 and pair[0][:4] == pair[1][:4]  # noqa: PLR2004  a pair


_RECURRING = frozenset(
    [
        "meeting",
        "forum",
        "festival",
        "expo",
        "exhibition",
        "show",
        "fair",
        "game",
        "olympiad",
        "season",
        "week",
        "day",
        "hold",
        "attend",
        "visit",
        "speech",
        "win",
        "award",
        "anniversary",
        "session",
        "edition",
        "dialogue",
        "study",
        "match",
        "tournament",
    ]
)
"""What may come again another year."""
_UNIQUE = frozenset(["establish", "build", "propose", "first", "designate", "sign"])


def _narrowing_names(claim: Statement, source: Statement, conflicts: list[Aligned], namer: Namer, weigh: Weigh) -> list[str]:
    """Give the rare names of the source's statement that the claim does not have: it may tell of a part, or of somebody else."""
    counterparts = {id(one.other) for one in conflicts}
    ours = [one.mention for one in claim.of_kind("name") if isinstance(one.mention, NameMention)]
    found = []
    for placed in source.of_kind("name"):
        name = placed.mention
        if id(placed) in counterparts or not isinstance(name, NameMention) or placed.start < 0:
            continue
        if _goes_with(placed, conflicts) or (claim.language != source.language and (name.type != "place" or name.term is None)):
            continue
        if name.type not in {"place", "organisation", "person"} or _name_weight(name, weigh) < weigh.rare:
            continue
        if (
            not any(namer.same(one, name) for one in ours)
            and name.normal.casefold() not in claim.text.casefold()
            and _beside(placed, conflicts, source)
        ):
            found.append(name.normal)
    return found


def _goes_with(placed: Placed, conflicts: list[Aligned]) -> bool:
    """Say whether a name only tells where the one that differs is from: the Brazilian economist X."""
    others = [one.other for one in conflicts if one.other is not None and one.other.start >= 0 and one.kind == "name"]
    return any(0 <= other.start - placed.end <= _BEFORE for other in others)


_BEFORE = 60


def _beside(placed: Placed, conflicts: list[Aligned], source: Statement) -> bool:
    """Say whether a name stands in the clause of what differs."""
    for one in conflicts:
        if one.other is None or one.other.start < 0:
            continue
        low, high = sorted((placed.start, one.other.start))
        if not any(mark in source.text[low:high] for mark in (",", ";", "，", "；", "。")):
            return True
    return False
