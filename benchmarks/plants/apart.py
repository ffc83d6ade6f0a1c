"""Passages that tell of one thing at two places: names for them, and unrelated sentences between the places.

A template is one string; "¶" stands between its places. Words in braces are names of one scene, so that both places have
the same ones: {town} and {town2} are two towns, {person} and {person2} two people who share no name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

PLACE = "¶"
BOX = "### "
SOURCE_LINE = {"en": "Source: archive of the town.", "zh": "资料来源：档案馆"}
"""A place that starts with the title of a box ends with its source line."""
WORDS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {
        "town": ("Larkhaven", "Ostermouth", "Brindle Bay", "Marwick", "Tolverton", "Oxlea", "Cors Haven", "Pellworth", "Ulvstead"),
        "person": (
            "Ada Lorne", "Peter Vance", "Ruth Okoro", "Henrik Dahl", "Mei Castle", "Tomas Bray", "Ines Carver", "Hugo Penhale", "Edda Falk",
            "Viktor Marsh",
        ),
        "body": (
            "Botanical Institute", "Seafarers' Fund", "School of Dairying", "Rowing Association", "Children's Hospital", "Museum of Tides",
            "Chemical Laboratory", "Growers' Bank",
        ),
        "event": ("Harbour Forum", "Northern Seed Fair", "Lake Rowing Regatta", "Dairy Congress", "Nursing Symposium", "Festival of Kites"),
        "work": ("The Silent Estuary", "A Ladder of Salt", "Nine Winters at the Weir", "The Orchard Keepers", "Letters from the Lock"),
        "thing": ("ferry terminal", "cold store", "swing bridge", "burns unit", "reading room", "seed vault", "tram depot", "sluice"),
        "unit": ("beds", "berths", "looms", "greenhouses", "lecture halls", "wagons"),
        "pact": ("Upland Water Agreement", "Charter of the Four Harbours", "Treaty on the Herring Grounds", "Seed Exchange Protocol"),
        "offices": ("director", "treasurer", "librarian", "head gardener", "chief engineer", "chair of the board"),
    },
    "zh": {
        "town": ("云溪市", "临江市", "海棠镇", "北岭市", "青石港", "松林县", "盐田县", "河口市"),
        "person": ("李文涛", "王雪梅", "赵国平", "陈思远", "孙丽华", "周明德", "吴晓岚", "郭海燕"),
        "body": ("植物研究所", "海员基金会", "农业学院", "划船协会", "儿童医院", "潮汐博物馆", "化学实验室", "果农合作社"),
        "event": ("海洋论坛", "种业博览会", "龙舟赛", "护理大会", "风筝节", "茶文化节"),
        "work": ("《无声的河口》", "《盐的阶梯》", "《闸口九冬》", "《守园人》", "《船闸来信》"),
        "thing": ("轮渡码头", "冷藏库", "跨河大桥", "教学病房", "阅览室", "种子库", "电车车库"),
        "unit": ("床位|张", "泊位|个", "织机|台", "温室|座", "教室|间", "货车|辆"),
        "pact": ("《上游水资源协议》", "《四港宪章》", "《休渔公约》", "《种子交换议定书》"),
        "offices": ("主任", "秘书长", "总工程师", "理事长", "会计主任", "顾问"),
    },
}  # fmt: skip
BETWEEN: Mapping[str, Sequence[str]] = {
    "en": (
        "The path along the dyke was laid with shells, which crunch so loudly that nobody comes unheard.",
        "In winter the kettles are never cold, and the windows are opened only for the cat.",
        "Two carpenters look after the doors, the benches and the old weather vane.",
        "Bread is baked twice a week in the yard, and the smell brings the neighbours.",
        "Nobody remembers who planted the pear tree, but everybody eats from it.",
        "The paint was mixed by hand, since the shade that was wanted could not be bought.",
        "Letters are answered in the order in which they come, and the long ones last.",
        "A small stove warms the corner where the coats are hung.",
        "Visitors are asked to leave their boots at the door and their dogs with the porter.",
        "The choir sings on the stairs, where the echo is kinder than in the hall.",
    ),
    "zh": (
        "堤上的小路铺着贝壳，走上去沙沙作响。",
        "冬天炉子上总温着茶，窗户只为猫打开。",
        "两位木匠负责门窗、长椅和那只旧风向标。",
        "院子里每周烤两次面包，香味常把邻居引来。",
        "谁也不记得那棵梨树是谁种的，可人人都吃过它的果子。",
        "墙上的油漆是手工调的，因为想要的颜色买不到。",
        "来信按先后顺序答复，最长的留到最后。",
        "挂外套的角落里有一只小火炉。",
        "来访的人要在门口换鞋，把狗交给门房照看。",
        "合唱队喜欢在楼梯上排练，那里的回声更柔和。",
    ),
}


def scene(rng: random.Random, language: str) -> dict[str, str]:
    """Give names for one passage; those with a 2 behind them are others of the same kind."""
    names: dict[str, str] = {}
    for kind, choices in WORDS[language].items():
        names[kind], names[f"{kind}2"] = rng.sample(choices, 2)
    for kind in ("unit", "unit2"):
        names[kind], _, names[f"{kind}_of"] = names[kind].partition("|")
    return names


def tell(rng: random.Random, language: str, template: str, **given: object) -> str:
    """Fill a template and put an unrelated sentence or two between its places."""
    places = template.format(**(scene(rng, language) | given)).split(PLACE)
    return apart(rng, language, [f"{place}\n\n{SOURCE_LINE[language]}" if place.startswith(BOX) else place for place in places])


def apart(rng: random.Random, language: str, places: Sequence[str]) -> str:
    """Put places into paragraphs of their own, with unrelated ones between."""
    gap = "" if language == "zh" else " "
    between = rng.sample(BETWEEN[language], 2 * len(places))
    told = [places[0]]
    for number, place in enumerate(places[1:]):
        told += [gap.join(between[2 * number : 2 * number + rng.randint(1, 2)]), place]
    return "\n\n".join(told)


def two(rng: random.Random, low: int, high: int, far: float = 0.04) -> tuple[int, int]:
    """Give two numbers, the second off by `far` to 40 percent; neither is round, so that none can be the other one rounded."""
    first = _not_round(rng, low, high)
    least, most = max(2, round(first * far)), max(6, round(first * 0.4))
    return first, _not_round(rng, first + least, first + most) if rng.random() < 0.5 else _not_round(rng, first - most, first - least)


def _not_round(rng: random.Random, low: int, high: int) -> int:
    return rng.choice([number for number in range(low, high + 1) if number % 10])
