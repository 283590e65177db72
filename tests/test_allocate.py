from __future__ import annotations

from dataclasses import replace

from drafts.allocate import allocate
from drafts.notes import Highlight, Me, Notes, Person
from tests.panels import panel, person

ME = Me("Priya Raman")


def notes_of(people: list[Person], highlights: list[Highlight]) -> Notes:
    return Notes(ME, "Northwind", "Analyst", people=tuple(people), highlights=tuple(highlights))


def test_every_highlight_has_exactly_one_owner() -> None:
    shares = allocate(panel(5, highlights=9))
    owned = sorted(index for share in shares.values() for index in share.highlights)
    assert owned == list(range(9))


def test_everybody_gets_one_before_anybody_gets_two() -> None:
    shares = allocate(panel(4, highlights=5))
    assert sorted(len(share.highlights) for name, share in shares.items() if name) == [1, 1, 1, 1]
    assert len(shares[""].highlights) == 1


def test_a_reserved_highlight_goes_to_its_person_and_nobody_else() -> None:
    notes = notes_of(
        [Person("Ada Byron"), Person("Tom Becker")],
        [
            Highlight("I cut costs", to="Tom Becker"),
            Highlight("I built a crane"),
            Highlight("I wrote a manual", to="Tom Becker"),
        ],
    )
    shares = allocate(notes)
    assert set(shares["Tom Becker"].highlights) == {0, 2}
    assert shares["Ada Byron"].highlights == (1,)


def test_a_highlight_reserved_for_somebody_unknown_is_nobodys() -> None:
    shares = allocate(notes_of([Person("Ada Byron")], [Highlight("I cut costs", to="Somebody Else")]))
    assert all(not share.highlights for share in shares.values())


def test_a_highlight_goes_to_the_reader_whose_subject_it_is() -> None:
    notes = notes_of(
        [
            Person("Ada Byron", talked_about=("the payroll backlog",)),
            Person("Tom Becker", talked_about=("greenhouse heating",)),
        ],
        [Highlight("I rebuilt the heating of a greenhouse"), Highlight("I cleared a payroll backlog of nine weeks")],
    )
    shares = allocate(notes)
    assert shares["Ada Byron"].highlights == (1,)
    assert shares["Tom Becker"].highlights == (0,)


def test_the_hiring_manager_chooses_before_the_others() -> None:
    notes = notes_of([Person("Ada Byron"), Person("Tom Becker", part="hiring manager")], [Highlight("I built a crane")])
    assert allocate(notes)["Tom Becker"].highlights == (0,)


def test_the_same_achievement_noted_twice_is_given_once() -> None:
    notes = notes_of(
        [Person("Ada Byron"), Person("Tom Becker")],
        [Highlight("I rebuilt the invoicing database"), Highlight("rebuilt the invoicing database")],
    )
    assert sorted(len(share.highlights) for share in allocate(notes).values()) == [0, 0, 1]


def test_somebody_added_at_the_end_leaves_first_highlights_as_they_were() -> None:
    for size in range(1, 6):
        before, after = allocate(panel(size, highlights=12)), allocate(panel(size + 1, highlights=12))
        for name, share in before.items():
            if name:
                assert after[name].highlights[0] == share.highlights[0]
                assert after[name].talk == share.talk


def test_a_topic_that_somebody_shares_comes_last() -> None:
    shared = "the new core banking system"
    ada = Person("Ada Byron", talked_about=(shared, "the queue at noon"))
    tom = Person("Tom Becker", talked_about=("the new core banking systems",))
    shares = allocate(notes_of([ada, tom], []))
    assert shares["Ada Byron"].talk == (1, 0)
    assert shares["Tom Becker"].talk == (0,)


def test_the_order_of_people_in_the_notes_does_not_move_subjects_of_their_own() -> None:
    notes = panel(4)
    turned = replace(notes, people=tuple(reversed(notes.people)))
    assert {name: share.talk for name, share in allocate(notes).items()} == {
        name: share.talk for name, share in allocate(turned).items()
    }


def test_nobody_named_leaves_everything_to_the_hiring_team() -> None:
    shares = allocate(notes_of([], [Highlight("I built a crane"), Highlight("I wrote a manual")]))
    assert set(shares[""].highlights) == {0, 1}


def test_the_same_notes_give_the_same_shares() -> None:
    assert allocate(panel(6)) == allocate(panel(6))
    assert allocate(replace(panel(2), people=(person("Ada", "quetzal"),))).keys() == {"", "Ada"}


def test_of_one_persons_jots_the_one_that_reads_well_comes_first() -> None:
    rough = "2 cooks left since May, they lost the grill chef too"
    these = notes_of([Person("Ada Byron", talked_about=(rough, "the new pastry oven"))], [])
    assert allocate(these)["Ada Byron"].talk == (1, 0)
    alike = notes_of([Person("Ada Byron", talked_about=("the old pastry oven", "the new pastry oven"))], [])
    assert allocate(alike)["Ada Byron"].talk == (0, 1)


def test_among_free_highlights_one_in_shorthand_is_given_out_last() -> None:
    these = notes_of(
        [Person("Ada Byron")],
        [Highlight("forklift -> own yard/2 wks"), Highlight("I moved three shops to a new till")],
    )
    assert allocate(these)["Ada Byron"].highlights == (1,)
    twice = notes_of(
        [Person("Ada Byron")],
        [Highlight("3 shops -> new till/2 wks"), Highlight("I moved three shops to a new till in two weeks")],
    )
    assert allocate(twice)["Ada Byron"].highlights == (1,)
