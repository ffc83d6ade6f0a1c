"""The commands, each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "lookup": "What the sources say: facts and passages with their places.",
    "show": "The words of a fact or a place in their context; the canonical text of a file.",
    "add": "Register a source and draft its facts.",
    "scan": "What is read in a text: figures, dates, names, quotations, each with its place.",
    "match": "What the sources say of a text, claim by claim, each with the place that decides it.",
    "audit": "What is wrong in documents and fact files: dates, sums, marks, names, numbering.",
    "rule": "The rules of audit, or the page of one.",
    "verify": "Do the facts still hold against their sources?",
    "coverage": "How much of what the sources say is in the fact base, and what is not.",
}


class LazyGroup(click.Group):
    """A group whose commands are modules of the same name beside this one."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Give the commands in the order of help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"civcheck.cli.{cmd_name}").command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a mistyped one is told with the nearest."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"the commands are {', '.join(COMMANDS)}"
            raise click.UsageError(f"there is no command {args[0]!r}: {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  civcheck lookup "sister cities"
  civcheck lookup 友好城市 --sources FOLDER
  civcheck verify --sources FOLDER

\b
Shell completion (bash; zsh and fish alike):
  eval "$(_CIVCHECK_COMPLETE=bash_source civcheck)"
""",
)
@click.version_option(package_name="civcheck", message="%(prog)s %(version)s")
def civcheck() -> None:
    """Check facts and quotations against a folder of documents, English and Chinese.

    No span, no claim: whatever civcheck says, it points at the characters that say so.
    """
