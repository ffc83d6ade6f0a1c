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


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a cache folder for all tests that do not ask for one: indexing the shipped facts takes a second."""
    return tmp_path_factory.mktemp("shared-cache")


@pytest.fixture(autouse=True)
def _apart(request: pytest.FixtureRequest, shared_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's settings and environment out of the tests."""
    monkeypatch.delenv("CIVCHECK_SOURCES", raising=False)
    if "audit" in str(request.node.path.relative_to(ROOT)):
        request.getfixturevalue("cache")  # these tests look at what is kept and what is done again
    elif "cache" not in request.fixturenames:
        monkeypatch.setenv("CIVCHECK_CACHE", str(shared_cache))


@pytest.fixture
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a cache folder of the test's own."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("CIVCHECK_CACHE", str(folder))
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
