"""The entry point: versions, usage errors, exit codes, signals and pipes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civcheck import __version__
from civcheck.cli.group import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Result

PROGRAM = [sys.executable, "-m", "civcheck"]
# Of a program started in the background a shell may have switched off Ctrl-C: here it is on.
HEEDING = [
    sys.executable,
    "-c",
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from civcheck.cli.main import main; main()",
]


def start(*arguments: object, **options: object) -> subprocess.Popen[str]:
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, encoding="utf-8", **options)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_told_without_loading_the_command_line(option: str) -> None:
    code = (
        f"import sys\nfrom civcheck.cli.main import main\ntry:\n    main([{option!r}])\n"
        "except SystemExit as end:\n    print(end.code, sorted({'click', 'rich', 'yaml', 'sqlite3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"civcheck {__version__}\n0 []\n"


def test_the_group_knows_the_version_too(cli: Callable[..., Result]) -> None:
    result = cli("--version")
    assert (result.code, result.out, result.err) == (0, f"civcheck {__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_lists_every_command(cli: Callable[..., Result], option: str) -> None:
    result = cli(option)
    assert (result.code, result.err) == (0, "")
    assert [name for name in COMMANDS if f"  {name} " not in result.out] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(cli: Callable[..., Result], command: str) -> None:
    result = cli(command, "--help")
    assert (result.code, result.err) == (0, "")
    assert f"  civcheck {command} " in result.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["lokup", "quay"], "there is no command 'lokup': did you mean `lookup`?"),
        (["verfy"], "did you mean `verify`?"),
        (["frobnicate"], "the commands are lookup, show, add, scan, match, audit, rule, verify"),
        (["lookup"], "there is nothing to look up"),
        (["lookup", "x", "--formt", "json"], "--format"),
        (["lookup", "x", "--format", "xml"], "'xml' is not one of 'text', 'json', 'jsonl', 'markdown'"),
        (["lookup", "x", "--kind", "plaice"], "'plaice' is not one of"),
        (["lookup", "x", "--limit", "-1"], "-1"),
        (["lookup", "x", "--limit", "many"], "'many'"),
        (["lookup", ""], "there is nothing to look up"),
        (["lookup", "x", "--name", "。"], "--name '。' has no words"),
        (["lookup", " ", " "], "there is nothing to look up"),
        (["lookup", "x", "--since", "2024-13"], "there is no month 13"),
        (["lookup", "x", "--until", "soon"], "'soon' is no date"),
        (["lookup", "x", "--since", "2025", "--until", "2024"], "--until 2024 is before --since 2025"),
        (["lookup", "x", "--source", "nobody"], "there is no source 'nobody'"),
        (["lookup", "x", "--facts", "nowhere"], "nowhere: there is no such file or folder"),
        (["lookup", "x", "--sources", "nowhere"], "nowhere: there is no such file or folder"),
        (["lookup", "x", "--config", "nowhere.toml"], "nowhere.toml: cannot be read"),
        (["lookup", "x", "--facts", "."], "there are no fact files in this folder"),
        (["add"], "Missing argument 'FILE...'"),
        (["show"], "name a fact, a place, --text FILE or --layout FILE, one of them"),
        (["verify", "--color", "sometimes"], "'sometimes' is not one of 'auto', 'always', 'never'"),
    ],
)
def test_bad_usage_exits_2_says_what_is_wrong_and_prints_nothing_else(cli: Callable[..., Result], arguments: list[str], told: str) -> None:
    result = cli(*arguments)
    assert (result.code, result.out) == (2, "")
    assert told in result.err
    assert "Traceback" not in result.err


def test_no_command_at_all_exits_2(cli: Callable[..., Result]) -> None:
    assert cli().code == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["lookup", "sister cities"]], ids=" ".join)
def test_output_that_cannot_be_written_is_an_error(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full, start(*arguments, stdout=full) as process:
        _, told = process.communicate()
    assert process.returncode == 2
    assert "No space left on device" in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["--help"], ["lookup", "museum"], ["lookup", "museum", "--color", "always"], ["verify", "-h"]],
    ids=" ".join,
)
def test_a_reader_who_leaves_early_is_no_error(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        with start(*arguments, stdout=writer) as process:
            _, told = process.communicate()
    finally:
        os.close(writer)
    assert (process.returncode, told) == (0, "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize(
    "arguments",
    [["add", "good.txt", "slow.txt", "--facts", "facts"], ["lookup", "cranes", "--sources", "good.txt", "--sources", "slow.txt"]],
    ids=" ".join,
)
def test_an_interrupted_run_leaves_nothing_half_written(tmp_path: Path, cache: Path, arguments: list[str]) -> None:
    (tmp_path / "good.txt").write_text("The quay has 12 cranes.\n", "utf-8")
    os.mkfifo(tmp_path / "slow.txt")
    command = [*HEEDING, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", cwd=tmp_path)
    with process, (tmp_path / "slow.txt").open("wb"):  # opens when the run has come to read the file
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted; nothing was left half-written" in told
    assert "Traceback" not in told
    (tmp_path / "slow.txt").unlink()
    (tmp_path / "slow.txt").write_text("The tug has 3 masts.\n", "utf-8")
    written = sorted(path.name for path in tmp_path.glob("facts/*")) + sorted(path.name for path in tmp_path.glob("facts/.*"))
    assert written == (["good.yaml"] if arguments[0] == "add" else [])
    again = subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert again.stderr.count("Write each statement") == (1 if arguments[0] == "add" else 0)
    assert list(cache.glob("*-journal")) == []


def test_the_program_runs_as_a_module() -> None:
    done = subprocess.run([*PROGRAM, "lookup", "zeppelin", "-q"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "No answer to “zeppelin”" in done.stdout


def complete(tmp_path: Path, words: str, number: int) -> list[str]:
    code = "import sys; sys.argv = ['civcheck']; from civcheck.cli.main import main; main()"
    wanted = {"_CIVCHECK_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(number)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path, env={**os.environ, **wanted}
    )
    assert done.stderr == ""
    return done.stdout.split()


def test_the_completion_script_of_bash_is_given(tmp_path: Path) -> None:
    code = "import sys; sys.argv = ['civcheck']; from civcheck.cli.main import main; main()"
    env = {**os.environ, "_CIVCHECK_COMPLETE": "bash_source"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path, env=env)
    assert done.stdout.startswith("_civcheck_completion() {")
    assert "complete -o nosort -F _civcheck_completion civcheck" in done.stdout


def test_commands_options_and_facts_are_completed(tmp_path: Path, harbour: Path) -> None:
    facts = harbour / "facts"
    assert complete(tmp_path, "civcheck lo", 1) == ["plain,lookup"]
    assert complete(tmp_path, "civcheck lookup --form", 2) == ["plain,--format"]
    assert complete(tmp_path, "civcheck lookup --format js", 3) == ["plain,json", "plain,jsonl"]
    assert complete(tmp_path, f"civcheck show --facts {facts} dredging-study/sed", 4) == ["plain,dredging-study/sediment-composition"]
    assert complete(tmp_path, f"civcheck show --facts {facts} nobody/", 4) == []
    assert complete(tmp_path, "civcheck show --facts nowhere x", 4) == []
