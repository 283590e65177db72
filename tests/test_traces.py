"""What an edited draft is told about the notes that changed under it."""

from __future__ import annotations

from datetime import date

from drafts.kinds import Kind
from drafts.notes import Highlight, Interview, Me, Notes, Person
from drafts.traces import changes, traces
from drafts.writing import compose

TODAY = date(2026, 11, 19)


def _notes(
    talk: tuple[str, ...] = ("the leaking greenhouse",), highlight: str = "grew 4,000 orchids from seed"
) -> Notes:
    person = Person(name="Ann Poe", talked_about=talk, learned=("you heat with wood",))
    return Notes(
        me=Me(name="Sam Lee"),
        company="Figtree Gardens",
        role="Grower",
        interview=Interview(date=date(2026, 11, 18)),
        people=(person,),
        highlights=(Highlight(highlight),),
    )


def _changes(before: Notes, after: Notes) -> list[str]:
    draft = compose(before, Kind.THANK_YOU, before.people[0], today=TODAY)
    return changes(traces(draft, before), compose(after, Kind.THANK_YOU, after.people[0], today=TODAY), after)


def test_unchanged_notes_give_nothing_to_say() -> None:
    assert _changes(_notes(), _notes()) == []


def test_a_note_that_reads_otherwise_is_named_with_its_new_text() -> None:
    assert _changes(_notes(), _notes(highlight="grew 5,000 orchids from seed")) == [
        "highlights[0] now reads 'grew 5,000 orchids from seed'"
    ]


def test_a_note_that_moved_in_its_list_has_not_changed() -> None:
    found = _changes(_notes(), _notes(talk=("pruning vines in frost", "the leaking greenhouse")))
    assert not [line for line in found if "leaking" in line]


def test_a_note_that_a_new_draft_would_rest_on_is_named() -> None:
    assert _changes(_notes(talk=()), _notes()) == ["new is people[Ann Poe].talked_about[0]: 'the leaking greenhouse'"]


def test_a_note_that_was_taken_away_is_said_to_be_gone() -> None:
    assert "people[Ann Poe].talked_about[0] is gone" in _changes(_notes(), _notes(talk=()))


def test_the_header_holds_no_word_of_the_notes() -> None:
    notes = _notes(talk=("the leaking greenhouse (he is clueless)",))
    items = traces(compose(notes, Kind.THANK_YOU, notes.people[0], today=TODAY), notes)
    assert items
    assert not [item for item in items if "greenhouse" in item or "clueless" in item]
