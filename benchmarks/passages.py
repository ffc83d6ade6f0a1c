"""How surely and how fast copies are found, next to the libraries that others use, as ratios in the same run.

    python -m venv .peers
    .peers/bin/pip install rensa datasketch
    python benchmarks/passages.py [--peers .peers/bin/python] [--sizes 10,100] [--large]

The peers live in an environment of their own; those that are not installed there are named and left out. Everybody finds
copies in the same invented texts (peers/corpus.py), each in a process of its own, reading of the files included. What
is measured of civcheck is what the rule `repeated-passage` does behind the reading of the layout; time is processor time of
all threads, so that what else the machine does matters little. A copy is found where a pair of places covers most of both
its ends; its ends are exact where they are the planted ones to the character. The peers get the same task in windows of 25
words, whose pairs are put together, since a copy may stand anywhere; and, for comparison, whole paragraphs, which is the
task that they are made for: a copy within a longer paragraph is lost then. Peers are measured at the first size. `--large`
adds 1 GB, where the memory is the question.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rapidfuzz.distance import Indel

from peers import corpus

if TYPE_CHECKING:
    from collections.abc import Sequence

WORKER = Path(__file__).parent / "peers" / "copies_worker.py"
PEERS = {"rensa": "copies_rensa", "datasketch": "copies_datasketch"}
FLOORS = {"exact": 1.0, "edited 5 %": 0.97, "edited 10 %": 0.9, "figure": 1.0, "Chinese exact": 1.0}
SIMILAR = 0.8
EACH = 300


class MissingError(Exception):
    """A peer that is not installed."""


def work(python: str, reader: str, folder: Path, mode: str) -> dict[str, Any]:
    """Let a reader find copies in a process of its own."""
    done = subprocess.run([python, str(WORKER), reader, str(folder), mode], capture_output=True, check=False)
    if done.returncode == 3:
        raise MissingError(done.stderr.decode())
    if done.returncode:
        raise RuntimeError(f"{reader}: {done.stderr.decode().strip().splitlines()[-1]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def recall(plants: list[corpus.Plant], pairs: list[list[Any]]) -> dict[str, tuple[int, int, int]]:
    """Give by kind how many copies there are, how many were found, and how many with exact ends."""
    by_texts: dict[tuple[str, str], list[list[Any]]] = defaultdict(list)
    for pair in pairs:
        by_texts[pair[0], pair[3]].append(pair[1:3] + pair[4:6])
        by_texts[pair[3], pair[0]].append(pair[4:6] + pair[1:3])
    counts: dict[str, tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    for plant in plants:
        wanted = [*plant.first, *plant.second]
        places = by_texts[plant.original, plant.copy]
        found = any(_covers(place[:2], plant.first) and _covers(place[2:], plant.second) for place in places)
        total, hits, exact = counts[plant.kind]
        counts[plant.kind] = total + 1, hits + found, exact + (wanted in places)
    return counts


def joined(pairs: list[list[Any]]) -> list[list[Any]]:
    """Put pairs of windows together that follow one another at nearly the same distance."""
    by_distance: dict[tuple[str, str, int], list[Any]] = {}
    found = []
    for pair in sorted(pairs, key=lambda one: (one[0], one[3], one[1])):
        keys = [(pair[0], pair[3], (pair[4] - pair[1] + shift) // 200) for shift in (-100, 0, 100)]
        last = next((one for key in keys if (one := by_distance.get(key)) and one[2] + 100 >= pair[1] and one[5] + 100 >= pair[4]), None)
        if last is None:
            last = list(pair)
            found.append(last)
            by_distance[keys[1]] = last
        last[2], last[5] = max(last[2], pair[2]), max(last[5], pair[5])
        last[4] = min(last[4], pair[4])
    return found


def _covers(place: list[int], wanted: tuple[int, int]) -> bool:
    return min(place[1], wanted[1]) - max(place[0], wanted[0]) >= SIMILAR * (wanted[1] - wanted[0])


def least_similar(folder: Path, pairs: list[list[Any]], *, chinese: bool) -> float:
    """Give the least similarity of the words (characters) of two reported places: equal ones of both to all of both."""
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("*.txt")}
    least = 1.0
    for one, start, end, other, low, high in pairs:
        words = [text if chinese else text.split() for text in (texts[one][start:end], texts[other][low:high])]
        least = min(least, Indel.normalized_similarity(*words))
    return least


def show(name: str, answer: dict[str, Any], size: int, own: Sequence[float] = ()) -> None:
    ratios = "".join(f"{answer['seconds'] / one:9.1f}x" for one in own)
    told = f"{answer['seconds']:8.2f} s {size / 1e6 / answer['seconds']:7.1f} MB/s {answer['peak']:7.0f} MB {len(answer['pairs']):9,} pairs"
    print(f"  {name:<26}{told}{ratios}", flush=True)


def show_recall(plants: list[corpus.Plant], pairs: list[list[Any]]) -> list[str]:
    """Print what was found by kind; give what is below its floor."""
    short = []
    for kind, (total, hits, exact) in recall(plants, pairs).items():
        print(f"      {kind:<20} {hits / total:6.3f} of {total:4} found, {exact / total:6.3f} with exact ends")
        if hits / total < FLOORS.get(kind, 0) or (kind.endswith("exact") and exact < total):
            short.append(f"{kind}: {hits / total:.3f} found, {exact / total:.3f} exact")
    return short


def measure(folder: Path, size: int, peers: str | None, *, chinese: bool = False) -> list[str]:
    """Plant copies in text of a size and let everybody find them; give what falls short."""
    plants = corpus.write(folder, size, EACH, chinese=chinese)
    print(f"\n{size / 1e6:.0f} million characters{' of Chinese' if chinese else ''}, {len(plants):,} copies planted")
    short, own = [], []
    for mode in ("exact", "near"):
        answer = work(sys.executable, "own_copies", folder, mode)
        own.append(answer["seconds"])
        show(f"civcheck, {mode}", answer, size)
        short += show_recall([plant for plant in plants if mode == "near" or plant.kind.endswith(("exact", "figure"))], answer["pairs"])
        least = least_similar(folder, answer["pairs"], chinese=chinese)
        print(f"      the least similar pair: {least:.3f}")
        short += [f"a pair of similarity {least:.3f}"] if least < SIMILAR else []
    for name, reader in PEERS.items() if peers else ():
        for mode in ("windows", "paragraphs"):
            measure_peer(f"{name}, {mode}", (str(peers), reader, folder, mode), size, plants, own)
    return short


def measure_peer(name: str, task: tuple[str, str, Path, str], size: int, plants: list[corpus.Plant], own: Sequence[float]) -> None:
    """Let a peer find the copies; its time is given in times of civcheck's, exact and near."""
    try:
        answer = work(*task)
    except MissingError as error:
        print(f"  {name} is not installed: {error}")
        return
    show(name, answer, size, own)
    show_recall(plants, joined(answer["pairs"]) if task[3] == "windows" else answer["pairs"])


