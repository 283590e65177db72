"""A right word in wrong company, family by family: the slips, and the right sentences of the same words beside them."""

import pytest

from tests.test_real_words import found

SLIPS = """
The headed stationary is kept upstairs.
School stationary will be sold in the hall.
Our printed stationary can wait until June.
Wedding stationary has become dear.
Company stationary should carry the new logo.
We need four roles of tape.
I bought three roles of wallpaper and two roles of carpet.
She packed it with a whole role of foil.
We keep spare roles of film in the fridge.
They sent seven roles of wire.
Are children aloud in the tasting room?
Is my brother aloud to park there?
Are we aloud inside after six?
Are bicycles aloud on the ferry?
Nobody is aloud past the gate.
The maximum wait of each parcel is two kilos.
The minimum wait for the bags is ten kg.
Its total wait is four tonnes with the load.
The average wait of our lambs is forty pounds.
The gross wait must not pass nine tonnes.
I will ring you latter today.
We can meet latter this week.
She moved to Cork latter in the year.
The bus came latter than we hoped.
He will sign it latter tonight.
A short talk will proceed the dinner.
Drinks proceed the annual dinner.
The parade proceeded the opening ceremony.
The meal was proceeded by a toast.
Each race is proceeded by a warm-up.
The boat is ensured against storm damage.
My car was ensured until June.
Our house is ensured for its full value.
The horse is not ensured.
The contents are fully ensured with a firm in Hull.
They hope to adapt a little girl.
My sister adapted two rescue dogs.
We would like to adapt a third child.
He has adapted an orphan boy.
We want to adapt the kittens.
We had a two-month trail of the new till.
They offered a free trail of the software.
A one-week trail with your app would help.
Our three-month trail of the machine ends in May.
We like to eat altogether at one table.
The children sat altogether on the floor.
The choirs will sing altogether in the square.
We stood altogether around the fire.
They travelled altogether in one bus.
Can you say me where the key is?
Please say me whether the shop opens.
He said us what to bring.
Could you say me your name?
They said me which road to take.
You must lay on your back for an hour.
I had to lay on my left side.
She can lay on the sofa.
You should lay down for an hour.
Patients must lay on the bed.
You treated my father very kind after the show.
They treated our guests so polite at dinner.
The nurse treated my son very gentle.
He treats his horses very rough.
She treated the apprentices very fair.
I worked hardly all summer.
We worked hardly that winter.
She studied hardly all night.
I send you the keys by post last Friday.
We send him the forms by email last week.
I give you the list in June last year.
She bring us the cake last Sunday.
We sold less loaves this week than last.
They served less lunches in June.
I wrote less letters this year.
We lost less lambs last spring.
Were so happy with the new roof.
Were thrilled that you can come.
Were sorry for the delay.
Were looking for a second baker.
Were very pleased with the shelves.
I broke my write arm in May.
The upper write drawer sticks.
My write knee is mended.
The bottom write corner of the form is torn.
He writes with his write hand.
My eldest daughters wedding is in May.
My youngest brothers car broke down.
My older sisters house has a garden.
Our oldest sons school shuts early.
I bought new lamp from your shop.
We ordered large table for the hall.
I need small van for Friday.
We hired old boat from them.
Our summer season usually over by September.
The office always closed on Sundays.
My shift usually over at six.
The shop often busy in December.
My brother-in-law drive a bus.
My sister-in-law work at the mill.
Her father-in-law keep bees.
Can you tell me what time does the shop open?
Do you know when does the train leave?
I wonder how much does the ticket cost.
Please tell me where does the bus stop.
Could you tell me which day does the market start?
"""

