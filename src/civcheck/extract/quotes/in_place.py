"""What quoted words are where they stand: their own form, and what the words in front of them and behind them tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.quotes.forms import (
    ends_as_title_zh,
    form_of,
    is_called,
    is_called_by,
    is_called_zh,
    is_entry,
    is_featured,
    is_founded_zh,
    is_named,
    is_termed,
    is_title_case,
    names_it,
    names_no_work,
    size_of,
)
from civcheck.extract.quotes.found import NOBODY, is_offer
from civcheck.extract.tables.sayings_en import FINITE, NO_ATTRIBUTES
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.quotes.found import Voice
    from civcheck.extract.quotes.marks import Pair
    from civcheck.model.mention import QuoteForm

_CHINESE = compiled(f"[{HAN}]")
_CLAUSE = 8
"""So many Chinese characters may be a clause."""
_TERM_WORDS, _TERM_LENGTH = 3, 24
_LONGEST_TERM = 12
"""So many words at most may be the name of a thing."""
_DETERMINED = compiled(
    r"(?:\b(?:the|this|that|these|those|its|their|his|her|an?|all|of|two|three|four|five|six|seven|eight|nine|ten)|\d)[ \n]$"
)
_IN = compiled(r"\b(?:[Ii]n|[Ff]rom|[Rr]ead|[Ww]rote|[Oo]f)[ \n]$")
"""What stands before a title that somebody writes, reads or says something in."""
_WROTE = compiled(r"\b(?:wrote|writes|writing|published|directed|composed|painted|translated|sang|sings)[ \n]$")
_LONGEST_WRITTEN = 6
_DOING = compiled(r"(?:[a-z]+ly )?[a-z]{3,}ing (?:\S+ ){1,5}\S+$")
"""Words that say what is to be done rather than name it."""
_THAT = compiled(r"[ \n](?:that|whether|if)[ \n]")
_SUCH_AS = compiled(r"(?:such as|including)[ \n]$")
_THING = compiled(r"\b(?:the|an?)[ \n]$")
_DEFINITE = compiled(r"\bthe[ \n]$")
_ATTRIBUTE = compiled(rf"[ \n](?!(?:{NO_ATTRIBUTES})\b)[a-z-]{{3,}}")
_BY_THAT = compiled(r"\bthat[ \n]$")
_ENDS = frozenset(".!?")
_ENDS_ZH = frozenset("。！？…")
_CLAUSE_WITHIN = compiled(rf"[ \n](?:{FINITE})\b")
_NEXT_SENTENCE = compiled(r"[a-z]{2}[.!?] [A-Z]")
_ACRONYM = compiled(r"[A-Z][\w-]*[A-Z]")
_OF_ZH = compiled("的")
_LONGEST_ATTRIBUTE = 12
_LONGEST_FORMULA_ZH = 48
_LISTED_PARTS, _LONGEST_PART = 3, 10
_NAME_ZH = 4
"""So many Chinese characters before a noun name it: 指出，“绿色燃料”价格."""
_VERBS_ZH = frozenset("是为為就不也都的")
_SHORT_ZH = 2
"""So few Chinese characters name something."""
_BECOMES_ZH = compiled("(?:变成|變成|成为|成為|作为|作為|实行|實行|推行|打造|建成|当作|當作|叫|不是)$")
_SPLIT_ZH = compiled("[，。；！？、]")


def form_in_place(text: str, pair: Pair, words: str, voice: Voice | None, *, led: bool) -> QuoteForm:
    """Give the form of the words between marks. `voice` is who says them, `led` whether a verb of saying leads right up to them."""
    named = _named_before(text, pair, words, voice)
    if named:
        return named
    if names_it(text, pair.open):
        voice, led = None, False
    chinese = _CHINESE.search(words) is not None
    spoken = voice is not None and voice.speaker is not None
    called = is_called(text, pair.open) or (chinese and spoken and is_called_zh(text, pair.open))
    so = called and (is_called_by(text, pair.open) or (spoken and words[:1].islower()))
    titled = not so and is_named(text, pair.open, pair.close + 1, words)
    form = form_of(words, said=(voice is not None and (led or voice is not NOBODY)) or called, led=led or called, named=titled)
    form = _amended(text, pair, words, voice, form, called=called, titled=titled)
    if form != "fragment":
        return form
    tell = _of_chinese if chinese else _of_english
    return tell(text, pair, words, voice, led=led, called=called)


def _named_before(text: str, pair: Pair, words: str, voice: Voice | None) -> QuoteForm | None:
    """Give the form that the words right before the marks tell whoever speaks: a term, a topic, what somebody wrote."""
    offered = voice is not None and is_offer(voice.verb) and _SUCH_AS.search(text, max(0, pair.open - 12), pair.open)
    if not offered and is_termed(text, pair.open, pair.close + 1) and size_of(words) <= _LONGEST_TERM and not _is_whole(words):
        return "title" if is_title_case(words) and not is_termed(text, pair.open, pair.close + 1, always=True) else "term"
    if is_entry(text, pair.open, pair.close + 1) and not _is_whole(words):
        return "title" if is_title_case(words) else "term"
    if is_founded_zh(text, pair.open, words):
        return "term"
    if _is_written(text, pair, words) or (_IN.search(text, max(0, pair.open - 8), pair.open) and is_title_case(words)):
        return "title"
    return None


def _amended(  # noqa: PLR0913  the words, their place, and what was found of them
    text: str,
    pair: Pair,
    words: str,
    voice: Voice | None,
    form: QuoteForm,
    *,
    called: bool,
    titled: bool,
) -> QuoteForm:
    """Give the form again where the place of the words tells more than they do themselves."""
    if form == "quotation":
        if voice is None and _is_cry(text, pair, words):
            return "term"
        if (called and not _is_whole(words)) or (voice and _goes_on(text, pair, words, voice)):
            return "fragment"
    if form == "title" and not titled and names_no_work(words):
        return "term"
    if form == "term" and not titled and _DOING.match(words):
        return "fragment"
    return "title" if form == "term" and _CHINESE.search(words) and ends_as_title_zh(words) else form


def _is_written(text: str, pair: Pair, words: str) -> bool:
    """Say whether words are the title of what somebody wrote: "wrote “Salt” in a year"."""
    bare = words.strip()
    return (
        bare[:1].isupper()
        and bare[-1:] not in ".!?,"
        and size_of(words) <= _LONGEST_WRITTEN
        and bool(_WROTE.search(text, max(0, pair.open - 14), pair.open))
    )


def _is_cry(text: str, pair: Pair, words: str) -> bool:
    """Say whether a word or two that are cried are a part of the sentence: "the crowd's “Olé!” could be heard"."""
    return size_of(words) <= 2 and text[pair.close + 1 : pair.close + 2] == " " and text[pair.close + 2 : pair.close + 3].islower()  # noqa: PLR2004


def _is_whole(words: str) -> bool:
    bare = words.strip()
    return (bare[:1].isupper() and bare[-1:] in ".!?") or bare[-1:] == "。"


def _goes_on(text: str, pair: Pair, words: str, voice: Voice) -> bool:
    """Say whether words go on with somebody else's sentence: "said that “no lamp may go out”", 称，这项工作“……”."""
    bare = words.strip()
    that = _BY_THAT.search(text, max(0, pair.open - 6), pair.open) is not None
    if that and bare[-1:] in _ENDS:
        return False  # a whole sentence with its own end mark
    if voice.verb_span is None:
        return bare[:1].islower() and that
    if voice.verb_span[1] > pair.open:
        return False
    between = text[voice.verb_span[1] : pair.open].strip()
    if _CHINESE.search(bare):
        return between[-1:] not in {"，", "：", ",", ":"} and len(between.strip("，, ")) > 1 and bare[-1:] not in "。！？"
    if not between and bare[-1:] in _ENDS and _CLAUSE_WITHIN.search(bare):
        return False
    return bare[:1].islower() and between[-1:] != ":" and not (between[-1:] == "," and bare[-1:] in ".!?,")


