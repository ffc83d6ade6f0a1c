from __future__ import annotations

import hashlib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.errors import FactFileError, ReadError
from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.marks import digest
from civcheck.factbase.verify import verify
from civcheck.factbase.yaml_write import dump_fact_file
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.fact_file import FactFile
from civcheck.model.figure import Figure
from civcheck.model.span import Region
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.factbase.verify import SourceCheck

TEXT = "# Quay\n\nThe north berth is 12 metres deep.\n\n南码头有九台起重机。\n"
DEEP, CRANES = TEXT.index("The north"), TEXT.index("南")


def facts_of(text: str = TEXT) -> tuple[Fact, ...]:
    document = read_bytes(text.encode(), "quay.md")
    deep = make_evidence(document, Region.of((DEEP, DEEP + 34)))
    heading = make_evidence(document, Region.of((2, 6)), role="context")
    cranes = make_evidence(document, Region.of((CRANES, CRANES + 10)))
    return Fact("depth", "quay", "The north berth has 12 metres", (deep, heading)), Fact("cranes", "quay", "Nine cranes", (cranes,))


def lay_down(folder: Path, *facts: Fact, text: str | None = TEXT, made_of: str = TEXT) -> tuple[list[str], list[str]]:
    source = Source("quay", "Quay", "quay.md", hashlib.sha256(made_of.encode()).hexdigest())
    path = folder / "quay.yaml"
    path.write_text(dump_fact_file(FactFile(str(path), source, facts or facts_of())), encoding="utf-8")
    if text is None:
        return [str(path)], []
    (folder / "quay.md").write_text(text, encoding="utf-8", newline="")
    return [str(path)], [str(folder / "quay.md")]


def told(checks: list[SourceCheck]) -> list[tuple[str, int, list[tuple[str, str, str | None]]]]:
    return [
        (check.state, check.held, [(item.fact.id, item.reason, item.location and item.location.text) for item in check.touched])
        for check in checks
    ]


def test_facts_of_an_intact_source_hold(tmp_path: Path) -> None:
    facts, sources = lay_down(tmp_path)
    (check,) = verify(facts, sources)
    assert told([check]) == [("intact", 2, [])]
    assert (check.path, check.file.source.id) == (sources[0], "quay")


def test_a_source_that_is_not_at_hand_holds_nothing(tmp_path: Path) -> None:
    facts, sources = lay_down(tmp_path, text=None)
    (check,) = verify(facts, sources)
    assert (check.state, check.path, check.held, check.touched) == ("missing", None, 0, ())


@pytest.mark.parametrize(
    ("old", "new", "held", "touched"),
    [
        ("12", "13", 1, [("depth", "its words have been edited", "The north berth is 13 metres deep.")]),
        ("Quay", "Kade", 1, [("depth", "its words are not found again", "Kade")]),
        ("九", "十", 1, [("cranes", "its words have been edited", "南码头有十台起重机。")]),
        ("起重机。\n", "起重机。\n\nA last line.\n", 2, []),
        ("\n\n南", "\r\n\r\n南", 2, []),
    ],
)
def test_one_changed_character_touches_the_facts_that_rest_on_it(
    tmp_path: Path, old: str, new: str, held: int, touched: list[tuple[str, str, str]]
) -> None:
    assert told(verify(*lay_down(tmp_path, text=TEXT.replace(old, new)))) == [("changed", held, touched)]


def test_what_was_put_before_touches_what_stands_behind_it(tmp_path: Path) -> None:
    checks = verify(*lay_down(tmp_path, text=TEXT.replace("\n\n南", "!\n\n南")))
    assert told(checks) == [("changed", 1, [("cranes", "its words have moved", "南码头有九台起重机。")])]


def test_a_text_cut_short_touches_what_is_past_its_end(tmp_path: Path) -> None:
    short = TEXT[:CRANES]
    assert told(verify(*lay_down(tmp_path, text=short))) == [("changed", 1, [("cranes", "its words are not found again", None)])]


