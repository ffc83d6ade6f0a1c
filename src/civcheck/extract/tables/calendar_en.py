"""What English says dates with."""

MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8, "September": 9, "October": 10,
    "November": 11, "December": 12,
}  # fmt: skip
MONTHS_CUT = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
MONTHS_SMALL = frozenset({1, 2, 4, 6, 7, 9, 10, 11, 12})
"""Months that are read in small letters too. "may", "march" and "august" are other words."""
MONTHS_DOUBTFUL = frozenset({3, 4, 5, 6, 8})
"""Months that are people's names or verbs as well."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS_CUT = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Thur": "Thursday", "Thurs": "Thursday",
    "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
TITLES = frozenset("Mr Mrs Ms Miss Dr Sir Lady Lord Mr. Mrs. Ms. Dr. Prof. Professor Captain".split())
"""Words before somebody's name: "Mrs. May"."""
MONTH_LEADS = frozenset(
    """
    in since until till during early late mid last next this each every between after before to from through throughout by of for previous
    past coming
    """.split()
)
"""Words after which a month's name is the month."""
NAME_LEADS = frozenset("early late by of from to for with and or between after before since".split())
"""Those of them after which it is somebody's, with a name after it: "by April Smith"."""
DETERMINERS = frozenset("the a an its their his her our this last next each every one late early".split())
FEAST_DAYS = frozenset("Good Black Ash Super Bloody Palm Easter Cyber Maundy Holy Whit Shrove Giving Fat Sheffield Man Freaky".split())
"""Words that make a weekday after them a name."""

NAMED_AFTER_WEEKDAY = (*"Times Mirror Telegraph Express Herald Tribune Post Harbor Harbour Club".split(), "Night Football")
"""Words that make a name with the weekday before them."""

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

SEASON_LEADS = frozenset("in during by since until till every each early late mid".split())
NOT_AFTER_SEASON = frozenset("of from in tide tides water".split())

STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip
"""Words that tell how many units on from now or from the date said last a date is."""
EDGES = {
    "since": "since", "from": "since", "until": "until", "till": "until", "by": "until", "through": "until", "before": "before",
    "after": "after", "between": "between", "every": "every", "each": "every", "around": "about", "about": "about", "circa": "about",
    "starting": "since", "beginning": "since", "commencing": "since", "effective": "since",
    "c.": "about", "ca.": "about", "ca": "about", "approx.": "about", "approximately": "about", "roughly": "about",
}  # fmt: skip
"""Words that make what comes after them the edge of a time, or say how it is meant."""
SOURCES = frozenset(
    """
    dating dates date dated day days week weeks month months letter letters photo photograph photos picture data figures report footage
    film up
    """.split()
)
"""Words after which "from" tells where a thing comes from, or from when it is counted, and not when something began."""

DIGITS_IN_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
    "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip
DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9, "noughties": 0,
}  # fmt: skip

UNITS = ("day", "week", "month", "quarter", "year", "decade", "century")

NUMBERING = frozenset(
    """
    no nos number numbers page pages p pp room rooms windows office flight route highway road section article chapter table figure fig
    paragraph para vol volume boeing airbus version v model type class unit building lot box channel iso rfc code tel phone ext fax din
    line lines verse serial item items note notes pin id ref case gate platform block house apartment apt suite street bus train tram
    locker port isbn issn gb docket asteroid part form bed ward bay berth track shelf cell locomotive aircraft mount peugeot extension
    circular boxes gates wards tables sections articles chapters figures paragraphs volumes flights routes units
    row rows column columns ipcc photoshop exchange server sql area zone post postcode zip order resolution invoice win euro size formula
    error code psalm psalms ps hymn sonnet population elevation bwv kv op opus
    """.split()
)
"""Words after which a number of four digits is a name or a place in a list, no year."""
DOCUMENTS = frozenset("circular directive regulation decree law act ordinance notice decision order case bill file".split())
"""Words after which a year with a slash and a number is a number of its own: "Circular 2023/24"."""
EVENTS = frozenset(
    """
    expo olympics olympiad games report forum summit census act festival cup championship championships budget survey agenda convention
    plan strategy vision edition awards congress conference exhibition election elections review index biennale tournament regatta
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    spring summer autumn fall winter christmas easter law constitution treaty agreement accord declaration code year season
    """.split()
)
"""Words after which a year stands although they have a capital: what is held or issued in one."""
COUNTED = frozenset(
    """
    people persons men women children staff personnel police troops more fewer additional other different new young small large local
    foreign
    """.split()
)
"""Words before which a number is an amount unless it may be a year that opens a clause: "In 2019 more than ..."."""
MEASURED = frozenset(
    """
    kg km m cm mm ml mg g l t ha mw gw kw kwh mwh gwh twh w v hz mhz ghz mb gb tb kb px dpi rpm hp psi ft
    in. yd yds lb lbs oz mph kph km/h yuan rmb renminbi dollars dollar euro euros pounds pound yen rupees rupee won rubles roubles francs
    usd eur gbp cny jpy million billion trillion thousand hundred dozen lakh crore percent per pct acres acre hectares hectare metres meters
    metre meter kilometres kilometers kilometre kilometer miles mile tonnes tons tonne ton kilograms kilogram grams litres liters
    feet foot inches yards degrees hours hrs hr hour h gmt utc est am pm minutes minute min mins seconds sec days weeks
    months years year-old
    calories kcal cal barrels barrel bpd teu mu head or-so odd cattle sheep
    fish deer mice square cubic units copies square-metre block
    """.split()
)
"""Words before which a number of four digits is an amount."""
YEARLY = frozenset(
    """
    elections games olympics results figures estimates data levels prices sales rules reforms riots protests talks accords accord guidelines
    standards forecasts earnings profits targets goals hearings finals championships awards floods attacks wars bombings negotiations
    amendments regulations paralympics revenues exports imports emissions census rankings editions taxes budgets polls primaries midterms
    campaigns wildfires fires storms crises celebrations commitments sessions talks summits conferences plans exams classics festivals
    is was has as wages harvests vintages models statistics numbers ratings proceeds losses deals strikes sanctions tariffs sees marks
    its his hers ours theirs always perhaps less plus versus across towards besides sometimes afterwards whereas thus onwards this does us
    ends begins returns rates totals outbreaks statutes orders
    """.split()
)
"""Words in -s that a year may well stand before."""
QUANTIFIED = frozenset(
    """
    than over nearly almost some least most approximately roughly exceeding exceeds exceeded only just estimated another total totaling
    totalling every reach reaching reached employs employed hosted attracted cost costs sold bought under
    """.split()
)
"""Words after which a number of four digits is rather an amount."""
YEAR_LEADS = frozenset(
    """
    in since by until till before after during from of year years circa c ca around about early late mid to through throughout between
    and or for summer spring winter autumn fall christmas onward beginning starting fiscal pre post born died b d established founded est
    """.split()
)
"""Words after which a number of four digits is a year, be it one before 1900."""
