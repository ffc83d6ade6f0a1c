"""Places that two texts surely share: winnowed hashes of short runs of words.

Of every `WINDOW` runs of `RUN` words in a row the one with the least hash is kept, so that two equal stretches of
`RUN + WINDOW - 1` words always share one (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RUN, WINDOW = 12, 14
_STEP = np.uint64(0x9E3779B97F4A7C15)


def run_hashes(words: NDArray[np.uint64], run: int = RUN) -> NDArray[np.uint64]:
    """Hash every run of `run` words."""
    count = len(words) - run + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    total = words[:count].copy()
    for offset in range(1, run):
        total *= _STEP
        total += words[offset : offset + count]
    return (total ^ (total >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)


def winnowed(hashes: NDArray[np.uint64], window: int = WINDOW) -> NDArray[np.int64]:
    """Give the places of the hashes that are kept, in order: the least of each window, the last one of equals."""
    count = len(hashes) - window + 1
    if count <= 0:
        return np.flatnonzero(hashes == hashes.min())[-1:] if len(hashes) else np.empty(0, np.int64)
    least, width = hashes, 1
    while width < window:
        step = min(width, window - width)
        least = np.minimum(least[: len(least) - step], least[step:])
        width += step
    # A hash is the least of some window that holds it if it equals the least of any of those windows.
    place = np.full(len(hashes), False)
    for offset in range(window):
        place[offset : offset + count] |= hashes[offset : offset + count] == least
    return np.flatnonzero(place)
