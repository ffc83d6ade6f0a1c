"""Characters that mean the same made the same, one for one, so that every offset stays what it was."""

from __future__ import annotations

import re

_FROM = "０１２３４５６７８９．，％＋－～（）：／＄￡￥＝＜＞\u00a0\u2009\u202f\u2007\u2002\u2003\u200a\u3000\n\r\\−‒‑’‘ʼ⁄∶"
_TO = "0123456789.,%+-~():/$£¥=<>" + " " * 11 + "---" + "'''" + "/:"
_TABLE = str.maketrans(_FROM, _TO)
_ODD = re.compile(f"[{re.escape(_FROM)}]")


def plain(text: str) -> str:
    """Give the text with full-width digits and signs, spaces of every width, minus signs and apostrophes in their plain form."""
    return text.translate(_TABLE) if _ODD.search(text) else text
