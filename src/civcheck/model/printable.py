"""Text from documents made harmless for a terminal: no control characters, no escapes, no bidirectional overrides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

_CONTROLS = compiled("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACE = compiled(r"[\s\u2028\u2029]+")


def clean(text: str) -> str:
    """Give the text without control characters; line breaks and tabs stay."""
    return _CONTROLS.sub("", text)


def one_line(text: str) -> str:
    """Give the text on one line, without control characters."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACE.sub(" ", _CONTROLS.sub("", text)).strip()


def escape_json(encoded: str) -> str:
    """Give JSON with the control characters that its encoder lets through written as escapes.

    The same value, harmless to print.
    """
    return _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", encoded)


def place_line(path: str, line: object, column: object, page: str, section: str, parts: Iterable[tuple[object, object]]) -> str:
    """Give a place of its parts in words; `line` and `column` may be None or empty."""
    position = ":".join(str(part) for part in (path, line, column) if part)
    inner = f"section “{section.rpartition(' › ')[2]}”" if section else ""
    characters = " + ".join(f"{start}-{end}" for start, end in parts)
    return one_line(", ".join(filter(None, (position, page and f"page {page}", inner, f"characters {characters}"))))
