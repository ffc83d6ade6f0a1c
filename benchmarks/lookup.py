"""How fast `civcheck` starts and looks up, as ratios to plain Python in the same run.

python benchmarks/lookup.py [--facts 100000] [--runs 15]

Prints a table: `--version` against `python -c pass`; a cold `lookup` with a warm index against `python -c "import
click, sqlite3, json"`; facts indexed a second once they are loaded; the first lookup after one fact of all was changed,
against the very first one.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from civcheck.factbase.cache import connect, create_tables, record_file
from civcheck.factbase.index import SCHEMA, add_facts
from civcheck.factbase.term_rows import TermRows
from civcheck.factbase.yaml_io import load_fact_files

SYLLABLES = "ba de fi go ha ki lo mu na pe ra so ta ve wi zu cho bren dal fer".split()  # noqa: SIM905
FACTS_A_FILE = 1000


def generate(folder: Path, count: int) -> None:
    """Write invented facts about invented ports."""
    source = random.Random(7)  # noqa: S311  no secret, only the same facts every time
    words = ["".join(source.choices(SYLLABLES, k=3)) for _ in range(20_000)]
    for file in range((count + FACTS_A_FILE - 1) // FACTS_A_FILE):
        lines = [
            f"source:\n  id: port-{file}\n  title: Harbour report {file}\n  file: port-{file}.txt\n  language: en\n",
            f"  sha256: {file:064x}\n  issued: 2024\nfacts:\n",
        ]
        for number in range(min(FACTS_A_FILE, count - file * FACTS_A_FILE)):
            said = " ".join(source.choices(words, k=12))
            value = source.randrange(10, 9_999_999)
            lines.append(
                f"- id: fact-{number}\n  statement: The port of {said} handled {value} containers in 2024\n  figures:\n"
                f"  - {{counted: containers, value: {value}, unit: TEU}}\n  as-of: 2024\n"
                f"  names: [{source.choice(words)} Authority]\n  evidence:\n"
                f"  - {{span: [{number * 100}, {number * 100 + 90}], digest: {source.getrandbits(128):032x}}}\n  status: curated\n"
            )
        (folder / f"port-{file}.yaml").write_text("".join(lines), encoding="utf-8")


def seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def ratio(command: list[str], peer: list[str], environment: dict[str, str], runs: int) -> tuple[float, float, float]:
    """Give the median times of both, run in turn, and the median of their ratios."""
    seconds(command, environment), seconds(peer, environment)
    pairs = [(seconds(command, environment), seconds(peer, environment)) for _ in range(runs)]
    own, other = zip(*pairs, strict=True)
    return statistics.median(own), statistics.median(other), statistics.median(a / b for a, b in pairs)


def index_rate(folder: Path) -> tuple[float, float]:
    """Give facts loaded a second and facts indexed a second."""
    start = time.perf_counter()
    files = load_fact_files(sorted(str(path) for path in folder.glob("*.yaml")))
    loaded = time.perf_counter()
    gc.disable()
    with tempfile.TemporaryDirectory() as scratch:
        db = connect(str(Path(scratch) / "index.sqlite"))
        db.execute("BEGIN")
        create_tables(db, SCHEMA)
        holders = TermRows(db)
        for file in files:
            number = record_file(db, file.path, None, "", "")
            add_facts(db, number, file.source, ((b"", fact) for fact in file.facts), holders)
        holders.write()
        db.execute("COMMIT")
        done = time.perf_counter()
    gc.enable()
    count = sum(len(file.facts) for file in files)
    return count / (loaded - start), count / (done - loaded)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    civcheck = str(Path(sys.executable).with_name("civcheck"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "facts"
        folder.mkdir()
        generate(folder, options.facts)
        environment = {**os.environ, "CIVCHECK_CACHE": str(Path(scratch) / "cache")}
        lookup = [civcheck, "lookup", "containers badefi", "--facts", str(folder), "--limit", "5"]
        first = seconds(lookup, environment)
        time.sleep(2.5)  # files younger than two seconds are read again: let them settle
        seconds(lookup, environment)
        warm = ratio(lookup, [sys.executable, "-c", "import click, sqlite3, json"], environment, options.runs)
        changed = folder / "port-0.yaml"
        changed.write_text(changed.read_text(encoding="utf-8").replace("handled", "shipped", 1), encoding="utf-8")
        again = seconds(lookup, environment)
        loading, indexing = index_rate(folder)
        version = ratio([civcheck, "--version"], [sys.executable, "-c", "pass"], environment, options.runs)
    print(f"{options.facts:,} facts, medians of {options.runs} runs in turn")
    print(f"--version / python -c pass   {version[2]:6.2f}   ({version[0] * 1e3:.0f} / {version[1] * 1e3:.0f} ms; target 2)")
    print(f"lookup / import of its peers {warm[2]:5.2f}   ({warm[0] * 1e3:.0f} / {warm[1] * 1e3:.0f} ms; target 1.5)")
    print(f"facts loaded a second                           {loading:10,.0f}")
    print(f"facts indexed a second, loaded                  {indexing:10,.0f}   (target 20,000)")
    print(f"lookup after one fact changed / first lookup       {again / first:6.3f}   ({again:.2f} / {first:.2f} s; target 0.1)")


if __name__ == "__main__":
    main()
