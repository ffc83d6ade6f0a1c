"""How changes, shares and multiples are told beside the numbers they follow from, in both languages."""

CHANGE_EN = (
    r"(?:up|down|increas\w+|rise|rises|rose|risen|rising|grow\w*|grew|growth|jump\w*|gain\w*|climb\w*|surg\w+|leap|soar\w*|fall|falls|fell|fallen"
    r"|falling|drop\w*|declin\w+|decreas\w+|reduc\w+|cut|cuts|shrank|shrink\w*|plung\w+|slump\w*|slid|slide|dip|dipped|expan\w+|improvement|loss"
    r"|swell\w*|doubl\w+|tripl\w+|quadrupl\w+|halv\w+|plus|minus|difference|change)"
)
"""Words that tell a change."""
DOWN_EN = (
    r"\b(?:down|falls?|fell|fallen|falling|drop\w*|declin\w+|decreas\w+|reduc\w+|cuts?|shrank|shrink\w*|plung\w+|slump\w*|slid|slide|dip|dipped"
    r"|loss|halv\w+|minus)\b"
)
UP_EN = (
    r"\b(?:up|increas\w+|rise|rises|rose|risen|rising|grow\w*|grew|growth|jump\w*|gain\w*|climb\w*|surg\w+|leap|soar\w*|expan\w+|swell\w*"
    r"|doubl\w+|tripl\w+|quadrupl\w+|plus)\b"
)
PER_TIME = (
    "a year", "per year", "a month", "per month", "a week", "a day", "per day", "annual", "annually", "on average", "each year", "every",
    "yearly", "compound", "average", "per annum", "monthly", "a decade", "per capita", "per person", "年均", "平均", "每年", "每月", "月均",
    "复合", "人均", "累计",
)  # fmt: skip
"""A rate of these is none of the whole change."""
OTHER_BASE = (
    " of those", " of the", " of all", " of its", " of their", " of them", " more than expected", " above", " below", " ahead", " short",
    " since", " on a ", " in real terms", " after inflation", " on last", " on the", " over the", " year-on-year", " year on year",
    " compared", " versus", " against", " than", " from the", " from a", " adjusted", " excluding", " of ",
)  # fmt: skip
"""Behind a share or a change these may name another base than the one at hand."""
UP_ZH = "增|升|涨|漲|提高|扩大|攀升|上扬|跃|翻|多|高"
DOWN_ZH = "降|减|減|跌|下滑|缩|少|低|回落"
TO_ZH = (
    "增加到|增加至|增至|增长到|增长至|增到|提高到|提高至|提升到|提升至|上升到|上升至|升至|升到|涨至|涨到|上涨到|上涨至|扩大到|扩大至|跃升至|跃升到|发展到|攀升至|达到|变为"
    "|下降到|下降至|降至|降到|降低到|降低至|减少到|减少至|减至|减到|跌至|跌到|回落至|回落到|缩减至|缩减到|缩短到|缩短至|压缩到|压缩至|上调到|上调至|下调到|下调至|增為|增加為|增加为|增为"
)
LED_EN = (
    "or|an?|the|which is|that is|i\\.e\\.|representing|marking|meaning|total|overall|net|sharp|slight|further|steep|modest|a total"
    "|equal to|for|thus|therefore|having|so|it was|this is|a year-on-year|year-on-year|percentage"
)
"""Between two numbers and the word of their change."""
APPROX_EN = (
    "of|by|to|about|around|nearly|some|over|more than|almost|roughly|approximately|just|under|only|as much as|less than"
    "|exactly|a|an|fully|well"
)
"""Between a word of change and its number."""
LED_ZH = (
    "增长|增加|上升|提高|提升|扩大|上涨|下降|降低|减少|下跌|缩减|缩短|压缩|上调|下调|增幅|降幅|涨幅|跌幅|升幅|幅度|净增|净减|即|共|约|近|了"
    "|达到|达|为|超过|超|将近|仅|则|分别"
)
"""Between two numbers in Chinese and their change."""
ROSE_EN = (
    "rose|rises|risen|grew|grows|grown|increased|increases|climbed|climbs|jumped|soared|surged|went up|(?:was|were|been) (?:raised|lifted)"
)
FELL_EN = (
    "fell|falls|fallen|dropped|drops|declined|declines|decreased|decreases|shrank|shrunk|plunged|went down|reduced|shortened|lowered"
    "|(?:was|were|been) (?:cut|trimmed|halved)"
)
ROSE_ZH = (
    "增加到|增加至|增至|增长到|增长至|上升到|上升至|升至|涨至|上涨到|上涨至|扩大到|扩大至|跃升至|攀升至|攀升到|提高到|提高至|提升到|提升至|上调到|上调至|增到|上涨为"
    "|涨到"
)
FELL_ZH = (
    "下降到|下降至|降至|降到|减少到|减少至|减至|跌至|回落至|缩减至|缩减到|下调到|下调至|减到|跌到|降低到|降低至|缩短到|缩短至|压缩到|压缩至"
)
RANKS = (
    r"\b(?:rank\w*|place|position|seed\w*|league|standings|table|row|list|pH|magnitude)\b"
    r"|排名|名次|位次|位居|名列|第[一二三四五六七八九十\d]"
)
"""A rise in these leads to smaller numbers."""
