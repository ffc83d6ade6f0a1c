"""The examples for continuous integration are valid, and call what there is."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml
from jsonschema import Draft202012Validator

from conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

CI = ROOT / "examples" / "ci"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
TEXT, TEXTS = {"type": "string", "minLength": 1}, {"type": "array", "items": {"type": "string"}, "minItems": 1}
MANIFEST = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "name", "entry", "language"],
        "additionalProperties": False,
        "properties": {
            **dict.fromkeys(("id", "name", "description", "entry"), TEXT),
            "language": {"const": "python"},
            "files": {"type": "string", "format": "regex"},
            "additional_dependencies": TEXTS,
            "pass_filenames": {"type": "boolean"},
            "require_serial": {"type": "boolean"},
            "minimum_pre_commit_version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+$"},
        },
    },
}
"""What pre-commit takes of a manifest, as far as ours goes."""


@pytest.mark.parametrize(
    ("name", "schema"),
    [("github-workflow.yml", ["vendor.github-workflows"]), ("gitlab-ci.yml", ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"])],
)
def test_the_jobs_are_valid(name: str, schema: list[str]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *schema, str(CI / name)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout.strip()) == (0, "ok -- validation done"), found.stdout + found.stderr


def test_the_hook_is_valid() -> None:
    manifest = yaml.safe_load(HOOKS.read_text("utf-8"))
    Draft202012Validator(MANIFEST, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(manifest)
    (hook,) = manifest
    assert all(re.search(hook["files"], f"a/b.{end}") for end in ("txt", "md", "html", "htm", "docx", "pdf"))
    assert not re.search(hook["files"], "a/b.py")


def test_the_hook_runs_on_the_files_it_is_given(cli: Callable[..., Result], tmp_path: Path) -> None:
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    (tmp_path / "-odd name.txt").write_text("The pilots met on 31 June 2021.\n")
    name, *arguments = hook["entry"].split()
    assert name == "civcheck"
    found = cli(*arguments, "-odd name.txt")
    assert (found.code, "31 June 2021" in found.out) == (1, True)


@pytest.mark.parametrize("path", sorted(CI.glob("*.yml")), ids=lambda path: path.name)
def test_the_commands_of_the_jobs_run(path: Path, cli: Callable[..., Result], tmp_path: Path) -> None:
    commands = re.findall(r"civcheck (audit documents[^>\n]*)", path.read_text("utf-8"))
    assert commands
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "a.txt").write_text("The pilots met on 30 June 2021.\n")
    for command in commands:
        assert cli(*command.split()).code == 0
