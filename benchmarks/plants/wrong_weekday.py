"""Paragraphs with one weekday that does not fall on its date, and paragraphs like them that are right."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EN = (
    "The {body} met on {weekday}, {day} {month} {year} in the old granary. Its {count} members heard a report on the drains.",
    "Repairs to the {body} begin on {cut} {day} {month} {year}, and {count} workers are expected.",
    "The {body} was opened on {month} {day}, {year} ({weekday}) before {count} guests. It has two floors.",
    "After {count} days of rain the {body} was closed on {day} {month} {year}, a {weekday}, and the roof was searched for leaks.",
    "Visitors may apply from {weekday}, {month} {day}, {year}. The {body} takes {count} of them.",
    "By {weekday} {day} {month} {year} the {body} had sent back {count} forms.",
)
_ZH = (
    "{year}年{number}月{day}日（星期{han}），{body}召开会议，{count}人参加。",
    "{body}定于{year}年{number}月{day}日周{han}恢复开放，届时将接待{count}人。",
    "展览于{year}年{number}月{day}日（周{han}）在{body}开幕，共展出{count}件作品。",
    "{body}的{count}名员工于{year}年{number}月{day}日星期{han}参加了消防演练。",
    "自{year}年{number}月{day}日（星期{han}）起，{body}每天发放{count}个号。",
)
_BODIES = {
    "en": ("harbour board", "county library", "dairy", "school of nursing", "salt works", "rowing club"),
    "zh": ("港务局", "市图书馆", "县医院", "化工厂", "农技站", "中心小学"),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph whose one weekday is wrong."""
    return _paragraph(rng, language, rng.randint(1, 6))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose weekday is right."""
    return _paragraph(rng, language, 0)


def _paragraph(rng: random.Random, language: str, off: int) -> str:
    day = date(2004, 1, 1) + timedelta(days=rng.randrange(9000))
    weekday = (day.weekday() + off) % 7
    return rng.choice(_EN if language == "en" else _ZH).format(
        body=rng.choice(_BODIES[language]), weekday=_WEEKDAYS[weekday], cut=_WEEKDAYS[weekday][:3], day=day.day,
        month=f"{day:%B}", year=day.year, number=day.month, han="一二三四五六日"[weekday], count=rng.randint(11, 99),
    )  # fmt: skip
