"""How readers ask for a kind of answer: the first kind of which a question holds a phrase is the one it wants.

English phrases are whole words, Chinese ones stand anywhere.
"""

from __future__ import annotations

_COUNTERS = "个個家座对對次项項位名人国國届屆部件种種所场場本倍"

QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "figure",
        ("how many", "how much", "how large", "how big", "how long", "how often", "number of", "percentage of", "share of"),
        ("多少", "多大", "数量", "數量", "人数", "人數", *(asked + counter for asked in "几幾" for counter in _COUNTERS)),
    ),
    (
        "date",
        ("when", "date", "dates", "what year", "which year", "what month", "which month", "what day", "which day"),
        ("何时", "何時", "哪年", "哪一年", "哪天", "哪月", "几月", "幾月", "什么时候", "什麼時候", "日期", "时间", "時間"),
    ),
    ("quote", ("say", "says", "said", "think", "thinks"), ("怎么说", "怎麼說", "如何评价", "如何評價", "说了", "說了")),
    ("name", ("who", "whom", "whose"), ("谁", "誰")),
    (
        "place",
        ("where", "what city", "which city", "what place", "which place", "what town", "which town"),
        ("哪里", "哪裡", "何地", "在哪", "哪个城市", "哪個城市", "地点", "地點"),
    ),
    # Somebody of whom only the office is known is told of by what they said.
    (
        "quote",
        (
            "statement", "remark", "remarks", "view on", "views on", "view about", "views about", "opinion", "professor", "prof", "scholar",
            "expert", "ambassador", "envoy", "minister", "premier", "director", "spokesperson", "spokesman", "spokeswoman",
        ),
        ("表示", "评价", "評價", "看法", "教授", "学者", "學者", "专家", "專家", "发言人", "發言人", "大使", "总理", "總理"),
    ),
)  # fmt: skip
