"""Numbers that are left out, used twice or written in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plants.prose import pick

if TYPE_CHECKING:
    import random

WRONG = {
    "en": (
        "# (I) The {thing}\n\nIt is old.\n\n# (II) The {body}\n\nIt has {n} members.\n\n# (IV) {town}\n\nIt is large.",
        "The rules of the {body} are:\n\n1. Be quiet.\n2. Pay by {month}.\n4. Close the {thing}.",
        "First, {person} opened the {thing}. Second, the {body} met. Fourth, {n} people went home to {town}.",
        "The {body} needs (1) a {thing}, (2) {n} lamps and (4) a clock by {month}.",
        "## 1. The {thing}\n\nIt is old.\n\n## 2. The {body}\n\nIt is new.\n\n## (3) {town}\n\nIt is large.",
        "# Chapter 1\n\nThe {thing} is old.\n\n# Chapter 2\n\n{person} left.\n\n# Chapter 4\n\nThe {body} met.",
    ),
    "zh": (
        "# 一、{thing}概况\n\n建于{year}年。\n\n# 二、{body}工作\n\n共接待{n}人。\n\n# 四、明年计划\n\n扩建{thing}。",
        "{body}提出要求：一是开放{thing}，二是增加{n}个座位，四是培训人员。",
        "# 第一章 {town}\n\n{town}很大。\n\n# 第二章 {body}\n\n成立于{year}年。\n\n# 第四章 {thing}\n\n已经开放。",
        "{body}规定如下：\n\n（一）保持安静。\n\n（二）爱护{thing}。\n\n（四）{month}前交费。",
        "{person}说：第一，要修{thing}；第二，要增加{n}人；第四，要通知{town}居民。",
    ),
}
RIGHT = {
    "en": (
        "# (I) The {thing}\n\nIt is old.\n\n# (II) The {body}\n\nIt has {n} members.\n\n# (III) {town}\n\nIt is large.",
        "The rules are:\n\n1. Be quiet.\n2. Pay by {month}.\n3. Close the {thing}.\n\n# {town}\n\n1. It is large.\n2. It is old.",
        "First, {person} opened the {thing}. The second step was a meeting of the {body}. Third, {n} people went home.",
        "The {body} needs (a) a {thing}, (b) {n} lamps; see (12) in the minutes of {month}.",
        "In {year} the {body} read part 4 of the law. Section 7 was new.",
    ),
    "zh": (
        "# 一、{thing}概况\n\n建于{year}年。\n\n# 二、{body}工作\n\n共接待{n}人。\n\n# 三、明年计划\n\n扩建{thing}。",
        "{body}提出要求：一是开放{thing}，二是增加{n}个座位，三是培训人员。",
        "# 第一章 {town}\n\n第一节 位置\n\n{town}很大。\n\n# 第二章 {body}\n\n第一节 历史\n\n成立于{year}年。",
        "{body}规定如下：\n\n（一）保持安静。\n\n（二）爱护{thing}。\n\n（三）{month}前交费。",
        "{person}说：第一，要修{thing}；其次，要增加{n}人；第三，要通知{town}居民。",
    ),
}


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with a break in its numbering."""
    return pick(rng, WRONG, language)


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph whose numbering is right."""
    return pick(rng, RIGHT, language)
