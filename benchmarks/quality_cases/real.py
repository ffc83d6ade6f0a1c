"""Cases of the five real documents, where they are at hand: their sentences and facts as they stand, and with details changed.

Nothing of their words is kept: the cases are made anew at each run.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from civcheck.factbase.yaml_io import load_fact_files
from civcheck.match.drafts import read_draft
from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention
from civcheck.sources.read import read
from quality_cases.case import Case
from quality_cases.changes import changed
from quality_cases.judging import FACTS, REAL, bench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.statement import Placed, Statement

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_ORDINAL = re.compile(r"(\d+)(st|nd|rd|th)\b|第([一二三四五六七八九十\d]+)")
_SCALES = {"million": "billion", "billion": "million", "trillion": "billion", "万": "亿", "亿": "万"}
_SWAPS = {
    "en": (
        ("direction", {"increase": "decrease", "increased": "decreased", "rose": "fell", "grew": "shrank", "growth": "decline"}),
        ("order", {"first": "second", "third": "fourth", "second": "third", "last": "first", "largest": "smallest"}),
        ("scope", {"more than": "less than", "nearly": "more than", "total": "average"}),
        ("negation", {"was": "was not", "were": "were not", "has": "has not", "have": "have not"}),
    ),
    "zh": (
        ("direction", {"增长": "下降", "上升": "下降", "增加": "减少", "提升": "降低"}),
        ("order", {"首次": "再次", "首届": "第二届", "最大": "最小"}),
        ("scope", {"总计": "平均", "全部": "部分", "超过": "不足", "近": "超过"}),
        ("negation", {"已": "尚未", "成功": "未能"}),
    ),
}


def sentences() -> Iterator[tuple[str, Statement]]:
    """Give every claim that the documents make, with the name of its file."""
    matcher = bench("real")[0].matcher
    for path in sorted(REAL.glob("*.txt")):
        for claim in read_draft(read(str(path)), today=None, terms=matcher).claims:
            if any(_is_telling(one) for one in claim.statement.mentions):
                yield path.name, claim.statement


def _is_telling(placed: Placed) -> bool:
    return not isinstance(placed.mention, QuoteMention)


def fact_statements() -> Iterator[str]:
    """Give what each fact says in the words of the fact base."""
    for file in load_fact_files(sorted(str(path) for path in FACTS.glob("*.yaml") if path.name != "terms.yaml")):
        for fact in file.facts:
            yield fact.statement


def self_cases() -> Iterator[Case]:
    """Give every sentence of the documents as a claim against all of them."""
    for name, statement in sentences():
        yield Case("negative", "self", "copied", statement.language, _flat(statement.text), "real", name)


def real_cases(seed: int) -> Iterator[Case]:
    """Give the cases of the documents, each sentence and fact in turn."""
    matcher = bench("real")[0].matcher
    told = [(name, one) for name, one in sentences()]
    names = _pool([one for _, one in told])
    for at, (name, one) in enumerate(told):
        rng = random.Random(f"{seed} {at}")  # noqa: S311
        place = (name, one.region.start, one.region.end)
        yield Case("negative", "alien", "copied", one.language, one.text, "real", without=place)
        yield from _changes(rng, one, names, "real", "copied")
    for at, text in enumerate(fact_statements()):
        rng = random.Random(f"{seed} fact {at}")  # noqa: S311
        claims = read_draft_of(text, matcher)
        if any(claim.mentions for claim in claims):
            yield Case("rewrite", "fact", "reworded", claims[0].language, text, "sources", text)
        for claim in claims:
            yield from _changes(rng, claim, names, "sources", "reworded")


def read_draft_of(text: str, matcher: object) -> list[Statement]:
    """Read one text as claims."""
    from civcheck.sources.read import read_bytes

    draft = read_draft(read_bytes(text.encode(), "draft.md"), today=None, terms=matcher)  # type: ignore[arg-type]
    return [claim.statement for claim in draft.claims]


def _flat(text: str) -> str:
    """Give words on one line, without the marks of notes and of bold type."""
    return " ".join(re.sub(r"<sup>.*?</sup>|\*\*", "", text).split())


def _pool(told: list[Statement]) -> dict[tuple[str, str], list[str]]:
    """Give the names of the documents by language and type."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for one in told:
        for placed in one.of_kind("name"):
            mention = placed.mention
            if isinstance(mention, NameMention) and mention.type:
                found.setdefault((one.language, mention.type), {})[one.text[placed.start : placed.end]] = None
    return {key: list(names) for key, names in found.items()}


