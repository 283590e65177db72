"""What the candidate tells a reader in their own words: where it stands, that it stays as it is, and what it leaves room for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cli import run
from drafts.debrief import interview_me
from drafts.draft import Draft, known_words
from drafts.kinds import SPECS, Kind
from drafts.notes import Notes
from drafts.reading import parse
from drafts.traces import changes, traces
from drafts.writing import compose, compose_all
from linter.document import read_documents
from linter.facts import with_facts
from tests.panels import TODAY, panel

TOLD = "I went home and drew the lamp room from memory; I would move the stairs."
KEY = "people[Anita Desai].own_words"


def telling(*told: str, channel: str = "", size: int = 1) -> Notes:
    notes = panel(size)
    people = (
        replace(person, own_words=words)
        for person, words in zip(notes.people, [*told, *[""] * size][:size], strict=True)
    )
    return replace(notes, people=tuple(people), channel=channel)


def to_the_first(notes: Notes, kind: Kind = Kind.THANK_YOU, *, templates: tuple[Path, ...] = ()) -> Draft:
    return compose(notes, kind, notes.people[0], today=TODAY, templates=templates)


def body_words(draft: Draft) -> int:
    return len(" ".join(draft.body.split("\n\n")[1:-1]).split())


class TestReading:
    @pytest.mark.parametrize(
        "written",
        ['"I would move\n      the stairs."', ">\n      I would move\n      the stairs.", "I would move the stairs."],
    )
    def test_a_text_on_as_many_lines_as_it_takes(self, written: str) -> None:
        notes = parse(
            f"me: {{name: A}}\ncompany: c\nrole: r\npeople:\n  - name: Bo Lund\n    own_words: {written}\n", "n"
        )
        assert notes.people[0].own_words == "I would move the stairs."

    def test_the_debrief_asks_for_it_after_the_hard_questions(self, tmp_path: Path) -> None:
        asked: list[str] = []
        answers = {"Whom did you meet": "Bo Lund", "own words": TOLD}

        def read(prompt: str) -> str:
            asked.append(prompt)
            return next((answers.pop(part) for part in list(answers) if part in prompt), "")

        assert interview_me(tmp_path / "n.yaml", read, asked.append, TODAY)
        order = [
            next(index for index, line in enumerate(asked) if part in line)
            for part in ("hard to answer", "Bo Lund: Anything you want to tell them in your own words?", "end the talk")
        ]
        assert order == sorted(order)
        assert f"own_words: {TOLD}" in (tmp_path / "n.yaml").read_text(encoding="utf-8")


class TestTheThankYou:
    def test_it_stands_in_the_second_paragraph_after_what_was_said_and_before_what_i_bring(self) -> None:
        for size in (6, 3, 1):
            notes = telling(*[TOLD] * size, size=size)
            for person in notes.people:
                draft = compose(notes, Kind.THANK_YOU, person, today=TODAY)
                assert TOLD in draft.body.split("\n\n")[2]
                place = {
                    key.rpartition(".")[2].partition("[")[0]: draft.body.index(text) for text, key in draft.sources
                }
                assert max(place["talked_about"], place.get("learned", 0)) < place["own_words"] < place["highlights"]

    def test_each_reader_of_a_panel_reads_their_own_and_no_one_elses(self) -> None:
        told = [f"I still think of story number {number}." for number in range(6)]
        notes = telling(*told, size=6)
        for person, mine in zip(notes.people, told, strict=True):
            body = compose(notes, Kind.THANK_YOU, person, today=TODAY).body
            assert [words for words in told if words in body] == [mine]

    def test_no_other_message_holds_it(self) -> None:
        for channel, kind in (
            ("", Kind.THANK_YOU),
            ("email", Kind.THANK_YOU),
            ("phone", Kind.THANK_YOU),
            ("post", Kind.NOTE),
        ):
            notes = telling(TOLD, channel=channel)
            told = [each for each in Kind if TOLD in to_the_first(notes, each).text]
            assert told == [kind]

    def test_alone_it_is_no_thank_you(self) -> None:
        notes = telling(TOLD)
        silent = replace(notes, people=(replace(notes.people[0], talked_about=(), learned=()),))
        wanted = [(kind, silent.people[0]) for kind in (Kind.THANK_YOU, Kind.NOTE)]
        drafts, lacking = compose_all(silent, wanted, today=TODAY)
        assert not drafts and len(lacking) == 2

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            ("  i would move\n the stairs ", "I would move the stairs."),
            ("would you show me?", "Would you show me?"),
            ("iOS is where I began…", "iOS is where I began…"),
            ("I drew it (twice) - badly; & {{ smiled }} at 50%,", "I drew it (twice) - badly; & {{ smiled }} at 50%."),
            (
                "I went in, looked around and saw why they are late",
                "I went in, looked around and saw why they are late.",
            ),
            ("we saved $40k a year on lamps", "We saved $40k a year on lamps."),
        ],
    )
    def test_it_is_tidied_at_its_edges_and_nowhere_else(self, typed: str, said: str) -> None:
        draft = to_the_first(telling(typed))
        assert f" {said} " in " ".join(["", *draft.body.split("\n\n")[2].split(), ""])
        assert not [line for line in draft.left_out if "own_words" in line]

    @pytest.mark.parametrize(
        ("typed", "said", "named"),
        [
            ("I like the damn lamps.", "I like the lamps.", f"the word 'damn' ({KEY})"),
            (
                "haha, I know brass, tin, etc. I like it",
                "I know brass, tin, etc. I like it.",
                f"the word 'haha' ({KEY})",
            ),
            (
                "I like lamps. A salary of $90k is fine.",
                "I like lamps.",
                f"'A salary of $90k is fine.' ({KEY}), which is not",
            ),
            (
                "I fixed the lamp, and that idiot broke it. I smiled",
                "I smiled.",
                "'I fixed the lamp, and that idiot broke it.'",
            ),
        ],
    )
    def test_what_no_reader_may_see_is_left_out_and_named(self, typed: str, said: str, named: str) -> None:
        draft = to_the_first(telling(typed))
        assert said in draft.body
        assert [line for line in draft.left_out if line.startswith(named)]
        assert " ".join(typed.split()) not in draft.body

    def test_nothing_but_oaths_is_as_good_as_nothing(self) -> None:
        assert to_the_first(telling("Damn.")).body == to_the_first(telling()).body


class TestLength:
    LONG = " ".join(f"I counted the lamps of hall {number}, and then counted them again." for number in range(12))

    def test_long_own_words_leave_no_need_to_fill_up(self) -> None:
        def fillers(notes: Notes) -> set[str]:
            places = {key for _, key in to_the_first(notes).sources}
            return {place for place in places if "/offer.j2" in place or "/gain.j2" in place}

        person = replace(panel(1).people[0], learned=(), concerns=(), closing="")
        scanty = replace(panel(1), highlights=(), needs=(), people=(person,))
        assert fillers(scanty)
        assert not fillers(replace(scanty, people=(replace(person, own_words=self.LONG[:300]),)))

    def test_they_are_never_cut_and_the_rest_makes_room(self) -> None:
        draft, plain = to_the_first(telling(self.LONG)), to_the_first(telling())
        assert self.LONG in draft.body
        limits = SPECS[Kind.THANK_YOU].limits
        assert limits
        without = body_words(draft) - len(self.LONG.split())
        assert without < body_words(plain)
        assert body_words(to_the_first(telling(self.LONG[:330]))) <= limits.target[1]

    @pytest.mark.parametrize("count", range(4, 60, 3))
    def test_a_note_holds_them_where_the_card_does_and_names_them_where_not(self, count: int) -> None:
        told = " ".join(["lamps"] * count).capitalize() + "."
        notes = telling(*[told] * 4, channel="post", size=4)
        for person in notes.people:
            draft = compose(notes, Kind.NOTE, person, today=TODAY)
            assert body_words(draft) <= 50
            named = [line for line in draft.left_out if "own_words" in line]
            assert (told in draft.body) != bool(named)
            assert told in draft.body if count < 25 else count < 45 or named

    def test_the_card_says_that_it_has_no_room(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        notes = tmp_path / "n.yaml"
        for told in (TOLD, self.LONG):
            notes.write_text(
                "me: {name: Zoe Lu}\ncompany: Lamp House\nrole: Keeper\nchannel: post\npeople:\n"
                f"  - {{name: Bo Lund, talked_about: [the lamp room], own_words: '{told}'}}\n",
                encoding="utf-8",
            )
            assert run(["card", str(notes), "--isolated", "--today", "2026-11-19"]) == 0
            shown = capsys.readouterr()
            left_out = "left out" in shown.err and "no room on the card" in shown.err
            assert left_out == (told == self.LONG)
            assert ("stairs" in shown.out) == (told == TOLD)


class TestTrace:
    def test_each_sentence_has_its_key(self) -> None:
        draft = to_the_first(telling("I drew the lamp room. It has stairs, and you have Lamp House to thank"))
        own = [text for text, key in draft.sources if key == KEY]
        assert own == ["I drew the lamp room.", "It has stairs, and you have Lamp House to thank."]
        assert own == [text for text, _ in draft.sources if text in own]

    def test_an_edited_draft_is_told_what_they_now_say(self) -> None:
        before, after = telling("I drew the lamp room."), telling("I painted the lamp room.")
        saved = traces(to_the_first(before), before)
        assert changes(saved, to_the_first(after), after) == [f"{KEY} now reads 'I painted the lamp room.'"]

    def test_their_names_are_known(self) -> None:
        notes = telling("I asked Quillfeather about xylo-lamps.")
        assert "Quillfeather" in known_words(to_the_first(notes), notes)
        (document,) = read_documents("Dear Anita,\n\nI asked Quillfeather.\n", "d.txt")
        assert "Quillfeather" in with_facts(document, notes=notes).facts.known


class TestTemplatesOfOnesOwn:
    WHOLE = "{{ greeting }}\n\nThank you.{% if own_words %} {{ own_words }}{% endif %}\n\n{{ signature }}\n"
    ORDER = "{% block any_own %}\n{{ opening }}\n\n{{ conversation }} SAID {{ close }}\n{% endblock %}\n"

    @pytest.fixture
    def house(self, tmp_path: Path) -> Callable[[str, str], tuple[Path, ...]]:
        def written(name: str, text: str) -> tuple[Path, ...]:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
            return (tmp_path,)

        return written

    def test_a_whole_letter_may_hold_it(self, house: Callable[[str, str], tuple[Path, ...]]) -> None:
        draft = to_the_first(telling("I drew it. Twice"), templates=house("thank-you.j2", self.WHOLE))
        assert "Thank you. I drew it. Twice." in draft.body
        assert [text for text, key in draft.sources if key == KEY] == ["I drew it.", "Twice."]
        assert not draft.left_out

    @pytest.mark.parametrize(
        ("name", "text"),
        [("thank-you.j2", "{{ greeting }}\n\nThank you.\n\n{{ signature }}\n"), ("thank-you/message.j2", ORDER)],
    )
    def test_one_that_has_no_place_for_it_says_so(
        self, house: Callable[[str, str], tuple[Path, ...]], name: str, text: str
    ) -> None:
        draft = to_the_first(telling(TOLD), templates=house(name, text))
        assert f"{TOLD!r} ({KEY}), for which the template has no place" in draft.left_out
        assert KEY not in {key for _, key in draft.sources}

    def test_templates_may_name_it(self, house: Callable[[str, str], tuple[Path, ...]]) -> None:
        (folder,) = house("thank-you.j2", self.WHOLE)
        assert run(["templates", "check", str(folder), "--isolated"]) == 0
