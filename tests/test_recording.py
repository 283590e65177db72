"""``sent``: one contact more in the notes, every other byte as it was."""

import codecs
import datetime
import os
import stat
import sys
from pathlib import Path

import pytest

from drafts.errors import AfterwordError, NotesError
from drafts.reading import load
from drafts.recording import record

DAY = datetime.date(2026, 11, 20)
HEAD = "me: {name: A}   # me\ncompany: 'C'\nrole: \"R\"\npeople:\n- name: Bo Lund\n- name: 'Ng, Ann'\n"


def recorded(tmp_path: Path, text: str, kind: str = "note", to: str = "Bo Lund") -> str:
    path = tmp_path / "n.yaml"
    path.write_bytes(text.encode())
    assert "recorded" in record(path, kind, to, DAY)
    assert load(path).contacts[-1].date == DAY
    return path.read_bytes().decode()


BLOCK = "  - date: 2026-11-20\n    kind: note\n    to: Bo Lund\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (HEAD, HEAD + "contacts:\n" + BLOCK),
        (HEAD + "# the end\n", HEAD + "# the end\ncontacts:\n" + BLOCK),
        (HEAD + "...\n", HEAD + "contacts:\n" + BLOCK + "...\n"),
        (HEAD + "contacts:   # none yet\nchannel: post\n", HEAD + "contacts:   # none yet\n" + BLOCK + "channel: post\n"),
        (HEAD + "contacts: []  # none\n", HEAD + "contacts: [{date: 2026-11-20, kind: note, to: Bo Lund}]  # none\n"),
        (HEAD + "contacts: ~ # none\n", HEAD + "contacts: [{date: 2026-11-20, kind: note, to: Bo Lund}] # none\n"),
        (
            HEAD + "contacts:\n- kind: letter # l\n  date: 2026-11-19\n\n# after\nchannel: post",
            HEAD + "contacts:\n- kind: letter # l\n  date: 2026-11-19\n- date: 2026-11-20\n  kind: note\n  to: Bo Lund\n"
            "\n# after\nchannel: post",
        ),
        (
            HEAD + "contacts:\n  -   {date: 2026-11-19, kind: letter} # l",
            HEAD + "contacts:\n  -   {date: 2026-11-19, kind: letter} # l\n  -   {date: 2026-11-20, kind: note, to: Bo Lund}",
        ),
        (
            HEAD + "contacts: [\n  {date: 2026-11-19, kind: letter}  # l\n]\n",
            HEAD + "contacts: [\n  {date: 2026-11-19, kind: letter},  # l\n  {date: 2026-11-20, kind: note, to: Bo Lund}\n]\n",
        ),
        (
            HEAD + "contacts: [\n  {date: 2026-11-19, kind: letter},  # l\n]\n",
            HEAD + "contacts: [\n  {date: 2026-11-19, kind: letter},  # l\n  {date: 2026-11-20, kind: note, to: Bo Lund},\n]\n",
        ),
    ],
)  # fmt: skip
def test_the_entry_takes_the_shape_of_the_list(tmp_path: Path, before: str, after: str) -> None:
    assert recorded(tmp_path, before) == after


def test_windows_line_ends_stay(tmp_path: Path) -> None:
    after = recorded(
        tmp_path, (HEAD + "contacts:\n  - date: 2026-11-19\n    kind: letter\nchannel: post\n").replace("\n", "\r\n")
    )
    assert after.count("\n") == after.count("\r\n") == 13


def test_json_stays_json(tmp_path: Path) -> None:
    import json

    compact = '{"me": {"name": "A"}, "company": "C", "role": "R", "people": [{"name": "Bo Lund"}]}'
    after = recorded(tmp_path, compact)
    assert after.startswith(compact[:-1]) and json.loads(after)["contacts"] == [
        {"date": "2026-11-20", "kind": "note", "to": "Bo Lund"}
    ]
    indented = json.dumps({**json.loads(compact), "contacts": [{"date": "2026-11-19", "kind": "letter"}]}, indent="\t")
    assert len(json.loads(recorded(tmp_path, indented))["contacts"]) == 2


def test_a_name_with_a_comma_is_quoted_where_it_must_be(tmp_path: Path) -> None:
    assert 'to: "Ng, Ann"}]' in recorded(tmp_path, HEAD + "contacts: []\n", to="ng, ann")


def test_nobody_is_the_hiring_team(tmp_path: Path) -> None:
    assert recorded(tmp_path, HEAD, to="the hiring team").endswith("  - date: 2026-11-20\n    kind: note\n")


def test_encoding_and_mark_stay(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(codecs.BOM_UTF16_LE + HEAD.encode("utf-16-le"))
    record(path, "note", "Bo Lund", DAY)
    data = path.read_bytes()
    assert data.startswith(codecs.BOM_UTF16_LE + HEAD.encode("utf-16-le")) and load(path).contacts


def test_the_same_contact_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(HEAD.encode())
    record(path, "note", "Bo Lund", DAY)
    once = path.read_bytes()
    assert "already" in record(path, "note", "bo lund", DAY)
    assert path.read_bytes() == once
    assert "recorded" in record(path, "letter", "Bo Lund", DAY)


@pytest.mark.parametrize(
    ("kind", "to", "said"),
    [
        ("thanks", "Bo Lund", 'did you mean "thank-you"?'),
        ("note", "Bo Lunt", 'did you mean "Bo Lund"?'),
        ("note", "Zed", "write one of"),
    ],
)
def test_a_wrong_kind_or_name_is_refused_with_the_closest(tmp_path: Path, kind: str, to: str, said: str) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(HEAD.encode())
    with pytest.raises(AfterwordError) as raised:
        record(path, kind, to, DAY)
    assert said in str(raised.value) and path.read_bytes() == HEAD.encode()


def test_a_part_of_a_name_that_only_one_has_is_enough(tmp_path: Path) -> None:
    assert recorded(tmp_path, HEAD, to="bo") == HEAD + "contacts:\n" + BLOCK


def test_what_is_yet_to_come_is_recorded_and_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(HEAD.encode())
    assert "yet to come" in record(path, "note", "Bo Lund", DAY, today=DAY - datetime.timedelta(days=1))
    assert path.read_bytes() == (HEAD + "contacts:\n" + BLOCK).encode()
    path.write_bytes(HEAD.encode())
    assert "yet to come" not in record(path, "note", "Bo Lund", DAY, today=DAY)


def test_broken_notes_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(b"company: x\n")
    with pytest.raises(NotesError):
        record(path, "note", "", DAY)
    assert path.read_bytes() == b"company: x\n" and [each.name for each in tmp_path.iterdir()] == ["n.yaml"]


def test_permissions_stay_and_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "n.yaml", tmp_path / "link.yaml"
    path.write_bytes(HEAD.encode())
    path.chmod(0o600)
    if sys.platform != "win32":
        link.symlink_to(path)
    record(link if link.exists() else path, "note", "Bo Lund", DAY)
    assert load(path).contacts
    assert sys.platform == "win32" or (link.is_symlink() and stat.S_IMODE(path.stat().st_mode) == 0o600)


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "n.yaml"
    path.write_bytes(HEAD.encode())

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AfterwordError, match="No space left"):
        record(path, "note", "Bo Lund", DAY)
    assert path.read_bytes() == HEAD.encode() and [each.name for each in tmp_path.iterdir()] == ["n.yaml"]
