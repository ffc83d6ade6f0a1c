"""YAML nodes to plain values, field by field.

A bad field becomes a Problem with its place, and the rest of the file is read on.

The C loader gives strings only, so that `1:30` stays `1:30` and `NO` stays `NO`; each field says what it is.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

import yaml

from civcheck.errors.problem import Problem
from civcheck.model.edtf import parse_edtf
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Collection

    from civcheck.model.edtf import Edtf


LONGEST_MESSAGE = 300
MOST_DIGITS = 15
MOST_LEVELS = 300
_DECIMAL = compiled(r"[-+]?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_BRACKETS = compiled(r"[\[\]{}]|^(?:- +)?[A-Za-z]", re.MULTILINE)
_STEEP = compiled(r"^(?:[ ]{200}|[ ]*(?:[-?:][ \t]+){50})", re.MULTILINE)


@dataclass(slots=True)
class Reader:
    """Reads the nodes of one file.

    `line` is added to the lines of its nodes: the number of lines that stand before the piece in hand.
    """

    path: str
    line: int = 0
    problems: list[Problem] = field(default_factory=list)

    def place(self, node: yaml.Node) -> tuple[int, int]:
        """Give line and column of a node, from 1."""
        return node.start_mark.line + 1 + self.line, node.start_mark.column + 1

    def report(self, node: yaml.Node, message: str, hint: str = "") -> None:
        """Note a defect at a node."""
        told = message if len(message) <= LONGEST_MESSAGE else message[:LONGEST_MESSAGE] + " …"
        self.problems.append(Problem(self.path, *self.place(node), told, hint))

    def mapping(self, node: yaml.Node, what: str, known: Collection[str], required: Collection[str] = ()) -> dict[str, yaml.Node]:
        """Give the fields of a mapping; unknown, repeated and missing ones are reported."""
        if not isinstance(node, yaml.MappingNode):
            self.report(node, f"{what} is a mapping of fields", f"its fields are {', '.join(known)}")
            return {}
        fields: dict[str, yaml.Node] = {}
        for key_node, value in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.report(key_node, f"a field of {what} has no word for a name", f"the fields are {', '.join(known)}")
                continue
            key: str = key_node.value
            if key not in known:
                self.report(key_node, f"`{key}` is not a field of {what}", _suggest(key, known))
            elif key in fields:
                self.report(key_node, f"`{key}` stands twice in {what}", f"keep one; the first is in line {self.place(fields[key])[0]}")
            else:
                fields[key] = value
        for key in required:
            if key not in fields:
                self.report(node, f"{what} has no `{key}`", f"add `{key}:`")
        return fields

    def items(self, node: yaml.Node | None, what: str) -> list[yaml.Node]:
        """Give the items of a sequence; none for a field that is absent."""
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.report(node, f"{what} is a list", "write [one, another], or one item a line, each after a dash")
            return []
        return list(node.value)

    def text(self, node: yaml.Node | None, what: str, pattern: re.Pattern[str] | None = None, hint: str = "") -> str | None:
        """Give a line of text; None where it is absent or bad."""
        if node is None:
            return None
        if not isinstance(node, yaml.ScalarNode):
            self.report(node, f"{what} is text", "write one line of text; put it in quotation marks if it has a colon")
            return None
        value: str = node.value.strip()
        if not value:
            self.report(node, f"{what} is empty", "fill it in or take the field out")
            return None
        if pattern and not pattern.fullmatch(value):
            self.report(node, f"{value!r} is no {what}", hint)
            return None
        return value

    def texts(self, node: yaml.Node | None, what: str) -> tuple[str, ...]:
        """Give a list of texts."""
        found = (self.text(item, f"an item of {what}") for item in self.items(node, what))
        return tuple(text for text in found if text is not None)

    def choice(self, node: yaml.Node | None, what: str, choices: Collection[str], default: str) -> str:
        """Give one of some words; `default` where it is absent or bad."""
        value = self.text(node, what)
        if value is None or node is None:
            return default
        if value not in choices:
            self.report(node, f"{value!r} is no {what}", f"write one of {', '.join(choices)}")
            return default
        return value

    def decimal(self, node: yaml.Node | None, what: str) -> Decimal | None:
        """Give an exact number, written without thousands separators."""
        value = self.text(node, what)
        if value is None or node is None:
            return None
        if not _DECIMAL.fullmatch(value):
            self.report(node, f"{value!r} is no number", f"write the {what} in digits with no separators: 1240000 or 4.5")
            return None
        return Decimal(value)

    def date(self, node: yaml.Node | None) -> Edtf | None:
        """Give an EDTF date."""
        value = self.text(node, "date")
        if value is None or node is None:
            return None
        try:
            return parse_edtf(value)
        except ValueError as error:
            self.report(node, str(error), "write a date that exists, as EDTF: 2024, 2024-03, 2024-03-15, 2018/2024, 2024~")
            return None

    def whole(self, node: yaml.Node | None, what: str) -> int | None:
        """Give a whole number from 0."""
        value = self.text(node, what)
        if value is None or node is None:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS):
            self.report(node, f"{value!r} is no {what}", f"write a whole number from 0, of at most {MOST_DIGITS} digits")
            return None
        return int(value)


def compose(text: str, path: str, line: int, problems: list[Problem]) -> yaml.Node | None:
    """Parse YAML to nodes; a syntax error is reported. An empty text has no node."""
    deep = _too_deep(text)
    if deep is not None:
        place = deep.start() - text.rfind("\n", 0, deep.start())
        problems.append(
            Problem(path, text.count("\n", 0, deep.start()) + 1 + line, place, "is nested too deeply", "a fact file has five levels")
        )
        return None
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        row, column = (mark.line + 1 + line, mark.column + 1) if mark else (None, None)
        message = " ".join(str(part) for part in (error.context, error.problem) if part)
        problems.append(Problem(path, row, column, f"is no YAML: {message}", "check the indentation, quotation marks and brackets here"))
        return None
    except (yaml.YAMLError, RecursionError) as error:
        problems.append(Problem(path, None, None, f"is no YAML: {error}", "take out control characters and deep nesting"))
        return None
    return node


def _too_deep(text: str) -> re.Match[str] | None:
    """Give the place where brackets or dashes open more levels than any fact file has: the parser would run out of stack and crash."""
    steep = _STEEP.search(text)
    if steep:
        return steep
    depth = 0
    for match in _BRACKETS.finditer(text):
        mark = match[0][-1]
        # A bracket that is only text in a statement must not add up with those of other facts.
        depth = 0 if mark not in "[]{}" else max(0, depth + (1 if mark in "[{" else -1))
        if depth > MOST_LEVELS:
            return match
    return None


def _suggest(key: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(key, known, n=1)
    return f"did you mean `{near[0]}`?" if near else f"the fields are {', '.join(known)}"
