"""Notes read from YAML and JSON: values as typed, and everything that is wrong with its line and what to write instead."""

import codecs
import datetime
import json
from pathlib import Path

import pytest

from drafts.errors import NotesError
from drafts.reading import load, parse

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.yaml"))
BASE = "me: {name: Ana Ruiz}\ncompany: Calder Mills\nrole: Weaver\n"


def problems(text: str) -> list[str]:
    with pytest.raises(NotesError) as raised:
        parse(text, "n.yaml")
    assert raised.value.exit_code == 2
    assert all("\n" not in message for message in raised.value.messages)
    return raised.value.messages


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_valid(path: Path) -> None:
    notes = load(path)
    assert notes.path == path and notes.me.name and notes.highlights


def test_values_survive_as_typed() -> None:
    notes = parse(
        "me: {name: No, phone: 0049 89 1234, email: ~}\ncompany: 2026-11-18\nrole: '007'\n"
        'interview: {time: 9:30, length: 1_000, format: Yes}\nneeds: [on, 1.50, true, "50% {less} <b>waste</b>"]\n',
        "n",
    )
    assert (notes.me.name, notes.me.phone, notes.me.email) == ("No", "0049 89 1234", "")
    assert (notes.company, notes.role) == ("2026-11-18", "007")
    assert (notes.interview.time, notes.interview.length, notes.interview.format) == ("9:30", "1_000", "Yes")
    assert notes.needs == ("on", "1.50", "true", "50% {less} <b>waste</b>")


def test_a_surname_null_is_a_name_and_json_null_is_nothing() -> None:
    assert parse("me: {name: Null}\ncompany: a\nrole: b", "n").me.name == "Null"
    notes = parse('{"me": {"name": "A", "email": null}, "company": 7, "role": true, "needs": [1.5, null]}', "n")
    assert (notes.me.email, notes.company, notes.role, notes.needs) == ("", "7", "true", ("1.5",))


def test_json_with_tabs_and_escaped_emoji() -> None:
    data = {"me": {"name": "Zoë \U0001f600"}, "company": "a/b", "role": "x\\y", "people": [{"name": "B"}]}
    notes = parse(json.dumps(data, indent="\t").replace("a/b", "a\\/b"), "n.json")
    assert (notes.me.name, notes.company, notes.role) == ("Zoë \U0001f600", "a/b", "x\\y")


def test_white_space_collapses_in_lists_and_folded_blocks_and_lines_stay_in_addresses() -> None:
    notes = parse(
        BASE
        + 'needs:\n  - >\n    calm\n    hands\n  - |\n    two\n    lines\n  - "a \\t b"\n'
        + "decision:\n  next_steps: >\n    a second\n    talk\n"
        + "people:\n  - name: |\n      Bo Lund\n    address: |\n      1 Quay\n\n      Oslo  0150\n",
        "n",
    )
    assert notes.needs == ("calm hands", "two lines", "a b")
    assert notes.decision.next_steps == "a second talk"
    assert (notes.people[0].name, notes.people[0].address) == ("Bo Lund", "1 Quay\nOslo 0150")


def test_one_text_is_a_list_of_one_and_empty_values_are_absent() -> None:
    notes = parse(BASE + "highlights: wove a mile of tartan\nneeds: patience\npeople:\nnews: []\napplied:\n", "n")
    assert [highlight.text for highlight in notes.highlights] == ["wove a mile of tartan"]
    assert (notes.needs, notes.people, notes.news, notes.applied) == (("patience",), (), (), None)


def test_names_and_words_may_differ_in_case() -> None:
    notes = parse(
        BASE + "channel: Email\npeople: [{name: Bo Lund, part: Hiring Manager, met: 2026-11-20}]\n"
        "highlights: [{text: x, for: bo lund}]\ncontacts: [{date: 2026-11-19, kind: Note, to: The Hiring Team}]\n",
        "n",
    )
    assert (notes.channel, notes.people[0].part, notes.people[0].met) == (
        "email", "hiring manager", datetime.date(2026, 11, 20),
    )  # fmt: skip
    assert notes.highlights[0].to == "Bo Lund"
    assert (notes.contacts[0].kind, notes.contacts[0].to) == ("note", "")


def test_all_problems_come_at_once_in_the_order_of_the_lines() -> None:
    found = problems(
        "compnay: X\nme: {email: a@b.example}\nrole: r\nrole: s\napplied: 18/11/2026\n"
        "interview: {date: 2026-02-30}\nchannel: fax\noutcome: rejcted\n"
    )
    assert found == [
        'n.yaml:1: unknown key "compnay"; did you mean "company"?',
        "n.yaml:1: company is missing; write company: Northwind Freight",
        "n.yaml:2: me.name is missing; write me: {name: Priya Raman}",
        'n.yaml:4: "role" stands twice (line 3 too); keep one',
        'n.yaml:5: applied: "18/11/2026" is not a date; write year-month-day, like 2026-11-02',
        "n.yaml:6: date: 2026-02-30 is not a day in the calendar; check it",
        'n.yaml:7: channel cannot be "fax"; write one of email, phone, post',
        'n.yaml:8: outcome cannot be "rejcted"; did you mean "rejected"?',
    ]


