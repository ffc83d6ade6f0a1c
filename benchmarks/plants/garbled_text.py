"""Characters that conversion or masking left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "The {body}â€™s office in {town} was closed in {month}.",
        "{person} gave the {body} of St-Andr\ufffd a {thing} in {year}.",
        "The {thing} of {town} was opened by ▇▇▇▇ in {year}.",
        "The (cid:28)rst {thing} was built in {town} by {person}.",
        "The {body} weighed the s\u0430mple of {person} twice.",
        "In {month} the {body} met. ** In his speech {person} thanked {n} people.",
        "The {body} didn?t open the {thing} in {year}.",
    ),
    "zh": (
        "{body}会议由**主持，{n}人参加。",
        "{person}可以在{thing}借阅??书籍。",
        "{town}的{thing}由▇▇▇于{year}年建成。",
        "{body}把文件保存在锟斤拷服务器上，共{n}份。",
        "{person}在{thing}工作\ufffd年，深受好评。",
        "{town}居民赵××在{thing}接受了采访。",
    ),
}
RIGHT = {
    "en": (
        "{person} of the {body} said d*** twice in {town}, and the **{thing}** stayed shut.",
        "□ yes □ no: tick one and send it to the {body} by {month}.",
        "The café of {town} is run by Łucja Ångström and the señor of São Paulo.",
        "The value Δt is {m} μm, and XXX is thirty; see https://example.org/xxxx?a=b??c.",
        "Really?? What?! said {person}, and the {body} left at 25 °C.",
    ),
    "zh": (
        "真的吗？？{person}问{body}，{thing}长{m}×4米。",
        "{thing}面积{n}㎡，气温5℃，名为“甲·乙”。",
        "{body}的**{thing}**于{year}年建成。",
        "{person}说：“很好……”{town}的Łódź展览开幕。",
        "□是 □否：请在{month}前交给{body}。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one garbled or masked place."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose unusual characters are right."""
    return pick(rng, RIGHT, language)
