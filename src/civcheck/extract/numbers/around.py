"""Looking at the words on both sides of a place."""

from __future__ import annotations

FAR = 64
"""No phrase of the tables is longer than so many characters."""


def words_before(text: str, position: int, count: int) -> list[str]:
    """Give the last words before a place, in order. The words of another sentence keep its full stop, so that no table knows them."""
    return text[max(0, position - FAR) : position].replace("—", " ").replace("–", " ").split(" ")[-count - 1 :]


def is_han(character: str) -> bool:
    """Say whether a character is Chinese."""
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character == "〇"


def starts(text: str, position: int, marks: str | None = None) -> bool:
    """Say whether nothing but white space, or the `marks`, stands before a place. What is far from the start is not looked at."""
    return position < FAR and not text[:position].strip(marks)


def ends(text: str, position: int) -> bool:
    """Say whether nothing but white space stands behind a place."""
    return len(text) - position < FAR and not text[position:].strip()
