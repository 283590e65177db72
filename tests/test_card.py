"""A note is broken into lines as a person would write it, and what does not fit is said."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.card import HANDS, SIZES, CardError, CardSize, Part, lay_out
from drafts.cards.lines import break_lines, width_em
from drafts.cards.terminal import show
from drafts.cards.text import sentences, take_apart

NOTE = """Dear Ms. Okonkwo,

Thank you for showing me the grafting house on Tuesday. Your point about
labeling rootstock before the graft takes, not after, has stayed with me.

I would enjoy doing that work with you and Jan de Vries.

Warm regards,
Ines Duarte
"""


def _texts(note: str, part: Part, size: str = "us-a6", hand: str = "medium") -> list[str]:
    return [line.text for line in lay_out(note, size, hand).lines if line.part is part]


def test_every_part_stands_on_lines_of_its_own() -> None:
    assert _texts(NOTE, Part.GREETING) == ["Dear Ms. Okonkwo,"]
    assert _texts(NOTE, Part.CLOSING) == ["Warm regards,"]
    assert _texts(NOTE, Part.NAME) == ["Ines Duarte"]
    body = " ".join(_texts(NOTE, Part.BODY))
    assert body.startswith("Thank you for") and body.endswith("Jan de Vries.")
    assert "about labeling rootstock" in body


def test_words_are_the_bodys_alone() -> None:
    assert lay_out(NOTE).words == 37


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The sample that you sent on to me came from Dr. Banerjee last spring.", "Dr. Banerjee"),
        ("I still think about the vineyard tour you and Tom Becker gave us.", "Tom Becker"),
        ("The repair that we were so proud of saved the clinic $4,000 a year.", "$4,000"),
        ("I will gladly come to the workshop again on any day from 14 May on.", "14 May"),
        ("I will gladly come to see the kiln again any time from May 14 on.", "May 14"),
        ("We got the seating plan for the gala down to a little under 9 hours.", "9 hours"),
        ("I am glad that the choir's librarian learned of it from J. S. Ito.", "J. S. Ito."),
        ("I would enjoy planning the orchard's next rows with Jan de Vries.", "Jan de Vries."),
        ("You can reach me in the evenings on the number +1 206 555 0134.", "+1 206 555 0134."),
        ("The tide tables that I made for Haugen & Daughters are in use.", "Haugen & Daughters"),
    ],
)
def test_names_and_figures_stay_on_one_line(text: str, kept: str) -> None:
    for width in range(int(max(width_em(kept), width_em("librarian "))) + 1, 40):
        assert any(kept in line for line in break_lines(text, width)), width


def test_no_paragraph_ends_with_a_lone_word_where_a_line_before_can_lend_one() -> None:
    text = "Thank you for walking me through the bakery before dawn and for the warm rye at the end of it all."
    for width in range(9, 60):
        lines = break_lines(text, width)
        assert len(lines) == 1 or len(lines[-1].split()) > 1, (width, lines)


def test_no_paragraph_ends_with_a_lone_date_where_a_line_before_can_lend_a_word() -> None:
    text = "The first frost comes to the upper terraces on or a little before 14 October."
    for width in range(12, 35):
        assert break_lines(text, width)[-1] != "14 October.", width


def test_lines_are_as_few_as_writing_on_would_need() -> None:
    text = "the night shift keeps a second log by the press and nobody on days has ever read it through to the end"
    for width in range(9, 60):
        assert len(break_lines(text, width)) <= len(_greedy(text, width))


def _greedy(text: str, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_em(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def test_a_sentence_opener_is_not_taken_for_a_name() -> None:
    # "When" and "Tom" may part: only the name itself is kept together.
    assert any(
        break_lines("It held. When Tom Becker rang.", width) == ["It held. When", "Tom Becker rang."]
        for width in range(6, 12)
    )


def test_a_sentences_first_short_word_is_not_left_behind_where_the_gap_is_small() -> None:
    lines = break_lines("It was the barge that counted. I knew it when the lock keeper waved to us twice.", 15.5)
    assert not any(line.endswith(". I") for line in lines)


def test_a_word_wider_than_the_line_is_parted_between_letters_and_their_marks() -> None:
    word = "a\u0301" * 60
    lines = break_lines(word, 10)
    assert "".join(lines) == word
    assert all(not unicodedata.combining(line[0]) for line in lines)


def test_marks_take_no_width_and_wide_characters_a_whole_one() -> None:
    assert width_em("e\u0301") == width_em("é") == width_em("e")
    assert width_em("李") == 1
    assert width_em("\u200d") == 0


@given(st.text(max_size=300), st.floats(min_value=3, max_value=40))
@settings(deadline=None)
def test_breaking_loses_nothing_and_keeps_to_the_line(text: str, width: float) -> None:
    lines = break_lines(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_em(line) <= width + 1e-6 for line in lines if len(line) > 1 and " " in line)


@given(st.text(max_size=400), st.sampled_from(sorted(SIZES)), st.sampled_from(sorted(HANDS)))
@settings(deadline=None)
def test_any_text_can_be_laid_out_and_shown(text: str, size: str, hand: str) -> None:
    layout = lay_out(text, size, hand)
    shown = show(layout)
    assert all(line.text in shown for line in layout.lines)
    assert (layout.over > 0) == ("Too long by" in shown)


def test_a_card_with_room_to_spare_leaves_rules_empty_around_the_body() -> None:
    lines = lay_out(NOTE, "us-a7", "small").lines
    assert [line.part for line in lines[:2]] == [Part.GREETING, Part.BLANK]
    assert [line.part for line in lines[-3:]] == [Part.BLANK, Part.CLOSING, Part.NAME]


def test_paragraphs_are_set_in_only_where_there_are_several() -> None:
    assert sum(line.indented for line in lay_out(NOTE).lines) == 2
    assert not any(line.indented for line in lay_out(NOTE.replace("\n\nI would", " I would")).lines)
    assert not any(line.indented for line in lay_out(NOTE, indent=False).lines)


def test_too_long_says_by_how_much_and_which_sentence_to_cut() -> None:
    extra = NOTE.replace("\n\nI would", " The frost fans were new to me.\n\nI would")
    layout = lay_out(extra, "4x6")
    assert layout.over == len(layout.lines) - layout.available == 1
    shown = show(layout)
    assert f"Too long by {layout.over} line for this card (4 × 6 in postcard, medium hand); cut first: " in shown
    assert layout.cut in " ".join(extra.split())
    assert "Thank you" not in layout.cut


def test_the_cut_is_the_least_that_makes_it_fit() -> None:
    for size in SIZES:
        for hand in HANDS:
            layout = lay_out(NOTE, size, hand)
            if not layout.over:
                assert layout.cut == ""
                continue
            shorter = " ".join(NOTE.split("\n\n")[1].split()).replace(layout.cut, "").strip()
            again = "\n\n".join([NOTE.split("\n\n", maxsplit=1)[0], shorter, *NOTE.split("\n\n")[2:]]).replace(
                layout.cut, ""
            )
            assert len([line for line in lay_out(again, size, hand).lines if line.text]) < len(layout.lines)


def test_the_only_sentence_is_not_cut() -> None:
    layout = lay_out(
        "Dear Abel,\n\nThank you " + "for the patient tour of the foundry " * 20 + ".\n\nBest,\nRuth", "4x6"
    )
    assert layout.over and layout.cut == ""
    assert "shorten its sentences" in show(layout)


def test_the_frame_is_straight_whatever_the_script() -> None:
    note = "Dear 李明,\n\nThank you for the plum saplings, Zoe\u0308. 김한 planted both.\n\nBest,\nŁukasz"
    for plain in (False, True):
        rows = [row for row in show(lay_out(note), plain=plain).splitlines() if row[4:5] in ("│", "|")]
        assert len(rows) == 12
        ends = set()
        for row in rows:
            wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in row)
            marks = sum(unicodedata.combining(letter) > 0 for letter in row)
            ends.add(len(row) + wide - marks)
        assert len(ends) == 1
    assert show(lay_out("Dear Abel,\n\nThank you.\n\nBest,\nRuth"), plain=True).replace("×", "x").isascii()


def test_the_line_to_sign_on_is_said_where_the_note_fits() -> None:
    layout = lay_out(NOTE, "us-a7")
    assert layout.lines[layout.sign_line - 1].text == "Ines Duarte"
    assert f"Sign on line {layout.sign_line}." in show(layout)
    short = lay_out(NOTE + "\n" * 3, "4x6", "large")
    assert short.over and "Sign on" not in show(short)
    assert lay_out("Thank you for the hour in the archive.").sign_line == 0


def test_a_card_without_room_is_refused() -> None:
    with pytest.raises(CardError, match="no room"):
        lay_out(NOTE, CardSize("slip", "tiny", 80, 50))


def test_closings_and_names_are_told_from_the_body() -> None:
    parts = take_apart(
        "Hi Sam\nThank you for the tour, truly.\nWith thanks,\nJ. R. Vega, Jr.\nP.S. The loom photo is on its way."
    )
    assert (parts.greeting, parts.closing, parts.name) == ("Hi Sam", "With thanks,", ("J. R. Vega, Jr.",))
    assert parts.paragraphs == ("Thank you for the tour, truly.",)
    assert parts.postscript == "P.S. The loom photo is on its way."
    bare = take_apart("Thank you for the hour in the archive.")
    assert bare.paragraphs == ("Thank you for the hour in the archive.",) and (
        bare.greeting,
        bare.closing,
        bare.name,
    ) == ("", "", ())


def test_a_signatures_lines_stay_apart_where_the_card_has_them() -> None:
    note = NOTE.replace("Ines Duarte", "Ines Duarte,\nPlant breeder")
    assert _texts(note, Part.NAME, "us-a7") == ["Ines Duarte,", "Plant breeder"]
    assert _texts(note, Part.NAME, "us-a2") == ["Ines Duarte, Plant breeder"]


def test_sentences_end_where_they_end() -> None:
    text = "I met Dr. Sato at 9 a.m. on Monday. She likes J. S. Bach! “Really?” she said."
    assert sentences(text) == ["I met Dr. Sato at 9 a.m. on Monday.", "She likes J. S. Bach!", "“Really?” she said."]


def test_the_heading_counts_the_lines_that_are_written() -> None:
    layout = lay_out("Dear Tom,\n\nThank you for the tour.\n\nKind regards,\nAna", "us-a6", "medium")
    assert len(layout.lines) == 6, "greeting, a rule left empty, a sentence, another empty one, closing, name"
    assert f"5 of about {layout.capacity} words, 4 of {layout.available} lines" in show(layout).splitlines()[0]
