"""Which office a Chinese text gives a person: 院长由陆启明担任，副院长为沈若兰和韦国强."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.opposed import Opposed
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.statement import Statement

_OFFICE = r"(?:副|原|前|代理?)?(?:[\u3400-\u9fff](?=长)长|主任|主席|总裁|总经理|书记|秘书长|会长|总监|主编)"
_BEFORE = compiled(rf"({_OFFICE})(?:一职)?(?:是|为|由|：|:)?$")
_BEHIND = compiled(rf"(?:任|担任|出任|是|为|现任)(?:[^，。；、]{{0,20}})?({_OFFICE})")
_NAME = r"([\u3400-\u9fff]{2,3})"
_NAMED = compiled(rf"{_OFFICE}(?:一职)?(?:是|为|由|：|:){_NAME}(?:[和与及、]{_NAME})?(?=[，。；、]|担任|出任|接任|等|$)")
_JOINED = compiled(r"[、和与及]")
_MOST, _REACH = 400, 30


def other_office(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give the office of a claim that the source gives to somebody else, where it gives the claim's person another."""
    if claim.language != "zh" or source.language != "zh" or len(source.text) > _MOST or "长" not in claim.text + source.text:
        return
    people = _people(source, claim)
    theirs, ours = _offices(source.text, people), _offices(claim.text[:_MOST], people)
    for person, office in sorted(ours.items()):
        other = theirs.get(person)
        if other is not None and other != office and office in theirs.values():
            yield Opposed("office", office, other)
            return


def _people(*statements: Statement) -> list[str]:
    """Give the persons that some texts name, and what stands as a name behind an office or another such name."""
    found: dict[str, None] = {}
    for statement in statements:
        names = [one.mention for one in statement.of_kind("name") if isinstance(one.mention, NameMention)]
        found |= dict.fromkeys(name.normal for name in names if name.type == "person" and name.normal in statement.text)
        for match in _NAMED.finditer(statement.text[:_MOST]):
            found |= dict.fromkeys(name for name in match.groups() if name)
    return list(found)


def _offices(text: str, people: list[str]) -> dict[str, str]:
    """Give the office of each person that a text tells it of: right before the name, behind "is", or that of the name joined before."""
    found: dict[str, str] = {}
    for start, person in sorted((text.find(person), person) for person in people if person in text):
        before = _BEFORE.search(text, max(0, start - _REACH), start)
        behind = _BEHIND.match(text, start + len(person))
        if before or behind:
            found[person] = (before or behind)[1]  # type: ignore[index]
        elif start and _JOINED.fullmatch(text[start - 1]):
            earlier = next((office for other, office in found.items() if text[: start - 1].endswith(other)), None)
            if earlier:
                found[person] = earlier
    return found
