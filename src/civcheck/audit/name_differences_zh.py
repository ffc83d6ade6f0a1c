"""How two Chinese names of things differ that may be one: a character, a word, their order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from civcheck.audit.name_difference import Difference
from civcheck.audit.tables.near_names_zh import (
    APART_ZH,
    BRANCHES_ZH,
    HEADS_ALIKE_ZH,
    INSIDE_ZH,
    JOINING_ZH,
    PLACED_ZH,
    SYNONYMS_ZH,
    WORLDLY_ZH,
)
from civcheck.compare.name_chinese import cut
from civcheck.compare.name_directory import general_directory
from civcheck.compare.name_readings import syllables_of
from civcheck.extract.folding import simplified
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST, _LONG, _LONGEST, _MOST_WORDS = 5, 8, 24, 10
_FEW = 3
_SPLIT = compiled("—{1,2}|[:：]")
_A_WORD = 2
"""Characters of a word, as Chinese words are mostly."""


def plain_chinese(name: str) -> str:
    """Give the characters of a Chinese name without marks."""
    return "".join(character for character in simplified(name) if character.isalnum())


def keys_of_chinese(name: str) -> Iterator[str]:
    """Give the keys under which Chinese names of things meet that differ in one character or word."""
    plain = plain_chinese(name)
    if len(plain) < _LEAST - 1:
        return
    for core in {_core(plain), _about(plain)} - {plain}:
        yield f"zh {core}"
    if len(parts := _parts(name)) > 1:
        yield from (f"zh main {part}" for part in parts)
    if (stem := _headless(plain)[0]) != plain:
        yield f"zh stem {stem}"
    if len(plain) >= _LONG:
        yield f"zh letters {''.join(sorted(plain))}"
    yield f"zh ends {plain[:4]} {plain[-2:]}"
    for piece in (plain,) if len(plain) <= _LONGEST else (plain[: _LONGEST // 2], plain[-_LONGEST // 2 :]):
        yield f"zh {piece}"
        yield from sorted({f"zh {piece[:at]}{piece[at + 1 :]}" for at in range(len(piece))})
    words = _words(plain)
    if _FEW <= len(words) <= _MOST_WORDS:
        ordered = sorted(words)
        yield f"words {' '.join(ordered)}"
        yield from sorted({f"words {' '.join(ordered[:at] + ordered[at + 1 :])}" for at in range(len(ordered))})


def _words(plain: str) -> tuple[str, ...]:
    return tuple(word for word in cut(plain, general_directory()) if word not in JOINING_ZH)


def _core(plain: str) -> str:
    """Give a name without what it may be told without."""
    for word in WORLDLY_ZH:
        plain = plain.replace(word, "") if not plain.startswith(word) else plain
    return plain


def _parts(name: str) -> tuple[str, ...]:
    """Give the characters of a title and of its subtitle, or of the title alone."""
    return tuple(plain for part in _SPLIT.split(name, maxsplit=1) if (plain := plain_chinese(part)))


def difference_zh(first: str, second: str) -> Difference | None:
    """Say how the first Chinese name differs from the second, None where they may well be two things."""
    a, b = plain_chinese(first), plain_chinese(second)
    if a == b or min(len(a), len(b)) < _LEAST:
        return None if a == b else _particle(a, b)
    if (found := _titled(first, second)) is not None:
        return found
    if (found := _another_head(a, b) or _synonym(a, b)) is not None:
        return found
    if OSA.distance(a, b, score_cutoff=1) == 1:
        return _character(a, b)
    if _about(a) == _about(b):
        return Difference("article", "“关于” or “的” is in one of them", len(_about(a)) // _A_WORD, 3)
    if _core(a) == _core(b):
        word = max(a, b, key=len)
        return Difference("word less", f"“{min(a, b, key=len)}” is “{word}” with a word less", len(_core(a)) // _A_WORD, 2)
    return _inserted(a, b) or _word(a, b)


def _about(plain: str) -> str:
    """Give the title of a paper without what it may be told without."""
    return plain.removeprefix("关于").replace("的", "")


def _synonym(a: str, b: str) -> Difference | None:
    """Tell a word that may be taken for another: 保护, 保育."""
    for group in SYNONYMS_ZH:
        for own in group:
            found = next((other for other in group if other != own and own in a and a.replace(own, other, 1) == b), None)
            if found is not None:
                shared = (len(a) - len(own)) // _A_WORD
                return Difference("other word", f"“{own}” here, “{found}” there", shared, 2, len(a) - len(own) > _LEAST)
    return None


def _particle(a: str, b: str) -> Difference | None:
    """Tell a particle that one of two short titles has: 远海的灯塔, 远海灯塔."""
    short, long = sorted((a, b), key=len)
    apart = [at for at in range(1, len(long) - 1) if long[at] in JOINING_ZH and long[:at] + long[at + 1 :] == short]
    if len(short) < _LEAST - 1 or not apart:
        return None
    return Difference("small word", f"“{long[apart[0]]}” is {'left out' if short == a else 'added'} here", len(short) // _A_WORD, 2)


def _headless(plain: str) -> tuple[str, int]:
    """Give a name without its head, and the number of the group of heads that may be taken for one another; the name itself for none."""
    for head, group in HEADS_ALIKE_ZH.items():
        if plain.endswith(head) and len(plain) - len(head) >= _LEAST - 1:
            return plain[: -len(head)], group
    return plain, -1


def _another_head(a: str, b: str) -> Difference | None:
    """Tell a head that is another of its kind: 论坛, 大会."""
    (stem, own), (other, theirs) = _headless(a), _headless(b)
    if stem != other or own != theirs or own < 0:
        return None
    said = f"“{a[len(stem) :]}” here, “{b[len(stem) :]}” there"
    return Difference("other word", said, len(stem) // _A_WORD, 2, len(stem) > _LEAST)


def _inserted(a: str, b: str) -> Difference | None:
    """Tell two or three characters that one name has inside, and that make no branch of the other."""
    short, long = sorted((a, b), key=len)
    size = len(long) - len(short)
    low = next((at for at, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    more = long[low : low + size]
    if not 1 < size <= _FEW or long[low + size :] != short[low:] or low < _A_WORD or low >= len(short) or len(short) < _LEAST + 2:
        return None
    if any(word in more for word in BRANCHES_ZH) or _tells_apart(more, "") or set(more) & APART_ZH:
        return None
    return Difference("word less", f"“{more}” is {'left out' if short == a else 'added'} here", len(short) // _A_WORD, 2)


def _titled(first: str, second: str) -> Difference | None:
    """Tell two subtitles of one title, or two titles before one subtitle, that share half their characters."""
    one, other = _parts(first), _parts(second)
    if not len(one) == len(other) == 2:  # noqa: PLR2004  title and subtitle
        return None
    if one[1] == other[1] and len(one[1]) >= _LEAST:
        one, other = one[::-1], other[::-1]
    if one[0] != other[0] or len(one[0]) < _FEW:
        return None
    shared = (Counter(one[1]) & Counter(other[1])).total()
    if one[1] == other[1] or _A_WORD * shared < max(map(len, (one[1], other[1]))) or ({*one[1]} ^ {*other[1]}) & APART_ZH:
        return None
    return Difference("title", f"“{one[1]}” here, “{other[1]}” there", len(one[0]) // _A_WORD, 2)


def _character(a: str, b: str) -> Difference | None:
    """Tell one character that is wrong, left out, or two that are turned round."""
    start = next((at for at, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1]), min(len(a), len(b)))
    if len(a) == len(b):
        x, y = a[start], b[start]
        if x in JOINING_ZH and y in JOINING_ZH:
            return Difference("small word", f"“{x}” here, “{y}” there", len(a) // _A_WORD, 2)
        if x in APART_ZH or y in APART_ZH or (x + y).isascii():
            return None
        said = f"“{x}” here, “{y}” there"
        if a[start + 1 :] != b[start + 1 :]:
            return Difference("slip", f"“{a[start : start + 2]}” here, “{b[start : start + 2]}” there", len(a) // _A_WORD, 1)
        same = set(syllables_of(x)) & set(syllables_of(y))
        return Difference("slip" if same else "other word", said, len(a) // _A_WORD, 1 if same else 3)
    short, long = sorted((a, b), key=len)
    missing = long[start]
    said = f"“{missing}” is {'left out' if short == a else 'added'} here"
    if missing in JOINING_ZH:
        return Difference("small word", said, len(short) // _A_WORD, 1) if len(short) >= _LONG else None
    if missing in PLACED_ZH and long[start + 1 : start + 2] == "的":
        return Difference("small word", said, len(short) // _A_WORD, 2)
    if missing in APART_ZH - INSIDE_ZH or missing.isascii() or start in {0, len(short)} or len(short) < _LEAST:
        return None
    return Difference("word less", said, len(short) // _A_WORD, 1 if len(short) >= _LONG else 2)


def _word(a: str, b: str) -> Difference | None:
    """Tell one word that is another, left out, or stands elsewhere."""
    first, second = _words(a), _words(b)
    if Counter(a) == Counter(b) and a[-_A_WORD:] == b[-_A_WORD:]:
        return _turned_letters(a, b)
    more, less = Counter(first) - Counter(second), Counter(second) - Counter(first)
    if not more and not less:
        return _turned(first, second)
    if (found := _inside(a, b)) is not None:
        return found
    (own, other) = ("".join(more), "".join(less))
    if max(more.total(), less.total()) > 1 or _tells_apart(own, other):
        return None
    shared = (sum(map(len, first)) - len(own)) // _A_WORD
    if own and other:
        return (
            Difference("other word", f"“{own}” here, “{other}” there", shared, 3)
            if shared >= _FEW and max(len(own), len(other)) < _LEAST
            else None
        )
    long, missing = (first, own) if own else (second, other)
    if long.index(missing) in {0, len(long) - 1} or shared < _FEW:
        return None
    return Difference("word less", f"“{missing}” is {'added' if own else 'left out'} here", shared, 2)


def _turned_letters(a: str, b: str) -> Difference | None:
    """Tell the same characters in another order, where some words change their places and no two lands do."""
    if min(map(len, (a, b))) < _LONG:
        return None
    low = next(at for at, pair in enumerate(zip(a, b, strict=True)) if pair[0] != pair[1])
    if low == 0 and general_directory().chinese_at(a, 0)[0] and general_directory().chinese_at(b, 0)[0]:
        return None
    return Difference("order", "the same words in another order", len(a) // _A_WORD, 1 if len(a) > _LONG + 2 else 2)


def _inside(a: str, b: str) -> Difference | None:
    """Tell some characters inside a name in the place of others that share one with them: 村庄, 乡村."""
    low = next((at for at, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1]), 0)
    high = next((at for at, pair in enumerate(zip(reversed(a), reversed(b), strict=False)) if pair[0] != pair[1]), 0)
    own, other = a[low : len(a) - high], b[low : len(b) - high]
    if low < _FEW or high < 1 or not own or not other or max(len(own), len(other)) > _LEAST or _tells_apart(own, other):
        return None
    if not {*own} & {*other} or (high < _A_WORD and max(len(own), len(other)) > _A_WORD):
        return None
    if high < _A_WORD and any(word in own or word in other for word in BRANCHES_ZH):
        return None
    return Difference("other word", f"“{own}” here, “{other}” there", (low + high + 1) // _A_WORD, 3)


def _turned(first: tuple[str, ...], second: tuple[str, ...]) -> Difference | None:
    """Tell the same words in another order, save two places that change theirs."""
    moved = {word for pair in zip(first, second, strict=True) if pair[0] != pair[1] for word in pair}
    if len(first) < _FEW or first[-1] != second[-1] or all(map(general_directory().is_place, moved)):
        return None
    return Difference("order", "the same words in another order", len(first), 1)


def _tells_apart(own: str, other: str) -> bool:
    """Say whether words are numbers or places, or opposites of one another."""
    if any(word.isascii() and word for word in (own, other)) or any(map(general_directory().is_place, filter(None, (own, other)))):
        return True
    apart = {*own} ^ {*other}
    return bool(apart & APART_ZH) and len(apart) <= 2  # noqa: PLR2004  one character for another
