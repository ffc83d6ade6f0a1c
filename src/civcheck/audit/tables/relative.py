"""Words that count from the day a text is written on, beside the date they mean."""

from __future__ import annotations

from typing import Final

from civcheck.extract.tables.calendar_en import MONTHS, MONTHS_CUT, WEEKDAYS
from civcheck.model.pattern import Late

SHIFTS: Final = {
    "last": -1, "this": 0, "next": 1, "yesterday": -1, "today": 0, "tomorrow": 1,
    "前年": -2, "去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2, "上个月": -1, "上月": -1, "本月": 0, "这个月": 0,
    "下个月": 1, "下月": 1, "前天": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
MONTH_NUMBERS: Final = {name.lower(): number for name, number in (*MONTHS.items(), *MONTHS_CUT.items())}
WEEKDAY_NUMBERS: Final = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | dict(
    zip("一二三四五六日天", (*range(7), 6), strict=True)
)
_NOT_OF = r"(?<!the )(?<!The )(?<!its )(?<!his )(?<!her )(?<!their )(?<!our )(?<!my )(?<!your )(?<!a )(?<!s )(?<!very )\b"
"""The last year of a life, the next year of a story: not counted from now."""
_MARKS = (" (", "(", ", ")
_DAYS = tuple(f"{word}{mark}" for word in ("esterday", "oday", "omorrow") for mark in _MARKS)
_MONTH = rf"(?P<month>{'|'.join((*MONTHS, *MONTHS_CUT))})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH_2 = _MONTH.replace("<month>", "<month2>")
_DAY = rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}|{_MONTH_2} (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)(?:,? {_YEAR})?"
_OPEN = r"(?: ?\((?:i\.e\.,? |that is,? |in |on )?|, (?:in |on )?)"
_SHUT = r"(?=\s?[),.;:]|$| [–—])"
_YEARLY, _MONTHLY = (tuple(f"{word}{mark}" for mark in _MARKS) for word in ("year", "month"))
YEAR = Late(rf"{_NOT_OF}(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) year{_OPEN}(?P<date>{_YEAR}){_SHUT}", needs=_YEARLY)
MONTH = Late(
    rf"{_NOT_OF}(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) month{_OPEN}(?P<date>{_MONTH}(?: {_YEAR})?){_SHUT}",
    needs=_MONTHLY,
)
_DAY_REL = r"(?<!before )(?<!after )\b(?P<rel>[Yy]esterday|[Tt]oday|[Tt]omorrow)"
"""The day before yesterday is another day."""
DAY = Late(rf"{_DAY_REL}(?: ?\(|, )(?:(?:{'|'.join(WEEKDAYS)}),? )?(?:the )?(?P<date>{_DAY}){_SHUT}", needs=_DAYS)
WEEKDAY = Late(rf"{_DAY_REL}(?: ?\(|, )(?P<date>(?P<name>{'|'.join(WEEKDAYS)}))(?=\s?[),.;]|$)", needs=_DAYS)
_HAN_OPEN = r"\s?(?:[（(]\s?(?:即|也就是)?|，?即|，也就是)\s?"
HAN_YEAR = Late(rf"(?P<rel>前年|去年|上年|今年|本年|明年|后年)(?:度)?{_HAN_OPEN}(?P<date>{_YEAR}\s?年)(?!度?[-—至到])")
HAN_MONTH = Late(
    rf"(?P<rel>上个月|上月|本月|这个月|下个月|下月){_HAN_OPEN}(?P<date>(?:{_YEAR}\s?年\s?)?(?P<month>\d{{1,2}})\s?月(?:份)?)(?=\s?[）)，。])"
)
_HAN_NOW = r"(?P<rel>前天|昨天|昨日|今天|今日|明天|明日|后天)"
HAN_DAY = Late(rf"{_HAN_NOW}{_HAN_OPEN}(?P<date>(?:{_YEAR}\s?年\s?)?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?[日号])")
HAN_WEEKDAY = Late(rf"{_HAN_NOW}{_HAN_OPEN}(?P<date>(?:星期|周|礼拜)(?P<name>[一二三四五六日天]))")
DATELINE = Late(
    rf"^\W{{0,4}}(?:[A-Z][A-Z .’'-]{{2,28}}[,(] ?|[Dd]ate:? |DATE:? )(?P<date>{_DAY})"
    r"|^\W{0,4}[Dd]ate:? (?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
)
HAN_DATELINE = Late(
    rf"^[（(【]?(?:新华社|本报|中新社|本台|本刊|通讯社)?[\u4e00-\u9fff]{{2,8}}(?P<date>(?:{_YEAR}\s?年\s?)?"
    r"(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日)(?:电|讯|消息)"
)
MAY_TELL = (*_YEARLY, *_MONTHLY, *_DAYS)
HAN_MAY_TELL = Late(r"[年月日天](?:度)?\s?(?:[（(]|，?即|，也就是)")
