from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.factbase.terms.load import load_terms
from civcheck.factbase.terms.tbx import parse_tbx
from civcheck.factbase.terms.tbx_write import write_tbx
from civcheck.model.term import Concept, Term
from conftest import HARBOUR

if TYPE_CHECKING:
    from civcheck.errors.problem import Problem


def read(data: bytes | str) -> tuple[tuple[Concept, ...], list[str]]:
    problems: list[Problem] = []
    concepts = parse_tbx(data.encode() if isinstance(data, str) else data, "t.tbx", problems)
    return concepts, [str(problem).partition("\n")[0] for problem in problems]


DCA = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tbx SYSTEM "TBXcoreStructV03.dtd">
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Harbour words</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="C_5.a">
  <descrip type="subjectField">ports</descrip>
  <note>moved in 2019</note>
  <langSec xml:lang="en-GB">
    <termSec><term>Harbour <hi>Office</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <termNote type="termType">fullForm</termNote><termNote type="partOfSpeech">noun</termNote></termSec>
    <termSec><term>HO</term><termNote type="termType">acronym</termNote></termSec>
    <termSec><term>Port Office</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
  </langSec>
  <langSec xml:lang="zh-CN"><termSec><term>港务处</term></termSec></langSec>
  <langSec xml:lang="zh-TW"><termSec><term>港務處</term></termSec></langSec>
  <langSec xml:lang="fr"><termSec><term>Bureau du port</term></termSec></langSec>
</conceptEntry>
</body></text></tbx>
"""
DCT = """\
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"
 xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body>
<conceptEntry id="C_5.a"><min:subjectField>ports</min:subjectField><note>moved in 2019</note>
  <langSec xml:lang="en">
    <termSec><term>Harbour Office</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>HO</term><basic:termType>acronym</basic:termType></termSec>
    <termSec><term>Port Office</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec>
  <langSec xml:lang="zh-Hans"><termSec><term>港务处</term></termSec></langSec>
  <langSec xml:lang="zh-Hant"><termSec><term>港務處</term></termSec></langSec>
</conceptEntry></body></text></tbx>
"""
MARTIF = """\
<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="C_5.a"><note>moved in 2019</note>
  <langSet xml:lang="en">
    <tig><term>Harbour Office</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>HO</term><termNote type="termType">abbreviation</termNote></termGrp></ntig>
    <ntig><termGrp><term>Port Office</term><termNoteGrp><termNote type="normativeAuthorization">deprecatedTerm</termNote></termNoteGrp>
      <termCompList type="word"><termComp>Port</termComp></termCompList></termGrp></ntig>
  </langSet>
  <langSet xml:lang="zh"><tig><term>港务处</term></tig></langSet>
  <langSet xml:lang="zh-HK"><tig><term>港務處</term></tig></langSet>
</termEntry></body></text></martif>
"""


@pytest.mark.parametrize("text", [DCA, DCT, MARTIF])
def test_all_versions_and_styles_say_the_same(text: str) -> None:
    (office,), problems = read(text)
    assert problems == []
    assert (office.id, office.note) == ("c-5-a", "moved in 2019")
    assert office.terms == (
        Term("Harbour Office", "en"), Term("港务处", "zh"), Term("港務處", "zh-hant"),
        Term("HO", "en", "admitted", "abbreviation"), Term("Port Office", "en", "forbidden"),
    )  # fmt: skip


def test_utf_16_is_read() -> None:
    concepts, problems = read(DCA.replace("UTF-8", "UTF-16").encode("utf-16"))
    assert (len(concepts), problems) == (1, [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "b">]>\n<tbx/>', "t.tbx:2:27: declares the entity `a`"),
        (
            '<!DOCTYPE tbx SYSTEM "x.dtd">\n<tbx><text>&port;</text></tbx>',
            "t.tbx:2:12: uses the entity `port`, which is declared elsewhere",
        ),
        ("<html/>", "t.tbx:1:1: is no TBX: its first element is `html`"),
        ("<tbx>\n<text></tbx>", "t.tbx:2:9: is no XML: mismatched tag"),
        ("", "t.tbx:1:1: is no XML: no element found"),
        ("<tbx>" + "<a>" * 100, "t.tbx:1:183: is nested too deeply or has too many elements"),
        (
            '<tbx><conceptEntry id="a">\n<langSec><termSec><term>x</term></termSec></langSec></conceptEntry></tbx>',
            "t.tbx:2:1: `langSec` has no language",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, told: str) -> None:
    assert read(text)[1] == [told]


def test_a_doctype_alone_and_concepts_that_share_a_name_are_fine() -> None:
    entry = '<conceptEntry id="{}"><langSec xml:lang="en"><termSec><term>bank</term></termSec></langSec></conceptEntry>'
    concepts, problems = read(f"<!DOCTYPE tbx><tbx>{entry.format('a')}{entry.format('b')}</tbx>")
    assert ([concept.id for concept in concepts], problems) == (["a", "b"], [])


def test_the_harbour_comes_back_the_same() -> None:
    concepts = load_terms([str(HARBOUR / "facts" / "terms.yaml")])
    assert read(write_tbx(concepts)) == (concepts, [])


_NAMES = st.text(st.characters(min_codepoint=33, exclude_categories=["C", "Z"]), min_size=1, max_size=12)
_KEPT = st.sampled_from(
    [
        ("en", "admitted", "full"), ("zh", "admitted", "full"), ("zh-hant", "admitted", "full"), ("en", "admitted", "abbreviation"),
        ("en", "admitted", "adjective"), ("en", "forbidden", "full"), ("zh", "forbidden", "full"),
    ]
)  # fmt: skip


@given(st.lists(st.tuples(_NAMES, _KEPT), max_size=6, unique_by=lambda pair: pair[0]), st.none() | _NAMES)
@settings(deadline=None, max_examples=100)
def test_any_concept_comes_back_the_same(names: list[tuple[str, tuple[str, str, str]]], note: str | None) -> None:
    terms = (Term("Preferred Quay", "en"), *(Term(text, *kind) for text, kind in names))  # type: ignore[arg-type]
    concept = Concept("quay", "place", terms, "NO", note)
    (back,), problems = read(write_tbx([concept]))
    assert problems == []
    assert (set(back.terms), back.id, back.type, back.territory, back.note) == (set(terms), "quay", "place", "NO", note)


@given(st.binary(max_size=60))
@settings(deadline=None)
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    read(data)
    read(b"<tbx><conceptEntry>" + data)
