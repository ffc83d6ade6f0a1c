"""The options that mean the same in every command, and what they come to together with settings and environment."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import click

from civcheck.cli.settings import COLORS, find_settings
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from civcheck.cli.settings import Settings
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.store import FactBase
    from civcheck.model.term import Concept

F = TypeVar("F", bound="Callable[..., object]")

SOURCES_VARIABLE = "CIVCHECK_SOURCES"


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """What the shared options of one run come to."""

    settings: Settings
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    color: str
    quiet: bool
    terms: tuple[str, ...] = ()

    def fact_base(self) -> FactBase:
        """Find the fact files: those named, else those of the settings, else the shipped ones; and the termbases."""
        from civcheck.factbase.store import fact_base

        return fact_base(self.facts, self.terms)

    def concepts(self) -> tuple[Concept, ...]:
        """Give the concepts of the termbases and of the package's own tables. Raises TermFileError."""
        from civcheck.extract.terms import general
        from civcheck.factbase.terms.load import load_terms

        return (*load_terms(self.fact_base().terms), *general())

    def matcher(self) -> Matcher:
        """Give what finds the names of the termbases and of the package's own tables. Raises TermFileError."""
        from civcheck.factbase.terms.matcher import matcher_of

        return matcher_of(self.fact_base().terms)

    def source_files(self) -> list[str]:
        """Find the source files at hand."""
        from civcheck.factbase.store import source_files

        return source_files(self.sources)

    @property
    def colored(self) -> bool:
        """Whether standard output takes colours."""
        if self.color != "auto":
            return self.color == "always"
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def progress(self, items: Iterable[str], label: str) -> Iterable[str]:
        """Show the progress through files on standard error: on a terminal, where there is something to wait for."""
        items = list(items)
        size = sum(os.path.getsize(path) for path in items if os.path.exists(path))
        if self.quiet or not sys.stderr.isatty() or size < _WORTH_SHOWING:
            return items
        return _with_bar(items, label)

    @contextmanager
    def steps(self, paths: Iterable[str], label: str) -> Iterator[Callable[[], None]]:
        """Show on standard error how many of the files are done: on a terminal, where there is something to wait for.

        What is given is to be called for each that is done.
        """
        paths = list(paths)
        size = sum(os.path.getsize(path) for path in paths if os.path.isfile(path))
        if self.quiet or not sys.stderr.isatty() or size < _WORTH_SHOWING:
            yield lambda: None
            return
        from rich.console import Console  # only on a terminal
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(label, total=len(paths))
            yield lambda: bar.advance(task)

    @contextmanager
    def counting(self, items: Sequence[str], label: str) -> Iterator[Callable[[], None]]:
        """Show on standard error how many of the items are done: on a terminal, where there are many.

        What is given is to be called for each that is done.
        """
        if self.quiet or not sys.stderr.isatty() or len(items) < _MANY:
            yield lambda: None
            return
        from rich.console import Console  # only on a terminal
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(label, total=len(items))
            yield lambda: bar.advance(task)

    @contextmanager
    def busy(self, label: str, paths: Iterable[str]) -> Iterator[None]:
        """Show on standard error that something takes its time: on a terminal, where the files are large."""
        size = sum(os.path.getsize(path) for path in paths if os.path.isfile(path))
        if self.quiet or not sys.stderr.isatty() or size < _WORTH_SHOWING:
            yield
            return
        from rich.console import Console  # only on a terminal

        with Console(stderr=True).status(f"{label} ({size / 1e6:.0f} MB)"):
            yield

    def say(self, message: str) -> None:
        """Tell something by the way, on standard error, unless quiet."""
        if not self.quiet:
            click.echo(message, err=True)


_WORTH_SHOWING = 2_000_000
_MANY = 200


def _with_bar(items: Sequence[str], label: str) -> Iterator[str]:
    from rich.console import Console  # only on a terminal
    from rich.progress import track

    yield from track(items, description=label, console=Console(stderr=True), transient=True)


def shared_options(*formats: str) -> Callable[[F], F]:
    """Add the shared options to a command; `formats` are those it can give, the first by default."""

    def add(command: F) -> F:
        options = [
            click.option("--facts", multiple=True, metavar="PATH", help="Fact files or folders of them instead of those of the settings.",
                         shell_complete=_complete_path),
            click.option("--sources", multiple=True, metavar="PATH", help="Source files or folders of them: the documents themselves.",
                         shell_complete=_complete_path),
            click.option("--terms", multiple=True, metavar="PATH", help="Termbases (YAML, CSV, TBX) or folders of them.",
                         shell_complete=_complete_path),
            click.option("--config", metavar="FILE", help="Settings file instead of the nearest civcheck.toml or pyproject.toml."),
            click.option("--color", type=click.Choice(COLORS), help="Colours: on a terminal (auto), always or never."),
            click.option("--quiet", "-q", is_flag=True, help="Nothing but results: no hints, no progress."),
        ]  # fmt: skip
        if formats:
            options.insert(
                3, click.option("--format", "format_", type=click.Choice(formats), help=f"How to print; {formats[0]} by default.")
            )
        for option in reversed(options):
            command = option(command)
        return command

    return add


def shared(
    *, facts: Sequence[str], sources: Sequence[str], config: str | None, color: str | None, quiet: bool, terms: Sequence[str] = (),
) -> Shared:  # fmt: skip
    """Bring options, environment and settings together. Raises SettingsError."""
    settings = find_settings(os.getcwd(), config)
    from_environment = tuple(part for part in os.environ.get(SOURCES_VARIABLE, "").split(os.pathsep) if part)
    return Shared(
        settings=settings,
        facts=tuple(facts) or settings.facts,
        sources=tuple(sources) or from_environment or settings.sources,
        color=color or settings.color or "auto",
        quiet=quiet or settings.quiet,
        terms=tuple(terms) or settings.terms,
    )


def chosen_format(given: str | None, settings: Settings, formats: Sequence[str]) -> str:
    """Give the format: the option's, else that of the settings if the command has it, else the command's first."""
    return next((wanted for wanted in (given, settings.format) if wanted and wanted in formats), formats[0])


def day_range(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Give the first day of `since` and the last of `until`. Raises UsageError for what is no date."""
    if not since and not until:
        return None, None
    from civcheck.model.edtf import parse_edtf

    try:
        first = parse_edtf(since).low if since else None
        last = parse_edtf(until).high if until else None
    except ValueError as error:
        raise UsageError(str(error), "write 2024, 2024-03 or 2024-03-15") from None
    if first and last and last < first:
        raise UsageError(f"--until {until} is before --since {since}", "exchange them")
    return first, last


def _complete_path(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[click.shell_completion.CompletionItem]:
    return [click.shell_completion.CompletionItem(incomplete, type="file")]


def complete_fact(context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Complete the name of a fact."""
    from civcheck.errors import CivcheckError
    from civcheck.factbase.index import open_index

    values = context.params
    try:
        run = shared(facts=values.get("facts") or (), sources=(), config=values.get("config"), color=None, quiet=True)
        rows = open_index(run.fact_base()).db.execute(
            "SELECT name FROM facts WHERE instr(name, ?) = 1 ORDER BY name LIMIT 200", (incomplete,)
        )
    except CivcheckError:
        return []
    return [name for (name,) in rows]
