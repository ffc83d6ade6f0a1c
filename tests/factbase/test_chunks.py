from __future__ import annotations

import hashlib

import pytest
from sample_facts import HEAD, fact_yaml, file_yaml

from civcheck.factbase.chunks import cut, digest_of
from civcheck.factbase.yaml_io import parse_fact_file

A, B = fact_yaml("a"), fact_yaml("b", "Two\n    lines")


def indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    ("text", "head", "pieces"),
    [
        (file_yaml(A, B), HEAD + "facts:\n", (A, B)),
        (HEAD + "facts:   # all of them\n\n# first\n" + A + B, HEAD + "facts:   # all of them\n\n# first\n", (A, B)),
        (HEAD + "facts:\n" + indented(A) + indented(B), HEAD + "facts:\n", (indented(A), indented(B))),
        (file_yaml(A + "# between\n\n", B + "\n\n"), HEAD + "facts:\n", (A + "# between\n\n", B + "\n\n")),
        ("# top\n" + file_yaml(A), "# top\n" + HEAD + "facts:\n", (A,)),
        (file_yaml(A.rstrip("\n")), HEAD + "facts:\n", (A.rstrip("\n"),)),
    ],
)
def test_a_file_is_cut_at_its_facts(text: str, head: str, pieces: tuple[str, ...]) -> None:
    chunks = cut(text)
    assert chunks is not None
    assert (chunks.head, chunks.texts) == (head, pieces)
    assert chunks.digests == tuple(map(digest_of, pieces))
    lines = text.split("\n")
    assert [lines[chunks.line_before(index)].strip() for index in range(len(pieces))] == [piece.split("\n")[0].strip() for piece in pieces]


@pytest.mark.parametrize(
    "text",
    [
        "",
        HEAD,
        file_yaml(),
        "facts:\n" + A + HEAD,
        file_yaml(A) + "extra: 1\n",
        file_yaml(A) + "facts:\n" + B,
        file_yaml(A) + "...\n",
        file_yaml(A) + "---\n" + A,
        "%YAML 1.1\n---\n" + file_yaml(A),
        file_yaml(A.replace("statement: ", "statement: &s "), B),
        file_yaml(A, B.replace("statement: Two\n    lines", "statement: *s")),
        HEAD + "facts: [{id: a}]\n",
        HEAD + "facts:\n-\n  id: a\n",
        HEAD + "facts:\n  - id: a\n - id: b\n",
    ],
)
def test_a_file_laid_out_otherwise_is_not_cut(text: str) -> None:
    assert cut(text) is None


@pytest.mark.parametrize(
    "text",
    [
        file_yaml(fact_yaml("a", '"One\n- two"'), B),
        file_yaml(fact_yaml("a", "'One\n- id: two'"), B),
        file_yaml(A.rstrip("\n") + "\r" + B),
        file_yaml(A.rstrip("\n") + "\u2028" + B),
        file_yaml(A.rstrip("\n") + "\x85" + B),
        file_yaml(fact_yaml("a", "|\n    - One\n    - two\n\n    # no comment"), B),
        file_yaml(fact_yaml("a", "One\n    - two"), B),
    ],
    ids=["double quotes", "single quotes", "carriage return", "line separator", "next line", "literal", "plain"],
)
def test_a_file_is_cut_into_as_many_pieces_as_it_has_facts_or_not_at_all(text: str) -> None:
    file = parse_fact_file(text, "a.yaml", [])
    chunks = cut(text)
    assert file is not None
    assert chunks is None or len(chunks.texts) == len(file.facts)


def test_the_digest_of_a_piece_is_of_its_exact_text() -> None:
    assert digest_of("港 a") == hashlib.blake2b("港 a".encode(), digest_size=16).digest()
    assert digest_of("a") != digest_of("a\n")
