"""A whole string as cn2an converts it."""

from __future__ import annotations

import cn2an


def read(text: str, _language: str, _date: str | None) -> list[dict[str, object]]:
    try:
        value = float(cn2an.cn2an(text, "smart"))
    except (KeyError, ValueError):  # of a string it cannot convert
        return []
    return [{"start": 0, "end": len(text), "value": value}]
