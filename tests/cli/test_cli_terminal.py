"""What documents and fact files hold never acts on a terminal; colours only where they are wanted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from civcheck.cli.options import Shared
from civcheck.cli.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
OWN_COLOURS = re.compile("\x1b\\[[0-9;]*m")
TRAP = "\x1b[2J\x1b]0;x\x07\u202e\u2066\x9b\r"
FACTS = r"""
source:
  id: trap
  title: "Trap\e[2J\u202E report"
  publisher: "Clinic\e]0;x\a\u2066"
  language: en
  file: "trap\e[2J\u202E.txt"
  sha256: 38d8b46fefa67caa43b2977e0eabadcb6ec8ccf2aa98d21a491137bb4a5d06c5
facts:
- id: ward-beds
  statement: "The ward\e[2J has 30 beds\u202E"
  figures:
  - {counted: "beds\e[2J\u202E", value: 30, base: "b\u202E"}
  place: "Ward\e[2J\u202E"
  speaker: "Lind\u202E"
  names: ["Ward\e[2J\u202E"]
  tags: ["care\u202E"]
  evidence:
  - {span: [0, 21], line: 1, column: 1, section: "Beds\e[2J\u202E", digest: 0d94025557e09283e90a6d81c103c988}
  status: curated
"""


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "trap.yaml").write_text(FACTS, "utf-8")
    (tmp_path / "ward.txt").write_bytes(f"# Ward{TRAP} 1\n\nThe ward{TRAP} has 30 beds{TRAP} in 2024.\n".encode())
    return tmp_path


def harmless(output: str) -> bool:
    return not ACTING.search(OWN_COLOURS.sub("", output))


@pytest.mark.parametrize("color", ["never", "always"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["lookup", "ward beds", "--sources", "ward.txt"],
        ["lookup", "ward", "--format", "markdown", "--sources", "ward.txt"],
        ["lookup", "ward", "--format", "json", "--sources", "ward.txt"],
        ["lookup", "ward", "--format", "jsonl"],
        ["lookup", f"zeppelin{TRAP}"],
        ["show", "ward-beds"],
        ["show", "ward-beds", "--format", "json"],
        ["show", "ward.txt:9-40"],
        ["show", "ward.txt:9-40", "--format", "json"],
        ["show", "trap:0-3"],
        ["verify"],
        ["verify", "--format", "json"],
    ],
    ids=lambda arguments: " ".join(arguments).encode("ascii", "ignore").decode().translate(dict.fromkeys(range(32))),
)
def test_no_output_acts_on_a_terminal(cli: Callable[..., Result], trap: Path, arguments: list[str], color: str) -> None:
    result = cli(*arguments, "--facts", "facts", "--color", color)
    assert result.out or result.err
    assert harmless(result.out)
    assert harmless(result.err)


@pytest.mark.parametrize("options", [["--dry-run"], []])
def test_adding_a_document_with_escapes_prints_nothing_that_acts(cli: Callable[..., Result], trap: Path, options: list[str]) -> None:
    result = cli("add", "ward.txt", "--facts", "own", *options)
    assert result.code == 0
    assert harmless(result.out)
    assert harmless(result.err)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("facts/trap.yaml", FACTS.replace("  status:", '  "sta\\e[2Jtus\\u202E":')),
        ("civcheck.toml", '"fa\\u001b[2Jcts" = 1\n'),
    ],
)
def test_error_messages_do_not_act_on_a_terminal(cli: Callable[..., Result], trap: Path, name: str, text: str) -> None:
    (trap / name).write_text(text, "utf-8")
    result = cli("lookup", "ward", "--facts", "facts")
    assert result.code == 2
    assert harmless(result.err)


def run(color: str) -> Shared:
    return Shared(settings=Settings(), facts=(), sources=(), color=color, quiet=False)


class Terminal:
    """A standard output that is a terminal, or is not."""

    def __init__(self, *, is_one: bool) -> None:
        self.is_one = is_one

    def isatty(self) -> bool:
        return self.is_one


@pytest.mark.parametrize(
    ("color", "terminal", "environment", "expected"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {}, True),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, color: str, *, terminal: bool, environment: dict[str, str], expected: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout", Terminal(is_one=terminal))
    # NO_COLOR holds "when present and not an empty string" (no-color.org).
    assert run(color).colored is expected


def test_colour_always_colours_the_same_words(cli: Callable[..., Result], harbour: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    arguments = ("lookup", "fourth sister port", "--facts", harbour / "facts", "--sources", harbour / "sources", "--limit", "2")
    plain, coloured = cli(*arguments), cli(*arguments, "--color", "always")
    assert "\x1b[" not in plain.out
    assert "\x1b[1;33mfourth\x1b[0m" in coloured.out
    assert [line.rstrip() for line in OWN_COLOURS.sub("", coloured.out).splitlines()] == plain.out.splitlines()


def test_colour_never_and_json_have_no_colours(cli: Callable[..., Result], harbour: Path) -> None:
    for options in (["--color", "never"], ["--color", "always", "--format", "json"], ["--color", "always", "--format", "markdown"]):
        assert "\x1b" not in cli("lookup", "channel", "--facts", harbour / "facts", *options).out
