from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.errors import TermFileError, UsageError
from civcheck.factbase.terms.find import termbase_files
from civcheck.factbase.terms.load import load_terms
from civcheck.factbase.terms.yaml_terms import parse_yaml
from civcheck.model.term import Term
from conftest import HARBOUR, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from civcheck.errors.problem import Problem
    from civcheck.model.term import Concept

GOOD = """\
# a comment
concepts:
- id: harbour-office
  type: organisation
  en: [Harbour Office,   The  Office]
  zh: [港务处]
  zh-hant: [港務處]
  abbreviations: [HO, 港办]
  forbidden: [Port Office, 港口办公室]
  note: 'moved: 2019'
- id: mole
  type: place
  en: [Mole]
  adjectives: [Molean]
  territory: NO
- id: sister-port
  zh: [友好港]
"""


def read(text: str) -> tuple[tuple[Concept, ...], list[str]]:
    problems: list[Problem] = []
    concepts = parse_yaml(text, "t.yaml", problems)
    return concepts, [str(problem).partition("\n")[0] for problem in problems]


def test_every_field_is_read() -> None:
    (office, mole, port), problems = read(GOOD)
    assert problems == []
    assert (office.id, office.type, office.note, office.path, office.line) == ("harbour-office", "organisation", "moved: 2019", "t.yaml", 3)
    assert office.terms == (
        Term("Harbour Office", "en"), Term("The Office", "en", "admitted"), Term("港务处", "zh"), Term("港務處", "zh-hant"),
        Term("HO", "en", "admitted", "abbreviation"), Term("港办", "zh", "admitted", "abbreviation"),
        Term("Port Office", "en", "forbidden"), Term("港口办公室", "zh", "forbidden"),
    )  # fmt: skip
    assert (mole.territory, mole.terms[1]) == ("NO", Term("Molean", "en", "admitted", "adjective"))
    assert (port.type, port.preferred("zh"), port.preferred("en"), port.general) == (None, "友好港", None, False)


@pytest.mark.parametrize("text", ["", "# nothing\n", "concepts: []\n"])
def test_a_termbase_may_be_empty(text: str) -> None:
    assert read(text) == ((), [])


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("- {id: a, en: [x]}\n- {id: a, en: [y]}", "t.yaml:3:3: the concept id 'a' stands twice in the file"),
        ("- {id: A b, en: [x]}", "t.yaml:2:8: 'A b' is no id"),
        ("- {en: [x]}", "t.yaml:2:3: a concept has no `id`"),
        ("- {id: a, name: x, en: [x]}", "t.yaml:2:11: `name` is not a field of a concept"),
        ("- {id: a, type: ship, en: [x]}", "t.yaml:2:17: 'ship' is no type"),
        ("- {id: a, type: place, en: [x], territory: Norway}", "t.yaml:2:44: 'Norway' is no territory"),
        ("- {id: a, en: x}", "t.yaml:2:15: en is a list"),
        ("- {id: a, en: ['']}", "t.yaml:2:16: an item of en is empty"),
        ("- {id: a}", "t.yaml:2:3: the concept 'a' has no name"),
        ("- {id: a, en: [Quay, Quay]}", "t.yaml:2:22: 'Quay' stands twice in 'a'"),
        ("- {id: a, en: [Quay], forbidden: [Quay]}", "t.yaml:2:35: 'Quay' is forbidden and preferred at once"),
        ("- {id: a, en: [Quay]}\n- {id: b, en: [quay]}", "t.yaml:3:16: 'quay' is a name of 'a' and of 'b'"),
        ("- {id: a, zh: [港務處]}\n- {id: b, zh: [港务处]}", "t.yaml:3:16: '港务处' is a name of 'a' and of 'b'"),
        ("- just words", "t.yaml:2:3: a concept is a mapping of fields"),
        ("- {id: a, en: [", "t.yaml:3:1: is no YAML"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(entry: str, told: str) -> None:
    problems = read(f"concepts:\n{entry}\n")[1]
    assert [problem for problem in problems if problem.startswith(told)], problems


@pytest.mark.parametrize(
    "entry",
    [
        "- {id: a, en: [sister port], forbidden: [Sister Port]}",  # only its capitals are
        "- {id: a, abbreviations: [WHO]}\n- {id: b, en: [who]}",
        "- {id: a, en: [APEC], zh: [APEC]}",
    ],
)
def test_what_looks_wrong_and_is_not(entry: str) -> None:
    assert read(f"concepts:\n{entry}\n")[1] == []


def test_everything_wrong_in_all_files_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("concepts:\n- {id: a}\n- {id: B, en: [x]}\n", "utf-8")
    (tmp_path / "b.csv").write_text("id,en\na b,x\n", "utf-8")
    (tmp_path / "c.tbx").write_bytes(b"\xff\xfe")
    paths = [str(tmp_path / name) for name in ("a.yaml", "b.csv", "c.tbx", "d.yaml")]
    with pytest.raises(TermFileError) as caught:
        load_terms(paths)
    assert len(caught.value.problems) == 5
    assert {problem.path for problem in caught.value.problems} == set(paths)


@given(st.text(alphabet="concepts:-[]{}enidzh \n'\"#&*港", max_size=120))
@settings(deadline=None, max_examples=150)
def test_any_text_is_read_or_told(text: str) -> None:
    read(text)
    read(f"concepts:\n{text}")


def test_the_termbases_that_come_with_civcheck_hold() -> None:
    paths = [str(HARBOUR / "facts" / "terms.yaml"), str(ROOT / "facts" / "terms.yaml")]
    assert len(load_terms(paths)) > 100


def test_termbases_are_found_in_folders_of_facts_beside_facts_and_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (
        "facts/terms.yaml",
        "facts/deep/terms.csv",
        "facts/.hidden/terms.yaml",
        "facts/other.csv",
        "terms.tbx",
        "house/a.tbx",
        "a.yaml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "empty").mkdir()
    assert termbase_files(["facts"]) == ["facts/deep/terms.csv", "facts/terms.yaml"]
    assert termbase_files(["a.yaml"]) == ["terms.tbx"]
    assert termbase_files(["facts"], ["house", "facts/terms.yaml"]) == ["house/a.tbx", "facts/terms.yaml", "facts/deep/terms.csv"]
    with pytest.raises(UsageError, match="no such file"):
        termbase_files([], ["nowhere"])
    with pytest.raises(UsageError, match="no termbases"):
        termbase_files([], ["empty"])
