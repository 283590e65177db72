"""A right word in the place of another: what the thing spoken of gives away, and the right sentences beside it."""

import pytest

from tests.test_real_words import found

SLIPS = """
Our accounts for the physical year ended in March. | physical | fiscal
The budget for the next physical quarter is tight. | physical | fiscal
A plumber replaced the leaking facet in the staff bathroom. | facet | faucet
The dripping facet kept us awake all night. | facet | faucet
They told us the audit was eminent. | eminent | imminent
With the election eminent, nobody would sign. | eminent | imminent
By the end of the shift I was too wary to eat. | wary | weary
He had a prostrate examination last spring. | prostrate | prostate
The saint lay prostate before the altar. | prostate | prostrate
Use the course thread for the sacks. | course | coarse
The chef keeps the course salt beside the stove. | course | coarse
They offered me a week's trail at the bakery. | trail | trial
I would gladly come in for a trail shift on Saturday. | trail | trial
The dress code is smart causal on Fridays. | causal | casual
The table has a few miner dents. | miner | minor
We are planing a trip to Cork in May. | planing | planning
She enjoyed planing the summer concert. | planing | planning
The electricians were on sight before us. | on sight | on site
My brother mends gliders in that hanger. | hanger | hangar
I keep missing the last cord in the hymn. | cord | chord
After we cleared the cash, the pages loaded at once. | cash | cache
The bill of landing went with the crates. | landing | lading
We die the wool with indigo from our own plants. | die | dye
Rooms 4 and 7 went to Ingrid and Pavel respectfully. | respectfully | respectively
We are singing the lease on Monday. | singing | signing
Thank you for singing the forms. | singing | signing
The nurse gave him a second does at noon. | does | dose
My doctor lowered the does of the painkiller. | does | dose
She needed a visa to leave the county. | county | country
Now that were open again, please call in. | were | we're
Because were all new here, we make a list. | were | we're
We have tired every key on the ring. | tired | tried
I tired to call you at noon. | tired | tried
She has already tired the new kiln. | tired | tried
We are tried of the noise. | tried | tired
The road was shut after sever flooding. | sever | severe
It was a very sever winter in the hills. | sever | severe
Our office is the forth door on the right. | forth | fourth
This is my forth letter to the council. | forth | fourth
He paid for the boat with this own savings. | this | his
Moral at the night desk is poor. | Moral | Morale
Since the move, moral has been very low. | moral | morale
I met the twins; there both keen to start. | there | they're
We are a crew of ate people. | ate | eight
It was a family of to people and three dogs. | to | two
That trip wet my appetite for the trade. | wet | whet
Patience is one of the reason they kept me. | reason | reasons
He will all ready have left by noon. | all ready | already
Please send me the forms until Friday. | until | by
Could you let me have your answer until noon? | until | by
The clock don't work since the storm. | don't | doesn't
I know the boss don't like noise. | don't | doesn't
He is kindest foreman I have ever had. | kindest | the kindest
It was most useful course I have ever taken. | most | the most
It was so lovely evening that we stayed. | so lovely | such a lovely
That was so interesting visit for all of us. | so interesting | such an interesting
I would like to by the boat. | by | buy
I can proof that my plan works. | proof | prove
I leave on Friday an work till noon. | an | and
She is kindest teacher I have ever had. | kindest | the kindest
He is best foreman I have ever had. | best | the best
He is strongest boxer I have ever met. | strongest | the strongest
We are a crew of for people and two dogs. | for | four
The for of us run the yard. | for | four
It was a for hour drive to the quarry. | for | four
My for children sing in the choir. | for | four
Just to of us were on the night shift. | to | two
I run a crew of for in the summer. | for | four
She leads a group of for apprentices. | for | four
All fore of them passed the test. | fore | four
We meet every for weeks in the barn. | for | four
A panel of too doctors heard me. | too | two
We are a family of sex people. | sex | six
"""

RIGHT = """
Every facet of the plumbing trade interests me.
The physical exam takes an hour each year.
The gem has a facet that leaks light.
She is one of the most eminent surgeons in the town.
After the fraud I was too wary to sign anything.
He was wary of strangers after a long day.
The pilgrims lay prostrate on the floor.
The course paperwork came on Friday.
The main course cloth was ready.
We walked a day's trail in the hills.
The trail in the forest was closed.
The study found a causal link.
The miner cuts the coal by hand.
His father was a coal miner.
I have been planing the oak boards all morning.
He was planing a door when I called.
The carpenter was planing the table for the wedding.
The guards had orders to shoot on sight.
The electrician knew the fault on sight.
Please put the pilot's coat on a hanger.
I cleared the cash from the till at night.
The bill for landing at the airport was high.
The old weavers die and the wool trade goes with them.
Plants die without water.
He spoke of Ingrid and Pavel respectfully.
I disagree with Ingrid and Pavel respectfully.
She has been singing the lead for years.
They are singing in the town hall before the contract talks.
The nurse knows what the doctor does at noon.
The deer and the does came to the fence.
He does of course help.
The county issued passports at the office in town.
We moved to another county last year.
The doors that were open let the cold in.
I know now that were he here he would help.
I have tired eyes from the screen.
The long walk tired the children.
The children have tired of the game.
He was tried for fraud, and the method is tried and tested.
I had to sever the rope with a knife.
They want to sever ties with the firm.
The ferry goes back and forth all day.
She set forth her plan in plain words.
We own this house, and this one too.
The moral of the tale is plain.
Moral courage at the ward is rare.
There all the tools are kept.
I sat there all morning.
A team of people came.
I spoke of four people.
I accept the offer to join the crew.
He is one of the crew our cook hired.
She is one of the staff you met.
We will all ready ourselves for the storm.
They will all be ready by noon.
Could you let me have the van until Friday?
Please do not send me the forms until Friday.
Please keep the forms until Friday.
The staff don't work on Sundays.
The nurse and the porter don't get a break.
People at the depot don't talk much.
The team don't meet on Fridays.
It was the best course I have ever taken.
My best boss I have ever admired.
It was so good of you to write.
The tea was so good people asked for more.
It was so busy people left.
It was so early places were free.
The day was so long team morale fell.
He was so kind man and boy wept.
We were held up by the lock, not by the weather.
I was touched by the letter, by the flowers and by the card.
We proof the dough in the fridge overnight.
I proof the pages before they go to print.
I leave on Friday, an hour after lunch.
My uncle and I use string to tie the sacks.
That is all for you and the crew.
It is the first of us to leave.
We cook for children and for men.
I have heard of him for years.
We are all for our union.
It is a first for women of the trade.
I waited just to see them.
I was on the team for years.
The team of four people left.
It was the last for days.
I kept the best of it for people in need.
I asked the others to of course wait.
This one is my gift to our cook.
"""


@pytest.mark.parametrize("line", SLIPS.strip().splitlines())
def test_the_thing_spoken_of_shows_the_slip(line: str) -> None:
    text, wrong, right = line.split(" | ")
    assert any(wrong in marked and right in meant for marked, meant in found(text))


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_a_sentence_of_the_same_words_stays_silent(text: str) -> None:
    assert found(text) == []
