"""The documentation as a set: every command, option, field and setting is described, and the generated pages are fresh."""

from __future__ import annotations

import importlib.util
import io
import json
import re
import shlex
from typing import TYPE_CHECKING

import click
import pytest

from civcheck.cli.audit import FORMATS
from civcheck.cli.audit_settings import KEYS
from civcheck.cli.group import COMMANDS, civcheck
from civcheck.factbase import fact_fields
from civcheck.factbase.terms.entries import FIELDS, TYPES
from conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from conftest import Result

DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_fresh(generator: ModuleType) -> None:
    for name, page in generator.PAGES.items():
        assert (DOCS / name).read_text("utf-8") == page()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_examples_and_a_help_text_for_each_option(name: str) -> None:
    command = civcheck.get_command(click.Context(civcheck), name)
    assert command
    assert re.search(rf"Examples:\n  civcheck {name} ", command.epilog or "")
    options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("fields", ["SOURCE_FIELDS", "FACT_FIELDS", "FIGURE_FIELDS", "EVIDENCE_FIELDS"])
def test_every_field_of_a_fact_file_is_described(fields: str) -> None:
    page = (DOCS / "fact-format.md").read_text("utf-8")
    assert [name for name in getattr(fact_fields, fields) if f"`{name}`" not in page] == []


def test_every_field_of_a_termbase_is_described() -> None:
    page = (DOCS / "terms.md").read_text("utf-8")
    assert [name for name in (*FIELDS, *TYPES) if f"`{name}`" not in page] == []


def test_every_link_of_the_pages_leads_somewhere() -> None:
    pages = [*DOCS.glob("*.md"), *ROOT.glob("*.md")]
    links = [(page, link) for page in pages for link in re.findall(r"\]\((?!http)([^)#]+)", page.read_text("utf-8"))]
    assert links
    assert [(page.name, link) for page, link in links if not (page.parent / link).exists()] == []


def test_every_page_is_linked_from_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [page.name for page in sorted(DOCS.glob("*.md")) if f"docs/{page.name}" not in readme] == []


EXAMPLES = re.findall(
    r"^\$ civcheck (lookup [^\n]+)\n(1\. .+?)(?=^\$|^```)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)


def test_the_readme_has_examples_with_their_output() -> None:
    assert len(EXAMPLES) == 2


@pytest.mark.parametrize(("command", "output"), EXAMPLES, ids=[command for command, _ in EXAMPLES])
def test_the_output_in_the_readme_is_real(
    command: str, output: str, cli: Callable[..., Result], harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "sources/" in output:
        monkeypatch.chdir(harbour)
    assert cli(*shlex.split(command)).out.strip() == output.strip()


def test_the_scan_of_the_readme_is_what_it_prints(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = re.search(
        r'^\$ echo "([^"]+)" \| civcheck scan -q\n(.+?)(?=^\$)', (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert shown
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{shown[1]}\n".encode())))
    assert cli("scan", "-q").out == shown[2]


def test_the_audit_of_the_readme_is_what_it_prints(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = re.search(
        r'^\$ echo "([^"]+)" \| civcheck (audit [^\n]+)\n(.+?)(?=^\$)', (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert shown
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{shown[1]}\n".encode())))
    told = cli(*shlex.split(shown[2]))
    assert (told.code, told.out) == (1, shown[3])


def test_every_format_and_every_setting_of_audit_is_described() -> None:
    page = (DOCS / "audit.md").read_text("utf-8")
    assert [name for name in FORMATS if f"`{name}`" not in page] == []
    settings = (DOCS / "settings.md").read_text("utf-8")
    assert [key for key in KEYS if key not in settings] == []


def test_every_field_of_a_finding_and_its_summary_is_described(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The pilots met on 31 June 2021.")
    data = json.loads(cli("audit", "a.txt", "--select", "impossible-date", "--format", "json").out)
    page = (DOCS / "json.md").read_text("utf-8").partition("## `civcheck/findings/1`")[2]
    fields = [*data["findings"][0], *data["summary"], *data["summary"]["rules"][0]]
    assert [name for name in fields if name not in page] == []


def test_the_match_of_the_readme_is_what_it_prints(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = re.search(
        r'^\$ echo "([^"]+)" \| civcheck match -q\n(.+?)(?=^\$|^```)', (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert shown
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{shown[1]}\n".encode())))
    told = cli("match", "-q")
    assert (told.code, told.out) == (1, shown[2])


def test_the_match_of_its_page_is_what_it_prints(
    cli: Callable[..., Result], harbour: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (DOCS / "match.md").read_text("utf-8")
    draft = re.search(r"^```markdown\n(.+?)^```", page, re.MULTILINE | re.DOTALL)
    shown = re.search(r"^\$ civcheck match draft\.md\n(.+?)^```", page, re.MULTILINE | re.DOTALL)
    assert draft
    assert shown
    monkeypatch.chdir(harbour)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(draft[1].encode())))
    told = cli("match")
    assert (told.code, re.sub(r"^-:", "draft.md:", told.out, flags=re.MULTILINE)) == (1, shown[1])


def test_the_verdicts_that_the_page_of_match_gives_are_those_it_gets(
    cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (DOCS / "match.md").read_text("utf-8")
    source = re.search(r'^Say a source has "(.+?)"\.$', page, re.MULTILINE)
    assert source
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "mill.txt").write_text(f"{source[1]}.\n")
    rows = re.findall(r"^\| ([A-Z][^|]+\.) \| `([a-z-]+)`", page.partition("Say a source has")[2].partition("## ")[0], re.MULTILINE)
    assert len(rows) == 5
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("\n\n".join(claim for claim, _ in rows).encode())))
    claims = json.loads(cli("match", "--sources", "sources", "--format", "json").out)["claims"]
    assert [(claim["text"], claim["verdict"]) for claim in claims] == rows


def test_every_option_of_match_is_described() -> None:
    page = (DOCS / "match.md").read_text("utf-8")
    command = civcheck.get_command(click.Context(civcheck), "match")
    assert command
    own = [option for parameter in command.params for option in parameter.opts if isinstance(parameter, click.Option)]
    shared = {"--facts", "--terms", "--config", "--color", "-q", "--date", "--reuse"}
    assert [option for option in own if option not in shared and option not in page] == []
