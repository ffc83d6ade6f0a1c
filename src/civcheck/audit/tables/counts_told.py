"""Words by which a figure is a part, a rate, a guess or one of several, and no other value of the same thing."""

from __future__ import annotations

import re

from civcheck.model.pattern import Late

_REVISED = (
    r"\b(?:revis(?:ed|es|ion)|correct(?:ed|ion|s)|rais(?:ed|es|ing)|lower(?:ed|s|ing)|instead of|"
    r"rather than|not \d|"
    r"estimat(?:ed|es|e)|forecasts?|expects?|expected|by (?:another|other) (?:count|method|measure)|according to other|if|would|could|"
    r"misprint|erratum|erroneously|previously|formerly|originally|at first|used to|no longer|until then)\b|"
    r"修正|更正|上调|下调|增至|降至|由.{1,12}增|从.{1,12}(?:增|降|减|升)|预计|估计|预测|另一种|口径|原来|原先|此前|误"
)
_CHANGE = (
    r"\b(?:up from|down from|increas(?:ed|es|ing) (?:from|by)|"
    r"(?:rose|grew|fell|dropped|climbed|risen|grown|fallen|went up|went down) (?:from|by)|compared (?:with|to)|against)\b|"
    r"比上年|较上年|比去年|较去年|同比|环比|增加|增长|减少|下降|新增"
)
_PART = (
    r"\b(?:of (?:them|these|those|which|whom)|among (?:them|these|those|which|whom)|including|includes?|included|average|per|each|"
    r"every|at a time|up to|of the \d|out of|remaining|others?|further|additional|another|more than half|"
    r"by noon|by midnight|o'clock|at night|in the (?:morning|afternoon|evening)|by day|next day|that day|in frost|"
    r"in (?:spring|summer|autumn|winter|rain|snow))\b|"
    r"其中|平均|人均|每|包括|包含|另有|另外|其余|其他|最多|分别|上午|下午|次日|当天|夜间|晚场|早晨|晚上"
)


REVISED = Late(_REVISED, re.IGNORECASE)
"""What finds that a figure was changed, compared, estimated or corrected."""


CHANGE = Late(_CHANGE, re.IGNORECASE)
"""What finds that a clause tells how much something changed, or what it was before."""


PART_OF = Late(_PART, re.IGNORECASE)
"""What finds that a figure is a part, a rate or one beside others."""


WHOLE = Late(r"\b(?:total|totalled|totaled|cumulative(?:ly)?|altogether|in all|to date|so far)\b|累计|总计|共计|累积|合计", re.IGNORECASE)
"""What finds that a figure is a total, which only grows."""


LIGHT = frozenset(
    "have hold own own current now total reach attend come draw welcome host participate gather count keep number fill house contain "
    "employ report say tell accord there also about some around only exactly run boast comprise 现有 现 拥有 共有 设有 参加 出席 共".split()
)  # fmt: skip
"""Senses of words that tell no more than that there are so many."""


REPORTS = Late(r"\b(?:report|reports|survey|statistics|figures|data|yearbook)\b|年报|报告|统计|数据|年鉴|资料", re.IGNORECASE)
"""What finds that a speaker is a paper of the narrator's own."""


RESTRICTED = Late(
    r"\s+(?:for|of|on|in|at|under|that|who|which|from|to|near|with|by)\b(?!\s+(?:\d|all\b|total\b|one\b|two\b|three\b|four\b|five\b|"
    r"six\b|seven\b|eight\b|nine\b|ten\b|its\b))",
    re.IGNORECASE,
)
"""What finds, right behind what is counted, that it is of a part: for children, in the old wing; not "in five wards"."""


UNLIMITED = Late(
    r"\s*(?:(?:in|on|at|and|or|as|during|by|since|until|till|between|to|last|this|was|were|is|are|has|had|have|will|came|come|attended|took|"
    r"take|visited|signed|left|joined|worked|live|lived|than|over|within|through|throughout|while|when|where|after|before)\b|[^\w\s]|$)",
    re.IGNORECASE,
)
"""What finds, right behind what is counted, that what follows is no part of it: where, when, what else."""


DIMENSIONS = frozenset("long wide high deep tall old thick length width height depth altogether total".split())
"""Senses of words that tell what is measured."""


NUMBERED = Late(
    r"\b(?:class|type|grade|line|pier|stage|level|phase|zone|model|series|version|figure|table|room|gate|platform|route|bus|tram|"
    r"chapter|part|step|category|tier|section|number|no\.|group|ward|berth|dock|unit|building|house|lock|article|page|volume|issue|"
    r"release|windows|engine|patch|bug|ticket|request|id|code|flight|train|phone|fax|box|isbn|issn|licence|mark|form|scenario|case|option|test|day|week|year|grade)\s+$",
    re.IGNORECASE,
)
"""What finds, right before a number, that it is one of a class, a line or a model."""


COMPARED = Late(
    r"(?:\b(?:than|compared (?:with|to)|versus|vs\.?|against|(?:up|down) (?:from|on)|above|below|over that of|twice that of)|比|较|与)"
    r"(?:\s+(?:in|for|during|by|at|the end of|the year|that of))*\s*$",
    re.IGNORECASE,
)
"""What finds, right before a date, that something else is compared with what was then."""


POINTS_BACK = Late(r"\b(?:it|this|these|those|them|there|here)\b|[此该这]", re.IGNORECASE)
"""What finds that a sentence is about something that another one names."""
