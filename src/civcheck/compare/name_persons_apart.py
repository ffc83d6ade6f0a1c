"""What makes two people of names that look alike: generations, numbers of rulers, lands, ranks, men and women."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from civcheck.compare.name_editions import roman
from civcheck.compare.name_letters import fold
from civcheck.compare.tables.words import GENDERS
from civcheck.extract.tables.titles import FORMS_OF_ADDRESS, RULERS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.compare.name_forms import NameForm

_ROMAN: Final = compiled(r"(?<=\w )[IVX]{1,6}(?!\w|\.)")
_OF: Final = compiled(r" of (?:the )?([A-Z].*)$")
_VICE: Final = compiled(r"^(?:vice|deputy|assistant|associate|under)[ -]?")
_FORMER: Final = compiled("^(?:(?:former|then|acting|outgoing) |ex-|前任?|时任|代理)")
_VICE_HAN: Final = compiled("^(?:常务)?副")


def apart(a: NameForm, b: NameForm) -> str | None:
    """Say why two names are those of two people, whatever the rest of them; None for no reason."""
    if a.generation and b.generation and a.generation != b.generation:
        return "two generations of one name"
    numbers = [regnal(form.rest) or (roman(form.generation) if form.generation and form.generation.isupper() else 0) for form in (a, b)]
    if all(numbers) and numbers[0] != numbers[1]:
        return "two rulers of one name"
    lands = [_land(form) for form in (a, b)]
    if all(lands) and lands[0] != lands[1]:
        return "rulers of two lands"
    genders = [{GENDERS[word] for title in form.titles for word in title.split() if word in GENDERS} for form in (a, b)]
    return "the titles of a man and a woman" if all(genders) and not genders[0] & genders[1] else None


def regnal(name: str) -> int:
    """Give the number behind a ruler's name, 0 for none: Charles III. Two capitals that are initials are no number."""
    match = next(iter(reversed(list(_ROMAN.finditer(name)))), None)
    return roman(match[0]) if match and (match.end() == len(name) or name[match.end() :].startswith((" of ", ","))) else 0


def _land(form: NameForm) -> str:
    title = next((title for title in form.titles if title.rsplit(maxsplit=1)[-1:] and title.split()[-1] in RULERS), "")
    match = _OF.search(form.text) if title else None
    return fold(match[1]) if match else ""


def _of_rank(title: str) -> str:
    return _VICE_HAN.sub("", _VICE.sub("", title))


def _deputy(title: str) -> bool:
    return bool(_VICE.match(title) or _VICE_HAN.match(title))


def ranks_apart(a: NameForm, b: NameForm) -> bool:
    """Say whether one is the deputy of what the other is: a family name alone with its title does not tell them to be one."""
    if a.han != b.han:
        ranks = [[title for title in form.titles if title and title not in FORMS_OF_ADDRESS and title not in GENDERS] for form in (a, b)]
        return all(ranks) and any(map(_deputy, ranks[0])) != any(map(_deputy, ranks[1]))
    for title, other in product(a.titles, b.titles):
        one, two = (_FORMER.sub("", text) for text in (title, other))
        if _deputy(one) != _deputy(two) and _of_rank(one) == _of_rank(two):
            return True
    return False
