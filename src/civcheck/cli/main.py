"""The entry point. `--version` is answered before click is imported; every error becomes a message and an exit code.

Exit codes: 0 nothing wrong; 1 something wrong was found; 2 bad usage, settings or input; 130 interrupted.
"""

from __future__ import annotations

import sys

from civcheck import __version__

TYPE_CHECKING = False  # as in typing, whose import would cost `--version` a third of its time
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    import click

OK, FOUND, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given in (["--version"], ["-V"]):
        sys.stdout.write(f"civcheck {__version__}\n")
        sys.exit(OK)
    sys.exit(run(given))


def run(arguments: list[str]) -> int:
    """Run a command and give its exit code. What goes wrong is told on standard error."""
    import click

    from civcheck.cli.group import civcheck
    from civcheck.errors import CivcheckError

    _use_utf8()
    try:
        code = civcheck.main(arguments, prog_name="civcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        return _usage(error)
    except CivcheckError as error:
        return _complain(str(error), BAD_INPUT)
    except (click.Abort, KeyboardInterrupt):
        return _complain("interrupted; nothing was left half-written", INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output went away (civcheck … | head): no error of anybody's. What is still buffered must not fail at exit.
        sys.stdout = None
        return OK
    except OSError as error:
        return _complain(f"{error.filename or 'output'}: {error.strerror or error}", BAD_INPUT)
    return code if isinstance(code, int) else OK


def _use_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _usage(error: click.ClickException) -> int:
    error.show()
    return BAD_INPUT


def _complain(message: str, code: int) -> int:
    sys.stderr.write(f"civcheck: {message}\n")
    return code
