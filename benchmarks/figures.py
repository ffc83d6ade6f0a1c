"""How right and how fast figures and dates are read, next to the readers that others use, as ratios in the same run.

    python -m venv .peers
    .peers/bin/pip install text2num cn2an quantulum3 dateparser
    python benchmarks/figures.py [--peers .peers/bin/python] [--runs 3] [--failures]

The peers live in an environment of their own; those that are not installed there are named and left out. Every reader
is measured by the same functions on tests/conformance, each peer on its own ground (peers/grounds.py), and timed on the
same invented text put together from the suite, whole and line by line, of which the faster counts. The suite is
civcheck's own and civcheck is built to pass it: its rows say that the measure is sound and nothing has slipped, the
peers' rows what they leave to do; neither says how anyone fares on texts that nobody here has seen. cn2an.transform
rewrites every numeral, that of an idiom too, which counts against it here and is no fault of it.
Then civcheck alone: 1 and 10 million characters on one line, and repeats that would catch a reader that goes back and
forth. `--failures` prints the cases that a peer has exactly right and civcheck has not.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peers import grounds
from peers.scoring import behind, load, score, total

if TYPE_CHECKING:
    from peers.scoring import Case, Ground, Score

WORKER = Path(__file__).parent / "peers" / "worker.py"
PACKAGES = {
    "english_numbers": "text2num",
    "english_numbers_all": "text2num with threshold 0",
    "chinese_numbers": "cn2an.transform",
    "chinese_strings": "cn2an",
    "quantities": "quantulum3",
    "dates": "dateparser",
    "dates_ngram": "dateparser with strategy ngram",
}
PATIENCE = 120  # seconds, after which a text is given up
REPEATS = {
    "digits": "1234567890",
    "commas": ",",
    "digits and commas": "1,",
    "万亿": "万亿",
    "一二三": "一二三",
    "and": "and ",
    "one hundred and": "one hundred and ",
    "hyphens": "-",
    "digits and hyphens": "1-",
    "brackets": "(",
    "to": "to ",
    "10 to": "10 to ",
    "年": "年",
    "1年": "1年",
    "January": "January ",
    "1 January": "1 January ",
    "spaces": " ",
}


@dataclass(frozen=True, slots=True)
class Match:
    """One peer against civcheck on one ground."""

    peer: str
    reader: str
    own: str
    kind: str
    language: str
    ground: Ground
    timed_on: int = 0
    strings: bool = False


MATCHES = [
    Match("text2num", "english_numbers", "own_figures", "figures", "en", grounds.ENGLISH_WORDS, timed_on=200_000),
    Match("  threshold 0", "english_numbers_all", "own_figures", "figures", "en", grounds.ENGLISH_WORDS),
    Match("cn2an.transform", "chinese_numbers", "own_figures", "figures", "zh", grounds.CHINESE_WORDS, timed_on=200_000),
    Match("cn2an", "chinese_strings", "own_figures", "figures", "zh", grounds.CHINESE_STRINGS, strings=True),
    Match("quantulum3", "quantities", "own_figures", "figures", "en", grounds.QUANTITIES, timed_on=20_000),
    Match("quantulum3", "quantities", "own_figures", "figures", "en", grounds.NUMBERS),
    Match("dateparser, English", "dates", "own_dates", "dates", "en", grounds.DATES, timed_on=20_000),
    Match("  strategy ngram", "dates_ngram", "own_dates", "dates", "en", grounds.DATES, timed_on=20_000),
    Match("dateparser, Chinese", "dates", "own_dates", "dates", "zh", grounds.DATES, timed_on=20_000),
]


class MissingError(Exception):
    """A peer that is not installed."""


class FailedError(Exception):
    """A reader that ended with an error, or was given up."""


def work(python: str, reader: str, texts: list[tuple[str, str, str | None]], runs: int = 0, patience: float | None = None) -> Any:  # noqa: ANN401
    """Let a reader read in a process of its own: give what it read, or with runs the seconds each took."""
    order = json.dumps({"texts": texts, "runs": runs}).encode()
    try:
        done = subprocess.run([python, str(WORKER), reader], input=order, capture_output=True, check=False, timeout=patience)
    except FileNotFoundError:
        raise MissingError(f"there is no {python}") from None
    except subprocess.TimeoutExpired:
        raise FailedError(f"over {patience} s") from None
    if done.returncode == 3:
        raise MissingError(done.stderr.decode())
    if done.returncode:
        raise FailedError(f"{reader}: {done.stderr.decode().strip().splitlines()[-1]}")
    return json.loads(done.stdout)


def scores(python: str, reader: str, cases: list[Case], ground: Ground) -> list[Score]:
    readings = work(python, reader, [(case.text, case.language, case.date) for case in cases])
    return [score(case, read, ground) for case, read in zip(cases, readings, strict=True)]


def made_text(kind: str, language: str, size: int) -> str:
    """Put a text together from the sentences of the suite, ten on a line."""
    source = random.Random(5)  # noqa: S311  no secret, only the same text every time
    texts = [case.text for case in load(kind, language)]
    lines: list[str] = []
    written = 0
    while written < size:
        lines.append((" " if language == "en" else "").join(source.choices(texts, k=10)).replace("\n", " "))
        written += len(lines[-1]) + 1
    return "\n".join(lines)[:size]


def rate(python: str, reader: str, text: str, language: str, runs: int) -> float:
    """Give the characters a second, of the text whole or line by line, whichever is faster."""
    ways = [[(text, language, None)], [(line, language, None) for line in text.splitlines()]]
    return max(len(text) / statistics.median(work(python, reader, way, runs)) for way in ways)


def accuracy(match: Match, peers: str, failures: list[str]) -> None:
    """Print how right the peer and civcheck are on the peer's ground."""
    cases = load(match.kind, match.language)
    if match.strings:
        cases = grounds.strings(cases)
    theirs = scores(peers, match.reader, cases, match.ground)
    ours = scores(sys.executable, match.own, cases, match.ground)
    print(f"\n{match.ground.name}: {sum(each.found + each.missed for each in ours):,} in {len(cases):,} texts")
    for name, result in ((match.peer, total(theirs)), ("civcheck", total(ours))):
        shares = (result.precision, result.recall, result.f1, result.exact, result.near_misses_clean)
        print(f"  {name:24}" + "".join(f"{each:11.1%}" for each in (shares[:-1] if match.strings else shares)))
    failures += [f"{match.peer:22} {name:34} {text}" for name, text in behind(ours, theirs)]


