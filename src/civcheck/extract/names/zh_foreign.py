"""People whose foreign names are written with Chinese characters: 让·杜邦, or with a title."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from civcheck.extract.names.found import FoundName
from civcheck.extract.names.zh_callings import title_before, title_pattern, titles, titles_behind
from civcheck.extract.tables.names_zh_people import ENDS, SAYING, SAYING_ALONE, STRONG_TRANSLITERATION, TRANSLITERATION
from civcheck.extract.tables.words_zh import common_words, cutting_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.extract.names.zh_around import Around

_DOTS: Final = "·•‧・"
_PART: Final = compiled(f"[^{_DOTS}]{{2,}}")


@cache
def _dotted() -> re.Pattern[str]:
    letters = "".join(sorted(TRANSLITERATION))
    part = f"(?:[A-Z]\\.?|[{letters}]{{1,8}}(?:-[{letters}]{{1,8}})?)"
    return compiled(f"(?<![{_DOTS}])(?<![{_DOTS}][A-Z]){part}(?:[{_DOTS}]{part}){{1,4}}(?![{_DOTS}0-9A-Za-z])")


@cache
def _run() -> re.Pattern[str]:
    return compiled(f"[{''.join(sorted(TRANSLITERATION))}]{{2,7}}")


@cache
def _run_before() -> re.Pattern[str]:
    return compiled(f"[{''.join(sorted(TRANSLITERATION))}]{{2,7}}\\Z")


def find_foreign(around: Around) -> Iterator[FoundName]:
    """Give the people of a passage with foreign names."""
    text = around.plain
    if any(dot in text for dot in _DOTS):
        yield from _whole(around)
    for match in title_pattern().finditer(text):
        if match[0] in titles():
            yield from _behind_title(around, match)
        if match[0] in titles_behind():
            yield from _before_title(around, match)


def _whole(around: Around) -> Iterator[FoundName]:
    text = around.plain
    for match in _dotted().finditer(text):
        start, end = match.span()
        first_dot = next(at for at in range(start, end) if text[at] in _DOTS)
        for at in range(start + 1, first_dot):
            if (at in around.by_end and around.by_end[at].start <= start) or title_before(text, at):
                start = at
        last = max(text.rfind(dot, start, end) for dot in _DOTS) + 1
        end = _cut(text, last, end)
        if any(text[part.start() : part.end()] in common_words() for part in _PART.finditer(text, start, end)) or last == end:
            continue
        name = around.text[start:end]
        before = next((title for title in _titles_ending(text, start)), None)
        yield FoundName(start, end, "person", name, titles=(before,) if before else (), family=around.text[last:end], certainty="sure")


def _titles_ending(text: str, start: int) -> Iterator[str]:
    for length in (7, 6, 5, 4, 3, 2):
        if start >= length and text[start - length : start] in titles():
            yield text[start - length : start]


def _cut(text: str, start: int, end: int) -> int:
    """Give where a run of transliteration ends: before a verb that begins in it."""
    for at in range(start + 1, end):
        word = text[at : at + 2]
        if word in cutting_words() or word in SAYING:
            return at
    return end


def _behind_title(around: Around, title: re.Match[str]) -> Iterator[FoundName]:
    text, start = around.plain, title.end()
    run = _run().match(text, start)
    if run is None or start in around.covered:
        return
    end = _cut(text, start, run.end())
    if end - start < 2 or text[end : end + 1] in _DOTS or text[start : start + 2] in common_words():
        return
    # Behind a country and an office, a name may have none of the characters that are in foreign names alone.
    if not _sounds_foreign(text[start:end]) and (title.start() not in around.by_end or end - start < 3):
        return
    family = around.text[start:end]
    yield FoundName(start, end, "person", family, titles=(title[0],), short=False, family=family)


def _before_title(around: Around, title: re.Match[str]) -> Iterator[FoundName]:
    text, end = around.plain, title.start()
    run = _run_before().search(text, max(0, end - 8), end)
    if run is None:
        return
    start = run.start()
    for at in range(start, end):
        if at in around.covered and at + 1 not in around.covered:
            start = at + 1
    if end - start < 2 or not _sounds_foreign(text[start:end]) or (start and text[start - 1] in _DOTS):
        return
    if (
        start
        and "\u4e00" <= text[start - 1] <= "\u9fff"
        and start not in around.by_end
        and text[start - 1] not in ENDS
        and text[start - 2 : start] not in common_words()
    ):
        return
    family = around.text[start:end]
    yield FoundName(start, end, "person", family, titles=(title[0],), family=family)


def find_repeated_foreign(around: Around) -> Iterator[FoundName]:
    """Give runs of transliteration before a verb of saying: one may be a person that the document named whole."""
    for run in _run().finditer(around.plain):
        start, end = run.span()
        following = around.plain[end : end + 2]
        if (following in SAYING or following[:1] in SAYING_ALONE) and start not in around.covered and _sounds_foreign(run[0]):
            family = around.text[start:end]
            yield FoundName(start, end, None, family, family=family, weak=True)


def _sounds_foreign(word: str) -> bool:
    return sum(letter in STRONG_TRANSLITERATION for letter in word) >= 2 and word not in common_words()
