from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.sources.decode import decode

CONVERT = "civcheck reads plain text and Markdown in UTF-8; convert other files to text first"
SAVE = "save it as UTF-8; if it is an older Chinese file: iconv -f GB18030 -t UTF-8 tides.txt"


def problem(data: bytes) -> Problem:
    with pytest.raises(ReadError) as caught:
        decode(data, "tides.txt")
    (only,) = caught.value.problems
    return only


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"", "", id="empty"),
        pytest.param(codecs.BOM_UTF8, "", id="a byte-order mark alone"),
        pytest.param(codecs.BOM_UTF16_LE, "", id="a UTF-16 mark alone"),
        pytest.param("潮汐表 2024\n".encode(), "潮汐表 2024\n", id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + "潮汐表".encode(), "潮汐表", id="a byte-order mark is dropped"),
        pytest.param(codecs.BOM_UTF8 * 2 + b"tide", "\ufefftide", id="only one byte-order mark is dropped"),
        pytest.param(b"tide" + codecs.BOM_UTF8 + b"s", "tide\ufeffs", id="a mark within the text stays"),
        pytest.param(b"high\r\nlow\r\n", "high\nlow\n", id="CR LF becomes LF"),
        pytest.param(b"high\nlow\n", "high\nlow\n", id="LF stays"),
        pytest.param(b"high\rlow\r", "high\rlow\r", id="a lone CR stays"),
        pytest.param(b"high\r\r\nlow\n\r", "high\r\nlow\n\r", id="each CR LF loses one CR"),
        pytest.param(codecs.BOM_UTF8 + b"high\r\nlow", "high\nlow", id="mark and CR LF"),
        pytest.param(codecs.BOM_UTF16_LE + "潮 tide\r\n🚢".encode("utf-16-le"), "潮 tide\n🚢", id="UTF-16, little end first"),
        pytest.param(codecs.BOM_UTF16_BE + "潮 tide\r\n🚢".encode("utf-16-be"), "潮 tide\n🚢", id="UTF-16, big end first"),
        pytest.param("  tide \t\u3000\x0c\n\n".encode(), "  tide \t\u3000\x0c\n\n", id="white space stays"),
        pytest.param("e\u0301 \u00e9 ﬁ".encode(), "e\u0301 \u00e9 ﬁ", id="characters are not normalised"),
        pytest.param(b"\x01\x1b[31mtide\x7f", "\x01\x1b[31mtide\x7f", id="control characters stay"),
    ],
)
def test_bytes_become_this_text(data: bytes, text: str) -> None:
    assert decode(data, "tides.txt") == text


@pytest.mark.parametrize(
    ("data", "line", "column", "byte"),
    [
        pytest.param(b"\xfftide", 1, 1, "FF", id="the first byte"),
        pytest.param(b"high\nlow \xe9bb", 2, 5, "E9", id="a Latin-1 letter on line 2"),
        pytest.param("高潮\n低潮".encode() + b"\x80", 2, 3, "80", id="columns count characters"),
        pytest.param(codecs.BOM_UTF8 + b"low\xc3(", 1, 4, "C3", id="the byte-order mark is no column"),
        pytest.param(b"high\r\nlow\xff", 2, 4, "FF", id="CR LF is one line end"),
        pytest.param("潮".encode()[:2], 1, 1, "E6", id="a character cut off at the end"),
        pytest.param(b"tide\n\n\n\xc0\x80", 4, 1, "C0", id="an overlong form"),
        pytest.param(b"tide \xed\xa0\x80", 1, 6, "ED", id="half a pair of UTF-16"),
    ],
)
def test_an_invalid_byte_is_told_with_its_place(data: bytes, line: int, column: int, byte: str) -> None:
    assert problem(data) == Problem("tides.txt", line, column, f"is not valid UTF-8: byte 0x{byte}", SAVE)


def test_a_file_in_gb18030_is_told_how_to_convert_it() -> None:
    found = problem("tide 潮汐表".encode("gb18030"))
    assert (found.line, found.column, found.hint) == (1, 6, SAVE)


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        pytest.param(b"\0", 1, 1, id="nothing else"),
        pytest.param(b"high\nlo\0w\0", 2, 3, id="the first of two"),
        pytest.param("高潮\0".encode(), 1, 3, id="columns count characters"),
        pytest.param(codecs.BOM_UTF16_LE + "高\n\0".encode("utf-16-le"), 2, 1, id="in UTF-16"),
        pytest.param("tide".encode("utf-16-le"), 1, 2, id="UTF-16 without a mark"),
        pytest.param(codecs.BOM_UTF32_LE + "tide".encode("utf-32-le"), 1, 1, id="UTF-32"),
    ],
)
def test_a_nul_is_told_with_its_place(data: bytes, line: int, column: int) -> None:
    assert problem(data) == Problem("tides.txt", line, column, "has a NUL character: this is no text", CONVERT)


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n\xe2\xe3\xcf\xd3\0\0", b"PK\x03\x04\x14\0\0\0\xff\xfe", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ids=["pdf", "zip", "png"],
)
def test_a_binary_file_is_told_as_such_without_a_place(data: bytes) -> None:
    assert problem(data) == Problem("tides.txt", None, None, "is a binary file, no text", CONVERT)


@pytest.mark.parametrize(
    ("data", "column", "reason"),
    [
        pytest.param(codecs.BOM_UTF16_LE + "潮汐".encode("utf-16-le") + b"\x41", 3, "truncated data", id="half a character"),
        pytest.param(
            codecs.BOM_UTF16_LE + "tide".encode("utf-16-le") + b"\x41", 5, "truncated data", id="half a character behind Latin letters"
        ),
        pytest.param(codecs.BOM_UTF16_BE + "潮汐".encode("utf-16-be") + b"\xd8\x3d", 3, "unexpected end of data", id="half a pair"),
    ],
)
def test_broken_utf16_is_told_with_its_place_and_not_called_utf8(data: bytes, column: int, reason: str) -> None:
    assert problem(data) == Problem("tides.txt", 1, column, f"is not valid UTF-16: {reason}", "save it as UTF-8")


def test_the_message_opens_with_path_line_and_column() -> None:
    assert str(problem(b"high\nlow\xff")) == f"tides.txt:2:4: is not valid UTF-8: byte 0xFF\n    {SAVE}"


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0\ufeff")), st.sampled_from(["utf-8-sig", "utf-8", "utf-16"])
)
@settings(deadline=None, max_examples=150)
def test_every_text_comes_back_from_its_bytes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "tides.txt") == text
    assert decode(text.replace("\n", "\r\n").encode(encoding), "tides.txt") == text


@given(st.binary(max_size=60))
@settings(deadline=None, max_examples=300)
def test_any_bytes_are_a_text_or_a_told_problem(data: bytes) -> None:
    text, paths = "", ["tides.txt"]
    try:
        text = decode(data, "tides.txt")
    except ReadError as error:
        paths = [found.path for found in error.problems]
    assert paths == ["tides.txt"]
    assert "\0" not in text
    assert text.count("\r\n") <= data.count(b"\r")
