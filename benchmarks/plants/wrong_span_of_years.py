"""Paragraphs with one number of years that does not fit its years, and paragraphs like them that are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_EN = (
    "Founded in {first}, the {body} marked its {nth} anniversary in {last}. Some {count} guests came.",
    "The {body} was burnt down in {first}. {years} years later, in {last}, it was built anew for {count} people.",
    "In {last}, {years} years after the {body} moved to the hill in {first}, it took its {count} boxes back to the town.",
    "From {first} to {last}, a period of {years} years, the {body} kept {count} ledgers.",
    "Anna {name} ({first}–{last}), who led the {body}, died at home, aged {years}.",
    "The {town} Museum was founded in {first}. It celebrated its {nth} anniversary in {last} with {count} guests.",
)
_ZH = (
    "{body}成立于{first}年，{last}年迎来{years}周年，{count}人参加了庆典。",
    "{first}年至{last}年的{years}年间，{body}先后培训{count}人。",
    "{body}{first}年建成，{years}年后的{last}年扩建，新增座位{count}个。",
    "{body}创始人林{name}（{first}—{last}）在家中病逝，享年{years}岁，留下手稿{count}册。",
    "{first}年，{body}创办，{last}年举行{years}周年纪念活动，展出照片{count}幅。",
)
_WORDS = {
    "en": (("harbour board", "county library", "dairy", "nursing school"), ("Lind", "Moss", "Hale"), ("Tarn", "Ostby", "Kell")),
    "zh": (("港务局", "市图书馆", "县医院", "化工厂", "中心小学"), ("安", "海", "明", "月"), ("东", "西")),
}  # fmt: skip


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph whose number of years is wrong."""
    return _paragraph(rng, language, rng.choice((-12, -10, -7, -5, -4, -3, 3, 4, 5, 7, 10, 12)))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose number of years is right."""
    return _paragraph(rng, language, 0)


def _paragraph(rng: random.Random, language: str, off: int) -> str:
    bodies, names, towns = _WORDS[language]
    first, years = rng.randint(1890, 1950), rng.randint(25, 74)
    told = years + off
    ending = "th" if 10 < told < 20 else {1: "st", 2: "nd", 3: "rd"}.get(told % 10, "th")
    return rng.choice(_EN if language == "en" else _ZH).format(
        body=rng.choice(bodies), name=rng.choice(names), town=rng.choice(towns), first=first, last=first + years, years=told,
        nth=f"{told}{ending}", count=rng.randint(11, 99),
    )  # fmt: skip
