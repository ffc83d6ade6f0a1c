"""Passages in which one name wanders, and passages with names that are alike and of two things, or short forms of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.apart import tell

if TYPE_CHECKING:
    import random

PERSONS = {
    "en": (
        ("Miriam Oakes", "Miriam Oaks"), ("Edda Grimsby", "Edda Grimsbey"), ("Agnes Tillery", "Agnes Tilery"),
        ("Hugo Penhale", "Hugo Penhall"), ("Ruth Okoro", "Ruth Okorro"), ("Peter Vance", "Peter Vanse"), ("Henrik Dahl", "Hendrik Dahl"),
        ("Ada Lorne", "Ada Lorn"),
    ),
    "zh": (
        ("李文涛", "李文焘"), ("王雪梅", "王雪玫"), ("赵国平", "赵国萍"), ("陈思远", "陈斯远"), ("周明德", "周铭德"), ("吴晓岚", "吴小岚"),
    ),
}  # fmt: skip
BODIES = {
    "en": (
        ("Alliance for Clean {theme}", "Alliance of Clean {theme}"), ("Forum on Upland {theme}", "Forum for Upland {theme}"),
        ("Union of Keepers of {theme}", "Union of the Keepers of {theme}"),
        ("Institute of {theme} and Soils", "Institute for {theme} and Soil"),
        ("Federation of Independent {theme}", "Federation of Independant {theme}"),
        ("Council of Inland {theme}", "Council on Inland {theme}"), ("Northern Alliance of {theme}", "Northern Network of {theme}"),
        ("Upland {theme} Festival of Lights", "Upland {theme} Week of Lights"),
    ),
    "zh": (
        ("沿河城市{theme}联盟", "沿岸城市{theme}联盟"), ("上游{theme}与村庄论坛", "上游{theme}和乡村论坛"),
        ("全国{theme}保护基金会", "全国{theme}保育基金会"), ("{theme}与土壤研究中心", "{theme}和土壤研究中心"),
        ("乡村{theme}促进会", "农村{theme}促进会"), ("全国{theme}研究中心", "全国{theme}研究所"),
        ("东部{theme}发展论坛", "东部{theme}发展大会"),
    ),
}  # fmt: skip
WORKS = {
    "en": (
        ("The Patience of {theme}", "The Patience of the {theme}"), ("A History of Northern {theme}", "A Story of Northern {theme}"),
        ("{theme} at the Weir", "{theme} near the Weir"), ("Notes on Forgotten {theme}", "Notes about Forgotten {theme}"),
    ),
    "zh": (("《{theme}的耐心》", "《{theme}之耐心》"), ("《北方{theme}史》", "《北方{theme}简史》"),
        ("《闸口的{theme}》", "《闸口{theme}》")),
}  # fmt: skip
THEMES = {
    "en": ("Orchards", "Estuaries", "Meadows", "Rivers", "Ponds", "Harbours"),
    "zh": ("果园", "河口", "草甸", "湿地", "柳树", "茶园"),
}
OF_PERSONS = {
    "en": (
        "{x} designed the {thing} of {town} in {year}.¶A plate beside the stairs says that {y} designed the {thing} of {town} in {year}.",
        "{x}, director of the {town} {body}, spoke first.¶The prize was given away by {y}, director of the {town} {body}.",
    ),
    "zh": (
        "{year}年，{x}设计了{town}{thing}。¶楼梯旁的铜牌上写着，{town}{thing}由{y}于{year}年设计。",
        "{town}{body}院长{x}首先发言。¶颁奖的是{town}{body}院长{y}。",
    ),
}
OF_BODIES = {
    "en": (
        "The {x} was founded in {town} in {year} by {person}.¶In {year}, {person} founded the {y} in {town}.",
        "The {x} met in {town} in May {year}; {person} was in the chair.¶Figure 2: {person} greets the {y} in {town}, May {year}.",
        "The network has four members:\n\n- {x}\n- {town} {body}\n- {y}\n- {town2} {body2}",
    ),
    "zh": (
        "{year}年，{person}在{town}创办了{x}。¶{y}由{person}于{year}年在{town}创办。",
        "{year}年5月，{x}在{town}开会，{person}主持。¶图2　{person}主持{y}会议，{town}，{year}年5月",
        "成员共有四家：\n\n- {x}\n- {town}{body}\n- {y}\n- {town2}{body2}",
    ),
}
OF_WORKS = {
    "en": "{person} told of it in *{x}* ({family} {year}).¶## References\n\n{family}, {initial}. ({year}). *{y}*. {town}: Tide Press.",
    "zh": "{person}在{x}一书中写到过它。¶参考文献\n\n[1] {person}. {y}[M]. {town}: 潮汐出版社, {year}.",
}
OTHERS = {
    "en": (
        "{person} designed the {thing} of {town}.¶{given} {other} painted the {thing} of {town}.",
        "The {town} {body} has a garden.¶The {town} {body} Trust pays for the garden of the {town} {body}.",
        "The {x} (AX) was founded in {year}.¶AX has its office in {town}; the {x} pays for it.",
        "Dr {person} works at the {town} {body}.¶{person}'s desk at the {town} {body} stands by the window; Dr {family} likes it so.",
        "Resolution {n} was adopted in {town}.¶Resolution {m} was adopted in {town} too.",
        "The {m}th {event} was held in {town}.¶The {event} was founded by {person}; the {town2} {event} is another one.",
    ),
    "zh": (
        "{person}设计了{town}{thing}。¶{person2}粉刷了{town}{thing}。",
        "{town}{body}有一座花园。¶{town}{body}之友会出钱维护{town}{body}的花园。",
        "{x}（简称“联盟”）成立于{year}年。¶联盟的办公室在{town}，由{x}出资。",
        "{person}博士在{town}{body}工作。¶{person}在{town}{body}的书桌靠窗。",
        "{town}第{n}号决议已经通过。¶{town}第{m}号决议也已经通过。",
        "第{m}届{event}在{town}举行。¶{event}由{person}创办；{town2}{event}是另一个活动。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one person, body or work has two names."""
    return _told(rng, language, wrong=True)


