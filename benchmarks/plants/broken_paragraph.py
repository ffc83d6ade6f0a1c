"""Paragraphs that start or break off in the middle of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "The {thing} was built in {year}. It has {n} seats and\n\nIn {month} the {body} of {town} moved in.\n\nNobody was asked.",
        "The {body} met in {town}. It chose {person} as its head.\n\nthe plan for the {thing} was put off until {month} of the next year.",
        "The {body} opened a {thing}.\n\n, which {person} had asked for since {year}, and {n} people came to see it.",
        "In {year} the {body} had {n} members. Most lived in {town}, and they met each week in the\n\nThe {thing} was closed in {month}.",
        "The {thing} is open. Visitors of {town} come by boat, and the {body} sells tickets on the\n\nLater {person} left.",
    ),
    "zh": (
        "{town}{thing}建于{year}年，由{body}管理。馆内设有{m}间教室，每间可容纳{n}人，并配有\n\n第二年，{person}来到这里工作。",
        "{body}召开了会议。{person}作了发言。\n\n，并决定在{month}之前完成{thing}的全部改造工程。",
        "{person}参观了{thing}。{body}的{n}名成员陪同参观，随后在{town}举行了\n\n会后，大家合影留念。",
        "{thing}已经开放。居民可以参观。\n\n、{body}以及{town}的其他单位也参加了这次为期{m}天的活动。",
        "{year}年，{body}共接待{n}人。{person}认为，{thing}的建设对{town}的发展具有重要的\n\n今后，{body}将继续努力。",
    ),
}
RIGHT = {
    "en": (
        "The {thing} was built in {year}. It has {n} seats.\n\nIn {month} the {body} of {town} moved in.",
        "The rules of the {body} are these. Every member\n\n- pays by {month};\n- keeps the {thing} clean.",
        "{person} said to the {body}:\n\n“we meet in {month}, and we meet in the {thing}.”",
        "Annual Report of the {body} of {town}\n\nThe {thing} was closed in {month} {year}.",
        "The {body} of {town}\n{n} Harbour Road\n{town}\n\nThe {thing} is open.",
    ),
    "zh": (
        "{town}{thing}建于{year}年，由{body}管理。\n\n第二年，{person}来到这里工作。",
        "{town}{body}\n{year}年\n\n{thing}已经开放。居民可以参观。",
        "{person}向{body}提出以下建议：\n\n一是开放{thing}；二是增加{n}个座位。",
        "{body}工作报告\n\n{year}年，{body}共接待{n}人。",
        "{thing}设有：\n\n- {m}间教室；\n- {n}个座位。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give paragraphs, one of which starts or breaks off in the middle of a sentence."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give paragraphs like them that are whole."""
    return pick(rng, RIGHT, language)
