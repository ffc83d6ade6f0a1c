"""What is said of copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.passages.copies import Copy
    from civcheck.compare.passages.reuse import Origin, Verdict
    from civcheck.compare.passages.words import Words

_SHOWN = 3
_SAID: dict[Verdict, str] = {
    "quoted and cited": "these {size} of {path} are quoted here",
    "quoted uncited": "these {size} are quoted here, but not cited: they stand in {path}, too",
    "unquoted": "these {size} stand in {path}, too",
    "own earlier text": "these {size} are the publisher's own, of {path}",
    "boilerplate": "these {size} are boilerplate",
}


def size(words: Words, start: int, end: int) -> str:
    """Give how long a passage is: in characters where it is Chinese for the most part, else in words."""
    han = int(words.han[start:end].sum())
    return f"{han:,} characters" if han * 2 > end - start else f"{end - start:,} words"


def twice(long: str) -> str:
    """Say that a passage was printed twice."""
    return f"these {long} stand right before, too"


def misplaced(long: str, copy: Copy, names: Sequence[str], *, turned: bool) -> str:
    """Say that a passage belongs to another place."""
    told = ", ".join(names[:_SHOWN])
    return (
        f"these {long} belong elsewhere{how(copy, turned=turned)}: {told} {'has' if len(names) == 1 else 'have'} to do with the other place"
    )


def again(long: str, copy: Copy) -> str:
    """Say that a passage stands elsewhere in the same document."""
    return f"these {long} stand elsewhere in the document, too{how(copy)}"


def often(long: str, times: int, documents: int) -> str:
    """Say how often a passage stands."""
    if documents == times:
        return f"these {long} stand in {documents:,} documents: boilerplate"
    return f"these {long} stand {times:,} times{f', in {documents:,} documents' if documents > 1 else ''}"


def elsewhere(long: str, copy: Copy, said: Verdict, path: str, surely: Origin | None, *, turned: bool) -> str:
    """Say what a document makes of the words of another one; `surely` is that one if its date says that it is the earlier."""
    before = f"; that text is the earlier one ({surely.date.text})" if surely and surely.date else ""
    unquoted = ", and are not quoted" if said == "unquoted" and surely else ""
    return f"{_SAID[said].format(size=long, path=path)}{unquoted}{how(copy, turned=turned)}{before}"


def how(copy: Copy, *, turned: bool = False) -> str:
    """Say in what a copy differs; `turned` where the later of its places is the original."""
    if copy.edited:
        return ", with some words edited"
    if not copy.details:
        return ""
    pairs = [pair[::-1] if turned else pair for pair in copy.shown]
    told = "; ".join(f"{_line(there)} there, {_line(here)} here" for there, here in pairs)
    more = f" and {copy.more} more" if copy.more else ""
    return f", with other {_listed(copy.details)}: {told}{more}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _line(words: str) -> str:
    return " ".join(words.split())
