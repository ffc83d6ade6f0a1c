"""Names whose edges quotation marks show: “Salt of the Coast” initiative, the “Coast and Island Countries Fishing Dialogue”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.heads_en import HEADS, MARKED_KINDS, PREPOSITIONS
from civcheck.extract.tables.names_en import FUNCTION_WORDS, PARTICLES
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.names.surroundings import Surroundings
    from civcheck.model.term import TermMatch

    Range = tuple[int, int]

_WORD = compiled(r"[^\W_][\w’'&/-]*")
_KIND = compiled(rf"[ \n](?:(?P<more>[a-z]{{2,}}(?:-[a-z]+)*)[ \n])?(?P<kind>{'|'.join(sorted(MARKED_KINDS))})(?P<many>s?)\b")
_PARTING: Final = FUNCTION_WORDS - {"photo"}
"""What stands between marks and a noun that is not theirs: “Kenya” and programmes."""
_LONGEST_KIND: Final = 40
_CALENDAR = compiled(r"(?:Year|Month|Week|Day) of ")
_SPLIT = compiled(r"[,:;.!?]|[—–]")
_WIDENED: Final = frozenset({"event", "organisation", "initiative", "work"})
_SMALL: Final = FUNCTION_WORDS | PARTICLES
_LEAST_WORDS: Final = 3
_NEIGHBOUR_BEFORE = compiled(r"[“\"](?P<title>[^“”\"]{2,80})(?:”|[”\"](?:,? (?:and|or) |, |、|和|及|与))[“\"]$")
_NEIGHBOUR_BEHIND = compiled(r",?[”\"](?:,? (?:and|or) |, |、|和|及|与)?[“\"](?P<title>[^“”\"]{2,80})[”\"]")
_HAN_TITLE: Final = 5
"""So many characters between marks are a title, not a place."""


def find_marked(around: Surroundings) -> tuple[list[FoundName], list[Range]]:
    """Give what stands in marks before a noun that says what it is, and the ranges where nothing else is a name.

    What is a term as a whole is left to the reader of terms. "“Year of Fish” programmes" name nothing.
    """
    text = around.text
    if "”" not in text and '"' not in text:
        return [], []
    found: list[FoundName] = []
    blocked: list[Range] = []
    for match in around.marked:
        kind = _KIND.match(text, match.end(), match.end() + _LONGEST_KIND)
        if kind is None or kind["more"] in _PARTING or not _is_called(match["title"]):
            continue
        if around.exactly(*match.span("title")):
            continue
        if not kind["many"]:
            normal = " ".join(match["title"].split())
            found.append(FoundName(*match.span("title"), MARKED_KINDS[kind["kind"]], normal, certainty="likely"))
        elif _CALENDAR.match(match["title"]):
            blocked.append(match.span("title"))
    return found, blocked + [(name.start, name.end) for name in found]


def _is_called(words: str) -> bool:
    """Say whether words may be what something is called: a title, or a few words that begin with a capital."""
    return words[0].isupper() and words[-1] not in ",.; \n" and (words.count(" ") < _FEW_WORDS or _is_title(words))


_FEW_WORDS: Final = 8


def _is_title(words: str) -> bool:
    """Say whether words are written as a title: capitals but for small words, and no comma or full stop at the end."""
    if not (words[0].isupper() or words[0].isdigit()) or words[-1] in ",.; \n":
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in _WORD.findall(words))


def widened(around: Surroundings, names: list[FoundName]) -> list[FoundName]:
    """Make a name at the end of a title in marks the whole of it, or leave it out where it is only the complement of something."""
    text = around.text
    if not names or ("”" not in text and '"' not in text):
        return names
    ends: dict[int, FoundName] = {}
    inside: list[Range] = []
    gone: set[int] = set()
    for match in around.marked:
        start, end = match.span("title")
        if match["title"].rpartition(" ")[2].lower() not in HEADS:
            continue
        ends = ends or {name.end: name for name in names}
        last = ends.get(end)
        if last is None or last.start <= start or not _is_part(text, last, start, match["title"]):
            continue
        before = _WORD.findall(text[start : last.start])
        if any(word in PREPOSITIONS for word in before):
            gone.add(last.start)
        elif before and not before[0].endswith("ing"):
            inside.append((start, last.start))
            last.start, last.normal = start, " ".join(match["title"].split())
    taken = {at for low, high in inside for at in range(low + 1, high)}
    kept = [name for name in names if name.start not in gone and name.end not in taken]
    return sorted(kept, key=lambda name: name.start)


def _is_part(text: str, last: FoundName, start: int, title: str) -> bool:
    """Say whether a name that ends where a title in marks ends is the rest of it."""
    headed = last.term is None and not last.short and last.type in _WIDENED and HEADS.get(last.head or "") == last.type
    return headed and _is_title(title) and len(title.split()) >= _LEAST_WORDS and not _SPLIT.search(text, start, last.start)


def is_title_alone(text: str, match: TermMatch) -> bool:
    """Say whether a place stands in marks alone beside another title in marks: “Salt and Iron” and “Kenya” are two shows."""
    if not match.start or text[match.start - 1] not in _OPENING or match.concept.type != "place":
        return False
    if text[match.end : match.end + 1] not in _CLOSING:
        return False
    beside = _NEIGHBOUR_BEFORE.search(text, max(0, match.start - 96), match.start) or _NEIGHBOUR_BEHIND.match(text, match.end)
    return beside is not None and _is_long(beside["title"].rstrip(","))


_OPENING: Final = frozenset('“"')
_CLOSING: Final = frozenset(',”"')


def _is_long(title: str) -> bool:
    if title.isascii() or " " in title:
        return title.count(" ") > 1 and _is_title(title)
    return len(title) >= _HAN_TITLE
