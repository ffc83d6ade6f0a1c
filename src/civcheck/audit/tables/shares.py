"""How the shares of one whole are told, in both languages."""

SHARING_EN = (
    r"account(?:s|ed|ing)? for|ma[dk]es? up|making up|represent(?:s|ed|ing)?"
    r"|constitut(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|c[oa]mes? from|coming from|(?:went|goes|go|going) to"
    r"|(?:was|were|is|are) (?:spent|split|divided|shared|used)"
    r"|consist(?:s|ed)? of|voted|breakdown|composition|originat\w+"
)
"""Where these stand, each share is of a part of its own."""
SHARING_ZH = "占|佔|来自|来源于|构成|组成|用于|份额|比重"
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
