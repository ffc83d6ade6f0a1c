"""The tables of places and bodies: what holds for every row, and some rows exactly."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

from civcheck.extract.tables.bodies import Body, bodies
from civcheck.extract.tables.places import Place, places

ISO_COUNTRIES = frozenset(
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU "  # noqa: SIM905
    "CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ "
    "IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU "
    "MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM "
    "SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW".split()
)
KINDS = {"country", "territory", "continent", "part", "subdivision", "city", "water", "landform"}
KANA = re.compile("[ぁ-ヿ]")


def by_id() -> dict[str, Place]:
    return {place.id: place for place in places()}


def repeated(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def test_ids_are_unique_and_well_formed() -> None:
    identifiers = [place.id for place in places()]
    assert repeated(identifiers) == []
    assert [name for name in identifiers if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)] == []


def test_rows_are_sorted_and_their_fields_are_known() -> None:
    order = [(place.kind, place.id) for place in places()]
    assert order == sorted(order)
    assert {place.kind for place in places()} == KINDS
    assert {flag for place in places() for flag in place.flags} == {"ambiguous"}
    assert [place.id for place in places() if not re.fullmatch("[A-Z]{2}|[0-9]{3}|", place.territory)] == []


def test_no_name_is_empty_or_padded() -> None:
    for row in (*places(), *bodies()):
        adjectives = row.adjectives if isinstance(row, Place) else row.abbreviations
        names = (*row.english, *adjectives, *row.chinese, *row.traditional)
        assert row.english, row.id
        assert [name for name in names if not name or name != name.strip()] == [], row.id
        assert repeated(list(names)) == [], row.id


def test_all_countries_have_a_chinese_name() -> None:
    countries = {place.territory: place for place in places() if place.kind == "country"}
    assert set(countries) == ISO_COUNTRIES
    assert [place.id for place in countries.values() if not place.chinese] == []


def test_adjectives_belong_to_one_place_unless_flagged() -> None:
    owners: dict[str, list[str]] = defaultdict(list)
    for place in places():
        if "ambiguous" not in place.flags:
            for word in place.adjectives:
                owners[word].append(place.id)
    assert {word: found for word, found in owners.items() if len(found) > 1} == {}


def test_chinese_names_are_han_of_two_characters_or_more_and_belong_to_one_row() -> None:
    names = [name for place in places() for name in place.chinese] + [name for body in bodies() for name in body.chinese]
    assert repeated(names) == []
    assert [name for name in names if len(name) < 2 or KANA.search(name) or re.search("[a-zA-Z]", name)] == []


def test_english_names_belong_to_one_place_unless_flagged() -> None:
    assert repeated([name for place in places() if "ambiguous" not in place.flags for name in place.english]) == []


def test_short_names_of_cities_are_flagged() -> None:
    cities = [place for place in places() if place.kind == "city" and len(place.english[0]) < 4]
    assert [place.id for place in cities if "ambiguous" not in place.flags] == []


def test_there_are_enough_rows() -> None:
    counts = Counter(place.kind for place in places())
    assert counts["country"] == 195
    assert counts["city"] > 1900
    assert counts["subdivision"] > 200
    assert counts["water"] > 100
    assert len(bodies()) > 150
    assert sum(bool(place.chinese) for place in places() if place.kind == "city") > 1400


@pytest.mark.parametrize(
    ("identifier", "territory", "english", "chinese"),
    [
        ("norway", "NO", "Norway", "挪威"),
        ("united-states", "US", "United States", "美国"),
        ("south-korea", "KR", "South Korea", "韩国"),
        ("ivory-coast", "CI", "Ivory Coast", "科特迪瓦"),
        ("southeast-asia", "035", "Southeast Asia", "东南亚"),
        ("latin-america", "419", "Latin America", "拉丁美洲"),
        ("baltic-sea", "", "Baltic Sea", "波罗的海"),
        ("yangtze-river", "", "Yangtze River", "长江"),
        ("guangdong", "CN", "Guangdong", "广东"),
        ("beijing", "CN", "Beijing", "北京"),
        ("foshan", "CN", "Foshan", "佛山"),
        ("dubai", "AE", "Dubai", "迪拜"),
        ("san-diego", "US", "San Diego", "圣迭戈"),
        ("kobe", "JP", "Kobe", "神户"),
        ("geneva", "CH", "Geneva", "日内瓦"),
    ],
)
def test_a_place(identifier: str, territory: str, english: str, chinese: str) -> None:
    place = by_id()[identifier]
    assert (place.territory, place.english[0], place.chinese[0]) == (territory, english, chinese)


def test_a_whole_row() -> None:
    assert by_id()["iceland"] == Place(
        id="iceland",
        kind="country",
        territory="IS",
        english=("Iceland", "Republic of Iceland"),
        adjectives=("Icelandic", "Icelander", "Icelanders"),
        chinese=("冰岛",),
        traditional=(),
        flags=(),
    )


@pytest.mark.parametrize(
    "identifier", ["jordan", "georgia", "chad", "nice", "reading", "bath", "lincoln", "orange", "split", "male", "hue"]
)
def test_a_name_that_is_a_word_is_flagged(identifier: str) -> None:
    assert "ambiguous" in by_id()[identifier].flags


@pytest.mark.parametrize("word", ["中", "美", "俄", "大同", "和平", "光明", "中山", "和田", "东方", "日照", "中欧"])
def test_a_chinese_word_is_no_place(word: str) -> None:
    assert [place.id for place in places() if word in place.chinese] == []


def test_names_of_cuba_s_and_chile_s_cities_are_told_apart() -> None:
    assert by_id()["santiago"].territory == "CL"
    assert by_id()["santiago-de-cuba"].chinese == ("古巴圣地亚哥",)


def test_a_body() -> None:
    body = next(body for body in bodies() if "UNICEF" in body.abbreviations)
    assert body.english[0] == "United Nations Children's Fund"
    assert body.chinese == ("联合国儿童基金会", "联合国儿基会", "儿基会")


def test_names_of_bodies_belong_to_one_body_each() -> None:
    assert repeated([body.id for body in bodies()]) == []
    assert repeated([name for body in bodies() for name in (*body.english, *body.abbreviations)]) == []
    assert {body.type for body in bodies()} <= {"organisation", "event", "work"}
    assert all(isinstance(body, Body) and body.chinese for body in bodies())
