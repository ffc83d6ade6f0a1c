from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from civcheck.factbase.chunks import cut
from civcheck.factbase.records import pack_fact, pack_source, unpack_fact, unpack_source
from civcheck.factbase.yaml_io import parse_fact_file, parse_facts
from civcheck.factbase.yaml_write import dump_fact_file, dump_facts, evidence_fields, fact_fields, figure_fields, source_fields
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.fact_file import FactFile
from civcheck.model.figure import Figure
from civcheck.model.span import Region

TRICKY = [
    "~", "NO", "no", "Yes", "null", "true", "y", "=", "<<", "-", "- a", "? a", ": a", "a: b", "a:", "a #b", "#a", "@a", "`a", "%a", "&a",
    "*a",
    "!a",
    "|", ">", "> a", "'a'", '"a"', 'say "a" and \'b\'', "[a]", "{a}", "a, b", "a]", "2024-01-01", "12:30", "1e3", "0x1F", ".5", "1_000",
    "---",
    "--- a", "...", "a\n- b", "a\n\nb", "a\n---\nb", "a\n...", "a\tb", "港口：“北”——１２％", "«ñ» 😀 𠀀", "a\x85b", "a\u2028b", "a\rb",
    "\ufeffa",
    "a\x07b",
    "https://example.org/a?b=c&d#e", "word " * 60 + "end", "a  b   c", "长" * 200, "\\n", "a\\",
]  # fmt: skip
TEXT = (st.sampled_from(TRICKY) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)).map(str.strip).filter(bool)
STATEMENT = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
MAYBE = st.none() | TEXT
ID = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
DATE = st.sampled_from(["2024", "2024-03", "2024-02-29", "2024~", "2024-33", "201X", "2018/..", "../2018", "2018/2024", "NO"][:-1]).map(
    parse_edtf
)
LANGUAGE = st.sampled_from(["en", "zh", "zh-Hant", "no"])
HEXADECIMAL = st.text("0123456789abcdef", min_size=16, max_size=64)
NUMBER = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3) | st.sampled_from(
    [Decimal(0), Decimal("1E+3"), Decimal("4.50"), Decimal("-0.001"), Decimal(1240000)]
)
REGION = st.lists(st.integers(0, 10**9), min_size=2, max_size=6, unique=True).map(
    lambda bounds: Region.of(*zip(sorted(bounds)[::2], sorted(bounds)[1::2], strict=False))
)
MARK = st.tuples(st.text("0123456789abcdef", min_size=8, max_size=8), st.integers(0, 9999)).map(lambda pair: f"{pair[0]}@{pair[1]}")
EVIDENCE = st.builds(
    FactEvidence, region=REGION, digest=HEXADECIMAL, marks=st.lists(MARK, max_size=4).map(tuple), role=st.sampled_from(["says", "context"]),
    language=st.none() | LANGUAGE, line=st.none() | st.integers(1, 10**6), column=st.none() | st.integers(1, 10**6),
    section=MAYBE, quote=MAYBE,
    at=st.just((0, 0)),
)  # fmt: skip
VALUES = st.one_of(
    NUMBER.map(lambda value: {"value": value}),
    st.tuples(NUMBER, NUMBER).map(lambda ends: {"low": min(ends), "high": max(ends)}),
    NUMBER.map(lambda low: {"low": low}),
)
FIGURE = st.builds(
    lambda values, **fields: Figure(**values, **fields), VALUES, counted=MAYBE, unit=MAYBE,
    currency=st.none() | st.sampled_from(["USD", "NOK"]),
    comparator=st.sampled_from(["=", "~", "<", "<=", ">", ">=", "<~", ">~"]), direction=st.sampled_from([None, "up", "down"]), base=MAYBE,
    ordinal=st.booleans(), as_of=st.none() | DATE,
)  # fmt: skip
FACT = st.builds(
    Fact, id=ID, source=st.just("quay"), statement=STATEMENT, evidence=st.lists(EVIDENCE, min_size=1, max_size=2).map(tuple),
    figures=st.lists(FIGURE, max_size=2).map(tuple), as_of=st.none() | DATE, date=st.none() | DATE, place=MAYBE, event=MAYBE, speaker=MAYBE,
    names=st.lists(TEXT, max_size=2).map(tuple),
    conflicts_with=st.lists(st.tuples(st.sampled_from(["quay", "pier"]), ID).map("/".join), max_size=2).map(tuple),
    status=st.sampled_from(["curated", "drafted"]), tags=st.lists(TEXT, max_size=2).map(tuple), line=st.just(0),
)  # fmt: skip
SOURCE = st.builds(
    Source, id=st.just("quay"), title=TEXT, file=TEXT, sha256=st.just("0" * 64), publisher=MAYBE, author=MAYBE, container=MAYBE,
    issued=st.none() | DATE, languages=st.lists(LANGUAGE, max_size=3, unique=True).map(tuple), url=MAYBE,
    rank=st.sampled_from(["official", "research", "press", "other"]), supersedes=st.none() | ID,
)  # fmt: skip
FACTS = st.lists(FACT, max_size=3, unique_by=lambda fact: fact.id).map(tuple)
MODEST = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])


def reread(file: FactFile) -> FactFile:
    problems: list = []
    again = parse_fact_file(dump_fact_file(file), file.path, problems)
    assert problems == []
    assert again is not None
    return again


