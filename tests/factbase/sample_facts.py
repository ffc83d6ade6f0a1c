"""Fact files to test with: invented, short, and written out so that lines and columns can be counted."""

from __future__ import annotations

from civcheck.factbase.marks import digest

HEAD = """\
source:
  id: quay
  title: The Quay
  file: quay.txt
  sha256: "0000000000000000000000000000000000000000000000000000000000000000"
"""


def fact_yaml(own: str, statement: str = "The quay is long", extra: str = "", span: str = "[0, 8]") -> str:
    """Give one fact in five lines; `extra` are further lines."""
    return f"- id: {own}\n  statement: {statement}\n  evidence:\n  - span: {span}\n    digest: {digest('The quay')}\n" + "".join(
        f"  {line}\n" for line in extra.splitlines()
    )


def file_yaml(*facts: str, source: str = "quay") -> str:
    """Give a fact file."""
    return HEAD.replace("id: quay", f"id: {source}") + ("facts:\n" + "".join(facts) if facts else "facts: []\n")
