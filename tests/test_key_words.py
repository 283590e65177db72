"""Keys of the notes as people say them."""

import pytest

import cli
from drafts.key_words import in_words, ordinal


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("'x' (people[Aisha Khan].talked_about[0]), too small", "'x' (Aisha Khan's 1st 'talked_about'), too small"),
        ("people[Bo Lund].concerns[11].answer is gone", "Bo Lund's 12th 'concerns' answer is gone"),
        ("people[Bo Lund].closing now reads 'y'", "Bo Lund's 'closing' now reads 'y'"),
        ("new is highlights[2]: 'z'", "new is the 3rd of 'highlights': 'z'"),
        ("(decision.next_steps)", "(decision.next_steps)"),
        ("I wrote a[0].b and people[0]", "I wrote a[0].b and people[0]"),
    ],
)
def test_a_key_is_said_as_people_say_it(line: str, said: str) -> None:
    assert in_words(line) == said


def test_places_in_a_row() -> None:
    assert [ordinal(number) for number in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip


def test_what_is_left_out_is_named_without_brackets(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "notes.yaml"
    path.write_text(
        "me: {name: Ann Lee}\ncompany: Tombly\nrole: Weaver\ninterview: {date: 2026-11-18}\n"
        "people: [{name: Bo Lund, talked_about: [the loom that stops at night, the parking]}]\n",
        encoding="utf-8",
    )
    assert cli.run(["draft", str(path), "--kind", "thank-you", "--today", "2026-11-19", "--isolated"]) == 0
    err = capsys.readouterr().err
    assert "left out" in err and "Bo Lund's 2nd 'talked_about'" in err
