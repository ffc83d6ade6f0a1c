"""Whether `verify` finds what a fact says in the words that it rests on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from covered import write_base

from civcheck.extract.terms import Matcher, general
from civcheck.factbase.verify import verify
from civcheck.model.figure import Figure

if TYPE_CHECKING:
    from pathlib import Path

    from civcheck.factbase.meaning.unsaid import Unsaid


def figure(value: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401  as the fields of a figure are
    return {"figures": (Figure(Decimal(value), **fields),)}


def unsaid(folder: Path, text: str, fact: dict[str, Any], **source: str) -> list[Unsaid]:
    base, path = write_base(folder, text, [{"says": text, **fact}], **source)
    (check,) = verify([base], [path], terms=lambda: Matcher(general()))
    assert check.touched == ()
    return list(check.unsaid)


HELD = [
    ("The port moved about 1.2 million tonnes.", figure("1200000", unit="tonne", comparator="~")),
    ("The port moved 1.2 million tonnes.", figure("1200", unit="kilotonne")),
    ("Forty-two ferries sail.", figure("42", counted="ferries")),
    ("渡轮约有40艘。", figure("40", comparator="~", counted="ferries")),
    ("码头有1100多个泊位。", figure("1100", comparator=">")),
    ("The school keeps its 70th anniversary.", figure("70", ordinal=True)),
    ("学校迎来建校70周年。", figure("70", ordinal=True)),
    ("The trip took five years.", figure("5", counted="years of travel")),
    ("They met in the 16 Towns Club at noon.", figure("16", counted="towns")),
    ("It was deepened from 13.5 metres to 15 metres.", {"figures": tuple(Figure(Decimal(end), unit="metre") for end in ("13.5", "15"))}),
    ("The fare fell by 4 percent.", figure("4", unit="percent", direction="down")),
    ("It opened on 14 March 2022.", {"date": "2022-03-14"}),
    ("It opened on 14 March 2022.", {"date": "2022-03"}),
    ("It opened last year.", {"date": "2023"}),
    ("It has 12 beds.", {"as_of": "2024-05", **figure("12", counted="beds")}),
    ("The United Nations sent 4 nurses.", {"names": ("UN", "联合国")}),
    ("The China-UN Ferry Games took 12 days.", {"names": ("United Nations",)}),
    ("Dr. Elin Strand opened the ward.", {"names": ("Elin Strand",), "speaker": "Elin Strand"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), HELD)
def test_what_the_evidence_says_holds(tmp_path: Path, text: str, fact: dict[str, Any]) -> None:
    assert [item.message for item in unsaid(tmp_path, text, fact, issued="2024-05")] == []


OTHERWISE = [
    ("The harbour has 42 ferries.", figure("24", counted="ferries"), "24 ferries is not in the evidence, which says 42"),
    ("The harbour has more than 42 ferries.", figure("42"), "42 is not in the evidence, which says more than 42 ferries"),
    ("The harbour has 42 ferries.", figure("42", comparator="~"), "about 42 is not in the evidence, which says 42 ferries"),
    ("The fare rose 4 percent.", figure("4"), "4 is not in the evidence, which says up 4 percent"),
    ("The fare is 4 euros.", figure("4", currency="USD"), "USD 4 is not in the evidence, which says EUR 4"),
    ("It rose 4 percent.", figure("4", unit="percent", direction="down"), "down 4 percent is not in the evidence, which says up 4 percent"),
    ("渡轮有43艘以上。", figure("34", counted="渡轮"), "34 渡轮 is not in the evidence, which says 43"),
    ("It opened on 14 March 2022.", {"date": "2022-04-14"}, "14 April 2022 is not in the evidence, which says 14 March 2022"),
    ("It opened in March 2022.", {"date": "2022-03-14"}, "14 March 2022 is not in the evidence, which says March 2022"),
    ("It has 12 beds as of 2023.", {**figure("12"), "as_of": "2022"}, "2022 is not in the evidence, which says as of 2023"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact", "message"), OTHERWISE)
def test_another_value_says_otherwise(tmp_path: Path, text: str, fact: dict[str, Any], message: str) -> None:
    (item,) = unsaid(tmp_path, text, fact, issued="2024-05")
    assert (item.state, item.message) == ("says-otherwise", message)


UNEXPLAINED = [
    ("The harbour has ferries.", figure("24", counted="ferries"), ("figures", 0, "value")),
    ("It opened to much applause.", {"date": "2019-03-14"}, ("date",)),
    ("The ward was opened by Elin Strand.", {"names": ("Elin Strand", "Torvald Nyberg")}, ("names", 1)),
    ("The ward is open, she said.", {"speaker": "Elin Strand"}, ("speaker",)),
]


@pytest.mark.parametrize(("text", "fact", "field"), UNEXPLAINED)
def test_what_is_nowhere_is_unexplained(tmp_path: Path, text: str, fact: dict[str, Any], field: tuple[str | int, ...]) -> None:
    (item,) = unsaid(tmp_path, text, fact, issued="2024-05")
    assert (item.state, item.field) == ("unexplained", field)


def test_context_explains_a_date_and_a_speaker(tmp_path: Path) -> None:
    text = "Elin Strand spoke in the hall on 14 March 2022. She said that the ward has 12 beds.\n"
    fact = {"says": "She said that the ward has 12 beds.", "speaker": "Elin Strand", "date": "2022-03-14", **figure("12", counted="beds")}
    assert [item.field for item in unsaid(tmp_path, text, fact)] == [("date",), ("speaker",)]
    assert unsaid(tmp_path, text, {**fact, "context": "Elin Strand spoke in the hall on 14 March 2022."}) == []


def test_what_is_only_implied_is_told_as_such(tmp_path: Path) -> None:
    (item,) = unsaid(tmp_path, "The library lent 3,166 books.", figure("3000", comparator=">", counted="books"))
    assert (item.implied, item.state) == (True, "says-otherwise")


def test_a_fact_whose_words_are_edited_is_told_once(tmp_path: Path) -> None:
    base, path = write_base(tmp_path, "The harbour has 42 ferries.", [{"says": "The harbour has 42 ferries.", **figure("42")}])
    (tmp_path / "pier.txt").write_text("The harbour has 44 ferries.", "utf-8")
    (check,) = verify([base], [path])
    assert (len(check.touched), check.unsaid, check.held) == (1, (), 0)


def test_moved_words_are_read_where_they_are_now(tmp_path: Path) -> None:
    base, path = write_base(tmp_path, "The harbour has 42 ferries.", [{"says": "The harbour has 42 ferries.", **figure("24")}])
    (tmp_path / "pier.txt").write_text("Here is more. The harbour has 42 ferries.", "utf-8")
    (check,) = verify([base], [path])
    assert [item.state for item in check.touched] == ["moved"]
    assert [item.read and item.read.start for item in check.unsaid] == [len("Here is more. The harbour has ")]
