"""How fast `civcheck audit` is and how much memory it takes, as ratios to peers in the same run.

python benchmarks/audit.py [--megabytes 2] [--files 400] [--small 500] [--sources FOLDER] [--runs 3] [--linear]
                           [--copies 0]

Prints: documents at hand (`--sources`), cold, unchanged, and with one changed, with the start-up of the same commands
taken away; MB/s and the most memory of all processes together on invented clean text (clean_text.py; 100 MB with
`--megabytes 100`), against a pass that only reads, decodes and searches for numbers; with `--linear` the same at a tenth
and a half of the size; with `--copies 100` the same on so many MB of edited copies of the documents at hand
(edited_copies.py), which have real sentences, layout and much in common; and many small files of which ten are broken.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from clean_text import write_folder
from edited_copies import write_copies

CIVCHECK = [sys.executable, "-m", "civcheck"]
PEER = """
import pathlib, re, sys
number = re.compile(r"[0-9][0-9,.]*")
print(sum(len(number.findall(path.read_text("utf-8"))) for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.*"))))
"""
SETTLE = 2.2
"""Files younger than two seconds are read again: so long they are let settle."""


def seconds(command: list[str], environment: dict[str, str], allowed: tuple[int, ...] = (0, 1)) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in allowed:
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - start


def tree(process: int) -> list[int]:
    """Give a process and all below it."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:
        return []
    return [process, *(below for child in children for below in tree(int(child)))]


def memory(process: int) -> int:
    """Give the memory in KB that a process has for itself, with its share of what it shares."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def processor() -> float:
    """Give the seconds of processor time of all commands so far."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def watched(command: list[str], environment: dict[str, str]) -> tuple[float, float, float]:
    """Give the seconds of a command, those of processors, and the most MB that it and its processes had together."""
    start, before = time.perf_counter(), processor()
    most = 0
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, sum(map(memory, tree(process.pid))))
            time.sleep(0.05)
    return time.perf_counter() - start, processor() - before, most / 1024


def forget(environment: dict[str, str]) -> None:
    """Take the cache of audits away, not the index of the facts."""
    for path in Path(environment["CIVCHECK_CACHE"]).glob("audit.sqlite*"):
        path.unlink()


def at_hand(folder: Path, environment: dict[str, str], runs: int) -> None:
    """Time an audit of documents at hand: cold, again, and with one changed."""
    copy = Path(environment["CIVCHECK_CACHE"]).parent / "at-hand"
    shutil.copytree(folder, copy)
    audit = [*CIVCHECK, "audit", str(copy), "--fail-on", "never"]
    seconds(audit, environment)
    time.sleep(SETTLE)
    times: dict[str, list[float]] = {"cold": [], "unchanged": [], "one changed": []}
    smallest = min((path for path in copy.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)
    for _ in range(runs):
        start_up = seconds([*CIVCHECK, "rule"], environment)
        forget(environment)
        times["cold"].append(seconds(audit, environment) - start_up)
        times["unchanged"].append(seconds(audit, environment) - start_up)
        smallest.write_bytes(smallest.read_bytes() + b"\n")
        times["one changed"].append(seconds(audit, environment) - start_up)
    cold = statistics.median(times["cold"])
    for what, measured in times.items():
        middle = statistics.median(measured)
        print(f"{folder}, {what:<12} {middle:8.2f} s beside the start-up   {middle / cold:6.3f} of cold")


def invented(folder: Path, megabytes: float, files: int, environment: dict[str, str]) -> float:
    """Time an audit of invented text; give the seconds of processors."""
    return much(folder, write_folder(folder, int(megabytes * 1e6), files), f"invented text in {files} files", environment)


def copied(folder: Path, megabytes: float, sources: Path, environment: dict[str, str]) -> float:
    """Time an audit of edited copies; give the seconds of processors."""
    size, files = write_copies(folder, sources, int(megabytes * 1e6))
    return much(folder, size, f"edited copies in {files} files", environment)


def much(folder: Path, size: int, what: str, environment: dict[str, str]) -> float:
    """Time an audit of so many bytes; give the seconds of processors."""
    written = size / 1e6
    forget(environment)
    peer = seconds([sys.executable, "-c", PEER, str(folder)], environment)
    spent, busy, most = watched([*CIVCHECK, "audit", str(folder), "--fail-on", "never"], environment)
    time.sleep(SETTLE)
    again = seconds([*CIVCHECK, "audit", str(folder), "--fail-on", "never"], environment)
    print(
        f"{written:6.1f} MB of {what}: {spent:7.2f} s, {written / spent:5.2f} MB/s ({written / busy:5.2f} a second of a core),"
        f" {spent / peer:6.1f} times a search for numbers, {most:5.0f} MB of memory at most; unchanged {again:5.2f} s"
    )
    return busy


def told(spent: list[float]) -> None:
    """Say how linear the seconds for a tenth, a half and all are."""
    if len(spent) > 1:
        print(f"a tenth, a half and all: {spent[0] * 10 / spent[2]:.2f} and {spent[1] * 2 / spent[2]:.2f} of what is linear")


def small(folder: Path, files: int, environment: dict[str, str]) -> None:
    """Time an audit of many small files of which ten are broken."""
    write_folder(folder, files * 1000, files)
    for number, path in enumerate(sorted(folder.iterdir())[:: max(1, files // 10)][:10]):
        path.rename(path.with_suffix(".pdf" if number % 2 else ".docx"))
    forget(environment)
    command = [*CIVCHECK, "audit", str(folder), "--fail-on", "never"]
    cold = seconds(command, environment, (2,))
    time.sleep(SETTLE)
    again = seconds(command, environment, (2,))
    print(f"{files} small files, ten broken: {cold:6.2f} s, {files / cold:6.0f} files/s; unchanged {again:5.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--megabytes", type=float, default=2)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--small", type=int, default=500)
    parser.add_argument("--sources", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--linear", action="store_true")
    parser.add_argument("--copies", type=float, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        where = Path(scratch)
        environment = {**os.environ, "CIVCHECK_CACHE": str(where / "cache")}
        seconds([*CIVCHECK, "lookup", "harbour"], environment)  # the index of the shipped facts
        plain = statistics.median(seconds([sys.executable, "-c", "pass"], environment) for _ in range(5))
        start_up = statistics.median(seconds([*CIVCHECK, "rule"], environment) for _ in range(5))
        print(f"start-up of the command line {start_up * 1e3:5.0f} ms, {start_up / plain:4.1f} times python -c pass")
        if options.sources:
            at_hand(options.sources, environment, options.runs)
        steps = (0.1, 0.5, 1.0) if options.linear else (1.0,)
        told([invented(where / f"text-{step}", step * options.megabytes, options.files, environment) for step in steps])
        if options.copies and options.sources:
            told([copied(where / f"copies-{step}", step * options.copies, options.sources, environment) for step in steps])
        small(where / "small", options.small, environment)


if __name__ == "__main__":
    main()
