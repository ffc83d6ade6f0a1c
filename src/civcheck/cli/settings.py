"""Settings: `civcheck.toml`, or `[tool.civcheck]` of a pyproject.toml, in the nearest folder upwards.

Paths in a settings file are relative to it. An option on the command line goes before the environment, which goes
before the settings.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from civcheck.errors import SettingsError
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


OWN_FILE, SHARED_FILE = "civcheck.toml", "pyproject.toml"
_TABLE = rb"^\s*\[\s*tool\s*\.\s*civcheck\s*[\].]"
COLORS = ("auto", "always", "never")
FORMATS = ("text", "json", "jsonl", "markdown")


class Settings:
    """What a settings file says. `path` is the file, None where there is none; `limits` are by command: "lookup.limit".

    `audit` is the table of that name as it stands there; the command checks it, with `checker`, when it runs.
    """

    def __init__(  # noqa: PLR0913  one parameter a setting
        self, *, path: str | None = None, facts: tuple[str, ...] = (), sources: tuple[str, ...] = (), date: str | None = None,
        format: str | None = None, color: str | None = None, quiet: bool = False, limits: Mapping[str, int] | None = None,  # noqa: A002
        terms: tuple[str, ...] = (), audit: Mapping[str, Any] | None = None, checker: Checker | None = None,
    ) -> None:  # fmt: skip
        self.path = path
        self.facts = facts
        self.sources = sources
        self.terms = terms
        self.date = date
        self.format = format
        self.color = color
        self.quiet = quiet
        self.limits = limits or {}
        self.audit = audit or {}
        self.checker = checker


def find_settings(start: str, named: str | None = None) -> Settings:
    """Read the settings that hold in a folder, or those of a named file. Raises SettingsError."""
    if named:
        return _read(named, required=True) or Settings()
    folder = os.path.abspath(start)
    while True:
        for name in (OWN_FILE, SHARED_FILE):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                settings = _read(path, required=name == OWN_FILE)
                if settings:
                    return settings
        parent = os.path.dirname(folder)
        if parent == folder:
            return Settings()
        folder = parent


def _read(path: str, *, required: bool) -> Settings | None:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}", "name a civcheck.toml or a pyproject.toml") from None
    shared = os.path.basename(path) == SHARED_FILE
    if shared and not re.search(_TABLE, data, re.MULTILINE):
        if required:
            raise SettingsError(f"{path}: has no table [tool.civcheck]", "add one, or name another file")
        return None
    return _settings(path, data, shared=shared)


def _settings(path: str, data: bytes, *, shared: bool) -> Settings:
    import tomllib  # only where there are settings

    try:
        table: dict[str, Any] = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = re.search(r"at line (\d+), column (\d+)", str(error))
        where = f":{place[1]}:{place[2]}" if place else ""
        raise SettingsError(f"{path}{where}: is no TOML: {error}", "put text in quotation marks and lists in brackets") from None
    if shared:
        table = table.get("tool", {}).get("civcheck", {})
    return Checker(path, data.decode("utf-8-sig")).settings(table)


def _shown(path: str) -> str:
    """Give a path as people like to read it: from the folder they are in, where it lies below that."""
    here = os.getcwd()
    return os.path.relpath(path, here) if path == here or path.startswith(here + os.sep) else path


class Checker:
    """Checks the keys of one settings file, each told with its line."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    def settings(self, table: dict[str, Any]) -> Settings:
        """Give the settings of the whole table."""
        known = ("facts", "sources", "terms", "date", "format", "color", "quiet", "lookup", "coverage", "audit")
        for key in table:
            if key not in known:
                raise self.error(key, f"`{key}` is no setting", f"the settings are {', '.join(known)}")
        limits = {f"{name}.{key}": value for name in ("lookup", "coverage") for key, value in self._table(table, name, ("limit",)).items()}
        return Settings(
            path=self._path,
            facts=self.paths(table, "facts"),
            sources=self.paths(table, "sources"),
            terms=self.paths(table, "terms"),
            date=self.text_of(table, "date"),
            format=self.choice(table, "format", FORMATS),
            color=self.choice(table, "color", COLORS),
            quiet=self.flag(table, "quiet"),
            audit=self.table(table, "audit"),
            checker=self,
            limits=limits,
        )

    def paths(self, table: dict[str, Any], key: str) -> tuple[str, ...]:
        """Give paths, relative to the folder of the file."""
        value = table.get(key, [])
        paths = [value] if isinstance(value, str) else value
        if not isinstance(paths, list) or not all(isinstance(item, str) for item in paths):
            raise self.error(key, f"`{key}` is a path or a list of paths", f'write {key} = ["folder"]')
        folder = os.path.dirname(self._path)
        return tuple(_shown(os.path.normpath(os.path.join(folder, os.path.expanduser(item)))) for item in paths)

    def text_of(self, table: dict[str, Any], key: str) -> str | None:
        """Give a text, None where there is none."""
        value = table.get(key)
        if value is not None and not isinstance(value, str):
            raise self.error(key, f"`{key}` is text", f'write {key} = "..."')
        return value

    def choice(self, table: dict[str, Any], key: str, choices: tuple[str, ...]) -> str | None:
        """Give one of some words, None where there is none."""
        value = self.text_of(table, key)
        if value is not None and value not in choices:
            raise self.error(key, f"{value!r} is no {key} setting", f"write one of {', '.join(choices)}")
        return value

    def flag(self, table: dict[str, Any], key: str, *, default: bool = False) -> bool:
        """Give what is true or false."""
        value = table.get(key, default)
        if not isinstance(value, bool):
            raise self.error(key, f"`{key}` is true or false", f"write {key} = true")
        return value

    def table(self, table: dict[str, Any], key: str) -> dict[str, Any]:
        """Give a table within a table, empty where there is none."""
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self.error(key, f"`{key}` is a table", f"write [{key}] and its settings below")
        return value

    def _table(self, table: dict[str, Any], key: str, known: tuple[str, ...]) -> dict[str, int]:
        value = self.table(table, key)
        for name, number in value.items():
            if name not in known:
                raise self.error(name, f"`{name}` is no setting of {key}", f"the settings are {', '.join(known)}")
            if not isinstance(number, int) or isinstance(number, bool) or number < 0:
                raise self.error(name, f"`{name}` is a whole number from 0", f"write {name} = 10")
        return value

    def error(self, key: str, message: str, hint: str) -> SettingsError:
        """Make an error about a key, with its line."""
        return SettingsError(f"{self.place(key)}: {message}", hint)

    def place(self, key: str, number: int = 1) -> str:
        """Give where a key stands as `path:line:column`; of a table that comes several times, the one with this number."""
        # In a pyproject.toml the same key may stand in other tables before ours.
        table = re.search(_TABLE.decode(), self._text, re.MULTILINE)
        own = os.path.basename(self._path) == SHARED_FILE and table is not None
        pattern = compiled(rf"^[ \t]*\[{{0,2}}[ \t]*(?:[\w\"'-]+[ \t]*\.[ \t]*)*(?P<key>[\"']?{re.escape(key)}\b)", re.MULTILINE)
        all_found = list(pattern.finditer(self._text, table.start() if own and table else 0))
        if not all_found:
            return self._path
        start = all_found[min(number, len(all_found)) - 1].start("key")
        return f"{self._path}:{self._text.count(chr(10), 0, start) + 1}:{start - self._text.rfind(chr(10), 0, start)}"