@pytest.mark.parametrize(
    ("addition", "line", "said"),
    [
        ("people: {name: Bo}", 4, "people wants a list, not a group of keys; write people: [{name:"),
        ("people: [Bo]", 4, "people wants entries with keys of their own; write - name:"),
        ("interview: 2026-11-18", 4, "interview wants a group of keys, not a text"),
        ("applied: [2026-11-18]", 4, "applied wants a text, not a list"),
        ("needs: [[a]]", 4, "needs holds a list inside a list"),
        ("needs:\n  - the aim: fewer returns", 5, 'the colon after "the aim" makes it a key'),
        ("highlights:\n  - the tool: a loom", 5, 'the colon after "the tool" makes it a key'),
        ("highlights: [{text: wove, two of them by hand}]", 4, 'the comma before "two of them by hand"'),
        ("email: a@b.example", 4, 'unknown key "email" here; put it under me'),
        ("people: [{name: Bo, talked about: x}]", 4, 'did you mean "talked_about"?'),
        ("applied: 2026-11-18T09:00", 4, "write year-month-day, like 2026-11-18"),
        ("applied: 0001-01-01", 4, "the year of 0001-01-01 cannot be right"),
        ("applied: ٢٠٢٦-١١-١٨", 4, "is not a date"),
        ("people: [{title: Boss}]", 4, "people.name is missing"),
        ("contacts: [{kind: note}]", 4, "contacts.date is missing"),
        ("highlights: [{text: x, for: Bo}]", 4, '"Bo" is nobody in people; add that person to people'),
        ("people: [{name: Bo Lund}]\nhighlights:\n  - {text: x, for: Bo}", 6, 'did you mean "Bo Lund"?'),
        ("people: [{name: Bo Lund}]\ncontacts: [{date: 2026-11-18, kind: note, to: Bo Lunt}]", 5, 'did you mean "Bo Lund"?'),
        ("people:\n  - name: Bo\n  - name: BO", 6, 'two people are called "BO" (line 5 too)'),
        ("people:\n  - name: José\n  - name: Jose\u0301", 6, "two people are called"),
    ],
)  # fmt: skip
def test_each_problem_has_its_line_and_says_what_to_write(addition: str, line: int, said: str) -> None:
    found = problems(BASE + addition + "\n")
    assert len(found) == 1
    assert found[0].startswith(f"n.yaml:{line}: ") and said in found[0]


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ('"Ana\\u202eziuR"', "U+202E"), ('"Ana\\u2066"', "U+2066"), ('"Ana\\a"', "U+0007"), ('"Ana\\0"', "U+0000"),
        ('"Ana\\nBcc: x@y.example"', "U+000A"), ('"Ana\\n"', "U+000A"), ('"Ana\\rX"', "U+000D"), ('"Ana\\LX"', "U+2028"),
        ('"Ana\\tRuiz"', "U+0009"), ('"\\x1fAna"', "U+001F"), ('"Ana\\ud800"', "U+D800"), ("Ana\x07", "U+0007"),
        ("Ana\u202e", "U+202E"), ("|\n  Ana\n  Ruiz", "U+000A"),
    ],
)  # fmt: skip
def test_what_cannot_be_seen_is_refused_by_its_number(written: str, named: str) -> None:
    (found,) = problems(f"role: r\nme: {{name: A}}\ncompany: {written}\n")
    assert found.startswith("n.yaml:3: ") and named in found


