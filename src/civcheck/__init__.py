"""civcheck: fact-checking and citation for a folder of documents. No span, no claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.api import scan

__all__ = ["__version__", "scan"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Import what is asked for: the command line starts without it."""
    if name == "scan":
        from civcheck.api import scan

        return scan
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
