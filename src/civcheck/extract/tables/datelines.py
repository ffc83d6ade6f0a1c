"""Words of lines that date a text, and of the titles of reports on a year."""

from __future__ import annotations

BEFORE = (
    "published", "issued", "released", "posted", "updated", "dated", "date", "on", "Monday,", "Tuesday,", "Wednesday,", "Thursday,",
    "Friday,", "Saturday,", "Sunday,", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "发布时间",
    "发布日期", "发布于", "发布", "日期", "时间", "发表于", "印发",
)  # fmt: skip
"""What may stand before the day in a line of its own."""
RELEASE = (
    "press release",
    "news release",
    "media release",
    "for immediate release",
    "press statement",
    "bulletin no",
    "新闻稿",
    "新闻通稿",
)
"""What a place may follow before the day."""
REPORTS = (
    "annual report", "annual review", "year in review", "review of the year", "yearbook", "annual accounts", "statement of accounts",
    "annual results", "half-year report", "quarterly report", "interim report", "statistical bulletin", "in figures", "balance sheet",
    "the year in", "report for the year", "results for the year", "年报", "年度报告", "年度", "公报", "通报", "年鉴", "年度回顾",
    "工作总结",
    "上半年", "下半年", "季度",
)  # fmt: skip
"""What titles of texts about a year or a part of one have."""
FOUNDED = (
    "founded", "established", "opened", "built", "since", "year", "created", "incorporated", "completed", "inaugurated", "formed",
    "launched", "chartered", "in service since",
    "成立", "创立", "创办", "建立", "建成", "开业", "开馆", "创建", "始建", "设立", "年份", "通车", "建校",
)  # fmt: skip
"""Labels after which four digits are a year: "Founded: 1874"."""
TOTALS = frozenset(
    ["total", "totals", "all", "sum", "overall", "grand total", "in all", "altogether", "合计", "总计", "总量", "小计", "合計", "總計"]
)
"""Heads of rows that hold what the others add up to."""
