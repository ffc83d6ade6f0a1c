"""Whether two places are two: neither the same under two names, nor one in the other."""

from __future__ import annotations

Place = tuple[str, str | None, str | None]
"""Its name, the id of its term and its territory, None where nobody knows them."""


def are_apart(one: Place, other: Place) -> bool | None:
    """Say whether two places are two: True for sure, False for likely, None where one may be the other or lie in it."""
    from civcheck.compare.name_roles import kinds_of_places
    from civcheck.compare.names import compare_names

    first, second = one[0].casefold(), other[0].casefold()
    if first in second or second in first or compare_names(one[0], other[0], type="place").agrees:
        return None
    kinds = kinds_of_places().get(one[1] or ""), kinds_of_places().get(other[1] or "")
    if None in kinds:
        return None if kinds != (None, None) else False
    if kinds[0] != kinds[1] or "part" in kinds:
        return None
    return True
