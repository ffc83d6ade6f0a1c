"""How English and Chinese tell the editions of an event, when they were, and how often it is held."""

from __future__ import annotations

import re
from typing import Final

from civcheck.audit.tables.number_words import any_number
from civcheck.extract.tables.calendar_en import MONTHS, MONTHS_CUT
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.model.pattern import Late

HEADS: Final = frozenset(
    """
    forum summit conference games festival expo exposition exhibition fair symposium championship championships cup biennale convention
    workshop marathon regatta congress colloquium seminar competition prize awards olympiad parade show meeting dialogue contest rally race
    tournament week days hackathon camp school fete carnival run
    """.split()
)
GENERIC: Final = HEADS | frozenset(
    """
    annual ministerial ministers leaders foreign joint national international world global regional general plenary party main opening
    council committee heads state consultation the of and for on in organization organisation alliance association mechanism
    """.split()
)
"""A name of these alone may be that of many events."""
_NTH = rf"(?P<whole>(?P<nth>\d{{1,3}}(?=st|nd|rd|th)|(?i:{any_number(ORDINALS)})))(?:st|nd|rd|th)?"
BEFORE_NAME = Late(r"(?:st|nd|rd|th) (?:[Aa]nnual )?(?=[A-Z])")
"""What an ordinal ends with before a name in capitals, found fast."""
LAST_WORD = Late(r"(?<![\w-])[A-Za-z\d-]{1,20}$")
_CAP = r"[A-Z][\w’'&-]{0,24}"
EVENT = Late(rf"\b{_NTH} (?P<annual>[Aa]nnual )?(?P<name>{_CAP}(?:[ ](?:(?:of|for|on|and|in) (?:the )?|the )?{_CAP}){{0,9}})(?![\w-])")
"""An ordinal before a name in capitals."""
PLACE_BEHIND = Late(rf"(?<=[a-z]) in (?:{_CAP} ?){{1,3}}$")
"""A place or a month behind the name of an event."""
EDITION = Late(rf"\b(?:[Ii]ts|[Tt]he|this year’s|this year's) {_NTH} (?:edition|time|fair|festival|show|forum|race|games|conference)\b")
_MONTH = rf"(?:{'|'.join((*MONTHS, *MONTHS_CUT))})\.?"
_WHEN = (
    r"(?:(?:early|late|mid-?|the (?:spring|summer|autumn|winter) of) ?)?(?:\d{1,2}(?:[-–]\d{1,2})?(?:st|nd|rd|th)? )?"
    rf"(?:{_MONTH}(?: \d{{1,2}}(?:[-–]\d{{1,2}})?,)? )?"
)
_YEAR = r"(?P<y>(?:18|19|20)\d\d)(?![\d%–-]|[.,]\d)"
IN_BEFORE = Late(
    rf"\b(?:[Ii]n|[Oo]n|[Dd]uring) {_WHEN}{_YEAR},? (?:at |during |for )?(?:came |saw |(?:[A-Z][a-z]+ )?(?:hosted"
    rf"|held|staged) )?(?:the |its )?$"
)
_CITY = rf"{_CAP}(?:,? {_CAP}){{0,3}}"
IN_BEHIND = Late(
    r"(?:,? (?:which |that )?(?:was |is |were )?(?:held|took place|taking place|opened|convened|hosted|staged"
    r"|concluded|organi[sz]ed|(?:was |were )?awarded|followed|met)"
    rf"(?: (?:in|at|by) (?:the )?{_CITY},?)?|,? in {_CITY}|)(?:,? (?:in|on|during) |, | ?\(){_WHEN}{_YEAR}"
)
"""When an edition was, directly before its name and directly behind it."""
YEAR = Late(r"(?<![\d.,/$£€-])(?:18|19|20)\d\d(?![\d%]|[.,]\d)")
PLANNED = Late(
    r"\b(?:will|plan\w*|prepar\w*|upcoming|next|bid|bids|run-up|announc\w*|propos\w*|postpon\w*|rescheduled|cancel\w*|moved|since|after"
    r"|before|until|scheduled|expected|candidate|hoped?|should|would|ahead|invit\w*|decided|agreed)\b"
)
HELD = Late(
    r"\b(?:held|took place|opened|convened|hosted|staged|attend\w*|addressed|kicked off|concluded|was won"
    r"|gathered|participat\w*|closed|drew|welcomed)\b"
)
YEARLY_HINTS: Final = ("nnual", "early", "y year", "h year", "thout a break", "thout interruption", "每年", "一年一", "历年从未")
"""One of these has a text that tells what the following finds."""
EVERY_YEAR = Late(
    r"\b(?:held|organi[sz]ed|staged|hosted|runs?|takes? place|taken place|celebrated|returned|repeated)(?: [\w’-]+){0,3}? "
    r"(?:annually|yearly|(?:every|each) year)\b|\b(?:annually|yearly|(?:every|each) year)(?: [\w’-]+){0,2}? since\b"
    r"|\bwithout (?:a break|interruption)\b|\b(?:[Aa]nnual|[Yy]early) [A-Z][a-z]"
    "|每年都?(?:举办|举行|召开|一[届次])|一年一[届度次]|历年从未"
)
BOTH = Late(r"\b(?:both|each of|all of them)\b|[两二]者|均|都(?:每年|是)")
"""With such words what is held every year is several things."""
SKIPPED = Late(
    r"\b(?:cancel\w*|postpon\w*|suspend\w*|interrupted|skipped|not held|pandemic|covid\S*"
    r"|no (?:fair|festival|forum|games|edition)|biennial\w*|every (?:two|second|other|three|four)|twice a year"
    r"|(?<!without a )break|pause\w*|resum\w*|exception|except|apart from|gap)\b"
    "|取消|停办|推迟|延期|中断|疫情|暂停|两年一|隔年|恢复举[办行]|每两年",
    re.IGNORECASE,
)
"""Words that tell why a count of editions may lag behind the years, or that it is not by years."""
FIRST_HELD = Late(rf"\bfirst (?:held|staged|organi[sz]ed|took place|run) (?:in|on) {_WHEN}{_YEAR}")
SINCE = Late(
    rf"\b[Ss]ince (?:its (?:launch|start|first edition|inception) in )?{_WHEN}{_YEAR}|\b(?:[Ll]aunched|[Ii]naugurated"
    rf"|[Bb]egun|began) in {_WHEN}" + _YEAR.replace("<y>", "<y2>")
)
COUNT_OF = Late(r"\b(?P<n>\d{1,3}) (?:consecutive )?editions\b")

