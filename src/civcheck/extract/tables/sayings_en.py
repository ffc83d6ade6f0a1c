"""Verbs of saying in English, and the words by which a quoted title or a proverb is told."""

from __future__ import annotations

from typing import Final

from civcheck.extract.alternation import longest_first

_REGULAR: Final = (
    "acknowledge allege boast concede confess confide grumble marvel mutter plead recount retort stipulate murmur add "
    "admit advise affirm announce answer argue ask assert assure call caution claim comment complain conclude confirm "
    "condemn contend declare demand denounce describe disclose dismiss echo emphasize emphasise estimate exclaim explain express hail "
    "highlight hint inform insist joke lament laugh maintain mention muse note observe opine outline pledge point praise predict proclaim "
    "characterize characterise criticize criticise liken promise propose question reject reaffirm recall recommend reflect "
    "reiterate remark remember remind reply report respond reveal rule "
    "shout sigh state stress suggest underline underscore urge voice vow warn whisper"
).split()
_IRREGULAR: Final = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing", "think": "thinks thought",
    "believe": "believes believed", "put": "puts put", "go": "goes",
    "deliver": "delivers delivered", "quip": "quips quipped", "admit": "admits admitted", "agree": "agrees agreed", "sum": "sums summed",
    "cry": "cries cried", "reply": "replies replied", "deny": "denies denied", "testify": "testifies testified", "quote": "quoted",
    "swear": "swears swore sworn", "hope": "hopes hoped", "plan": "plans planned",
    "thank": "thanks thanked",
}  # fmt: skip


