from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civcheck.errors import FactFileError, UsageError
from civcheck.factbase.marks import digest
from civcheck.factbase.register import describe, register
from civcheck.factbase.verify import verify
from civcheck.factbase.writing import write_whole
from civcheck.factbase.yaml_io import load_fact_files
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Source
from civcheck.sources.read import read

if TYPE_CHECKING:
    from civcheck.model.document import Document

TEXT = "# The Quay\n\nThe quay is 300 metres long. It is made of stone.\n\nIt opened in 1999.\n"
OWN = f"""\
- id: length   # as measured
  statement: "Length: three hundred metres"
  evidence:
  - {{span: [12, 40], digest: {digest("The quay is 300 metres long.")}}}
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    (tmp_path / "quay.md").write_text(TEXT, encoding="utf-8")
    return read(tmp_path / "quay.md")


def registered(document: Document, folder: Path) -> str:
    """Register a document without drafts, and give the text of its fact file."""
    done = register(document, str(folder), [], drafts=False)
    write_whole(done.path, done.text)
    return done.text


def test_a_new_source_gets_a_file_with_its_drafts(document: Document, tmp_path: Path) -> None:
    done = register(document, str(tmp_path / "facts"), [])
    assert (done.path, done.new) == (str(tmp_path / "facts" / "quay.yaml"), True)
    assert done.source == Source("quay", "The Quay", "quay.md", document.sha256, languages=("en",))
    assert [(fact.id, fact.status, fact.statement) for fact in done.drafted] == [
        ("quay-metres-long", "drafted", "The quay is 300 metres long."),
        ("line-5", "drafted", "It opened in 1999."),
    ]
    write_whole(done.path, done.text)
    (file,) = load_fact_files([done.path])
    assert (file.source, file.facts) == (done.source, done.drafted)
    (check,) = verify([done.path], [document.path])
    assert (check.state, check.held) == ("intact", 2)


def test_a_source_can_be_registered_without_drafts(document: Document, tmp_path: Path) -> None:
    done = register(document, str(tmp_path), [], drafts=False)
    assert (done.drafted, done.text.endswith("facts: []\n")) == ((), True)


def test_what_the_user_says_of_a_source_goes_before_what_is_guessed(document: Document, tmp_path: Path) -> None:
    described = describe(document, id="quay-1999", title="A Quay", issued=parse_edtf("1999"), publisher=None, rank="official")
    assert described == Source(
        "quay-1999", "A Quay", "quay.md", document.sha256, issued=parse_edtf("1999"), languages=("en",), rank="official"
    )
    assert register(document, str(tmp_path), [], described).path == str(tmp_path / "quay-1999.yaml")


WRITINGS = {
    "as written by civcheck": lambda text: text.replace("facts: []\n", "facts:\n" + OWN),
    "with comments": lambda text: "# mine\n" + text.replace("facts: []\n", "facts: # all\n\n# first\n" + OWN + "# last\n"),
    "without an end of line": lambda text: text.replace("facts: []\n", "facts:\n" + OWN).rstrip("\n"),
    "with blank lines at its end": lambda text: text.replace("facts: []\n", "facts:\n" + OWN + "\n\n"),
    "with line ends of Windows": lambda text: text.replace("facts: []\n", "facts:\n" + OWN).replace("\n", "\r\n"),
    "with a byte-order mark": lambda text: "\ufeff" + text.replace("facts: []\n", "facts:\n" + OWN),
    "with odd quotes and spaces": lambda text: text.replace(
        "facts: []\n", "facts:\n" + OWN.replace("  evidence", "  place:   'A  B'\n  evidence")
    ),
    "with a folded statement": lambda text: text.replace("facts: []\n", "facts:\n" + OWN.replace('"Length: three', '"Length:\n    three')),
    "with a literal at its end": lambda text: text.replace("facts: []\n", "facts:\n" + OWN + "  place: |+\n    North\n\n"),
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_what_a_person_wrote_stays_byte_for_byte_and_drafts_follow_it(document: Document, tmp_path: Path, writing: str) -> None:
    path = tmp_path / "facts" / "quay.yaml"
    own = WRITINGS[writing](registered(document, tmp_path / "facts")).encode()
    path.write_bytes(own)
    before = load_fact_files([path])
    done = register(document, str(tmp_path / "facts"), before)
    assert (done.path, done.new, [fact.id for fact in done.drafted]) == (str(path), False, ["line-5"])
    write_whole(done.path, done.text)
    assert path.read_bytes()[: len(own)] == own
    (after,) = load_fact_files([path])
    assert after.facts == (*before[0].facts, *done.drafted)


def test_a_fact_file_in_utf_16_is_added_to_or_refused(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "facts" / "quay.yaml"
    own = registered(document, tmp_path / "facts").encode("utf-16")
    path.write_bytes(own)
    with pytest.raises((FactFileError, UsageError)):
        register(document, str(tmp_path / "facts"), load_fact_files([path]))
    assert path.read_bytes() == own


def test_nothing_is_drafted_twice(document: Document, tmp_path: Path) -> None:
    first = register(document, str(tmp_path), [])
    write_whole(first.path, first.text)
    again = register(document, str(tmp_path), load_fact_files([first.path]))
    assert (again.text, again.drafted, again.new) == (first.text, (), False)


def test_ids_that_are_taken_are_not_given_again(document: Document, tmp_path: Path) -> None:
    text = registered(document, tmp_path)
    own = OWN.replace("id: length ", "id: line-5 ")
    Path(tmp_path / "quay.yaml").write_text(text.replace("facts: []\n", "facts:\n" + own), encoding="utf-8")
    done = register(document, str(tmp_path), load_fact_files([tmp_path / "quay.yaml"]))
    assert [fact.id for fact in done.drafted] == ["line-5-2"]


def test_a_source_is_known_by_its_content_under_another_name(document: Document, tmp_path: Path) -> None:
    registered(document, tmp_path / "facts")
    (tmp_path / "copy.md").write_text(TEXT, encoding="utf-8")
    done = register(read(tmp_path / "copy.md"), str(tmp_path / "facts"), load_fact_files([tmp_path / "facts" / "quay.yaml"]))
    assert (done.path, done.new, done.source.id) == (str(tmp_path / "facts" / "quay.yaml"), False, "quay")


def test_a_source_that_changed_is_refused(document: Document, tmp_path: Path) -> None:
    registered(document, tmp_path / "facts")
    path = tmp_path / "facts" / "quay.yaml"
    before = path.read_bytes()
    (tmp_path / "quay.md").write_text(TEXT + "More: 12.\n", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        register(read(tmp_path / "quay.md"), str(tmp_path / "facts"), load_fact_files([path]))
    assert str(caught.value) == (
        f"{tmp_path / 'quay.md'} is not the file of which {path} was made\n"
        "    run `civcheck verify quay`; if it is another document, give it another --id"
    )
    assert path.read_bytes() == before


def test_a_file_in_the_way_is_refused(document: Document, tmp_path: Path) -> None:
    (tmp_path / "quay.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match=r"quay\.yaml: there is such a file already"):
        register(document, str(tmp_path), [])
    assert (tmp_path / "quay.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_a_document_without_text_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "quay.md").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="has no text: there is nothing to register"):
        register(read(tmp_path / "quay.md"), str(tmp_path), [])


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("facts: []\n", "facts:\n" + OWN + "...\n"),
        lambda text: text.replace("facts: []\n", "facts:\n" + "".join(f"  {line}\n" for line in OWN.splitlines())),
        lambda text: text.replace("facts: []\n", ""),
        lambda text: text.replace("facts: []\n", "facts: [] # none\n"),
        lambda text: "facts:\n" + OWN + text.replace("facts: []\n", ""),
    ],
    ids=["ended", "indented", "no facts", "a comment", "facts first"],
)
def test_a_file_to_whose_end_nothing_can_be_added_is_refused(document: Document, tmp_path: Path, change: object) -> None:
    path = tmp_path / "facts" / "quay.yaml"
    own = change(registered(document, tmp_path / "facts"))  # type: ignore[operator]
    path.write_text(own, encoding="utf-8")
    with pytest.raises(FactFileError) as caught:
        register(document, str(tmp_path / "facts"), load_fact_files([path]))
    assert str(caught.value) == (
        f"{path}: facts cannot be added at the end of this file\n"
        "    put `facts:` last in it, its items at the beginning of their lines, and run this again"
    )
    assert path.read_text(encoding="utf-8") == own


@pytest.mark.parametrize(
    "text",
    [
        "# **\n\n## Harbour\n\nThe quay is 300 metres long.\n\nIt opened in 1999.\n",
        "# __ __\n\nThe quay is 300 metres long.\n",
        "**\n\nThe quay is 300 metres long.\n",
        "# 码头: [一]\n\n码头长300米。\n\n## ~\n\n1999年启用。\n",
        "# NO\n\nBell \x07 at 12.\n\n# yes\n\nTab\tat 13 | “x y z w v”\n",
        "The price: 12 # or so\n\n- item, 13: [x]\n\n> “Ten {ships} came: all of them”\n",
    ],
)
def test_a_document_however_odd_gets_a_file_that_reads_back(tmp_path: Path, text: str) -> None:
    (tmp_path / "odd.md").write_text(text, encoding="utf-8")
    document = read(tmp_path / "odd.md")
    done = register(document, str(tmp_path), [])
    write_whole(done.path, done.text)
    (file,) = load_fact_files([done.path])
    assert (file.source, file.facts) == (done.source, done.drafted)
