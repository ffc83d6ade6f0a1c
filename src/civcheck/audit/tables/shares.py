"""How the shares of one whole are told, in both languages."""

SHARING_EN = (
    r"account(?:s|ed|ing)? for|ma[dk]es? up|making up|represent(?:s|ed|ing)?"
    r"|constitut(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|c[oa]mes? from|coming from|(?:went|goes|go|going) to"
    r"|(?:was|were|is|are) (?:spent|split|divided|shared|used)"
    r"|consist(?:s|ed)? of|voted|breakdown|composition|originat\w+"
)
"""Where these stand, each share is of a part of its own."""
SHARING_ZH = "占|佔|来自|来源于|构成|组成|用于|份额|比重"
EXCLUSIVE_EN = (
    r"\ue000 (?:of (?:them|the \w+) )?(?:live|lived|reside|resided|come|came|travel|travelled|traveled|go|went"
    r"|get there|commute|commuted|arrive|arrived)"
    r" (?:to \w+ )?(?:by|on|in|from|at|near|within|outside)\b"
    r"|\ue000 (?:were|was|are) (?:born|buried|recycled|discharged|burned|burnt|answered) (?:in|at|home)?"
)
"""Who does one of these does it in one place or way: the shares of each are of parts of their own."""
OPINIONS_EN = (
    r"\b(?:for|yes|in favou?r|support\w*)\b", r"\b(?:against|no|oppos\w+)\b",
    r"\b(?:undecided|abstain\w*|not know|don't know|not sure|unsure|no opinion|no answer)\b",
)  # fmt: skip
OPINIONS_ZH = ("赞成|同意|支持", "反对|不同意", "未定|不清楚|弃权|不知道|未表态|说不清|无意见")
"""With all three the shares are of all answers."""
MADE_OF = r"\b(?:made (?:up )?of|made from|composed of)\b|含[^，。\d]{0,6}\ue000、|由[^。；]{0,200}组成"
"""A mixture: no part of it is another."""
EXCLUSIVE_ZH = "\ue000[^，。；]{0,4}(?:乘|骑|步行|开车|驾车|住在|居住在|来自|出院|转院|死亡|接听)"
PAIRS = (
    (r"\b(?:women|female|girls)\b", r"\b(?:men|male|boys)\b"), ("女", "男"),
)  # fmt: skip
"""Two shares with such words are all of people."""
REST_EN = r"\b(?:the|a) (?:rest|remainder|remaining|balance)\b|\bthe others?\b"
REST_ZH = "其余|其餘|剩余|剩下|余下|其他(?=[^，。]{0,6}占)"
REST_FRACTION = r"\b(?:remaining|other) (?P<part>half|third|quarter|fifth|sixth|eighth|tenth)\b"
FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
NOT_ONE_WHOLE = (
    "multiple", "several answers", "more than one", "overlap", "both", "also", "alone", "of which", "of whom", "including", "among",
    "compared", "up from", "down from", " than ", " rate", "grew", "growth", "rose", "fell", "increase", "decrease", "decline", "rise",
    "respondents", "agree", "believe", "said", "say ", "surveyed", "respectively", "whereas", "while", "previous", "last year", "earlier",
    "each", "per ", "chance", "probab", "humidity", "discount", "tax", "vat", "interest",
    "stake", "shares in", "capacity", "target", "goal",
    "majority", "quorum", "turnout", "average", "nearly all", "already", "so far", "then ", "later", "still", "first ", "could choose",
    "其中", "多选", "多項", "均", "同比", "增长", "增加", "下降", "提高", "较", "率", "受访", "认为", "表示",
    "同意", "持股", "股份", "折", "税",
    "概率", "以上", "仅", "兼",
    "重叠", "也占", "目标", "此前", "去年", "原来", "后来", "平均", "支持",
)  # fmt: skip
"""With such words the shares may be of several wholes, at several times, or overlap."""
SHARE_HEADERS = ("share", "% of total", "percent of total", "percentage of total", "proportion", "占比", "比重", "份额", "构成比")
"""Columns under such headers hold the shares of one whole."""
