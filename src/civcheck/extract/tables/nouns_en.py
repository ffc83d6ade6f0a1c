"""Words that end the noun phrase of what is counted, and words that are heads of one without a plural s."""

from __future__ import annotations

ENDS = frozenset(
    "a about above across after again against ago ahead all almost along already also although always am amid among an and "
    "another any are around as at away back be became because become been before behind being below beneath beside besides "
    "between beyond both but by came can cannot come comes could despite did do does done down during each earlier either else "
    "even ever every except few for from had has have having he her here hers him himself his how however i if in inside "
    "instead into is it its itself just last later least less let like many may maybe me might mine most much must my myself "
    "near nearly neither never next no nobody none nor not nothing now of off often on once one only onto or other's our ours "
    "out outside over past per perhaps plus rather respectively same says said say shall she should since so some somebody "
    "someone something soon still such than that the their theirs them themselves then there these they this those though "
    "through throughout till to today together tomorrow tonight too toward towards under until up upon us versus very via vs "
    "was we went were what when where whereas whether which while who whom whose why will with within without would yesterday "
    "yet you your took take takes went gave gives made makes make got gets saw sees left won lost beat fell rose rises fall "
    "grew grows stood stands held holds hold ran   sat   put paid pay pays met meets began begins begin knew know knows came "
    "kept keeps led leads found finds spent spends cost costs sold sells sell bought buys buy hit hits read  died die need "
    "needs want wants remain remains live lives     include includes included reach reaches get go goes each apiece altogether "
    "alone according compared times percent x × vis-a-vis except thanks due because well worldwide nationwide globally         "
    "     away apart       where's there's that's it's".split()
)
FUNCTION_WORDS_IN_S = frozenset(
    "as is was has does its this thus says plus versus vs perhaps besides towards theirs ours times us his hers always yes "
    "across unless".split()
)
"""Words in s that no noun is spelled like."""
SKIPPED = frozenset("more further additional extra other such or so".split())
"""Left out where they start the phrase."""
PLURALS = frozenset(
    "people men women children feet teeth mice geese fish sheep deer aircraft spacecraft staff police crew personnel cattle "
    "series species youth media data bacteria criteria phenomena alumni fishermen firemen policemen businessmen salmon shrimp "
    "livestock poultry clergy kids offspring swine women's watercraft hovercraft oxen lice dice stimuli fungi nuclei larvae "
    "algae strata spokesmen craftsmen fishermen seamen townspeople tradespeople headquarters means crossroads gallows barracks "
    "percent nationals".split()
)
ATTRIBUTIVE = frozenset(
    "sports arts news goods sales savings overseas business mathematics physics economics politics electronics ethics "
    "athletics logistics customs works arms systems communications operations services materials resources affairs studies "
    "sciences rights relations crisis basis analysis campus virus bus gas glass class grass mass cross press loss address "
    "process access success business business fitness wilderness wireless stainless famous various previous serious numerous "
    "religious dangerous continuous precious indigenous anonymous simultaneous world-famous mountainous industrious prosperous "
    "tennis chess express apparatus census status corpus surplus plus bonus citrus focus genius nexus radius cactus octopus "
    "nervous endless homeless jobless countless helpless less unless this his its us yes is was has as thus across always "
    "perhaps besides towards afterwards lens series species cities' international's oasis thesis emphasis diagnosis chassis "
    "diabetes rabies measles mumps debris axis iris texas paris wales athens brussels laos honduras cyprus naples philippines".split()
)
"""Words in s that are singular, or stand before the head: "12 sports stadiums"."""
BEFORE_PERIODS = frozenset(
    "consecutive straight successive full whole long short more further additional extra solid different calendar fiscal "
    "financial working academic odd good hard tough turbulent plus".split()
)
"""Between a number and years or days: three consecutive years."""
