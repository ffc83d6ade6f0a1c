"""Words that the drafting of facts leans on, English and Chinese."""

from __future__ import annotations

import re

from civcheck.model.kept_patterns import compiled

_HAPPENED_EN = (
    "held|hosted|co-hosted|opened|launched|signed|adopted|convened|took place|inaugurated|unveiled|released|issued|published|established|"
    "founded|proposed|put forward|announced|awarded|attended|visited|delivered|met|kicked off|concluded|organi[sz]ed|celebrated|elected|"
    "appointed|arrived|died|born|built|completed|renamed|designated|won|began|started|ended"
)
_HAPPENED_ZH = (
    "举行|举办|召开|开幕|闭幕|签署|签订|发布|成立|启动|揭幕|揭牌|通过|提出|宣布|访问|出席|会见|颁发|设立|建立|建成|落成|发表|当选"
)
HAPPENED = compiled(rf"\b(?:{_HAPPENED_EN})\b|{_HAPPENED_ZH}", re.IGNORECASE)
"""What happened on a day; without one of these a date tells what figures hold for."""

HOLDS_AS_OF = compiled(
    r"(?:\b(?:as of|by|by the end of|until|till|since|to date|at the end of|as at|up to)\s*|截至|截止到?|截止|自|到)\Z", re.IGNORECASE
)
"""Before a date: figures hold for it, whatever happened."""
WITHIN_AS_OF = compiled(r"(?:as of|by|by the end|until|since|as at)\b|截至|截止", re.IGNORECASE)
"""At the start of a date, the same."""

SAID = compiled(
    r"\b(?:called|said|told|stated|noted|wrote|added|stressed|pointed out|remarked|emphasi[sz]ed|declared|reported)\b"
    r"|指出|表示|强调|说|称",
    re.IGNORECASE,
)
"""What was said on a day that stands first in its sentence; a later date belongs to what was said."""

_LEANING_NOUNS = (
    "event|meeting|forum|conference|summit|exhibition|festival|ceremony|session|visit|talks|project|program|programme|initiative|report|survey|"
    "agreement|declaration|period|time"
)
LEANS = compiled(
    r"(?:It|They|He|She|This|These|Those|Its|Their|His|Her|There|Both|Among (?:them|these)|Of (?:these|them)|Since then|"
    rf"On this (?:basis|occasion)|Under this|"
    rf"The (?:{_LEANING_NOUNS}|two (?:sides|countries|parties)|former|latter|same)|In the same (?:year|month)|"
    rf"(?:During|At|After|Following) (?:the|this|that|these|his|her|its|their) (?:{_LEANING_NOUNS}))\b"
    r"|该|其|这|此|会议期间|期间|会上|会后|双方|两国|与会|他|她|它|活动期间|活动|同年|同月"
)
"""A sentence that begins so leans on the one before it for its subject or its date."""

PLACED_EN = compiled(
    r"\b(?:held|hosted|opened|launched|signed|took place|convened|inaugurated|unveiled|released|met|kicked off|concluded|staged)\b"
    r"[^.;]{0,80}?\b(?:in|at)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Before the place where something happened."""
PLACED_ZH = compiled(r"(?:举行|举办|召开|开幕|闭幕|签署|启动|揭幕|揭牌|成立|发布|上演|展出)")
"""Behind the place where something happened, which 在 stands before."""

REFERRED = compiled(r"(?:\b(?:the|these|those|both|its|their|our|all)\s|这|该|上述)\Z", re.IGNORECASE)
"""Before a small number: it refers to things told of before, and counts nothing anew ("the two sides")."""
REFERRED_BEHIND = compiled(r"[国方岸地者]")
"""Behind 两, the same."""

SMALL = frozenset(
    "a an the of and or for in on at to by with from as its his her their this that these those no not have has had "  # noqa: SIM905
    "held been being also including included among more most such other others new important two first one year years since during under "
    "into over s u".split()
)
"""These and adverbs tell nothing in an id."""