def near(rng: random.Random, language: str) -> str:
    """Give a passage in which the names are the same, or of two things."""
    return _others(rng, language) if rng.random() < 0.6 else _told(rng, language, wrong=False)


def _told(rng: random.Random, language: str, *, wrong: bool) -> str:
    kind = rng.randrange(6)
    if kind < 2:
        pair, template = rng.choice(PERSONS[language]), OF_PERSONS[language][kind]
    elif kind < 5:
        pair, template = rng.choice(BODIES[language]), OF_BODIES[language][kind - 2 if wrong else kind % 2]
    else:
        pair, template = rng.choice(WORKS[language]), OF_WORKS[language]
    one, other = _themed(rng, language, rng.sample(pair, 2))
    return _tell(rng, language, template, x=one, y=other if wrong else one)


def _others(rng: random.Random, language: str) -> str:
    (name,) = _themed(rng, language, [rng.choice(BODIES[language])[0]])
    return _tell(rng, language, rng.choice(OTHERS[language]), x=name)


def _themed(rng: random.Random, language: str, names: list[str]) -> list[str]:
    theme = rng.choice(THEMES[language])
    return [name.format(theme=theme) for name in names]


def _tell(rng: random.Random, language: str, template: str, **given: str) -> str:
    person = rng.choice(PERSONS[language])[0]
    first, _, family = person.partition(" ")
    other = rng.choice([name for name, _ in PERSONS[language] if name != person]).partition(" ")[2]
    return tell(
        rng, language, template, person=person, given=first, family=family, initial=first[0], other=other, year=rng.randint(1951, 2023),
        n=rng.randint(21, 39), m=rng.randint(4, 19), **given,
    )  # fmt: skip
