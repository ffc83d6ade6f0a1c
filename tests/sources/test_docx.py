from __future__ import annotations

import hashlib
import io
import sys
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from harbour_parts import NAMES, SOURCES, parts, section_tree, sentences, table_cells

from civcheck.errors import ReadError
from civcheck.sources.read import read, read_bytes, text_of

if TYPE_CHECKING:
    from harbour_parts import Part

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = """
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="b2"><w:name w:val="Own title"/><w:basedOn w:val="a1"/></w:style>
<w:style w:type="paragraph" w:styleId="c3"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="l"><w:name w:val="List Bullet"/></w:style>
<w:style w:type="paragraph" w:styleId="lp"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="x1"><w:name w:val="Ring"/><w:basedOn w:val="x2"/></w:style>
<w:style w:type="paragraph" w:styleId="x2"><w:name w:val="Ring"/><w:basedOn w:val="x1"/></w:style>
"""
NOT_HIDDEN, RAISED = '<w:vanish w:val="0"/>', '<w:vertAlign w:val="superscript"/>'
LISTS = {"paragraph": None, "bullet": "List Bullet", "numbered": "List Number"}


def write_docx(found: list[Part]) -> bytes:
    document = docx.Document()
    for part in found:
        if part.kind == "heading":
            document.add_heading(part.text, part.level)
        elif part.kind == "table":
            table = document.add_table(len(part.rows), len(part.rows[0]))
            for row, texts in zip(table.rows, part.rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
        else:
            words = part.text.partition(" of ")
            paragraph = document.add_paragraph(words[0], style=LISTS[part.kind])
            paragraph.add_run(words[1]).bold = True
            paragraph.add_run(words[2])
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def zipped(files: dict[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def relations(**targets: str) -> str:
    rows = "".join(f'<Relationship Id="r{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>' for kind, target in targets.items())
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def package(body: str, *, namespace: str = WORD, notes: str = "", head: str = "", main: str = "word/document.xml") -> bytes:
    names = f'xmlns:w="{namespace}" xmlns:mc="urn:mc" xmlns:m="urn:m"'
    return zipped(
        {
            "_rels/.rels": relations(officeDocument=main),
            main.replace("word/", "word/_rels/") + ".rels": relations(
                styles="/word/styles2.xml", footnotes="footnotes.xml", endnotes="endnotes.xml"
            ),
            "word/styles2.xml": f"<w:styles {names}>{STYLES}</w:styles>",
            "word/footnotes.xml": f"<w:footnotes {names}>{notes}</w:footnotes>",
            "word/endnotes.xml": f"<w:endnotes {names}>{notes}</w:endnotes>",
            main: f"{head}<w:document {names}><w:body>{body}</w:body></w:document>",
        }
    )


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text)}</w:p>"


def run(content: str) -> str:
    return f"<w:p><w:r>{content}</w:r></w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def kinds(body: str) -> list[tuple[str, str]]:
    document = read_bytes(package(body), "page.docx")
    layout = document.layout
    return [(kind, region.slice(document.text)) for kind, region in zip(layout.kinds, layout.blocks, strict=True)]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_gives_the_sentences_sections_and_cells_of_its_text(name: str) -> None:
    data = write_docx(parts(name))
    found, original = read_bytes(data, "page.docx"), read(SOURCES / name)
    assert sentences(found) == sentences(original)
    assert section_tree(found) == section_tree(original)
    assert table_cells(found) == table_cells(original)
    assert found.languages == original.languages
    assert found.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("One ") + p("Two"), "One\n\nTwo"),
        (f"<w:p>{r('Nine ')}<w:ins>{r('or ten ')}</w:ins><w:del>{r('six ')}</w:del>{r('berths')}</w:p>", "Nine or ten berths"),
        (f"<w:p><w:del>{r('gone ')}</w:del><w:moveFrom>{r('away ')}</w:moveFrom><w:moveTo>{r('here')}</w:moveTo></w:p>", "here"),
        (p("The quay ", "<w:rPr><w:del/></w:rPr>") + p("is new."), "The quay is new."),
        (p("The end", "<w:rPr><w:del/></w:rPr>"), "The end"),
        (f"<w:p>{r('seen')}{r('unseen', '<w:vanish/>')}{r(' too', NOT_HIDDEN)}</w:p>", "seen too"),
        (f"<w:p>{r('5 km')}{r('2', RAISED)}{r(' on the 7')}{r('th', RAISED)}</w:p>", "5 km² on the 7th"),
        (run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br w:type='page'/>"), "a\nb c-d"),
        (run("<w:fldChar/><w:instrText>PAGE</w:instrText><w:t>12</w:t></w:r><m:r><m:t>x=1</m:t></m:r><w:r>"), "12x=1"),
        ("<w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p><w:p/>", "a link"),
        (f"<w:sdt><w:sdtContent>{p('In a control')}</w:sdtContent></w:sdt>", "In a control"),
        (run(f"<w:ruby><w:rt>{r('gang')}</w:rt><w:rubyBase>{r('港')}</w:rubyBase></w:ruby>"), "港"),
        (run(f"<mc:Choice>{p('Boxed')}</mc:Choice><mc:Fallback>{p('Boxed')}</mc:Fallback></w:r>{r('Around')}<w:r>"), "Boxed\n\nAround"),
    ],
)  # fmt: skip
def test_text_is_what_is_seen_with_all_changes_accepted(body: str, expected: str) -> None:
    assert text_of(package(body), "page.docx") == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Ports", '<w:pStyle w:val="b2"/>') + p("x"), [("heading", "Ports"), ("paragraph", "x")]),
        (p("Ports", '<w:outlineLvl w:val="0"/>') + p("x", '<w:outlineLvl w:val="9"/>'), [("heading", "Ports"), ("paragraph", "x")]),
        (p("One", '<w:pStyle w:val="l"/>') + p("Two", '<w:pStyle w:val="lp"/>'), [("item", "One"), ("paragraph", "Two")]),
        (p("One", '<w:pStyle w:val="lp"/><w:numPr><w:numId w:val="3"/></w:numPr>'), [("item", "One")]),
        (p("One", '<w:pStyle w:val="l"/><w:numPr><w:numId w:val="0"/></w:numPr>'), [("paragraph", "One")]),
        (p("The sea is calm.", '<w:pStyle w:val="q"/>'), [("quote", "The sea is calm.")]),
        (p("Traffic 7", '<w:pStyle w:val="toc"/>') + p("x"), [("contents", "Traffic 7"), ("paragraph", "x")]),
        (p("One", '<w:pStyle w:val="x1"/>') + p("Two", '<w:pStyle w:val="none"/>'), [("paragraph", "One"), ("paragraph", "Two")]),
    ],
)  # fmt: skip
def test_styles_say_what_a_paragraph_is(body: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(body) == expected


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{text}</w:tc>"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([cell(p("A")) + cell(p("1") + p("2"))], [("row", "A\t1 2")]),
        ([cell(p("T")) + cell(p("Y"), '<w:gridSpan w:val="2"/>'), cell("<w:p/>") + cell(p("1"))], [("row", "T\tY\t"), ("row", "\t1")]),
        ([cell(p("In a frame.") + p("Two paragraphs."))], [("paragraph", "In a frame."), ("paragraph", "Two paragraphs.")]),
        ([cell(p("A")) + cell(f"<w:tbl><w:tr>{cell(p('b')) + cell(p('c'))}</w:tr></w:tbl><w:p/>")], [("paragraph", "A"), ("row", "b\tc")]),
        ([cell(p("A")), "<w:trPr><w:del/></w:trPr>" + cell(p("gone")), cell(p("C"))], [("row", "A"), ("row", "C")]),
    ],
)  # fmt: skip
def test_rows_have_their_cells(rows: list[str], expected: list[tuple[str, str]]) -> None:
    table = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    assert kinds(f"<w:tbl><w:tblPr/>{table}</w:tbl>") == expected


