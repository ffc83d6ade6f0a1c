"""How weekdays stand beside dates."""

from __future__ import annotations

import re

from civcheck.model.pattern import Late

_NAME = r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)(?![A-Za-z])\.?"
WEEKDAYS = Late(rf"\b{_NAME}|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]")
TO = Late(r"\s{0,3}(?:to|until|till|through|thru|and|[-–—~])\s{0,3}")
MORE_WEEKDAYS = Late(
    rf"\b(?P<name>{_NAME})s?(?:(?P<to>\s?(?:to|through|until|[-–—])\s?)|(?P<and>\d?\s(?:and|or)\s)|(?P<list>\s?[,/&]\s?))$", re.IGNORECASE
)
"""A weekday before another one: "Monday to Friday", "Monday, Friday"."""
BRACKET = Late(r"\s{0,2}[（(](?:an? )?")
SHUT = Late(r"\s{0,2}[)）]")
IN_APPOSITION = Late(
    r",? (?:which )?(?:is |was |being |(?:fell|falls|will fall) on )?an? |，?(?:这天|那天|当天)?(?:是|为|正是|恰是|适逢)|（?，?(?:即"
    r"|也就是)"
)
"""Between a date and the weekday it was: "4 March, a Tuesday"."""
BEHIND = Late(r",? ")
NOTHING_MORE = Late(r"\s{0,2}(?:[,;.)]|$)")
"""What a weekday behind a date may have after it: "4 March 2025, Tuesday."."""
CLOCK_WITH_YEAR = Late(r"[ ]{1,2}\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?[ ]{1,2}(?:[A-Z]{2,5}[ ])?(?P<year>(?:19|20)\d\d)(?![\d:.-])")
"""The time behind a day that has its year behind it, as programs write it: Fri Dec 19 20:54:35 2003."""
LEAD = Late(r"[\s)）,，]{0,3}(?:(?:from|before|after|since|by|until|till|to|and)(?![a-z])|[自从至到由—–-]{1,2})?\s{0,2}", re.IGNORECASE)
TAIL = Late(r"[\s,]{0,3}(?:\b(?:to|and|until|through)|[至到—–-]{1,2})?\s{0,2}$")
"""What a range has at its ends beside the dates."""
