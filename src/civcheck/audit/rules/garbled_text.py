"""Characters that conversion or masking left where letters belong.

Replacement characters, boxes, letters of a wrong encoding (â€™ for ’), characters of a private font, control characters and
characters without width inside a word, runs of question marks, a letter of another alphabet inside a word, and names that are
masked by asterisks, crosses or blocks.

Example:

    The harbour masterâ€™s log is lost.        garbled: an encoding was read as another

Silent: boxes to be ticked, Markdown's own asterisks, expletives that somebody masked on purpose (d***), Greek letters in
formulas (Δt, μm), Roman numerals, codes.

Limits: ligatures such as ﬁ are only noted, once a document. Soft hyphens and characters without width are warnings: one does
not see them, but a search does not find the word.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Severity

NAME = "garbled-text"
_HAN = r"\u4e00-\u9fff"
_LATIN_1 = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_ENCODING = (
    rf"â€[{_LATIN_1}\u009d]?|Ã[{_LATIN_1}]|Â[\u00a0-\u00bf](?![A-Za-z])|ï»¿|(?:[åæçèéäï][{_LATIN_1}]{{1,2}}){{2,}}"
    "|锟斤拷|烫烫烫|屯屯屯"
)
_QUESTIONS = (
    rf"(?<=[A-Za-z])\?{{2,}}(?=[a-z])|(?<=[{_HAN}])\?{{2,}}(?=[{_HAN}])|(?<= )\?{{3,}}(?= [a-z])"
    r"|(?<=[a-z])\?(?=(?:s|t|re|ll|ve|d|m)\b)"
)
_CROSSES = (
    rf"(?<![A-Za-z0-9])[xX×]{{2,}}(?=[{_HAN}])|(?<=[{_HAN}])[×ＸX]{{2,}}(?![A-Za-z0-9×])"
    r"|(?<![\w./=&-])[xX]{4,}(?![\w./=&-])|(?<!\d)20[xX×]{2}(?=年)"
)
_KINDS = {
    "lost": (
        "[\ufffd□▯]",
        r"\ufffd+|[□▯](?<=[A-Za-z].)(?=[A-Za-z])|[□▯](?<=[\u4e00-\u9fff]{2}.)(?=[\u4e00-\u9fff]{2})|[□▯]{2,}(?:(?<=\w[□▯]{2})|(?=\w))",
    ),
    "encoding": ("[âÃÂïåæçèéä锟烫屯]", _ENCODING),
    "glyph": (
        "[c\ue000-\uf8ff\U000f0000-\U0010fffd](?:(?<!c)|id:)",
        r"\(cid:\d{1,5}\)|(?<!\w)cid:\d{1,5}(?!\w)|[\ue000-\uf8ff\U000f0000-\U0010fffd]+",
    ),
    "control": (r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]", r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]+"),
    "questions": (r"\?[?a-z]", _QUESTIONS),
    "hidden": (
        "[\u00ad\u200b-\u200d\u2060\ufeff]",
        rf"(?<=[A-Za-z{_HAN}])[\u00ad\u200b\u200c\u200d\u2060\ufeff]+(?=[A-Za-z{_HAN}])",
    ),
    "entity": (r"&[#a-z]", r"&(?:amp|nbsp|quot|lt|gt|apos|[mn]dash|[lr][sd]quo|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,5});"),
    "blocks": ("[▇█▓▒░▉■]", r"[▇█▓▒░▉■]{2,}|(?<=\w)[▇█▓▒░](?=\w)"),
    "crosses": ("[xX×Ｘ][xX×Ｘ]", _CROSSES),
}
"""What shows that a kind is worth looking for, and what it is. What starts with a set of characters is looked for fast."""
_PATTERNS = {kind: (Late(trigger), Late(pattern)) for kind, (trigger, pattern) in _KINDS.items()}
_IN_ASCII = ("glyph", "control", "questions", "entity", "crosses")
_STRANGE = Late("[\ufffd□▯âÃÂïåæçèéä锟烫屯\u00ad\u200b-\u200d\u2060\ufeff▇█▓▒░▉■]")
"""What shows that the other kinds are worth looking for."""
_STARS = Late(r"\*{2,}")
_EXPLETIVE = Late(r"(?i)\b[a-z]{1,2}\*{2,}[a-z]{0,4}\b|\b[a-z]{1,2}\*{2,}(?=\W|$)")
_MIXED = Late(r"[\u0400-\u04ffΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ]")
_LETTERS = Late(r"[A-Za-z\u0370-\u03ff\u0400-\u04ff]*")
_LETTERS_BEFORE = Late(r"[A-Za-z\u0370-\u03ff\u0400-\u04ff]{0,40}\Z")
_LIGATURE = Late(r"[ﬀ-ﬆ]")
_SAYS = {
    "lost": "a character was lost in conversion",
    "encoding": "letters of a wrong encoding",
    "glyph": "a character of a private font instead of a letter",
    "control": "a control character inside the text",
    "questions": "question marks where letters belong",
    "hidden": "an invisible character inside a word",
    "entity": "a sign of HTML that was not read",
    "blocks": "words are blacked out here",
    "crosses": "a name or number is masked here",
}
_SEVERITY: dict[str, Severity] = {"hidden": "warning", "crosses": "warning", "entity": "warning"}
_READS_ENTITIES = (".md", ".markdown", ".html", ".htm")
_BANNER = 3
_LINE = frozenset(("", "\n"))
_CODE_SIGNS = frozenset("/\\|=<>{}[]#&$")
_MOST = 10
_LEAST = 2


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the garbled characters, passage by passage."""
    yield Looked(len(unit.passages))
    ligature = None
    for passage, text in zip(unit.passages, unit.plain, strict=True):
        found = [*_garbled(text), *_mixed(text), *(_stars(passage.text) if passage.kind != "row" else ())]
        last = -1
        for start, end, says, severity in sorted(found)[:_MOST]:
            if start < last or (says == _SAYS["entity"] and unit.document.path.endswith(_READS_ENTITIES)):
                continue
            last = end
            yield unit.saw(NAME, passage.region(start, end), says, severity=severity)
        if ligature is None and (ligature := _LIGATURE.search(passage.text)) is not None:
            yield unit.saw(NAME, passage.region(*ligature.span()), "a ligature instead of its letters, this the first", severity="info")