def test_notes_are_numbered_as_they_are_cited_and_come_last() -> None:
    marks = "<w:t>Nine</w:t><w:footnoteReference w:id='7'/><w:t> of ten</w:t><w:footnoteReference w:id='3'/><w:endnoteReference w:id='3'/>"
    bodies = ((-1, p("—")), (3, p("Since 2019.") + p("More.")), (7, p("Berths.")))
    notes = "".join(f"<w:footnote w:id='{number}'>{text}</w:footnote>" for number, text in bodies)
    data = package(run(marks), notes=notes)
    document = read_bytes(data, "page.docx")
    assert document.text == "Nine[^1] of ten[^2][^e1]\n\n[^1]: Berths.\n\n[^2]: Since 2019.\n\nMore.\n\n[^e1]: Since 2019.\n\nMore."
    assert [note.label for note in document.layout.notes if note.marker and note.body] == ["1", "2", "e1"]
    assert document.layout.kinds[-1] == "note"


@pytest.mark.parametrize("options", [{"namespace": STRICT}, {"main": "word/document2.xml"}])
def test_other_editions_and_part_names_are_read(options: dict[str, str]) -> None:
    document = read_bytes(package(p("Ports", '<w:pStyle w:val="a1"/>') + p("Nine."), **options), "page.docx")
    assert (document.text, section_tree(document)) == ("Ports\n\nNine.", [("Ports", 1)])


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY f SYSTEM "file:///etc/passwd">]>'
)
BROKEN = [
    (b"", "is no .docx file: it is no zip archive, or damaged", "save it anew as .docx"),
    (b"plain words", "is no .docx file: it is no zip archive, or damaged", "save it anew as .docx"),
    (package(p("x"))[:300], "is no .docx file: it is no zip archive, or damaged", "save it anew as .docx"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "is encrypted, or in the old .doc format", "without a password"),
    (zipped({"other.txt": "x"}), "is no .docx file: there is no document in it", "save it as .docx"),
    (package(""), "has no text", "OCR"),
    (package(p("x") + "<w:p>"), "word/document.xml in it is damaged: ", "save it anew as .docx"),
    (package(p("&b;"), head=ENTITIES), "word/document.xml in it declares a document type", "do not open it"),
    (package(p("&f;"), head=ENTITIES), "word/document.xml in it declares a document type", "do not open it"),
    (package(p("&undefined;")), "word/document.xml in it is damaged: ", "save it anew as .docx"),
    (package("<w:p>" * 10_000 + "</w:p>" * 10_000), "word/document.xml in it is damaged: Excessive depth", "save it anew as .docx"),
    (zipped({"word/document.xml": b" " * 30_000_000}), "word/document.xml in it unpacks to 30,000,000 bytes", "do not open it"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "message", "hint"), BROKEN)
