"""Two names of bodies, events, works or places in Chinese characters."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.name_comparison import OTHER, NameComparison
from civcheck.compare.tables.glossary import ADMINISTRATIVE, CALLED_ALONE_ZH, HEADS_ZH, LANDS_ZH, SMALL, glossary
from civcheck.compare.tables.words import CALLED_ALONE
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.compare.name_directory import NameDirectory
    from civcheck.compare.name_forms import NameForm

_LONGEST_WORD, _LONGEST_SYLLABIC = 8, 3
_SAME = (
    ("中华人民共和国", "中国"),
    ("组织机构", "组织"),
    ("股份有限公司", "公司"),
    ("有限公司", "公司"),
    ("有限责任公司", "公司"),
    ("人民政府", "政府"),
    ("研讨大会", "研讨会"),
)
_HEADS = frozenset(HEADS_ZH)


@lru_cache(maxsize=16384)
def cut(text: str, directory: NameDirectory) -> tuple[str, ...]:
    """Cut a Chinese name into words: known places and bodies, words of the glossary, and what stands between them."""
    words: list[str] = []
    loose = ""
    at = 0
    while at < len(text):
        size = max(directory.chinese_at(text, at)[0], _word_at(text, at))
        if size < 2 and not (text[at] in SMALL or (size and at + 1 == len(text))):  # noqa: PLR2004  a few words or characters
            loose += text[at]
            at += 1
            continue
        words += [loose] if loose else []
        words.append(text[at : at + max(size, 1)])
        loose, at = "", at + max(size, 1)
    words += [loose] if loose else []
    if words and len(words[0]) == 2 and all(land in LANDS_ZH for land in words[0]):  # noqa: PLR2004  a few words or characters
        words[:1] = [LANDS_ZH[land] for land in words[0]]
    return tuple(words)


def _word_at(text: str, at: int) -> int:
    return next((size for size in range(min(_LONGEST_WORD, len(text) - at), 0, -1) if text[at : at + size] in glossary()), 0)


def _evened(text: str) -> str:
    for long, short in _SAME:
        text = text.replace(long, short)
    return "".join(character for character in text if character.isalnum())


def compare_chinese(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison:
    """Compare two Chinese names of things."""
    first, second = _evened(a.bare), _evened(b.bare)
    if first == second:
        return NameComparison("same", "the same characters")
    one, other = (tuple(word for word in cut(text, directory) if word not in SMALL) for text in (first, second))
    if _known(one, directory) == _known(other, directory):
        return NameComparison("variant", "the same words")
    short, long = sorted((first, second), key=lambda text: (len(text), text))
    short_words, long_words = (one, other) if short == first else (other, one)
    for rule in (_administrative, _head_alone, _place_left_out, _called, _head_left_out):
        if (found := rule((short, short_words), (long, long_words), directory)) is not None:
            return found
    if not directory.is_place(short) and any(abbreviates(short, words) for words in _with_and_without_place(_finer(long_words), directory)):
        return NameComparison("abbreviation", "the first characters of its words")
    if len(one) == len(other) and Counter(_known(one, directory)) == Counter(_known(other, directory)) and one[-1] == other[-1]:
        return NameComparison("variant", "the same words in another order")
    return OTHER


def _known(words: tuple[str, ...], directory: NameDirectory) -> tuple[str, ...]:
    """Give the words with places by their ids."""
    return tuple(min(ids) if (ids := directory.ids(word)) and len(word) > 1 else word for word in words)


Named = tuple[str, tuple[str, ...]]


def _administrative(short: Named, long: Named, directory: NameDirectory) -> NameComparison | None:
    """Tell a place with and without what it is: 北湾, 北湾市; two different ones make two places."""
    del directory
    stems = [
        next((text.removesuffix(end) for end in ADMINISTRATIVE if text.endswith(end) and len(text) > len(end) + 1), text)
        for text, _ in (short, long)
    ]
    if stems[0] != stems[1]:
        return None
    if stems[0] == short[0]:
        return NameComparison("variant", "with and without what the place is")
    return NameComparison("other", "two kinds of places of one name")


def _head_alone(short: Named, long: Named, directory: NameDirectory) -> NameComparison | None:
    """Tell 论坛 of 北方港口论坛."""
    del directory
    if short[0] in _HEADS and len(short[0]) > 1 and long[0].endswith(short[0]):
        return NameComparison("subset", "the head alone")
    return None


def _place_left_out(short: Named, long: Named, directory: NameDirectory) -> NameComparison | None:
    """Tell 渔业部 of 挪威渔业部."""
    if not long[0].endswith(short[0]) or len(short[1]) + 1 < len(short[0]) // 6:
        return None
    before = long[0].removesuffix(short[0])
    bare = next((before.removesuffix(end) for end in ADMINISTRATIVE if before.endswith(end) and len(before) > len(end) + 1), before)
    if before in _NATIONAL and len(short[0]) > 2:  # noqa: PLR2004  a few words or characters
        return NameComparison("subset", "the word national left out")
    has_place = any(directory.is_place(word) for word in short[1])
    if short[0].endswith(_SCHOOLS) and before not in _OF_CHINA:
        return None
    if (directory.is_place(before) or directory.is_place(bare)) and not has_place and len(short[0]) > 2:  # noqa: PLR2004  a few words or characters
        return NameComparison("subset", "its place left out")
    return None


_COMPANY = compiled(
    "(?:(?:网络|信息|电子|汽车|新能源)?(?:技术|科技|控股|实业|投资|发展|服务|制造|工业|通信|通讯|贸易|电器|传媒|文化传媒|软件|企业))*(?:集团)?(?:控股)?"
    "(?:股份|责任)?(?:有限(?:责任)?公司|总公司|集团公司|公司|集团)$"
)
"""What stands behind a company's name: 技术有限公司."""
_SCHEME = compiled("(?:倡议|战略|计划|行动|规划|方案|工程|项目|政策)$")
_SHORTEST_SCHEME, _LONGEST_FORM = 4, 32


