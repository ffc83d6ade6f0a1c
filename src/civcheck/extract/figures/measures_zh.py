"""Chinese units behind a number."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from civcheck.extract.figures.measure import NAMES, Measure
from civcheck.extract.figures.tails_zh import is_money, with_tail
from civcheck.extract.numbers.around import is_han
from civcheck.extract.tables.numbers_zh import DIGITS
from civcheck.extract.tables.spoken_zh import LOCAL_YUAN, SPOKEN
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.extract.numbers.number import Number
    from civcheck.extract.tables.spoken_zh import Spoken


_LONGEST_HAN = max(len(alias) for alias in NAMES if is_han(alias[0]))
_SPOKEN: Mapping[str, tuple[tuple[Spoken, Late], ...]] = MappingProxyType({
    first: tuple((spoken, Late(spoken.name + spoken.follows)) for spoken in SPOKEN if spoken.name[0] == first)
    for first in {spoken.name[0] for spoken in SPOKEN}
})  # fmt: skip
FIRST_HAN = frozenset(alias[0] for alias in NAMES if is_han(alias[0])) | _SPOKEN.keys()
_HAN_STOPS: Mapping[str, str] = MappingProxyType({
    "年": "代级級轻輕龄齡度青报報鉴鑑幼级均号", "周": "边邊围圍期刊末五六一二三四日易转转报恩", "度": "假過过夏日春蜜",
    "元": "素旦月件老首帅宵气气朝谋件宇代", "米": "粒饭飯粉色酒线線", "里": "面边邊外挂头頭弄程约屯店桥橋堡坡坪塘沟溝铺鋪河",
    "分": "别別之类類析布配为為",
    "秒": "杀殺", "克": "隆服拉朗", "升": "级級至到学學高值", "斤": "斤计", "吨": "位级級",
    "两": "国國岸个個种種位名家项項次者地院会會侧側边邊端极極性三条條人年天万千百座", "码": "头頭",
    "节": "目日约約能课課车車点點省水", "瓦": "斯", "寸": "土步", "尺": "寸", "亩": "产", "倍": "感增", "岁": "月末", "桶": "装",
    "股": "份东市票权", "小时": "候", "人次": "日", "天": "津气氣下空然山生地使文",
})  # fmt: skip
"""Behind these characters a unit is the beginning of another word: 元旦, 米饭."""
_NEVER_HAN = frozenset({"日", "分", "角", "号", "节", "点", "世纪", "節", "周期"})
FAR = 40
_SPEEDS = Late(r"时速[^，。；、,;\d]{0,6}$|每小时[^，。；、,;\d]{0,4}$")
_WITHIN = Late(r"日(?=以?内|之内|以[上下]|的?(?:拘留|假期|行程))")
_LASTING = Late(r"(?:拘留|连续|持续|为期|历时|共|前|近|满|達|达|每隔|用时|仅用)\s?$")
_WARM = Late(
    r"气温|温度|零下|体温|高温|低温|水温"
    r"|最高|最低|氣溫|炎热|寒冷|升温|降温|度以上高|室温|油温|摄氏|攝氏|[发高低]烧|烧到|烤箱|预热|加热|冷藏|冷冻|保温|空调|室[内外內]|户外|冰点"
)
_WARM_BEHIND = Late(r"(?:以上|左右|多)?的?(?:沸|结冰|高温|低温|气温|热水|开水|温水|高烧|低烧|水温)")
_ANGLES = Late(r"烈度|[东西]经|[南北]纬|倾斜|近视|散光|夹角|坡度|旋转|转动")
_OIL = Late(r"油|欧佩克")
_POWER_USED = Late(r"用电|电量|发电|省电|耗电|节电|电费|用電")
_SECONDS = Late(r"\d{1,2}(?:\.\d+)?秒|[一二三四五六七八九十]{1,3}秒")
_BETWEEN_CLASS = Late(r"[个個][多余餘半](?=小时|小時|月|世纪|百分点|钟头|星期)")
_AFTER_YUAN = frozenset("钱多左一的以不上起每，。、；！？：,;!?:)）”」 ") | {""}
_CUT = Late(r"[成为分切断裂掰碎有这那几砌]了?$")
_NO_COIN = frozenset("形度落色钢鋼星洲的")
_NOT_EVEN = Late("[没沒不无無未别]")
_LONG_AGO, _NEAR = 150, 12
_OF_DATA = Late(r"下载|下載|上[传傳載载]|[网網]速|流量|内存|硬[盘碟]|文件|宽带|带宽|缓存|容量")
_LOCAL = Late(r"新?[台臺][币幣]|港[币幣元]|人民[币幣]|约合|折合|約合|美[元金]|[日欧韩澳]元|英镑|[A-Z]股")
_CLASSED = ("小时", "小時", "月", "世纪", "百分点", "钟头", "星期")


def chinese_measure(text: str, position: int, number: Number) -> Measure | None:
    """Read the Chinese unit or currency at `position`, behind a number."""
    start = position + (text[position] == " ")
    if start > position and number.form == "chinese":
        return None
    if between := _BETWEEN_CLASS.match(text, start):
        return _classed(text, between.end(), odd=between[0][1] != "半")
    if text[start] in _SPOKEN and (spoken := _spoken(text, start, number)):
        return with_tail(text, number, text[start], spoken)
    for length in range(min(_LONGEST_HAN, len(text) - start), 0, -1):
        name = text[start : start + length]
        if name in NAMES and name not in _NEVER_HAN and _fits(text, name, start + length, number):
            return _finished(text, number, start + length, name, Measure(start + length, *NAMES[name]))
    return _short_unit(text, start, number)


def _classed(text: str, start: int, *, odd: bool) -> Measure | None:
    """Read the unit of 两个多小时 and 三个半月."""
    name = next((name for name in _CLASSED if text.startswith(name, start)), None)
    return Measure(start + len(name), NAMES["个" + name][0], odd=odd, more=Decimal(0) if odd else Decimal("0.5")) if name else None


def _fits(text: str, name: str, end: int, number: Number) -> bool:
    """Say whether a name is the unit here, and not the beginning of another word."""
    following = text[end : end + 1]
    if following and following in _HAN_STOPS.get(name, ""):
        return False
    if name in {"块", "塊"}:
        return is_money(text, end) or (following in _AFTER_YUAN and not _CUT.search(text, max(0, number.start - 2), number.start))
    if name == "度" and number.form == "chinese" and number.value < 10 and number.high is None:
        head = text[max(0, number.start - FAR) : number.start]
        return _WARM.search(head) is not None or _ANGLES.search(head) is not None or _WARM_BEHIND.match(text, end) is not None
    if name == "桶" and not number.scale:
        return following == "原" or _OIL.search(text, max(0, number.start - FAR), number.start) is not None
    return not (name == "天" and number.bare)


def _short_unit(text: str, start: int, number: Number) -> Measure | None:
    """Read 日, 分 and 角, that are units only among certain words."""
    if text[start] == "日" and (_WITHIN.match(text, start) or _LASTING.search(text, max(0, number.start - 4), number.start)):
        return Measure(start + 1, "day")
    if text.startswith("分", start) and _SECONDS.match(text, start + 1):
        return Measure(start + 1, "minute")
    if text.startswith("角", start) and text[start + 1 : start + 2] not in _NO_COIN:
        return with_tail(text, number, "角", Measure(start + 1, "jiao"))
    return None


def _spoken(text: str, start: int, number: Number) -> Measure | None:
    """Read a spoken unit: 五十平, 一刻钟, 五毛."""
    for spoken, expression in _SPOKEN[text[start]]:
        if number.value >= spoken.least and (match := expression.match(text, start)):
            if _says_nothing(text, number, spoken.name):
                return None
            return Measure(match.end(), spoken.unit, spoken.currency, times=spoken.times, odd=spoken.reaches)
    return None


def _says_nothing(text: str, number: Number, name: str) -> bool:
    """Say whether a spoken unit is another word here: the writer 三毛, not a penny (没花一分钱), five draws (三胜五平)."""
    run = text[number.start : number.end]
    if name == "平":
        return text[number.start - 1 : number.start] in {"胜", "勝", "负"}
    if run == "三" and name == "毛":
        return text[number.end + 1 : number.end + 2] not in DIGITS
    return run == "一" and name[0] in "毛分" and _NOT_EVEN.search(text, max(0, number.start - 5), number.start) is not None


def _local_yuan(text: str, start: int) -> str:
    """Say whose 元 it is: of Taiwan or Hong Kong where the text has just named it in full, and no other money since."""
    head = text[max(0, start - _LONG_AGO) : start]
    if "币" not in head and "幣" not in head and "港元" not in head:
        return "CNY"
    named = _LOCAL.findall(head)
    return LOCAL_YUAN.get(named[-1][-2], "CNY") if named else "CNY"


def data_unit(text: str, number: Number) -> str | None:
    """Give the unit of 兆 without a noun: of data where the text speaks of downloads or files."""
    if text[number.end - 1] != "兆" or number.scale is None:
        return None
    return "megabyte" if _OF_DATA.search(text, max(0, number.start - _NEAR), number.start) else None


def _finished(text: str, number: Number, end: int, name: str, measure: Measure) -> Measure:
    """Read what follows a Chinese unit: 三年多, 一年半; and what it is a unit of: 度, 公里 of speed."""
    if name == "度":
        if _WARM.search(text, max(0, number.start - FAR), number.start + 1) or _WARM_BEHIND.match(text, end):
            measure = replace(measure, unit="degree-celsius")
        elif _POWER_USED.search(text, max(0, number.start - FAR), number.start):
            measure = replace(measure, unit="kilowatt-hour")
    if measure.unit == "kilometre" and _SPEEDS.search(text, max(0, number.start - 14), number.start):
        measure = replace(measure, unit="kilometre-per-hour")
    if name in {"元", "圆", "圓"}:
        measure = replace(measure, currency=_local_yuan(text, number.start))
    return with_tail(text, number, name, measure)
