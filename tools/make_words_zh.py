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
LONGEST = 4


def main() -> None:
    """Read the dictionary and write the table."""
    cutting: list[str] = []
    plain: list[str] = []
    like_people: list[str] = []
    for line in Path(jieba.__file__).with_name("dict.txt").read_text("utf-8").splitlines():
        word, frequency, tag = line.split(" ")
        if not 2 <= len(word) <= LONGEST or not all("\u4e00" <= character <= "\u9fff" for character in word):
            continue
        least = PLAIN.get(tag) or PLAIN.get(tag[0] if tag[0] not in "n" else "")
        if len(word) > 2 and tag in {"nz", "ns"}:
            continue
        if least is not None:
            if int(frequency) >= least * (2 if len(word) > 2 else 1):
                plain.append(word)
            elif len(word) == 2 and _is_like_person(word) and int(frequency) >= LIKE_PEOPLE:
                like_people.append(word)
        elif tag[0] in CUTTING and int(frequency) >= CUTTING[tag[0]] * (2 if len(word) > 2 else 1):
            cutting.append(word)
        elif len(word) == 2 and _is_like_person(word) and int(frequency) >= LIKE_PEOPLE and not tag.startswith(("nr", "ns", "zg")):
            like_people.append(word)
    TARGET.write_text("".join(" ".join(sorted(words)) + "\n" for words in (cutting, plain, like_people)), encoding="utf-8")


def _is_like_person(word: str) -> bool:
    return word[0] in FAMILY_NAMES and word[1] not in NOT_GIVEN


if __name__ == "__main__":
    main()
