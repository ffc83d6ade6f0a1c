"""Words that show where two words were written as one."""

from __future__ import annotations

SMALL_INSIDE = r"(?:(?<!pro)(?<!ro)(?<!ho)(?<!lo)of(?:the)?|(?<=[cdegnsy])(?<!us)and(?:the)?|forthe|inthe|with(?!in|out))"
"""Between two capitals: "MinistryofCulture", but not "ProofReading" nor "IslandHopping"."""

BEFORE_NUMBER = r"(?:in|of|on|from|since|until|till|by|the|and|to|for|at|about|than|over|between|around|nearly|with|only|was|were|are|is)"
BEHIND_NUMBER = (
    r"(?:the|and|in|of|to|for|with|is|was|were|are|at|on|by|from|or|people|years?|students|countries|members|patients|schools|ships|beds|books|farmers"
    r"|guests|visitors|participants|universities|hospitals|cities|days|months|weeks"
    r"|million|billion|thousand|hundred|percent|dollars|euros|yuan)"
)
"""Words that stand beside a number with a space between. Units are none: "5km" is one way of writing them."""

MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"

SMALL_BEHIND = ("with", "and", "the", "for", "from", "was", "were", "between", "into", "which", "that")
"""Words that are seen at the end of another one where the two stand apart elsewhere in the text."""

SMALL_BEFORE = ("the", "and", "of", "with", "from")
"""Words that are seen at the start of another one where the two stand apart elsewhere in the text."""

ONE_WORD = frozenset("forthwith herewith therewith wherewith therefrom notwithstanding".split())

TITLES = frozenset("mr mrs ms dr prof st mt ft rev sr jr no vs gen col capt lt sgt gov sen rep hon".split())

CODE_ENDINGS = frozenset(
    "js py ts net com org io ai exe log txt pdf csv json xml html php asp jsp dll md yml cfg ini doc xls ppt zip tar gz sh so lib min map"
    " ru prototype length name value data get set run main init util utils lang class self this".split()
)
"""What stands behind the dot of a file's name or in code."""
