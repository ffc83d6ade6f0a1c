"""A number that is left out, used twice, or written in another way, in headings, lists, captions, notes and ordinals.

Readers look for what is missing, and cross-references to what comes after it are off by one.

Example:

    (I) The port    (II) The quay    (IV) The cranes        (IV) follows (II)

One finding stands at the break, with the number before it. "1.", "2.", "(3)" is told as another way of numbering; "First, …
Second, … Fourth, …" and 一是…二是…四是… are counted too.

Silent: numbering that starts anew at 1, nested lists, all-1 lists of Markdown, cross-references, dates, years, articles of laws;
numbers that are missing here but stand elsewhere between the two; notes that are cited twice.

Limits: where a sequence starts within an excerpt is not asked. Roman numerals up to 39, Chinese ones up to 99.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.ordinals import CHINESE_DIGITS, CONTINUED, ENGLISH_ORDINALS
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.counting import Break, Count, Counter
    from civcheck.audit.labels import Label
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "broken-numbering"
_BODY = frozenset({"item", "paragraph"})
_ORDINAL = compiled(rf"(?P<word>{'|'.join(word.title() for word in ENGLISH_ORDINALS)}),(?=\s)")
_CHINESE_ORDINAL = compiled(
    rf"(?:^|(?<=[。；：，！])\s?)(?:(?P<word>首先|其次|再次)(?=[，、])|第(?P<n>[{CHINESE_DIGITS}十])(?=[，、])|(?P<is>[{CHINESE_DIGITS}十])(?:是|要|则)(?!否|不))"
)
_AFTER_SENTENCE = frozenset(f"{mark} " for mark in ".!?;:")
_CHINESE_WORDS = {"首先": 1, "其次": 2, "再次": 3}
_ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
_BRACKETED = compiled(r"[)）](?=\s[^\s.,;:)]|[^\s\d.,;:)，。；])")
_BEFORE_BRACKET = compiled(
    r"(?:^|[\s；;:：，,。、])(?P<label>(?:[(（]|(?<=[；;:：，,。、.!?] )|(?<=[；;:：，,。、])|^)(?P<n>\d{1,2}|[a-h]|[ivx]{1,4})[)）])$"
)
_WINDOW = 8
_CIRCLED = {chr(0x2460 + number): number + 1 for number in range(20)}
_CIRCLES = compiled("[①-⑳]")
_CONTINUED = compiled(CONTINUED)
_COPYRIGHT = compiled(r"\((?:c|C)\)\s{0,4}(?:(?:19|20)\d\d\b|Copyright)")
_FAR = 5_000
_LINE = 90
_FULL_LINE = 50
"""A shorter line is no line of wrapped text."""
_MOST_SKIPPED = 3
_SHORT = 160
_FEWEST = 2
_MOST = 60
"""So many ordinals of one paragraph are looked at."""
_DEEP = 99


class _Place(NamedTuple):
    region: Region
    text: str
    """The rest of the line, without the label."""
    style: str


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See where numbering breaks."""
    looked = 0
    for evidence in (_labels(unit), _captions(unit), _notes(unit), _ordinals(unit)):
        for seen in evidence:
            if isinstance(seen, Looked):
                looked += seen.things
            else:
                yield seen
    yield Looked(looked)


def _labels(unit: Unit) -> Iterator[Evidence | Looked]:
    """Give the breaks in the labels of headings, items and paragraphs."""
    from civcheck.audit.counting import Counter
    from civcheck.audit.labels import label_of

    headings: dict[object, Counter[_Place]] = defaultdict(Counter)
    body: dict[object, Counter[_Place]] = defaultdict(Counter)
    last: dict[str, tuple[Label, _Place]] = {}
    looked = 0
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        heading = passage.kind == "heading"
        if not heading and passage.kind not in _BODY:
            continue
        level = _level(unit, passage) if heading else _DEEP
        if heading:
            body.clear()
            last.pop("body", None)
            for counter in headings.values():
                counter.close(level)
        label = label_of(text[:_SHORT])
        if label is None or (label.style in {"A.", "I.", "Chapter"} and not heading) or _copyright(unit, passage, text, label):
            continue
        looked += 1
        place = _place(passage, text, label)
        if not heading and _wrapped(unit.text, place.region.start):
            continue
        yield from _labelled(unit, headings if heading else body, last, "heading" if heading else "body", label, place, level)
        last["heading" if heading else "body"] = label, place
    yield Looked(looked)


def _copyright(unit: Unit, passage: Passage, text: str, label: Label) -> bool:
    """Say whether "(c)" is the sign of copyright: a year or that word follows, or no (b) stands before it."""
    if text[label.start : label.end].lower() != "(c)":
        return False
    at = passage.region(label.start, label.end).start
    return _COPYRIGHT.match(text, label.start) is not None or "(b)" not in unit.text[max(0, at - _FAR) : at].lower()


def _wrapped(text: str, at: int) -> bool:
    """Say whether a label is the end of a sentence that the end of a line cuts: "as set out in section" and "7." below."""
    before = text[max(0, at - _LINE) : at].rstrip(" \t")
    return (
        len(before) > _FULL_LINE
        and before.endswith("\n")
        and "\n" not in before[-_FULL_LINE:-1]
        and before[-2:-1].isalpha()
        and before[-2:-1].islower()
    )


