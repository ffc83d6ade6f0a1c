"""What all tests share: a cache of their own, the command line in-process, and the five documents where they are at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civcheck.cli.main import run

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "sources"
HARBOUR = ROOT / "examples" / "harbour"


@dataclass(frozen=True)
class Result:
    """What a run of the command line gave."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the indexes of each test apart, and the user's settings and environment out."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("CIVCHECK_CACHE", str(folder))
    monkeypatch.delenv("CIVCHECK_SOURCES", raising=False)
    return folder


@pytest.fixture
def cli(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run a command in an empty folder, as `cli("lookup", "words", "--facts", folder)`."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Result:
        capfd.readouterr()
        code = run([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Result(code, out, err)

    return call


@pytest.fixture(scope="session")
def corpus_folder() -> Path:
    """Give the folder of the five documents."""
    if not CORPUS.is_dir():
        pytest.skip("the five documents are not at hand: ../shared/sources is absent")
    return CORPUS


@pytest.fixture(scope="session")
def harbour() -> Path:
    """Give the folder of the invented harbour."""
    return HARBOUR
