"""Write the table of common Chinese words from the dictionary of jieba (MIT licence, Sun Junyi).

For maintainers; needs jieba 0.42.1. Run it from anywhere: `python tools/make_words_zh.py`.
The readers of names find with it where the words before a name end. Names of people, places and bodies are left out. The
first line of the table has the words that no name goes on over (verbs, adverbs, pronouns, numerals, times, sayings), the
second those that a name may be made of (nouns, nouns of action, adjectives that name kinds), the third rarer words that begin
with a family name.
"""

from __future__ import annotations

from pathlib import Path

import jieba

from civcheck.extract.tables.names_zh_people import FAMILY_NAMES, NOT_GIVEN

TARGET = Path(__file__).parent.parent / "src" / "civcheck" / "extract" / "tables" / "words_zh.txt"
CUTTING = {
    "v": 60,
    "d": 40,
    "p": 20,
    "c": 20,
    "r": 20,
    "m": 200,
    "q": 100,
    "u": 20,
    "t": 100,
    "y": 20,
    "z": 100,
    "a": 100,
    "i": 200,
    "l": 200,
}
PLAIN = {"vn": 60, "an": 60, "n": 180, "b": 100, "j": 200, "s": 100, "f": 60, "nz": 300, "ns": 900}
LIKE_PEOPLE = 8
PAIR = 2  # the length of most words
LONGEST = 4


def main() -> None:
    """Read the dictionary and write the table."""
    lines: dict[str, list[str]] = {"cutting": [], "plain": [], "like people": []}
    for line in Path(jieba.__file__).with_name("dict.txt").read_text("utf-8").splitlines():
        word, frequency, tag = line.split(" ")
        if PAIR <= len(word) <= LONGEST and all("\u4e00" <= character <= "\u9fff" for character in word):
            place = _line(word, int(frequency), tag)
            if place is not None:
                lines[place].append(word)
    TARGET.write_text("".join(" ".join(sorted(words)) + "\n" for words in lines.values()), encoding="utf-8")


def _line(word: str, frequency: int, tag: str) -> str | None:
    """Give the line of the table that a word belongs to."""
    least = PLAIN.get(tag) or PLAIN.get("" if tag[0] == "n" else tag[0])
    if len(word) > PAIR and tag in {"nz", "ns"}:
        return None
    rarer = 2 if len(word) > PAIR else 1
    if least is not None and frequency >= least * rarer:
        return "plain"
    if least is None and tag[0] in CUTTING and frequency >= CUTTING[tag[0]] * rarer:
        return "cutting"
    like_person = len(word) == PAIR and word[0] in FAMILY_NAMES and word[1] not in NOT_GIVEN
    return "like people" if like_person and frequency >= LIKE_PEOPLE and not tag.startswith(("nr", "ns", "zg")) else None


if __name__ == "__main__":
    main()
