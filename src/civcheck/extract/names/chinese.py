"""The names in a passage of Chinese text, simplified or traditional, perhaps with Latin words inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.names.antecedents import head_of_chinese
from civcheck.extract.names.found import FoundName
from civcheck.extract.names.zh_around import Around
from civcheck.extract.names.zh_callings import title_before, title_behind
from civcheck.extract.names.zh_definitions import repeated_short_forms, with_definition
from civcheck.extract.names.zh_editions import edition_before
from civcheck.extract.names.zh_foreign import find_foreign, find_repeated_foreign
from civcheck.extract.names.zh_headed import find_headed
from civcheck.extract.names.zh_people import find_people
from civcheck.extract.names.zh_works import find_chinese_works

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.model.term import TermMatch


_SESSIONS = ("大会", "峰会", "论坛", "会议", "奥运会", "世博会", "运动会")


def find_chinese(text: str, matches: Sequence[TermMatch]) -> list[FoundName]:
    """Give the names in a passage's text, in order and apart. `matches` are the terms that were found there.

    Short forms (该论坛, 张教授) are marked and not resolved; names that are only some if the document repeats them are weak.
    """
    around = Around(text, [match for match in matches if match.term.language.startswith("zh") or not match.term.text.isascii()])
    terms_at = {(match.start, match.end): match for match in around.matches}
    works = [work.known_as(terms_at.get((work.start, work.end))) for work in find_chinese_works(around)]
    headed = list(find_headed(around))
    terms = [_from_term(around, match) for match in around.matches if match.concept.type is not None and _is_word(around, match)]
    foreign = list(find_foreign(around))
    people = [*find_people(around), *find_repeated_foreign(around)]
    found = _apart([works, terms, headed, foreign, people])
    return _apart([_with_short_forms(around, found)])


def _from_term(around: Around, match: TermMatch) -> FoundName:
    concept = match.concept
    normal = concept.preferred("zh") or match.normal or match.term.text
    if around.plain[match.start : match.end].removesuffix("省").removesuffix("市") == normal:
        normal = around.text[match.start : match.end]
    start, type_, edition = match.start, concept.type, None
    if around.plain[match.start : match.end].endswith(_SESSIONS):
        start, edition = edition_before(around.plain, match.start)
        type_ = "event" if edition else type_
    name = FoundName(
        start, match.end, type_, normal, concept.territory, "sure", concept.id, edition, short=match.term.form == "abbreviation"
    )
    name.head = head_of_chinese(normal)
    if type_ == "person":
        around_it = title_before(around.text, match.start), title_behind(around.text, match.end)
        name.titles = tuple(title for title in around_it if title)
    return name


def _is_word(around: Around, match: TermMatch) -> bool:
    """Say whether a short term is a word of its own there, not the middle of others."""
    if match.end - match.start > 2:
        return True
    text = around.plain
    start, end = match.start, match.end
    if text.startswith("发展中国家", max(0, start - 2)):
        return False
    if start and around.is_common(end - 1, end + 1) and (around.is_common(start - 1, start + 1) or text[start - 1] in "往向朝"):
        return False
    return not any(around.is_common(low, low + 4) for low in range(max(0, match.end - 4), match.start + 1) if low + 4 <= len(text))


def _with_short_forms(around: Around, names: list[FoundName]) -> list[FoundName]:
    found: list[FoundName] = []
    for name in names:
        found.append(name)
        short = with_definition(around, name) if not name.short and not name.weak else None
        if short is not None:
            found += [short, *repeated_short_forms(around, short)]
    return found


def _apart(groups: Iterable[list[FoundName]]) -> list[FoundName]:
    """Give names in order without those that lie in another one: the longer wins, of two that are as long the earlier group's."""
    ranked = [(name.weak, name.start - name.end, rank, name) for rank, names in enumerate(groups) for name in names]
    ranked.sort(key=lambda one: one[:3])
    taken: set[int] = set()
    kept: list[FoundName] = []
    for *_, name in ranked:
        if name.start not in taken and name.end - 1 not in taken:
            taken.update(range(name.start, name.end))
            kept.append(name)
    return sorted(kept, key=lambda name: name.start)
