"""Invented paragraphs with a number of things and a list of another length behind it, and the same with the right length."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Template = Callable[[random.Random, int], str]

WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}
HAN = {2: "两", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八"}
PORTS = ("Hull", "Leith", "Cork", "Dover", "Oban", "Whitby", "Poole", "Larne")
METALS = ("copper", "zinc", "tin", "lead", "nickel", "silver", "iron", "cobalt")
TASKS = ("clear the shelves", "mend the roof", "paint the doors", "train the staff", "order new lamps", "count the stock", "wash the floor")
WARDS = ("cardiology", "oncology", "paediatrics", "surgery", "neurology", "geriatrics", "radiology")
REASONS = ("The quay is too short.", "The cranes are old.", "The pilots have left.", "The depth has dropped.", "The fees have risen.")
ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth")
PORTS_ZH = ("东港", "西港", "南港", "北港", "新港", "老港", "湖港")
CROPS_ZH = ("小麦", "水稻", "玉米", "大豆", "棉花", "高粱", "油菜")
STEPS_ZH = ("增加床位", "延长门诊", "培训护士", "更新设备", "改善伙食")


def _joined(items: list[str]) -> str:
    return f"{', '.join(items[:-1])} and {items[-1]}"


def _pick(rng: random.Random, pool: tuple[str, ...], off: int) -> tuple[int, list[str]]:
    """Give a number, and a list that is longer or shorter by `off`."""
    number = rng.randint(3, 5)
    length = number + (rng.choice((-1, 1)) * off if number + off <= len(pool) else -off)
    return number, rng.sample(pool, length)


def _colon(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, PORTS, off)
    return (
        f"The harbour board met on a Tuesday. Dredging will start in {WORDS[number]} ports: {_joined(items)}. The work lasts until autumn."
    )


def _brackets(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, METALS, off)
    return f"The sample was dissolved and filtered. It held {WORDS[number]} metals ({_joined(items)}), all of them in small amounts."


def _dashes(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, WARDS, off)
    return f"The clinic grows again this year. It opens {WORDS[number]} new wards — {_joined(items)} — before the winter."


def _bullets(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, TASKS, off)
    lines = "\n".join(f"- {item}" for item in items)
    return (
        f"The library was closed for a week. The staff had the following {WORDS[number]} tasks:\n\n{lines}\n\nAll of it was done by Friday."
    )


def _steps(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, REASONS, off)
    told = " ".join(f"{ordinal}, {item[0].lower()}{item[1:]}" for ordinal, item in zip(ORDINALS, items, strict=False))
    return f"The council closed the quay. It gave {WORDS[number]} reasons. {told}"


def _namely(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, PORTS, off)
    return f"The ferry company lost money last year. It gives up {WORDS[number]} harbours, namely {_joined(items)}."


def _colon_zh(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, PORTS_ZH, off)
    return f"今年冬季航道水深不足。疏浚工程涉及{HAN[number]}个港口：{'、'.join(items)}。工程预计秋季完工。"


def _run_on_zh(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, CROPS_ZH, off)
    return f"农场轮作已有多年。今年试种的是{'、'.join(items)}{HAN[number]}种作物，收成尚可。"


def _steps_zh(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, STEPS_ZH, off)
    told = "".join(f"{digit}是{item}。" for digit, item in zip("一二三四五", items, strict=False))
    return f"医院昨天开会研究就诊难问题。会议提出{HAN[number]}项措施。{told}"


def _semicolons_zh(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, STEPS_ZH, off)
    return f"本院下半年工作突出{HAN[number]}个重点：{'；'.join(items)}。各科室应抓紧落实。"


def _namely_zh(rng: random.Random, off: int) -> str:
    number, items = _pick(rng, PORTS_ZH, off)
    return f"轮渡公司调整航线。明年停靠{HAN[number]}个码头，即{'、'.join(items)}。"


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "en": (_colon, _brackets, _dashes, _bullets, _steps, _namely),
    "zh": (_colon_zh, _run_on_zh, _steps_zh, _semicolons_zh, _namely_zh),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one list of the wrong length."""
    return rng.choice(TEMPLATES[language])(rng, 1)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose list has the right length."""
    return rng.choice(TEMPLATES[language])(rng, 0)
