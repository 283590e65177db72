from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.timetable.call_words import asked_for_call, named_hour
from drafts.timetable.named_day import named_day

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("call me in four days", "2026-11-22"),
        ("call me in 4 days", "2026-11-22"),
        ("Call me on Friday", "2026-11-20"),
        ("ring next Tuesday", "2026-11-24"),
        ("ring next Friday", "2026-11-27"),
        ("phone after the 2nd", "2026-12-03"),
        ("phone on the 2nd", "2026-12-02"),
        ("phone on the 25th", "2026-11-25"),
        ("phone on the 31st", "2026-12-31"),
        ("call 2026-12-01", "2026-12-01"),
        ("give me a week, then call", "2026-11-25"),
        ("give me a ring in a couple of weeks", "2026-12-02"),
        ("call in two to three weeks", "2026-12-09"),
        ("call in 2-3 days", "2026-11-21"),
        ("phone me after three business days", "2026-11-23"),
        ("call me in five working days", "2026-11-25"),
        ("call in ten days' time", "2026-11-28"),
        ("call me in a fortnight", "2026-12-02"),
        ("call me in a month", "2026-12-18"),
        ("call tomorrow", "2026-11-19"),
        ("call the day after tomorrow", "2026-11-20"),
        ("please call next week", "2026-11-23"),
        ("call early next week", "2026-11-23"),
        ("call towards the end of next week", "2026-11-27"),
        ("call next week on Thursday", "2026-11-26"),
        ("call at the end of the month", "2026-11-30"),
        ("call at the beginning of next month", "2026-12-01"),
        ("call on December 1", "2026-12-01"),
        ("call on Dec. 1st, 2026", "2026-12-01"),
        ("call on 1 December", "2026-12-01"),
        ("call on the 1st of December 2026", "2026-12-01"),
        ("call after 30 November", "2026-12-01"),
        ("call before Friday", "2026-11-19"),
        ("call on 12/15", "2026-12-15"),
        ("call on 15/12/2026", "2026-12-15"),
        ("call on 1.12.2026", "2026-12-01"),
        ("phone a week on Monday", "2026-11-30"),
        ("phone Monday week", "2026-11-30"),
        ("call on January 4", "2027-01-04"),
        ("email on Monday, phone on Friday if nothing came", "2026-11-20"),
        ("they decide on Friday; call me the following Monday", "2026-11-23"),
        ("do not call before Monday", "2026-11-23"),
        ("call on Wednesday", "2026-11-25"),
        ("call on Thursday, December 3", "2026-12-03"),
        ("call Thursday the 3rd", "2026-12-03"),
        ("call Thursday 3rd December", "2026-12-03"),
        ("ring Monday 2026-11-30", "2026-11-30"),
        ("call me in a day or two", "2026-11-20"),
        ("call me in a week or two", "2026-12-02"),
        ("call me in a week or so", "2026-11-25"),
        ("call me this afternoon", "2026-11-18"),
        ("call the week after next", "2026-11-30"),
        ("call the week of December 7", "2026-12-07"),
        ("phone after Thanksgiving", "2026-11-27"),
        ("phone after Christmas", "2026-12-28"),
        ("ring in the new year", "2027-01-04"),
        ("call me, but not before Friday", "2026-11-20"),
        ("don't call me until Friday", "2026-11-20"),
        ("if you have not heard by Friday, call me", "2026-11-23"),
        ("if you hear nothing by the 30th, ring", "2026-12-01"),
        ("she'll call on Tuesday; otherwise call her on Friday", "2026-11-20"),
        ("call me Friday; if I miss your call, try again", "2026-11-20"),
    ],
)
def test_the_day_they_named_is_counted_from_the_interview(words: str, day: str) -> None:
    assert named_day(words, WEDNESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    ["call me", "", "call after 4 pm", "call on 12/1", "call on 2026-02-30", "call when you like", "call 2026-11-17",
     "call extension 4", "call the second floor", "may I call you Sun-hee", "mondegreen"],
)  # fmt: skip
def test_words_that_name_no_day_give_none(words: str) -> None:
    assert named_day(words, WEDNESDAY) is None


def test_without_an_interview_date_only_a_full_date_is_read() -> None:
    assert named_day("call 2026-12-01", None) == date(2026, 12, 1)
    assert named_day("call on December 1, 2026", None) == date(2026, 12, 1)
    assert named_day("call in four days", None) is None
    assert named_day("call on December 1", None) is None


@pytest.mark.parametrize(
    "words",
    ["call me in four days", "ring next Tuesday", "she asked me to phone on Friday", "give her a ring", "phone after the 2nd",
     "do not call before Monday", "email first, then call", "wants me to call", "leave a voicemail on Friday",
     "don't call me until Friday", "if you hear nothing, call", "the video call is done, so phone me on Monday",
     "he'll call me if it is no; else I should call on Monday"],
)  # fmt: skip
def test_a_call_they_asked_for(words: str) -> None:
    assert asked_for_call(words)


@pytest.mark.parametrize(
    "words",
    ["", "email me in a week", "do not call", "please don't phone", "no calls please", "write rather than calling",
     "she will call me on Friday", "they'll call you in four days", "we will ring next week", "we'll give you a call",
     "no need to call", "a video call with the chef on Monday", "phone interview on Tuesday", "she is on call on Friday",
     "the call center decides", "wait for our call", "I'll call you on Friday", "expect a call from Dana", "someone recalled the offer", "bring samples on Friday"],
)  # fmt: skip
def test_a_call_they_did_not_ask_for(words: str) -> None:
    assert not asked_for_call(words)


@pytest.mark.parametrize(
    ("words", "hour"),
    [("call on Friday at 3 pm", "15:00"), ("call at 3:30pm", "15:30"), ("ring at 09:15", "09:15"), ("call", ""),
     ("phone after 4 p.m.", "after 16:00"), ("call before 10 am", "before 10:00"), ("call at 12 am", "00:00"),
     ("call at noon", "12:00"), ("call at 12 pm", "12:00"), ("call at 25:00", ""), ("call at 13 pm", ""), ("call in 4 days", "")],
)  # fmt: skip
def test_the_hour_they_named(words: str, hour: str) -> None:
    assert named_hour(words) == hour


PIECES = ["call", "ring", "me", "in", "a", "four", "3", "days", "weeks", "next", "friday", "the", "2nd", "31st", "after",
          "before", "12/15", "2026-12-01", "30.2.", "december", "week", "end of", "month", "-", "to", "feb 29", "thursday", "christmas", "or two", "today", "not", "by", "heard", "she'll", "week after next"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES)).map(" ".join) | st.text(), st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_any_words_are_read_without_failing_and_never_name_a_day_gone_by(words: str, said: date) -> None:
    day = named_day(words, said)
    assert day is None or day >= said
    assert isinstance(asked_for_call(words), bool)
    named_hour(words)
