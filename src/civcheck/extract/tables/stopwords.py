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

CHINESE = (
    "多少个", "多少個", "多少家", "多少座", "多少对", "多少對", "多少次", "多少项", "多少項",
    "多少", "什么", "什麼", "哪些", "哪个", "哪個", "在哪里", "在哪裡", "在哪儿", "在哪", "哪里", "哪裡", "哪年", "何时", "何時", "何地",
    "几个", "幾個", "多大", "多久", "怎么", "怎麼",
    "怎样", "怎樣", "为什么", "為什麼", "是谁", "是誰", "是否", "有没有", "有沒有", "谁", "誰", "吗", "嗎", "呢", "的", "了", "有",
)  # fmt: skip

WEAK = frozenset(
    """
    held hold hosted host happened happen took take place started start began begin launched founded initiated established proposed
    created made opened released published signed adopted became become called named first total date year time place
    """.split()
)
"""Words that any event or count may be told with: they help to rank, and weigh little."""
