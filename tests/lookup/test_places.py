"""No span, no claim: whatever place a lookup gives, the canonical text has those very words there."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from civcheck.factbase import index, texts
from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.store import fact_base, source_files
from civcheck.lookup.hits import Indexes
from civcheck.lookup.search import lookup
from civcheck.sources.decode import decode
from civcheck.sources.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from civcheck.lookup.results import Answer
    from conftest import Result

HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")


@pytest.fixture(scope="module")
def corpus(corpus_folder: Path) -> tuple[Indexes, dict[str, str]]:
    paths = source_files([str(corpus_folder)])
    return indexes(fact_base([]).files, paths), {path: read(path).text for path in paths}


@pytest.fixture(scope="module")
def no_facts() -> Indexes:
    return indexes([], [])


def indexes(fact_files: Iterable[str], paths: list[str]) -> Indexes:
    facts, documents = connect(":memory:"), connect(":memory:")
    create_tables(facts, index.SCHEMA)
    create_tables(documents, texts.SCHEMA)
    index.update(facts, list(fact_files))
    texts.update(documents, paths)
    return Indexes(facts, documents)


def check(answer: Answer, canonical: dict[str, str]) -> None:
    for hit in answer.hits:
        place = hit.location
        assert place
        text = canonical[place.path]
        assert place.text == " ".join(text[part.start : part.end] for part in place.region.parts)
        assert place.text.strip()
        assert place.line == text.count("\n", 0, place.start) + 1
        assert place.column == place.start - text.rfind("\n", 0, place.start)
        for span in hit.matches:
            assert place.region.covers(span)
            assert text[span.start : span.end].strip()


@pytest.mark.corpus
@pytest.mark.parametrize(
    "question",
    [
        "sister cities", "sister-cities", "visa-free countries", '"silk road"', "文明", "文明交流互鉴", "友好城市", "亿", "2024", "percent",
        "how many students", "museum", "who proposed the initiative", "24th", "Liangzhu", "dialogue of civilizations",
    ],
)  # fmt: skip
def test_every_place_in_the_five_documents_holds_the_words_told(corpus: tuple[Indexes, dict[str, str]], question: str) -> None:
    found, canonical = corpus
    answer = lookup(found, question, limit=0)
    assert answer.hits
    check(answer, canonical)


@pytest.mark.corpus
def test_every_short_piece_of_chinese_in_the_five_documents_is_found_at_every_place(corpus: tuple[Indexes, dict[str, str]]) -> None:
    found, canonical = corpus
    pieces = {
        match[0]
        for text in canonical.values()
        for size in (2, 3, 4)
        for match in re.finditer(rf"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{{{size}}}", text)
    }
    sample = sorted(pieces)[:: max(1, len(pieces) // 400)]
    assert len(sample) >= 300
    missed = {}
    for piece in sample:
        answer = lookup(found, piece, limit=0)
        check(answer, canonical)
        count = sum(text.count(piece) for text in canonical.values())
        if answer.places < count:
            missed[piece] = (answer.places, count)
    assert missed == {}


PARTS = st.sampled_from(
    [
        *["港口", "岸电", "集装箱码头", "The quay", "has 12 cranes", "Dr. Oskvoll", "3.5 tonnes", "A.B.", "é", "😀", "SHIPS\n"],
        *[". ", "。", "！", "…", "“", "”", '"', "*", "_", "(1)", "一、", "1.2 Berths\n"],
        *["\n", "\n\n", "\r\n", "\r", "  ", "\t", "\u3000", "\u2028", "\x0b", "\x85", "\u202e", "\x1b[31m", "\ufeff"],
        *["# ", "## ", "- ", "1. ", "| a | b |\n|---|---|\n", "> ", "```\n", "***\n", "<b>", "[link](url)"],
    ]
)


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(PARTS, min_size=1, max_size=30), bom=st.booleans(), markdown=st.booleans())
def test_every_place_in_any_text_holds_the_words_told(
    tmp_path: Path, no_facts: Indexes, parts: list[str], *, bom: bool, markdown: bool
) -> None:
    data = (b"\xef\xbb\xbf" if bom else b"") + "".join(parts).encode()
    path = tmp_path / ("any.md" if markdown else "any.txt")
    path.write_bytes(data)
    documents = connect(":memory:")
    create_tables(documents, texts.SCHEMA)
    texts.update(documents, [str(path)])
    canonical = decode(data, str(path))
    found = Indexes(no_facts.facts, documents)
    questions = {"quay", "cranes", "岸电", "港", "12", '"the quay"', "3.5", *HAN.findall(canonical)[:4]}
    for question in sorted(questions):
        answer = lookup(found, question, limit=0)
        check(answer, {str(path): canonical})
        if HAN.fullmatch(question):
            assert answer.places >= canonical.count(question)
    documents.close()


def test_a_word_that_a_page_break_splits_is_found_and_is_one_place(cli: Callable[..., Result], tmp_path: Path) -> None:
    text = "港务局在报告里写道，航道加深以后大船可以随时进港，这就是全城等了多年的答\n\n案。海图随后重印。\n"
    (tmp_path / "notice.txt").write_text(text, encoding="utf-8")
    found = json.loads(cli("lookup", "答案", "--sources", "notice.txt", "--format", "json").out)
    (result,) = found["results"]
    assert (found["places"], result["matches"]) == (1, [[35, 36], [38, 39]])
    assert json.loads(cli("lookup", "海图 答案", "--sources", "notice.txt", "--format", "json").out)["missing"] == []
