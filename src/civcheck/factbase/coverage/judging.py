"""Whether a mention is carried: by a fact whose evidence covers it, is no longer than its sentence, and which gives its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.factbase.coverage.body import Body
from civcheck.factbase.coverage.says import Says
from civcheck.factbase.coverage.values import date_in, dates_said, figure_in, figures_said
from civcheck.factbase.coverage.words import Names
from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.compare.name_directory import NameDirectory
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.coverage.covering import Covering, Evidence
    from civcheck.factbase.coverage.records import Why
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact, Status
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a mention is not carried, in words, and by which facts it nearly is."""

    why: Why
    detail: str
    facts: tuple[str, ...] = ()


class Judge:
    """Holds the mentions of one source against its facts."""

    def __init__(
        self, document: Document, evidence: Evidence, issued: Edtf | None, terms: Matcher | None, directory: NameDirectory | None
    ) -> None:
        self.document, self.body = document, Body(document)
        self._evidence, self._issued = evidence, issued
        self._names = Names(terms, directory)
        self._says: dict[str, Says] = {}

    def judge(self, mention: Mention) -> Status | Missing:
        """Give the status of a fact that carries a mention, a curated one before a draft, else why none does.

        Words of several sentences are carried where each of the sentences is.
        """
        found: list[Status] = []
        pieces = self.body.by_sentence(mention.region) if mention.kind == "quote" else []
        for region, sentence in pieces or [(mention.region, self.body.sentence(mention.region.start))]:
            one = self._piece(mention, region, sentence)
            if isinstance(one, Missing):
                return one
            found.append(one)
        return "drafted" if "drafted" in found else "curated"

    def _piece(self, mention: Mention, region: Region, sentence: Region) -> Status | Missing:
        covering = self._evidence.at(region)
        saying = [item for item in covering if item.evidence.role == "says"]
        if not saying:
            return _nothing_says(covering)
        fitting = [item for item in saying if self._evidence.excess(item.evidence, region, sentence) is None]
        if not fitting:
            return self._too_long(saying, region, sentence)
        facts = _each_once(item.fact for item in fitting)
        missing = {fact.id: self._missing(mention, region, fact) for fact in facts}
        carrying = {fact.status for fact in facts if missing[fact.id] is None}
        if carrying:
            return "curated" if "curated" in carrying else "drafted"
        first = facts[0]
        more = f" ({len(facts) - 1} more facts rest on these words)" if len(facts) > 1 else ""
        return Missing("not-in-fact", f"{missing[first.id]}{more}", tuple(fact.name for fact in facts))

    def _too_long(self, saying: list[Covering], region: Region, sentence: Region) -> Missing:
        """Tell of the shortest evidence how much longer than the sentence it is."""
        lengths = [(*(self._evidence.excess(item.evidence, region, sentence) or (0, 0)), item.fact) for item in saying]
        length, own, fact = min(lengths, key=lambda one: one[0])
        facts = _each_once(item.fact for item in saying)
        detail = f"the evidence of {fact.id} is too long: {length:,} characters, and the sentence has {own:,}"
        return Missing("evidence-too-long", detail, tuple(fact.name for fact in facts))

    def _missing(self, mention: Mention, region: Region, fact: Fact) -> str | None:
        """Say what of a mention is not in a fact; None where all of it is."""
        says = self._says.setdefault(fact.id, Says(fact, self._issued))
        words = " ".join(region.slice(self.document.text).split())
        match mention:
            case FigureMention():
                return None if figure_in(mention, says, self.document.text) else f"not in {fact.id}, which gives {figures_said(says)}"
            case DateMention():
                return None if date_in(mention, says) else f"{mention.edtf} is not in {fact.id}, which gives {dates_said(says)}"
            case NameMention():
                return None if self._names.named_in(mention, words, says) else f"not named in {fact.id}"
            case QuoteMention():
                absent = self._names.quoted_in(mention, words, says)
                return f"{absent} not in {fact.id}" if absent else None
            case _:
                return f"{mention.kind}s are not looked for in facts"


def _nothing_says(covering: list[Covering]) -> Missing:
    if not covering:
        return Missing("no-evidence", "no evidence here")
    facts = _each_once(item.fact for item in covering)
    return Missing("no-evidence", f"only context of {', '.join(fact.id for fact in facts)}", tuple(fact.name for fact in facts))


def _each_once(facts: Iterable[Fact]) -> list[Fact]:
    return list({fact.id: fact for fact in facts}.values())
