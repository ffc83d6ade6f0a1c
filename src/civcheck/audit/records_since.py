"""Records that a document tells to stand since a time: the largest meeting since 1998."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.happenings import is_common, name_key
from civcheck.extract.senses import senses_in, words_of
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.span import Region

_RECORD = compiled(
    r"\b(?:the|its|their)\s+(?P<most>largest|biggest|highest|lowest|smallest|worst|best|longest|shortest|strongest|heaviest|driest|wettest|"
    r"busiest|deepest|most\s+\w+)\b(?P<what>(?:[^.;:]|(?<=[A-Z])\.){1,160}?)\bsince\s+(?P<since>(?:[^.;:,]|(?<=[A-Z])\.|,(?=\d)){4,120})",
    re.IGNORECASE,
)
_RECORD_ZH = compiled(
    r"(?:自|创下?|是)(?P<since>[^，。；：]{2,40}?)以来(?:的)?(?P<what>[^。；：]{0,40}?)(?P<most>最[大高低小多少长短强旱忙深好差]|新高|新低)"
)
_SUBJECT = 80
"""So many characters before a record tell what it is of."""
_CLAUSE = compiled(r"[;；。，：]|[,:]\s|\b(?:that|while|and)\s")
_POINTS_BACK = compiled(r"\b(?:it|this|that|which|they|these)\b|[这它该此]", re.IGNORECASE)
_SAID = frozenset("say make expect tell report announce call become introduce be".split())  # noqa: SIM905  a list of words
_MOST_ANCHORS = 4


@dataclass(frozen=True, slots=True)
class Record:
    """A record: `most` is the superlative, `since` from when as it is compared, `region` the words that tell from when.

    `what` are the senses of the words that follow the superlative, `subject` those before it: none where a pronoun stands
    there. `names` are the names of the sentence, `years` its years without those of `since`. `dated` says that `since` is a date.
    """

    most: str
    since: str
    dated: bool
    region: Region
    what: frozenset[str]
    subject: frozenset[str]
    names: tuple[str, ...]
    years: frozenset[str]

    def keys(self, path: str) -> Iterator[str]:
        """Give the keys under which records of one thing meet: its names, or the document."""
        for name in self.names[:_MOST_ANCHORS]:
            if not is_common(name):
                yield f"since {self.most} of {name}"
        yield f"since {self.most} in {path}"


def records_since(unit: Unit) -> Iterator[Record]:
    """Give the records that a document tells."""
    for told in unit.told:
        if told.passage.kind not in {"heading", "contents"} and ("since" in told.text or "以来" in told.text):
            yield from _in_sentence(told)


def _in_sentence(told: Told) -> Iterator[Record]:
    for pattern in (_RECORD, _RECORD_ZH):
        for found in pattern.finditer(told.text):
            low, high = found.span("since")
            since = [date.edtf for date, start, end in told.dates if start < high and low < end and date.edtf]
            names = sorted(
                {name_key(name) for name, start, end in told.names if name.type != "person" and not (start < high and low < end)}
            )
            yield Record(
                found["most"].lower(),
                since[0] if since else " ".join(sorted(senses_in(found["since"]))),
                bool(since),
                told.region(low, low + len(found["since"].rstrip())),
                _senses(told, *found.span("what")),
                _subject(told, found.start()),
                tuple(names),
                frozenset(date.edtf[:4] for date, start, end in told.dates if date.edtf and not (start < high and low < end)),
            )


def _subject(told: Told, at: int) -> frozenset[str]:
    """Give the senses of the words that tell what a record is of, right before it in its clause."""
    first = max(0, at - _SUBJECT)
    for mark in _CLAUSE.finditer(told.text, first, at):
        if _senses(told, mark.end(), at):
            first = mark.end()
    return frozenset() if _POINTS_BACK.search(told.text, first, at) else _senses(told, first, at)


def _senses(told: Told, low: int, high: int) -> frozenset[str]:
    taken: Sequence[tuple[int, int]] = [
        (start - low, end - low) for _, start, end in (*told.names, *told.dates) if low <= start and end <= high
    ]
    return frozenset(word.sense for word in words_of(told.text[low:high], taken) if not word.sense.isdigit()) - _SAID
