"""Figures in tables: what they count, their unit, scale and date come from the headers of their column and row."""

from __future__ import annotations

from decimal import Decimal

import pytest

from civcheck.extract.figures.table_cells import cells
from civcheck.extract.mentions import mentions
from civcheck.model.mention import FigureMention
from civcheck.sources.read import read_bytes


def read(text: str, name: str = "port.md") -> list[FigureMention]:
    document = read_bytes(text.encode(), name)
    return [mention for mention in mentions(document) if isinstance(mention, FigureMention)]


def table(*rows: str) -> str:
    head, *body = rows
    return "\n".join([head, "|" + "---|" * (head.count("|") - 1), *body, ""])


def column(header: str, cell: str = "12", kind: str = "markdown") -> FigureMention:
    """Give the one figure of a table of ports with one more column."""
    texts = {
        "markdown": f"| Port | {header} |\n|---|---|\n| North | {cell} |\n",
        "tabs": f"Port\t{header}\nNorth\t{cell}\n",
        "paragraphs": f"<p>Port</p> <p>{header}</p>\n<p>North</p> <p>{cell}</p>\n",
    }
    (figure,) = read(texts[kind], "port.md" if kind == "markdown" else "port.txt")
    return figure


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| North | 40 |", ["North", "40"]),
        ("| North | 40", ["North", "40"]),
        ("|North||40|", ["North", "", "40"]),
        (r"| 4 \| 5 | 6 |", [r"4 \| 5", "6"]),
        ("| **North** | _40_ |", ["North", "40"]),
        ("North\t40\t6", ["North", "40", "6"]),
        ("<p>North</p> <p>40</p>", ["North", "40"]),
        ("<tr><td>North</td><td><b>40</b></td></tr>", ["North", "40"]),
    ],
)
def test_a_row_has_these_cells(row: str, expected: list[str]) -> None:
    found = [text for text, _ in cells(row)]
    assert found[: len(expected)] == expected
    assert "".join(found[len(expected) :]) == ""


def test_the_end_of_each_cell_is_told() -> None:
    assert [end for _, end in cells("| North | 40 |")][:2] == [8, 13]
    assert [end for _, end in cells("North\t40")] == [6, 8]


@pytest.mark.parametrize("kind", ["markdown", "tabs", "paragraphs"])
@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Beds", "40", (Decimal(40), None, None, "Beds")),
        ("Beds", "1,240", (Decimal(1240), None, None, "Beds")),
        ("Length (m)", "12.5", (Decimal("12.5"), "metre", None, "Length")),
        ("Cargo (thousand tonnes)", "12", (Decimal(12000), "tonne", None, "Cargo")),
        ("Fee (€)", "7", (Decimal(7), None, "EUR", "Fee")),
        ("经费（万元）", "15", (Decimal(150000), None, "CNY", "经费")),
    ],
)
def test_cells_of_every_notation_take_their_unit_from_the_header(
    kind: str, header: str, cell: str, expected: tuple[Decimal, str | None, str | None, str]
) -> None:
    figure = column(header, cell, kind)
    assert (figure.value, figure.unit, figure.currency, figure.counted) == expected
    assert figure.comparator == "="


@pytest.mark.parametrize(
    ("header", "value", "unit", "currency", "counted"),
    [
        ("Beds", 12, None, None, "Beds"),
        ("Share (%)", 12, "percent", None, "Share"),
        ("Rain, %", 12, "percent", None, "Rain"),
        ("Area (km²)", 12, "square-kilometre", None, "Area"),
        ("Speed (km/h)", 12, "kilometre-per-hour", None, "Speed"),
        ("Mean age (years)", 12, "year", None, "Mean age"),
        ("Pupils (number)", 12, None, None, "Pupils"),
        ("Beds [units]", 12, None, None, "Beds"),
        ("Wheat (million tonnes)", 12_000_000, "tonne", None, "Wheat"),
        ("Visitors (thousands)", 12_000, None, None, "Visitors"),
        ("Length (in metres)", 12, "metre", None, "Length"),
        ("Length (unit: km)", 12, "kilometre", None, "Length"),
        ("Cost (million euros)", 12_000_000, None, "EUR", "Cost"),
        ("Cost (US$ million)", 12_000_000, None, "USD", "Cost"),
        ("Cost ($m)", 12_000_000, None, "USD", "Cost"),
        ("Cost (EUR bn)", 12_000_000_000, None, "EUR", "Cost"),
        ("学生（人）", 12, None, None, "学生"),
        ("货物（亿吨）", 1_200_000_000, "tonne", None, "货物"),
        ("客流（万人次）", 120_000, "person-time", None, "客流"),
        ("經費（萬元）", 120_000, None, "CNY", "經費"),
        ("投资（百万美元）", 12_000_000, None, "USD", "投资"),
        ("产量（单位：千克）", 12, "kilogram", None, "产量"),
        ("占比（%）", 12, "percent", None, "占比"),
    ],
)
def test_a_header_says_what_is_counted_and_in_which_unit(
    header: str, value: int, unit: str | None, currency: str | None, counted: str
) -> None:
    figure = column(header)
    assert (figure.value, figure.unit, figure.currency, figure.counted) == (value, unit, currency, counted)


