"""What finds the names of termbases and of the package's own tables in a text, made once for a termbase and then kept."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING
from zlib import crc32

from civcheck.errors import ReadError
from civcheck.extract.terms import Matcher, general, general_matcher
from civcheck.extract.terms.matching import table_of
from civcheck.factbase.terms.load import load_terms
from civcheck.model.code_version import code_version
from civcheck.model.kept_rows import kept_rows
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Sequence


def matcher_of(paths: Sequence[str]) -> Matcher:
    """Give what finds the names of termbases, and of the package's tables behind them. Raises TermFileError."""
    if not paths:
        return general_matcher()
    try:
        digests = [sha256(load(path)).hexdigest() for path in paths]
    except ReadError:  # which of them, and all else that is wrong with them, is told by who reads them
        return Matcher((*load_terms(paths), *general()))
    made_of = repr((code_version(), list(paths), digests))
    name = f"terms-{crc32(repr(list(paths)).encode('utf-8', 'surrogatepass')):08x}"
    return Matcher(table=kept_rows(name, made_of, lambda: table_of((*load_terms(paths), *general()))))
