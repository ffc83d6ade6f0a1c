"""Places that two texts surely share: winnowed hashes of short runs of words.

Of every `window` runs of `run` words in a row the one with the least hash is kept, so that two equal stretches of
`run + window - 1` words always share one (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003). Long runs tell a
copy alone; short ones find edited copies, two or more of them close together.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from civcheck.compare.passages.words import Words

RUN, WINDOW = 12, 14
SHORT_RUN, SHORT_WINDOW = 6, 5
_STEP = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class Seeds:
    """Seeds of a text: their hashes, and the numbers of the words they start at, in order."""

    hashes: NDArray[np.uint64] | NDArray[np.uint32]
    places: NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Sketch:
    """The long seeds of a text with hashes of 64 bits, the short ones with 32 bits, and the number of its words."""

    long: Seeds
    short: Seeds
    length: int


def sketch(words: Words, *, near: bool = True) -> Sketch:
    """Give the seeds of a text, without the short ones where edited copies are not looked for. Numbers are all alike in them."""
    runs = run_hashes(words.loose, RUN)
    kept = winnowed(runs, WINDOW)
    return Sketch(Seeds(runs[kept], kept.astype(np.uint32)), _short(words) if near else _NONE, len(words))


_NONE = Seeds(np.empty(0, np.uint32), np.empty(0, np.uint32))


def _short(words: Words) -> Seeds:
    runs = run_hashes(words.loose, SHORT_RUN)
    kept = winnowed(runs, SHORT_WINDOW)
    return Seeds((runs[kept] >> np.uint64(32)).astype(np.uint32), kept.astype(np.uint32))


def run_hashes(words: NDArray[np.uint64], run: int) -> NDArray[np.uint64]:
    """Hash every run of `run` words."""
    count = len(words) - run + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    total = words[:count].copy()
    for offset in range(1, run):
        total *= _STEP
        total += words[offset : offset + count]
    mixed: NDArray[np.uint64] = (total ^ (total >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return mixed


def winnowed(hashes: NDArray[np.uint64], window: int) -> NDArray[np.int64]:
    """Give the places of the hashes that are kept, in order: those that are the least of a window."""
    count = len(hashes) - window + 1
    if count <= 0:
        return np.flatnonzero(hashes == hashes.min())[-1:] if len(hashes) else np.empty(0, np.int64)
    least, width = hashes, 1
    while width < window:
        step = min(width, window - width)
        least = np.minimum(least[: len(least) - step], least[step:])
        width += step
    # A hash is the least of some window that holds it if it equals the least of any of those windows.
    place = np.full(len(hashes), False)  # noqa: FBT003  numpy's way
    for offset in range(window):
        place[offset : offset + count] |= hashes[offset : offset + count] == least
    return np.flatnonzero(place)


def pack_sketch(one: Sketch) -> str:
    """Give a sketch as text, for the cache and other processes."""
    data = b"".join(
        part.tobytes()
        for part in (
            one.long.hashes.astype("<u8"), one.long.places.astype("<u4"), one.short.hashes.astype("<u4"), one.short.places.astype("<u4"),
        )
    )  # fmt: skip
    return f"{one.length} {len(one.long.places)} {b64encode(data).decode()}"


def unpack_sketch(text: str) -> Sketch:
    """Give the sketch that `pack_sketch` made a text of."""
    length, count, data = text.split(" ")
    packed, long = b64decode(data), int(count)
    rest = np.frombuffer(packed, "<u4", offset=8 * long)
    short = (len(rest) - long) // 2
    return Sketch(
        Seeds(np.frombuffer(packed, "<u8", count=long), rest[:long]),
        Seeds(rest[long : long + short], rest[long + short :]),
        int(length),
    )
