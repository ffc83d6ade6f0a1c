"""`civcheck scan` from the outside: what it reads, what it prints, what it says of files that it cannot read."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

LOCATION = {
    "source": {"NoneType"}, "path": {"str"}, "start": {"int"}, "end": {"int"}, "parts": {"list"}, "line": {"int"}, "column": {"int"},
    "page": {"NoneType", "int"}, "page_label": {"NoneType"}, "section": {"NoneType", "str"}, "text": {"str"},
}  # fmt: skip
NUMBER = {"NoneType", "str"}
FIGURE = {
    "kind": {"str"}, "location": {"dict"}, "value": NUMBER, "low": NUMBER, "high": NUMBER, "comparator": {"str"}, "unit": NUMBER,
    "currency": NUMBER, "ordinal": {"bool"}, "direction": NUMBER, "counted": NUMBER, "as_of": NUMBER, "base": NUMBER, "per": NUMBER,
    "scale": NUMBER, "as_of_parts": {"NoneType", "list"},
}  # fmt: skip
DATE = {
    "kind": {"str"}, "location": {"dict"}, "edtf": NUMBER, "granularity": {"str"}, "relative": NUMBER, "impossible": {"bool"},
    "weekday": NUMBER, "part": NUMBER, "recurs": NUMBER, "anchor_parts": {"NoneType", "list"},
}  # fmt: skip
NAME = {
    "kind": {"str"}, "location": {"dict"}, "type": NUMBER, "normal": {"str"}, "territory": NUMBER, "certainty": {"str"}, "term": NUMBER,
    "edition": NUMBER, "titles": {"list"}, "short": {"bool"}, "stands_for_parts": {"NoneType", "list"},
}  # fmt: skip
QUOTE = {
    "kind": {"str"}, "location": {"dict"}, "form": {"str"}, "speaker": NUMBER, "verb": NUMBER, "depth": {"int"}, "unbalanced": {"bool"},
    "speaker_parts": {"NoneType", "list"}, "verb_parts": {"NoneType", "list"},
}  # fmt: skip
FIELDS = {"figure": FIGURE, "date": DATE, "name": NAME, "quote": QUOTE}
WARD = "The ward had 30 beds in 2024.\n"
ISSUED = """\
source:
  id: {id}
  title: The ward
  {issued}
  language: en
  file: {id}.txt
  sha256: {sha256}
facts:
- id: beds
  statement: The ward has 30 beds
  figures:
  - {{counted: beds, value: 30}}
  evidence:
  - {{span: [0, 3], digest: 0d94025557e09283e90a6d81c103c988}}
  status: curated
