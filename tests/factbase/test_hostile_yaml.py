from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from sample_facts import HEAD, fact_yaml, file_yaml

from civcheck.factbase.yaml_io import parse_fact_file

if TYPE_CHECKING:
    from civcheck.model.fact_file import FactFile

READ = """
import sys
from civcheck.factbase.yaml_io import parse_fact_file
problems = []
file = parse_fact_file(sys.stdin.read(), "a.yaml", problems)
print("read" if file else "not read", len(problems) > 0)
"""


def read(text: str) -> tuple[FactFile | None, list[str]]:
    problems: list = []
    file = parse_fact_file(text, "a.yaml", problems)
    return file, [f"{problem.line}:{problem.column}: {problem.message}" for problem in problems]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "], ids=["lists", "mappings", "items", "keys"])
@pytest.mark.parametrize("depth", [1_000, 100_000])
def test_nesting_however_deep_is_told_and_ends_no_process(opening: str, depth: int) -> None:
    # In a process of its own: what overflows the stack takes the whole process with it.
    done = subprocess.run([sys.executable, "-c", READ], input=opening * depth, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "not read True\n"), done.stderr[-300:]


def test_nesting_inside_a_field_is_told_where_it_stands() -> None:
    file, problems = read(file_yaml(fact_yaml("a", extra=f"place: {'[' * 200}{']' * 200}")))
    assert file is not None
    assert problems == ["12:10: place is text"]


def test_aliases_that_multiply_are_told_and_not_written_out() -> None:
    lines = ["  names: &a0 [Nord, Nord]", *(f"  tags{level}: &a{level} [*a{level - 1}, *a{level - 1}]" for level in range(1, 15))]
    file, problems = read(file_yaml(fact_yaml("a") + "\n".join(lines) + "\n  tags: *a14\n"))
    assert file is not None
    assert file.facts[0].names == ("Nord", "Nord")
    unknown = [f"{line}:3: `tags{line - 12}` is not a field of a fact" for line in range(13, 27)]
    # What an alias stands for is told where it was written first.
    assert problems == [*unknown, "25:11: an item of tags is text", "25:11: an item of tags is text"]


def test_a_key_made_of_aliases_that_multiply_is_told_in_few_words() -> None:
    lines = ["x: &a0 [Nord]", *(f"x{level}: &a{level} [*a{level - 1}, *a{level - 1}]" for level in range(1, 14)), "? *a13", ": x"]
    file, problems = read("\n".join(lines) + "\n")
    assert file is None
    assert max(map(len, problems)) < 300


@pytest.mark.parametrize("key", ["[a, b]", "{a: b}", "[[a]]"])
def test_a_key_that_is_no_word_is_told_without_the_insides_of_the_program(key: str) -> None:
    _, problems = read(file_yaml(fact_yaml("a") + f"  ? {key}\n  : x\n"))
    assert len(problems) == 1
    assert problems[0].startswith("12:5: ")
    assert "Node(" not in problems[0]


def test_a_list_that_holds_itself_is_told() -> None:
    _, problems = read(file_yaml(fact_yaml("a", extra="names: &a [*a]")))
    assert problems == ["12:10: an item of names is text"]


def test_an_alias_stands_for_what_it_names() -> None:
    file, problems = read(file_yaml(fact_yaml("a", extra="place: &p Nord\nevent: *p")))
    assert problems == []
    assert file is not None
    assert (file.facts[0].place, file.facts[0].event) == ("Nord", "Nord")


def test_a_merge_key_is_no_field() -> None:
    _, problems = read(file_yaml(fact_yaml("a", extra="<<: {place: Nord}")))
    assert problems == ["12:3: `<<` is not a field of a fact"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("!!binary aGVsbG8=", "aGVsbG8="),
        ("!!int 12", "12"),
        ("!!null ''", None),
        ("!mine Nord", "Nord"),
        ("!!python/name:os.system x", "x"),
        ("2024-01-01", "2024-01-01"),
        ("0x1F", "0x1F"),
        ("1e3", "1e3"),
        ("~", "~"),
        ("NO", "NO"),
        ("null", "null"),
        ("12:30:45", "12:30:45"),
    ],
)
def test_a_scalar_is_its_text_whatever_its_tag_or_looks(value: str, expected: str | None) -> None:
    file, problems = read(file_yaml(fact_yaml("a", extra=f"place: {value}")))
    assert file is not None
    assert file.facts[0].place == expected
    assert problems == ([] if expected else ["12:10: place is empty"])


def test_a_tag_makes_no_object() -> None:
    file, problems = read(file_yaml(fact_yaml("a", extra="place: !!python/object/apply:os.getcwd []")))
    assert file is not None
    assert (file.facts[0].place, problems) == (None, ["12:10: place is text"])


@pytest.mark.parametrize(
    ("extra", "span", "place"),
    [("", f"[0, {'9' * 5000}]", "10:15: "), ("", f"[0, {'9' * 16}]", "10:15: "),
     (f"figures: [{{value: 1, low: {'9' * 5000}}}]", "[0, 8]", "12:29: ")],
)  # fmt: skip
def test_a_number_longer_than_any_text_is_told(extra: str, span: str, place: str) -> None:
    _, problems = read(file_yaml(fact_yaml("a", extra=extra, span=span)))
    assert [problem[: len(place)] for problem in problems] == [place]


def test_a_line_number_longer_than_any_text_is_told() -> None:
    _, problems = read(
        file_yaml(f"- {{id: a, statement: A, evidence: [{{span: [0, 1], digest: 0123456789abcdef, line: {'9' * 5000}}}]}}\n")
    )
    assert len(problems) == 1
    assert problems[0].startswith("7:83: ")


@pytest.mark.parametrize("number", ["1e999999", "1E+99999999", "1e-999999"])
def test_a_number_that_would_fill_the_memory_when_written_out_is_told(number: str) -> None:
    _, problems = read(file_yaml(fact_yaml("a", extra=f"figures: [{{value: {number}}}]")))
    assert len(problems) == 1
    assert problems[0].startswith("12:21: ")


def test_many_repeated_keys_are_each_told_once() -> None:
    _, problems = read(HEAD + "  rank: press\n" * 40)
    assert problems == [f"{line}:3: `rank` stands twice in a source" for line in range(7, 46)]
