"""Evidence, and findings, as one line of JSON: how the cache keeps it and how it comes from another process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from civcheck.audit.group import HotKey
from civcheck.audit.local import Saw
from civcheck.model.finding import Evidence, Finding
from civcheck.model.location import Location
from civcheck.model.span import Region

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def pack(saw: Saw) -> str:
    """Give what one rule saw in one document as one line, without the rule and the document's names.

    Places of another document, the source beside a fact file, keep theirs.
    """
    rows = [
        [one.keys, _pack(one.location, one.location), one.value, [_pack(other, one.location) for other in one.others], one.severity]
        for one in saw.evidence
    ]
    line = _encode([saw.looked, rows])
    try:
        line.encode()
    except UnicodeEncodeError:  # the name of a file need not be text
        return json.dumps([saw.looked, rows], separators=(",", ":"))
    return line


def unpack(line: str, rule: str, path: str, source: str | None) -> Saw:
    """Give what a line tells of a rule in a document."""
    looked, rows = json.loads(line)
    evidence = tuple(
        Evidence(rule, tuple(keys), _unpack(place, path, source), value, tuple(_unpack(one, path, source) for one in others), severity)
        for keys, place, value, others, severity in rows
    )
    return Saw(evidence, looked)


def pack_findings(findings: Iterable[Finding], hot: Iterable[HotKey] = ()) -> str:
    """Give findings, and keys that were not wholly compared, as one line; findings have no fingerprints yet."""
    rows = [
        [one.rule, one.family, one.severity, one.message, [[place.source, place.path, *_pack(place, place)] for place in one.locations]]
        for one in findings
    ]
    return json.dumps([rows, [[one.rule, one.key, one.count, one.compared] for one in hot]], separators=(",", ":"))


def unpack_findings(line: str) -> tuple[list[Finding], list[HotKey]]:
    """Give the findings and keys that `pack_findings` made a line of."""
    rows, hot = json.loads(line)
    return [
        Finding(rule, family, severity, message, tuple(_unpack(row, path, source) for source, path, *row in places))
        for rule, family, severity, message, places in rows
    ], [HotKey(*one) for one in hot]


def _pack(place: Location, primary: Location) -> list[Any]:
    bounds = [bound for part in place.region.parts for bound in (part.start, part.end)]
    row = [bounds, place.line, place.column, place.page, place.page_label, place.section, place.text]
    return row if place.path == primary.path else [*row, place.path, place.source]


def _unpack(row: list[Any], path: str, source: str | None) -> Location:
    bounds, line, column, page, page_label, section, text, *other = row
    path, source = other or (path, source)
    region = Region.of(*zip(bounds[::2], bounds[1::2], strict=True))
    return Location(source, path, region, line, column, page, page_label, section, text)
