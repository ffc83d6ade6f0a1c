"""English words that two writers use for one thing in a report, though each has other meanings too: cost and pay, tall and high.

The first word of a line is related to each of the others, and these are not to one another. Unlike the groups of `senses_en`
this is no equality: a word of a claim to which a related one of the source answers is explained, and weighs a little less
than the word itself.
"""

from __future__ import annotations

LINES = """
spend expenditure outlay expense cost pay disburse go consume
pay fund finance cost cover fee charge bear pick foot
fund finance money grant subsidy subsidise sponsor contribute pay
contribute give donate grant provide put gift
grant subsidy subsidise aid allowance contribute
invest investment spend money fund capital
price fee cost charge fare rate tariff toll ticket
fare ticket price
admission ticket entry entrance enter
wage salary pay earn remuneration
cheap inexpensive affordable low
loss deficit red
profit surplus gain black
revenue income turnover sales takings receipts proceeds
money fund sum amount budget finance cash
budget spend expenditure fund
debt borrow loan owe credit
borrow loan lend credit
tax levy duty
bill invoice cost
sum amount total figure
number figure count total quantity amount tally
count number have total tally
total overall altogether sum combined whole
entire whole full complete all
full complete whole
visitor attendance visit guest crowd audience footfall people attendee come
attendance turnout visitor attend crowd audience
audience spectator crowd viewer
crowd people
guest visitor customer
customer client buyer consumer user shopper
patient case
passenger traveller rider commuter people
traveller visitor tourist passenger
tourist tourism visitor holidaymaker
inhabitant resident people population citizen local
citizen national people resident
household home family
child boy girl young pupil minor
pupil child student schoolchild
adult grown grownup
graduate student alumnus
apprentice trainee
trainee student participant learner
staff employ employee worker job post people team workforce
employ work job hire
job post position work
vacancy post unfilled
worker labour labourer employee
volunteer helper unpaid
member join belong subscriber
scientist researcher research team scholar
researcher scholar research academic study
engineer architect design
designer architect design draw
design plan draw conceive
author writer write pen
write pen compose author
compose write composer
artist painter sculptor
paint painting picture
play drama piece
play perform act
piece work item
singer sing vocalist
musician player music
orchestra ensemble
concert performance recital
premiere first debut
stage perform theatre
player footballer athlete
team side squad club
coach trainer manager train
match game fixture
cup trophy
medal prize award
prize award honour
award honour prize give receive
winner win victor champion
win take secure claim clinch land
record best
farmer grower farm agricultural
farm agricultural farmland
grow cultivate plant raise farmer
crop harvest yield
harvest yield output pick
output production produce yield
produce make manufacture production output yield generate
manufacture make produce factory
factory plant mill works
plant works facility
facility plant installation building centre
mine pit colliery dig extract
coal fuel
fuel coal oil
energy power electricity
electricity power electric
generate produce supply
supply provide serve deliver
serve supply cater
equip fit install furnish
install fit put
replace renew swap change substitute
renew extend replace renewal
repair mend fix restore overhaul refurbish
restore restoration renovate rebuild refurbish repair overhaul reconstruct revamp
rebuild reconstruct restore renovate
renovate refurbish modernise revamp upgrade overhaul
modernise upgrade improve
improve better upgrade enhance
expand enlarge extend extension widen grow
extend expand extension enlarge lengthen
build construct house
building house block hall structure premises
house building home accommodate hold contain
accommodate hold house seat room
seat place room capacity
capacity hold room
place site location spot
site location place ground
base headquarters seat locate
locate lie situate stand base sit
lie situate locate stand
situate locate lie
stand rise measure high tall
tall high height stand
high tall height altitude
height high tall altitude elevation
long length stretch run
length long stretch
stretch run extend long
wide width broad span
deep depth
old age year
age old year
heavy weigh weight
weigh weight heavy
fast quick speed rapid swift
speed fast velocity
slow delay
late delay behind
delay postpone late setback
early ahead
run operate manage go
operate run service work manage
manage run administer direct head lead
administer manage run
direct head lead run
director head chief lead
head chief lead leader
chief head
chair chairman chairperson head
boss head chief director manager
manager head director manage
responsible charge oversee
oversee supervise run manage direct
supervise oversee
board council committee body
committee panel board commission
commission committee authority
council assembly board city authority municipal
authority agency body office administration
agency authority office body
government state cabinet authority
ministry government department
minister government
state government public national
municipal city council town
office post position
appoint name elect choose make install nominate
elect vote choose appoint
choose select pick elect
select choose pick
vote ballot poll
reject refuse decline
refuse reject decline deny
accept approve agree back adopt
approve accept clear back agree
agree accept approve agreement
back support approve endorse
favour back support
oppose against object
object oppose
criticise condemn attack fault
condemn denounce criticise
blame attribute put due cause
attribute blame put due ascribe cause credit
cause reason due trigger lead lie
reason cause explain why
due owing result because
result outcome lead
follow after succeed
precede before
leave depart quit go departure move exit
depart departure leave go
departure leave depart
move transfer relocate shift go
transfer move bring relocate
relocate move transfer
bring take fetch move transfer come
arrive arrival come reach
come arrive arrival
return back
send ship deliver
ship deliver send transport import
deliver supply bring hand
transport carry move ship
carry transport take move convey
import buy abroad ship
export sell abroad ship
sell sale market
sale sell market
buy purchase acquire take
acquire buy get obtain
obtain get receive gain acquire
receive get obtain welcome admit
get receive obtain
admit accept receive let treat
treat care cure treatment
care look treat
patient treat
sick ill disease
illness disease sick
disease illness infection condition
die death dead
death die fatal dead kill
dead die death
survive survivor alive live
alive live survive
live life reside
birth born bear
born birth hatch
hatch born
release free let discharge
free release liberate
catch capture
capture catch take seize
arrest detain
shut close closure
close shut closure cease
closure close shut
stop end cease halt close discontinue
cease stop end discontinue
end stop finish cease over
finish complete end
complete finish end ready
ready complete finish
reopen open resume
start begin open found launch
begin start open
open start launch inaugurate
launch start open introduce
introduce bring launch start
found start establish set
establish start found
plan intend schedule envisage aim project scheme
intend plan aim want
schedule plan due timetable
expect plan hope foresee
propose suggest want call
want wish call demand
call demand ask appeal urge
demand call ask request
ask request call
request ask demand application
apply application ask request
urge call ask
promise pledge undertake commit vow
pledge promise commit
commit pledge promise
decide decision resolve rule
decision decide ruling
announce say declare
explain say
warn caution
inform tell notify
describe call speak term
call describe term name
name call
speak talk say
talk speech lecture speak presentation
lecture talk speech
present show give
show display exhibit present
display show exhibit
find discover detect
discover find detect
detect find spot
identify find detect
search look seek
seek look search
look seek
examine study inspect check test
inspect inspection check examine
check test inspect examine
test trial check examine
trial test experiment
experiment test trial
measure gauge reading
monitor watch observe track
observe watch see
see watch observe
research study investigate
survey poll study questionnaire
questionnaire survey respondent
respondent survey ask
analyse analysis study examine
sample specimen
data figure statistic
statistic figure data
report account say
law act statute legislation bill
"""
