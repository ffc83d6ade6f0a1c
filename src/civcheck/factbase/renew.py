"""A fact file after its source has changed: facts that are touched are written anew, all others stand as they are."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from textwrap import indent
from typing import TYPE_CHECKING

from civcheck.factbase.chunks import cut
from civcheck.factbase.yaml_write import dump_fact_file, dump_facts
from civcheck.model.kept_patterns import compiled
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    from civcheck.factbase.verify import SourceCheck, Touched
    from civcheck.model.fact import Fact

_AFTER = compiled(r"(?:^[ \t]*(?:#.*)?(?:\n|\Z))*\Z", re.MULTILINE)
"""The comments and empty lines after a fact: they belong to what follows."""


def renewed_text(check: SourceCheck, data: bytes) -> str:
    """Give the text of a fact file for the new bytes of its source.

    Moved evidence gets its new place. Edited evidence gets its new words, and the fact becomes a draft: a person reads it
    again. Lost evidence stays as it is, to be found or taken out by a person; until then the file keeps the digest of the
    source that it was made of.
    """
    touched: dict[str, list[Touched]] = {}
    for item in check.touched:
        touched.setdefault(item.fact.id, []).append(item)
    facts = [_renewed(fact, touched.get(fact.id, [])) for fact in check.file.facts]
    old = check.file.source.sha256
    digest = old if any(item.state == "lost" for item in check.touched) else hashlib.sha256(data).hexdigest()
    before = load(check.file.path)
    chunks = cut(decode(before, check.file.path))
    if chunks is None or len(chunks.texts) != len(facts) or old not in chunks.head:
        source = replace(check.file.source, sha256=digest)
        text = dump_fact_file(replace(check.file, source=source, facts=tuple(facts)))
    else:
        pieces = [_piece(fact, piece) if fact.id in touched else piece for fact, piece in zip(facts, chunks.texts, strict=True)]
        text = chunks.head.replace(old, digest) + "".join(pieces)
    return text.replace("\n", "\r\n") if b"\r\n" in before else text


def _piece(fact: Fact, old: str) -> str:
    """Give a fact's text in place of its old one, as far indented, before the same comments."""
    after = _AFTER.search(old)
    return indent(dump_facts((fact,)), old[: old.index("-")]) + (after[0] if after else "")


def _renewed(fact: Fact, touched: list[Touched]) -> Fact:
    found = {item.evidence: item.found for item in touched if item.found is not None}
    evidence = tuple(found.get(item, item) for item in fact.evidence)
    edited = any(item.state == "edited" for item in touched)
    return replace(fact, evidence=evidence, status="drafted" if edited else fact.status)
