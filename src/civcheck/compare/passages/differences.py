"""What differs between two places that are nearly the same, and of what kind it is: figures, dates, names, or other words."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise, starmap
from typing import TYPE_CHECKING, Literal, NamedTuple

from civcheck.extract.mentions import mentions
from civcheck.extract.tables.calendar_en import MONTHS, WEEKDAYS
from civcheck.extract.tables.numbers_en import NUMBER_WORDS
from civcheck.model.kept_patterns import compiled
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.compare.passages.document import Compared
    from civcheck.compare.passages.stretches import Stretch

Detail = Literal["figures", "dates", "names"]
_LONGEST = 8
"""A name, a date or a figure has so many words at most, in Chinese twice as many characters."""
_WORD = compiled(r"[^\W_]+(?:[.,’'-][^\W_]+)*")
_YEAR = compiled(r"1[5-9]\d\d|20\d\d")
_HAN_NUMBER = compiled(r"[零〇一二三四五六七八九十百千万亿两几多余点分之%\d.,％]+")
_HAN_DATE = compiled(r"[〇零一二三四五六七八九十\d年月日号至到]+")
_CALENDAR = frozenset(name.lower() for name in (*MONTHS, *WEEKDAYS))
_OF_NUMBERS = frozenset({"and", "per", "cent", "percent", "point", "a", "about", "over", "than", "more"})
_OF_NAMES = frozenset({"of", "the", "de", "la", "van", "von", "der", "al", "bin", "and", "du", "di", "el"})
_NEVER = frozenset("for and or in on at with by from to as its their his her our this that these those a an no not all both new".split())
_SENTENCE_ENDS = frozenset('.!?。！？:：“"')
_HAN = compiled(r"[\u3400-\u9fff]")


class Difference(NamedTuple):
    """The words of one place and those that stand for them in the other; one of them may be none."""

    first: tuple[int, int]
    second: tuple[int, int]


def differences(one: Stretch, here: Sequence[int], there: Sequence[int]) -> list[Difference]:
    """Give what differs between the places of a stretch in order: neighbours as one. `here` and `there` are the figures that do."""
    found = [((x, x + 1), (y, y + 1)) for x, y in zip(here, there, strict=True)]
    found += [((x + n, u), (y + n, v)) for (x, y, n), (u, v, _) in pairwise(one.runs)]
    return _joined(starmap(Difference, sorted(found)))


def _joined(found: Iterable[Difference]) -> list[Difference]:
    joined: list[Difference] = []
    for one in found:
        if joined and joined[-1].first[1] == one.first[0] and joined[-1].second[1] == one.second[0]:
            before = joined.pop()
            one = Difference((before.first[0], one.first[1]), (before.second[0], one.second[1]))  # noqa: PLW2901  both are one
        joined.append(one)
    return joined


def details(found: Iterable[Difference], one: Stretch, first: Compared, second: Compared) -> frozenset[Detail] | None:
    """Give of what kinds the differences are; None where anything else differs than figures, dates and names."""
    kinds: set[Detail] = set()
    named: list[Difference] = []
    names = _Names(first, one.first, one.first_end), _Names(second, one.second, one.second_end)
    for difference in found:
        kind = _plain_kind(difference, first, second)
        if kind is None:
            if not (names[0].may_hold(*difference.first) and names[1].may_hold(*difference.second)):
                return None
            named.append(difference)
        kinds.add(kind or "names")
    # Names are read last: it is dear, and most places differ in other words, too.
    sure = all(names[0].holds(*each.first) and names[1].holds(*each.second) for each in named)
    return frozenset(kinds) if sure else None


def _plain_kind(difference: Difference, first: Compared, second: Compared) -> Detail | None:
    texts = [first.text(*difference.first), second.text(*difference.second)]
    if not all(texts):
        return None
    if all(map(_is_figure, texts)):
        return "dates" if all(_YEAR.fullmatch(text) for text in texts) else "figures"
    return "dates" if all(map(_is_date, texts)) else None


def _is_figure(text: str) -> bool:
    if _HAN_NUMBER.fullmatch(text):
        return True
    words = _words(text)
    return bool(words) and all(_counts(word) or word in _OF_NUMBERS for word in words) and any(map(_counts, words))


def _is_date(text: str) -> bool:
    if _HAN.search(text):
        return _HAN_DATE.fullmatch(text) is not None
    words = _words(text)
    return bool(words) and all(word.isdigit() or word in _CALENDAR or word == "of" for word in words)


def _counts(word: str) -> bool:
    return word[0].isdigit() or all(part in NUMBER_WORDS for part in word.split("-"))


def _words(text: str) -> list[str]:
    return [found[0].lower() for found in _WORD.finditer(text)]


class _Names:
    """The names of a place: in English told by their capitals, in Chinese by the reader of names, which reads the place alone."""

    def __init__(self, text: Compared, first: int, end: int) -> None:
        self._text = text
        self._ends = first, end
        self._han: list[tuple[int, int]] | None = None

    def may_hold(self, first: int, end: int) -> bool:
        """Say whether words may be a name, as far as it can be told without reading."""
        words = self._text.text(first, end)
        if _HAN.search(words):
            return end - first <= 2 * _LONGEST
        return 0 < end - first <= _LONGEST and self._is_capital(first, end, words)

    def holds(self, first: int, end: int) -> bool:
        """Say whether words that may be a name are one or within one."""
        return not _HAN.search(self._text.text(first, end)) or self._is_chinese(first, end)

    def _is_capital(self, first: int, end: int, words: str) -> bool:
        parts = _WORD.findall(words)
        named = [part for part in parts if part not in _OF_NAMES]
        # Words that end in what interrupts their sentence stand before it in the text: that is no stretch of it.
        if not parts or parts[0] in _OF_NAMES or not all(part[0].isupper() and part.lower() not in _NEVER for part in named):
            return False
        # Between two other capitals it is a word of a title; at the beginning of a sentence any word has a capital.
        if self._has_capital(first - 1) and self._has_capital(end):
            return False
        return len(named) > 1 or self._within_sentence(first)

    def _has_capital(self, word: int) -> bool:
        words = self._text.words
        return 0 <= word < len(words) and self._text.whole[words.starts[word]].isupper()

    def _within_sentence(self, first: int) -> bool:
        start = int(self._text.words.starts[first])
        before = self._text.whole[max(0, start - 3) : start].rstrip()
        return bool(before) and before[-1] not in _SENTENCE_ENDS

    def _is_chinese(self, first: int, end: int) -> bool:
        if self._han is None:
            self._han = self._read()
        low, high = int(self._text.words.starts[first]), int(self._text.words.ends[end - 1])
        return any(start <= low and high <= stop for start, stop in self._han)

    def _read(self) -> list[tuple[int, int]]:
        words = self._text.words
        start = int(words.starts[self._ends[0]])
        text = self._text.whole[start : words.ends[self._ends[1] - 1]]
        return [(start + low, start + high) for low, high in _names_in(text, self._text.languages)]


@lru_cache(maxsize=4096)
def _names_in(text: str, languages: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Give where names stand in the text of a place; one place is compared with several."""
    document = read_bytes(text.encode(errors="replace"), "passage.txt", languages=languages)
    return tuple((name.region.start, name.region.end) for name in mentions(document, kinds=("name",)))