"""
HINT = ", 0 names, 0 quotes; citations are not read yet"
PROGRAM = [sys.executable, "-m", "civcheck"]
HEEDING = [
    sys.executable,
    "-c",
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from civcheck.cli.main import main; main()",
]


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep one index of the shipped facts for all tests here: none of them is about it."""
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path_factory.getbasetemp() / "scan"))
    monkeypatch.delenv("CIVCHECK_SOURCES", raising=False)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    def call(text: str, name: str = "ward.txt") -> str:
        (tmp_path / name).write_text(text, "utf-8", newline="")
        return name

    return call


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    def call(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return call


def test_each_mention_has_a_line_with_its_place_words_and_normal_form(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    result = cli("scan", write("# Ward\n\nThe ward had 1,250 beds\nin 2024, up 4.5 percent.\n"))
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "ward.txt:3:14  figure  “1,250”  1,250 beds, as of 2024",
        "ward.txt:4:4  date    “2024”  2024",
        "ward.txt:4:13  figure  “4.5 percent”  4.5% up, as of 2024",
        f"3 mentions: 2 figures, 1 date{HINT}.",
    ]


def test_files_are_read_in_the_order_in_which_they_are_named(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    names = [write("It has 12 posts.\n", "b.txt"), write("共有三张床。\n", "a.txt"), write("| Beds |\n|---|\n| 40 |\n", "c.md")]
    result = cli("scan", *names, "-q")
    assert result.out.splitlines() == [
        "b.txt:1:8  figure  “12”  12 posts",
        "a.txt:1:3  figure  “三”  3 床",
        "c.md:3:3  figure  “40”  40 Beds",
        "3 mentions: 3 figures, 0 dates, 0 names, 0 quotes.",
    ]


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input_is_read(cli: Callable[..., Result], pipe: Callable[[bytes], None], arguments: list[str]) -> None:
    pipe(b"\xef\xbb\xbfThe ward\r\nhas 30 beds.\r\n")
    result = cli("scan", *arguments, "--format", "json")
    ((mention,), code) = json.loads(result.out)["mentions"], result.code
    assert code == 0
    place = mention["location"]
    assert (place["path"], place["start"], place["end"], place["line"], place["column"]) == ("-", 13, 15, 2, 5)


@pytest.mark.parametrize("stream", ["terminal", "none"])
def test_nothing_to_scan_is_told_and_not_waited_for(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, stream: str) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

        def read(self, *_: object) -> str:
            raise AssertionError("a terminal is not waited for")

    monkeypatch.setattr(sys, "stdin", Terminal() if stream == "terminal" else None)
    result = cli("scan")
    assert (result.code, result.out) == (2, "")
    assert result.err == "civcheck: there is nothing to scan\n    name files, or pipe a text: civcheck scan report.txt\n"


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([], ["figure", "date"]),
        (["figure"], ["figure"]),
        (["date"], ["date"]),
        (["date", "figure"], ["figure", "date"]),
        (["date", "date"], ["date"]),
    ],
)
def test_only_the_kinds_that_are_asked_for_are_given(
    cli: Callable[..., Result], write: Callable[..., str], kinds: list[str], expected: list[str]
) -> None:
    result = cli("scan", write(WARD), "--format", "jsonl", *(part for kind in kinds for part in ("--kind", kind)))
    assert [json.loads(line)["kind"] for line in result.out.splitlines()] == expected


def test_a_figure_is_dated_though_only_figures_are_asked_for(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    (mention,) = map(json.loads, cli("scan", write(WARD), "--format", "jsonl", "--kind", "figure").out.splitlines())
    assert (mention["as_of"], mention["as_of_parts"]) == ("2024", [[24, 28]])


@pytest.mark.parametrize("kind", ["citation", "figures", ""])
def test_another_kind_is_bad_usage(cli: Callable[..., Result], write: Callable[..., str], kind: str) -> None:
    result = cli("scan", write(WARD), "--kind", kind)
    assert (result.code, result.out) == (2, "")
    assert f"'{kind}' is not one of 'figure', 'date', 'name', 'quote'" in result.err


@pytest.mark.parametrize(
    ("options", "edtf", "relative"),
    [
        ([], None, "unresolved"),
        (["--date", "2024-03-12"], "2023", "document"),
        (["--date", "2020"], "2019", "document"),
        (["--date", "2020-05"], "2019", "document"),
        (["--date", ""], None, "unresolved"),
    ],
)
def test_relative_dates_lean_on_the_date_that_is_given(
    cli: Callable[..., Result], write: Callable[..., str], options: list[str], edtf: str | None, relative: str
) -> None:
    result = cli("scan", write("The ward closed last year.\n"), "--format", "jsonl", *options)
    date = json.loads(result.out)
    assert (date["edtf"], date["relative"], date["location"]["text"]) == (edtf, relative, "last year")


@pytest.mark.parametrize(("date", "told"), [("soon", "'soon' is no date"), ("2024-13", "there is no month 13"), ("2023-02-29", "2023-02")])
def test_a_bad_date_is_told_before_anything_is_read(cli: Callable[..., Result], write: Callable[..., str], date: str, told: str) -> None:
    result = cli("scan", write(WARD), "missing.txt", "--date", date)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("civcheck: --date: ")
    assert told in result.err
    assert "write 2025, 2025-03 or 2025-03-14" in result.err
    assert "missing.txt" not in result.err


@pytest.fixture
def known(tmp_path: Path) -> Callable[..., None]:
    """Register a text in the fact base of the folder, with the date at which it was issued."""

    def call(text: str, issued: str, name: str = "other") -> None:
        (tmp_path / "facts").mkdir(exist_ok=True)
        filled = ISSUED.format(id=name, issued=issued, sha256=hashlib.sha256(text.encode()).hexdigest())
        (tmp_path / "facts" / f"{name}.yaml").write_text(filled, "utf-8")

    return call


@pytest.mark.parametrize(
    ("issued", "options", "edtf"),
    [
        ("issued: 2019-06-03", [], "2018"),
        ("issued: 2019", [], "2018"),
        ("issued: 2019-06-03", ["--date", "2011"], "2010"),
        ("publisher: The clinic", [], None),
    ],
)
def test_without_a_date_that_of_the_source_holds_which_the_fact_base_knows_by_its_bytes(
    cli: Callable[..., Result], write: Callable[..., str], known: Callable[..., None], issued: str, options: list[str], edtf: str | None
) -> None:
    text = "The ward closed last year.\n"
    known(text, issued)
    result = cli("scan", write(text), "--facts", "facts", "--format", "jsonl", *options)
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out)["edtf"] == edtf


