"""A defect of a user's file, as a value: bad data is for lists, exceptions are for programs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One defect of a user's file. Lines and columns count from 1; None where the whole file is meant."""

    path: str
    line: int | None
    column: int | None
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Give `path:line:column: message`, with the hint on a line of its own."""
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        return f"{place}: {self.message}" + (f"\n    {self.hint}" if self.hint else "")
