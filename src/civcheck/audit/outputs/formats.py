"""The formats beside text and the project's own JSON: each a function from an outcome to a text, imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.audit.outcome import Outcome

FORMATS: tuple[str, ...] = ("sarif", "github", "gitlab", "junit", "markdown", "csv")
"""Each is a module of this package with a function `render(outcome) -> str`."""


def render(name: str, outcome: Outcome) -> str:
    """Give an outcome in a format."""
    text: str = import_module(f"civcheck.audit.outputs.{name}").render(outcome)
    return text
