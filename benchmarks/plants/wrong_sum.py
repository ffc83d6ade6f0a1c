"""Invented paragraphs with a total that its parts do not add up to, and the same with the right total."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Template = Callable[[random.Random, int], str]


def _parts(rng: random.Random, number: int, off: int) -> tuple[list[int], int]:
    """Give parts and a total; with `off` the total is wrong by a little."""
    parts = [rng.randint(11, 95) for _ in range(number)]
    return parts, sum(parts) + off * rng.choice((-10, -3, -2, 1, 4, 9, 10))


def _ships(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"Traffic was light in spring. The port handled {total} ships: {a} tankers, {b} ferries and {c} tugs. Most came from the north."


def _pupils(rng: random.Random, off: int) -> str:
    (a, b), total = _parts(rng, 2, off)
    return f"The school opened in autumn. Of the {total} pupils, {a} are girls and {b} boys. They are taught in the old hall."


def _patients(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"The ward was moved. Of the {total} patients, {a} went home, {b} stayed and the remaining {c} went to the new wing."


def _books(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"The library grew. It received {a} novels, {b} atlases and {c} films, a total of {total}. They are on the first floor."


def _medals(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"The athletes did well. They won {total} medals ({a} gold, {b} silver and {c} bronze) in ten days."


def _table(rng: random.Random, off: int) -> str:
    (a, b, c, d), total = _parts(rng, 4, off)
    rows = "".join(f"| {name} | {value} |\n" for name, value in zip(("Rye", "Oats", "Beet", "Hops"), (a, b, c, d), strict=True))
    return f"The harvest in tonnes:\n\n| Crop | Tonnes |\n|---|---|\n{rows}| Total | {total} |\n\nIt was a dry year."


def _ships_zh(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"春季船舶不多。港口共接待{total}艘船：油轮{a}艘、渡轮{b}艘、拖船{c}艘。"


def _pupils_zh(rng: random.Random, off: int) -> str:
    (a, b), total = _parts(rng, 2, off)
    return f"新校舍今年启用。全校共有学生{total}人，其中男生{a}人，女生{b}人。"


def _beds_zh(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"医院扩建完成。全院有床位{total}张，其中内科{a}张，外科{b}张，其余{c}张为儿科。"


def _books_zh(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"图书馆上月到了一批新书。计有小说{a}册、地图{b}册、影集{c}册，共计{total}册。"


def _samples_zh(rng: random.Random, off: int) -> str:
    (a, b, c), total = _parts(rng, 3, off)
    return f"监测人员完成采样。样本共{total}份，分别为井水{a}份、河水{b}份、湖水{c}份。"


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "en": (_ships, _pupils, _patients, _books, _medals, _table),
    "zh": (_ships_zh, _pupils_zh, _beds_zh, _books_zh, _samples_zh),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one total that is wrong."""
    return rng.choice(TEMPLATES[language])(rng, 1)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose parts add up."""
    return rng.choice(TEMPLATES[language])(rng, 0)
