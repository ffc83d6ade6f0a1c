"""Killed, interrupted, two at once: an audit leaves nothing broken, and no process behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from invented import folder_of

AUDIT = [sys.executable, "-m", "civcheck", "audit", "documents", "--select", "impossible-date", "--format", "json", "-q"]
IN_PROCESSES = "from civcheck.audit import work; work._ALONE, work._BATCH = 0, 10_000; from civcheck.cli.main import main; main()"
CHILDREN = Path("/proc/self/task").exists()


def run(folder: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run([*AUDIT, *arguments], cwd=folder, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_an_audit_killed_at_any_moment_leaves_nothing_broken(tmp_path: Path) -> None:
    driver = Path(__file__).with_name("killing.py")
    done = subprocess.run([sys.executable, str(driver), str(tmp_path), "50", "7"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 15  # so many were still at work


def started(folder: Path) -> tuple[subprocess.Popen[bytes], list[int]]:
    """Start an audit of a large folder and wait until it has processes of its own."""
    command = [sys.executable, "-c", IN_PROCESSES, *AUDIT[3:], "--jobs", "2"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        children = [int(child) for child in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
        if len(children) >= 2:
            time.sleep(0.1)
            return process, children
        time.sleep(0.005)
    process.kill()
    process.communicate()
    raise AssertionError("the audit was over before it had any process")


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.fixture
def large(tmp_path: Path) -> Path:
    folder_of(tmp_path / "documents", 30, 200)
    return tmp_path


@pytest.mark.skipif(not CHILDREN, reason="looks into /proc")
def test_no_process_outlives_an_audit_that_is_killed(large: Path) -> None:
    process, children = started(large)
    process.kill()
    process.communicate()
    end = time.monotonic() + 60
    while any(map(is_running, children)) and time.monotonic() < end:
        time.sleep(0.02)
    assert not any(map(is_running, children))


@pytest.mark.skipif(not CHILDREN, reason="looks into /proc")
def test_control_c_ends_with_130_and_nothing_is_broken(large: Path) -> None:
    process, children = started(large)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err == b"civcheck: interrupted; nothing was left half-written\n"
    assert not any(map(is_running, children))
    assert run(large) == run(large, "--no-cache")


def test_two_audits_at_once_do_no_harm(tmp_path: Path) -> None:
    folder_of(tmp_path / "documents", 20, 60)
    both = [subprocess.Popen([*AUDIT, "--jobs", "1"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    told = [(*process.communicate(), process.returncode) for process in both]
    code, out, err = run(tmp_path, "--no-cache")
    assert told == [(out, err, code)] * 2
    assert json.loads(out)["findings"]
    assert run(tmp_path) == (code, out, err)
