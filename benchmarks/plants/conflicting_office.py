"""Passages in which a person has two offices that do not go together, and passages in which they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.apart import tell

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    Templates = Mapping[str, Sequence[str]]

SAME = {
    "en": (
        "In {year} {person}, {x}, opened the {thing} of {town3}.¶{person}, {y}, opened the {thing} of {town3} in {year}.",
        "{person}, {x}, spoke at the {event} of {year}.¶Figure 4: {person}, {y}, speaks at the {event} of {year}.",
        "The {pact} was signed in {year} by {person}, {x}.¶### Who signed the {pact}?\n\nIn {year} {person}, {y}, signed the {pact}.",
        "The prize of {year} went to {person}, {x}.¶{n} people clapped when {person}, {y}, was given the prize of {year}.",
        "{work} was written in {year} by {person}, {x}.[1]¶[1] {person}, {y}, wrote {work} in {year}.",
        "In May {year}, {person}, {x}, planted {n} trees in {town3}.¶The {n} trees of {town3} were planted in May {year} by {person}, {y}.",
    ),
    "zh": (
        "{year}年，{x}{person}为{town3}{thing}剪彩。¶{town3}{thing}于{year}年启用，{y}{person}为它剪彩。",
        "在{year}年{event}上，{x}{person}作了报告。¶图4　{y}{person}在{year}年{event}上作报告",
        "{pact}由{x}{person}于{year}年签署。¶### {pact}\n\n{year}年，{y}{person}签署了{pact}。",
        "{year}年的奖项授予{x}{person}。¶{y}{person}获得{year}年的奖项时，{n}人鼓掌。",
        "{year}年，{x}{person}写成{work}一书。¶{work}一书由{y}{person}写成于{year}年。",
        "{year}年5月，{x}{person}在{town3}种下{n}棵树。¶{town3}的{n}棵树由{y}{person}于{year}年5月种下。",
    ),
}
OFFICES = {"en": "{office} of the {town} {body}", "zh": "{town}{body}{office}"}
VILLAGES = {"en": ("Quern", "Sandholm", "Eastwold"), "zh": ("白沙镇", "金桥镇", "东湾")}
OTHERS = {
    "en": (
        "In {year} {person}, {x}, opened the {thing}.¶In {later} {person}, now {y}, closed it again.",
        "In {year} {person}, {x}, opened the {thing}.¶{person2}, {y}, closed the {thing} in {year}.",
        "{person} was {x} until {year}.¶From {year} on, {person2} was {x}.",
        "{person}, {x}, spoke at the {event} of {year}.¶{person2}, {x2}, spoke at the {event} of {year}.",
        "{person}, {x} and a poet, won the prize of {year}.¶{person}, a poet, was given the prize of {year}.",
        "{person}, then {x}, met {person2} in {year}.¶In {later}, as {y}, {person} met {person2} again.",
    ),
    "zh": (
        "{year}年，{x}{person}为{thing}剪彩。¶{later}年，已任{y}的{person}又来到这里。",
        "{year}年，{x}{person}为{thing}剪彩。¶{year}年，{y}{person2}关闭了{thing}。",
        "{year}年以前，{person}任{x}。¶{year}年起，{person2}任{x}。",
        "{x}{person}在{year}年{event}上发言。¶{x2}{person2}在{year}年{event}上发言。",
        "{x}、诗人{person}获得{year}年的奖项。¶诗人{person}获得{year}年的奖项。",
        "{year}年，时任{x}的{person}结识了{person2}。¶{later}年，{person}任{y}时又见到了{person2}。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one person has two offices, or one office in two bodies, at one time."""
    held, same, elsewhere = _offices(language)
    return _tell(rng, language, SAME, held, rng.choice((same, elsewhere)), elsewhere)


def near(rng: random.Random, language: str) -> str:
    """Give a passage with one office, or with two of other times or people."""
    held, other, elsewhere = _offices(language)
    if rng.random() < 0.4:
        return _tell(rng, language, SAME, held, held, elsewhere)
    return _tell(rng, language, OTHERS, held, other, elsewhere)


def _offices(language: str) -> tuple[str, str, str]:
    """Give an office, another one in the same body, and the first one in another town, each with names to be filled in."""
    shown = OFFICES[language]
    return (
        shown.format(office="{offices}", town="{town}", body="{body}"),
        shown.format(office="{offices2}", town="{town}", body="{body}"),
        shown.format(office="{offices}", town="{town2}", body="{body}"),
    )


def _tell(rng: random.Random, language: str, templates: Templates, held: str, other: str, elsewhere: str) -> str:
    whole = rng.choice(templates[language]).replace("{x}", held).replace("{y}", other).replace("{x2}", elsewhere)
    year = rng.randint(1971, 2015)
    return tell(
        rng, language, whole, town3=rng.choice(VILLAGES[language]), year=year, later=year + rng.randint(4, 9), n=rng.randint(41, 899)
    )  # fmt: skip
