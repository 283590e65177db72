"""A whole panel's drafts, word for word, and what must hold for the look of any draft."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from drafts.composing.assembly import drummed
from drafts.draft import Draft
from drafts.kinds import Kind
from drafts.needs import recipients
from drafts.writing import compose_all
from tests.panels import TODAY, panel

VOICES = ("warm", "formal", "brief")
FAULTS = {
    "two spaces or a space before a mark": r"[^\n]  |[ \t][,.;:!?]",
    "two marks running": r"[,;:.!?]{2}|,\s*\.",
    "a doubled word": r"\b(\w+) \1\b",
    "a before a vowel or an before a consonant": r"\b[Aa] (?=[aeio])(?!one\b|once\b|euro)|\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz])",
    "a sentence that begins small": r"[.!?] [a-z]",
    "remains of a template": r"[{}]|%\}|None|Undefined",
    "a lone i": r"\bi\b",
}


def drafts(voice: str = "warm", size: int = 4) -> list[Draft]:
    notes = panel(size)
    return compose_all(
        notes, [(kind, person) for kind in Kind for person in recipients(notes, kind)], voice=voice, today=TODAY
    )[0]


@pytest.mark.parametrize("kind", Kind)
def test_a_panel_of_four_word_for_word(kind: Kind, golden: Callable[[str, str], None]) -> None:
    shown = [
        "\n".join(
            [
                f"===== {draft.kind.value} to {draft.to}",
                *([f"Subject: {draft.subject}"] if draft.subject else []),
                "",
                draft.text,
            ]
        )
        for draft in drafts()
        if draft.kind is kind
    ]
    golden(f"panel-{kind.value}.txt", "\n\n".join(shown) + "\n")


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("fault", FAULTS)
def test_no_draft_shows(fault: str, voice: str) -> None:
    for draft in drafts(voice, 8):
        found = re.search(FAULTS[fault], draft.body)
        assert found is None, f"{draft.kind} to {draft.to}: {found[0]!r} in\n{draft.body}"


@pytest.mark.parametrize("voice", VOICES)
def test_every_paragraph_ends_with_a_stop(voice: str) -> None:
    for draft in drafts(voice, 8):
        if draft.kind in {Kind.CALL_SHEET, Kind.VOICEMAIL}:
            continue
        for paragraph in draft.body.split("\n\n")[1:-1]:
            assert paragraph[-1] in ".?", draft.body
            assert paragraph[0].isupper(), draft.body


@pytest.mark.parametrize("voice", VOICES)
def test_no_three_sentences_running_begin_with_the_same_word(voice: str) -> None:
    drumming = [
        draft
        for draft in drafts(voice, 6)
        if draft.kind is not Kind.CALL_SHEET and drummed("\n\n".join(draft.body.split("\n\n")[1:-1]))
    ]
    assert not drumming, drumming[0].body
