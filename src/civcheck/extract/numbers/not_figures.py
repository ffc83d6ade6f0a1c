"""Digits that count nothing: addresses, numbers of documents, pages, versions, telephones, times of day, list numbers.

Each is told at the place where its digits start: by what starts there, by the character or the word before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.numbers.around import is_han, words_before
from civcheck.extract.tables.classifiers import ERAS, IDIOMS
from civcheck.extract.tables.currencies import CURRENCY_BY_ALIAS
from civcheck.extract.tables.numbers_zh import NUMERALS
from civcheck.extract.tables.references import ALWAYS, CHINESE, LONGEST_CHINESE, OFTEN
from civcheck.extract.tables.units import BY_ALIAS
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

_ZH = "[0-9〇零一二两三四五六七八九十百千]"
_STARTING = {
    "doi": r"10\.\d{4,9}/[^\s，。；]{1,200}",
    "network-address": r"\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\d.]\d)",
    "version": r"\d{1,4}\.\d{1,4}\.\d{1,6}(?:-?(?:rc|beta|alpha|b)\d{0,3})?(?![\d,])|\d{1,3}\.\d{1,3}版",
    "book-number": r"97[89][- ]\d[\d -]{8,14}[\dXx]|\d{4}-\d{3}[\dXx](?!\d)|\d-\d{2,7}-\d{1,7}-[\dXx](?!\d)",
    "telephone": r"0\d{2,3}[- ]?\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)|1-\d{3}-\d{3}-\d{4}(?!\d)|\d{3}[-.]\d{3,4}[-.]\d{3,4}(?![\d-])"
                 r"|0\d{2,4}[ -]\d{3,4} \d{3,4}(?!\d)|[48]00[ -]\d{3}[ -]\d{4}(?!\d)"
                 r"|(?!(?:1\d|20)\d\d-)\d{3,4}-\d{4}(?![\d-])",
    "document-number": r"\d{1,4}/(?:19|20)\d\d(?!\d)|\d{1,4}/\d{1,4}/\d{1,4}(?:/\d{1,4})?",
    "time-of-day": r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,3})?)?(?: ?[ap]\.?m\b\.?| ?[AP]\.?M\b\.?| ?hrs\b| ?h\b)?"
                   r"(?![\d:])(?!:\d)"
                   r"|\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.m\b\.?|[ap]m\b|[AP]\.M\b\.?|[AP]M\b|o'clock)"
                   r"|[0-2]\d[0-5]\d ?(?:hrs|GMT|UTC|hours GMT)\b",
    "coordinates": r"\d{1,3}(?:\.\d+)?° ?\d{1,2}(?:\.\d+)?['′](?: ?\d{1,2}(?:\.\d+)?(?:\"|″|'')?)? ?[NSEW]?"
                   r"|\d{1,3}(?:\.\d+)?° ?[NSEW]\b",
    "known": r"(?:24/7|9/11|7/7|50/50|20/20|360-degree|4x4|1x1|3:16)\b",
    "decimal-comma": r"\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)",
    "code": r"\d{1,4}(?:\+\d{1,4}){1,4}|\d{1,4}(?:-\d{1,4}){2,6}(?!\d)|\d{1,6}[A-Z]{1,3}\d{1,6}"
            r"|\d{9,}-?[\dX]?(?=\s*(?:$|[,.;:)\]，。；：）、](?!\d)))|0\d{1,10}(?![\d.])|\d[A-Za-z0-9_-]{0,64}+@",
}  # fmt: skip
_CHINESE = {
    "time-of-day": rf"{_ZH}{{1,3}}\s?[點点时時](?:\s?{_ZH}{{1,3}}\s?分(?!之|钟|鐘)(?:\s?{_ZH}{{1,3}}秒)?|半(?!径)|整|许|許|钟|鐘|左右)"
        rf"|\d{{1,2}}[时時点](?=[，。、；到至]|许|前|后|起|开)|(?:[5-9][05]|0[05])[后後](?!来|面|期|天|年|\d)|{_ZH}{{1,3}}国集团|\d{{1,2}}:\d\d|{_ZH}{{1,3}}\s?点(?:[一二三]刻|不到|多钟)"
        rf"|\d{{1,2}}时(?=许)|(?:[01]?\d|2[0-4]|[一二三四五六七八九十]{{1,3}})\s?[点點](?=[，,。；]|前|后|起)",
    "hours": r"\d{1,2}[点點](?:\d{1,2}分?|半)?[到至-]\d{1,2}[点點](?:半|整|\d{1,2}分?)?",
    "known": r"\d{1,2}·\d{1,2}(?!\d)"
        r"|(?:985|211|996|618|315|110|119|120|360)(?=高校|大学|院校|工程|工作制"
        r"|大促|晚会|报警|急救|火警|电话|浏览器)"
        r"|\d{3,6}(?=[政市]?(?:府|民)?(?:热线|熱線|专线|專線))",
    "numbered": rf"{_ZH}{{1,6}}(?:[、,和至—-]{_ZH}{{1,4}}){{0,6}}\s?[号號](?!召|称|稱|子|外)|{_ZH}{{1,4}}单元(?!格)"
        rf"|\d{{1,5}}(?:室(?!内|外)|路(?!段|程|人)|线|航班|国道)|[248]K|{_ZH}{{1,3}}[届屆](?:[一二三四五六七]中全会|全国人大|全国政协|人大|政协|中央)(?:[^，。；、]{{0,4}}?{_ZH}次会议)?|[一二三四五六1-6]A(?=[级級景])",
}  # fmt: skip
_AT_DIGITS = Late("|".join(f"(?:{pattern})" for pattern in _STARTING.values()))
_IN_CHINESE = Late("|".join(f"(?:{pattern})" for pattern in _CHINESE.values()))
_REFERRED = Late(
    rf"{_ZH}{{1,6}}\s?(?:[—–至-]\s?{_ZH}{{1,6}})?\s?(?:[页頁章节節条條款项項号號卷册冊编編回讲講课課集季期]|部分|方(?!阵|案)|者"
    rf"|时间|時間|阶段|階段|版|线|線|人称)(?:第?\s?{_ZH}{{1,4}}\s?[条條款项項节節])?"
)
_LIST = Late(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?\)(?!年)")
_MARK = Late(r"\^?\d{1,3}(?: ?[,，–-] ?\d{1,3}){0,8}\]")
_DOCUMENT = Late(r"(?:19|20)\d\d[〕\]］)] ?(?:第 ?)?\d{1,5} ?[号號]")
_TELEPHONE = Late(r"\d{1,4}\)?[ -]?(?:\(\d{1,4}\)[ -]?)?\d{1,4}(?:[ -]?\d{2,5}){1,5}(?!\d)")
_RUN = Late(r"[\dA-Za-z]+(?:[-./_:][\dA-Za-z]+){0,9}")
_NUMBERS = Late(
    r"[A-Z]?-?\d{1,24}(?:[./:-]\d{1,5}){0,4}[a-zA-Z]?(?:(?:, ?| ?[-–] ?| (?:and|to|or|&|through) |, and |、|和"
    r"|至)(?:[A-Z]-?)?\d{1,5}(?:\.\d{1,4}){0,3}[a-z]?(?![0-9A-Za-z])){0,6}"
)
_MEASURED = Late(
    r" ?(?:%|per ?cent|percent|million|billion|thousand|hundred|tonnes?|people|years?|months?|weeks?|days?|hours?|[,.]\d)|[+,]\d?"
)
_LATIN_TAIL = Late(r"[A-Za-z/.#]*$")
_HEAD = Late(
    r"[\s>*_#+-]{0,12}(?:\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)、](?=\s|[^\d\s.])|\d{1,3}(?:\.\d{1,3}){1,4} (?=[A-Z\u3400-\u9fff])"
    r"|\(?[一二三四五六七八九十]{1,3}(?:\)|、(?![二三四五六七八九](?:[十百千万](?![大届])|[岁歲]))|\. ?)|\([ivxlc]{1,5}\))"
)
_NUMBERED_HEADING = Late(r"[\s#*]{0,8}\d{1,2}(?:\.\d{1,3}){0,4}\.? (?=[A-Z\u3400-\u9fff])")
_OPAQUE = Late(
    r"https?://[^\s，。；）】》<>\"]{1,2000}|www\.[^\s，。；）】》<>\"]{1,500}"
    r"|<sup>[\[(]?\d{1,3}[\])]?</sup>|</?[A-Za-z!][^<>]{0,300}>"
    r"|@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\]\([^()\s]{1,300}\)"
)  # fmt: skip
_UNIT = Late(r"[A-Z][\w/.]+(?: [a-z]{3,10}){0,2}")
_SHORT = 3
_ENDS = Late(r"(?= |$)")
_DIMENSION = Late(
    r"\d{1,5}(?:\.\d{1,3})?(?:x\d{1,5}(?:\.\d{1,3})?)?[ -]?(?:[cmk]?m|ft|in|inch|inches|feet|foot|metres?|meters?|yards?|miles?|pixels?)\b"
    r"(?! relay| freestyle| medley)"
)
_CAPITAL_WORD = Late(
    r"(?<![A-Za-z])(?:[A-Z][A-Za-z]*|[A-Za-z]*[A-Z]|omega|carbon|uranium|iodine|caesium|cesium|strontium|cobalt"
    r"|[Uu]nder|[Oo]ver)-$"
)
_BEFORE_ORDINAL = frozenset({"第", " "})
_SPACED_ORDINAL = Late("第 ?$")
_MONEY_LETTERS = Late(
    r"(?<![A-Za-z])(?:RMB|CNY|USD|EUR|GBP|JPY|Rs|INR|HKD|CHF|KRW|SGD|AUD|CAD|NZD|RM|ZAR|pH|TWD|MOP|THB|RUB|BRL|MXN|SAR|AED|NGN|KES"
    r"|R|Kcs|Fr|kr)\.?$"
)
_JOINED = frozenset("/_@#&=№§%\\")
_NUMERALS = Late(f"[0-9{NUMERALS}]+")
_WAR = Late(
    "一(?:夫人|书记|責任人|责任人|要务|把手|桶金)"
    "|[一二](?:次世界大战|次世界大戰|次鸦片|战)|一手|[一二三四]产业|[一二三四五]方(?!阵)|三世界|\\d/\\d"
)
_ENUMERATED = Late("[一二三四五六七八九十]{1,2}(?=[,、，:：])")
_HOUR = Late("(?:上午|下午|早上|晚上|凌晨|中午|清晨|傍晚|[早晚]) ?$")
_HOUR_OF = Late(rf"{_ZH}{{1,3}} ?[点點时時]")
_YEARS_OF_ERA = Late(rf"(?:{_ZH}{{1,3}}|元)年")
_COUNTED = Late(r"\d+(?:\.\d+)?(?: ?[%万亿]|个)")
_PAUSES = frozenset({"", " ", "。", ",", "，", ";", "；", "：", ":"})
_JOINING = frozenset("和与及见如的")
_FLOOR = Late(r"\d{1,3}[层楼樓層](?![楼高的以])")
_HAN_NUMERALS = Late(f"[{NUMERALS}]+")
_LED = {
    "日": (Late("日$"), _HOUR_OF),
    **dict.fromkeys("几幾数數", (Late("."), _NUMERALS)),
    **dict.fromkeys("月初", (Late("."), _HAN_NUMERALS)),
    **dict.fromkeys("午上晨晚早", (_HOUR, _HOUR_OF)),
    **dict.fromkeys("在到至于楼座", (Late("."), _FLOOR)),
    "双": (Late("."), Late("1[12]|十[一二]")),
    "·": (Late("[A-Z]·$"), Late("[0-9]{4,6}")),
    "-": (Late("[歼运直轰教鹰龙弹]-$"), Late("[0-9]{1,4}")),
    **{era[-1]: (Late(f"(?:{'|'.join(sorted(ERAS))})$"), _YEARS_OF_ERA) for era in ERAS},
}
"""What stands before digits, and the digits that count nothing behind it: an hour behind 下午, a floor behind 在."""


def opaque(text: str) -> list[tuple[int, int]]:
    """Give the ranges of addresses and tags, and of the number that a list or heading starts with."""
    return [match.span() for match in _OPAQUE.finditer(text)] if _may_be_opaque(text) else []


def _may_be_opaque(text: str) -> bool:
    return "<" in text or "://" in text or "www." in text or "@" in text or "](" in text


def list_number(text: str, kind: str) -> int:
    """Give where the number that a heading or an item starts with ends; 0 where there is none."""
    head = _HEAD.match(text) or (_NUMBERED_HEADING.match(text) if kind == "heading" else None)
    return head.end() if head and head.end() < len(text) and not _measured(text, head) else 0


def _measured(text: str, head: re.Match[str]) -> bool:
    """Say whether a unit makes what looks like the number of a section a figure: 2.4 GHz."""
    if head[0][-1] != " " or "." not in head[0].rstrip(". "):
        return False
    if len(text) - head.end() <= _SHORT:
        return True
    unit = _UNIT.match(text, head.end())
    return unit is not None and any(
        unit[0][: at.start()] in BY_ALIAS or unit[0][: at.start()] in CURRENCY_BY_ALIAS for at in _ENDS.finditer(unit[0])
    )


def end_of_no_figure(text: str, start: int) -> int | None:
    """Give where the digits at `start` that count nothing end; None where they may count."""
    if match := _AT_DIGITS.match(text, start):
        return match.end()
    before = text[start - 1] if start else " "
    if before.isascii():
        if end := _after_sign(text, start, before):
            return end
    elif before == "〔" and (match := _DOCUMENT.match(text, start)):
        return match.end()
    if not before.isascii() or not text[start : start + 12].isascii():
        return _in_chinese(text, start)
    return None


def _after_sign(text: str, start: int, before: str) -> int | None:
    if before in "([" and (match := (_LIST if before == "(" else _MARK).match(text, start) or _DOCUMENT.match(text, start)):
        return match.end()
    if before == "+" and (match := _TELEPHONE.match(text, start)):
        return match.end()
    if before == "(" and text[start] == "0" and (match := _TELEPHONE.match(text, start)):
        return match.end()
    if before == "x" and is_dimension(text, start):
        return None
    joined = before in _JOINED or (before.isalpha() and not _MONEY_LETTERS.search(text, max(0, start - 4), start))
    if joined or (before == "-" and _hangs_on_letters(text, start)) or (before == "." and _hangs_on_point(text, start)):
        run = _RUN.match(text, start)
        return run.end() if run else start + 1
    return None


def is_dimension(text: str, start: int) -> bool:
    """Say whether the digits behind an x are another side of the same thing: 4x6 cm."""
    return text[start - 2 : start - 1].isdigit() and _DIMENSION.match(text, start) is not None


def _hangs_on_point(text: str, start: int) -> bool:
    """Say whether a full stop ties the digits to a word before: dawn.5, but not Rs.500."""
    return text[max(0, start - 2) : start - 1].isalnum() and not _MONEY_LETTERS.search(text, max(0, start - 4), start)


def _hangs_on_letters(text: str, start: int) -> bool:
    """Say whether a hyphen ties the digits to capitals or digits before: F-16, COVID-19, 3-5-2."""
    return _CAPITAL_WORD.search(text, max(0, start - 24), start) is not None


def _in_chinese(text: str, start: int) -> int | None:
    """Give where Chinese words make the digits at `start` a time, a room, a chapter; None where they do not."""
    if match := _IN_CHINESE.match(text, start):
        return match.end()
    if text[start - 1 : start] in _BEFORE_ORDINAL and _SPACED_ORDINAL.search(text, max(0, start - 2), start):
        return _after_ordinal_sign(text, start)
    if text[start : start + 4] in IDIOMS:
        return start + 4
    leads, expression = _LED.get(text[start - 1 : start].strip() or text[max(0, start - 2) : start - 1], (None, None))
    if leads and expression and leads.search(text, max(0, start - 3), start) and (match := expression.match(text, start)):
        return match.end()
    return _after_label(text, start)


def _after_ordinal_sign(text: str, start: int) -> int | None:
    """Give the end of a chapter's or a page's number behind 第, and of 第一 that counts off arguments."""
    match = _REFERRED.match(text, start) or _WAR.match(text, start)
    if match is None and text[start - 2 : start - 1] in _PAUSES:
        match = _ENUMERATED.match(text, start)
    return match.end() if match else None


def _after_label(text: str, start: int) -> int | None:
    """Give the end of the number behind 图, 电话 and their like."""
    head = text[max(0, start - 8) : start].rstrip(" :：为為")
    for length in range(min(LONGEST_CHINESE, len(head)), 0, -1):
        alone = length > 1 or not is_han(head[-2:-1] or " ") or head[-2:-1] in _JOINING
        if head[-length:] in CHINESE and alone and not _COUNTED.match(text, start):
            numbers = _NUMBERS.match(text, start) or _RUN.match(text, start)
            return numbers.end() if numbers else start + 1
    return None


def named_by(text: str, start: int) -> str | None:
    """Say how the word before makes a number a name: "always", "often" or not (None)."""
    words = words_before(text, start, 2)
    if len(words) > 1 and not words[-1] and not words[-2].isascii():
        words[-2] = _LATIN_TAIL.search(words[-2])[0]  # type: ignore[index]  # it matches the empty word too
    if words[-1] not in {"", "#"} and not words[-1].endswith((":", "#", ".")):
        return None
    word = words[-1] or (words[-2] if len(words) > 1 else "")
    bare = word.strip("(\"'“[").rstrip(".:#").lower()
    if bare in ALWAYS and (word.endswith(".") or len(bare) > 2 or bare in {"p", "pp", "ch"}):
        return "always"
    counted = word.endswith(":") and bare.endswith("s")  # "Berths: 12" says how many
    return "often" if bare in OFTEN and not counted else None


def names_something(text: str, start: int) -> bool:
    """Say whether the number at `start` names a page, a room or a version, so that it and those in a list with it count nothing."""
    named = named_by(text, start)
    if named != "often":
        return named == "always"
    end = numbers_end(text, start)
    word = words_before(text, start, 1)[0].lstrip("(\"'“[")
    return word[:1].isupper() and end > start and not _MEASURED.match(text, end)


def numbers_end(text: str, start: int) -> int:
    """Give where a list of numbers of pages or sections ends: 12-14, 3 and 5."""
    match = _NUMBERS.match(text, start)
    return match.end() if match else start
