"""Words that say one thing, and words that say the opposite, in English: by what a rewording is told from another claim.

Each line of `SAME` is a group whose first word stands for all. A group of verbs holds their base forms: inflected ones
are found by their stems. Phrases are written with spaces. `OPPOSITES` are pairs of first words, by the kind of
difference they make. A word is in one group only; what means two things is in none.
"""

from __future__ import annotations

SAME: tuple[str, ...] = (
    # making and beginning
    "establish | found | set up | create | institute | inaugurate | form | establishment | founding | foundation | creation",
    "start | begin | commence | launch | kick off | initiate | beginning | inception | get under way | break ground | ground was broken",
    "open | opening",
    "build | construct | erect | construction",
    "propose | put forward | put forth | suggest | advance | proposal | raise the idea | come up with",
    "hold | host | convene | take place | organize | organise | stage | gather | be held | meet",
    "adopt | approve | pass | endorse | adoption | ratify | ratification",
    "sign | conclude | signing | ink | signature",
    "publish | make public | release | issue | bring out | publication | unveil",
    "send | dispatch | deliver",
    "visit | tour | travel to | pay a visit | trip | journey | travel",
    "attend | take part | participate | participation | attendance | take part in",
    "say | tell | remark | note | declare | stress | emphasize | emphasise | point out | underline | affirm | underscore | mention",
    "praise | commend | applaud | hail | laud",
    "name | title | term | dub | entitle",
    "award | confer | present | grant | give out | bestow",
    "beat | defeat",
    "abolish | scrap | do away with | axe",
    "charge | levy",
    "average | mean",
    "highest | maximum | peak",
    "lowest | minimum",
    "win | obtain | be awarded",
    "become | turn into",
    "wide | breadth | broad | widen | broaden",
    "join | come on board | accede | become a member | become part",
    "unearth | dig up | excavate | come to light | discover | turn up",
    "depart | leave | set off",
    "arrive | come | reach the",
    "date | fall on",
    "welcome | receive | host guest | greet",
    "draw | attract | bring in | pull in",
    "cancel | call off",
    "postpone | put off | delay",
    "include | comprise | contain | consist | cover | encompass | make up of",
    "involve | bring together",
    "help | assist | aid | support | assistance",
    "rescue | save | pull from",
    "teach | train | instruct | training",
    "study | research | investigate",
    "show | screen | exhibit | display | exhibition | showcase | on show",
    "translate | render | translation",
    "perform | stage a show | performance",
    "work | cooperate | collaborate | cooperation | collaboration | work together",
    "exchange | swap | interchange",
    "reach | hit | amount to | total | stand at | come to | number | be up to",
    "earn | gross | take in",
    "cost | be worth | be valued",
    "rise | grow | increase | climb | go up | be up | growth | expand | gain | surge | soar | jump | higher | up | add | raise | hike",
    "fall | drop | decrease | decline | go down | shrink | be down | lower | down | reduce | dip | slump | lose | slip | slide | tumble | plunge | cut | halve",
    "measure | record | register | log",
    "succeed | take over from | replace | follow as",
    "injure | hurt | wound",
    "kill | cost life | lose life",
    "exceed | surpass | top | more than | over | above",
    "last | continue for | run for",
    "live | reside | inhabit | be home",
    "use | employ | utilize | utilise | usage",
    "buy | purchase | acquire",
    "sell | sale",
    "lead | head | chair | run | preside",
    "end | finish | complete | close | conclude with | closing | wrap up | come to an end",
    "closely | in close contact",
    "mark | celebrate | commemorate | observe",
    "proclaim",
    "know | be known",
    # offices
    "vice president | deputy president",
    "president",
    "premier | prime minister",
    "foreign minister | minister of foreign affairs",
    "minister | secretary of state",
    "vice minister | deputy minister",
    "secretary general | general secretary",
    "director general",
    "chancellor",
    "ambassador | envoy",
    "mayor",
    "governor",
    "king",
    "queen",
    "chief executive | ceo | managing director",
    "chairman | chairwoman | chairperson",
    "vice chairman | vice chair | vice chairwoman | deputy chair | deputy chairman | deputy chairwoman",
    "headmaster | headmistress | head teacher | school principal",
    "rector",
    "dean",
    "harbour master | harbor master | port captain",
    "founder",
    "curator",
    "reject | vote down | turn down | veto | rebuff",
    "carry | transport | haul",
    "handle | process",
    # keeping and letting
    "keep | retain | maintain | preserve | stick with",
    "unchanged | remain the same | stay the same | hold steady",
    "ban | prohibit | forbid | outlaw",
    "allow | permit | authorize | authorise",
    "suspend | halt | pause | interrupt",
    "resume | restart | reopen",
    "recruit | hire | take on",
    "dismiss | lay off | make redundant | sack",
    "free of charge | free | no charge | without charge | at no cost | pay nothing",
    "ahead of schedule | ahead of time | before schedule",
    "behind schedule | late",
    "expect | forecast | predict | anticipate",
    "supply | provide | furnish",
    "own | belong",
    "donate | donation | donor",
    "apply | application",
    "dredge | dredger",
    "damage | harm",
    "attain | achieve",
    "need | require",
    "lack | shortage | be short of",
    "lengthen | extend | prolong",
    "shorten",
    "one year on | after a year | after one year | in a year | within a year | for a year | over a year",
    "crown | krona | krone",
    "step down | stand down | resign | retire",
    "altogether | all told | in all | in total",
    # things
    "laboratory | lab",
    "salary | wage",
    "licence | license",
    "vacant | unfilled | vacancy",
    "regulator | watchdog",
    "drug | medicine | medication",
    "deficit | shortfall",
    "exhibit | exhibited object",
    "accident | mishap",
    "trial | clinical trial",
    "wait | waiting time | waiting",
    "lunch | midday meal",
    "pool | swimming pool",
    "container | box container",
    "cargo | freight | goods",
    "lorry | truck",
    "edition | issue of",
    "wing | annexe | annex",
    "sail | sailing | voyage",
    "country | nation | state | state party",
    "film | movie | motion picture | picture",
    "box office | ticket sales | ticket takings | gross receipts",
    "city | town | municipality",
    "sister | twin | friendship city | twinned | sister city",
    "people | person | individual | inhabitant | resident",
    "visitor | tourist | traveller | traveler | guest",
    "student | pupil | learner",
    "teacher | instructor",
    "school | academy",
    "university | college | higher education institution",
    "worker | employee | staff | workforce | personnel",
    "firm | company | enterprise | business | corporation",
    "book | volume",
    "throughput | traffic",
    "museum | gallery",
    "child | kid | youngster | baby | infant",
    "youth | young people | young person | youngster group",
    "woman | female | lady",
    "man | male",
    "doctor | physician",
    "hospital | clinic",
    "car | automobile | vehicle",
    "ship | vessel | boat",
    "port | harbour | harbor",
    "prisoner | captive | pow | prisoner of war",
    "fisherman | fisher",
    "meeting | conference | summit",
    "agreement | pact | treaty | deal",
    "declaration | communique",
    "document | paper",
    "report | study report",
    "speech | address | keynote",
    "letter | message",
    "speaker | orator",
    "headquarters | head office | seat",
    "leader | head of state",
    "expert | specialist | scholar | academic",
    "representative | delegate",
    "participant | guest | attendee",
    "pair | couple",
    "group | body",
    "initiative | scheme",
    "programme | program | production | show programme",
    "project | undertaking",
    "anniversary | jubilee",
    "event | activity | function",
    "session | plenum | plenary session | plenary",
    "aim | goal | objective | purpose",
    "language | tongue",
    "income | revenue | earnings | proceeds",
    "price | cost price",
    "share | proportion | percentage",
    "member | membership",
    "area | surface",
    "result | outcome",
    "ready | prepared | willing | readiness | willingness",
    "humanity | mankind | humankind",
    "population | number of people",
    "relic | artefact | artifact | antiquity",
    "dispute | conflict | quarrel",
    "war | warfare",
    "visa free | visa exempt | visa exemption | without a visa | visa waiver | unilateral visa free",
    "overseas | abroad | foreign | international",
    "yearly | annual | each year | every year | a year | per year",
    "currently | now | at present | today",
    "worldwide | global | around the world | across the globe | world",
    "big | large | great | huge",
    "small | little | tiny",
    "jointly | together | along with",
    "official | formal",
    "well known | famous | renowned",
    "important | significant | major | key",
)

