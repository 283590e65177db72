"""Right sentences of trades, hobbies and small talk, in words that a hurried hand also writes by mistake or a hurt one in anger."""

import pytest

from tests.test_typed_by_hand import letter, raised

TRADES = """
I would bike to work every day.
I'd bike to work from the station.
Your patients and your time come first.
We hoe everything by hand in spring.
I was a steam presser for nine years.
A descent team went down the shaft.
We saw an exiting ferry at dusk.
It is an illusion to the eye.
We peal off in pairs at the church.
I reed the clarinet mouthpiece myself.
We walked to the sight on the hill.
You have worded for the court a clear letter.
I met the fist time keeper of the boxing club.
The farmer led us trough to trough.
I saw some trough feed in the barn.
They have never loosed the sails in a gale.
He never loosed a hound on a Sunday.
We have never loosed the horses before noon.
I have only loosed two knots.
She just loosed the rope.
We keep asses for the beach rides.
The kitchen stuff is always very cheerful in colour.
The kitchen stuff was so friendly to the eye.
The bar stuff is very cheerful.
The costumers who sewed the gowns bow last.
I had another think about it on the bus.
Let us have another think to be safe.
My best think is in the bath.
I gave it one more think, and another think to test it.
You cannot sue about that.
They did not sue over it, and did not sue of their own will.
I do not sue that easily.
I may not sue your firm.
The security guards wand to check for metal.
The chair was nit free at last.
The nurse did nit combing at the school.
The shop has been nit free since May.
The shelter lets you adopt quickly.
I could see how your patients with us as nurses smiled.
Your patients with my old doctor send their love.
Your patients with all their troubles trust you.
An exiting horse leaves by the left gate.
An exiting member hands in the key to the shed.
An exiting pupil shuts the gate.
An exiting bus in the yard has right of way.
An exiting swimmer takes a towel.
Such exiting players bow.
Are team games on the bill?
The porter let us in or phone the desk.
To mete out fines is not my wish.
We mete again by the rod.
To mete the corn they used a bushel.
I can mete you a fair share.
Any weight is welcome at the gym.
Every weight is stamped.
We lifted every weight, and any weight, with ease.
We weighed the fish, and every weight, in ounces.
It was well worth the weight, and I rowed the boat up the river.
The town counsel argued the case in court.
The town consul came to tea.
The lone house stood by the lone worker.
The lone book on the shelf was mine.
Any illusion to the eye is a trick.
It was an illusion to us all.
The mirror lends an illusion to the room.
The trick gave an illusion to the audience.
The olive oil presser was kind.
The tyre presser stood by the lathe.
You worded it at length.
I worded for clarity.
I have always worded for plain readers.
You also worded for us a fine toast.
I have word in the post of two boats.
We have word here of three wrecks.
We have had word at last.
I have word from the captain.
The fist class at the karate club was full.
His fist floor work was strong.
A training curse is a bad habit.
The computer curse is upon us.
The driving curse hit me.
The curse begins in act two.
The curse starts in the tomb.
The curse runs in the house of Atreus.
I reed the roof.
Please reed the roof and thatch it.
We reed the thatch in June.
I have reed in my bag.
We have reed that grows tall.
I have reed and rush in my basket.
We peal them on Sundays.
I peal a change every week.
We peal a quarter on Fridays.
Must we peal the tenor?
We hole everything for the binder.
I would lie to say it was easy.
I would lie to know the truth.
I would lime to start the plaster.
We'd bike to see my aunt.
I'd bike to meet friends by the lock.
I would bike to visit the mill.
How fare your bees?
How fare the bees that have come in?
The fare away from town is dear.
The staff grate everyone a nutmeg.
The kitchen crew grates every carrot.
The kitchen team grate every lemon.
The team great everybody loves is Pele.
The crew great everyone loved was Tom.
My team great everybody cheers is Ann.
The colour complement about the rim is lovely.
I liked the complement about the table.
The complement about the hull was forty.
We walked to the fine sight on the quay.
We walked around the sight on the rifle.
I set the lens to the sight in the box.
I was new to the sight when it snowed.
I shut my eyes to the sight.
The boy is used to this sight.
We came round the bend to that sight.
The stationary trade wind did not move.
The tape lies behind the seams on the inside.
The cloth tears behind the seams at the knee.
The lining sits behind the seams in silk.
It is more likely that we had expected rain.
It is more curious that you have imagined it.
It is better that they had hoped.
It is better that you have guessed.
I find it more kind that you had thought of me.
It is nicer that you had thought of us.
It was more touching that you had expected us.
The garden and it's lovely.
The shed and it's dry.
This shed and it's a mess.
The shop is near the river and it's good exercise.
I like the village and it's quiet streets now.
When we do it's fun, and when they try it's best to wait.
If you do it's best to ring.
What I do it's hard to say.
When we are done it's best to rest.
Were both fond of bees?
Were all aware of it?
Were all proud of you?
Were both close to home?
Were all new to the work?
Whey is good for pigs.
By whey and rennet it is made.
We fed it on whey in the spring.
We drank the whey.
The best whey is sour.
Like the whey, it was thin.
We add whey to the bread.
We sold jam at the stall, and the costumers who run the theatre bought it all.
I saw it though it was dark, and we got everyone home though it rained.
We filled the wooden trough the night before.
The pigs have a zinc trough all year.
Your kitchen stuff is polished to a shine.
My bar stuff is in the van.
The staff are well.
We plane the boards smooth, and plane talk is all we know.
I think the first think tank was in that street.
They sue over fences in that town.
I will not sue you over a broken pot.
The wand to the left is the ash one.
The wands and the wand to match are on the shelf.
The nit comb hangs by the door.
I would adopt another cat in a heartbeat.
Thank you for seeing your patients and me on the same day.
Your patients and their visitors love the garden.
I nursed, and your patients with me on the ward slept well.
My descent was slow, and a descent by night is worse.
The exiting crowd was thick.
Please mind the exiting cars.
We meat-eaters sat apart.
The pilot let us in or out by the hatch.
We mete out the oats by hand.
That view was worth the weight of the tripod.
The kayak is worth the weight, I found, on a long carry.
The town counsel read the deed.
The parish hired counsel for the case.
The lone oak was from the old park.
A lone piper stood by the gate.
The card trick was an illusion to the very end.
I worked the garlic presser for an hour.
The trouser presser in room nine is broken.
We use a flower presser and a cider presser.
I fist bumped the whole crew.
A fist fight broke out on the stage.
The old curse runs through the whole play.
A witch's curse starts the tale.
I have been reeding a basket, and we reed in winter.
The reed beds hide a bittern.
We peal for weddings and peal at noon.
I peal the tenor on Sundays.
We hoe both beds each week, and I hoe twice.
We hop on one leg.
He would lie about his age.
I would lie down after lunch.
We'd bike along the canal.
I'd bike in all weathers.
I would lime the wall and then paint it.
I am sore from rowing, and I am sore all over.
How fare the hens this winter?
The bus fare from Leith is two pounds.
The crew grate ginger for the tea.
The kitchen staff grate us some nutmeg.
The team greats hang on the wall.
The ship's full complement was forty hands.
The sight on the old rifle is bent.
What a sight on a clear night!
We came to the finest sight on the coast.
The stationary bike is in the hall.
The hem is stitched behind the seams.
I look behind the seams of every coat I mend.
It was kinder that you had thought of my knees.
The hall is grander than I had imagined.
I like the river and it's good for the soul.
I love this town and it's full of cyclists.
We took up bowls and it's good fun on Fridays.
What the heron does it's hard to say.
When the engine does it's best to stand back.
Were both of you at the fair?
Were all of the lambs sold?
Were both sad to go?
Curds and whey made the lunch.
The cheese sits in the whey out of the light.
We poured off the whey, and the curd was firm.
"""

