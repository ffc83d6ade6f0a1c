"""What a document tells to have happened to a named thing, with the day and the place: the Harbour Forum was held, on 3 May, in Oslo.

Only what stands close together is read: the name, the verb behind it, and a date that belongs to that verb. A sentence
that tells of plans, of what comes again, or of several things at once gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.tables import happening as table
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import DateMention

_LEFT_OUT = frozenset({"note", "row", "source-line", "attribution", "heading"})
THINGS = frozenset({"event", "organisation", "work", "initiative"})
_BETWEEN = re.compile(
    r"[\s,”\"’)]*(?:(?:which|that)\s+)?(?P<be>(?:was|were|been|has been|have been|had been|being|is|are)\s+)?"
    r"(?P<how>(?:first|formally|officially|jointly|successfully|recently|then|also|there|ceremonially|initially|newly|grandly|solemnly)\s+)*$",
    re.IGNORECASE,
)
"""What may stand between a name and its verb."""
_OBJECT = re.compile(r"\s+(?:the|its|their|a|an)?\s*(?:(?:annual|inaugural|new|first)\s+)?[“\"‘*_]*$", re.IGNORECASE)
"""What may stand between a verb and the thing it is done to."""
_BEHIND_PASSIVE = re.compile(r"\s*(?:in|on|at|by|from|between|during|under|for the first time|as|and|,|\.|;|\(|<|$)", re.IGNORECASE)
_BETWEEN_ZH = 12
_OF_IT = re.compile(r"\b[a-z][a-z-]+\s+(?:of|for|in|at|during|on|within|under|to|with|from|by)\s+(?:the\s+|its\s+)?[“\"‘]?$")
"""Something of the thing: a meeting of the Forum, the opening ceremony for the Fair."""
_LEADING = 4
_FARTHEST = 90
_FARTHEST_BEFORE = 60
_FEWEST_HAN, _FEWEST_WORDS = 4, 2
_ORDINAL = re.compile(
    r"^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+", re.IGNORECASE
)
_YEARS = re.compile(r"\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\b\s*年?度?")


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a named thing.

    `key` is the name as it is compared, `edition` its number or year. `date` and `place` are None where they are not told
    beside it; `at` is the word that leads up to the place, `word` the verb.
    """

    key: str
    name: NameMention
    edition: str | None
    aspect: str
    told: Told
    word: str
    date: DateMention | None = None
    place: NameMention | None = None
    at: str = ""

    @property
    def where(self) -> str | None:
        """The place as it is compared."""
        return (self.place.term or self.place.normal.casefold()) if self.place else None

    @property
    def year(self) -> str | None:
        """The year that the date lies in."""
        edtf = self.date.edtf if self.date else None
        return edtf[:4] if edtf and edtf[:4].isdigit() else None

    @property
    def one_time(self) -> bool:
        """Whether the date is one year, month, day, or a few days, and not a stretch of years."""
        edtf = self.date.edtf or "" if self.date else ""
        first, _, last = edtf.partition("/")
        return not last or (first[:4] == last[:4] and len(first) > len("2021"))

    def thing(self, path: str) -> str:
        """Give what the thing is known by. A name of common words is one of its document alone."""
        return f"{self.key} {path}" if is_common(self.key) else self.key

    def keys(self, path: str) -> Iterator[str]:
        """Give the keys under which what happened to one thing meets."""
        thing = self.thing(path)
        if self.aspect not in table.COMES_AGAIN:
            yield f"{thing} {self.aspect}"
            return
        if self.edition:
            yield f"{thing} #{self.edition} {self.aspect}"
        if self.year:
            yield f"{thing} {self.year} {self.aspect}"


def is_common(key: str) -> bool:
    """Say whether a name is made of common words alone, as many things have it: the Annual General Meeting."""
    from civcheck.extract.tables.names_en import common_words

    if key.startswith("term:"):
        return False
    if not key.isascii():
        return len(key) <= _SHORT_HAN
    return all(word in common_words() or not word.isalpha() for word in key.split())


_SHORT_HAN = 5


def happenings(unit: Unit) -> Iterator[Happening]:
    """Give what a document tells to have happened, in order."""
    for told in unit.told:
        if told.dates or told.names:
            yield from happenings_in(told)


def happenings_in(told: Told) -> Iterator[Happening]:
    """Give what a sentence tells to have happened."""
    text = told.text
    things = [(name, low, high) for name, low, high in told.names if _is_thing(name, text[low:high])]
    if not things or told.passage.kind in _LEFT_OUT or _planned().search(text) or _periodic().search(text):
        return
    for number, (name, low, high) in enumerate(things):
        if any(other[1] <= low and high <= other[2] and other[2] - other[1] > high - low for other in things):
            continue
        following = things[number + 1][1] if number + 1 < len(things) else len(text)
        for aspect, start, end in _verbs(text, low, high, following):
            date = _date(told, (low, high), start, end)
            place, at_word = _place(told, start, max(end, high) if start < low else end)
            yield Happening(name_key(name), name, edition_of(name, text, low), aspect, told, text[start:end], date, place, at_word)
            break
        else:
            yield from _attended(told, name, low)


