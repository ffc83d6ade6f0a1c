"""The reader of names in Chinese passages by itself; what a whole document makes of them is in tests/conformance/names.zh.yaml."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.names.chinese import find_chinese
from civcheck.extract.names.zh_editions import edition_before
from civcheck.extract.terms import general_matcher
from growth import grows_in_proportion

PIECES = (
    "张", "伟", "张伟", "教授", "局长", "让", "·", "杜邦", "马可林", "第", "七", "届",
    "论坛", "大学", "青禾", "北湾", "港务局", "和", "与", "的", "《", "》", "“", "”",
    "（", "）", "（简称", "以下简称“", "挪威", "中国", "—", "驻", "大使馆", "2024", "年", "部",
    "文化", "NPO", "某", "該", "臺灣", "議會", "表示", "，", "。", "\n",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=16).map("".join)


def read(text: str) -> list[tuple[str, str | None]]:
    return [(text[name.start : name.end], name.type) for name in find_chinese(text, general_matcher().find(text)) if not name.weak]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("张伟教授到港。", [("张伟", "person")]),
        ("船厂厂长秦晓东签了字。", [("秦晓东", "person")]),
        ("会长孙建国、副会长刘芳到会。", [("孙建国", "person"), ("刘芳", "person")]),
        ("记者 王小波", [("王小波", "person")]),
        ("李某某（男，35岁）在逃。", [("李某某", "person")]),
        ("摄影师范文来了。", [("范文", "person")]),
        ("作者是周舟和何苗。", [("周舟", "person"), ("何苗", "person")]),
        ("法国总统让·杜邦到访。", [("法国", "place"), ("让·杜邦", "person")]),
        ("智利总统马可林会谈后离开。", [("智利", "place"), ("马可林", "person")]),
        ("总统马尔维斯表示欢迎。", [("马尔维斯", "person")]),
        ("青禾大学附属医院很小。", [("青禾大学附属医院", "organisation")]),
        ("文化和旅游部发了通知。", [("文化和旅游部", "organisation")]),
        ("中国驻挪威大使馆搬了。", [("中国驻挪威大使馆", "organisation")]),
        ("卑尔根大学与蓝海基金会签约。", [("卑尔根大学", "organisation"), ("蓝海基金会", "organisation")]),
        ("第七届北方港口大会闭幕。", [("第七届北方港口大会", "event")]),
        ("港口城市市长第三次会晤。", []),
        ("北湾渔港市长第三次会晤。", [("北湾渔港市长第三次会晤", "event")]),
        ("“清洁海岸”行动开始了。", [("“清洁海岸”行动", "initiative")]),
        ("读《潮汐手册》。", [("潮汐手册", "work")]),
        ("见第1417号决议。", [("第1417号决议", "work")]),
        ("请按港函〔2021〕15号执行。", [("港函〔2021〕15号", "work")]),
        ("卑尔根港封冻，船去云溪县。", [("卑尔根港", "place"), ("云溪县", "place")]),
        ("教授和局长都来了。", []),
        ("一所大学、某公司、有关部门。", []),
        ("方面很广，高度不够，任何人可进。", []),
        ("大学生在学校组织活动。", []),
        ("发展中国家的港口。", []),
        ("时间过得快，和平时一样。", []),
        ("奶油·糖·面粉。", []),
        ("这一倡议和五年计划。", []),
        ("高质量发展和协调发展。", []),
    ],
)  # fmt: skip
def test_names_are_read_with_their_extent_and_type(text: str, names: list[tuple[str, str]]) -> None:
    assert read(text) == names


def test_titles_and_family_names_are_told() -> None:
    whole, short = find_chinese("局长张伟到了，张局长说好。", [])
    assert (whole.titles, whole.family, whole.short) == (("局长",), "张", False)
    assert (short.normal, short.titles, short.family, short.short) == ("张", ("局长",), "张", True)


def test_a_short_form_in_brackets_is_a_name_of_its_own() -> None:
    text = "北方港口组织（以下简称“北港组织”）开会。该组织很新。"
    whole, short, later = find_chinese(text, [])
    assert (whole.normal, whole.defines, short.normal, short.short) == ("北方港口组织", "北港组织", "北港组织", True)
    assert (text[later.start : later.end], later.short, later.head) == ("组织", True, "组织")


def test_latin_short_forms_are_defined_too() -> None:
    whole, short, later = find_chinese("蓝海基金会（Blue Sea Fund，BSF）成立。BSF出钱。", [])
    assert (whole.defines, short.normal, later.normal) == ("BSF", "BSF", "BSF")


def test_a_name_without_anything_that_tells_is_weak() -> None:
    assert [(name.normal, name.weak) for name in find_chinese("昨天，秦晓东没有来。", [])] == [("秦晓东", True)]


def test_traditional_names_stay_as_written() -> None:
    (name,) = find_chinese("第七屆北方港口論壇", [])
    assert (name.normal, name.edition) == ("北方港口論壇", "7")


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("第十二届", "12"),
        ("第 7 届", "7"),
        ("首届", "1"),
        ("2024年", "2024"),
        ("2024 ", "2024"),
        ("在2024年", None),
        ("第一天", None),
        ("首次", None),
    ],
)
def test_editions_are_read_as_digits(text: str, edition: str | None) -> None:
    assert edition_before(text, len(text))[1] == edition


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_names_stand_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for name in find_chinese(text, general_matcher().find(text)):
        assert end <= name.start < name.end <= len(text)
        assert name.normal
        end = name.end


@pytest.mark.parametrize(
    "piece", ["大学", "第", "《", "张伟", "让·", "”行动", "港", "（简称“", "中国—", "文化和", "某", "大学（简称大学）"]
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    assert grows_in_proportion(piece, lambda text: find_chinese(text, []))
