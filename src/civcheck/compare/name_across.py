"""A name in Chinese characters against one in Latin letters."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.name_chinese import company_core, cut, without_scheme
from civcheck.compare.name_chinese_people import family_of, looks_foreign, looks_like_person
from civcheck.compare.name_comparison import NameComparison
from civcheck.compare.name_east import read_in_hong_kong, read_in_japanese, read_in_korean
from civcheck.compare.name_letters import LATIN, fold, keys_of, words_of
from civcheck.compare.name_people import parts_of
from civcheck.compare.name_persons_apart import ranks_apart
from civcheck.compare.name_readings import reads_as, syllables_of
from civcheck.compare.name_spelling import is_pinyin
from civcheck.compare.name_transliteration import distance, sounds_alike
from civcheck.compare.name_wade_giles import readings
from civcheck.compare.tables.first_names import USUAL_FIRST_NAMES
from civcheck.compare.tables.glossary import ADMINISTRATIVE, CHARACTERS, FIRST_NAMES_ZH, HEADS_ZH, KOREAN_FAMILIES, SMALL, glossary
from civcheck.compare.tables.romanised import CHINESE_ELSEWHERE
from civcheck.compare.tables.words import LEGAL, NEGLIGIBLE, PARTICLES, PREPOSITIONS, STOP
from civcheck.extract.tables.names_en import SURNAMES_PINYIN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.name_directory import NameDirectory
    from civcheck.compare.name_forms import NameForm

READ = NameComparison("transliteration", "the Chinese characters are read so")
SOUNDED = NameComparison("transliteration", "the Chinese characters write these sounds")
TRANSLATED = NameComparison("same", "the Chinese words say the same in English")
NOT_READ = NameComparison("other", "the Chinese characters say something else")
_MOST_STATES = 64
_NUMBERED = compiled(r"第(\d{1,5})号")
_WHOLE, _KOREAN = 0.16, 0.3


def compare_across(chinese: NameForm, latin: NameForm, directory: NameDirectory) -> NameComparison:
    """Compare a Chinese name with one in Latin letters."""
    person = latin.kind == "person" or chinese.kind == "person" or latin.kind == "open"
    sounds = looks_foreign(chinese.rest) and any(sounds_alike(chinese.rest, word) for word in parts_of(latin.rest)[-1:])
    if directory.is_place(chinese.bare) and not sounds and (latin.kind == "person" or len(words_of(latin.bare)) > 1):
        return NOT_READ
    if person and (found := _japanese(chinese.rest, latin)) is not None:
        return found
    if person and looks_like_person(chinese.rest, surname=bool(chinese.titles)) and (found := _person(chinese, latin)) is not None:
        return found
    if latin.kind == "person":
        return NOT_READ
    if chinese.rest not in glossary() and family_of(chinese.rest) and looks_like_person(chinese.rest) and _in_pinyin(parts_of(latin.rest)):
        return NOT_READ
    return _translated(chinese.bare, latin, directory) or _less(chinese.bare, latin, directory) or NOT_READ


def _less(name: str, latin: NameForm, directory: NameDirectory) -> NameComparison | None:
    """Match a company's name without its legal form, a meeting of the parties without its convention."""
    if (scheme := without_scheme(name)) != name and _translated(scheme, latin, directory) is not None:
        return NameComparison("subset", "without what it is called")
    core = company_core(name)
    if core != name and not directory.is_place(core):
        words = [fold(word) for word in words_of(latin.bare)]
        while len(words) > 1 and words[-1].removesuffix(".") in LEGAL:
            words.pop()
        if reads_as(core, "".join(words).replace("-", "")) or (len(words) == 1 and looks_foreign(core) and sounds_alike(core, words[0])):
            return NameComparison("subset", "a company without its legal form")
        return _translated(core, latin, directory)
    before, convention, meeting = name.rpartition("公约")
    if before and convention and meeting.startswith("缔约方") and not _CONVENTION & set(keys_of(latin.bare)):
        return _translated(meeting, latin, directory)
    return None


_CONVENTION = frozenset({"convention", "protocol", "treaty"})


