"""Termbases to concepts, whatever format they are in."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from civcheck.errors import ReadError, TermFileError
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.errors.problem import Problem
    from civcheck.model.term import Concept


def load_terms(paths: Iterable[str]) -> tuple[Concept, ...]:
    """Read termbases, in order. Raises TermFileError with everything that is wrong with any of them."""
    problems: list[Problem] = []
    concepts = tuple(concept for path in paths for concept in read_terms(path, problems))
    if problems:
        raise TermFileError(problems)
    return concepts


def read_terms(path: str, problems: list[Problem]) -> tuple[Concept, ...]:
    """Read one termbase. What is wrong with it is added to `problems`."""
    try:
        return parse_terms(load(path), path, problems)
    except ReadError as error:
        problems += error.problems
        return ()


def parse_terms(data: bytes, path: str, problems: list[Problem]) -> tuple[Concept, ...]:
    """Read the bytes of a termbase; the ending of its name tells the format. Raises ReadError for what is no text."""
    ending = PurePath(path).suffix.lower()
    if ending == ".tbx":
        from civcheck.factbase.terms.tbx import parse_tbx

        return parse_tbx(data, path, problems)
    if ending in {".csv", ".tsv"}:
        from civcheck.factbase.terms.csv_terms import parse_csv

        return parse_csv(decode(data, path), path, problems)
    from civcheck.factbase.terms.yaml_terms import parse_yaml

    return parse_yaml(decode(data, path), path, problems)
