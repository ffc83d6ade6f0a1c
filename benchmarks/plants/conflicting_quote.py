"""Passages with one quotation in two wordings or given to two people, and passages with shortened and with like ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.apart import tell

if TYPE_CHECKING:
    import random

WORDINGS = {
    "en": (
        ("A town that looks at the stars will never again be afraid of the {w} between its lamps", "dark", "night"),
        ("We have borrowed this water from the village below us, and we shall {w} every drop of it", "return", "repay"),
        ("No child has ever been {w} by a book that was too difficult for it, only by the lack of one", "harmed", "hurt"),
        ("A nurse who has slept is worth {w} who have not, and no timetable will change that", "two", "three"),
        ("The sea gives us nothing, it only lends it until the next big {w} comes up the bay", "storm", "flood"),
        ("Whoever builds a bridge must {w} on both sides of the river before the first stone is laid", "listen", "live"),
        ("I have {w} this harbour in fog and in frost, and it has never once been late for breakfast", "served", "seen"),
    ),
    "zh": (
        ("一个愿意抬头看星星的城市，不会害怕路灯之间的{w}", "黑暗", "黑夜"),
        ("这些水是我们向下游的村子{w}来的，早晚要一滴不少地还回去", "借", "讨"),
        ("没有哪个孩子会被一本太难的书{w}，只会因为没有书而吃亏", "伤害", "吓倒"),
        ("睡足了的护士一个顶{w}个，排班表也改变不了这一点", "两", "三"),
        ("海什么也不给我们，只是借给我们，直到下一场{w}吹进港湾", "大风", "台风"),
        ("修桥的人在放下第一块石头之前，要先到河的两岸去{w}", "听一听", "住一住"),
    ),
}
SAME = {
    "en": (
        "At the {event} of {year}, {p} said: “{a}.”¶“{b},” said {q} at the {event} of {year}.",
        "In a letter of {d} May {year}, {p} wrote: “{a}.”¶### A letter\n\n“{b},” {q} wrote in a letter of {d} May {year}.",
        "“{a},” said {p} when the {thing} was opened.¶Figure 2: The {thing}. “{b},” said {q} when the {thing} was opened.",
        "{p} told the guests in {town}: “{a}.”[3]¶[3] “{b},” {q} told the guests in {town}.",
        "“{a},” said {p} of the {body} on {d} May {year}.¶On {d} May {year}, {q} of the {body} said: “{b}.”",
        "{p}'s speech to the {body} ended with the words “{a}”.¶The speech of {q} to the {body} ended with the words: “{b}.”",
    ),
    "zh": (
        "在{year}年的{event}上，{p}说：“{a}。”¶“{b}。”{q}在{year}年的{event}上说。",
        "{p}在{year}年5月{d}日的信中写道：“{a}。”¶### 一封信\n\n{q}在{year}年5月{d}日的信中写道：“{b}。”",
        "“{a}。”{p}在{town}{thing}启用时说。¶图2　{town}{thing}。{q}在{town}{thing}启用时说：“{b}。”",
        "{p}在{town}对来宾说：“{a}。”¶{q}在{town}对来宾说：“{b}。”掌声持续了很久。",
        "{year}年5月{d}日，{town}{body}的{p}说：“{a}。”¶“{b}。”{town}{body}的{q}在{year}年5月{d}日说。",
        "{p}在{town}{body}的讲话以“{a}”结尾。¶{q}在{town}{body}的讲话以“{b}”结尾。",
    ),
}
OTHERS = {
    "en": (
        "“{a},” said {p}.¶“{short} …,” said {p}, and sat down.",
        "“{a},” said {p}.¶“As {p} likes to say, ‘{a}’,” wrote {person2}.",
        "“{a},” said {p}.¶“{c},” said {person2}.",
        "“Welcome to all of you who have come from so far,” said {p}.¶“Welcome to all of you who have come from so far,” said {person2}.",
        "As the saying goes, “{a}”, said {p}.¶“{a}” is an old saying, said {person2}.",
        "“{a},” said {p}.¶The paper wrote by mistake that {p} had said “{b}”.",
    ),
    "zh": (
        "“{a}。”{p}说。¶“{short}……”{p}说完就坐下了。",
        "“{a}。”{p}说。¶{person2}写道：“正如{p}所说，‘{a}’。”",
        "“{a}。”{p}说。¶“{c}。”{person2}说。",
        "“欢迎各位来宾远道而来！”{p}说。¶“欢迎各位来宾远道而来！”{person2}说。",
        "{p}说，俗话说得好：“{a}。”¶{person2}说，“{a}”是一句老话。",
        "“{a}。”{p}说。¶报纸误将{p}的话写作“{b}”。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a passage in which one quotation has two wordings or two speakers."""
    if rng.random() < 0.5:
        return _tell(rng, language, rng.choice(SAME[language]), speaker="{person2}")
    return _tell(rng, language, rng.choice(SAME[language]), changed=True)


def near(rng: random.Random, language: str) -> str:
    """Give a passage in which a quotation is repeated as it is, shortened, handed on or corrected, or in which there are two."""
    return _tell(rng, language, rng.choice((SAME if rng.random() < 0.4 else OTHERS)[language]))


def _tell(rng: random.Random, language: str, template: str, *, speaker: str = "{person}", changed: bool = False) -> str:
    """Fill a template: {a} is what was said, {b} the same again or with another word, {c} something else, {short} its start."""
    (frame, right, wrong), (other, word, _) = rng.sample(WORDINGS[language], 2)
    words = frame.format(w=right)
    again = frame.format(w=wrong) if changed or template not in SAME[language] else words
    short = words[: len(words) // 2] if language == "zh" else " ".join(words.split()[: len(words.split()) // 2])
    whole = template.replace("{p}", "{person}").replace("{q}", speaker)
    return tell(
        rng, language, whole, a=words, b=again, c=other.format(w=word), short=short, year=rng.randint(1951, 2023), d=rng.randint(2, 29)
    )  # fmt: skip
