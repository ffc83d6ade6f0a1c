"""Which Chinese numerals count: not those in 统一, 四川 or 一个."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures.comparing import comparator_before
from civcheck.extract.numbers.around import is_han
from civcheck.extract.tables.classifiers import (
    ARTICLE_LIKE,
    CLASSIFIERS,
    COUNTING_ONE,
    LONGEST_WORD,
    WORDS,
)
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.figures.found import FoundFigure
    from civcheck.extract.numbers.number import Number


_POINTS = Late("建议|意见|要求|体会|看法|希望|说明|原因|理由|启示|共识|结论|不足|改进|好处|经验|教训|措施|声明|承诺")

_BARE_SIGNS = frozenset("上过過破")
_NOT_A_SIGN = Late(r"(?:成[百千]上|[通经透度路不难經難再]过|马上|[早晚会路]上)$")
_BARE_NOUNS = Late(r"[\u3400-\u9fff]{2}")
_NEAR_BARE = frozenset("近超逾上")
_ONES = frozenset("一二两兩三四五六七八九〇零")
_SAID_BEFORE = frozenset("这那哪某每同這")
_SOME_DAY = Late(r"(?:^|[，。！？；：、\s“])(?:但|可|后来|终于|总|直到)?有$")
_AFTER_ONE = frozenset({"year", "day"})
_AT_ODDS = Late(r"以下|以上|如下|上述|几|提|说|讲|谈|强调|包括|主要有|共有?|分为|归纳为|涨了?|跌了?|升了?|降了?|[涨跌升降]幅")
_OPERATOR = Late(
    r"[加减減乘](?![^〇零一二两三四五六七八九十0-9以上去])"
    r"|除以|[大小等]于|的(?:平方|立方|[一二两三四五六七八九十0-9]{1,3}次方)|次方"
)
_OPERATED = Late(r"(?:等于|等於|加上?|减去?|減去?|乘以?|除以|[大小]于|是)$")
_RANKS = Late(r"级(?:地震|大?风|阵风|风力|以[上下]|左右|浪|余震|烈风|强震)|級(?:地震|大?風)")
_RANKED = Late(r"(?:风力|里氏|震级|阵风|東北風|[东西南北]风|烈度|可达|最大)\w{0,3}$")
_GREAT = Late(r"大(?![队爷妈娘叔伯哥姐学连道小人师家会战于的了，。、\s吃笑喊叫声哭怒]|关|处|胡同)[\u3400-\u9fff]{2}")
_SCORED = Late(r"(?:得了|扣了?|领先|落后|相差|砍下|轰下|拿下|贡献|罚|仅差|只差)$")
_ORDERED = {
    "班": Late("班(?!车|車|船|飞机|航班|人马|倒|岗|轮|次|客|地铁|列车)"),
    "期": Late("期(?:工程|项目|规划|建设|厂房|开发|改造|投资|扩建|基金|试验|临床)"),
}
"""With these a small number is rather the second or third of them."""
_SPECIAL = frozenset("点點级級大分班期")
_OF_PEOPLE = frozenset("们們我你他她它咱哥姐弟妹儿兒子女妻爷爺孙孫娘母口父婆夫")
_NOT_COUNTED = frozenset("都也就在是不没谁一从的了还要还又很")
_HOURS = 24


def accepts_chinese(text: str, figure: FoundFigure, *, alone: bool) -> bool:
    """Say whether a Chinese numeral counts. `alone` says that it is the whole text."""
    number = figure.number
    if (alone and not number.bare and text[number.end : number.end + 1] not in {"点", "點"}) or number.ordinal:
        return True
    if number.unit == "together":
        return _counts_together(text, number)
    if number.value < 0 and not number.bare:
        return text[number.end : number.end + 1] not in CLASSIFIERS
    compared = comparator_before(text, figure.start) is not None or (number.bare and _after_sign(text, figure.start))
    if _in_word(text, number.start, number.end) and not (compared and number.bare and len(text[number.start : number.end]) > 1):
        return False
    if text.startswith("分之", number.end) or (text[number.start] == "一" and _is_article(text, figure)):
        return False
    if figure.unit or figure.currency:
        return compared or not number.bare
    if number.bare:
        return _counts_bare(text, figure, compared=compared)
    range_ = figure.low is not None and number.high is None
    return _counts_range(text, figure) if range_ else _counts(text, number, text[number.end : number.end + 1])


def _after_sign(text: str, start: int) -> bool:
    """Say whether 上 or 过 before a bare 千 compares: 上千, 过万, but not 成百上千."""
    return text[start - 1 : start] in _BARE_SIGNS and _NOT_A_SIGN.search(text, max(0, start - 3), start) is None


def _counts_bare(text: str, figure: FoundFigure, *, compared: bool) -> bool:
    """Say whether a bare 百 or 千 counts: behind a comparator or with 余, before a classifier, a noun or a pause."""
    following = text[figure.number.end : figure.number.end + 1]
    if not (compared or figure.number.odd):
        return False
    if following in CLASSIFIERS or not is_han(following or " "):
        return True
    near = text[figure.start - 1 : figure.start] in _NEAR_BARE or figure.number.odd
    return near and following not in "年里度" and _BARE_NOUNS.match(text, figure.number.end) is not None


def _counts_range(text: str, figure: FoundFigure) -> bool:
    """Say whether a range of numerals counts: 五至十九人, 从三到五, but not 一到三年级."""
    run = text[figure.number.start : figure.number.end]
    following = text[figure.end : figure.end + 1]
    ranked = following in {"级", "級"} and _RANKED.search(text, max(0, figure.start - 6), figure.start) is not None
    return len(run) > 1 or ranked or following in CLASSIFIERS or not is_han(following or " ")


def _counts_together(text: str, number: Number) -> bool:
    """Say whether 俩 counts what follows; behind 他们 or 夫妻 it only goes with them."""
    before, following = text[number.start - 1 : number.start], text[number.end : number.end + 1]
    return before not in _OF_PEOPLE and is_han(following or " ") and following not in _NOT_COUNTED


def _is_article(text: str, figure: FoundFigure) -> bool:
    """Say whether 一 is no number here: 每一位, 那一天, 有一天, 一天一天."""
    number = figure.number
    if number.end - number.start > 1:
        return False
    twice = text[number.start : number.start + 2]
    before = text[number.start - 1 : number.start]
    if before in _SAID_BEFORE or twice in {text[number.start - 2 : number.start], text[number.start + 2 : number.start + 4]}:
        return True
    if twice in {text[number.start - 3 : number.start - 1], text[number.start + 3 : number.start + 5]}:
        return "又" in text[number.start - 1 : number.start + 3]  # 一年又一年
    return figure.unit in _AFTER_ONE and _SOME_DAY.search(text, max(0, number.start - 5), number.start) is not None


def _counts(text: str, number: Number, following: str) -> bool:
    """Say whether a classifier follows, where one is needed: behind one digit, and behind digits without 十 and its like."""
    run = text[number.start : number.end]
    if following in _SPECIAL:
        return _counts_specially(text, number, following)
    if run == "一" and following in ARTICLE_LIKE:
        return following in CLASSIFIERS and text[max(0, number.start - 4) : number.start].endswith(COUNTING_ONE)
    if number.odd or (number.high is not None and len(run) > 2):
        return True
    plain = len(run) == 1 or number.high is not None or all(character in _ONES for character in run)
    if not plain or following in CLASSIFIERS:
        return True
    return _OPERATOR.match(text, number.end) is not None or (
        not is_han(following or " ") and _OPERATED.search(text, max(0, number.start - 2), number.start) is not None
    )


def _counts_specially(text: str, number: Number, following: str) -> bool:
    """Say whether a numeral before 点, 级, 大 or 分 counts: not an hour, a rank, a name or a part of one."""
    head = text[max(0, number.start - 6) : number.start]
    if following in {"点", "點"}:
        return not is_hour(text, number)
    if following in _ORDERED:
        return text[number.start : number.end] in {"两", "兩"} or _ORDERED[following].match(text, number.end) is None
    small = number.value <= len("一二三四五六七八九十") and number.high is None
    if following == "大":
        return number.value > 1 and _GREAT.match(text, number.end) is not None if small else True
    if following == "分":
        return _SCORED.search(head) is not None if small else True
    return _RANKS.match(text, number.end) is not None or _RANKED.search(head) is not None if small else True


def is_hour(text: str, number: Number) -> bool:
    """Say whether 点 behind a number tells the time, and is no point of a list or an index."""
    if number.value > _HOURS or number.value != int(number.value) or _POINTS.match(text, number.end + 1):
        return False
    return _AT_ODDS.search(text, max(0, number.start - 6), number.start) is None


def _in_word(text: str, start: int, end: int) -> bool:
    """Say whether the numeral is part of a word that counts nothing: 一些, 统一, 四川."""
    for length in range(2, LONGEST_WORD + 1):
        for begin in range(max(0, end - length), start + 1):
            if text[begin : begin + length] in WORDS:
                return True
    return end - start == 1 and start > 0 and text[start - 1] in "统唯单同专归划惟第"
