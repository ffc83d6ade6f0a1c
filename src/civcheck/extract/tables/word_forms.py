"""How English words form their plurals, and which are written small inside a name."""

SMALL_WORDS = frozenset("a an and as at by de des for from in la of on or the to und with &".split())
"""They may be written with a capital or without, in a name and in a text: "the Hague", "Department For Fish"."""

PREPOSITIONS = frozenset("as at between by for from in into of on to under with without".split())
"""What stands before them is the head of a term: "ports of call"."""

ON_ES = ("s", "x", "z", "ch", "sh")

IRREGULAR = {
    "woman": ("women",), "man": ("men",), "child": ("children",), "person": ("persons", "people"), "foot": ("feet",),
    "wharf": ("wharves", "wharfs"), "shelf": ("shelves",), "half": ("halves",), "leaf": ("leaves",), "loaf": ("loaves",),
    "thief": ("thieves",), "wolf": ("wolves",), "life": ("lives",), "knife": ("knives",), "wife": ("wives",),
    "sis": ("ses",), "xis": ("xes",), "criterion": ("criteria",), "phenomenon": ("phenomena",), "medium": ("media", "mediums"),
    "datum": ("data",), "memorandum": ("memoranda", "memorandums"), "cargo": ("cargoes", "cargos"), "hero": ("heroes",),
    "volcano": ("volcanoes", "volcanos"), "potato": ("potatoes",), "tomato": ("tomatoes",), "echo": ("echoes",), "veto": ("vetoes",),
    "embargo": ("embargoes",),
}  # fmt: skip
"""Endings with what stands for them in the plural; the first that fits counts."""

SAME = frozenset("aircraft cod data equipment fish furniture information media police salmon sheep staff".split())
"""The same in the plural, or without one."""
