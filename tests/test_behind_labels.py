"""What stands behind the label of something talked about: told with it where that is sound, left out and named where it is not."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def topic(jot: str) -> str | None:
    return phrase(jot, Role.TALKED, reader="Ana Ruiz", company="Acme Foods", names=["Ana Ruiz"], me="Kim Park").topic


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("the new mill, stones already dressed", "the new mill, with stones already dressed"),
        ("the east dock, crane still in bits", "the east dock, with the crane still in bits"),
        ("oyster beds in January, tide going out and the van on the sand", "oyster beds in January, with the tide going out and the van on the sand"),
        ("hostel linen, 1 in 5 coming back torn", "hostel linen, with one in five coming back torn"),
        ("the puppy class on Sundays, 14 of them, one lawn", "the puppy class on Sundays"),
        ("the pups in the Sunday class, 14 of them, one lawn", "the pups in the Sunday class, 14 of them with one lawn"),
        ("Terraform sprawl (90 modules, ~40 nobody owns)", "the Terraform sprawl, with 90 modules and about 40 that nobody owns"),
        ("the sledge run: usually two teams before lunch and only one brake", "the sledge run, with usually two teams before lunch and only one brake"),
        ("the hop store, no forklift and one ladder", "the hop store, with no forklift and one ladder"),
        ("ferry bookings, the office takes them by phone", "ferry bookings, with the office taking them by phone"),
        ("honey sales -> 400 jars in a day, and the queue at 40 minutes", "honey sales, with 400 jars in a day and the queue at 40 minutes"),
        ("the bell tower, everyone out in two minutes", "the bell tower, with everyone out in two minutes"),
        ("the glass furnace, first melt at 5:15", "the glass furnace, with the first melt at 5:15"),
    ],
)  # fmt: skip
def test_how_things_stand_is_led_in_by_with(jot: str, said: str) -> None:
    assert topic(jot) == said


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("Crusher 2. It's older than I am and it stops every time it snows.", "Crusher 2, which is older than I am and stops every time it snows"),
        ("price files from the Utrecht wholesaler. they rename columns on Mondays", "price files from the Utrecht wholesaler, which renames columns on Mondays"),
        ("the new timetable: it starts in May", "the new timetable, which starts in May"),
        ("the pantry list; they built it themselves in 2011", "the pantry list, which you built yourselves in 2011"),
        ("Lantern week. They go from 30 to 200 loaves a night", "the lantern week, when you go from 30 to 200 loaves a night"),
        ("the harp, its strings come from Wales", "the harp, whose strings come from Wales"),
        ("the dairy dog, his name is Pickle", "the dairy dog, called Pickle"),
        ("forest school, takes three days", "the forest school, which takes three days"),
        ("the footbridge, built by scouts", "the footbridge, built by scouts"),
        ("rescue calls, 31 last year", "rescue calls, of which there were 31 last year"),
        ("the rescue boat, 31 calls last year", "the rescue boat, with 31 calls last year"),
        ("night couriers (8 of them, all students)", "night couriers, 8 of them, all students"),
        ("the warden, elected in March", "the warden, elected in March"),
        ("the new porter, she came from banking", "the new porter, who came from banking"),
        ("the dye vat: it came from Lyon in 1984 and nobody has the manual", "the dye vat, which came from Lyon in 1984"),
        ("the sail loft, everything labelled in Norse", "the sail loft, with everything labelled in Norse"),
        ("the ice boat to Turku, snow on the line until May", "the ice boat to Turku, with snow on the line until May"),
        ("the mayor's chain, repaired in March", "the mayor's chain, repaired in March"),
        ("the ferry house, tiles from Portugal", "the ferry house, with tiles from Portugal"),
        ("the ferry house, she sleeps in the loft", "the ferry house"),
        ("the drop-in clinic. Most come for a flu jab", "the drop-in clinic, with most coming for a flu jab"),
        ("overtime: who gets it and how", "overtime and who gets it and how"),
        ("the loom, she cleans it twice a week", "the loom, which you clean twice a week"),
        ("the cider bar, drinks at five", "the cider bar, with drinks at five"),
        ("the dye room, the crew avoid it on Mondays", "the dye room, with the crew avoiding it on Mondays"),
        ("ambulance turnaround, 50 minutes on a good day", "the ambulance turnaround, 50 minutes on a good day"),
    ],
)  # fmt: skip
def test_what_is_said_of_the_label_leans_on_it(jot: str, said: str) -> None:
    assert topic(jot) == said


@pytest.mark.parametrize(
    ("jot", "label"),
    [
        ("the canteen, food is awful", "the canteen"),
        ("the tally cards, drivers love it", "the tally cards"),
        ("the switch to slate, roofers grumbling", "the switch to slate"),
        ("the oat dryer, fire last year", "the oat dryer"),
        ("the night porters, two quit in June", "the night porters"),
        ("the spring audit, they failed it twice", "the spring audit"),
        ("the Leeds office. I grew up round the corner", "the Leeds office"),
        ("the farm shop, my mum works there", "the farm shop"),
        ("the tasting menu (a bit dated)", "the tasting menu"),
        ("the goat shed, 12 square metres", "the goat shed"),
        ("the rota committee - three clerks, one chair", "the rota committee"),
        ("the barge, she was in tears", "the barge"),
        ("the barn: three of them, none straight", "the barn"),
        ("the head gardener, he earns double", "the head gardener"),
        ("the night guard, she sleeps in the sauna", "the night guard"),
        ("the foreman, half the crew avoid him", "the foreman"),
        ("the new pilot, the crew call her Mo", "the new pilot"),
        ("the loom, he broke it twice", "the loom"),
        ("the skipper, who drinks", "the skipper"),
    ],
)
def test_gossip_and_what_is_mine_stay_behind(jot: str, label: str) -> None:
    said = phrase(jot, Role.TALKED, reader="Ana Ruiz", company="Acme Foods")
    assert said.topic == label
    assert said.left_out


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("nurses calling patients who'd already come", "the nurses calling patients who'd already come"),
        ("kids coming in from Cluj on the tram", "the kids coming in from Cluj on the tram"),
        ("children learning to read", "children learning to read"),
        ("people moving to Truro", "people moving to Truro"),
        ("growers selling to Asda", "growers selling to Asda"),
        ("pupils learning in Gaelic", "pupils learning in Gaelic"),
        ("the pilots, both former teachers", "the pilots, both former teachers"),
        ("guests returning keys they'd taken home", "guests returning keys they'd taken home"),
        ("drivers calling in sick on Mondays", "drivers calling in sick on Mondays"),
    ],
)
def test_particular_people_have_their_article(jot: str, said: str) -> None:
    assert topic(jot) == said


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("claims feed → 3 copies of the same farm", "the claims feed, with 3 copies of the same farm"),
        ("old stock system -> new one in spring", "the move from the old stock system to a new one in spring"),
        ("paper charts -> tablets by June", "the move from paper charts to tablets by June"),
        ("phishing test -> 38% clicked", "the phishing test"),
        ("orders feed -> nobody monitors it", "the orders feed"),
    ],
)
def test_an_arrow_is_never_a_verb(jot: str, said: str) -> None:
    assert topic(jot) == said


def test_a_long_part_is_told_up_to_where_a_breath_ends() -> None:
    said = topic(
        "the reef survey off the north point, 40 dives in ten days, two boats from the harbour club, three cooks on shore"
    )
    assert said == "the reef survey off the north point, with 40 dives in ten days and two boats from the harbour club"