def _is_thing(name: NameMention, written: str) -> bool:
    if name.type not in THINGS or name.certainty == "unsure" or (name.short and name.stands_for is None and name.term is None):
        return False
    bare = name_key(name)
    if name.type == "work" and written.isascii() and len(written.split()) == _FEWEST_WORDS:
        return False  # there is more than one Oslo Declaration
    return name.term is not None or len(bare.split()) >= _FEWEST_WORDS or (not bare.isascii() and len(bare) >= _FEWEST_HAN)


def name_key(name: NameMention) -> str:
    """Give a name as it is compared: by its term, or its words without article, edition and years."""
    if name.term is not None:
        return f"term:{name.term}"
    bare = " ".join(name.normal.replace("’", "'").split())
    return " ".join(_ORDINAL.sub("", _YEARS.sub(" ", bare)).split()).casefold()


def edition_of(name: NameMention, text: str, low: int) -> str | None:
    """Give the edition of an event: its number, or the year in its name or right before it."""
    if name.edition:
        return name.edition
    year = _YEARS.search(name.normal)
    if year is None:
        year = re.search(r"((?:19|20)\d\d)\s*年?\s*$", text[max(0, low - 8) : low])
    return year[0].strip(" 年度") if year else None


def years_of(text: str, low: int, high: int) -> tuple[tuple[int, int], int, int] | None:
    """Give the years that a name is of, first and last, and where they stand: at its beginning, or right before it."""
    first_year = _YEAR_DASH.search(text, max(0, low - 8), low)
    found = _SPAN.match(text, first_year.start() if first_year else low) or _SPAN_BEFORE.search(text, max(0, low - 16), low)
    if found is None or found.end() > high:
        return None
    first = int(found["first"])
    last = int(found["last"] or first)
    last = last if last >= 1000 else first // 100 * 100 + last  # noqa: PLR2004  2024-25
    return ((first, last), *found.span("years")) if first <= last <= first + _MOST_YEARS else None


_SPAN = re.compile(r"(?P<years>(?P<first>(?:19|20)\d\d)(?:\s*[-–—/]\s*(?P<last>(?:(?:19|20)\d\d|\d\d)))?)(?![\d-])\s*年?\s*")
_SPAN_BEFORE = re.compile(_SPAN.pattern + r"[“\"]?$")
_YEAR_DASH = re.compile(r"(?<!\d)(?:19|20)\d\d\s*[-–—/]\s*$")
_MOST_YEARS = 6


def _verbs(text: str, low: int, high: int, following: int) -> Iterator[tuple[str, int, int]]:
    """Give the aspect of the verb that belongs to a name, and where the verb stands: behind it, or before what is done to it."""
    near = text[high : min(following, high + _FARTHEST)]
    if not text[low:high].isascii():
        found_zh = _verb_zh(near, high) or _before_zh(text, low)
        if found_zh is not None:
            yield found_zh
        return
    if _OF_IT.search(text[max(0, low - 60) : low]):
        return
    found = _english().search(near)
    if found and (between := _BETWEEN.match(near[: found.start()])):
        word = " ".join(found[0].lower().split())
        told = bool(between["be"]) or (not between["how"] and _BEHIND_PASSIVE.match(near[found.end() :]) is not None)
        if told or word in table.BY_ITSELF:
            yield _aspects()[word], high + found.start(), high + found.end()
            return
    before = text[max(0, low - _FARTHEST) : low]
    for found in _english().finditer(before):
        if (
            _OBJECT.match(before[found.end() :])
            and found[0].lower() not in table.BY_ITSELF
            and not _PASSIVE.search(before[: found.start()])
        ):
            yield _aspects()[" ".join(found[0].lower().split())], low - len(before) + found.start(), low - len(before) + found.end()
            return


_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?$", re.IGNORECASE)


def _verb_zh(near: str, high: int) -> tuple[str, int, int] | None:
    found = _chinese().search(near)
    if not found or re.search(r"[。；;！？]", near[: found.start()]):
        return None
    if found.start() > _BETWEEN_ZH and not re.match(r"[”》]?(?:于|在)", near):
        return None
    return _aspects()[found[0]], high + found.start(), high + found.end()


def _before_zh(text: str, low: int) -> tuple[str, int, int] | None:
    """Give the verb right before a name in Chinese: somebody held it."""
    start = max(0, low - _BETWEEN_ZH)
    last = None
    for last in _chinese().finditer(text, start, low):  # noqa: B007  the last is wanted
        pass
    if last is None or not _OBJECT_ZH.fullmatch(text, last.end(), low):
        return None
    return _aspects()[last[0]], last.start(), last.end()


_OBJECT_ZH = re.compile(r"了?[“《]?")


