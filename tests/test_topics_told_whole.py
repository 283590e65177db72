"""Topics told whole: what a thing does when something else happens, how long it takes, and what nobody does about it."""

from __future__ import annotations

import pytest

from drafts.phrasing import Phrase, Role, phrase


def _said(jot: str) -> Phrase:
    return phrase(jot, Role.TALKED, reader="Ana Ruiz", company="Acme Foods", names=["Ana Ruiz"], me="Kim Park")


@pytest.mark.parametrize(
    ("jot", "topic"),
    [
        # A thing whose only verbs stand in clauses of it is no statement.
        ("The heater in the vestry that hums whenever the organ plays.", "the heater in the vestry that hums whenever the organ plays"),
        ("the winch that slips unless two men lean on it", "the winch that slips unless two men lean on it"),
        ("the new mixer that fails when the lid is loose", "the new mixer that fails when the lid is loose"),
        ("their export that fails every Friday", "your export"),
        # How long or how much belongs to the clause.
        ("soil samples which need 9 days to dry", "soil samples that need 9 days to dry"),
        ("the repairs that take 3 weeks", "the repairs that take 3 weeks"),
        # What somebody does about a thing makes no sentence of the thing.
        ("tram 14 at half past, and nobody wants to tell the drivers", "tram 14 at half past"),
        ("the orchard at the back and everybody who ever fell out of it", "the orchard at the back and everybody who ever fell out of it"),
        # "That" for what says which things are meant; not behind a "that", a question or a comma of one thing.
        ("the buses which stop short of the pier", "the buses that stop short of the pier"),
        ("the vote which goes first", "the vote which goes first"),
        ("that barn which has no door", "that barn which has no door"),
        # Made of two ordinary words, a capital is no name's.
        ("Clawbacks. One in nine last spring", "clawbacks, which came to one in nine last spring"),
        ("Descaling, every second Monday", "descaling, every second Monday"),
        ("Passover, with two kitchens", "Passover, with two kitchens"),
        # Articles.
        ("diligence without a checklist", "diligence without a checklist"),
        ("preservation of the old nets", "the preservation of the old nets"),
        ("hand-off between the shifts", "the hand-off between the shifts"),
        ("moving from 5 L flask to 50 L steel vessel", "moving from a 5 L flask to a 50 L steel vessel"),
        ("moving from 5 L flasks to 50 L of beer", "moving from 5 L flasks to 50 L of beer"),
        ("who has the last word when a crane is late", "who has the last word when a crane is late"),
        ("220 allotments under lease", "the 220 allotments under lease"),
        ("12 years in the navy", None),
        ("the bats that they found in the shed 9", "the bats that they found in shed 9"),
        ("the top 10 of faults", "the top 10 of faults"),
        ("the morning when 6 trains was turned back", "the morning when 6 trains were turned back"),
        ("the delay of 6 trains was told late", None),
        ("digging on a bank without waking it", "digging on a bank without waking it"),
        ("mixing of clay and ash at the lunch time", "the mixing of clay and ash at lunchtime"),
        ("MTBF of the pumps", "the MTBF of the pumps"),
        ("dog bite claims, one in nine last winter", "dog bite claims, which came to one in nine last winter"),
        ("lifeboat launches, 41 last year", "lifeboat launches, of which there were 41 last year"),
        ("ripping up turf in Taos, 900 sq ft of it, before the grant ends", "ripping up turf in Taos, 900 square feet of it, before the grant ends"),
        ("buffer pools - who needs them and why", "buffer pools and who needs them and why"),
        ("the rota - who knows", "the rota"),
        ("the pupils who came to look the kilns", "the pupils who came to look at the kilns"),
        ("looking the part", "looking the part"),
        ("bonus is 2 months, but last year none", None),
        ("the rise was small, according to my cousin in their office", None),
        ("the snack van losing money since the school moved", "the snack van losing money since the school moved"),
        ("attendance at the evening classes since the bridge closed", "attendance at the evening classes since the bridge closed"),
        ("safety rounds every Friday with the union", "safety rounds every Friday with the union"),
        ("forms nobody fills in", "forms nobody fills in"),
        ("the switch from paper to tablets, due in June", "the switch from paper to tablets, due in June"),
        ("swapping the tills, three lanes at a time", "swapping the tills, three lanes at a time"),
        ("the crane driver who only comes down for lunch", "the crane driver who only comes down for lunch"),
        ("machine 7, which was made in Brno", "machine 7, which was made in Brno"),
        ("the list for the allotments - 90 names and 4 plots", "the list for the allotments, with 90 names and 4 plots"),
        ("the cabin they've had since the flood", "the cabin you've had since the flood"),
        ("cleaners from Porto who've come for 9 years", "cleaners from Porto who've come for 9 years"),
        ("six sheds and one vet", "six sheds and one vet"),
        ("an app for bus times that works offline", "an app for bus times that works offline"),
        ("the crew change in Bergen every second Friday", "the crew change in Bergen every second Friday"),
        ("the crew sleep in bunks", "how the crew sleep in bunks"),
        ("trainees, four of them, one a grandmother", "trainees, four of them, one a grandmother"),
        ("the beer tent, 11k pints in two days", "the beer tent, with 11k pints in two days"),
        ("buffer pools - who needs them and who sells them", "buffer pools, who needs them and who sells them"),
        # What is done to things lacks its verb; who does something has it.
        ("how crates stacked five high", "how crates are stacked five high"),
        ("how crates stacked five high come down", "how crates stacked five high come down"),
        ("how visitors reacted", "how visitors reacted"),
    ],
)  # fmt: skip
def test_a_topic_is_told_whole(jot: str, topic: str | None) -> None:
    assert _said(jot).topic == topic


def test_what_the_boiler_does_whenever_is_a_statement() -> None:
    assert _said("the pump trips whenever the dryers run").clause == "the pump trips whenever the dryers run"
