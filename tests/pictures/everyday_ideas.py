"""A hundred ideas of an everyday life in the words people use, and the symbols that say each.

Codes after the first are as good. From contact sheets looked at by a person; where OpenMoji has only an object
standing for the idea, the drawing of ours comes first.
"""

from __future__ import annotations

IDEAS = """
washing up | own-washing-up
shower | 1F6BF
bath | 1F6C1 1F6C0
brush teeth | 1FAA5
get dressed | own-get-dressed
toilet | 1F6BD
cooking | 1F373
gardening | E340 E341
knitting | 1F9F6
sewing | 1FAA1
dancing | 1F483 1F57A
music | 1F3B5
singing | 1F3B6 1F9D1-200D-1F3A4 1F3A4
football | 26BD
swimming | 1F3CA
bowling | 1F3B3
boccia | own-boccia
walking | 1F6B6
cycling | 1F6B4
gym | 1F3CB
yoga | 1F9D8
TV | 1F4FA
radio | 1F4FB
computer | 1F4BB
tablet | E1CC
phone a friend | 1F4DE
video call | 1F4F9
reading | 1F4D6
painting | 1F3A8
photos | 1F4F7
cinema | 1F3A6
church | 26EA
mosque | 1F54C
temple | 1F6D5
pub | own-pub 1F37A
cafe | own-cafe 2615
restaurant | 1F37D
charity-shop volunteering | own-charity-shop
shopping | 1F6D2
money | 1F4B7
bank | 1F3E6
bus | 1F68C
taxi | 1F695
minibus | 1F690
train | 1F686
car | 1F697
library | 1F4DA
doctor | E301 E300 1F9D1-200D-2695-FE0F
GP surgery | own-gp-surgery
hospital | 1F3E5
dentist | 1F9B7
optician | 1F453
medicine | 1F48A
day centre | own-day-centre
college | own-college 1F3EB
work | 1F4BC
meeting | own-meeting
speaking up | 1F64B
voting | 1F5F3
haircut | 1F487
cleaning | 1F9F9
laundry | E1CF
hoovering | own-hoovering
feeding pet | own-feed-pet
bed | 1F6CF 1F6CC
sleep | 1F6CC
breakfast | 1F963
lunch | 1F96A
dinner | 1F37D own-hot-meal
tea | own-mug-of-tea 1FAD6
rest | 1F6CB
relax | 1F6CB
party | 1F389 1F382
birthday | 1F382
holiday | 1F3D6
mum | 1F469
dad | 1F468
sister | own-sister
brother | own-brother
friend | 1F9D1-200D-1F91D-200D-1F9D1
partner | 1F491
neighbour | 1F3D8
support worker | own-support-worker
social worker | own-social-worker
advocate | own-advocate
nurse | E302
volunteer | own-volunteer
boss | 1F9D1-200D-1F4BC
house | 1F3E0
park | 1F3DE
happy | 1F642
sad | 1F641 2639
angry | 1F620
worried | 1F61F
tired | 1F971
poorly | 1F912
pain | 1F915
like | 1F44D 1F600
dislike | 1F44E
sunny | 2600
rain | 1F327
snow | 2744
wheelchair | 1F9D1-200D-1F9BD 1F9BD
morning | 1F305
night | 1F319
help | 1F198
"""


def ideas() -> dict[str, list[str]]:
    """What people say, and the codes that say it."""
    lines = (line.partition("|") for line in IDEAS.strip().splitlines())
    return {idea.strip(): codes.split() for idea, _, codes in lines}
