"""Passages in which an ordinal or an edition does not fit another one, and passages in which they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.apart import tell

if TYPE_CHECKING:
    import random

SAME = {
    "en": (
        "The {x} {event} was held in {town} in June {year}.¶In June {year} the {y} {event} was held in {town}, with {n} guests.",
        "{person} is the {x} director of the {town} {body}.¶### The {body}\n\n{person}, {y} director of the {town} {body}, sings.",
        "The {thing} of {town} was the {x} of its kind in the county.¶Figure 1: The {thing} of {town}, the {y} of its kind in the county.",
        "The {pact} was adopted at the {x} {event}, in May {year}.¶In May {year} the {pact} was adopted at the {y} {event}.",
        "{work} is {person}'s {x} novel.¶{work}, the {y} novel of {person}, fills {n} pages and is never lent.",
        "{person} spoke at the {x} {event} in {year}.[1]¶[1] The speech that {person} gave at the {y} {event} in {year} is lost.",
    ),
    "zh": (
        "{year}年6月，第{x}届{event}在{town}举行。¶第{y}届{event}于{year}年6月在{town}举行，来宾{n}人。",
        "{person}是{town}{body}第{x}任主任。¶### {town}{body}\n\n{town}{body}第{y}任主任{person}会唱歌。",
        "{town}{thing}是全县第{x}座。¶图1　全县第{y}座{thing}——{town}{thing}",
        "{year}年5月，第{x}届{event}通过了{pact}。¶{pact}在{year}年5月的第{y}届{event}上通过。",
        "{work}是{person}的第{x}部长篇小说。¶{person}的第{y}部长篇小说{work}共有{n}页。",
        "{year}年，{person}在第{x}届{event}上发言。¶{person}{year}年在第{y}届{event}上的发言稿已经遗失。",
    ),
}
AGAINST_YEARS = {
    "en": "The {x} {event} was held in {town} in {year}.¶The {y} {event} was held in {town2} in {next}.",
    "zh": "第{x}届{event}于{year}年在{town}举行。¶第{y}届{event}于{next}年在{town2}举行。",
}
OTHERS = {
    "en": (
        "The {x} {event} was held in {town}.¶The {y} {event2} was held in {town}.",
        "{person} is the {x} director of the {town} {body}.¶{person2} is the {y} director of the {town2} {body}.",
        "{person} is the {x} director of the {town} {body}.¶{person} is the {y} of nine children and plays the cello.",
        "The {x} session of the {event} was about milk.¶The {y} session of the {event} was about bees.",
        "The {thing} of {town} was the {x} of its kind in the county.¶The {thing} of {town2} was the {y} of its kind in the county.",
        "The boat of {town} came {x} in {year}.¶The boat of {town} came {y} in {next}.",
    ),
    "zh": (
        "第{x}届{event}在{town}举行。¶第{y}届{event2}在{town}举行。",
        "{person}是{town}{body}第{x}任主任。¶{person2}是{town2}{body}第{y}任主任。",
        "{event}第{x}场讨论的是水。¶{event}第{y}场讨论的是蜜蜂。",
        "{town}{thing}是全省第{x}座。¶{town2}{thing}是全省第{y}座。",
        "{year}年，{town}代表队获得第{x}名。¶{next}年，{town}代表队获得第{y}名。",
        "{work}第{x}章写水。¶{work}第{y}章写船。",
    ),
}
ENGLISH = (
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "13th", "14th", "15th", "16th",
)  # fmt: skip
CHINESE = ("三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六")


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one thing has two ordinals, or a later edition comes before an earlier one."""
    one, other = _two(rng)
    if rng.random() < 1 / 7:
        low, high = sorted((one, other))
        return _tell(rng, language, AGAINST_YEARS[language], high, low)
    return _tell(rng, language, rng.choice(SAME[language]), one, other)


def near(rng: random.Random, language: str) -> str:
    """Give a passage whose ordinals agree, or are of two things."""
    one, other = _two(rng)
    if (chance := rng.random()) < 1 / 7:
        return _tell(rng, language, AGAINST_YEARS[language], *sorted((one, other)))
    if chance < 0.5:
        return _tell(rng, language, rng.choice(SAME[language]), one, one)
    return _tell(rng, language, rng.choice(OTHERS[language]), one, other)


def _two(rng: random.Random) -> tuple[int, int]:
    one = rng.randrange(len(ENGLISH))
    return one, rng.choice([other for other in range(len(ENGLISH)) if 0 < abs(other - one) < 4])


def _tell(rng: random.Random, language: str, template: str, one: int, other: int) -> str:
    """Fill a template; between two editions there are as many years as editions lie between them."""
    words = CHINESE if language == "zh" else ENGLISH
    year = rng.randint(1971, 2015)
    return tell(
        rng, language, template, x=words[one], y=words[other], year=year, next=year + abs(other - one), n=rng.randint(41, 899)
    )  # fmt: skip
