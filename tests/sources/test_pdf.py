from __future__ import annotations

import hashlib
import io
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest
from harbour_parts import SOURCES, parts, sentences
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from civcheck.errors import ReadError
from civcheck.sources.pdf_lines import Line, Place, merged, written
from civcheck.sources.read import read, read_bytes, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from harbour_parts import Part

    from civcheck.model.document import Document
    from conftest import Result

ENGLISH = ("annual-report-2024.md", "dredging-study.txt", "press-release-2025-03-14.txt")
CHINESE = "harbour-news-zh.txt"
INDENTED = {"spaceAfter": 0, "firstLineIndent": 20}
LETTERHEAD = ["SKARVIK HARBOUR AUTHORITY", "PRESS RELEASE", "Skarvik, 14 March 2025"]
"""Three short lines: one paragraph to a reader of plain text, three to one that sees how wide the page is."""


@cache
def fonts() -> None:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("VeraBd", "VeraBd.ttf"))
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


def write_pdf(found: list[Part], *, chinese: bool = False, **look: float) -> bytes:
    fonts()
    face, wrap = ("STSong-Light", "CJK") if chinese else ("Vera", None)
    body = ParagraphStyle("body", fontName=face, leading=14, wordWrap=wrap, **({"fontSize": 10, "spaceAfter": 7} | look))
    heading = ParagraphStyle("heading", body, fontName=face if chinese else "VeraBd", fontSize=13, leading=17, firstLineIndent=0)
    story = []
    for part in found:
        if part.kind == "table":
            story.append(Table([list(row) for row in part.rows], style=[("FONT", (0, 0), (-1, -1), face)]))
        else:
            style = heading if part.kind == "heading" else body
            story.append(Paragraph(part.text.replace("&", "&amp;").replace("\n", "<br/>"), style))
    file = io.BytesIO()
    SimpleDocTemplate(file).build(story)
    return file.getvalue()


def pages(*found: Sequence[tuple[float, float, str]], **options: object) -> bytes:
    """Write pages with lines at places counted from the lower left corner."""
    fonts()
    file = io.BytesIO()
    canvas = Canvas(file, **options)
    for page in found:
        canvas.setFont("Vera", 10)
        for x, y, text in page:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def running(document: Document, rows: set[str]) -> list[str]:
    return [text for text in sentences(document) if text not in rows]


@pytest.mark.parametrize(
    ("name", "look"),
    [
        *((name, look) for name in ENGLISH for look in ({}, {"alignment": 4})),
        (ENGLISH[0], {"fontSize": 11, **INDENTED}),
        (ENGLISH[1], {"fontSize": 11, **INDENTED}),
        (ENGLISH[2], INDENTED),
    ],
)
def test_a_file_gives_the_sentences_of_its_text(name: str, look: dict[str, float]) -> None:
    found = parts(name)
    rows = {" ".join(row) for part in found for row in part.rows}
    document = read_bytes(write_pdf(found, **look), "page.pdf")
    original = sentences(read(SOURCES / name), rows=False)
    assert running(document, rows) == (LETTERHEAD + original[1:] if original[0] == " ".join(LETTERHEAD) else original)


@pytest.mark.parametrize("look", [{}, INDENTED])
def test_a_chinese_file_gives_the_sentences_of_its_text(look: dict[str, float]) -> None:
    document = read_bytes(write_pdf(parts(CHINESE), chinese=True, **look), "page.pdf")
    original = read(SOURCES / CHINESE)
    assert [_closed(text) for text in sentences(document)] == [_closed(text) for text in sentences(original)]
    assert document.languages == ("zh",)


def _closed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_pages_are_parted_by_form_feeds_and_counted_with_those_that_are_empty() -> None:
    data = pages([(72, 700, "One ferry left.")], [], [(72, 700, "Two ferries came.")])
    document = read_bytes(data, "page.pdf")
    assert document.text == "One ferry left.\n\f\n\fTwo ferries came."
    assert [document.locate(region).page for region in document.layout.sentences] == [1, 3]
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_a_sentence_over_a_page_break_is_one() -> None:
    line = "The harbour of the town has nine berths that can be reached at any state of the"
    document = read_bytes(pages([(72, 700, line)], [(72, 700, "tide and in any wind. It is deep.")]), "page.pdf")
    found = [region.slice(document.text) for region in document.layout.sentences]
    assert [" ".join(text.split()) for text in found] == [f"{line} tide and in any wind.", "It is deep."]


def line(text: str, left: float = 70, base: float = 700, *, right: float = 500, size: float = 10, bold: bool = False) -> Line:
    return Line(text, Place(left, left + 5, base, size, bold), Place(right - 5, right, base, size, bold))


