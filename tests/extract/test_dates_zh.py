"""Chinese dates: whatever the text, what is found lies in it, in order, and can be read again."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from civcheck.extract.dates.zh import find_chinese_dates
from civcheck.model.edtf import parse_edtf
from growth import grows_in_proportion

PIECES = [
    *"年月日号第初底末后前至到—-、和自从约每近春夏三一两百起，。/.\n ",
    *("世纪", "年代", "季度", "上半年", "中旬", "以来", "以前", "截至", "公元", "公元前", "过去", "今年", "去年", "次年", "上周", "本月"),
    *("同日", "周三", "（星期五）", "星期天", "二〇二四", "廿三", "十二", "个月", "开始", "为止", "港口", "学年", "Q3"),
    *("2024", "1998", "24", "7", "10", "30", "13", "99999", "２０２４"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@settings(max_examples=400)
@given(TEXTS)
def test_dates_lie_in_the_text_in_order_and_apart(text: str) -> None:
    dates = find_chinese_dates(text)
    ends = [0, *(date.end for date in dates)]
    assert all(end <= date.start < date.end <= len(text) for end, date in zip(ends, dates, strict=False))
    assert all(text[date.start : date.end] == text[date.start : date.end].strip() for date in dates)
    for date in dates:
        low, high = date.duration or (date.start, date.end)
        assert date.start <= low < high <= date.end


@settings(max_examples=400)
@given(TEXTS)
@example("周三至三日")
def test_a_date_says_what_it_is_or_how_to_find_it(text: str) -> None:
    for date in find_chinese_dates(text):
        assert date.edtf or date.shift or date.weekday or date.recurs
        if date.edtf and not date.impossible:
            assert parse_edtf(date.edtf).granularity in {date.granularity, "interval"}


@given(st.integers(1000, 2099).filter(lambda year: year % 100), st.integers(1, 12), st.integers(1, 28), st.sampled_from(["", " "]))
def test_a_date_in_full_is_read_wherever_it_stands(year: int, month: int, day: int, gap: str) -> None:
    written = f"{year}{gap}年{gap}{month}{gap}月{gap}{day}{gap}日"
    text = f"渡轮公司{written}停航检修"
    assert [(text[date.start : date.end], date.edtf) for date in find_chinese_dates(text)] == [(written, f"{year}-{month:02}-{day:02}")]


@pytest.mark.parametrize(
    "unit", ["年", "一", "1", "至", "1年", "7月至", "2024年", "上", "近五年", "3、", "2024—", "周一", "公元前", "去年10月至今年1月", "前一"]
)
def test_long_repeats_take_time_in_proportion(unit: str) -> None:
    assert grows_in_proportion(unit, find_chinese_dates)