@pytest.mark.parametrize("name", ["می\u200cخواهم", "क्\u200dष", "\u200fעברית", "O\u2019Brien", "e\u0301", "Nguyễn"])
def test_what_scripts_need_is_kept(name: str) -> None:
    assert parse(f"me: {{name: {name}}}\ncompany: c\nrole: r", "n").me.name == name


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "empty"), ("# only a comment\n", 1, "empty"), ("---\n...\n", 1, "empty"),
        ("just words", 1, "no notes"), ("- a\n", 1, "no notes"),
        (BASE + "news:\n\t- x\n", 5, "a tab"),
        (BASE + 'news: "x\n', 4, "never closed"),
        (BASE + "news: [x, y\n", 4, '"[" is never closed'),
        (BASE + "people: [{name: x]\n", 4, '"{" is never closed'),
        (BASE + "people: [{name: x, concerns: [{question: CRRT?, answer: y}]}]\n", 4, '"CRRT?"'),
        (BASE + "outcome: pending: no\n", 4, "second colon"),
        (BASE + "news:\n  - x\n - y\n", 6, "line"),
        (BASE + "news: @home\n", 4, 'begins with "@"'),
        (BASE + "news: `x`\n", 4, 'begins with "`"'),
        (BASE + "news: *x\n", 4, 'begins with "*"'),
        (BASE + "news: &x y\n", 4, 'begins with "&"'),
        (BASE + "news: !x y\n", 4, 'begins with "!"'),
        (BASE + "news: !!python/object:os.system x\n", 4, 'begins with "!"'),
        (BASE + "outcome\n", 4, "no colon"),
        (BASE + 'news: "\\UFFFFFFFF"\n', 4, "names no character"),
        (BASE + 'news: "C:\\q"\n', 4, "backslash"),
        (BASE + "? [a]\n: b\n", 4, "stands where a key should"),
        (BASE + "---\n" + BASE, 5, "a second set of notes"),
        (BASE + "<<: {role: x}\n", 4, 'unknown key "<<"'),
        ("a: " + "[" * 50, 1, "nested"),
        ("a: x\n" * 60_000, 1, "too long"),
    ],
)  # fmt: skip
def test_what_is_no_yaml_is_said_in_plain_english(text: str, line: int, said: str) -> None:
    found = problems(text)
    assert any(message.startswith(f"n.yaml:{line}: ") and said in message for message in found), found
    assert not any("block mapping" in message or "token" in message for message in found)


def test_aliases_are_never_expanded() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefg", "bcdefgh", strict=True)
    )
    assert len(problems(bomb)) == 1


def test_document_marks_around_one_set_of_notes_are_fine() -> None:
    assert parse(f"%YAML 1.1\n---\n{BASE}...\n", "n").role == "Weaver"
    assert parse(f"---\n{BASE}---\n", "n").role == "Weaver"


@pytest.mark.parametrize(
    "data",
    [
        BASE.encode(),
        codecs.BOM_UTF8 + BASE.encode(),
        codecs.BOM_UTF16_LE + BASE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + BASE.encode("utf-16-be"),
        BASE.replace("\n", "\r\n").encode(),
        BASE.replace("\n", "\r").encode(),
    ],
)
def test_every_editors_encoding_and_line_ends(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(data)
    assert load(path).company == "Calder Mills"


def test_files_that_cannot_be_read_say_why(tmp_path: Path) -> None:
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("company: x\nrole: café\n".encode("latin-1"))
    large = tmp_path / "large.yaml"
    large.write_bytes(b"# x\n" * 300_000)
    for path, said in (
        (tmp_path, "this is a folder"),
        (tmp_path / "none.yaml", "no such file"),
        (latin, "not UTF-8"),
        (large, "too long"),
        (Path("nul\0.yaml"), "file's name"),
    ):
        with pytest.raises(NotesError) as raised:
            load(path)
        (message,) = raised.value.messages
        assert said in message and "\n" not in message
    with pytest.raises(NotesError) as raised:
        load(latin)
    assert raised.value.problems[0].line == 2


def test_a_message_stays_on_one_line_whatever_the_value_holds() -> None:
    (found,) = problems(BASE + '"a\\nb\\u001b[31m": x\n')
    assert "\x1b" not in found and "<U+001B>" in found


def test_reading_costs_no_import_that_only_errors_need() -> None:
    import subprocess
    import sys

    code = "import sys, drafts.reading; print(*{'yaml', 'difflib', 'jinja2', 'click'} & set(sys.modules))"
    root = Path(__file__).parent.parent
    out = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
    assert out.strip() == ""


def test_a_file_that_is_something_else_is_refused_quickly_and_briefly() -> None:
    import time

    people = "".join(f"- name: p q{number}\n" for number in range(3000))
    highlights = "".join(f"- {{text: x, for: p{number}}}\n" for number in range(3000))
    for text in ("a: x\n" * 30_000, "\x07\n" * 60_000, f"{BASE}people:\n{people}highlights:\n{highlights}"):
        started = time.process_time()
        assert len(problems(text)) <= 301
        assert time.process_time() - started < 20


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Pike & Sons (no relation)", "Pike & Sons"),
        ("Corran Foods (formerly Dunmore)", "Corran Foods"),
        ("Corran (UK)", "Corran (UK)"),
        ("Thalweg (Pty) Ltd", "Thalweg (Pty) Ltd"),
        ("Friends (of the Forth)", "Friends (of the Forth)"),
    ],
)
def test_a_remark_in_brackets_is_no_part_of_the_company(typed: str, read: str) -> None:
    assert parse(f"me: {{name: A}}\ncompany: {typed}\nrole: b", "n").company == read