def _forms(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return [verb, *_IRREGULAR[verb].split()]
    stem = verb.removesuffix("e")
    return [verb, f"{verb}es" if verb.endswith(("sh", "s")) else f"{verb}s", f"{stem}ed", f"{stem}ing"]


_NOUNS: Final = frozenset(
    "go set read put hold plan call claim state report question note comment answer echo promise demand estimate reply joke point "
    "rule voice hint cry pledge thanks laugh sigh quote outline highlight praise hail know find found feel felt hope think known "
    "rules quoted set sets planned plans sum sums".split()
)
"""Forms that are nouns or other verbs as often: they quote nobody by themselves."""
_PHRASES: Final = (
    "put it", "puts it", "put forward", "puts forward", "putting forward", "point out", "points out", "pointed out", "pointing out",
)  # fmt: skip
SAYINGS: Final = tuple(longest_first({form for verb in [*_REGULAR, *_IRREGULAR] for form in _forms(verb)} - _NOUNS | set(_PHRASES)))
"""All forms of the verbs by which somebody is quoted, the longer first."""
REPORTING: Final = frozenset(
    form
    for verb in "say state stress note emphasize emphasise add tell declare announce warn argue explain write believe think point "
    "acknowledge allege boast concede confess confide swear vow testify stipulate contend fear doubt underline "
    "underscore "
    "reiterate affirm confirm claim assert maintain insist remark observe conclude report recall reply suggest propose hope agree "
    "admit reveal predict deny rule complain inform advise caution remind pledge promise estimate highlight mention hold find feel "
    "know".split()
    for form in _forms(verb)
)
"""Verbs that "that" with what was said may follow."""
OFFERING: Final = frozenset({"put forward", "puts forward", "putting forward"})
"""Verbs of saying whose words are an idea rather than a sentence."""
OFFERS: Final = (
    r"(?:reach(?:ed|es|ing)(?:[ \n](?:an?|the|[a-z]{5,14})){0,3}[ \n](?:consensus|agreements?|accords?|understandings?|compromises?)|"
    r"(?:made|makes|making|raised|raising|offered|offering)(?:[ \n](?:an?|the|several|some|two|three|four|five|six|[a-z-]{5,14})){0,3}[ \n]"
    r"(?:suggestions?|proposals?|propositions?|recommendations?|remarks?|pledges?|promises?|appeals?|demands?))"
)
"""Verbs of saying with what was offered: "made two suggestions", an expression."""
HOLDING: Final = r"(?:held|holds|holding|found|finds|finding|felt|feels)(?=[ \n]that,?[ \n](?:[“\"]|$))"
"""Verbs that are verbs of saying only right before "that" and words in marks: an expression."""
OFFERS_FIRST: Final = frozenset("reached reaches reaching made makes making raised raising offered offering".split())
"""First words of these."""
NAMING: Final = (
    "titled|entitled|headed|subtitled|captioned|called|named|themed|headlined|dubbed|known as|theme of|theme is|theme was|theme,|title of|"
    "under the title|under the theme|slogan|motto|exhibition|book|novel|film|movie|documentary|song|album|play|poem|series|"
    "programme|program|project|article|report|essay|paper|magazine|column|campaign|painting|opera|speech|lecture|initiative|"
    "agenda item of|agenda item|brand|activity|event|forum|show|concert|festival"
)
"""What stands before a title in marks."""
PROVERBS: Final = "saying goes|proverb|old saying|adage|as they say|so-called|known as|the phrase|the word|the term|the expression"
NEVER: Final = "never|did not|didn't|does not|doesn't|has not|nobody|no one"
PAPERS: Final = frozenset(
    "audit inquiry analysis poll census memo bulletin ruling verdict law charter constitution treaty agreement newspaper "
    "guide manual report study survey statement document declaration resolution communiqué paper article letter review "
    "reports studies".split()
)
"""Nouns that say what stands in them."""
PEOPLE: Final = (
    "spokes(?:person|man|woman|people|men|women)|officials?|leaders?|ministers?|parties|sides|participants?|delegates?|delegations?|"
    "representatives?|experts?|analysts?|scientists?|researchers?|scholars?|economists?|doctors?|nurses?|teachers?|students?|residents?|"
    "villagers?|farmers?|workers?|fishermen|engineers?|critics?|observers?|witnesses|neighbou?rs?|visitors?|guests?|organi[sz]ers?|"
    "authors?|editors?|judges?|lawyers?|prosecutors?|police|organizers?|countries|states|members|speakers?|heads|chairs?|chairman|"
    "chairwoman|mayors?|president|governor|director|secretary|minister|captain|owner|founder|treasurer|inspectors?|inspector|"
    "diplomats?|ambassadors?|campaigners?|protesters?|parents?|friends?|colleagues?|owners|captains|directors|respondents?|"
    "pupils?|children|clerks?|monks?|cooks?|guards?|tenants?|players?|passengers?|growers?|crews?|manufacturers?|traders?|"
    "drivers?|pilots?|union|unions|company|council|committee|court|ministry|agency|commission|board"
)
"""Nouns for people and bodies that speak without a name: an expression."""
AGENTS: Final = r"[a-z]{2,}(?:ers?|ors?|ists?|ians?|eers?|men|women|man|woman|wright|wife|smiths?|nurses?)"
"""Nouns for those who do something, by their endings: an expression."""
NO_AGENTS: Final = frozenset(
    "letter paper number order matter weather river water quarter other never ever however after under over later earlier rather further "
    "together answer power computer container poster folder chapter newsletter corner corridor floor door error error tower summer winter "
    "december september october november pier barrier border layer center meter master chapter factor sector motor color harbor mirror "
    "timber rubber fever cover disorder register either neither another whether better larger smaller higher lower older "
    "newer order per".split()
)
"""Words that only end so."""
NO_SPEAKERS: Final = frozenset(
    "first second third same other following former latter one result fact aim goal question theme idea purpose point word words "
    "phrase time day year way".split()
)
"""Nouns that are no subject of a verb of saying."""
NO_NOUNS: Final = (
    "for|of|that|what|to|and|or|in|at|on|with|by|from|which|who|whom|he|she|it|they|not|never|also|then|is|was|were|are|has|had|have"
)
"""Words that are no part of a noun phrase right before a verb: an expression."""
THINGS: Final = frozenset(
    "crate sign label poster notice map ticket clock door wall plate box bottle sticker stamp tag card banner screen gauge tin "
    "jar parcel envelope plaque signpost".split()
)
"""What words are written on: "the crate said “fragile”"."""
NO_PHRASES: Final = frozenset(
    "The In It This That These He She His Her Their They And But As At On For One When While Its Our My I We There Here Who".split()
)
"""Words with a capital that are no name."""
NAMED_BEHIND: Final = (
    "exhibition|programme|program|project|campaign|initiative|forum|festival|series|award|prize|brand|show|concert|film|documentary|"
    "action|plan|workshop|scholarship|event|app|platform|song|album|book|train|scheme|model|mechanism|report|survey|study|article|"
    "essay|speech|novel"
)
"""What stands behind a title in marks."""
TERMED: Final = (
    "(?:the |a )?(?:spirit|principles?|concepts?|notions?|ideas?|doctrine|theory|virtues?|values?|narratives?|strategy|policy|motto of|"
    "label|nickname|tag) (?:such as|of|like)|(?:the )?(?:terms?|words?|phrases?|expressions?|nicknames?|labels?)|so-called|"
    "(?:also |widely |better |commonly )?(?:known|referred to|remembered|registered|labelled|listed)(?: only| simply| locally)? as(?: an?)?"
)
"""What stands before a term in marks."""
TERMED_LAST: Final = frozenset(
    "of as like including the a an term terms word words phrase phrases expression expressions nickname nicknames label "
    "labels so-called".split()
)
"""Last words of these and of those that follow."""
FEATURED: Final = (
    "featuring|(?:characteri[sz]ed|marked|defined|guided|underpinned|inspired) by|(?:summed up|summari[sz]ed) (?:as|in)|"
    "(?:centred|centered) on|"
    "(?:patterns?|landscape|predicament|dilemma|choice|substance|essence|approach|path|model|formula|philosophy|vision|question|riddle|"
    "theme|image|balance|cycle|culture|tradition) of|"
    "(?:concept|idea|notion|belief|principle|rule|philosophy|vision|maxim|wisdom|conviction) that"
)
"""What stands before a formula or a concept in marks, where nobody says it."""
FEATURED_LAST: Final = frozenset("featuring by as in on of that".split())
"""Last words of these."""
LISTED: Final = (
    "(?:list|designat|inscrib|register|rank|includ|select|adopt|enter|count|classif|nam)(?:s|es|ed|ies|ied|ing)?|"
    "chose|chosen|choos(?:es|ing)"
)
"""Verbs that put on a list what stands in the marks behind them, "as" following: an expression."""
TOPICS: Final = (
    "(?:topics?|issues?|subjects?|questions?|matters?|areas?|fields?|problems?|points?|themes?|headings?|fears?|worries|"
    "practices?|keywords?) "
    "(?:such as|including|like)"
)
"""What stands before what is spoken about, a topic or a title."""
NO_WORKS: Final = frozenset(
    "spirit diplomacy inventions invention principle principles doctrine dream effect syndrome gap law rule economy card "
    "outlook values value mindset mentality thinking way dividend miracle paradox trap".split()
)
"""Last words of names with capitals that are of no work and no event."""
BODIES: Final = frozenset(
    "alliance association booth stand pavilion centre center fund foundation federation league consortium coalition committee council "
    "institute academy university college laboratory lab network bureau office corps team union company hospital hub secretariat "
    "taskforce squad brigade".split()
)
"""Head words of the names of bodies and stands: names with capitals that are no titles."""
NO_ATTRIBUTES: Final = (
    "and|or|but|nor|in|on|at|of|to|for|by|with|from|as|is|was|were|are|be|has|had|have|would|will|could|should|must|may|might|can|"
    "when|while|that|which|who|because|if|than|rather|before|after|since|until|during|under|over|about|against|between|into|through|"
    "without|only|again|there|here|now|then|today|yesterday|also|already|too|so|where|whose|did|does|do|said|says"
)
"""Words that are no noun that quoted words could stand before."""
FINDING: Final = frozenset("found finds shows showed shown finding estimated".split())
"""Verbs by which papers say something, and people find it."""
FINITE: Final = "would|will|was|were|had|has|have|is|are|could|should|must|may|might|can|did|does|do|cannot|needs?|wants?|wanted|needed"
"""Verbs that tell a clause: an expression."""
