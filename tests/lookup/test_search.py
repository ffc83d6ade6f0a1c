"""Lookups over the invented harbour: what is found, in which order, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.factbase import index, texts
from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.store import fact_base, source_files
from civcheck.lookup.hits import Indexes
from civcheck.lookup.results import Filters
from civcheck.lookup.search import lookup, source_ids
from civcheck.sources.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from civcheck.lookup.results import Answer


@pytest.fixture(scope="module")
def facts(harbour: Path) -> Indexes:
    db = connect(":memory:")
    create_tables(db, index.SCHEMA)
    index.update(db, list(fact_base([str(harbour / "facts")]).files))
    return Indexes(db)


@pytest.fixture(scope="module")
def both(harbour: Path, facts: Indexes) -> Indexes:
    db = connect(":memory:")
    create_tables(db, texts.SCHEMA)
    texts.update(db, source_files([str(harbour / "sources")]))
    return Indexes(facts.facts, db)


@pytest.fixture(scope="module")
def harbour_texts(harbour: Path) -> dict[str, str]:
    return {str(path): read(path).text for path in sorted((harbour / "sources").iterdir())}


def names(answer: Answer) -> list[str | None]:
    return [hit.gist.name if hit.gist else None for hit in answer.hits]


@pytest.mark.parametrize(
    ("question", "best"),
    [
        ("how many employees", "annual-report-2024/employees-2024"),
        ("who chairs the board", "annual-report-2024/board-chair-since-2022"),
        ("sister ports", "annual-report-2024/lanwan-fourth-sister-port"),
        ("fourth sister port", "annual-report-2024/lanwan-fourth-sister-port"),
        ("North Quay opened", "annual-report-2024/north-quay-opening"),
        ("1,240,318", "annual-report-2024/container-throughput-table"),
        ("cruise passengers", "annual-report-2024/cruise-season-2024"),
        ("岸电", "harbour-news/shore-power-zh"),
        ("1.864亿", "harbour-news/revenue-zh"),
        ("斯卡维克有多少个友好港？", "harbour-news/sister-port-zh"),
    ],
)
def test_the_best_answer_is_the_same_with_and_without_the_documents(facts: Indexes, both: Indexes, question: str, best: str) -> None:
    assert names(lookup(both, question))[0] == best
    assert names(lookup(facts, question))[0] == best


def test_a_chinese_question_is_answered_by_the_words_of_the_documents(both: Indexes) -> None:
    assert names(lookup(both, "北码头何时启用"))[0] == "harbour-news/north-quay-zh"


@pytest.mark.parametrize(
    ("one", "other"), [("sister-port", "sister ports"), ("1,240,318", "1240318"), ("Dredging studies", "dredging study")]
)
def test_forms_of_the_same_words_give_the_same_answer(both: Indexes, one: str, other: str) -> None:
    first, second = (lookup(both, question, limit=0) for question in (one, other))
    assert names(first) == names(second)
    assert first.places == second.places > 0


@pytest.mark.parametrize("phrase", ["sister port", "North Quay", "shore power", "approach channel", "over two hours", "Astrid Skjoldmar"])
def test_a_phrase_is_found_at_every_place_it_stands_at(both: Indexes, harbour_texts: dict[str, str], phrase: str) -> None:
    flat = " ".join(" ".join(text.split()).lower() for text in harbour_texts.values())
    answer = lookup(both, f'"{phrase}"', limit=0)
    places = {(hit.location.path, span) for hit in answer.hits if hit.location for span in hit.matches}
    assert [" ".join(harbour_texts[path][span.start : span.end].split()).lower() for path, span in places] == [phrase.lower()] * len(places)
    assert answer.places == len(places) == flat.count(phrase.lower())


def test_every_short_piece_of_chinese_is_found_at_every_place(both: Indexes, harbour_texts: dict[str, str]) -> None:
    pieces = {
        text[start : start + size]
        for path, text in harbour_texts.items()
        if path.endswith(("zh.txt", "notice.md"))
        for size in (2, 3, 4)
        for start in range(0, len(text) - size, 7)
        if all("\u4e00" <= character <= "\u9fff" for character in text[start : start + size])
    }
    assert len(pieces) > 200
    missed = {
        piece: count
        for piece in sorted(pieces)
        if lookup(both, piece, limit=0).places < (count := sum(text.count(piece) for text in harbour_texts.values()))
    }
    assert missed == {}


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [("conatiners", "container"), ("dregding", "dredging"), ("emplyees", "employees"), ("harbor", "harbour"), ("Skarvick", "Skarvik")],
)
def test_a_typing_error_is_corrected_and_told(both: Indexes, typed: str, read_as: str) -> None:
    answer = lookup(both, typed)
    assert [(wrong, right.lower()[:7]) for wrong, right in answer.corrected] == [(typed, read_as.lower()[:7])]
    assert answer.missing == ()
    assert answer.hits[0].gist is not None


def test_a_word_that_is_there_is_not_corrected(both: Indexes) -> None:
    assert lookup(both, "quay").corrected == ()


@pytest.mark.parametrize("question", ["zeppelin", "齐柏林", "6.1亿", '"quay north"', "?!"])
def test_what_nobody_says_has_no_answer(facts: Indexes, both: Indexes, question: str) -> None:
    for indexes in (facts, both):
        answer = lookup(indexes, question)
        assert (answer.hits, answer.total, answer.places, answer.more) == ((), 0, 0, False)


def test_a_word_that_is_nowhere_is_told_beside_the_answer_to_the_others(both: Indexes) -> None:
    answer = lookup(both, "shore power zeppelin", limit=0)
    assert answer.missing == ("zeppelin",)
    assert answer.total > 0


def test_without_the_documents_no_words_are_shown(facts: Indexes) -> None:
    answer = lookup(facts, "sister port")
    assert (answer.at_hand, answer.texts, answer.places, answer.sources) == (0, 0, 0, 5)
    assert all(hit.location and hit.location.text is None and hit.matches == () for hit in answer.hits)


def test_with_the_documents_all_are_at_hand(both: Indexes) -> None:
    answer = lookup(both, "sister port")
    assert (answer.at_hand, answer.texts, answer.sources) == (5, 5, 5)


def test_a_brief_answer_has_the_gist_alone_and_the_same_order(facts: Indexes) -> None:
    brief, whole = lookup(facts, "channel", limit=0, brief=True), lookup(facts, "channel", limit=0)
    assert names(brief) == names(whole)
    assert [hit.gist for hit in brief.hits] == [hit.gist for hit in whole.hits]
    assert {hit.fact for hit in brief.hits} == {None}


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_a_limit_keeps_the_best_and_counts_all(facts: Indexes, both: Indexes, limit: int) -> None:
    for indexes in (facts, both):
        everything, limited = lookup(indexes, "channel", limit=0), lookup(indexes, "channel", limit=limit)
        assert names(limited) == names(everything)[:limit]
        assert limited.total == everything.total == len(everything.hits)


def test_the_best_stands_first(both: Indexes) -> None:
    scores = [hit.score for hit in lookup(both, "how many containers by rail", limit=0).hits]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] >= scores[0] / 2


def test_a_sentence_on_which_a_fact_rests_is_told_once(both: Indexes) -> None:
    hits = lookup(both, '"sister port"', limit=0).hits
    covered = [(hit.location.path, part) for hit in hits if hit.gist and hit.location for part in hit.location.region.parts]
    passages = [hit for hit in hits if hit.gist is None and hit.location]
    assert [hit for hit in passages for path, part in covered if hit.location.path == path and part.covers(hit.location.region.hull)] == []
    assert (len(covered), len(passages)) == (4, 1)


def test_the_answer_is_the_same_every_time(both: Indexes) -> None:
    first, second = (lookup(both, "channel works", limit=0) for _ in range(2))
    assert names(first) == names(second)
    assert [hit.location for hit in first.hits] == [hit.location for hit in second.hits]


def test_the_sources_are_listed_by_id(facts: Indexes) -> None:
    assert source_ids(facts) == ["annual-report-2024", "bilingual-notice", "dredging-study", "harbour-news", "press-release-2025-03-14"]


def test_the_filter_by_source_keeps_facts_and_passages_of_it(both: Indexes) -> None:
    answer = lookup(both, "channel", Filters(sources=("press-release-2025-03-14",)), limit=0)
    assert {hit.source and hit.source.id for hit in answer.hits} == {"press-release-2025-03-14"}
    assert {hit.gist is None for hit in answer.hits} == {True, False}


def test_two_sources_are_either(both: Indexes) -> None:
    answer = lookup(both, "channel", Filters(sources=("press-release-2025-03-14", "dredging-study")), limit=0)
    assert {hit.source and hit.source.id for hit in answer.hits} == {"press-release-2025-03-14", "dredging-study"}


def test_the_filters_by_kind_and_tag_keep_facts_that_have_them(both: Indexes) -> None:
    kept = {
        kind: [hit.fact for hit in lookup(both, "channel", Filters(kinds=(kind,)), limit=0).hits]
        for kind in ("figure", "date", "name", "quote", "citation")
    }
    assert all(fact and fact.figures for fact in kept["figure"])
    assert all(fact and (fact.date or fact.as_of) for fact in kept["date"])
    assert all(fact and (fact.names or fact.place or fact.event) for fact in kept["name"])
    assert [fact and fact.speaker for fact in kept["quote"]] == ["Torvald Brekkesund", "Torvald Brekkesund"]
    assert kept["citation"] == []
    assert all(kept[kind] for kind in ("figure", "date", "name"))
    tagged = lookup(both, "channel", Filters(tags=("consultation",)), limit=0).hits
    assert tagged
    assert all(hit.fact and "consultation" in hit.fact.tags for hit in tagged)
    assert lookup(both, "channel", Filters(tags=("consult",)), limit=0).hits == ()
    assert lookup(both, "channel", Filters(tags=("dredging", "environment")), limit=0).hits == ()


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2021-07-01", "2021-12-31", ["annual-report-2024/north-quay-construction"]),
        ("2024-05-21", "2024-05-21", None),
        ("2030-01-01", None, []),
        (None, "1990-12-31", []),
    ],
)
def test_the_filter_by_day_keeps_what_holds_then(both: Indexes, since: str | None, until: str | None, expected: list[str] | None) -> None:
    answer = lookup(both, "North Quay construction opened", Filters(sources=("annual-report-2024",), since=since, until=until), limit=0)
    if expected is None:
        assert set(names(answer)[:2]) == {"annual-report-2024/north-quay-opening", "annual-report-2024/north-quay-construction"}
    else:
        assert names(answer) == expected


@pytest.mark.parametrize(("since", "until"), [("2030-01-01", None), (None, "1990-12-31")])
def test_what_has_no_date_holds_on_no_day_that_is_asked_for(both: Indexes, since: str | None, until: str | None) -> None:
    hits = lookup(both, "channel", Filters(since=since, until=until), limit=0).hits
    undated = [hit.fact.name for hit in hits if hit.fact and not (hit.fact.as_of or hit.fact.date or (hit.source and hit.source.issued))]
    assert undated == []


def test_a_fact_with_an_open_end_holds_later_too(both: Indexes) -> None:
    hits = lookup(both, "channel depth", Filters(since="2040-01-01"), limit=0).hits
    assert "dredging-study/channel-depth-since-1998" in [hit.gist.name for hit in hits if hit.gist]


def test_the_filter_by_language_keeps_passages_in_it(both: Indexes) -> None:
    chinese, english = (lookup(both, "Lanwan", Filters(language=code), limit=0).hits for code in ("zh", "en"))
    assert {hit.source and hit.source.id for hit in chinese} == {"harbour-news"}
    assert {hit.source and hit.source.id for hit in english} == {"annual-report-2024", "press-release-2025-03-14"}
    assert lookup(both, "Lanwan", Filters(language="fr"), limit=0).hits == ()


def test_of_a_fact_in_two_languages_the_words_of_the_one_asked_for_are_shown(both: Indexes) -> None:
    hits = lookup(both, "final decision", Filters(language="zh", sources=("bilingual-notice",)), limit=0).hits
    assert [hit.gist.name for hit in hits if hit.gist] == ["bilingual-notice/final-decision-date"]
    assert [hit.location.text for hit in hits if hit.location] == ["董事会将于2025年6月作出最后决定。"]
