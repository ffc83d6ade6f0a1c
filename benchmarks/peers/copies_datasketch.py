"""Copies as datasketch finds them: MinHashLSH over windows or paragraphs, 128 permutations, each hashed at one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasketch import MinHash, MinHashLSH
from shingles import THRESHOLD, pieces

if TYPE_CHECKING:
    from pathlib import Path


def find(folder: Path, mode: str) -> list[list[object]]:
    index = MinHashLSH(threshold=THRESHOLD, num_perm=128)
    places: list[list[object]] = []
    pairs: list[list[object]] = []
    for number, (place, shingles) in enumerate(pieces(folder, windows=mode == "windows")):
        places.append(place)
        hashed = MinHash(num_perm=128)
        hashed.update_batch([shingle.encode() for shingle in shingles])
        pairs += [[*places[earlier], *place] for earlier in index.query(hashed)]
        index.insert(number, hashed)
    return pairs
