"""Passages printed twice: the whole one, one that lost its first words, one with a figure changed; and repeats that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_ENGLISH = (
    (
        "The {place} {house} opened its new wing in {month} with {count} {things}, a room for visitors and a small garden; {name}, who had "
        "planned it for nine years, thanked the masons and the town, and asked everybody to come back when the trees have grown."
    ),
    (
        "In {month} the crew of the {place} {house} counted {count} {things} along the shore, weighed every tenth of them, and wrote the "
        "results into a table that {name} now keeps in the office behind the {house}, where anybody may read it on a weekday."
    ),
    (
        "{name} of the {place} {house} taught {count} pupils in {month} to repair {things}, first on paper, then on old ones from the "
        "attic and at last on those that people had brought, of which only two had to be given back as they were."
    ),
    (
        "The board of the {place} {house} met in {month}, heard a report by {name} on the state of the {things}, of which {count} need a "
        "new coat of paint, and put off the question of the roof until the carpenter has been up there with a lamp."
    ),
    (
        "Since {month} the {place} {house} lends {things} to anybody who lives within sight of the church; {name} says that {count} are "
        "out at any time, that most come back clean, and that the ones that do not are usually with the same four families."
    ),
)
_CHINESE = (
    "{month}，{place}{house}的新楼正式启用，里面放着{count}件{things}，还有一间供访客休息的房间和一座小花园；{name}为此准备了九年，他感谢工匠和镇上的居民，请大家等树长高以后再来看看。",
    "{month}，{place}{house}的工作人员沿着河岸清点了{count}件{things}，每十件称一次重量，并把结果写进表格，由{name}保存在办公室里，任何人在工作日都可以查阅。",
    "{place}{house}的{name}在{month}教{count}名学生修理{things}，先在纸上画，再用阁楼里的旧物练习，最后修理居民送来的东西，只有两件没有修好，原样退了回去。",
    "{place}{house}的理事会在{month}开会，听取了{name}关于{things}状况的汇报，其中{count}件需要重新上漆，屋顶的问题则推迟到木匠带着灯上去看过以后再决定。",
    "从{month}起，{place}{house}向住在附近的居民出借{things}；{name}说平时总有{count}件借出在外，大多数都干干净净地还回来，没有还的往往在同样的四户人家那里。",
)
_WORDS = {
    "en": {
        "place": ("Holm", "Alder", "Birch", "Marlow", "Oxlea", "Tarn"),
        "house": ("library", "hospital", "school", "dairy", "laboratory", "harbour office"),
        "things": ("boats", "lamps", "clocks", "baskets", "benches", "kettles"),
        "name": ("Ruth Reed", "Tom Marsh", "Agnes Tillery", "Paul Fenn", "Ida Stone"),
        "month": ("March", "May", "June", "August", "October"),
    },
    "zh": {
        "place": ("青石", "盐田", "云岭", "河口", "松林"),
        "house": ("图书馆", "医院", "学校", "奶场", "实验室"),
        "things": ("小船", "油灯", "挂钟", "竹篮", "长椅"),
        "name": ("李文海", "王秀兰", "陈国平", "赵玉梅"),
        "month": ("三月", "五月", "六月", "八月", "十月"),
    },
}
_SHORT = {"en": "The office is open from eight to four, on Fridays to noon.", "zh": "办公室八点开门，下午四点关门。"}


def _passage(rng: random.Random, language: str, template: int) -> str:
    words = {key: rng.choice(values) for key, values in _WORDS[language].items()}
    return (_ENGLISH if language == "en" else _CHINESE)[template].format(count=rng.randrange(12, 900), **words)


def _tail(passage: str, language: str) -> str:
    return passage[6:] if language == "zh" else passage.split(" ", 4)[4]


def plant(rng: random.Random, language: str) -> str:
    """Give a passage that is printed twice, now and then without its first words."""
    passage = _passage(rng, language, rng.randrange(5))
    again = rng.choice([passage, _tail(passage, language)])
    return f"{passage}\n\n{again}"


def near(rng: random.Random, language: str) -> str:
    """Give two passages that are not the same, or a short sentence that stands twice."""
    one, other = rng.sample(range(5), 2)
    first, second = _passage(rng, language, one), _passage(rng, language, other)
    if rng.random() < 0.5:
        return f"{first}\n\n{second}"
    return f"{_SHORT[language]} {first}\n\n{_SHORT[language]} {second}"
