"""Words and spellings of which a document keeps to one."""

from __future__ import annotations

from typing import Final

SPELLINGS: Final = (
    ("tai chi", "taiji", "t'ai chi"),
    ("kung fu", "gongfu", "kungfu"),
    ("qigong", "chi kung", "qi gong"),
    ("feng shui", "fengshui"),
    ("laozi", "lao tzu", "lao-tzu"),
    ("zhuangzi", "chuang tzu", "chuang-tzu"),
    ("sunzi", "sun tzu"),
    ("dao de jing", "daodejing", "tao te ching"),
    ("yijing", "i ching"),
    ("mahjong", "mah-jong", "majiang"),
    ("koran", "quran", "qur'an"),
    ("chanukah", "hanukkah"),
    ("tchaikovsky", "chaikovsky", "tchaikovskij"),
    ("genghis khan", "chinggis khan"),
)
"""Spellings of one name; the words in small letters."""
WORDS: Final = (("mankind", "humanity", "humankind"),)
"""Words that end a set phrase, such as a common heritage of mankind."""
