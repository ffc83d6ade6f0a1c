"""Two names of people in Latin letters: who may be the same."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from civcheck.compare.name_comparison import OTHER_PERSON, NameComparison
from civcheck.compare.name_east import hong_kong_is_pinyin
from civcheck.compare.name_letters import fold, words_of
from civcheck.compare.name_persons_apart import apart, ranks_apart, regnal
from civcheck.compare.name_spelling import alike, is_pinyin, looks_arabic, slipped
from civcheck.compare.name_wade_giles import readings
from civcheck.compare.tables.first_names import USUAL_FIRST_NAMES
from civcheck.compare.tables.first_names_across import EQUIVALENTS
from civcheck.compare.tables.romanised import CHINESE_ELSEWHERE, KOREAN
from civcheck.compare.tables.words import ARABIC_ARTICLE, PARTICLES
from civcheck.extract.tables.names_en import SURNAMES_PINYIN, given_names
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.compare.name_forms import NameForm
    from civcheck.compare.name_spelling import Likeness, Script

_INITIALS = compiled(r"(?:[^\W\d_]\.?-?){1,4}")
_CAPITALS = compiled(r"[A-Z]{2,3}")
_MOST, _TWO = 6, 2
_UMLAUT: Final = {"lü": "lyu", "lv": "lyu", "nü": "nyu", "nv": "nyu", "lǚ": "lyu", "lǜ": "lyu"}
_SERVANTS: Final = dict.fromkeys(("abdul", "abdel", "abd", "abdal", "abdol", "abdoul", "abdur", "abdus"), "abdul") | {
    "abu": "abu",
    "abou": "abu",
}
_SERVANT: Final = compiled(r"^ab(?:d[aeou]l?|doul)-(?=[a-z]{3})|^abd[aeo]l(?=[a-z]{4})")
_JOINED_ARTICLE: Final = compiled("^(?:El|Al)(?=[A-Z][a-z])")
_KOREAN_SOUNDS: Final = tuple(
    (compiled(pattern), to)
    for pattern,
    to in (("w(?=[oeu])", ""), ("eu|eo|oo|ou", "u"), ("ee|yi", "i"), ("k", "g"), ("t", "d"), ("p", "b"), ("ch", "j"),
           ("y(?=[ouea])", ""), ("h$|r$", ""))
)  # fmt: skip
_REASONS: Final[dict[Likeness, str]] = {
    "spelling": "one name in two spellings", "short": "a short form of the first name", "initial": "initials of the first names",
}  # fmt: skip


@lru_cache(maxsize=16384)
def parts_of(text: str) -> tuple[str, ...]:
    """Give the folded words of a person's name: initials one by one, articles and particles left out."""
    words = words_of(text)
    parts: list[str] = []
    for word in words:
        if _is_initials(word, words):
            parts += [letter for letter in fold(word) if letter.isalpha()]
            continue
        folded = fold(_UMLAUT.get(word.lower(), _JOINED_ARTICLE.sub("", word))).removesuffix(".").removesuffix("'s")
        for article in ARABIC_ARTICLE:
            if folded.startswith(article) and len(folded) > len(article) + 1:
                folded = folded.removeprefix(article)
                break
        parts.append(_SERVANT.sub("abdul", folded.replace("'", "").replace(".", "")))
    kept = [part for part in parts if part not in PARTICLES]
    return tuple(_with_servants(kept or parts))


def _with_servants(parts: list[str]) -> Iterator[str]:
    """Join "Abdul Rahman" to one word."""
    held = ""
    for part in parts:
        if part in _SERVANTS and not held:
            held = _SERVANTS[part]
        else:
            yield held + part
            held = ""
    if held:
        yield held


def _is_initials(word: str, words: tuple[str, ...]) -> bool:
    if "." in word and _INITIALS.fullmatch(word):
        return True
    others_small = any(not other.isupper() for other in words if other != word)
    return bool(_CAPITALS.fullmatch(word)) and len(words) > 1 and others_small and not (set("AEIOU") & set(word) and is_pinyin(fold(word)))


def compare_people(a: NameForm, b: NameForm, *, whole: bool = False) -> NameComparison:
    """Compare two names of people. `whole`: one is a place's name as well, and may only be the other's family name."""
    if (reason := apart(a, b)) is not None:
        return NameComparison("other", reason)
    first, second = parts_of(a.rest), parts_of(b.rest)
    if not first or not second or max(len(first), len(second)) > _MOST:
        return OTHER_PERSON
    if regnal(a.rest) or regnal(b.rest):
        return _rulers(a, b)
    if min(len(first), len(second)) > 1 and bool(a.generation) != bool(b.generation):
        return NameComparison("other", "two generations of one name")
    if min(len(first), len(second)) == 1 and ranks_apart(a, b):
        return NameComparison("other", "one is the deputy of the other")
    if _letters(a.rest) == _letters(b.rest):
        return NameComparison("same", "one name, apart from titles, accents and hyphens")
    found = _same_letters(first, second) or _aligned(first, second, (a, b), whole=whole, script=_script(first, second))
    return found or _elsewhere(a, b, first, second) or _slip(first, second) or OTHER_PERSON


