"""Short forms of first names."""

from __future__ import annotations

from typing import Final

_LINES = """
abigail: abby gail
abraham: abe abram
adelaide: addie heidi
adrian: ade
agnes: aggie
albert: al bert bertie
alexander: alex alec sandy sasha xander lex alejandro aleksandr alexandr
alexandra: alex sandra sasha lexi
alfred: alf fred alfie
alice: allie
alison: ali
amanda: mandy
andrew: andy drew andre
angela: angie
anna: annie ann
anthony: tony antony ant
antonio: tony toni
archibald: archie
arthur: art artie
augustus: gus august
barbara: barb babs
bartholomew: bart
beatrice: bea trixie
benjamin: ben benny
bernard: bernie
bradley: brad
caroline: carrie carol
catherine: cathy kate katie cate kathy katherine kathryn catharine
cecilia: cissy celia
charles: charlie chuck chas charley
charlotte: lottie charlie
christian: chris kit
christina: tina chris christine
christine: chris chrissy tina
christopher: chris kit
clifford: cliff
constance: connie
cornelius: neil corny
cynthia: cindy
daniel: dan danny
david: dave davy
deborah: deb debbie debra
dennis: denny
dimitrios: dimitri dimitris jimmy
dominic: dom nick
donald: don donnie
dorothy: dot dottie dolly
douglas: doug
edgar: ed
edmund: ed eddie ned
edward: ed eddie ted teddy ned
edwin: ed eddie
eleanor: ellie nell nora
elizabeth: liz lizzie beth betty eliza betsy lisa elisabeth bess libby
emily: em emmy
emma: em
eric: rick
ernest: ernie
eugene: gene
evelyn: evie
ferdinand: ferdy
florence: flo
frances: fran fanny frankie
francis: frank fran
franklin: frank
frederick: fred freddie freddy rick fritz frederic
gabriel: gabe
gabriella: gabi
geoffrey: geoff jeff
george: georgie
gerald: gerry jerry
gilbert: gil bert
giovanni: gianni
giuseppe: beppe pino
grace: gracie
gregory: greg
gustav: gus
harold: harry hal
harriet: hattie
helen: nell nelly lena
henry: harry hank hal
herbert: bert herb
hubert: bert
isaac: ike zac
isabella: bella izzy
isabel: izzy bel isabelle
ivan: vanya
jacob: jake jay
jacqueline: jackie
james: jim jimmy jamie jem
jane: janie
janet: jan
jeffrey: jeff geoff
jennifer: jen jenny
jeremy: jerry jem
jessica: jess jessie
joan: joanie
johann: hans
johannes: hans jan johan
john: jack johnny jon
jonathan: jon jonny
joseph: joe joey jos
josephine: jo josie
joshua: josh
juan: juanito
judith: judy judi
julia: julie
katherine: kate katie kathy kat kitty kath
kathleen: kathy kath
kenneth: ken kenny
kristian: kris
laurence: larry laurie lawrence
lawrence: larry laurie lars
leonard: len lenny leo
leopold: leo
lillian: lily
louis: lou louie
louise: lou
lucille: lucy
madeleine: maddy madeline
margaret: maggie meg peggy marge greta margo daisy rita
maria: mia
martha: marty
martin: marty
mary: molly polly mae
matilda: tilda tilly
matthew: matt matty
maximilian: max
maxwell: max
michael: mike mick mickey mikey misha
mikhail: misha
mildred: millie
mitchell: mitch
nathan: nate
nathaniel: nat nate nathan
natalia: natasha
nicholas: nick nicky nico klaus nicolas
nicole: nicky
norman: norm
oliver: ollie
pamela: pam
patricia: pat patty tricia trish
patrick: pat paddy
penelope: penny
peter: pete
philip: phil
priscilla: cilla
rachel: rae
raymond: ray
rebecca: becky becca
reginald: reg reggie
richard: rick dick rich richie ricky
robert: bob rob bobby robbie bert
roberta: bobbie
roger: rog
roland: rollo
ronald: ron ronnie
rosemary: rosie
rudolf: rudi rudolph
russell: russ
samantha: sam
samuel: sam sammy
sarah: sally sadie
sebastian: seb bastian
sidney: sid
simon: si
solomon: sol
sophia: sophie
stanley: stan
stephanie: steph
stephen: steve stevie steven
steven: steve
stuart: stu
susan: sue susie suzy
susanna: sue susie susan
sylvester: sly
teresa: terry tess tessa theresa
terence: terry
theodore: ted teddy theo
theresa: terry tess tessa
thomas: tom tommy thom
timothy: tim timmy
tobias: toby
ursula: uschi
valentina: valya tina
valerie: val
veronica: ronnie vera
victor: vic
victoria: vicky tori vicki
vincent: vince vinny
virginia: ginny
vladimir: volodya vova
walter: walt wally
wilhelm: willi
wilfred: wilf fred
william: bill will billy willie liam
winston: win
yelena: lena
zachary: zach zack
muhammad: mo
mohammed: mo
mohamed: mo
"""


_NICKNAMES = """
jose: pepe chepe
francisco: paco pancho curro kiko
ignacio: nacho
jesus: chuy chucho
guillermo: memo
enrique: quique kike
manuel: manolo manu
antonio: tono
eduardo: lalo edu
luis: lucho
alberto: beto
roberto: beto
rafael: rafa
gabriel: gabo
guadalupe: lupe lupita
dolores: lola
concepcion: concha conchita
mercedes: meche
rosario: charo
consuelo: chelo
federico: fede
alejandro: ale
santiago: santi
giovanni: gianni vanni
giuseppe: beppe peppe
francesco: franco cesco
luigi: gigi gino
vincenzo: enzo
lorenzo: enzo
maria: masha mitzi
aleksandr: sasha shura
alexander: shura alik
ivan: vanya
dmitry: dima mitya
nikolai: kolya
mikhail: misha
vladimir: volodya vova vladik
yevgeny: zhenya
sergei: seryozha
andrei: andryusha
alexei: alyosha lyosha
pavel: pasha
yekaterina: katya
natalya: natasha
tatiana: tanya
yelena: lena
olga: olya
anastasia: nastya
svetlana: sveta
lyudmila: lyuda
anna: anya
johannes: hannes
johann: hansi
josef: sepp
heinrich: heinz
friedrich: fritz friedl
wilhelm: willy wim
elisabeth: lisl
margarethe: grete gretel
katharina: kathe
konstantin: kostya
binyamin: bibi
yitzhak: itzik
theodore: theo
jonathan: jonny jono
joaquim: quim
fernando: nando fer
leonardo: leo
"""


def _by_short() -> dict[str, frozenset[str]]:
    full: dict[str, set[str]] = {}
    for line in f"{_LINES.strip()}\n{_NICKNAMES.strip()}".split("\n"):
        name, _, shorts = line.partition(": ")
        for short in shorts.split():
            full.setdefault(short, set()).add(name)
    return {short: frozenset(names) for short, names in full.items()}


FULL_NAMES: Final[dict[str, frozenset[str]]] = _by_short()
"""The first names that each short form is said for, without marks and in small letters: bill of william."""
USUAL_FIRST_NAMES: Final = frozenset({"paul", *(name for names in FULL_NAMES.values() for name in names)})
"""First names that are family names too: James Martin, Martin James."""