@pytest.mark.parametrize(
    ("header", "as_of"),
    [
        ("2021", "2021"),
        ("March 2021", "2021-03"),
        ("2021–22", "2021/2022"),
        ("2022年", "2022"),
        ("2022年3月", "2022-03"),
        ("1990s", "199X"),
    ],
)
@pytest.mark.parametrize("kind", ["markdown", "tabs"])
def test_a_date_in_a_header_governs_its_column(header: str, as_of: str, kind: str) -> None:
    figure = column(header, kind=kind)
    assert (figure.as_of, figure.counted, figure.value) == (as_of, "North", 12)


def test_two_years_side_by_side_parted_by_tabs_each_govern_their_column() -> None:
    figures = read("Port\t2021\t2022\nNorth\t312\t340\n", "port.txt")
    assert [(figure.value, figure.as_of, figure.counted) for figure in figures] == [(312, "2021", "North"), (340, "2022", "North")]


@pytest.mark.parametrize(
    ("header", "value", "unit", "as_of"),
    [
        ("Cargo 2021 (tonnes)", 12, "tonne", "2021"),
        ("2021年人口（万人）", 120_000, None, "2021"),
        ("2021 (thousand km)", 12_000, "kilometre", "2021"),
    ],
)
def test_a_header_with_a_date_keeps_its_unit(header: str, value: int, unit: str | None, as_of: str) -> None:
    figure = column(header)
    assert (figure.value, figure.unit, figure.as_of) == (value, unit, as_of)


@pytest.mark.parametrize("period", ["Year", "年份", ""])
def test_years_in_the_first_column_govern_their_rows(period: str) -> None:
    figures = read(table(f"| {period} | Pupils | Fees (US$) |", "| 2021 | 340 | 1,200 |", "| 2022 | 355 | $1,300 |"))
    assert [(figure.value, figure.as_of, figure.counted, figure.currency) for figure in figures] == [
        (340, "2021", "Pupils", None),
        (1200, "2021", "Fees", "USD"),
        (355, "2022", "Pupils", None),
        (1300, "2022", "Fees", "USD"),
    ]


def test_a_row_says_what_is_counted_where_the_columns_are_years() -> None:
    figures = read(table("| Cargo (thousand tonnes) | 2022 | 2023 |", "| Grain | 12.5 | 13 |", "| Salt (kg) | 4 | 5 |"))
    assert [(figure.value, figure.unit, figure.as_of, figure.counted) for figure in figures] == [
        (Decimal(12500), "tonne", "2022", "Grain"),
        (Decimal(13000), "tonne", "2023", "Grain"),
        (Decimal(4), "kilogram", "2022", "Salt"),
        (Decimal(5), "kilogram", "2023", "Salt"),
    ]


@pytest.mark.parametrize(
    ("line", "value", "unit", "currency"),
    [
        ("单位：万吨", 120_000, "tonne", None),
        ("（单位：亿元）", 1_200_000_000, None, "CNY"),
        ("Unit: million euros", 12_000_000, None, "EUR"),
        ("Units: km", 12, "kilometre", None),
        ("The unit of work is 3 days.", 12, None, None),
    ],
)
def test_a_line_above_a_table_says_the_unit_of_its_cells(line: str, value: int, unit: str | None, currency: str | None) -> None:
    figure = read(f"{line}\n\n| Port | Goods |\n|---|---|\n| North | 12 |\n")[-1]
    assert (figure.value, figure.unit, figure.currency) == (value, unit, currency)


