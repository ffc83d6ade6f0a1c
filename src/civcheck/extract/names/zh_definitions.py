"""Short forms that a Chinese text defines behind a name: （以下简称“论坛”）, （简称云农）, （NPO）."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.names.found import FoundName
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.extract.names.zh_around import Around

_HAN_SHORT = r"[\u4e00-\u9fffA-Za-z0-9·]{1,16}"
_DEFINED = compiled(
    r"[”」》]?[ ]?[（(](?:[A-Za-z][A-Za-z ’'&.-]{2,80}[,，;；][ ]?)?"
    r"(?:(?:以下|下文|下面|后文|英文)?[ ]?(?:统一?)?(?:简称|缩写|下称)(?:为|作)?[:：]?[ ]?"
    r"[“「\"‘](?P<quoted>[^”」\"’（）()]{1,20})[”」\"’]"
    rf"|(?:以下|下文)?(?:简称|下称|缩写)(?:为|作)?[:：]?[ ]?(?P<bare>{_HAN_SHORT})|(?P<latin>[A-Z][A-Za-z0-9+&-]{{1,11}}))[）)]"
)
_LONGEST: Final = 130


def with_definition(around: Around, name: FoundName) -> FoundName | None:
    """Give the short form that is defined right behind a name, and note it with the name; None where there is none."""
    text = around.text
    if text[name.end : name.end + 1] not in {"（", "(", " ", "”", "」", "》"} or name.end >= len(text):
        return None
    match = _DEFINED.match(around.plain, name.end, name.end + _LONGEST)
    if match is None:
        return None
    group = next(group for group in ("quoted", "bare", "latin") if match[group])
    if group == "latin" and not (match[group][1:].lower() != match[group][1:] and name.type in {"organisation", "event", "initiative"}):
        return None
    start, end = match.span(group)
    name.defines = text[start:end]
    return FoundName(start, end, name.type, text[start:end], short=True, head=name.head, certainty="likely")


def repeated_short_forms(around: Around, short: FoundName) -> Iterator[FoundName]:
    """Give the later places of a passage where a defined short form stands again."""
    form = short.normal
    if len(form) < 2 or form == short.head:
        return
    at = around.text.find(form, short.end)
    while at >= 0:
        end = at + len(form)
        beside = around.text[at - 1 : at] + around.text[end : end + 1]
        if not (form.isascii() and any(letter.isascii() and letter.isalnum() for letter in beside)):
            yield FoundName(at, end, short.type, form, short=True, head=short.head)
        at = around.text.find(form, end)
