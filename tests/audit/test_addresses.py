"""The reader of addresses in references, which the rules about dates and about names share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.audit.addresses import addresses
from civcheck.audit.unit import Unit
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.audit.addresses import Address


def _read(text: str) -> list[Address]:
    unit = Unit(read_bytes(text.encode(), "a.txt"))
    return [one for passage in unit.passages for one in addresses(passage)]


@pytest.mark.parametrize(
    ("text", "bare", "key"),
    [
        ("Reed Fair, 3 May 2021, https://www.reed.example/a/t20210503_11.html.", "reed.example/a/t20210503_11.html", "t20210503_11.html"),
        ("Reed Fair, 3 May 2021, (http://reed.example/news/77/).", "reed.example/news/77", "reed.example/news/77"),
        ("Quays, https://ports.example/Quay_(structure), 2020.", "ports.example/Quay_(structure)", "ports.example/Quay_(structure)"),
        ("芦苇节,2021年5月3日,https://reed.example/a\\_b/t2021050311。", "reed.example/a_b/t2021050311", "t2021050311"),
    ],
)
def test_an_address_is_read_without_the_marks_around_it(text: str, bare: str, key: str) -> None:
    (one,) = _read(text)
    assert (one.bare, one.key, one.begin) == (bare, key, 0)
    assert text[one.start :].startswith("http")


def test_the_words_of_a_reference_begin_behind_the_address_before_and_its_date() -> None:
    text = "Reed Fair, https://a.example/1 (3 May 2021), Quay Fair, https://b.example/2, 7 May 2021."
    first, second = _read(text)
    assert first.begin == 0
    assert text[second.begin : second.start] == ", Quay Fair, "


def test_a_link_that_shows_its_address_is_told_twice() -> None:
    first, second = _read("Reed Fair, [https://a.example/1](https://a.example/1).")
    assert (first.again, second.again) == (False, True)


def test_the_words_of_a_reference_are_bounded() -> None:
    (one,) = _read(f"{'reed ' * 400}https://a.example/1")
    assert one.start - one.begin == 600


def test_sites_and_numbers_of_documents_are_told() -> None:
    site, page = _read("The fair (https://fair.example/) and its page https://fair.example/doc_100234_a.pdf were read.")
    assert (site.root, site.numbered) == (True, False)
    assert (page.root, page.numbered) == (False, True)


def test_the_second_rule_reads_what_the_first_one_reads() -> None:
    from civcheck.audit.cited_addresses import citations
    from civcheck.audit.references import references

    note = "[1] Reed Weaving Fair of the Northern Coast Opens, 3 May 2021, https://reed.example/a/t20210503_11.html."
    unit = Unit(read_bytes(f"The fair was good.[1]\n\n## Notes\n\n{note}\n".encode(), "a.md"))
    assert [one.key for one in references(unit)] == [one.document for one in citations(unit)] == ["t20210503_11.html"]