def large(folder: Path) -> None:
    """Measure 1 GB, and one passage that stands more and more often."""
    corpus.write_plain(folder / "large", 1_000_000_000)
    for mode in ("exact", "near"):
        show(f"civcheck, {mode}, 1 GB", work(sys.executable, "own_copies", folder / "large", mode), 1_000_000_000)


def often(folder: Path) -> None:
    """Measure one passage that stands more and more often in text that grows with it."""
    print("\none passage again and again")
    for times in (1_000, 10_000):
        target = folder / str(times)
        size = corpus.write_often(target, times)
        show(f"civcheck, {times:,} times", work(sys.executable, "own_copies", target, "near"), size)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", metavar="PYTHON", help="the Python of the environment with the peers")
    parser.add_argument("--sizes", default="10,100", help="millions of characters; peers are measured at the first")
    parser.add_argument("--large", action="store_true", help="1 GB, too")
    given = parser.parse_args()
    short = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, size in enumerate(given.sizes.split(",")):
            short += measure(folder / size, int(size) * 1_000_000, None if number else given.peers)
        short += measure(folder / "zh", 5_000_000, None, chinese=True)
        often(folder / "often")
        if given.large:
            large(folder)
    print("\nBelow its floor: " + "; ".join(short) if short else "\nNothing is below its floor.")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
