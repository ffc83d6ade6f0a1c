"""Chinese names that a document has told once and repeats where nothing tells them: whole names, foreign family names, short forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.names_zh_people import ENDS, SAYING, SAYING_ALONE, TRANSLITERATION
from civcheck.extract.tables.words_zh import common_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HAN: Final = re.compile("[\u4e00-\u9fff]{2,12}")
_DOTS: Final = frozenset("·•‧・")
_LONG: Final = 3
"""So many characters stand for themselves; a shorter name needs a verb or an edge behind it."""


def told_once(found: Iterable[FoundName]) -> dict[str, FoundName]:
    """Give what may be repeated, by its words: of people the whole name or the foreign family name, and short forms laid down."""
    forms: dict[str, FoundName] = {}
    for name in found:
        if name.weak or name.short:
            continue
        if name.type == "person" and name.family:
            form = name.family if not _DOTS.isdisjoint(name.normal) else name.normal if len(name.normal) >= _LONG else ""
        else:
            form = name.defines or ""
        if _HAN.fullmatch(form) and form not in common_words() and form != name.head:
            forms.setdefault(form, name)
    return forms


def repeats(forms: dict[str, FoundName]) -> re.Pattern[str] | None:
    """Give the pattern that finds the forms, the longest first; None where there are none."""
    tree: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        tree.setdefault(form[0], []).append(form[1:])
    return re.compile("|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in tree.items())) if tree else None


def find_repeats(text: str, pattern: re.Pattern[str], forms: dict[str, FoundName], found: list[FoundName]) -> Iterator[FoundName]:
    """Give the places of a passage where one of the forms stands and no name was found."""
    matches = list(pattern.finditer(text))
    taken = {at for name in found if not name.weak for at in range(name.start, name.end)} if matches else set()
    for match in matches:
        start, end = match.span()
        form, whole = match[0], forms[match[0]]
        if start in taken or end - 1 in taken or text[start - 1 : start] in _DOTS or text[end : end + 1] in _DOTS:
            continue
        if whole.type == "person":
            if _ends_here(text, end, form, foreign=form != whole.normal):
                yield FoundName(start, end, "person", form, family=whole.family)
        elif form != whole.normal:
            yield FoundName(start, end, whole.type, form, short=True, head=whole.head)


def _ends_here(text: str, end: int, form: str, *, foreign: bool) -> bool:
    following = text[end : end + 1]
    if foreign and following in TRANSLITERATION and following not in ENDS and text[end : end + 2] not in SAYING:
        return False
    return len(form) >= _LONG or following in ENDS or following in SAYING_ALONE or not "\u4e00" <= following <= "\u9fff"
