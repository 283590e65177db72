"""Drafts on disk: one file each, nobody's edits lost, names that any file system takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts import saved
from drafts.composing.words import slug
from drafts.draft import Draft
from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.notes import Me, Notes, Person
from drafts.saving import file_names
from drafts.writing import compose, compose_all, header_of, write_out
from tests.panels import TODAY, panel

NOTES = panel(2)


def drafts(notes: Notes = NOTES) -> list[Draft]:
    return compose_all(notes, [(Kind.THANK_YOU, person) for person in notes.people], today=TODAY)[0]


def test_each_draft_has_a_file_of_its_own_in_a_folder_that_is_made(tmp_path: Path) -> None:
    written = write_out(drafts(), NOTES, tmp_path / "new" / "folder")
    assert [item.path.name for item in written] == ["anita-desai-thank-you.txt", "bill-novak-thank-you.txt"]
    assert all(item.path.is_file() and not item.kept for item in written)
    assert set((tmp_path / "new" / "folder").iterdir()) == {item.path for item in written}


def test_a_saved_draft_reads_back(tmp_path: Path) -> None:
    (first, _) = write_out(drafts(), NOTES, tmp_path)
    text = first.path.read_bytes().decode("utf-8")
    (section,) = saved.split(text)
    assert section.header["to"].value == "Anita Desai"
    assert section.header["kind"].value == "thank-you"
    assert section.header["subject"].value == first.draft.subject
    assert section.header["interview"].value == "2026-11-18"
    assert section.header["highlights"].items == first.draft.highlights
    assert text[section.text_start :].strip() == first.draft.body
    assert not saved.edited(text)


def test_an_edited_file_is_kept_and_the_others_are_written(tmp_path: Path) -> None:
    first, second = write_out(drafts(), NOTES, tmp_path)
    first.path.write_text(first.path.read_text(encoding="utf-8").replace("Anita,", "Anita, my dear,"), encoding="utf-8")
    second.path.unlink()
    again = write_out(drafts(), NOTES, tmp_path)
    assert [item.kept for item in again] == [True, False]
    assert "my dear" in first.path.read_text(encoding="utf-8")
    assert second.path.is_file()


def test_an_unedited_file_follows_the_notes(tmp_path: Path) -> None:
    write_out(drafts(), NOTES, tmp_path)
    changed = replace(NOTES, company="Harborview Galleries")
    (first, _) = write_out(drafts(changed), changed, tmp_path)
    assert not first.kept
    assert "Harborview Galleries" in first.path.read_text(encoding="utf-8")


def test_force_writes_over_edits(tmp_path: Path) -> None:
    (first, _) = write_out(drafts(), NOTES, tmp_path)
    first.path.write_text("mine", encoding="utf-8")
    assert write_out(drafts(), NOTES, tmp_path)[0].kept
    assert not write_out(drafts(), NOTES, tmp_path, force=True)[0].kept
    assert first.path.read_text(encoding="utf-8") != "mine"


def test_a_file_that_is_no_draft_of_ours_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "anita-desai-thank-you.txt"
    target.write_bytes(b"\xff\xfe not text")
    assert write_out(drafts(), NOTES, tmp_path)[0].kept
    assert target.read_bytes() == b"\xff\xfe not text"


def test_two_people_never_share_a_file_whatever_their_names(tmp_path: Path) -> None:
    names = ("José Ruiz", "Jose Ruiz", "JOSE RUIZ", "김민준", "Ольга Иванова", "///", "Hiring Team", "x" * 300)
    notes = replace(NOTES, people=tuple(replace(NOTES.people[0], name=name) for name in names))
    written = write_out(drafts(notes), notes, tmp_path)
    assert len({item.path.name.casefold() for item in written}) == len(names)
    assert len(list(tmp_path.iterdir())) == len(names)
    for item in written:
        assert item.path.name.isascii()
        assert len(item.path.name) < 100
        assert f"To: {item.draft.to}\n" in item.path.read_text(encoding="utf-8")


def test_the_hiring_team_has_a_file_too(tmp_path: Path) -> None:
    notes = Notes(Me("Sam Lee"), "Acme", "Baker")
    draft = compose(notes, Kind.APPLICATION, None, today=TODAY)
    assert write_out([draft], notes, tmp_path)[0].path.name == "hiring-team-application.txt"


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(AfterwordError, match="taken"):
        write_out(drafts(), NOTES, tmp_path / "taken")


def test_the_header_names_what_a_spelling_check_could_not_know() -> None:
    notes = replace(
        NOTES,
        people=(replace(NOTES.people[0], talked_about=("moving the Kwixara archive to MongoDB",)), NOTES.people[1]),
    )
    known = header_of(drafts(notes)[0], notes)["Known"]
    assert {"Anita Desai", "Chidinma Eze", "Kwixara", "MongoDB"} <= set(known)
    assert "archive" not in known
    assert "Bill Novak" not in known


def test_a_person_without_a_name_in_latin_letters_keeps_a_file_of_their_own(tmp_path: Path) -> None:
    people = (Person("김민준", talked_about=("the night shift",)), Person("이서연", talked_about=("the day shift",)))
    notes = Notes(Me("Sam Lee"), "Acme", "Baker", people=people)
    assert [item.path.name for item in write_out(drafts(notes), notes, tmp_path)] == [
        "person-1-thank-you.txt",
        "person-2-thank-you.txt",
    ]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Guðrún Þórsdóttir", "gudrun-thorsdottir"),
        ("Søren Ægir", "soren-aegir"),
        ("Łukasz Đurić", "lukasz-duric"),
        ("Nguyễn Thị Minh Anh", "nguyen-thi-minh-anh"),
        ("Siobhán O’Reilly", "siobhan-oreilly"),
        ("Siobhán O'Reilly", "siobhan-oreilly"),
    ],
)
def test_a_name_keeps_its_letters_in_the_file_name(tmp_path: Path, name: str, file: str) -> None:
    notes = replace(NOTES, people=(replace(NOTES.people[0], name=name),))
    assert write_out(drafts(notes), notes, tmp_path)[0].path.name == f"{file}-thank-you.txt"


def test_an_aside_of_a_highlight_stands_in_no_saved_draft(tmp_path: Path) -> None:
    aside = replace(
        NOTES, highlights=tuple(replace(each, text=f"{each.text} (Zorro hated it)") for each in NOTES.highlights)
    )
    written = write_out(drafts(aside), aside, tmp_path)
    assert all(item.draft.highlights for item in written)
    assert not [item.path for item in written if "Zorro" in item.path.read_text(encoding="utf-8")]


def test_a_kind_of_ones_own_never_meets_another_persons_file() -> None:
    people = (Person(name="Ann"), Person(name="Ann Cover"))
    notes = replace(NOTES, people=people)
    one = Draft(Kind.LETTER, "Ann", "", "x", own_kind="cover-letter")
    other = Draft(Kind.LETTER, "Ann Cover", "", "y")
    assert len(set(file_names([one, other], notes))) == 2


def test_an_edited_page_is_kept(tmp_path: Path) -> None:
    page = replace(drafts()[0], html="<p>Thank you.</p>")
    (first,) = write_out([page], NOTES, tmp_path)
    path = first.path.with_suffix(".html")
    assert not write_out([page], NOTES, tmp_path)[0].kept
    path.write_text("<p>Mine.</p>", encoding="utf-8")
    assert write_out([page], NOTES, tmp_path)[0].kept and path.read_text(encoding="utf-8") == "<p>Mine.</p>"
    assert not write_out([page], NOTES, tmp_path, force=True)[0].kept


@pytest.mark.parametrize(
    ("name", "file"),
    [("Marta Oliveira", "marta-oliveira"), ("Łukasz Żółć", "lukasz-zolc"), ("Søren O’Neill", "soren-oneill"),
     ("../../etc/passwd", "etc-passwd"), ("a" * 200, "a" * 60), ("李雷", ""), ("...", ""), ("Straße 5", "strasse-5"), ("", "")],
)  # fmt: skip
def test_file_names_are_safe_everywhere(name: str, file: str) -> None:
    assert slug(name) == file


@given(st.text())
def test_any_name_gives_a_safe_file_name(name: str) -> None:
    made = slug(name)
    assert made.strip("abcdefghijklmnopqrstuvwxyz0123456789-") == "" and len(made) <= 60 and made == made.strip("-")
