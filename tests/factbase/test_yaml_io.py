from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_facts import HEAD, fact_yaml, file_yaml

from civcheck.errors import FactFileError, ReadError
from civcheck.factbase.yaml_io import load_fact_files, parse_fact_file, parse_facts, parse_source
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.figure import Figure
from civcheck.model.span import Region

if TYPE_CHECKING:
    from pathlib import Path

    from civcheck.errors.problem import Problem
    from civcheck.model.fact_file import FactFile

FULL = """\
# a comment
source:
  id: harbour-2024
  title: 'Berths: a survey'
  author: I. Quist
  publisher: Harbour Office
  container: Yearbook
  issued: 2025-03
  language: [en, zh]
  url: https://example.org/berths?a=1#b
  rank: official
  supersedes: harbour-2023
  file: berths.md
  sha256: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

facts:
# another
- id: depth-1
  statement: >
    The north berth
    is 12.5 metres deep
  figures:
  - {counted: depth, value: 12.50, unit: metre, comparator: ">=", as-of: 2024-33}
  - {counted: ships, low: 1, high: 3, direction: down, base: NO, ordinal: true, currency: EUR}
  as-of: 2024
  date: 2018/..
  place: 1:30
  event: ~
  speaker: 王小明
  names: [North Berth, 2024-01-01, yes]
  evidence:
  - {span: [0, 15], digest: 0123456789abcdef}
  - {span: [[20, 25], [31, 40]], digest: 0123456789abcdef0123456789abcdef, role: context, lang: zh,
     line: 2, column: 7, section: "一、泊位 › A", quote: "“deep”", marks: [01234567@0, 89abcdef@12]}
  conflicts-with: [depth-2, other/depth]
  status: drafted
  tags: [port, 1]
- {id: depth-2, statement: Depth, evidence: [{span: [3, 4], digest: 0123456789abcdef}]}
"""


def read(text: str) -> tuple[FactFile | None, list[Problem]]:
    problems: list[Problem] = []
    return parse_fact_file(text, "a.yaml", problems), problems


def places(text: str) -> list[str]:
    return [str(problem) for problem in read(text)[1]]


def test_every_field_of_a_file_is_read() -> None:
    file, problems = read(FULL)
    assert problems == []
    assert file is not None
    assert file.path == "a.yaml"
    assert file.source == Source(
        id="harbour-2024", title="Berths: a survey", file="berths.md", sha256="f" * 64, publisher="Harbour Office", author="I. Quist",
        container="Yearbook", issued=parse_edtf("2025-03"), languages=("en", "zh"), url="https://example.org/berths?a=1#b",
        rank="official", supersedes="harbour-2023",
    )  # fmt: skip
    first = Fact(
        id="depth-1", source="harbour-2024", statement="The north berth is 12.5 metres deep",
        evidence=(
            FactEvidence(Region.of((0, 15)), "0123456789abcdef"),
            FactEvidence(
                Region.of((20, 25), (31, 40)), "0123456789abcdef0123456789abcdef", ("01234567@0", "89abcdef@12"), "context", "zh", 2, 7,
                "一、泊位 › A", "“deep”",
            ),
        ),
        figures=(
            Figure(Decimal("12.50"), counted="depth", unit="metre", comparator=">=", as_of=parse_edtf("2024-33")),
            Figure(
                low=Decimal(1), high=Decimal(3), counted="ships", direction="down", base="NO", ordinal=True, currency="EUR",
            ),
        ),
        as_of=parse_edtf("2024"), date=parse_edtf("2018/.."), place="1:30", event="~", speaker="王小明",
        names=("North Berth", "2024-01-01", "yes"), conflicts_with=("harbour-2024/depth-2", "other/depth"), status="drafted",
        tags=("port", "1"),
    )  # fmt: skip
    second = Fact("depth-2", "harbour-2024", "Depth", (FactEvidence(Region.of((3, 4)), "0123456789abcdef"),))
    assert file.facts == (first, second)
    assert [fact.line for fact in file.facts] == [18, 38]
    assert [item.at for item in file.facts[0].evidence] == [(32, 12), (33, 12)]


