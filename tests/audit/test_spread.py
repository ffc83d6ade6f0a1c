"""Parts of one work in several processes: the results are those of one process, whatever becomes of the others."""

from __future__ import annotations

import os

import pytest

from civcheck.audit.spread import Processes


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_results_are_in_the_order_of_the_parts(jobs: int) -> None:
    assert Processes(jobs)(lambda part: part * part, [3, 1, 2]) == [9, 1, 4]


def test_nothing_is_nothing() -> None:
    assert Processes(2)(len, []) == []


def test_a_part_whose_process_ends_is_done_here() -> None:
    here = os.getpid()

    def work(part: int) -> int:
        if part == 2 and os.getpid() != here:
            os._exit(9)
        return -part

    assert Processes(3)(work, [1, 2, 3]) == [-1, -2, -3]


def test_what_goes_wrong_in_a_part_is_raised_here(capfd: pytest.CaptureFixture[str]) -> None:
    def work(part: int) -> int:
        return 1 // part

    with pytest.raises(ZeroDivisionError):
        Processes(2)(work, [1, 0])
    assert capfd.readouterr().err == ""
