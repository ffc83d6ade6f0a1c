"""Looking at the words on both sides of a place."""

from __future__ import annotations

import re

FAR = 64
"""No phrase of the tables is longer than so many characters."""
_NEXT = re.compile(r"[ -]?([A-Za-z%°µμΩ$€£¥‰℃℉][A-Za-z%°²³0-9/$€£¥'’.-]*)")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff〇]")


def words_before(text: str, position: int, count: int) -> list[str]:
    """Give the last words before a place, in order. The words of another sentence keep its full stop, so that no table knows them."""
    return text[max(0, position - FAR) : position].replace("—", " ").replace("–", " ").split(" ")[-count - 1 :]


def is_han(character: str) -> bool:
    """Say whether a character is Chinese."""
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character == "〇"
