"""Titles and honorifics around a person's name, and the name without them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from civcheck.compare.name_letters import fold, words_of
from civcheck.compare.tables.words import GENERATIONS
from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.heads_en import HEADS
from civcheck.extract.tables.names_en import given_names
from civcheck.extract.tables.titles import ALSO_FAMILY_NAMES, HONORIFICS_AFTER, MAKERS, MAKERS_ZH, RULERS, TITLES_EN, TITLES_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONGEST, _MOST_BEFORE, _THREE = 5, 4, 3
_ALSO: Final = frozenset({"pm", "pres", "gov", "amb", "sec", "min", "fm"})
_OF = frozenset({"of", "for", "and", "to", "in", "on", "at"})
_OF_RULER = compiled(r" of (?:the )?[A-Z].*$")
_ALSO_HAN: Final = ("研究员", "工程师", "总工程师", "院士", "上将", "中将", "少将", "大校", "元帅", "将军", "神父", "牧师", "主教", "法师")
_AFTER_HAN: Final = longest_first({*TITLES_ZH, *_ALSO_HAN})
_WRITTEN = compiled(r"\S+")


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset({title.rstrip(".") for title in TITLES_EN} | TITLES_EN | _ALSO | {title.replace("-", " ") for title in TITLES_EN})


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """Give the words that a title may begin with, hyphenated makers of titles among them."""
    firsts = {title.split()[0].rstrip(".") for title in (*_titles(), *MAKERS)}
    return frozenset(firsts | {f"{maker.rstrip('-')}-{title}" for maker in MAKERS for title in _titles() if " " not in title})


def without_titles(name: str, is_thing: Callable[[str], bool]) -> tuple[str, tuple[str, ...], str | None]:
    """Give an English name without titles in front and what stands behind it, its titles, and whether it is a junior's (jr, sr, 2)."""
    name, generation, marked = _without_tail(name)
    words = _WRITTEN.findall(name)
    start, titles = _front(words)
    rest = " ".join(words[start:])
    if not titles or is_thing(_of_ruler(titles[0], rest)):
        return (name, ("",) if marked else (), generation) if not is_thing(name) else (name, (), generation)
    return _of_ruler(titles[0], rest), titles, generation


def _of_ruler(title: str, rest: str) -> str:
    """Leave the land of a king out: Charles III of England."""
    return _OF_RULER.sub("", rest) if title.rsplit(maxsplit=1)[-1] in RULERS else rest


def _without_tail(name: str) -> tuple[str, str | None, bool]:
    """Take away what stands behind: "Jr.", "PhD", ", director of ...", and turn "Lund, Ingrid" round."""
    head, comma, tail = name.partition(",")
    tail = tail.strip()
    marked = False
    if comma and (_front(_WRITTEN.findall(tail), whole=True)[1] or tail.lower().startswith(("former ", "the ", "who ", "then "))):
        name, marked = head.strip(), True
    elif comma and " " not in head and 1 <= len(tail.split()) <= _MOST_BEFORE and not _is_after(tail) and not _heady(tail):
        name, marked = f"{tail} {head}", True
    words = name.replace(",", " ").split()
    generation = None
    while len(words) > 1 and _is_after(words[-1]):
        generation = GENERATIONS.get(words[-1].lower().rstrip("."), generation)
        if words[-1].isupper() and set(words[-1]) <= set("IVX"):
            if len(words) < _THREE or words[0] not in given_names() or _heady(" ".join(words[:-1])):
                break
            generation = words[-1]
        words.pop()
        marked = True
    return (" ".join(words) if marked and words else name), generation, marked


def _heady(text: str) -> bool:
    return any(fold(word) in HEADS or not word[:1].isupper() for word in words_of(text)) or any(one.isdecimal() for one in text)


def _is_after(word: str) -> bool:
    folded = word.lower()
    return (
        folded in HONORIFICS_AFTER
        and (not folded.isalpha() or len(folded) < _THREE or word[1:] != word[1:].lower() or folded in GENERATIONS)
        and (word[:2].isupper() or "." in word or folded in GENERATIONS or folded == "phd")
    )


