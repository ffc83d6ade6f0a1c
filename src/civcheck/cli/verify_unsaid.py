"""How `civcheck verify` tells what facts say and their evidence does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.cli.render import Line
    from civcheck.factbase.meaning.unsaid import Unsaid
    from civcheck.factbase.verify import SourceCheck

LONGEST = 200


def unsaid_lines(check: SourceCheck) -> Iterator[Line]:
    """Tell of each fact that its evidence does not say: its statement, then a line for each field."""
    from civcheck.model.printable import one_line

    for name, state in check.meanings().items():
        items = [item for item in check.unsaid if item.fact.id == name]
        fact = items[0].fact
        yield [(f"  {check.file.path}:{fact.line}: ", "place"), (fact.name, "bad"), (f" {state.replace('-', ' ')}", "")]
        yield [(f"    {one_line(fact.statement)}", "")]
        for item in items:
            yield [(f"    {item.name}: {one_line(item.message)}", ""), (_where(check, item), "note")]


def _where(check: SourceCheck, item: Unsaid) -> str:
    """Tell where another value is read, else where to look for one, with the words."""
    from civcheck.model.printable import one_line

    region = item.read or item.evidence
    if check.document is None or region is None:
        return ""
    location = check.document.locate(region)
    words = one_line(location.text or "")
    shown = f"“{words}”" if len(words) <= LONGEST else f"“{words[:LONGEST]} …”"
    return f"; {check.path}:{location.line}:{location.column}: {shown}"
