"""How lists are announced, ended and numbered, in both languages."""

NUMBERS_EN = {
    word: number
    for number, word in enumerate(
        (  # two to twenty
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen twenty"
        ).split(),
        2,
    )
}
NUMBERS_ZH = {word: number for number, word in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "兩": 2, "十一": 11, "十二": 12}

NOT_A_COUNT_BEFORE = frozenset(
    (
        "than about around nearly almost least most approximately roughly over under or top part no number chapter section page"
        " phase level grade article table figure step day class room line platform item type volume group pier gate route highway"
        " every few"
    ).split()
)
"""Before these a number tells no exact count, or is a name: more than three, Part 3."""
NOT_COUNTED = frozenset(
    (
        "years months weeks days hours minutes seconds decades centuries times percent points degrees miles kilometres kilometers"
        " metres meters feet inches tonnes tons kilograms grams litres liters dollars yuan euros pounds hundreds thousands millions"
        " billions thirds quarters fifths tenths halves dozens cents acres hectares knots others ones series means news"
        " analysis basis access progress"
        " process business address success class goods was is has its this thus plus as us yes less across towards always perhaps"
    ).split()
)
"""What is measured, and words that only look like plurals."""
IRREGULAR_PLURALS = frozenset("people men women children criteria phenomena media species teeth".split())
PREPOSITIONS = "of|for|in|on|at|with|from|to|by|between|within|under|about|behind|against|during|among|across"
CLAUSE_WORDS = frozenset(
    (
        "which who whom whose where that is are was were has have had will would can could should must may might says said because when"
        " while although but if since not it they he she we there however therefore then instead rather namely be been being also both"
        " each respectively one two three four five six seven eight nine ten according"
    ).split()
)
"""An item with one of these may be a clause that runs on: it is not counted."""
OPEN_BEFORE = (
    "including",
    "such as",
    "among them",
    "e.g.",
    "for example",
    "for instance",
    "notably",
    "especially",
    "particularly",
    "in particular",
)
OPEN_AFTER = (
    "etc",
    "and so on",
    "and so forth",
    "and others",
    "and more",
    "among others",
    "and the like",
    "and other",
    "and many",
    "…",
    "...",
)
ADJECTIVE_ENDS = ("able", "ible", "al", "ive", "ous", "ful", "less", "ic", "ant", "ent", "ed", "ary", "ish", "ly")
ADJECTIVES = frozenset(
    (
        "safe clean new old open fair strong modern green big small large long short young fresh free good better best high low clear deep"
        " healthy happy warm cold dry wet easy early late fast slow rich poor quiet bright dark simple honest just broad wide narrow"
    ).split()
)
ABSTRACT_EN = frozenset(
    (
        "reasons points proposals principles aspects suggestions measures steps goals tasks factors lessons challenges conclusions findings"
        " arguments features trends areas problems questions ways priorities requirements recommendations aims objectives objections"
        " advantages disadvantages benefits drawbacks risks conditions criteria issues initiatives actions changes causes rules reforms"
        " commitments demands weaknesses strengths topics themes pillars dimensions levels functions stages phases observations remarks"
        " strategies options ideas mistakes errors purposes directions keys responsibilities effects consequences concerns facts results"
        " elements components characteristics barriers obstacles ingredients pieces tests promises pledges"
        " duties considerations tracks parts"
    ).split()
)
"""What First, Second, Third go through."""
PLACES_AND_VALUES_EN = (
    "ports|cities|towns|countries|states|provinces|counties|islands|districts|villages|regions|municipalities|boroughs|subjects|disciplines"
    "|themes|principles|values|virtues|languages|fields|areas|sectors|categories|pillars|dimensions|topics|harbours|nations|territories"
)
"""Behind these "of" tells which: the three ports of Hull, Leith and Cork."""
ADDING_EN = ("in addition", "additionally", "moreover", "furthermore", "besides", "also", "another", "next", "then", "further", "equally")
ADDING_ZH = ("此外", "另外", "同时", "此外还", "还有", "另", "并且", "还", "再者", "同時")
ORDINALS_EN = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
LAST_EN = ("finally", "lastly", "last", "last but not least")

CLASSIFIERS_ZH = (
    "大|个方面|個方面|个|個|项|項|条|條|点|點|种|種|类|類|座|所|家|名|位|方面|层面|層面|艘|门|門|支|部|省|市|国|國|步|件|份|套|级|級"
)
UNITS_ZH = ("月", "小时", "小時", "星期", "季度", "百分点", "百分點", "世纪", "工作日", "学期", "年", "多", "半", "以上")
"""What a classifier counts before these is time, or no exact number."""
HEADS_ZH = (
    "国|國|国家|國家|省|市|城市|县|地|地区|地區|港|港口|校|学校|學校|院|医院|方|方面|人|部门|部門|领域|領域|单位|單位|机构|機構|行业|行業|学科|學科"
    "|科目|语言|語言|海|洋|岛|河|镇|村|公司|企业|企業|大学|大學|项目|項目|主题|主題|原则|原則|品种|品種|作物|环节|環節|专业|專業|班|队|隊|馆|線|线"
)
"""Right behind a list and its number: 甲港、乙港两港, 语文、数学、英语三个科目."""