def begins_with_name(text: str, pair: Pair, words: str, *, named: bool) -> bool:
    """Say whether words right behind "that" have their capital from a name or an acronym only: said that “SCO members meet”.

    `named`: a name begins them. Several sentences, and one with its own end mark, are whole all the same.
    """
    bare = words.strip()
    if not _BY_THAT.search(text, max(0, pair.open - 6), pair.open) or bare[-1:] in _ENDS or _NEXT_SENTENCE.search(bare):
        return False
    return named or _ACRONYM.match(bare) is not None


def _of_english(text: str, pair: Pair, words: str, voice: Voice | None, *, led: bool, called: bool) -> QuoteForm:
    """Tell a fragment from a term."""
    few = len(words.split()) <= _TERM_WORDS and len(words) < _TERM_LENGTH
    if voice and voice.verb_span and voice.verb_span[1] < pair.open - 1 and text[voice.verb_span[1]] == ",":
        return "fragment"  # "the crew, he said, was “half asleep”"
    if voice is None or voice.speaker is None:
        if not called and size_of(words) <= _LONGEST_ATTRIBUTE and (is_featured(text, pair.open) or _is_described(text, pair)):
            return "term"
        return "term" if few and (not called or voice is None or voice.verb_span is None) else "fragment"
    if led and text[max(0, pair.open - 2) : pair.open].rstrip()[-1:] == ":" and _CLAUSE_WITHIN.search(words):
        return "quotation"
    if led or called or (voice.verb is None and not _is_attribute(text, pair)):
        return "fragment"
    if is_offer(voice.verb) and not (few and _THING.search(text, max(0, pair.open - 6), pair.open)):
        return "fragment"
    clause = _in_clause(text, voice, pair)
    if clause and len(words.split()) <= _TERM_WORDS + 1 and _is_attribute(text, pair):
        return "term"
    return "term" if few and not clause else "fragment"