def test_what_is_not_written_has_its_default() -> None:
    file, problems = read(file_yaml(fact_yaml("a")))
    assert problems == []
    assert file is not None
    fact = file.facts[0]
    assert (file.source.rank, file.source.languages, fact.status, fact.evidence[0].role, fact.tags) == ("other", (), "curated", "says", ())


BAD = """\
source:
  id: Quay One
  title: The Quay
  titel: The Quay
  issued: 2024-02-30
  rank: oficial
  file: quay.txt
  file: again.txt
  sha256: abc
facts:
- id: length
  statement: The quay is long
  as-of: 2024-13
  figures:
  - {counted: metres, value: 1,200}
  - {counted: metres, value: lots}
  - {counted: metres, low: 9, high: 3}
  - {counted: metres}
  - {value: 3, high: 4, comparator: about}
  evidence:
  - {span: [9, 4], digest: 0123456789abcdef}
  - {span: [1, 4], digest: xyz, marks: [soon]}
  - {span: [4], digest: 0123456789abcdef}
  - {span: [[8, 9], [1, 4]], digest: 0123456789abcdef}
  - {digest: 0123456789abcdef}
- id: length
  statement: ""
  evidence: []
  conflicts-with: [No Such]
- length
trailer: 1
"""


def test_every_bad_field_of_a_file_is_told_at_once_with_its_place_and_what_to_do() -> None:
    file, problems = read(BAD)
    assert file is not None
    assert str(FactFileError(problems)).replace("\n    ", " | ").splitlines() == [
        "a.yaml:2:7: 'Quay One' is no id | write lower-case words of letters and digits joined by hyphens: container-throughput-2024",
        "a.yaml:4:3: `titel` is not a field of a source | did you mean `title`?",
        ("a.yaml:5:11: '2024-02-30' is no date: February 2024 has 29 days"
        " | write a date that exists, as EDTF: 2024, 2024-03, 2024-03-15, 2018/2024, 2024~"),
        "a.yaml:6:9: 'oficial' is no rank | write one of official, research, press, other",
        "a.yaml:8:3: `file` stands twice in a source | keep one; the first is in line 7",
        "a.yaml:9:11: 'abc' is no sha256 | write the 64 hexadecimal digits of the file's sha256",
        ("a.yaml:13:10: '2024-13' is no date: there is no month 13"
        " | write a date that exists, as EDTF: 2024, 2024-03, 2024-03-15, 2018/2024, 2024~"),
        ("a.yaml:15:32: `200` is not a field of a figure"
        " | the fields are counted, value, low, high, unit, currency, comparator, direction, base, ordinal, as-of"),
        "a.yaml:16:30: 'lots' is no number | write the value in digits with no separators: 1240000 or 4.5",
        "a.yaml:17:37: the range ends at 3, below its start at 9 | write the lower end first",
        "a.yaml:18:5: a figure has no value | add `value:`, or `low:` and `high:` for a range",
        "a.yaml:19:5: a figure has a value and a range | keep `value`, or `low` and `high`",
        "a.yaml:19:37: 'about' is no comparator | write one of =, ~, <, <=, >, >=, <~, >~",
        "a.yaml:21:12: a span ends where it starts, or before | write [start, end] with the end after the last character",
        "a.yaml:22:28: 'xyz' is no digest | write 16 to 64 hexadecimal digits of the sha256 of the exact words",
        "a.yaml:22:41: 'soon' is no mark | marks are written by `civcheck add`; take the field out",
        "a.yaml:23:12: a span is two offsets | write [start, end]: code points from 0, the end exclusive",
        ("a.yaml:24:12: the parts of a region are in order and apart: Span(start=8, end=9) stands before Span(start=1, end=4)"
        " | write the parts in order"),
        "a.yaml:25:5: evidence has no `span` | add `span:`",
        "a.yaml:26:3: the fact id 'length' stands twice in the file | rename one; the first is in line 11",
        "a.yaml:27:14: statement is empty | fill it in or take the field out",
        "a.yaml:28:13: a fact has no evidence | no span, no claim: add the span that says it",
        "a.yaml:29:20: 'No Such' is no fact | name a fact: id, or source/id",
        ("a.yaml:30:3: a fact is a mapping of fields"
        " | its fields are id, statement, figures, as-of, date, place, event, speaker, names, evidence, conflicts-with, status, tags"),
        "a.yaml:31:1: `trailer` is not a field of a fact file | the fields are source, facts",
    ]  # fmt: skip