def _rulers(a: NameForm, b: NameForm) -> NameComparison:
    """Compare two names of which one has a ruler's number: what stands before it decides. Rulers are called in each language its way."""
    one, other = (_NUMBER.sub("", form.rest) for form in (a, b))
    numbered = bool(regnal(a.rest) and regnal(b.rest))
    if _letters(one) == _letters(other):
        return NameComparison("same", "one name") if numbered else NameComparison("subset", "the number of the ruler left out")
    first, second = parts_of(one), parts_of(other)
    if numbered and len(first) == len(second) and all(map(_across, first, second)):
        return NameComparison("variant", "a ruler's name in another language")
    return OTHER_PERSON


def _across(first: str, second: str) -> bool:
    return first == second or bool(EQUIVALENTS.get(first, frozenset()) & EQUIVALENTS.get(second, frozenset()))


_NUMBER: Final = compiled(r" [IVX]{1,6}$")


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalpha())


def _same_letters(first: tuple[str, ...], second: tuple[str, ...]) -> NameComparison | None:
    """Tell names of the same letters: hyphens, spaces, accents, particles, the family name first or last."""
    one = "".join(first).replace("-", "")
    for turned in _orders(second):
        if "".join(turned).replace("-", "") == one and (turned == second or _may_turn(first, second)):
            moved = turned != second
            return (
                NameComparison("variant", "the family name first or last")
                if moved
                else NameComparison("same", "one name, apart from titles, accents and hyphens")
            )
    return None


