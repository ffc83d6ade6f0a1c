"""Paragraphs with one range of dates that runs backwards, and paragraphs like them that are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905  read as words
_EN_YEARS = (
    "The {body} was rebuilt from {a} to {b}, and {count} people worked on it.",
    "During {a}–{b} the {body} took {count} apprentices, most of them from the town.",
    "{count} letters of the {body} ({a}–{b}) are kept in the county archive.",
)
_EN_MONTHS = (
    "The {body} was closed from {month} {a} to {month2} {b} while {count} windows were replaced.",
    "Samples were taken by the {body} between {month} {a} and {month2} {b}; {count} of them were spoilt.",
)
_EN_DAYS = (
    "The open days of the {body} are on {a}–{b} {month} {year}, with room for {count} visitors.",
    "From {month} {a} to {month} {b}, {year}, the {body} will test {count} pumps.",
)
_ZH_YEARS = (
    "{body}于{a}年至{b}年进行改建，先后有{count}名工人参加。",
    "{a}—{b}年，{body}共培训{count}人。",
    "自{a}年到{b}年，{body}收到来信{count}封。",
)
_ZH_MONTHS = (
    "{body}从{a}年{number}月至{b}年{number2}月停业，更换了{count}扇窗。",
    "{a}年{number}月到{b}年{number2}月，{body}采集样品{count}份。",
)
_ZH_DAYS = (
    "{body}定于{year}年{number}月{a}日至{b}日检修{count}台水泵。",
    "参观时间为{year}年{number}月{a}日—{number}月{b}日，{body}每天接待{count}人。",
)
_BODIES = {
    "en": ("harbour board", "county library", "dairy", "school of nursing", "salt works", "rowing club"),
    "zh": ("港务局", "市图书馆", "县医院", "化工厂", "农技站", "中心小学"),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with a range that runs backwards."""
    return _paragraph(rng, language, backwards=True)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose range runs forwards."""
    return _paragraph(rng, language, backwards=False)


def _paragraph(rng: random.Random, language: str, *, backwards: bool) -> str:
    years, months, days = (_EN_YEARS, _EN_MONTHS, _EN_DAYS) if language == "en" else (_ZH_YEARS, _ZH_MONTHS, _ZH_DAYS)
    template = rng.choice((*years, *months, *days))
    ends = sorted(rng.sample(range(1, 29) if template in days else range(1951, 2025), 2), reverse=backwards)
    month, month2 = rng.randrange(12), rng.randrange(12)
    return template.format(
        body=rng.choice(_BODIES[language]), a=ends[0], b=ends[1], month=_MONTHS[month], month2=_MONTHS[month2], number=month + 1,
        number2=month2 + 1, year=rng.randint(1951, 2024), count=rng.randint(11, 99),
    )  # fmt: skip