def _level(unit: Unit, passage: Passage) -> int:
    section = unit.document.layout.block_sections[passage.block]
    return unit.document.layout.sections[section].level if section >= 0 else 0


def _place(passage: Passage, text: str, label: Label) -> _Place:
    return _Place(passage.region(label.start, label.end), text[label.end :].strip(" .:：、\t\ufdd0"), label.style)


def _labelled(  # noqa: PLR0913, PLR0917
    unit: Unit, counters: dict[object, Counter[_Place]], last: Mapping[str, tuple[Label, _Place]], kind: str, label: Label, place: _Place,
    level: int,
) -> Iterator[Evidence]:  # fmt: skip
    key = label.style, label.value[:-1]
    number = label.value[-1]
    counter = counters[key]
    before = last.get(kind)
    if not counter.open and number > 1 and before is not None and _other_way(unit, label, place, *before):
        other = counters[before[0].style, before[0].value[:-1]]
        other.expect((number, number + 1))
        yield unit.saw(NAME, place.region, f"numbered in another way than {_name(unit, before[1])} before it", others=[before[1].region])
    broken = counter.take(number, place, level)
    if broken is not None:
        yield from _broken(unit, *broken, label, place, closed=counter.closed)


def _other_way(unit: Unit, label: Label, place: _Place, before: Label, where: _Place) -> bool:
    """Say whether a label goes on with the number of the one before it, written in another way."""
    from civcheck.audit.labels import written

    if label.style == before.style or len(label.value) > 1 or label.value[-1] != before.value[-1] + 1 or len(before.value) > 1:
        return False
    first = any(one in unit.text[: place.region.start] for one in written(label.style, (label.value[-1] - 1,)))
    return not first and where.region.start < place.region.start


def _broken(
    unit: Unit, kind: Break, before: Count[_Place] | None, label: Label, place: _Place, *, closed: _Place | None
) -> Iterator[Evidence]:
    """Tell a break, unless what is missing stands somewhere between."""
    from civcheck.audit.labels import written

    where = before.place if before is not None else closed
    if where is None:
        return
    number = label.value[-1]
    between = unit.text[where.region.end : place.region.start]
    if kind == "repeat":
        if place.text and where.text and place.text != where.text:
            yield unit.saw(NAME, place.region, f"{_name(unit, where)} is used twice", others=[where.region])
        return
    low = before.number if before is not None and kind == "gap" else 0
    missing = range(low + 1, number)
    if (kind == "gap" and len(missing) > _MOST_SKIPPED) or (kind == "back" and place.style in {"1.", "1)", "a)", "(a)"}):
        return
    if any(one in between for value in missing for one in written(label.style, (*label.value[:-1], value))):
        return
    says = (
        f"{_name(unit, place)} follows {_name(unit, where)}" if kind != "start" else f"the numbering starts with {_name(unit, place)} here"
    )
    yield unit.saw(NAME, place.region, says, others=[where.region])


def _name(unit: Unit, place: _Place) -> str:
    return place.region.slice(unit.text)


def _captions(unit: Unit) -> Iterator[Evidence | Looked]:
    """Give the numbers that captions leave out or use twice. Captions may stand in any order."""
    from civcheck.audit.labels import caption_of

    seen: dict[tuple[str, tuple[int, ...]], dict[int, _Place]] = defaultdict(dict)
    looked = 0
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        label = caption_of(text[:_SHORT]) if passage.kind in {"caption", "box-title", "heading", "paragraph"} else None
        if label is None or (passage.kind == "paragraph" and (len(text) > _SHORT or text.rstrip()[-1:] in ".。；;")):
            continue
        looked += 1
        place = _place(passage, text, label)
        group = seen[label.style, label.value[:-1]]
        former = group.get(label.value[-1])
        if former is None:
            group[label.value[-1]] = place
        elif former.text.casefold() != place.text.casefold() and not _CONTINUED.search(place.text):
            yield unit.saw(NAME, place.region, f"{_name(unit, former)} is used twice", others=[former.region])
    yield Looked(looked)
    for group in seen.values():
        yield from _left_out(unit, group)


def _left_out(unit: Unit, group: Mapping[int, _Place]) -> Iterator[Evidence]:
    numbers = sorted(group)
    for before, number in pairwise(numbers):
        if not 1 < number - before <= _MOST_SKIPPED + 1:
            continue
        former, place = group[before], group[number]
        pattern = re.sub(r"\d+(?=\D*$)", str(before + 1), re.escape(_name(unit, former)))
        if not re.search(rf"(?:^|\n)[\s>*#_<b-]{{0,12}}{pattern}(?!\d)", unit.text):
            yield unit.saw(NAME, place.region, f"{_name(unit, place)} follows {_name(unit, former)}", others=[former.region])


