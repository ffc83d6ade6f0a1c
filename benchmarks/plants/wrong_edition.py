"""Paragraphs with one edition whose number does not fit its year, and paragraphs like them that are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_EN = (
    "The {small} was first held in {first} and has been held every year since; its {nth} edition was in {last}, with {count} stalls.",
    "The {small} has been held annually since {first}, and in {last} its {nth} edition drew {count} guests.",
    "The {name} has been held every year since {first}. In {last} the {nth} {name} took {count} rooms.",
    (
        "In {first}, the 1st {name} opened in Lund. In {second}, the 2nd {name} was held in Oslo.\n\n"
        "In {last}, the {nth} {name} opened with {count} guests."
    ),
    "The 2nd Annual {name} was held in Turku in {second}.\n\nThe {nth} Annual {name} was held in Lund in {last} by {count} helpers.",
)
_ZH = (
    "首届{name}于{first}年举办，此后每年举办一届，{last}年举办了第{n}届，{count}人参加。",
    "自{first}年起，{name}每年举办一届，{last}年举办第{n}届，共设展位{count}个。",
    "{name}创办于{first}年，每年举办一届。{last}年，第{n}届{name}接待{count}人。",
    "{first}年，第1届{name}举行。{second}年，第2届{name}举行。\n\n{last}年，第{n}届{name}举行，{count}人参加。",
    "自{first}年开始，{name}一年一届，{last}年迎来第{n}届，志愿者{count}人。",
)
_NAMES = {
    "en": ("Harbour Forum", "Northern Seed Fair", "Lake Rowing Regatta", "Dairy Congress", "Nursing Symposium"),
    "zh": ("海洋论坛", "农博会", "读书节", "护理大会", "机器人大赛"),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with an edition that is too high for its year."""
    return _paragraph(rng, language, rng.choice((2, 3, 4)))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose edition fits its year."""
    return _paragraph(rng, language, 0)


def _paragraph(rng: random.Random, language: str, off: int) -> str:
    first, years = rng.randint(1961, 1990), rng.randint(5, 20)
    number = years + 1 + off
    name = rng.choice(_NAMES[language])
    ending = "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return rng.choice(_EN if language == "en" else _ZH).format(
        name=name, small=name.lower(), first=first, second=first + 1, last=first + years, n=number, nth=f"{number}{ending}",
        count=rng.randint(11, 99),
    )  # fmt: skip