def _orders(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield words
    if len(words) > 1:
        yield (*words[1:], words[0])
        yield (words[-1], *words[:-1])


def _may_turn(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Say whether the order may differ: not where both words are first names, which make two people (James Martin, Martin James)."""
    words = {*first, *second}
    if all(is_pinyin(word.replace("-", "")) for word in words):
        return True
    return not (all(word.title() in given_names() for word in words) and words & USUAL_FIRST_NAMES)


def _script(first: tuple[str, ...], second: tuple[str, ...]) -> Script:
    """Say what names two are of: Chinese if all words can be pinyin and one is a family name, Arabic if the first or last word is."""
    words = [word.replace("-", "") for word in (*first, *second)]
    if all(map(is_pinyin, words)) and (set(words) & SURNAMES_PINYIN or len(words) == _TWO):
        return "chinese"
    return "arabic" if looks_arabic(first[0]) and looks_arabic(second[0]) else ""


def _aligned(
    first: tuple[str, ...], second: tuple[str, ...], forms: tuple[NameForm, NameForm], *, whole: bool, script: Script
) -> NameComparison | None:
    a, b = forms
    short, long, form = (first, second, a) if len(first) <= len(second) else (second, first, b)
    if len(short) == 1:
        return _one_word(short[0], long, form, "open" if whole else b.kind if short is first else a.kind, script)
    for order in _orders(short):
        if order != short and not _may_turn(first, second):
            continue
        found = _in_order(order, long, turned=order != short, script=script)
        if found is not None:
            return found
    return None


def _one_word(word: str, long: tuple[str, ...], form: NameForm, kind: str, script: Script) -> NameComparison | None:
    """Tell a family name (or, untitled, any name) alone from the whole name."""
    if len(word) == 1:
        return None
    if len(long) == 1:
        like = alike(word, long[0], script)
        return NameComparison("variant", _REASONS[like]) if like in {"spelling", "short"} else None
    chinese = long[0] in SURNAMES_PINYIN and all(is_pinyin(part.replace("-", "")) for part in long)
    anywhere = not form.titles and kind == "person"
    either = (form.titles or ("",))[0] in _BY_FIRST or len(long) > _TWO
    places = range(len(long)) if anywhere else (0,) if chinese else (0, -1) if either else (-1,)
    likes: list[Likeness] = [like for place in places if (like := alike(word, long[place], script)) in {"equal", "spelling"}]
    if not likes and anywhere and (first := alike(word, long[0])) == "short":
        likes = [first]
    if not likes and long[1:] and form.titles and not chinese and alike(word, long[-2]) == "equal" and len(long) > 2:  # noqa: PLR2004  a few words or characters
        likes = ["equal"]
    return NameComparison("subset", "part of the name") if likes else None


_BY_FIRST: Final = frozenset(
    "sir dame king queen prince princess pope emperor empress sultan emir tsar saint sister brother father sheikh "  # noqa: SIM905  a list of words is read as words
    "lord lady imam guru".split()
)


def _in_order(short: tuple[str, ...], long: tuple[str, ...], *, turned: bool, script: Script) -> NameComparison | None:
    """Align the words of the shorter name with those of the longer in their order. The first and the family name must be there."""
    found: list[tuple[int, Likeness]] = []
    at = 0
    for number, word in enumerate(short):
        for place in range(at, len(long)):
            like = alike(word, long[place], script)
            if like and _fits(number, place, like, (short, long)):
                found.append((place, like))
                at = place + 1
                break
        else:
            return None
    likes = [like for _, like in found]
    places = [place for place, _ in found]
    if len(short) > 1 and not any(
        like in {"equal", "spelling"} and len(word) > 1 for like, word in zip(likes[1:] or likes, short[1:] or short, strict=True)
    ):
        return None
    first_ones = places == list(range(len(short))) and set(likes) <= {"equal", "spelling"} and len(long) > _TWO
    if places[-1] != len(long) - 1 and (turned or not first_ones):
        return None
    return _concluded(likes, len(short), len(long))


def _fits(number: int, place: int, like: Likeness, names: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    """Say whether a likeness counts there: initials and short forms are of first names, and of the one they stand for."""
    short, long = names
    if like == "equal":
        return number == place or len(short[number]) > 1
    if like == "spelling":
        return True
    last = number == len(short) - 1 or place == len(long) - 1
    return not last and number == place


def _concluded(likes: list[Likeness], few: int, many: int) -> NameComparison:
    if "initial" in likes:
        return NameComparison("abbreviation", _REASONS["initial"])
    for like in ("short", "spelling"):
        if like in likes:
            return NameComparison("variant", _REASONS[like])
    return NameComparison("subset", "a middle name or a second family name left out") if few < many else NameComparison("same", "one name")


def _slip(first: tuple[str, ...], second: tuple[str, ...]) -> NameComparison | None:
    """Tell a letter too many or too few in a family name, where the first name is the same and is not one that many have."""
    if len(first) != len(second) or len(first) < _TWO or first[:-1] != second[:-1]:
        return None
    one, other = first[-1], second[-1]
    usual = max(map(len, first[:-1])) < _RARE or (len(first) == _TWO and first[0] in USUAL_FIRST_NAMES)
    if usual and sorted(one) != sorted(other) and min(len(one), len(other)) < _LONG:
        return None
    return NameComparison("variant", "a slip in the family name") if slipped(first[-1], second[-1]) else None


_RARE, _LONG = 5, 8


def _elsewhere(a: NameForm, b: NameForm, first: tuple[str, ...], second: tuple[str, ...]) -> NameComparison | None:
    """Tell Chinese and Korean names in their several romanisations."""
    if hong_kong_is_pinyin(first, second) or hong_kong_is_pinyin(second, first):
        return NameComparison("transliteration", "one Chinese name in pinyin and as it is spelled in Hong Kong")
    if _wade_giles(a.rest, b.rest):
        return NameComparison("transliteration", "one Chinese name in pinyin and in Wade-Giles")
    if len(first) > 1 and len(second) > 1 and _korean(first, second):
        return NameComparison("transliteration", "one Korean name in two romanisations")
    if len(first) > 1 and len(second) > 1 and _family_elsewhere(first, second):
        return NameComparison("transliteration", "one Chinese family name in two romanisations")
    return None


def _wade_giles(first: str, second: str) -> bool:
    one, other = readings(first), readings(second)
    return any(x == y and (marked_x or marked_y) for (x, marked_x), (y, marked_y) in product(one, other))


def _korean(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    for one, other in product(_orders(first), _orders(second)):
        if _korean_families().get(one[0], set()) & _korean_families().get(other[0], set()):
            given = ["".join(words[1:]).replace("-", "") for words in (one, other)]
            same = _korean_sounds(one[1:]) == _korean_sounds(other[1:]) or _korean_sound(given[0]) == _korean_sound(given[1])
            if (
                same
                and given[0]
                and (given[0] == given[1] or one[0] == other[0] or not all(is_pinyin("".join(words)) for words in (one, other)))
            ):
                return one[0] == other[0] or not (one[0] in SURNAMES_PINYIN and other[0] in SURNAMES_PINYIN)
    return False


def _korean_sounds(words: tuple[str, ...]) -> str:
    return "".join(_korean_sound(syllable) for word in words for syllable in word.split("-"))


def _korean_sound(word: str) -> str:
    for pattern, to in _KOREAN_SOUNDS:
        word = pattern.sub(to, word)
    return word


@lru_cache(maxsize=1)
def _korean_families() -> Mapping[str, set[int]]:
    families: dict[str, set[int]] = {}
    for number, line in enumerate(KOREAN):
        for spelling in line:
            families.setdefault(spelling, set()).add(number)
    return families


def _family_elsewhere(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell Wong Wei Ming from Wang Weiming by the family name alone, where the given name is the same in pinyin."""
    for one, other in product(_orders(first), _orders(second)):
        given = ["".join(words[1:]).replace("-", "") for words in (one, other)]
        if (
            given[0] == given[1]
            and given[0].title() not in given_names()
            and (other[0] in CHINESE_ELSEWHERE.get(one[0], ()) or one[0] in CHINESE_ELSEWHERE.get(other[0], ()))
        ):
            return one[0] not in SURNAMES_PINYIN or other[0] not in SURNAMES_PINYIN
    return False
