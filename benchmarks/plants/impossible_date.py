"""Dates that no calendar has, and dates that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

SHORT = {4: "April", 6: "June", 9: "September", 11: "November"}
EN = (
    "The {who} met on {day} {month} {year} to settle the fees for the coming season, and adjourned early.",
    "By {month} {day}, {year}, the {who} had received all of the tenders; two were sent back.",
    "Minutes of the {who}, signed {day} {month} {year}, list the beds, lamps and chairs that were lent.",
    "From {month} {day}, {year} until further notice the {who} will not accept parcels at the side door.",
    "A notice of the {who} dated {day} {month} {year} asks the tenants to keep the yard clear.",
    "The {who} opened the new wing on the {day}th of {month} {year}, in heavy rain.",
)
ZH = (
    "{year}年{month}月{day}日，{who}召开会议，讨论了下一年的收费办法。",
    "{who}于{year}年{month}月{day}日发布通知，要求住户清理楼道。",
    "截至{year}年{month}月{day}日，{who}共收到标书，其中两份被退回。",
    "新楼在{year}年{month}月{day}日启用，当天{who}的全体人员到场。",
    "{who}的记录写明，{year}年{month}月{day}日起停止夜间收货。",
)
EN_WHO = ("harbour pilots", "school governors", "ward sisters", "library trustees", "beekeepers", "rowing committee", "mill owners")
ZH_WHO = ("引航站", "校董会", "护理部", "图书馆理事会", "养蜂协会", "划船协会", "纸厂")


def plant(rng: random.Random, language: str) -> str:
    """Give a paragraph with one date that no calendar has."""
    month = rng.choice([2, *SHORT])
    day = rng.choice([30, 31]) if month == 2 else 31
    return _told(rng, language, month, day, rng.randrange(1950, 2030))


def near(rng: random.Random, language: str) -> str:
    """Give a paragraph with the last day of a month, or a leap day."""
    month = rng.choice([2, *SHORT])
    if month == 2:
        return _told(rng, language, month, 29, rng.randrange(1952, 2028, 4))
    return _told(rng, language, month, 30, rng.randrange(1950, 2030))


def _told(rng: random.Random, language: str, month: int, day: int, year: int) -> str:
    if language == "zh":
        return rng.choice(ZH).format(who=rng.choice(ZH_WHO), year=year, month=month, day=day)
    name = SHORT.get(month, "February")
    form = rng.choice(EN).replace("{day}th", "{day}st" if day == 31 else "{day}th")
    return form.format(who=rng.choice(EN_WHO), day=day, month=name, year=year)
