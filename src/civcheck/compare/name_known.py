"""Names that no rule leads from one to the other: pen names, former names, titles of books, short names of universities.

They stand in tables/known.txt, a line for each thing, its names with "|" between them: what the whole world knows, and
only what no rule and no other table tells. A name that is common to several things stands there for none of them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.compare.name_chinese import company_core, without_scheme
from civcheck.compare.name_comparison import NameComparison
from civcheck.compare.name_letters import HAN, american, fold
from civcheck.compare.tables.words import LEGAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.name_forms import NameForm

_FILE = Path(__file__).with_name("tables") / "known.txt"


def known_lines() -> tuple[tuple[str, ...], ...]:
    """Give the names of each well-known thing."""
    return tuple(tuple(line.split("|")) for line in _FILE.read_text("utf-8").splitlines())


@cache
def _known() -> dict[str, tuple[int, ...]]:
    """Give the numbers of well-known things by the keys of their names."""
    found: dict[str, tuple[int, ...]] = {}
    for number, names in enumerate(known_lines()):
        for name in names:
            own = _key(name)
            found[own] = (*found.get(own, ()), number)
    return found


def _key(name: str) -> str:
    if HAN.search(name):
        return "".join(character for character in name.lower() if character.isalnum())
    words = fold(name).replace("-", " ").removeprefix("the ").removeprefix("a ")
    return " ".join(map(american, words.split()))


def _keys(form: NameForm) -> Iterator[str]:
    """Give the keys that a name may be known by: as it stands, without titles, without edition, without its legal form."""
    yield from map(_key, dict.fromkeys((form.text, form.rest, form.bare)))
    if form.han:
        yield _key(company_core(form.bare))
        yield _key(without_scheme(form.bare))
        return
    words = _key(form.bare).split()
    while len(words) > 1 and words[-1].rstrip(".") in LEGAL:
        words.pop()
        yield " ".join(words).rstrip(",")


@lru_cache(maxsize=16384)
def _numbers(form: NameForm) -> frozenset[int]:
    known = _known()
    return next((frozenset(numbers) for own in _keys(form) if (numbers := known.get(own))), frozenset())


def compare_known(a: NameForm, b: NameForm) -> NameComparison | None:
    """Compare two names that are both well known; None where one is not."""
    if not (one := _numbers(a)) or not (other := _numbers(b)):
        return None
    if one & other:
        return NameComparison("transliteration" if a.han != b.han else "variant", "two names of one well-known thing")
    return NameComparison("other", "two well-known things")
