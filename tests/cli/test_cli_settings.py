"""Settings: where they are found, what they may say, and how a mistake is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.cli.options import chosen_format, day_range, shared
from civcheck.cli.settings import Settings, find_settings
from civcheck.errors import SettingsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

TABLE = "[tool.civcheck]\n"


def given(**options: object) -> dict[str, object]:
    return {"facts": (), "sources": (), "config": None, "color": None, "quiet": False, **options}


@pytest.fixture(autouse=True)
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_a_settings_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = find_settings(str(tmp_path))
    assert (settings.path, settings.facts, settings.sources, settings.format, settings.color, settings.quiet, settings.limits) == (
        None, (), (), None, None, False, {},
    )  # fmt: skip


def test_all_settings_are_read(tmp_path: Path) -> None:
    text = 'facts = ["f", "g"]\nsources = "docs"\nformat = "json"\ncolor = "never"\nquiet = true\ndate = "2025-03"\n[lookup]\nlimit = 0\n'
    (tmp_path / "civcheck.toml").write_text(text, "utf-8")
    settings = find_settings(str(tmp_path))
    assert (settings.facts, settings.sources) == (("f", "g"), ("docs",))
    assert (settings.format, settings.color, settings.quiet, settings.date) == ("json", "never", True, "2025-03")
    assert settings.limits == {"lookup.limit": 0}


def test_the_nearest_folder_upwards_holds(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "civcheck.toml").write_text('format = "json"\n', "utf-8")
    assert find_settings(str(deep)).format == "json"
    (tmp_path / "a" / "pyproject.toml").write_text(f'{TABLE}format = "jsonl"\n', "utf-8")
    assert find_settings(str(deep)).format == "jsonl"
    (tmp_path / "a" / "civcheck.toml").write_text('format = "markdown"\n', "utf-8")
    assert find_settings(str(deep)).format == "markdown"


@pytest.mark.parametrize("text", ["", "[tool.other]\nfacts = 3\n", "this is no TOML [\n", "# [tool.civcheck]\n"])
def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "civcheck.toml").write_text('format = "json"\n', "utf-8")
    inner = tmp_path / "package"
    inner.mkdir()
    (inner / "pyproject.toml").write_text(text, "utf-8")
    assert find_settings(str(inner)).format == "json"


def test_an_empty_file_of_ours_ends_the_search(tmp_path: Path) -> None:
    (tmp_path / "civcheck.toml").write_text('format = "json"\n', "utf-8")
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "civcheck.toml").write_text("", "utf-8")
    assert find_settings(str(inner)).format is None


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "civcheck.toml").write_bytes(b'\xef\xbb\xbfformat = "json"\n')
    assert find_settings(str(tmp_path)).format == "json"


def test_paths_are_relative_to_the_settings_file(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "civcheck.toml").write_text('facts = ["./f"]\nsources = ["inner/docs", "../elsewhere", "/abs"]\n', "utf-8")
    settings = find_settings(str(inner))
    assert settings.facts == ("f",)
    assert settings.sources == ("inner/docs", str(tmp_path.parent / "elsewhere"), "/abs")


def test_paths_are_relative_to_the_settings_file_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    (tmp_path / "civcheck.toml").write_text('facts = ["f"]\nsources = ["inner/docs"]\n', "utf-8")
    settings = find_settings(str(inner))
    assert (settings.facts, settings.sources) == ((str(tmp_path / "f"),), ("docs",))


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ('fact = ["f"]\n', ":1:1", "`fact` is no setting"),
        ('# note\nformat = "json"\n  fromat = "json"\n', ":3:3", "`fromat` is no setting"),
        ("facts = 3\n", ":1:1", "`facts` is a path or a list of paths"),
        ("sources = [1]\n", ":1:1", "`sources` is a path or a list of paths"),
        ("format = 1\n", ":1:1", "`format` is text"),
        ("\ndate = 2024-01-01\n", ":2:1", "`date` is text"),
        ('color = "red"\n', ":1:1", "'red' is no color setting"),
        ("quiet = 1\n", ":1:1", "`quiet` is true or false"),
        ("lookup = 3\n", ":1:1", "`lookup` is a table"),
        ("[lookup]\nlimt = 3\n", ":2:1", "`limt` is no setting of lookup"),
        ("[lookup]\nlimit = -1\n", ":2:1", "`limit` is a whole number from 0"),
        ("[lookup]\nlimit = true\n", ":2:1", "`limit` is a whole number from 0"),
        ('[lookup]\nlimit = "3"\n', ":2:1", "`limit` is a whole number from 0"),
        ('facts = ["a"\nquiet = true\n', ":2:1", "is no TOML"),
        ("quiet = yes\n", ":1:9", "is no TOML"),
        ("quiet = true\nquiet = true\n", ":2:13", "is no TOML"),
        ("lookup.limit = -1\n", ":1:8", "`limit` is a whole number from 0"),
    ],
)
def test_a_mistake_is_told_with_its_place(cli: Callable[..., Result], tmp_path: Path, text: str, place: str, told: str) -> None:
    (tmp_path / "civcheck.toml").write_text(text, "utf-8")
    result = cli("lookup", "quay")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"civcheck: {tmp_path / 'civcheck.toml'}{place}: {told}")
    assert result.err.count("\n") == 2


def test_a_mistake_in_a_pyproject_is_told_where_our_table_has_it(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[tool.other]\nquiet = 1\nformat = "x"\n\n{TABLE}quiet = 1\n', "utf-8")
    with pytest.raises(SettingsError, match=r"pyproject\.toml:6:1: `quiet` is true or false"):
        find_settings(str(tmp_path))


def test_a_format_that_no_command_has_is_a_mistake(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "civcheck.toml").write_text('format = "jsno"\n', "utf-8")
    result = cli("lookup", "zeppelin")
    assert result.code == 2
    assert "civcheck.toml:1:1" in result.err


def test_settings_that_are_no_utf_8_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "civcheck.toml").write_bytes(b'format = "\xff"\n')
    with pytest.raises(SettingsError, match=r"civcheck\.toml.*: is no TOML"):
        find_settings(str(tmp_path))


def test_a_named_file_holds_instead_of_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "civcheck.toml").write_text('format = "json"\n', "utf-8")
    (tmp_path / "other.toml").write_text('format = "markdown"\n', "utf-8")
    assert find_settings(str(tmp_path), "other.toml").format == "markdown"


@pytest.mark.parametrize(("name", "told"), [("none.toml", "cannot be read"), (".", "cannot be read"), ("pyproject.toml", r"has no table")])
def test_a_named_file_that_has_no_settings_is_an_error(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")
    with pytest.raises(SettingsError, match=told):
        find_settings(str(tmp_path), name)


def test_options_go_before_the_environment_and_that_before_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "civcheck.toml").write_text('facts = ["f"]\nsources = ["s"]\ncolor = "never"\nquiet = true\n', "utf-8")
    run = shared(**given())  # type: ignore[arg-type]
    assert (run.facts, run.sources, run.color, run.quiet) == (("f",), ("s",), "never", True)
    monkeypatch.setenv("CIVCHECK_SOURCES", ":e1::e2")
    assert shared(**given()).sources == ("e1", "e2")  # type: ignore[arg-type]
    run = shared(**given(facts=("g",), sources=("t",), color="always"))  # type: ignore[arg-type]
    assert (run.facts, run.sources, run.color) == (("g",), ("t",), "always")


def test_without_anything_colours_are_left_to_the_terminal() -> None:
    run = shared(**given())  # type: ignore[arg-type]
    assert (run.facts, run.sources, run.color, run.quiet, run.colored) == ((), (), "auto", False, False)


@pytest.mark.parametrize(
    ("option", "setting", "expected"),
    [(None, None, "text"), ("json", None, "json"), (None, "json", "json"), ("text", "json", "text"), (None, "markdown", "text")],
)
def test_the_format_is_the_options_then_the_settings_if_the_command_has_it(option: str | None, setting: str | None, expected: str) -> None:
    assert chosen_format(option, Settings(format=setting), ("text", "json")) == expected


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (None, None, (None, None)),
        ("2024", "2024", ("2024-01-01", "2024-12-31")),
        ("2024-02", None, ("2024-02-01", None)),
        (None, "2024-02", (None, "2024-02-29")),
        ("2024-03-15", "2024-03-15", ("2024-03-15", "2024-03-15")),
    ],
)
def test_days_run_from_the_first_to_the_last(since: str | None, until: str | None, expected: tuple[str | None, str | None]) -> None:
    assert day_range(since, until) == expected


@pytest.mark.parametrize(("since", "until"), [("2024-02-30", None), (None, "x"), ("2025", "2024-12")])
def test_days_that_are_none_or_run_backwards_are_refused(since: str | None, until: str | None) -> None:
    with pytest.raises(UsageError):
        day_range(since, until)


def test_the_settings_of_the_nearest_file_serve_a_command(cli: Callable[..., Result], tmp_path: Path, harbour: Path) -> None:
    text = f'facts = ["{harbour / "facts"}"]\nsources = ["{harbour / "sources"}"]\nquiet = true\n[lookup]\nlimit = 1\n'
    (tmp_path / "civcheck.toml").write_text(text, "utf-8")
    result = cli("lookup", "channel")
    assert (result.code, result.err) == (0, "")
    assert result.out.count("\n\n") == 1
    assert cli("lookup", "channel", "--limit", "2").out.count("\n\n") == 2
    assert "--limit 0 shows all" not in result.out


def test_the_environment_names_source_folders(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, harbour: Path) -> None:
    monkeypatch.setenv("CIVCHECK_SOURCES", f"{harbour / 'sources' / 'dredging-study.txt'}:{harbour / 'sources' / 'bilingual-notice.md'}")
    assert "and the text of 2 files" in cli("lookup", "channel", "--facts", harbour / "facts").out
