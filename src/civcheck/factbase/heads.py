"""The sources of fact files, read from the beginning of each file alone: quick, however many facts follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.factbase.yaml_io import parse_source
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from civcheck.model.fact import Source

_SOURCE = compiled(r"^source:", re.MULTILINE)
_FACTS = compiled(r"^facts:", re.MULTILINE)
_LONGEST = 20_000


def sources_in(paths: Iterable[str]) -> Iterator[Source]:
    """Give the source of each fact file. Files that are none, or whose head cannot be read, are passed over: others tell of them."""
    for path in paths:
        try:
            with open(path, "rb") as file:
                head = file.read(_LONGEST).decode("utf-8-sig", errors="replace")
        except OSError:
            continue
        source = source_of(head, path) if _SOURCE.search(head) else None
        if source is not None:
            yield source


def source_of(text: str, path: str) -> Source | None:
    """Give the source that a fact file, or the beginning of one, tells of; None where that cannot be read."""
    facts = _FACTS.search(text)
    return parse_source(text[: facts.start()] if facts else text, path, [])