def test_of_several_files_each_leans_on_the_date_of_its_own_source(
    cli: Callable[..., Result], write: Callable[..., str], known: Callable[..., None]
) -> None:
    texts = {name: f"Ward {name} closed last year.\n" for name in ("a", "b", "c")}
    known(texts["a"], "issued: 2011", "a")
    known(texts["b"], "issued: 2022", "b")
    result = cli("scan", *(write(text, f"{name}.txt") for name, text in texts.items()), "--facts", "facts", "--format", "jsonl")
    assert [json.loads(line)["edtf"] for line in result.out.splitlines()] == ["2010", "2021", None]


def test_a_text_that_was_changed_is_not_the_source_any_more(
    cli: Callable[..., Result], write: Callable[..., str], known: Callable[..., None]
) -> None:
    known("The ward closed last year.\n", "issued: 2019", "ward")
    result = cli("scan", write("The ward closed last year!\n"), "--facts", "facts", "--format", "jsonl")
    assert json.loads(result.out)["edtf"] is None


@pytest.mark.parametrize(("options", "told"), [([], True), (["-q"], False)])
def test_a_fact_base_that_cannot_be_read_leaves_relative_dates_unresolved(
    cli: Callable[..., Result], write: Callable[..., str], options: list[str], *, told: bool
) -> None:
    result = cli("scan", write("The ward closed last year.\n"), "--facts", "nowhere", "--format", "jsonl", *options)
    assert (result.code, json.loads(result.out)["edtf"]) == (0, None)
    assert ("relative dates stay unresolved: nowhere: there is no such file or folder" in result.err) is told
    assert bool(result.err) is told


def test_files_that_cannot_be_read_are_told_and_the_others_printed(
    cli: Callable[..., Result], write: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"The ward \xff\n")
    (tmp_path / "folder").mkdir()
    names = ["missing.txt", write("It has 12 posts.\n", "a.txt"), "bad.txt", "folder", write("It has 14 posts.\n", "b.txt")]
    result = cli("scan", *names)
    assert result.code == 2
    assert result.out.splitlines() == [
        "a.txt:1:8  figure  “12”  12 posts",
        "b.txt:1:8  figure  “14”  14 posts",
        f"2 mentions: 2 figures, 0 dates{HINT}.",
    ]
    assert [line for line in result.err.splitlines() if not line.startswith(" ")] == [
        "civcheck: missing.txt: there is no such file",
        "civcheck: bad.txt:1:10: is not valid UTF-8: byte 0xFF",
        "civcheck: folder: is a folder, no file",
    ]


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_programs_get_whole_json_when_a_file_is_missing(cli: Callable[..., Result], write: Callable[..., str], format_: str) -> None:
    result = cli("scan", "missing.txt", write("It has 12 posts.\n"), "--format", format_, "-q")
    assert result.code == 2
    data = json.loads(result.out)
    (mention,) = data["mentions"] if format_ == "json" else [data]
    assert mention["value"] == "12"
    assert "missing.txt: there is no such file" in result.err


CONTRACT = (
    "# Wards\n\nThe ward at Vell had about 1.2 million beds\nand 第3 of 5 to 7% more at US$30 a day in early 2024, up 4 percent "
    "on the year before.\fIt closed on Tuesday 30 February 2023 and every 10 June, since last year, and the same year.\n\n"
    "“The 3rd Ward Forum (WF) is closed,” said Dr. Elsa Brandt of Oslo. The WF “moved”.\n\n"
    "| Beds |\n|---|\n| 40 |\n"
)


