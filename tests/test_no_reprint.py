"""No sentence of the five documents stands in the project: facts carry over, words do not. Titles and names apart."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS, CHARACTERS = 12, 20
NAMES = re.compile(
    r"^[ \-]*(?:title|container|event|work|names?|terms?|en|zh|zh-hant|aliases|speaker|publisher|author)[ ]*:.*$", re.MULTILINE
)


def english(text: str) -> Iterator[str]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    return (" ".join(words[index : index + WORDS]) for index in range(len(words) - WORDS + 1))


def chinese(text: str) -> Iterator[str]:
    run = re.sub(r"[^\u4e00-\u9fff]", "", text)
    return (run[index : index + CHARACTERS] for index in range(len(run) - CHARACTERS + 1))


@pytest.mark.corpus
def test_no_passage_of_the_documents_is_reprinted(corpus_folder: Path) -> None:
    documents = " \n".join(path.read_text("utf-8") for path in sorted(corpus_folder.glob("*.txt")))
    taken = {*english(documents), *chinese(documents)}
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = {}
    for name in listed.stdout.splitlines():
        try:
            text = NAMES.sub("", (ROOT / name).read_text("utf-8"))
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        hits = [run for run in (*english(text), *chinese(text)) if run in taken]
        if hits:
            found[name] = hits[:3]
    assert found == {}


def test_a_run_of_twelve_words_is_told_and_one_of_eleven_is_not() -> None:
    text = "the crane driver lifted nine red boxes from the small ship today"
    assert len(list(english(text))) == 1
    assert list(english(text.removesuffix(" today"))) == []
