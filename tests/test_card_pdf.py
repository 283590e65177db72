"""The PDF is the card: its true size, the terminal's lines on the guide lines, every name whole in its text."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from drafts.card import HANDS, SIZES, CardError, lay_out, parse_size
from drafts.cards.glyphs import FONTS, unwritable
from drafts.cards.imposing import PAPERS
from drafts.cards.pdf import card_pages, pdf
from drafts.cards.printing import missing
from drafts.cards.terminal import show
from drafts.cards.typeset import typeset_png
from tests.printed import levels, lines_drawn, lines_of_text, page_mm, pages_of, texts_at

NOTE = """Dear Zoë,

Thank you for the hour in the scene shop. Nguyễn's turntable, Łukasz's rigging and the 14 May deadline gave me a clear picture.

Warm regards,
Арина Жук
"""
NAMES = "Zoë, Łukasz, Nguyễn Thị Ánh, 李明, Арина, عمر, דוד, अनिल, Ελένη, 김하늘, さくら, 陳婷, José, Ğüneş, Ørsted"


@pytest.mark.parametrize("hand", HANDS)
def test_guide_lines_and_check_rule_are_true(hand: str) -> None:
    layout = lay_out("Dear Abel,\n\nThank you.\n\nBest,\nRuth", "us-a6", hand)
    page = pages_of(pdf(layout))[0]
    drawn = lines_drawn(page)
    assert levels(page, layout.size.line_mm) == pytest.approx(
        [12.7 + (n + 1) * layout.hand.pitch_mm for n in range(layout.available)], abs=0.1
    )
    (millimeters,), (inches,) = levels(page, 100), levels(page, 101.6)
    assert millimeters == inches == pytest.approx(layout.size.height_mm - 5, abs=0.1)
    ticks = sorted({round(x - 12.7, 1) for x, y, to, down in drawn if x == pytest.approx(to, abs=0.01) and y != down})
    assert set(ticks) == {*(10.0 * n for n in range(11)), 0.0, 25.4, 50.8, 76.2, 101.6}


@pytest.mark.parametrize("size", [*SIZES, "5x7in", "100x150mm", "110.5x160.5mm"])
def test_the_page_is_the_card(size: str) -> None:
    page = pages_of(pdf(lay_out("Dear Abel,\n\nThank you.\n\nBest,\nRuth", size)))[0]
    card = parse_size(size)
    assert page_mm(page) == pytest.approx((card.width_mm, card.height_mm), abs=0.1)


@pytest.mark.parametrize("hand", HANDS)
def test_the_lines_are_the_terminals_lines(hand: str) -> None:
    layout = lay_out(NOTE, "us-a7", hand)
    framed = re.findall(r"^ *\d+ │ (.*?) *│$", show(layout), re.MULTILINE)
    # Between the heading and the check rule's label.
    assert lines_of_text(pages_of(pdf(layout))[0])[1:-1] == [line.strip() for line in framed if line]


@pytest.mark.parametrize(("paper", "sides"), PAPERS.items())
def test_a_sheet_holds_two_cards_at_true_size(paper: str, sides: tuple[float, float]) -> None:
    layouts = [lay_out(NOTE.replace("Zoë", name)) for name in ("Abel", "Bea", "Chike")]
    pages = pages_of(pdf(*layouts, paper=paper))
    assert [len(re.findall(r"Dear (\w+),", page.extract_text())) for page in pages] == [2, 1]
    assert page_mm(pages[0]) == pytest.approx(sides, abs=0.1)


def test_a_paper_or_card_that_does_not_fit_is_refused() -> None:
    with pytest.raises(CardError, match="letter, a4"):
        pdf(lay_out(NOTE), paper="legal")
    with pytest.raises(CardError, match="does not go on"):
        pdf(lay_out(NOTE, "290x290mm"), paper="a4")


def test_each_line_starts_at_the_margin_on_its_rule() -> None:
    layout = lay_out(NOTE, "us-a6")
    found = texts_at(pages_of(pdf(layout))[0])
    held = [(number, line) for number, line in enumerate(layout.lines, start=1) if line.text in found]
    assert len(held) >= 4
    for number, line in held:
        assert found[line.text] == pytest.approx((12.7, 12.7 + number * layout.hand.pitch_mm), abs=0.5)


def test_every_scripts_names_come_out_whole() -> None:
    layout = lay_out(f"Dear all,\n\n{NAMES}.\n\nBest,\nRuth", "us-a7", "small")
    # A Devanagari vowel sign drawn before its letter shares that letter's entry: readers without ActualText see a control.
    text = re.sub(r"[\x00-\x08]", "", " ".join(pages_of(pdf(layout))[0].extract_text().split()))
    assert [name for name in NAMES.split(", ") if name not in text] == []
    assert missing([line.text for line in layout.lines]) == []


def test_a_character_no_font_has_is_named_and_left_as_a_gap() -> None:
    layout = lay_out("Dear ไทย,\n\nThank you, Ruth 🙂.\n\nBest,\nRuth")
    named = missing([line.text for line in layout.lines])
    assert named[0] == "ไ (U+0E44 THAI CHARACTER SARA AI MAIMALAI)"
    assert any("U+1F642" in name for name in named)
    text = pages_of(pdf(layout))[0].extract_text()
    assert "\x00" not in text and "ไ" not in text and "Thank you, Ruth" in text


def test_the_same_cards_give_the_same_bytes() -> None:
    layouts = [lay_out(NOTE), lay_out(NOTE.replace("Zoë", "Abel"))]
    first = pdf(*layouts)
    code = (
        "import sys; from drafts.card import lay_out; from drafts.cards.pdf import pdf;"
        "note = sys.stdin.buffer.read().decode('utf-8').replace('\\r\\n', '\\n');"
        "sys.stdout.buffer.write(pdf(lay_out(note), lay_out(note.replace('Zoë', 'Abel'))))"
    )
    root = Path(__file__).parent.parent
    again = subprocess.run([sys.executable, "-c", code], input=NOTE.encode(), capture_output=True, check=True, cwd=root)
    assert again.stdout == first
    assert len(pages_of(first)) == 2


def test_a_note_is_data_never_markup() -> None:
    text = '#strong[yard] $x$ *bold* _low_ `code` @ref <lab> \\ // note "q" {{ }}'
    layout = lay_out(f"Dear Abel,\n\n{text}\n\nBest,\nRuth", "us-a7", "small")
    assert text in " ".join(lines_of_text(pages_of(pdf(layout))[0]))


def test_pictures_are_the_pages_and_the_same_each_time() -> None:
    pages = card_pages([lay_out(NOTE)], guide=True)
    first = typeset_png(pages, "A card")
    assert [picture[:8] for picture in first] == [b"\x89PNG\r\n\x1a\n"] * 2
    wide, high = (int.from_bytes(first[0][at : at + 4], "big") for at in (16, 20))
    assert (wide / 150, high / 150) == pytest.approx((6.25, 4.5), abs=0.01)
    assert typeset_png(pages, "A card") == first


def test_what_cannot_be_printed_is_refused() -> None:
    long = lay_out("Dear Abel,\n\n" + "The foundry runs day and night. " * 20 + "\n\nBest,\nRuth", "4x6")
    with pytest.raises(CardError, match="Too long by"):
        pdf(long)
    with pytest.raises(CardError, match="different"):
        pdf(lay_out(NOTE, "us-a6"), lay_out(NOTE, "us-a7"))
    with pytest.raises(CardError, match="no card"):
        pdf()


def test_the_coverage_list_is_what_the_fonts_hold() -> None:
    listed = {}
    for line in (FONTS / "coverage.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, *runs = line.split()
            codes = (run.partition("-") for run in runs)
            listed[name] = {
                code for first, _, last in codes for code in range(int(first, 16), int(last or first, 16) + 1)
            }
    held = {path.name: set(TTFont(path).getBestCmap()) for path in FONTS.glob("*.ttf")}
    assert listed == held


def test_every_font_has_its_licence() -> None:
    for font in FONTS.glob("*.ttf"):
        assert "SIL OPEN FONT LICENSE" in (FONTS / f"OFL-{font.stem}.txt").read_text(encoding="utf-8").upper()


def test_ordinary_text_is_covered() -> None:
    assert unwritable("“It’s 9–5” — naïve café… £5 €6 ½ & 100 % (ok); a/b: José\u0301\u00a0x") == []


def test_laying_out_does_not_load_the_typesetter() -> None:
    code = "import sys, drafts.card as c; c.body_capacity('us-a6', 'medium'); sys.exit('typst' in sys.modules or 'json' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent.parent, check=False).returncode == 0
