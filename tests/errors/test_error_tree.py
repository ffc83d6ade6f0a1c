from __future__ import annotations

import pickle

import pytest

from civcheck.errors import CivcheckError, FactFileError, InputError, ReadError, SettingsError, TermFileError, UsageError, WriteError
from civcheck.errors.problem import Problem


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (Problem("facts/a.yaml", 3, 7, "is empty"), "facts/a.yaml:3:7: is empty"),
        (Problem("a.yaml", 3, 7, "is empty", "fill it in"), "a.yaml:3:7: is empty\n    fill it in"),
        (Problem("a.yaml", 3, None, "is empty"), "a.yaml:3: is empty"),
        (Problem("a.yaml", None, None, "is empty", "fill it in"), "a.yaml: is empty\n    fill it in"),
    ],
)
def test_a_problem_tells_its_place_and_what_to_do(problem: Problem, expected: str) -> None:
    assert str(problem) == expected


@pytest.mark.parametrize(
    ("kind", "parent"),
    [
        (UsageError, CivcheckError), (SettingsError, CivcheckError), (InputError, CivcheckError), (WriteError, CivcheckError),
        (ReadError, InputError), (FactFileError, InputError), (TermFileError, FactFileError), (CivcheckError, Exception),
    ],
)  # fmt: skip
def test_the_tree_of_errors(kind: type[Exception], parent: type[Exception]) -> None:
    assert kind.__bases__ == (parent,)


def test_an_error_is_told_with_its_hint_on_a_line_of_its_own() -> None:
    assert str(UsageError("no such fact", "name another")) == "no such fact\n    name another"
    assert str(UsageError("no such fact")) == "no such fact"


def test_problems_of_fact_files_are_told_in_the_order_of_path_line_and_column() -> None:
    problems = [
        Problem("b.yaml", 1, 1, "fifth"),
        Problem("a.yaml", 10, 2, "fourth"),
        Problem("a.yaml", 9, 30, "third"),
        Problem("a.yaml", 9, 4, "second"),
        Problem("a.yaml", None, None, "first"),
    ]
    error = FactFileError(problems)
    assert [problem.message for problem in error.problems] == ["first", "second", "third", "fourth", "fifth"]
    assert str(error) == "a.yaml: first\na.yaml:9:4: second\na.yaml:9:30: third\na.yaml:10:2: fourth\nb.yaml:1:1: fifth"


def test_problems_of_documents_are_told_in_the_order_they_were_found() -> None:
    error = ReadError([Problem("b.txt", 2, 1, "one"), Problem("a.txt", 1, 1, "two")])
    assert str(error) == "b.txt:2:1: one\na.txt:1:1: two"


@pytest.mark.parametrize(
    "error",
    [
        CivcheckError("message", "hint"), UsageError("message", "hint"), SettingsError("message"), WriteError("message", "hint"),
        InputError([Problem("a.txt", 1, 2, "bad", "hint")]), ReadError([Problem("a.txt", 1, 2, "bad", "hint")]),
        FactFileError([Problem("b.yaml", 1, 2, "bad", "hint"), Problem("a.yaml", None, None, "worse")]),
    ],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_an_error_comes_back_whole_from_another_process(error: CivcheckError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes
    assert type(again) is type(error)
    assert (str(again), vars(again)) == (str(error), vars(error))
