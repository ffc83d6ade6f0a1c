"""English words that two writers use for one thing in a report, though each has other meanings too: cost and pay, tall and high.

Unlike the groups of `senses_en` these overlap, and are no equality: a word of a claim to which a related one of the source
answers is explained, and weighs a little less than the word itself. Opposites are in no line together.
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
fuel gas oil coal
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
act law statute
rule regulation law
regulation rule
right entitle
permit licence allow authorise authorisation
authorise permit approve allow
ban stop forbid
court judge tribunal
judge court rule
fine penalty
crime offence
police officer
contract deal agreement
deal agreement contract
agreement contract deal memorandum accord
memorandum agreement sign
partner partnership cooperate together
partnership partner cooperate jointly
cooperate partner jointly together
jointly together common shared cooperate
together jointly both
share common
share part portion stake proportion
part share portion section
section part stretch
portion part share
majority most more
most majority mainly
mainly mostly chiefly largely primarily predominantly
mostly mainly largely
half part
double twice two
twice double
triple three threefold
single one only sole
only sole single
several many number
many number lot
increase rise growth
improve rise
growth rise expand
level rate
rate percentage share
fall decline
reduce reduction cut
cut reduce save
reduction reduce cut fall
save reduce cut spare
spare save
change alter shift
alter change
remain stay
stay remain accommodation night
overnight night stay
night overnight stay
constant unchanged same
same unchanged identical
equal same
difference gap differ
different other
separate apart
divide split
split divide
combine merge together
merge merger combine amalgamate unite
unite merge
remove take clear strip lift
lift raise remove pull tear
tear lift pull
demolish pull tear raze
destroy ruin burn demolish
burn fire
fire blaze burn
blaze fire
flood inundate water
storm gale
rain rainfall precipitation
rainfall rain precipitation
snow snowfall
temperature degree warm cold hot
warm hot heat
heat warm
cold cool
water wet
river stream
lake water
sea ocean marine
marine sea
coast shore seaside
forest wood tree
tree forest wood
wood timber tree
wild nature wetland
nature natural environment
environment nature environmental
animal creature species beast
species animal kind
bird fowl
colony population group
herd animal
breed reproduce
protect conservation preserve safeguard guard
conservation preserve protect
preserve conservation keep protect
keep hold house
store keep hold
stock store hold collection
collection hold item stock
collect gather raise
gather collect
raise collect gather
item object piece
object item piece exhibit
exhibit object item
library book
read reader
reader user library
lend loan borrow
page sheet
copy print
print publish copy
publish print appear
appear publish
journal magazine periodical
magazine journal
newspaper paper press
press newspaper media
broadcast air transmit
channel station
train railway rail locomotive
railway line rail train track
line railway route track
track line rail
rail train railway
tram streetcar light
bus coach
route line road way
road street way highway
street road
bridge viaduct span crossing
tunnel underground
station stop
stop station
journey trip ride travel
ride journey trip
travel journey ride go
ferry boat ship
boat ship craft
aircraft plane
plane aircraft flight
flight fly plane
fly flight
airport air
driver drive
car vehicle motor
vehicle car lorry bus
bicycle bike cycle
cycle bike bicycle
pedestrian walk foot
walk foot
visit tour
tour visit guide
guide tour
course class lesson training
class lesson course
lesson class course teach
train course teach
school education pupil
education school teach
university academic
college school
diploma degree qualification
degree diploma
exam test
fail failure
succeed success
success succeed
language speak
word term
meaning sense
history past
past history former
former old previous ex
previous former last prior
current present now today
today now current
modern new
new recent modern
recent last late new
annual year yearly
year annual season
season year
month monthly
week weekly
daily day
day daily
hour hourly
summer seasonal
century hundred
decade ten
anniversary birthday year
birthday anniversary
celebrate mark festival
festival celebrate fair
event happen
happen occur event
occur happen
accident crash collision
crash collision accident
collision crash accident
incident accident event
victim casualty injure
casualty victim dead
casualty injure
wound injure
rescue save
danger risk hazard
risk danger
safe safety secure
secure safe guard
attack strike raid
strike walkout stoppage
peace truce
war battle fight
battle fight war
fight battle
army military troop soldier
soldier troop army
weapon arm
border frontier
foreign abroad
abroad overseas foreign
domestic home national
local regional resident
regional local region area
region area district
area region district zone
zone area district
district area quarter region
village settlement
capital city
centre center hub
hub centre
north northern
south southern
east eastern
west western
near close by
surround around near
top highest summit
summit top peak
bottom lowest
large big biggest
largest biggest
biggest largest
big large biggest
small little
tiny small
important main key
main chief principal
main important
famous known
popular favourite
favourite popular
busy busiest
rare scarce
scarce rare shortage
shortage scarce lack
lack want missing
missing lost lack
lost missing
necessary need required
require need demand
need require necessary take
take need require last
last take
last final
final last
first initial
initial first start
second runner
possible able
able can
difficult hard
hard difficult
easy simple
simple easy
right correct
correct right
wrong false
true real
expensive costly dear
valuable worth
worth value
value worth price
quality standard
standard norm quality
goal target
target goal reach
reach attain meet
meet reach attain
attain reach
exceed beat outstrip
outstrip exceed
average typical mean
typical average usual
usual normal
normal usual
process treat handle
handle deal process
treat process
waste rubbish refuse garbage
rubbish waste
recycle reuse
reuse recycle
pollution contaminate
clean purify
purify clean treat
emission carbon
chemical substance compound
substance compound chemical
compound substance
element component part
component part
material substance stuff
metal iron steel
stone rock
rock stone
glass pane
cloth textile fabric
textile cloth fabric
garment clothes
clothes garment
food meal eat
meal food lunch dinner eat
eat food feed
feed food eat
drink water
cook kitchen
restaurant cafe
shop store
store shop
market sell
trade commerce business
business trade company
company business maker
maker company manufacturer
manufacturer maker producer
producer maker manufacturer grower
supplier supply provide
owner own
own owner property
property own estate
estate property land
land ground property
ground land
field area
garden park
park garden
flat apartment
apartment flat
hotel inn guesthouse
bed place
ward department
department division unit ward
unit department division
division department
branch office
office branch
system network
network system line
machine device equipment
device machine apparatus instrument
equipment machine device gear
instrument device
tool instrument
computer digital
digital online electronic
online internet web digital
internet online web
web online site
website online page site
software program
file record
record file document
document file record
archive record document
letter write
sign signature
title name
name title
subject topic theme
topic theme subject
theme topic subject
question ask issue
answer reply respond
reply answer respond
respond answer reply
problem difficulty issue
issue problem matter
matter issue
method way technique
technique method
way method
idea thought concept
concept idea
view opinion
opinion view
belief believe
hope wish
wish want
like enjoy
enjoy like
use employ apply
apply use
useful help
help support
support help back
assist help
prevent stop avoid
avoid prevent
allow let permit
let allow
force oblige compel
oblige force require
serious severe grave
severe serious
strong powerful
powerful strong
weak feeble
young youth
youth young
female woman
male man
wife spouse husband
husband wife spouse
mother parent
father parent
parent mother father
son child
daughter child
brother sibling
sister sibling
family relative
"""
