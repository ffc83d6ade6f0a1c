"""What a share or a change is measured against: of exports, on the year before; 占出口的, 较上年."""

from __future__ import annotations

from civcheck.extract.alternation import longest_first
from civcheck.extract.figures.changing_en import _FAR
from civcheck.extract.figures.counted_en import counted_after, without_article
from civcheck.extract.tables.changes import BASES_EN, BASES_ZH
from civcheck.model.pattern import Late

_BASE_ZH = Late(
    r"(?P<named>同比|环比|環比|按年|按月)|(?:较|較|比|与"
    r"|與)(?P<base>[^，。；、\d比较]{0,4}(?:\d{2,4}年)?[^，。；、,;\d]{0,10}?(?:同期|上年|去年|前年|上月|上[届屆]|上季度?|年初"
    r"|前值|此前|之前|年|月)末?)(?:相比)?(?:同期)?"
)
_OF_ZH = Late(
    r"[占佔](?!比)(?:到|了)?(?P<base>[^，。；、占佔\d]{1,16}?)的?(?:比重|比例|份额|总数|比率)?(?:(?:由|从)[0-9.%百分之一二三四五六七八九十点]{1,10})?(?:提高|上升|下降|降低|提升|增加|回升|攀升|[升降增])?(?:为|至|達|达|约|近|超过|的|到|仅|就|高达|超"
    r"|不足|不到|将近|约为){0,3}$"
)
_NAMED = Late(rf"(?:{'|'.join(longest_first(BASES_EN))})(?![a-z])")
_ON = Late(
    r"(?: \w+){0,2}? (?:on|from|against|compared with|compared to|versus|over|than) (?P<base>(?:the|a|an|its|last"
    r"|previous) (?:same )?(?:[a-z]+ ){0,3}?(?:(?:year|month|quarter|week|day|period|decade|season|century|level|average|peak|high"
    r"|low)s?)(?: (?:before|earlier|ago|in \d{4}|of \d{4}))?|last (?:year|month|quarter|week)|\d{4} levels?|\d{4}|(?:January"
    r"|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)(?![a-z])"
)
_PHRASE_ENDS = Late(r"[.;:!?()—–，。；、]|, ")
_WHOLE = Late(r"(?P<base>(?:[0-9]{4}(?=年))?[\u3400-\u9fff]{2,10})的(?:约|近|大约|将近)?$")
_WHOLE_STARTS = Late(
    r".*(?:不超过|不低于|不少于|超过|低于|高于|相当于|达到|恢复至|恢复到"
    r"|占|是|为|达|约(?!定|束)|仅|到|有|近|在|比|佔)"
)


def share_of(text: str, end: int) -> tuple[str, int] | None:
    """Give the noun phrase behind "of" that a share is taken of, and its end."""
    if text.startswith((" of ", "-of-"), end):
        position = without_article(text, end + 3)
        found = counted_after(text, position, single=True)
        return (text[found[0] : found[1]], found[1]) if found else None
    return None


def base_after(text: str, end: int) -> str | None:
    """Give what an English change is measured against: "on the year before", "year on year"."""
    stretch = text[end : end + _FAR]
    stop = _PHRASE_ENDS.search(stretch)
    near = stretch[: stop.start()] if stop else stretch
    if named := _NAMED.search(near):
        return BASES_EN[named[0]]
    match = _ON.match(near)
    return match["base"] if match else None


def whole_before(head: str) -> tuple[int, str] | None:
    """Read the whole that a Chinese share is of, right before it: 货值的30%, 旧机场的两倍. Gives where it starts in `head`."""
    match = _WHOLE.search(head)
    if not match:
        return None
    lead = _WHOLE_STARTS.match(match["base"])
    start = lead.end() if lead else 0
    base = match["base"][start:]
    return (match.start() + start, base) if base else None


def base_before(text: str, start: int, *, part: bool = True) -> str | None:
    """Give the base that is named before the figure, in either language. Only a part has a whole right before it."""
    head = text[max(0, start - 40) : start]
    for sign in "，。；！？":
        head = head.rpartition(sign)[2]
    if head.isascii():
        named = _NAMED.search(head)
        return BASES_EN[named[0]] if named else None
    if match := _OF_ZH.search(head):
        return match["base"]
    if part and (whole := whole_before(head)):
        return whole[1]
    bases = list(_BASE_ZH.finditer(head))
    if not bases:
        return None
    found = bases[-1]
    return BASES_ZH[found["named"]] if found["named"] else found["base"]
