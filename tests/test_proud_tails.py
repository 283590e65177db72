"""A highlight keeps its proud end: what never happened in so many years, what came of a deed, by what a figure moved."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def first(jot: str) -> str | None:
    return phrase(jot, Role.HIGHLIGHT, reader="Ana Ruiz", company="Harbor Mills", names=["Ana Ruiz"]).first


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("eight yr on the ploughs for Moray, never lost a blade yet", "I have spent eight years on the ploughs for Moray and have never lost a blade yet"),
        ("12 years on the trams, not one derailment", "I have spent 12 years on the trams without a single derailment"),
        ("14 seasons as a ski patroller, never lost a guest", "I have worked for 14 seasons as a ski patroller and have never lost a guest"),
        ("4 yrs night porter, never late once", "I have worked for 4 years as a night porter and have never been late once"),
        ("4 years night shift, never missed a handover, which says something", "I have spent 4 years on the night shift and have never missed a handover"),
        ("20 yrs driving HGV, never a point on my licence", "I have spent 20 years driving HGV without a single point on my licence"),
        ("ran a six-man gang for two seasons, which is saying something", "I ran a six-man gang for two seasons"),
        ("ran the night desk for three winters, which nobody else wanted", "I ran the night desk for three winters, which nobody else wanted"),
        ("fixed the loose wheel in ten min w/ the customer standing there", "I fixed the loose wheel in ten minutes with the customer standing there"),
        ("Set up the Fethard clinic from nothing, 80 women in the first year.", "I set up the Fethard clinic from nothing, with 80 women in the first year"),
        ("re-routed the vans, 2 hours a day saved", "I re-routed the vans, which saved 2 hours a day"),
        ("found nine false invoices, Rs 12 lakh saved", "I found nine false invoices, which saved Rs 12 lakh"),
        ("trained as a moving and handling instructor, nine courses run since", "I trained as a moving and handling instructor, and have run nine courses since"),
        ("already trained 14 apprentices", "I have already trained 14 apprentices"),
        ("Level 2 and Level 3 both passed first time", "I passed Level 2 and Level 3 first time"),
        ("Foundation + Practitioner both cleared first attempt", "I passed both Foundation and Practitioner at the first attempt"),
        ("kanban on the night line, stockouts down from 14 to 2", "I brought stockouts down from 14 to 2 with kanban on the night line"),
        ("LIFO by bay, not by habit, returns down from 4.2% to 1.9%", "I brought returns down from 4.2% to 1.9% with LIFO by bay, not by habit"),
        ("cross-docking instead of racking, dwell time down from 3 days to 9 hours", "I brought dwell time down from 3 days to 9 hours by cross-docking instead of racking"),
        ("built a rota by postcode -> avg first call within 20 hrs", "I built a rota by postcode leading to an average first call within 20 hours"),
        ("swapped 30 pumps in one night, no delay of Monday departures", "I swapped 30 pumps in one night, with no delay to the Monday departures"),
        ("a mock recall every quarter", "I did a mock recall every quarter"),
        ("silver medal in Torgau for the dry cider", "I won a silver medal at Torgau for the dry cider"),
        ("RVTX passed 2016, never let me registration lapse", "I passed the RVTX in 2016 and never let my registration lapse"),
        ("NVQ 2, and LOLER 3 done last May", "I have NVQ 2 and completed LOLER 3 last May"),
        ("got my MMC, 4 yrs on tugs outta Mobile", "I have my MMC and 4 years on tugs out of Mobile"),
        ("used to close the books at day 5", "I used to close the books at day 5"),
        ("used to heights", "I am used to heights"),
        ("Arabic, French, english medium, kabyle with my aunt", "I speak Arabic and French"),
        ("winning 4 of 5 appeals the last year", "I won 4 of 5 appeals last year"),
        ("being the one relatives ask for", "I am the one relatives ask for"),
        ("keeping calm when the board goes red", "I keep calm when the board goes red"),
        ("having run a 30 cover kitchen alone on Mondays", "I have run a 30 cover kitchen alone on Mondays"),
        ("I cook for 300 student every day in my old school", "I cooked for 300 students every day in my old school"),
        ("I know the moors and my old school knows me", "I know the moors and my old school knows me"),
        ("making 8 cleanings per day without delay the agenda", "I have made 8 cleanings per day without delaying the agenda"),
        ("I should say that I found the leak", "I found the leak"),
        ("not fussed about dust or noise", "I am not fussed about dust or noise"),
        ("2G 6G tickets current, can read a drawing alone", "I have current 2G and 6G tickets and can read a drawing alone"),
        ("opened a 1920s safe for a bank in Leith, 5 hrs, no a mark on it", "I opened a 1920s safe for a bank in Leith in 5 hours without a mark on it"),
        ("writing 9 lesson plans for the archive, three of them still in use", "I have written 9 lesson plans for the archive, three of them still in use"),
        ("got the hoist from 9 breakdowns a month down to 1, were the limit switches all along", "I got the hoist from 9 breakdowns a month down to 1"),
        ("I cook for 200 in Farsi, Turkish and German, often on the same shift", "I cook for 200 in Farsi, Turkish and German, often on the same shift"),
    ],
)  # fmt: skip
def test_its_proud_end_is_kept(jot: str, said: str) -> None:
    assert first(jot) == said


@pytest.mark.parametrize(
    "jot",
    [
        "six years in retail, shrinkage down from 3% to 1%",  # years bring nothing down by themselves
        "scored in the final, 14 goals seen since",  # by whom?
        "12 years, never",
    ],
)
def test_nothing_is_made_of_what_is_not_sure(jot: str) -> None:
    said = first(jot) or ""
    assert not said.startswith(("I brought", "I have spent")) and "have seen" not in said


@pytest.mark.parametrize(
    "jot",
    [
        "have another offer from Swire",
        "I left the last place because they cooked the books - not to say",
        "got a raise in May, don't tell before they give a number",
    ],
)
def test_what_is_to_be_kept_quiet_is_left_out_whole(jot: str) -> None:
    said = phrase(jot, Role.HIGHLIGHT, reader="Ana Ruiz", company="Harbor Mills")
    assert not said.first and not said.topic and said.left_out


@pytest.mark.parametrize(
    ("jot", "topic"),
    [
        ("engineer can train the local crew in Thai", "an engineer who can train the local crew in Thai"),
        ("night nurse can do ventilators", "a night nurse who can do ventilators"),
        ("driver has own van", "a driver who has their own van"),
        ("technical Dutch", "technical Dutch"),
        ("owner must sign every order", None),
        ("our manager knows SAP", None),
    ],
)
def test_who_is_needed_is_told_with_who(jot: str, topic: str | None) -> None:
    assert phrase(jot, Role.NEED, reader="Ana Ruiz", company="Harbor Mills").topic == topic


def test_an_answer_names_which_of_several_and_is_no_report() -> None:
    def sentence(jot: str) -> str | None:
        return phrase(jot, Role.ANSWER, reader="Ana Ruiz", company="Harbor Mills").sentence

    assert (
        sentence("branch merged with Sligo, my desk went with it")
        == "The branch was merged with Sligo, and my desk went with it."
    )
    assert sentence("main is Fendt, but I also repair Claas") == "The main one is Fendt, but I also repair Claas."
    assert (
        sentence("Said I'd read the chart with her first, then agree it in writing.")
        == "I'd read the chart with her first, then agree it in writing."
    )


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("ran the claims desk with 12 hands, daily 8 am huddle, nobody lost a file", "I ran the claims desk with 12 hands and a daily 8 am huddle, and nobody lost a file."),
        ("ran the rota alone, whiteboard by the door, everybody got a Sunday", "I ran the rota alone, and everybody got a Sunday."),
        ("fitted the pumps and the valves myself, nobody checked", "I fitted the pumps and the valves myself, and nobody checked."),
    ],
)  # fmt: skip
def test_what_nobody_did_is_joined_on(jot: str, said: str) -> None:
    assert phrase(jot, Role.ANSWER, reader="Ana Ruiz", company="Harbor Mills").sentence == said