def test_the_unit_of_one_table_is_not_that_of_the_next() -> None:
    text = (
        "单位：万吨\n\n| Port | Goods |\n|---|---|\n| North | 12 |\n\nThe town has 3 ports.\n\n| Port | Tugs |\n|---|---|\n| North | 13 |\n"
    )
    assert [(figure.value, figure.unit) for figure in read(text)] == [(120_000, "tonne"), (3, None), (13, None)]


@pytest.mark.parametrize(
    ("cell", "numbers", "measure", "comparator", "scale"),
    [
        ("12 t", (12, 12, 12), "tonne", "=", None),
        ("5%", (5, 5, 5), "percent", "=", None),
        ("$7", (7, 7, 7), "USD", "=", None),
        ("about 40", (40_000, 35_000, 45_000), "kilometre", "~", 1000),
        ("12–15", (None, 12_000, 15_000), "kilometre", "=", 1000),
        ("2 million", (2_000_000, 1_500_000, 2_500_000), "kilometre", "=", 1_000_000),
        ("> 40", (40_000, 40_000, None), "kilometre", ">", 1000),
        ("-5", (-5000, -5000, -5000), "kilometre", "=", 1000),
    ],
)
def test_what_a_cell_says_itself_goes_before_its_header(
    cell: str, numbers: tuple[int | None, ...], measure: str, comparator: str, scale: int | None
) -> None:
    figure = column("Roads (thousand km)", cell)
    assert (figure.value, figure.low, figure.high) == numbers
    assert (figure.currency or figure.unit, figure.comparator, figure.scale) == (measure, comparator, scale)


@pytest.mark.parametrize(
    "header",
    ["No.", "#", "ID", "Room", "Code", "Phone", "Tel.", "Rank", "Reference number", "Room no.", "序号", "编号", "电话", "学号", "排名"],
)
def test_numbers_in_a_column_of_names_count_nothing(header: str) -> None:
    (figure,) = read(table(f"| {header} | Beds |", "| 12 | 30 |"))
    assert (figure.value, figure.counted) == (30, "Beds")
    (figure,) = read(table(f"| Beds | {header} |", "| 30 | 12 |"))
    assert (figure.value, figure.counted) == (30, "Beds")


def test_the_number_in_the_name_of_a_row_counts_nothing() -> None:
    (figure,) = read(table("| Ward | Beds |", "| Ward 3 | 40 |"))
    assert figure.value == 40


@pytest.mark.parametrize("between", ["", "\n---\nPage 3\n\n\f\n", "\n[1] Without 3 rooms.\n\n"], ids=["nothing", "a page break", "a note"])
def test_a_table_goes_on_over_what_interrupts_it(between: str) -> None:
    figures = read(f"| Ward[1] | Area (ha) |\n|---|---|\n| North | 40 |\n{between}| South | 50 |\n")
    cells_ = [figure for figure in figures if figure.value != 3]
    assert [(figure.value, figure.unit, figure.counted) for figure in cells_] == [(40, "hectare", "Area"), (50, "hectare", "Area")]


def test_the_text_behind_a_table_has_nothing_of_it() -> None:
    figures = read("| Ward | Area (ha) |\n|---|---|\n| North | 40 |\n\nThe clinic has 12 cooks.\n\n| South | 50 |\n")
    assert [(figure.value, figure.unit, figure.counted) for figure in figures] == [
        (40, "hectare", "Area"), (12, None, "cooks"), (50, None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["| Ward | Beds | Staff |", "| North | 40 |"], [(40, "Beds")]),
        (["| Ward | Beds |", "| North | 40 | 5 |"], [(40, "Beds"), (5, "North")]),
        (["| Beds |", "| 40 |", "| 41 |"], [(40, "Beds"), (41, "Beds")]),
        (["| Ward | Beds |", "| North |  |", "|  | 7 |"], [(7, "Beds")]),
    ],
)
def test_rows_of_other_lengths_than_the_header(rows: list[str], expected: list[tuple[int, str]]) -> None:
    assert [(figure.value, figure.counted) for figure in read(table(*rows))] == expected


@pytest.mark.parametrize("text", ["| Ward |\n|---|\n", "|\n|---|\n| 4 |\n", "\t\n4\t5\n", "| |\n|-|\n", "<p></p>\n", "|||||\n|||||\n"])
def test_odd_tables_are_read_to_their_end(text: str) -> None:
    (last,) = [figure for figure in read(f"{text}\nThe clinic has 12 cooks.\n") if figure.counted == "cooks"]
    assert last.value == 12
