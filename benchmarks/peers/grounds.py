"""The ground of each peer: what it claims to read, taken with a generous hand, and when a value counts as right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.tables.units import BY_ALIAS, BY_ID
from peers.scoring import Case, Ground

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peers.scoring import Thing

ENGLISH_WORD = re.compile(
    r"(?i)\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|trillion|first|second|"
    r"(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie|hundred|thousand|million)th)\b"
)
NOT_ITS_ENGLISH = re.compile(r"(?i)\d|\b(?:half|halves|thirds?|quarters?|\w+ths|dozens?|lakh|crore|odd|in (?:two|ten|every))\b|fold")
HAN_NUMBER = re.compile(r"负?[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?")
BARE = {"百", "千", "万", "亿"}  # figures in 上千人, but no numbers by themselves
NOT_ITS_CHINESE = re.compile(r"[\d成折半番倍几比廿卅仨俩]|[千万]分之")
CURRENCIES = {
    "dollar": "USD",
    "united states dollar": "USD",
    "euro": "EUR",
    "pound sterling": "GBP",
    "chinese yuan": "CNY",
    "japanese yen": "JPY",
    "swiss franc": "CHF",
    "indian rupee": "INR",
    "australian dollar": "AUD",
    "canadian dollar": "CAD",
    "russian ruble": "RUB",
    "south korean won": "KRW",
    "brazilian real": "BRL",
    "mexican peso": "MXN",
    "south african rand": "ZAR",
    "new zealand dollar": "NZD",
}
UNITS = {"percentage": "percent", "degree angle": "degree", "standard atmosphere": "atmosphere", "parts-per-million": "part-per-million"}
NOT_ITS_UNITS = {None, "ratio", "times", "percentage-point", "HKD", "SEK", "DKK", "THB"}  # quantulum3 has no such units
BEFORE_OUR_ERA = re.compile(r"(?:^|/)-")
SEASON_OR_QUARTER = re.compile(r"-(2[1-4]|3[3-6])$")


def close(one: float | None, other: float | None) -> bool:
    return one is other or (one is not None and other is not None and abs(one - other) <= 1e-9 * max(1.0, abs(one)))


def same_value(expected: Thing, read: Thing) -> bool:
    """Compare the values, or the ends of a range."""
    if expected.get("value") is None:
        return close(expected.get("low"), read.get("low")) and close(expected.get("high"), read.get("high"))
    return close(expected["value"], read.get("value"))


def unit(name: str | None) -> str | None:
    """Give our name of quantulum3's unit, or of what stands before its "per"."""
    for each in (name, (name or "").partition(" per ")[0]):
        if each in CURRENCIES or each in UNITS:
            return CURRENCIES.get(each) or UNITS[each]
        if each and (each in BY_ALIAS or each.replace(" ", "-") in BY_ID):
            return BY_ID.get(each.replace(" ", "-"), BY_ALIAS.get(each)).id
    return name


def same_quantity(expected: Thing, read: Thing) -> bool:
    return same_value(expected, read) and unit(expected["unit"]) == unit(read["unit"])


def english_words(thing: Thing) -> bool:
    text, value = thing["text"], thing.get("value")
    if value is None or (value % 1 and " point " not in text):
        return False
    return bool(ENGLISH_WORD.search(text)) and not NOT_ITS_ENGLISH.search(text)


def chinese_words(thing: Thing) -> bool:
    return thing.get("value") is not None and bool(HAN_NUMBER.search(thing["text"])) and not NOT_ITS_CHINESE.search(thing["text"])


def numbers(thing: Thing) -> bool:
    return not thing.get("ordinal") and (thing.get("value") is not None or (thing.get("low") is not None and thing.get("high") is not None))


def quantities(thing: Thing) -> bool:
    return numbers(thing) and thing.get("unit") not in NOT_ITS_UNITS


def days(edtf: str) -> list[str]:
    """Give what the first days of a date may begin with: of both ends of an interval, and of the year beside an open end."""
    ends = []
    for end in filter(lambda each: each not in {"", ".."}, edtf.split("/")):
        plain = SEASON_OR_QUARTER.sub(lambda match: f"-{3 * int(match[1]) - 98:02}" if match[1] > "30" else "", end.strip("~?%"))
        ends.append(plain.rstrip("X").rstrip("-"))
    if edtf.startswith("../"):
        ends.append(str(int(ends[0][:4]) + 1))
    if edtf.endswith("/.."):
        ends.append(str(int(ends[0][:4]) - 1))
    return ends


def full_dates(thing: Thing) -> bool:
    """Whether a date has a year of our era, and has it not from another date of the text."""
    edtf = thing.get("date") or "XXXX"
    return "XXXX" not in edtf and not BEFORE_OUR_ERA.search(edtf) and not thing.get("recurs") and thing.get("relative") != "text"


def same_date(expected: Thing, read: Thing) -> bool:
    """Compare at the precision that is expected; a reading that is less precise counts with its first day."""
    first = (days(read["date"])[0].ljust(4, "0") + "-01-01")[:10]
    return any(first.startswith(day) for day in days(expected["date"]))


def strings(cases: Iterable[Case]) -> list[Case]:
    """Make each Chinese number of the suite that is words alone into a text of its own."""
    numbers = {
        thing["text"]: Case(
            case.construct, thing["text"], "zh", None, near_miss=False, expected=({**thing, "start": 0, "end": len(thing["text"])},)
        )
        for case in cases
        for thing in case.expected
        if thing.get("value") is not None and HAN_NUMBER.fullmatch(thing["text"]) and thing["text"] not in BARE
    }
    return list(numbers.values())


ENGLISH_WORDS = Ground("numbers in English words", english_words, same_value)
CHINESE_WORDS = Ground("numbers in Chinese words", chinese_words, same_value)
CHINESE_STRINGS = Ground("a Chinese number as a whole string", chinese_words, same_value)
QUANTITIES = Ground("English values with a unit or currency", quantities, same_quantity)
NUMBERS = Ground("all English figures, value alone", numbers, same_value)
DATES = Ground("dates with a year", full_dates, same_date)
