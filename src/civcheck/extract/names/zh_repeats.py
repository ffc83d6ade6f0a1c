"""Chinese names that a document has told once and repeats where nothing tells them: whole names, foreign family names, short forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.names_zh_people import ENDS, SAYING, SAYING_ALONE, TRANSLITERATION
from civcheck.extract.tables.words_zh import common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

_HAN: Final = compiled("[\u4e00-\u9fff]{2,12}")
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


class Repeats(NamedTuple):
    """The forms to look for: the pattern of their first characters, and for each of these how long the forms are, the longest first."""

    firsts: re.Pattern[str]
    sizes: dict[str, tuple[int, ...]]
    forms: dict[str, FoundName]

    def at(self, text: str, start: int) -> str | None:
        """Give the longest form that stands at a place."""
        return next((form for size in self.sizes[text[start]] if (form := text[start : start + size]) in self.forms), None)


def repeats(forms: dict[str, FoundName]) -> Repeats | None:
    """Make ready to look for forms; None where there are none."""
    sizes: dict[str, set[int]] = {}
    for form in forms:
        sizes.setdefault(form[0], set()).add(len(form))
    if not sizes:
        return None
    return Repeats(compiled(f"[{''.join(sizes)}]"), {first: tuple(sorted(some, reverse=True)) for first, some in sizes.items()}, forms)


def find_repeats(text: str, wanted: Repeats, found: list[FoundName]) -> Iterator[FoundName]:
    """Give the places of a passage where one of the forms stands and no name was found."""
    places = [(match.start(), form) for match in wanted.firsts.finditer(text) if (form := wanted.at(text, match.start()))]
    taken = {at for name in found if not _gives_way(name, wanted.forms) for at in range(name.start, name.end)} if places else set()
    reached = 0
    for start, form in places:
        end, whole = start + len(form), wanted.forms[form]
        if start < reached or start in taken or end - 1 in taken or text[start - 1 : start] in _DOTS or text[end : end + 1] in _DOTS:
            continue
        if whole.type == "person" and _ends_here(text, end, form, foreign=form != whole.normal):
            yield FoundName(start, end, "person", form, family=whole.family)
            reached = end
        elif whole.type != "person" and form != whole.normal:
            yield FoundName(start, end, whole.type, form, short=True, head=whole.head)
            reached = end


def _gives_way(name: FoundName, forms: dict[str, FoundName]) -> bool:
    """Say whether a name found may be read anew: a weak one, or one read as Chinese that is the family name of a foreigner (史密斯)."""
    whole = forms.get(name.normal)
    foreign = whole is not None and whole.type == "person" and whole.normal != name.normal
    return name.weak or (foreign and name.type == "person" and name.family != name.normal)


def _ends_here(text: str, end: int, form: str, *, foreign: bool) -> bool:
    following = text[end : end + 1]
    if foreign and following in TRANSLITERATION and following not in ENDS and text[end : end + 2] not in SAYING:
        return False
    return len(form) >= _LONG or following in ENDS or following in SAYING_ALONE or not "\u4e00" <= following <= "\u9fff"
