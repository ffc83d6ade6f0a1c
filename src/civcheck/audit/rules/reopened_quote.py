"""A quotation that is opened twice, closed twice, or holds nothing.

A second opening mark before the first quotation is closed shows that a closing mark was lost, or that one was struck twice.
Empty marks show that words were lost.

Example:

    She called it “a great day for “the port and went home.        “ opens a quotation while one is open

Silent: quotations within quotations that are both closed, quotations over several paragraphs.

Limits: single quotation marks are not looked at. Where one mark is lost, it is not known which: the second opening one is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.pairing import Loose
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "reopened-quote"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the quotations that are opened or closed twice, and the empty ones."""
    from civcheck.audit.unpaired import unpaired

    yield Looked(len(unit.passages))
    for passage, one in unpaired(unit):
        if one.why == "empty" and one.other is not None:
            yield unit.saw(NAME, passage.region(one.at, one.other + 1), "nothing stands between these quotation marks")
        elif one.why in {"reopened", "closed twice"} and one.other is not None:
            yield _twice(unit, passage, one, one.other)


def _twice(unit: Unit, passage: Passage, one: Loose, before: int) -> Evidence:
    says = f"{one.mark} opens a quotation while one is open" if one.why == "reopened" else f"{one.mark} closes a quotation that is closed"
    return unit.saw(NAME, passage.region(one.at, one.at + 1), says, others=[passage.region(before, before + 1)])


RULE = Rule(NAME, "quotes", "error", emit)
