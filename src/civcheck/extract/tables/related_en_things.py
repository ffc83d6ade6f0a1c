"""English words that two writers use for one thing, of law, trade and learning: a second part of `related_en`."""

from __future__ import annotations

LINES = """
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
temperature degree
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
"""