_HAN_N = r"(?P<nth>\d{1,3}|[一二三四五六七八九十百]{1,5})"
_HAN_HEADS = (
    "论坛|峰会|博览会|大会|运动会|艺术节|电影节|研讨会|展览会|交易会|年会|大赛|锦标赛|音乐节|文化节|书展|旅游节|读书节|洽谈会|展销会|马拉松"
    "|联赛|音乐会|农博会|车展|竞赛|邀请赛|科技节|美食节|画展|[赛展]会|长跑|[节赛奖](?![目日约能省事道车艇区季前后程品金项励学])"
)
HAN_EVENT = Late(rf"(?P<whole>第)\s?{_HAN_N}\s?届(?P<name>[\u4e00-\u9fff·]{{0,18}}?(?:{_HAN_HEADS}))(?!主席|秘书|理事|委员)")
HAN_EDITION = Late(rf"(?P<whole>第)\s?{_HAN_N}\s?届")
_HAN_YEAR = r"(?P<y>(?:18|19|20)\d\d)\s?年"
HAN_IN_BEFORE = Late(
    rf"{_HAN_YEAR}(?:\s?\d{{1,2}}\s?月)?(?:\s?\d{{1,2}}\s?[日号])?[，,]?(?:在?[\u4e00-\u9fff]{{0,8}})?(?:举办|举行|召开|迎来)?(?:了|的)?\s?$"
)
HAN_IN_BEHIND = Late(rf"(?:于|在|[（(])?\s?{_HAN_YEAR}")
HAN_PLANNED = Late(r"将|拟|计划|筹备|申办|预计|下一届|定于|推迟|延期|取消|停办|自从?\s?\d|以来")
_HAN_YEAR_2, _HAN_YEAR_3 = _HAN_YEAR.replace("<y>", "<y2>"), _HAN_YEAR.replace("<y>", "<y3>")
HAN_FIRST_HELD = Late(rf"(?:首届|第一届|首次)[^。；\d]{{0,12}}?于?\s?{_HAN_YEAR}|{_HAN_YEAR_2}(?:首次|首届|第一次)举[办行]")
HAN_SINCE = Late(
    rf"自\s?{_HAN_YEAR}(?:\s?\d{{1,2}}\s?月)?[^，。；\d]{{0,6}}?(?:起|以来|开始)|(?:创办于|始办于|始于)\s?{_HAN_YEAR_2}|{_HAN_YEAR_3}(?:创办|创立|始办)"
)
