"""Paragraphs that tell as past what lies after the document's date (`TODAY`), and paragraphs like them that are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

TODAY = "2025-03"
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905  read as words
_EN = (
    "The {body} was opened by the mayor on {day} {month} {year}. It has {count} rooms.",
    "On {month} {day}, {year}, the {body} signed a lease for {count} barges.",
    "In {month} {year}, {count} new pumps were installed in the {body}.",
    "A fair of the {body} took place on the quay in {month} {year}, with {count} stalls.",
    "The {count} rules of the {body} were published on {day} {month} {year} and are on the wall.",
)
_ZH = (
    "{body}于{year}年{number}月{day}日成功举办开放日，{count}人参加。",
    "{year}年{number}月，{body}召开了第{count}次会议。",
    "{year}年{number}月{day}日，{body}新楼正式启用了，设床位{count}张。",
    "{year}年{number}月，{body}顺利完成{count}台水泵的检修。",
    "{year}年{number}月{day}日，{count}名代表在{body}签署了合同。",
)
_BODIES = {
    "en": ("harbour board", "county library", "dairy", "school of nursing", "salt works", "rowing club"),
    "zh": ("港务局", "市图书馆", "县医院", "化工厂", "农技站", "中心小学"),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph that tells as past what is to come."""
    return _paragraph(rng, language, rng.randint(2026, 2034))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph that tells what is past."""
    return _paragraph(rng, language, rng.randint(2001, 2024))


def _paragraph(rng: random.Random, language: str, year: int) -> str:
    month = rng.randrange(12)
    return rng.choice(_EN if language == "en" else _ZH).format(
        body=rng.choice(_BODIES[language]),
        day=rng.randint(1, 28),
        month=_MONTHS[month],
        number=month + 1,
        year=year,
        count=rng.randint(11, 99),
    )
