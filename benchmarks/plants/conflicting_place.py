"""Passages in which one event is at two places, and passages in which the places agree or the events are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.apart import tell

if TYPE_CHECKING:
    import random

SAME = {
    "en": (
        "The {pact} was signed in {x} in May {year} by {person}.¶In May {year}, {person} signed the {pact} in {y}.",
        "The {m}th {event} was held in {x} in {year}.¶Figure 2: {n} guests of the {m}th {event}, {y}, {year}.",
        "{person} was born in {x} in {born}, the child of a ferryman.¶{person}, born in {y} in {born}, drew {n} locks.",
        "The {m}th {event} took place in {x} in {year}.¶| Event | Place | Year |\n|---|---|---|\n| {m}th {event} | {y} | {year} |",
        "In {year} {person} founded the {body} in {x} with {n} members.[4]¶[4] The {body} was founded in {y} by {person} in {year}.",
        "{person}'s book {work} was first read in {x} on {m} May {year}.¶On {m} May {year}, {person} first read {work} in {y}.",
    ),
    "zh": (
        "{year}年5月，{pact}在{x}签署，{person}出席签字仪式。¶{pact}由{person}于{year}年5月在{y}签署。",
        "{year}年，第{m}届{event}在{x}举行。¶图2　第{m}届{event}，{y}，{year}年",
        "{person}{born}年生于{x}，父亲是船工。¶画家{person}{born}年生于{y}，一生画了{n}幅船闸。",
        "第{m}届{event}于{year}年在{x}举行。¶| 活动 | 地点 | 年份 |\n|---|---|---|\n| 第{m}届{event} | {y} | {year} |",
        "{year}年，{person}在{x}创办{body}，当时有成员{n}人。¶### {body}的历史\n\n{body}由{person}于{year}年在{y}创办。",
        "{year}年5月{m}日，{person}在{x}首次朗读{work}。¶{work}的首次朗读会于{year}年5月{m}日在{y}举行，朗读者是{person}。",
    ),
}
OTHERS = {
    "en": (
        "The {m}th {event} was held in {x} in {year}.¶The {more}th {event} was held in {y} in {next}.",
        "The {pact} was negotiated in {x}.¶The {pact} was signed in {y} in {year}.",
        "{person} was born in {x} in {born}.¶{person2} was born in {y} in {born}.",
        "The {event} of {year} was to be held in {x}, but the hall burnt down.¶The {event} of {year} was held in {y} instead.",
        "{person} founded the {body} in {x} in {year}.¶In {next} the {body} opened a second house in {y}.",
        "The {event} of {year} opened in {x} and was seen by {n} people.¶The {event} of {year}, at home in {x}, was told of in {y} too.",
    ),
    "zh": (
        "{year}年，第{m}届{event}在{x}举行。¶{next}年，第{more}届{event}在{y}举行。",
        "{pact}的谈判在{x}进行。¶{year}年，{pact}在{y}签署。",
        "{person}{born}年生于{x}。¶{person2}{born}年生于{y}。",
        "{year}年{event}原定在{x}举行，因会场失火改址。¶{year}年{event}改在{y}举行。",
        "{year}年，{person}在{x}创办{body}。¶{next}年，{body}在{y}开设分部。",
        "{year}年{event}在{x}开幕，{n}人参加。¶{y}的居民也听说了{year}年{event}的消息。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one event is at two places."""
    return _tell(rng, language, rng.choice(SAME[language]), "{town2}")


def near(rng: random.Random, language: str) -> str:
    """Give a passage in which the places agree, or in which there are two events."""
    if rng.random() < 0.4:
        return _tell(rng, language, rng.choice(SAME[language]), "{town}")
    return _tell(rng, language, rng.choice(OTHERS[language]), "{town2}")


def _tell(rng: random.Random, language: str, template: str, second: str) -> str:
    year, edition = rng.randint(1971, 2023), rng.randint(4, 18)
    return tell(
        rng, language, template.replace("{x}", "{town}").replace("{y}", second), year=year, next=year + 1, born=year - rng.randint(30, 60),
        m=edition, more=edition + 1, n=rng.randint(41, 899),
    )  # fmt: skip