def test_a_fault_of_one_entry_does_not_hide_those_of_its_other_fields() -> None:
    text = file_yaml("- {id: a, statement: A, evidence: [{digest: zz, line: -1, role: main}]}\n")
    assert sorted(line for line in places(text) if "line" in line or "role" in line or "digest" in line) == [
        "a.yaml:7:45: 'zz' is no digest\n    write 16 to 64 hexadecimal digits of the sha256 of the exact words",
        "a.yaml:7:55: '-1' is no line\n    write a whole number from 0, of at most 15 digits",
        "a.yaml:7:65: 'main' is no role\n    write one of says, context",
    ]


@pytest.mark.parametrize(
    ("field", "column", "message"),
    [
        ("language: EN", 13, "'EN' is no language"),
        ("language: english", 13, "'english' is no language"),
        ("language: {en: zh}", 13, "language is text"),
        ("language: [en, klingonese speech]", 18, "'klingonese speech' is no language"),
        ("issued: soon", 11, "'soon' is no date: write 2024, 2024-03, 2024-03-15 or an interval such as 2018/2024"),
        ("issued: [2024]", 11, "date is text"),
        ("publisher: [a, b]", 14, "publisher is text"),
        ("url:", 7, "url is empty"),
        ("supersedes: quay/one", 15, "'quay/one' is no id"),
    ],
)
def test_a_bad_field_of_a_source(field: str, column: int, message: str) -> None:
    problems = read(HEAD + f"  {field}\nfacts: []\n")[1]
    assert [(problem.line, problem.column, problem.message) for problem in problems] == [(6, column, message)]


@pytest.mark.parametrize(
    ("field", "column", "message"),
    [
        ("figures: 3", 12, "figures is a list"),
        ("figures: [{value: 1, currency: euro}]", 34, "'euro' is no currency"),
        ("figures: [{value: NaN}]", 21, "'NaN' is no number"),
        ("figures: [{value: Infinity}]", 21, "'Infinity' is no number"),
        ("figures: [{value: 1240 000}]", 21, "'1240 000' is no number"),
        ("figures: [{value: 1_240}]", 21, "'1_240' is no number"),
        ("figures: [{value: 1, ordinal: yes}]", 33, "'yes' is no ordinal"),
        ("figures: [{value: 1, direction: sideways}]", 35, "'sideways' is no direction"),
        ("names: Nord", 10, "names is a list"),
        ("names: [Nord, [Syd]]", 17, "an item of names is text"),
        ('tags: [a, ""]', 13, "an item of tags is empty"),
        ("conflicts-with: length", 19, "conflicts-with is a list"),
        ("conflicts-with: [a/b/c]", 20, "'a/b/c' is no fact"),
        ("status: checked", 11, "'checked' is no status"),
        ("date: 2024-06-31", 9, "'2024-06-31' is no date: June 2024 has 30 days"),
        ("place: ' '", 10, "place is empty"),
        ("as-off: 2024", 3, "`as-off` is not a field of a fact"),
    ],
)
def test_a_bad_field_of_a_fact(field: str, column: int, message: str) -> None:
    problems = read(file_yaml(fact_yaml("a", extra=field)))[1]
    assert [(problem.line, problem.column, problem.message) for problem in problems] == [(12, column, message)]