def test_a_span_past_the_end_is_told_with_its_place(tmp_path: Path) -> None:
    depth, _ = facts_of()
    end = len(TEXT) + 1
    wrong = Fact("tail", "quay", "Tail", (depth.evidence[0], FactEvidence(Region.of((3, 5), (end - 2, end)), digest("x"))))
    facts, sources = lay_down(tmp_path, depth, wrong)
    lines = Path(facts[0]).read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if "[[3, 5]" in text)
    with pytest.raises(FactFileError) as caught:
        verify(facts, sources)
    assert str(caught.value) == (
        f"{facts[0]}:{line}:12: the span of tail ends at {end}, past the end of the text\n"
        f"    the text has {len(TEXT)} characters; write offsets below that (civcheck show --text prints the text)"
    )


def test_a_span_up_to_the_last_character_is_not_past_the_end(tmp_path: Path) -> None:
    evidence = make_evidence(read_bytes(TEXT.encode(), "quay.md"), Region.of((CRANES, len(TEXT))))
    assert told(verify(*lay_down(tmp_path, Fact("tail", "quay", "Tail", (evidence,))))) == [("intact", 1, [])]


@pytest.mark.parametrize(
    ("field", "reason"),
    [
        ({"digest": digest("other")}, "its digest is not that of the words at its span"),
        ({"line": 4}, "it is recorded at 4:1, its words stand at 3:1"),
        ({"column": 2}, "it is recorded at 3:2, its words stand at 3:1"),
        ({"line": None, "column": None}, None),
        ({"digest": hashlib.sha256(TEXT[DEEP : DEEP + 34].encode()).hexdigest()}, None),
    ],
)
def test_evidence_recorded_wrongly_of_an_intact_source_is_touched(tmp_path: Path, field: dict[str, object], reason: str | None) -> None:
    depth, cranes = facts_of()
    wrong = replace(depth, evidence=(replace(depth.evidence[0], **field), depth.evidence[1]))  # type: ignore[arg-type]
    touched = [("depth", reason, "The north berth is 12 metres deep.")] if reason else []
    assert told(verify(*lay_down(tmp_path, wrong, cranes))) == [("intact", 1 if reason else 2, touched)]


def test_a_fact_touched_twice_is_counted_once(tmp_path: Path) -> None:
    (check,) = verify(*lay_down(tmp_path, text=TEXT.replace("Quay", "Kade").replace("12", "13")))
    assert ([item.fact.id for item in check.touched], check.held) == (["depth", "depth"], 1)


def test_a_source_that_was_renamed_is_intact(tmp_path: Path) -> None:
    facts, sources = lay_down(tmp_path)
    Path(sources[0]).rename(tmp_path / "moved.md")
    (check,) = verify(facts, [str(tmp_path / "moved.md")])
    assert (check.state, check.path) == ("intact", str(tmp_path / "moved.md"))


@pytest.mark.parametrize(("wanted", "count"), [([], 1), (["quay"], 1), (["pier"], 0), (["pier", "quay"], 1)])
def test_only_the_sources_that_are_asked_for_are_checked(tmp_path: Path, wanted: list[str], count: int) -> None:
    assert len(verify(*lay_down(tmp_path), wanted)) == count


def test_bad_fields_and_spans_past_the_end_are_told_together(tmp_path: Path) -> None:
    wrong = Fact("tail", "quay", "Tail", (FactEvidence(Region.of((0, 999)), digest("x")),))
    facts, sources = lay_down(tmp_path, wrong)
    Path(facts[0]).write_text(Path(facts[0]).read_text(encoding="utf-8") + "  as-of: 2024-13\n", encoding="utf-8")
    with pytest.raises(FactFileError) as caught:
        verify(facts, sources)
    assert [problem.message for problem in caught.value.problems] == [
        "the span of tail ends at 999, past the end of the text",
        "'2024-13' is no date: there is no month 13",
    ]


def test_a_source_that_is_no_text_is_told(tmp_path: Path) -> None:
    facts, sources = lay_down(tmp_path)
    Path(sources[0]).write_bytes(b"\0\xff" * 9)
    with pytest.raises(ReadError, match=r"quay\.md: is a binary file, no text"):
        verify(facts, sources)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, len(TEXT) - 1))
