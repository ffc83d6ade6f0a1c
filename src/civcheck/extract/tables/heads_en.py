"""The nouns that say what a capitalised English name is: its head, at its end ("Northern Ports Forum") or before "of".

A word of two kinds stands under the one that is meant more often: a "Centre" is an organisation, a "Park" a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from civcheck.model.mention import NameType

ORGANISATIONS: Final = frozenset(
    "academy administration institutes agency airlines airways alliance archive archives army assembly associates "
    "association authority bank "
    "board bourse brewery brigade broadcasting bureau cabinet center centre chamber chancellery chorus church clinic club coalition "
    "coastguard college commissariat commission committee companies company confederation congregation conservatoire conservatory "
    "consortium consulate cooperative co-operative corporation corps council court customs department directorate division embassy "
    "enterprise enterprises establishment facility faculty federation fleet force forces foundation friends fund gallery government "
    "group guard guild holdings hospital hospice house industries infirmary inspectorate institute institution investments "
    "laboratories laboratory league legislature libraries library lines lyceum magazine ministry monastery museum museums "
    "navy network newspaper nursery observatory office ombudsman opera orchestra organisation organisations organization "
    "organizations panel parliament partners party philharmonic police polytechnic presidency press publishers publishing railway "
    "railways registry regiment school schools secretariat seminary senate service services shipping shipyard shipyards society "
    "station studio studios syndicate taskforce team technologies theater theatre treasury tribunal troupe trust union unions "
    "universities university ventures website workshop workshops zoo".split()
)
"""What acts: bodies, offices, schools, companies."""
PRESS: Final = frozenset(
    "times post news daily online herald tribune telegraph guardian observer gazette chronicle mail courier advertiser".split()
)
"""Heads of newspapers."""
COMPANY_ENDS: Final = frozenset(
    "inc inc. ltd ltd. llc plc corp corp. co. gmbh ag sa s.a. ab asa as oy nv bv spa pty limited incorporated sons brothers".split()
)
EVENTS: Final = frozenset(
    "anniversary award awards biennale biennial bicentenary carnival centenary ceremony championship championships colloquium "
    "competition concert conclave conference conferences congress contest course courses cup day days "
    "debate decade derby dialogue dialogues "
    "election elections exhibition exhibitions expo exposition fair fairs festival festivals final finals forum forums gala games "
    "jubilee marathon medal meeting meetings month olympiad olympics paralympics parade pageant plenary plenum prize race races rally "
    "regatta revolution series tour roundtable season seminar session sessions show showcase summit summits symposium "
    "talks tournament war week "
    "year years".split()
)
WORKS: Final = frozenset(
    "accord accords act agenda arrangement consensus list agreement agreements amendment bill charter code communique communiqué "
    "anthem aria ballad cantata concerto oratorio overture prelude requiem sonata "
    "concordat constitution covenant convention decree declaration declarations directive directory edict encyclopaedia "
    "encyclopedia guidelines handbook journal manifesto manual memorandum notice outlook pact paper papers principles proclamation "
    "protocol protocols recommendations regulation regulations report reports resolution resolutions review roadmap statement "
    "statute statutes survey symphony treaties treaty yearbook".split()
)
INITIATIVES: Final = frozenset(
    "action actions campaign campaigns challenge corridor initiative initiatives mechanism mission partnership partnerships plan plans "
    "program programme programmes programs project projects scheme schemes scholarship scholarships strategies strategy".split()
)
PLACES: Final = frozenset(
    "airport archipelago area areas embankment headquarters zone zones avenue basin bay beach boulevard bridge building "
    "canal canyon cape castle cathedral cave caves cemetery "
    "channel city coast county creek dam delta desert district dock docks estuary falls fjord forest fort fortress garden gardens "
    "gate glacier glen grottoes gulf harbor harbour heath heights highway hill hills hotel island islands isle isles lagoon lake "
    "lakes lane lighthouse lodge manor marsh memorial monument mount mountain mountains oasis ocean palace park parish pavilion "
    "peak peninsula pier plain plains plateau plaza port prefecture province pyramid quay reef region reservoir ridge river road "
    "ruins sanctuary sea shrine square stadium steppe strait straits street temple terminal territory tower township tunnel valley "
    "village volcano wall waterway wetland wetlands wharf woods wing auditorium arena republic kingdom emirate emirates sultanate "
    "principality causeway viaduct aqueduct mausoleum mosque town".split()
)

MARKED_KINDS: Final[dict[str, NameType]] = {
    **dict.fromkeys("initiative campaign programme program project scheme".split(), "initiative"),
    **dict.fromkeys(
        "exhibition exhibit festival forum fair expo contest competition concert gala seminar symposium conference summit workshop "
        "webinar tournament roundtable".split(),
        "event",
    ),
    **dict.fromkeys("documentary film movie novel musical opera album".split(), "work"),
}
"""Nouns in small letters behind a name in quotation marks: “Salt of the Coast” initiative."""
CLUBS: Final = frozenset("fc afc cf sc ac fk sk bk".split())
FOREIGN: Final[dict[str, NameType]] = {
    **dict.fromkeys(
        "museu museo musée université universidad universidade università universität institut instituto istituto banco banque "
        "radio rádio association asociación associação fondation fundación fundação fondazione stiftung partido parti partei comité "
        "centro confédération confederación federación fédération escola école escuela scuola hôpital teatro théâtre teatr "
        "orchestre agence agencia société sociedad compagnie compañía grupo groupe stichting verein ministère ministerio".split(),
        "organisation",
    ),
    **dict.fromkeys(
        "stade estadio estádio rua rue calle avenida piazza rio río lago lac isla île monte mont porto puerto praia playa parque "
        "parc château".split(),
        "place",
    ),
}
"""Heads of other languages, which stand first: Musée d'Orsel."""
LEADING: Final = frozenset("lake mount cape river port fort hotel isle loch villa camp mt mt. san santa".split())
"""Kinds of places that stand before the name: Lake Ulmen."""
ALSO_FAMILIES: Final = frozenset(
    "bank banks beach bishop booth bridge brook castle church cross day field fields ford forest fort garden gate glen hall hill "
    "hills house lake lane lock lodge marsh park pond price race rivers street towers wall walls ward wells west wood woods moor "
    "heath war year college peak friend friends team law post times mail press guild school court village".split()
)
"""Heads that people are called too, when a given name stands before them: Signe Hill."""

