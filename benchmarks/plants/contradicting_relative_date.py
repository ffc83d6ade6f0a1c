"""Paragraphs whose relative dates contradict one another, and paragraphs like them that are right."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_EN = (
    "This year ({year}) the {body} takes {count} apprentices. Next year ({next}) it will take more.",
    "Last year ({last}) the {body} had {count} members; this year, {year}, the hall is full.",
    "Next year ({next}) the {body} moves. Its {count} boxes were packed last year ({last}).",
    "LUND, {day} {month} {year} — The {body} opened {count} new rooms today, {told} {told_month}.",
    "OSLO, {day} {month} {year} — The {body} was shut yesterday ({weekday}) for want of {count} keys.",
)
_ZH = (
    "今年（{year}年），{body}招收学徒{count}名，明年（{next}年）还将增加。",
    "去年（{last}年），{body}有会员{count}名；今年（{year}年）人数持平。",
    "新华社东城{number}月{day}日电 {body}今天（{told_number}月{told}日）启用新房间{count}间。",
    "明年（{next}年），{body}将搬迁，去年（{last}年）已装箱{count}个。",
    "前年（{before}年），{body}修船{count}艘，今年（{year}年）停修。",
)
_BODIES = {
    "en": ("harbour board", "county library", "dairy", "school of nursing", "salt works", "rowing club"),
    "zh": ("港务局", "市图书馆", "县医院", "化工厂", "农技站", "中心小学"),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with two relative dates that exclude one another."""
    return _paragraph(rng, language, rng.choice((1, 2, 3)))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose relative dates agree."""
    return _paragraph(rng, language, 0)


def _paragraph(rng: random.Random, language: str, off: int) -> str:
    day = date(2004, 1, 1) + timedelta(days=rng.randrange(7500))
    told, yesterday = day - timedelta(days=off), day - timedelta(days=1 + off)
    return rng.choice(_EN if language == "en" else _ZH).format(
        body=rng.choice(_BODIES[language]), year=day.year, last=day.year - 1 - off,
        next=day.year + 1 + (off if language == "zh" else 2 * off), before=day.year - 2 - off,
        day=day.day, month=f"{day:%B}", number=day.month, told=told.day, told_number=told.month,
        told_month=f"{told:%B}", weekday=f"{yesterday:%A}", count=rng.randint(11, 99),
    )  # fmt: skip