IRREGULAR: dict[str, str] = {
    form: base
    for base, forms in (
        line.split(": ")
        for line in (
            "take: took taken|run: ran|meet: met|build: built|leave: left|fight: fought|go: went gone|come: came|give: gave given|hold: held|"
            "begin: began begun|make: made|say: said|tell: told|send: sent|win: won|lose: lost|rise: rose risen|fall: fell fallen|grow: grew grown|"
            "become: became|bring: brought|buy: bought|sell: sold|teach: taught|lead: led|see: saw seen|show: shown|speak: spoke spoken|"
            "write: wrote written|read: read|keep: kept|spend: spent|stand: stood|sit: sat|find: found|know: knew known|think: thought|draw: drew drawn|"
            "drive: drove driven|fly: flew flown|choose: chose chosen|break: broke broken|sink: sank sunk|shrink: shrank shrunk|swim: swam|"
            "sing: sang sung|strike: struck|throw: threw thrown|wear: wore worn|bear: bore born|die: dying|lie: lay lain|pay: paid|lay: laid|"
            "catch: caught|seek: sought|feel: felt|hear: heard|deal: dealt|dig: dug|mean: meant|light: lit|shoot: shot|feed: fed|get: got gotten|"
            "forget: forgot forgotten|forgive: forgave|overtake: overtook overtaken|undertake: undertook undertaken|withdraw: withdrew withdrawn|"
            "foresee: foresaw|arise: arose arisen|awake: awoke|bind: bound|lend: lent|ride: rode ridden|ring: rang rung|sweep: swept|"
            "swear: swore sworn|proclaim: designate designated designates designating designation|tear: tore torn|uphold: upheld|woman: women|man: men|child: children|person: persons people|foot: feet"
        ).split("|")
    )
    for form in forms.split()
}
"""Base forms of irregular verbs and nouns by their other forms. "Found" is left to the stems: it is as often the verb to found."""
IRREGULAR.pop("found", None)

