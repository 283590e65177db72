"""The voicemail as a page to read from: its seconds, its pauses, the number in groups, when to call, and the rehearsal."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli import run
from drafts.calls.page import CallPage, rows, show
from drafts.calls.rehearsal import rehearse
from drafts.calls.script import script
from drafts.composing.words import day_phrase
from drafts.kinds import Kind
from drafts.notes import Decision, Interview, Me, Notes, Person
from drafts.speech import spoken_seconds
from drafts.writing import compose
from tests.printed import page_mm, pages_of, texts_at

CALL = (
    "Hello Ms. Alvarez, this is Zoë Łukasz. I'm calling about the night shift post. I would be glad to take it on. "
    "You can reach me on 206 555 0134. Once more: 206 555 0134. Thank you, and goodbye."
)
NOTES = """\
me: {name: Zoë Łukasz, phone: "+1 206 555 0134"}
company: Northwind Freight
role: Data Analyst
interview: {date: 2026-11-18}
decision: {by: 2026-12-02, follow_up: "call me on 7 December after 4 pm"}
people:
  - {name: Nguyễn Thị Ánh, part: hiring manager, talked_about: [the Memphis yard]}
  - {name: Арина Жук, talked_about: [closing the books]}
"""


@pytest.fixture
def notes(tmp_path: Path) -> str:
    path = tmp_path / "notes.yaml"
    path.write_text(NOTES, encoding="utf-8")
    return str(path)


def test_phrases_end_where_a_speaker_breathes_and_numbers_stand_in_groups() -> None:
    assert [phrase.text for phrase in script(CALL).phrases] == [
        "Hello Ms. Alvarez,",
        "this is Zoë Łukasz.",
        "I'm calling about the night shift post.",
        "I would be glad to take it on.",
        "You can reach me on",
        "206 · 555 · 0134.",
        "Once more:",
        "206 · 555 · 0134.",
        "Thank you,",
        "and goodbye.",
    ]
    assert [phrase.groups for phrase in script(CALL).phrases if phrase.groups] == [("206", "555", "0134")] * 2


def test_nobody_breathes_after_one_word() -> None:
    said = [phrase.text for phrase in script("Hello Tom, it's Ana. Again, that's 206 555 0134. Thanks, bye.").phrases]
    assert said == ["Hello Tom,", "it's Ana.", "Again, that's", "206 · 555 · 0134.", "Thanks, bye."]


def test_a_number_with_a_country_code_keeps_it() -> None:
    (phrase,) = [phrase for phrase in script("It is +44 117 496 0182, thanks.").phrases if phrase.groups]
    assert (phrase.groups, phrase.text) == (("+44", "117", "496", "0182"), "+44 · 117 · 496 · 0182,")


@pytest.mark.parametrize("rate", [80, 120, 140, 180])
def test_the_phrases_take_as_long_together_as_the_linter_says(rate: int) -> None:
    whole = script(CALL, rate)
    assert whole.seconds == pytest.approx(spoken_seconds(CALL, rate))
    for phrase, after in pairwise(whole.phrases):
        assert after.start == pytest.approx(phrase.start + phrase.seconds)
        assert 0 < phrase.pause < phrase.seconds / 2
    first = whole.phrases[0]
    assert first.seconds == pytest.approx(3 * 60 / rate)


def test_digits_are_never_said_faster_than_two_a_second() -> None:
    number = "206 555 0134"
    assert spoken_seconds(number, 140) == spoken_seconds(number, 200) == pytest.approx(5)
    assert spoken_seconds(number, 70) == pytest.approx(10)


@given(st.text(max_size=300), st.integers(80, 220))
@settings(deadline=None)
def test_any_text_keeps_its_words_and_its_time(text: str, rate: int) -> None:
    whole = script(text, rate)
    said = "".join(phrase.text for phrase in whole.phrases)
    assert [char for char in said if char.isalnum()] == [char for char in text if char.isalnum()]
    assert whole.seconds == pytest.approx(spoken_seconds(" ".join(text.split()), rate), abs=1e-6)


def test_too_long_names_the_seconds_and_a_sentence_that_can_go() -> None:
    page = CallPage("Tom", "today", script(CALL, 80), 30)
    assert page.over == pytest.approx(spoken_seconds(CALL, 80) - 30)
    assert f"Too long by {page.over:.1f} seconds" in show(page)
    assert page.script.cut in ("I'm calling about the night shift post.", "I would be glad to take it on.")
    assert script(CALL, 140).cut == ""


def test_the_page_holds_the_terminals_rows_and_says_when_in_their_time(
    notes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "afterword.toml").write_text('timezone = "America/Chicago"\n', encoding="utf-8")
    path = tmp_path / "call.pdf"
    arguments = ["card", notes, "--kind", "voicemail", "--to", "Nguyễn", "--today", "2026-12-03", "--pdf", str(path)]
    assert run(arguments) == 0
    out = capsys.readouterr().out
    assert "Call: Monday 7 December 2026, after 16:00, America/Chicago time" in out
    (page,) = pages_of(path.read_bytes())
    assert page_mm(page) == pytest.approx((215.9, 279.4), abs=0.1)
    text = [" ".join(line.split()) for line in page.extract_text().splitlines() if line.strip()]
    shown = [" ".join(line.split()) for line in out.splitlines() if line.strip()]
    assert "Zoë Łukasz" in " ".join(text) and "Nguyễn Thị Ánh" in text[0]
    assert " ".join(text).startswith(" ".join(shown))
    assert out.count("206 · 555 · 0134") == 2
    numbers = [at for each, at in texts_at(page).items() if each.startswith("206")]
    assert numbers and numbers[0][0] == pytest.approx(34, abs=0.5)


def test_without_a_named_day_the_call_waits_for_the_decision(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(notes).write_text(NOTES.replace('"call me on 7 December after 4 pm"', '""'), encoding="utf-8")
    arguments = ["card", notes, "--kind", "voicemail", "--to", "Арина", "--isolated", "--today"]
    assert run([*arguments, "2026-11-19"]) == 0
    assert (
        "Call: from Thursday 3 December 2026, 08:00-09:00 or 17:30-20:30, their local time" in capsys.readouterr().out
    )
    assert run([*arguments, "2026-12-04"]) == 0
    assert "Call: now, since Thursday 3 December 2026 is past" in capsys.readouterr().out
    Path(notes).write_text(NOTES.replace("interview: {date: 2026-11-18}\n", "").replace("decision:", "# "), "utf-8")
    assert run([*arguments, "2026-12-04"]) == 0
    assert "Call: no day is known; 08:00-09:00" in capsys.readouterr().out


def test_an_unknown_time_zone_is_one_line(notes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "afterword.toml").write_text('timezone = "Chicagoo"\n', encoding="utf-8")
    assert run(["card", notes, "--kind", "voicemail"]) == 2
    shown = capsys.readouterr()
    assert shown.out == "" and "America/Chicago" in shown.err and len(shown.err.splitlines()) == 1


def test_at_a_slow_rate_the_script_is_too_long_and_exits_1(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["card", notes, "--rate", "80", "--to", "Арина", "--isolated", "--today", "2026-12-03"]) == 1
    assert re.search(
        r"Too long by \d+\.\d seconds for a voicemail \(30 at most\); cut first: ", capsys.readouterr().out
    )


@pytest.mark.parametrize("live", [False, True])
def test_the_rehearsal_shows_each_phrase_at_its_moment(live: bool) -> None:
    whole = script(CALL)
    heard: list[tuple[float, str]] = []
    now = 0.0

    def wait_until(moment: float) -> None:
        nonlocal now
        assert moment >= now - 1e-9
        now = moment

    rehearse(whole, lambda text: heard.append((now, text)), wait_until, live=live)
    assert now == pytest.approx(3 + whole.seconds)
    for phrase in whole.phrases:
        shown_at = [at for at, text in heard if text.endswith(phrase.beats[0][0]) and not text.startswith("\r")]
        assert any(at == pytest.approx(3 + phrase.start) for at in shown_at), phrase.text
    ticks = [text for _, text in heard if text.startswith("\r")]
    assert bool(ticks) == live
    assert "".join(text for _, text in heard).count("(pause)") == len(whole.phrases)


def test_the_command_rehearses_in_real_time_order(
    notes: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    monkeypatch.setattr("time.sleep", lambda seconds: clock.__setitem__(0, clock[0] + seconds))
    assert run(["card", notes, "--rehearse", "--to", "Арина", "--isolated", "--today", "2026-12-03"]) == 0
    out = capsys.readouterr().out
    total = re.search(r": (\d+) seconds at 140 words a minute", out)
    assert total and f"done: {total[1]} seconds" in out
    assert clock[0] - 100 == pytest.approx(3 + int(total[1]), abs=0.51)


def test_a_long_phrase_is_broken_the_same_for_terminal_and_page() -> None:
    text = "I am calling about the post of second assistant to the head of the night shift in the northern yard."
    page = CallPage("Tom", "today", script(text), 30)
    shown = [row.text for row in rows(page)]
    assert len(shown) > 1 and " ".join(shown) == text
    assert [row.when for row in rows(page)] == ["0:00"] + [""] * (len(shown) - 1)


def test_a_call_names_the_day_of_the_decision_where_there_is_room() -> None:
    person = Person("Ada Holm")
    notes = Notes(
        Me("Ola Brink", phone="617 555 0100"),
        "Point Roofing",
        "Roofer",
        interview=Interview(date(2026, 11, 3)),
        decision=Decision(by=date(2026, 11, 20)),
        people=(person,),
    )
    body = compose(notes, Kind.VOICEMAIL, person, today=date(2026, 11, 23)).body
    assert "by Friday" in body
    assert "on the 3rd" in body


@pytest.mark.parametrize(
    ("met", "said"),
    [
        (date(2026, 11, 17), "on Tuesday"),
        (date(2026, 11, 2), "on the 2nd"),
        (date(2026, 10, 28), "on the 28th"),
        (date(2026, 10, 12), "on October 12"),
    ],
)
def test_a_call_says_the_day_as_one_speaks(met: date, said: str) -> None:
    assert day_phrase(met, date(2026, 11, 23), Kind.VOICEMAIL) == said


def test_a_card_written_late_has_no_date_in_its_sentence() -> None:
    assert day_phrase(date(2026, 11, 17), date(2026, 11, 23), Kind.NOTE) == "on Tuesday"
    assert day_phrase(date(2026, 11, 10), date(2026, 11, 23), Kind.NOTE) == ""
    assert day_phrase(date(2026, 11, 10), date(2026, 11, 23), Kind.THANK_YOU) == "on November 10"


def test_only_who_decides_is_reminded_of_having_named_the_day() -> None:
    people = (Person("Ada Holm"), Person("Ben Ode"))
    notes = Notes(
        Me("Ola Brink", phone="617 555 0100"),
        "Point Roofing",
        "Roofer",
        interview=Interview(date(2026, 11, 18)),
        decision=Decision(by=date(2026, 11, 27), who="Ada Holm"),
        people=people,
    )
    bodies = [compose(notes, Kind.VOICEMAIL, person, today=date(2026, 11, 23)).body for person in people]
    told = re.compile(r"you (?:mentioned|said|told me)|I remember that|You said")
    assert [told.search(body) is not None for body in bodies][1] is False
    assert all("Friday" in body for body in bodies)
