"""The one name that a source has where all else agrees and the claim has another of its kind: the Hestrand Bank, the Lomvi Deep."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.compare.bound_names import is_adjective, is_language
from civcheck.compare.name_roles import one_in_the_other, role_of, text_of, type_of
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.compare.named import Namer
    from civcheck.model.statement import Placed, Statement


def only_other(aligned: Sequence[Aligned], claim: Statement, source: Statement, namer: Namer) -> tuple[Aligned, ...]:
    """Take the only name of a claim that nothing answers to for other than the only one of its type that the source has left."""
    open_ = [one for one in aligned if one.outcome != "supported"]
    if claim.language != source.language or len(open_) != 1 or open_[0].kind != "name" or open_[0].outcome != "missing":
        return tuple(aligned)
    one = open_[0]
    kind, mention = type_of(one.placed), one.placed.mention
    if kind not in {"place", "organisation", "event", "work"} or not isinstance(mention, NameMention) or is_adjective(one.placed, claim):
        return tuple(aligned)
    if any(other is not one and type_of(other.placed) == kind and not other.around for other in aligned) or not any(map(_is_sure, aligned)):
        return tuple(aligned)
    left = [other for other in source.of_kind("name") if type_of(other) == kind and _is_free(other, mention, aligned, claim, source, namer)]
    if len({text_of(other) for other in left}) != 1 or role_of(claim, one.placed) != role_of(source, left[0]):
        return tuple(aligned)
    found = replace(
        one, outcome="conflict", other=left[0], kind="place" if kind == "place" else "name",
        reason=f"the source names {text_of(left[0])}, not {mention.normal}",
    )  # fmt: skip
    return tuple(found if each is one else each for each in aligned)


def _is_sure(one: Aligned) -> bool:
    """Say whether a date to the month or a number of three digits agrees in the statement itself."""
    mention = one.placed.mention
    if one.outcome != "supported" or one.around:
        return False
    if isinstance(mention, DateMention):
        return mention.granularity in {"day", "month", "interval"}
    return isinstance(mention, FigureMention) and mention.value is not None and abs(mention.value) >= 100  # noqa: PLR2004


_TAIL = 5


def _are_kin(one: str, other: str) -> bool:
    """Say whether two Chinese names end in the same words: one of them may have been read with a verb in front of it."""
    return not one.isascii() and one[-_TAIL:] == other[-_TAIL:]


def _is_free(
    other: Placed, mention: NameMention, aligned: Sequence[Aligned], claim: Statement, source: Statement, namer: Namer
) -> bool:  # fmt: skip
    """Say whether a name of the source is none of the claim's, and not where it is."""
    if other.start < 0 or not isinstance(other.mention, NameMention) or is_language(other, source) or is_adjective(other, source):
        return False
    if one_in_the_other(mention, other) or other.mention.normal in claim.text or _are_kin(mention.normal, other.mention.normal):
        return False
    if any(each.other is not None and each.other.start <= other.start < each.other.end for each in aligned):
        return False
    ours = [each.placed.mention for each in aligned if isinstance(each.placed.mention, NameMention)]
    return not any(namer.same(name, other.mention) for name in ours)
