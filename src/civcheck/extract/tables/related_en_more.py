"""English words that two writers use for one thing, what is made and who makes it: a third part of `related_en`."""

from __future__ import annotations

LINES = """
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
