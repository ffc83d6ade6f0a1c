"""Numbers in Chinese words as cn2an turns them into digits in running text.

It hands back the changed text, so what it read is what was put in, and stands where the two texts differ. Numbers that it
put into dates are marked as no claim: they count where they are right, and are no false alarms.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from cn2an import transform

NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:/\d+)?")


def value(number: str) -> float:
    top, _, bottom = number.partition("/")
    return float(top) / float(bottom or 1)


def read(text: str, _language: str, _date: str | None) -> list[dict[str, object]]:
    changed = transform(text)
    return [
        {"start": start, "end": end, "value": value(match[0]), "no_claim": changed[match.end() : match.end() + 1] in {"年", "月", "日"}}
        for change, start, end, new_start, new_end in SequenceMatcher(None, text, changed, autojunk=False).get_opcodes()
        if change != "equal"
        for match in NUMBER.finditer(changed, new_start, new_end)
    ]


def plain(text: str, _language: str) -> None:
    transform(text)