def _garbled(text: str) -> Iterator[tuple[int, int, str, Severity | None]]:
    for kind in _PATTERNS if not text.isascii() and _STRANGE.search(text) else _IN_ASCII:
        trigger, pattern = _PATTERNS[kind]
        if trigger.search(text):
            found = (match for match in islice(pattern.finditer(text), _MOST) if not (match[0] in "□▯" and _boxes(text, match)))
            yield from ((*match.span(), _SAYS[kind], _SEVERITY.get(kind)) for match in found)


def _boxes(text: str, match: re.Match[str]) -> bool:
    """Say whether a box is one of several, to be ticked."""
    return text[match.start() - 1] >= "\u4e00" and text.count(match[0]) > 1


def _mixed(text: str) -> Iterator[tuple[int, int, str, Severity | None]]:
    """Give the words that mix Latin letters with look-alikes of another alphabet."""
    last = 0
    for match in () if text.isascii() else _MIXED.finditer(text):
        if match.start() < last:
            continue
        before = _LETTERS_BEFORE.search(text, max(0, match.start() - 40), match.start())
        start = before.start() if before else match.start()
        behind = _LETTERS.match(text, match.start(), match.start() + 40)
        last = behind.end() if behind else match.end()
        word = text[start:last]
        latin = sum(letter.isascii() for letter in word)
        if latin >= _LEAST and latin < len(word) and not ("\u0370" <= match[0] <= "\u03ff" and latin <= _LEAST):
            yield start, last, f"“{match[0]}” in this word is a letter of another alphabet", None


def _stars(text: str) -> Iterator[tuple[int, int, str, Severity | None]]:
    """Give the runs of asterisks that are no markup: no opening run has a closing one."""
    if "**" not in text:
        return
    opened: re.Match[str] | None = None
    for match in _STARS.finditer(text, 3 if text.startswith(("** ", "*** ")) else 0):  # a note's own marker
        opens = text[match.end() : match.end() + 1].strip() != ""
        closes = text[match.start() - 1 : match.start()].strip() != "" if match.start() else False
        if opened is not None and closes:
            opened = None
        elif opened is None and opens and not (closes and text[match.start() - 1].isalnum() and _EXPLETIVE.search(text, match.start() - 3)):
            opened = match
        elif not _expletive(text, match) and not _sign(text, match):
            yield *match.span(), "a name or word is masked by asterisks here", None
    if opened is not None and not _expletive(text, opened) and not _sign(text, opened):
        yield *opened.span(), "a name or word is masked by asterisks here", None


def _sign(text: str, match: re.Match[str]) -> bool:
    """Say whether asterisks are a power (2 ** 31), a pattern (lib/**/*.js), code, a comment or a banner (***** NOTE *****)."""
    before = text[max(0, match.start() - 2) : match.start()].rstrip(" ")[-1:]
    behind = text[match.end() : match.end() + 2].lstrip(" ")[:1]
    if len(match[0]) >= _BANNER and (before in _LINE or behind in _LINE):
        return True
    line = text.rfind("\n", 0, match.start()) + 1
    if behind in _LINE and text.startswith("**", line) and line < match.start():
        return True
    if before in _CODE_SIGNS or behind in _CODE_SIGNS or (before.isdigit() and (behind.isdigit() or behind == "(")):
        return True
    low = text.rfind("\n\n", 0, match.start()) + 1 if "`" in text else 0
    return "`" in text and text.count("`", low, match.start()) % 2 == 1 and "`" in text[match.end() : match.end() + 300]


def _expletive(text: str, match: re.Match[str]) -> bool:
    return _EXPLETIVE.match(text, max(0, match.start() - 1)) is not None or _EXPLETIVE.match(text, max(0, match.start() - 2)) is not None


RULE = Rule(NAME, "structure", "error", emit)
