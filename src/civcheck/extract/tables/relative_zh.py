"""Chinese words for dates that are said from another day, and what makes them something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from civcheck.extract.tables.calendar_zh import SEASONS

if TYPE_CHECKING:
    from collections.abc import Iterable

SEASON_WORDS: Final = {
    year + season: (amount, sub)
    for year, amount in (("今", 0), ("去", -1), ("昨", -1), ("明", 1))
    for season, sub in SEASONS.items()
    if year + season != "明春秋"
}
"""今夏, 去冬."""
NOT_BEFORE_SEASON_WORD: Final = frozenset("当當如古过過")
NOT_AFTER_SEASON_WORD: Final = frozenset("季天时時之的")

Base = Literal["document", "text", "any"]
Unit = Literal["day", "week", "month", "quarter", "year", "century"]
_WEEKS = ("周", "週", "星期", "礼拜", "禮拜")
RELATIVE: Final[dict[str, tuple[Base, Unit, int]]] = {
    **dict.fromkeys(["今天", "今日", "今晚", "今晨", "今早", "今夜"], ("document", "day", 0)),
    **dict.fromkeys(["昨天", "昨日", "昨晚", "昨夜", "昨晨"], ("document", "day", -1)),
    **dict.fromkeys(["前天", "前晚"], ("document", "day", -2)),
    "大前天": ("document", "day", -3),
    **dict.fromkeys(["明天", "明日", "明晚", "明早", "明晨"], ("document", "day", 1)),
    **dict.fromkeys(["后天", "後天"], ("document", "day", 2)),
    **dict.fromkeys(["大后天", "大後天"], ("document", "day", 3)),
    **dict.fromkeys(["今年", "本年度", "本年", "今年度"], ("document", "year", 0)),
    **dict.fromkeys(["去年", "上年", "上年度", "上一年", "上一年度", "去年度"], ("document", "year", -1)),
    "前年": ("document", "year", -2),
    "大前年": ("document", "year", -3),
    **dict.fromkeys(["明年", "下一年", "下年", "明年度", "下年度", "下一年度"], ("document", "year", 1)),
    **dict.fromkeys(["后年", "後年"], ("document", "year", 2)),
    **dict.fromkeys(["本月", "这个月", "這個月", "本月份"], ("document", "month", 0)),
    **dict.fromkeys(["上月", "上个月", "上個月", "上一个月", "上一個月", "上月份"], ("document", "month", -1)),
    **dict.fromkeys(["下月", "下个月", "下個月", "下一个月", "下一個月", "下月份"], ("document", "month", 1)),
    **dict.fromkeys(["上上个月", "上上個月", "上上月"], ("document", "month", -2)),
    **{start + week: ("document", "week", 0) for start in ("本", "这", "這", "这个", "這個", "这一", "這一") for week in _WEEKS},
    **{start + week: ("document", "week", -1) for start in ("上", "上个", "上個", "上一", "上一个", "上一個") for week in _WEEKS},
    **dict.fromkeys(["上上周", "上上週", "上上星期", "上上个星期", "上上個星期"], ("document", "week", -2)),
    **{start + week: ("document", "week", 1) for start in ("下", "下个", "下個", "下一", "下一个", "下一個") for week in _WEEKS},
    **dict.fromkeys(["下下周", "下下週", "下下星期"], ("document", "week", 2)),
    **dict.fromkeys(["本季度", "本季", "这个季度", "這個季度", "这一季度", "這一季度"], ("document", "quarter", 0)),
    **dict.fromkeys(["上季度", "上季", "上个季度", "上個季度", "上一季度", "上一季", "上一个季度"], ("document", "quarter", -1)),
    **dict.fromkeys(["下季度", "下季", "下个季度", "下個季度", "下一季度", "下一季", "下一个季度"], ("document", "quarter", 1)),
    **dict.fromkeys(["本世纪", "本世紀"], ("document", "century", 0)),
    **dict.fromkeys(["上世纪", "上世紀", "上个世纪", "上個世紀", "上一世纪", "上一世紀"], ("document", "century", -1)),
    **dict.fromkeys(["下世纪", "下世紀", "下个世纪", "下個世紀"], ("document", "century", 1)),
    **dict.fromkeys(
        ["同年", "当年", "當年", "那年", "那一年", "该年", "該年", "这一年", "這一年", "同一年", "当年度", "當年度"], ("text", "year", 0)
    ),
    **dict.fromkeys(["前一天", "前一日", "前一晚"], ("text", "day", -1)),
    "前一年": ("text", "year", -1),
    **dict.fromkeys(["次年", "翌年", "第二年", "来年", "來年", "隔年"], ("text", "year", 1)),
    **dict.fromkeys(["同月", "当月", "當月", "该月", "該月", "那个月", "那個月", "同一个月", "同一個月", "当月份"], ("text", "month", 0)),
    **dict.fromkeys(["次月", "翌月"], ("text", "month", 1)),
    **dict.fromkeys(
        [
            "同日", "当天", "當天", "当日", "當日", "那天", "那一天", "这一天", "這一天", "该日", "該日", "同一天", "当晚", "當晚",
            "当夜", "當夜",
        ],
        ("text", "day", 0),
    ),
    **dict.fromkeys(["次日", "翌日", "第二天", "翌晨", "次晨", "隔天"], ("text", "day", 1)),
    **dict.fromkeys(["同周", "同週", "当周", "當週", "當周"], ("text", "week", 0)),
    **dict.fromkeys(["次周", "翌周", "次週", "翌週"], ("text", "week", 1)),
    **dict.fromkeys(["年初", "年中", "年底", "年末", "岁末", "歲末"], ("any", "year", 0)),
    **dict.fromkeys(["月初", "月中", "月底", "月末"], ("any", "month", 0)),
    **dict.fromkeys(["半年前", "半年以前", "半年之前"], ("document", "month", -6)),
    **dict.fromkeys(["半年后", "半年後", "半年之后", "半年之後", "半年以后", "半年以後"], ("document", "month", 6)),
}  # fmt: skip
PART_OF: Final[dict[str, Literal["early", "mid", "late"]]] = {
    "年初": "early", "年中": "mid", "年底": "late", "年末": "late", "岁末": "late", "歲末": "late",
    "月初": "early", "月中": "mid", "月底": "late", "月末": "late",
}  # fmt: skip
"""Relative words that mean the end of a period."""

_PUNCTUATION = "，。、；：！？,.;:!?)）(（》《“”「」』『 \u3000\n\t—…"
ONLY_AFTER: Final = dict.fromkeys(
    "前一天 前一日 前一晚 前一年 第二年 第二天 隔年 隔天 上季 下季".split(), frozenset(_PUNCTUATION + "到于於在至的而并並则則")
)
"""Words that count as well (会议第二天): what they stand after as a date."""


def _guards(entries: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Give the characters of each word, those of several lines together."""
    guards: dict[str, frozenset[str]] = {}
    for words, characters in entries:
        for word in words.split():
            guards[word] = guards.get(word, frozenset()) | frozenset(characters)
    return guards


