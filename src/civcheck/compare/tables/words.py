"""Words in the names of bodies, events and works: spellings, cut words, legal forms, heads."""

# ruff: noqa: SIM905  lists of words are read as words

from __future__ import annotations

from typing import Final


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in text.split())


SPELLINGS: Final = _pairs(
    "centre:center centres:center theatre:theater theatres:theater labour:labor harbour:harbor harbours:harbor defence:defense "
    "programme:program programmes:program organisation:organization organisations:organization colour:color honour:honor favour:favor "
    "neighbour:neighbor neighbourhood:neighborhood behaviour:behavior "
    "catalogue:catalog dialogue:dialog dialogues:dialog travelling:traveling "
    "metre:meter litre:liter fibre:fiber cheque:check grey:gray plough:plow tyre:tire kerb:curb jewellery:jewelry licence:license "
    "practise:practice offence:offense archaeology:archeology archaeological:archeological palaeontology:paleontology "
    "paediatric:pediatric paediatrics:pediatrics gynaecology:gynecology haematology:hematology anaesthesia:anesthesia "
    "orthopaedic:orthopedic encyclopaedia:encyclopedia mediaeval:medieval aeroplane:airplane aluminium:aluminum sulphur:sulfur "
    "councillor:councilor councillors:councilor counsellor:counselor judgement:judgment fulfilment:fulfillment enrolment:enrollment "
    "skilful:skillful mould:mold rumour:rumor savour:savor vapour:vapor armour:armor endeavour:endeavor storey:story "
    "ageing:aging artefact:artifact artefacts:artifact civilisation:civilization civilisations:civilization foetal:fetal "
    "manoeuvre:maneuver oestrogen:estrogen aesthetics:esthetics aesthetic:esthetic cosy:cozy doughnut:donut draught:draft "
    "cooperative:cooperative gaol:jail maths:math moustache:mustache pyjamas:pajamas sceptic:skeptic speciality:specialty"
)
"""British spellings with the American ones."""
CUT: Final = _pairs(
    "univ:university dept:department intl:international govt:government assn:association assoc:association natl:national inst:institute "
    "comm:committee cttee:committee ctr:center soc:society st:saint mt:mount ft:fort bros:brothers mfg:manufacturing tech:technology "
    "dev:development fdn:foundation acad:academy hosp:hospital min:ministry hq:headquarters sch:school sci:science jnl:journal "
    "fed:federation conf:conference bldg:building ave:avenue rd:road dir:directorate lib:library mus:museum museo:museum musée:museum "
    "museu:museum centro:center université:university universite:university universität:university universitat:university "
    "universidad:university universidade:university universita:university universiteit:university universitet:university "
    "ministerium:ministry ministère:ministry ministere:ministry ministerio:ministry instituto:institute institut:institute "
    "istituto:institute academia:academy académie:academy banco:bank banque:bank "
    "lab:laboratory labs:laboratory foro:forum accord:agreement accords:agreement"
)
"""Cut words and those of other languages that are near."""
LEGAL: Final = frozenset(
    "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg sa sarl sas spa srl ab as asa oy oyj nv bv kk pty pte "
    "bhd sdn pjsc ojsc pao oao ooo kgaa se aps sl lda ltda jsc".split()
)
"""Legal forms of companies at the end of a name."""
CORPORATE: Final = frozenset(
    "motor motors group holdings holding international enterprises enterprise corporation company industries".split()
)
"""What a company is called by as well or not."""
STOP: Final = frozenset(
    "do dos das da the a an of for and in on at to by de la le les du des del der die das und et y e & with & von di".split()
)
"""Small words that make no difference in a name."""
PREPOSITIONS: Final = frozenset(
    "of for on in at against to with by between among towards without regarding concerning "
    "de du des del di da do dos das für pour para".split()
)
"""What a name goes on with behind its head."""
BANKS: Final = frozenset("bank".split())
"""Heads before or behind a place that name two different bodies: Bank of X, X Bank."""
UNLIKE_UNIVERSITIES: Final = frozenset("washington miami york boston georgia virginia".split())
"""What two different universities are called by: University of X, X University."""
CALLED_ALONE: Final = frozenset(
    "harvard yale stanford princeton cornell columbia oxford cambridge fudan caltech brown dartmouth duke rice "
    "sorbonne heidelberg berkeley emory tufts vanderbilt 清华 复旦 哈佛 "
    "耶鲁 斯坦福 普林斯顿 剑桥 牛津 哥伦比亚 康奈尔 浙大 同济 南开".split()
)
"""Universities that are called by their name without the head."""
NEGLIGIBLE: Final = frozenset("annual official yearly biennial inaugural regular".split())
"""What a name has or has not: Annual Harbour Forum."""
HEADS_ALSO: Final = frozenset(
    "branch subcommittee sub-committee committee section unit division wing chapter desk press library campus faculty laboratory "
    "academy mission delegation secretariat headquarters award prize chair ferry line route highway award bank port airport harbor "
    "center theater program dialog organization state province district department island bureau project plan act law treaty resolution "
    "report analects embassy consulate union league confederation hospital clinic club team station summit festival".split()
)
"""Heads, in the spelling that names are compared in."""
JOINED_PREFIXES: Final = frozenset("co non anti sub inter pre re multi semi micro macro bio geo eco e under over off on cyber agro".split())
"""What a hyphen joins to the word behind it: co-operation, e-commerce."""
GENDERS: Final = {
    **dict.fromkeys(
        "mr mr. sir lord mister king prince duke count baron herr monsieur señor 先生 国王 王子 爵士 father brother".split(), "m"
    ),
    **dict.fromkeys(
        "mrs mrs. ms ms. miss dame lady madam madame mme mme. queen princess "
        "duchess countess baroness frau señora 女士 小姐 夫人 太太 女王 公主 "
        "sister mother".split(),
        "f",
    ),
}
"""Titles that tell a man or a woman."""
GENERATIONS: Final = {"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr"}
"""Father or son."""
PARTICLES: Final = frozenset(
    "de da do dos das del della di du la le van von der den ter ten zu zum zur af av bin ibn ben bint binti al el ul ad ar as ash at an "
    "az y e i und d' o".split()
) - {"an", "i", "o", "at", "as"}
"""Small words in the names of people that one spelling has and another has not."""
ARABIC_ARTICLE: Final = ("al-", "el-", "ul-", "ad-", "ar-", "as-", "ash-", "at-", "an-", "az-", "ed-", "es-", "er-", "ez-", "en-")
"""The article, written to the name: al-Hasan, as-Sisi."""
WARS: Final = {
    "wwi": "World War I", "ww1": "World War I", "wwii": "World War II",
    "ww2": "World War II", "一战": "第一次世界大战", "二战": "第二次世界大战",
    "great war": "World War I",
}  # fmt: skip
"""Short names of the two wars, which no rule leads to."""
LANDS_JOINED: Final = {
    "sino": "china", "anglo": "united-kingdom", "franco": "france", "russo": "russia", "indo": "india", "greco": "greece", "italo": "italy",
    "austro": "austria", "luso": "portugal", "hispano": "spain",
}  # fmt: skip
"""Lands as the first part of a compound, with their ids: Sino-Norwegian."""
EMBASSIES: Final = frozenset("embassy consulate mission legation".split())
"""Heads that the land they are from stands before, and the land they are in behind."""
EVENTS_ALSO: Final = frozenset("cup game expo championship open olympics marathon masters biennale rally regatta festival fair".split())
"""Heads of events, in the spelling that names are compared in: what takes place somewhere, and is called with the place or not."""
SCHEMES: Final = frozenset("package initiative program strategy plan framework scheme agenda campaign project".split())
"""What a course of action is called behind its name, and may be left out."""
OF_STATES: Final = frozenset("bureau ministry department commission administration committee council office authority agency".split())
"""Heads of bodies of a state, that are called national or not."""
