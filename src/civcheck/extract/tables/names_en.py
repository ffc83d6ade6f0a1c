"""What English names are told by: words that begin sentences, given names, particles, ordinals, family names in pinyin."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

FUNCTION_WORDS: Final = frozenset(
    "a about above according across after afterwards again against ago all almost along alongside already also although always am amid "
    "among amongst an and another any are around as at away be because been before behind being below beneath beside besides between "
    "beyond both but by can could despite did do does done down during each either else elsewhere even ever every everyone everything "
    "except few finally first firstly following for former formerly from further furthermore given had has have having he hence her "
    "here hers herself him himself his how however i if in including indeed inside instead into is it its itself last lastly late later "
    "let like likewise many may maybe me meanwhile might mine more moreover most much must my near nearly neither never nevertheless "
    "next no nobody none nonetheless nor not nothing now of off often on once one only onto or other others otherwise our ours out "
    "outside over overall own per perhaps previously rather recently regarding same second secondly several shall she should similarly "
    "since so some somebody someone something sometimes soon still subsequently such than that the their theirs them themselves then "
    "thence there thereafter thereby therefore these they third thirdly this those though three through throughout thus till to today "
    "together tomorrow too toward towards two under unless unlike until up upon us usually very via was we were what whatever when "
    "whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet "
    "you your yours four five six seven eight nine ten eleven twelve dear thank thanks please hello see cf note source sources photo "
    "compiled editor author".split()
) - {"us", "will", "may", "first", "second", "third"}
"""Words that are no part of a name where they stand at its start."""
OPENERS: Final = frozenset("the a an this that these those his her its their our my your some any each every no all both such".split())
NOT_NAMES: Final = frozenset(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september "
    "october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct "
    "nov dec nos internet web bible koran quran torah god lord christmas easter ramadan earth moon sun ok okay ph.d phd mba ceo cfo cto "
    "ai it ict iot gps gdp gnp vat tv pc pcs dvd cd usb pdf html xml url faq rsvp asap n/a tba tbc am pm a.m p.m bc ad ce bce gmt "
    "utc cet est pst dna rna covid-19 covid hiv aids llm led lng lpg cng ngo ngos sme smes r&d pr hr vip vips id ids diy q&a teu "
    "teus km kg mw kw kwh gw twh dwt hp rpm db hz khz mhz ghz i usd eur cny rmb gbp jpy chf aud cad sek nok dkk isbn issn doi http "
    "https www nb ps cv wi-fi wifi sms ip apps app sdgs sdg csv json xls doc docx jpg png zip iso aka fyi eta etd ro-ro pin cctv "
    "aigc agi vr xr rfid nft nfts "
    "vitamin jpeg dc h2o co2 o2 a4 a3 html5 mp3 mp4 2d 3d 4g 5g 6g 4k ui ux os english mandarin cantonese hindi urdu tamil bengali "
    "sinhala swahili arabic latin hebrew sanskrit esperanto pinyin islam sunni shia hindu celsius fahrenheit kelvin petri braille "
    "gothic baroque victorian georgian-era edwardian elizabethan richter geiger doppler morse fax velcro kodak-moment".split()
)
"""Capitals that name nothing: the calendar, measures, formats, general abbreviations."""
HEADLINE_VERBS: Final = frozenset(
    "held opens opened adds kicks concludes concluded begins launches launched attends delivers meets holds sends welcomes enters "
    "celebrates stresses successfully signed released focuses calls urges visits hosts wins adopts approves reaches "
    "unveils unveiled publishes".split()
)
"""What a headline goes on with in capitals behind a name: Kelp Fair Opens."""
COURTESIES: Final = {"mr": "man", "sir": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "lady": "woman"}
"""Forms of address that tell a man from a woman."""
DOING: Final = frozenset(
    "promoting building strengthening deepening advancing enhancing creating fostering carrying forging sharing protecting expanding "
    "improving supporting keeping making shaping empowering injecting".split()
)
"""How a motto begins: Promoting Trade Among Ports."""
CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december".split()
)
NUMBERS: Final = frozenset("two three four five six seven eight nine ten eleven twelve".split())
"""Numbers that are a part of a name before the plural of a head: the Five Principles."""
ROMAN: Final = frozenset("II III IV V VI VII VIII IX X XI XII XIII XIV XV XX XXI".split())
NOT_NAMES_TOGETHER: Final = frozenset({"new year", "new year's", "new years", "old age", "big data", "high street", "mother nature"})
"""Two capitals that name nothing together."""
MONTHS_AS_GIVEN: Final = frozenset({"may", "june", "april", "august", "summer", "autumn"})
"""Months that people are called: "May Brandt"."""
EMPHASIS: Final = frozenset(
    "author buyer seller client contractor company customer lender borrower employer employee tenant landlord licensee licensor party "
    "parties user users applicant recipient supplier provider".split()
)
"""Capitalised by contracts: "the Buyer"."""
NOT_HEADED: Final = frozenset(
    "chapter table figure section annex appendix part volume page box item article no step level phase grade room gate line".split()
)
"""Before a number or a letter they count: Table 2."""
KEPT_POSSESSIVES: Final = frozenset(
    "people peoples women woman men man children child workers worker teachers farmers king queen kings queens prince princess students "
    "parents mother mothers father fathers bishop seamen seaman fishermen fisherman veterans ladies boys girls youth lloyd st".split()
)
"""A possessive that belongs to the name: People's Hospital. Any other ends one: Oslo's Harbour Museum."""
PARTICLES: Final = frozenset(
    "de da do dos das del della di du la le van von der den ter ten zu zum zur af av bin ibn bint al el ul y e".split()
)
"""Small words within a person's or a place's name."""
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS: Final[dict[str, str]] = {
    **{word: str(number) for number, word in enumerate(_ORDINALS.split(), start=1)},
    **{
        f"{tens}-{word}": str(value + number) for tens, value in _TENS.items() for number, word in enumerate(_ORDINALS.split()[:9], start=1)
    },
    **{f"{tens.removesuffix('y')}ieth": str(value) for tens, value in _TENS.items()},
    "hundredth": "100",
}
"""Ordinals in words, with their number as digits."""
ABBREVIATED: Final = frozenset(
    "mr mrs ms mx dr prof st mt ft gen sen rep lt col capt sgt maj adm rev hon gov jr sr inc ltd corp co messrs fr".split()
)
"""Abbreviations that end in a full stop and go before or after a name."""
IDEAS: Final = ("ism", "isms", "ist", "ists", "ity", "ness", "ian", "ians", "ology", "onomy", "ization", "isation")
"""Endings of words that are capitalised and name no thing: Buddhism, Marxists, Christianity, Lutherans."""
ABSTRACT: Final = ("acy", "tion", "sion", "ment", "ance", "ence", "ship", "ics", "ity", "ism", "ness", "ogy", "ies", "ing")
"""Endings of words that are seldom family names."""
SURNAMES_PINYIN: Final = frozenset(
    "ai an ao ba bai ban bao bei bi bian bo bu cai cang cao cen chai chang che chen cheng chi chu chuan cong cui dai deng di diao "
    "ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan guo hai han hang hao he hong hou hu hua huan "
    "huang huo ji jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou "
    "lu luan luo lv lyu ma man mao mei meng mi miao min ming mo mou mu na ni nie ning niu nong ou ouyang pan pang pei peng pi ping "
    "pu qi qian qiang qiao qin qing qiu qu quan ran rao ren rong ruan rui sang sha shan shang shangguan shao she shen sheng shi shu "
    "shui si situ sima song su sui sun suo tai tan tang tao teng tian tie tong tu wan wang wei wen weng wo wu xi xia xian xiang "
    "xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen "
    "zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zu".split()
)
_INITIALS: Final = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split()
_FINALS: Final = "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue ü üe v ve".split()
SYLLABLES: Final = frozenset([*(first + last for first in _INITIALS for last in _FINALS), *"a o e ai ei ao ou an en ang er".split()])
"""Syllables of pinyin, and some that do not occur and name nobody."""


@cache
def given_names() -> frozenset[str]:
    """Give some 20,000 given names of many countries in Latin letters; those that are English words too are mostly left out."""
    return frozenset(Path(__file__).with_name("given_names.txt").read_text("utf-8").split("\n"))


@cache
def common_words() -> frozenset[str]:
    """Give some 40,000 English words in small letters: what else may begin a sentence with a capital."""
    return frozenset(Path(__file__).with_name("common_words.txt").read_text("utf-8").split("\n"))