def _person(chinese: NameForm, latin: NameForm) -> NameComparison | None:
    name, words = chinese.rest, parts_of(latin.rest)
    if len(words) == 1 and ranks_apart(chinese, latin):
        return NOT_READ
    if "·" not in name and any(sounds_alike(name, tail) for tail in _tails(latin.rest)):
        return NameComparison("subset", "the Chinese characters write the family name")
    if not words:
        return None
    if "·" not in name and (found := _read(name, words, latin)) is not None:
        return found
    if "·" in name or (looks_foreign(name) and not _in_pinyin(words)):
        return _sounded(name, words, tuple(_tails(latin.rest)))
    return None


def _japanese(name: str, latin: NameForm) -> NameComparison | None:
    verdict = read_in_japanese(name, parts_of(latin.rest))
    if verdict is None or (verdict == "family" and len(name) == 1):
        return None
    return READ if verdict == "same" else NameComparison("subset", "the family name alone") if verdict == "family" else NOT_READ


def _tails(text: str) -> Iterator[str]:
    """Give family names with their particles, as one word: vandermeer."""
    words = [fold(word) for word in words_of(text)]
    for at in range(1, len(words) - 1):
        if words[at] in PARTICLES:
            yield "".join(words[at:])
            return


def _in_pinyin(words: tuple[str, ...]) -> bool:
    """Say whether words are a Chinese name in pinyin."""
    plain = [word.replace("-", "") for word in words]
    return len(plain) > 1 and all(map(is_pinyin, plain)) and bool({plain[0], plain[-1]} & SURNAMES_PINYIN)


def _read(name: str, words: tuple[str, ...], latin: NameForm) -> NameComparison | None:
    """Read a Chinese name in pinyin or Wade-Giles, the family name first or last, or alone."""
    plain = [word.replace("-", "") for word in words]
    family = family_of(name)
    orders = {"".join(plain), "".join((*plain[1:], plain[0])), "".join((plain[-1], *plain[:-1]))}
    if any(reads_as(name, letters) for letters in orders):
        return READ
    if any(reads_as(name, letters) for letters, _ in readings(latin.rest)):
        return READ
    if family and len(words) == 1 and reads_as(family, plain[0]) and len(name) > len(family):
        return NameComparison("subset", "the family name alone")
    if name == family and (reads_as(name, plain[0]) or reads_as(name, plain[-1])):
        return NameComparison("subset", "the family name alone")
    if read_in_hong_kong(name, words) or (korean := read_in_korean(name, words)) == "same":
        return READ
    if korean is None and family and len(words) > 1 and _korean(family, name.removeprefix(family), plain):
        return READ
    if family and len(words) > 1 and _elsewhere(family, name.removeprefix(family), plain):
        return READ
    return None


def _korean(family: str, given: str, plain: list[str]) -> bool:
    """Say whether a Korean family name is there and the sounds of the given name are not far off."""
    spellings = KOREAN_FAMILIES.get(family, "").split(",")
    orders = ((plain[0], "".join(plain[1:])), (plain[-1], "".join(plain[:-1])))
    return any(first in spellings and not is_pinyin(first + rest) and distance(given, rest) < _KOREAN for first, rest in orders if given)


def _elsewhere(family: str, given: str, plain: list[str]) -> bool:
    """Say whether the family name is in another romanisation and the given name in pinyin, or the given name is initials."""
    for first, rest in ((plain[0], plain[1:]), (plain[-1], plain[:-1])):
        families = {first, *CHINESE_ELSEWHERE.get(first, ())}
        if not any(reads_as(family, one) for one in families):
            continue
        if reads_as(given, "".join(rest)) or (len(rest) > 1 and reads_as(given, "".join(rest[-len(given) :]))):
            return True
        initials = "".join(rest)
        if len(initials) == len(given) and all(
            any(syllable[0] == letter for syllable in syllables_of(character)) for character, letter in zip(given, initials, strict=True)
        ):
            return True
    return False