def speed(match: Match, peers: str, runs: int) -> None:
    """Print how fast the peer and civcheck are on one text."""
    text = made_text(match.kind, match.language, match.timed_on)
    theirs = rate(peers, match.reader, text, match.language, runs)
    ours = rate(sys.executable, match.own, text, match.language, runs)
    both = rate(sys.executable, "own_all", text, match.language, runs)
    print(f"  {match.peer:24}{len(text):>11,}{theirs:>14,.0f}{ours:>14,.0f}{ours / theirs:>10.2f}{both:>14,.0f}{both / theirs:>10.2f}")


def growth(name: str, texts: list[tuple[str, int]], language: str) -> None:
    """Print the rates of civcheck on ever longer texts, and the last as a ratio to the first; stop where one is too much."""
    rates: list[float] = []
    failed = ""
    for text, runs in texts:
        try:
            rates.append(len(text) / statistics.median(work(sys.executable, "own_all", [(text, language, None)], runs, PATIENCE)))
        except FailedError as error:
            failed = f"   {error}"
            break
    shown = "".join(f"{rate:>14,.0f}" for rate in rates)
    print(f"  {name:24}{shown}{failed or f'{rates[-1] / rates[0]:>10.2f}'}")


def one_line(runs: int) -> None:
    """Print whether a hundred times the text on one line takes a hundred times as long."""
    print("\none line, characters/s           100,000     1,000,000    10,000,000     ratio (target 0.9)")
    for language, name in (("en", "English"), ("zh", "Chinese")):
        line = (made_text("figures", language, 50_000) + made_text("dates", language, 50_000)).replace("\n", " ")
        growth(name, [(line, runs), (line * 10, 1), (line * 100, 1)], language)


def repeats() -> None:
    """Print whether repeats of what starts a figure or a date are read in linear time."""
    print("\nrepeats, characters/s            100,000     1,000,000     ratio (target 0.5)")
    for name, piece in REPEATS.items():
        text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
        growth(name, [(text[:100_000], 3), (text, 1)], "en")


def missing(peers: str) -> set[str]:
    """Name the readers that cannot be had, and say how they can."""
    absent = set()
    for reader, package in PACKAGES.items():
        try:
            work(peers, reader, [])
        except MissingError as error:
            absent.add(reader)
            print(f"left out: {package} ({error})")
    if absent:
        print("to have it: python -m venv .peers && .peers/bin/pip install text2num cn2an quantulum3 dateparser\n")
    return absent


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--peers", default=".peers/bin/python", help="the Python that has the peers")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--failures", action="store_true", help="print the cases that a peer has right and civcheck has not")
    options = parser.parse_args()
    absent = missing(options.peers)
    matches = [match for match in MATCHES if match.reader not in absent]
    failures: list[str] = []
    print("on the peer's ground        precision     recall         F1      exact      quiet")
    print("                                                              cases   near misses")
    for match in matches:
        accuracy(match, options.peers, failures)
    print(f"\ncases a peer has exactly right and civcheck has not: {len(failures)}")
    for failure in failures if options.failures else ():
        print(f"  {failure}")
    print("\nspeed                       characters       peer/s    civcheck/s     ratio        all/s     ratio")
    for match in matches:
        if match.timed_on:
            speed(match, options.peers, options.runs)
    one_line(options.runs)
    repeats()


if __name__ == "__main__":
    main()
