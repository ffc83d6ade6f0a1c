"""`civcheck lookup` from the outside: formats, filters, what is said of what is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

LOCATION = ["source", "path", "start", "end", "parts", "line", "column", "page", "page_label", "section", "text"]
FIGURE = ["value", "low", "high", "comparator", "counted", "unit", "currency", "direction", "base", "ordinal", "as_of"]
RESULT = [
    "fact", "statement", "figures", "as_of", "date", "place", "event", "speaker", "names", "tags", "status", "conflicts_with", "score",
    "location", "matches", "source", "issue",
]  # fmt: skip


@pytest.fixture
def ask(cli: Callable[..., Result], harbour: Path) -> Callable[..., Result]:
    def call(*arguments: object) -> Result:
        return cli("lookup", *arguments, "--facts", harbour / "facts", "--sources", harbour / "sources")

    return call


@pytest.fixture
def ask_json(ask: Callable[..., Result]) -> Callable[..., Any]:
    def call(*arguments: object) -> Any:  # noqa: ANN401  JSON
        result = ask(*arguments, "--format", "json")
        assert (result.code, result.err) == (0, "")
        return json.loads(result.out)

    return call


def test_the_text_tells_statement_words_source_and_place(ask: Callable[..., Result], harbour: Path) -> None:
    result = ask("fourth sister port", "--limit", "1", "-q")
    assert (result.code, result.err) == (0, "")
    first, said, words, origin, place, empty, closing = result.out.splitlines()
    assert first.startswith("1. Lanwan became the 4th sister port of Skarvik")
    assert said == "   4th sister port of Skarvik · 12 September 2024"
    assert words == "   “Lanwan is the fourth sister port of Skarvik and the first in China.”"
    assert origin == "   Skarvik Harbour Authority, Annual Report 2024, March 2025 [annual-report-2024/lanwan-fourth-sister-port]"
    assert place.startswith(
        f"   {harbour / 'sources' / 'annual-report-2024.md'}:103:146, section “5.2 The Lanwan service”, characters 5704-5771"
    )
    assert empty == ""
    assert closing.endswith(f"searched: the facts of 5 documents in {harbour / 'facts'} and the text of 5 files.")


def test_without_the_documents_the_recorded_place_is_told_and_how_to_see_the_words(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("lookup", "fourth sister port", "--facts", harbour / "facts", "--limit", "1")
    lines = result.out.splitlines()
    assert lines[3] == "   annual-report-2024.md:103:146, section “5.2 The Lanwan service”, characters 5704-5771"
    assert lines[-1].startswith("The documents themselves are not at hand: --sources FOLDER")
    assert "“Lanwan is" not in result.out


def test_hints_are_left_out_when_quiet(cli: Callable[..., Result], harbour: Path) -> None:
    assert "--sources FOLDER" not in cli("lookup", "channel", "--facts", harbour / "facts", "--quiet").out


def test_several_words_are_one_question(ask: Callable[..., Result]) -> None:
    assert ask("sister", "port").out == ask("sister port").out


@pytest.mark.parametrize("format_", ["text", "markdown", "json", "jsonl"])
def test_a_question_without_an_answer_is_nothing_wrong(ask: Callable[..., Result], format_: str) -> None:
    result = ask("zeppelin", "--format", format_)
    assert (result.code, result.err) == (0, "")
    if format_ in {"text", "markdown"}:
        assert "No answer to “zeppelin”" in result.out
    elif format_ == "json":
        data = json.loads(result.out)
        assert (data["results"], data["total"], data["missing"]) == ([], 0, ["zeppelin"])
    else:
        assert result.out == ""


def test_a_correction_is_told_before_the_answer(ask: Callable[..., Result]) -> None:
    first = ask("dregding", "--limit", "1").out.splitlines()[0]
    assert first.startswith("Nothing says “dregding”; looked for “")


def test_what_is_nowhere_is_told_before_the_answer(ask: Callable[..., Result]) -> None:
    assert ask("shore power zeppelin").out.splitlines()[0] == "Nowhere: “zeppelin”."


def test_json_keeps_the_contract(ask_json: Callable[..., Any], harbour: Path) -> None:
    data = ask_json("sister port", "--limit", "0")
    assert list(data) == ["schema", "query", "results", "total", "more", "places", "missing", "also", "names", "corrected", "facts"]
    assert (data["schema"], data["query"], data["more"]) == ("civcheck/lookup/1", "sister port", False)
    assert data["facts"] == {"paths": [str(harbour / "facts")], "shipped": False, "sources": 5, "at_hand": 5}
    assert data["total"] == len(data["results"])
    assert {result["fact"] is None for result in data["results"]} == {True, False}
    for result in data["results"]:
        assert list(result["location"]) == LOCATION
        assert all(list(figure) == FIGURE for figure in result["figures"])
        assert isinstance(result["score"], float)
        assert result["issue"] is None
        if result["fact"] is None:
            assert (result["statement"], result["figures"], result["as_of"]) == (None, [], None)


def test_every_result_of_json_has_the_same_fields(ask_json: Callable[..., Any]) -> None:
    assert {tuple(sorted(result)) for result in ask_json("sister port", "--limit", "0")["results"]} == {tuple(sorted(RESULT))}


def test_the_best_result_of_json(ask_json: Callable[..., Any]) -> None:
    (result,) = ask_json("fourth sister port", "--limit", "1")["results"]
    assert (result["fact"], result["date"], result["status"]) == ("annual-report-2024/lanwan-fourth-sister-port", "2024-09-12", "curated")
    assert [(figure["value"], figure["ordinal"]) for figure in result["figures"]] == [("4", True)]
    assert (result["location"]["start"], result["location"]["end"], result["location"]["parts"]) == (5704, 5771, [[5704, 5771]])
    assert result["source"]["id"] == result["location"]["source"] == "annual-report-2024"
    assert result["matches"] == [[5718, 5724], [5725, 5731], [5732, 5736]]


def test_json_tells_corrections(ask_json: Callable[..., Any]) -> None:
    (corrected,) = ask_json("conatiners", "--limit", "1")["corrected"]
    assert list(corrected) == ["typed", "read"]
    assert corrected["typed"] == "conatiners"


def test_json_lines_are_the_results_of_json(ask: Callable[..., Result], ask_json: Callable[..., Any]) -> None:
    lines = ask("sister port", "--format", "jsonl", "--limit", "0").out.splitlines()
    assert [json.loads(line) for line in lines] == ask_json("sister port", "--limit", "0")["results"]


def test_markdown_is_a_list_with_the_words_marked(ask: Callable[..., Result]) -> None:
    out = ask("*fourth* sister port", "--format", "markdown", "--limit", "1").out
    assert out.startswith("## \\*fourth\\* sister port\n\n1. Lanwan became the 4th sister port of Skarvik")
    assert "“Lanwan is the **fourth** **sister** **port** of Skarvik and the first in China.”" in out
    assert "*Skarvik Harbour Authority, Annual Report 2024, March 2025*" in out
    assert "(`annual-report-2024/lanwan-fourth-sister-port`)" in out


@pytest.mark.parametrize(
    ("options", "facts"),
    [
        (["--kind", "quote"], {"bilingual-notice/brekkesund-on-front-door", "press-release-2025-03-14/brekkesund-on-front-door"}),
        (["--kind", "quote", "--source", "bilingual-notice"], {"bilingual-notice/brekkesund-on-front-door"}),
        (["--kind", "citation"], set()),
        (["--kind", "quote", "--kind", "figure"], set()),
        (["--tag", "nothing"], set()),
        (["--lang", "fr"], set()),
        (["--source", "annual-report-2024", "--until", "2023"], set()),
        (
            ["--source", "press-release-2025-03-14", "--since", "2026-01", "--kind", "date"],
            {"press-release-2025-03-14/channel-works-press"},
        ),
    ],
)
def test_filters_keep_what_they_name(ask_json: Callable[..., Any], options: list[str], facts: set[str]) -> None:
    assert {result["fact"] for result in ask_json("channel", "--limit", "0", *options)["results"]} == facts


def test_the_limit_is_ten_and_0_is_all(ask_json: Callable[..., Any]) -> None:
    data = ask_json("harbour")
    assert len(data["results"]) == 10
    assert data["total"] > 10
    assert len(ask_json("harbour", "--limit", "0")["results"]) == data["total"]


def test_text_tells_how_many_are_not_shown(ask: Callable[..., Result], ask_json: Callable[..., Any]) -> None:
    total = ask_json("harbour")["total"]
    out = ask("harbour", "--limit", "3").out
    assert f"\n3 of {total} results, " in out
    assert out.endswith("--limit 0 shows all.\n")


def test_a_source_that_has_changed_is_told_and_its_words_are_not_shown(cli: Callable[..., Result], tmp_path: Path, harbour: Path) -> None:
    text = (harbour / "sources" / "dredging-study.txt").read_text("utf-8")
    (tmp_path / "dredging-study.txt").write_text("Draft. " + text, "utf-8")
    arguments = ("lookup", "boreholes drilled", "--facts", harbour / "facts", "--sources", "dredging-study.txt", "--limit", "1")
    result = cli(*arguments)
    assert result.code == 0
    assert "dredging-study.txt has changed here since: run `civcheck verify`" in result.out
    (found,) = json.loads(cli(*arguments, "--format", "json").out)["results"]
    assert found["location"]["text"] is None
    assert found["issue"] == "dredging-study.txt has changed here since: run `civcheck verify`"


def test_a_document_that_the_facts_do_not_know_is_searched_too(cli: Callable[..., Result], tmp_path: Path, harbour: Path) -> None:
    (tmp_path / "clinic.txt").write_text("The clinic bought 4 centrifuges.\n", "utf-8")
    result = cli("lookup", "centrifuge", "--facts", harbour / "facts", "--sources", "clinic.txt")
    assert (
        "“The clinic bought 4 centrifuges.”\n   a document that the fact base does not know\n   clinic.txt:1:1, characters 0-32"
        in result.out
    )


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_searched(cli: Callable[..., Result], tmp_path: Path, harbour: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "bad.txt").write_bytes(b"fine\nport \xff\n")
    (tmp_path / "docs" / "good.txt").write_text("Two centrifuges.\n", "utf-8")
    for _ in range(2):
        result = cli("lookup", "centrifuge", "--facts", harbour / "facts", "--sources", "docs")
        assert result.code == 2
        assert "“Two centrifuges.”" in result.out
        assert result.err.startswith("civcheck: not searched: docs/bad.txt:2:6: is not valid UTF-8: byte 0xFF\n")


def test_bad_fact_files_are_told_with_their_places(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("source:\n  id: ward\n  titel: Ward\nfacts: []\n", "utf-8")
    result = cli("lookup", "ward", "--facts", "bad.yaml")
    assert (result.code, result.out) == (2, "")
    assert "bad.yaml:3:3: " in result.err


@pytest.mark.parametrize("folder", ["/", "here"])
def test_the_shipped_facts_answer_from_any_folder(
    cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: str
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / folder)
    result = cli("lookup", "sister cities")
    assert (result.code, result.err) == (0, "")
    best = result.out.split("\n\n")[0]
    assert "3,166 pairs of sister-city" in best
    assert "153 countries" in best
    assert "as of March 2026" in best
    assert "searched: the facts shipped with civcheck (5 documents)." in result.out


def test_the_shipped_facts_are_told_apart_in_json(cli: Callable[..., Result]) -> None:
    data = json.loads(cli("lookup", "sister-cities", "--format", "json", "--limit", "1").out)
    (result,) = data["results"]
    assert (data["facts"]["shipped"], data["facts"]["at_hand"]) == (True, 0)
    assert [figure["value"] for figure in result["figures"]][:2] == ["3166", "153"]
    assert result["as_of"] == "2026-03"
    assert result["location"]["text"] is None
