"""Words in the names of bodies in other European languages, with the English ones."""

# ruff: noqa: SIM905  lists of words are read as words

from __future__ import annotations

from typing import Final

_LINES: Final = """
free: freie freier libre
communist: comunista communiste kommunistische
affairs: affaires asuntos affari
national: nationale nationales nationaux nacional nacionales nazionale nazionali nationaler nationales nationaal
international: internationale internationales internationaux internacional internazionale internationaler
european: europeen europeenne europeo europea europaische europaischer europeia europeu europaisches europees
german: deutsche deutscher deutsches deutschen deutschland allemand allemande
french: francaise francais francaises
italian: italiano italiana italiani italienne italienisch italienische
spanish: espanola espanol espagnol
portuguese: portuguesa portugues
brazilian: brasileira brasileiro
mexican: mexicano mexicana
argentine: argentino argentina
swiss: schweizerische schweizerischer schweizer suisse svizzera
austrian: osterreichische osterreichischer osterreich
dutch: nederlandse nederlands
polish: polski polska polskie
swedish: svenska sveriges
norwegian: norsk norske norges
danish: dansk danske danmarks
republic: republique republica repubblica republik republiek
kingdom: royaume reino regno konigreich koninkrijk
federal: federale federales federaux bundes foderale
state: etat estado stato staat
states: etats estados stati staaten
government: gouvernement gobierno governo regierung
assembly: assemblee asamblea assembleia assemblea versammlung
parliament: parlement parlamento parlament
senate: senat senado senato
congress: congres congreso congresso kongress
council: conseil consejo conselho consiglio rat
committee: comite comitato komitee ausschuss
commission: comision comissao commissione kommission
court: cour corte tribunal tribunale gericht gerichtshof
constitutional: constitutionnel constitutionnelle constitucional costituzionale
supreme: supremo suprema supreme oberster
party: parti partido partito partei partij
democratic: democratique democratico democratica demokratische demokratischer
socialist: socialiste socialista sozialistische
social: sociale sociales sociaux soziale
people: peuple pueblo povo popolo volk
popular: populaire popolare
workers: travailleurs trabajadores trabalhadores lavoratori arbeiter
freedom: liberte libertad liberdade liberta freiheit
foundation: fondation fundacion fundacao fondazione stiftung stichting
association: asociacion associacao associazione verein verband vereinigung
society: societe sociedad sociedade societa gesellschaft
company: compagnie compania companhia compagnia
union: unione uniao
federation: federacion federacao federazione foderation
confederation: confederacion confederacao confederazione
league: ligue liga lega
academy: akademie akademia
school: ecole escuela escola scuola schule
college: colegio collegio
center: centre zentrum
library: bibliotheque biblioteca bibliothek
theater: theatre teatro
opera: oper
orchestra: orchestre orquesta orquestra orchester
hospital: hopital krankenhaus ospedale
church: eglise iglesia igreja chiesa kirche
cathedral: cathedrale catedral cattedrale dom
palace: palais palacio palazzo palast schloss
bridge: pont puente ponte brucke
tower: tour torre turm
square: plaza piazza platz praca
street: rue calle rua strasse
river: fleuve fiume fluss
lake: lac lago
sea: mer mare meer
island: ile isla ilha isola insel
islands: iles islas ilhas isole inseln
mountain: montagne montana montanha montagna berg
city: ville ciudad cidade citta stadt
research: recherche recherches investigacion pesquisa ricerca ricerche forschung
scientific: scientifique cientifico cientifica scientifico scientifica wissenschaftliche
science: ciencia scienza wissenschaft
sciences: ciencias scienze wissenschaften
technology: technologie tecnologia technik
technical: technique tecnico tecnica technische technischer
higher: superieure superieur
history: histoire storia geschichte
health: sante salud saude salute gesundheit
education: educacion educacao istruzione bildung erziehung
finance: finances finanzas fazenda finanze finanzen
economy: economie economia wirtschaft
economics: economiques
labor: travail trabajo trabalho lavoro arbeit
agriculture: agricultura agricoltura landwirtschaft
environment: environnement ambiente umwelt
energy: energie energia
defense: defensa defesa difesa verteidigung
justice: justicia justica giustizia justiz
foreign: etrangeres exteriores esteri auswartige auswartiges
interior: interieur interno inneren
development: developpement desarrollo desenvolvimento sviluppo entwicklung
cooperation: cooperacion cooperacao cooperazione zusammenarbeit
agency: agence agencia agenzia agentur
office: bureau oficina ufficio buro amt
authority: autorite autoridad autoridade autorita behorde
service: servicio servico servizio dienst
directorate: direction direccion direzione
news: noticias notizie nachrichten
newspaper: zeitung journal giornale periodico
world: monde mundo mondo welt mondial mondiale mundial mondiale
peace: paix paz pace frieden
rights: droits derechos direitos diritti rechte
right: droit derecho direito diritto recht
human: humanos humains umani
treaty: traite tratado trattato vertrag
central: centrale zentral
savings: epargne ahorros risparmio spar sparkasse
credit: credito kredit
investment: inversion investimento
bank: banca banques bancos
railway: ferrocarril ferrovia bahn eisenbahn
railways: ferrocarriles ferrovie bahnen
festival: festspiele
film: cine cinema
red: rouge rojo vermelho rosso rote rotes roja croce
cross: croix cruz kreuz
green: vert verts verde verdi grune grunen
new: nouveau nouvelle nuevo nueva novo nova nuovo nuova neue neuer
great: grand grande gran grosse
old: vieux vieja viejo
north: nord norte
south: sud sur sul
east: est este ost
west: ouest oeste ovest
royal: royale real reale konigliche koninklijke
saint: sankt san santa santo sao sainte
gallery: galerie galeria galleria
art: arte kunst
arts: artes arti kunste
fine: beaux bellas belas belle
natural: naturelle naturales
christian: chretien chretienne cristiano cristiana cristao christliche christlich
catholic: catholique catolica cattolica katholische
institution: institucion instituicao
institute: instituto
system: sistema
program: programme programa programma programm
project: projet proyecto projeto progetto projekt
plan: plano piano
strategy: strategie estrategia strategia
law: loi ley legge gesetz
constitution: constitucion costituzione grundgesetz
without: sans sin senza ohne
borders: frontieres fronteras frontiere grenzen
doctors: medecins medicos medici arzte
doctor: medecin medico
reporters: journalistes
against: contre contra contro gegen
hunger: faim hambre fome
action: accion azione aktion
"""
_AMBIGUOUS: Final = frozenset(
    "argentina sin sur san santa sao dom real fine piano cinema mare est rat ponte este supreme tour croce dienst nova rue centre "
    "journal bureau direction programme sud technique belle grande grand real tribunal este liga plaza torre".split()
)
"""Words that are English or parts of place names as well."""


def _by_word() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _LINES.strip().split("\n"):
        english, _, words = line.partition(": ")
        for word in words.split():
            if word not in _AMBIGUOUS and word != english:
                found.setdefault(word, english)
    return found


EUROPEAN: Final[dict[str, str]] = _by_word()
"""Words of other languages, folded, with the English ones."""