def _sounded(name: str, words: tuple[str, ...], tails: tuple[str, ...]) -> NameComparison | None:
    """Compare a foreign name in characters, part by part; initials count by their letter."""
    parts = [part for part in name.split("·") if part]
    if not parts:
        return None
    if len(parts) == 1:
        if len(words) > 1 and len(parts[0]) > 3 and distance(parts[0], "".join(words)) < _WHOLE:  # noqa: PLR2004  a few words or characters
            return SOUNDED
        alike = [sounds_alike(parts[0], word) for word in words]
        return (
            (SOUNDED if len(words) == 1 else NameComparison("subset", "the Chinese characters write part of the name"))
            if any(alike if len(words) == 1 else alike[-1:]) or (len(words) > 1 and _by_first(parts[0], words[0]))
            else None
        )
    found = _parts_sounded(parts, words)
    if (
        found is None
        and len(words) > 1
        and _part_alike(parts[0], words[0], last=False)
        and any(sounds_alike(parts[-1], tail) for tail in tails)
    ):
        return SOUNDED
    return found


def _by_first(part: str, word: str) -> bool:
    """Say whether characters write a first name that its bearer may be called by: one of three syllables or more, and closely."""
    return len(part) > 2 and word not in USUAL_FIRST_NAMES and distance(part, word) <= _CLOSE  # noqa: PLR2004  a few words or characters


_CLOSE = 0.12


def _parts_sounded(parts: list[str], words: tuple[str, ...]) -> NameComparison | None:
    at = 0
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        found = next((place for place in range(at, len(words)) if _part_alike(part, words[place], last=last)), None)
        if found is None:
            if len(words) == 1 and not last:
                continue
            return None
        at = found + 1
    return SOUNDED if len(words) >= len(parts) else NameComparison("subset", "the Chinese characters write this part of the name")


def _part_alike(part: str, word: str, *, last: bool) -> bool:
    if len(word) == 1 and not last:
        return (
            part[:1].lower() == word or any(syllable[0] == word for syllable in syllables_of(part[0])) or (part[0] == "约" and word == "j")
        )
    if part.rstrip(".").isascii():
        return fold(part.rstrip("."))[:1] == word[:1]
    if last and len(part) == 1 and len(word) > 2:  # noqa: PLR2004  a few words or characters
        return distance(part, word) <= _CLOSE
    return sounds_alike(part, word) or (not last and len(word) > 1 and _usual(part, word))


def _usual(part: str, word: str) -> bool:
    return word in FIRST_NAMES_ZH.get(part, "").split()


def _translated(name: str, latin: NameForm, directory: NameDirectory) -> NameComparison | None:
    """Match the words of a Chinese name one by one with those of the English one."""
    bare = _NUMBERED.sub(r"\1", name)
    words = [word for word in cut("".join(c for c in bare if c.isalnum() or c == "·"), directory) if word not in SMALL]
    keys, places = _english(latin.bare, directory)
    if not words or not keys or len(words) > 16 or len(keys) > 16:  # noqa: PLR2004  a few words or characters
        return None
    if _matched(tuple(words), frozenset(_numbered(keys)), directory, places):
        return TRANSLATED
    if (
        len(words) > 1
        and directory.is_place(words[0])
        and not (words[-1] in _SCHOOL and words[0] != "中国")
        and not places
        and _matched(tuple(words[1:]), frozenset(_numbered(keys)), directory, places)
        and len(keys) > 1
    ):
        return NameComparison("subset", "its place left out")
    if _matched_loosely(words, keys, directory, places):
        return TRANSLATED
    china = "@china"
    if china in keys and places == {"china"} and len(keys) > 2 and not any(directory.ids(word) for word in words):  # noqa: PLR2004  a few words
        rest = tuple(key for key in keys if key != china)
        if _matched(tuple(words), frozenset(_numbered(rest)), directory, frozenset()):
            return NameComparison("subset", "its land left out")
    return None


_SCHOOL = frozenset({"大学", "学院", "中学", "小学", "学校"})


