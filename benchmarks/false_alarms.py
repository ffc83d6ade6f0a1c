"""What rules of the audit say of text that nobody wrote for them: documentation that ships with this machine's packages.

python benchmarks/false_alarms.py [RULE...] [--megabytes 4] [--from FOLDER...] [--show 20] [--keep FOLDER]

Text is collected from /usr/share/doc and from the packages of this Python (or from the folders of `--from`): readme files,
change logs, manuals, the long descriptions of packages; they are full of figures, versions, dates and names. Licences, lists,
code and identical copies are left out. Which files are taken depends on their content alone: the same for the same packages.

Prints for each rule how many findings there are, and how many in 100,000 words (of Chinese: two characters count as a word),
then some of them (`--show`), spread evenly over all, with the words around them, so that they can be read. Nothing is
known of what is right in these texts: a finding may be a true one.

The texts are other people's. They are copied into a scratch folder, which is taken away, or into that of `--keep`, which must
not lie in the repository.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import site
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

REPOSITORY = Path(__file__).resolve().parent.parent
FOLDERS = ("/usr/share/doc", *site.getsitepackages())
ENDINGS = {"", ".txt", ".md", ".rst", ".markdown", ".news", ".changelog", ".debian"}
BARE = re.compile(r"(?:readme|changes|changelog|news|history|faq|todo|metadata|release|announce|hacking|bugs|thanks)", re.IGNORECASE)
LEFT_OUT = re.compile(
    r"licen[cs]e|copying|copyright|notice|authors|contributors|top_level|entry_points|requirements|sources?\.txt", re.IGNORECASE
)
LEGAL = re.compile(r"\b(?:without warranty of any kind|permission is hereby granted|redistribution and use in source)\b", re.IGNORECASE)
SMALL = re.compile(r"\b(?:the|of|and|to|a|in|is|for|are|that|with|be|on|by)\b", re.IGNORECASE)
CHINESE = re.compile(r"[\u4e00-\u9fff]")
FEWEST, MOST = 1_500, 60_000
"""Characters that a text must have; what is longer is cut at a line."""
AROUND = 160
"""Characters that are shown before the words of a finding, and after."""
PROSE = {"en": 0.12, "zh": 0.3}
"""The share of small words in English prose, and of Chinese characters in Chinese text: less is a list, code or another language."""


@dataclass(frozen=True)
class Text:
    """A text with the file it is from; `digest` is that of its words."""

    path: Path
    text: str
    digest: str


def candidates(folders: Iterable[str]) -> Iterator[Path]:
    """Give the files that may hold prose, in the order of their names."""
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            plain = path.with_suffix("") if path.suffix == ".gz" else path
            if LEFT_OUT.search(plain.name) or plain.suffix.lower() not in ENDINGS or REPOSITORY in path.parents:
                continue
            if (plain.suffix or BARE.match(plain.name)) and path.is_file() and not path.is_symlink():
                yield path


def read(path: Path) -> str | None:
    """Read a file, unpacked and without the fields at its head; nothing where it is no UTF-8."""
    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError):
        return None
    if path.name == "METADATA":
        text = text.partition("\n\n")[2]
    return text if len(text) <= MOST else text[: text.rfind("\n", 0, MOST) + 1]


def is_prose(text: str) -> bool:
    """Tell whether a text is prose in English or Chinese, and no licence."""
    if len(text) < FEWEST or LEGAL.search(text):
        return False
    english = len(SMALL.findall(text)) / max(1, len(text.split()))
    return english >= PROSE["en"] or len(CHINESE.findall(text)) / len(text) >= PROSE["zh"]


def collect(folders: Iterable[str], most: int) -> list[Text]:
    """Give texts of so many characters together, no two of them the same, in an order that tells nothing of where they are from."""
    found: dict[str, Text] = {}
    for path in candidates(folders):
        text = read(path)
        if text is not None and is_prose(text):
            digest = sha256(" ".join(text.split()).encode()).hexdigest()
            found.setdefault(digest, Text(path, text, digest))
    chosen, size = [], 0
    for digest in sorted(found):
        if size >= most:
            break
        chosen.append(found[digest])
        size += len(found[digest].text)
    return chosen


def write(texts: Iterable[Text], folder: Path) -> dict[str, Text]:
    """Write texts into a folder; give them by the names of their files there."""
    written = {}
    for one in texts:
        package = re.sub(r"[^\w.-]+", "-", "-".join(one.path.parts[-2:]))
        name = f"{package.removesuffix('.gz')}-{one.digest[:8]}{'.md' if one.path.suffix == '.md' else '.txt'}"
        (folder / name).write_text(one.text, encoding="utf-8")
        written[name] = one
    return written


def words(text: str) -> float:
    chinese = len(CHINESE.findall(text))
    return len(CHINESE.sub("", text).split()) + chinese / 2


def audited(folder: Path, rules: Sequence[str]) -> list[dict[str, Any]]:
    """Give the findings of some rules, or of all, about a folder."""
    select = ["--select", ",".join(rules)] if rules else []
    command = [
        sys.executable,
        "-m",
        "civcheck",
        "audit",
        str(folder),
        *select,
        "--format",
        "json",
        "--fail-on",
        "never",
        "--no-cache",
        "-q",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    findings: list[dict[str, Any]] = json.loads(done.stdout)["findings"]
    return findings


def spread(findings: Sequence[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    """Give so many findings, evenly from first to last."""
    if len(findings) <= most:
        return list(findings)
    return [findings[number * len(findings) // most] for number in range(most)]


def shown(finding: dict[str, Any], texts: dict[str, Text]) -> str:
    """Give a finding with its places and the words around them."""
    lines = [f"{finding['rule']}: {finding['message']}"]
    for place in finding["locations"]:
        one = texts[Path(place["path"]).name]
        around = one.text[max(0, place["start"] - AROUND) : place["end"] + AROUND]
        lines.append(f"    {one.path}:{place['line']} “{' '.join(place['text'].split())}”\n        {' '.join(around.split())}")
    return "\n".join(lines)


def report(findings: Sequence[dict[str, Any]], texts: dict[str, Text], rules: Sequence[str], show: int) -> None:
    """Print the counts of each rule, and some of its findings."""
    number = sum(words(one.text) for one in texts.values())
    megabytes = sum(len(one.text.encode()) for one in texts.values()) / 1e6
    print(f"{len(texts)} texts, {megabytes:.1f} MB, {number:,.0f} words\n")
    by_rule: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in findings:
        by_rule[one["rule"]].append(one)
    print(f"{'rule':<36} findings   per 100,000 words   texts   between two texts")
    for rule in sorted({*by_rule, *rules}):
        told = by_rule.get(rule, [])
        among = Counter(one["locations"][0]["path"] for one in told)
        between = sum(len({place["path"] for place in one["locations"]}) > 1 for one in told)
        print(f"{rule:<36} {len(told):8} {len(told) / number * 1e5:19.2f} {len(among):7} {between:19}")
    for rule in sorted(by_rule):
        for one in spread(by_rule[rule], show):
            print(f"\n{shown(one, texts)}")


def outside(folder: Path) -> Path:
    """Give a folder to keep the texts in, which must not be the repository's."""
    folder = folder.resolve()
    if folder == REPOSITORY or REPOSITORY in folder.parents:
        raise SystemExit(f"{folder} lies in the repository: other people's texts must not be kept there")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rules", nargs="*")
    parser.add_argument("--megabytes", type=float, default=4)
    parser.add_argument("--from", dest="folders", nargs="+", default=FOLDERS, metavar="FOLDER")
    parser.add_argument("--show", type=int, default=20)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    texts = collect(options.folders, int(options.megabytes * 1e6))
    with tempfile.TemporaryDirectory() as scratch:
        folder = outside(options.keep) if options.keep else Path(scratch)
        written = write(texts, folder)
        report(audited(folder, options.rules), written, options.rules, options.show)


if __name__ == "__main__":
    main()
