"""Passages in which one thing has two figures, and passages in which the figures fit or are of two things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.apart import tell, two

if TYPE_CHECKING:
    import random

PLAIN = {
    "en": (
        "In {year} the {town} {body} taught {x} apprentices, as its report says.¶The {town} {body} taught {y} apprentices in {year}.",
        "The {town} {body} has {x} {unit} and a garden.¶Figure 2: With its {y} {unit}, the {town} {body} fills a whole street.",
        (
            "The {thing} of {town} cost {x} million dollars and took four years to build.¶"
            "| Building | Cost in million dollars |\n|---|---|\n| The {thing} of {town} | {y} |"
        ),
        "{x} people came to the {event} of {year}, which was held in {town}.¶The {event} of {year} in {town} was attended by {y} people.",
        "{person} counted {x} herons in {town} in May {year}.¶{person} counted {y} herons on the dyke of {town} in May {year}.",
        "The {pact} was signed by {x} towns in {year}.[2]¶[2] In {year}, {y} towns signed the {pact}; the list is kept in {town}.",
    ),
    "zh": (
        "{year}年，{town}{body}培训学徒{x}人，其中多数来自附近乡镇。¶据年报，{town}{body}{year}年培训学徒{y}人。",
        "{town}{body}现有{unit}{x}{unit_of}，还有一座花园。¶图2　{town}{body}现有{unit}{y}{unit_of}，占了整整一条街",
        "{town}{thing}总投资{x}万元，工期四年。¶| 工程 | 总投资（万元） |\n|---|---|\n| {town}{thing} | {y} |",
        "{year}年{event}在{town}举行，共有{x}人参加。¶在{town}举行的{year}年{event}共有{y}人参加。",
        "{year}年5月，{person}在{town}的堤上数到{x}只苍鹭。¶{person}{year}年5月在{town}的堤上数到{y}只苍鹭。",
        "{year}年，{x}个县签署了{pact}。¶### {pact}\n\n{pact}由{y}个县于{year}年签署，文本存放在{town}。",
    ),
}
GROWING = {
    "en": "By the end of {year}, the {town} {body} had lent a total of {x} lamps.¶"
    "By the end of {next}, the {town} {body} had lent a total of {y} lamps.",
    "zh": "截至{year}年底，{town}{body}累计借出油灯{x}盏。¶截至{next}年底，{town}{body}累计借出油灯{y}盏。",
}
MEASURED = {
    "en": (
        ("The canal from {town} to {town2} has {x} {a}.¶{person} walked along the canal from {town} to {town2}, which is {x} {b} long."),
        ("kilometres", "miles"),
    ),
    "zh": ("{town}{thing}耗资{x}万{a}，由{person}主持修建。¶{person}主持修建的{town}{thing}耗资{x}万{b}。", ("元", "美元")),
}
SINCE = {
    "en": "The {year} apple harvest of {town} was the largest since {x}.¶"
    "{person} says that the {year} apple harvest of {town} was the largest since {y}.",
    "zh": "{year}年，{town}苹果产量创{x}年以来新高。¶{person}介绍，{year}年{town}苹果产量创{y}年以来新高。",
}
OTHERS = {
    "en": (
        "In {year} the {town} {body} taught {x} apprentices.¶In {next} the {town} {body} taught {y} apprentices.",
        "The {town} {body} has {x} {unit}.¶The {town2} {body} has {y} {unit}.",
        "The {town} {body} planned to plant {x} oaks in {year}.¶In {year} the {town} {body} planted {y} oaks.",
        "The {town} {body} has {x} {unit} and {y} {unit2}.¶The {unit} of the {town} {body} number {x}.",
        "The {event} of {year} drew {x} people to {town}.¶The {event} of {next} drew {y} people to {town}.",
        "“We have {y} {unit},” said {person} of the {town} {body}.¶By the yearly report the {town} {body} has {x} {unit}.",
        "The {town} {body} raised its forecast for {year} from {x} to {more} crates.¶The {town} {body} now expects {more} crates.",
    ),
    "zh": (
        "{year}年，{town}{body}培训学徒{x}人。¶{next}年，{town}{body}培训学徒{y}人。",
        "{town}{body}现有{unit}{x}{unit_of}。¶{town2}{body}现有{unit}{y}{unit_of}。",
        "{town}{body}计划{year}年种树{x}株。¶{year}年，{town}{body}实际种树{y}株。",
        "{town}{body}共有职工{more}人，其中女职工{x}人。¶{town}{body}有职工{more}人。",
        "{year}年{event}有{x}人参加。¶{next}年{event}有{y}人参加。",
        "{person}说：“我们有{unit}{y}{unit_of}。”¶年报显示，{town}{body}有{unit}{x}{unit_of}。",
        "{town}{body}将{year}年产量预测由{x}箱上调至{more}箱。¶{town}{body}预计{year}年产量为{more}箱。",
    ),
}

ROUNDED = {
    "en": (
        "In {year} the {town} {body} lent {x} lamps.¶In {year} the {town} {body} lent {y} lamps, and most came back.",
        "{x} people came to the {event} of {year} in {town}.¶The {event} of {year} in {town} was attended by {y} people.",
    ),
    "zh": (
        "{year}年，{town}{body}借出油灯{x}盏。¶{year}年，{town}{body}借出油灯{y}盏，多数按时归还。",
        "{year}年{event}在{town}举行，共有{x}人参加。¶在{town}举行的{year}年{event}有{y}人参加。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one thing has two figures, units, or years since which it is the largest."""
    return rng.choice((_plain, _plain, _plain, _growing, _measured, _since))(rng, language, wrong=True)


