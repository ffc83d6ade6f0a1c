"""Words with no space between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "{person} came to the {thing}.The {body} of {town} had waited since {year}.",
        "The {body} bought chalk,paper and {n} lamps for the {thing}.",
        "The {thing} was opened in{year} by {person} of the {body}.",
        "The papers of {person} lie in the MinistryofHealth, not in {town}.",
        "The {body} (founded in {year})has {n} members and a {thing}.",
        "{person} called the {thing} “a gift to {town}”and went home.",
        "The United Rowers of {town}(URT) met in the {thing} in {month}.",
    ),
    "zh": (
        "{body}的英文名称为MinistryofHarbours，成立于{year}年。",
        "{town}的宣传册写道：The {thing} is open.The sea is wide.",
        "{person}把{thing}的招牌译为Hall of Fame与HouseofLight两种。",
        "{body}的英文简介写道：it has chalk,paper and ink，共{n}页。",
        "{person}在{town}的英文网页上写道：founded in{year} by the sea.",
    ),
}
RIGHT = {
    "en": (
        "{person} has an iPhone and watches YouTube at 10.30am in {town}.",
        "The {thing} is 5km from {town}; see www.example.org/a.Html or notes.pdf of the {body}.",
        "The {body} takes book(s) back, and {n} member(s) may (re)open the {thing}.",
        "In the 1990s the {body} had 3G and mp3 players, said {person} (Ph.D.) in {month}.",
        "The {body} (founded in {year}) has “a gift” (so {person} said) of {n} lamps.",
    ),
    "zh": (
        "{person}用iPhone在YouTube上介绍{town}的{thing}。",
        "{body}的网址为www.example.org/a.Html，共有{n}页。",
        "{thing}距{town}5km，开放时间为10:30，使用WiFi和GPS。",
        "{body}（成立于{year}年）使用Python,Java编写程序。",
        "{person}的英文名为Mary Lorne (Ph.D.)，现住{town}。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one missing space."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose words are apart, or rightly together."""
    return pick(rng, RIGHT, language)
