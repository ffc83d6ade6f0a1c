"""One checkable thing said: what claims, sentences of sources and facts all become."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said at a region.

    `stems` are the stems of its content words, `period` is the time it holds for (EDTF), `subject` is what it is about
    when the text itself only says "the event" and a heading, box or caption names it.
    """

    region: Region
    mentions: tuple[Mention, ...] = ()
    stems: frozenset[str] = frozenset()
    period: str | None = None
    polarity: Literal["affirmed", "denied"] = "affirmed"
    speaker: str | None = None
    subject: str | None = None