def test_what_cannot_be_read_is_told_with_path_and_remedy(data: bytes, message: str, hint: str) -> None:
    with pytest.raises(ReadError) as error:
        read_bytes(data, "sent/page.docx")
    assert error.value.message.startswith(f"sent/page.docx: {message}")
    assert hint in error.value.message.splitlines()[1]


def test_entities_in_other_encodings_and_parts_are_refused() -> None:
    head = ENTITIES.replace("?>", ' encoding="UTF-16"?>', 1)
    document = f"{head}<w:document xmlns:w='{WORD}'><w:body>{p('&b;')}</w:body></w:document>"
    files = {"word/document.xml": document.encode("utf-16")}
    other = {
        "word/document.xml": f"<w:document xmlns:w='{WORD}'/>",
        "word/_rels/document.xml.rels": relations(styles="s.xml"),
        "word/s.xml": f"{ENTITIES}<w:styles xmlns:w='{WORD}'/>",
    }
    for data, part in ((zipped(files), "word/document.xml"), (zipped(other), "word/s.xml")):
        with pytest.raises(ReadError, match=rf"{part} in it declares a document type"):
            read_bytes(data, "page.docx")


def test_a_part_that_claims_to_be_large_is_refused() -> None:
    stored = zipped({"word/document.xml": bytes(1000)}, zipfile.ZIP_STORED)
    with pytest.raises(ReadError, match="unpacks to 200,000,001 bytes"):
        read_bytes(stored.replace((1000).to_bytes(4, "little"), (200_000_001).to_bytes(4, "little")), "page.docx")


def test_a_part_that_hides_its_size_is_not_unpacked() -> None:
    hidden = zipped({"word/document.xml": b"<x>" + b" " * 1_000_000 + b"</x>"})
    with pytest.raises(ReadError, match=r"word/document\.xml in it is damaged"):
        read_bytes(hidden.replace((1_000_007).to_bytes(4, "little"), (90).to_bytes(4, "little")), "page.docx")


def test_a_damaged_part_is_told() -> None:
    data = bytearray(package(p("The quay is new. " * 40)))
    data[data.rfind(b"word/document.xml", 0, data.find(b"PK\x01\x02")) + 40] ^= 0xFF
    with pytest.raises(ReadError, match=r"word/document\.xml in it is damaged"):
        read_bytes(bytes(data), "page.docx")


def test_an_encrypted_part_is_told() -> None:
    data = bytearray(package(p("x")))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(mark, at + 4)
    with pytest.raises(ReadError, match="is encrypted\n    save it without a password"):
        read_bytes(bytes(data), "page.docx")


def test_a_missing_library_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(ReadError) as error:
        read_bytes(package(p("x")), "page.docx")
    assert error.value.message == "page.docx: cannot be read without lxml, which is not installed\n    pip install 'civcheck[formats]'"
