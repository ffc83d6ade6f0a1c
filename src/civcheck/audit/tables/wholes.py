"""How wholes and their parts are told, in both languages."""

COMPLETE_EN = (
    "made up of", "comprising", "comprises", "comprised", "consists of", "consisted of", "consisting of",
    "composed of", "divided into", "split into", "broken down into", "broken down as",
    "broken down as follows:", "namely", "that is", "i.e.",
)  # fmt: skip
"""Before these stands a whole, behind them all of its parts."""
REST_EN = r"the (?:rest|remainder|remaining|others?)|a remaining|the balance"
REST_ZH = "其余|其餘|其他|其它|剩余|剩下|余下|餘下"
COMPLEMENTS = (
    ("girls", "boys"), ("women", "men"), ("female", "male"), ("females", "males"), ("adults", "children"), ("domestic", "foreign"),
    ("full-time", "part-time"), ("urban", "rural"), ("in favour", "against"), ("in favor", "against"), ("wins", "losses"),
    ("passed", "failed"), ("yes", "no"), ("男", "女"), ("城镇", "农村"), ("城市", "农村"), ("国内", "国外"), ("赞成", "反对"),
    ("成人", "儿童"), ("及格", "不及格"),
)  # fmt: skip
"""Two such parts are the whole."""
OVERLAPPING_EN = (
    "of which", "of whom", "including", "among", "some of", "both", "also", "each", "per ", "as well", "apiece",
    "at least one", "more than once",
    "out of", "up from", "down from", "compared", "respectively", "between", "average", "instead", "another ", "additional", "further",
    "extra", "previous", "last year", "more ", "fewer", "added", "less than", "every", "times", "days a", "a week", "a day",
    "a year", "joined", "left", "minus", "lost", "without", "from \ue000",
)  # fmt: skip
"""With such words parts may overlap, or are none."""
OVERLAPPING_ZH = (
    "其中", "包括", "含", "每", "平均", "同比", "增长", "增加", "减少", "另", "新增", "较",
    "比上", "部分", "兼", "重复", "均", "都", "人均", "各",
    "以上", "至少", "左右",
)  # fmt: skip
TOTAL_AFTER_EN = (
    r"(?<! and),? (?:or |for |making |giving |making up |giving us |which makes |amounting to )?"
    r"(?:(?:a|the) (?:grand |combined |overall )?(?:total|sum) of |totall?ing |altogether )(?P<total>\ue000)"
    r"|,? (?:or |making |giving )?(?P<late>\ue000)[^\ue000-\ue002.,;:]{0,24} (?:in all|in total|altogether|all told)\b"
)
TOTAL_WORDS = frozenset(
    (
        "total totals total: sum all overall altogether 总计 合计 共计 总数 总和 总额 全部 合計 總計 共計 總數 总人数 grand-total all-told"
    ).split()
)
"""What the first cell of a row of totals says."""
SUBTOTALS = ("subtotal", "sub-total", "of which", "including", "小计", "小計", "其中", "thereof", "average", "mean", "平均")
NO_SUMS = (
    "%", "percent", "per cent", "rate", "average", "mean", "median", "ratio", "index", "rank", "per ", "year", "age", "price", "density",
    "score", "temperature", "率", "比", "平均", "均", "排名", "指数", "年份", "价", "密度",
    "温度", "人均", "单价", "序号", "编号", "no.", "id",
    "code", "max", "min", "cumulative", "累计", "gpa", "speed", "depth",
)  # fmt: skip
"""Columns under such headers are not added up."""