def _front(words: list[str], *, whole: bool = False) -> tuple[int, tuple[str, ...]]:
    """Give where the name starts behind its titles, and these. `whole`: nothing need follow them."""
    for begin in range(min(_MOST_BEFORE, len(words))):
        if begin and (not words[begin - 1][:1].isupper() or (begin == 1 and words[0] in given_names() and not words[0].endswith("an"))):
            continue
        size = _title_size(words, begin)
        if not size or (begin and _doubtful(words, begin, size)):
            continue
        end = begin + size
        titles = [" ".join(words[begin:end]).lower()]
        while end < len(words) and (more := _title_size(words, end)) and end + more < len(words):
            titles.append(" ".join(words[end : end + more]).lower())
            end += more
        end = _behind_of(words, end)
        if end < len(words) and (words[end].lower() not in _OF or whole):
            return end, tuple(titles)
        if end == len(words) and whole:
            return end, tuple(titles)
        return 0, ()
    return 0, ()


def _doubtful(words: list[str], begin: int, size: int) -> bool:
    """Say whether a title behind other words may be part of the name: "Stephen King Lund"."""
    return size == 1 and (words[begin].lower() in ALSO_FAMILY_NAMES or words[begin - 1].endswith("."))


def _title_size(words: list[str], begin: int) -> int:
    titles = _titles()
    if begin >= len(words) or words[begin].lower().rstrip(".") not in _first_words():
        return 0
    for size in range(min(_LONGEST, len(words) - begin), 0, -1):
        phrase = " ".join(words[begin : begin + size]).lower()
        if phrase in titles or phrase.rstrip(".") in titles:
            return size
    if begin + 1 < len(words) and words[begin].lower() in MAKERS and (more := _title_size(words, begin + 1)):
        return 1 + more
    first, hyphen, second = words[begin].lower().partition("-") if begin < len(words) else ("", "", "")
    return int(bool(hyphen) and first in MAKERS and second in titles)


def _behind_of(words: list[str], end: int) -> int:
    """Give where the person starts behind "Minister of Finance": at the first name of the last two or three words."""
    if end < len(words) and words[end].lower() in {"of", "for"}:
        return next((at for at in range(end + 2, len(words) - 1) if words[at] in given_names()), end)
    return end


@lru_cache(maxsize=1)
def _by_end() -> Mapping[str, tuple[str, ...]]:
    ends: dict[str, list[str]] = {}
    for title in _AFTER_HAN:
        ends.setdefault(title[-1], []).append(title)
    return {end: tuple(titles) for end, titles in ends.items()}


def without_titles_han(name: str) -> tuple[str, tuple[str, ...]]:
    """Give a Chinese name without the titles before and behind it, and these. What is a title alone stays as it is."""
    titles: list[str] = []
    rest = name
    while title := next((one for one in _by_end().get(rest[-1:], ()) if rest.endswith(one) and len(rest) > len(one)), None):
        rest = _without_maker(rest.removesuffix(title), behind=True)
        titles.append(title)
    if titles and (_is_body(rest)):
        return name, ()
    before = next((at for title in _AFTER_HAN if (at := rest.find(title)) >= 0 and _names_person(rest[at + len(title) :])), None)
    if before is not None:
        title = next(one for one in _AFTER_HAN if rest.startswith(one, before))
        return rest[before + len(title) :], (*titles, title)
    return (rest, tuple(titles)) if titles and _names_person(rest, surname=True) else (name, ())


def _without_maker(rest: str, *, behind: bool) -> str:
    return next((cut for maker in MAKERS_ZH if behind and (cut := rest.removesuffix(maker)) != rest and cut), rest)


def _is_body(rest: str) -> bool:
    from civcheck.compare.name_chinese_people import looks_like_person

    if len(rest) > 2 and looks_like_person(rest):  # noqa: PLR2004  a few words or characters
        return False
    return rest.endswith(("国", "部", "院", "会", "局", "省", "市", "大学", "组织", "公司", "委", "银行", "馆", "所", "府", "的"))


def _names_person(rest: str, *, surname: bool = False) -> bool:
    from civcheck.compare.name_chinese_people import looks_like_person

    return bool(rest) and looks_like_person(rest, surname=surname)
