"""Say whether two wordings are the same, and what differs.

Typography makes no difference of wording, and is named. A capital at the beginning, letters or words in square brackets
and what an ellipsis leaves out are an editor's changes: noted, and no difference. A difference of spelling (labour,
labor) is one of wording, and named. The differences are those of words, in Chinese of characters (V. I. Levenshtein,
"Binary codes capable of correcting deletions, insertions, and reversals", 1966).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz.distance import Levenshtein

from civcheck.compare.name_letters import american
from civcheck.compare.text_tokens import Token, mended, tokens_of, typography_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Level = Literal["identical", "same", "different"]
Operation = Literal["replace", "insert", "delete"]
Change = tuple[Operation, int, int, int, int]
_MOST_TOKENS: Final = 4000
_LONGEST_SHOWN: Final = 120
_CLOSING: Final = frozenset(",.;:!?")


@dataclass(frozen=True, slots=True)
class WordingComparison:
    """What two wordings, a and b, differ in.

    `level` is "identical" for the same characters, "same" where typography and an editor's marked changes are all,
    "different" for other words. `notes` names these: "quotation marks", "opening capital", "omission" and so on;
    "spelling" where every change is one of British against American spelling. `changes` are (operation, start and end in
    a, start and end in b), in code points and in order.
    """

    level: Level
    notes: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether the wording is the same."""
        return self.level != "different"


def same_wording(a: str, b: str) -> WordingComparison:
    """Compare two wordings. Each may be a quotation of the other: its opening capital, brackets and ellipses are allowed for."""
    if a == b:
        return WordingComparison("identical")
    notes: list[str] = []
    one, other = tokens_of(a), tokens_of(b)
    first, second = (_without_brackets(tokens, notes) for tokens in (mended(one, a, other), mended(other, b, one)))
    first, second = _trimmed(first, second, notes)
    notes += _opening(first, second)
    if _keys(first)[1:] == _keys(second)[1:] and _first_alike(first, second):
        return WordingComparison("same", _noted([*notes, *_typography(a, b, first, second)]))
    if _with_omissions(first, second) or _with_omissions(second, first):
        return WordingComparison("same", _noted([*notes, "omission"]))
    changes = _changes(first, second, (a, b))
    if changes and all(_is_spelling(change, a, b) for change in changes):
        notes.append("spelling")
    return WordingComparison("different", _noted(notes), changes)


def in_words(comparison: WordingComparison, a: str, b: str) -> tuple[str, ...]:
    """Render the changes for an editor, a line each: “fewer” → “more”."""
    return tuple(_line(change, a, b) for change in comparison.changes)


