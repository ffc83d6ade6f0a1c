"""Runs of capitalised words joined over the small words inside a name: "Ministry of Fisheries and Coastal Affairs".

What stands before a small word decides what may follow: a "Museum" goes on with "of", a "Forum" with "on", a minister does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from civcheck.extract.alternation import longest_first
from civcheck.extract.names.definitions import initials_of
from civcheck.extract.names.en_persons import is_given, is_title
from civcheck.extract.names.en_words import MOST_WORDS
from civcheck.extract.tables.heads_en import BEFORE_OF, COMPANY_ENDS, COMPLEMENTS, CONTINENTS, HEADS, MEETERS, PREPOSITIONS
from civcheck.extract.tables.names_en import FUNCTION_WORDS, NOT_NAMES, OPENERS, ORDINALS, PARTICLES
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from civcheck.extract.names.en_words import Run, Word

_SMALL = "|".join(longest_first({"of", "and", "&", "in", "under", "by", "at", "from", *COMPLEMENTS, *PARTICLES}))
_MORE = "|".join([*longest_first(PARTICLES), "the", "an?"])
_GAP = compiled(rf"[ \n\t]{{1,3}}(?P<word>{_SMALL})(?P<more>[ \n\t]{{1,3}}(?:{_MORE}))?[ \n\t]{{1,3}}(?:\d{{1,3}}(?:st|nd|rd|th)[ \n])?")
_ARTICLE = compiled(r"[ \n](?:the|an?)(?:[ \n]\d{1,3}(?:st|nd|rd|th))?[ \n]")
_BRACKETS = compiled(r" \((?P<short>[A-Z]{2,8})\)")
_COMMA = compiled(r",[ \n\t]{1,3}(?:(?P<and>and|&)[ \n\t]{1,3})?")
_LONGEST_GAP = 16
_BEFORE_LISTS = frozenset({"on", "for", "among", "between"})
_LISTED = frozenset(
    {"ministry", "department", "faculty", "institute", "school", "committee", "college", "directorate", "bureau", "commission", "ministers"}
)
"""Heads that take a list: Ministry of Health, Labour and Welfare."""


@dataclass(slots=True)
class Candidate:
    """Words that may be one name. `gaps[i]` is the small word between words `i` and `i + 1`, "" for white space alone.

    `opens` says that its first word starts a sentence, `portfolio` that an office stands before it ("Minister of").
    """

    words: list[Word]
    gaps: list[str] = field(default_factory=list)
    opens: bool = False
    portfolio: bool = False

    @property
    def start(self) -> int:
        """Where it starts in the passage."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end

    def part(self, low: int, high: int) -> Candidate:
        """Give the candidate of the words from `low` up to `high`."""
        return Candidate(self.words[low:high], self.gaps[low : max(low, high - 1)], self.opens and low == 0, self.portfolio)

    def head(self) -> int:
        """Give the number of the word that may say what it is: the last before "of" and the like, else the last."""
        for index, gap in enumerate(self.gaps):
            if (gap and gap not in _COORDINATES and gap not in PARTICLES) or self.words[index + 1].key in PREPOSITIONS:
                return index
        return len(self.words) - 1

    def joint(self) -> str:
        """Give the small word behind the head, also where it has a capital; "" where nothing follows."""
        head = self.head()
        return self.gaps[head] or self.words[head + 1].key if head < len(self.gaps) else ""

    def has_complement(self) -> bool:
        """Say whether something follows the head with "of" and the like."""
        return self.head() < len(self.words) - 1


_COORDINATES = frozenset({"and", "&", ","})


def joined(text: str, found: Iterable[Run], is_own: Callable[[Word], bool]) -> list[Candidate]:
    """Join runs. `is_own(word)` says that a word is a name or a title by itself, which "and" parts from what is before it."""
    candidates: list[Candidate] = []
    pending: list[Run] = list(found)
    index = 0
    while index < len(pending):
        first = pending[index]  # its words are the candidate's from now on
        current = Candidate(first.words, [""] * (len(first.words) - 1), first.opens)
        index += 1
        while index < len(pending) and not pending[index].opens:
            taken = _join(text, current, pending, index, is_own)
            if not taken:
                break
            index += taken
        candidates.append(current)
    return candidates