NOT_AFTER: Final = _guards([
    ("今天 今日", "如现現当當"),
    ("今年", "如"),
    ("去年", "过過失老"),
    ("前年", "以之此目当當日先从從年月事战戰期面跟生提午眼空产產任"),
    ("前天", "以之此目当當先从從年月战戰期面跟生提眼空门門"),
    ("前晚", "以之此目当當日先从從年月战戰期面跟赛賽睡生开開节節考上幕演"),
    ("后年 後年 后天 後天", "以之此今然最其先年月战戰事随隨往落背日前"),
    ("明年 明天 明日 明晚", "证證声聲发發文透光清宋元标標查指阐闡申聪聰昆鲜鮮黎失照简簡分"),
    ("上年 上月 上周 上週 上季 上季度", "以晚早网網线線海纸紙"),
    ("下年 下月 下周 下週 下季 下季度", "以天之线線乡鄉当當"),
    ("本年 本月 本周 本週 本季 本季度", "日资資成基根"),
    ("同年 同日 同月 同周", "不相共大合如等认認赞贊协協连連陪随隨"),
    ("当年 當年", "想正相應应适適担擔恰充每"),
    ("当月 當月 当日 當日 当天 當天 当周 當周 当晚", "正相应應适適担擔恰充每"),
    ("半年前 半年后 半年後 半年以前 半年以后 半年之前 半年之后", "上下前后後两兩三一大小多"),
    ("次年 次日 次月 次周 次晨", "各一二三两兩四五六七八九十百多几幾首每此本层層再上下依其历歷初数數届屆该該这這那"),
    ("年初 年中 年底 年末", "一二三四五六七八九十百千万萬亿〇零0123456789多余餘几幾半周週数數每学學财財历歷大新今青少中童壮壯老成来來两兩"),
    ("年初 年中 年底 年末", "去明本上"),
    ("月初 月中 月底 月末", "一二三四五六七八九十正腊臘闰閏蜜岁歲满滿半个個每几幾0123456789"),
    ("来年 來年", "近以多年以几幾数數历歷未往近百十千多月一二两兩三五"),
])  # fmt: skip
"""Characters that make what looks like the word the end of another word and the start of a third: 文明年, 早上周."""
NOT_BEFORE: Final = _guards([
    ("今年 去年", "轻輕龄齡"),
    ("明年", "轻輕龄齡号號间間代份均"),
    ("前年", "轻輕龄齡均度产產利收销銷薪份代终終检檢会會初夜货貨画畫礼禮级級率报報"),
    ("后年 後年", "轻輕龄齡均度产產"),
    ("上年 下年 本年", "轻輕纪紀货貨均龄齡限薪份产產会會画畫鉴鑑报報息"),
    ("当年 當年", "轻輕龄齡均产產"),
    ("同日", "而语語"),
    ("同年", "轻輕龄齡级級代月会會"),
    ("次年", "轻輕会會均"),
    ("来年 來年", "间間均轻輕"),
    ("今天 今日", "头"),
    ("前天", "气氣津然线線"),
    ("后天 後天", "气氣性习習培形教免获獲发發缺因素努"),
    ("明天", "系"),
    ("今日 昨日 明日", "头頭之新本"),
    ("同日 当日 當日 次日 该日 該日", "本方军軍元韩韓美俄语語内內光照益伪偽寇圆圓记記历曆"),
    ("上周 下周 本周 上週 下週 本週 同周 次周 当周 這周 这周 上一周 下一周", "口刊转轉围圍边邊详詳密全折期年知长長到游遊身"),
    ("本月 上月 下月", "刊球饼餅亮台色光历曆票嫂"),
    ("当月 當月 同月 次月", "亮球饼餅"),
    ("本季", "刊赛賽节節"),
    ("上季 下季", "节節赛賽"),
    ("年中", "国國央华華共日美欧歐俄韩韓法德外东東非秋文超间間学學小型医醫药藥式南北西部介标標心轴軸级級考"),
    ("年初", "一二三四五六七八九十步中级級始"),
    ("月初", "一二三四五六七八九十步中级級始"),
    ("月中", "国國央华華共日美天旬文学學间間的秋心外东東的午时時出之小华"),
    ("年底 年末 月底 月末", "端部奖獎薪考"),
    ("这一年 這一年 那一年", "来來多"),
    ("半年前 半年后 半年後", "期夕后後续續"),
    ("第二年 第二天", "度级級"),
    ("当天 當天", "气氣空"),
])  # fmt: skip
"""Characters that the word goes on with as another: 上周期, 同日本."""
