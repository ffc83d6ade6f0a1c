"""Whether a name or a quotation of a text is in a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.names import compare_names
from civcheck.extract.words import HAN
from civcheck.factbase.meaning.names import in_other_names, known, stands
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.compare.name_directory import NameDirectory
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.coverage.says import Says
    from civcheck.model.mention import NameMention, QuoteMention

MOST_WORDS, MOST_CHARACTERS = 6, 12
"""A term or title in marks is short up to so many words, or Chinese characters."""
_HAN = compiled(f"[{HAN}]")
_WORD = compiled(r"[^\W_]+")
_AROUND = 4
"""An article and marks."""
_SAME_THING = frozenset({"same", "variant", "transliteration", "abbreviation"})


class Names:
    """Looks for names in facts. What termbases know by several names is one thing."""

    def __init__(self, terms: Matcher | None, directory: NameDirectory | None) -> None:
        self._terms, self._directory = terms, directory
        self._compared: dict[tuple[str, str, str], bool] = {}
        self._known: dict[str, frozenset[str]] = {}

    def named_in(self, name: NameMention, words: str, says: Says) -> bool:
        """Say whether a fact gives a name, in these words, in its normal form, in another form of it or in another language."""
        forms = dict.fromkeys((words, name.normal))
        if any(stands(form, says.text) for form in forms):
            return True
        own = frozenset({name.term}) if name.term else self._whole(name.normal)
        if own & self.ids(says.text) or (self._terms is not None and in_other_names(name.normal, says.text, self._terms)):
            return True
        return self._is_one(name.normal, says, name)

    def given(self, words: str, says: Says) -> bool:
        """Say whether a fact gives a title, a term or a speaker in nearly these words."""
        if stands(words, says.text) or _nearly(words, says.text) or self._whole(words) & self.ids(says.text):
            return True
        if self._terms is not None and in_other_names(words, says.text, self._terms):
            return True
        return self._is_one(words, says, None)

    def quoted_in(self, quote: QuoteMention, words: str, says: Says) -> str | None:
        """Say what is missing of a quotation in a fact whose evidence covers it, with its verb; None: nothing."""
        if quote.speaker is not None and not self.given(quote.speaker, says):
            return f"its speaker {quote.speaker} is"
        if quote.form in {"term", "title"} and is_short(words) and not self.given(words, says):
            return "its words are"
        return None

    def ids(self, text: str) -> frozenset[str]:
        """Give the concepts that some words name."""
        if self._terms is None:
            return frozenset()
        if text not in self._known:
            self._known[text] = frozenset(known(text, self._terms))
        return self._known[text]

    def _whole(self, words: str) -> frozenset[str]:
        """Give the concept that some words name all together."""
        found = self._terms.find(words) if self._terms else []
        return frozenset(match.concept.id for match in found if len(words) - (match.end - match.start) <= _AROUND)

    def _is_one(self, normal: str, says: Says, mention: NameMention | None) -> bool:
        return any(self._compare(normal, other, mention) for other in says.proper)

    def _compare(self, normal: str, other: str, mention: NameMention | None) -> bool:
        key = (normal, other, mention.type or "" if mention else "")
        if key not in self._compared:
            found = compare_names(mention or normal, other, concepts=self._directory)
            person = mention is None or mention.type == "person"  # a speaker, else
            self._compared[key] = found.relation in _SAME_THING or (person and found.relation == "subset")
        return self._compared[key]


def is_short(words: str) -> bool:
    """Say whether a term or title is short enough to stand in a fact itself."""
    characters = len(_HAN.findall(words))
    return characters <= MOST_CHARACTERS if characters else len(words.split()) <= MOST_WORDS


def _nearly(words: str, text: str) -> bool:
    """Say whether every word stands in a text, in one form or another, the small ones apart."""
    from civcheck.extract.tables.stopwords import ENGLISH
    from civcheck.extract.words import stem

    own = [word for word in _WORD.findall(words.casefold()) if word not in ENGLISH]
    return bool(own) and words.isascii() and {stem(word) for word in own} <= {stem(word) for word in _WORD.findall(text.casefold())}
