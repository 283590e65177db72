"""What holds of every plan, whatever the notes say."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.kinds import Kind
from drafts.notes import Contact, Decision, Interview, Me, Notes, Person
from drafts.schedule import due, due_date, plan

START = date(2026, 11, 2)
NAMES = ("Marta Oliveira", "Kofi Mensah", "Ruth Levin")

days = st.integers(0, 45).map(lambda ahead: START + timedelta(days=ahead))
maybe_day = st.none() | days
people = st.builds(
    Person,
    name=st.sampled_from(NAMES),
    part=st.sampled_from(["", "interviewer", "recruiter", "hiring manager"]),
    email=st.sampled_from(["", "someone@x.example", "no-reply@x.example"]),
    address=st.sampled_from(["", "1 Quay"]),
    talked_about=st.sampled_from([(), ("the ovens",)]),
    met=st.none() | st.none() | days,
)
contacts = st.builds(
    Contact, days, st.sampled_from([*(kind.value for kind in Kind), "call", "coffee"]), st.sampled_from(["", *NAMES])
)
FOLLOW_UPS = ["", "call me in four days", "ring next Tuesday", "phone", "email me on Friday", "call before Friday", "do not call",
              "call Kofi after the 2nd at 3 pm"]  # fmt: skip


def applications(recorded: st.SearchStrategy[tuple[Contact, ...]]) -> st.SearchStrategy[Notes]:
    return st.builds(
        Notes,
        me=st.just(Me("Sian Price")),
        company=st.sampled_from(["Harbour Bakery", "Alder School"]),
        role=st.just("Lead"),
        applied=maybe_day,
        interview=st.builds(Interview, date=maybe_day),
        decision=st.builds(
            Decision,
            by=maybe_day,
            who=st.sampled_from(["", *NAMES, "the board"]),
            follow_up=st.sampled_from(FOLLOW_UPS),
        ),
        channel=st.sampled_from(["", "email", "phone", "post"]),
        people=st.lists(people, max_size=3, unique_by=lambda person: person.name).map(tuple),
        outcome=st.sampled_from(["pending", "pending", "pending", "rejected", "offer", "withdrawn"]),
        contacts=recorded,
    )


anything = applications(st.lists(contacts, max_size=4).map(tuple))
fresh = applications(st.just(()))
countries = st.sampled_from(["", "US", "GB-SCT", "SA"])


def recorded(notes: Notes, today: date, country: str = "") -> Notes:
    """The notes after everything due on the day was sent and written down."""
    new = tuple(Contact(today, kind.value, item.to or "") for kind, _, item in due(notes, today, country))
    return replace(notes, contacts=notes.contacts + new)


@given(anything, days, countries)
@settings(deadline=None)
def test_nothing_is_due_before_its_date(notes: Notes, today: date, country: str) -> None:
    for item in plan([notes], today, country):
        if item.state in ("due", "late", "stop"):
            assert item.date <= today
        if item.state == "later":
            assert item.date > today


@given(anything, days, countries)
@settings(deadline=None)
def test_what_was_sent_as_due_is_done_and_nothing_else_is_due_that_day(notes: Notes, today: date, country: str) -> None:
    sent = due(notes, today, country)
    after = recorded(notes, today, country)
    done = [(item.kind, item.to) for item in plan([after], today, country) if item.state == "done"]
    assert {(kind, item.to) for kind, _, item in sent} <= set(done)
    assert due(after, today, country) == []


@given(fresh, days, countries)
@settings(deadline=None, max_examples=60)
def test_who_follows_the_plan_day_by_day_never_oversteps(notes: Notes, first: date, country: str) -> None:
    for ahead in range(75):
        notes = recorded(notes, first + timedelta(days=ahead), country)
    went = {kind: [one for one in notes.contacts if one.kind == kind] for kind in Kind}
    assert len(went[Kind.CHECK_IN]) <= 1
    assert len(went[Kind.VOICEMAIL]) <= 2
    assert len(went[Kind.VOICEMAIL]) == len(went[Kind.CALL_SHEET])
    assert len(went[Kind.LETTER]) <= 1
    for kind in (Kind.THANK_YOU, Kind.NOTE, Kind.REJECTION):
        assert len({one.to for one in went[kind]}) == len(went[kind])
    for check_in in went[Kind.CHECK_IN]:
        assert notes.decision.by is None or check_in.date != notes.decision.by
        others = [
            one
            for one in notes.contacts
            if one.kind not in (Kind.CHECK_IN, Kind.CALL_SHEET) and one.date < check_in.date
        ]
        assert all((check_in.date - one.date).days >= 7 for one in others)


@given(anything, days, st.sampled_from(FOLLOW_UPS))
@settings(deadline=None)
def test_nobody_is_called_a_third_time_or_checked_in_with_a_second(notes: Notes, today: date, words: str) -> None:
    notes = replace(notes, outcome="pending", decision=replace(notes.decision, follow_up=words))
    if any(one.kind == "check-in" for one in notes.contacts):
        open_items = [
            item for item in plan([notes], today) if item.kind is Kind.CHECK_IN and item.state in ("due", "late")
        ]
        assert open_items == []
    last = max((one for one in [notes.interview.date, *(person.met for person in notes.people)] if one), default=None)
    calls = [one for one in notes.contacts if one.kind in ("voicemail", "call") and (last is None or one.date >= last)]
    if len(calls) >= 2 and sorted(one.date for one in calls)[1] <= today:
        assert due(notes, today) == []


@given(st.lists(anything, max_size=3), days, countries)
@settings(deadline=None)
def test_the_same_notes_give_the_same_plan_sorted_by_date(several: list[Notes], today: date, country: str) -> None:
    items = plan(several, today, country)
    assert items == plan(several, today, country)
    assert [item.date for item in items] == sorted(item.date for item in items)


@given(fresh, days)
@settings(deadline=None)
def test_the_due_date_of_a_draft_is_that_of_the_plan(notes: Notes, today: date) -> None:
    for kind, person, item in due(notes, today):
        assert due_date(notes, kind, person, today) == item.date
        assert item.kind is kind
        assert (person.name if person else None) == item.to


@given(fresh, st.sampled_from(list(Kind)))
@settings(deadline=None)
def test_a_due_date_is_asked_for_without_failing_for_any_kind(notes: Notes, kind: Kind) -> None:
    for person in (None, *notes.people):
        day = due_date(notes, kind, person)
        assert day is None or day >= START
