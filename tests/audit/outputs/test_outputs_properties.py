"""Any words, in any file: every format stays what it is."""

from __future__ import annotations

import csv
import io
import json

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from outcomes import finding, outcome, place

from civcheck.audit.outputs.formats import render

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40) | st.sampled_from(
    ["::error::x", "a|b`c``d", "\r\n\r\n", "=1+1", "]]>", "<!--", "&amp;", "%0A", "\x00\x1b[2J", "# @all [x](y)", "\u202eabc", "\\|"]
)
PATH = TEXT.map(lambda text: text.replace("\0", "").replace("/", "_") or "x")


@given(PATH, TEXT, TEXT, st.none() | st.integers(1, 99))
@settings(max_examples=60, deadline=None)
def test_every_format_holds(path: str, words: str, message: str, line: int | None) -> None:
    primary = place(path, (3, 3 + len(words)), line=line, column=None if line is None else 4, text=words)
    told = outcome(finding(primary, place("other.txt", (0, 1)), message=message))
    run = json.loads(render("sarif", told))["runs"][0]
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] == words
    assert len(json.loads(render("gitlab", told))) == 1
    tree = etree.fromstring(render("junit", told).encode())
    assert tree.get("failures") == "1"
    rows = list(csv.reader(io.StringIO(render("csv", told), newline=""), strict=True))
    assert [len(row) for row in rows] == [16, 16]
    commands = [text for text in render("github", told).split("\n") if text.startswith("::")]
    assert len(commands) == 1
    table = [text for text in render("markdown", told).split("\n") if text.startswith("|")]
    assert len(table) == 3
