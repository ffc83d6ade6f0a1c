"""A quotation mark or bracket without its partner.

A quotation that is never closed does not say where somebody's words end. What is closed by a mark of another kind (“so") is
told too, as a warning; a bracket of the other width （so) is only noted.

Example:

    The board said that “the quay is safe and left.        “ is never closed

Silent: quotations over several paragraphs, each of which opens them anew; pairs that a page or a note parts; apostrophes, inches
and feet, labels such as a) or 1), smileys, intervals such as [0, 1).

Limits: of single quotation marks only one with no ’ behind it is told, since too many are apostrophes. Tables and code are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.pairing import Loose
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Severity

NAME = "unbalanced-mark"
_WIDTHS = frozenset(("(）", "（)", "[］", "［]"))


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the marks without a partner."""
    from civcheck.audit.unpaired import unpaired

    yield Looked(len(unit.passages))
    for passage, one in unpaired(unit):
        if one.why in {"open", "closed", "mixed"}:
            others = [] if one.other is None else [passage.region(one.other, one.other + 1)]
            yield unit.saw(
                NAME, passage.region(one.at, one.at + 1), _says(one, passage.text), others=others, severity=_severity(one, passage.text)
            )


def _says(one: Loose, text: str) -> str:
    if one.why == "mixed" and one.other is not None:
        return f"what {text[one.other]} opens is closed with {one.mark}"
    return f"{one.mark} is never closed" if one.why == "open" else f"{one.mark} closes nothing that is open"


def _severity(one: Loose, text: str) -> Severity | None:
    if one.why != "mixed" or one.other is None:
        return None
    opened = text[one.other]
    return "info" if opened + one.mark in _WIDTHS else "warning"


RULE = Rule(NAME, "quotes", "error", emit)
