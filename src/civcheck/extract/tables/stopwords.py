"""Words that a question is put with and that tell nothing of what it is about."""

ENGLISH = frozenset(
    """
    a about after all also am an and any are as at be been before being between but by can could did do does doing done during
    each either for from get give given gives had has have having he her here hers him his how i if in into is it its itself just
    know many may me might more most much must my no nor not of off on once one's only or other our out over own please
    shall she should since so some such tell than that the their them then there these they this those through to too under until up upon us
    very was we were what when where whether which while who whom whose why will with within without would yet you your
    """.split()
)

_ASKED = ("多少", "几", "幾", "哪", "哪一")
_COUNTERS = "个個家座对對次项項位名人国國届屆部件年天月种種"
CHINESE = (
    *(asked + counter for asked in _ASKED for counter in _COUNTERS),
    "多少", "什么时候", "什麼時候", "是什么", "是什麼", "什么", "什麼", "哪些", "在哪里", "在哪裡", "在哪儿", "在哪", "哪里", "哪裡",
    "何时", "何時", "于何时", "於何時", "何地", "多大", "多久", "怎么", "怎麼", "怎样", "怎樣", "如何", "为什么", "為什麼", "是谁", "是誰",
    "由谁", "由誰", "是否", "有没有", "有沒有", "请问", "請問", "谁", "誰", "吗", "嗎", "呢", "的", "了", "有",
)  # fmt: skip
CHINESE_ALONE = frozenset("是在由和与與及从從到被把对對于於为為共中一这這那其")
"""Characters that are left between the words of a question, and tell nothing where they stand alone."""

ASKING = frozenset("date dates number year".split())
"""Words that say what kind of answer is wanted, and need not stand in it."""

WEAK = frozenset(
    """
    held hold hosted host happened happen took take place started start began begin launched founded initiated established proposed
    created made opened released published signed adopted became become called named first total date year time place part person-times
    currently now recently already exactly overall ever write wrote written come came go went gone give gave given send sent get got
    attend attended participate participated join joined visit visited
    """.split()
)
"""Words that any event or count may be told with: they help to rank, and weigh little."""
