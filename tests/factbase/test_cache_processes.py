from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from sample_facts import fact_yaml, file_yaml

from civcheck.factbase.index import open_index
from civcheck.factbase.store import fact_base

if TYPE_CHECKING:
    from pathlib import Path

OPEN = """
import sys
from civcheck.factbase import index
from civcheck.factbase.store import fact_base
base = fact_base([sys.argv[1]])
print("ready", flush=True)
sys.stdin.readline()
opened = index.open_index(base)
print(opened.note, [name for (name,) in opened.db.execute("SELECT name FROM facts ORDER BY name")])
"""
STOP_HALFWAY = """
import sys
from civcheck.factbase import index
from civcheck.factbase.store import fact_base
real = index.add_facts
def add_facts(*arguments):
    done = real(*arguments)
    print("ready", flush=True)
    sys.stdin.readline()
    return done
index.add_facts = add_facts
index.open_index(fact_base([sys.argv[1]]))
"""


def start(script: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", script, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def write(folder: Path, count: int) -> list[str]:
    facts = [fact_yaml(f"berth-{number}", f"Berth {number} holds {number} ships") for number in range(count)]
    (folder / "quay.yaml").write_text(file_yaml(*facts), encoding="utf-8")
    return sorted(f"quay/berth-{number}" for number in range(count))


def names(folder: Path) -> tuple[str, list[str]]:
    opened = open_index(fact_base([str(folder)]))
    found = [name for (name,) in opened.db.execute("SELECT name FROM facts ORDER BY name")]
    assert opened.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    opened.db.close()
    return opened.note, found


def test_processes_that_build_at_once_all_get_the_whole_index(tmp_path: Path, cache: Path) -> None:
    wanted = write(tmp_path, 300)
    runs = [start(OPEN, tmp_path) for _ in range(4)]
    assert [run.stdout.readline() for run in runs if run.stdout] == ["ready\n"] * 4
    for run in runs:
        assert run.stdin
        run.stdin.write("\n")
        run.stdin.flush()
    assert [run.communicate(timeout=60)[0] for run in runs] == [f" {wanted}\n"] * 4
    assert [run.returncode for run in runs] == [0] * 4
    assert len(list(cache.glob("*.sqlite"))) == 1
    assert names(tmp_path) == ("", wanted)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("built_before", [False, True], ids=["first build", "update"])
def test_a_process_killed_while_it_builds_leaves_nothing_that_stands_in_the_way(tmp_path: Path, *, built_before: bool) -> None:
    if built_before:
        wanted = write(tmp_path, 5)
        assert names(tmp_path) == ("", wanted)
    wanted = write(tmp_path, 400)
    run = start(STOP_HALFWAY, tmp_path)
    assert run.stdout
    assert run.stdout.readline() == "ready\n"
    run.send_signal(signal.SIGKILL)
    run.communicate(timeout=60)
    assert run.returncode == -signal.SIGKILL
    assert names(tmp_path) == ("", wanted)
    assert names(tmp_path) == ("", wanted)
