"""First names in several languages, as rulers and popes are called by them."""

from __future__ import annotations

from typing import Final

_ACROSS = """
peter pyotr petr piotr pierre pedro pietro petros petar peder pieter petrus
john ivan jean juan giovanni johann johannes jan joao ioannis sean iain jovan hovhannes evan
joseph jose giuseppe yosef josef jozef yusuf yousef youssef iosif osip josip jusuf yousuf
benjamin binyamin benyamin veniamin beniamino bunyamin
james jacques jakob jacob yaakov giacomo jaime santiago diego jaakko yakov tiago iago seamus
michael mikhail michel miguel michele mikael mihail mykhailo michal mihaly miklos mikhael
paul pavel pablo paolo paulo pavlo pavlos pal
george giorgos yorgos georg georges jorge giorgio georgi georgy yuri jiri juraj gyorgy giorgi georgios
alexander aleksandr alejandro alessandro alexandre alexandros oleksandr sandor aleksander iskander alexandru alasdair
nicholas nikolai nicolas nikolaos nicola nicolae mykola miklos niccolo nikolay nikolaus
andrew andrei andreas andres andrea andre andrey andriy andrzej andras anders ondrej
anthony antonio antoine anton antoni antonios antal
charles carlos carlo karl karel karol carl karoly kaarlo
william guillaume guillermo guglielmo wilhelm willem vilmos guilherme viljem
henry henri enrique enrico heinrich henrik hendrik henrique henryk
louis luis luigi ludwig lodewijk ludvig ludwik lajos luiz lewis ludovic aloysius
francis francisco francesco francois franz frans ferenc franciszek frantisek francesc
frederick federico frederic friedrich frederik fredrik fryderyk bedrich
lawrence lorenzo laurent lars laurens lorenz laurence lavrenti lavrenty lourenco
stephen stefan esteban etienne stefano istvan stepan stephane stjepan szczepan estevao
philip philippe felipe filippo filip philipp filipe
matthew mateo matthieu matteo matthias matvei mateusz mateus matej
mark marco marcos marc markus marek markos
luke lucas luca lukas lukasz luc
thomas tomas tommaso tomasz foma toma tuomas tome
vincent vincenzo vicente vincenz wincenty
gregory grigory gregorio gregoire grigori gregor grzegorz grigoris hryhoriy
theodore fyodor teodoro theodor fedor feodor teodor
basil vasily vasili vasil vasile vasyl basilio
eugene yevgeny evgeny eugenio eugen evgeni
demetrius dmitry dmitri dimitri dimitris dmytro demetrio dimitrios
leo lev leon leone
constantine konstantin constantin costantino konstantinos
maximilian maximiliano massimiliano maximilien
edward eduardo edouard eduard edvard edoardo
robert roberto ruprecht
richard ricardo riccardo ryszard rikard
raymond ramon raimundo raimondo raimund
rudolph rodolfo rudolf
raphael rafael raffaele rafal
daniel daniil danilo daniele danylo
david davide dawid dafydd dawud daoud davit
solomon suleiman salomon shlomo sulayman salomo
abraham ibrahim avraham avram ebrahim
isaac ishaq yitzhak itzhak izak
moses musa moshe moise mose moises
aaron harun aharon haroun
noah nuh noe
elijah ilya elias ilyas elia eliyahu ilie
job ayyub ayub
jonah yunus yunis jonas
zachary zacharias zakaria zachariah zakariya zacharie
jesus isa issa yeshua
mary maria marie miriam maryam mariam miryam marija moira maire
elizabeth elisabeth isabel isabella elisabetta yelizaveta elzbieta erzsebet elisaveta isabelle
catherine ekaterina yekaterina caterina catarina katarina kateryna catalina katerina katarzyna
anna anne ana hannah hanna
helen elena yelena helena olena helene eleni elene ilona
joan juana jeanne giovanna johanna joanna ivana jana jane
sophia sofia sofya sophie zofia
julia yulia giulia julie iuliia julija
eve eva yeva hawa
margaret margarita marguerite margherita margarethe malgorzata margareta
martha marta marfa marthe
natalie natalia natalya nathalie
theresa teresa therese tereza
agnes ines agnese agnieszka
alice alicia alisa
barbara varvara
christine cristina kristina christina khristina
christopher cristobal christophe cristoforo kristof krzysztof hristo
christian cristian kristian
joachim joaquin ioakim akim
julius julio giulio jules yuliy
claude claudio claudius klaus
hugh hugo ugo hugues
ralph raul raoul
roger ruggero rogelio
ernest ernesto ernst
emil emilio emile
oscar oskar
victor viktor vittorio
dominic domingo domenico dominique
ignatius ignacio ignazio ignace ignacy
jerome geronimo jeronimo girolamo hieronymus
stanislaus stanislav stanislaw estanislao
ladislaus vladislav wladyslaw laszlo ladislav
wenceslas vaclav wenzel
casimir kazimierz casimiro
sigismund zygmunt sigmund zsigmond
adalbert vojtech wojciech
albert alberto
alfred alfredo
alphonse alfonso alphonsus afonso
ferdinand fernando hernando fernand
geoffrey godfrey gottfried godofredo
gerard gerardo gerhard
walter gualtiero gauthier
xavier javier
"""


def _by_group(lines: str) -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(lines.strip().split("\n")):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


EQUIVALENTS: Final[dict[str, frozenset[int]]] = _by_group(_ACROSS)
"""One first name in several languages, by the number of its group: Peter, Pyotr, Pierre."""
