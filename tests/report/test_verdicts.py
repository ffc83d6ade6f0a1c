"""`civcheck/verdicts/1` against its schema."""

from __future__ import annotations

import io
import json
import re
import sys
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from civcheck.cli.match import VERDICTS
from conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Result

SCHEMA = json.loads((ROOT / "docs" / "schemas" / "verdicts-1.json").read_text("utf-8"))
DRAFT = """# The harbour of 2024

In 2024 the harbour had 12 berths. “We will never close,” said nobody. 2024年12月31日，斯卡维克港15个泊位里有9个提供岸电。

| Year | Berths |
|---|---|
| 2024 | 14 |

Le port a traité 12 millions de tonnes en 2024, soit 3 % de plus.
"""


@pytest.fixture
def verdicts(cli: Callable[..., Result], harbour: object, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, Any]]:
    monkeypatch.chdir(str(harbour))

    def call(draft: str, *options: str) -> dict[str, Any]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
        return dict(json.loads(cli("match", "--format", "json", *options).out))

    return call


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert set(SCHEMA["$defs"]["verdict"]["enum"]) == set(VERDICTS)


@pytest.mark.parametrize("draft", [DRAFT, "", "Nothing here.\n", "\u202e🎉 12 🎉\x85\n"])
@pytest.mark.parametrize("options", [(), ("--explain",)])
def test_what_match_gives_holds_to_the_schema(verdicts: Callable[..., dict[str, Any]], draft: str, options: tuple[str, ...]) -> None:
    data = verdicts(draft, *options)
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)] == []
    for claim in data["claims"]:
        assert draft[claim["start"] : claim["end"]] == claim["text"]
        assert draft.splitlines()[claim["line"] - 1][claim["column"] - 1 :].startswith(claim["text"][:5])
        assert all(draft[one["start"] : one["end"]] == one["text"] for one in claim["mentions"])


def test_every_field_of_the_schema_is_described() -> None:
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    own = page.partition("## `civcheck/verdicts/1`")[2].partition("\n## ")[0]
    fields = [
        name
        for part in ("claim", "mention", "evidence", "difference", "candidate", "summary")
        for name in SCHEMA["$defs"][part]["properties"]
    ]
    assert [name for name in fields if not re.search(rf"\b{name}\b", own)] == []
