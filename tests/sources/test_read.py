from __future__ import annotations

import codecs
import errno
import hashlib
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.sources.languages import languages_of
from civcheck.sources.read import load, read, read_bytes

if TYPE_CHECKING:
    from civcheck.model.document import Document

ENGLISH = "The harbour clinic opened in spring. It has nine beds.\n"
HINT = "check the name and its permissions"
CHINESE = "海港医院今年开业。它有九张床。\n"


class StandardInput:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def sentences_of(document: Document) -> list[str]:
    return [document.text[region.parts[0].start : region.parts[-1].end] for region in document.layout.sentences]


def problem(path: str | Path) -> Problem:
    with pytest.raises(ReadError) as caught:
        read(path)
    (only,) = caught.value.problems
    return only


def test_a_file_becomes_a_document(tmp_path: Path) -> None:
    path = put(tmp_path, "clinic.txt", ENGLISH.encode())
    document = read(path, source="clinic-2024")
    assert (document.text, document.path, document.source, document.languages) == (ENGLISH, str(path), "clinic-2024", ("en",))
    assert sentences_of(document) == ["The harbour clinic opened in spring.", "It has nine beds."]


def test_the_checksum_is_that_of_the_bytes_and_not_of_the_text(tmp_path: Path) -> None:
    data = codecs.BOM_UTF8 + b"High tide.\r\nLow tide.\r\n"
    document = read(put(tmp_path, "tides.txt", data))
    assert document.text == "High tide.\nLow tide.\n"
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_a_path_may_be_text(tmp_path: Path) -> None:
    path = put(tmp_path, "潮汐 表.txt", CHINESE.encode())
    assert read(str(path)).text == CHINESE
    assert load(str(path)) == load(path) == CHINESE.encode()


def test_an_empty_file_is_a_document_without_sentences(tmp_path: Path) -> None:
    document = read(put(tmp_path, "empty.txt", b""))
    assert (document.text, document.languages, len(document.layout.sentences), len(document.layout.blocks)) == ("", (), 0, 0)
    assert document.source is None


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StandardInput(codecs.BOM_UTF8 + CHINESE.replace("\n", "\r\n").encode()))
    document = read("-")
    assert (document.text, document.path, document.languages) == (CHINESE, "-", ("zh",))


def test_an_invalid_byte_of_standard_input_is_told_under_its_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StandardInput(b"High\ntide \xff"))
    found = problem("-")
    assert (found.path, found.line, found.column) == ("-", 2, 6)


def test_a_file_named_like_the_sign_of_standard_input_is_read_by_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "-", ENGLISH.encode())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", StandardInput(CHINESE.encode()))
    assert read("./-").text == ENGLISH
    assert read("-").text == CHINESE


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    assert problem(path) == Problem(str(path), None, None, "there is no such file", "check the name and the folder")


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert problem(tmp_path) == Problem(str(tmp_path), None, None, "is a folder, no file", "name the files in it")


def test_a_file_used_as_a_folder_is_told(tmp_path: Path) -> None:
    path = put(tmp_path, "clinic.txt", b"") / "beds.txt"
    assert problem(path) == Problem(str(path), None, None, "cannot be read: Not a directory", HINT)


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 300)
    assert problem(path) == Problem(str(path), None, None, "cannot be read: File name too long", HINT)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "cannot be read: Permission denied"),
        (OSError(errno.EIO, "Input/output error"), "cannot be read: Input/output error"),
        (OSError("the drive is gone"), "cannot be read: the drive is gone"),
    ],
)
def test_an_unreadable_file_is_told_with_the_reason(error: OSError, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert problem("clinic.txt") == Problem("clinic.txt", None, None, message, HINT)


def test_a_name_with_a_nul_is_told() -> None:
    assert problem("clinic\0.txt") == Problem("clinic\0.txt", None, None, "cannot be read: embedded null byte", HINT)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("clinic.md", ("heading", "rule", "paragraph")),
        ("clinic.MARKDOWN", ("heading", "rule", "paragraph")),
        ("clinic.txt", ("paragraph", "rule", "paragraph")),
        ("clinic", ("paragraph", "rule", "paragraph")),
        ("clinic.md.txt", ("paragraph", "rule", "paragraph")),
    ],
)
def test_the_end_of_the_name_tells_markdown(name: str, kinds: tuple[str, ...]) -> None:
    assert read_bytes(b"The clinic\n==========\nNine beds.\n", name).layout.kinds == kinds


def test_given_languages_are_kept_as_they_are() -> None:
    assert read_bytes(ENGLISH.encode(), "clinic.txt", languages=["zh-Hant", "en-GB"]).languages == ("zh-Hant", "en-GB")


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("1,240 + 3.5 = 。？—", (), id="no letters"),
        pytest.param("Привет, порт", (), id="other letters"),
        pytest.param("port", ("en",), id="one word"),
        pytest.param("港", ("zh",), id="one character"),
        pytest.param(ENGLISH, ("en",), id="English"),
        pytest.param(CHINESE, ("zh",), id="Chinese"),
        pytest.param("醫院開業，學校關閉", ("zh",), id="traditional characters"),
        pytest.param("港口学校" + " port", ("zh", "en"), id="a third of the words English"),
        pytest.param("the port and its school 港口", ("en", "zh"), id="a sixth of the words Chinese"),
        pytest.param("port " * 9 + "港口", ("en", "zh"), id="a tenth counts"),
        pytest.param("port " * 10 + "港口", ("en",), id="an eleventh does not"),
        pytest.param("港口" * 9 + "TEU", ("zh", "en"), id="a tenth counts the other way"),
        pytest.param("港口" * 10 + "TEU", ("zh",), id="an eleventh does not the other way"),
        pytest.param("port 港口", ("zh", "en"), id="two characters weigh one word"),
        pytest.param("port " * 50_000 + "港口" * 60_000, ("zh", "en"), id="both ends of a long text count"),
    ],
)
def test_the_script_tells_the_languages(text: str, languages: tuple[str, ...]) -> None:
    assert languages_of(text) == languages
