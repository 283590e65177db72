"""The calendar file, read back by another program's parser and by hand."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import vobject

from drafts.kinds import Kind
from drafts.schedule import PlanItem
from drafts.timetable.calendar_file import ics

DAY = date(2026, 11, 19)
THANKS = PlanItem(
    DAY, "", Kind.THANK_YOU, "Nguyễn, Thị Hoa", "email", "You met; say thanks, \\ and more.\nNow.", "S1: thank", "due",
    "Kilns & Co", Path("kilns.yaml"), "Potter",
)  # fmt: skip
CALL = replace(
    THANKS,
    kind=Kind.VOICEMAIL,
    time_window="08:00-09:00 or 17:30-20:30, their local time",
    state="later",
    channel="phone",
)


def events(data: bytes) -> list:
    return list(vobject.readOne(data.decode("utf-8")).vevent_list)


def test_another_parser_reads_every_field_back() -> None:
    [event] = events(ics([THANKS]))
    assert event.summary.value == "Thank-you email: Nguyễn, Thị Hoa, Kilns & Co"
    assert event.description.value == "You met; say thanks, \\ and more.\nNow.\nSource: S1: thank"
    assert event.dtstart.value == DAY
    assert event.dtend.value == DAY + timedelta(days=1)
    assert event.valarm.trigger.value == timedelta(hours=9)
    assert event.valarm.action.value == "DISPLAY"


def test_lines_are_folded_and_end_as_the_standard_asks() -> None:
    data = ics([THANKS, replace(THANKS, to="Ж" * 200), CALL])
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert max(len(line) for line in lines) <= 75
    # No fold may cut a character of several bytes in two: each physical line is UTF-8 of its own.
    assert all(line.decode("utf-8") is not None for line in lines)
    begun = [line[6:] for line in lines if line.startswith(b"BEGIN:")]
    ended = [line[4:] for line in lines if line.startswith(b"END:")]
    assert sorted(begun) == sorted(ended)
    for needed in (b"VERSION:2.0", b"PRODID:-//afterword//follow-up plan//EN"):
        assert lines.count(needed) == 1


def test_what_the_standard_requires_of_each_event_is_there_once() -> None:
    for event in events(ics([THANKS, CALL])):
        for name in ("uid", "dtstamp", "dtstart", "dtend", "summary"):
            assert len(event.contents[name]) == 1


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert ics([THANKS, CALL]) == ics([THANKS, CALL])


def test_an_item_that_moves_keeps_its_identifier_and_others_have_their_own() -> None:
    def uids(*items: PlanItem) -> list[str]:
        return [event.uid.value for event in events(ics(items))]

    assert uids(THANKS) == uids(replace(THANKS, date=DAY + timedelta(days=3), state="late", why="Late."))
    others = [replace(THANKS, to="Tom"), replace(THANKS, to=None), replace(THANKS, company="Alder"), CALL,
              replace(THANKS, path=Path("second.yaml")), replace(THANKS, role="Glazer"), THANKS, THANKS]  # fmt: skip
    assert len(set(uids(*others))) == len(others)


def test_only_what_is_still_to_be_sent_is_in_the_calendar() -> None:
    states = {
        state: len(events(ics([THANKS, replace(CALL, state=state)])))
        for state in ("due", "late", "later", "done", "stop")
    }
    assert states == {"due": 2, "late": 2, "later": 2, "done": 1, "stop": 1}


def test_an_empty_plan_is_still_a_calendar() -> None:
    assert vobject.readOne(ics([]).decode()).name == "VCALENDAR"


def test_a_late_item_moves_to_today() -> None:
    late = replace(THANKS, state="late")
    assert events(ics([late]))[0].dtstart.value == DAY
    assert events(ics([late], today=date(2026, 11, 24)))[0].dtstart.value == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("hours", "start"),
    [("08:00-09:00 or 17:30-20:30, x", 8 * 60), ("15:30, x", 930), ("after 16:00, x", 960), ("before 10:00, x", 570)],
)
def test_a_call_stands_at_its_hours(hours: str, start: int) -> None:
    [event] = events(ics([replace(CALL, time_window=hours)]))
    assert event.dtstart.value == datetime(2026, 11, 19) + timedelta(minutes=start)
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=30)
    assert event.valarm.trigger.value == timedelta(minutes=-15)


@pytest.mark.parametrize(
    ("zone", "hour", "day"), [("Asia/Tokyo", 23, 18), ("America/Los_Angeles", 16, 19), ("Europe/London", 8, 19)]
)
def test_a_call_in_a_known_time_zone_is_one_moment_for_everybody(zone: str, hour: int, day: int) -> None:
    [event] = events(ics([replace(CALL, timezone=zone)]))
    assert event.dtstart.value.astimezone(UTC) == datetime(2026, 11, day, hour, tzinfo=UTC)
    assert re.search(rb"DTSTART:202611\d\dT\d{6}Z\r\n", ics([replace(CALL, timezone=zone)]))


def test_a_call_sheet_is_prepared_the_evening_before() -> None:
    [event] = events(ics([replace(CALL, kind=Kind.CALL_SHEET, time_window="")]))
    assert event.valarm.trigger.value == timedelta(hours=-6)