def test_any_one_character_touches_exactly_the_evidence_that_covers_it(tmp_path_factory: pytest.TempPathFactory, at: int) -> None:
    changed = TEXT[:at] + "☃" + TEXT[at + 1 :]
    (check,) = verify(*lay_down(tmp_path_factory.mktemp("quay"), text=changed))
    words = {(fact.id, item.region) for fact in facts_of() for item in fact.evidence if item.region.start <= at < item.region.end}
    reasons = {(item.fact.id, item.evidence.region) for item in check.touched if item.state in {"edited", "lost"}}
    assert (check.state, reasons) == ("changed", words)
    lost = {item.evidence.region for item in check.touched if item.state == "lost"}
    assert lost <= {Region.of((2, 6))}


def states(checks: list[SourceCheck]) -> dict[str, str]:
    return {name: state for check in checks for name, state in check.states().items()}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", {}),
        ("Quay\n", "Quay\n\nFog came.\n", {"depth": "moved", "cranes": "moved"}),
        ("# Quay", "# Quay\n\nFog.\n\n## Kade", {"depth": "moved", "cranes": "moved"}),
        ("# Quay", "# Pier", {"depth": "lost"}),
        ("12", "9", {"depth": "edited", "cranes": "moved"}),
        ("九", "十", {"cranes": "edited"}),
        (TEXT, "Fog.", {"depth": "lost", "cranes": "lost"}),
    ],
)
def test_a_fact_is_in_the_state_of_the_worst_of_its_evidence(tmp_path: Path, old: str, new: str, expected: dict[str, str]) -> None:
    text = TEXT.replace(old, new) if old else TEXT
    assert states(verify(*lay_down(tmp_path, text=text))) == expected


def test_moved_and_edited_words_of_an_intact_source_are_told_by_what_was_recorded(tmp_path: Path) -> None:
    depth, cranes = facts_of()
    right = cranes.evidence[0]
    shifted = replace(cranes, evidence=(replace(right, region=Region.of((CRANES - 4, CRANES + 6))),))
    (check,) = verify(*lay_down(tmp_path, depth, shifted))
    (item,) = check.touched
    assert (item.state, item.reason, item.found) == ("moved", "its span is not where its words stand", right)


FIGURES = "The ward of Vell has 1,204 beds and 30 cots, which Doctor Imre counted by hand in the spring of that year."


@pytest.mark.parametrize(
    ("old", "new", "still", "not_found"),
    [
        ("cots", "cradles", ("1,204", "30", "Imre"), ()),
        ("1,204", "1,205", ("30", "Imre"), ("1,204",)),
        ("1,204", "1204", ("1,204", "30", "Imre"), ()),
        ("1,204", "11,204", ("30", "Imre"), ("1,204",)),
        ("30 cots", "30.5 cots", ("1,204", "Imre"), ("30",)),
        ("30 cots", "30, perhaps 40 cots", ("1,204", "30", "Imre"), ()),
        ("Imre", "Irma", ("1,204", "30"), ("Imre",)),
    ],
)
def test_of_edited_words_the_figures_and_names_that_still_stand_are_told(
    tmp_path: Path, old: str, new: str, still: tuple[str, ...], not_found: tuple[str, ...]
) -> None:
    evidence = make_evidence(read_bytes(FIGURES.encode(), "quay.md"), Region.of((0, len(FIGURES))))
    beds = Fact("beds", "quay", "Beds", (evidence,), (Figure(Decimal(1204)), Figure(low=Decimal(30))), names=("Imre",))
    (check,) = verify(*lay_down(tmp_path, beds, text=FIGURES.replace(old, new), made_of=FIGURES))
    (item,) = check.touched
    assert (item.state, item.still, item.not_found) == ("edited", still, not_found)


def test_of_moved_and_lost_words_no_figures_are_told(tmp_path: Path) -> None:
    evidence = make_evidence(read_bytes(FIGURES.encode(), "quay.md"), Region.of((0, len(FIGURES))))
    beds = Fact("beds", "quay", "Beds", (evidence,), (Figure(Decimal(1204)),))
    for folder, text in (("a", "Fog. " + FIGURES), ("b", "Fog.")):
        (tmp_path / folder).mkdir()
        (check,) = verify(*lay_down(tmp_path / folder, beds, text=text, made_of=FIGURES))
        assert [(item.still, item.not_found) for item in check.touched] == [((), ())]
