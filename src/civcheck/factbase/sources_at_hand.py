"""Which file is which source: by its content first, then by the name of the file or the id of the source."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from civcheck.model.fact import Source


@dataclass(frozen=True, slots=True, eq=False)
class AtHand:
    """A source's file. `intact` says that its bytes are those the facts were made of."""

    path: str
    intact: bool


def match_sources(sources: Iterable[Source], digests: Mapping[str, str]) -> dict[str, AtHand]:
    """Give the file of each source that is at hand. `digests` are the sha256 of the files by path.

    A source whose file has changed is known by the name `file`, or by a file that is named like its id.
    """
    by_digest = {value: path for path, value in sorted(digests.items(), reverse=True)}
    by_name: dict[str, str] = {}
    for path in sorted(digests, reverse=True):
        name = os.path.basename(path)
        by_name[name] = path
        by_name.setdefault(os.path.splitext(name)[0] + "\0", path)
    found: dict[str, AtHand] = {}
    sources = list(sources)
    known = {source.sha256 for source in sources}
    for source in sources:
        named = by_name.get(os.path.basename(source.file)) or by_name.get(source.id + "\0")
        same = by_digest.get(source.sha256)
        if same is not None:
            found[source.id] = AtHand(named if named and digests[named] == source.sha256 else same, intact=True)
        elif named is not None and digests[named] not in known:
            found[source.id] = AtHand(named, intact=False)
    return found
