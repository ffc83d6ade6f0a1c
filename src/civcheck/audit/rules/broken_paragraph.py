"""A paragraph that starts or breaks off in the middle of a sentence.

Words were lost at the seam of two pages, columns or drafts: a paragraph starts with a small letter or a comma though the one
before is finished, or ends without a full stop though the next starts anew.

Example:

    The clinic was built in 1921. It has forty beds and

    In spring the garden was laid out.        the paragraph above breaks off

Silent: what the layout has put together again over pages and notes; headings, titles, lists and what leads to them, captions,
verses, addresses, signatures, definitions, names that start small (iPhone, de Vries), texts that are written so throughout.

Limits: a paragraph of one short sentence without a full stop is taken for a title or a label.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.stops import ABBREVIATIONS, GOES_ON, NEW_STARTS, PARTICLES, UNFINISHED
from civcheck.model.pattern import Late
from civcheck.sources.abbreviations import SENTENCE_OPENERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence
    from civcheck.model.span import Region

NAME = "broken-paragraph"
_BETWEEN = frozenset({"note", "caption", "source-line", "attribution", "box-title"})
_LEADS_TO = frozenset({"item", "quote", "row", "attribution"})
_END = Late(r"[.!?…。！？:：;；|—–-][\"'”’)\]）】」』》〉]*$|[”」』][)）]*$")
_SIGNED = Late(r"[.!?。！？][\"”’」]{0,2}\s{0,2}[(（\[【][^()（）\[\]\n]{1,40}[)）\]】]$")
"""Behind the end: who wrote it, or where it is from."""
_VALUE = Late(r"(?:^|\n)\s{0,8}[A-Z][\w -]{0,24}:\s{1,12}\S{1,40}(?: \S{1,30}){0,3}$")
"""A last line of a form: "License: free"."""
_FINISHED = Late(r"[.!?。！？…][\"'”’)\]）】」』]*$")
_STARTS = Late(r"(?P<mark>[，。、；,;](?!\w*=))|(?P<word>[a-z][\w’'-]*)(?P<behind>\W?)")
_LABEL = Late(r"[)=:：.—–]|\t")
_LAST_WORD = Late(r"[\w’'-]{1,40}\W{0,4}$")
_TAIL = 60
_LAST = Late(r"[\w’'-]{1,40}[,，、]?$|[,，、]$")
_SENTENCE_INSIDE = Late(r"[a-z)\]”\"’%\d][.!?][”\")’]*\s+[A-Z“\"(]|[。！？；]")
_WORD = Late(r"[A-Za-z][\w’'-]*")
_HAN = Late(r"[\u4e00-\u9fff]")
_NEW = Late(
    rf"(?P<word>(?:{'|'.join(sorted(SENTENCE_OPENERS - {'A', 'I', 'We', 'The', 'All', 'Some', 'Most'}))}|Later|Nobody|Today)(?=,? |\n)"
    rf"|(?:The|All|Some|Most|We)(?= [a-z]))|{NEW_STARTS}"
)
_LEFT_OPEN = Late(UNFINISHED)
_INFLECTED = Late(r"(?:ing|ed|ly|ion|ions|ies|ments?|ness|ity)$")
_CAPITAL = Late(r"(?P<word>[A-Z][a-z]{0,15})(?:[’'](?:s|re|ll|ve|d|m))?(?=,? [a-z])")
_LOOK_BACK = 2_000
_NEAR_ENOUGH = 50_000
_WHOLE = 4
"""So many whole paragraphs are to stand beside one that is cut."""
_LONG = 60
_LONG_CHINESE = 25
_LEAST = 30
_LEAST_CHINESE = 12
_VALEDICTION = Late(
    r"(?:^|\n|[.!?)(] {0,2}\n?)(?:Yours|Sincerely|Kind|Best|With|Warm|Love|Regards|Cordially|Respectfully|Faithfully)\b[^\n.,]{0,30},"
    r"\s{0,2}(?:[A-Z][\w.’'-]{0,20}\s?){0,5}$"
)
"""How a letter ends, with the name where it is put together with that."""
_TITLE = 24
_MARKS = Late(r"[，。；！？]")
_NAME_OF_FILE = Late(r"[\w-]{1,40}[./\\][\w./\\-]{1,40}['’]?$")
"""Or the number of an edition: what ends in it is mostly no sentence."""
_VERSE = 55
_SMALL = 0.6
_STYLE = 0.2
_FEW = 2


class _Text(NamedTuple):
    passage: Passage
    words: str
    start: int
    """Where the words start in the passage: markup may stand before."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the paragraphs that start or end inside a sentence."""
    flow = [_text(passage, text) for passage, text in zip(unit.passages, unit.plain, strict=True) if passage.kind not in _BETWEEN]
    flow = [one for one in flow if one.words]
    long = sum(len(one.words) >= _LONG_CHINESE for one in flow if one.passage.kind == "paragraph")
    yield Looked(long)
    starts = [pair for pair in pairwise(flow) if _starts_inside(*pair)]
    ends = [number for number in range(len(flow)) if _breaks_off(flow, number, coded=_before_code(unit, flow[number]))]
    if len(starts) <= max(_FEW, long * _STYLE) and len(starts) <= len(flow) // _FEW:
        yield from (_start(unit, before, one) for before, one in starts)
    if len(ends) <= max(_FEW, long * _STYLE):
        yield from (_end(unit, _last(flow[number])) for number in ends)
    for one in flow:
        yield from (_end(unit, _last(part)) for part in _seams(one))
    cuts = list(islice((part for one in flow for part in _cuts(unit, one)), _FEW + 1))
    if len(cuts) <= min(_FEW, long // _WHOLE):
        yield from (_end(unit, _last(part)) for part in cuts)


def _text(passage: Passage, text: str) -> _Text:
    from civcheck.audit.plain import MARKUP

    words = text.lstrip(MARKUP + " \t\n\u3000“\"‘'(（")
    return _Text(passage, words.rstrip(MARKUP + " \t\n\u3000"), len(text) - len(words))


def _starts_inside(before: _Text, one: _Text) -> bool:
    """Say whether a paragraph starts in the middle of a sentence though what stands before it is finished."""
    from civcheck.audit.tables.stops import GOES_ON

    least = _LEAST_CHINESE if _HAN.search(one.words[:10]) else _LEAST
    if one.passage.kind != "paragraph" or len(one.words) < least or not _END.search(one.words[-6:]):
        return False
    headed = before.passage.kind == "heading"
    if not headed and not _FINISHED.search(before.words[-8:]):
        return False
    match = _STARTS.match(one.words)
    if match is None or match["mark"]:
        return match is not None
    word = match["word"]
    if word in PARTICLES or _LABEL.match(match["behind"]) or _HAN.match(one.words[match.end() :]):
        return False
    if one.words[match.end("word")] not in " ,\n":
        return False
    return word in GOES_ON or (not headed and bool(_INFLECTED.search(word)))


def _seams(one: _Text) -> Iterator[_Text]:
    """Give the parts of a paragraph that the layout went on with although the next part is a new sentence."""
    from civcheck.audit.plain import MARKUP

    if one.passage.kind != "paragraph" or len(one.passage.pieces) == 1:
        return
    for number, offset in enumerate(one.passage.offsets):
        end = offset - one.start
        if number == 0 or number in one.passage.wraps or not 0 < end < len(one.words):
            continue
        match = _NEW.match(one.words, end)
        before = one.words[:end].rstrip(MARKUP + " \n")
        if match is None or not before:
            continue
        last = _LAST.search(before, max(0, len(before) - _TAIL))
        if last is not None and _open(last[0], before, match, one.words):
            yield _Text(one.passage, before, one.start)


def _cuts(unit: Unit, one: _Text) -> Iterator[_Text]:
    """Give the parts that a blank line alone parts from what the layout took for their rest, with no page, note or box between.

    Where nearly all paragraphs are whole, one or two such cuts are lost words, not the way in which the text was converted.
    """
    from civcheck.audit.plain import MARKUP

    passage = one.passage
    if passage.kind != "paragraph" or len(passage.pieces) == 1:
        return
    for number, offset in enumerate(passage.offsets):
        at = offset - one.start
        if number == 0 or number in passage.wraps or not 0 < at < len(one.words) or not _blank_alone(unit, passage, number):
            continue
        before = one.words[max(0, at - _LOOK_BACK) : at].rstrip(MARKUP + " \n")
        behind = one.words[at : at + _LOOK_BACK]
        # What `_NEW` finds is told as a seam.
        if before and not _NEW.match(behind) and _END.search(one.words[-6:]) and _cut(unit.text, before, behind):
            yield _Text(passage, one.words[:at].rstrip(MARKUP + " \n"), one.start)


def _cut(text: str, before: str, behind: str) -> bool:
    """Say whether running text has no end before a blank line, and what follows is running text of its own."""
    chinese = bool(_HAN.match(before[-1]) or before[-1] in "，、")
    if len(before) < (_LONG_CHINESE if chinese else _LONG) or not _SENTENCE_INSIDE.search(before) or _SIGNED.search(before[-_TAIL:]):
        return False
    return len(behind) > _LONG_CHINESE if chinese else _anew(text, before, behind)


def _blank_alone(unit: Unit, passage: Passage, number: int) -> bool:
    """Say whether nothing but one blank line stands before a piece of a passage."""
    between = unit.text[passage.pieces[number - 1][1] : passage.pieces[number][0]]
    return between.count("\n") == _FEW and not between.strip(" \n\u3000")


def _anew(text: str, before: str, behind: str) -> bool:
    """Say whether an English paragraph starts a sentence: with a common word that the text has not as a name."""
    from civcheck.extract.tables.names_en import common_words

    match = _CAPITAL.match(behind)
    last = _LAST.search(before, max(0, len(before) - _TAIL))
    if match is None or last is None or not last[0].islower() or last[0] in ABBREVIATIONS - GOES_ON:
        return False
    word = match["word"]
    if word.lower() not in common_words() and f" {word.lower()} " not in text:
        return False
    return text.count(f" {word} ", 0, _NEAR_ENOUGH) == text.count(f". {word} ", 0, _NEAR_ENOUGH)


def _open(last: str, before: str, match: re.Match[str], words: str) -> bool:
    """Say whether words are unfinished before what looks like a new sentence: "The" with a small word behind it opens one anyhow."""
    if not match["word"]:
        return bool(_LEFT_OPEN.search(before[-1]))
    opened = last.islower() and last.isalpha() and bool(re.match(r" [a-z]", words[match.end() : match.end() + 2]))
    return last.lower() in GOES_ON or opened


def _breaks_off(flow: Sequence[_Text], number: int, *, coded: bool) -> bool:
    """Say whether a paragraph of running text has no end though the next block starts anew."""
    from civcheck.audit.plain import ADDRESS
    from civcheck.audit.tables.stops import GOES_ON

    one = flow[number]
    following = flow[number + 1] if number + 1 < len(flow) else None
    if one.passage.kind != "paragraph" or _END.search(one.words[-6:]) or one.words[-1] == ADDRESS or _verse(one.words):
        return False
    if _title_joined(one) or _NAME_OF_FILE.search(one.words, max(0, len(one.words) - _TAIL)):
        return False
    if (
        _VALEDICTION.search(one.words, max(0, len(one.words) - _TAIL))
        or _SIGNED.search(one.words[-_TAIL:])
        or _VALUE.search(one.words[-3 * _TAIL :])
    ):
        return False
    if (following is not None and following.passage.kind in _LEADS_TO) or coded:
        return False
    last = _LAST.search(one.words, max(0, len(one.words) - _TAIL))
    if last is None:
        return False
    if _HAN.match(one.words[-1]) or one.words[-1] in "，、":
        return len(one.words) >= _LONG_CHINESE and bool(_SENTENCE_INSIDE.search(one.words))
    open_end = last[0].lower() in GOES_ON and bool(_SENTENCE_INSIDE.search(one.words))
    return open_end or (len(one.words) >= _LONG and _prose(one.words, last[0].lower()))


def _title_joined(one: _Text) -> bool:
    """Say whether the layout took a Chinese title or a name that follows for the rest of the paragraph."""
    last = one.words[one.passage.offsets[-1] - one.start :].strip() if len(one.passage.pieces) > 1 else ""
    if last.isdigit() and len(last) < len("1000"):
        return True  # the number of a page
    return 0 < len(last) <= _TITLE and _HAN.match(last[-1]) is not None and not _MARKS.search(last)


def _prose(words: str, last: str) -> bool:
    """Say whether English words are running text, not a title: sentences stand before, or the last word cannot end one."""
    from civcheck.audit.tables.stops import ABBREVIATIONS, GOES_ON

    if _SENTENCE_INSIDE.search(words[:-1]):
        return last not in ABBREVIATIONS
    found = _WORD.findall(words)
    small = sum(word[0].islower() for word in found)
    return small > len(found) * _SMALL and (last in GOES_ON or last.endswith(","))


def _before_code(unit: Unit, one: _Text) -> bool:
    """Say whether code stands behind a block: that is what it leads to."""
    kinds = unit.document.layout.kinds
    return one.passage.block + 1 < len(kinds) and kinds[one.passage.block + 1] == "code"


def _verse(words: str) -> bool:
    """Say whether the lines are short, as in verses, addresses and signatures."""
    lines = words.split("\n")
    return len(lines) > 1 and max(map(len, lines)) < _VERSE


def _start(unit: Unit, before: _Text, one: _Text) -> Evidence:
    match = _STARTS.match(one.words)
    end = match.end("word") if match and match["word"] else 1
    return unit.saw(
        NAME, one.passage.region(one.start, one.start + end), "the paragraph starts in the middle of a sentence", others=[_last(before)]
    )


def _end(unit: Unit, last: Region) -> Evidence:
    return unit.saw(NAME, last, "the paragraph breaks off without an end")


def _last(one: _Text) -> Region:
    found = _LAST_WORD.search(one.words, max(0, len(one.words) - _TAIL))
    start = found.start() if found else len(one.words) - 1
    if found and _HAN.search(found[0]):
        start = max(start, len(one.words) - 4)
    return one.passage.region(one.start + start, one.start + len(one.words))


RULE = Rule(NAME, "passages", "warning", emit)
