"""An abbreviation that a document uses and nowhere expands, or uses before it does.

Readers from another field, country or year do not know it.

Example:

    The report of the BQRT was late. The BQRT has since met twice.      BQRT is used twice and expanded nowhere

Silent: what everybody knows (UN, GDP, km), Roman numerals, headings in capitals, words in capitals for weight, models and
numbers (KX-240), one single use.

Limits: an abbreviation is a word of capitals. Any bracket with a name beside it counts as its expansion. One finding for
each, at its first place in running text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Option, Rule
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.definitions import Definition
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "unexpanded-abbreviation"
_TOKEN = compiled(
    r"([A-Z](?:(?<![A-Za-z0-9_./@#&$+'’-].)|(?<=[a-z]-.))[A-Z]{1,5})(s?)(?![A-Za-z0-9_/@&+]|-[A-Z0-9]|\.[A-Za-z0-9]|['’](?!s\b)[a-z])"
)
_LETTERS = compiled(r"[A-Za-z]+")
_SHORT, _LONG = 2, 6
_SHOUTED = compiled(r"[A-Z]{2,}[ ,:]{1,2}\Z")
_GOES_ON = compiled(r"[ ,:]{1,2}[A-Z]{2,}")
_NUMBERED = compiled(r"[ ]?[0-9$€£¥]")
_NAMED = compiled(rf"[ ]?[(（][^()（）]{{0,40}}(?:[a-z]{{2,}} [A-Za-z][a-z]+|[A-Z][a-z]+ [A-Z]|[{HAN}]{{2}})")
_TOO_OFTEN_FOR_WEIGHT = 6
_RUNNING = frozenset({"paragraph", "item", "box-title", "quote"})


def emit(unit: Unit, options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the abbreviations that are used often enough, where they are first used."""
    from civcheck.audit.tables.abbreviations import common

    uses = _uses(unit)
    yield Looked(len(uses))
    if not uses:
        return
    expanded: dict[str, Definition] = {}
    for one in unit.definitions:
        expanded.setdefault(one.key, one)
    known = common().union(name.upper() for name in options["known"])
    words = {word.lower() for word in set(_LETTERS.findall(unit.text)) if _SHORT <= len(word) <= _LONG and word[1:].islower()}
    for short, places in uses.items():
        running = [(passage, at) for passage, at, _ in places if passage.kind in _RUNNING]
        if len(places) < options["least"] or not running or short in known or _is_word(short, len(places), words):
            continue
        passage, at = running[0]
        region = passage.region(at, at + len(short))
        definition = expanded.get(short)
        if definition is None:
            if not any(named for _, _, named in places):
                yield unit.saw(NAME, region, f"{short} is used {_often(len(places))} and expanded nowhere")
        elif _tells(definition) and (passage.block, at) < (definition.passage.block, definition.start):
            line, own = unit.document.line_column(definition.region.start)[0], unit.document.line_column(region.start)[0]
            where = f"in line {line}" if line > own else "further on"
            yield unit.saw(NAME, region, f"{short} is used here, and expanded only {where}", others=[definition.region])


def _often(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"  # noqa: PLR2004  the word itself


def _tells(definition: Definition) -> bool:
    """Say whether a full name was read, or a Chinese one stands there: any other bracket may be there for another reason."""
    text = definition.passage.text
    return definition.form == "letters" or re.match(f"[{HAN}]", text[definition.start - 1 : definition.start]) is not None


def _uses(unit: Unit) -> dict[str, list[tuple[Passage, int, bool]]]:
    """Give the places of each abbreviation, and whether a name stands in brackets beside it."""
    from civcheck.audit.short_forms import is_roman

    found: dict[str, list[tuple[Passage, int, bool]]] = {}
    for passage in unit.passages:
        text = passage.text
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            if _shouted(text, start, end) or _NUMBERED.match(text, end) or text[max(0, start - 2) : start].strip()[-1:].isdigit():
                continue
            named = _NAMED.match(text, end) is not None or _behind_a_name(text, start, end)
            found.setdefault(match[1], []).append((passage, start, named))
    return {short: places for short, places in found.items() if not is_roman(short)}


def _behind_a_name(text: str, start: int, end: int) -> bool:
    """Say whether a form stands in brackets behind something: that is taken for its name."""
    opened = text.rfind("(", max(0, start - 60), start), text.rfind("（", max(0, start - 60), start)
    inside = max(opened)
    return (
        inside >= 0
        and not re.search(r"[)）]", text[inside:start])
        and text[end : end + 3].lstrip('”"’ ')[:1] in {")", "）", ",", ";", "，", "；"}
    )


def _shouted(text: str, start: int, end: int) -> bool:
    """Say whether the words around are in capitals too."""
    return _GOES_ON.match(text, end) is not None or _SHOUTED.search(text, max(0, start - 20), start) is not None


def _is_word(short: str, count: int, words: set[str]) -> bool:
    """Say whether a form is a currency, or a word that only stands in capitals for weight."""
    from civcheck.extract.tables.currencies import CURRENCY_BY_ALIAS
    from civcheck.extract.tables.names_en import common_words

    if short in CURRENCY_BY_ALIAS:
        return True
    return short.lower() in words or (short.lower() in common_words() and count < _TOO_OFTEN_FOR_WEIGHT)


RULE = Rule(
    NAME, "names", "info", emit,
    options=(Option("known", (), "Abbreviations that your readers know."), Option("least", 2, "How often it is to be used.")),
)  # fmt: skip
