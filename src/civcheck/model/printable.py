"""Text from documents made harmless for a terminal: no control characters, no escapes, no bidirectional overrides."""

from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACE = re.compile(r"[\s\u2028\u2029]+")


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
