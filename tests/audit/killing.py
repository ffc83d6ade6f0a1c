"""Kill audits at any moment and see that nothing is broken: `python killing.py FOLDER ROUNDS SEED`.

A program of its own, since it forks: every round an audit starts in another process, on a cold cache or on one that knows
some of the documents as they were, and is killed after a random time. Then an audit with that cache must say the same as one
without any. Prints how many were killed before they were done.
"""

from __future__ import annotations

import io
import os
import random
import signal
import sys
import time
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path

from invented import folder_of, text

from civcheck.audit import cache, work
from civcheck.cli.main import run


def told(*arguments: str) -> tuple[int, str, str]:
    """Give what an audit says, byte for byte."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(["audit", "documents", "--select", "impossible-date", "--format", "json", *arguments])
    return code, out.getvalue(), err.getvalue()


def started(*arguments: str) -> int:
    """Start an audit in another process and give its number."""
    child = os.fork()
    if child == 0:
        os.setsid()
        told(*arguments)
        os._exit(0)
    return child


def killed(child: int, after: float) -> bool:
    """Kill a process, and those it started, after some seconds; say whether it was still at work."""
    end = time.perf_counter() + after
    while time.perf_counter() < end:
        if os.waitpid(child, os.WNOHANG)[0]:
            return False
        time.sleep(0.0005)
    with suppress(ProcessLookupError):  # it may not lead its group yet
        os.killpg(child, signal.SIGKILL)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def forget() -> None:
    """Take the cache of audits away."""
    for path in Path(os.environ["CIVCHECK_CACHE"]).glob("audit.sqlite*"):
        path.unlink()


def round_of(source: random.Random, number: int, folder: Path, longest: float) -> bool:
    cold = number % 3 == 0
    if cold:
        forget()
    for path in source.sample(sorted(folder.rglob("*.*")), 0 if cold else 12):
        path.write_text(text(source.randrange(10**6), 8), encoding="utf-8")
    was = killed(started("--jobs", str(1 + number % 2)), source.uniform(0, longest))
    fresh = told("--no-cache", "--jobs", "1")
    for _ in range(2):
        kept = told("--jobs", "1")
        assert kept == fresh, f"round {number}: {kept[2]}"
    return was


def main() -> None:
    where, rounds, seed = sys.argv[1:]
    os.chdir(where)
    os.environ["CIVCHECK_CACHE"] = str(Path(where) / "cache")
    work._ALONE, work._BATCH, cache._OFTEN, cache._SETTLED_NS = 0, 2_000, 4, 1  # small enough that all of it happens with small documents
    folder = folder_of(Path("documents"), 24, 8)
    told("--jobs", "1")  # what is imported once, and the index of the facts
    source = random.Random(int(seed))  # noqa: S311
    longest, count = 0.1, 0
    for number in range(int(rounds)):
        was = round_of(source, number, folder, longest)
        longest *= 1.2 if was else 0.8  # whatever the machine does beside
        count += was
    sys.stdout.write(str(count))


if __name__ == "__main__":
    main()
