"""Any text at all is notes or an error with lines; a value put in changes nothing else."""

import dataclasses
import datetime
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.errors import NotesError
from drafts.kinds import Kind
from drafts.notefile.editing import CannotEdit, plain, put
from drafts.notefile.keys import KEYS
from drafts.notefile.tree import Unreadable, read_tree
from drafts.notefile.yaml_writing import scalar
from drafts.notes import Notes
from drafts.reading import check_unfinished, parse
from drafts.recording import record

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.yaml"))

_pieces = st.sampled_from(
    [
        *(key.name for key in KEYS),
        ": ",
        ":",
        "\n",
        "\n  ",
        "\n- ",
        "\n  - ",
        "{",
        "}",
        "[",
        "]",
        ", ",
        "'",
        '"',
        "|\n",
        ">\n",
        "#",
        "&a ",
        "*a",
        "!t ",
        "---\n",
        "...\n",
        "%",
        "@",
        "\t",
        "? ",
        "<<",
        "~",
        "null",
        "2026-11-18",
        "2026-13-01",
        "Ana Ruiz",
        "thank-you",
        "\u202e",
        "\x00",
        "\ufeff",
        "\ud800",
        "\x85",
        "\u2028",
        "\\u202e",
        "\\ud800",
        "\\UFFFFFFFF",
        "\r",
    ]
)
_soup = st.lists(_pieces, max_size=40).map("".join)
_base = "me: {name: A}\ncompany: c\nrole: r\n"


@settings(max_examples=600, deadline=None)
@given(st.one_of(st.text(max_size=200), _soup, _soup.map(lambda text: _base + text)))
def test_any_text_is_notes_or_an_error_with_lines(text: str) -> None:
    for read in (lambda: parse(text, "n"), lambda: check_unfinished(text, "n")):
        try:
            found = read()
        except NotesError as error:
            assert error.problems and error.messages
            assert all(problem.line >= 1 for problem in error.problems)
            assert [problem.line for problem in error.problems] == sorted(problem.line for problem in error.problems)
            assert all(len(message.splitlines()) == 1 for message in error.messages)
        else:
            assert found is None or isinstance(found, Notes)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([key.name for key in KEYS]), inner, max_size=6),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(_json, st.sampled_from([None, 2, "\t"]), st.booleans())
def test_any_json_is_notes_or_an_error(value: object, indent: str | int | None, ascii_only: bool) -> None:
    try:
        parse(json.dumps(value, indent=indent, ensure_ascii=ascii_only), "n.json")
    except NotesError as error:
        assert error.messages


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=30), st.booleans())
def test_a_text_is_written_so_that_yaml_reads_it_back_as_a_text(text: str, flow: bool) -> None:
    written = scalar(text, flow=flow)
    loaded = yaml.safe_load(f"k: [{written}]" if flow else f"k: {written}")["k"]
    found = loaded[0] if flow else loaded
    assert found == text or (isinstance(found, datetime.date) and found.isoformat() == text)


_kinds = st.sampled_from([kind.value for kind in Kind])
_days = st.dates(datetime.date(2026, 1, 1), datetime.date(2027, 12, 31))


_sendings = st.fixed_dictionaries(
    {
        "example": st.sampled_from(EXAMPLES),
        "sent": st.lists(st.tuples(_kinds, _days, st.integers(0, 5)), min_size=1, max_size=4),
        "newline": st.sampled_from(["\n", "\r\n"]),
        "final": st.booleans(),
        "as_json": st.booleans(),
    }
)


@settings(max_examples=120, deadline=None)
@given(_sendings)
def test_recording_adds_contacts_and_keeps_every_other_byte(
    tmp_path_factory: pytest.TempPathFactory, case: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("r") / "n.yaml"
    text = case["example"].read_text(encoding="utf-8")
    if case["as_json"]:
        text = json.dumps(plain(read_tree(text)), indent=2, ensure_ascii=False) + "\n"
    text = (text if case["final"] else text.rstrip()).replace("\n", case["newline"])
    path.write_bytes(text.encode())
    expected = parse(text, "n", path)
    for kind, day, who in case["sent"]:
        before = path.read_bytes().decode()
        to = expected.people[who % len(expected.people)].name if expected.people else ""
        record(path, kind, to, day)
        after = path.read_bytes().decode()
        kept = iter(after)
        assert all(character in kept for character in before)
        assert after.endswith("\n") == before.endswith("\n")
        contact = parse(after, "n").contacts[-1]
        if after != before:
            assert (contact.kind, contact.date, contact.to) == (kind, day, to)
            expected = dataclasses.replace(expected, contacts=(*expected.contacts, contact))
        assert parse(after, "n", path) == expected


@settings(max_examples=400, deadline=None)
@given(
    _soup,
    st.sampled_from([("contacts", 0), ("me", "name"), ("people", 0, "talked_about", 0), ("needs", 0)]),
    st.text(max_size=12),
)
def test_putting_a_value_in_changes_only_that(text: str, path: tuple[str | int, ...], value: str) -> None:
    try:
        changed = put(text, path, value)
    except (CannotEdit, Unreadable):
        return
    found = plain(read_tree(changed))
    for step in path:
        assert isinstance(found, dict | list)
        found = found[step]  # type: ignore[index,call-overload]
    assert found == value or not value.strip()
