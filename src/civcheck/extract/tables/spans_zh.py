"""Chinese words that count a date from another: 三年前, 过去五年, 两个月后."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.model.edtf import Granularity

UNIT_PATTERN: Final = (
    "年|[个個](?:月|星期|礼拜|禮拜|季度|世纪|世紀)|周(?!年|边|岁|歲|期)|週(?!年|邊|歲|期)|星期|礼拜|禮拜|天|日|世纪|世紀|月"
)
UNITS: Final[dict[str, Literal["day", "week", "month", "quarter", "year", "century"]]] = {
    "年": "year",
    **{classifier + unit: "month" for classifier in ("个", "個", "") for unit in ("月",)},
    **{classifier + unit: "week" for classifier in ("个", "個", "") for unit in ("星期", "礼拜", "禮拜", "周", "週")},
    **{classifier + unit: "quarter" for classifier in ("个", "個") for unit in ("季度",)},
    **{classifier + unit: "century" for classifier in ("个", "個", "") for unit in ("世纪", "世紀")},
    "天": "day",
    "日": "day",
}
GRANULARITY: Final[dict[str, Granularity]] = {unit: unit for unit in UNITS.values()}
LONGEST: Final = 200
"""The longest stretch that is reckoned from today, in its units: of thousands of years it is no date."""
FARTHEST: Final = 10_000

STRETCH_ENDS: Final = frozenset("近去来來后後往的这這 \u3000\xa0")
STRETCH_PATTERN: Final = "最近|近|过去|過去|过往|過往|未来|未來|今后|今後|接下来|接下來|往后|往後"
AHEAD: Final = frozenset({"未来", "未來", "今后", "今後", "接下来", "接下來", "往后", "往後"})
TAIL: Final = compiled("以?[来來](?![自到临臨往宾賓电電回访訪])")
NEARLY_AFTER: Final = frozenset("将將已时時达達了过過有用共经經需要要隔前长長附历歷续續距离離后後出临臨于於早")
NEARLY_BEFORE: Final = compiled("的?(?:时间|時間|历史|歷史|之久|以上)|[前后後]|才")

DIRECTION_STARTS: Final = frozenset("以之前后後来來 \u3000\xa0")
DIRECTION_PATTERN: Final = (
    "(?:(?P<ago>以前|之前|前(?![后後夕期半往来來去赴线線台沿瞻景首总總任主国國所列茅端身辈輩置提述三两兩几幾]))"
    "|(?P<later>以后|以後|之后|之後|[后後](?![期半续續来來勤者排备備卫衛方世果面视視裔院代门門]|台(?!风|風)))"
    "|(?P<since>以[来來]|[来來](?![自到临臨往宾賓电電回访訪了过過说說看讲講])))"
)
NOT_COUNTED_AFTER: Final = frozenset("几幾数數第每头頭这這那前首逢")
LATER_AFTER: Final = frozenset("，。、；：！？,.;:!?)）(（》《“”「」\n\t \u3000—在于於到约約但而且并並仅僅短将將定计計划劃再又便即就过過")
