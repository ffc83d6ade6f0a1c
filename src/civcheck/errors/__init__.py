"""What can go wrong, as one tree. Every error says what, where and what to do next.

CivcheckError                 anything below; the command ends with exit code 2
    UsageError                a request that cannot be carried out as it is worded
    SettingsError             civcheck.toml or pyproject.toml
    InputError                a file that cannot be read as it is
        ReadError             a document
        FactFileError         fact files: every bad field of every file, as Problems
        TermFileError         termbases: the same
    WriteError                a file that could not be written; the old one is untouched

Bad user data is collected as `Problem` values first and raised once, so that one run shows everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from civcheck.errors.problem import Problem


class CivcheckError(Exception):
    """Something the user can put right. `hint` says how."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        """Come back whole from another process."""
        return type(self), (self.message, self.hint)

    def __str__(self) -> str:
        """Give the message, with the hint on a line of its own."""
        return self.message + (f"\n    {self.hint}" if self.hint else "")


class UsageError(CivcheckError):
    """A request that cannot be carried out as it is worded."""


class SettingsError(CivcheckError):
    """A settings file with an unknown key or a bad value."""


class InputError(CivcheckError):
    """A file that cannot be read as it is."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        """Come back whole from another process."""
        return type(self), (self.problems,)


class ReadError(InputError):
    """A document that cannot be read."""


class FactFileError(InputError):
    """Fact files with bad fields: all of them, in the order of path and line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.column or 0)))


class TermFileError(FactFileError):
    """Termbases with bad fields: all of them, in the order of path and line."""


class WriteError(CivcheckError):
    """A file that could not be written. What was there before is untouched."""
