"""Where sentences end, in English and Chinese.

Each place where one may end is found by one expression; the abbreviations and the words around it then decide. A note
marker that follows the full stop belongs to the sentence before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.sources import abbreviations
from civcheck.sources.blocks import strip

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_HAN = "\u3400-\u9fff"
_CIRCLED = "①-⑳㉑-㉟❶-❿"
_CLOSERS = "\"'”’)\\]）］】」』》〉»*_`"
_QUOTES = frozenset("”’」』\"'")
_BRACKETS = frozenset("）)］】]")
_TAG, _NUMBER, _RAISED = r"<sup>[^<>\n]{1,12}</sup>", r"\[\^?\d{1,3}(?:[,，–-] ?\d{1,3}){0,8}\]", "[¹²³⁰⁴-⁹]{1,3}|[†‡]"
_NOTES = rf"(?:{_TAG}|{_NUMBER}|[{_CIRCLED}]|{_RAISED})+"
_STOP = compiled(
    rf"(?=[.!?…。！？])(?P<mark>(?P<chinese>[.!?…]*(?:[。！？]|……)[.!?…。！？]*|(?<=[{_HAN}])[!?]+)|\.(?: \.){{2,}}|[.!?…]+)"
    rf"(?P<closers>[{_CLOSERS}]*)(?:</[A-Za-z]{{1,10}}>)*(?:(?P<notes>{_NOTES})[*_”’]*)?(?P<gap>\s*)"
)
_NOTE_KIND = compiled(rf"(?P<tag>{_TAG})|(?P<number>{_NUMBER})|(?P<circled>[{_CIRCLED}])|(?P<raised>{_RAISED})")
_LISTED = compiled(rf"[:：;；]\s?[{_CIRCLED}]")
_SIGN = compiled(r'"|\*++(?!\s)|(?<=\S)\*++')
_OPENS_AT_ONCE = compiled(r"[A-Z“\"]")
_STARTS_LATE = compiled(r"[a-z](?![A-Z])(?![.)]\s+[A-Z])|[,;:)\]，；：、）】」』》—–-]|[.!?…](?![^\s.!?…])")
_STARTS_LATE_IN_CHINESE = frozenset("，、；：）］】」』》”’。！？…")
_WORDS_BEFORE = compiled(rf"(?:([^\W\d_]+)\s+)?([^\s(（\[“\"‘'·/—–，。：；、,;:{_HAN}-]+)$")
_NEXT_WORD = compiled(r"[\"'“‘(\[*_]*([^\W\d_]+|\d)(\.?)")
_ADDRESS = compiled(r"(?:https?://|www\.)[^\s，。！？；：、（）“”]*$")
_INITIAL = compiled(r"(?:[A-Z]\.)*[A-Z]")
_LABEL = compiled(
    r"[\"'“‘(\[*_#>\s]*(?:(?:Chapter|Section|Article|Table|Figure|Part|Annex|Appendix|Box|Step|Note|Item|Question|Fig\.)\s+)?"
    r"(?:\d+(?:\.\d{1,3})*|[^\W\d_]|[IVX]{1,6}|[ivx]{1,6})"
)
_LABEL_WITHIN = compiled(r"(?<!\d)[:：;；(（]\s?(?:\d{1,2}|[A-Za-z])$")
_REPORTS = compiled(
    r"(?P<first>[A-Z][\w.'’-]*)(?:\s+[A-Z][\w.'’-]*){0,4}\s+"
    r"(?:said|says|asked|asks|replied|replies|added|adds|shouted|cried|wrote|writes|told|answered|wondered|inquired|enquired|warned|exclaimed)\b"
)
_PAUSES = '，。！？；：、,.!?;:…—\\s“”「」『』"'
_SPEAKS = (
    r"(?<![小传傳学學据據])[说說](?![明法服书書理唱话話])|(?<=[他她说說问問答写寫喊叫笑叹嘆])道|(?<![学學访訪顾顧疑])[问問](?![题題号號世卷答])"
    r"|(?<![名职職简簡俗对對])[称稱](?![号號职職量赞讚呼])|表示|指出|强调|強調|认为|認為|写道|寫道|回答|介绍|介紹|回忆|回憶|补充|補充|喊"
)
_REPORTS_IN_CHINESE = compiled(
    rf"[^{_PAUSES}没沒未]{{0,24}}?(?<![不的])(?:(?:{_SPEAKS})[着著了过過道]?[^{_PAUSES}]{{0,4}}|告[诉訴][^{_PAUSES}]{{0,8}})[{_PAUSES}]"
)
_ONLY_MENTIONED = compiled(
    r"[的之]|等(?!到)|[和与與及或是]|这[一个些样种句]|這[一個些樣種句]|一[词詞句语語类類]|字[样樣]|[为為](?:[题題名]|主[题題])|成[了为為]"
)
_INTRODUCED = compiled(r"[，：:,]\s?[“「『\"‘][^“「『\"]*$")
_LOOK_BACK, _LOOK_AHEAD, _FAR_BACK = 40, 60, 200
_NEAR_BACK = 24
_LONGEST = 6
"""No abbreviation of the tables has more letters."""


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the ranges of the sentences in `text[start:end]`, without the white space between them."""
    ranges: list[tuple[int, int]] = []
    opened: set[str] = set()
    begin, end = strip(text, start, end)
    seen = begin
    signs = text.find('"', begin, end) >= 0 or text.find("*", begin, end) >= 0
    for stop in _STOP.finditer(text, begin, end):
        for sign in _SIGN.finditer(text, seen, stop.start()) if signs else ():
            opened ^= {sign[0][0]}
        seen = stop.end("mark")
        last = _last(text, begin, stop, opened)
        after = stop.end() if last == stop.start("gap") else last
        if after < end and _ends(text, begin, stop, text[after : min(end, after + _LOOK_AHEAD)], last):
            ranges.append((begin, last))
            begin = after
    return [*ranges, (begin, end)] if begin < end else ranges