def _date(told: Told, thing: tuple[int, int], start: int, end: int) -> DateMention | None:
    """Give the date of a verb: right behind it, or at the beginning of the sentence, or before the name."""
    low, high = thing
    dates = [one for one in told.dates if _is_told(one[0]) and not _of_name(one, low, high)]
    chinese = not told.text[low:high].isascii()
    far = max(end, high)
    behind = [one for one in dates if 0 <= one[1] - far <= _FARTHEST and _close(told.text[far : one[1]])]
    between = [one for one in dates if min(high, end) <= one[1] and one[2] <= max(low, start)]
    first = min(low, start)
    leading = [one for one in dates if one[2] <= first and (one[1] <= _LEADING or first - one[2] <= _FARTHEST_BEFORE)]
    if len({one[0].edtf for one in leading}) > 1 and not (between or behind):
        return None
    if chinese:
        behind = [one for one in behind if told.text[far : one[1]] in {"", "于", "在"}]
    found = between[-1:] or behind[:1] or leading[-1:]
    return found[0][0] if found else None


def _of_name(date: tuple[DateMention, int, int], low: int, high: int) -> bool:
    """Say whether a date is part of a name, or the year right before it that tells the edition."""
    mention, start, end = date
    return start < high and low < end + (mention.granularity == "year") * 2


def _is_told(date: DateMention) -> bool:
    """Say whether a date tells itself when it is, or leans on one beside it."""
    told = date.edtf is not None and not date.impossible and not date.recurs and date.relative in {None, "text"}
    return told and ".." not in (date.edtf or "")


def _close(between: str) -> bool:
    """Say whether what stands between a verb and a date is no other clause."""
    return not re.search(r"[.;:；。]|,\s*(?:and|but|while|where|which|with)\b|\b(?:since|after|before|until|by|when)\b", between)


def _attended(told: Told, name: NameMention, low: int) -> Iterator[Happening]:
    """Give an edition at which something was done on the day that the sentence begins with: in June 2018, at the 18th Forum."""
    dates = [one for one in told.dates if _is_told(one[0]) and one[2] <= low]
    if name.type == "event" and name.edition and len(dates) == 1 and dates[0][1] <= _LEADING and (found := _AT.search(told.text, 0, low)):
        yield Happening(name_key(name), name, name.edition, "held", told, found[0].split()[0], dates[0][0])


_AT = re.compile(r"\b(?:at|during|attended)\s+(?:the\s+)?$", re.IGNORECASE)


def _place(told: Told, start: int, end: int) -> tuple[NameMention | None, str]:
    """Give the place of a verb with the word that leads up to it: in or at a place right behind; in Chinese right before it."""
    text = told.text
    places = [one for one in told.names if one[0].type == "place" and one[0].certainty != "unsure"]
    if not text[start:end].isascii():
        return _place_zh(text, places, start)
    for name, low, high in places:
        lead = _LEADS.search(text, end, low) if end <= low <= end + _FARTHEST else None
        if lead and _close(text[end:low]):
            return (None, "") if _AND.match(text, high) else (name, lead[1].lower())
    found = _SOMEWHERE.match(text, end)
    if (
        found
        and not _AND.match(text, found.end())
        and not any(low < found.end() and found.start("name") < high for _, low, high in told.dates)
    ):
        return _named(told, found["name"], found.start("name")), found["lead"].lower()
    return None, ""


def _place_zh(text: str, places: Sequence[tuple[NameMention, int, int]], start: int) -> tuple[NameMention | None, str]:
    for name, low, high in reversed(places):
        if high <= start <= high + 3 and re.search(r"[在于]\s*$", text[max(0, low - 8) : low]):
            return name, "在"
    return None, ""


def _named(told: Told, words: str, low: int) -> NameMention:
    """Give a place that no table knows as a name."""
    return NameMention("name", told.region(low, low + len(words)), "place", words)


_SOMEWHERE = re.compile(r"\s+(?P<lead>in|at)\s+(?P<name>[A-Z][\w'’-]+(?:\s(?:[A-Z][\w'’-]+|of|on|upon|the))*(?<!\sof)(?<!\son)(?<!\sthe))")
_LEADS = re.compile(r"\b(in|at)\s+(?:the\s+)?(?:(?:city|town|port|village)\s+of\s+)?$", re.IGNORECASE)
_AND = re.compile(r"(?:,\s+[A-Z][\w .'-]{1,40})?\s*(?:,|and|&|or|as well as|、|和)\s+(?:in\s+|at\s+)?[A-Z]")


@cache
def _aspects() -> dict[str, str]:
    return {word: aspect for words in (table.ENGLISH, table.CHINESE) for aspect, forms in words.items() for word in forms}


@cache
def _english() -> re.Pattern[str]:
    forms = sorted((form for forms in table.ENGLISH.values() for form in forms), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


@cache
def _chinese() -> re.Pattern[str]:
    forms = sorted((form for forms in table.CHINESE.values() for form in forms), key=len, reverse=True)
    return re.compile("|".join(forms))


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(table.PLANNED, re.IGNORECASE)


@cache
def _periodic() -> re.Pattern[str]:
    return re.compile(table.PERIODIC, re.IGNORECASE)