def types(mention: dict[str, Any]) -> dict[str, str]:
    return {key: type(value).__name__ for key, value in mention.items()}


def test_the_fields_of_the_json_are_those_of_the_contract(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    data = json.loads(cli("scan", write(CONTRACT), "--format", "json").out)
    assert list(data) == ["schema", "mentions"]
    assert data["schema"] == "civcheck/mentions/1"
    assert {mention["kind"] for mention in data["mentions"]} == set(FIELDS)
    for mention in data["mentions"]:
        expected = FIELDS[mention["kind"]]
        assert list(mention) == list(expected)
        assert {key: name for key, name in types(mention).items() if name not in expected[key]} == {}
        place = mention["location"]
        assert list(place) == list(LOCATION)
        assert {key: name for key, name in types(place).items() if name not in LOCATION[key]} == {}
        assert place["text"] == " ".join(CONTRACT[start:end] for start, end in place["parts"])
        for parts in (mention.get("as_of_parts"), mention.get("anchor_parts")):
            assert all(0 <= start < end <= len(CONTRACT) for start, end in parts or [])
        for number in (mention.get(key) for key in ("value", "low", "high", "scale")):
            assert number is None or re.fullmatch(r"-?\d+(\.\d*[1-9])?", number)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ward had about 1.2 million beds in 2024.\n",
            {"value": "1200000", "low": "1140000", "high": "1260000", "comparator": "~", "scale": "1000000", "counted": "beds",
             "as_of": "2024", "as_of_parts": [[39, 43]], "unit": None, "currency": None, "ordinal": False, "direction": None},
        ),
        ("It fell by 5 to 7%.\n", {"value": None, "low": "5", "high": "7", "unit": "percent", "direction": "down", "comparator": "="}),
        ("It is the 24th ward.\n", {"value": "24", "ordinal": True, "counted": "ward"}),
        ("A bed costs US$30 a day.\n", {"value": "30", "currency": "USD", "unit": None, "per": "day"}),
        ("It has more than 30 beds.\n", {"value": "30", "low": "30", "high": None, "comparator": ">"}),
        ("It took 12 percent of exports.\n", {"value": "12", "unit": "percent", "base": "exports", "counted": None}),
        ("It shut on 30 February 2024.\n", {"edtf": "2024-02-30", "impossible": True, "granularity": "day", "relative": None}),
        ("It shut in early July 2024.\n", {"edtf": "2024-07", "part": "early", "granularity": "month"}),
        ("It shuts every 10 June.\n", {"edtf": "XXXX-06-10", "recurs": "year"}),
        ("It shut on Tuesday, 12 March 2024.\n", {"edtf": "2024-03-12", "weekday": "Tuesday", "anchor_parts": None}),
    ],
)  # fmt: skip
def test_the_values_of_the_json(cli: Callable[..., Result], write: Callable[..., str], text: str, expected: dict[str, object]) -> None:
    mention = json.loads(cli("scan", write(text), "--format", "jsonl").out.splitlines()[0])
    assert {key: mention[key] for key in expected} == expected


