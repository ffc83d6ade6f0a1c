"""Clean, varied prose of invented places, English and Chinese, the same for the same seed: nothing in it is wrong.

python benchmarks/clean_text.py FOLDER [--megabytes 1] [--files 4] [--seed 7]

Dates have the weekdays the calendar gives them, changes and lists are what their figures say, no two paragraphs are about
the same thing. Rules of the audit are silent on it, or are wrong.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LANGUAGES = ("en", "zh")
FIRST = "Ald Bar Cors Dun Eller Fen Gar Hal Ings Kel Lar Mor Nor Or Pell Quen Ros Sker Thorn Ulv Var Wen Yar".split()  # noqa: SIM905
LAST = "bury by dale field ford gate ham haven holm ley mere mouth ness port stead ton vik wick wold worth".split()  # noqa: SIM905
GIVEN = "Agnes Bruno Clara Dario Edda Finn Greta Hugo Ines Jonas Karin Lars Mira Nils Olga Piet Rosa Sven Tilda Viktor".split()  # noqa: SIM905
FAMILY = "Aldrin Bakke Carver Dorn Ekman Falk Grimsby Holt Ivers Keel Lomax Marsh Nyberg Oakes Penhale Rudd Stroud Tarn Vance".split()  # noqa: SIM905
HOUSES = (
    "Harbour Office", "School Board", "General Hospital", "Public Library", "Water Works", "Seed Bank", "Rowing Club", "Dairy Cooperative",
    "Tramway Company", "Botanical Garden", "Fire Brigade", "Observatory", "Paper Mill", "Chess Club", "Fish Market", "Housing Trust",
)  # fmt: skip
THINGS = (
    "boats", "atlases", "beds", "lamps", "saplings", "wagons", "tiles", "seedlings", "kettles", "maps", "looms", "benches", "pumps", "nets",
    "telescopes", "sacks of barley", "crates of apples", "bicycles", "violins", "notebooks",
)  # fmt: skip
DID = ("repaired", "sold", "counted", "lent", "planted", "shipped", "painted", "bought", "replaced", "weighed")
ROOMS = ("stores", "workshop", "accounts", "night shift", "archive")
WHERE = ("in the old hall", "by the quay", "on the north slope", "behind the station", "near the weir", "in two sheds", "at the mill")
WHY = (
    "because the roof had leaked all winter", "since demand had grown", "although the budget was tight", "while the road was closed",
    "after a long drought", "before the new school year began", "so that the night shift could rest",
)  # fmt: skip
ZH_FIRST = "临青云石安平松柏竹梅清明宁远德兴福丰永和"
ZH_LAST = "州山川河桥湾浦溪岭原"
ZH_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
ZH_GIVEN = "文静建国海燕志强晓东丽华明远思齐子涵雨桐佳宁"
ZH_HOUSES = (
    "港务局",
    "实验小学",
    "中心医院",
    "图书馆",
    "自来水厂",
    "种子站",
    "划船协会",
    "乳品合作社",
    "电车公司",
    "植物园",
    "消防站",
    "天文馆",
)
ZH_THINGS = (
    ("渔船", "艘"),
    ("图书", "册"),
    ("病床", "张"),
    ("路灯", "盏"),
    ("树苗", "株"),
    ("货车", "辆"),
    ("水泵", "台"),
    ("课桌", "张"),
    ("自行车", "辆"),
)
ZH_DID = ("修理", "购置", "更换", "清点", "出借", "添置", "登记")
ZH_WHERE = ("在老码头旁", "在北坡", "在新校区", "在河边的仓库", "在城南", "在三号楼")
ZH_WHY = ("由于冬季多雨", "因为需求增加", "虽然经费有限", "为了方便居民", "考虑到路途较远")
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905


class Scene:
    """What one paragraph is about: a place, a house in it, a person, and figures that fit one another."""

    def __init__(self, rng: random.Random, language: str) -> None:
        self.rng = rng
        pick = rng.choice
        self.day = dt.date(rng.randrange(1990, 2024), 1, 1) + dt.timedelta(days=rng.randrange(365))
        self.low = rng.randrange(12, 4000)
        self.more = rng.randrange(3, 90)
        self.percent = rng.randrange(11, 89)
        if language == "en":
            self.place = pick(FIRST) + pick(LAST)
            self.house, self.person = f"{self.place} {pick(HOUSES)}", f"{pick(GIVEN)} {pick(FAMILY)}"
        else:
            self.place = pick(ZH_FIRST) + pick(ZH_FIRST) + pick(ZH_LAST)
            self.house, self.person = self.place + pick(ZH_HOUSES), pick(ZH_FAMILY) + "".join(rng.sample(ZH_GIVEN, 2))
            self.thing, self.measure = pick(ZH_THINGS)

    def date(self) -> str:
        """Give the day in English, with its weekday or without."""
        month = MONTHS[self.day.month - 1]
        forms = (f"{self.day.day} {month} {self.day.year}", f"{WEEKDAYS[self.day.weekday()]}, {self.day.day} {month} {self.day.year}")
        return self.rng.choice(forms)

    def zh_date(self) -> str:
        """Give the day in Chinese."""
        return f"{self.day.year}年{self.day.month}月{self.day.day}日"


def _en(scene: Scene) -> Iterator[str]:
    pick, rng = scene.rng.choice, scene.rng
    thing, other, third = rng.sample(THINGS, 3)
    rose = scene.low + scene.more
    yield f"On {scene.date()} the {scene.house} {pick(DID)} {scene.low:,} {thing} {pick(WHERE)}, {pick(WHY)}."
    yield f"{scene.person}, who runs the {pick(ROOMS)}, spoke of {thing} and {other}."
    yield f"In {scene.day.year} the {other} of the {scene.house} went from {scene.low:,} to {rose:,}, {scene.more} more than before."
    yield f"About {scene.percent} percent of its {third} came from {pick(FIRST)}{pick(LAST)} in {scene.day.year}, {pick(WHY)}."
    yield f"Three kinds were kept {pick(WHERE)}: {thing}, {other} and {third}."
    yield f"“We had to wait for the {thing},” said {scene.person}, “{pick(WHY)}.”"
    yield f"Nobody in {scene.place} had expected the {other} to last, {pick(WHY)}."
    yield f"From {scene.day.year + 1} to {scene.day.year + 4} the {scene.house} {pick(DID)} {pick(('fewer', 'more'))} {third} than {other}."
    yield f"Whoever visits {scene.place} in {pick(MONTHS)} will find the {thing} {pick(WHERE)}."
    yield f"In {scene.day.year} each of its {rng.randrange(4, 40)} wardens looked after {rng.randrange(2, 9)} {other}, {pick(WHY)}."


def _zh(scene: Scene) -> Iterator[str]:
    pick, rng = scene.rng.choice, scene.rng
    rose = scene.low + scene.more
    thing, measure = scene.thing, scene.measure
    yield f"{scene.zh_date()}，{scene.house}{pick(ZH_WHERE)}{pick(ZH_DID)}了{scene.low}{measure}{thing}。"
    yield f"{pick(ZH_WHY)}，{scene.person}决定把工期推迟到{scene.day.year + 1}年。"
    yield f"{scene.day.year}年，{scene.house}的{thing}从{scene.low}{measure}增加到{rose}{measure}，多了{scene.more}{measure}。"
    yield f"{scene.day.year}年的{thing}约{scene.percent}%来自{pick(ZH_FIRST)}{pick(ZH_FIRST)}{pick(ZH_LAST)}，其余由{scene.place}自行筹集。"
    yield f"“{pick(ZH_WHY)}，{scene.low}{measure}{thing}只好等到春天。”{scene.person}说。"
    yield f"{scene.place}的居民{pick(ZH_WHERE)}看到了这些{thing}，都说比过去方便得多。"
    yield f"{scene.house}每年{rng.randrange(1, 13)}月检查一次，{pick(ZH_WHY)}，今年提前了{rng.randrange(2, 6)}天。"
    yield f"负责此事的{scene.person}介绍，{rng.randrange(5, 30)}名工人分成{rng.randrange(2, 5)}组轮流值班。"


SENTENCES: dict[str, Callable[[Scene], Iterator[str]]] = {"en": _en, "zh": _zh}


def paragraph(rng: random.Random, language: str) -> str:
    """Give a paragraph of three to six sentences about one thing."""
    told = list(SENTENCES[language](Scene(rng, language)))
    chosen = sorted(rng.sample(range(len(told)), rng.randrange(3, 7)))
    return (" " if language == "en" else "").join(told[number] for number in chosen)


def heading(rng: random.Random, language: str) -> str:
    """Give a heading, without its marks."""
    scene = Scene(rng, language)
    return f"{scene.house} and its neighbours" if language == "en" else f"{scene.house}及周边"


def document(rng: random.Random, language: str, characters: int) -> str:
    """Give a Markdown document of at least so many characters."""
    parts: list[str] = [f"# {heading(rng, language)}"]
    size = 0
    while size < characters:
        part = f"## {heading(rng, language)}" if rng.random() < 0.1 else paragraph(rng, language)
        parts.append(part)
        size += len(part) + 2
    return "\n\n".join(parts) + "\n"


def write_folder(folder: Path, size: int, files: int, seed: int = 7) -> int:
    """Write documents of `size` bytes together, as many of either language; give the bytes written."""
    written = 0
    for number in range(files):
        rng = random.Random(seed * 1_000_003 + number)  # noqa: S311  no secret, only the same text every time
        language = LANGUAGES[number % 2]
        text = document(rng, language, size // files // (1 if language == "en" else 3))
        path = folder / f"{language}-{number:05}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        written += path.write_bytes(text.encode())
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--megabytes", type=float, default=1)
    parser.add_argument("--files", type=int, default=4)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    print(f"{write_folder(options.folder, int(options.megabytes * 1e6), options.files, options.seed):,} bytes")


if __name__ == "__main__":
    main()
