"""The invented corpus of examples/: an audit finds every defect that was planted in it, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import yaml

from conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from conftest import Result

PLANTED = ROOT / "examples" / "audit" / "planted.yaml"


def test_every_planted_defect_is_found_and_nothing_else(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    findings = json.loads(cli("audit", "examples/", "--format", "json").out)["findings"]
    found: dict[str, list[str]] = {}
    for one in findings:
        found.setdefault(one["locations"][0]["path"], []).append(f"{one['rule']}: {' '.join(one['locations'][0]['text'].split())}")
    planted = yaml.load(PLANTED.read_text("utf-8"), yaml.CBaseLoader)  # noqa: S506  texts alone
    assert {path: sorted(words) for path, words in found.items()} == {path: sorted(words) for path, words in planted.items()}
