"""Termbases in YAML: `concepts:`, each with its names. docs/terms.md describes the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.factbase.fields import Reader, compose
from civcheck.factbase.terms.entries import FIELDS, ID_HINT, ID_PATTERN, NAME_FIELDS, TERRITORY, TERRITORY_HINT, TYPES, Entry, concepts_of
from civcheck.factbase.yaml_io import quick_allocation

if TYPE_CHECKING:
    from collections.abc import Iterator

    import yaml

    from civcheck.errors.problem import Problem
    from civcheck.factbase.terms.entries import Place
    from civcheck.model.term import Concept

FILE_FIELDS = ("concepts",)


def parse_yaml(text: str, path: str, problems: list[Problem]) -> tuple[Concept, ...]:
    """Read the text of a termbase. Every bad field is added to `problems` and left out; an empty file has no concepts."""
    with quick_allocation():
        node = compose(text, path, 0, problems)
        if node is None:
            return ()
        reader = Reader(path, problems=problems)
        fields = reader.mapping(node, "a termbase", FILE_FIELDS, required=FILE_FIELDS)
        entries = [_entry(reader, item) for item in reader.items(fields.get("concepts"), "concepts")]
    return concepts_of(entries, path, problems)


def _entry(reader: Reader, node: yaml.Node) -> Entry:
    fields = reader.mapping(node, "a concept", FIELDS, required=("id",))
    entry = Entry(
        reader.place(node),
        id=reader.text(fields.get("id"), "id", ID_PATTERN, ID_HINT) or "",
        type=reader.choice(fields.get("type"), "type", TYPES, "") or None,
        territory=reader.text(fields.get("territory"), "territory", TERRITORY, TERRITORY_HINT),
        note=reader.text(fields.get("note"), "note"),
    )
    for kind in NAME_FIELDS:
        entry.add(kind, _names(reader, fields.get(kind), kind))
    return entry


def _names(reader: Reader, node: yaml.Node | None, kind: str) -> Iterator[tuple[str, Place]]:
    for item in reader.items(node, kind):
        text = reader.text(item, f"an item of {kind}")
        if text is not None:
            yield text, reader.place(item)
