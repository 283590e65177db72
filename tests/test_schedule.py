"""The cadence, sentence by sentence: what is due on which day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from drafts.kinds import Kind
from drafts.notes import Contact, Decision, Interview, Me, Notes, Person
from drafts.schedule import PlanItem, ScheduleError, due, due_date, plan
from drafts.timetable.workdays import CountryError

# 18 November 2026 is a Wednesday.
MARTA = Person("Marta Oliveira", part="hiring manager", email="marta@harbour.example", address="1 Quay")
KOFI = Person("Kofi Mensah", part="interviewer", email="kofi@harbour.example")
RUTH = Person("Ruth Levin", part="recruiter", email="ruth@harbour.example")


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def notes(**changes: object) -> Notes:
    base = Notes(
        Me("Sian Price", phone="+44 20 7946 0018"),
        "Harbour Bakery",
        "Pastry Lead",
        interview=Interview(day("11-18")),
        decision=Decision(day("12-02")),
        channel="email",
        people=(MARTA, KOFI),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def sent(*contacts: tuple[str, str, str]) -> tuple[Contact, ...]:
    return tuple(Contact(day(when), kind, to) for when, kind, to in contacts)


def writes(these: Notes, today: str, country: str = "") -> set[tuple[str, str | None]]:
    """What `draft` without a kind would write on this day."""
    return {(kind.value, item.to) for kind, _, item in due(these, day(today), country)}


def found(these: Notes, today: str, kind: Kind, to: str | None = None, country: str = "") -> PlanItem:
    items = plan([these], day(today), country)
    return next(item for item in items if item.kind is kind and (to is None or item.to == to))


THANKS = {("thank-you", "Marta Oliveira"), ("thank-you", "Kofi Mensah")}
NOTES = {("note", "Marta Oliveira"), ("note", "Kofi Mensah")}


# Thank-you


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("11-17", set()),
        ("11-18", set()),
        ("11-19", THANKS | NOTES),
        ("11-20", THANKS | NOTES),
        ("11-21", THANKS),
        ("12-02", THANKS),
        ("12-03", {("check-in", "Marta Oliveira")}),
    ],
)
def test_thanks_are_due_from_the_day_after_and_lapse_with_the_decision(
    today: str, expected: set[tuple[str, str]]
) -> None:
    assert writes(notes(), today) == expected


@pytest.mark.parametrize(
    ("today", "state"), [("11-18", "later"), ("11-19", "due"), ("11-20", "due"), ("11-21", "late")]
)
def test_a_thank_you_is_late_after_48_hours(today: str, state: str) -> None:
    assert found(notes(), today, Kind.THANK_YOU).state == state


@pytest.mark.parametrize(("today", "state"), [("11-21", "due"), ("11-22", "due"), ("11-23", "due"), ("11-24", "late")])
def test_after_a_friday_a_thank_you_is_late_after_monday(today: str, state: str) -> None:
    friday = notes(interview=Interview(day("11-20")))
    assert found(friday, today, Kind.THANK_YOU).state == state


def test_after_a_friday_before_a_holiday_the_next_business_day_is_fine() -> None:
    # Monday 7 September 2026 is Labor Day in the United States.
    friday = notes(interview=Interview(day("09-04")), decision=Decision(day("09-30")))
    assert found(friday, "09-08", Kind.THANK_YOU, country="US").state == "due"
    assert found(friday, "09-08", Kind.THANK_YOU).state == "late"


@pytest.mark.parametrize(("decision", "first"), [("11-18", "11-18"), ("11-20", "11-18"), ("11-21", "11-19")])
def test_a_decision_within_two_days_makes_the_thank_you_due_the_same_day(decision: str, first: str) -> None:
    early = notes(decision=Decision(day(decision)))
    assert found(early, "11-18", Kind.THANK_YOU).date == day(first)
    assert (("thank-you", "Kofi Mensah") in writes(early, "11-18")) == (first == "11-18")


def test_only_those_not_yet_thanked_are_due() -> None:
    thanked = notes(contacts=sent(("11-19", "thank-you", "Marta Oliveira")))
    assert ("thank-you", "Marta Oliveira") not in writes(thanked, "11-19")
    assert ("thank-you", "Kofi Mensah") in writes(thanked, "11-19")
    assert found(thanked, "11-19", Kind.THANK_YOU, "Marta Oliveira").state == "done"


def test_a_persons_own_date_overrides_the_interviews() -> None:
    later = replace(KOFI, met=day("11-25"))
    two_rounds = notes(people=(MARTA, later), decision=Decision(day("12-09")))
    assert writes(two_rounds, "11-19") == {("thank-you", "Marta Oliveira"), ("note", "Marta Oliveira")}
    assert found(two_rounds, "11-19", Kind.THANK_YOU, "Kofi Mensah").date == day("11-26")


def test_thanks_for_an_earlier_round_do_not_thank_for_the_next() -> None:
    again = notes(
        people=(replace(MARTA, met=day("11-25")),),
        decision=Decision(day("12-09")),
        contacts=sent(("11-19", "thank-you", "Marta Oliveira")),
    )
    assert ("thank-you", "Marta Oliveira") in writes(again, "11-26")


def test_a_recruiter_who_only_arranged_things_is_not_thanked_but_one_who_talked_is() -> None:
    assert ("thank-you", "Ruth Levin") not in writes(notes(people=(MARTA, RUTH)), "11-19")
    talked = replace(RUTH, talked_about=("the move to the new kitchen",))
    assert ("thank-you", "Ruth Levin") in writes(notes(people=(MARTA, talked)), "11-19")
    assert ("thank-you", "Ruth Levin") in writes(notes(people=(RUTH,)), "11-19")


def test_where_nobody_is_named_the_hiring_team_is_thanked() -> None:
    team = notes(people=())
    assert writes(team, "11-19") == {("thank-you", None)}
    assert writes(replace(team, contacts=sent(("11-19", "thank-you", ""))), "11-19") == set()


def test_an_unknown_decision_date_keeps_thanks_due_until_the_check_in() -> None:
    unknown = notes(decision=Decision())
    assert writes(unknown, "11-24") == THANKS
    assert writes(unknown, "11-25") == {("check-in", "Marta Oliveira")}


# Note


def test_a_note_lapses_after_48_hours_and_after_a_friday_with_the_thank_you() -> None:
    friday = notes(interview=Interview(day("11-20")))
    assert writes(friday, "11-23") == THANKS | NOTES
    assert writes(friday, "11-24") == THANKS


def test_a_note_stands_beside_a_thank_you_that_has_gone() -> None:
    thanked = notes(contacts=sent(("11-19", "thank-you", "Marta Oliveira"), ("11-19", "note", "Kofi Mensah")))
    assert writes(thanked, "11-19") == {("note", "Marta Oliveira"), ("thank-you", "Kofi Mensah")}


def test_where_post_is_the_channel_the_note_is_the_thank_you() -> None:
    post = notes(channel="post")
    assert writes(post, "11-19") == NOTES
    assert writes(post, "11-25") == NOTES
    assert found(post, "11-25", Kind.NOTE).state == "late"
    carded = replace(post, contacts=sent(("11-19", "note", "Kofi Mensah"), ("11-19", "thank-you", "Marta Oliveira")))
    assert writes(carded, "11-19") == set()


@pytest.mark.parametrize(
    ("decision", "says"),
    [("11-20", "cannot arrive before"), ("11-24", "may not arrive before"), ("11-26", "may not"), ("11-27", "")],
)
def test_a_card_that_the_decision_may_overtake_says_email_now(decision: str, says: str) -> None:
    # Posted on Thursday the 19th, or on the 18th where the decision is that near; six business days end on the 27th.
    why = found(notes(decision=Decision(day(decision))), "11-19", Kind.NOTE).why
    assert (says in why) if says else "arrive" not in why
    assert ("email now, the card is an extra" in why) == bool(says)


# Letter


@pytest.mark.parametrize(("today", "is_due"), [("11-19", False), ("11-20", True), ("11-25", True), ("11-26", False)])
def test_a_letter_is_due_once_thanks_went_within_seven_days(today: str, is_due: bool) -> None:
    thanked = notes(contacts=sent(("11-19", "thank-you", "Marta Oliveira"), ("11-19", "thank-you", "Kofi Mensah")))
    letters = {to for kind, to in writes(thanked, today) if kind == "letter"}
    assert letters == ({"Marta Oliveira"} if is_due else set())


def test_no_letter_before_thanks_nor_twice() -> None:
    assert all(item.kind is not Kind.LETTER for item in plan([notes()], day("11-20")))
    again = notes(contacts=sent(("11-19", "thank-you", "Kofi Mensah"), ("11-20", "letter", "Kofi Mensah")))
    assert all(kind != "letter" for kind, _ in writes(again, "11-21"))


def test_a_letter_goes_to_somebody_thanked_and_lapses_with_the_check_in() -> None:
    thanked = notes(contacts=sent(("11-19", "thank-you", "Kofi Mensah")))
    assert ("letter", "Kofi Mensah") in writes(thanked, "11-20")
    soon = replace(thanked, decision=Decision(day("11-20")), contacts=sent(("11-18", "thank-you", "Kofi Mensah")))
    assert ("letter", "Kofi Mensah") in writes(soon, "11-24")
    # The check-in waits a week after the thank-you.
    assert writes(soon, "11-25") == {("check-in", "Marta Oliveira")}


def test_a_letter_belongs_to_the_latest_round() -> None:
    rounds = notes(
        people=(replace(RUTH, met=day("11-18")), replace(MARTA, met=day("11-20"))),
        contacts=sent(("11-18", "thank-you", "Ruth Levin")),
    )
    assert ("letter", "Ruth Levin") in writes(rounds, "11-19")
    assert all(kind != "letter" for kind, _ in writes(rounds, "11-20"))
    thanked = replace(rounds, contacts=sent(("11-21", "thank-you", "Marta Oliveira")))
    assert ("letter", "Marta Oliveira") in writes(thanked, "11-22")


# Check-in


@pytest.mark.parametrize(
    ("decision", "today", "is_due"),
    [("12-02", "12-02", False), ("12-02", "12-03", True), ("12-04", "12-05", False), ("12-04", "12-06", False),
     ("12-04", "12-07", True), ("12-02", "12-04", True)],
)  # fmt: skip
def test_a_check_in_is_due_from_the_first_business_day_after_the_decision(
    decision: str, today: str, is_due: bool
) -> None:
    assert (("check-in", "Marta Oliveira") in writes(notes(decision=Decision(day(decision))), today)) == is_due


def test_a_holiday_moves_the_check_in_on() -> None:
    # Thursday 26 November 2026 is Thanksgiving.
    eve = notes(decision=Decision(day("11-25")))
    assert found(eve, "11-20", Kind.CHECK_IN, country="US").date == day("11-27")
    assert found(eve, "11-20", Kind.CHECK_IN).date == day("11-26")
    # Monday 30 November is a holiday in Scotland alone.
    andrew = notes(decision=Decision(day("11-27")))
    assert found(andrew, "11-20", Kind.CHECK_IN, country="GB-SCT").date == day("12-01")
    assert found(andrew, "11-20", Kind.CHECK_IN, country="GB").date == day("11-30")


def test_with_no_decision_date_a_check_in_is_due_five_business_days_after_the_interview() -> None:
    assert found(notes(decision=Decision()), "11-19", Kind.CHECK_IN).date == day("11-25")
    assert found(notes(decision=Decision()), "11-19", Kind.CHECK_IN, country="US").date == day("11-25")
    friday = notes(decision=Decision(), interview=Interview(day("11-20")))
    assert found(friday, "11-21", Kind.CHECK_IN, country="US").date == day("11-30")


@pytest.mark.parametrize(
    ("follow_up", "first"),
    [("write to me in two weeks", "12-02"), ("email me tomorrow", "11-25"), ("drop me a line on the 28th", "11-30")],
)
def test_with_no_decision_date_the_day_they_named_for_writing_is_kept(follow_up: str, first: str) -> None:
    named = notes(decision=Decision(follow_up=follow_up))
    assert found(named, "11-19", Kind.CHECK_IN).date == day(first)
    assert found(notes(decision=Decision(day("12-02"), "", "", follow_up)), "11-19", Kind.CHECK_IN).date == day("12-03")


@pytest.mark.parametrize(
    ("who", "people", "to"),
    [
        ("Kofi Mensah", (MARTA, KOFI, RUTH), "Kofi Mensah"),
        ("mr. mensah", (MARTA, KOFI, RUTH), "Kofi Mensah"),
        ("Kofi", (MARTA, KOFI, RUTH), "Kofi Mensah"),
        ("Kofi Mensah, head of ovens", (MARTA, KOFI), "Kofi Mensah"),
        ("the board", (KOFI, RUTH, MARTA), "Marta Oliveira"),
        ("", (KOFI, RUTH), "Ruth Levin"),
        ("", (KOFI, Person("Ana Ruiz")), "Kofi Mensah"),
        ("ana", (KOFI, Person("Ana Ruiz"), Person("Ana Costa")), "Kofi Mensah"),
        ("Ana Ruíz", (KOFI, Person("Ana Ruiz")), "Ana Ruiz"),
        ("somebody", (), None),
    ],
)
def test_the_check_in_goes_to_whoever_decides_else_by_rank(
    who: str, people: tuple[Person, ...], to: str | None
) -> None:
    these = notes(decision=Decision(day("12-02"), who), people=people)
    assert writes(these, "12-03") == {("check-in", to)}


def test_there_is_one_check_in_for_the_application() -> None:
    asked = notes(contacts=sent(("12-03", "check-in", "Kofi Mensah")))
    assert all(writes(asked, f"12-{number:02}") == set() for number in range(3, 30))


# Gap


@pytest.mark.parametrize("kind", ["thank-you", "note", "letter", "application", "voicemail"])
def test_a_check_in_waits_a_week_after_any_contact_with_anyone(kind: str) -> None:
    # The 30th is a Monday; the call is long answered by then only in that nothing stops before a week.
    these = notes(contacts=sent(("11-30", kind, "Kofi Mensah")))
    assert ("check-in", "Marta Oliveira") not in writes(these, "12-04")
    assert ("check-in", "Marta Oliveira") not in writes(these, "12-06")
    if kind != "voicemail":
        assert ("check-in", "Marta Oliveira") in writes(these, "12-07")


def test_a_week_that_ends_on_a_weekend_ends_on_the_next_business_day() -> None:
    these = notes(
        decision=Decision(), interview=Interview(day("11-13")), contacts=sent(("11-14", "thank-you", "Marta Oliveira"))
    )
    assert found(these, "11-16", Kind.CHECK_IN).date == day("11-23")


def test_a_call_sheet_is_no_contact() -> None:
    these = notes(contacts=sent(("12-01", "call-sheet", "Marta Oliveira")))
    assert ("check-in", "Marta Oliveira") in writes(these, "12-03")


def test_first_thanks_and_a_call_on_the_named_day_need_no_gap() -> None:
    these = notes(
        decision=Decision(day("12-02"), "", "", "call me in four days"),
        contacts=sent(("11-19", "thank-you", "Marta Oliveira")),
    )
    assert ("thank-you", "Kofi Mensah") in writes(these, "11-20")
    assert ("voicemail", "Marta Oliveira") in writes(these, "11-22")


# Stop


@pytest.mark.parametrize("kind", ["check-in", "voicemail"])
def test_no_answer_a_week_after_a_check_in_or_a_call_stops_everything(kind: str) -> None:
    these = notes(contacts=sent(("12-03", kind, "Marta Oliveira")))
    before = plan([these], day("12-09"))
    assert all(item.state != "stop" for item in before)
    after = plan([these], day("12-10"))
    stop = [item for item in after if item.state == "stop"]
    assert [(item.date, item.kind.value) for item in stop] == [(day("12-10"), kind)]
    assert "move on, kindly" in stop[0].why
    assert {item.state for item in after} == {"stop", "done"}


def test_two_calls_stop_at_once() -> None:
    these = notes(contacts=sent(("12-03", "voicemail", "Marta Oliveira"), ("12-05", "voicemail", "Kofi Mensah")))
    items = plan([these], day("12-05"))
    assert {item.state for item in items} == {"stop", "done"}
    [why] = [item.why for item in items if item.state == "stop"]
    assert "called on Thursday 3 December 2026 and Saturday 5 December 2026" in why
    assert writes(these, "12-05") == set()


def test_the_earlier_of_two_reasons_stops() -> None:
    these = notes(
        contacts=sent(
            ("12-03", "check-in", "Marta Oliveira"),
            ("12-05", "voicemail", "Marta Oliveira"),
            ("12-20", "voicemail", "Kofi Mensah"),
        )
    )
    [stop] = [item for item in plan([these], day("12-12")) if item.state == "stop"]
    assert (stop.date, stop.kind) == (day("12-10"), Kind.CHECK_IN)


@pytest.mark.parametrize("kind", ["thank-you", "note", "letter", "application"])
def test_other_messages_do_not_start_the_clock(kind: str) -> None:
    these = notes(contacts=sent(("11-19", kind, "Marta Oliveira")))
    assert all(item.state != "stop" for item in plan([these], day("12-20")))


def test_an_interview_since_then_is_an_answer() -> None:
    again = notes(people=(replace(MARTA, met=day("12-09")),), contacts=sent(("12-03", "check-in", "Marta Oliveira")))
    assert writes(again, "12-10") == {("thank-you", "Marta Oliveira"), ("note", "Marta Oliveira")}


# Calls

CALLS = {("voicemail", "Marta Oliveira"), ("call-sheet", "Marta Oliveira")}


def test_a_call_is_due_on_exactly_the_day_they_named_with_its_sheet() -> None:
    these = notes(decision=Decision(day("12-02"), "", "", "call me in four days"))
    assert not CALLS & writes(these, "11-21")
    assert writes(these, "11-22") >= CALLS
    assert found(these, "11-22", Kind.VOICEMAIL).state == "due"
    assert found(these, "11-23", Kind.VOICEMAIL).state == "late"
    assert found(these, "11-18", Kind.VOICEMAIL).date == day("11-22")


def test_a_day_named_for_an_email_is_not_a_day_for_a_call_unless_the_channel_is_phone() -> None:
    these = notes(decision=Decision(day("12-02"), "", "", "follow up in four days"))
    assert not CALLS & writes(these, "11-22")
    assert writes(replace(these, channel="phone"), "11-22") >= CALLS


@pytest.mark.parametrize(
    ("channel", "follow_up"), [("phone", ""), ("email", "call any time"), ("email", "give me a ring")]
)
def test_where_no_day_was_named_a_welcome_call_stands_beside_the_check_in(channel: str, follow_up: str) -> None:
    these = notes(channel=channel, decision=Decision(day("12-02"), "", "", follow_up))
    assert not CALLS & writes(these, "12-02")
    assert writes(these, "12-03") == CALLS | {("check-in", "Marta Oliveira")}


@pytest.mark.parametrize("first", ["check-in", "voicemail"])
def test_check_in_and_call_of_one_day_do_not_stand_in_each_others_way(first: str) -> None:
    these = notes(channel="phone", contacts=sent(("12-03", first, "Marta Oliveira")))
    rest = {"check-in": CALLS, "voicemail": {("check-in", "Marta Oliveira")}}[first]
    assert writes(these, "12-03") == rest
    assert writes(these, "12-04") == set()


def test_a_call_beside_a_check_in_that_went_out_early_is_not_asked_for_twice() -> None:
    early = sent(("11-24", "check-in", "Marta Oliveira"))
    these = notes(channel="phone", decision=Decision(), contacts=early)
    assert CALLS & writes(these, "11-24") == CALLS
    called = replace(these, contacts=(*early, *sent(("11-24", "voicemail", "Marta Oliveira"))))
    assert not CALLS & writes(called, "11-24")


def test_nobody_is_called_who_did_not_ask() -> None:
    assert writes(notes(), "12-03") == {("check-in", "Marta Oliveira")}
    refused = notes(decision=Decision(day("12-02"), "", "", "please do not call"))
    assert writes(refused, "12-03") == {("check-in", "Marta Oliveira")}


def test_a_call_made_shortly_before_the_named_day_was_that_call() -> None:
    these = notes(
        decision=Decision(day("12-02"), "", "", "call me in four days"),
        contacts=sent(("11-20", "voicemail", "Marta Oliveira")),
    )
    assert not CALLS & writes(these, "11-22")


def test_the_person_named_for_the_call_is_called() -> None:
    these = notes(decision=Decision(day("12-02"), "", "", "call Kofi on Friday"))
    assert writes(these, "11-20") >= {("voicemail", "Kofi Mensah"), ("call-sheet", "Kofi Mensah")}


def test_people_stand_in_the_order_of_the_notes() -> None:
    names = [item.to for item in plan([notes()], day("11-19")) if item.kind is Kind.THANK_YOU]
    assert names == ["Marta Oliveira", "Kofi Mensah"]


def test_a_call_on_a_day_off_says_so() -> None:
    # The 22nd is a Sunday, the 26th Thanksgiving.
    sunday = notes(decision=Decision(day("12-02"), "", "", "call me in four days"))
    assert "no business day" in found(sunday, "11-19", Kind.VOICEMAIL).why
    holiday = notes(decision=Decision(day("12-02"), "", "", "call me on the 26th"))
    assert "no business day" in found(holiday, "11-19", Kind.VOICEMAIL, country="US").why
    assert "no business day" not in found(holiday, "11-19", Kind.VOICEMAIL).why


def test_the_hours_of_a_call_name_whose_they_are() -> None:
    these = notes(decision=Decision(day("12-02"), "", "", "call me in four days"))
    here = plan([these], day("11-22"))
    there = plan([these], day("11-22"), timezone="Asia/Tokyo")
    assert {item.time_window for item in here} == {"", "08:00-09:00 or 17:30-20:30, their local time"}
    assert {item.time_window for item in there} == {"", "08:00-09:00 or 17:30-20:30, Asia/Tokyo time"}
    at_three = notes(decision=Decision(day("12-02"), "", "", "call me on Friday at 3 pm"))
    assert found(at_three, "11-20", Kind.VOICEMAIL).time_window == "15:00, their local time"


# Outcomes


def test_a_rejection_leaves_the_rejection_note_alone_to_everyone_reachable_once() -> None:
    machine = Person("Careers Desk", email="no-reply@harbour.example")
    nowhere = Person("Lucas Berg", address="2 Quay")
    these = notes(outcome="rejected", people=(MARTA, KOFI, machine, nowhere))
    assert writes(these, "12-10") == {("rejection", "Marta Oliveira"), ("rejection", "Kofi Mensah")}
    assert {item.kind for item in plan([these], day("12-10"))} == {Kind.REJECTION}
    by_post = replace(these, channel="post")
    assert ("rejection", "Lucas Berg") in writes(by_post, "12-10")
    told = replace(
        these, contacts=sent(("12-10", "rejection", "Marta Oliveira"), ("12-09", "check-in", "Marta Oliveira"))
    )
    assert writes(told, "12-10") == {("rejection", "Kofi Mensah")}
    assert {item.kind for item in plan([told], day("12-30"))} == {Kind.REJECTION}


@pytest.mark.parametrize(
    "email", ["no-reply@x.example", "noreply@x.example", "DoNotReply@x.example", "do_not_reply@x.example",
              "do-not-reply+7@x.example", "no.reply@x.example", "careers-noreply@x.example", "jobs.no-reply@x.example"]
)  # fmt: skip
def test_no_reply_addresses_get_no_answer(email: str) -> None:
    assert writes(notes(outcome="rejected", people=(Person("Careers", email=email),)), "12-10") == set()


@pytest.mark.parametrize(
    "email", ["norberta@x.example", "noah.reply.smith@x.example", "donato@x.example", "nora@noreply.example"]
)
def test_people_whose_names_come_near_do_get_one(email: str) -> None:
    assert len(writes(notes(outcome="rejected", people=(Person("Careers", email=email),)), "12-10")) == 1


@pytest.mark.parametrize("outcome", ["offer", "withdrawn"])
def test_an_offer_or_a_withdrawal_leaves_nothing(outcome: str) -> None:
    assert plan([notes(outcome=outcome, contacts=sent(("11-19", "thank-you", "Marta Oliveira")))], day("12-03")) == []


# After applying


@pytest.mark.parametrize(("today", "is_due"), [("11-02", False), ("11-03", True), ("11-09", True), ("11-10", False)])
def test_the_note_after_applying_is_due_for_a_week(today: str, is_due: bool) -> None:
    applied = notes(applied=day("11-02"), interview=Interview(), decision=Decision(), people=())
    assert writes(applied, today) == ({("application", None)} if is_due else set())


def test_the_note_after_applying_needs_no_interview_and_goes_once() -> None:
    assert ("application", "Marta Oliveira") not in writes(notes(applied=day("11-12")), "11-13")
    set_up = notes(applied=day("11-02"), interview=Interview(time="14:00"), people=())
    assert writes(set_up, "11-03") == set()
    applied = notes(applied=day("11-02"), interview=Interview(), decision=Decision())
    assert writes(applied, "11-03") == {("application", "Marta Oliveira")}
    assert writes(replace(applied, contacts=sent(("11-03", "application", "Marta Oliveira"))), "11-04") == set()


# Dates that are missing, ahead or odd


def test_what_the_notes_give_no_date_for_is_never_due() -> None:
    undated = notes(interview=Interview(), decision=Decision(day("12-02"), "", "", "call me in four days"))
    assert plan([undated], day("12-20")) == []


def test_nothing_is_due_before_a_future_interview() -> None:
    assert all(item.state == "later" for item in plan([notes(applied=day("11-01"))], day("11-03")))


def test_a_contact_dated_ahead_counts_and_says_so() -> None:
    these = notes(contacts=sent(("11-25", "thank-you", "Marta Oliveira")))
    item = found(these, "11-19", Kind.THANK_YOU, "Marta Oliveira")
    assert (item.state, item.date) == ("done", day("11-25"))
    assert "still to come" in item.why
    assert ("thank-you", "Marta Oliveira") not in writes(these, "11-19")


def test_a_decision_date_that_a_later_round_overtook_no_longer_counts() -> None:
    again = notes(people=(replace(MARTA, met=day("12-07")),))
    assert found(again, "12-04", Kind.CHECK_IN).date == day("12-14")
    assert writes(again, "12-04") == set()


def test_contacts_of_kinds_that_are_not_ours_open_a_gap_and_are_not_listed() -> None:
    these = notes(contacts=sent(("12-01", "coffee", "Marta Oliveira")))
    assert found(these, "11-19", Kind.CHECK_IN).date == day("12-08")
    assert "coffee" not in {item.kind for item in plan([these], day("12-03"))}


def test_dates_at_the_end_of_the_calendar_are_one_clear_error() -> None:
    with pytest.raises(ScheduleError, match="too far away"):
        plan([notes(interview=Interview(date.max), decision=Decision())], day("11-19"))


# Settings, several files, due dates


def test_several_applications_make_one_list_by_date() -> None:
    other = replace(notes(), company="Alder School", interview=Interview(day("11-16")))
    items = plan([notes(), other], day("11-19"))
    assert [item.date for item in items] == sorted(item.date for item in items)
    assert {item.company for item in items} == {"Harbour Bakery", "Alder School"}
    assert plan([other, notes()], day("11-19")) == items
    assert plan([], day("11-19")) == []


@pytest.mark.parametrize(
    ("given", "near"), [("Germany", "'DE'"), ("USA", "'US'"), ("US-ZZ", "'US-"), ("GBR", "'GB'"), ("?", "'")]
)
def test_an_unknown_country_is_refused_with_the_nearest(given: str, near: str) -> None:
    with pytest.raises(CountryError, match=f"country: .* did you mean {near}"):
        plan([], day("11-19"), country=given)


@pytest.mark.parametrize("given", ["us", "US", "us-wa", "GB-SCT", "UK", " DE "])
def test_a_country_is_known_in_any_case(given: str) -> None:
    assert plan([], day("11-19"), country=given) == []


@pytest.mark.parametrize(
    ("given", "near"), [("Tokio", "Asia/Tokyo"), ("europe/pariss", "Europe/Paris"), ("New York", "America/New_York")]
)
def test_an_unknown_time_zone_is_refused_with_the_nearest(given: str, near: str) -> None:
    with pytest.raises(ScheduleError, match=near):
        plan([], day("11-19"), timezone=given)


@pytest.mark.parametrize("given", ["../etc/passwd", "Mars", "\0", "/"])
def test_a_time_zone_that_is_none_is_refused(given: str) -> None:
    with pytest.raises(ScheduleError, match="timezone"):
        plan([], day("11-19"), timezone=given)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("thank-you", "11-19"), ("note", "11-19"), ("letter", "11-20"), ("check-in", "12-03"), ("voicemail", "12-03"),
     ("call-sheet", "12-03"), ("rejection", None), ("application", None)],
)  # fmt: skip
def test_the_due_date_of_a_draft_is_given_whether_or_not_it_is_due(kind: str, expected: str | None) -> None:
    assert due_date(notes(outcome="pending"), Kind(kind), MARTA) == (day(expected) if expected else None)


def test_the_due_date_of_a_rejection_note_is_today() -> None:
    assert due_date(notes(outcome="rejected"), Kind.REJECTION, MARTA, day("12-10")) == day("12-10")


def test_what_is_due_comes_with_the_person() -> None:
    people = {person.name for _, person, _ in due(notes(), day("11-19")) if person}
    assert people == {"Marta Oliveira", "Kofi Mensah"}
    assert [person for _, person, _ in due(notes(people=()), day("11-19"))] == [None]


def test_every_reason_names_its_dates_and_every_item_its_source() -> None:
    these = notes(
        decision=Decision(day("12-02"), "", "", "call me in four days"),
        contacts=sent(("11-19", "thank-you", "Marta Oliveira")),
    )
    for after in range(40):
        for item in plan([these], day("11-18") + timedelta(days=after)):
            assert "2026" in item.why
            assert item.why.endswith(".")
            assert item.source