def _is_described(text: str, pair: Pair) -> bool:
    """Say whether words describe the thing that is named behind them: "a “first come, first served” rule"."""
    return bool(_DETERMINED.search(text, max(0, pair.open - 8), pair.open) and _ATTRIBUTE.match(text, pair.close + 1))


def _is_attribute(text: str, pair: Pair) -> bool:
    """Say whether words name the thing that a sentence speaks of: "the “quiet” room", "advance the “eight steps”"."""
    if _DEFINITE.search(text, max(0, pair.open - 6), pair.open):
        return True
    return _is_described(text, pair)


def _of_chinese(text: str, pair: Pair, words: str, voice: Voice | None, *, led: bool, called: bool) -> QuoteForm:
    """Tell a quotation, a fragment and a term."""
    lead = text[max(0, pair.open - 2) : pair.open].rstrip()[-1:]
    if voice is None or voice.speaker is None:
        return "term" if len(words) < _TERM_LENGTH or _is_formula_zh(text, pair, words) else "fragment"
    if led and words.strip()[-1:] in {"，", ","}:
        return "quotation"
    if led and (lead in {"：", ":"} or (lead in {"，", ","} and words.strip()[-1:] in _ENDS_ZH)):
        return "quotation"
    behind = text[pair.close + 1 : pair.close + 2]
    if led and not called and lead in {"，", ","} and len(words) <= _NAME_ZH and _CHINESE.match(behind) and behind not in _VERBS_ZH:
        return "term"
    if led or called:
        return "fragment"
    if len(words) <= _CLAUSE and _BECOMES_ZH.search(text, max(0, pair.open - 4), pair.open):
        return "term"
    if ends_as_title_zh(words) and not _SPLIT_ZH.search(words):
        return "title"
    names = len(words) <= _SHORT_ZH or (len(words) <= _CLAUSE and _CHINESE.match(behind))
    return "term" if names and not _SPLIT_ZH.search(words) else "fragment"


def _is_formula_zh(text: str, pair: Pair, words: str) -> bool:
    """Say whether nobody says words that describe what is named behind them, or that are a list: 形成“……、……”的格局."""
    if len(words) > _LONGEST_FORMULA_ZH or words.strip()[-1:] in "。！？":
        return False
    parts = _SPLIT_ZH.split(words)
    listed = len(parts) >= _LISTED_PARTS and all(len(part) <= _LONGEST_PART for part in parts)
    return listed or _OF_ZH.match(text, pair.close + 1) is not None


def _in_clause(text: str, voice: Voice, pair: Pair) -> bool:
    """Say whether words stand in what somebody is reported to say: "said that the goal was “offside”"."""
    if voice.verb_span is None or voice.verb_span[1] > pair.open:
        return False
    between = text[voice.verb_span[1] : pair.open]
    return "，" in between or _THAT.search(between) is not None or (between.strip() != "" and voice.verb in {"said", "says"})