def _join(text: str, left: Candidate, pending: list[Run], index: int, is_own: Callable[[Word], bool]) -> int:
    """Take the next run, which opens no sentence, into a candidate if it belongs there; gives how many runs were taken."""
    right = pending[index]
    last = left.words[-1]
    start, end = last.end, right.words[0].start
    if end - start > _LONGEST_GAP or len(left.words) > MOST_WORDS:
        return 0
    gap = text[start:end]
    if last.owns:
        return _owned(text, left, right, is_own)
    if gap in _OPENINGS:
        return _OPENINGS[gap](text, left, pending, index)
    if len(left.words) > 1:
        begun = last.key in PREPOSITIONS or (len(left.gaps) > 1 and left.gaps[-1] == "to")
        begun = begun or (left.gaps[-1] == "on" and _does(last) and _is_work(left))
        if begun and _ARTICLE.fullmatch(gap):
            _take(left, "", right)
            return 1
    small = _GAP.fullmatch(gap)
    if small:
        if (
            small["word"] == "on"
            and len(right.words) == 1
            and _does(right.words[0])
            and not _is_work(left)
            and _ARTICLE.match(text, right.end)
        ):
            return 0  # what is stated "on Implementing the ..." is no part of who states it
        defined = _abbreviated(text, left, right)
        if not defined and not _belongs(left, small["word"], (small["more"] or "").strip(), right, is_own):
            return 0
        _take(left, small["word"], right)
        return 1
    return _list(text, left, pending, index, is_own)


def _does(word: Word) -> bool:
    """Say whether a word tells of doing something: "Deepening"."""
    return word.key.endswith("ing") and word.key not in HEADS


def _is_work(left: Candidate) -> bool:
    return HEADS.get(left.words[left.head()].key) == "work"


def _owned(text: str, left: Candidate, right: Run, is_own: Callable[[Word], bool]) -> int:
    """Take what a place owns inside the complement of a head: "Forum on Africa's Ports"."""
    inside = left.has_complement() and left.joint() in {"on", "for"} and not any(map(is_own, right.words))
    if not inside or text[left.end : right.start] not in {"’s ", "'s ", "’ ", "' "}:
        return 0
    _take(left, "", right)
    return 1


def _abbreviated(text: str, left: Candidate, right: Run) -> bool:
    """Say whether the initials in brackets behind the next run are those of both together: "Plan for Ports in Africa (PPA)"."""
    behind = _BRACKETS.match(text, right.end, right.end + 12)
    return behind is not None and initials_of(text[left.start : right.end]) == behind["short"]


def _take(left: Candidate, gap: str, right: Run) -> None:
    left.gaps += [gap, *[""] * (len(right.words) - 1)]
    left.words += right.words


def _belongs(left: Candidate, small: str, more: str, right: Run, is_own: Callable[[Word], bool]) -> bool:
    first, last = right.words[0], left.words[-1]
    if small in PARTICLES and small not in {"y", "e"}:
        return last.key not in FUNCTION_WORDS
    if (first.key in _NO_STARTS and not (first.key == "latin" and len(right.words) > 1)) or last.key in _NO_ENDS:
        return False
    if small == "of":
        return _is_of(left, right, is_own)
    if small == "&" and (right.words[-1].key.rstrip(".") in COMPANY_ENDS or not (is_own(first) or is_own(last) or len(right.words) > 1)):
        return True
    if small in {"and", "&"}:
        return _coordinates(left, more, right, is_own)
    if small in {"with", "to", "from"} and left.has_complement() and (small == "from" or not is_own(first)) and _goes_on(left, small):
        return True
    if small in {"in", "under", "by", "at", "from"}:
        return small == "in" and left.has_complement() and _is_in(left, right, is_own)
    type_ = HEADS.get(left.words[left.head()].key)
    return type_ is not None and type_ in COMPLEMENTS.get(small, ()) and not (small == "on" and is_own(first) and not first.owns)


