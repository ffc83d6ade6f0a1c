"""Where the fields of facts stand in their fact file.

A fact does not know where its figures and names were read. The file is parsed once more when there is something to say.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

import yaml

from civcheck.model.document import Document, Layout, Regions
from civcheck.model.finding import Evidence
from civcheck.model.span import Region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.audit.unit import Unit
    from civcheck.model.document import BlockKind
    from civcheck.model.finding import Severity


def record_of(text: str, path: str, sha256: str) -> Document:
    """Give the text of a fact file as a document of nothing but lines."""
    starts = array("q", [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])])
    nothing = Regions.pack([])
    return Document(text, path, sha256, (), Layout(starts, (), nothing, array("q"), array("q", [0]), nothing, ()))


def statements_of(record: Document) -> Document:
    """Give the text of a fact file as a document that says nothing but the statements of its facts, one block each."""
    root = yaml.compose(record.text, Loader=yaml.CBaseLoader)
    facts = _field(root, "facts")
    nodes = [_field(fact, "statement") for fact in facts.value] if isinstance(facts, yaml.SequenceNode) else []
    spans = [_inside(node) for node in nodes if isinstance(node, yaml.ScalarNode) and node.style not in {"|", ">"}]
    count = len(spans)
    blocks = Regions.pack([span] for span in spans)
    kinds: tuple[BlockKind, ...] = tuple("paragraph" for _ in spans)
    layout = Layout(record.layout.line_starts, kinds, blocks, array("q", [-1] * count), array("q", range(count + 1)), blocks, ())
    return replace(record, layout=layout)


def _inside(node: yaml.ScalarNode) -> tuple[int, int]:
    """Give the range of a scalar's words without its quotation marks."""
    mark = 1 if node.style in {"'", '"'} else 0
    return node.start_mark.index + mark, node.end_mark.index - mark


class FactPlaces:
    """Finds the fields of the facts of one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @cached_property
    def _facts(self) -> list[yaml.Node]:
        record = self._unit.record
        root = yaml.compose(record.text, Loader=yaml.CBaseLoader) if record else None
        node = _field(root, "facts")
        return list(node.value) if isinstance(node, yaml.SequenceNode) else []

    def region(self, fact: int, *path: str | int) -> Region:
        """Give the place of a field: the number of the fact, then names of fields and numbers of items.

        Of a path that does not lead to its end, the last field that is there.
        """
        node: yaml.Node | None = self._facts[fact]
        for step in path:
            inner = _field(node, step) if isinstance(step, str) else _item(node, step)
            if inner is None:
                break
            node = inner
        assert node is not None  # noqa: S101  the fact itself is there
        if isinstance(node, yaml.MappingNode) and not node.flow_style:
            node = node.value[0][0]  # a block ends where the next one starts
        return Region.of((node.start_mark.index, node.end_mark.index))

    def saw(
        self, rule: str, region: Region, message: str, *, others: Iterable[Region] = (), severity: Severity | None = None
    ) -> Evidence:  # fmt: skip
        """Give evidence at a place of the fact file; the others are places of the source."""
        record = self._unit.record
        assert record is not None  # noqa: S101  there are no facts without it
        key = f"{record.path}:{region.start}-{region.end}"
        return Evidence(rule, (key,), record.locate(region), message, tuple(map(self._unit.locate, others)), severity)


def _field(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _item(node: yaml.Node | None, number: int) -> yaml.Node | None:
    return node.value[number] if isinstance(node, yaml.SequenceNode) and number < len(node.value) else None
