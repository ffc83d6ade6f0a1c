"""Every format: what it must be by its own standard, on outcomes that are awkward."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from lxml import etree
from outcomes import ALL, CLEAN, FINDINGS, NOTHING, ODD, finding, outcome, place
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifLog

from civcheck.audit.outputs.formats import FORMATS, render
from civcheck.audit.outputs.github import command
from civcheck.audit.outputs.places import Extent, extent, relative, uri

if TYPE_CHECKING:
    from pathlib import Path

    from civcheck.audit.outcome import Outcome


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("given", [ALL, NOTHING], ids=["all", "nothing"])
def test_every_format_ends_its_last_line_and_says_no_controls(name: str, given: Outcome) -> None:
    text = render(name, given)
    assert text.endswith("\n")
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert render(name, given) == text


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_every_finding(name: str) -> None:
    text = render(name, ALL).replace("\\", "")
    for one in FINDINGS:
        assert one.message[:2] in text


# places


def test_an_extent_counts_lines_and_columns_from_the_words() -> None:
    assert extent(FINDINGS[0].primary) == Extent(1, 5, 1, 12)
    assert extent(FINDINGS[1].primary) == Extent(2, 7, 3, 8)
    assert extent(FINDINGS[2].primary) == Extent(3, 3, 3, 10)  # the first part
    assert extent(FINDINGS[3].primary) is None
    assert extent(place("a", (0, 9), text="one\n\nthree")) == Extent(1, 1, 3, 5)
    assert extent(place("a", (0, 0), text="", column=4)) == Extent(1, 4, 1, 4)


def test_paths_are_told_from_the_folder_that_civcheck_runs_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert relative("./a/../b.txt") == "b.txt"
    assert relative(str(tmp_path / "a" / "b.txt")) == "a/b.txt"
    assert relative("../b.txt") == (tmp_path.parent / "b.txt").as_posix()
    assert relative("-") == "-"
    assert uri("a b/50%: é.txt") == "a%20b/50%25%3A%20%C3%A9.txt"
    assert uri("../b c.txt") == f"file://{tmp_path.parent.as_posix()}/b%20c.txt"
    assert uri("odd-\udcff.txt") == "odd-%FF.txt"


# SARIF


def run_of(given: Outcome) -> dict[str, Any]:
    text = render("sarif", given)
    SarifLog.model_validate_json(text)  # made of the schema of the standard; unknown fields are refused
    run: dict[str, Any] = json.loads(text)["runs"][0]
    return run


@pytest.mark.parametrize("given", [ALL, NOTHING], ids=["all", "nothing"])
def test_sarif_is_valid(given: Outcome) -> None:
    run = run_of(given)
    assert run["columnKind"] == "unicodeCodePoints"
    assert len(run["results"]) == len(given.findings)


def test_sarif_regions_hold_lines_and_offsets() -> None:
    results = {result["locations"][0]["physicalLocation"]["region"]["charOffset"]: result for result in run_of(ALL)["results"]}
    two_lines = results[20]["locations"][0]["physicalLocation"]
    assert two_lines["region"] == {
        "startLine": 2, "startColumn": 7, "endLine": 3, "endColumn": 8, "charOffset": 20, "charLength": 16,
        "snippet": {"text": "the 31st\nof June"},
    }  # fmt: skip
    assert results[9]["locations"][0]["physicalLocation"]["region"] == {"charOffset": 9, "charLength": 7}
    assert results[2]["locations"][0]["annotations"] == [{"charOffset": 40, "charLength": 4}]
    assert [place["id"] for place in results[20]["relatedLocations"]] == [1, 2]


def test_sarif_uris_are_relative_and_encoded() -> None:
    addresses = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run_of(ALL)["results"]]
    assert {address["uriBaseId"] for address in addresses} == {"%SRCROOT%"}
    odd = next(address["uri"] for address in addresses if "ports" in address["uri"])
    assert re.fullmatch(r"[\w./%-]+", odd)
    assert unquote(odd) == ODD


def test_sarif_tells_rules_problems_and_what_was_not_checked() -> None:
    run = run_of(ALL)
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == "impossible-date"
    assert rule["help"]["text"].startswith(rule["shortDescription"]["text"])
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert [note["level"] for note in invocation["toolExecutionNotifications"]] == ["error", "error", "note", "note"]
    assert run_of(NOTHING)["invocations"][0]["executionSuccessful"] is True


def test_sarif_takes_no_words_for_links() -> None:
    (result,) = run_of(outcome(finding(place("a.txt", (0, 9), text="see [1](2)"))))["results"]
    assert result["message"]["text"].endswith("“see \\[1\\](2)”")


def test_sarif_fingerprints_are_unique() -> None:
    results = run_of(ALL)["results"]
    assert len({result["partialFingerprints"]["civcheck/v1"] for result in results}) == len(results)


# GitHub


def test_github_commands_are_one_line_each_the_worst_first() -> None:
    lines = render("github", ALL).splitlines()
    commands = [line for line in lines if line.startswith("::")]
    assert [line.split(" ")[0] for line in commands] == ["::error"] * 4 + ["::warning"] + ["::notice"] * 3
    assert (
        "::error file=a.txt,line=1,endLine=1,col=5,endColumn=12,title=impossible-date::there is no such day: June has 30 days: “31 June”"
        in lines
    )
    warning = next(line for line in commands if line.startswith("::warning"))
    assert "line=2,endLine=3,title" in warning  # columns are for one line alone
    assert "%0Aagainst b.txt:1:1 “31 June”%0Aagainst 4:2 “30 June”" in warning


def test_github_escapes_what_would_end_a_property_or_a_command() -> None:
    assert command("error", {"file": "a,b:c%\n"}, "x%\r\ny::z") == "::error file=a%2Cb%3Ac%25%0A::x%25%0Ay::z"


def test_github_says_that_it_shows_ten_of_each_level() -> None:
    many = outcome(*(finding(place("a.txt", (number, number + 7), line=number + 1)) for number in range(11)))
    assert "the first; this log has all: 11 errors." in render("github", many)
    assert "GitHub shows" not in render("github", ALL)


# GitLab


def test_gitlab_has_what_a_code_quality_report_needs() -> None:
    issues = json.loads(render("gitlab", ALL))
    assert len(issues) == len(FINDINGS)
    for issue in issues:
        assert issue.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not issue["location"]["path"].startswith(("/", "./"))
        assert issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert json.loads(render("gitlab", NOTHING)) == []


# JUnit

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
 <xs:attributeGroup name="counts">
  <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="time" type="xs:decimal"/>
  <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
  <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
  <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/><xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
 </xs:attributeGroup>
 <xs:complexType name="outcome"><xs:simpleContent><xs:extension base="xs:string">
  <xs:attribute name="message" type="xs:string"/><xs:attribute name="type" type="xs:string"/>
 </xs:extension></xs:simpleContent></xs:complexType>
 <xs:element name="testsuites"><xs:complexType><xs:sequence>
  <xs:element name="testsuite" maxOccurs="unbounded" minOccurs="0"><xs:complexType><xs:sequence>
   <xs:element name="testcase" maxOccurs="unbounded"><xs:complexType><xs:choice minOccurs="0">
    <xs:element name="failure" type="outcome"/><xs:element name="error" type="outcome"/><xs:element name="skipped" type="outcome"/>
   </xs:choice><xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="classname" type="xs:string" use="required"/>
   </xs:complexType></xs:element>
  </xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element>
 </xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element>
</xs:schema>"""


