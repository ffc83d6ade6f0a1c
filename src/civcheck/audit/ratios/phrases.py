"""The phrases in which a percentage, a multiple or a difference stands beside the numbers it follows from."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.audit.outline import DATE, FIGURE
from civcheck.audit.ratios.claims import Change, Multiple, Share
from civcheck.audit.tables.changing import APPROX_EN, CHANGE_EN, DOWN_EN, DOWN_ZH, LED_EN, LED_ZH, OTHER_BASE, PER_TIME, TO_ZH, UP_EN, UP_ZH
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outline import Outline
    from civcheck.audit.ratios.claims import Way
    from civcheck.model.mention import FigureMention

Claim = Change | Share | Multiple


def _figure(name: str) -> str:
    return rf"(?P<{name}>{FIGURE})"


_NO = "\ue000\ue002.;:!?—。；：！？"
_GAP = rf"[^{_NO},，]{{0,45}}?"
_NEAR = rf"[^{_NO},，]{{0,16}}?"
_HAN = rf"[^{_NO}，]{{0,16}}?"
_OLD, _NEW, _STATED = _figure("old"), _figure("new"), _figure("stated")
_PART, _WHOLE_OF = _figure("part"), _figure("whole")
_MARK = r"(?:, ?| ?\(| — | – )"
_THE = r"(?:the |its |all |their |these |those |our |last year's |a previous ){0,2}"
_OR = r"(?:,? or |,? ?\(|, that is,? |, i\.e\. )"
_NOUN = "(?:increase|rise|fall|drop|gain|decline|decrease)"
_LED_ZH = rf"(?:{LED_ZH}){{0,5}}"
_ON = "(?:from|on|against|compared with|over)"
_AGAINST = r"(?:compared (?:with|to)|against|versus|up from|down from)"
_BY_ZH = "(?:增长|增加|上升|提高|下降|减少|上涨|下跌|降低|多|少)(?:了|约|近){0,2}"
_SHARE_ZH = r"[，（](?:占|佔|占比|约占)(?:总数|总量|全部|全体|其中|总人数|比|的|约|近|为|达|了|总){0,4}"


def _english(pattern: str, *needs: str) -> Late:
    return Late(pattern, re.IGNORECASE, needs)


def _chinese(pattern: str, needs: str) -> Late:
    return Late(pattern, needs=tuple(needs))


_LED = rf"(?:(?:{LED_EN}) ){{0,3}}"
_APPROX = rf"(?:(?:{APPROX_EN}) ){{0,3}}"
_BY = rf"{_MARK}{_LED}{CHANGE_EN} {_APPROX}"
_WHEN = rf"(?:,? ?(?:(?:in|over|during|for|since|by|to) )?(?:the )?{DATE})?"
_AFTER_BOTH = (
    rf"(?:{_BY}|(?:,? or |,? by | \(\+?){_APPROX}|(?P<article>,? an? ){_APPROX}){_STATED}"
    rf"(?(article)(?= (?:\w+ )?(?:{_NOUN}|jump|growth|surge|reduction)))"
)
_CHANGES = (
    # rose from 200 in 2020 to 260 in 2021, up 30 percent
    _english(rf"\bfrom {_NEAR}{_OLD}{_GAP},? (?:to|into) {_NEAR}{_NEW}{_GAP}{_AFTER_BOTH}", "from "),
    # rose from 200 to 260, an increase of 60, or 30 percent
    _english(rf"\bfrom {_NEAR}{_OLD}{_GAP},? (?:to|into) {_NEAR}{_NEW}{_GAP}{_BY}{FIGURE}{_NEAR}{_OR}{_APPROX}{_STATED}", "from "),
    # rose by 30 percent, from 200 to 260; doubled from 40 to 120
    _english(rf"\b{CHANGE_EN}\b,? ?(?:by |of )?{_NEAR}{_STATED}{_WHEN},? \(?from {_NEAR}{_OLD}{_GAP},? to {_NEAR}{_NEW}", "from "),
    _english(rf"{_STATED}(?P<multiple>)(?:(?! and )[^{_NO},，]){{0,45}}?,? from {_NEAR}{_OLD}{_GAP},? to {_NEAR}{_NEW}", "from "),
    # fell by 15 to 30 from 50; tripled to 1.2 million from 400,000
    _english(rf"\b{CHANGE_EN}\b (?:by )?{_NEAR}{_STATED}{_NEAR} to {_NEAR}{_NEW}{_GAP},? from {_NEAR}{_OLD}", "from "),
    _english(rf"{_STATED}(?P<multiple>){_NEAR} to {_NEAR}{_NEW}{_GAP},? from {_NEAR}{_OLD}", "from "),
    # 260, up 30 percent from 200
    _english(
        rf"{_NEW}{_GAP}, (?:\w+ ){{0,3}}?(?:up|down|an? (?:\w+ )?{_NOUN} of) {_NEAR}{_STATED},? {_ON} {_THE}{_OLD}",
        "up ",
        "down ",
        "e of ",
        "l of ",
        "p of ",
        "n of ",
    ),
    _english(rf"{_NEW}{_GAP},? {_STATED} (?:more|higher|larger|fewer|less|lower|smaller) than(?P<than>){_NEAR}{_OLD}", " than"),
    # 260 came, compared with 200 in 2020, an increase of 30 percent
    _english(
        rf"{_NEW}{_GAP},? {_AGAINST} {_NEAR}{_OLD}{_GAP}{_MARK}{_LED}{CHANGE_EN} {_APPROX}{_STATED}",
        "compared ",
        "against ",
        "versus ",
        "up from ",
        "down from ",
    ),
    # 260吨，比上年的200吨增长30%
    _chinese(rf"{_NEW}{_HAN}，?[比较較]{_HAN}{_OLD}[^{_NO}，]{{0,4}}?{_BY_ZH}{_STATED}", "比较較"),
    # 从200增至260，增长30%; 会员从40人增至120人，翻了一番
    _chinese(
        rf"[从從由自]{_HAN}{_OLD}{_HAN}，?{_HAN}(?:{TO_ZH})(?:了|约|近|的){{0,2}}{_HAN}{_NEW}{_HAN}[，（]{_LED_ZH}{_STATED}", "从從由自"
    ),
    _chinese(
        rf"[从從由自]{_HAN}{_OLD}{_HAN}，?{_HAN}(?:{TO_ZH})(?:了|约|近|的){{0,2}}{_HAN}{_NEW}{_HAN}[，（]{_LED_ZH}{FIGURE}[^{_NO}，]{{0,4}}[，（]{_LED_ZH}{_STATED}",
        "从從由自",
    ),
    _chinese(rf"[从從由自]{_HAN}{_OLD}{_HAN}{_BY_ZH}{_STATED}，?{_HAN}(?:至|到|达到?|為|为){_NEW}", "从從由自"),
)
_FROM_AMOUNT = Late(
    rf"\b(?P<verb>{CHANGE_EN}) (?:by|of) {_NEAR}(?P<amount>{FIGURE})[^{_NO},]{{0,16}}?{_OR}{_STATED}\)?,? to {_NEAR}{_NEW}",
    re.IGNORECASE,
    (" by ", " of "),
)
_SHARES = (
    # 12 of the 48 boats, or a quarter
    _english(rf"{_PART}{_NEAR},? (?:out )?of {_THE}(?:roughly |about |some )?{_WHOLE_OF}{_GAP}{_OR}{_APPROX}{_STATED}", "of "),
    # of the 48 boats, 12, or a quarter
    _english(rf"\bof {_THE}{_WHOLE_OF}{_GAP}, (?:about |some |only )?{_PART}{_NEAR}(?:,? or | \(){_APPROX}{_STATED}", "of "),
    # a quarter, or 12 of 48
    _english(rf"{_STATED}(?:,? or |,? \(|, that is,? ){_NEAR}{_PART}{_NEAR} (?:out )?of {_THE}{_WHOLE_OF}", "of "),
    _english(rf"{_PART} \({_STATED}\){_NEAR} (?:out )?of {_THE}{_WHOLE_OF}", "of "),
    # 48 boats, of which 12, or a quarter
    _english(
        rf"{_WHOLE_OF}{_GAP}, (?:of|among) (?:which|whom|them|these) {_NEAR}{_PART}{_GAP}(?:, or | \(){_APPROX}{_STATED}", "of ", "among "
    ),
    # 48人中，12人缺席，占25%; 共48人，其中12人缺席，占25%
    _chinese(rf"{_WHOLE_OF}{_HAN}[中里](?:，|有)?{_HAN}{_PART}{_HAN}{_SHARE_ZH}{_STATED}", "中里"),
    _chinese(rf"[共有计][^{_NO}，]{{0,8}}?{_WHOLE_OF}{_HAN}[，（]其中{_HAN}{_PART}{_HAN}{_SHARE_ZH}{_STATED}", "中"),
)
_LARGE, _SMALL = _figure("large"), _figure("small")
_MULTIPLES = (
    # 90, twice the 45 of last year
    _english(
        rf"{_LARGE}{_GAP},? (?:which is |or |that is |nearly |almost |about ){{0,2}}{_STATED} (?:as (?:many|much) as )?{_THE}{_SMALL}"
    ),
    # 90艘，是前年30艘的三倍
    _chinese(rf"{_LARGE}{_HAN}，?(?:[是为達达]|相当于|约是|约为){{1,2}}{_HAN}{_SMALL}{_HAN}的(?:约|近)?{_STATED}", "的"),
)
_THREE = 3
_SCALED = 1_000
"""A number above has no scale word left out."""
_UP, _DOWN = Late(UP_EN, re.IGNORECASE), Late(DOWN_EN, re.IGNORECASE)
_UP_ZH, _DOWN_ZH = Late(UP_ZH), Late(DOWN_ZH)
_WHOLE = Late(r"doubl|tripl|trebl|quadrupl|halv|twice|翻", re.IGNORECASE)
_PER_TIME = Late("|".join(re.escape(one) for one in PER_TIME), re.IGNORECASE)


def claims(outline: Outline) -> Iterator[Claim]:
    """Give what a sentence claims to follow from its numbers: each claim is of three."""
    if outline.text.count(FIGURE) < _THREE:
        return
    yield from _changes(outline)
    for pattern in _SHARES:
        for match in pattern.finditer(outline.text):
            if not _other_base(outline, match.end("stated")):
                yield Share(outline.at(match, "part"), outline.at(match, "whole"), outline.at(match, "stated"))
    for pattern in _MULTIPLES:
        for match in pattern.finditer(outline.text):
            if outline.at(match, "stated").unit == "times" and _same_thing(
                outline.at(match, "large"), outline.at(match, "small"), swapped=False
            ):
                yield Multiple(outline.at(match, "large"), outline.at(match, "small"), outline.at(match, "stated"))


def _changes(outline: Outline) -> Iterator[Claim]:
    for pattern in _CHANGES:
        for match in pattern.finditer(outline.text):
            stated = outline.at(match, "stated")
            if "multiple" in pattern.groupindex and stated.unit != "times":
                continue
            if _of_something_else(outline, match, stated):
                continue
            if outline.text.startswith((" point", "个点"), match.end("stated")):
                stated = replace(stated, unit="percentage-point")
            old, new = outline.at(match, "old"), outline.at(match, "new")
            if "than" in pattern.groupindex:  # 20 percent more than the 500 of last year: no bound
                old = replace(old, comparator="=", low=old.value, high=old.value)
            if not _same_thing(old, new, swapped=match.start("old") > match.start("new")):
                continue
            whole = _WHOLE.match(outline.spoken[match.start("stated")]) is not None
            yield Change(_in_unit_of(old, new), new, stated, _way(match[0], outline.text, match.start()), whole)
    for match in _FROM_AMOUNT.finditer(outline.text):
        yield from _of_amount(outline, match)


def _of_something_else(outline: Outline, match: re.Match[str], stated: FigureMention) -> bool:
    """Say whether a change is told per year, or against something else than the old number."""
    end = match.end("stated")
    low = match.end("new") if match.end("new") < end else max(match.start(), match.start("stated") - 20)
    if _PER_TIME.search(outline.text, low, end + 16):
        return True
    return (end == match.end() and _other_base(outline, end)) or (stated.base is not None and not _is_dated(match))


def _same_thing(old: FigureMention, new: FigureMention, *, swapped: bool) -> bool:
    """Say whether both may count one thing. Behind the new number "from" may tell where: 260 pupils from 12 schools."""
    if swapped and old.counted and new.counted is None:
        return False
    return not (old.counted and new.counted) or old.counted == new.counted


def _in_unit_of(old: FigureMention, new: FigureMention) -> FigureMention:
    """Give an old number that has no unit of its own the one of the new: from 200 to 260 tonnes."""
    if old.unit is None and old.currency is None and old.comparator == "=" and new.unit != "times":
        return replace(_in_scale_of(old, new), unit=new.unit, currency=new.currency)
    return old


def _in_scale_of(old: FigureMention, new: FigureMention) -> FigureMention:
    """Give an old number the scale word of the new: from 1.2 to 1.5 million."""
    value, scale = old.value, new.scale
    if value is None or new.value is None or scale is None or old.scale is not None or value >= _SCALED:
        return old
    low, high = (None if end is None else end * scale for end in (old.low, old.high))
    return replace(old, value=value * scale, low=low, high=high, scale=scale)


def _of_amount(outline: Outline, match: re.Match[str]) -> Iterator[Claim]:
    """Grew by 60, or 30 percent, to 260: the old number is 200."""
    amount, new, stated = (outline.at(match, name) for name in ("amount", "new", "stated"))
    if amount.value is None or new.value is None or (amount.unit, amount.currency) != (new.unit, new.currency):
        return
    way = _way(match["verb"], match["verb"], 0)
    old = new.value - amount.value if way == "up" else new.value + amount.value
    if way and old > 0:
        yield Change(replace(new, value=old, low=old, high=old), new, stated, way)


def _other_base(outline: Outline, end: int) -> bool:
    """Say whether what follows a share or a change names another base."""
    return outline.text.startswith(OTHER_BASE, end)


def _is_dated(match: re.Match[str]) -> bool:
    """Say whether a date stands beside the old number: the base that a change names is then that one."""
    low, high = match.start("old"), match.end("old")
    return DATE in match.string[max(match.start(), low - 16) : high + 12]


def _way(words: str, text: str, start: int) -> Way | None:
    """Give the way that the words of a change tell; None where they tell both or neither."""
    near = f"{text[max(0, start - 24) : start]}{words}"
    up = bool(_UP.search(near) or _UP_ZH.search(near))
    down = bool(_DOWN.search(near) or _DOWN_ZH.search(near))
    return None if up == down else "up" if up else "down"
