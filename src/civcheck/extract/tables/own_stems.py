"""Words that a stemmer of English takes for a form of another word, each with a search term of its own."""

from __future__ import annotations

OWN_STEMS = {
    "initiative": "initiative", "initiatives": "initiative",
    "important": "important", "importantly": "important", "importance": "important",
    "authority": "authority", "authorities": "authority",
    "experiment": "experiment", "experiments": "experiment", "experimental": "experiment",
}  # fmt: skip
"""An initiative is not what anybody initiates, what is important is not imported, an author is no authority."""
