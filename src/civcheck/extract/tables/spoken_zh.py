"""Units as they are spoken: 五十平, 三块五, 一刻钟. Most are words of their own, so each has what may follow it."""

from __future__ import annotations

from dataclasses import dataclass

_OVER = r"(?=$|[^\u3400-\u9fff\d]|[的左以上多大不起每一])"
"""The word is over here."""
_LINES, _FILES = "的?(?:宽带|寬頻|光纤|光猫|带宽|頻寬|网速)", "的?(?:流量|文件|内存|视频|图片)"
DATA_ZH = f"{_LINES}|{_FILES}"
"""What is measured in 兆 of data. Elsewhere 兆 is a million millions."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A unit, how many of it the word stands for, what must follow the word, and the least number that goes with it."""

    name: str
    unit: str | None
    times: int = 1
    follows: str = ""
    least: int = 0
    currency: str | None = None
    reaches: bool = False
    """七旬 is in one's seventies."""


SPOKEN = (
    Spoken("平方", "square-metre", follows=_OVER),
    Spoken("平", "square-metre", follows=_OVER, least=5),
    Spoken("迈", "mile-per-hour", least=5),
    Spoken("邁", "mile-per-hour", least=5),
    Spoken("安", "ampere", follows=r"(?=$|[^\u3400-\u9fff\d]|[的以插])", least=2),
    Spoken("欧", None, follows="(?![元洲盟美冠亚姆阳文式佩共巴拉])", least=2, currency="EUR"),
    Spoken("歐", None, follows="(?![元洲盟美冠亞姆陽文式佩共巴拉])", least=2, currency="EUR"),
    Spoken("兆", "megabit-per-second", follows=f"(?={_LINES})"),
    Spoken("兆", "megabyte", follows=f"(?={_FILES})"),
    Spoken("刻钟", "minute", 15),
    Spoken("刻鐘", "minute", 15),
    Spoken("个时辰", "hour", 2),
    Spoken("個時辰", "hour", 2),
    Spoken("时辰", "hour", 2),
    Spoken("旬", "year", 10, "(?=老|高|[夫妇婦]|长者|阿|大[爷妈娘]|母|父|奶|爷|$|[的，。])", least=5, reaches=True),
    Spoken("度电", "kilowatt-hour", follows="(?![视影话脑动力池台])"),
    Spoken("度電", "kilowatt-hour", follows="(?![視影話腦動力池台])"),
    Spoken("毛钱", "jiao"),
    Spoken("毛錢", "jiao"),
    Spoken("角钱", "jiao"),
    Spoken("角錢", "jiao"),
    Spoken("分钱", "fen"),
    Spoken("分錢", "fen"),
    Spoken("毛", "jiao", follows=r"(?=$|[^\u3400-\u9fff\d]|[的左以多一二两三四五六七八九\d])"),
)
"""Of two that start alike the longer is first."""
LOCAL_YUAN = {"港": "HKD", "台": "TWD", "臺": "TWD"}
"""Money that is called 元 once it has been named in full."""
