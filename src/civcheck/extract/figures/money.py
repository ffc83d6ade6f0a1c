"""The currency before a number: US$1.2 billion, RMB 500, 人民币3万元."""

from __future__ import annotations

from civcheck.extract.numbers.around import is_han
from civcheck.extract.tables.currencies import CURRENCY_BY_ALIAS, YEN_SIGN_IN_ENGLISH
from civcheck.model.kept_patterns import compiled

_BEFORE = compiled(
    r"(?:(?P<word>[A-Z]{2,3}|Rmb|S?Fr|kr|zł|R|RM|(?:Rs|Rp|Dhs?)(?=[. \d]|$)) ?|(?P<short>Rs|Rp|Dhs?)\. ?"
    r"|(?P<sign>[A-Z]{0,3}[$€£¥₹₩₽₺₫₦฿₴₱]) ?)$|(?P<chinese>人民[币幣]"
    r"|新?[台臺][币幣]|港[币幣元]|美[金元]|日[币元]|欧元|英镑|澳门币) ?$"
)
_FAR = 40
_LAST = frozenset("$€£¥₹₩₽₺₫₦฿₴₱币幣元金镑 ") | frozenset(map(chr, range(65, 91))) | frozenset("srbł.")


def currency_before(text: str, start: int) -> tuple[int, str] | None:
    """Read the currency before a number: where it starts, and its code."""
    if text[start - 1 : start] not in _LAST:
        return None
    match = _BEFORE.search(text, max(0, start - 6), start)
    if not match:
        return None
    name = match["sign"] or match["word"] or match["chinese"] or match["short"]
    begin = match.start()
    if match["word"] and begin and (text[begin - 1].isalnum() and text[begin - 1].isascii()):
        return None
    if name in YEN_SIGN_IN_ENGLISH:
        return begin, "CNY" if any(map(is_han, text[start : start + _FAR] + text[max(0, begin - _FAR) : begin])) else "JPY"
    if name in CURRENCY_BY_ALIAS:
        return begin, CURRENCY_BY_ALIAS[name].code
    if match["sign"] and len(name) > 1 and name[-1] in CURRENCY_BY_ALIAS and name[:-1] != "US":
        return match.end() - 1 - (text[match.end() - 1] == " "), CURRENCY_BY_ALIAS[name[-1]].code
    return None
