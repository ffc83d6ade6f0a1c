"""One detail of a text made wrong: figures, dates and ordinals by rule, words by the wrong words that are written beside them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
WORDS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
_LAST_YEAR = 2025
_LONGEST_MONTH = 28


def figure(rng: random.Random, text: str) -> tuple[str, str]:
    """Give a figure made wrong and how: digits transposed, a neighbour, ten times as much."""
    if text.lower() in WORDS:
        at = WORDS.index(text.lower())
        return WORDS[rng.choice([other for other in range(1, len(WORDS)) if 1 <= abs(other - at) <= 3])], "figure: word"
    ways = [way for way in (_transposed, _neighbour, _tenfold) if way(rng, text) not in {text, ""}]
    way = rng.choice(ways)
    return way(rng, text), f"figure: {way.__name__.strip('_')}"


def _transposed(rng: random.Random, text: str) -> str:
    """Swap two neighbouring digits that differ; the first stays no nought."""
    del rng
    places = [at for at, letter in enumerate(text) if letter.isdigit()]
    for first, second in pairwise(places):
        if text[first] != text[second] and not (first == 0 and text[second] == "0"):
            changed = f"{text[:first]}{text[second]}{text[first + 1 : second]}{text[first]}{text[second + 1 :]}"
            if float(changed.replace(",", "")) != float(text.replace(",", "")):
                return changed
    return ""


def _neighbour(rng: random.Random, text: str) -> str:
    """Change the last digit that is no nought by one or two."""
    at = max((place for place, letter in enumerate(text) if letter in "123456789"), default=-1)
    if at < 0:
        return ""
    digit = int(text[at])
    wrong = rng.choice([other for other in range(1, 10) if 1 <= abs(other - digit) <= 2])
    return f"{text[:at]}{wrong}{text[at + 1 :]}"


def _tenfold(rng: random.Random, text: str) -> str:
    del rng
    value = float(text.replace(",", ""))
    if value < 10:
        return f"{value * 10:g}"
    if "," in text or "." not in text:
        return f"{int(value) * 10:,}" if "," in text else f"{int(value) * 10}"
    return f"{value * 10:.0f}"


def date(rng: random.Random, text: str) -> tuple[str, str]:
    """Give a date made wrong and how: its year, month or day."""
    ways = [year]
    if re.search(r"[A-Z][a-z]{2}|月", text):
        ways.append(_month)
    if re.search(r"\b\d{1,2}\b(?!\d)|日", re.sub(r"\d{4}", "", text)) and ("日" in text or re.search("[A-Z]", text)):
        ways.append(_day)
    way = rng.choice([way for way in ways if way(rng, text) != text])
    return way(rng, text), f"date: {way.__name__.strip('_')}"


def year(rng: random.Random, text: str) -> str:
    """Give a date with another year."""
    found = re.search(r"\d{4}", text)
    if not found:
        return text
    own = int(found.group())
    wrong = [other for other in (own - 10, own - 2, own - 1, own + 1, own + 2) if other <= _LAST_YEAR]
    return text.replace(found.group(), str(rng.choice(wrong)))


def _month(rng: random.Random, text: str) -> str:
    for at, month in enumerate(MONTHS):
        if re.search(rf"\b{month}\b", text):
            return text.replace(month, MONTHS[(at + rng.choice([1, 2, 5, 10, 11])) % 12])
    found = re.search(r"(\d{1,2})月", text)
    if not found:
        return text
    return text.replace(found.group(), f"{(int(found.group(1)) - 1 + rng.choice([1, 2, 5, 10, 11])) % 12 + 1}月")


def _day(rng: random.Random, text: str) -> str:
    bare = re.search(r"(\d{1,2})日", text) or re.search(r"(?<!\d)(\d{1,2})(?!\d)(?!月)", text)
    if not bare:
        return text
    day = int(bare.group(1))
    wrong = rng.choice([other for other in (day - 10, day - 2, day - 1, day + 1, day + 2, day + 10) if 1 <= other <= _LONGEST_MONTH])
    return f"{text[: bare.start(1)]}{wrong}{text[bare.end(1) :]}"


def changed(rng: random.Random, kind: str, text: str, wrong: tuple[str, ...]) -> tuple[str, str] | None:
    """Give a detail made wrong and the kind of the error, None where there is no way."""
    if wrong:
        return rng.choice(wrong), _NAMES.get(kind, kind)
    if kind == "fig":
        return figure(rng, text)
    if kind == "date":
        return date(rng, text)
    return None


_NAMES = {
    "per": "name: person", "org": "name: organisation", "place": "name: place", "name": "name: thing",
    "ord": "ordinal", "order": "order", "dir": "direction", "neg": "negation", "scope": "scope",
    "scale": "scale word", "unit": "unit", "quote": "quotation", "speaker": "speaker",
}  # fmt: skip
