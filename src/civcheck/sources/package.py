"""The parts of an Office file: read with a bound on their size, and parsed without entities, network or document types."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING, Protocol

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST_PART = 200_000_000
LARGEST_RATIO = 200
_HARMLESS = 1_000_000
"""A part below this size may be packed as tightly as it likes."""
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_ANEW = "open it in Word or LibreOffice and save it anew as .docx"
_BOMB = "do not open it if it came from somebody you do not trust"


class Target(Protocol):
    """What takes the elements of a part. Tags and attributes come without their namespaces."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""

    def end(self, tag: str) -> None:
        """Take the end of an element."""

    def data(self, text: str) -> None:
        """Take text."""


class Package:
    """An Office file. Raises ReadError for one that is broken, encrypted or made to do harm."""

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        if data.startswith(_COMPOUND):
            raise self._error("is encrypted, or in the old .doc format", "save it as .docx without a password")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
            raise self._error("is no .docx file: it is no zip archive, or damaged", _SAVE_ANEW) from None

    def related(self, part: str) -> dict[str, str]:
        """Give the parts that a part ("" for the file itself) names, by the last word of what they are to it."""
        folder, name = posixpath.split(part)
        found = _Relations()
        if not self.parse(posixpath.join(folder, "_rels", f"{name}.rels"), found):
            return {}
        return {kind: posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") for kind, target in found.targets.items()}

    def parse(self, part: str, target: Target) -> bool:
        """Parse a part; False where there is none of its name."""
        from lxml import etree

        data = self._bytes(part)
        if data is None:
            return False
        parser = etree.XMLParser(target=_Plain(target), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._error(f"{part} in it is damaged: {error.msg}", _SAVE_ANEW) from None
        except _DocumentTypeError:
            raise self._error(f"{part} in it declares a document type, which no .docx has: it may be made to do harm", _BOMB) from None
        return True

    def _bytes(self, part: str) -> bytes | None:
        try:
            info = self._zip.getinfo(part)
        except KeyError:
            return None
        ratio = info.file_size / max(1, info.compress_size)
        if info.file_size > LARGEST_PART or (ratio > LARGEST_RATIO and info.file_size > _HARMLESS):
            raise self._error(f"{part} in it unpacks to {info.file_size:,} bytes: it may be made to fill the memory", _BOMB)
        if info.flag_bits & 1:
            raise self._error("is encrypted", "save it without a password")
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
            raise self._error(f"{part} in it is damaged", _SAVE_ANEW) from None

    def _error(self, message: str, hint: str) -> ReadError:
        return ReadError([Problem(self._path, None, None, message, hint)])


class _DocumentTypeError(Exception):
    """A part declares a document type."""


class _Plain:
    """Hands elements on without their namespaces: there are two sets of these, one for each edition of the standard."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._names: dict[str, str] = {}
        self.end = lambda tag: target.end(self._name(tag))
        self.data = target.data

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._target.start(self._name(tag), {self._name(key): value for key, value in attributes.items()})

    def doctype(self, name: str, public: str | None, system: str | None) -> None:  # noqa: ARG002  the parser gives all three
        raise _DocumentTypeError

    def close(self) -> None:
        pass

    def _name(self, tag: str) -> str:
        name = self._names.get(tag)
        if name is None:
            name = self._names[tag] = tag.rpartition("}")[2]
        return name


class _Relations:
    """Collects what a part names."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship" and attributes.get("TargetMode") != "External":
            self.targets.setdefault(attributes.get("Type", "").rpartition("/")[2], attributes.get("Target", ""))

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass
