"""Patterns that come from the cache folder are those that `re` compiles, whatever has become of the file."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from civcheck.model import kept_patterns
from civcheck.model.kept_patterns import _Kept, _steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from civcheck.model.kept_patterns import _Steps

PATTERNS = [
    (r"(?P<year>(?:19|20)\d\d)(?P<rest>-\d\d)?", 0),
    (r"\bharbou?r\b", re.IGNORECASE),
    ("[港口码头]{2,4}(?=的)", 0),
    (r"(?<!\w)(?P<a>[A-Z])(?P=a)++", re.ASCII | re.MULTILINE),
    (r"(?i:quay)\s+[^\W\d_]+|𠮷野|🚢", re.DOTALL),
]
MARK = b"a Python"


@pytest.fixture
def steps() -> _Steps:
    known = _steps()
    if known is None:
        pytest.skip("the parts of re that compile are not known on this Python")
    return known


@contextmanager
def opened(path: Path, mark: bytes = MARK) -> Iterator[_Kept]:
    """Open a file of patterns."""
    kept = _Kept(str(path), mark)
    yield kept
    kept.close()


@pytest.fixture
def path(tmp_path: Path, steps: _Steps, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a file of patterns."""
    monkeypatch.setattr(kept_patterns, "_WORTH_WRITING", 1)
    path = tmp_path / "cache" / "patterns.bin"
    with opened(path) as kept:
        for pattern, flags in PATTERNS:
            kept.pattern(pattern, int(flags), steps)
        kept.write()
    return path


def compiled_anew(path: Path, steps: _Steps, mark: bytes = MARK) -> int:
    """Ask a file for all patterns, prove them, and say how many it did not have."""
    with opened(path, mark) as kept:
        for pattern, flags in PATTERNS:
            assert kept.pattern(pattern, int(flags), steps) == re.compile(pattern, flags)
        return kept._new


def test_kept_patterns_are_those_that_re_compiles(path: Path, steps: _Steps) -> None:
    assert compiled_anew(path, steps) == 0


def test_groups_keep_their_names(path: Path, steps: _Steps) -> None:
    with opened(path) as kept:
        pattern = kept.pattern(PATTERNS[0][0], 0, steps)
    match = pattern.search("in 2019-20")
    assert match
    assert match.groupdict() == {"year": "2019", "rest": "-20"}
    assert dict(pattern.groupindex) == {"year": 1, "rest": 2}


def test_another_python_is_not_given_them(path: Path, steps: _Steps) -> None:
    assert compiled_anew(path, steps, b"another Python") == len(PATTERNS)


def damaged(data: bytes) -> Iterator[bytes]:
    """Give a file that was damaged in many ways: cut off at each place, and with another byte at each."""
    yield b""
    for at in range(0, len(data), 7):
        yield data[:at]
        yield data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]


def test_a_damaged_file_costs_time_and_nothing_else(path: Path, steps: _Steps) -> None:
    anew = set()
    for data in damaged(path.read_bytes()):
        path.write_bytes(data)
        anew.add(compiled_anew(path, steps))
    assert {1, len(PATTERNS)} <= anew


def test_two_writers_keep_both_their_patterns(path: Path, steps: _Steps) -> None:
    with opened(path) as one, opened(path) as other:
        one.pattern("one (crane|ferry)", 0, steps)
        other.pattern("another (crane|ferry)", 0, steps)
        one.write()
        other.write()
    with opened(path) as kept:
        for pattern in ("one (crane|ferry)", "another (crane|ferry)"):
            kept.pattern(pattern, 0, steps)
        assert not kept._new
    assert [entry.name for entry in path.parent.iterdir()] == ["patterns.bin"]


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path, steps: _Steps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_patterns, "_WORTH_WRITING", 1)
    (tmp_path / "file").write_text("in the way", "utf-8")
    with opened(tmp_path / "file" / "patterns.bin") as kept:
        assert kept.pattern("a(b)", 0, steps).match("ab")
        with pytest.raises(OSError, match=r"file"):
            kept.write()


def test_a_wrong_expression_is_told_as_ever() -> None:
    with pytest.raises(re.error, match="unterminated"):
        kept_patterns.compiled("(quay")


def test_a_pattern_can_be_sent_to_another_process() -> None:
    pattern = kept_patterns.compiled(r"(?P<berth>berth \d+)")
    assert pickle.loads(pickle.dumps(pattern)) == pattern  # noqa: S301


ALL_OF_THEM = """
import importlib, pkgutil, civcheck
from civcheck.model import kept_patterns
asked = set()
of = kept_patterns._Kept.pattern
kept_patterns._Kept.pattern = lambda self, pattern, flags, steps: asked.add((flags, pattern)) or of(self, pattern, flags, steps)
for module in pkgutil.walk_packages(civcheck.__path__, "civcheck."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(hash("seed"), file=__import__("sys").stderr)
print("\\n".join(sorted(map(repr, asked))))
"""


def test_the_expressions_are_the_same_in_each_run(cache: Path) -> None:
    """An expression made of a set in the order of its hashes would never be found again."""
    asked = []
    for seed in "12":
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-c", ALL_OF_THEM], env=environment, capture_output=True, text=True, check=True)
        asked.append((done.stderr, done.stdout))
    assert asked[0][0] != asked[1][0]
    assert asked[0][1] == asked[1][1]
