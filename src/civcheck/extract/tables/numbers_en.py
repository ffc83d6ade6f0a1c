"""English number words."""

from __future__ import annotations

from fractions import Fraction

ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        .split()
    )
} | {"nought": 0}  # fmt: skip
TENS = {word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7,
    "crores": 10**7,
}  # fmt: skip
"""Scale words: a number before them is taken to be rounded."""
MULTIPLIERS = {"hundred": 100, "dozen": 12, **SCALES}

ABBREVIATED_SCALES = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "MM": 10**6, "b": 10**9,
    "B": 10**9, "bn": 10**9, "Bn": 10**9, "bln": 10**9, "mrd": 10**9, "t": 10**12, "T": 10**12, "tn": 10**12, "trn": 10**12, "tr": 10**12,
    "cr": 10**7, "L": 10**5,
}  # fmt: skip
"""Scales in letters. One letter is a scale only where the number is of money, and `k` or `K` everywhere."""
SAFE_ABBREVIATIONS = frozenset({"k", "K", "mn", "mln", "mio", "bn", "Bn", "bln", "mrd", "tn", "trn"})
MILLIONS = frozenset("mMbB")
COUNTED_IN_MILLIONS = frozenset(
    "people users barrels tonnes tons homes households jobs customers subscribers viewers listeners voters workers members "
    "passengers copies units shares vehicles cars visitors tourists children adults patients residents inhabitants followers "
    "downloads views votes acres doses refugees migrants euros dollars pounds yuan rupees yen litres bushels transactions "
    "accounts players readers employees pupils students travellers Americans Britons Chinese Europeans Indians smartphones "
    "phones tickets visits flights cases deaths miles records documents pages years inhabitants citizens families women men "
    "females males girls boys farmers shareholders investors cattle chickens birds pigs sheep trees customers streams fewer".split()
)
"""Before these "1.5m" are millions, not metres."""

ORDINALS = {
    **{
        word: number
        for number, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            "seventeenth eighteenth nineteenth".split(), 1)
    },
    **{word[:-1] + "ieth": number for word, number in TENS.items()},
    "hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9,
}  # fmt: skip
DENOMINATORS = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4,
    **{word: number for word, number in ORDINALS.items() if number > 2},
    **{f"{word}s": number for word, number in ORDINALS.items() if number > 2},
}  # fmt: skip
HALVES = frozenset({"half", "halves", "quarter", "quarters"})
"""These are something else too behind digits: 4 quarters, 2 halves of a match."""
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6), "⅚": Fraction(5, 6), "⅐": Fraction(1, 7),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8), "⅑": Fraction(1, 9), "⅒": Fraction(1, 10),
}  # fmt: skip
NUMBER_WORDS = frozenset({*ONES, *TENS, *MULTIPLIERS, *ORDINALS, *DENOMINATORS})
MULTIPLES = {
    **{f"{word}fold": number for word, number in ONES.items() if number > 1}, "hundredfold": 100, "thousandfold": 1000, "twentyfold": 20,
    **{f"{verb}{ending}": number for verb, number in (("doubl", 2), ("tripl", 3), ("trebl", 3), ("quadrupl", 4), ("quintupl", 5))
       for ending in ("ed", "es", "ing")},
    "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "halve": 0.5, "halved": 0.5, "halves": 0.5, "halving": 0.5,
    "twice": 2, "thrice": 3,
}  # fmt: skip
"""Words that say how many times: doubled, tenfold, twice."""
BARE_MULTIPLES = frozenset({"double", "triple", "treble", "quadruple", "halve"})
"""These say how many times only before what is multiplied: double the number."""
HALVED = (
    "hour|mile|century|inch|acre|pound|ounce|litre|liter|kilometre|kilometer|metre|meter|minute|tonne|ton|dollar|cent|penny|point|percent"
    "|percentage|gallon|pint|kilo|yard"
)
"""With a hyphen or without one, "half" and "quarter" before these are parts of them: a half-mile, a quarter century."""
PERIODS_AND_LENGTHS = frozenset("decade century year month week day hour minute kilometre kilometer mile metre meter tonne ton".split())
"""With "a" and a comparator before them they are figures: more than a decade."""
