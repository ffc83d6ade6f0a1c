"""What several sentences, cells or sources say of a claim between them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from civcheck.factbase.store import fact_base, source_files
from civcheck.match.drafts import read_draft
from civcheck.match.opening import open_corpus
from civcheck.match.verdicts import judge
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = """# Arnholt Library: Review 2024

## Loans and readers

The library lent 412,600 items in 2024, an increase of 6.1 percent over 2023.
The busiest day was 20 May, when 3,970 readers came.

The Kestrel Choir sang in the great hall from 9 to 18 March 2024. The doors opened at noon.
The evenings brought together 30 choirs and 1,140 singers.

| Item | 2022 | 2023 | 2024 |
|---|---|---|---|
| Season tickets sold | 14,100 | 15,900 | 18,450 |
| Evening lectures | 87 | 90 | 112 |

The old reading room, opened in 1962, was closed in autumn.
Its last keeper, Mira Aldous, left for Brask on 14 February after 37 years in Arnholt.

The library is open for 72 hours a week.

"A quiet but crowded room is what we wanted," said the director, Ines Corvel.
"""
NOTICE = """# Arnholt Library: Notice of August 2025

Since June 2025 the library has been open for 78 hours a week.
"""


@pytest.fixture
def verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "cache"))
    for name, text, issued in (("review", REVIEW, "2025-01"), ("notice", NOTICE, "2025-08")):
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
        (tmp_path / f"{name}.yaml").write_text(
            f"source:\n  id: {name}\n  title: Arnholt Library - {name}\n  issued: {issued}\n  language: en\n  rank: official\n"
            f"  file: {name}.md\n  sha256: {sha256(text.encode()).hexdigest()}\nfacts: []\n",
            "utf-8",
        )
    roots = [str(tmp_path)]
    files = [file for file in source_files(roots) if file.endswith(".md")]
    opened = open_corpus(fact_base([str(tmp_path / "review.yaml"), str(tmp_path / "notice.yaml")], ()), roots, files)

    def judged(claim: str) -> str:
        draft = read_draft(read_bytes(f"{claim}\n".encode(), "-"), today=None, terms=opened.corpus.matcher)
        (only,) = draft.claims
        return judge(only.statement, opened.corpus, opened.namer).verdict

    return judged


@pytest.mark.parametrize(
    ("claim", "wanted"),
    [
        ("Season tickets sold by the Arnholt Library rose from 15,900 to 18,450 between 2023 and 2024.", "supported"),
        ("The Arnholt Library sold 15,900 season tickets in 2024.", "contradicted"),
        ("The Arnholt Library gave 22 more evening lectures in 2024 than in the year before.", "supported"),
        ("The Kestrel Choir sang in Arnholt from 9 to 18 March 2024 with 30 choirs.", "supported"),
        ("The evenings of the Kestrel Choir at Arnholt lasted ten days in March 2024.", "supported"),
        ("On 20 May 2024 the Arnholt Library had 3,970 readers.", "supported"),
        ("The Arnholt Library is open for 72 hours a week.", "outdated"),
        ("The Arnholt Library is open for 78 hours a week.", "supported"),
        ("Mira Aldous left Arnholt in February 2024.", "supported"),
        ("Mira Aldous spent 27 years in Arnholt.", "contradicted"),
        ("Ines Corvel spoke of “a quiet and crowded room”.", "misquoted"),
        ("Ines Corvel spoke of “a quiet but crowded room”.", "supported"),
        ("The Arnholt Library lends 12 telescopes.", "not-found"),
    ],
)
def test_what_is_told_in_several_places_is_put_together(claim: str, wanted: str, verdict: object) -> None:
    assert verdict(claim) == wanted  # type: ignore[operator]
