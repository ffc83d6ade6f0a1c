"""Lines of styled text: plain where the output is read by a program, coloured and wrapped on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from civcheck.model.printable import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

Line = list[tuple[str, str]]
"""Text with its style: "title", "match", "place", "note", "good", "bad", or "" for none."""

_STYLES = {"title": "bold", "match": "bold yellow", "place": "cyan", "note": "dim", "good": "green", "bad": "bold red"}


def write(lines: Iterable[Line], *, colored: bool) -> None:
    """Write lines to standard output, without anything in them that acts on a terminal."""
    lines = [[(clean(part), style) for part, style in line] for line in lines]
    if not colored:
        text = "\n".join("".join(part for part, _ in line).rstrip() for line in lines)
        click.echo(text, color=False)
        return
    from rich.console import Console  # only on a terminal
    from rich.padding import Padding
    from rich.text import Text

    class Output(Console):
        def on_broken_pipe(self) -> None:
            """Leave to `main` what to make of a reader who went away: rich would exit with 1."""
            raise BrokenPipeError

    console = Output(force_terminal=True, highlight=False, markup=False, emoji=False)
    for line in lines:
        whole = Text.assemble(*((part, _STYLES.get(style, "")) for part, style in line))
        indent = len(whole.plain) - len(whole.plain.lstrip())
        console.print(Padding(whole[indent:], (0, 0, 0, indent)) if indent else whole)