@pytest.mark.parametrize(
    ("span", "column", "message"),
    [
        ("[4, 4]", 11, "a span ends where it starts, or before"),
        ("[5, 4]", 11, "a span ends where it starts, or before"),
        ("[[1, 3], [2, 5]]", 11, "the parts of a region are in order and apart: Span(start=1, end=3) stands before Span(start=2, end=5)"),
        ("[1, 2, 3]", 11, "a span is two offsets"),
        ("[]", 11, "a span is two offsets"),
        ("[[1, 2], 3]", 20, "span is a list"),
        ("1-4", 11, "span is a list"),
        ("[a, 4]", 12, "'a' is no offset"),
        ("[1.0, 4]", 12, "'1.0' is no offset"),
        ("[-1, 4]", 12, "'-1' is no offset"),
        ("[１, 4]", 12, "'１' is no offset"),
    ],
)
def test_a_bad_span(span: str, column: int, message: str) -> None:
    problems = read(file_yaml(fact_yaml("a", span=span)))[1]
    assert (problems[0].line, problems[0].column, problems[0].message) == (10, column, message)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "a.yaml: is empty"),
        (" \n\n", "a.yaml: is empty"),
        ("# only a comment\n", "a.yaml: is empty"),
        ("--- \n...\n", "a.yaml:2:1: a fact file is a mapping of fields"),
        ("[a, b]\n", "a.yaml:1:1: a fact file is a mapping of fields"),
        ("words\n", "a.yaml:1:1: a fact file is a mapping of fields"),
        ("facts: []\n", "a.yaml:1:1: a fact file has no `source`"),
        ("source: quay\n", "a.yaml:1:9: a source is a mapping of fields"),
        (HEAD + "facts:\n", "a.yaml:6:7: facts is a list"),
        (HEAD + "facts: {a: b}\n", "a.yaml:6:8: facts is a list"),
    ],
)
def test_a_file_that_is_no_fact_file(text: str, expected: str) -> None:
    assert [line.splitlines()[0] for line in places(text)][:1] == [expected]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("source: {id: quay\nfacts: []\n", "a.yaml:2:6:"),
        ("source:\n  id: quay\n title: x\n", "a.yaml:3:2:"),
        ('source:\n  id: "quay\n', "a.yaml:3:1:"),
        ("source:\n\tid: quay\n", "a.yaml:2:1:"),
        (file_yaml("-\tid: x\n\tstatement: y\n"), "a.yaml:7:2:"),
        ("source: a: b\n", "a.yaml:1:10:"),
        ("source: *nowhere\n", "a.yaml:1:9:"),
        ("source: @quay\n", "a.yaml:1:9:"),
        (HEAD + "---\nsource: {}\n", "a.yaml:6:1:"),
        ("source: !<bad\n", "a.yaml:1:14:"),
        ("source:\n  title: 码头]: [x\n  id: }\n", "a.yaml:2:13:"),
    ],
)
def test_a_syntax_error_is_told_with_its_place(text: str, place: str) -> None:
    file, problems = read(text)
    assert file is None
    assert len(problems) == 1
    assert str(problems[0]).startswith(f"{place} is no YAML: ")
    assert problems[0].hint == "check the indentation, quotation marks and brackets here"


def test_a_control_character_is_told() -> None:
    file, problems = read(file_yaml(fact_yaml("a", "bell \x07")))
    assert file is None
    assert "control characters are not allowed" in problems[0].message
    assert problems[0].hint == "take out control characters and deep nesting"


@pytest.mark.parametrize("text", [FULL, file_yaml(), file_yaml(fact_yaml("a"), fact_yaml("b")), HEAD])
def test_a_good_file_has_no_problems(text: str) -> None:
    assert places(text) == []


def test_items_read_alone_have_the_lines_of_the_whole_file() -> None:
    problems: list[Problem] = []
    facts = parse_facts(fact_yaml("a") + fact_yaml("b", extra="as-of: 2024-13"), "a.yaml", 40, "quay", problems)
    assert [(fact.name, fact.line, fact.evidence[0].at) for fact in facts] == [("quay/a", 41, (44, 11)), ("quay/b", 46, (49, 11))]
    assert [(problem.line, problem.column) for problem in problems] == [(51, 10)]


