"""The entries of an XML file, one after the other, each as a small tree with the places of its elements.

Files are not trusted: entities are refused, and depth, number and length of what is kept are bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from civcheck.errors.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.factbase.terms.entries import Place

MOST_LEVELS = 60
MOST_ELEMENTS = 4_000_000
MOST_TEXT = 20_000
"""Characters of one element that are kept: no term and no note is as long."""
_PIECE = 1 << 16


@dataclass(slots=True)
class Element:
    """An element: its name without prefix, its attributes, its text, and what is inside it."""

    tag: str
    attributes: dict[str, str]
    place: Place
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    length: int = 0

    @property
    def category(self) -> str:
        """The data category: the `type` of the style DCA, the name of the element in the style DCT."""
        return self.attributes.get("type", self.tag)

    @property
    def value(self) -> str:
        """The text, with single spaces."""
        return " ".join("".join(self.pieces).split())

    def within(self) -> Iterator[Element]:
        """Give all elements inside this one, but for the parts of terms."""
        for child in self.children:
            if not re.search("[cC]omp", child.tag):
                yield child
                yield from child.within()


class _Stop(Exception):  # noqa: N818  no error, but a way out of the parser
    pass


class _Handler:
    def __init__(self, path: str, wanted: tuple[str, ...], roots: tuple[str, ...], problems: list[Problem]) -> None:
        self.path, self.wanted, self.roots, self.problems = path, wanted, roots, problems
        self.done: list[Element] = []
        self.open: list[Element] = []
        self.depth = self.count = 0
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.EntityDeclHandler = self.entity
        self.parser.SkippedEntityHandler = self.skipped

    def place(self) -> Place:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def stop(self, message: str, hint: str) -> None:
        self.problems.append(Problem(self.path, *self.place(), message, hint))
        raise _Stop

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if self.count == 0 and tag not in self.roots:
            self.stop(f"is no TBX: its first element is `{name}`", "a TBX file begins with <tbx ...>, an older one with <martif ...>")
        self.depth += 1
        self.count += 1
        if self.depth > MOST_LEVELS or self.count > MOST_ELEMENTS:
            self.stop("is nested too deeply or has too many elements", f"at most {MOST_LEVELS} levels and {MOST_ELEMENTS:,} elements")
        if self.open or tag in self.wanted:
            element = Element(tag, attributes, self.place())
            if self.open:
                self.open[-1].children.append(element)
            self.open.append(element)

    def end(self, _name: str) -> None:
        self.depth -= 1
        if self.open:
            element = self.open.pop()
            if not self.open:
                self.done.append(element)

    def text(self, data: str) -> None:
        # What is inside <hi> and the like belongs to the term around it.
        for element in self.open[-3:]:
            if element.length < MOST_TEXT:
                element.pieces.append(data)
                element.length += len(data)

    def entity(self, name: str, *_: object) -> None:
        self.stop(f"declares the entity `{name}`", "take the declaration out and write the characters themselves")

    def skipped(self, name: str, is_parameter: int) -> None:
        if not is_parameter:
            self.stop(f"uses the entity `{name}`, which is declared elsewhere", "write the characters themselves")


def read_elements(data: bytes, path: str, wanted: tuple[str, ...], roots: tuple[str, ...], problems: list[Problem]) -> Iterator[Element]:
    """Give the elements with one of the names `wanted`, as they are read. What is wrong ends the reading, as a problem."""
    handler = _Handler(path, wanted, roots, problems)
    try:
        for begin in range(0, len(data) + 1, _PIECE):
            handler.parser.Parse(data[begin : begin + _PIECE], begin + _PIECE > len(data))
            yield from handler.done
            handler.done.clear()
    except expat.ExpatError as error:
        problems.append(Problem(path, error.lineno, error.offset + 1, f"is no XML: {expat.ErrorString(error.code)}", "check the tag here"))
    except (LookupError, ValueError) as error:
        problems.append(Problem(path, 1, 1, f"is no XML: {error}", "save it as UTF-8"))
    except _Stop:
        pass
