"""Two names of people in Chinese characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.name_comparison import OTHER_PERSON, NameComparison
from civcheck.compare.name_persons_apart import ranks_apart
from civcheck.compare.tables.glossary import DOUBLE_SURNAMES, HEADS_ZH, SOUNDS, SURNAMES
from civcheck.compare.tables.words import GENDERS

if TYPE_CHECKING:
    from civcheck.compare.name_forms import NameForm

_SHORTEST, _LONGEST = 2, 4


def family_of(name: str) -> str:
    """Give the family name that a Chinese name starts with, an empty text for none."""
    return name[:2] if name[:2] in DOUBLE_SURNAMES else name[:1] if name[:1] in SURNAMES else ""


def looks_like_person(name: str, *, surname: bool = False) -> bool:
    """Say whether Chinese characters look like a person's name; with `surname` a family name alone does."""
    if "·" in name:
        return len(name) <= 24 and not name.endswith(HEADS_ZH[:120])  # noqa: PLR2004  a few words or characters
    family = family_of(name)
    if (surname and name == family and family) or (len(name) == 2 and name[0] in "小老" and name[1] in SURNAMES):  # noqa: PLR2004  a few words or characters
        return True
    if looks_foreign(name) and len(name) <= 6:  # noqa: PLR2004  a few words or characters
        return True
    given = len(name) - len(family)
    return bool(family) and 1 <= given <= 2 and len(name) <= _LONGEST and not _headed(name)  # noqa: PLR2004  a few words or characters


def _headed(name: str) -> bool:
    return any(name.endswith(head) for head in HEADS_ZH if len(head) > 1)


def looks_foreign(name: str) -> bool:
    """Say whether characters are all such as foreign names are written with."""
    return len(name.replace("·", "")) >= _SHORTEST and all(character in SOUNDS or character in "·-" for character in name)


def compare_chinese_people(a: NameForm, b: NameForm) -> NameComparison | None:
    """Compare two names of people in characters. None where they need not be people."""
    first, second = a.rest, b.rest
    titled = bool(a.titles or b.titles)
    if not titled and not all(form.kind == "person" or looks_like_person(form.rest) for form in (a, b)):
        return None
    genders = [{GENDERS[title] for title in form.titles if title in GENDERS} for form in (a, b)]
    if all(genders) and not genders[0] & genders[1]:
        return NameComparison("other", "the titles of a man and a woman")
    alone = {first, second} & {family_of(first), family_of(second)} or (first == second and first.endswith(HEADS_ZH))
    if alone and ranks_apart(a, b):
        return NameComparison("other", "one is the deputy of the other")
    if first == second:
        return NameComparison("same", "one name, apart from titles")
    if "·" in first or "·" in second or (looks_foreign(first) and looks_foreign(second)):
        return _foreign(first, second)
    short, long = sorted((first, second), key=len)
    friendly = len(short) == 2 and short[0] in "小老"  # noqa: PLR2004  a few words or characters
    if (short[1:] if friendly else short) == family_of(long):
        return NameComparison("subset", "the family name alone")
    if titled and len(short) > 1 and long == family_of(long) + short:
        return NameComparison("subset", "the given name alone")
    return OTHER_PERSON


def _foreign(first: str, second: str) -> NameComparison:
    """Compare two foreign names in characters, part by part."""
    from civcheck.compare.name_transliteration import characters_alike

    short, long = sorted((first.split("·"), second.split("·")), key=lambda parts: (len(parts), parts))
    if "".join(short) == "".join(long):
        return NameComparison("same", "one name, apart from the dots")
    exact = [part in long for part in short]
    if all(exact) and (short[-1] == long[-1] or (len(short) > 1 or short[0] == long[0])):
        return NameComparison("subset", "part of the name")
    likely = [characters_alike(one, other) for one, other in zip(short, long[-len(short) :], strict=True)]
    if all(likely):
        return NameComparison("transliteration", "one foreign name in other characters")
    if len(long) == len(short) and len(short) > 1 and short[-1] == long[-1] and _initial(short[0], long[0]):
        return NameComparison("abbreviation", "an initial of the first name")
    return OTHER_PERSON


def _initial(first: str, second: str) -> bool:
    return any(len(one.rstrip(".")) == 1 and one[:1].isascii() for one in (first, second))