OPPOSITES: tuple[tuple[str, str, str], ...] = (
    ("direction", "rise", "fall"), ("direction", "import", "export"), ("direction", "inbound", "outbound"), ("direction", "gain", "lose"),
    ("direction", "arrive", "depart"), ("direction", "buy", "sell"), ("direction", "win", "lose"), ("direction", "open", "end"),
    ("direction", "start", "end"), ("direction", "accept", "reject"), ("direction", "adopt", "reject"), ("direction", "support", "oppose"),
    ("direction", "praise", "criticize"), ("direction", "surplus", "deficit"), ("direction", "profit", "loss"),
    ("direction", "improve", "worsen"), ("direction", "strengthen", "weaken"), ("direction", "send", "receive"), ("direction", "join", "leave"),
    ("direction", "attend", "boycott"), ("direction", "exceed", "fall short"), ("direction", "abolish", "keep"), ("direction", "unchanged", "rise"), ("direction", "unchanged", "fall"),
    ("direction", "ban", "allow"), ("direction", "lengthen", "shorten"), ("direction", "rise", "shorten"), ("direction", "fall", "lengthen"),
    ("office", "lead", "vice chairman"), ("direction", "suspend", "resume"), ("direction", "recruit", "dismiss"), ("direction", "abolish", "establish"),
    ("direction", "ahead of schedule", "behind schedule"), ("direction", "free of charge", "charge"), ("direction", "adopt", "oppose"),
    ("direction", "open", "suspend"), ("direction", "keep", "sell"), ("direction", "damage", "repair"), ("direction", "accept", "refuse"), ("direction", "lift", "impose"),
    ("order", "first", "last"), ("order", "first", "again"), ("order", "oldest", "newest"), ("order", "oldest", "youngest"), ("order", "earliest", "latest"),
    ("order", "largest", "smallest"), ("order", "highest", "lowest"), ("order", "longest", "shortest"), ("order", "before", "after"),
    ("order", "most", "fewest"), ("order", "most", "least"), ("order", "more", "fewer"), ("order", "more", "less"), ("order", "best", "worst"),
    ("order", "fastest", "slowest"), ("order", "busiest", "quietest"), ("order", "former", "current"), ("order", "opening", "closing"),
    ("order", "largest", "second largest"),
    ("order", "earlier", "later"), ("order", "beat", "lose to"), ("direction", "abolish", "charge"), ("direction", "abolish", "start"), ("order", "first", "final"), ("order", "previous", "next"), ("order", "early", "late"),
    ("scope", "all", "some"), ("scope", "every", "some"), ("scope", "only", "also"), ("scope", "public", "private"), ("scope", "urban", "rural"),
    ("scope", "domestic", "overseas"), ("scope", "permanent", "temporary"), ("scope", "permanent", "non permanent"), ("scope", "male", "female"),
    ("scope", "man", "woman"), ("scope", "north", "south"), ("scope", "east", "west"), ("scope", "northern", "southern"),
    ("scope", "eastern", "western"), ("scope", "primary", "secondary"), ("scope", "bilateral", "multilateral"), ("scope", "average", "total"),
    ("scope", "average", "highest"), ("scope", "average", "lowest"), ("scope", "average", "longest"), ("scope", "average", "shortest"),
    ("negation", "satisfy", "dissatisfy"), ("scope", "external trade", "internal trade"),
    ("word", "doctor", "nurse"), ("word", "gold medal", "silver medal"), ("word", "gold medal", "bronze medal"),
    ("word", "silver medal", "bronze medal"), ("word", "champion", "runner up"), ("word", "teacher", "student"),
    ("scope", "maximum", "minimum"), ("scope", "at least", "at most"), ("scope", "indoor", "outdoor"),
    ("scope", "adult", "child"), ("scope", "boy", "girl"), ("direction", "abolish", "introduce"), ("scope", "voluntary", "compulsory"), ("scope", "unanimous", "majority"), ("scope", "hot", "cold"),
    ("scope", "monthly", "yearly"), ("scope", "daily", "yearly"), ("scope", "daily", "monthly"), ("scope", "weekly", "monthly"),
    ("scope", "weekly", "daily"), ("scope", "official", "unofficial"),
)  # fmt: skip
"""Kind, one word, its opposite; the words are first words of groups or stand for themselves."""

