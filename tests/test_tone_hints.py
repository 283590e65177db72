"""What is meant to be read between the lines: sarcasm, a threat by hint, knowing where the reader lives; and the plain talk beside it."""

import pytest

from linter.finding import Severity
from tests.test_tone import found, raised

HINTS = """
Shall I send smoke signals instead?
Do I need to send a carrier pigeon to get an answer?
Perhaps I should try a message in a bottle.
Would a homing pigeon reach you faster?
Must I hire a town crier to get a reply?
Perhaps a telegram would work better.
Am I to write in Morse code next?
Maybe a smoke signal would get your attention.
Should I resort to skywriting?
My readers always enjoy a story about how companies treat applicants.
I have a big audience online, and they like to know how people are treated.
My podcast has many listeners who will be interested in how you treat candidates.
I run a popular channel, and my subscribers love stories about employers like you.
I have a large following, and people there like to hear about firms that behave like this.
Your recruiter might want to learn how a telephone works.
Somebody at your office should learn how email works.
Perhaps someone could teach your HR team how to read a calendar.
Your assistant may like to look up what a deadline is.
Someone there ought to be shown how a diary works.
Your staff could do with a lesson in manners.
Whoever plans your interviews should learn to tell the time.
Your panel might like to learn how clocks work.
Someone ought to teach your receptionist some manners.
Your team might benefit from learning what a calendar is for.
Your chairman and I go to the same church, as you will soon find out.
Your director and I are members of the same club, as you will learn.
The mayor and I are old friends, as you'll soon discover.
I know your owner well, as you will find out shortly.
Your boss and I were at school together, as you are about to discover.
I looked up your home address and could bring the portfolio round.
I found out where you live and can drop the drawings off.
I have your home address, so I will post the plans through your door.
I saw your house on the map and might call by.
I found your home number and thought I would ring you there.
I worked out which house is yours and may pop round.
I do hope the lucky winner is worth it.
I hope your golden boy was worth the wait.
I trust the favourite will be worth it.
I do so hope the anointed one proves worth it.
Let us hope the chosen candidate was worth it.
I only hope your pick turns out to be worth the money.
My plans for the menu are mine, so please do not use them.
Please do not use any of my ideas now that you have turned me down.
The ideas I gave you remain mine, so do not use them.
Kindly refrain from using my ideas for the app.
My suggestions stay with me, so don't go using them.
I trust you will not be using my ideas.
Any day now would be nice.
Some time this century would be good.
Any day now would suit me.
An answer any day now would be wonderful.
Before I retire would be nice.
"""

PLAIN = """
Your story of the message in a bottle made me laugh.
Should I send a copy of the transcript?
I loved the exhibit on the telegram office.
My grandfather was a town crier in York.
Am I to bring my own tools on Monday?
We trained owls for the film.
Should I send the samples by post?
I learned Morse code in the navy.
Perhaps I should send the list as a file.
I have a large following for my baking videos, and I would bring that to the shop.
My readers love to hear about old tools.
I built an audience of forty thousand for the museum's channel.
Your newsletter has many readers, and I would like to write for it.
We doubled the following of the gallery online.
I enjoyed hearing how your company treats its apprentices.
People love to hear how the bells were cast.
I liked how you treat people, and I told my sister so.
My listeners sent in four hundred recipes.
You told me how your followers found the shop.
I would like to learn how your calendar works.
Someone in your team might like to see the plans.
Your team taught me how the press works.
I could teach your apprentices how the lathe works.
Your assistant may like to know that the parcel came.
I should learn how the till works before June.
Someone in your team might like to learn the violin part with me.
I teach children to tell the time.
Your chairman and I went to the same school, as I learned on Monday.
Your director and I sing in the same choir.
As you will discover from the plan, the hall has two doors.
Your chief engineer and I spoke about the bridge.
The mayor opened the hall, as you will read in the report.
You and I belong to the same club, so I hope to see you there.
As you will see, my references know your work.
Your colleague and I were at school together, as she told you.
My mentor and I are old friends.
I found your office on the map and will be there at nine.
Your house on the hill was in the paper, you said.
I found your workshop on the map and could drop the samples off.
You gave me your home address, so the parcel went there.
I know where you stand on this, and I agree.
I asked where you live in the off season, and you said Oban.
I found your address on the advert and will post the form.
I saw the house on the map that you wrote of.
I learned how you built the house.
I hope the trip was worth it.
I hope the new oven is worth the wait.
I trust the repair was worth it.
I hope the person you chose does well.
The long drive was worth it.
The winner of the fair was worth the ticket.
I hope my visit was worth your while.
I hope the favourite won the race.
We hoped that the chosen site was worth it.
My ideas about the garden stay with me from my time in Kew.
Please use any of my ideas for the menu.
Feel free to use my plans.
Please do not use the side door.
The ideas you gave me stay with me.
Do not use my old number, please.
My notes stay with me, but I can send a copy.
I hope my ideas for the stall were of use.
Any day next week would be lovely.
Any time on Friday would be good.
The baby is due any day now.
Any day would suit me.
The lambs will come any day now.
Some time in June would be good.
Any time after noon would be fine.
The boat leaves any day now, you said.
Any time this week would be lovely.
Any day this month would work for me.
The school starts any day now.
I found your number in the directory and will ring the desk.
Any time after Monday works for me.
"""


@pytest.mark.parametrize("text", HINTS.strip().splitlines())
def test_a_hint_is_taken(text: str) -> None:
    assert raised(text)


@pytest.mark.parametrize("text", PLAIN.strip().splitlines())
def test_plain_talk_of_the_same_things_is_no_hint(text: str) -> None:
    assert not [fault for fault in found(text) if fault.severity is not Severity.NOTE]
