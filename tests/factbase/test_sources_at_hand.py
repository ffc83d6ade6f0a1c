from __future__ import annotations

import pytest

from civcheck.factbase.sources_at_hand import match_sources
from civcheck.model.fact import Source

ONE, TWO, NEW = "1" * 64, "2" * 64, "3" * 64


@pytest.mark.parametrize(
    ("digests", "expected"),
    [
        ({}, None),
        ({"docs/other.txt": NEW}, None),
        ({"docs/quay.txt": ONE}, ("docs/quay.txt", True)),
        ({"docs/renamed.txt": ONE}, ("docs/renamed.txt", True)),
        ({"docs/quay.txt": NEW}, ("docs/quay.txt", False)),
        ({"docs/quay-2024.md": NEW}, ("docs/quay-2024.md", False)),
        ({"docs/quay.txt": NEW, "docs/quay-2024.md": NEW}, ("docs/quay.txt", False)),
        ({"docs/quay.txt": NEW, "old/copy.txt": ONE}, ("old/copy.txt", True)),
        ({"b/quay.txt": ONE, "a/copy.txt": ONE}, ("b/quay.txt", True)),
        ({"b/copy.txt": ONE, "a/copy.txt": ONE}, ("a/copy.txt", True)),
        ({"b/quay.txt": NEW, "a/quay.txt": TWO}, ("a/quay.txt", False)),
        ({"docs/quay.md": NEW}, None),
        ({"docs/QUAY.txt": NEW}, None),
    ],
)
def test_a_source_is_known_by_its_content_then_by_its_name(digests: dict[str, str], expected: tuple[str, bool] | None) -> None:
    found = match_sources([Source("quay-2024", "The Quay", "papers/quay.txt", ONE)], digests)
    assert {own: (hand.path, hand.intact) for own, hand in found.items()} == ({"quay-2024": expected} if expected else {})


def test_each_source_has_its_own_file() -> None:
    sources = [Source("quay", "Quay", "quay.txt", ONE), Source("pier", "Pier", "pier.txt", TWO), Source("mole", "Mole", "mole.txt", NEW)]
    found = match_sources(sources, {"a/pier.txt": ONE, "a/quay.txt": TWO})
    assert {own: (hand.path, hand.intact) for own, hand in found.items()} == {"quay": ("a/pier.txt", True), "pier": ("a/quay.txt", True)}


def test_a_file_that_is_whole_another_source_is_not_taken_for_a_changed_one() -> None:
    sources = [Source("quay", "Quay", "report.txt", ONE), Source("pier", "Pier", "report.txt", TWO)]
    found = match_sources(sources, {"a/report.txt": TWO})
    assert {own: (hand.path, hand.intact) for own, hand in found.items()} == {"pier": ("a/report.txt", True)}
