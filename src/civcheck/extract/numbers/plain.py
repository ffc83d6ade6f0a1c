"""Characters that mean the same made the same, one for one, so that every offset stays what it was."""

from __future__ import annotations

import re

from civcheck.model.kept_patterns import compiled

_FROM = "０１２３４５６７８９．，％＋－～（）：／＄￡￥＝＜＞\u00a0\u2009\u202f\u2007\u2002\u2003\u200a\u3000\n\r\\−‒‑’‘ʼ⁄∶"
_TO = "0123456789.,%+-~():/$£¥=<>" + " " * 11 + "---" + "'''" + "/:"
_PLAIN = dict(zip(_FROM, _TO, strict=True))
_ODD = compiled(f"[{re.escape(_FROM)}]")


def plain(text: str) -> str:
    """Give the text with full-width digits and signs, spaces of every width, minus signs and apostrophes in their plain form."""
    # Few kinds of them stand in one text: to put something else for each is much faster than to look every character up.
    for odd in set(_ODD.findall(text)):
        text = text.replace(odd, _PLAIN[odd])
    return text
