"""The shape of the code, as docs and reviewers were promised it: small modules, small functions, no printing outside cli."""

from __future__ import annotations

import ast
from statistics import median

from conftest import ROOT

MODULES = sorted((ROOT / "src" / "civcheck").rglob("*.py"))
LINES = {path: len(path.read_text("utf-8").splitlines()) for path in MODULES}
FUNCTIONS = {
    f"{path.name}:{node.name}": (node.end_lineno or 0) - node.lineno + 1 - _docstring
    for path in MODULES
    for node in ast.walk(ast.parse(path.read_text("utf-8")))
    if isinstance(node, ast.FunctionDef)
    for _docstring in [len((ast.get_docstring(node) or "").splitlines())]
}


def test_no_module_is_longer_than_400_lines() -> None:
    assert {path.name: lines for path, lines in LINES.items() if lines > 400} == {}


def test_the_median_module_has_at_most_120_lines() -> None:
    assert median(LINES.values()) <= 120


def test_no_function_is_longer_than_60_lines() -> None:
    assert {name: lines for name, lines in FUNCTIONS.items() if lines > 60} == {}


def test_functions_are_short_on_the_whole() -> None:
    lengths = sorted(FUNCTIONS.values())
    assert median(lengths) <= 8
    assert lengths[len(lengths) * 9 // 10] <= 25


def test_nothing_prints_outside_cli() -> None:
    printing = [
        path.name
        for path in MODULES
        if "cli" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert printing == []