_BY_TYPE: Final[tuple[tuple[NameType, frozenset[str]], ...]] = (
    ("event", EVENTS),
    ("organisation", ORGANISATIONS),
    ("work", WORKS),
    ("initiative", INITIATIVES),
    ("place", PLACES),
)
HEADS: Final[dict[str, NameType]] = {word: type_ for type_, words in reversed(_BY_TYPE) for word in words}
"""The type of each head, by the word in lower case."""

BEFORE_OF: Final = frozenset(
    {
        *HEADS,
        *"art battle book chair circle commonwealth duchy faculty feast hall heads history law origin realm state states "
        "theory tales community museum order friends centre sea".split(),
    }
) - {"talks", "chair", "building"}
"""What a name goes on behind with "of": "Museum of", "Republic of"."""

COMPLEMENTS: Final[dict[str, frozenset[NameType]]] = {
    "for": frozenset({"organisation", "event", "work", "initiative"}),
    "on": frozenset({"event", "work", "initiative", "organisation"}),
    "against": frozenset({"event", "work", "initiative", "organisation"}),
    "with": frozenset({"event", "initiative"}),
    "among": frozenset({"event", "initiative"}),
    "between": frozenset({"event", "initiative", "work"}),
    "to": frozenset({"initiative"}),
    "towards": frozenset({"initiative", "work"}),
    "without": frozenset({"organisation"}),
}
"""The prepositions with which a name may go on behind heads of these types: "Forum on", "Institute for"."""
PREPOSITIONS: Final = frozenset(COMPLEMENTS) | {"of", "in", "under", "by", "at", "marking", "celebrating", "commemorating"}
"""What begins the complement of a head, in capitals too: "Seminar Between the ...", "Conference Marking the ..."."""
MEETERS: Final = frozenset("ministers presidents directors leaders chairs mayors governors".split())
"""Who meets, before "of" and the name of the event's field: Ministers of Culture Meeting."""
CONTINENTS: Final = frozenset("asia africa europe america oceania".split())
"""With what a complement with "for" goes on behind "in": "Alliance for Clean Ports in Africa"."""
DIRECTIONS: Final = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern "
    "northwestern southeastern southwestern upper lower greater inner outer mid".split()
)
"""What makes a part of a place of its name: Northern Norway."""
STATES: Final = frozenset(
    "republic kingdom state states emirate emirates sultanate principality federation commonwealth duchy union".split()
)
"""Heads that make a place of a country's long form."""
