"""What a rate is for each of: per barrel, a day, 每吨."""

from __future__ import annotations

from civcheck.model.pattern import Late

_PER = Late(
    r" (?:per|each|every)\b(?: capita\b)?(?: (?P<size>\d[\d,]*|thousand|hundred|million))? ?(?P<noun>[a-z]+(?: [a-z]+(?=[.,;)]|$))?)?"
    r"|(?: an?|/) ?(?P<one>second|minute|hour|day|night|week|month|quarter|year|decade|head|person|piece|kilo|kilogram|kg|tonne"
    r"|ton|litre|liter|gallon|barrel|share|game|match|"
    r"season|unit|sack|crate|box|tin|bag|pound|ounce|dozen|bottle|seat|ticket|mile|km|m2|kWh|MWh|bushel|shift|visit|trip|pop|plate"
    r"|pupil|student|child|household|room|square metre|square meter|square foot|acre|hectare)\b(?! (?:earlier|ago|later|before"
    r"|after|from|on)\b)"
    r"| apiece\b"
)
_PER_ZH = Late(r"/(?P<noun>[\u3400-\u9fff]{1,3})")
_EACH_ZH = Late(
    r"每(?:一|个|個)?(?P<noun>(?:平方公里|平方千米|平方米|立方米|千瓦时|公斤|千克|公里|公顷|毫升|标准箱|小时|分钟|个?月|人次|吨|亩"
    r"|斤|人|天|日|年|周|户|升|米|桶|件|台|辆|股|张|次|克|晚|秒|班|头|艘|箱|吨公里|千人|万人|十万人|[百千万]人口?|[百千万]户|百公里|名学生"
    r"|位))[^，。；、,;\d]{0,8}$"
)
_EACH_NOUN = Late(r"每(?:一)?(?P<classifier>[名位所家个個座艘])(?P<noun>[\u3400-\u9fff]{2})[^，。；、,;\d]{0,8}$")
_EACH_ANY = Late(r"每(?:一)?(?P<noun>[场場袋瓶盒棒罐片包杯辆局节題题页间层班箱批座家名])[^，。；、,;\d]{0,8}$")
_MEAN_ZH = Late(r"(?P<noun>人|日|年|月|户|亩|班|场)(?:均|(?<=亩)产)[^，。；、,;\d]{0,8}$")
_ANY_NOUN = Late(r" an? (?P<noun>[a-z]+)(?=[.,;)]|$| (?:and|in|from|at|to|for|across|on|last|this|is|was|while|but)\b)")


def per_after(text: str, end: int, *, money: bool = False) -> tuple[int, str] | None:
    """Read what a rate is for each of, behind the figure: per barrel, a day, /吨. Gives the end and the noun."""
    if text[end : end + 1] not in {" ", "/"}:
        return None
    if match := _PER_ZH.match(text, end):
        return match.end(), match["noun"]
    match = _PER.match(text, end)
    if not match:
        anything = _ANY_NOUN.match(text, end) if money else None
        return (anything.end(), anything["noun"]) if anything else None
    if match[0].endswith("capita") or " capita" in match[0]:
        return match.end(), "capita"
    if match[0] == " apiece":
        return match.end(), "piece"
    size, noun = match["size"], match["noun"] or match["one"]
    if not size and not noun:
        return None
    return match.end(), " ".join(part for part in (size, noun) if part)


def per_before(text: str, start: int) -> str | None:
    """Read what a Chinese rate is for each of, before the figure: 每吨5元, 人均."""
    head = text[max(0, start - 14) : start]
    if "每" not in head and "均" not in head and "亩产" not in head:
        return None
    match = _EACH_ZH.search(head) or _MEAN_ZH.search(head) or _EACH_NOUN.search(head) or _EACH_ANY.search(head)
    return match["noun"] if match else None
