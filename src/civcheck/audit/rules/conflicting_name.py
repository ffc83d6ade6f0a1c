"""One person, body, event or work under two names.

A name that is spelled in two ways, or worded in two ways, makes two things of one: a search finds half of the places, and
a reader asks whether a second festival is meant. One of the two is wrong, or an editor has to choose.

Example:

    The Riverside Folk Festival was founded in 1998. [...] Since then the Riverside Folk Festival has grown.
    Tickets for the Riverside Folk Festval are sold out.      the same event is called “Riverside Folk Festival” in 2 places

Found are a letter or a character too many, too few or wrong; one sound in two spellings (Ragheb, Rajeb); a plural, an
ending, "for" against "of"; the same words in another order; a word that is left out of a long name, or another in its place;
a head that may be taken for another (alliance, network; festival, week); two subtitles of one title; an item that a list has
twice; an author whom the references spell otherwise than the text cites him; an address that two notes cite with different
words; a name whose head is another one in the other language (a roundtable, a forum); a term in two spellings. What may well
be meant is told as "info": an accent, an article, an order, a head where nothing else agrees. A slip that stands once, where
the right form stands three times or more, is an error. All names that a document has of one thing are one finding, told
against the form that is commonest, with the place that is nearest and, where that is far off, the first one.

Silent: two people of one family name, initials and short forms of first names; abbreviations and later, shorter forms; titles,
possessives, hyphens, capitals, British and American spelling; numbers, editions, years; North and South, Junior and Senior,
ministers and officials, two countries, a body and its branch for children; the Ministry of Health and the Health Ministry; two
names in one sentence; a name of which the text says that it was another one (formerly, also known as).

Limits: where only the words are near, nothing is said; more has to agree: the office beside a person, the edition or the
day of an event, the words of two sentences, the rest of a long name, or that one form stands once and the other often.
Names that no reader sees and that their capitals or their heads alone show are compared within their document, and told as
"info". Names of places are not compared, nor the statements of facts, which tell names in words of their own; of names in two
languages the heads alone are. What is in other languages than English and Chinese is read as if it were English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.rule import Looked, PassedOver
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding

NAME = "conflicting-name"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the names of a document, each once."""
    from civcheck.audit.names_compared import names_told

    yield from names_told(unit, NAME)


def judge(key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Tell the names that are another one's, each once: against the form that is commonest, in its own document first."""
    from civcheck.audit.names_compared import names_compared

    yield from names_compared(key, group, RULE)


RULE = Rule(NAME, "names", "warning", emit, judge, kinds=frozenset({"name", "value"}), compares=True)
