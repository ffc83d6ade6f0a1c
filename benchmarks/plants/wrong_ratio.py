"""Invented paragraphs with a percentage, multiple or difference that does not follow from its numbers, and the same with the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Template = Callable[[random.Random, int], str]

TIMES = {2: "twice", 3: "three times", 4: "four times"}
GROWN = {2: "doubled", 3: "tripled"}
TIMES_ZH = {2: "两", 3: "三", 4: "四"}


def _rise(rng: random.Random, off: int) -> tuple[int, int, int]:
    """Give two numbers and the rise from one to the other in percent; with `off` it is wrong."""
    old, percent = 20 * rng.randint(5, 40), 5 * rng.randint(2, 12)
    return old, old + old * percent // 100, percent + off * rng.choice((-7, 8, 12, 15))


def _part(rng: random.Random, off: int) -> tuple[int, int, int]:
    """Give a part, its whole and its share in percent."""
    whole, percent = 20 * rng.randint(5, 40), 5 * rng.randint(4, 14)
    return whole * percent // 100, whole, percent + off * rng.choice((-8, 9, 13))


def _arrivals(rng: random.Random, off: int) -> str:
    old, new, percent = _rise(rng, off)
    return f"The harbour was busy. Arrivals rose from {old} in 2021 to {new} in 2022, up {percent} percent. Most ships were small."


def _staff(rng: random.Random, off: int) -> str:
    old, new, percent = _rise(rng, off)
    return f"The clinic is growing. Its staff grew from {old} to {new}, an increase of {percent} percent. New rooms are needed."


def _boats(rng: random.Random, off: int) -> str:
    part, whole, percent = _part(rng, off)
    return f"The storm did damage. Some of the fleet was lost: {part} of the {whole} boats, or {percent} percent, had to be repaired."


def _votes(rng: random.Random, off: int) -> str:
    part, whole, percent = _part(rng, off)
    return f"The school asked the parents. Of the {whole} letters, {part} ({percent}%) were answered within a week."


def _members(rng: random.Random, off: int) -> str:
    small, times = rng.randint(20, 90), rng.choice((2, 3))
    return f"The choir is popular. Its membership {GROWN[times]} from {small} to {small * (times + 2 * off)} in four years."


def _yard(rng: random.Random, off: int) -> str:
    small, times = rng.randint(20, 90), rng.choice((2, 3, 4))
    return f"The yard works at night. It built {small * (times + off)} boats, {TIMES[times]} the {small} of the year before."


def _points(rng: random.Random, off: int) -> str:
    low, gap = rng.randint(12, 40), rng.randint(4, 19)
    return f"More people read. The share of borrowers rose from {low}% to {low + gap}%, up {gap + 3 * off} percentage points."


def _pupils_zh(rng: random.Random, off: int) -> str:
    old, new, percent = _rise(rng, off)
    return f"学校规模扩大。学生人数从{old}人增至{new}人，增长{percent}%。"


def _output_zh(rng: random.Random, off: int) -> str:
    old, new, percent = _rise(rng, off)
    return f"化肥厂恢复生产。产量由2020年的{old}吨增加到2021年的{new}吨，增长{percent}%。"


def _beds_zh(rng: random.Random, off: int) -> str:
    part, whole, percent = _part(rng, off)
    return f"医院统计了床位。全院共有床位{whole}张，其中空床{part}张，占{percent}%。"


def _members_zh(rng: random.Random, off: int) -> str:
    small = rng.randint(20, 90)
    return f"合唱团很受欢迎。会员从{small}人增至{small * (2 + off)}人，翻了一番。"


def _yard_zh(rng: random.Random, off: int) -> str:
    small, times = rng.randint(20, 90), rng.choice((2, 3, 4))
    return f"船厂订单饱满。去年造船{small * (times + off)}艘，是前年{small}艘的{TIMES_ZH[times]}倍。"


def _points_zh(rng: random.Random, off: int) -> str:
    low, gap = rng.randint(12, 40), rng.randint(4, 19)
    return f"读书的人多了。借阅率从{low}%提高到{low + gap}%，提高{gap + 3 * off}个百分点。"


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "en": (_arrivals, _staff, _boats, _votes, _members, _yard, _points),
    "zh": (_pupils_zh, _output_zh, _beds_zh, _members_zh, _yard_zh, _points_zh),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one result that does not follow."""
    return rng.choice(TEMPLATES[language])(rng, 1)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph with a right result."""
    return rng.choice(TEMPLATES[language])(rng, 0)
