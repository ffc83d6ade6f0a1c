"""Facts to YAML: what `yaml_io` reads back as the same facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact, FactEvidence, Source
    from civcheck.model.fact_file import FactFile
    from civcheck.model.figure import Figure

Value = str | list["Value"] | dict[str, "Value"]

_MISREAD = frozenset("~ null yes no on off true false y n".split())  # noqa: SIM905
_WIDTH = 1000


def dump_fact_file(file: FactFile) -> str:
    """Give the YAML of a source and its facts."""
    source = yaml.MappingNode("tag:yaml.org,2002:map", [(_flow("source"), _mapping(source_fields(file.source)))], flow_style=False)
    return _serialize(source) + ("facts:\n" + dump_facts(file.facts) if file.facts else "facts: []\n")


def dump_facts(facts: tuple[Fact, ...]) -> str:
    """Give the YAML of some facts, one after another as they stand under `facts:`."""
    return "".join(_serialize(_sequence([_mapping(fact_fields(fact, qualified=False))])) for fact in facts)


def source_fields(source: Source) -> dict[str, Value]:
    """Give the fields of a source as they are written."""
    languages = list[Value](source.languages)
    return _present(
        {
            "id": source.id,
            "title": source.title,
            "author": source.author,
            "publisher": source.publisher,
            "container": source.container,
            "issued": _date(source.issued),
            "language": languages[0] if len(languages) == 1 else languages,
            "url": source.url,
            "rank": source.rank,
            "supersedes": source.supersedes,
            "file": source.file,
            "sha256": source.sha256,
        }
    )


def fact_fields(fact: Fact, *, qualified: bool = True) -> dict[str, Value]:
    """Give the fields of a fact as they are written.

    Facts of the same file are named without its id unless `qualified`.
    """
    own = f"{fact.source}/"
    return _present(
        {
            "id": fact.id,
            "statement": fact.statement,
            "figures": [figure_fields(figure) for figure in fact.figures],
            "as-of": _date(fact.as_of),
            "date": _date(fact.date),
            "place": fact.place,
            "event": fact.event,
            "speaker": fact.speaker,
            "names": list(fact.names),
            "evidence": [evidence_fields(item) for item in fact.evidence],
            "conflicts-with": [name if qualified else name.removeprefix(own) for name in fact.conflicts_with],
            "status": fact.status,
            "tags": list(fact.tags),
        }
    )


def figure_fields(figure: Figure) -> dict[str, Value]:
    """Give the fields of a figure as they are written."""
    numbers = {"value": figure.value, "low": figure.low, "high": figure.high}
    return _present(
        {
            "counted": figure.counted,
            **{name: None if number is None else f"{number:f}" for name, number in numbers.items()},
            "unit": figure.unit,
            "currency": figure.currency,
            "comparator": None if figure.comparator == "=" else figure.comparator,
            "direction": figure.direction,
            "base": figure.base,
            "ordinal": "true" if figure.ordinal else None,
            "as-of": _date(figure.as_of),
        }
    )


def evidence_fields(evidence: FactEvidence) -> dict[str, Value]:
    """Give the fields of some evidence as they are written."""
    parts: list[Value] = [[str(part.start), str(part.end)] for part in evidence.region.parts]
    return _present(
        {
            "span": parts if len(parts) > 1 else parts[0],
            "role": None if evidence.role == "says" else evidence.role,
            "lang": evidence.language,
            "line": None if evidence.line is None else str(evidence.line),
            "column": None if evidence.column is None else str(evidence.column),
            "section": evidence.section,
            "quote": evidence.quote,
            "digest": evidence.digest,
            "marks": list(evidence.marks),
        }
    )


def _date(date: Edtf | None) -> str | None:
    return date.text if date else None


def _present(fields: dict[str, Value | None]) -> dict[str, Value]:
    return {name: value for name, value in fields.items() if value}


def _serialize(node: yaml.Node) -> str:
    # The base dumper writes every scalar plain where the syntax allows it: numbers and dates are strings here, and read back as strings.
    text: str = yaml.serialize(node, Dumper=yaml.CBaseDumper, allow_unicode=True, width=_WIDTH)
    return text


def _node(value: Value) -> yaml.Node:
    """Give the node of a field's value: lists of mappings stand a line each, everything inside them on that line."""
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return _sequence([_flow(item) for item in value])
    return _flow(value)


def _flow(value: Value) -> yaml.Node:
    if isinstance(value, str):
        quoted = value.lower() in _MISREAD or value.startswith(("<", ">", "="))
        return yaml.ScalarNode("tag:yaml.org,2002:str", value, style='"' if quoted else None)
    if isinstance(value, dict):
        pairs = [(_flow(name), _flow(item)) for name, item in value.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=True)
    return yaml.SequenceNode("tag:yaml.org,2002:seq", [_flow(item) for item in value], flow_style=True)


def _mapping(value: dict[str, Value]) -> yaml.Node:
    return yaml.MappingNode("tag:yaml.org,2002:map", [(_flow(name), _node(item)) for name, item in value.items()], flow_style=False)


def _sequence(items: list[yaml.Node]) -> yaml.Node:
    return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=False)