def test_junit_is_valid_and_counts_what_it_holds() -> None:
    tree = etree.fromstring(render("junit", ALL).encode())
    etree.XMLSchema(etree.fromstring(XSD)).assertValid(tree)
    assert (tree.get("tests"), tree.get("failures"), tree.get("errors"), tree.get("skipped")) == ("9", "3", "2", "3")
    assert tree.xpath(f"//testsuite[@name='{CLEAN}']/testcase/@name") == ["nothing found"]
    assert len(tree.xpath("//testsuite")) == 6
    assert tree.xpath("//testsuite[contains(@name, '港')]//failure/@message")[0].startswith("50% of: days,")


# Markdown


def test_markdown_escapes_what_would_be_markup() -> None:
    text = render("markdown", ALL)
    (row,) = [line for line in text.splitlines() if "50%" in line and line.startswith("|")]
    assert len(re.findall(r"(?<!\\)\|", row)) == 6
    assert "\\`wrong\\`" in row
    assert "\\<b\\>" in row
    assert "@<!-- -->all" in row
    assert "\\#12" in row
    assert "### pilots \\& ports/50% done, really: é\\|港.md" in text
    assert "2 .rtf" in text


def test_markdown_keeps_the_worst_where_it_is_cut() -> None:
    infos = [finding(place("a.txt", (number, number + 7), line=number + 1), severity="info") for number in range(400)]
    text = render("markdown", outcome(*infos, finding(place("z.txt", (0, 7), text="w" * 200))))
    assert len(text) < 65_536
    assert "### z.txt" in text
    assert "201 more findings" in text
    long = render("markdown", outcome(*(finding(place(f"{'d' * 200}/{number}.txt", (0, 7))) for number in range(190))))
    assert len(long) < 65_536


def test_markdown_of_many_problems_is_short() -> None:
    from civcheck.errors.problem import Problem

    text = render("markdown", outcome(problems=tuple(Problem(f"{number}.pdf", None, None, "is no PDF") for number in range(99))))
    assert "79 more files" in text


# CSV


def test_csv_reads_back_and_holds_no_formula() -> None:
    text = render("csv", ALL)
    assert not text.startswith("\ufeff")
    assert text.count("\r\n") >= len(FINDINGS) + 1
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == len(FINDINGS)
    by_start = {row["start"]: row for row in rows}
    assert by_start["20"]["text"] == "the 31st\nof June"
    assert by_start["20"]["against"] == "31 June\n30 June"
    assert by_start["30"]["text"] == "'=cmd|'/C a'!"
    assert by_start["30"]["message"] == "'+1[31m bell and ``two``"
    assert by_start["9"]["line"] == ""
    assert by_start["4"]["page"] == "iii"
