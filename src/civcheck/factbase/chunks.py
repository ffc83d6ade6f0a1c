"""A fact file cut at its facts, without parsing it: what makes one changed fact among many cost one fact."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import pairwise

_FACTS = re.compile(r"^facts:[ \t]*(?:#.*)?\n", re.MULTILINE)
_OTHER_BREAKS = re.compile("[\r\x85\u2028\u2029]")
"""What YAML takes for the end of a line beside the line feed."""
_QUOTED_ON = re.compile(r"""(?:[:\[,{-] +)(?:'(?:[^'\n]|'')*|"(?:[^"\\\n]|\\.)*)$""", re.MULTILINE)
"""A quoted text that goes on in the next line, where a dash may look like the next fact."""
_FIRST_ITEM = re.compile(r"(?:[ \t]*(?:#.*)?\n)*([ ]*)- ")


@dataclass(frozen=True, slots=True)
class Chunks:
    """A fact file's `head` (all before its first fact) and the text and digest of each fact; `lines` stand before each."""

    head: str
    texts: tuple[str, ...]
    digests: tuple[bytes, ...]

    def line_before(self, index: int) -> int:
        """Give the number of lines that stand before a fact."""
        return self.head.count("\n") + sum(text.count("\n") for text in self.texts[:index])


def digest_of(text: str) -> bytes:
    """Give the digest by which a piece of a fact file is known."""
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def cut(text: str) -> Chunks | None:
    """Cut a fact file.

    None where it is not laid out as `civcheck add` does it: `source`, then `facts`, then nothing else.
    """
    if _OTHER_BREAKS.search(text) or _QUOTED_ON.search(text):
        return None
    heading = _FACTS.search(text)
    first = _FIRST_ITEM.match(text, heading.end()) if heading else None
    if heading is None or first is None:
        return None
    indent = len(first[1])
    item = re.compile(rf"^ {{{indent}}}- ", re.MULTILINE)
    begin = first.start(1)
    if re.compile(rf"^(?! {{{indent}}}- | {{{indent + 1},}}|[ \t]*#|[ \t]*$)", re.MULTILINE).search(text, begin, len(text.rstrip())):
        return None
    if re.compile(r"^(?:---|\.\.\.|%)|(?<=[\s\[{,:])[&*][\w-]", re.MULTILINE).search(text):
        return None
    starts = [match.start() for match in item.finditer(text, begin)]
    texts = tuple(text[low:high] for low, high in pairwise([*starts, len(text)]))
    return Chunks(text[:begin], texts, tuple(map(digest_of, texts)))
