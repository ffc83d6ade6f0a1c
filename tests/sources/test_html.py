from __future__ import annotations

import hashlib
import html
import sys
from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from harbour_parts import NAMES, SOURCES, parts, section_tree, sentences, table_cells

from civcheck.errors import ReadError
from civcheck.sources.read import read, read_bytes, text_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from harbour_parts import Part

    from conftest import Result

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Not part of the text.</title><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Menu of the site.</a></li></ul></nav>
<script>document.write("<p>Written by a script.</p>")</script>
<main>
{body}
</main><!-- A comment. --></body></html>
"""


def write_html(found: list[Part]) -> bytes:
    written = []
    for kind, group in groupby(found, lambda part: part.kind):
        lines = [_element(part) for part in group]
        wrap = {"bullet": "<ul>\n{}\n</ul>", "numbered": "<ol>\n{}\n</ol>"}.get(kind, "{}")
        written.append(wrap.format("\n".join(lines)))
    return PAGE.format(body="\n".join(written)).encode()


def _element(part: Part) -> str:
    text = html.escape(part.text).replace("\n", "<br>").replace(". ", ".\n    ")
    if part.kind == "table":
        rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in part.rows)
        return "<table><tbody>" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "</tbody></table>"
    tag = f"h{part.level}" if part.kind == "heading" else "p" if part.kind == "paragraph" else "li"
    return f"<{tag}>{text}</{tag}>"


def text(body: str, name: str = "page.html") -> str:
    return text_of(PAGE.format(body=body).encode(), name)


def kinds(body: str) -> list[tuple[str, str]]:
    document = read_bytes(PAGE.format(body=body).encode(), "page.html")
    layout = document.layout
    return [(kind, region.slice(document.text)) for kind, region in zip(layout.kinds, layout.blocks, strict=True)]


@pytest.mark.parametrize("name", NAMES)
def test_a_page_gives_the_sentences_sections_and_cells_of_its_text(name: str) -> None:
    page, original = read_bytes(write_html(parts(name)), "page.html"), read(SOURCES / name)
    assert sentences(page) == sentences(original)
    assert section_tree(page) == section_tree(original)
    assert table_cells(page) == table_cells(original)
    assert page.languages == original.languages


def test_the_digest_is_of_the_bytes_and_spans_are_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "harbour.HTM"
    data = PAGE.format(body="<h1>Ferries</h1><p>Two &amp; three. Four ferries.</p>").encode()
    path.write_bytes(data)
    document = read(path)
    assert document.text == "Ferries\n\nTwo & three. Four ferries."
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert [region.slice(document.text) for region in document.layout.sentences] == ["Ferries", "Two & three.", "Four ferries."]
    assert document.locate(document.layout.sentences[2]).section == "Ferries"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One   ferry\n left.</p>", "One ferry left."),
        ("<p>One<br>Two<br/>Three</p>", "One\nTwo\nThree"),
        ("<p>One<br><br>Two</p>", "One\n\nTwo"),
        ("loose <b>words</b><div>and a block</div>after", "loose words\n\nand a block\n\nafter"),
        ("<p>港口有九个\n  泊位。“其中”\n六个</p>", "港口有九个泊位。“其中”六个"),
        ("<p>shore\u00adpower con<wbr>nection</p>", "shorepower connection"),
        ("<p>5 km<sup>2</sup>, 10<sup>-6</sup>, the 7<sup>th</sup>, CO<sub>2</sub></p>", "5 km², 10⁻⁶, the 7th, CO2"),
        ("<p>Kept<p hidden>No<p style='color:red;Display : none'>No<p role=navigation>No", "Kept"),
        ("<p>a<del> gone</del><noscript>no</noscript><template>no</template><button>no</button> b</p>", "a b"),
        ("<p><ruby>港<rp>(</rp><rt>gang</rt><rp>)</rp></ruby>口</p>", "港口"),
        ("<dialog><p>closed</p></dialog><dialog open><p>open</p></dialog>", "open"),
        ("<p>Kept<!-- <p>not this</p> --> words", "Kept words"),
        ("<p>&lt;b&gt; &nope; &#x6e2f;</p>", "<b> &nope; 港"),
    ],
)
def test_text_is_what_is_seen(body: str, expected: str) -> None:
    assert text(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h3>Quays</h3><p>One.</p>", [("heading", "Quays"), ("paragraph", "One.")]),
        ("<ul><li>One<ol><li>Two</li></ol></li><li><p>Three</p></li></ul>", [("item", "One"), ("item", "Two"), ("item", "Three")]),
        ("<blockquote><p>The sea is calm.</p></blockquote>", [("quote", "The sea is calm.")]),
        ("<pre>\n  a = 1\n\nb\n</pre>", [("code", "  a = 1\n\nb")]),
        ("<figure><img alt=x><figcaption>A crane</figcaption></figure>", [("caption", "A crane")]),
        ("<table><tr><td>A<td><p>1</p><p>2</p><tr><td>B<td>x<br>y</table>", [("row", "A\t1 2"), ("row", "B\tx y")]),
        ("<table><tr><th rowspan=2>T<th colspan=2>Y<tr><td>1<td>2</table>", [("row", "T\tY\t"), ("row", "\t1\t2")]),
        ("<table><tr><td><h2>Ports</h2><p>Text.</p></td></tr></table>", [("heading", "Ports"), ("paragraph", "Text.")]),
        ("<table><tr><td>L<td><table><tr><td>a<td>b</table><td>R</table>", [("paragraph", "L"), ("row", "a\tb"), ("paragraph", "R")]),
        ("<table role=presentation><tr><td>Left<td>Right</table>", [("paragraph", "Left"), ("paragraph", "Right")]),
        ("<table><tr><td></td></tr><tr></tr></table><p>x", [("paragraph", "x")]),
        ("<h1>A</h1><h2></h2><p>x", [("heading", "A"), ("paragraph", "x")]),
    ],
)  # fmt: skip
def test_elements_say_what_their_text_is(body: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(body) == expected


def test_a_cell_claims_no_more_than_a_hundred_columns() -> None:
    assert text("<table><tr><td colspan=60000>a<td>b<tr><td colspan=-3>c<td colspan=x>d</table>") == "a" + "\t" * 100 + "b\nc\td"


def test_numbered_paragraphs_are_headings_only_where_none_are_marked() -> None:
    body = "<p>一、船少了</p><p>到港船舶三艘。</p><p>二、货多了</p><p>货物增长。</p>"
    assert [kind for kind, _ in kinds(body)] == ["heading", "paragraph", "heading", "paragraph"]
    assert [kind for kind, _ in kinds("<h1>港</h1><h2>甲</h2>" + body)] == ["heading", "heading"] + ["paragraph"] * 4


def test_linked_notes_have_marker_and_body() -> None:
    body = (
        '<p>Nine berths<sup id="r1"><a href="#n1">[1]</a></sup> have power<a href="#n2"><sup>2</sup></a>.</p>'
        '<ol><li id="n1"><a class="backlink" href="#r1">^</a> <p>Of 14.</p></li><li id="n2">At night.</li></ol>'
    )
    document = read_bytes(PAGE.format(body=body).encode(), "page.html")
    assert document.text == "Nine berths[^1] have power[^2].\n\n[^1]: Of 14.\n\n[^2]: At night."
    notes = [
        (note.label, document.text[note.marker.start : note.marker.end], document.text[note.body.start : note.body.end])
        for note in document.layout.notes
        if note.marker and note.body
    ]
    assert notes == [("1", "[^1]", "[^1]: Of 14."), ("2", "[^2]", "[^2]: At night.")]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<p>港口</p>".encode("utf-8-sig"), "港口"),
        ("<p>港口</p>".encode("utf-16"), "港口"),
        ('<meta charset="gb2312"><p>港口的鎔</p>'.encode("gb18030"), "港口的鎔"),
        ("<meta http-equiv=Content-Type content='text/html; charset=Big5'><p>港口</p>".encode("big5"), "港口"),
        ("<meta charset=iso-8859-1><p>“Quay”</p>".encode("cp1252"), "“Quay”"),
        ("<meta charset=unicode_escape><p>\\x41 港</p>".encode(), "\\x41 港"),
        ("<meta charset=nonsense><p>港</p>".encode(), "港"),
        ('<?xml version="1.0" encoding="gbk"?><html><body><p>港</p></body></html>'.encode("gbk"), "港"),
    ],
)
def test_pages_are_decoded_as_they_say(data: bytes, expected: str) -> None:
    assert text_of(data, "page.html") == expected


def test_empty_elements_of_xhtml_are_closed() -> None:
    head = "<html><head><title/><script src='a.js'/></head>"
    page = f'<?xml version="1.0"?>{head}<body><p>One<br/>two<a id="x"/></p><nav/><p>Three</p></body></html>'
    assert text_of(page.encode(), "page.html") == "One\ntwo\n\nThree"
    assert text_of(page.encode().removeprefix(b'<?xml version="1.0"?>'), "page.xhtml") == "One\ntwo\n\nThree"


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"<p>one</p>\n<p>t\0wo</p>", "page.html:2: has a NUL character", "save it anew as UTF-8"),
        (b"<p>caf\xe9</p>", "page.html:1:7: is not valid UTF-8: byte 0xE9", "save it as UTF-8"),
        (b"<meta charset=gbk>\n<p>\xff\xff</p>", "page.html:2: is not valid gb18030, the encoding it names", "save it as UTF-8"),
        (b"", "page.html: has no text", "copy it from there"),
        (b"<html><body><script>app()</script></body></html>", "page.html: has no text", "copy it from there"),
    ],
)
def test_what_cannot_be_read_is_told_with_path_and_remedy(data: bytes, message: str, hint: str) -> None:
    with pytest.raises(ReadError) as error:
        read_bytes(data, "page.html")
    assert error.value.message.startswith(message)
    assert hint in error.value.message.splitlines()[1]


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "blockquote", "table><tr><td", "sup", "pre", "p><i", "a href=#x"])
def test_deep_nesting_is_read(tag: str) -> None:
    assert text_of(f"<{tag}>".encode() * 10_000 + b"deep", "page.html") == "deep"


def test_deep_nesting_of_what_is_left_out_hides_nothing_after_it() -> None:
    assert text("<nav>" * 10_000 + "hidden" + "</nav>" * 10_000 + "<p>seen") == "seen"


def test_entities_of_a_document_type_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", "utf-8")
    page = f'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "{secret.as_uri()}">]><p>Ports &a; &x;</p>'
    assert "secret" not in text_of(page.encode(), "page.html").replace(secret.as_uri(), "")
    assert text_of(page.encode(), "page.html").endswith("Ports &a; &x;")


def test_a_missing_library_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(ReadError) as error:
        read_bytes(b"<p>x</p>", "page.html")
    assert error.value.message == "page.html: cannot be read without lxml, which is not installed\n    pip install 'civcheck[formats]'"


def test_a_page_is_found_by_a_lookup(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "ferries.html").write_bytes(
        PAGE.format(body="<h1>Ferries</h1><p>The ferry Blue Tern carries 212 cars.</p>").encode()
    )
    result = cli("lookup", "Blue Tern", "--sources", tmp_path / "pages", "--format", "json")
    assert '"text": "The ferry Blue Tern carries 212 cars."' in result.out
    assert '"section": "Ferries"' in result.out