@MODEST
@given(SOURCE, FACTS)
def test_what_is_written_reads_back_the_same(source: Source, facts: tuple[Fact, ...]) -> None:
    file = FactFile("quay.yaml", source, facts)
    again = reread(file)
    assert again == file
    assert dump_fact_file(again) == dump_fact_file(file)


@pytest.mark.parametrize("text", [text.strip() for text in TRICKY])
def test_a_tricky_text_reads_back_the_same_in_every_field(text: str) -> None:
    statement = " ".join(text.split())
    evidence = FactEvidence(Region.of((0, 4)), "ab" * 8, section=text, quote=text)
    figure = Figure(Decimal(1), counted=text, unit=text, base=text)
    fact = Fact("a", "quay", statement, (evidence,), (figure,), place=text, event=text, speaker=text, names=(text, text), tags=(text,))
    source = Source("quay", text, text, "0" * 64, text, text, text, url=text)
    assert reread(FactFile("quay.yaml", source, (fact, Fact("b", "quay", "B", (evidence,))))).source == source
    assert reread(FactFile("quay.yaml", source, (fact, Fact("b", "quay", "B", (evidence,))))).facts[0] == fact


@MODEST
@given(SOURCE, FACTS)
def test_what_is_written_is_cut_into_its_facts(source: Source, facts: tuple[Fact, ...]) -> None:
    text = dump_fact_file(FactFile("quay.yaml", source, facts))
    chunks = cut(text)
    if chunks is None:
        return
    assert chunks.head + "".join(chunks.texts) == text
    problems: list = []
    assert [parse_facts(piece, "quay.yaml", 0, "quay", problems) for piece in chunks.texts] == [[fact] for fact in facts]
    assert problems == []


@MODEST
@given(SOURCE, FACT)
def test_what_the_index_keeps_reads_back_the_same(source: Source, fact: Fact) -> None:
    assert unpack_fact(pack_fact(fact)) == fact
    assert unpack_source(pack_source(source)) == source
    assert len(pack_fact(fact).split("\n")) == 1


EVIDENCE_ONE = FactEvidence(Region.of((3, 9)), "ab" * 8)


def test_a_file_is_written_as_people_write_it() -> None:
    source = Source("quay", "The Quay: a survey", "quay.txt", "0" * 64, issued=parse_edtf("2025-03"), languages=("en", "zh"), rank="press")
    figures = (
        Figure(Decimal("1.24E+6"), counted="containers", unit="TEU", comparator="~"),
        Figure(low=Decimal(1), high=Decimal(3), ordinal=True),
    )
    evidence = FactEvidence(Region.of((0, 4), (9, 12)), "ab" * 8, ("01234567@0",), "context", "zh", 1, 1, "一、泊位")
    fact = Fact(
        "containers", "quay", "Containers: 1.24 million", (EVIDENCE_ONE, evidence), figures, parse_edtf("2024"), place="NO",
        conflicts_with=("quay/boxes", "pier/boxes"), tags=("trade", "~"),
    )  # fmt: skip
    assert dump_fact_file(FactFile("quay.yaml", source, (fact,))) == (
        "source:\n"
        "  id: quay\n"
        "  title: 'The Quay: a survey'\n"
        "  issued: 2025-03\n"
        "  language: [en, zh]\n"
        "  rank: press\n"
        "  file: quay.txt\n"
        f"  sha256: {'0' * 64}\n"
        "facts:\n"
        "- id: containers\n"
        "  statement: 'Containers: 1.24 million'\n"
        "  figures:\n"
        '  - {counted: containers, value: 1240000, unit: TEU, comparator: "~"}\n'
        '  - {low: 1, high: 3, ordinal: "true"}\n'
        "  as-of: 2024\n"
        '  place: "NO"\n'
        "  evidence:\n"
        "  - {span: [3, 9], digest: abababababababab}\n"
        "  - {span: [[0, 4], [9, 12]], role: context, lang: zh, line: 1, column: 1, section: 一、泊位, "
        "digest: abababababababab, marks: [01234567@0]}\n"
        "  conflicts-with: [boxes, pier/boxes]\n"
        "  status: curated\n"
        '  tags: [trade, "~"]\n'
    )


def test_a_file_without_facts_says_so() -> None:
    text = dump_fact_file(FactFile("quay.yaml", Source("quay", "Quay", "quay.txt", "0" * 64), ()))
    assert text.endswith(f"  sha256: {'0' * 64}\nfacts: []\n")


def test_facts_written_one_by_one_are_those_written_together() -> None:
    facts = tuple(Fact(own, "quay", own, (EVIDENCE_ONE,)) for own in ("a", "b", "c"))
    assert dump_facts(facts) == "".join(dump_facts((fact,)) for fact in facts)
    assert dump_facts(()) == ""


def test_what_is_not_there_is_not_written() -> None:
    fact = Fact("a", "quay", "A", (EVIDENCE_ONE,), conflicts_with=("quay/b",))
    assert fact_fields(fact) == {
        "id": "a", "statement": "A", "evidence": [{"span": ["3", "9"], "digest": "ab" * 8}], "conflicts-with": ["quay/b"],
        "status": "curated",
    }  # fmt: skip
    assert figure_fields(Figure(Decimal(0))) == {"value": "0"}
    assert evidence_fields(EVIDENCE_ONE) == {"span": ["3", "9"], "digest": "ab" * 8}
    assert source_fields(Source("quay", "Quay", "q.txt", "0" * 64, languages=("en",))) == {
        "id": "quay", "title": "Quay", "language": "en", "rank": "other", "file": "q.txt", "sha256": "0" * 64,
    }  # fmt: skip
