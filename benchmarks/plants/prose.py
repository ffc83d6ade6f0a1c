"""Names, places and numbers for invented paragraphs, and the filling of templates with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

ENGLISH: Mapping[str, Sequence[str]] = {
    "town": ("Larkhaven", "Ostermouth", "Brindle Bay", "Kestrel Point", "Marwick", "Tolverton"),
    "body": (
        "harbour board",
        "school council",
        "hospital trust",
        "library service",
        "rowing club",
        "growers' union",
        "chemistry institute",
    ),
    "person": ("Ada Lorne", "Peter Vance", "Ruth Okoro", "Henrik Dahl", "Mei Castle", "Tomas Bray"),
    "thing": ("reading room", "cold store", "pumping station", "training hall", "ferry landing", "seed bank", "teaching ward"),
    "month": ("January", "March", "May", "August", "October"),
}
CHINESE: Mapping[str, Sequence[str]] = {
    "town": ("云溪市", "临江县", "海棠镇", "北岭区", "青石港"),
    "body": ("港务局", "教育局", "中心医院", "市图书馆", "划船协会", "果农合作社", "化学研究所"),
    "person": ("李文涛", "王雪梅", "赵国平", "陈思远", "孙丽华"),
    "thing": ("阅览室", "冷藏库", "泵站", "训练馆", "轮渡码头", "种子库", "教学病房"),
    "month": ("一月", "三月", "五月", "八月", "十月"),
}


def fill(rng: random.Random, template: str, language: str) -> str:
    """Fill a template: `{town}` and the like with a name, `{year}` and `{n}` with a number."""
    words = {key: rng.choice(values) for key, values in (CHINESE if language == "zh" else ENGLISH).items()}
    return template.format(**words, year=rng.randint(1985, 2025), n=rng.randint(13, 899), m=rng.randint(3, 12))


def pick(rng: random.Random, templates: Mapping[str, Sequence[str]], language: str) -> str:
    """Fill one of the templates of a language."""
    return fill(rng, rng.choice(templates[language]), language)
