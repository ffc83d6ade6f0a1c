"""How Chinese tells how many years lie between two others."""

from __future__ import annotations

import re

_N = r"(?P<n>\d{1,4}|[一二两三四五六七八九十百]{1,6})"
_BARE, _BARE_2 = r"(?P<y>[12]\d{3})", r"(?P<y2>[12]\d{3})"
_Y = rf"(?<![\d.]){_BARE}\s?年"
_TO = r"\s?(?:至|到|[-—–~～]{1,2})\s?"
_BORN = (
    "成立|创建|创立|创办|创刊|建立|设立|建校|建院|建厂|建馆|建社|建所|建港|建交|开业|开馆|开办|投产|建成|诞生|始建|落成|通车|组建|开园|开港"
)
_YEARS = rf"(?P<words>{_N}\s?(?P<more>多|余)?\s?年)"
_DAY = r"(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?)?"
QUICK = re.compile(r"周年|年[后前来间里，。；的]|年时间|年（|年以来|[距至]今|岁")
YEAR = re.compile(r"(?<![\d.])[12]\d{3}(?=\s?年)")
ORIGIN = (
    re.compile(rf"(?P<verb>{_BORN})于\s?{_BARE}\s?年"),
    re.compile(rf"{_Y}{_DAY}，?[^，。；、年]{{0,10}}?(?P<verb>{_BORN})(?!\s?[\d一二三四五六七八九十百])"),
)
"""When something came to be: 成立于1950年, 1950年创建."""
ANNIVERSARY = re.compile(
    rf"(?:庆祝|迎来|纪念|喜迎|迎接|举行|举办|恰逢|正值|适逢|是|为|欢庆|了)"
    rf"(?:其|该?[校院馆厂社所港]|本[校院馆厂社所港])?(?:[^，。；\d]{{0,8}}?(?P<verb>{_BORN}))?\s?(?P<words>{_N}\s?周年)"
)
THIS_YEAR = re.compile("今年")
SPANS = (
    re.compile(rf"(?<![\d.]){_BARE}\s?年?{_TO}{_BARE_2}\s?年(?:的|这|的这|，|间的|期间的|这段)?{_YEARS}(?:间|里|中|来|时间)"),
    re.compile(
        rf"(?<![\d.]){_BARE}\s?年?{_TO}{_BARE_2}\s?年[^，。；：年\d]{{0,10}}，?(?:历时|长达|跨度|前后|为期|共计?){_YEARS}(?=[，。；）])"
    ),
    re.compile(rf"(?<![\d.]){_BARE}\s?年?{_TO}{_BARE_2}\s?年(?:担任|出任|任职|任教|从事)[^，。；：年\d]{{0,10}}{_YEARS}(?=[，。；）])"),
    re.compile(
        rf"(?:为期)?(?<![近逾约第过\d一二三四五六七八九十]){_YEARS}(?:来|间|里|的[^，。；年（]{{1,8}})[（]{_BARE}\s?年?{_TO}{_BARE_2}\s?年?[）]"
    ),
)
LATER = re.compile(rf"{_YEARS}(?:后|之后|以后)的?[，（]?\s?{_Y}")
AGO = (re.compile(rf"{_YEARS}前的?[，（]?\s?{_Y}"), re.compile(rf"{_Y}[，（]?(?:也就是|即)?\s?{_YEARS}前"))
STANDING = re.compile(rf"于\s?{_BARE}\s?年[^。；年]{{0,12}}?[，,](?:距今|至今|迄今)(?:已有|已|有)?{_YEARS}")
SINCE = re.compile(rf"{_Y}[^，。；年]{{0,14}}?以来的?(?:这)?{_YEARS}(?:间|里|中|来|，)")
AGE = re.compile(r"(?P<words>(?:享年|终年|年仅)\s?(?P<n>\d{1,3}|[一二三四五六七八九十百]{1,4})\s?岁)")
BORN = re.compile(r"(?<!\d)(?P<y>[12]\d{3})\s?年[^。；年]{0,20}?(?:出生|生于|诞生)|(?:出生|生)于\s?(?P<y2>[12]\d{3})\s?年")
DIED = re.compile(r"(?<!\d)(?P<y>[12]\d{3})\s?年[^。；年]{0,25}?(?:逝世|去世|病逝|辞世|病故|离世)")
LIFE = re.compile(r"[（(]\s?(?P<y>[12]\d{3})\s?年?\s?[-—–~～]{1,2}\s?(?P<y2>[12]\d{3})\s?年?\s?[)）]")
