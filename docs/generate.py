"""Write the pages that are made of the program itself: docs/commands.md from the live help of every command.

`python docs/generate.py` writes them; `--check` says whether they are fresh (a test does).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.cli.group import civcheck

if TYPE_CHECKING:
    import click

FOLDER = Path(__file__).resolve().parent
WIDTH = {"terminal_width": 100, "max_content_width": 100}
HEAD = """# Commands

<!-- Written by docs/generate.py from the commands themselves: do not edit. `make docs` writes it anew. -->

"""


def commands_page() -> str:
    """Give the page of all commands."""
    context = civcheck.make_context("civcheck", [], resilient_parsing=True, **WIDTH)
    parts = [HEAD, _help(civcheck, context)]
    for name in civcheck.list_commands(context):
        command = civcheck.get_command(context, name)
        if command is not None:
            inner = command.make_context(name, [], parent=context, resilient_parsing=True, **WIDTH)
            parts.append(f"\n## civcheck {name}\n\n{_help(command, inner)}")
    return "".join(parts)


def _help(command: click.Command, context: click.Context) -> str:
    lines = (line.rstrip() for line in command.get_help(context).splitlines())
    return "```text\n" + "\n".join(lines) + "\n```\n"


PAGES = {"commands.md": commands_page}


def stale() -> list[str]:
    """Give the names of the pages that are not what they should be."""
    return [name for name, page in PAGES.items() if not (FOLDER / name).exists() or (FOLDER / name).read_text("utf-8") != page()]


def main() -> int:
    """Write the pages, or check them."""
    if "--check" in sys.argv:
        return 1 if stale() else 0
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
