"""Lists of contents that do not agree with the headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import fill

if TYPE_CHECKING:
    import random

TITLES = {
    "en": (
        "The history of {town}",
        "The work of the {body}",
        "How the {thing} was built",
        "Plans for the coming years",
        "Thanks to {person}",
    ),
    "zh": ("{town}的历史沿革", "{body}的主要工作", "{thing}的建设过程", "今后几年的工作计划", "对{person}的感谢"),
}
SENTENCE = {"en": "It was written in {month}.", "zh": "写于{year}年{month}。"}
CONTENTS = {"en": "Contents", "zh": "目录"}
OTHER = {"en": "A quite different matter of the council", "zh": "其他完全不同的事项说明"}


def _text(language: str, entries: list[tuple[str, int]], titles: list[str]) -> str:
    """Put a list of contents and sections together."""
    lines = "\n".join(f"- {title} ........ {page}" for title, page in entries)
    sections = "\n\n".join(f"## {title}\n\n{SENTENCE[language]}" for title in titles)
    return f"## {CONTENTS[language]}\n\n{lines}\n\n{sections}\n"


def _entries(rng: random.Random, language: str) -> list[tuple[str, int]]:
    pages = [3 * page for page in sorted(rng.sample(range(1, 60), len(TITLES[language])))]
    return list(zip(TITLES[language], pages, strict=True))


def plant(rng: random.Random, language: str) -> str:
    """Give a short document whose list of contents and headings differ in one place."""
    entries, titles = _entries(rng, language), list(TITLES[language])
    at, way = rng.randrange(1, len(titles) - 1), rng.randrange(5)
    title, page = entries[at]
    if way == 0:
        entries[at] = title.replace("the", "our", 1) if "the" in title else title.replace("的", "和", 1) + "情况", page
    elif way == 1:
        entries.insert(at, (OTHER[language], entries[at][1]))
    elif way == 2:
        titles.insert(at, OTHER[language])
    elif way == 3:
        at = max(at, 2)
        title = entries[at][0]
        entries[at] = title, entries[at - 1][1] - 1 or 1
        entries[at - 1] = entries[at - 1][0], entries[at][1] + 1
    else:
        titles[at], titles[at + 1] = titles[at + 1], titles[at]
    return fill(rng, _text(language, entries, titles), language)


def near(rng: random.Random, language: str) -> str:
    """Give a short document whose list of contents agrees with the headings, but for case, marks and lower levels."""
    titles = list(TITLES[language])
    titles[1] = f"“{titles[1]}”" if rng.random() < 0.5 else titles[1].upper().replace("{BODY}", "{body}")
    titles.insert(2, OTHER[language])
    text = _text(language, _entries(rng, language), titles).replace(f"## {OTHER[language]}", f"### {OTHER[language]}")
    return fill(rng, text, language)
