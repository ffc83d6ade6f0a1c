"""The reasons for an editor, one for each way in which two figures may stand to one another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from civcheck.compare.number_words import figure_text, measured, number_text

if TYPE_CHECKING:
    from civcheck.compare.quantity import AnyFigure, Quantity

FAR = 2
"""A bound that is passed so many times over is noted: more than 300, where the source says 3,166."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the two sides say in words. `converted` is the source's number in the claim's unit, where that is another one."""

    claim: str
    source: str
    converted: str = ""

    @classmethod
    def of(cls, claim: AnyFigure, source: AnyFigure, moved: Quantity) -> Said:
        """Put both sides in words. `moved` is the source's number in the claim's unit."""
        said, stated = figure_text(claim), figure_text(source)
        if (claim.value or 0) * (source.value or 0) < 0:  # -12 percent against 12 percent down
            said, stated = (" ".join(filter(None, side)) for side in ((said, claim.direction), (stated, source.direction)))
        if claim.unit == source.unit or moved.value is None or claim.unit is None:
            return cls(said, stated)
        return cls(said, stated, measured(number_text(moved.value), claim, plural=abs(moved.value) != 1, comparator=source.comparator))

    @property
    def full_source(self) -> str:
        """The source's side with its conversion."""
        return f"{self.source} ({self.converted})" if self.converted and self.converted != self.claim else self.source

    def alike(self) -> str:
        """Say that both are equal."""
        return f"both say {self.claim}" if self.claim == self.source else f"{self.source} is {self.claim}"


def plain_rounded(said: Said) -> str:
    """Say that the claim is the source rounded."""
    if not said.converted:
        return f"{said.source} rounds to {said.claim}"
    return f"{said.source} is {said.converted}" + ("" if said.converted == said.claim else f", which rounds to {said.claim}")


def plain_open(said: Said, *, finer: Literal["claim", "source"]) -> str:
    """Say which of two plain numbers is more exact than the other, so that they may be one or not."""
    if finer == "source":
        return f"{said.claim} is too rough to be implied by {said.full_source}"
    return f"{said.claim} is more exact than {said.full_source}, which may be rounded"


def plain_near(said: Said) -> str:
    """Say that a converted measure is near enough, as nobody knows how exact the unconverted one was."""
    return f"{said.claim} is close to {said.full_source}, which may be rounded"


def plain_within(said: Said, source: Quantity) -> str:
    """Say that the claim lies within what the source leaves open."""
    low, high = (number_text(end) for end in (source.span.low, source.span.high) if end is not None)
    return f"{said.full_source} may be anything from {low} to {high}, {said.claim} too"


def plain_apart(said: Said) -> str:
    """Say that two plain numbers are different ones."""
    return f"the source says {said.full_source}, not {said.claim}"


def bounds_implied(said: Said, claim: Quantity, source: Quantity) -> str:
    """Say that the source lies within what the claim allows."""
    if said.source == said.claim:
        return f"{said.full_source} is within what the claim says"
    verb = "lies within" if claim.value is None else "is"
    return f"{said.full_source} {verb} {said.claim}{_far(claim, source)}"


def _far(claim: Quantity, source: Quantity) -> str:
    if claim.value is None or claim.value <= 0:
        return ""
    low, high = source.span.low, source.span.high
    if claim.comparator in {">", ">="} and low is not None and low > claim.value * FAR:
        return ", and far above it"
    if claim.comparator in {"<", "<="} and high is not None and high * FAR < claim.value:
        return ", and far below it"
    return ""


def bounds_open(said: Said, claim: Quantity, source: Quantity) -> str:
    """Say why the source neither implies nor excludes the claim."""
    if claim.is_plain and source.comparator in {"<", "<=", ">", ">="} and claim.value != source.value:
        return f"{said.claim} is {said.full_source}, which does not say how much"
    if claim.is_plain and source.value is None:
        return f"{said.claim} lies within {said.full_source}, which says no more"
    if claim.value is not None and claim.value == source.value:
        return f"{said.full_source} is not the same as {said.claim}"
    return f"{said.full_source} neither implies nor excludes {said.claim}"


def bounds_apart(said: Said, claim: Quantity, source: Quantity) -> str:
    """Say that the source and the claim exclude one another."""
    if not source.is_plain:
        return f"{said.full_source} excludes {said.claim}"
    return f"{said.full_source} {'lies outside' if claim.value is None else 'is not'} {said.claim}"
