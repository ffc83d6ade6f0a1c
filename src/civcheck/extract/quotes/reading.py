"""The quotations of a passage: its marks in pairs, what they are by form, and who speaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.extract.quotes.beside import person_beside
from civcheck.extract.quotes.blocks import attributed, scripted
from civcheck.extract.quotes.forms import form_of, is_named, is_termed
from civcheck.extract.quotes.found import NOBODY, NOTHING_QUOTED, FoundQuote, Said, is_offer
from civcheck.extract.quotes.in_place import begins_with_name, form_in_place
from civcheck.extract.quotes.indirect import reported
from civcheck.extract.quotes.marks import pairs
from civcheck.extract.quotes.scene import VERB_ZH, Scene
from civcheck.extract.quotes.voices import voice_before, voice_behind, voice_of_sentence
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.passage import Passage
    from civcheck.extract.quotes.found import Range, Voice
    from civcheck.extract.quotes.marks import Pair

_ANY = compiled("[“”„«»「」『』‘’\"']")
_OPENS = compiled(r"\s*[“\"「『‘]")
_CLOSES_FIRST = compiled("[^“「『]{0,1200}?[”」』]")
_LISTED = compiled(
    r"(?:[ \n]*(?:,|;(?=[ \n]and[ \n]that)|，|、|and|or|as well as|with the (?:aim|goal|hope|result)|和|与|與|以及|并|並|[ \n]that)){0,4}"
    r"[ \n]*(?:[a-z]+[ \n]){0,3}"
)
_AND_THAT = compiled(r"[,;]?[ \n](?:and|as well as)[ \n]that\b[^.;:。；“”\"]{3,160}")
"""What stands between “A” and “B” of "said that “A”, and that all should “B”"."""
_LED_INSIDE = compiled(r"(?:\b(?:said|says|say|asked|told (?:me|us|him|her|them)|replied|cried|shouted|wrote)[,:]?|[说道问喊：])[ \n]?$")
_NEXT = 60
"""So far behind a quotation the verb of the next sentence may end."""
_COMMA = compiled("[,，]")
_ENDS_ZH = compiled(r"道?(?:[。！]|\s|$)")
_NOTE = compiled(r"(?:<sup>[^<]{1,8}</sup>|\[\d{1,3}\])*")
_SENTENCE_END = compiled(r"[.!?。！？](?=[\s”\"]|$)|[。！？]")


def read_quotes(
    passage: Passage, names: Sequence[FoundName], said: Said = NOTHING_QUOTED, following: Passage | None = None
) -> tuple[list[FoundQuote], Said]:
    """Read the quotations of a passage. `names` are those in it, `said` is what the passage before left, `following` the next one.

    An opening mark that is never closed reaches to the end of the passage: `unbalanced`, unless the next passage opens with
    a mark (a quotation of several paragraphs) or closes this one (one that a page cut in two).
    """
    text = passage.text
    scene = Scene(text, names, said.speaker, lead=said.speaker if said.leads else None)
    block = attributed(passage, following) or scripted(scene, passage.kind)
    if block:
        block.speaker = block.speaker or scene.lead
        return [block], NOTHING_QUOTED._replace(speaker=block.speaker)
    marked = pairs(text) if _ANY.search(text) else []
    found = _continued(text, said)
    outer = [pair for pair in marked if pair.depth == 0 and not (found and pair.close <= found[0].end)]
    sentences = _sentences(passage, outer)
    found += _voiced(scene, sentences, outer, said)
    for quote in found:
        _by_its_source(scene, quote)
    found += [_nested(text, pair) for pair in marked if pair.depth and text[slice(*pair.inner)].strip()]
    goes_on = _goes_on(marked, following)
    for quote in found:
        if quote.unbalanced and goes_on:
            quote.unbalanced = False
    taken = [part for quote in found if quote.form in {"quotation", "fragment"} for part in quote.parts]
    found += reported(scene, sentences, taken)
    found.sort(key=lambda quote: (quote.start, -quote.end))
    _within_reported(text, found)
    if said.pending and found and found[0].speaker and found[0].speaker_span and _OPENS.match(text):
        said.pending.speaker, said.pending.speaker_region = found[0].speaker, passage.region(*found[0].speaker_span)
    speaker = next((quote.speaker for quote in reversed(found) if quote.speaker and quote.form not in {"title", "term"}), None)
    left = _left(scene, passage, outer, goes_on, speaker)
    last = found[-1] if found and goes_on else None
    return found, left._replace(pending=last) if last and last.form == "quotation" and not last.speaker else left


def _by_its_source(scene: Scene, quote: FoundQuote) -> None:
    """Give a quotation that nobody is told to say the author of the source that stands right behind it: “...” See Ola Berg, Tides."""
    source = _SOURCE.match(scene.text, quote.end + 1) if quote.form == "quotation" and not quote.speaker else None
    if source is None:
        return
    author = next(iter(scene.between(source.end(), source.end() + _LONGEST_AUTHOR)), None)
    if author and author.type == "person" and author.start - sum(len(title) + 1 for title in author.titles) <= source.end():
        quote.speaker, quote.speaker_span = author.normal, (author.start, author.end)
    elif (words := _AUTHOR_ZH.match(scene.text, source.end())) and (name := person_beside(scene.text, *words.span())):
        quote.speaker, quote.speaker_span = scene.text[slice(*name)], name


_SOURCE = compiled(
    r"[.。]?[ \n]*[(（]?(?:(?:See|Cf\.|From|Quoted (?:from|in)|Excerpted from|Source:)[ \n]+|"
    r"(?:参见|參見|引自|摘自|转引自|轉引自|语出|語出|见|見)[:：]?)"
)
_AUTHOR_ZH = compiled(f"[{HAN}]{{2,4}}(?=[：:，,《])")
_LONGEST_AUTHOR = 80


def _within_reported(text: str, found: Sequence[FoundQuote]) -> None:
    """Give words in marks inside reported speech its speaker, and make them a fragment where something is said to be so: "was “a joke”"."""
    report: FoundQuote | None = None
    for quote in found:
        if quote.form == "indirect":
            report = quote
        elif report and quote.end <= report.end and not quote.depth and not quote.speaker:
            predicate = _COPULA.search(text, max(0, quote.start - 12), quote.start - 1) or _PREDICATE_ZH.match(
                text, quote.start, quote.end + 2
            )
            if quote.form == "term" and predicate:
                quote.form = "fragment"
            if quote.form == "fragment":
                quote.speaker, quote.speaker_span = report.speaker, report.speaker_span


_PREDICATE_ZH = compiled("[不没沒未要会會能让讓将將把应應可是太很更最还還也都像被由][^“”「」]{3,40}[”」](?:[，。；、]|$)")
"""Words that say something of what stands before them, and end its clause."""
_COPULA = compiled(
    r"\b(?:is|are|was|were|be|been|being|remains?|remained|became|seems|seemed|"
    r"would|will|should|must|could|can|may|might|to|it|he|she|they|we|not)[ \n]$"
)


def _left(scene: Scene, passage: Passage, outer: Sequence[Pair], goes_on: bool, speaker: str | None) -> Said:  # noqa: FBT001  one of five things that are left
    """Give what a passage leaves behind: a colon at its end leads up to the next, and who spoke last or is spoken of."""
    text = passage.text.rstrip()
    if text[-1:] in {":", "："}:
        voice = voice_before(scene, _sentences(passage, outer)[-1][0], len(text))
        if voice and voice.speaker:
            return Said(goes_on, voice.speaker, leads=True)
    persons = [name.normal for name in scene.names if name.type == "person"]
    return Said(goes_on, speaker or (persons[-1] if persons else None))


def _continued(text: str, said: Said) -> list[FoundQuote]:
    """Give the rest of a quotation that a page cut in two: the words up to the closing mark."""
    if not said.open or _OPENS.match(text):
        return []
    rest = _CLOSES_FIRST.match(text)
    return [FoundQuote([(0, rest.end() - 1)], "quotation", said.speaker)] if rest and rest[0][:-1].strip() else []


def _goes_on(marked: Sequence[Pair], following: Passage | None) -> bool:
    if following is None or not any(pair.unbalanced for pair in marked):
        return False
    return bool(_OPENS.match(following.text) or _CLOSES_FIRST.match(following.text))


def _sentences(passage: Passage, outer: Sequence[Pair]) -> list[Range]:
    """Give the sentences of a passage; a full stop within marks ends none."""
    opened = [pair.open for pair in outer]
    starts = [start for start in passage.sentences if not ((at := bisect_left(opened, start)) and start <= outer[at - 1].close)]
    starts = starts if starts and starts[0] == 0 else [0, *starts]
    return list(zip(starts, [*starts[1:], len(passage.text)], strict=True))


def _voiced(scene: Scene, sentences: Sequence[Range], outer: Sequence[Pair], said: Said) -> list[FoundQuote]:
    """Give the quotations between outer marks with their speakers, parts that the speaker parts being put together."""
    starts = [start for start, _ in sentences]
    found: list[FoundQuote] = []
    before: tuple[int, Voice] | None = None  # where the last quotation ended, with its attribution, and its voice
    for number, pair in enumerate(outer):
        low, high = pair.inner
        words = scene.text[low:high]
        if not words.strip():
            continue
        start, end = sentences[bisect_right(starts, pair.open) - 1]
        until = outer[number + 1].open if number + 1 < len(outer) else len(scene.text)
        voice, after, led = _voice(
            scene, pair, max(start, before[0] if before and before[0] <= pair.open else 0), (min(max(end, pair.close), until), until), start
        )
        if voice and voice.verb and not voice.speaker and before and start <= before[0] and found and found[-1].start >= start:
            voice = voice._replace(speaker=before[1].speaker, span=before[1].span)  # "stated that “A” and called on “B”"
        if voice is None and before and _same_voice(scene.text, before, pair, found):
            voice, led = before[1], not is_offer(before[1].verb) and not _AND_THAT.fullmatch(scene.text, before[0], pair.open)
        if voice is None and number == 0 and (said.open or said.leads) and _OPENS.match(scene.text):
            voice, led = NOBODY._replace(speaker=said.speaker), True
        if voice is None and pair.open - start <= 1 and start and words.strip()[-1:] in ".!?。！？…":
            voice = voice_of_sentence(scene, starts[max(0, bisect_right(starts, pair.open) - 2)], pair.open)
            led = voice is not None
        quote = _quote(scene, pair, words, voice, led=led)
        if found and before and _interrupted(scene.text, found[-1], before, pair):
            found[-1].parts.append((low, high))
        else:
            found.append(quote)
        if quote.form in {"title", "term"}:
            continue  # the verb before it leads up to what follows
        if voice and voice.speaker:
            scene.last, scene.last_span = voice.speaker, voice.span
        before = max(after, pair.close + 1), voice or NOBODY
    _like_its_list(scene.text, found)
    return found


def _like_its_list(text: str, found: Sequence[FoundQuote]) -> None:
    """Make what stands in a list with a title a title too, and with a term a term: “A”“B”和“C”等展览, "issues such as “A” and “B”"."""
    for quote, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if after.form == "title" and _may_be_title(text, quote) and _LIST.fullmatch(text, quote.end + 1, after.start - 1):
            quote.form = "title"
    for before, quote in pairwise(found):
        if not _LIST.fullmatch(text, before.end + 1, quote.start - 1):
            continue
        if before.form == "title" and _may_be_title(text, quote) and (text[quote.start].isupper() or not text[quote.start].isascii()):
            quote.form = "title"
        elif before.form == "term" and quote.form == "fragment" and not quote.speaker:
            quote.form = "term"


def _may_be_title(text: str, quote: FoundQuote) -> bool:
    return quote.form in {"term", "fragment"} and not quote.speaker and not is_termed(text, quote.start - 1, quote.end + 1, always=True)


_LIST = compiled(r"[ \n]?(?:、|,|，|和|与|與|及|以及|and|, and)?[ \n]?")


def _voice(scene: Scene, pair: Pair, low: int, high: Range, sentence: int) -> tuple[Voice | None, int, bool]:
    """Give who says the words between marks, where the attribution behind them ends, and whether a verb leads up to them.

    `high` is where the sentence ends, and where the next quotation starts.
    """
    close = _past_note(scene.text, pair.close + 1)
    if scene.text[pair.close - 1] in ",，!?！？。—" or scene.text[close : close + 1] in {",", "，"}:
        behind = voice_behind(scene, close, high[0]) or _next_sentence(scene, pair, close, high[1])
        if behind:
            return behind[0], behind[1], True
    before = voice_before(scene, max(low, sentence) if low <= pair.open else sentence, pair.open)
    if before is not None:
        return before, close, _led(scene.text, before, pair)
    behind = voice_behind(scene, close, high[0])
    if behind and behind[0].verb_span and _COMMA.search(scene.text, close, behind[0].verb_span[0]):
        return None, close, False  # “X” Dialogue, the mayor made a proposal, stressing that: the words are not what is said
    return (behind[0], behind[1], True) if behind else (None, close, False)


def _next_sentence(scene: Scene, pair: Pair, close: int, until: int) -> tuple[Voice, int] | None:
    """Give who speaks by a sentence of its own behind a full stop: “……。”居民陶望舒笑着说。 One with words of its own does not."""
    if scene.text[pair.close - 1] not in "。！？":
        return None
    verb = VERB_ZH.search(scene.text, close, min(until, close + _NEXT))
    if verb is None or not _ENDS_ZH.match(scene.text, verb.end()):
        return None
    behind = voice_behind(scene, close, min(until, close + _NEXT))
    if behind and behind[0].verb_span and _ENDS_ZH.match(scene.text, behind[0].verb_span[1]):
        return behind
    return None


def _past_note(text: str, at: int) -> int:
    match = _NOTE.match(text, at)
    return match.end() if match else at


def _led(text: str, voice: Voice, pair: Pair) -> bool:
    """Say whether the verb leads right up to the words: "stated that “", 指出：“."""
    if is_offer(voice.verb):
        return False
    between = text[voice.verb_span[1] : pair.open] if voice.verb_span else ":"
    return len(between) < 3 or between.rstrip()[-1:] in {":", "：", ",", "，"} or between.rstrip().endswith("that")  # noqa: PLR2004


def _same_voice(text: str, before: tuple[int, Voice], pair: Pair, found: Sequence[FoundQuote]) -> bool:
    """Say whether a quotation goes on with the speaker of the one before: in a list, or right behind its attribution."""
    if not before[1].speaker or not found or found[-1].form in {"title", "term"}:
        return False
    between = text[before[0] : pair.open] if before[0] <= pair.open else ""
    if _AND_THAT.fullmatch(between):
        return True
    return len(between) < 60 and (_LISTED.fullmatch(between) is not None or not between.strip(" \n.,;。，；"))  # noqa: PLR2004


def _interrupted(text: str, last: FoundQuote, before: tuple[int, Voice], pair: Pair) -> bool:
    """Say whether the speaker only interrupts one quotation: “A,” X said, “B”."""
    if not (last.verb_span and last.verb_span[0] >= last.end and last.form == "quotation"):
        return False
    between = text[last.end + 1 : pair.open]
    return (
        text[last.end - 1] in ",，—"
        and not _SENTENCE_END.search(between)
        and between.rstrip()[-1:] in {",", "，", "—", "–"}
        and before[0] <= pair.open
    )


def _quote(scene: Scene, pair: Pair, words: str, voice: Voice | None, *, led: bool) -> FoundQuote:
    form = form_in_place(scene.text, pair, words, voice, led=led)
    if form == "quotation" and voice and begins_with_name(scene.text, pair, words, named=scene.begins_name(pair.open + 1)):
        form = "fragment"
    low, high = pair.inner
    kept = scene.text[low:high].rstrip(",， ") if form in {"title", "term"} and words.endswith((",", "，")) else ""
    if kept.strip():  # the comma is the outer sentence's: “a quiet port,” as they call it
        high = low + len(kept)
    quote = FoundQuote([(low, high)], form, unbalanced=pair.unbalanced)
    if voice and form not in {"title", "term"}:
        quote.speaker, quote.speaker_span, quote.verb, quote.verb_span = voice
    return quote


def _nested(text: str, pair: Pair) -> FoundQuote:
    """Give a quotation inside another one. Who says it the text seldom tells."""
    low, high = pair.inner
    led = bool(_LED_INSIDE.search(text, max(0, pair.open - 16), pair.open))
    form = form_of(text[low:high], said=led, led=led, named=is_named(text, pair.open, pair.close + 1, text[low:high]))
    return FoundQuote([pair.inner], form, depth=min(pair.depth, 1), unbalanced=pair.unbalanced)