_OCCASIONS = frozenset("occasion margins sidelines eve behalf basis side sides".split())
"""What "on the" begins no complement with: "the Forum on the Occasion of"."""
_NO_STARTS = NOT_NAMES | _OCCASIONS
_NO_ENDS = NOT_NAMES | FUNCTION_WORDS


def _is_in(left: Candidate, right: Run, is_own: Callable[[Word], bool]) -> bool:
    """Say whether a complement goes on with "in": "Women in Fisheries", "Clean Ports in Africa"."""
    first, last = right.words[0], left.words[-1]
    if first.key in CONTINENTS and len(right.words) == 1:
        return _last_joint(left) == "for"
    return not is_own(first) and not is_own(last) and HEADS.get(last.key) is None


def _last_joint(left: Candidate) -> str:
    return next((gap for gap in reversed(left.gaps) if gap), "")


def _is_of(left: Candidate, right: Run, is_own: Callable[[Word], bool]) -> bool:
    """Say whether "of" goes on with a name: behind a head or an office, but not behind a whole name inside one."""
    first, last = right.words[0], left.words[-1]
    if is_own(last) and not is_own(first) and left.has_complement():
        return False
    if is_own(last) and not is_own(first) and HEADS.get(right.words[-1].key) in {"event", "initiative", "work"}:
        return False  # the establishment by the Assembly of the Year of
    meeting = last.key in MEETERS and HEADS.get(right.words[-1].key) == "event"
    return meeting or last.key in BEFORE_OF or is_title(last) or (left.has_complement() and not is_own(last))


def _goes_on(left: Candidate, small: str) -> bool:
    """Say whether a complement goes on: "Work Relating to Piers", "Objects Removed from Wrecks", "Friendship with Other Ports"."""
    last, joint = left.words[-1].key, _last_joint(left)
    if small == "with":
        return joint in {"for", "on"} and last not in HEADS
    return last.endswith(_PARTICIPLES) or (small == "from" and left.joint() == "for" and last.endswith("s"))


_PARTICIPLES = ("ing", "ed", "ly")


def _coordinates(left: Candidate, more: str, right: Run, is_own: Callable[[Word], bool]) -> bool:
    """Say whether "and" stands inside a name: behind the "of" of a ministry, or between two words before a common head."""
    first, last = right.words[0], left.words[-1]
    if "between" in left.gaps or any(word.key == "between" for word in left.words):
        return True
    if right.words[-1].key in _FIELDS and len(right.words) > 1 and left.has_complement() and not more and not is_own(first):
        return True  # Experts in the Library and Press Field
    topic = left.has_complement() and left.joint() == "on"
    if (
        not more
        and _is_compound(left, is_own)
        and is_own(first)
        and "-" not in first.key
        and len(right.words) > 2
        and right.words[-1].key in HEADS
    ):
        return True  # the Iceland-North Sea and Baltic Countries Forum
    if more in {"the", "a", "an"} or is_own(first) or (first.key in BEFORE_OF and len(right.words) == 1 and not topic):
        return False
    headed = right.words[-1].key in HEADS
    if left.has_complement():
        several = last.key.endswith("s") and (not headed or right.words[-1].key.endswith("s"))
        return not is_own(last) and (last.key not in HEADS or several)
    if not headed or len(right.words) == 1:
        return False
    if is_own(last):
        return any("-" in word.key for word in left.words)  # the Norway-Iceland and Faroes Ports Forum
    return (last.key not in HEADS or last.key in _ACTIVITIES) and not _parted(left.words, is_own)


def _is_compound(left: Candidate, is_own: Callable[[Word], bool]) -> bool:
    """Say whether words are places with a hyphen between and nothing else: "Iceland-North Sea"."""
    last = left.words[-1]
    places = "-" in left.words[0].key and not any(left.gaps) and len(left.words) <= _LONGEST_COMPOUND
    return places and (last.key not in BEFORE_OF or is_own(last))


