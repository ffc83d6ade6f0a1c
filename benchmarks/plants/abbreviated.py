"""Invented bodies of many fields with their abbreviations, for the plants of the rules about abbreviations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_FIRST = {
    "N": ("Northern", "National", "New"),
    "C": ("Coastal", "Central", "Civic"),
    "R": ("Regional", "Rural", "River"),
    "J": ("Joint", "Junior"),
}
_SECOND = {
    "P": ("Ports", "Pilots"),
    "H": ("Harbour", "Hospital"),
    "S": ("School", "Soil"),
    "F": ("Fisheries", "Farming"),
    "L": ("Library", "Labour"),
}
_THIRD = {"B": ("Board", "Bureau"), "C": ("Committee", "Council"), "A": ("Agency", "Association"), "O": ("Office", "Observatory")}
_TOWNS_ZH = ("东港", "西岭", "南湾", "北原", "云溪", "青川")
_FIELDS_ZH = ("水利", "渔业", "图书", "护理", "化工", "园艺")
_HEADS_ZH = ("设计院", "研究所", "合作社", "训练营")


def body(rng: random.Random) -> tuple[str, str, str]:
    """Give a name, another one with the same initials, and the initials."""
    letters = [rng.choice(sorted(table)) for table in (_FIRST, _SECOND, _THIRD)]
    choices = [table[letter] for table, letter in zip((_FIRST, _SECOND, _THIRD), letters, strict=True)]
    words = [rng.choice(words) for words in choices]
    others = [next(word for word in choices[0] if word != words[0]), *words[1:]]
    others[2] = next(word for word in choices[2] if word != words[2])
    return " ".join(words), " ".join(others), "".join(letters)


def body_zh(rng: random.Random) -> tuple[str, str, str]:
    """Give a Chinese name, another one, and a short form that both could have."""
    town, field, head = rng.choice(_TOWNS_ZH), *rng.sample(_FIELDS_ZH, 1), rng.choice(_HEADS_ZH)
    other = rng.choice([one for one in _FIELDS_ZH if one != field])
    return f"{town}{field}{head}", f"{town}{other}{head}", town[0] + head[0] + head[-1]


def numbers(rng: random.Random) -> dict[str, int]:
    """Give numbers for a paragraph."""
    return {"year": rng.randint(1950, 2020), "count": rng.randint(3, 400)}
