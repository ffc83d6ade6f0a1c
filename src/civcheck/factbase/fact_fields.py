"""The fields of a fact file, each read into the model.

Docs/fact-format.md describes them; a test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

import yaml

from civcheck.model.fact import Fact, FactEvidence, Rank, Role, Source, Status
from civcheck.model.figure import Comparator, Figure
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from civcheck.factbase.fields import Reader

FILE_FIELDS = ("source", "facts")
SOURCE_FIELDS = (
    "id", "title", "author", "publisher", "container", "issued", "language", "url", "rank", "supersedes", "file", "sha256",
)  # fmt: skip
FACT_FIELDS = (
    "id", "statement", "figures", "as-of", "date", "place", "event", "speaker", "names", "evidence", "conflicts-with", "status", "tags",
)  # fmt: skip
FIGURE_FIELDS = (
    "counted", "value", "low", "high", "unit", "currency", "comparator", "direction", "base", "ordinal", "as-of",
)  # fmt: skip
EVIDENCE_FIELDS = ("span", "digest", "marks", "role", "lang", "line", "column", "section", "quote")

ID_PATTERN = compiled(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_QUALIFIED_ID = compiled(rf"(?:{ID_PATTERN.pattern}/)?{ID_PATTERN.pattern}")
_SHA256 = compiled(r"[0-9a-f]{64}")
_DIGEST = compiled(r"[0-9a-f]{16,64}")
_CURRENCY = compiled(r"[A-Z]{3}")
_LANGUAGE = compiled(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MARK = compiled(r"[0-9a-f]{4,64}(?:@[0-9]{1,12})?")

ID_HINT = "write lower-case words of letters and digits joined by hyphens: container-throughput-2024"


def read_source(reader: Reader, node: yaml.Node) -> Source:
    """Read the `source` of a file. What is missing or bad is reported and left out."""
    fields = reader.mapping(node, "a source", SOURCE_FIELDS, required=("id", "title", "file", "sha256"))
    language = fields.get("language")
    listed = language.value if isinstance(language, yaml.SequenceNode) else [language]
    hint = "write a language code: en, zh, or [zh, en]"
    languages = tuple(code for item in listed if (code := reader.text(item, "language", _LANGUAGE, hint)))
    return Source(
        id=reader.text(fields.get("id"), "id", ID_PATTERN, ID_HINT) or "",
        title=reader.text(fields.get("title"), "title") or "",
        file=reader.text(fields.get("file"), "file") or "",
        sha256=reader.text(fields.get("sha256"), "sha256", _SHA256, "write the 64 hexadecimal digits of the file's sha256") or "",
        publisher=reader.text(fields.get("publisher"), "publisher"),
        author=reader.text(fields.get("author"), "author"),
        container=reader.text(fields.get("container"), "container"),
        issued=reader.date(fields.get("issued")),
        languages=languages,
        url=reader.text(fields.get("url"), "url"),
        rank=cast("Rank", reader.choice(fields.get("rank"), "rank", get_args(Rank), "other")),
        supersedes=reader.text(fields.get("supersedes"), "id", ID_PATTERN, ID_HINT),
    )


def read_fact(reader: Reader, node: yaml.Node, source: str) -> Fact:
    """Read one fact. What is missing or bad is reported and left out."""
    fields = reader.mapping(node, "a fact", FACT_FIELDS, required=("id", "statement", "evidence"))
    conflicts = (reader.text(item, "fact", _QUALIFIED_ID, "name a fact: id, or source/id") for item in
                 reader.items(fields.get("conflicts-with"), "conflicts-with"))  # fmt: skip
    evidence = reader.items(fields.get("evidence"), "evidence")
    if "evidence" in fields and not evidence:
        reader.report(fields["evidence"], "a fact has no evidence", "no span, no claim: add the span that says it")
    read = [read_evidence(reader, item) for item in evidence]
    return Fact(
        id=reader.text(fields.get("id"), "id", ID_PATTERN, ID_HINT) or "",
        source=source,
        statement=" ".join((reader.text(fields.get("statement"), "statement") or "").split()),
        evidence=tuple(item for item in read if item is not None),
        figures=tuple(read_figure(reader, item) for item in reader.items(fields.get("figures"), "figures")),
        as_of=reader.date(fields.get("as-of")),
        date=reader.date(fields.get("date")),
        place=reader.text(fields.get("place"), "place"),
        event=reader.text(fields.get("event"), "event"),
        speaker=reader.text(fields.get("speaker"), "speaker"),
        names=reader.texts(fields.get("names"), "names"),
        conflicts_with=tuple(name if "/" in name else f"{source}/{name}" for name in conflicts if name),
        status=cast("Status", reader.choice(fields.get("status"), "status", get_args(Status), "curated")),
        tags=reader.texts(fields.get("tags"), "tags"),
        line=reader.place(node)[0],
    )


def read_figure(reader: Reader, node: yaml.Node) -> Figure:
    """Read one figure of a fact."""
    fields = reader.mapping(node, "a figure", FIGURE_FIELDS)
    value, low, high = (reader.decimal(fields.get(name), name) for name in ("value", "low", "high"))
    _check_value(reader, node, fields, value, low, high)
    direction = reader.choice(fields.get("direction"), "direction", ("up", "down"), "")
    return Figure(
        value=value,
        low=low,
        high=high,
        counted=reader.text(fields.get("counted"), "counted"),
        unit=reader.text(fields.get("unit"), "unit"),
        currency=reader.text(fields.get("currency"), "currency", _CURRENCY, "write the ISO 4217 code: USD, CNY, EUR"),
        comparator=cast("Comparator", reader.choice(fields.get("comparator"), "comparator", get_args(Comparator), "=")),
        direction=cast('Literal["up", "down"]', direction) if direction else None,
        base=reader.text(fields.get("base"), "base"),
        ordinal=reader.choice(fields.get("ordinal"), "ordinal", ("true", "false"), "false") == "true",
        as_of=reader.date(fields.get("as-of")),
    )


def _check_value(
    reader: Reader, node: yaml.Node, fields: dict[str, yaml.Node], value: Decimal | None, low: Decimal | None, high: Decimal | None
) -> None:
    if not {"value", "low", "high"} & fields.keys():
        reader.report(node, "a figure has no value", "add `value:`, or `low:` and `high:` for a range")
    elif value is not None and (low is not None or high is not None):
        reader.report(node, "a figure has a value and a range", "keep `value`, or `low` and `high`")
    elif low is not None and high is not None and high < low:
        reader.report(fields["high"], f"the range ends at {high}, below its start at {low}", "write the lower end first")


def read_evidence(reader: Reader, node: yaml.Node) -> FactEvidence | None:
    """Read one evidence entry; None where its span is missing or bad."""
    fields = reader.mapping(node, "evidence", EVIDENCE_FIELDS, required=("span", "digest"))
    region = read_region(reader, fields["span"]) if "span" in fields else None
    digest = reader.text(fields.get("digest"), "digest", _DIGEST, "write 16 to 64 hexadecimal digits of the sha256 of the exact words")
    marks = (reader.text(item, "mark", _MARK, "marks are written by `civcheck add`; take the field out") for item in
             reader.items(fields.get("marks"), "marks"))  # fmt: skip
    read = FactEvidence(
        region=region or Region.of((0, 1)),
        digest=digest or "",
        marks=tuple(mark for mark in marks if mark),
        role=cast("Role", reader.choice(fields.get("role"), "role", get_args(Role), "says")),
        language=reader.text(fields.get("lang"), "lang", _LANGUAGE, "write a language code: en, zh"),
        line=reader.whole(fields.get("line"), "line"),
        column=reader.whole(fields.get("column"), "column"),
        section=reader.text(fields.get("section"), "section"),
        quote=reader.text(fields.get("quote"), "quote"),
        at=reader.place(fields["span"]) if "span" in fields else reader.place(node),
    )
    return read if region else None


def read_region(reader: Reader, node: yaml.Node) -> Region | None:
    """Read `[start, end]`, or `[[start, end], [start, end]]` where something interrupts the words."""
    items = reader.items(node, "span")
    nested = items if items and isinstance(items[0], yaml.SequenceNode) else [node]
    parts: list[tuple[int, int]] = []
    for part in nested:
        bounds = [reader.whole(item, "offset") for item in reader.items(part, "span")]
        if len(bounds) != 2:  # noqa: PLR2004  a start and an end
            reader.report(part, "a span is two offsets", "write [start, end]: code points from 0, the end exclusive")
            return None
        if None in bounds:
            return None
        parts.append((bounds[0] or 0, bounds[1] or 0))
    return _region(reader, node, parts)


def _region(reader: Reader, node: yaml.Node, parts: list[tuple[int, int]]) -> Region | None:
    if any(end <= start for start, end in parts):
        reader.report(node, "a span ends where it starts, or before", "write [start, end] with the end after the last character")
        return None
    try:
        return Region.of(*parts)
    except ValueError as error:
        reader.report(node, str(error), "write the parts in order")
        return None
