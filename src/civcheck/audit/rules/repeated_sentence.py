"""A sentence that stands twice close by, in one paragraph or in two that follow one another.

Cutting and pasting leaves it, and so does a page that was converted twice. Several sentences in a row that stand twice are one
finding; so is a paragraph that begins with the last words of the one before.

Example:

    The quay was closed for repairs in the spring of 1998. Boats went north. The quay was closed for repairs in the spring of 1998.

Silent: sentences of fewer than 8 words or 15 Chinese characters, refrains and formulae (what stands three times or more), lists,
parallel sections under headings of their own, quotations set apart, tables, captions, notes.

Limits: the words must be the same, whatever their marks and capitals. Passages that stand twice far apart are not looked for.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.rule import Looked, Rule
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "repeated-sentence"
_NOTHING = compiled(r"[\W_\ufdd0\ufdd1]+")
_HAN = compiled(r"[\u4e00-\u9fff]")
_FEWEST_WORDS = 8
_FEWEST_CHARACTERS = 15
_REFRAIN = 3


class _Sentence(NamedTuple):
    words: str
    passage: Passage
    start: int
    end: int


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the sentences that stand twice."""
    # A heading stands among them as nothing: what stands under two headings in the same words is of two parallel sections.
    paragraphs = [
        _sentences(passage, text) if passage.kind == "paragraph" else []
        for passage, text in zip(unit.passages, unit.plain, strict=True)
        if passage.kind in {"paragraph", "heading"}
    ]
    yield Looked(sum(map(len, paragraphs)))
    often = Counter(sentence.words for sentences in paragraphs for sentence in sentences)
    before: Sequence[_Sentence] = ()
    for sentences in paragraphs:
        near = {sentence.words: sentence for sentence in before if often[sentence.words] < _REFRAIN}
        start = _overlap(before, sentences[0]) if sentences else None
        before = sentences
        run: list[tuple[_Sentence, _Sentence]] = []
        for sentence in sentences:
            first = near.get(sentence.words) or (start if sentence is sentences[0] else None)
            if first is not None:
                run.append((sentence, first))
                continue
            yield from _told(unit, run)
            run = []
            if often[sentence.words] < _REFRAIN:
                near[sentence.words] = sentence
        yield from _told(unit, run)


def _sentences(passage: Passage, text: str) -> list[_Sentence]:
    """Give the sentences of a passage that are long enough, with their words alone."""
    ends = (*passage.sentences[1:], len(text))
    found = (
        _Sentence(_NOTHING.sub(" ", text[start:end]).strip().lower(), passage, start, start + len(text[start:end].rstrip()))
        for start, end in zip(passage.sentences, ends, strict=True)
    )
    return [sentence for sentence in found if _long(sentence.words)]


def _long(words: str) -> bool:
    if words.count(" ") >= _FEWEST_WORDS - 1:
        return True
    return len(words) >= _FEWEST_CHARACTERS and not words.isascii() and len(_HAN.findall(words)) >= _FEWEST_CHARACTERS


def _overlap(before: Sequence[_Sentence], first: _Sentence) -> _Sentence | None:
    """Give the sentence of the paragraph before whose last words are all of the next paragraph's first sentence."""
    return next((one for one in before if len(one.words) > len(first.words) and one.words.endswith(first.words)), None)


def _told(unit: Unit, run: Sequence[tuple[_Sentence, _Sentence]]) -> Iterator[Evidence]:
    if not run:
        return
    again, first = run[0]
    last, original = run[-1]
    says = "this sentence stands twice" if len(run) == 1 else f"these {len(run)} sentences stand twice"
    end = original.end if original.passage is first.passage and original.start >= first.start else first.end
    yield unit.saw(NAME, again.passage.region(again.start, last.end), says, others=[first.passage.region(first.start, end)])


RULE = Rule(NAME, "passages", "error", emit)
