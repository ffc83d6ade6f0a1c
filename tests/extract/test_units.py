"""The tables of units and currencies: each name means one thing, and every factor is exact."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from civcheck.extract.tables.currencies import (
    AMBIGUOUS_CURRENCIES,
    AMBIGUOUS_POUND,
    CURRENCIES,
    CURRENCY_BY_ALIAS,
    YEN_SIGN_IN_ENGLISH,
)
from civcheck.extract.tables.unit import forms
from civcheck.extract.tables.units import AMBIGUOUS_SYMBOLS, AMBIGUOUS_WORDS, BY_ALIAS, BY_ID, UNITS
from conftest import ROOT

if TYPE_CHECKING:
    from civcheck.extract.tables.currencies import (
        Currency,
    )
    from civcheck.extract.tables.unit import Unit

CAPITALS = {"TEU", "FEU"}
CLASSIFIERS = "个個家名位项項次件条條份场場批艘座所只隻辆輛架台臺本张張部"
KNOWN = {**CURRENCY_BY_ALIAS, **BY_ALIAS}


def aliases(*entries: Unit | Currency) -> list[str]:
    return [alias for entry in entries for alias in (*entry.words, *entry.symbols, *entry.chinese)]


def one(unit: str) -> Fraction:
    factor = BY_ID[unit].factor
    assert factor is not None
    return factor


def test_an_alias_names_one_unit_or_one_currency() -> None:
    assert [alias for alias, times in Counter(aliases(*UNITS, *CURRENCIES)).items() if times > 1] == []


def test_words_do_not_need_upper_and_lower_case_to_be_told_apart() -> None:
    meant = defaultdict(set)
    for unit in UNITS:
        for word in unit.words:
            meant[word.casefold()].add(unit.id)
    for currency in CURRENCIES:
        for word in currency.words:
            meant[word.casefold()].add(currency.code)
    assert {word: ids for word, ids in meant.items() if len(ids) > 1} == {}


def test_ids_are_singular_words_with_hyphens_and_each_is_there_once() -> None:
    assert [unit.id for unit in UNITS if not re.fullmatch(r"[a-z]+(-[a-z]+)*", unit.id)] == sorted(CAPITALS, reverse=True)
    assert len(BY_ID) == len(UNITS)
    assert [unit.dimension for unit in UNITS if not re.fullmatch(r"[a-z]+(-[a-z]+)*", unit.dimension)] == []


def test_codes_are_three_capitals_and_each_is_there_once() -> None:
    assert [currency.code for currency in CURRENCIES if not re.fullmatch("[A-Z]{3}", currency.code)] == []
    assert len({currency.code for currency in CURRENCIES}) == len(CURRENCIES)
    assert all(CURRENCY_BY_ALIAS[currency.code] is currency for currency in CURRENCIES)


def test_aliases_are_in_the_script_of_their_column() -> None:
    assert [alias for alias in aliases(*UNITS, *CURRENCIES) if alias != alias.strip() or "  " in alias or not alias] == []
    for entry in chain(UNITS, CURRENCIES):
        assert [word for word in entry.words if not re.fullmatch(r"[A-Za-zíóöł0-9.' -]+", word)] == []
        assert [word for word in entry.chinese if not re.search(r"[\u4e00-\u9fff]", word)] == []
        assert [symbol for symbol in entry.symbols if re.search(r"[\u4e00-\u9fff]", symbol)] == []


def test_no_classifier_is_a_unit() -> None:
    assert [classifier for classifier in CLASSIFIERS if classifier in KNOWN] == []


def test_each_dimension_has_one_kind_of_base() -> None:
    factors = defaultdict(list)
    for unit in UNITS:
        if unit.factor is not None:
            assert unit.factor > 0
            factors[unit.dimension].append(unit.factor)
    assert [dimension for dimension, known in factors.items() if known[0] != 1] == []


@pytest.mark.parametrize(
    ("unit", "factor", "of"),
    [
        ("mile", Fraction("1609.344"), "metre"),
        ("mile", Fraction(1760), "yard"),
        ("yard", Fraction(3), "foot"),
        ("foot", Fraction(12), "inch"),
        ("furlong", Fraction(220), "yard"),
        ("li", Fraction(150), "zhang"),
        ("zhang", Fraction(10), "chi"),
        ("chi", Fraction(10), "cun"),
        ("hectare", Fraction(15), "mu"),
        ("qing", Fraction(100), "mu"),
        ("square-kilometre", Fraction(100), "hectare"),
        ("square-mile", Fraction(640), "acre"),
        ("acre", Fraction(43560), "square-foot"),
        ("square-foot", Fraction(144), "square-inch"),
        ("cubic-metre", Fraction(1000), "litre"),
        ("cubic-centimetre", Fraction(1), "millilitre"),
        ("cubic-foot", Fraction(1728), "cubic-inch"),
        ("cubic-mile", Fraction(5280) ** 3, "cubic-foot"),
        ("acre-foot", Fraction(43560), "cubic-foot"),
        ("barrel", Fraction(42), "us-gallon"),
        ("us-gallon", Fraction(231), "cubic-inch"),
        ("tonne", Fraction(1000), "kilogram"),
        ("tonne", Fraction(2000), "jin"),
        ("jin", Fraction(10), "liang"),
        ("pound", Fraction(16), "ounce"),
        ("short-ton", Fraction(2000), "pound"),
        ("long-ton", Fraction(2240), "pound"),
        ("ounce", Fraction(4375, 10) / 480, "troy-ounce"),
        ("week", Fraction(7 * 24 * 60), "minute"),
        ("century", Fraction(100), "year"),
        ("year", Fraction(12), "month"),
        ("metre-per-second", Fraction("3.6"), "kilometre-per-hour"),
        ("knot", Fraction("1.852"), "kilometre-per-hour"),
        ("mile-per-hour", Fraction("1.609344"), "kilometre-per-hour"),
        ("barrel-per-day", Fraction("0.158987294928") / 24, "cubic-metre-per-hour"),
        ("gigawatt-hour", Fraction(1000000), "kilowatt-hour"),
        ("kilowatt-hour", Fraction("3.6"), "megajoule"),
        ("tonne-of-coal-equivalent", Fraction("29.3076"), "gigajoule"),
        ("tonne-of-oil-equivalent", Fraction("41.868"), "gigajoule"),
        ("atmosphere", Fraction("1013.25"), "hectopascal"),
        ("bar", Fraction(1000), "millibar"),
        ("pound-per-square-inch", Fraction("0.45359237") * Fraction("9.80665") / Fraction("0.0254") ** 2, "pascal"),
        ("percent", Fraction(10), "per-mille"),
        ("percent", Fraction(10000), "part-per-million"),
        ("percentage-point", Fraction(100), "basis-point"),
        ("megabyte", Fraction(8), "megabit"),
        ("gibibyte", Fraction(1024), "mebibyte"),
        ("megabyte-per-second", Fraction(8), "megabit-per-second"),
        ("FEU", Fraction(2), "TEU"),
        ("mole-per-litre", Fraction(1000), "millimole-per-litre"),
    ],
)
def test_factors_are_exact(unit: str, factor: Fraction, of: str) -> None:
    assert BY_ID[unit].dimension == BY_ID[of].dimension
    assert one(unit) == factor * one(of)


PREFIXES = [
    ("kilo", 3),
    ("mega", 6),
    ("giga", 9),
    ("tera", 12),
    ("hecto", 2),
    ("deci", -1),
    ("centi", -2),
    ("milli", -3),
    ("micro", -6),
    ("nano", -9),
]


@pytest.mark.parametrize(("prefix", "power"), PREFIXES)
def test_prefixes_mean_what_they_say(prefix: str, power: int) -> None:
    pairs = [
        (unit, BY_ID[unit.id.removeprefix(prefix)])
        for unit in UNITS
        if unit.id.removeprefix(prefix) in BY_ID and unit.id.startswith(prefix)
    ]
    assert pairs
    for unit, plain in pairs:
        if unit.factor is not None and plain.factor is not None:
            assert unit.factor == plain.factor * Fraction(10) ** power, unit.id


@pytest.mark.parametrize("unit", ["degree-celsius", "degree-fahrenheit", "gallon", "horsepower", "decibel", "calorie", "person-time"])
def test_what_has_no_fixed_factor_has_none(unit: str) -> None:
    assert BY_ID[unit].factor is None


@pytest.mark.parametrize(
    ("alias", "unit"),
    [
        ("percent", "percent"),
        ("％", "percent"),
        ("个百分点", "percentage-point"),
        ("bps", "basis-point"),
        ("倍", "times"),
        ("sq. km", "square-kilometre"),
        ("㎡", "square-metre"),
        ("square feet", "square-foot"),
        ("畝", "mu"),
        ("kilometers", "kilometre"),
        ("浬", "nautical-mile"),
        ("metric tons", "tonne"),
        ("噸", "tonne"),
        ("公斤", "kilogram"),
        ("斤", "jin"),
        ("years old", "year"),
        ("year-olds", "year"),
        ("歲", "year"),
        ("个月", "month"),
        ("周年", "year"),
        ("鐘頭", "hour"),
        ("kilometers per hour", "kilometre-per-hour"),
        ("公里/小时", "kilometre-per-hour"),
        ("mW", "milliwatt"),
        ("MW", "megawatt"),
        ("Mbps", "megabit-per-second"),
        ("MB", "megabyte"),
        ("千瓦时", "kilowatt-hour"),
        ("kilowatt hours", "kilowatt-hour"),
        ("吨标准煤", "tonne-of-coal-equivalent"),
        ("μg/m³", "microgram-per-cubic-metre"),
        ("\u00b5m", "micrometre"),
        ("\u03bcm", "micrometre"),
        ("\u2126", "ohm"),
        ("℃", "degree-celsius"),
        ("degrees C", "degree-celsius"),
        ("°", "degree"),
        ("twenty foot equivalent units", "TEU"),
        ("標準箱", "TEU"),
        ("载重吨", "deadweight-tonne"),
        ("人次", "person-time"),
        ("架次", "flight-sortie"),
        ("ton-kilometers", "tonne-kilometre"),
        ("cents", "cent"),
    ],
)
def test_what_an_alias_names(alias: str, unit: str) -> None:
    assert BY_ALIAS[alias].id == unit


@pytest.mark.parametrize("alias", ["度电", "个", "月", "in", "K", "百分之", "方", "pound", "are", "×", "MP"])
def test_what_names_no_unit(alias: str) -> None:
    assert alias not in BY_ALIAS


@pytest.mark.parametrize(
    ("alias", "code"),
    [
        ("$", "USD"),
        ("HK$", "HKD"),
        ("NT$", "TWD"),
        ("R$", "BRL"),
        ("¥", "CNY"),
        ("JP¥", "JPY"),
        ("块", "CNY"),
        ("人民幣元", "CNY"),
        ("dollars", "USD"),
        ("Hong Kong dollars", "HKD"),
        ("港币", "HKD"),
        ("日圆", "JPY"),
        ("rubles", "RUB"),
        ("roubles", "RUB"),
        ("Pakistani rupees", "PKR"),
        ("盧比", "INR"),
        ("pounds sterling", "GBP"),
        ("Egyptian pounds", "EGP"),
        ("kronor", "SEK"),
        ("Philippine pesos", "PHP"),
        ("Kenyan shillings", "KES"),
        ("印尼盾", "IDR"),
        ("越南盾", "VND"),
    ],
)
def test_what_a_currency_is_called(alias: str, code: str) -> None:
    assert CURRENCY_BY_ALIAS[alias].code == code


@pytest.mark.parametrize(
    "alias", ["pounds", "pesos", "peso", "kroner", "francs", "dinars", "shillings", "crowns", "盾", "比索", "克朗", "元/吨"]
)
def test_what_names_no_currency(alias: str) -> None:
    assert alias not in CURRENCY_BY_ALIAS


def test_what_is_marked_as_ambiguous_is_in_the_tables() -> None:
    assert sorted(AMBIGUOUS_SYMBOLS - {symbol for unit in UNITS for symbol in unit.symbols}) == []
    assert sorted(AMBIGUOUS_WORDS - {word for unit in UNITS for word in (*unit.words, *unit.chinese)}) == []
    assert sorted(AMBIGUOUS_CURRENCIES - set(CURRENCY_BY_ALIAS)) == []
    assert set(YEN_SIGN_IN_ENGLISH) <= set(CURRENCY_BY_ALIAS)
    assert set(YEN_SIGN_IN_ENGLISH.values()) <= {currency.code for currency in CURRENCIES}


def test_pounds_are_left_to_the_reader() -> None:
    assert [word for word in AMBIGUOUS_POUND if word in KNOWN] == []


def test_every_single_latin_letter_is_marked() -> None:
    assert [
        symbol for unit in UNITS for symbol in unit.symbols if re.fullmatch("[A-Za-z]", symbol) and symbol not in AMBIGUOUS_SYMBOLS
    ] == []


def test_forms() -> None:
    assert forms("light-year(s), cubic metre(s), foot") == (
        *("light-year", "light year", "light-years", "light years"),
        *("cubic metre", "cubic meter", "cubic metres", "cubic meters"),
        "foot",
    )
    assert forms("") == ()


def test_the_units_of_the_facts_that_come_along_are_known() -> None:
    texts = [path.read_text("utf-8") for folder in ("facts", "examples") for path in (ROOT / folder).rglob("*.yaml")]
    units = {unit for text in texts for unit in re.findall(r"\bunit: ([^,}\n]+)", text)}
    codes = {code for text in texts for code in re.findall(r"\bcurrency: ([^,}\n]+)", text)}
    assert units
    assert codes
    assert sorted(units - set(BY_ID)) == []
    assert sorted(codes - {currency.code for currency in CURRENCIES}) == []


def test_every_unit_and_currency_is_on_the_page() -> None:
    page = (ROOT / "docs" / "units.md").read_text("utf-8")
    assert [unit.id for unit in UNITS if f"| `{unit.id}` |" not in page] == []
    assert [currency.code for currency in CURRENCIES if f"| `{currency.code}` |" not in page] == []