_LONGEST_COMPOUND = 3
_FIELDS = frozenset("field fields sector sectors industry industries".split())
_ACTIVITIES = frozenset("broadcasting shipping railway publishing library press customs".split())
"""Heads that stand before "and" as what somebody does: Broadcasting and Television Forum."""


def _parted(words: Sequence[Word], is_own: Callable[[Word], bool]) -> bool:
    """Say whether a name stands behind other words: those at the start ("Northern Coast Radio and ...") part nothing."""
    own = ["-" in word.key or is_own(word) for word in words if word.key not in OPENERS and word.key not in ORDINALS]
    return any(own[own.index(False) :]) if False in own else False


def _parenthesis(text: str, left: Candidate, pending: list[Run], index: int) -> int:
    """Take a word in brackets with what goes on behind it: "Silk Coast (Larnwick) Fair"."""
    if index + 1 >= len(pending) or HEADS.get(left.words[-1].key) not in {None, "place"} or len(pending[index].words) > 2:
        return 0
    inner, behind = pending[index], pending[index + 1]
    if text[inner.end : behind.start] != ") " or behind.words[-1].key not in HEADS or not text[inner.start + 1 : inner.end].islower():
        return 0
    _take(left, "", inner)
    _take(left, "", behind)
    return 2


def _nickname(text: str, left: Candidate, pending: list[Run], index: int) -> int:
    """Take a nickname in marks with the family name behind it: Jon “Boy” Lund."""
    if index + 1 >= len(pending) or len(left.words) != 1 or not is_given(left.words[0].text) or len(pending[index].words) > 1:
        return 0
    inner, behind = pending[index], pending[index + 1]
    if text[inner.end : behind.start] not in {"” ", '" '}:
        return 0
    _take(left, "", inner)
    _take(left, "", behind)
    return 2


_OPENINGS: dict[str, Callable[[str, Candidate, list[Run], int], int]] = {" (": _parenthesis, " “": _nickname, ' "': _nickname}


def _is_apart(right: Run, is_own: Callable[[Word], bool]) -> bool:
    """Say whether a run is no part of a list inside a name."""
    return any(map(is_own, right.words)) or right.words[0].key in BEFORE_OF or right.words[0].key in NOT_NAMES


def _meet(left: Candidate, is_own: Callable[[Word], bool]) -> bool:
    """Say whether those of a country meet: "Meeting of Fisheries Ministers of Norway", which other countries may follow."""
    if "of" not in left.gaps:
        return False
    of = len(left.gaps) - 1 - left.gaps[::-1].index("of")
    return left.words[of].key in MEETERS and HEADS.get(left.words[left.head()].key) == "event" and is_own(left.words[of + 1])


def _list(text: str, left: Candidate, pending: list[Run], index: int, is_own: Callable[[Word], bool]) -> int:
    """Take a list that ends with "and" behind the head of a ministry or the like."""
    head = left.head()
    if head == len(left.words) - 1:
        return 0
    meet = _meet(left, is_own)
    countries = meet or left.joint() in {"among", "between"}
    if not (countries or left.words[head].key in _LISTED or left.joint() in _BEFORE_LISTS):
        return 0
    taken: list[tuple[str, Run]] = []
    end = left.end
    for right in pending[index : index + 4]:
        gap = text[end : right.start]
        comma = _COMMA.fullmatch(gap)
        last = (
            comma is None
            and (small := _GAP.fullmatch(gap)) is not None
            and small["word"] in {"and", "&"}
            and (countries or not small["more"])
        )
        if not (comma or last) or (not countries and _is_apart(right, is_own)) or (meet and not all(map(is_own, right.words))):
            return 0
        taken.append(("and" if last or (comma and comma["and"]) else ",", right))
        end = right.end
        if taken[-1][0] == "and":
            for joint, run in taken:
                _take(left, joint, run)
            return len(taken)
    return 0