def _last(text: str, begin: int, stop: re.Match[str], opened: set[str]) -> int:
    """Give where the sentence would end: behind closing marks and notes, but before those that open what follows."""
    if stop["chinese"]:
        for place in range(*stop.span("closers")):
            if text[place] in '"*' and text[place] not in opened:
                return place
    if stop["notes"] and _enumerates(text, begin, stop):
        return stop.start("notes")
    return stop.start("gap")


def _enumerates(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Say whether the note marker behind the stop numbers what follows, as others like it number what came before."""
    kind = _NOTE_KIND.match(stop["notes"])
    head = _NOTE_KIND.match(text, begin, stop.start())
    if kind and head and kind.lastgroup == head.lastgroup:
        return True
    listed = kind and kind["circled"] and _LISTED.search(text, max(begin, stop.start() - _FAR_BACK), stop.start())
    return bool(listed)


def _ends(text: str, begin: int, stop: re.Match[str], after: str, last: int) -> bool:
    """Say whether the sentence from `begin` ends at a stop that `after` follows."""
    before = text[max(begin, stop.start() - _LOOK_BACK) : stop.start()]
    omission = stop["mark"][:2] in {"…", "……", "..", ". "}
    if not before or (omission and before[-1] in "“‘「『([（［【"):
        return False
    closers = text[stop.start("closers") : min(last, stop.end("closers"))].rstrip("*_`")
    if stop["chinese"]:
        title = stop["mark"][-1] != "。" and before.rfind("《") > before.rfind("》")
        within = title or (stop["mark"].isascii() and _ADDRESS.search(before))
        reported = closers and closers[-1] in _QUOTES and _reports_in_chinese(after) and not _introduced(text, begin, stop)
        return not within and not reported and _ends_chinese(text[begin], stop["mark"], closers, after)
    if not (stop["gap"] or (stop["notes"] and _OPENS_AT_ONCE.match(after))) or _STARTS_LATE.match(after):
        return False
    if stop["mark"] != ".":
        return not (closers and closers[-1] in _QUOTES and _reports(after) and not _introduced(text, begin, stop))
    return bool(stop["notes"]) or not (_labels(before, alone=begin + len(before) == stop.start()) or _abbreviated(before, after))


def _ends_chinese(first: str, mark: str, closers: str, after: str) -> bool:
    if after[0] in _STARTS_LATE_IN_CHINESE or closers[:1] in {"》", "〉"}:
        return False
    if closers and closers[-1] in _BRACKETS:
        return first in "（(［【["
    if closers and closers[-1] in _QUOTES:
        return after[0] not in "的之" and not (mark[-1] in "！？!?" and _mentions(after))
    return not (mark == "……" and (after[0] == "等" or "a" <= after[0] <= "z"))


def _introduced(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Say whether the quotation was announced before it began, so that what follows announces another."""
    return _INTRODUCED.search(text, max(begin, stop.start() - _FAR_BACK), stop.start()) is not None


def _reports(after: str) -> bool:
    """Say whether an English text goes on with who asked or cried that: "Captain Reyes asked"."""
    match = _REPORTS.match(after)
    return match is not None and match["first"] not in abbreviations.SENTENCE_OPENERS


def _reports_in_chinese(after: str) -> bool:
    """Say whether a Chinese text goes on with who said that."""
    return _REPORTS_IN_CHINESE.match(after) is not None


def _mentions(after: str) -> bool:
    """Say whether a Chinese text only mentioned what it put in quotation marks: the cry of "open it!"."""
    return _ONLY_MENTIONED.match(after) is not None


def _labels(before: str, *, alone: bool) -> bool:
    """Say whether a full stop follows the number or letter of a heading or of an item of a list."""
    return bool((alone and _LABEL.fullmatch(before)) or _LABEL_WITHIN.search(before[-6:]))


def _abbreviated(before: str, after: str) -> bool:
    """Say whether the full stop behind a word shortens it and does not end the sentence."""
    last = before.rpartition(" ")[2]
    if len(last) > _LONGEST and last.isalpha() and last.isascii():
        return False
    words, following = _WORDS_BEFORE.search(before[-_NEAR_BACK:]), _NEXT_WORD.match(after)
    if not words:
        return False
    word, next_word = words[2], following[1] if following else ""
    if word in abbreviations.NEVER_LAST or (word in abbreviations.BEFORE_NUMBERS and next_word.isdigit()):
        return True
    initial = _INITIAL.fullmatch(word) and (words[1] or "").casefold() not in abbreviations.LETTERED
    if not initial and word not in abbreviations.MAY_BE_LAST and word.casefold() not in abbreviations.DOTTED:
        return False
    return next_word not in abbreviations.SENTENCE_OPENERS or bool(following and following[2])


def sentences(text: str) -> Iterator[str]:
    """Give the sentences of a text that has no layout."""
    return (text[low:high] for low, high in split(text, 0, len(text)))
