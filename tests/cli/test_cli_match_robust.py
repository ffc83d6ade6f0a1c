"""Drafts that nobody meant for `civcheck match`: each is checked, or said to be unchecked, and never a crash."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from civcheck.extract.terms import general_matcher
from civcheck.match.drafts import ENDLESS, FOREIGN, read_draft
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

SOURCE = """# Orl Seed Bank

The Orl Seed Bank stored 18,400 samples in 2023. It opened a second vault on 9 May 2023.

奥尔种子库2023年保存了18400份样本。
"""
RIGHT, WRONG = "The Orl Seed Bank stored 18,400 samples in 2023.", "The Orl Seed Bank stored 14,800 samples in 2023."
FOREIGN_TEXTS = {
    "Russian": "Банк семян сохранил 18400 образцов в 2023 году. Второе хранилище открылось 9 мая 2023 года.",
    "Arabic": "احتفظ بنك البذور بعدد 18400 عينة في عام 2023. وافتتح قبوا ثانيا في 9 مايو 2023.",
    "Hebrew": "בנק הזרעים שמר 18400 דגימות בשנת 2023.",
    "Japanese": "種子バンクは2023年に18400点のサンプルを保存しました。第二の保管庫は2023年5月9日に開かれました。",
    "Korean": "종자 은행은 2023년에 18400개의 표본을 보관했다.",
    "Greek": "Η τράπεζα σπόρων φύλαξε 18400 δείγματα το 2023.",
    "Thai": "ธนาคารเมล็ดพันธุ์เก็บตัวอย่าง 18400 ตัวอย่างในปี 2023",
    "French": "La banque a conservé 18 400 échantillons dans les caves de la ville en 2023.",
}
ODD_TEXTS = {
    "nothing": "",
    "white space": " \t\n\u3000\n \n",
    "headings": "".join(f"{'#' * (at % 6 + 1)} The bank stored {at} samples in 2023\n\n" for at in range(200)),
    "a table": "| Year | Samples |\n|---|---|\n" + "".join(f"| {1900 + at} | {at * 17} |\n" for at in range(200)),
    "rows of tabs": "".join(f"{1900 + at}\t{at * 17}\t{at}%\n" for at in range(200)),
    "emoji": "🌱🌱 18,400 🌾 2023 🎉\n\n👩‍🌾👨🏽‍🌾 opened 🏛️ on 9 May 2023 🇳🇴!\n" * 20,
    "right to left": "\u202eThe Orl Seed Bank stored 14,800 samples in 2023\u202c \u200f(2023)\u200e.\n" * 5,
    "combining marks": "T\u0301\u0302\u0303he ba\u0300nk sto\u0308red 12 sa\u0323mples in 2023." + "\u0301" * 3000,
    "control characters": "The bank\x07 stored \x1b[31m14,800\x1b[0m samples\x1e in\x1f 2023.\ufeff\n",
    "surrogates in UTF-8": "The bank stored \ufffd\ufffd 12 samples in 2023.",
    "marks alone": "“" * 4000 + "”" * 4000,
    "digits alone": "7" * 30_000,
    "signs": "--- *** ___ === ~~~ ||| >>> ### $$$ %%% ((( ))).\n" * 50,
    "brackets": "(" * 3000 + "12 boats in 2023" + ")" * 3000,
    "numbers in a row": "12 13 14 15 16 17 18 19 " * 900,
    "a list of names": ", ".join(f"Mr. Rand{chr(97 + at % 26)} Tove" for at in range(900)) + ".",
    "Chinese without marks": "某月有三艘船停在港口" * 900,
    "Chinese and English": "奥尔种子库Orl Seed Bank在2023年stored 18400份samples。" * 30,
    "one word": "sample" * 5000,
    "words without end": "Of 12 boats and " * 2000 + "more.",
    "quotations in quotations": "“He said ‘12 boats “and 13” ’ in 2023” " * 300,
    "dates alone": "9 May 2023, 37 May 2023, 0000-00-00, 2023-13-45, 99/99/9999. " * 60,
    "large numbers": f"The bank stored {'9' * 500} samples, 1e999999, 10^10^10 and 0.{'0' * 400}1 percent in 2023.",
    "line ends": "The bank stored 12 samples.\rThe bank stored 13 samples.\r\nThe bank\u2028stored 14 samples in 2023.\x0cNext page.",
}


@pytest.fixture
def match(cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "bank.md").write_text(SOURCE, "utf-8")

    def call(draft: str, *more: str) -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
        return cli("match", "--sources", tmp_path / "sources", *more)

    return call


def data_of(result: Result) -> dict[str, Any]:
    assert result.code in {0, 1}, result.err
    found = json.loads(result.out)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("language", FOREIGN_TEXTS)
def test_another_language_is_said_to_be_unchecked(match: Callable[..., Result], language: str) -> None:
    found = data_of(match(f"{FOREIGN_TEXTS[language]}\n", "--format", "json"))
    assert found["claims"] == []
    assert FOREIGN in json.dumps(found["summary"])


@pytest.mark.parametrize("what", ODD_TEXTS)
def test_an_odd_text_is_no_crash_and_hides_no_claim(match: Callable[..., Result], what: str) -> None:
    found = data_of(match(f"{RIGHT}\n\n{ODD_TEXTS[what]}\n\n{WRONG}\n", "--format", "json"))
    verdicts = [claim["verdict"] for claim in found["claims"] if claim["text"] in {RIGHT, WRONG}]
    assert verdicts[:1] == ["supported"], what
    assert verdicts[-1:] == ["contradicted"], what
    text = match(f"{ODD_TEXTS[what]}\n")
    assert text.code in {0, 1}, text.err
    assert "\x1b[31m" not in text.out


def test_what_is_no_text_is_told(match: Callable[..., Result]) -> None:
    result = match("The bank\x00 stored 12 samples.\n")
    assert (result.code, result.out) == (2, "")
    assert "NUL" in result.err


def test_an_endless_sentence_is_counted_piece_by_piece_and_hides_nothing() -> None:
    line = f"{RIGHT} {'Of 12 boats and ' * 3000}end. {WRONG}\n"
    draft = read_draft(read_bytes(line.encode(), "draft.md"), today=None, terms=general_matcher())
    assert [claim.statement.text for claim in draft.claims] == [RIGHT, WRONG]
    assert [line[claim.statement.region.start : claim.statement.region.end] for claim in draft.claims] == [RIGHT, WRONG]
    (unchecked,) = draft.unchecked
    assert (unchecked.what, unchecked.pieces) == (ENDLESS, 1)
    assert 2990 < unchecked.mentions["figure"] <= 3000  # a number at the end of a piece may stand without what it counts


def test_what_is_said_does_not_hang_on_the_run(tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    towns = ["Kelby", "Tarn", "Ostrow", "Lund", "Marrow"]
    for at in range(6):
        lines = [
            f"The mill of {towns[(at + row) % 5]} sold {row * 7 % 23 + 2} old looms and new pumps in {2000 + row}." for row in range(40)
        ]
        (folder / f"{at}.md").write_text("\n\n".join(lines), "utf-8")
    draft = tmp_path / "draft.md"
    draft.write_text("The mill of Tarn sold 9 old looms in 2011. The mill of Lund sold new pumps and old looms in 2020.\n")
    command = [sys.executable, "-m", "civcheck", "match", str(draft), "--sources", str(folder), "--format", "json", "--explain"]
    runs = {
        subprocess.run(command, capture_output=True, check=False, env={**os.environ, "PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2", "3")
    }
    assert len(runs) == 1
    assert json.loads(runs.pop())["claims"]
