"""What holds of every name that is read, whatever the text. The cases are in tests/conformance/names.*.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck import scan
from civcheck.extract.names.definitions import abbreviates, defined_behind, initials_of
from civcheck.extract.names.en_editions import with_edition
from civcheck.extract.names.en_words import runs
from civcheck.extract.names.reading import read_names
from civcheck.extract.names.surroundings import Surroundings
from civcheck.extract.names.works import find_works
from civcheck.extract.passage import passages
from civcheck.extract.terms import Matcher
from civcheck.model.document import Document
from civcheck.model.term import Concept, Term
from civcheck.sources.layout import lay_out
from growth import grows_in_proportion

if TYPE_CHECKING:
    from civcheck.model.mention import NameMention

PIECES = (
    "Ingrid", "Lund", "Mr.", "Dr.", "President", "of", "the", "The", "and", "&", "for", "on", "Forum", "Northern Ports", "Museum",
    "Ministry", "Fisheries", "Norway", "Norwegian", "11th", "Third", "2024", "NPO", "(NPO)", "(hereinafter referred to as the “Forum”)",
    "“", "”", "'s", "’", "-", ",", ".", "de la", "van", "J. K.", "*A Long Pier*", "titled", "resolution 7/12", "A/RES/7/12",
    "https://example.org/a_b", "Ltd.", "Co.,", "Zhang Wei", "said", "Polish", "May", "No. 12", "ALL", "in", "Between", "港务局", "张伟教授",
    "《", "》", "第七届", "论坛", "\n", "U.S.", "İ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=14).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_every_name_stands_in_the_text_and_apart_from_the_others(text: str) -> None:
    names: list[NameMention] = list(scan(text, kinds=("name",)))  # type: ignore[arg-type]  # only names were asked for
    assert names == scan(text, kinds=("name",))
    end = 0
    for name in names:
        words = name.region.slice(text)
        assert words.strip() == words != ""
        assert end <= name.region.start < name.region.end <= len(text)
        assert name.normal.strip()
        assert not (name.stands_for and not name.short)
        end = name.region.end


@pytest.mark.parametrize(
    "piece", ["A ", "A-", "A.B.", "Dr. ", "the A of ", "A and ", "“A ", "(A) ", "A (", "titled “A", "*A", "A's ", "Resolution 1/", "A, "]
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    assert grows_in_proportion(piece, lambda text: scan(text, kinds=("name",)))


def words_of(text: str) -> list[list[str]]:
    return [[word.text for word in run.words] for run in runs(text, [0])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the Xi'an Museum", [["Xi'an", "Museum"]]),
        ("Oslo’s Harbour Museum", [["Oslo"], ["Harbour", "Museum"]]),
        ("the People’s Hospital", [["People’s", "Hospital"]]),
        ("a Pilots’ Union", [["Pilots’", "Union"]]),
        ("the China-U.S. Ferry", [["China-U.S.", "Ferry"]]),
        ("by J. K. Lund, al-Masri and d’Arcy", [["J.", "K.", "Lund"], ["al-Masri"], ["d’Arcy"]]),
        ("see example.Com/Path and me@Example.org", []),
        ("the Pier 21 Museum of 1987", [["Pier", "21", "Museum"]]),
        ("Ulmen Boats Co., Ltd. builds", [["Ulmen", "Boats", "Co.", "Ltd."]]),
    ],
)
def test_capitals_are_cut_into_runs(text: str, words: list[list[str]]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Northern Ports Organization (NPO) met", "NPO"),
        ("Northern Ports Organization (hereinafter referred to as the “Organization”)", "Organization"),
        ("Northern Ports Organization (the Ports Organization)", "Ports Organization"),
        ("Northern Ports Organization (Oslo)", None),
        ("Northern Ports Organization (WXY)", None),
        ("Northern Ports Organization (2019)", None),
        ("Northern Ports Organization, NPO", None),
    ],
)
def test_a_short_form_behind_a_name_is_one_of_that_name(text: str, short: str | None) -> None:
    assert defined_behind(text, len("Northern Ports Organization"), "Northern Ports Organization") == short


@pytest.mark.parametrize(
    ("short", "full", "fits"),
    [
        ("SPH", "Society for the Protection of Hedges", True),
        ("SfPH", "Society for Protection of Hedges", True),
        ("UNICO", "Union of Coastal Observers", True),
        ("HPS", "Society for the Protection of Hedges", False),
        ("WHO", "Northern Ports Organization", False),
    ],
)
def test_an_abbreviation_has_the_letters_of_its_name_in_order(short: str, full: str, *, fits: bool) -> None:
    assert abbreviates(short, full) is fits


def test_initials_leave_small_words_out() -> None:
    assert initials_of("Institute for the Study of Ice") == "ISI"


@pytest.mark.parametrize(
    ("text", "name", "words", "edition"),
    [
        ("the 11th Kelp Forum", "Kelp Forum", "11th Kelp Forum", "11"),
        ("the twenty-second Kelp Forum", "Kelp Forum", "twenty-second Kelp Forum", "22"),
        ("the 2024 Kelp Forum", "Kelp Forum", "2024 Kelp Forum", "2024"),
        ("in 2024 Kelp Forum", "Kelp Forum", "Kelp Forum", None),
        ("the Kelp Forum 2024.", "Kelp Forum", "Kelp Forum 2024", "2024"),
        ("the Kelp Forum 2024-2026", "Kelp Forum", "Kelp Forum", None),
        ("the Third Kelp Forum", "Third Kelp Forum", "Third Kelp Forum", "3"),
    ],
)
def test_the_edition_of_an_event_belongs_to_it(text: str, name: str, words: str, edition: str | None) -> None:
    start = text.index(name)
    low, high, read = with_edition(text, start, start + len(name))
    assert (text[low:high], read) == (words, edition)


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("a report titled “Ships Without Smoke” came", ["Ships Without Smoke"]),
        ("the “blue line” of the report", []),
        ("She wrote *The Long Pier* in 1987.", ["The Long Pier"]),
        ("a *very* long pier", []),
        ("under resolution 7/12 and A/RES/7/12", ["resolution 7/12", "A/RES/7/12"]),
        ("her resolution lasted 12 days", []),
        ("a talk titled Ice and Iron in the North, given twice", ["Ice and Iron in the North"]),
    ],
)
def test_works_are_told_by_marks_and_words(text: str, works: list[str]) -> None:
    found, _ = find_works(Surroundings(text, ()), "paragraph")
    assert sorted(text[name.start : name.end] for name in found) == sorted(works)


def terms_in(text: str) -> list[tuple[str, str | None]]:
    """Give each name of a text, in its normal form, with the concept that it is, for a small termbase of invented things."""
    concepts = [
        Concept("signe-lund", "person", (Term("Signe Lund", "en"), Term("西涅·伦德", "zh"))),
        Concept("tide-fair", "event", (Term("Northern Tide Fair", "en"),)),
        Concept("long-pier", "work", (Term("A Long Pier", "en"), Term("漫长的码头", "zh"))),
        Concept("oder-institute", "organisation", (Term("Odern Institute on Tidal Law", "en"),)),
    ]
    document = Document(text=text, path="-", sha256="", languages=(), layout=lay_out(text))
    return [(one.mention.normal, one.mention.term) for names in read_names(list(passages(document)), Matcher(concepts)) for one in names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Signe Lund left early.", [("Signe Lund", "signe-lund")]),
        ("President Lund left early.", [("Lund", None)]),
        ("They closed the First Northern Tide Fair.", [("Northern Tide Fair", "tide-fair")]),
        ("They sang the Northern Tide Fair Overture.", [("Northern Tide Fair Overture", None)]),
        ("She wrote a novel titled “A Long Pier”.", [("A Long Pier", "long-pier")]),
        ("She wrote *A Long Pier Revisited*.", [("A Long Pier Revisited", None)]),
        ("她读完了《漫长的码头》。", [("漫长的码头", "long-pier")]),
        ("她读完了《漫长的码头续编》。", [("漫长的码头续编", None)]),
    ],
)
def test_a_name_keeps_its_concept_behind_a_title_an_ordinal_and_in_marks(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert terms_in(text) == expected


@pytest.mark.parametrize(
    "text", ["Report No. 7", "Harbour Office: Notice No. 3 of 2025", "School No. 12 opened in 1999.", "Statute No. 12"]
)
def test_a_numbered_head_may_open_a_text(text: str) -> None:
    for name in scan(text, kinds=("name",)):
        assert name.region.slice(text)
