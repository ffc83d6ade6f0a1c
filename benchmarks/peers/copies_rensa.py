"""Copies as rensa finds them: RMinHashLSH over windows or paragraphs, 128 permutations, many hashed at one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rensa import RMinHash, RMinHashLSH
from shingles import THRESHOLD, pieces

if TYPE_CHECKING:
    from pathlib import Path

_BATCH = 2_000


def find(folder: Path, mode: str) -> list[list[object]]:
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=128, num_bands=32)
    places: list[list[object]] = []
    pairs: list[list[object]] = []
    batch: list[list[str]] = []

    def take() -> None:
        for hashed in RMinHash.from_token_sets(batch, num_perm=128, seed=42):
            number = len(done)
            done.append(number)
            pairs.extend([*places[earlier], *places[number]] for earlier in index.query(hashed))
            index.insert(number, hashed)
        batch.clear()

    done: list[int] = []
    for place, shingles in pieces(folder, windows=mode == "windows"):
        places.append(place)
        batch.append(shingles)
        if len(batch) >= _BATCH:
            take()
    take()
    return pairs