def _notes(unit: Unit) -> Iterator[Evidence | Looked]:
    """Give the notes whose markers leave out a number. A note may be cited twice, and every page may start anew."""
    markers = sorted(
        (note.marker.start, note.marker.end, number)
        for note in unit.document.layout.notes
        if note.marker is not None and not _power(unit.text, note.marker.start) and (number := _note_number(note.label))
    )
    yield Looked(len(markers))
    last: tuple[int, int, int] | None = None
    for start, end, number in markers:
        if last is not None and last[2] + 1 < number <= last[2] + _MOST_SKIPPED + 1:
            between = unit.text[last[1] : start]
            if not any(_marker(value) in between or str(value) in between for value in range(last[2] + 1, number)):
                region, other = Region((Span(start, end),)), Region((Span(last[0], last[1]),))
                yield unit.saw(NAME, region, f"note {number} follows note {last[2]}", others=[other])
        last = start, end, number


def _power(text: str, at: int) -> bool:
    """Say whether a raised number is the power of the number before it: 2<sup>32</sup>, but not 2019<sup>3</sup>."""
    return re.search(r"(?<![\d.])(?:2|10)\Z", text[max(0, at - 4) : at]) is not None


def _note_number(label: str) -> int:
    return _CIRCLED.get(label, 0) or (int(label) if label.isdigit() and label.isascii() and len(label) < len("1000") else 0)


def _marker(number: int) -> str:
    return chr(0x245F + number) if number <= len(_CIRCLED) else "\0"


def _ordinals(unit: Unit) -> Iterator[Evidence | Looked]:
    """Give the breaks in ordinals that start sentences, and in numbers in brackets within a paragraph."""
    from civcheck.audit.counting import Counter

    counters: dict[str, Counter[_Place]] = defaultdict(Counter)
    looked = 0
    free = not any(note.label in _CIRCLED for note in unit.document.layout.notes) and "<sup>" not in unit.text
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        if passage.kind == "heading":
            counters.clear()
        if passage.kind not in _BODY:
            continue
        for style in ("(1)", "(i)", "(a)", "①"):
            counters.pop(style, None)
        circled = _circled(passage.text) if free else ()
        for style, number, start, end in islice(chain(_counted(text), circled), _MOST):
            looked += 1
            place = _Place(passage.region(start, end), text[end : end + 20], style)
            if style.startswith("(") and number > 1 and not counters[style].open:
                continue
            broken = counters[style].take(number, place, 0)
            if style.startswith("(") and broken is not None and broken[1] is not None and broken[1].number < _FEWEST:
                del counters[style]  # (1) and (3) may be equations
                continue
            if broken is None or broken[0] != "gap" or broken[1] is None or number != broken[1].number + 2:
                continue
            former = broken[1].place
            if not _said_otherwise(unit.text[former.region.end : place.region.start], style, number - 1):
                yield unit.saw(NAME, place.region, f"{_name(unit, place)} follows {_name(unit, former)}", others=[former.region])
    yield Looked(looked)


def _counted(text: str) -> Iterator[tuple[str, int, int, int]]:
    from civcheck.audit.labels import chinese

    found = [
        ("first", ENGLISH_ORDINALS[match["word"].lower()], *match.span("word"))
        for match in _ORDINAL.finditer(text)
        if match.start() == 0 or text[max(0, match.start() - 2) : match.start()] in _AFTER_SENTENCE
    ]
    for match in () if text.isascii() else _CHINESE_ORDINAL.finditer(text):
        number = _CHINESE_WORDS.get(match["word"] or "") or chinese(match["n"] or match["is"])
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        found.append(("是" if match["is"] else "第", number, start, match.end()))
    for closing in _BRACKETED.finditer(text):
        low = max(0, closing.end() - _WINDOW)
        window = text[low : closing.end()]
        before = _BEFORE_BRACKET.search(window)
        if before is not None and (before.start() or low == 0 or before["label"] != before[0]):
            style = "(1)" if before["n"].isdigit() else "(i)" if before["n"] in _ROMANS else "(a)"
            number = _ROMANS.get(before["n"]) or chinese(before["n"]) or ord(before["n"][0]) - ord("a") + 1
            found.append((style, number, low + before.start("label"), closing.end()))
    yield from sorted(found, key=lambda one: one[2])


def _circled(text: str) -> Iterator[tuple[str, int, int, int]]:
    """Give the circled numbers of a paragraph, where they are no markers of notes."""
    for match in () if text.isascii() else _CIRCLES.finditer(text):
        yield "①", _CIRCLED[match[0]], *match.span()


def _said_otherwise(between: str, style: str, number: int) -> bool:
    """Say whether the number that is missing is said in another way between two ordinals."""
    from civcheck.audit.labels import written
    from civcheck.audit.tables.ordinals import ENGLISH_STEMS

    if style == "first":
        return number < len(ENGLISH_STEMS) and bool(re.search(rf"(?i)\b(?:{ENGLISH_STEMS[number]})", between))
    if style == "①":
        return _marker(number) in between
    if style.startswith("("):
        return any(one in between for one in written(style, (number,)))
    return CHINESE_DIGITS[number - 1 : number] in between or "其次" in between or "再次" in between


RULE = Rule(NAME, "structure", "warning", emit)
