from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from civcheck.errors import WriteError
from civcheck.factbase.writing import write_whole

OLD, NEW = "old words\n", "new words: 新\n"


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


PLACES = [(os, "fsync"), (Path, "replace"), (Path, "chmod"), (os, "replace"), (Path, "mkdir")]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place[0].__name__}.{place[1]}")
@pytest.mark.parametrize("there", [True, False], ids=["over a file", "a new file"])
def test_a_write_that_fails_half_way_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: tuple[object, str], *, there: bool
) -> None:
    target = tmp_path / "quay.yaml"
    if there:
        target.write_text(OLD, encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(*place, full)
        with pytest.raises(WriteError) as caught:
            write_whole(target, NEW)
    assert str(caught.value) == f"{target}: cannot be written: No space left on device\n    the old file, if there was one, is untouched"
    assert [path.name for path in tmp_path.iterdir()] == (["quay.yaml"] if there else [])
    assert not there or target.read_text(encoding="utf-8") == OLD


@pytest.mark.parametrize("place", [(os, "fsync"), (Path, "replace")], ids=["fsync", "replace"])
def test_an_interruption_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: tuple[object, str]
) -> None:
    target = tmp_path / "quay.yaml"
    target.write_text(OLD, encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(*place, interrupted)
        with pytest.raises(KeyboardInterrupt):
            write_whole(target, NEW)
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("quay.yaml", OLD)]


def test_text_that_cannot_be_encoded_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "quay.yaml"
    target.write_text(OLD, encoding="utf-8")
    with pytest.raises(ValueError, match="surrogates not allowed"):
        write_whole(target, "half a character \ud83d")
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("quay.yaml", OLD)]


def test_a_file_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(OLD, encoding="utf-8")
    with pytest.raises(WriteError, match="cannot be written"):
        write_whole(tmp_path / "file" / "quay.yaml", NEW)
    assert (tmp_path / "file").read_text(encoding="utf-8") == OLD


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "quay.yaml").mkdir()
    with pytest.raises(WriteError, match="cannot be written"):
        write_whole(tmp_path / "quay.yaml", NEW)
    assert [(path.name, path.is_dir()) for path in tmp_path.iterdir()] == [("quay.yaml", True)]


@pytest.mark.parametrize("text", ["", NEW, "a\r\nb\rc\n", "\ufeffmark", "no end"])
def test_the_bytes_are_those_of_the_text(tmp_path: Path, text: str) -> None:
    write_whole(str(tmp_path / "new" / "folder" / "quay.yaml"), text)
    assert (tmp_path / "new" / "folder" / "quay.yaml").read_bytes() == text.encode()
    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == ["quay.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such permissions")
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_a_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "quay.yaml"
    target.write_text(OLD, encoding="utf-8")
    target.chmod(mode)
    write_whole(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == mode
    assert target.read_text(encoding="utf-8") == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
def test_a_file_behind_a_link_is_written_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "quay.yaml").symlink_to("real.yaml")
    write_whole(tmp_path / "quay.yaml", NEW)
    assert (tmp_path / "quay.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_text(encoding="utf-8") == NEW
