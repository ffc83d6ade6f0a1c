"""Words that decide whether two names that are nearly the same are one."""

from __future__ import annotations

from typing import Final

SIBLINGS: Final = tuple(
    frozenset(line.split())
    for line in (
        "north south east west northern southern eastern western northeast northwest southeast southwest central middle inner outer",
        "spring summer autumn fall winter", "boy girl man woman lady gentleman mixed boys girls men women child children infant adult",
        "junior senior youth adult veteran", "student teacher worker farmer pupil nurse",
        "upper lower higher high low", "first second third fourth fifth sixth seventh eighth ninth tenth last final semifinal",
        "primary secondary tertiary elementary", "national regional local provincial municipal state federal international global world",
        "minister ministerial leader official expert parliamentary presidential deputy vice assistant", "public private",
        "import export", "internal external domestic foreign", "old new former", "land sea air marine maritime inland",
        "black white red green blue yellow golden silver",
        "january february march april may june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday", "science art culture sport education health tourism trade media law",
        "alpha beta gamma delta", "opening closing", "undergraduate graduate postgraduate", "large small great little big", "hard soft",
        "left right", "day night", "bilateral trilateral multilateral quadrilateral", "physics chemistry biology mathematics",
        "indoor outdoor",
        "short long", "urban rural", "open closed", "input output", "read write", "get set", "server client",
    )
)  # fmt: skip
"""Words that tell things of one kind apart: never two words for one."""
SYNONYMS: Final = tuple(
    frozenset(line.split())
    for line in (
        "conference forum symposium seminar meeting dialog summit congress convention colloquium workshop assembly roundtable panel",
        "alliance league network association union federation coalition consortium council society",
        "protection conservation preservation safeguarding", "center institute house academy institution",
        "program plan project initiative scheme", "festival fair week fete carnival gala celebration day",
        "competition contest tournament championship cup", "exchange cooperation collaboration partnership",
        "exhibition exhibit expo show exposition display", "city town municipal", "prize award medal trophy",
        "country state nation", "person people human humanity mankind humankind", "global world international worldwide",
        "sea ocean marine maritime", "organization organisation body agency", "museum gallery", "fund foundation trust",
        "strengthening deepening enhancing advancing promoting fostering", "youth young", "development growth",
        "building constructing creating", "shared common joint collective mutual", "trade commerce", "family people folk",
        "way path road route", "opening inauguration launch", "declaration statement communique", "report study survey review",
        "handbook manual guide guidebook", "treaty agreement convention accord pact", "photo photography photographic photograph",
        "doctor physician", "movie film cinema", "lecture talk address speech remark", "concert recital", "culture cultural civilization",
        "story tale", "base park zone area", "voice sound", "start beginning",
        "child kid",
        "choral choir", "heritage legacy", "industry industrial", "method approach", "environment environmental ecology ecological",
    )
)  # fmt: skip
"""Words that may be taken for one another when a name is told from memory."""
LOOSE: Final = (frozenset("school academy college course camp".split()), frozenset("day week month year".split()))
"""Words that may be taken for one another in a long name alone."""
SPEECHES: Final = frozenset(
    "speech address remark statement keynote lecture message letter interview greeting sermon talk toast report essay article".split()
)
"""What stands behind a title that was spoken or written on one occasion."""
TURNED: Final = frozenset(
    "ministry university department government embassy bank bureau commission office authority agency college school committee council "
    "faculty consulate administration minister institute hospital library museum court parliament city county port president".split()
)
"""Heads of bodies that are called "Head of X" and "X Head" alike."""
NO_CORE: Final = frozenset(word for group in SYNONYMS[:2] for word in group) | frozenset(
    "international global world worldwide annual national festival fair week competition contest tournament championship program plan "
    "project initiative scheme exhibition show expo prize award medal".split()
)
"""What the words that carry a name are told without: heads of events and bodies, and what a name has or has not."""
OFFICES: Final = frozenset(
    "ministry government department embassy bureau office consulate administration minister president city port county court bank".split()
)
"""Of the heads of bodies, those that are never told but in either order."""
WORLDLY: Final = frozenset("international global world worldwide country state national annual member".split())
"""What a name is told with or without."""
CALLED: Final = {"event": "event", "organisation": "body", "initiative": "initiative", "work": "work", "person": "person"}
"""What a thing of a type is called in messages."""
FORMS: Final = (
    "al", "ical", "ic", "ial", "ian", "an", "n", "ional", "ation", "ization", "ive", "ing", "ed", "er", "or", "ment", "ese", "ish", "ean",
    "en", "e", "y", "ies", "s", "ity", "ary", "ion", "",
)  # fmt: skip
"""Ends in which two forms of one word differ: culture, cultural."""
JOINING: Final = frozenset(
    "and & a an the et y e und la le les el il lo los las der die das den de du des del della do da dos von di".split()
)
"""Small words that make no other name, and those of other languages."""
REFERENCES: Final = frozenset(
    {"references", "bibliography", "works cited", "literature", "literature cited", "sources", "reference list", "参考文献", "参考书目"}
)
"""Headings of the list of what a text cites."""
