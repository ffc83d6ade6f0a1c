"""Passages in which one event has two dates, and passages in which dates differ because the events do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from plants.apart import tell

if TYPE_CHECKING:
    import random

DAYS = {
    "en": (
        "The {thing} of {town} was opened on {x} by {person}.¶When the {thing} of {town} was opened on {y}, {n} people stood in the rain.",
        "The {pact} was signed in {town} on {x}, and {person} kept the pen.¶Figure 3: The signing of the {pact} in {town}, {y}.",
        "The {town} {body} was founded on {x} with {n} members.¶| Body | Founded | Members |\n|---|---|---|\n| {town} {body} | {y} | {n} |",
        "On {x}, {person} gave the first lecture at the {town} {body}.¶{person}'s first lecture at the {town} {body}, on {y}, was long.",
        "{person}'s book {work} was published on {x} in {town}.¶It was on {y} that {person}'s book {work} was published in {town}.",
        "The {town} {body} moved to its new building on {x}.[1]¶[1] The {town} {body} moved to its new building on {y}; see its chronicle.",
    ),
    "zh": (
        "{x}，{town}{thing}正式启用，{person}为它剪彩。¶{town}{thing}于{y}正式启用，当天有{n}人到场。",
        "{pact}于{x}在{town}签署，{person}出席签字仪式。¶图3　{pact}签字仪式，{town}，{y}",
        "{town}{body}成立于{x}，当时有成员{n}人。¶| 机构 | 成立时间 | 人数 |\n|---|---|---|\n| {town}{body} | {y} | {n} |",
        "{person}于{x}在{town}{body}作了首场讲座。¶{person}在{town}{body}的首场讲座于{y}举行，持续了四个小时。",
        "{person}所著{work}于{x}在{town}出版。¶{person}的{work}于{y}在{town}出版，首印{n}册。",
        "{x}，{town}{body}迁入新楼。¶### {town}{body}大事记\n\n{y}，{town}{body}迁入新楼，门前种下{n}棵树。",
    ),
}
YEARS = {
    "en": (
        (
            "The council named {x} the Year of {theme} in {town}.¶The {x} Year of {theme} ended in {town} with {n} guests."
            "¶Under the {y} Year of {theme}, {person} had walked from door to door."
        ),
    ),
    "zh": (
        "{town}宣布启动“{x}{town}{theme}年”。¶“{x}{town}{theme}年”共举办活动{n}场。¶在“{y}{town}{theme}年”期间，{person}走访了各个街道。",
    ),
}
OTHERS = {
    "en": (
        "The {thing} of {town} was opened on {x} by {person}.¶The {thing} of {town2} was opened on {y}, before {n} people.",
        "The {event} of {year} opened in {town} on {x}.¶The {event} of {next} opened in {town} on {z}, with {n} guests.",
        "The {pact} was signed in {town} on {x}.¶The {pact} entered into force on {y}, after {n} days of waiting.",
        "The {thing} of {town} was to open in {town} on {x}, but the roof leaked.¶The {thing} of {town} was at last opened on {y}.",
        "The {town} {body} was founded on {x}.¶The {town2} branch of the {town} {body} was founded on {y} with {n} members.",
        "{person} joined the {town} {body} on {x}.¶{person2} joined the {town} {body} on {y}.",
    ),
    "zh": (
        "{x}，{town}{thing}正式启用，{person}为它剪彩。¶{y}，{town2}{thing}正式启用，当天有{n}人到场。",
        "{year}年{event}于{x}在{town}开幕。¶{next}年{event}于{z}在{town}开幕，来宾{n}人。",
        "{pact}于{x}在{town}签署。¶{pact}于{y}起生效，首批有{n}家单位加入。",
        "{town}{thing}原定于{x}启用，因屋顶漏水推迟。¶{y}，{town}{thing}正式启用。",
        "{town}{body}成立于{x}。¶{town}{body}{town2}分部成立于{y}，有成员{n}人。",
        "{person}于{x}加入{town}{body}。¶{person2}于{y}加入{town}{body}。",
    ),
}
THEMES = {"en": ("Rivers", "the Apprentice", "Old Orchards", "Open Harbours"), "zh": ("河流", "丝竹文化", "青年技工", "古树")}


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one event has two dates, or a year in a name does not fit."""
    if rng.random() < 1 / 7:
        return _named_year(rng, language, wrong=True)
    first = _day(rng)
    return _tell(rng, language, rng.choice(DAYS[language]), first, _other(rng, first))


def near(rng: random.Random, language: str) -> str:
    """Give a passage in which the dates agree, or are of different events."""
    chance = rng.random()
    if chance < 1 / 7:
        return _named_year(rng, language, wrong=False)
    first = _day(rng)
    if chance < 0.5:
        return _tell(rng, language, rng.choice(DAYS[language]), first, first)
    return _tell(rng, language, rng.choice(OTHERS[language]), first, first + dt.timedelta(days=rng.randint(20, 300)))


def _tell(rng: random.Random, language: str, template: str, first: dt.date, second: dt.date) -> str:
    following = first + dt.timedelta(days=rng.randint(340, 380))
    return tell(
        rng, language, template, x=_shown(first, language), y=_shown(second, language), z=_shown(following, language), year=first.year,
        next=following.year, n=rng.randint(41, 899),
    )  # fmt: skip


def _named_year(rng: random.Random, language: str, *, wrong: bool) -> str:
    year = rng.randint(1991, 2026)
    dash = "-" if language == "en" else "—"
    named = f"{year - 1}{dash}{year}" if wrong else year
    return tell(
        rng, language, rng.choice(YEARS[language]), x=year, y=named, theme=rng.choice(THEMES[language]), n=rng.randint(41, 899)
    )  # fmt: skip


def _day(rng: random.Random) -> dt.date:
    """Give a day in the middle of a year, so that the day of the following edition lies in the following year."""
    return dt.date(rng.randint(1951, 2023), rng.randint(3, 10), rng.randint(3, 26))


def _other(rng: random.Random, day: dt.date) -> dt.date:
    """Give another day: the day, the month or the year is another one."""
    if (kind := rng.randrange(3)) == 0:
        return day + dt.timedelta(days=rng.choice((-2, -1, 1, 2)))
    return day.replace(month=day.month + rng.choice((-1, 1, 2))) if kind == 1 else day.replace(year=day.year + rng.choice((-9, -1, 1, 2)))


def _shown(day: dt.date, language: str) -> str:
    return f"{day.year}年{day.month}月{day.day}日" if language == "zh" else f"{day.day} {day:%B} {day.year}"
