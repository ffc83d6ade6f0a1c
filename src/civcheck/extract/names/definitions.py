"""Short forms that a text defines behind a name: "(NPO)", "(hereinafter referred to as the “Initiative”)"."""

from __future__ import annotations

from civcheck.model.kept_patterns import compiled

_DEFINED = compiled(
    r"[”\"’']?[ \n]{0,2}\((?:(?:hereinafter|hereafter)[, ](?:referred[ \n]to[ \n]as|called|known[ \n]as)?[ \n]?|or|also"
    r"|abbreviated[ \n](?:as|to)|known[ \n]as|in[ \n]short)?"
    r"[ ,\n]{0,2}(?:the[ \n])?[“\"‘']?(?:the[ \n])?(?P<short>[A-Z][\w&.+-]{0,30}(?:[ \n][A-Z][\w-]{1,30}){0,3})[”\"’']?\)"
)
_SMALL = frozenset("of the and for on in to de la du des & a an with".split())
_ABBREVIATION = compiled(r"[A-Z][A-Za-z]*[A-Z+&][A-Za-z0-9+]*s?|[A-Z]{2,}\d*")
_LONGEST = 120


def defined_behind(text: str, end: int, full: str) -> str | None:
    """Give the short form that is defined behind a name, if it can be one of it: an abbreviation of its words, or some of them."""
    match = _DEFINED.match(text, end, end + _LONGEST)
    if match is None:
        return None
    short = " ".join(match["short"].split())
    if _ABBREVIATION.fullmatch(short):
        return short if abbreviates(short, full) else None
    words = {word.lower() for word in full.split()}
    return short if any(word.lower() in words for word in short.split()) and short.lower() != full.lower() else None


def abbreviates(short: str, full: str) -> bool:
    """Say whether the capitals of a short form stand in a name in the same order, first at the start of a word."""
    letters = [letter.lower() for letter in short if letter.isupper()]
    words = _words(full)
    if not letters or not words:
        return False
    initials = initials_of(full).lower()
    if _in_order(letters, initials):
        return True
    # Letters from inside words too ("UNESCO"-like), if most begin one.
    starts = sum(letter in initials for letter in letters)
    return letters[0] in initials and starts * 2 > len(letters) and _in_order(letters, "".join(words))


def initials_of(full: str) -> str:
    """Give the initials of a name's words, small ones left out, in capitals."""
    return "".join(word[0] for word in _words(full)).upper()


def _words(full: str) -> list[str]:
    return [word.lower() for part in full.split() for word in part.split("-") if word and word.lower() not in _SMALL]


def _in_order(letters: list[str], line: str) -> bool:
    at = 0
    for letter in letters:
        at = line.find(letter, at) + 1
        if not at:
            return False
    return True