OFFICES = frozenset(
    {
        "vice president",
        "president",
        "premier",
        "foreign minister",
        "vice minister",
        "secretary general",
        "director general",
        "chancellor",
        "ambassador",
        "mayor",
        "governor",
        "king",
        "queen",
        "chief executive",
        "chairman",
        "vice chairman",
        "headmaster",
        "rector",
        "dean",
        "harbour master",
        "founder",
        "curator",
    }
)
"""Senses of offices: one that the claim gives a person and another that the source gives are a difference."""

GENERIC = frozenset("people event activity item thing piece work programme project time place site group participant performance".split())
"""Heads so general that they may stand for what another text counts more narrowly."""

LIGHT = frozenset(
    "say praise hold see call view believ insist argu describ conced admit think consid regard acknowledg put become go get come take give do "
    "remain keep date count turn bring stand serv featur sum find tell speak voic express back far".split()
)
"""Senses of verbs that say little, and of saying and thinking: another one in their place is no other matter."""

PERSONS = frozenset("people youth student child visitor participant expert representative member worker teacher woman man doctor".split())
"""Heads of what counts persons: one of them may stand for another where the number is the same."""

SCOPE = frozenset(
    "new average only each every all first last largest biggest oldest smallest highest lowest longest shortest most least net gross "
    "median both entire half permanent former current daily weekly monthly yearly sole earliest latest youngest newest fastest "
    "initial final unanimous single per least mainly".split()
)
"""Words that say of how much a claim holds: a claim that has one is not implied by a statement that has none."""

PLANNED = frozenset(
    "will shall plan plans planned intend intends aims hopes expects proposes wants seeks intend aim expect expected scheduled hope propose wish forecast project projected due target should would could might "
    "may prepare going likely upcoming forthcoming promise promised promises pledge pledged vow vowed agree agreed urge urged".split()
)
"""Words by which something is yet to come, or wished for."""

DENIED = frozenset(
    "not no non never neither nor none nobody nothing fail refuse reject deny cannot n't didn't doesn't don't wasn't weren't isn't aren't "
    "hasn't haven't hadn't won't wouldn't couldn't can't unable".split()
)

NEGATIVE = frozenset(
    "without lack lacks lacked lacking absent absence fail fails failed failing failure reject rejects rejected refuse refuses refused "
    "deny denies denied decline declined except excluding exclude excluded unlike unless hardly barely rarely seldom few fewer little "
    "closed shut free stop stopped ceased ended cancelled postponed missed missing avoid avoided prevent prevented ban banned prohibited "
    "forbidden forbid impossible unknown unchanged instead zero empty against only".split()
)
"""Words that say of themselves what "not" may say in another text: closed, not open."""


ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()

CAPITALS = {
    "beijing": "china", "brussels": "european-union", "washington-d-c": "united-states", "washington": "united-states", "moscow": "russia",
    "london": "united-kingdom", "paris": "france", "berlin": "germany", "tokyo": "japan", "seoul": "south-korea", "new-delhi": "india",
    "delhi": "india", "canberra": "australia", "ottawa": "canada", "rome": "italy", "madrid": "spain", "ankara": "turkiye", "tehran": "iran",
    "cairo": "egypt", "brasilia": "brazil", "hanoi": "vietnam", "islamabad": "pakistan", "kyiv": "ukraine", "warsaw": "poland",
}  # fmt: skip
"""Capitals that stand for their countries where they act: "Washington announced". Ids of the tables of places and bodies."""
