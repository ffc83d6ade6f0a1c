from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_facts import HEAD, fact_yaml, file_yaml

from civcheck.errors import FactFileError
from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.index import SCHEMA, update
from civcheck.factbase.term_rows import count_of, rows_of
from civcheck.factbase.updating import changed_facts
from civcheck.factbase.yaml_io import load_fact_files

if TYPE_CHECKING:
    import sqlite3

A, B, C, D = (fact_yaml(own, f"Berth {own} holds ships", f"names: [Pier {own}]\ntags: [t{own}]") for own in "abcd")
A2 = fact_yaml("a", "Berth a holds 12 barges", "as-of: 2024")


def new_index() -> sqlite3.Connection:
    db = connect(":memory:")
    create_tables(db, SCHEMA)
    return db


def answers(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Give everything a search can ask of an index, without the numbers of its rows."""
    queries = {
        "facts": "SELECT f.path, facts.name, facts.source, low, high, kinds, languages, tags, terms, gist, record"
        " FROM facts JOIN files AS f ON f.id = facts.file",
        "evidence": "SELECT facts.source, start, end, facts.name FROM evidence AS e JOIN facts ON facts.id = e.fact",
        "lost evidence": "SELECT * FROM evidence WHERE fact NOT IN (SELECT id FROM facts WHERE facts.file = evidence.file)",
        "files": "SELECT path, sha256, detail FROM files",
        "words": "SELECT term, doc, cnt FROM vocabulary",
        "places": "SELECT term, name, col, offset FROM instances LEFT JOIN facts ON facts.id = doc",
    }
    found: dict[str, list[tuple[object, ...]]] = {what: sorted(db.execute(query).fetchall(), key=repr) for what, query in queries.items()}
    names = dict(db.execute("SELECT id, name FROM facts"))
    terms = [term for (term,) in db.execute("SELECT term FROM holders ORDER BY term")]
    return found | {"holders": [(term, sorted(names[row] for row in rows_of(db, term)), count_of(db, term)) for term in terms]}


def write(folder: Path, state: dict[str, str]) -> list[str]:
    for path in folder.iterdir():
        if path.name not in state:
            path.unlink()
    for name, text in state.items():
        (folder / name).write_bytes(text.encode())
    return [str(folder / name) for name in sorted(state)]


def check(folder: Path, *states: dict[str, str]) -> None:
    """Bring one index through all the states, and compare it after each with an index built from nothing."""
    db = new_index()
    for state in states:
        paths = write(folder, state)
        update(db, paths)
        fresh = new_index()
        update(fresh, paths)
        assert answers(db) == answers(fresh)
        assert answers(db)["lost evidence"] == []
        read = sorted(fact.name for file in load_fact_files(paths) for fact in file.facts)
        assert [name for (name,) in db.execute("SELECT name FROM facts ORDER BY name")] == read
        fresh.close()
    db.close()


@pytest.mark.parametrize(
    "states",
    [
        [file_yaml(A, B, C), file_yaml(A2, B, C)],
        [file_yaml(A, B, C), file_yaml(A, B, C, D)],
        [file_yaml(A, B, C), file_yaml(D, A, B, C)],
        [file_yaml(A, B, C), file_yaml(A, D, B, C)],
        [file_yaml(A, B, C), file_yaml(A, C)],
        [file_yaml(A, B, C), file_yaml(B, C)],
        [file_yaml(A, B, C), file_yaml(C, A, B)],
        [file_yaml(A, B, C), file_yaml(C, A2, D)],
        [file_yaml(A, B, C), file_yaml()],
        [file_yaml(), file_yaml(A, B)],
        [file_yaml(A, B), file_yaml(A, B).replace("The Quay", "The Pier")],
        [file_yaml(A, B), file_yaml(A, B, source="pier")],
        [file_yaml(A, B), "# a comment\n" + file_yaml(A, B)],
        [file_yaml(A, B), file_yaml(A, B).replace("\n", "\r\n")],
        [file_yaml(A, B), file_yaml(A, B), file_yaml(A, B)],
        [file_yaml(A, B), file_yaml(A, B).replace("- id: b", "-\n  id: b"), file_yaml(A2, B)],
        [file_yaml(A, B), file_yaml(fact_yaml("a", B.splitlines()[1][13:]), B), file_yaml(B)],
        [file_yaml(fact_yaml("a"), fact_yaml("b")), file_yaml(fact_yaml("b"), fact_yaml("a"))],
        [file_yaml(fact_yaml("a", '"One\n- two"'), B, D), file_yaml(fact_yaml("a", '"One\n- two"'), C, D)],
        [file_yaml(A.rstrip("\n") + "\r" + B), file_yaml(A.rstrip("\n") + "\r" + B, C)],
    ],
)
def test_a_changed_file_gives_the_answers_of_an_index_built_from_nothing(tmp_path: Path, states: list[str]) -> None:
    check(tmp_path, *({"quay.yaml": state} for state in states))


QUAY, PIER, MOLE = file_yaml(A, B), file_yaml(C, D, source="pier"), file_yaml(A, source="mole")


@pytest.mark.parametrize(
    "states",
    [
        [{"a.yaml": QUAY}, {"b.yaml": QUAY}],
        [{"a.yaml": QUAY, "b.yaml": PIER}, {"a.yaml": PIER, "b.yaml": QUAY}],
        [{"a.yaml": QUAY, "b.yaml": PIER, "c.yaml": MOLE}, {"a.yaml": PIER, "b.yaml": MOLE, "c.yaml": QUAY}],
        [{"a.yaml": QUAY, "b.yaml": PIER}, {"b.yaml": PIER}],
        [{"a.yaml": QUAY, "b.yaml": PIER}, {"b.yaml": QUAY}],
        [{"a.yaml": QUAY, "b.yaml": PIER}, {"a.yaml": PIER}],
        [{"b.yaml": QUAY}, {"a.yaml": QUAY, "b.yaml": PIER}],
        [{"a.yaml": QUAY}, {"a.yaml": QUAY, "b.yaml": PIER}, {"b.yaml": QUAY, "c.yaml": PIER}, {"a.yaml": MOLE}],
        [{"a.yaml": QUAY, "b.yaml": PIER}, {}, {"a.yaml": QUAY}],
        [{"a.yaml": QUAY}, {"a.yaml": QUAY, "b.yaml": file_yaml(A, source="pier")}],
    ],
)
def test_files_renamed_swapped_and_removed_give_the_answers_of_an_index_built_from_nothing(
    tmp_path: Path, states: list[dict[str, str]]
) -> None:
    check(tmp_path, *states)


FACT = st.tuples(st.sampled_from("abcde"), st.sampled_from(["Berth", "Crane 12", "起重机 9", "Ships\n    and cranes", "NO"]), st.booleans())
FILE = st.lists(FACT, max_size=4, unique_by=lambda fact: fact[0])
STATE = st.tuples(st.permutations(["quay", "pier", "mole"]), st.dictionaries(st.sampled_from(["a.yaml", "b.yaml", "c.yaml"]), FILE))


def as_files(state: tuple[list[str], dict[str, list[tuple[str, str, bool]]]]) -> dict[str, str]:
    sources, files = state
    return {
        name: file_yaml(*(fact_yaml(own, said, "tags: [x, y]" if tagged else "") for own, said, tagged in facts), source=source)
        for source, (name, facts) in zip(sources, sorted(files.items()), strict=False)
    }


@settings(deadline=None, max_examples=30)
@given(st.lists(STATE, min_size=2, max_size=4))
def test_any_edits_give_the_answers_of_an_index_built_from_nothing(states: list) -> None:
    with tempfile.TemporaryDirectory() as folder:
        check(Path(folder), *map(as_files, states))


def changes(path: Path, before: str, after: str) -> tuple[list[str], int]:
    """Give the facts that one edit makes the index read, and how many it takes out."""
    db = new_index()
    path.write_text(before, encoding="utf-8")
    update(db, [str(path)])
    path.write_text(after, encoding="utf-8")
    problems: list = []
    change = changed_facts(db, str(path), problems)
    db.close()
    assert problems == []
    return ([fact.id for _, fact in change.came], len(change.gone)) if change else ([], 0)


@pytest.mark.parametrize(
    ("after", "came", "gone"),
    [
        (file_yaml(A, B, C), [], 0),
        (file_yaml(C, B, A), [], 0),
        (file_yaml(A2, B, C), ["a"], 1),
        (file_yaml(A, B, C, D), ["d"], 0),
        (file_yaml(A, D, B, C), ["d"], 0),
        (file_yaml(A, C), [], 1),
        ("# more\n" + file_yaml(A, B, C), [], 0),
        (file_yaml(A, B, C).replace("The Quay", "The Pier"), ["a", "b", "c"], 3),
    ],
)
def test_only_the_facts_that_changed_are_read_again(tmp_path: Path, after: str, came: list[str], gone: int) -> None:
    assert changes(tmp_path / "quay.yaml", file_yaml(A, B, C), after) == (came, gone)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (file_yaml(A, B, A), "21:3: the fact id 'a' stands twice in the file"),
        (file_yaml(A, fact_yaml("b", extra="as-of: 2024-13")), "19:10: '2024-13' is no date: there is no month 13"),
        (HEAD.replace("id: quay", "id: The Quay") + "facts:\n" + A + B, "2:7: 'The Quay' is no id"),
        (file_yaml(A, "- b\n"), "14:3: a fact is a mapping of fields"),
        (file_yaml(A) + "facts:\n" + B, "14:1: `facts` stands twice in a fact file"),
        (file_yaml(A) + "- id: [\n", "15:1: is no YAML: while parsing a flow node did not find expected node content"),
        ("", "None:None: is empty"),
        ("# only a comment\n", "None:None: is empty"),
    ],
)
def test_a_file_that_went_bad_is_told_with_its_places(tmp_path: Path, after: str, expected: str) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(file_yaml(A, B), encoding="utf-8")
    db = new_index()
    update(db, [str(path)])
    path.write_text(after, encoding="utf-8")
    with pytest.raises(FactFileError) as caught:
        update(db, [str(path)])
    db.close()
    assert [f"{problem.line}:{problem.column}: {problem.message}" for problem in caught.value.problems] == [expected]


def test_two_files_of_one_source_with_one_fact_are_told(tmp_path: Path) -> None:
    paths = write(tmp_path, {"a.yaml": file_yaml(A), "b.yaml": file_yaml(A)})
    db = new_index()
    with pytest.raises(FactFileError) as caught:
        update(db, paths)
    db.close()
    assert [(problem.path, problem.message) for problem in caught.value.problems] == [
        (paths[1], f"the source id 'quay' is also that of {paths[0]}")
    ]


def test_the_problems_of_all_files_are_told_though_one_alone_has_changed(tmp_path: Path) -> None:
    bad = file_yaml(fact_yaml("c", extra="as-of: 2024-13"), source="pier")
    paths = write(tmp_path, {"a.yaml": "source: [\n", "b.yaml": bad})
    db = new_index()
    with pytest.raises(FactFileError) as caught:
        update(db, paths)
    db.close()
    assert [(problem.path, problem.line) for problem in caught.value.problems] == [(paths[0], 2), (paths[1], 12)]
