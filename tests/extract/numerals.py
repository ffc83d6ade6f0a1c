"""Whole numbers written out in English and in Chinese, independently of the readers: what is written is to be read again."""

from __future__ import annotations

BELOW_TWENTY = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ENGLISH_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
CHINESE_DIGITS = "零一二三四五六七八九"
CHINESE_GROUPS = ("", "万", "亿", "万亿")


def english(number: int, *, british: bool = True) -> str:
    """Write 1,105 as "one thousand one hundred and five", or without "and"."""
    for size, name in ENGLISH_SCALES:
        if number >= size:
            high, low = divmod(number, size)
            joined = " and " if british and 0 < low < 100 else " "
            return f"{english(high, british=british)} {name}" + (joined + english(low, british=british) if low else "")
    if number >= 100:
        high, low = divmod(number, 100)
        joined = " and " if british else " "
        return f"{BELOW_TWENTY[high]} hundred" + (joined + english(low) if low else "")
    if number < 20:
        return BELOW_TWENTY[number]
    high, low = divmod(number, 10)
    return TENS[high - 2] + (f"-{BELOW_TWENTY[low]}" if low else "")


def chinese(number: int) -> str:
    """Write 10,0305 as 十万零三百零五."""
    groups = []
    rest = number
    while rest:
        rest, group = divmod(rest, 10_000)
        groups.append(group)
    written = ""
    for place in range(len(groups) - 1, -1, -1):
        if place == 3:
            written += _group(groups[3]) + "万"
            if not groups[2]:
                written += "亿"
        elif groups[place]:
            gap = written and (groups[place] < 1000 or groups[place + 1] % 10 == 0)
            written += ("零" if gap else "") + _group(groups[place]) + CHINESE_GROUPS[place]
    written = written or "零"
    return written[1:] if written.startswith("一十") else written


def _group(number: int) -> str:
    """Write a number below 10,000."""
    written, gap = "", False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            written += ("零" if gap and written else "") + CHINESE_DIGITS[digit] + unit
            gap = False
        else:
            gap = True
    return written
