"""Parts of one work in several processes, which share what this one has read.

A process is a copy of this one at the time, so that only its results are sent. Where there are no such copies, or one
ends by itself, the part is done here.
"""

from __future__ import annotations

import multiprocessing
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from civcheck.audit.work import begin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkProcess

    from civcheck.compare.passages.spreading import Part, Result


@dataclass(frozen=True, slots=True)
class Processes:
    """Does `jobs` parts at a time: the first of them here, the others in processes of their own."""

    jobs: int

    def __call__(self, work: Callable[[Part], Result], parts: Sequence[Part]) -> list[Result]:
        """Do the parts; what a part raises is raised."""
        if self.jobs <= 1 or sys.platform != "linux":
            return [work(part) for part in parts]
        others = [_begun(work, part) for part in parts[1:]]
        done = [work(part) for part in parts[:1]]
        return [*done, *(_result(there, work, part) for there, part in zip(others, parts[1:], strict=True))]


def _begun(work: Callable[[Part], Result], part: Part) -> tuple[ForkProcess, Connection] | None:
    """Begin a part in another process; None where none can be started."""
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(there, work, part), daemon=True)
    try:
        process.start()
    except OSError:  # no memory, no more processes
        return None
    finally:
        there.close()
    return process, here


def _do(there: Connection, work: Callable[[Any], Any], part: object) -> None:
    begin()
    with suppress(Exception):  # it is done again where it can be told
        there.send(work(part))


def _result(begun: tuple[ForkProcess, Connection] | None, work: Callable[[Part], Result], part: Part) -> Result:
    if begun is None:
        return work(part)
    process, there = begun
    try:
        return cast("Result", there.recv())
    except EOFError:  # it ended by itself: what is wrong is raised here
        return work(part)
    finally:
        there.close()
        process.join()