def _changes(rng: random.Random, one: Statement, names: dict[tuple[str, str], list[str]], corpus: str, form: str) -> Iterator[Case]:
    """Give a statement with one detail wrong, and with two: another event."""
    wrong = [*_mentions(rng, one, names), *_words(rng, one)]
    for low, high, words, kind in wrong:
        yield Case("error", kind, form, one.language, _flat(one.text[:low] + words + one.text[high:]), corpus, _flat(one.text))
    quoted = [(placed.start, placed.end) for placed in one.mentions if isinstance(placed.mention, QuoteMention)]
    wrong = [place for place in wrong if not any(low <= place[0] < high for low, high in quoted)]  # words changed there are misquoted
    figures = [place for place in wrong if place[3].startswith("figure")]
    for kind, start in (("year and value", "date: year"), ("entity and value", "name")):
        others = [place for place in wrong if place[3].startswith(start)]
        if figures and others:
            pair = sorted([rng.choice(figures), rng.choice(others)])
            if pair[0][1] <= pair[1][0]:
                yield Case("negative", kind, form, one.language, _flat(_both(one.text, pair)), corpus, _flat(one.text))


def _both(text: str, pair: list[tuple[int, int, str, str]]) -> str:
    (a, b, first, _), (c, d, second, _) = pair
    return text[:a] + first + text[b:c] + second + text[d:]


def _mentions(rng: random.Random, one: Statement, names: dict[tuple[str, str], list[str]]) -> Iterator[tuple[int, int, str, str]]:
    for placed in one.mentions:
        if placed.start < 0:
            continue
        words = one.text[placed.start : placed.end]
        mention = placed.mention
        if isinstance(mention, DateMention) and mention.granularity in {"day", "month", "year"} and re.search(r"\d{4}|[A-Z月]", words):
            yield from _put(placed.start, words, _date(rng, words))
        elif isinstance(mention, FigureMention) and mention.comparator == "=":  # fewer than "more than 30" may be true
            yield from _figure(rng, placed.start, words)
        elif isinstance(mention, NameMention):
            others = [name for name in names.get((one.language, mention.type or ""), []) if name not in one.text and words not in name]
            if others and not re.search(r"\d", words):
                yield placed.start, placed.end, rng.choice(others), f"name: {mention.type}"


def _put(start: int, words: str, found: tuple[str, str] | None) -> Iterator[tuple[int, int, str, str]]:
    if found:
        yield start, start + len(words), *found


def _date(rng: random.Random, words: str) -> tuple[str, str] | None:
    try:
        return changed(rng, "date", words, ())
    except IndexError:
        return None


def _figure(rng: random.Random, start: int, words: str) -> Iterator[tuple[int, int, str, str]]:
    for scale, other in _SCALES.items():
        if (at := words.find(scale)) >= 0:
            yield start + at, start + at + len(scale), other, "scale word"
            break
    if ordinal := _ORDINAL.search(words):
        group = 1 if ordinal.group(1) else 3
        if ordinal.group(group).isdigit():
            number = int(ordinal.group(group)) + rng.choice([1, 2, 10])
            yield start + ordinal.start(group), start + ordinal.end(group), str(number), "ordinal"
        return
    numbers = list(_NUMBER.finditer(words))
    if len(numbers) == 1 and (found := changed(rng, "fig", numbers[0].group(), ())):
        yield start + numbers[0].start(), start + numbers[0].end(), *found


def _words(rng: random.Random, one: Statement) -> Iterator[tuple[int, int, str, str]]:
    """Give words of direction, order, scope and negation changed, one of each kind, outside names and quotations."""
    taken = [(placed.start, placed.end) for placed in one.mentions if isinstance(placed.mention, NameMention | QuoteMention)]
    for kind, swaps in _SWAPS[one.language]:
        pattern = "|".join(swaps) if one.language == "zh" else rf"\b(?:{'|'.join(swaps)})\b"
        places = [found for found in re.finditer(pattern, one.text) if not any(low <= found.start() < high for low, high in taken)]
        if places:
            place = rng.choice(places)
            yield place.start(), place.end(), swaps[place.group()], kind
