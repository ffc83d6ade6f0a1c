"""`civcheck match` from the outside: verdicts, exit codes, formats, and what it takes from the user."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from conftest import HARBOUR

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

REPORT = """# Report of the Marl Ferry Company 2024

The Marl Ferry Company carried 214,600 passengers in 2024, 8 percent more than in 2023.

The company ordered two electric ferries from the Tarn Yard on 12 May 2024 for 31.5 million crowns.

"We will not close a single pier before the new ferries sail," said Director Hanne Osk.
"""
WRONG = "In 2024 the Marl Ferry Company carried 241,600 passengers."
RIGHT = "The Marl Ferry Company carried some 215,000 passengers in 2024."
ALIEN = "The Dorn Tram Company carried 241,600 passengers in 2024."


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "ferry.md").write_text(REPORT)
    return folder


@pytest.fixture
def match(cli: Callable[..., Result], sources: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    def call(draft: str, *more: object) -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
        return cli("match", "--facts", HARBOUR / "facts", "--sources", sources, *more)

    return call


def _claims(result: Result) -> list[dict[str, Any]]:
    data = json.loads(result.out)
    assert data["schema"] == "civcheck/verdicts/1"
    return list(data["claims"])


@pytest.mark.parametrize(
    ("draft", "verdict", "code"),
    [
        (WRONG, "contradicted", 1),
        (RIGHT, "supported", 0),
        (ALIEN, "not-found", 0),
        ("It was a good year for all of them.", "nothing-to-check", 0),
        ("“We will not close a single pier before the new ferries sail,” said Director Hanne Osk.", "supported", 0),
        ("“We will not close a single school before the new ferries sail,” said Director Hanne Osk.", "misquoted", 1),
    ],
)
def test_a_claim_gets_its_verdict_and_exit_code(match: Callable[..., Result], draft: str, verdict: str, code: int) -> None:
    result = match(draft, "--format", "json")
    assert [claim["verdict"] for claim in _claims(result)] == [verdict]
    assert result.code == code


@pytest.mark.parametrize(
    ("draft", "verdict", "code"),
    [
        ("As of March 2026, China had 3,266 sister-city pairs with 153 countries.", "contradicted", 1),
        ("As of March 2026, China had more than 3,000 sister-city pairs with 153 countries.", "supported", 0),
        ("The International Olympic Committee has 206 national committees.", "not-found", 0),
    ],
)
def test_the_shipped_facts_decide_without_any_source(
    cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, draft: str, verdict: str, code: int
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
    result = cli("match", "--format", "json")
    assert ([claim["verdict"] for claim in _claims(result)], result.code) == ([verdict], code)


def test_what_differs_is_told_with_both_places(match: Callable[..., Result], sources: Path) -> None:
    result = match(WRONG)
    assert "241,600 here, 214,600 in the source" in result.out
    assert f"{sources}/ferry.md:3:1" in result.out
    assert result.out.splitlines()[0].startswith("-:1:1  contradicted")


def test_json_points_at_the_exact_characters(match: Callable[..., Result]) -> None:
    (claim,) = _claims(match(WRONG, "--format", "json"))
    assert claim["text"] == WRONG[claim["start"] : claim["end"]]
    outcomes = {WRONG[one["start"] : one["end"]]: one["outcome"] for one in claim["mentions"]}
    assert outcomes["241,600"] == "contradicted"
    assert outcomes["2024"] == "supported"
    best = claim["evidence"][0]
    assert REPORT[best["location"]["start"] : best["location"]["end"]] == best["location"]["text"]
    assert best["differences"][0] | {"detail": None} == {"kind": "figure", "claim": "241,600", "source": "214,600", "detail": None}


def test_the_ledger_counts_what_was_decided_and_what_was_not_checked(match: Callable[..., Result]) -> None:
    result = match(f"# A heading of 2024\n\n{WRONG} {ALIEN}\n", "--format", "json")
    summary = json.loads(result.out)["summary"]
    assert summary["ledger"]["figure"] == {"supported": 0, "contradicted": 1, "not-found": 1, "not-checked": 0}
    assert {"what": "headings", "count": 1, "mentions": {"date": 1}} in summary["unchecked"]
    assert {"kind": "date", "why": "in headings", "count": 1} in summary["not_checked"]


def test_jsonl_gives_a_claim_a_line(match: Callable[..., Result]) -> None:
    lines = match(f"{WRONG} {RIGHT}", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["verdict"] for line in lines] == ["contradicted", "supported"]


def test_only_one_claim_is_explained_with_its_gates(match: Callable[..., Result]) -> None:
    result = match(f"{RIGHT} {WRONG}", "--explain", "--only", "2")
    assert "passed: one difference" in result.out
    assert RIGHT not in result.out


def test_a_number_that_no_claim_has_is_told(match: Callable[..., Result]) -> None:
    result = match(RIGHT, "--only", "7")
    assert result.code == 2
    assert "there is no claim number 7" in result.err


@pytest.mark.parametrize(("option", "code"), [(("--fail-on", "not-found"), 1), (("--strict",), 1), ((), 0)])
def test_other_verdicts_fail_where_they_are_asked_to(match: Callable[..., Result], option: tuple[str, ...], code: int) -> None:
    assert match(ALIEN, *option).code == code


@pytest.mark.parametrize(("least", "code"), [("90", 1), ("10", 0)])
def test_coverage_can_be_required(match: Callable[..., Result], least: str, code: int) -> None:
    assert match(f"{RIGHT} {ALIEN}", "--require-coverage", least).code == code


def test_an_accepted_claim_does_not_fail(match: Callable[..., Result], tmp_path: Path) -> None:
    accepted = tmp_path / "accepted.yaml"
    accepted.write_text(
        f"- claim: {WRONG}\n  reason: by a letter of the director\n- claim: Nobody says this of 12 ferries.\n  reason: old\n"
    )
    result = match(WRONG, "--accept", accepted)
    assert result.code == 0
    assert "accepted: by a letter of the director" in result.out
    assert "accepted.yaml:3: this entry accepts no claim of the text" in result.err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- claim: It has 12 ferries.\n", "accepted.yaml:1:3: an accepted claim has no `reason`"),
        ("- claim: It has 12 ferries.\n  reason:\n", "accepted.yaml:2:10: reason is empty"),
        ("- reason: because\n", "accepted.yaml:1:3: an accepted claim is not named"),
        ("- fingerprint: xyz\n  reason: because\n", "accepted.yaml:1:16: 'xyz' is no fingerprint"),
        ("claim: x\n", "accepted.yaml:1:1: a file of accepted claims is a list"),
        ("- claim: x\n  why: y\n  reason: z\n", "accepted.yaml:2:3: `why` is not a field of an accepted claim"),
        ("- claim: x\n  claim: y\n  reason: z\n", "accepted.yaml:2:3: `claim` stands twice"),
        ("- ? [a]\n  : b\n  reason: z\n", "accepted.yaml:1:5: a field of an accepted claim has no word for a name"),
        ("- claim: \x07\n", "accepted.yaml: is no YAML"),
        ("[" * 1000, "nested too deeply"),
        ("- [", "accepted.yaml:"),
    ],
)
def test_a_bad_file_of_accepted_claims_is_told_with_its_place(match: Callable[..., Result], tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "accepted.yaml").write_text(text)
    result = match(RIGHT, "--accept", tmp_path / "accepted.yaml")
    assert result.code == 2
    assert told in result.err


def test_only_what_changed_since_an_older_text_is_checked(match: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text(f"{RIGHT}\n")
    claims = _claims(match(f"{RIGHT} {WRONG}", "--since", tmp_path / "old.md", "--format", "json"))
    assert [claim["text"] for claim in claims] == [WRONG]


def test_the_text_is_written_back_with_footnotes(match: Callable[..., Result]) -> None:
    out = match(f"{WRONG}\n", "--annotate").out
    assert out.startswith(f"{WRONG}[^c1]\n")
    assert "[^c1]: **contradicted**; 241,600:" in out


def test_without_sources_it_says_what_was_not_searched(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"It has 12 ferries.")))
    assert "no sources are at hand" in cli("match").out


def test_a_source_that_cannot_be_read_is_told_and_the_rest_checked(match: Callable[..., Result], sources: Path) -> None:
    (sources / "broken.txt").write_bytes(b"\xff\xfe\x00\x00bad\x00")
    result = match(WRONG)
    assert result.code == 2
    assert "contradicted" in result.out
    assert "broken.txt" in result.err


def test_a_sentence_without_end_is_said_to_be_unchecked(match: Callable[..., Result]) -> None:
    result = match("The port handled 12,400 tonnes of barley in 2024 and Marl Ferry carried 310 people " * 600, "--format", "json")
    assert result.code == 0
    assert [(one["what"], one["count"]) for one in json.loads(result.out)["summary"]["unchecked"]] == [
        ("sentences too long to be one claim", 1)
    ]


@pytest.mark.parametrize(
    "draft",
    [
        "",
        "\n\n",
        "# Only\n\n## Headings\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "🎉🎉🎉 12 🎉",
        "مرحبا بالعالم 12",
        "Привет, мир, 12.",
        "12 " * 3000,
    ],
    ids=["nothing", "blank", "headings", "table", "emoji", "arabic", "russian", "numbers"],
)
def test_odd_texts_are_read_or_said_to_be_unchecked(match: Callable[..., Result], draft: str) -> None:
    result = match(draft, "--format", "json")
    assert result.code in {0, 1}
    assert "Traceback" not in result.err
    assert json.loads(result.out)["summary"]["claims"] == len(_claims(result))


def test_texts_of_several_files_are_numbered_through(cli: Callable[..., Result], sources: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"{RIGHT}\n")
    (tmp_path / "b.md").write_text(f"{WRONG}\n")
    claims = _claims(cli("match", "a.md", "b.md", "--sources", sources, "--format", "json"))
    assert [(claim["path"], claim["number"], claim["verdict"]) for claim in claims] == [
        ("a.md", 1, "supported"),
        ("b.md", 2, "contradicted"),
    ]
    out = cli("match", "a.md", "b.md", "--sources", sources, "--annotate").out
    assert out.startswith(f"<!-- a.md -->\n\n{RIGHT}[^c1]\n\n[^c1]: **supported**")
    assert f"\n\n<!-- b.md -->\n\n{WRONG}[^c2]\n\n[^c2]: **contradicted**; 241,600:" in out


def test_a_text_that_cannot_be_read_is_told_and_the_others_are_checked(cli: Callable[..., Result], sources: Path, tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(f"{WRONG}\n")
    (tmp_path / "bad.md").write_bytes(b"caf\xe9\n")
    result = cli("match", "bad.md", "nowhere.md", "good.md", "--sources", sources)
    assert result.code == 2
    assert "241,600 here, 214,600 in the source" in result.out
    assert "civcheck: not checked: bad.md:1:4: is not valid UTF-8" in result.err
    assert "civcheck: not checked: nowhere.md: there is no such file" in result.err
    alone = cli("match", "bad.md", "nowhere.md", "--sources", sources)
    assert (alone.code, alone.out) == (2, "")
    assert "bad.md:1:4" in alone.err
    assert "nowhere.md" in alone.err


def test_a_bad_date_is_told(match: Callable[..., Result]) -> None:
    result = match(RIGHT, "--date", "yesterday")
    assert result.code == 2
    assert "--date" in result.err


def test_an_older_text_that_is_not_there_is_told(match: Callable[..., Result]) -> None:
    result = match(RIGHT, "--since", "nowhere.md")
    assert result.code == 2
    assert "nowhere.md" in result.err


def test_footnotes_have_no_format(match: Callable[..., Result]) -> None:
    result = match(RIGHT, "--annotate", "--format", "json")
    assert result.code == 2
    assert "--annotate" in result.err


def test_the_summary_closes_with_the_ledger_and_quiet_leaves_it_out(match: Callable[..., Result]) -> None:
    draft = f"# 12 piers\n\n{WRONG} It was a good year. We call it “the Line”.\n\n| Pier | 3 |\n|---|---|\n| A | 4 |\n"
    out = match(draft).out
    assert "3 claims: 1 contradicted, 2 nothing-to-check." in out or "3 claims: 1 contradicted, 1 not-found, 1 nothing-to-check." in out
    assert "  figures: 1 contradicted, 3 not checked (in headings: 1; in table rows: 2)\n" in out
    assert "  not checked: 1 heading, 2 table rows\n" in out
    assert "not checked" not in match(draft, "-q").out
    assert match(draft, "-q").out.splitlines()[-1].startswith("3 claims: 1 contradicted")


def test_a_text_without_claims_says_so(match: Callable[..., Result]) -> None:
    assert match("").out == "No claims: nothing in the text can be checked.\n"
    assert (
        match("# In 2024\n").out
        == "No claims: nothing in the text can be checked.\n  dates: 1 not checked (in headings: 1)\n  not checked: 1 heading\n"
    )


def test_what_is_unchanged_is_told(match: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text(f"{RIGHT}\n")
    result = match(f"# Piers\n\n{RIGHT} {ALIEN}", "--since", "old.md")
    assert "  not checked: 1 claim that old.md has, too\n" in result.out
    assert "heading" not in result.out


def test_an_accepted_claim_is_counted_and_one_unchanged_is_not_called_unused(match: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "accepted.yaml").write_text(f"- claim: {WRONG}\n  reason: by a letter\n")
    (tmp_path / "old.md").write_text(f"{WRONG}\n")
    data = json.loads(match(WRONG, "--accept", "accepted.yaml", "--format", "json").out)
    assert (data["claims"][0]["accepted"], data["summary"]["accepted"]) == ("by a letter", 1)
    assert match(WRONG, "--accept", "accepted.yaml", "--since", "old.md").err == ""


def test_a_fact_and_the_sentence_it_rests_on_are_shown_once(
    cli: Callable[..., Result], harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(harbour)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("2024年12月31日，斯卡维克港14个泊位里有9个提供岸电。".encode())))
    lines = cli("match").out.splitlines()
    assert lines[0].startswith("-:1:1  supported")
    assert sum("harbour-news-zh.txt" in line for line in lines) == 1
    assert sum("harbour-news/shore-power-zh" in line for line in lines) == 1


def test_text_that_acts_on_a_terminal_is_made_harmless(match: Callable[..., Result]) -> None:
    result = match(f"\u202e{WRONG} \u2067Pier\u2069 12 \x1b[31mred\x1b[0m.")
    assert not {"\x1b", "\u202e", "\u2067"} & set(result.out)


def test_an_interrupted_run_says_so_and_keeps_what_it_wrote(match: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    from civcheck.match import verdicts

    real, calls = verdicts.judge, []

    def judge(*given: object) -> object:
        calls.append(given)
        if len(calls) > 1:
            raise KeyboardInterrupt
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(verdicts, "judge", judge)
    result = match(f"{RIGHT} {WRONG}", "--format", "jsonl")
    assert result.code == 130
    assert [json.loads(line)["verdict"] for line in result.out.splitlines()] == ["supported"]


@pytest.mark.parametrize(
    ("draft", "claims"),
    [("The pier of 1874 has 12 lamps and " * 4_000, 0), ("(" * 200_000, 0), ("港口吞吐量为三百万吨" * 6_000, 0), ("a" * 500_000, 0)],
    ids=["no stop", "brackets", "chinese", "one word"],
)
def test_a_line_without_end_is_told_as_unchecked_in_good_time(match: Callable[..., Result], draft: str, claims: int) -> None:
    result = match(draft, "--format", "json")
    assert result.code == 0
    assert json.loads(result.out)["summary"]["claims"] == claims
