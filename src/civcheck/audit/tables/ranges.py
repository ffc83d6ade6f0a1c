"""How ranges of years, months and days are written, and the words beside which a range may run backwards."""

from __future__ import annotations

import re
from typing import Final

from civcheck.extract.tables.calendar_en import MEASURED, MONTHS, MONTHS_CUT
from civcheck.model.pattern import Late

MONTH_NUMBERS: Final = {name.lower(): number for name, number in (*MONTHS.items(), *MONTHS_CUT.items())}
_MONTH = f"(?:{'|'.join(MONTHS)}|(?:{'|'.join(MONTHS_CUT)})(?![a-z])\\.?)"
MONTH = Late(_MONTH)
MONTH_HINTS = tuple({name[:3]: None for name in MONTHS})
"""One of these stands in every text with a month."""
_NTH = r"(?:st|nd|rd|th)?"
_TO = r"(?: ?[-–—~] ?| (?:up )?(?:to|until|till|through|thru)(?: the)? )"
_YEAR = r"[12]\d{3}"
_POINT = (
    rf"(?:\d{{1,2}}{_NTH} {_MONTH},? {_YEAR}|{_MONTH} \d{{1,2}}{_NTH}, {_YEAR}|{_MONTH},? {_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d|{_YEAR}[./]\d\d?[./]\d\d?|{_YEAR})"
)
POINT = Late(
    rf"(?:(?P<d1>\d{{1,2}}){_NTH} )?(?P<m1>{_MONTH})(?: (?P<d2>\d{{1,2}}){_NTH})?,? (?P<y1>{_YEAR})"
    rf"|(?P<y2>{_YEAR})(?:[-./](?P<m2>\d\d?)[-./](?P<d3>\d\d?))?"
)
"""A year, month or day with its year, as `RANGE` matches it."""
_LEAD = r"(?:\b(?P<lead>[A-Za-z]{2,9}) (?P<the>the )?|(?P<bracket>[(（]))?"
RANGE = Late(rf"{_LEAD}(?<![\w.,/$£€#–-])(?P<a>{_POINT})(?:{_TO}|(?P<and> and ))(?P<b>{_POINT})(?![\w/’'%–-]|[.,]\d)")
"""Two points with their years; `and` belongs to "between"."""
DAYS = Late(
    rf"(?:\b(?P<lead>[A-Za-z]{{2,9}}) (?:the )?|(?P<bracket>[(（]))?(?<![\w.,/$£€#:–-])(?<![-–—] )(?P<a>\d{{1,2}}){_NTH}"
    rf"(?:{_TO}|(?P<and> and ))(?:the )?(?P<b>\d{{1,2}}){_NTH} (?P<month>{_MONTH})(?:,? (?P<year>{_YEAR}))?(?![\w–-])"
)
DAYS_BEHIND = Late(
    rf"(?P<lead>\bbetween )?\b(?P<month>{_MONTH}) (?P<a>\d{{1,2}}){_NTH}(?:{_TO}|(?P<and> and ))(?P<b>\d{{1,2}}){_NTH}"
    rf"(?:, (?P<year>{_YEAR}))?(?![\w:%–-]|[.,]\d| {_MONTH})"
)
SAME_MONTH = Late(
    rf"\b(?:(?P<a>\d{{1,2}}){_NTH} (?P<month>{_MONTH})|(?P<month2>{_MONTH}) (?P<a2>\d{{1,2}}){_NTH}){_TO}"
    rf"(?:(?P<b>\d{{1,2}}){_NTH} (?:(?P=month)|(?P=month2))|(?:(?P=month)|(?P=month2)) (?P<b2>\d{{1,2}}){_NTH})"
    rf"(?:,? (?P<year>{_YEAR}))?(?![\w–-])"
)
_BETWEEN = r"(?: ?[-–—~] ?| (?:up )?(?:to|until|till|through|thru|and) (?:the )?)"
MAY_BE_RANGE = Late(rf"[12]\d{{3}}{_BETWEEN}(?:[12]\d{{3}}|\d{{1,2}}{_NTH} [A-Z]|[A-Z][a-z]{{2}})")
MAY_BE_DAYS = Late(rf"\d{_NTH}{_BETWEEN}\d{{1,2}}(?![\d/:.%])")
RANGE_CORE = Late(rf"\d(?:{_TO}|(?: and ))(?=[\dA-Z])")
"""What stands in every place of `RANGE`; this starts no more than `RANGE_BACK` before it, and reaches no farther than `RANGE_AHEAD`."""
RANGE_BACK, RANGE_AHEAD = 40, 60
DAYS_CORE = Late(rf"\d{_NTH}{_BETWEEN}(?:the )?\d{{1,2}}{_NTH} [A-Z]")
DAYS_BEHIND_CORE = Late(rf"[a-z.] \d{{1,2}}{_NTH}{_BETWEEN}\d")
"""What stands in every place of `DAYS` and `DAYS_BEHIND`."""
MAY_BE_SAME_MONTH = Late(rf"[\dA-Z](?:(?<=\d){_NTH} [A-Z][a-z]{{2,8}}\.?{_BETWEEN}\d|(?<=[A-Z])[a-z]{{2,8}} \d\d?{_NTH}{_BETWEEN}[A-Z])")
"""What the readers below are asked for, found fast."""
LEADS = frozenset("from between in during of for over years period since the covers covering spanning dates dated".split())
"""Words after which two numbers with a dash are years or days."""
NUMBERED = frozenset("pages page rooms room numbers lines houses pp nos no verses articles items tables frames".split())
OF_MEASURE = MEASURED | {"levels", "level", "bc", "bce", "hours", "ce"}
COUNTED_DOWN = Late(
    r"\b(?:fell|fall(?:s|en|ing)?|drop\w*|declin\w*|decreas\w*|reduc\w*|cut|shr[aiu]nk\w*|down|slid|slip\w*|lower\w*|sank|dip\w*|went|goes|go|back"
    r"|backwards?|count(?:ed|ing|s)? down|dwindl\w*|plung\w*|tumbl\w*|narrow\w*|discounted|trimmed|turned)(?: [a-z]+){0,3} ?$",
    re.IGNORECASE,
)
"""Words before "from 2024 to 2019" that make it two amounts, or a way back."""
SET_ASIDE = Late(
    r"\b(?:mov(?:e[sd]?|ing)|shift\w*|brought|bring(?:s|ing)?|forward|advanc(?:ed|es|ing)|postpon\w*|revis\w*|correct\w*|amend\w*"
    r"|chang(?:ed|es|ing)|resched\w*|adjust\w*|earlier|accelerat\w*|pulled|ahead of|instead of|rather than|misprint\w*|typo\w*|mistak\w*"
    r"|wrong\w*|revers\w*|descending|countdown|backwards?|rewind\w*|retrac\w*|trac(?:ed|es|ing) back|working back"
    r"|sorted|newest|most recent|latest first|renumber\w*|swap\w*|inver\w+|altered|re-?dated"
    r"|each year|every year|following year|next year|year after|annual period)\b",
    re.IGNORECASE,
)
"""Words of a sentence that moves a date, puts it right or counts back."""

