"""The entry point. `--version` is answered before click is imported; every error becomes a message and an exit code.

Exit codes: 0 nothing wrong; 1 something wrong was found; 2 bad usage, settings or input; 130 interrupted.
"""

from __future__ import annotations

import os
import sys

from civcheck import __version__

TYPE_CHECKING = False  # as in typing, whose import would cost `--version` a third of its time
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    import click

_COMPLETION = "_CIVCHECK_COMPLETE"
OK, FOUND, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given in (["--version"], ["-V"]):
        try:
            sys.stdout.write(f"civcheck {__version__}\n")
            sys.stdout.flush()
        except OSError as error:
            sys.exit(_output_failed(error))
        sys.exit(OK)
    sys.exit(run(given))


def run(arguments: list[str]) -> int:
    """Run a command and give its exit code. What goes wrong is told on standard error."""
    import click

    from civcheck.cli.group import civcheck
    from civcheck.errors import CivcheckError
    from civcheck.model.kept_patterns import keep_patterns

    _use_utf8()
    try:
        if _COMPLETION in os.environ:
            civcheck.main(arguments, prog_name="civcheck", standalone_mode=False)
        # Not civcheck.main: click exits with 1, our code for "found", when the reader of the output goes away.
        code = _invoke(civcheck, arguments)
        sys.stdout.flush()
        keep_patterns()
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        return _usage(error)
    except CivcheckError as error:
        return _complain(str(error), BAD_INPUT)
    except (click.Abort, KeyboardInterrupt):
        return _complain("interrupted; nothing was left half-written", INTERRUPTED)
    except OSError as error:
        return _output_failed(error)
    return code if isinstance(code, int) else OK


def _invoke(group: click.Group, arguments: list[str]) -> object:
    """Run the command; where an index turns out to be damaged only while it is searched, once more with a new one."""
    import sqlite3

    try:
        with group.make_context("civcheck", list(arguments)) as context:
            return group.invoke(context)
    except sqlite3.DatabaseError:
        from civcheck.factbase.cache import distrust_all

        distrust_all()
    with group.make_context("civcheck", list(arguments)) as context:
        return group.invoke(context)


def _output_failed(error: OSError) -> int:
    """Tell that output could not be written; nothing where its reader went away (civcheck … | head), which is no error of anybody's."""
    # What is still buffered must not fail again at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if isinstance(error, BrokenPipeError):
        return OK
    return _complain(f"{error.filename or 'output'}: {error.strerror or error}", BAD_INPUT)


def _use_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _usage(error: click.ClickException) -> int:
    error.show()
    return BAD_INPUT


def _complain(message: str, code: int) -> int:
    from civcheck.model.printable import clean

    sys.stderr.write(f"civcheck: {clean(message)}\n")
    return code