def _line(change: Change, a: str, b: str) -> str:
    operation, a_start, a_end, b_start, b_end = change
    before, after = (" ".join(text.split()) for text in (a[a_start:a_end], b[b_start:b_end]))
    before, after = (text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…" for text in (before, after))
    if operation == "insert":
        return f"“{after}” added"
    if operation == "delete":
        return f"“{before}” left out"
    return f"“{before}” → “{after}”"


def _noted(notes: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(notes))


def _keys(tokens: Sequence[Token]) -> list[str]:
    return [token.key for token in tokens]


def _without_brackets(tokens: list[Token], notes: list[str]) -> list[Token]:
    """Join "[w]e" to one word. What else stands in square brackets is kept, as words of the wording."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        inside = tokens[at + 1 : at + 3]
        if tokens[at].kind == "open" and len(inside) == 2 and inside[0].kind == "word" and inside[1].kind == "close":  # noqa: PLR2004  a few words or characters
            behind = (
                tokens[at + 3] if at + 3 < len(tokens) and tokens[at + 3].start == inside[1].end and tokens[at + 3].kind == "word" else None
            )
            notes.append("bracketed change")
            last = behind or inside[1]
            kept.append(Token(inside[0].key + (behind.key if behind else ""), tokens[at].start, last.end, "word"))
            at += 4 if behind else 3
            continue
        kept.append(tokens[at])
        at += 1
    return kept


def _trimmed(first: list[Token], second: list[Token], notes: list[str]) -> tuple[list[Token], list[Token]]:
    """Leave out quotation marks around the whole, and a closing mark that only one has."""
    one, other = (_unquoted(tokens) for tokens in (first, second))
    ends = [tokens[-1].key if tokens and tokens[-1].key in _CLOSING else "" for tokens in (one, other)]
    if ends[0] != ends[1]:
        notes.append("closing punctuation")
        one, other = (tokens[:-1] if end else tokens for tokens, end in zip((one, other), ends, strict=True))
    return one, other


def _unquoted(tokens: list[Token]) -> list[Token]:
    while len(tokens) > 1 and tokens[0].kind == tokens[-1].kind == "quote":
        tokens = tokens[1:-1]
    return tokens


def _opening(first: list[Token], second: list[Token]) -> list[str]:
    if first and second and first[0].key != second[0].key and _first_alike(first, second):
        return ["opening capital"]
    return []


def _first_alike(first: list[Token], second: list[Token]) -> bool:
    """Say whether the first words are the same but for the case of their first letter."""
    if not first or not second:
        return first == second
    one, other = first[0].key, second[0].key
    return one == other or (one[1:] == other[1:] and one[:1].casefold() == other[:1].casefold())


def _typography(a: str, b: str, first: list[Token], second: list[Token]) -> Iterator[str]:
    """Name what the slices of equal words and the spaces between them differ in."""
    for one, other in zip(first, second, strict=True):
        yield from typography_between(a[one.start : one.end], b[other.start : other.end])
    if len(first) > 1 and _spaces(a, first) != _spaces(b, second):
        yield "spaces"


def _spaces(text: str, tokens: list[Token]) -> list[str]:
    return ["".join(c for c in text[one.end : other.start] if c.isspace()) for one, other in pairwise(tokens)]


def _with_omissions(short: list[Token], long: list[Token]) -> bool:
    """Say whether a wording with ellipses is the other with something left out at each."""
    if all(token.kind != "gap" for token in short):
        return False
    stretches: list[list[str]] = [[]]
    for token in short:
        if token.kind == "gap":
            stretches.append([])
        elif token.kind not in {"open", "close"}:
            stretches[-1].append(token.key)
    keys = [token.key for token in long if token.kind != "gap"]
    if not any(stretches):
        return False
    return _in_order(stretches, keys)


def _in_order(stretches: list[list[str]], keys: list[str]) -> bool:
    head, *middle = stretches
    if head and (keys[: len(head)][1:] != head[1:] or keys[:1][0].casefold() != head[0].casefold() if keys else True):
        return False
    tail = middle.pop() if middle else []
    end = len(keys) - len(tail)
    if end < len(head) or (tail and keys[end:] != tail):
        return False
    at = len(head)
    for stretch in middle:
        if not stretch:
            continue
        place = _find(keys, stretch, at, end)
        if place < 0:
            return False
        at = place + len(stretch)
    return True


def _find(keys: list[str], stretch: list[str], at: int, end: int) -> int:
    """Give where a stretch stands in the keys from `at` on, -1 for nowhere (Knuth, Morris, Pratt, 1977)."""
    fallback = [0] * len(stretch)
    matched = 0
    for number in range(1, len(stretch)):
        while matched and stretch[number] != stretch[matched]:
            matched = fallback[matched - 1]
        matched += stretch[number] == stretch[matched]
        fallback[number] = matched
    matched = 0
    for number in range(at, end):
        while matched and keys[number] != stretch[matched]:
            matched = fallback[matched - 1]
        matched += keys[number] == stretch[matched]
        if matched == len(stretch):
            return number - matched + 1
    return -1


def _changes(first: list[Token], second: list[Token], texts: tuple[str, str]) -> tuple[Change, ...]:
    one, other = _keys(first), _keys(second)
    if first and second and _first_alike(first, second):
        one[0] = other[0]
    head = next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    most = min(len(one), len(other)) - head
    tail = next((at for at in range(most) if one[-1 - at] != other[-1 - at]), most)
    ends = len(one) - tail, len(other) - tail
    if max(ends[0] - head, ends[1] - head) > _MOST_TOKENS:
        spans = [(head, ends[0], head, ends[1])]
    else:
        spans = [
            (code.src_start + head, code.src_end + head, code.dest_start + head, code.dest_end + head)
            for code in Levenshtein.opcodes(one[head : ends[0]], other[head : ends[1]])
            if code.tag != "equal"
        ]
    return tuple(_change(span, first, second, texts) for span in _joined(spans))


def _joined(spans: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Join changes that touch."""
    joined: list[tuple[int, int, int, int]] = []
    for span in spans:
        if joined and joined[-1][1] == span[0] and joined[-1][3] == span[2]:
            joined[-1] = (joined[-1][0], span[1], joined[-1][2], span[3])
        else:
            joined.append(span)
    return joined


def _change(span: tuple[int, int, int, int], first: list[Token], second: list[Token], texts: tuple[str, str]) -> Change:
    a_start, a_end = _place(first, span[0], span[1], texts[0])
    b_start, b_end = _place(second, span[2], span[3], texts[1])
    operation: Operation = "insert" if span[0] == span[1] else "delete" if span[2] == span[3] else "replace"
    return operation, a_start, a_end, b_start, b_end


def _place(tokens: list[Token], low: int, high: int, text: str) -> tuple[int, int]:
    """Give the code points of some tokens; of none, the place before the next one."""
    if low < high:
        return tokens[low].start, tokens[high - 1].end
    place = tokens[low].start if low < len(tokens) else tokens[-1].end if tokens else len(text)
    return place, place


def _is_spelling(change: Change, a: str, b: str) -> bool:
    operation, a_start, a_end, b_start, b_end = change
    if operation != "replace":
        return False
    one, other = a[a_start:a_end].lower().split(), b[b_start:b_end].lower().split()
    return len(one) == len(other) and all(american(x) == american(y) for x, y in zip(one, other, strict=True))