def near(rng: random.Random, language: str) -> str:
    """Give a passage whose figures agree, or are of two things, years or speakers."""
    return rng.choice((_others, _others, _rounded, _plain, _growing, _measured, _since))(rng, language, wrong=False)


def _plain(rng: random.Random, language: str, *, wrong: bool) -> str:
    first, second = two(rng, 13, 890)
    return _tell(rng, language, rng.choice(PLAIN[language]), first, second if wrong else first)


def _others(rng: random.Random, language: str, *, wrong: bool) -> str:
    assert not wrong  # noqa: S101
    return _tell(rng, language, rng.choice(OTHERS[language]), *two(rng, 13, 890))


def _rounded(rng: random.Random, language: str, *, wrong: bool) -> str:
    """Give a figure and what it implies: more than the hundreds below it, about the nearest ten, fewer than the hundreds above."""
    assert not wrong  # noqa: S101
    number = rng.choice([number for number in range(1101, 9899) if number % 10])
    low, high, near = number // 100 * 100, number // 100 * 100 + 100, round(number, -1)
    words = (f"more than {low}", f"about {near}", f"fewer than {high}") if language == "en" else (f"超过{low}", f"约{near}", f"不到{high}")
    return _tell(rng, language, rng.choice(ROUNDED[language]), number, rng.choice(words))


def _growing(rng: random.Random, language: str, *, wrong: bool) -> str:
    low, high = sorted(two(rng, 1200, 9800))
    return _tell(rng, language, GROWING[language], *((high, low) if wrong else (low, high)))


def _measured(rng: random.Random, language: str, *, wrong: bool) -> str:
    template, (one, other) = MEASURED[language]
    number = rng.randint(21, 399)
    return _tell(rng, language, template, number, number, a=one, b=other if wrong else one)


def _since(rng: random.Random, language: str, *, wrong: bool) -> str:
    one, other = rng.sample(range(1931, 1980), 2)
    return _tell(rng, language, SINCE[language], one, other if wrong else one)


def _tell(rng: random.Random, language: str, template: str, first: int, second: int | str, **given: str) -> str:
    year = rng.randint(1981, 2023)
    return tell(rng, language, template, x=first, y=second, more=first + rng.randint(11, 90), year=year, next=year + 1, **given)