PLAYFUL = """
rejection | Please give me a go at the tiller one day.
rejection | I have given up all hope of beating your brother at chess.
rejection | Please give me a shot of your sourdough starter.
rejection | Could you give me a chance to taste the cider?
rejection | Please give me a break clause in the lease, and I will sign.
rejection | Just give me a go on the lathe and I am happy.
rejection | Would you give me the chance to show you our loom?
rejection | Would you give me another chance to see the bees?
rejection | Could you put in a word for me with the beekeeper about his honey?
rejection | Could you please put in a good word for me with the cook?
rejection | That song breaks my heart in the last verse.
rejection | The last act of your play broke my heart in two.
rejection | It breaks my heart to see old boats burnt.
rejection | Please do not forget about me when the plums are ripe.
rejection | I was hurt by a falling pot that you had warned me of.
rejection | I was hurt by the saw you lent me.
rejection | I cried at the end of your play when the news came.
rejection | I cried when the baby's letter came.
rejection | I wept over the onions on the way home.
rejection | I was in tears at your message of joy.
rejection | I wept with laughter reading your last letter.
rejection | I had set my heart on working with oak since I was six.
rejection | I had set my heart on the place by the river for the picnic.
rejection | It really hurt me when the plank fell.
rejection | It stung badly when I touched the nettle, and it really stung.
rejection | Your answer on the gale was a hard knock on the door.
rejection | I have almost given up hope that the cat will learn.
rejection | I had given up hope of finding a left-handed plane until I saw your stall.
rejection | I had lost all hope of ever seeing a kingfisher.
rejection | I had nearly given up hope of a dry day, and then the sun came out.
rejection | I had given up hope of finding my hat, and your porter found it.
rejection | Perhaps the soufflé was not meant to be eaten.
rejection | Maybe the door is not meant to be open.
rejection | Perhaps the gate was not meant to be shut.
rejection | I suppose the boat was not meant to be rowed.
rejection | Clearly the stairs were not meant to be steep.
rejection | Have you all forgotten me since the barn dance?
rejection | I cannot hang on forever to the old van.
rejection | I can not wait forever to see the lambs.
thank-you | I could not sit forever at a desk.
rejection | I will not keep waiting forever for the roses to bloom.
rejection | This is the second time I have written a haiku.
rejection | This is the first time I have written to a lighthouse.
check-in | This is the third time I have rung a full peal.
rejection | Please send me a clear answer to the riddle.
rejection | Would you send me a final date by Friday, please?
rejection | Could you send me a firm date?
rejection | Please send me a clear reply by post.
rejection | Let me have a final answer.
rejection | Half my experience is at sea.
rejection | Half my years were on the boats, and none of my skills were from books.
rejection | Half of my knowledge is from my aunt.
rejection | A quarter of my experience is in stone.
rejection | You chose charm over speed in the new door, and I like it.
rejection | You put family before work, and I admire it.
rejection | You value family above money.
rejection | You preferred a young tree instead of an old one.
rejection | You put family above all, and it shows.
rejection | The clerk handed me the pass and a form letter.
rejection | All I needed was a stamp and a standard letter.
rejection | I made the seal and a template letter in brass.
rejection | I teach forms and a mass email from time to time.
rejection | I typed a menu and a standard reply for callers.
rejection | I poured my heart into the song and got a prize.
rejection | I put my heart and soul into the boat and was glad of it.
rejection | I put my all into the race and got a medal.
rejection | I poured my heart into the garden and only the slugs minded.
rejection | You must be screening my old film.
rejection | You are ignoring my jokes, as one should.
rejection | You have been dodging my snowballs since May.
rejection | The plan was made before I came to the town.
rejection | The choice of stone was settled long before we came.
rejection | The rules were made before I was born.
rejection | The choice was made before the interview, and rightly.
rejection | The guide dog led me along, and your porter led me on.
rejection | Your guide led me along the quay with a lantern.
rejection | The usher led me on, and I saw the stage.
rejection | You led me along like a lamb, through every room.
rejection | Congratulations on choosing a safe harbour.
rejection | Congratulations on finding a younger pup.
rejection | Congratulations on going for the cheaper paint, which holds.
rejection | Congratulations on picking an easy route.
rejection | I wonder at what point the river was dammed, and what the point was.
rejection | I ask myself what the point of the lighthouse is called.
rejection | I see what the point was.
rejection | I understand what the point of the second latch is.
rejection | Forgive me if I do not thank each of you by name.
rejection | Forgive me if I do not feel my toes yet.
rejection | Excuse me if I do not smile in the picture.
rejection | I know what he has that I do not: a good ear.
rejection | You asked what they offer that I lack, and I said sleep.
rejection | It was good to sit down after all the time I spent on the roof.
rejection | After the work I put in on the hull, the tea was welcome.
rejection | I slept well after all the effort I made on the hill.
rejection | The garden glows after all the work I put into it.
rejection | My first loaf was awful, and my test batch was a mess.
rejection | My test loaf was a disaster, and we laughed.
rejection | My test kiln was terrible at first.
rejection | My performance bike is a mess after the rain.
rejection | My portfolio case was all over the place.
rejection | You would have to be mad to take the ferry in that gale.
rejection | You must be mad to want a goat.
rejection | You would be foolish to want a better view.
rejection | You must be mad to choose January for a swim.
rejection | I am not the first choice of partner for a waltz.
rejection | I am not the first person to fall in the pond.
rejection | I might not be the best one for the tango, but I bake.
rejection | I would not be the first one here in the morning, but the last to leave.
rejection | I will not be the first person here on Monday.
rejection | I will not be the first choice of the goats.
rejection | I am not much of a writer of poems, but I read them.
rejection | I could have explained the knot far better with a rope.
rejection | I should have prepared the tea far better.
rejection | I could have done with far better weather.
rejection | The photograph does the quay justice, and I do not do myself justice in hats.
rejection | I doubt I made an impression on the goat.
rejection | I doubt that my shoe left much of an impression in the mud.
rejection | I have no illusions about my dog, who steals.
rejection | I have few illusions about how my tea tastes.
thank-you | There are many people better than I at chess.
rejection | There is someone who is better at bowls, my aunt.
rejection | There must be plenty of others more fond of rain than I am.
rejection | I do not cope well with heat.
rejection | I am bad with people's names.
rejection | I am not very good at tests of the kiln.
rejection | I am well aware that I lack a licence for the forklift, and I sit the test in May.
rejection | I know my test was not very good for the glaze.
rejection | I know that my English was thin in those days.
rejection | I am sure my English is not very good yet, but I study daily.
thank-you | You must have met many people with better boats than ours.
rejection | You must have seen far better gardens than ours.
rejection | Please give me a go of your new lathe one day.
rejection | I have lost hope of growing leeks as long as yours.
rejection | Your dog's howl nearly broke my heart in the yard.
rejection | The saw hurt my thumb that day, and the plank really stung.
rejection | I cried when the lambs were born.
rejection | I wept at the last page of the book you lent me.
rejection | I was in tears at the joke your clerk told.
rejection | Perhaps the old gate was not meant to be opened.
rejection | This is the second time I have written a letter with a quill.
check-in | This is my third time at the spring fair.
rejection | You put people before profit, and I admire that.
rejection | You chose looks over comfort for the new chairs, and they suit the hall.
rejection | You picked family recipes over new ones for the fair.
rejection | I put my heart into the choir and got a solo.
rejection | The pupils gave me a card and a form letter to sign.
rejection | You were dodging my serves all afternoon at the net.
rejection | Your porter led me on through the kitchens.
rejection | Congratulations on finding a safe mooring.
rejection | Congratulations on choosing a younger tree for the yard.
rejection | I wonder what the point of that old hook was.
rejection | Forgive me if I do not smile in the photograph.
rejection | I know what your chef has that I do not have, a decent knife.
rejection | After all the work I put into the garden, the beans are up.
rejection | Half my knowledge is from my grandmother.
rejection | None of my skills were learnt at school.
rejection | I could not hang on forever to the rope.
rejection | My test loaf was a mess, and we laughed.
rejection | You must be mad to swim in January, and I would join you.
rejection | I may not be the best one for the tango, but I can waltz.
rejection | I will not be the first person through the gate.
rejection | I doubt my boots left much of an impression in the mud.
rejection | I have no illusions about my terrier, who steals socks.
rejection | You must have seen many better harvests than ours.
rejection | There are people with better boats than mine in the bay.
rejection | I am bad with people's names and good with dogs'.
rejection | I should have prepared the soil far better for leeks.
rejection | I do not do myself justice in hats.
rejection | Your reply was a real surprise.
rejection | Your answer on the gale was a hard knock at the door of my pride.
rejection | Please send me a clear photograph by Friday for the album.
rejection | Just give me a break from leeks.
rejection | I poured my heart into the song and you sang along.
"""


@pytest.mark.parametrize("text", TRADES.strip().splitlines())
def test_a_trades_own_word_is_no_slip(text: str) -> None:
    assert raised(letter(text)) == []


@pytest.mark.parametrize("row", PLAYFUL.strip().splitlines())
def test_a_jest_or_a_fact_is_no_wound(row: str) -> None:
    kind, text = row.split(" | ")
    assert raised(letter(text, kind)) == []
