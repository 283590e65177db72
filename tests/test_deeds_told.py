"""A highlight jotted in haste keeps what came of it, in the words of a letter."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("lost two hives total", "I lost two hives in total"),
        ("lost two hives total in six winters", "I lost two hives in six winters"),
        ("lost two hives in total in six winters", "I lost two hives in total in six winters"),
        ("made a picture rota, so quarrels at the tap became almost zero", "I made a picture rota so that quarrels at the tap almost disappeared"),
        ("moved the bins so they stopped complaining", "I moved the bins so that they stopped complaining"),
        ("signed every permit since 2021", "I have signed every permit since 2021"),
        ("took care of class of 28 children", "I took care of a class of 28 children"),
        ("trained on Vega and Orion both", "I am trained on both Vega and Orion"),
        ("have forklift, reach truck and first aid", "I have my forklift, reach truck and first aid certificates"),
        ("I find faults by changing of one part at a time", "I find faults by changing one part at a time"),
        ("I learn by thinking of the customer", "I learn by thinking of the customer"),
        ("speak Frisian since I was a child", "I have spoken Frisian since I was a child"),
        ("labelled the tool crib. Not one drill missing since", "I labelled the tool crib, with not one drill missing since"),
        ("labelled every valve, nothing mixed up since", "I labelled every valve, and nothing has been mixed up since"),
        ("welded 400 joints, two rejected", "I welded 400 joints, two of them rejected"),
        ("stitched 14 saddles, one for the mounted police", "I stitched 14 saddles, one of them for the mounted police"),
        ("closed 900 claims in 2024, reopen rate 2.1%", "I closed 900 claims in 2024, with a reopen rate of 2.1%"),
        ("coded the rota, 3 hours instead of 3 days", "I coded the rota in 3 hours instead of 3 days"),
        ("doubled the members, 300 to 610", "I doubled the members from 300 to 610"),
        ("unloaded 14 trucks a week, no crate dropped", "I unloaded 14 trucks a week, with no crate dropped"),
        ("cut waste, 9 percent to 2", "I cut waste from 9 percent to 2"),
        ("I've won 4 tenders and delivering all of them on time", "I've won 4 tenders and delivered all of them on time"),
        ("I have kept bees and been stung", "I have kept bees and been stung"),
        ("turned around the returns desk. Complaints down by half", "I turned around the returns desk, with complaints down by half"),
        ("had two apprentices, both passed first time", "I had two apprentices, and both passed first time"),
        ("rebuilt the seed bank, 340 of 400 varieties saved", "I rebuilt the seed bank, with 340 of 400 varieties saved"),
        ("handled 60 calls a shift, average wait under 20 seconds", "I handled 60 calls a shift, with an average wait under 20 seconds"),
        ("ran the pool at 40% less chlorine, water still clear", "I ran the pool at 40% less chlorine, with the water still clear"),
        ("bred 12 guide dogs, 10 qualified", "I bred 12 guide dogs, and 10 of them qualified"),
        ("kept the peace by reminding of the rules", "I kept the peace by reminding of the rules"),
        ("calmed the hall by warning of delays", "I calmed the hall by warning of delays"),
        ("led by changing of shifts", "I led by changing shifts"),
        ("led the tour by singing of the sea", "I led the tour by singing of the sea"),
        ("calmed 6 lost luggage owners", "I calmed 6 lost luggage owners"),
        ("traced three lost baggages in one shift", "I traced three pieces of lost baggage in one shift"),
        ("opened a joinery, 30% cheaper", "I opened a joinery"),
        ("opened a hostel, 91% occupancy", "I opened a hostel, with 91% occupancy"),
        ("trained 12 pickers, six of them are faster than me", "I trained 12 pickers, and six of them are faster than me"),
    ],
)  # fmt: skip
def test_a_deed_is_told_with_what_came_of_it(jot: str, said: str) -> None:
    assert phrase(jot, Role.HIGHLIGHT, reader="Ana Ruiz", company="Harbor Mills", names=["Ana Ruiz"]).first == said