RIGHT = """
The stationary bicycle is broken.
A stationary van blocked the lane.
The school bus was stationary for an hour.
Our office lift was stationary.
All office stationery is in the cupboard.
The role of plastic in our kitchens is small.
I played two roles of note last year.
She had several roles of trust.
The roles of film and print differ.
A role of this kind suits me.
We spoke of the role of paper in schools.
Are the poems read aloud in class?
Is the letter read aloud?
I wondered aloud about the roof.
She was thinking aloud at the desk.
He is reading aloud to the children.
The maximum wait for a table is ten minutes.
The average wait is two weeks.
The total wait was an hour and I paid four pounds for tea.
The minimum wait for parcels is three days.
It was worth the wait, and the weight of the bags was fine.
I prefer the latter this time.
Of the two I chose the latter in May.
The latter today is a bakery.
In these latter days I rest.
The latter than the former? Neither.
The concert will proceed after dinner.
Please proceed to the dinner hall.
The meeting proceeded without a chairman.
Proceeds from the concert go to the school.
They will proceed with the ceremony.
A quiet house is ensured by thick walls.
We ensured that the van was full.
Our success is ensured by your help.
The quality of the boat is ensured through tests.
Safety in the car is ensured at all times.
I had to adapt a child seat for the van.
We adapt dog beds for old hounds.
She adapted a children's book for the stage.
We adapt the recipe each year.
They adapted a dog kennel as a shed.
We walked the trail of the old railway.
A two-day trail through the hills begins here.
I followed the trail of crumbs.
A three-week trail with tents and ponies is hard.
The free trail of the park runs uphill.
The clock stopped altogether in May.
It was altogether a fine day.
We ate less bread altogether in the end, or none.
She gave up sugar altogether for a year.
I stopped work altogether at sixty.
Did they say me or you?
I say which one wins.
Say when you are ready.
He said what he meant.
They say who they are.
Please lay the cloth on the table.
We will lay on a bus for the guests.
You can lay on your charm.
They lay down their tools at six.
I lay on my back all night.
We had to lay down the rules.
You treated my very kind mother well.
They treated the staff as kind hosts do.
I found the staff very kind.
She treated us to a very kind word.
He treats kind people well.
He worked hardly at all.
I hardly worked that winter.
She worked hardly any nights.
We could hardly work all day.
The machine works hardly ever.
I send you the keys by post each Friday.
We always send you the bill by the last day.
I sent you the keys by post last Friday.
Should I send you the list I wrote last week?
We give them the best room last of all.
We sold less bread this week.
It cost less pounds and pence than hoped.
We lost less time this week.
I worked less Fridays, more Mondays.
We drove less miles last year.
I earned less last year.
Were they pleased with the roof?
Were all to go well, we would start in May.
Were you sorry for the delay?
Were delighted guests singing in the hall?
Were there any calls?
The top writes itself.
My right arm aches when I write.
Please write side by side in two columns.
The far write-up is longer.
My youngest sons are at school.
My eldest daughters live in Rome.
Our oldest friends name no names.
My older brothers car-share on Mondays.
Her youngest boys dog my steps.
I bought new furniture from you.
We ordered large tables for the hall.
I need small van drivers on Friday.
We hired old staff for the day.
I bought fresh bread from you.
We sold second-hand clothing in Leeds.
I need good light for work.
We have good reason for joy.
The season usually over by May is long this year.
Our office always closed on Sundays when I was a boy, and it was quiet.
The shop is usually closed on Mondays.
The bus usually arrives late.
The children often busy themselves in the yard.
Our door never closed in June.
My brother-in-law drives a bus.
My brothers-in-law drive a bus.
I saw my brother-in-law drive a bus.
My wife and my brother-in-law drive a bus.
Did your brother-in-law drive a bus?
What time does the shop open?
Tell me, what time does the shop open?
I know what the shop does open late.
Do you know what it does to the paint?
I know how. Does the shop open at six?
"""


@pytest.mark.parametrize("text", SLIPS.strip().splitlines())
def test_the_company_of_a_word_shows_the_slip(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_a_right_sentence_of_the_same_words_stays_silent(text: str) -> None:
    assert found(text) == []
