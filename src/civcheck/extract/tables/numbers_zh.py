"""Chinese numerals, simplified, traditional and formal."""

from __future__ import annotations

DIGITS = {
    **{character: number for number, character in enumerate("零一二三四五六七八九")},
    **{character: number for number, character in enumerate("壹贰叁肆伍陆柒捌玖", 1)},
    "〇": 0, "两": 2, "兩": 2, "貳": 2, "參": 3, "陸": 6,
}  # fmt: skip
UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
TENS = {"廿": "二十", "卅": "三十", "卌": "四十"}
TOGETHER = {"俩": 2, "倆": 2, "仨": 3}
"""A numeral and 个 in one character."""
HALVES = (
    r"一半|半[数數](?![字据])|\A半[个個]?\Z"
    r"|半(?=[个個]?(?:小[时時]|月(?!刊)|世[纪紀]|[钟鐘][头頭])|年(?![报報度底级級])|[斤里匹吨噸亩畝]|打(?![开听算扮磨烊])|公[斤里顷頃升]|分[钟鐘]|秒"
    r"|米(?![色粒饭飯])|升(?![级級])|克(?![隆服])|[杯碗袋箱盒勺匙]|瓶(?![醋水子]))(?<![上下前后後大小多两一深夜各对過过]半)"
)
"""A half by itself, and before a unit. 半天, 半路 and their like are vague."""
DOZENS = (
    r"[鸡鸭鹅]?蛋|啤|[红白黄葡]\w?酒|[铅钢毛]?笔|袜|毛巾|手套|筷"
    r"|[玫鲜]|生蚝|可乐|汽水|饮料|[杯碗盘碟]"
    r"|牙刷|衬衫|零件|[橙苹桃]|纽扣|蜡烛|本子|信封|面包|饼"
)
"""What is sold by the dozen: 三打鸡蛋, and not 三打白骨精."""
FORMAL = frozenset("壹贰叁肆伍陆柒捌玖貳參陸拾佰仟")
"""Characters of cheques and deeds; most are words of their own elsewhere."""
ODD = frozenset("多余餘几幾")
NUMERALS = "".join([*DIGITS, *UNITS, *SCALES, *TENS])
PLAIN_NUMERALS = "".join(character for character in NUMERALS if character not in FORMAL)