FULL = "a line of the full width"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([line(FULL), line("of text", base=688)], f"{FULL}\nof text"),
        ([line(FULL), line("of text", base=688), line("More", base=670)], f"{FULL}\nof text\n\nMore"),
        ([line("Title", size=14), line(FULL, base=688)], f"Title\n\n{FULL}"),
        ([line("Title", bold=True), line(FULL, base=688)], f"Title\n\n{FULL}"),
        ([line("It ends.", right=300), line("Next", base=688), line(FULL, base=676)], f"It ends.\n\nNext\n{FULL}"),
        ([line("It ends.", right=495), line("Transshipment", base=688), line(FULL, base=676)], f"It ends.\nTransshipment\n{FULL}"),
        ([line("It ends."), line("Indented", left=85, base=688), line(FULL, base=676)], f"It ends.\n\nIndented\n{FULL}"),
        (
            [line("Two lines", left=85, right=400), line("indented", left=85, base=688), line(FULL, base=676)],
            f"Two lines\n\nindented\n{FULL}",
        ),
        ([line("left column goes"), line("on in the right", left=310, base=750, right=740)], "left column goes\non in the right"),
        ([line("It ends."), line("Right column", left=310, base=750, right=740)], "It ends.\n\nRight column"),
    ],
)
def test_paragraphs_end_where_the_page_shows_it(lines: list[Line], expected: str) -> None:
    ordinary = [line(FULL, base=700 - 12 * number) for number in range(40)]
    assert written([lines, ordinary])[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The depart-\nment. A department.", "The department. A department."),
        ("Lost-\ntime injuries.", "Lost-\ntime injuries."),
        ("In 2023-\n24 the Department", "In 2023-\n24 the Department"),
    ],
)
def test_divided_words_are_put_together_where_the_document_has_them_whole(text: str, expected: str) -> None:
    first, _, second = text.partition("\n")
    assert written([[line(first), line(second, base=688)]]) == [expected]


def test_a_raised_figure_does_not_part_its_line() -> None:
    small = Place(80, 84, 704, 6, bold=False)
    found = merged([line("H", right=80), Line("2O here", small, Place(200, 205, 700, 10, bold=False)), line("Next", base=688)])
    assert [part.text for part in found] == ["H2O here", "Next"]


def test_control_characters_do_not_come_through() -> None:
    assert text_of(pages([(72, 700, "One\ttwo\x1b[31m three")]), "page.pdf").isprintable()


BROKEN = [
    (b"", "cannot be read as PDF", "save it anew"),
    (b"hello", "cannot be read as PDF", "save it anew"),
    (b"%PDF-1.7\n" + b"<<" * 10_000, "cannot be read as PDF", "save it anew"),
    (b"%PDF-1.7\n1 0 obj\n" + b"[" * 100_000, "cannot be read as PDF", "save it anew"),
]


@pytest.mark.parametrize(("data", "message", "hint"), BROKEN)
def test_what_cannot_be_read_is_told_with_path_and_remedy(data: bytes, message: str, hint: str) -> None:
    with pytest.raises(ReadError) as error:
        read_bytes(data, "sent/page.pdf")
    assert error.value.message.startswith(f"sent/page.pdf: {message}")
    assert hint in error.value.message.splitlines()[1]


def test_an_encrypted_file_is_told() -> None:
    with pytest.raises(ReadError) as error:
        read_bytes(pages([(72, 700, "x")], encrypt=StandardEncryption("secret")), "page.pdf")
    assert error.value.message == "page.pdf: is encrypted\n    save it without a password"


def test_a_scan_is_told() -> None:
    with pytest.raises(ReadError) as error:
        read_bytes(pages([], []), "page.pdf")
    assert error.value.message.startswith("page.pdf: has no text\n    it holds pictures of pages")


@pytest.mark.parametrize("cut", range(200, 8000, 611))
def test_a_file_cut_short_gives_text_or_an_error(cut: int) -> None:
    data = pages(*[[(72, 700, f"Ferry number {number}.")] for number in range(4)])[:cut]
    try:
        assert "Ferry" in text_of(data, "page.pdf")
    except ReadError as error:
        assert error.message.startswith("page.pdf: ")  # noqa: PT017  either is right


def test_a_missing_library_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ReadError) as error:
        read_bytes(b"%PDF-1.7", "page.pdf")
    assert error.value.message == "page.pdf: cannot be read without pypdfium2, which is not installed\n    pip install 'civcheck[formats]'"


def test_a_lookup_reads_a_file_as_soon_as_its_library_is_there(
    cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "ferry.pdf").write_bytes(pages([(72, 700, "The ferry Blue Tern carries 212 cars.")]))
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "pypdfium2", None)
        assert "pip install 'civcheck[formats]'" in cli("lookup", "Blue Tern", "--sources", tmp_path / "files").err
    assert "carries 212 cars" in cli("lookup", "Blue Tern", "--sources", tmp_path / "files").out
