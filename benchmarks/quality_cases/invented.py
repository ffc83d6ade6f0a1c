"""Cases of the invented texts: negatives, rewrites and errors in one detail."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from quality_cases.case import Case
from quality_cases.changes import changed, year
from quality_cases.told import read_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quality_cases.told import Told, Wording

FOLDS = 4
_VALUES = frozenset({"fig"})
_ENTITIES = frozenset({"per", "org", "place", "name"})
_QUOTED = frozenset({"quote", "speaker", "neg", "dir"})
_PARTED = re.compile(r"[;；]|[.。] ?\S")
"""What parts a sentence into claims: two changes in two claims are two errors in one detail each."""


def corpus_texts(language: str, without: int | None = None) -> Iterator[tuple[str, str]]:
    """Give the name and the words of each document of a language; a fold of the statements may be left out."""
    for name, own, title, told in read_texts():
        if own == language:
            said = [one.wording.text() for at, one in enumerate(told) if without is None or at % FOLDS != without]
            paragraphs = [" ".join(said[at : at + 3]) if language == "en" else "".join(said[at : at + 3]) for at in range(0, len(said), 3)]
            yield name, f"# {title}\n\n" + "\n\n".join(paragraphs) + "\n"


def invented_cases(seed: int) -> Iterator[Case]:
    """Give all cases of the invented texts."""
    for name, language, _, told in read_texts():
        for at, one in enumerate(told):
            rng = random.Random(f"{seed} {name} {at}")  # noqa: S311
            yield from _alien(one, at)
            yield from _rewrites(one)
            for wording in (one.wording, *one.rewrites):
                yield from _errors(rng, one, wording, language)
                yield from _others(rng, one, wording, language)


def _form(wording: Wording) -> str:
    return "copied" if wording.how == "copied" else "reworded"


def _alien(one: Told, at: int) -> Iterator[Case]:
    """Give a true statement, in each wording, against documents that do not have it."""
    for wording in (one.wording, *one.rewrites):
        yield Case("negative", "alien", _form(wording), one.language, wording.text(), f"{one.language}-{at % FOLDS}", one.wording.text())


def _rewrites(one: Told) -> Iterator[Case]:
    for wording in one.rewrites:
        yield Case("rewrite", wording.how, "reworded", one.language, wording.text(), one.language, one.wording.text())


def _errors(rng: random.Random, one: Told, wording: Wording, language: str) -> Iterator[Case]:
    """Give the wording with each detail made wrong once, figures and dates twice."""
    for at in wording.details:
        detail = wording.detail(at)
        told: set[str] = set()
        for _ in range(2 if detail.kind in {"fig", "date"} else 1):
            found = changed(rng, detail.kind, detail.words, detail.wrong)
            if found and found[0] not in told:
                told.add(found[0])
                yield Case("error", found[1], _form(wording), language, wording.text({at: found[0]}), language, one.wording.text())


def _others(rng: random.Random, one: Told, wording: Wording, language: str) -> Iterator[Case]:
    """Give statements about something else: year, entity or scope changed with a value, and everything at once."""
    if _PARTED.search(re.sub(r"(?<=\d)\.(?=\d)|Dr\. ?", "", wording.text())):
        return
    kinds = {at: wording.detail(at).kind for at in wording.details}
    values = [at for at, kind in kinds.items() if kind in _VALUES]
    groups = {
        "year and value": [at for at, kind in kinds.items() if kind == "date" and re.search(r"\d{4}", wording.detail(at).words)],
        "entity and value": [at for at, kind in kinds.items() if kind in _ENTITIES],
        "scope and value": [at for at, kind in kinds.items() if kind == "scope"],
    }
    for kind, places in groups.items():
        if places and values:
            at = rng.choice(places)
            put = _put(rng, wording, [at, rng.choice(values)])
            if len(put) == 2:
                yield Case("negative", kind, _form(wording), language, wording.text(put), language, one.wording.text())
    if len([kind for kind in kinds.values() if kind not in _QUOTED]) >= 3:
        put = _put(rng, wording, [at for at, kind in kinds.items() if kind not in _QUOTED])
        yield Case("negative", "another event", _form(wording), language, wording.text(put), language, one.wording.text())


def _put(rng: random.Random, wording: Wording, places: list[int]) -> dict[int, str]:
    """Make the details at some pieces wrong, of a date its year."""
    put = {}
    for at in places:
        detail = wording.detail(at)
        found = (year(rng, detail.words), "") if detail.kind == "date" else changed(rng, detail.kind, detail.words, detail.wrong)
        if found:
            put[at] = found[0]
    return put