def test_a_date_that_leans_on_one_before_says_where_that_stands(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    lines = cli("scan", write("The mill opened in 1903. It burned the same year.\n"), "--format", "jsonl").out.splitlines()
    date = json.loads(lines[1])
    assert (date["edtf"], date["relative"], date["anchor_parts"]) == ("1903", "text", [[19, 23]])


def test_a_mention_over_a_page_break_has_two_parts_a_page_and_a_section(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    text = "1. Kilns\n\nThe kiln at Vell was fired with dried reeds for 1,200\n\fhours before it was closed.\n"
    (mention,) = json.loads(cli("scan", write(text), "--format", "json", "--kind", "figure").out)["mentions"]
    place = mention["location"]
    assert (place["parts"], place["text"]) == ([[58, 63], [65, 70]], "1,200 hours")
    assert (place["start"], place["end"], place["line"], place["column"]) == (58, 70, 3, 49)
    assert (place["page"], place["section"], mention["unit"]) == (1, "1. Kilns", "hour")


@pytest.mark.parametrize("format_", ["text", "json", "jsonl"])
@pytest.mark.parametrize("text", ["", "\n", " \t\n\n", "\ufeff", "The ward is white.\n"])
def test_a_text_without_mentions_is_nothing_wrong(cli: Callable[..., Result], write: Callable[..., str], text: str, format_: str) -> None:
    result = cli("scan", write(text), "--format", format_)
    assert (result.code, result.err) == (0, "")
    expected = {
        "text": f"0 mentions: 0 figures, 0 dates{HINT}.\n",
        "json": '{\n  "schema": "civcheck/mentions/1",\n  "mentions": []\n}\n',
        "jsonl": "",
    }
    assert result.out == expected[format_]


@pytest.mark.parametrize(("options", "told"), [([], True), (["--quiet"], False), (["-q"], False), (["--kind", "date"], False)])
def test_what_is_not_read_yet_is_told_unless_quiet_or_other_kinds_are_asked_for(
    cli: Callable[..., Result], write: Callable[..., str], options: list[str], *, told: bool
) -> None:
    assert (HINT in cli("scan", write(WARD), *options).out) is told


def test_the_format_of_the_settings_holds(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    write('format = "jsonl"\nquiet = true\n', "civcheck.toml")
    assert json.loads(cli("scan", write("It has 12 posts.\n")).out)["value"] == "12"
    assert cli("scan", "ward.txt", "--format", "text").out.endswith("1 mention: 1 figure, 0 dates, 0 names, 0 quotes.\n")


ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
TRAP = "\x1b[2J\x1b]0;x\x07\u202e\u2066\x9b\r"
HIDDEN = f"The ward{TRAP} had 5 \u202eto\u2066 7 be\x1bds{TRAP} in 2024{TRAP}.\n\n| Be{TRAP}ds |\n|---|\n| 4 |\n\n5{TRAP}% of \x9bgrain\n"


@pytest.mark.parametrize("options", [["--color", "always"], ["--color", "never"], ["--format", "json"], ["--format", "jsonl"]])
def test_nothing_in_texts_and_names_acts_on_a_terminal(cli: Callable[..., Result], write: Callable[..., str], options: list[str]) -> None:
    result = cli("scan", write(HIDDEN, "w\x1b[2J\u202e.txt"), "no\x1b[2J\u202e.txt", *options)
    assert result.code == 2
    assert "2024" in result.out
    assert "no[2J.txt: there is no such file" in result.err
    assert ACTING.search(re.sub("\x1b\\[[0-9;]*m", "", result.out)) is None
    assert ACTING.search(result.err) is None


def test_json_gives_the_exact_words_escapes_included(cli: Callable[..., Result], write: Callable[..., str]) -> None:
    found = json.loads(cli("scan", write(HIDDEN), "--format", "json").out)["mentions"]
    canonical = HIDDEN.replace("\r\n", "\n")
    assert len(found) > 2
    for mention in found:
        place = mention["location"]
        assert place["text"] == " ".join(canonical[start:end] for start, end in place["parts"])


def test_colours_are_of_the_same_words(cli: Callable[..., Result], write: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    plain, coloured = cli("scan", write(WARD)), cli("scan", "ward.txt", "--color", "always")
    assert "“\x1b" not in plain.out
    assert "\x1b[1;33m“30”\x1b[0m" in coloured.out
    assert [line.rstrip() for line in re.sub("\x1b\\[[0-9;]*m", "", coloured.out).splitlines()] == plain.out.splitlines()


@pytest.mark.parametrize("format_", ["text", "jsonl"])
def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path, format_: str) -> None:
    (tmp_path / "ward.txt").write_text(WARD * 20, "utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    try:
        command = [*PROGRAM, "scan", "ward.txt", "--format", format_]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, cwd=tmp_path, check=False)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_ctrl_c_ends_a_run_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "ward.txt").write_text(WARD, "utf-8")
    os.mkfifo(tmp_path / "slow.txt")
    command = [*HEEDING, "scan", "ward.txt", "slow.txt"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", cwd=tmp_path)
    with process, (tmp_path / "slow.txt").open("wb"):  # opens when the run has come to read the file
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert told.startswith("civcheck: interrupted")
    assert "Traceback" not in told
