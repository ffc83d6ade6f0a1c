"""A fact file after its source has changed: facts that are touched are written anew, all others stand as they are."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.factbase.chunks import cut
from civcheck.factbase.yaml_write import dump_fact_file, dump_facts

if TYPE_CHECKING:
    from civcheck.factbase.verify import SourceCheck, Touched
    from civcheck.model.fact import Fact

_SHA256 = re.compile(r"^([ \t]+sha256:[ \t]*)[\"']?[0-9a-f]{64}[\"']?", re.MULTILINE)


def renewed_text(check: SourceCheck, data: bytes) -> str:
    """Give the text of a fact file for the new bytes of its source.

    Moved evidence gets its new place. Edited evidence gets its new words, and the fact becomes a draft: a person reads it
    again. Lost evidence stays as it is, to be found or taken out by a person.
    """
    touched: dict[str, list[Touched]] = {}
    for item in check.touched:
        touched.setdefault(item.fact.id, []).append(item)
    facts = [_renewed(fact, touched.get(fact.id, [])) for fact in check.file.facts]
    digest = hashlib.sha256(data).hexdigest()
    text = Path(check.file.path).read_text(encoding="utf-8")
    chunks = cut(text)
    if chunks is None or len(chunks.texts) != len(facts) or not chunks.texts[0].startswith("- "):
        source = replace(check.file.source, sha256=digest)
        return dump_fact_file(replace(check.file, source=source, facts=tuple(facts)))
    head = _SHA256.sub(rf"\g<1>{digest}", chunks.head, count=1)
    pieces = [dump_facts((fact,)) if fact.id in touched else piece for fact, piece in zip(facts, chunks.texts, strict=True)]
    return head + "".join(pieces)


def _renewed(fact: Fact, touched: list[Touched]) -> Fact:
    found = {item.evidence: item.found for item in touched if item.found is not None}
    evidence = tuple(found.get(item, item) for item in fact.evidence)
    edited = any(item.state == "edited" for item in touched)
    return replace(fact, evidence=evidence, status="drafted" if edited else fact.status)
