"""What stands around a statement: the words that its subject and its date may lean on, from near to far.

A sentence leans on the one before it by its pronouns and short forms, that one on another; a sentence that names nobody
leans on the one that opens its paragraph; an item leans on what leads its list in; all lean on their headings and on the
title of the text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.dates import is_aside
from civcheck.extract.senses import senses_in, words_of
from civcheck.extract.words import is_chinese
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, NameMention
from civcheck.model.statement import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.model.edtf import Edtf
    from civcheck.model.span import Region
    from civcheck.model.statement import Placed

_HEADS_KEPT = 2
_CHAIN = 3
"""Sentences back that a chain of pronouns is followed."""
_PRONOUN = compiled(
    r"\b(?:he|she|it|they|his|her|its|their|him|them|this|these|those|such|the (?:event|meeting|conference|forum|festival|two|both|latter"
    r"|former|company|report|document|project|programme|program|exhibition|school|hospital|port|museum|authority|society|initiative"
    r"|statement))\b|[他她它]|其|该|此",
    re.IGNORECASE,
)
_OPENS = compiled(
    r"\W{0,6}(?:(?:at|in|on|by|for|from|during|after|before|since|with|of|as|but|and|yet|then|also|however|there|thus|therefore|today|now|later"
    r"|meanwhile|moreover|children|each|all|some|both|most|half|many|nearly|about|almost|over|one|two|three)\b[^.;:]{0,40}?)?"
    r"\b(?:(?:he|she|it|they|his|her|its|their|them|this|that|these|those)\b|(?P<thing>the (?=(?-i:[a-z]))))"
    r"|\W{0,6}(?:他|她|它|其|该|此|这|上述|两|双方|会议|论坛)",
    re.IGNORECASE,
)
_OF_A_NAME = 40
"""Characters behind "the" in which a name says of whom or what it is: the gymnasium of Corran Hill Academy."""
_YEARS = compiled(r"\d{4}")
_ZH_SUBJECT = 14
"""Characters at the beginning of a Chinese sentence in which its subject is named, if it names one."""


class Reach(NamedTuple):
    """How far a sentence leans: on the chain of sentences before it, on the one before it, or on none."""

    chain: bool
    last: bool


def reach_of(text: str, placed: Sequence[Placed]) -> Reach:
    """Say how far a sentence leans on what comes before it."""
    names = [one for one in placed if isinstance(one.mention, NameMention)]
    if any(_is_loose(one, text) for one in names):
        return Reach(chain=True, last=True)
    if is_chinese(text):
        return Reach(chain=_OPENS.match(text) is not None or not any(one.start < _ZH_SUBJECT for one in names), last=True)
    opens = _OPENS.match(text)
    early = opens is not None and not any(one.start < opens.end() + (_OF_A_NAME if opens["thing"] else 0) for one in names)
    return Reach(chain=early or (not names and _PRONOUN.search(text) is not None), last=_PRONOUN.search(text) is not None)


def _is_loose(one: Placed, text: str) -> bool:
    """Say whether a name is a short form that stands for nothing in what was read: "the Authority", but no abbreviation."""
    name = one.mention
    if not isinstance(name, NameMention) or not name.short or name.stands_for is not None or name.term or name.territory:
        return False
    return not text[one.start : one.end].isupper() and text[max(0, one.start - 4) : one.start + 4].lower().lstrip().startswith("the ")


def may_lean(text: str) -> bool:
    """Say whether a paragraph may begin with a sentence that leans on what comes before it."""
    return _OPENS.match(text) is not None


def surroundings(text: str, placed: Iterable[Placed]) -> Surroundings:
    """Make surroundings of words and the mentions in them."""
    placed = list(placed)
    names = tuple(one.mention for one in placed if isinstance(one.mention, NameMention))
    dates = tuple(one.mention for one in placed if isinstance(one.mention, DateMention))
    return Surroundings(text, names, dates, frozenset(word.sense for word in words_of(text)))


def together(parts: Iterable[Surroundings]) -> Surroundings:
    """Put surroundings together, the nearest last."""
    told = list(dict.fromkeys(part for part in parts if part.text or part.dates or part.nearby))
    if len(told) == 1:
        return told[0]
    return Surroundings(
        "\n".join(part.text for part in told if part.text),
        tuple(dict.fromkeys(name for part in told for name in part.names)),
        tuple(dict.fromkeys(date for part in told for date in part.dates)),
        frozenset().union(*(part.senses for part in told)),
        tuple(dict.fromkeys(name for part in told for name in part.nearby)),
    )


def dated(day: Edtf, region: Region) -> Surroundings:
    """Make surroundings of the date of a text at a region: its year alone, since what a text tells need not be of its day."""
    return Surroundings("", (), (DateMention("date", region, day.text[:4], "year", "document"),), frozenset())


class Said:
    """A sentence that has been read, or a part of one, with its mentions; what it supplies is made only where something leans on it."""

    __slots__ = ("_made", "placed", "text")

    def __init__(self, text: str, placed: Sequence[Placed]) -> None:
        self.text, self.placed = text, placed
        self._made: Surroundings | None = None

    @property
    def surroundings(self) -> Surroundings:
        """Give what it supplies."""
        if self._made is None:
            self._made = surroundings(self.text, self.placed)
        return self._made

    @property
    def reach(self) -> Reach:
        """Say how far it leans on what comes before it."""
        return reach_of(self.text, self.placed)

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """Give the dates that it tells of."""
        told = (one for one in self.placed if not is_aside(self.text, one.start))
        return tuple(one.mention for one in told if isinstance(one.mention, DateMention))


class Left(NamedTuple):
    """What a paragraph leaves for the next one to lean on: its last sentences, and the dates said last."""

    chain: tuple[Said, ...] = ()
    dates: tuple[DateMention, ...] = ()


class Paragraph:
    """What the sentences of a paragraph hand on to the next ones. `before` is what the paragraph before it left."""

    def __init__(self, before: Left) -> None:
        self._chain = list(before.chain)
        self._opening: Said | None = None
        self._dates: tuple[DateMention, ...] = ()
        self._earlier = before.dates

    def around(self, part: Said) -> list[Surroundings]:
        """Give what of the sentences before stands around one, from far to near: of their dates those said last alone."""
        reach = part.reach
        dates = self._dates or (self._earlier if reach.chain else ())
        found = [Surroundings("", (), dates, frozenset())] if dates else []
        chain = self._chain if reach.chain else self._chain[-1:] if reach.last and self._opening else []
        near = [replace(one.surroundings, dates=()) for one in chain]
        if self._opening and not any(isinstance(one.mention, NameMention) for one in part.placed) and not any(one.names for one in near):
            found.append(_names_of(self._opening))
        found += [_things_named(said) for said in self._told_before(chain)]
        return [*found, *near]

    def _told_before(self, chain: Sequence[Said]) -> Iterator[Said]:
        """Give the opening sentence and the one before, unless what follows leans on them anyway."""
        for said in dict.fromkeys([self._opening, *self._chain[-1:]]):
            if said is not None and self._opening is not None and said not in chain:
                yield said

    def said(self, own: Said) -> None:
        """Take in a sentence that has been read."""
        chained = own.reach.chain
        self._chain = [*(self._chain if chained else []), own][-_CHAIN:]
        self._opening = self._opening or own
        self._dates = own.dates or self._dates or (self._earlier if chained else ())

    @property
    def left(self) -> Left:
        """Give what the next paragraph may lean on."""
        return Left(tuple(self._chain), self._dates)


def _things_named(said: Said) -> Surroundings:
    """Give the names of what is no person: a sentence goes on telling of the place, the body or the event that one before it names."""
    names = tuple(one.mention for one in said.placed if isinstance(one.mention, NameMention) and one.mention.type != "person")
    return Surroundings("", nearby=names)


def _names_of(opening: Said) -> Surroundings:
    """Give the names alone: who and what the paragraph is about."""
    names = tuple(one.mention for one in opening.placed if isinstance(one.mention, NameMention))
    senses = frozenset(sense for name in names for sense in senses_in(name.normal))
    return Surroundings("\n".join(name.normal for name in names), names, (), senses)


class Scene:
    """What stands around the passages of one text, as they are read in order: title, headings, box, lead-in, date."""

    def __init__(self, known: Surroundings) -> None:
        self._known = known
        self._title: Surroundings | None = None
        self._heads: list[tuple[int, Surroundings]] = []
        self._box: tuple[int, Surroundings] | None = None
        self._label: Surroundings | None = None
        self._lead: Surroundings | None = None
        self._day: Surroundings | None = None
        self.before = Left()

    def heading(self, text: str, placed: Sequence[Placed]) -> None:
        """Take in a heading, which ends the sections of its level and below."""
        level = len(text) - len(text.lstrip("#"))
        own = surroundings(text.strip("#* _"), placed)
        self._title = self._title or own
        kept = [head for head in self._heads if not level or head[0] < level]
        self._heads = [*kept, (level, own)][-_HEADS_KEPT:]
        self._box = self._label = self._lead = None
        self.before = Left()

    def box_title(self, text: str, placed: Sequence[Placed], block: int) -> None:
        """Take in the title of a box, of `block` if that holds the whole box."""
        self._box = block, surroundings(text, placed)
        self._lead = None
        self.before = Left()

    def label(self, text: str, placed: Sequence[Placed]) -> None:
        """Take in a short line that stands above what follows: a heading that no mark shows."""
        self._label = surroundings(text, placed)
        self._title = self._title or self._label
        self.before = Left()

    def day(self, day: Edtf, region: Region) -> None:
        """Take in the date of the text or of a piece of news."""
        self._day = dated(day, region)

    def lead_in(self, text: str, placed: Sequence[Placed]) -> None:
        """Take in what leads in a list or a table."""
        self._lead = surroundings(text, placed)

    def no_lead(self) -> None:
        """Forget the lead-in: something else has come between."""
        self._lead = None

    def around(self, kind: str, block: int) -> list[Surroundings]:
        """Give what stands around a passage of a kind, from far to near."""
        if self._box and self._box[0] != block and self._box[0] >= 0:
            self._box = None
        heads = [self._box[1]] if self._box else [*(own for _, own in self._heads), *([self._label] if self._label else [])]
        found = [self._known, *([self._title] if self._title else []), *heads]
        if self._day and not any(date.edtf and _YEARS.match(date.edtf) for part in found for date in part.dates):
            found.append(self._day)
        if self._lead and kind in {"item", "row", "quote"}:
            found.append(self._lead)
        return found
