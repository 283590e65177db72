"""Turns of phrase that a reader minds, and the courtesies that come nearest to them."""

import pytest

from tests.test_tone import raised

MINDED = """
pessimistic | I suppose you won't choose me.
pessimistic | I guess you will not pick me in the end.
pessimistic | I fear you are not going to hire me, but the loaves were good.
pessimistic | I don't suppose you will take me.
pessimistic | You probably found somebody much better.
disparaging | Your interview was nothing but childish puzzles.
disparaging | Your questions were riddled with mistakes.
disparaging | Your advert was packed with buzzwords.
disparaging | The biscuits were by far the best bit of the interview.
disparaging | The way out was the highlight of the afternoon.
resentful | Your competitors will be delighted that you turned me down.
resentful | Another firm will be only too happy that you let me go.
impatient | Did anyone actually read my cover letter?
impatient | Did you so much as look at the drawings I sent?
impatient | Did you bother to open my portfolio?
self-deprecating | I understand as much of accounting as a goldfish.
self-deprecating | No doubt you saw how my hands shook on the slides.
self-deprecating | I suppose you heard that my voice cracked twice.
self-deprecating | My nerves got the better of me again.
self-deprecating | My tongue ran away with me at the end.
"""

KIND = """
If you do not choose me, I would still like to see the kiln lit.
Your crew will not take me for a stranger after that storm.
Your porter made a stranger feel welcome.
You made us all feel part of the team.
He taught a nervous learner to feel at ease on the wall.
I could not name a single fault of the schedule.
I have not a single complaint about how the ferry crew ran the tour.
I am out of the office until Tuesday, but still in reach by phone.
I will be out of town from Friday but can answer mail.
Your test was full of good puzzles.
The coffee was excellent, and the tour was the best part of my visit.
The walk through the foundry was the best part of my day.
Others will be glad that you let them see the plans.
Did you ever finish the model ship you spoke of?
Did the attachment open on your side?
I know as much about bees as my grandfather taught me.
I expect you noticed the swallows above the yard.
My thoughts ran back to your workshop on the way home.
My fingers got cold on the quay, and your tea helped.
"""


@pytest.mark.parametrize("line", MINDED.strip().splitlines())
def test_a_turn_that_a_reader_minds_is_heard(line: str) -> None:
    category, text = line.split(" | ")
    assert raised(text) == [category]


@pytest.mark.parametrize("text", KIND.strip().splitlines())
def test_the_courtesy_beside_it_is_left_alone(text: str) -> None:
    assert raised(text) == []
