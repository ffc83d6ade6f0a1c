"""What is left unread changes nothing of what is read: figures, dates, numbers, steps and ranges are those of reading all."""

from __future__ import annotations

import random
import re

import pytest

from civcheck.audit.counts import steps
from civcheck.audit.nearby import found_near
from civcheck.audit.outline import RUNNING
from civcheck.audit.rules import backward_range
from civcheck.audit.tables import ranges
from civcheck.audit.unit import Unit
from civcheck.extract.numbers import finding
from civcheck.model.mention import FigureMention
from civcheck.model.pattern import Late
from civcheck.sources.read import read_bytes

ENGLISH = (
    "# The ferry\n\nIn 2019 the ferry carried 420 pupils. By May 2021 it carried 610, half of them twice a week.\n\n"
    "Some fifty or sixty sheep came aboard. Nobody paid 5 dollars. From 2019 to 2021 fares rose from $3 to $4.5, up 50 percent.\n\n"
    "| Year | Sheep |\n| --- | --- |\n| 2019 | 12 |\n| 2021 | 40 |\n"
)
CHINESE = (
    "# 渡口\n\n2019年渡口运送学生420人。2021年5月增至610人，其中一半每周乘船两次。五六百只羊上了船。\n\n"
    "票价从3元涨到4.5元，上涨50%。从2019年到2021年，零下二三十度的日子有十多天。"
)


@pytest.mark.parametrize("text", [ENGLISH, CHINESE])
def test_outlines_have_the_figures_and_dates_that_are_read_of_all(text: str) -> None:
    unit = Unit(read_bytes(text.encode(), "ferry.md"))
    every = {
        (figure.region, figure.value, figure.unit)
        for passage, found in zip(unit.passages, unit.values, strict=True)
        for figure in found
        if isinstance(figure, FigureMention) and passage.kind in RUNNING
    }
    told = {(figure.region, figure.value, figure.unit) for outline in unit.outlines for figure in outline.figures.values()}
    plain = {one for one in told if (one[0], None) not in {(region, value) for region, value, _ in every}}
    assert plain
    assert plain <= every
    assert unit.dates == tuple(mention for found in unit.values for mention in found if mention.kind == "date")


NUMBERS = (
    "5",
    "1",
    "x",
    "half",
    " a hundred",
    "three ",
    "半",
    "半个",
    "一",
    "十",
    "½",
    "A4",
    "-",
    " ",
    ".",
    ",",
    "twice",
    "翻一番",
    "俩",
    "3D",
    "\n",
)


def _first_from(text: str, position: int) -> int | None:
    """Look at one place after the other for what may start a number."""
    for place in range(position, len(text)):
        behind_a_letter = place > 0 and text[place - 1].isascii() and text[place - 1].isalpha()
        if text[place] in "0123456789" if behind_a_letter else finding._FIRST.match(text, place):
            return place
    return None


def test_numbers_start_where_a_look_at_every_place_finds_them() -> None:
    rng = random.Random(11)  # noqa: S311  the same texts every time
    for _ in range(3_000):
        text = "".join(rng.choice(NUMBERS) for _ in range(rng.randrange(1, 9)))
        for position in range(len(text)):
            match = finding._next(text, position)
            kind = match.lastgroup or "" if match else ""
            start = None if match is None else match.start() if kind == "glued" else match.start(kind)
            assert start == _first_from(text, position)


STEPS = (
    "first",
    "First, ",
    "; and second, ",
    "third is ",
    ". ",
    "；",
    "首先",
    "其二，",
    "第三、",
    "(1)",
    "（2）",
    " ",
    "。",
    "，",
    "二是",
    "x",
    "\n",
)


def test_steps_are_those_of_the_whole_expression() -> None:
    rng = random.Random(12)  # noqa: S311  the same texts every time
    for _ in range(3_000):
        text = "".join(rng.choice(STEPS) for _ in range(rng.randrange(1, 9)))
        assert [one.span() for one in steps._steps_in(text)] == [one.span() for one in steps._STEP.finditer(text)]


RANGES = (
    "from ", "between ", "the ", "(", ")", "2024", "1999", " to ", "–", " - ", " and ", "up to the ", "12", "3", "12th", "May", "September",
    " ", ", ", "-05-06", "/5/6", ".", "word ", "12 May 2024", "May 12th, 2023", "12th September, 2024",
)  # fmt: skip


def test_ranges_are_those_of_the_whole_expressions() -> None:
    rng = random.Random(13)  # noqa: S311  the same texts every time
    for _ in range(3_000):
        text = "".join(rng.choice(RANGES) for _ in range(rng.randrange(2, 14)))
        if ranges.MAY_BE_RANGE.search(text):
            assert [one.span() for one in backward_range._points(text)] == [one.span() for one in ranges.RANGE.finditer(text)]
        if ranges.MAY_BE_DAYS.search(text):
            left = [one for one in (ranges.DAYS, ranges.DAYS_BEHIND) if one not in backward_range._of_days(text)]
            assert not any(one.search(text) for one in left)


def test_an_expression_is_found_near_its_core_alone() -> None:
    text = f"port of 12 ships{' ' * 300}port of 7 ships port of 8 ships{' ' * 300}port of many ships"
    pattern = Late(r"[a-z]+ of \d+ [a-z]+")
    found = [one.group() for one in found_near(pattern, Late(r"\d+"), text, 12, 12)]
    assert found == re.findall(pattern.pattern, text)
