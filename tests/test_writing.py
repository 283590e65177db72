"""Drafts as a whole: who is told what, in which words, at what length, and what is never said."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafts.cards.text import sentences
from drafts.composing.naming import company_name
from drafts.kinds import SPECS, Kind
from drafts.manner import manner_of
from drafts.needs import missing, recipients
from drafts.notes import Decision, Highlight, Interview, Me, Notes, Person
from drafts.speech import spoken_seconds
from drafts.writing import Draft, MissingFacts, compose, compose_all
from tests.panels import MARKERS, TODAY, panel

LETTERS = [kind for kind in Kind if kind is not Kind.CALL_SHEET]
VOICES = ("warm", "formal", "brief")


def everything(notes: Notes, *, voice: str = "warm", today: date = TODAY) -> list[Draft]:
    wanted = [(kind, person) for kind in Kind for person in recipients(notes, kind)]
    drafts, _ = compose_all(notes, wanted, voice=voice, today=today)
    return drafts


def middle(draft: Draft) -> str:
    """The body without greeting, closing and signature."""
    if draft.kind is Kind.VOICEMAIL:
        return draft.body.split(",", 1)[1]
    return "\n\n".join(draft.body.split("\n\n")[1:-1])


def words(draft: Draft) -> int:
    return len(middle(draft).split())


def _told(draft: Draft) -> set[str]:
    """The keys of what a draft tells its reader: not names and dates."""
    return {
        key
        for _, key in draft.sources
        if re.match(r"(?:highlights|needs)\[|people\[.*\]\.(?:talked|learned|concerns)", key)
    }


class TestAPanelOfSix:
    @pytest.mark.parametrize("voice", VOICES)
    @pytest.mark.parametrize("kind", LETTERS)
    def test_no_two_letters_share_a_sentence(self, kind: Kind, voice: str) -> None:
        seen: dict[str, str | None] = {}
        for draft in (draft for draft in everything(panel(6), voice=voice) if draft.kind is kind):
            for sentence in sentences(" ".join(middle(draft).split())):
                assert sentence not in seen, f"{draft.to} and {seen.get(sentence)}: {sentence}"
                seen[sentence] = draft.to

    @pytest.mark.parametrize("kind", LETTERS)
    def test_no_two_letters_share_the_frame_of_a_sentence(self, kind: Kind) -> None:
        """Nouns of the notes taken out, what is left still differs."""
        seen: dict[str, str | None] = {}
        for draft in (draft for draft in everything(panel(6)) if draft.kind is kind):
            for sentence in sentences(" ".join(middle(draft).split())):
                frame = re.sub("|".join(MARKERS), "*", sentence)
                assert frame not in seen, f"{draft.to} and {seen.get(frame)}: {sentence}"
                seen[frame] = draft.to

    @pytest.mark.parametrize("kind", Kind)
    def test_nobody_reads_what_was_said_to_somebody_else(self, kind: Kind) -> None:
        notes = panel(6)
        marker = {person.name: word for person, word in zip(notes.people, MARKERS, strict=False)}
        for draft in (draft for draft in everything(notes) if draft.kind is kind):
            others = [word for name, word in marker.items() if name != draft.to]
            assert not [word for word in others if word in draft.text]

    def test_a_thank_you_speaks_of_its_own_conversation(self) -> None:
        notes = panel(6)
        for draft, marker in zip([d for d in everything(notes) if d.kind is Kind.THANK_YOU], MARKERS, strict=False):
            assert marker in draft.body

    def test_no_highlight_reaches_two_people(self) -> None:
        owner: dict[str, str | None] = {}
        for draft in everything(panel(6)):
            for text in draft.highlights:
                assert owner.setdefault(text, draft.to) == draft.to
        assert len(set(owner.values())) == 6

    def test_what_the_header_calls_highlights_stands_in_the_text(self) -> None:
        for draft in everything(panel(6)):
            for text in draft.highlights:
                assert text.removeprefix("I ").split(" ", 1)[1] in draft.text

    @pytest.mark.parametrize("size", [1, 2, 4])
    @pytest.mark.parametrize("first", [Kind.THANK_YOU, Kind.LETTER])
    def test_a_check_in_repeats_nothing_of_the_first_letters(self, first: Kind, size: int) -> None:
        drafts = everything(panel(size))
        before = {draft.to: draft for draft in drafts if draft.kind is first}
        for draft in (draft for draft in drafts if draft.kind is Kind.CHECK_IN):
            assert not set(draft.highlights) & set(before[draft.to].highlights)
            assert not _told(before[draft.to]) & _told(draft)
            assert _told(draft), draft.body

    @pytest.mark.parametrize("missing_key", ["highlights", "learned", "talked_about"])
    def test_a_check_in_finds_another_aspect_in_what_there_is(self, missing_key: str) -> None:
        notes = panel(1)
        if missing_key == "highlights":
            notes = replace(notes, highlights=notes.highlights[:1])
        else:
            notes = replace(
                notes, people=(replace(notes.people[0], **{missing_key: ()}),), highlights=notes.highlights[:1]
            )
        draft = compose(notes, Kind.CHECK_IN, notes.people[0], today=TODAY)
        thanks = compose(notes, Kind.THANK_YOU, notes.people[0], today=TODAY)
        assert _told(draft)
        assert not _told(draft) & _told(thanks)

    def test_a_topic_that_two_share_is_put_in_different_words(self) -> None:
        notes = panel(2)
        shared = tuple(replace(person, talked_about=("the new coat check",)) for person in notes.people)
        told = [
            next(sentence for sentence, key in draft.sources if "talked_about" in key)
            for draft in everything(replace(notes, people=shared))
            if draft.kind is Kind.THANK_YOU
        ]
        assert len({sentence.replace("the new coat check", "*") for sentence in told}) == 2


class TestStability:
    def test_the_same_notes_give_the_same_drafts(self) -> None:
        assert everything(panel(6)) == everything(panel(6))

    def test_another_process_with_another_hash_seed_writes_the_same(self) -> None:
        code = (
            "from tests.panels import panel, TODAY; from drafts.kinds import Kind; from drafts.writing import compose; n = panel(3);"
            "print(compose(n, Kind.THANK_YOU, n.people[1], today=TODAY).body)"
        )
        root = Path(__file__).resolve().parent.parent
        said = [
            subprocess.run(
                [sys.executable, "-c", code], cwd=root, env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
                capture_output=True, text=True, encoding="utf-8", check=True,
            ).stdout
            for seed in ("1", "2")
        ]  # fmt: skip
        notes = panel(3)
        assert said[0] == said[1] == compose(notes, Kind.THANK_YOU, notes.people[1], today=TODAY).body + "\n"

    @pytest.mark.parametrize("size", range(1, 6))
    def test_somebody_added_at_the_end_changes_nobody_elses_thank_you(self, size: int) -> None:
        def bodies(notes: Notes) -> dict[str | None, str]:
            return {
                draft.to: draft.body
                for draft in everything(notes)
                if draft.kind in {Kind.THANK_YOU, Kind.NOTE, Kind.REJECTION}
            }

        before, after = bodies(panel(size, highlights=12)), bodies(panel(size + 1, highlights=12))
        assert {name: after[name] for name in before} == before

    def test_one_alone_is_written_as_among_all(self) -> None:
        notes = panel(5)
        together = {(draft.kind, draft.to): draft for draft in everything(notes)}
        for kind in Kind:
            alone = compose(notes, kind, notes.people[3], today=TODAY)
            assert alone == together[kind, notes.people[3].name]

    def test_one_person_taken_out_changes_only_those_who_gain_by_it(self) -> None:
        notes = panel(6, highlights=12)
        without = replace(notes, people=notes.people[:-1])
        kept = {draft.to: draft.body for draft in everything(without) if draft.kind is Kind.THANK_YOU}
        assert kept == {
            draft.to: draft.body for draft in everything(notes) if draft.kind is Kind.THANK_YOU and draft.to in kept
        }


class TestLengths:
    @pytest.mark.parametrize("kind", [kind for kind in LETTERS if kind is not Kind.VOICEMAIL])
    def test_rich_notes_give_a_length_inside_the_target(self, kind: Kind) -> None:
        limits = SPECS[kind].limits
        assert limits
        for draft in everything(panel(6)):
            if draft.kind is kind:
                assert limits.target[0] <= words(draft) <= limits.target[1], f"{draft.to}: {words(draft)}\n{draft.body}"

    def test_a_voicemail_can_be_said_in_thirty_seconds_with_the_number_twice(self) -> None:
        for draft in everything(panel(6)):
            if draft.kind is Kind.VOICEMAIL:
                assert spoken_seconds(draft.body) <= 30
                assert draft.body.count("617 555 0100") == 2

    def test_a_note_never_outgrows_its_card(self) -> None:
        long = "the plan to move eleven thousand uncatalogued photographs from a leaking attic in the old customs house to the new depot by spring"
        notes = panel(2)
        notes = replace(
            notes, people=tuple(replace(person, talked_about=(long,), learned=(long,)) for person in notes.people)
        )
        for draft in everything(notes):
            if draft.kind is Kind.NOTE:
                assert words(draft) <= 50

    @pytest.mark.parametrize("voice", VOICES)
    def test_poor_notes_stay_clear_of_the_lower_limit(self, voice: str) -> None:
        notes = Notes(
            Me("Sam Lee"), "Acme", "Forklift Operator", people=(Person("Ana Ruiz", talked_about=("the night shift",)),)
        )
        for draft in everything(notes, voice=voice):
            limits = SPECS[draft.kind].limits
            if limits and limits.few:
                assert words(draft) >= limits.few


class TestEtiquette:
    def test_subjects_are_short_and_name_the_role_or_say_thanks(self) -> None:
        for role in ("Collections Manager", "Senior Vice President of International Regulatory Affairs and Compliance"):
            for draft in everything(replace(panel(6), role=role)):
                if not SPECS[draft.kind].has_subject:
                    assert draft.subject == ""
                    continue
                assert 0 < len(draft.subject) <= 60
                assert role in draft.subject or "hank" in draft.subject
                assert draft.subject[0].isupper()

    def test_a_signature_that_closes_by_itself_stands_under_no_second_closing(self) -> None:
        notes = panel(1)
        closed = replace(notes, me=replace(notes.me, signature="Mit freundlichen Grüßen, Chidinma"))
        titled = replace(notes, me=replace(notes.me, signature="Chidinma Eze, CPA"))
        posted = replace(notes, me=replace(notes.me, signature="Head Baker, Chidinma Eze"))
        lined = replace(notes, me=replace(notes.me, signature="Best,\nChidinma"))
        thanks = {}
        for name, one in (("closed", closed), ("titled", titled), ("posted", posted), ("lined", lined)):
            body = next(draft.body for draft in everything(one) if draft.kind is Kind.THANK_YOU)
            thanks[name] = body.split("\n\n")[-1].split("\n")
        assert thanks["closed"][:2] == ["Mit freundlichen Grüßen,", "Chidinma"]
        assert thanks["titled"][1] == "Chidinma Eze, CPA"
        assert thanks["posted"][1] == "Head Baker, Chidinma Eze"
        assert thanks["lined"][:2] == ["Best,", "Chidinma"]

    @pytest.mark.parametrize(
        ("company", "said"),
        [
            ("Tern Lifts Pte Ltd", "Tern Lifts"),
            ("Kiln & Sons, Ltd.", "Kiln & Sons"),
            ("Brauhaus GmbH & Co. KG", "Brauhaus"),
            ("Limited Editions", "Limited Editions"),
            ("The Limited", "The Limited"),
            ("Foo LTD", "Foo"),
            ("University of Tartu", "the University of Tartu"),
            ("University of Maine, Orono", "the University of Maine, Orono"),
            ("City Government of Palompon (CGP)", "the City Government of Palompon"),
            ("The Bank of Gulu", "the Bank of Gulu"),
            ("the Museum of Akranes", "the Museum of Akranes"),
            ("Holy Rood Hospital, Lusaka", "Holy Rood Hospital"),
            ("Quarry, Pike & Dunn", "Quarry, Pike & Dunn"),
            ("Dunn & Daughters, Solicitors", "Dunn & Daughters, Solicitors"),
        ],
    )
    def test_a_firm_is_called_what_people_call_it(self, company: str, said: str) -> None:
        assert company_name(company) == said

    def test_the_greeting_follows_the_notes(self) -> None:
        notes = panel(2)
        named = replace(notes, people=(replace(notes.people[0], greeting="Ms. Desai"), notes.people[1]))
        drafts = {draft.to: draft for draft in everything(named) if draft.kind is Kind.THANK_YOU}
        assert drafts["Anita Desai"].body.startswith("Dear Ms. Desai,\n\n")
        assert drafts["Bill Novak"].body.startswith("Dear Bill,\n\n")

    @pytest.mark.parametrize(
        ("name", "greeting"),
        [
            ("Dr. Amina Osei", "Dear Dr. Osei,"),
            ("Sgt. Renate Kolbe", "Dear Sgt. Kolbe,"),
            ("Chief Inspector Lena van der Berg", "Dear Chief Inspector van der Berg,"),
            ("Engr. Tunde Afolabi", "Dear Engr. Afolabi,"),
            ("Maj. Eva Sund", "Dear Maj. Sund,"),
            ("Maj Sund", "Dear Maj,"),
            ("Staff Olsen", "Dear Staff,"),
            ("Prof. Ludwig van der Berg", "Dear Prof. van der Berg,"),
            ("Maria del Carmen Ruiz", "Dear Maria,"),
            ("Leilani", "Dear Leilani,"),
            ("J. R. Okafor", "Dear J. R. Okafor,"),
            ("Robert Hale, CPA", "Dear Robert,"),
            ("김민준", "Dear 김민준,"),
        ],
    )
    def test_a_name_is_greeted_as_people_do(self, name: str, greeting: str) -> None:
        notes = replace(panel(1), people=(replace(panel(1).people[0], name=name),))
        assert compose(notes, Kind.THANK_YOU, notes.people[0], today=TODAY).body.startswith(greeting)

    @pytest.mark.parametrize(
        ("company", "said"),
        [
            ("University of Tartu", " the University of Tartu"),
            ("National Museum of Wales", " the National Museum of Wales"),
            ("Northwind Freight", " Northwind Freight"),
            ("The Glass House", " The Glass House"),
        ],
    )
    def test_a_company_that_takes_an_article_gets_it(self, company: str, said: str) -> None:
        bodies = [draft.body for draft in everything(replace(panel(6), company=company)) if company in draft.body]
        assert bodies
        for body in bodies:
            if "CALL SHEET" not in body:
                assert body.count(company) == body.count(said)

    @pytest.mark.parametrize(
        ("role", "said"),
        [
            ("the Data Analyst position", "Data Analyst"),
            ("Nurse, Intensive Care", "Nurse"),
            ("UX Designer (contract)", "UX Designer"),
            ("Teacher of Chemistry.", "Teacher of Chemistry"),
            ("Cook, part-time", "Cook, part-time"),
        ],
    )
    def test_a_role_reads_on_in_a_sentence(self, role: str, said: str) -> None:
        notes = replace(panel(1), role=role)
        body = compose(notes, Kind.REJECTION, notes.people[0], today=TODAY).body
        assert said in body
        assert "position position" not in body

    def test_nobody_named_addresses_the_hiring_team(self) -> None:
        draft = compose(
            Notes(Me("Sam Lee"), "Acme", "the Forklift Operator position"), Kind.APPLICATION, None, today=TODAY
        )
        assert draft.to is None
        assert draft.body.startswith("Dear hiring team,")
        assert "Forklift Operator position" not in draft.subject
        assert "position position" not in draft.body

    def test_every_letter_says_thanks_once_and_not_twice_running(self) -> None:
        for size in (1, 6):
            for draft in everything(panel(size)):
                if draft.kind not in {Kind.THANK_YOU, Kind.NOTE}:
                    continue
                thanks = [
                    bool(re.search(r"\bthank|grateful|\bappreciate\b", s, re.IGNORECASE))
                    for s in sentences(" ".join(middle(draft).split()))
                ]
                assert any(thanks) or draft.kind is Kind.NOTE
                assert not any(one and two for one, two in pairwise(thanks)), draft.body

    def test_no_letter_uses_a_frame_word_too_often(self) -> None:
        for draft in everything(panel(6)):
            if draft.kind in {Kind.THANK_YOU, Kind.CHECK_IN, Kind.NOTE, Kind.REJECTION}:
                for word in ("conversation", "pleasure", "glad", "forward", "interest"):
                    assert len(re.findall(rf"\b{word}", middle(draft))) <= 2, draft.body

    def test_a_call_sheet_has_an_answer_for_every_reply(self) -> None:
        notes = panel(1)
        sheet = compose(notes, Kind.CALL_SHEET, notes.people[0], today=TODAY).body
        for heading in (
            "WHAT TO ASK",
            "CHOSE SOMEONE ELSE",
            "SALARY",
            "NO DECISION YET",
            "STILL INTERVIEWING",
            "ON HOLD",
        ):
            section = sheet.split(heading)[1].split("\n\n")[0]
            assert section.count("\n- ") >= 2

    def test_a_formal_letter_bears_addresses_and_date_above_the_greeting(self) -> None:
        notes = panel(1)
        notes = replace(notes, people=(replace(notes.people[0], address="12 Dock Road\nSeattle, WA 98101"),))
        draft = compose(notes, Kind.LETTER, notes.people[0], today=TODAY)
        assert "November 19, 2026" in draft.heading
        assert "Anita Desai\nSupervisor\nHarborview Museum\n12 Dock Road\nSeattle, WA 98101" in draft.heading
        assert draft.body.startswith("Dear ")
        assert draft.text == f"{draft.heading}\n\n{draft.body}"

    def test_signature_and_phone(self) -> None:
        notes = replace(panel(1), me=Me("Grace Adeyemi", phone="+1 612 555 0177", signature="Registered Nurse, CCRN"))
        by_kind = {draft.kind: draft.body for draft in everything(notes)}
        assert by_kind[Kind.THANK_YOU].endswith("\nGrace Adeyemi\nRegistered Nurse, CCRN\n+1 612 555 0177")
        assert by_kind[Kind.NOTE].endswith("\nGrace Adeyemi\nRegistered Nurse, CCRN")
        own = replace(notes, me=Me("Grace Adeyemi", signature="Grace"))
        assert compose(own, Kind.THANK_YOU, own.people[0], today=TODAY).body.endswith("\nGrace")


class TestTruth:
    @pytest.mark.parametrize(
        ("days", "said"),
        [(0, "today"), (1, "on Wednesday"), (6, "on Wednesday"), (7, "on November 18"), (-2, "on Wednesday")],
    )
    def test_the_day_of_the_talk_is_said_as_of_today(self, days: int, said: str) -> None:
        notes = panel(6)
        today = date(2026, 11, 18) + timedelta(days=days)
        bodies = [draft.body for draft in everything(notes, today=today) if draft.kind is Kind.THANK_YOU]
        assert any(said in body for body in bodies)
        assert not any("yesterday" in body or "tomorrow" in body for body in bodies)

    def test_a_card_never_says_today(self) -> None:
        for draft in everything(panel(6), today=date(2026, 11, 18)):
            if draft.kind is Kind.NOTE:
                assert "today" not in draft.body

    def test_no_date_is_named_that_the_notes_do_not_hold(self) -> None:
        notes = replace(panel(6), interview=Interview(), applied=None, decision=Decision())
        days = r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:November|December)\b|\btoday\b"
        for draft in everything(notes):
            if draft.kind in {Kind.NOTE, Kind.CHECK_IN, Kind.VOICEMAIL, Kind.REJECTION, Kind.APPLICATION}:
                assert re.search(days, draft.body) is None, draft.body

    def test_a_persons_own_date_comes_before_the_interviews(self) -> None:
        notes = panel(1)
        notes = replace(notes, people=(replace(notes.people[0], met=date(2026, 11, 16)),))
        assert "Wednesday" not in compose(notes, Kind.THANK_YOU, notes.people[0], today=TODAY).body

    def test_every_sentence_says_where_it_comes_from(self) -> None:
        notes = panel(3)
        for draft in everything(notes):
            named = {sentence for sentence, _ in draft.sources}
            if draft.kind is not Kind.CALL_SHEET:
                for sentence in sentences(" ".join(middle(draft).split())):
                    assert sentence in named
            for sentence, key in draft.sources:
                if key.startswith("people") and key != "people":  # that others were there, and no word of theirs
                    assert f"people[{draft.to}]" in key, sentence

    def test_what_is_not_for_the_reader_is_left_out_and_said(self) -> None:
        notes = panel(1)
        notes = replace(notes, people=(replace(notes.people[0], talked_about=("the coat check - honestly a mess",)),))
        draft = compose(notes, Kind.THANK_YOU, notes.people[0], today=TODAY)
        assert "mess" not in draft.body
        assert any("mess" in item for item in draft.left_out)

    def test_a_message_without_its_facts_says_which_and_is_not_invented(self) -> None:
        notes = Notes(Me("Sam Lee"), "Acme", "Forklift Operator", people=(Person("Ana Ruiz"),))
        with pytest.raises(MissingFacts, match="talked_about") as caught:
            compose(notes, Kind.THANK_YOU, notes.people[0], today=TODAY)
        assert caught.value.missing.keys == missing(notes, Kind.THANK_YOU, notes.people[0])
        drafts, lacking = compose_all(
            notes, [(Kind.THANK_YOU, notes.people[0]), (Kind.APPLICATION, notes.people[0])], today=TODAY
        )
        assert [draft.kind for draft in drafts] == [Kind.APPLICATION]
        assert [(item.kind, item.to) for item in lacking] == [(Kind.THANK_YOU, "Ana Ruiz")]

    def test_a_letter_without_a_highlight_stands_on_its_conversation(self) -> None:
        notes = panel(3, highlights=1)
        drafts = [draft for draft in everything(notes) if draft.kind is Kind.THANK_YOU]
        assert sorted(len(draft.highlights) for draft in drafts) == [0, 0, 1]
        for draft, marker in zip(drafts, MARKERS, strict=False):
            assert marker in draft.body
            assert words(draft) >= 50

    @pytest.mark.parametrize("voice", VOICES)
    def test_no_talk_is_claimed_that_the_notes_do_not_show(self, voice: str) -> None:
        person = Person("Ana Ruiz", part="recruiter")
        notes = replace(panel(1), interview=Interview(), people=(person,), outcome="rejected")
        for seed in range(8):
            someone = replace(person, name=f"Ana Ruiz {seed}")
            for draft in everything(replace(notes, people=(someone,)), voice=voice):
                claim = re.search(
                    r"\b(?:spoke|met|talk(?:ed)? with you|our (?:talk|conversation)|discussed|time you)\b",
                    middle(draft),
                )
                assert claim is None or draft.kind in {Kind.THANK_YOU, Kind.NOTE}, draft.body
            for draft in everything(replace(notes, people=(), me=replace(notes.me, name=f"Eze {seed}")), voice=voice):
                assert not re.search(r"\b(?:we spoke|we met|our (?:talk|conversation)|discussed)\b", draft.body), (
                    draft.body
                )

    @pytest.mark.parametrize(
        "state", ["I know every ferry captain by name", "I am fluent in Galician", "my apprentices have all qualified"]
    )
    def test_what_one_is_or_knows_is_not_called_a_piece_of_work(self, state: str) -> None:
        for person in panel(8).people:
            notes = replace(panel(1), people=(person,), highlights=(Highlight(state),))
            for kind in (Kind.THANK_YOU, Kind.LETTER, Kind.APPLICATION):
                draft = compose(notes, kind, person, today=TODAY)
                (sentence,) = {said for said, key in draft.sources if key == "highlights[0]"}
                assert not re.search(r"example|piece of work|result|how I work|my own work that", sentence), sentence

    def test_an_unknown_voice_is_refused(self) -> None:
        with pytest.raises(ValueError, match="warm, formal, brief"):
            compose(panel(1), Kind.NOTE, panel(1).people[0], voice="jolly", today=TODAY)

    def test_the_voices_differ(self) -> None:
        notes = panel(1)
        said = {
            voice: compose(notes, Kind.THANK_YOU, notes.people[0], voice=voice, today=TODAY).body for voice in VOICES
        }
        assert len(set(said.values())) == 3
        assert len(said["brief"].split()) < len(said["warm"].split())


class TestHostileValues:
    @pytest.mark.parametrize(
        "value", ["{{ 7*7 }}", "{% raw %}", "{% endblock %}", "{# x #}", "<script>alert(1)</script>", "a && b | c"]
    )
    def test_braces_and_markup_stay_as_typed(self, value: str) -> None:
        notes = replace(panel(1), company=f"Acme {value}", role=f"Baker {value}")
        for draft in everything(notes):
            assert "49" not in draft.text.replace("4900", "")
            if "Acme" in draft.text:
                assert f"Acme {value}" in draft.text

    @given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60))
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_any_text_in_the_notes_gives_drafts_or_a_list_of_what_is_missing(self, topic: str, highlight: str) -> None:
        person = Person("Ana Ruiz", talked_about=(topic,), learned=(highlight,))
        notes = Notes(
            Me("Sam Lee", phone="555 0100 200"), "Acme", "Baker", people=(person,), highlights=(Highlight(highlight),)
        )
        for draft in everything(notes):
            assert draft.body.strip()


class TestWhatGoesOutLater:
    """What is due after the day of writing names the date of the talk, and no "last Sunday"."""

    @pytest.mark.parametrize("kind", [Kind.CHECK_IN, Kind.VOICEMAIL, Kind.CALL_SHEET])
    def test_the_talk_has_its_date(self, kind: Kind) -> None:
        notes = replace(panel(4), interview=Interview(date=TODAY - timedelta(days=1)))
        weekday = (TODAY - timedelta(days=1)).strftime("%A")
        for draft in everything(notes):
            if draft.kind is kind:
                assert weekday not in draft.text

    def test_a_thank_you_goes_out_at_once(self) -> None:
        notes = replace(panel(4), interview=Interview(date=TODAY - timedelta(days=1)))
        weekday = (TODAY - timedelta(days=1)).strftime("%A")
        assert any(weekday in draft.text for draft in everything(notes) if draft.kind is Kind.THANK_YOU)

    @pytest.mark.parametrize(
        ("news", "said"),
        [
            ("They were in the Chronicle last Sunday", "you were in the Chronicle"),
            ("Last week they opened a second shop", "you opened a second shop"),
        ],
    )
    def test_news_of_last_sunday_is_no_longer_of_last_sunday(self, news: str, said: str) -> None:
        drafts = everything(replace(panel(2), news=(news,)))
        told = [draft for draft in drafts if draft.kind is Kind.CHECK_IN and said in draft.body]
        assert told
        assert not re.search(r"(?i)last (?:sunday|week)", "".join(draft.body for draft in told))


def test_half_of_the_check_ins_at_least_name_the_day_that_was_promised() -> None:
    notes = panel(8)
    asked = [draft.body for draft in everything(notes) if draft.kind is Kind.CHECK_IN]
    assert notes.decision.by
    promised = f"{notes.decision.by:%B} {notes.decision.by.day}"
    assert 2 * sum(promised in body for body in asked) >= len(asked)
    assert not re.search(r"(?i)you (?:said|promised)|have not heard|still waiting|already", " ".join(asked))


def test_a_check_in_names_no_day_for_a_decision_that_the_notes_lack() -> None:
    notes = replace(panel(8), decision=replace(panel(8).decision, by=None))
    for draft in everything(notes):
        if draft.kind is Kind.CHECK_IN:
            assert not re.search(r"hoped to decide|the day for|in mind for the decision|expected to know", draft.body)


class TestBritish:
    """With British settings dates, the telephone and the letter's closing are British; without, they stay as they are."""

    @staticmethod
    def said(country: str, language: str = "en") -> dict[Kind, str]:
        notes = panel(8)
        wanted = [(kind, person) for kind in Kind for person in recipients(notes, kind)]
        drafts, _ = compose_all(notes, wanted, today=TODAY, manner=manner_of(country, language))
        return {kind: "\n\n".join(draft.text for draft in drafts if draft.kind is kind) for kind in Kind}

    @pytest.mark.parametrize(("country", "language"), [("GB", "en"), ("GB-SCT", "en"), ("", "en-GB"), ("US", "en-GB")])
    def test_dates_telephone_and_closing(self, country: str, language: str) -> None:
        said = self.said(country, language)
        assert not re.search(r"(?:November|December) \d{1,2}\b", "".join(said.values()))
        assert re.search(r"^\d+ November 2026$", said[Kind.LETTER], re.MULTILINE)
        assert said[Kind.LETTER].count("\nYours sincerely,\n") == 8
        assert " on 617 555 0100" in said[Kind.VOICEMAIL]
        assert " at 617 555 0100" not in said[Kind.VOICEMAIL]
        assert "realized" not in said[Kind.THANK_YOU]

    @pytest.mark.parametrize(("country", "language"), [("US", "en"), ("", "en"), ("GB", "en-US")])
    def test_american_drafts_stay(self, country: str, language: str) -> None:
        said = self.said(country, language)
        assert not re.search(r"\d (?:November|December)", "".join(said.values()))
        assert said[Kind.LETTER].count("\nYours sincerely,\n") == 2
        assert " on 617 555 0100" not in said[Kind.VOICEMAIL]
        assert " at 617 555 0100" in said[Kind.VOICEMAIL]
