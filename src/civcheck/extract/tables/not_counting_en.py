"""English words around number words that count nothing: the pronoun one, at first, half past."""

from __future__ import annotations

ONE_STOPS = frozenset(
    "of another can could should must may might would will who that which is was has had does did day thing side hand way such "
    "by on at with for from another's anothers more time by-one else to and or but when if as so too not in the a an free".split()
)
"""Behind these "one" is a pronoun."""
BEFORE_ONE = frozenset(
    "no any every some this that which each another the last next big good bad new right wrong same other first second one".split()
)
"""After these it is one too."""
ORDINAL_BEFORE = frozenset("the a an its their his her our my your this that every each s one whose for".split())
"""An ordinal in words follows one of these."""
NEVER_ORDINAL = frozenset("party parties person degree-burns half-way".split())
"""Before these no ordinal counts: a third party."""
NOT_ORDINAL = frozenset(
    "later ago before after later ago before after hand class rate of floor and or name aid degree time-of lady world nations "
    "minister ever-present reading glance things sight come place".split()
)
"""Before these first and second do not count: first aid, second hand."""
HALF_BEFORE = frozenset(
    "first second other latter former better in by half's opening final top bottom upper lower northern southern eastern western".split()
)
"""After these half is no share: the first half, in half."""
IDIOMS_OF_ONE = frozenset(
    {
        ("at", "point"), ("at", "stage"), ("at", "moment"), ("at", "level"), ("in", "sense"), ("in", "respect"), ("in", "form"),
        ("for", "reason"), ("for", "thing"), ("to", "degree"), ("from", "place"), ("by", "estimate"), ("by", "account"),
        ("by", "count"), ("by", "measure"), ("by", "reckoning"), ("by", "calculation"),
    }
)  # fmt: skip
"""Words before and behind "one" that make it any one: at one point, by one estimate."""
ZERO_BEFORE = frozenset("absolute ground net below above sub patient day coke level near".split())
"""After these zero is no number of anything: ground zero, below zero."""
RANKED = frozenset("finished came placed ranked ranks finishing placing".split())
"""After these an ordinal from the third on is a place in an order: finished fifth."""
PLACES = frozenset("place position gear grade base spot round year degree tier division".split())
"""Before these an ordinal from the third on needs no article: in third place."""
AIRLINERS = frozenset({707, 717, 727, 737, 747, 757, 767, 777, 787})
"""Numbers that are the name of an aeroplane before "Max" or an s."""