def _matched_loosely(words: list[str], keys: tuple[str, ...], directory: NameDirectory, places: frozenset[str]) -> bool:
    """Match the words once more, those that no table knows character by character."""
    loose = [word for word in words if word not in glossary() and not directory.ids(word)]
    if not loose or any(len(word) > 6 or not all(one in CHARACTERS for one in word) for word in loose):  # noqa: PLR2004  a few characters
        return False
    pieces = tuple(piece for word in words for piece in (tuple(word) if word in loose else (word,)))
    return len(pieces) <= 16 and _matched(pieces, frozenset(_numbered(keys)), directory, places)  # noqa: PLR2004  a few characters


def _numbered(keys: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    return iter(tuple(enumerate(keys)))


@lru_cache(maxsize=8192)
def _english(text: str, directory: NameDirectory) -> tuple[tuple[str, ...], frozenset[str]]:
    """Give the words of an English name with places and bodies by their ids behind an "@", and these ids."""
    words = keys_of(text)
    found: list[str] = []
    at = 0
    while at < len(words):
        size, identifier = directory.place_id(words, at)
        if size:
            found.append("@" + identifier)
            at += size
            continue
        if found and found[-1].startswith("@") and words[at] in {"provincial", "municipal"}:
            at += 1
            continue
        if words[at] not in STOP and words[at] not in PREPOSITIONS and words[at] not in NEGLIGIBLE and words[at] != "session":
            found.append(words[at])
        at += 1
    while len(found) > 1 and found[-1] in LEGAL:
        found.pop()
    return tuple(found), frozenset(word[1:] for word in found if word.startswith("@"))


def _matched(words: tuple[str, ...], keys: frozenset[tuple[int, str]], directory: NameDirectory, places: frozenset[str]) -> bool:
    """Say whether each Chinese word takes its English words so that none is left over."""
    states = {keys}
    for word in words:
        states = {left for state in states for left in _without(word, state, directory, places)}
        if not states or len(states) > _MOST_STATES * 8:
            return False
    return any(not state for state in states)


def _without(
    word: str, keys: frozenset[tuple[int, str]], directory: NameDirectory, places: frozenset[str]
) -> Iterator[frozenset[tuple[int, str]]]:
    """Give what is left of the English words when one Chinese word has taken its own."""
    if word in ADMINISTRATIVE:
        yield keys
    for identifier in directory.ids(word) & places:
        yield from (keys - {key} for key in keys if key[1] == "@" + identifier)
    for phrase in glossary().get(word) or CHARACTERS.get(word, ()):
        if (left := _taken(phrase, keys)) is not None:
            yield left
    yield from _by_sound(word, keys)


def _taken(phrase: tuple[str, ...], keys: frozenset[tuple[int, str]]) -> frozenset[tuple[int, str]] | None:
    """Give what is left when a phrase has taken its words, the first of each; None where one is not there."""
    left = keys
    for word in phrase:
        key = min((key for key in left if key[1] in {word, "@" + word}), default=None)
        if key is None:
            return None
        left -= {key}
    return left


def _by_sound(word: str, keys: frozenset[tuple[int, str]]) -> Iterator[frozenset[tuple[int, str]]]:
    """Give what is left when a word that is not translated is read or sounded."""
    stem = next((word.removesuffix(end) for end in (*ADMINISTRATIVE, *HEADS_ZH) if word.endswith(end) and len(word) > len(end) + 1), word)
    called = glossary().get(word.removeprefix(stem), ()) if stem != word else ()  # 县: county
    ordered = sorted(keys)
    for size in (1, 2, 3):
        for at in range(len(ordered) - size + 1):
            letters = "".join(key for _, key in ordered[at : at + size])
            if word == letters or (
                "@" not in letters and LATIN.search(letters) and any(_reads(one, letters, alone=size == 1) for one in {word, stem})
            ):
                yield keys - set(ordered[at : at + size])
                yield from (keys - set(ordered[at : at + size + 1]) for _, key in ordered[at + size : at + size + 1] if (key,) in called)


def _reads(characters: str, letters: str, *, alone: bool) -> bool:
    if LATIN.search(characters):
        return fold(characters) == letters
    return reads_as(characters, letters) or (alone and looks_foreign(characters) and sounds_alike(characters, letters))
