"""A name taken apart: titles, generation, editions and years off; what kind of name the rest looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from civcheck.compare.name_editions import without_edition
from civcheck.compare.name_events import in_one_form
from civcheck.compare.name_letters import HAN, LATIN, fold, pieces, words_of
from civcheck.compare.name_titles import without_titles, without_titles_han
from civcheck.compare.tables.words import HEADS_ALSO, LEGAL, PREPOSITIONS, WARS
from civcheck.extract.folding import simplified
from civcheck.extract.tables.heads_en import ALSO_FAMILIES, HEADS
from civcheck.extract.tables.names_en import common_words, given_names
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.model.mention import NameType

Kind = Literal["person", "thing", "short", "open"]
_QUOTES = compiled(r"[\"“”„‟«»《》〈〉「」『』【】*_]|(?<!\w)['‘’]|['‘’](?!\w)")
_WIDE = (
    {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(map(ord, "‐‑‒–—―−"), "-") | {0x3000: " ", 0xA0: " ", 0xAD: None}
)
_DOTS = compiled("[·•・‧･]")
_ARTICLE = compiled(r"^(?:the|The|THE|a|an)\s+(?=\S)")
_SHORT = compiled(r"[A-Z][A-Z0-9a-z]{0,2}(?:[&/+-]?[A-Z0-9]){1,8}s?|(?:[A-Z]\.){2,8}")
_INITIAL = compiled(r"(?:[^\W\d_]\.){1,4}|[A-Z]")
_FEW, _MANY = 2, 5
_THIS = compiled("^[这该]+|^本(?=[届次校院所局部委市省县区馆]|公司|集团)")


@dataclass(frozen=True, slots=True)
class NameForm:
    """A name and its parts.

    `text` is the name without marks around it, `rest` without titles, `bare` without editions too. `kind` is what it
    looks like: a "person", a "thing" by its head, a "short" form in capitals, or "open". `titled` are the titles.
    """

    text: str
    han: bool
    rest: str
    bare: str
    kind: Kind
    type: NameType | None
    titles: tuple[str, ...]
    generation: str | None
    editions: frozenset[str]
    years: frozenset[str]


def clean(text: str) -> str:
    """Give a name with plain marks: no quotation marks, one kind of dash, dot and space, no article, simplified characters."""
    text = _DOTS.sub("·", simplified(text.translate(_WIDE)))
    text = " ".join(_QUOTES.sub(" ", text).split()).strip(" ,;:!?。，、；：")
    text = _ARTICLE.sub("", text)
    text = WARS.get(text.lower(), text.replace(" & ", " and "))
    if HAN.search(text):
        text = re.sub(r"(?<=[\u3400-\u9fff〇]) (?=[\u3400-\u9fff〇])", "", text)
        text = text if text[1:2] == "·" else _THIS.sub("", text) or text
    return in_one_form(text)


@lru_cache(maxsize=16384)
def form_of(text: str, type_: NameType | None = None) -> NameForm:
    """Take a name apart. The type, where it is known, tells how."""
    name = clean(text)
    han = bool(HAN.search(name))
    if han:
        rest, titles, generation = *without_titles_han(name), None
    elif type_ in {None, "person"}:
        rest, titles, generation = without_titles(name, is_thing)
    else:
        rest, titles, generation = name, (), None
    bare, editions, years = without_edition(rest, han=han)
    kind = _kind_of_type(type_) or ("person" if titles else _kind(rest, han=han))
    if kind == "person" and not han:
        bare, editions, years = rest, frozenset(), frozenset()
    return NameForm(name, han, rest, bare, kind, type_, titles, generation, editions, years)


def _kind_of_type(type_: NameType | None) -> Kind | None:
    return "person" if type_ == "person" else None


def _kind(rest: str, *, han: bool) -> Kind:
    if han:
        return "open"
    words = words_of(rest)
    if len(words) == 1 and _SHORT.fullmatch(rest):
        return "short"
    if is_thing(rest):
        return "thing"
    return "person" if _is_person(words) else "open"


def is_thing(text: str) -> bool:
    """Say whether an English name has a head that says what it is: Forum, Ministry of."""
    words = words_of(text)
    if not words or not LATIN.search(text):
        return bool(words) and any(character.isdecimal() for character in text)
    folded = [fold(word).removesuffix(".").removesuffix("'s") for word in words]
    if (
        any(word in PREPOSITIONS and word not in {"de", "von", "da", "di", "des", "du", "del"} for word in folded[1:])
        or "and" in folded[1:]
    ):
        return True
    last = pieces(words[-1])[-1] if folded[-1].startswith("bundes") else folded[-1]
    headed = last in HEADS or last in HEADS_ALSO or (last in LEGAL and len(words) > 1)
    if headed and last in ALSO_FAMILIES and len(words) > 1 and _given(words[0]) and not common_words().intersection(folded[1:-1]):
        return False
    return headed or any(character.isdecimal() for character in text)


def _given(word: str) -> bool:
    return word in given_names() or word.title() in given_names() or word.split("-", maxsplit=1)[0] in given_names()


def _is_person(words: tuple[str, ...]) -> bool:
    if not _FEW <= len(words) <= _MANY:
        return False
    return _given(words[0]) or any(_INITIAL.fullmatch(word) for word in words[:-1])
