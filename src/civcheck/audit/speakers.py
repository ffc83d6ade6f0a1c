"""Who is told to have said a quotation: a named person, an article of a named document, or somebody without a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.audit.told import Told
    from civcheck.model.mention import QuoteMention

_ARTICLE = compiled(
    r"\b(?P<part>article|section|clause|paragraph|chapter|rule|principle)\s+(?P<number>\d{1,3}|[IVX]{1,6})\s+of\s+(?:the\s+)?(?P<name>[^,.;:“”\"]{4,80}?)"
    r"(?:\s+(?:reads|says|states|provides|stipulates|declares|requires)(?:\s+(?:that|as follows))?)?\s*[:,]?\s*[“\"‘]?$",
    re.IGNORECASE,
)
_ARTICLE_ZH = compiled(
    r"(?P<name>《[^《》]{2,40}》)?(?P<part>第[一二三四五六七八九十百\d]{1,5}条)(?:中)?(?:写道|规定|载明|指出|明确|要求)[：:，]?[“\"「]?$"
)
_SAID_ZH = compiled(r"[^。！？；“”]{0,60}(?:说|说道|写道|表示|指出|强调|认为|称|介绍|回忆|提出|宣布|坦言|补充)[：:，]\s*[“\"「]?$")
_SPEECH_ZH = compiled(
    r"(?P<name>[一-鿿]{2,4}?)(?:在|于|致|给)[^。！？；“”]{0,40}的(?:讲话|演讲|致辞|信|发言)[^。！？；“”]{0,6}(?:以|：|是|为)[“「]?$"
)
_BEHIND_ZH = compiled(r"[”」](?:[^，。；“”]{0,30}?的)?(?P<name>[一-鿿]{2,4}?)(?=在|于|对|向|说|写|称|表示|指出|强调|认为)")
_FARTHEST = 160


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something. `named` says that it is a person with a name of his own, `article` that it is one of a document."""

    name: str
    named: bool
    article: bool = False


def speaker_of(told: Told, quote: QuoteMention, start: int, end: int, people: frozenset[str]) -> Speaker | None:
    """Give the speaker of a quotation at a range of its sentence; None where nobody is told. `people` are the persons of the document."""
    before = told.text[max(0, start - _FARTHEST) : start]
    if (article := _ARTICLE.search(before) or _ARTICLE_ZH.search(before)) is not None:
        number = article["number"] if "number" in article.groupdict() else ""
        return Speaker(" ".join(f"{article['part']} {number} {article['name'] or ''}".lower().split()), named=False, article=True)
    if quote.speaker is None:
        return _said_in_chinese(told, start) or _in_speech(told, start)
    name = _alone(quote.speaker)
    if not name.isascii() and not is_name_zh(name) and (found := _beside(told, start, end)) is not None:
        return found
    return Speaker(name, is_name_zh(name) or (" " in name and (name in people or name != quote.speaker)))


def _beside(told: Told, start: int, end: int) -> Speaker | None:
    """Give the person named right beside a Chinese quotation, where a body or a place was read as the speaker."""
    behind = _BEHIND_ZH.match(told.text, end)
    if behind is not None and is_name_zh(behind["name"]):
        return Speaker(behind["name"], named=True)
    return _said_in_chinese(told, start)


def _alone(speaker: str) -> str:
    """Give a person's name without the body that is told with it: "Viktor Marsh of the Museum"."""
    from civcheck.extract.tables.names_en import given_names

    first = re.split(r"\s+of\s+", speaker)[0]
    return first if " " in first and first.split()[0] in given_names() else speaker


_SPEECHES = r"(?:speech|letter|address|remarks|diary|lecture|sermon|toast|message|essay|will)"
_OF_PERSON = compiled(rf"\b{_SPEECHES}\s+(?:of|by)\s+$", re.IGNORECASE)
_OWN = compiled(rf"['’]s\s+(?:\w+\s+)?{_SPEECHES}\b", re.IGNORECASE)
_LEADING_UP = compiled(r"(?:words?|sentence|line|phrase|reads?|began|begins|ends|ended|with|says|said)\s*[:,]?\s*[“\"‘]?$", re.IGNORECASE)


def _in_speech(told: Told, start: int) -> Speaker | None:
    """Give the one person whose speech or letter the words are told to be of."""
    text = told.text
    if not _LEADING_UP.search(text, max(0, start - _NEAR), start):
        return None
    people = [one for one in told.names if one[0].type == "person" and one[2] <= start]
    found = [one for one, low, high in people if _OF_PERSON.search(text, max(0, low - _NEAR), low) or _OWN.match(text, high)]
    return Speaker(found[0].normal, named=True) if len(found) == 1 == len({one.normal for one, _, _ in people}) else None


_NEAR = 30


def is_name_zh(words: str) -> bool:
    """Say whether two to four characters have the form of a Chinese person's name, and are no title and no word."""
    from civcheck.extract.tables.names_zh_people import COMPOUND, FAMILY_NAMES
    from civcheck.extract.tables.titles import TITLES_ZH
    from civcheck.extract.tables.words_zh import common_words

    given = words[2:] if words[:2] in COMPOUND else words[1:]
    if not words or words.isascii() or not 1 <= len(given) <= 2 or words in common_words():  # noqa: PLR2004  a given name has one character or two
        return False
    return (words[0] in FAMILY_NAMES or words[:2] in COMPOUND) and given not in TITLES_ZH and not words.endswith(("们", "某", "氏"))


def _said_in_chinese(told: Told, start: int) -> Speaker | None:
    """Give the person named before a verb of saying right before a quotation: 周明德1954年写给果农的信中说."""
    speech = _SPEECH_ZH.search(told.text, max(0, start - _FARTHEST), start)
    if speech is not None and is_name_zh(speech["name"]):
        return Speaker(speech["name"], named=True)
    clause = _SAID_ZH.search(told.text, max(0, start - _FARTHEST), start)
    found = [one["name"] for one in _NAME_ZH.finditer(clause[0]) if is_name_zh(one["name"])] if clause else []
    return Speaker(found[0], named=True) if len(found) == 1 else None


_NAME_ZH = compiled(r"(?:^|(?<=[，、；：\s年月日的]))(?P<name>[一-鿿]{2,4}?)(?=[在于对向给致写说称表指强\d])")
