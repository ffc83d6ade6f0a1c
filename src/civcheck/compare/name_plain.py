"""A name without what only writing adds: article, case, kinds of apostrophe."""

from __future__ import annotations

import re
from functools import lru_cache

from civcheck.model.kept_patterns import compiled

_ARTICLE = compiled(r"^(?:the|a|an)\s+", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def plain_name(name: str) -> str:
    """Give a name in small letters, without its article."""
    return _ARTICLE.sub("", " ".join(name.replace("’", "'").split())).casefold().removesuffix("'s")