def company_core(name: str) -> str:
    """Give a company's name without its line of business and legal form; other names as they are."""
    start = max(len(name) - _LONGEST_FORM, 0)
    core = name[:start] + _COMPANY.sub("", name[start:])
    return core if len(core) > 1 else name


def without_scheme(name: str) -> str:
    """Give an initiative without what it is called behind, where enough is left: 战略 off 海岸森林战略."""
    core = _SCHEME.sub("", name)
    return core if len(core) >= _SHORTEST_SCHEME else name


def _called(short: Named, long: Named, directory: NameDirectory) -> NameComparison | None:
    """Tell a company without its legal form and its town, an initiative without what it is called."""
    if without_scheme(long[0]) == short[0]:
        return NameComparison("subset", "without what it is called")
    core = company_core(long[0])
    if core == long[0] or directory.is_place(short[0]):
        return None
    size = directory.chinese_at(core, 0)[0]
    town = size + (core[size : size + 1] in {"市", "省"})
    return NameComparison("subset", "a company without its legal form") if short[0] in {core, core[town:] if size else core} else None


def _head_left_out(short: Named, long: Named, directory: NameDirectory) -> NameComparison | None:
    """Tell a company or a university by its name alone."""
    for head in CALLED_ALONE_ZH:
        if long[0] == short[0] + head and not directory.ids(short[0]) and (head != "大学" or short[0] in CALLED_ALONE):
            return NameComparison("subset", "without its head")
    return None


def _with_and_without_place(words: tuple[str, ...], directory: NameDirectory) -> tuple[tuple[str, ...], ...]:
    """Give the words, and those behind a land: 社科院 leaves 中国 out."""
    return (words, words[1:]) if len(words) > 2 and (words[0] in _NATIONAL or directory.is_place(words[0])) else (words,)  # noqa: PLR2004  a few words or characters


_SCHOOLS = ("大学", "学院", "中学", "小学", "学校", "学会")
_OF_CHINA = frozenset({"中国", "国立", "中华"})
"""What may stand before a school without making another one of it."""
_NATIONAL = frozenset({"全国", "国家", "世界", "国际", "中央"}) - {"世界", "国际"}


def abbreviates(short: str, words: tuple[str, ...]) -> bool:
    """Say whether characters are taken in order from the words of a name: from each, first of all its first one.

    The last word is the head: its first or last character, or the whole of it, must be there.
    """
    long = "".join(words)
    if (len(long) - len(short) == 1 and not long.endswith("大学")) or short.endswith(_SCHOOLS):
        return False
    if not 2 <= len(short) < len(long) or len(words) < 2 or short in long[: len(short)]:  # noqa: PLR2004  a few words or characters
        return False
    return _taken(short, _finer(words))


def _finer(words: tuple[str, ...]) -> tuple[str, ...]:
    """Cut long words into those of the glossary, else into pairs of characters."""
    fine: list[str] = []
    for word in words:
        at = 0
        while at < len(word):
            longest = min(3, len(word) - at)
            size = next(
                (size for size in range(longest, 1, -1) if word[at : at + size] in glossary()),
                min(2, len(word) - at) if len(word) > _LONGEST_SYLLABIC else len(word) - at,
            )
            fine.append(word[at : at + size])
            at += size
    return tuple(fine)


def _taken(short: str, words: tuple[str, ...]) -> bool:
    ends = {0: 0}
    for number, word in enumerate(words):
        last = number == len(words) - 1
        reached: dict[int, int] = {}
        for end, skipped in ends.items():
            for piece, cost in _pieces(word, last=last):
                if short.startswith(piece, end):
                    total = skipped + cost
                    place = end + len(piece)
                    reached[place] = min(total, reached.get(place, 9))
        ends = reached
    return ends.get(len(short), 9) <= len(words) // 4


_UNSAID = frozenset({"大学", "学院", "公司", "集团"})


def _pieces(word: str, *, last: bool) -> tuple[tuple[str, int], ...]:
    """Give what an abbreviation may take of a word, and whether that leaves it out."""
    own: dict[str, int] = {word: 0, word[0]: 0}
    if len(word) > 1:
        own[word[-1]] = 0
        own[word[:2]] = 0
        own[word[0] + word[-1]] = 0
    if (not last and len(word) > 1) or (last and word in _UNSAID):
        own[""] = 1 - last
    return tuple(own.items())