_BEGUN = "start(?:ed|s)|began|begun|begins|commenced|opened|launched|suspended|closed"
_DONE = "end(?:ed|s)|finish(?:ed|es)|completed|concluded|closed|resumed|reopened"
MAY_BE_DONE = Late(rf"[12]\d{{3}},? (?:and|but) (?:(?:was|were|then) )?(?:{_DONE})\b")
BEGUN_AND_DONE = Late(
    rf"\b(?:{_BEGUN}) (?:on |in |from )(?P<a>{_POINT}),? (?:and|but)(?: was| were| then)? (?:{_DONE}) (?:on "
    rf"|in )?(?P<b>{_POINT})(?![\w/’'%–-]|[.,]\d)"
)
"""A time with its two ends told by verbs: "begun in 2014 and completed in 2011"."""
CROSS_MONTHS = Late(
    rf"(?P<bracket>[(（])?(?<![\w–-])(?P<d1>\d{{1,2}}){_NTH} (?P<m1>{_MONTH}){_TO}"
    rf"(?P<d2>\d{{1,2}}){_NTH} (?P<m2>{_MONTH}),? (?P<year>{_YEAR})(?![\w–-])"
)
"""Two days of two months with one year at the end: "12 May – 3 April 2023"."""

_HAN_YEAR = r"[12]\d{3}|[一二][〇零○一二三四五六七八九]{3}"
_HAN_TO = r"\s?(?:(?:，?一直)?(?:持续|延续|维持|进行|延至)?(?:至|到)|[-—–~～]{1,2})\s?"
HAN_TO_HINTS = tuple("到至-–—~～")
"""One of these stands in every text that says from when to when in Chinese, unless the two ends have verbs."""
HAN_RANGE = Late(
    rf"(?<![\d.前])(?P<y1>{_HAN_YEAR})\s?年?(?:(?<=年)\s?(?P<m1>\d{{1,2}})\s?月(?:\s?(?P<d1>\d{{1,2}})\s?[日号])?)?{_HAN_TO}"
    rf"(?P<y2>{_HAN_YEAR})\s?年(?:\s?(?P<m2>\d{{1,2}})\s?月(?:\s?(?P<d2>\d{{1,2}})\s?[日号])?)?(?!代|版)"
)
_HAN_DATE = r"(?P<y{0}>[12]\d{{3}})\s?年(?:\s?(?P<m{0}>\d{{1,2}})\s?月(?:\s?(?P<d{0}>\d{{1,2}})\s?[日号])?)?"
HAN_BEGUN_HINTS = ("开工", "动工", "开始", "启动", "开建", "起停", "奠基")
HAN_BEGUN_AND_DONE = Late(
    r"(?<!\d)"
    + _HAN_DATE.format(1)
    + r"(?:正式)?(?:开工|动工|开始|启动|开建|起停[^，。；]{0,3}|奠基)(?:建设)?，(?:并?于?|一直到|直到)?"
    + _HAN_DATE.format(2)
    + "(?:正式|全部|全面)?(?:竣工|完工|结束|建成|落成|完成|恢复|[，。；])"
)
"""2014年开工，2011年竣工."""
HAN_CROSS_MONTHS = Late(
    rf"(?<!\d)(?P<y1>{_HAN_YEAR})\s?年\s?(?P<m1>\d{{1,2}})\s?月\s?(?P<d1>\d{{1,2}})\s?[日号]"
    rf"(?:{_HAN_TO}|(?:开始|开工|动工)，(?:并?于?)?)(?!\s?次|\s?翌)(?P<m2>\d{{1,2}})\s?月\s?(?P<d2>\d{{1,2}})\s?[日号]"
)
"""2023年5月12日—4月3日: the year is that of both."""
HAN_DAYS = Late(
    rf"(?<!\d)(?:(?P<year>{_HAN_YEAR})\s?年\s?)?(?P<month>\d{{1,2}})\s?月\s?(?P<a>\d{{1,2}})\s?[日号]?{_HAN_TO}"
    rf"(?:(?P=month)\s?月\s?)?(?P<b>\d{{1,2}})\s?[日号]"
)
HAN_SET_ASIDE = Late(
    "提前|推迟|延后|改为|改至|调整|更正|修订|倒推|回溯|追溯|倒序|降序|由近及远|误写|误作|笔误|次月|次年|翌年|每[年月]|减至|降至|下降|减少"
)
COMPARED = Late(
    r"\b(?:differen\w+|compar\w+|gaps?|contrast\w*|distinguish\w*|cho(?:ose|ice|sen)|relation\w*|similar\w*|changes?|versus|link\w*)\b",
    re.IGNORECASE,
)
"""Words with which "between 2024 and 2019" holds one year against the other."""