def test_a_source_is_read_alone() -> None:
    problems: list[Problem] = []
    assert parse_source(HEAD, "a.yaml", problems) == Source("quay", "The Quay", "quay.txt", "0" * 64)
    assert problems == []


def test_the_problems_of_all_files_are_told_together(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(file_yaml(fact_yaml("a", extra="as-of: 2024-13")), encoding="utf-8")
    (tmp_path / "b.yaml").write_text("source: [\n", encoding="utf-8")
    (tmp_path / "c.yaml").write_text(file_yaml(fact_yaml("c"), source="pier"), encoding="utf-8")
    with pytest.raises(FactFileError) as caught:
        load_fact_files([tmp_path / name for name in ("c.yaml", "b.yaml", "a.yaml")])
    assert [(problem.path, problem.line, problem.column) for problem in caught.value.problems] == [
        (str(tmp_path / "a.yaml"), 12, 10),
        (str(tmp_path / "b.yaml"), 2, 1),
    ]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (file_yaml(fact_yaml("b")), [("b.yaml", 1, 1, "the source id 'quay' is also that of {a}")]),
        (file_yaml(fact_yaml("b", extra="conflicts-with: [quay/a, c]"), source="pier"), [
            ("b.yaml", 7, 1, "b conflicts with pier/c, which is no fact")]),
        (file_yaml(fact_yaml("b", extra="conflicts-with: [quay/a]"), source="pier"), []),
    ],
)  # fmt: skip
def test_what_is_wrong_between_files(tmp_path: Path, second: str, expected: list[tuple[str, int, int, str]]) -> None:
    (tmp_path / "a.yaml").write_text(file_yaml(fact_yaml("a")), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(second, encoding="utf-8")
    paths = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    wanted = [(str(tmp_path / path), line, column, text.format(a=paths[0])) for path, line, column, text in expected]
    try:
        assert [file.path for file in load_fact_files(paths)] == [str(path) for path in paths]
        found = []
    except FactFileError as error:
        found = [(problem.path, problem.line, problem.column, problem.message) for problem in error.problems]
    assert found == wanted


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"source: \xff\n", "{path}:1:9: is not valid UTF-8: byte 0xFF"),
        (b"source: a\n  b: \0\n", "{path}:2:6: has a NUL character: this is no text"),
        (b"\0\xff\xfe\xfd", "{path}: is a binary file, no text"),
    ],
)
def test_a_file_that_is_no_text_is_told(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        load_fact_files([path])
    assert str(caught.value).splitlines()[0] == message.format(path=path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        load_fact_files([tmp_path / "a.yaml"])


@pytest.mark.parametrize("encode", [
    lambda text: text.encode(), lambda text: b"\xef\xbb\xbf" + text.encode(), lambda text: text.replace("\n", "\r\n").encode(),
    lambda text: text.encode("utf-16"),
])  # fmt: skip
def test_byte_order_marks_and_line_ends_change_nothing(tmp_path: Path, encode: object) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(encode(FULL.replace(", other/depth", "")))  # type: ignore[operator]
    (file,) = load_fact_files([path])
    assert [(fact.id, fact.line) for fact in file.facts] == [("depth-1", 18), ("depth-2", 38)]
    assert file.facts[0].statement == "The north berth is 12.5 metres deep"


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet=st.sampled_from(list("ab:- \n\t[]{},'\"|>!%@&*?~港0\x07\x85\u2028\r")), max_size=60))
def test_any_text_is_read_or_told(text: str) -> None:
    file, problems = read(text)
    assert file is None
    assert problems


@settings(deadline=None, max_examples=150)
@given(st.integers(0, len(FULL)), st.integers(0, 12), st.text(alphabet=st.sampled_from(list("a:- \n[]{},'\"|>!&*?~港0#")), max_size=4))
def test_a_file_with_a_slip_of_the_pen_is_read_or_told(at: int, cut: int, put: str) -> None:
    file, problems = read(FULL[:at] + put + FULL[at + cut :])
    assert file is not None or problems
    assert all(str(problem).startswith("a.yaml") for problem in problems)
