"""`civcheck audit` as users run it: what is told, exit codes, settings, baselines, accepted findings."""

from __future__ import annotations

import io
import json
import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from civcheck.audit import run as running
from civcheck.audit import select, work
from civcheck.audit.catalog import RULES
from civcheck.audit.rule import Looked, Rule
from civcheck.audit.rules import impossible_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Result

WRONG, RIGHT = "The pilots met on 31 June 2021.\n", "The pilots met on 30 June 2021.\n"
ONLY = ("--select", "impossible-date")
Cli = "Callable[..., Result]"


@pytest.fixture
def audit(cli: Callable[..., Result], tmp_path: Path) -> Callable[..., Result]:
    """Run an audit with one rule in a folder with a wrong and a right document."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "wrong.txt").write_text(WRONG)
    (tmp_path / "docs" / "right.txt").write_text(RIGHT)
    return lambda *arguments: cli("audit", *arguments, *ONLY)


def data_of(told: Result) -> Any:  # noqa: ANN401  whatever the JSON holds
    return json.loads(told.out)


def test_a_finding_is_told_with_its_words_and_place(audit: Callable[..., Result]) -> None:
    told = audit("docs")
    assert told.code == 1
    assert told.out.splitlines() == [
        "docs/wrong.txt",
        "  1:19  error  there is no such day: June has 30 days  [impossible-date]",
        "      “31 June 2021”",
        "",
        "1 finding (1 error) in 2 documents (64 characters), 1 rule.",
    ]
    assert told.err == ""
    assert audit("docs", "-q").out.splitlines()[-1] == "      “31 June 2021”"
    assert audit("docs/right.txt").code == 0


def test_colours_are_as_asked(audit: Callable[..., Result]) -> None:
    assert "\x1b[" in audit("docs", "--color", "always").out
    assert "\x1b[" not in audit("docs", "--color", "never").out


def test_the_json_contract(audit: Callable[..., Result]) -> None:
    data = data_of(audit("docs", "--format", "json"))
    assert data.keys() == {"schema", "findings", "summary"}
    assert data["schema"] == "civcheck/findings/1"
    (finding,) = data["findings"]
    assert finding.keys() == {"rule", "family", "severity", "message", "locations", "fingerprint"}
    assert finding["locations"] == [
        {
            "source": None, "path": "docs/wrong.txt", "start": 18, "end": 30, "parts": [[18, 30]], "line": 1, "column": 19, "page": None,
            "page_label": None, "section": None, "text": "31 June 2021",
        }
    ]  # fmt: skip
    assert re.fullmatch(r"[0-9a-f]{16}-1", finding["fingerprint"])
    assert data["summary"].keys() == {
        "documents", "fact_files", "characters", "findings", "rules", "nothing_to_look_at", "problems", "no_reader", "left_out",
        "in_baseline", "baseline_gone", "accepted", "unused_accepted", "not_compared", "sources_not_at_hand",
    }  # fmt: skip
    assert data["summary"]["rules"] == [{"rule": "impossible-date", "family": "dates", "looked_at": 2, "findings": 1}]
    lines = audit("docs", "--format", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == data["findings"]


@pytest.mark.parametrize(
    ("fail_on", "severity", "code"),
    [("error", "error", 1), ("error", "warning", 0), ("warning", "warning", 1), ("info", "info", 1), ("never", "error", 0)],
)
def test_the_exit_code_is_as_asked(audit: Callable[..., Result], tmp_path: Path, fail_on: str, severity: str, code: int) -> None:
    (tmp_path / "civcheck.toml").write_text(f'[audit.rules.impossible-date]\nseverity = "{severity}"\n')
    told = audit("docs", "--fail-on", fail_on, "--format", "json")
    assert told.code == code
    assert [finding["severity"] for finding in data_of(told)["findings"]] == [severity]


# what cannot be read or done


def test_what_cannot_be_read_is_told_and_the_rest_is_audited(audit: Callable[..., Result], tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    (docs / "bad.pdf").write_bytes(b"%PDF-1.4 not really")
    (docs / "bad.docx").write_bytes(b"PK\x03\x04 not really")
    (docs / "bytes.txt").write_bytes(b"31 June 2021 \xff\xfe\x00\x01\x02\x80" * 40)
    (docs / "gone.txt").symlink_to("nowhere.txt")
    (docs / "x.txt").mkdir()
    (docs / "x.txt" / "inner.txt").write_text(WRONG)
    told = audit("docs", "--format", "json")
    assert told.code == 2
    data = data_of(told)
    assert {problem["path"] for problem in data["summary"]["problems"]} >= {"docs/bad.docx", "docs/bad.pdf", "docs/gone.txt"}
    assert [one["locations"][0]["path"] for one in data["findings"] if "bytes" not in one["locations"][0]["path"]] == [
        "docs/wrong.txt",
        "docs/x.txt/inner.txt",
    ]
    for problem in data["summary"]["problems"]:
        assert f"civcheck: {problem['path']}: {problem['message']}" in told.err
    assert audit("docs", "--format", "json").out == told.out  # with what is kept of the others


def test_require_read_counts_what_no_reader_is_there_for(audit: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "docs" / "old.rtf").write_text("{}")
    told = audit("docs/", "--fail-on", "never")
    assert told.code == 0
    assert "Not read, since no reader is there for them: 1 .rtf." in told.out
    assert audit("docs", "--fail-on", "never", "--require-read").code == 2


def failing(_unit: object, _options: object) -> Iterator[Looked]:
    yield Looked(1)
    raise ValueError("what a pity")


def shared_key(unit: Any, _options: object) -> Iterator[Any]:  # noqa: ANN401
    yield unit.saw("odd-judge", unit.dates[0].region, "x", keys=["the same"])


def failing_judge(_key: str, _group: object, _options: object) -> Iterator[Any]:
    raise KeyError("oh dear")
    yield


def dying(unit: Any, options: Any) -> Iterator[Any]:  # noqa: ANN401
    if "30 June" in unit.text:
        os._exit(3)
    return impossible_date.emit(unit, options)


@pytest.mark.parametrize("rule", [Rule("odd", "dates", "error", failing), Rule("odd-judge", "dates", "error", shared_key, failing_judge)])
def test_a_rule_that_fails_is_told_and_the_others_run(
    cli: Callable[..., Result], audit: object, monkeypatch: pytest.MonkeyPatch, rule: Rule
) -> None:
    monkeypatch.setattr(select, "RULES", (rule, *(one for one in RULES if one.name == "impossible-date")))
    told = cli("audit", "docs", "--format", "json")
    assert told.code == 2
    data = data_of(told)
    assert [finding["rule"] for finding in data["findings"]] == ["impossible-date"]
    assert all(f"{rule.name} failed" in problem["message"] for problem in data["summary"]["problems"])
    assert data["summary"]["problems"]
    assert data["summary"]["documents"] == ["docs/right.txt", "docs/wrong.txt"]
    assert f"--ignore {rule.name} leaves it out" in told.err


def test_a_document_that_ends_a_process_takes_no_other_with_it(
    cli: Callable[..., Result], audit: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for number in range(6):
        (tmp_path / "docs" / f"{number}.txt").write_text(WRONG)
    rule = next(rule for rule in RULES if rule.name == "impossible-date")
    monkeypatch.setattr(select, "RULES", (replace(rule, emit=dying),))
    monkeypatch.setattr(work, "_ALONE", 0)
    monkeypatch.setattr(work, "_BATCH", 100)
    told = cli("audit", "docs", "--format", "json", "--jobs", "2")
    assert told.code == 2
    data = data_of(told)
    assert len(data["findings"]) == 7
    assert [(problem["path"], problem["message"]) for problem in data["summary"]["problems"]] == [
        ("docs/right.txt", "ended the process that read it")
    ]


def test_where_no_process_can_be_started_all_is_done_in_this_one(audit: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pool(_jobs: int) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(work, "_ALONE", 0)
    monkeypatch.setattr(work, "_BATCH", 10)
    monkeypatch.setattr(work, "_pool", no_pool)
    told = audit("docs", "--format", "json", "--jobs", "2")
    assert (told.code, len(data_of(told)["findings"])) == (1, 1)


def test_a_reader_that_fails_is_told(audit: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object, **__: object) -> None:
        raise RuntimeError("deep inside")

    monkeypatch.setattr("civcheck.audit.local.read_bytes", read)
    told = audit("docs", "--no-cache")
    assert told.code == 2
    assert "could not be read: RuntimeError: deep inside" in told.err


# the same bytes


def test_processes_and_order_change_nothing(audit: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / "docs" / f"{number}.txt").write_text((WRONG + RIGHT) * (number + 1))
    monkeypatch.setattr(work, "_BATCH", 200)
    one = audit("docs", "--format", "json", "--no-cache", "--jobs", "1")
    assert len(data_of(one)["findings"]) == 79
    monkeypatch.setattr(work, "_ALONE", 0)
    names = sorted(str(path.relative_to(tmp_path)) for path in (tmp_path / "docs").iterdir())
    for arguments in (["docs", "--jobs", "2"], [*names[::-1], "--jobs", "2"], ["docs/*.txt", "docs"], [*names[5:], *names[:5]]):
        assert audit(*arguments, "--format", "json", "--no-cache") == one
    assert audit("docs", "--format", "json", "--jobs", "2") == audit("docs", "--format", "json") == one


def test_standard_input_is_read_once_whatever_else_is(audit: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "_ALONE", 0)
    monkeypatch.setattr(work, "_BATCH", 10)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    told = audit("-", "docs", "--format", "json", "--jobs", "2")
    assert [finding["locations"][0]["path"] for finding in data_of(told)["findings"]] == ["-", "docs/wrong.txt"]


def test_a_pipe_is_read_once(audit: Callable[..., Result], tmp_path: Path) -> None:
    inner, outer = os.pipe()
    os.write(outer, WRONG.encode())
    os.close(outer)
    assert audit(f"/dev/fd/{inner}").code == 1
    os.close(inner)


def test_an_empty_folder_is_told(audit: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    told = audit("empty")
    assert told.code == 0
    assert told.err.startswith("civcheck: there was no document to audit\n")
    assert audit("empty", "-q").err == ""


def test_what_is_done_is_kept_where_the_audit_is_interrupted(
    audit: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    def stop(*_given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(running._Gathered, "judged", stop)
    assert audit("docs").code == 130
    monkeypatch.undo()
    monkeypatch.setenv("CIVCHECK_CACHE", str(cache))
    monkeypatch.setattr(work, "load", None)  # nothing is read any more
    assert (cache / "audit.sqlite").exists()


# which rules


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--select", "imposible-date"], "did you mean `impossible-date`?"),
        (["--select", "datse"], "did you mean `dates`?"),
        (["--ignore", "qqq"], "there is no rule or family 'qqq'"),
        (["--select", "dates", "--ignore", "dates"], "no rule is left to run"),
        (["--date", "2021-06-31"], "--date"),
        (["--baseline", "nowhere.json"], "no such file"),
    ],
)
def test_what_cannot_be_asked_is_told(cli: Callable[..., Result], audit: object, arguments: list[str], says: str) -> None:
    told = cli("audit", "docs", *arguments)
    assert told.code == 2
    assert says in told.err


def test_families_and_lists_choose_rules(cli: Callable[..., Result], audit: object) -> None:
    names = {rule.name for rule in RULES if rule.family == "dates"}
    told = cli("audit", "docs", "--select", "dates", "--format", "json")
    assert {rule["rule"] for rule in data_of(told)["summary"]["rules"]} == names
    told = cli("audit", "docs", "--select", "impossible-date dates", "--ignore", ",".join(names - {"impossible-date"}), "--format", "json")
    assert [rule["rule"] for rule in data_of(told)["summary"]["rules"]] == ["impossible-date"]


# settings


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ('[audit]\nselct = ["dates"]', ":2:1: `selct` is no setting of audit"),
        ('[audit]\nselect = ["datse"]', ":2:1: there is no rule or family 'datse': did you mean `dates`?"),
        ('[audit]\nfail-on = "worse"', ":2:1: 'worse' is no fail-on setting"),
        ("[audit]\ngitignore = 1", ":2:1: `gitignore` is true or false"),
        ('[audit.rules.imposible-date]\nseverity = "error"', ":1:14: `imposible-date` is no rule"),
        ('[audit.rules.impossible-date]\nseverity = "bad"', ":2:1: 'bad' is no severity setting"),
        ("[audit.rules.impossible-date]\nlongest = 3", "`longest` is no option of impossible-date"),
        ('[[audit.accepted]]\nrule = "impossible-date"', "entry 1 of `accepted` gives no reason"),
        ('[[audit.accepted]]\nreason = "so it is"', "entry 1 of `accepted` accepts everything"),
        ('[[audit.accepted]]\nrule = "datse"\nreason = "so"', "did you mean `dates`?"),
        ('[[audit.accepted]]\nrul = "dates"\nreason = "so"', ":2:1: `rul` is no setting of accepted"),
        ('[[audit.per-path]]\nignore = ["dates"]', "an entry of `per-path` needs a path"),
    ],
)
def test_wrong_settings_are_told_with_their_place(audit: Callable[..., Result], tmp_path: Path, table: str, says: str) -> None:
    (tmp_path / "civcheck.toml").write_text(table + "\n")
    told = audit("docs")
    assert told.code == 2
    assert "civcheck.toml" in told.err
    assert says in told.err


@pytest.mark.parametrize("where", [".", "docs", "elsewhere"])
def test_patterns_of_the_settings_count_from_their_folder(
    cli: Callable[..., Result], audit: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "civcheck.toml").write_text(
        '[audit]\npaths = ["docs"]\nselect = ["impossible-date"]\n'
        '[[audit.accepted]]\npath = "/docs/wrong.txt"\nwords = "31  June 2021"\nreason = "so it was"\n'
    )
    monkeypatch.chdir(tmp_path / where)
    told = cli("audit")
    assert told.code == 0
    assert "Not told again: 1 accepted in the settings." in told.out


@pytest.mark.parametrize(
    "entry",
    ['rule = "impossible-date"', 'rule = "dates"', 'path = "docs/*.txt"', 'words = "31 June 2021"', "fingerprint", "fingerprint of all"],
)
def test_an_accepted_finding_is_not_told(audit: Callable[..., Result], tmp_path: Path, entry: str) -> None:
    if entry.startswith("fingerprint"):
        mark = data_of(audit("docs", "--format", "json"))["findings"][0]["fingerprint"]
        entry = f'fingerprint = "{mark if entry == "fingerprint" else mark[:16]}"'
    (tmp_path / "civcheck.toml").write_text(f'[[audit.accepted]]\n{entry}\nreason = "the minutes have it so"\n')
    told = audit("docs")
    assert told.code == 0
    assert "1 accepted in the settings" in told.out


def test_an_accepted_entry_that_answers_to_nothing_is_told_by_a_run_that_could_tell(
    cli: Callable[..., Result], audit: object, tmp_path: Path
) -> None:
    (tmp_path / "civcheck.toml").write_text(
        '[audit]\npaths = ["docs"]\n[[audit.accepted]]\nrule = "impossible-date"\npath = "docs/wrong.txt"\nreason = "so"\n'
        '[[audit.accepted]]\nwords = "never said"\nreason = "so"\n'
    )
    whole = cli("audit")
    assert re.search(r"civcheck\.toml:\d+:\d+, entry 2 of `accepted`: this accepted entry answers to no finding", whole.out)
    assert "entry 1" not in whole.out
    assert "answers to no finding" not in cli("audit", "docs/right.txt").out
    (tmp_path / "docs" / "wrong.txt").write_text(RIGHT)
    told = cli("audit", "docs/wrong.txt", *ONLY).out
    assert "entry 1 of `accepted`: this accepted entry answers to no finding" in told
    assert "entry 2" not in told


def test_a_rule_that_is_off_on_a_path_does_not_run_there(
    cli: Callable[..., Result], audit: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(select, "RULES", (Rule("odd", "facts", "error", failing), *(one for one in RULES if one.name == "impossible-date")))
    (tmp_path / "civcheck.toml").write_text('[[audit.per-path]]\npath = "docs/w*"\nignore = ["dates", "odd"]\n')
    told = cli("audit", "docs", "--format", "json")
    data = data_of(told)
    assert data["findings"] == []
    assert [problem["path"] for problem in data["summary"]["problems"]] == ["docs/right.txt"]
    assert data["summary"]["documents"] == ["docs/right.txt", "docs/wrong.txt"]


# baselines


def fresh(told: Result) -> list[str]:
    return [f"{one['locations'][0]['path']}:{one['locations'][0]['line']}" for one in data_of(told)["findings"]]


@pytest.fixture
def based(audit: Callable[..., Result]) -> Callable[..., Result]:
    """Write a baseline of one finding, and run audits with it."""
    told = audit("docs", "--write-baseline", "known.json")
    assert told.code == 0
    assert told.err == "known.json: 1 finding written; audit with --baseline known.json to hear of new ones only\n"
    return lambda *arguments: audit(*arguments, "--baseline", "known.json", "--format", "json")


def test_what_is_in_the_baseline_is_not_told(based: Callable[..., Result], tmp_path: Path) -> None:
    told = based("docs")
    assert (told.code, fresh(told), data_of(told)["summary"]["in_baseline"]) == (0, [], 1)
    data = json.loads((tmp_path / "known.json").read_text())
    assert data["schema"] == "civcheck/baseline/1"
    assert data["findings"][0].keys() == {"fingerprint", "rule", "path", "message"}


def test_edits_elsewhere_and_moved_files_change_nothing(based: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "docs" / "wrong.txt").write_text("# A new head\n\nIt rained.\n\n" + WRONG)
    assert fresh(based("docs")) == []
    (tmp_path / "docs" / "wrong.txt").rename(tmp_path / "docs" / "moved.txt")
    assert fresh(based("docs")) == []
    assert fresh(based("docs/moved.txt")) == []


def test_equal_findings_are_counted(based: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "docs" / "wrong.txt").write_text(f"{WRONG}\n{WRONG}")
    (tmp_path / "docs" / "right.txt").write_text(WRONG)
    assert fresh(based("docs")) == ["docs/right.txt:1", "docs/wrong.txt:3"]


def test_a_new_finding_is_not_taken_for_one_of_a_document_that_is_not_read_now(based: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "docs" / "right.txt").write_text(WRONG)
    assert fresh(based("docs/right.txt")) == ["docs/right.txt:1"]


def test_what_is_gone_is_told_by_a_run_that_could_tell(based: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "docs" / "wrong.txt").write_text(RIGHT)
    assert data_of(based("docs"))["summary"]["baseline_gone"] == 1
    assert data_of(based("docs/right.txt"))["summary"]["baseline_gone"] == 0
    (tmp_path / "docs" / "wrong.txt").unlink()
    assert data_of(based("docs"))["summary"]["baseline_gone"] == 1


def test_a_baseline_is_written_whole_even_where_one_is_used(
    based: Callable[..., Result], audit: Callable[..., Result], tmp_path: Path
) -> None:
    before = (tmp_path / "known.json").read_bytes()
    assert audit("docs", "--baseline", "known.json", "--write-baseline", "known.json").code == 0
    assert (tmp_path / "known.json").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "known.json:1:2: is no JSON"),
        ("[]", "its schema is not civcheck/baseline/1"),
        ('{"schema": "civcheck/baseline/1", "findings": [{"path": 3}]}', "entry 1 has no fingerprint, rule or path"),
        ("[" * 100_000, "known.json"),
    ],
)
def test_a_broken_baseline_is_told(based: Callable[..., Result], tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "known.json").write_text(text)
    told = based("docs")
    assert told.code == 2
    assert says in told.err
    assert "--write-baseline" in told.err


# rule


def test_rule_lists_the_rules_and_prints_the_page_of_one(cli: Callable[..., Result]) -> None:
    listed = cli("rule").out
    assert all(re.search(rf"^  {rule.name} +{rule.severity}", listed, re.MULTILINE) for rule in RULES)
    assert "impossible-date" in cli("rule", "dates").out
    page = cli("rule", "impossible-date")
    assert page.code == 0
    assert page.out.startswith("impossible-date  (dates, error)\n\nA date that no calendar has.\n")
    wrong = cli("rule", "imposible-date")
    assert wrong.code == 2
    assert "did you mean `impossible-date`?" in wrong.err
