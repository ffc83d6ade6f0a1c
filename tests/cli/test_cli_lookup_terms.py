from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

TERMS = """\
concepts:
- id: tug
  en: [tug, towboat]
  zh: [拖轮]
"""


@pytest.fixture
def own(harbour: Path, tmp_path: Path) -> Path:
    """A harbour of one's own, with facts that may be written to."""
    shutil.copytree(harbour, tmp_path / "harbour")
    return tmp_path / "harbour"


@pytest.fixture
def ask(cli: Callable[..., Result], harbour: Path) -> Callable[..., Any]:
    def call(*arguments: str) -> dict[str, Any]:
        result = cli(
            "lookup", *arguments, "--facts", harbour / "facts", "--sources", harbour / "sources", "--limit", "0", "--format", "json"
        )
        assert (result.code, result.err) == (0, "")
        answer: dict[str, Any] = json.loads(result.out)
        return answer

    return call


def names(answer: dict[str, Any]) -> set[str]:
    return {result["fact"] for result in answer["results"] if result["fact"]}


@pytest.mark.parametrize(
    ("query", "fact", "also"),
    [
        ("友好港", "annual-report-2024/lanwan-fourth-sister-port", "sister port"),
        ("sister ports", "harbour-news/sister-port-zh", "友好港"),
        ("twin port", "annual-report-2024/lanwan-fourth-sister-port", "sister port"),
        ("姐妹港", "harbour-news/sister-port-zh", "友好港"),
        ("vtc", "annual-report-2024/vessel-traffic-centre-opening", "Vessel Traffic Centre"),
        ("北方港口大會", "annual-report-2024/seventh-congress-attendance", "Northern Ports Congress"),
    ],
)
def test_what_has_another_name_is_found_and_told(ask: Callable[..., Any], query: str, fact: str, also: str) -> None:
    answer = ask(query)
    assert fact in names(answer)
    assert also in answer["also"]


@pytest.mark.parametrize("query", ['"sister port"', "shore power", "northern", "sha la la"])
def test_words_in_quotation_marks_and_words_that_are_no_names_are_looked_for_alone(ask: Callable[..., Any], query: str) -> None:
    answer = ask(query)
    assert answer["also"] == []


def test_what_is_worded_like_the_question_goes_first(ask: Callable[..., Any]) -> None:
    assert ask("友好港")["results"][0]["fact"] == "harbour-news/sister-port-zh"
    assert ask("sister port")["results"][0]["fact"] != "harbour-news/sister-port-zh"


def test_the_other_names_are_told_before_the_answer(cli: Callable[..., Result], harbour: Path) -> None:
    first = cli("lookup", "友好港", "--facts", harbour / "facts").out.splitlines()[0]
    assert first == "Also looked for: “sister port”."
    assert "Also" not in cli("lookup", "友好港", "--facts", harbour / "facts", "-q").out


@pytest.mark.parametrize("name", ["Skarvik Harbour Authority", "港务局", "SHA", "斯卡維克港務局"])
def test_a_name_is_found_by_all_its_names_and_query_may_be_left_out(ask: Callable[..., Any], name: str) -> None:
    answer = ask("--name", name)
    assert {"annual-report-2024/operating-revenue-2024", "harbour-news/sister-port-zh"} <= names(answer)
    for result in answer["results"]:
        said = " ".join(
            [*result["names"], *(result[field] or "" for field in ("speaker", "place", "event")), (result["location"] or {})["text"] or ""]
        )
        assert "harbour authority" in said.lower() or "港务局" in said
    assert (answer["query"], answer["names"]) == ("", [name])


def test_several_names_mean_all_of_them(ask: Callable[..., Any]) -> None:
    both, one = names(ask("--name", "Harbour Authority", "--name", "Lanwan")), names(ask("--name", "Lanwan"))
    assert "harbour-news/sister-port-zh" in both
    assert both < one


def test_a_name_narrows_a_question(ask: Callable[..., Any]) -> None:
    narrowed, all_ = ask("tonnes", "--name", "Skarvik"), ask("tonnes")
    assert 0 < narrowed["total"] < all_["total"]


def test_a_name_that_nothing_names(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("lookup", "--name", "Zeppelin Club", "--facts", harbour / "facts")
    assert result.out.startswith("No answer to “Zeppelin Club” in ")
    result = cli("lookup", "tonnes", "--name", "Zeppelin Club", "--facts", harbour / "facts")
    assert result.out.startswith("No answer to “tonnes” naming “Zeppelin Club” in ")


def test_a_changed_termbase_is_read_again(cli: Callable[..., Result], own: Path) -> None:
    def also(query: str, *more: object) -> list[str]:
        result = cli("lookup", query, "--facts", own / "facts", "--format", "json", *more)
        assert result.code == 0
        found: list[str] = json.loads(result.out)["also"]
        return found

    terms = own / "facts" / "terms.yaml"
    assert also("友好港") == ["sister port"]
    text = terms.read_text("utf-8")
    terms.write_text(text.replace("[友好港]", "[友好港, 兄弟港]"), "utf-8")
    assert "sister port" in also("兄弟港")
    (own / "house.yaml").write_text("concepts:\n- {id: b, en: [berth], zh: [泊船位]}\n", "utf-8")
    assert also("泊船位", "--terms", own / "house.yaml") == ["berth"]
    terms.unlink()
    assert also("友好港") == []
    assert also("泊船位") == []


def test_a_bad_termbase_is_told_with_every_place(cli: Callable[..., Result], own: Path) -> None:
    bad = own / "facts" / "terms.yaml"
    bad.write_text("concepts:\n- {id: a}\n- {id: b, en: [x], colour: red}\n", "utf-8")
    for command in (("lookup", "berths"), ("scan", own / "sources" / "dredging-study.txt")):
        result = cli(*command, "--facts", own / "facts")
        assert (result.code, result.out) == (2, "")
        assert f"{bad}:2:3: the concept 'a' has no name" in result.err
        assert f"{bad}:3:20: `colour` is not a field of a concept" in result.err


def test_settings_name_termbases(cli: Callable[..., Result], own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own / "house.yaml").write_text(TERMS, "utf-8")
    (own / "civcheck.toml").write_text('facts = ["facts"]\nterms = ["house.yaml"]\n', "utf-8")
    monkeypatch.chdir(own)
    (own / "note.txt").write_text("Two towboats met the Skarvik Harbour Authority.", "utf-8")
    assert cli("lookup", "拖轮", "-q").code == 0
    read = json.loads(cli("scan", "note.txt", "--kind", "name", "--format", "json").out)["mentions"]
    assert [mention["term"] for mention in read] == ["skarvik-harbour-authority"]
    (own / "civcheck.toml").write_text('terms = ["nowhere"]\n', "utf-8")
    assert cli("lookup", "tug").code == 2


def test_a_lookup_loads_neither_yaml_nor_opencc_nor_tables(harbour: Path) -> None:
    code = (
        "import sys; from civcheck.cli.main import run; "
        f"run(['lookup', *sys.argv[1:], '--facts', {str(harbour / 'facts')!r}, '-q']); "
        "print([name for name in ('yaml', 'opencc', 'ahocorasick', 'civcheck.extract.tables.places') if name in sys.modules])"
    )
    for query in ("first", "友好港", "sister port"):
        last = subprocess.run([sys.executable, "-c", code, query], capture_output=True, text=True, check=True).stdout.splitlines()[-1]
    assert last == "[]"
