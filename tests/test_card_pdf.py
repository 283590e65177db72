"""The PDF is the card: its true size, the terminal's lines on the guide lines, every name whole in its text."""

import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

from drafts.card import HANDS, SIZES, CardError, CardLayout, lay_out, parse_size, show
from drafts.cards.glyphs import FONTS, unwritable
from drafts.cards.pdf import SHEETS, missing, pdf

POINTS_PER_MM = 72 / 25.4
NOTE = """Dear Zoë,

Thank you for the hour in the scene shop. Nguyễn's turntable, Łukasz's rigging and the 14 May deadline gave me a clear picture.

Warm regards,
Арина Жук
"""
NAMES = "Zoë, Łukasz, Nguyễn Thị Ánh, 李明, Арина, عمر, דוד, अनिल, Ελένη, 김하늘, さくら, 陳婷, José, Ğüneş, Ørsted"


def _reader(*layouts: CardLayout) -> PdfReader:
    return PdfReader(io.BytesIO(pdf(*layouts)))


def _written(page_text: str) -> list[str]:
    """The page's lines without the heading and the check rule's label."""
    return [line.strip() for line in page_text.splitlines() if line.strip()][1:-1]


def _lines_drawn(page: PageObject) -> list[tuple[float, float, float, float]]:
    """Every stroked straight line: x and y of both ends, in millimeters from the top left corner."""
    content = ContentStream(page.get_contents(), page.pdf)
    height = float(page.mediabox.height)
    stack, matrix = [], (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    points: list[tuple[float, float]] = []
    drawn = []
    for operands, operator in content.operations:
        if operator == b"q":
            stack.append(matrix)
        elif operator == b"Q":
            matrix = stack.pop()
        elif operator == b"cm":
            a, b, c, d, e, f = map(float, operands)
            ma, mb, mc, md, me, mf = matrix
            matrix = (
                a * ma + b * mc, a * mb + b * md, c * ma + d * mc, c * mb + d * md, e * ma + f * mc + me, e * mb + f * md + mf,
            )  # fmt: skip
        elif operator in (b"m", b"l"):
            x, y = map(float, operands)
            at = (matrix[0] * x + matrix[2] * y + matrix[4], height - (matrix[1] * x + matrix[3] * y + matrix[5]))
            points = [at] if operator == b"m" else [*points, at]
        elif operator == b"S" and len(points) == 2:
            drawn.append(tuple(value / POINTS_PER_MM for point in points for value in point))
    return drawn


@pytest.mark.parametrize("hand", HANDS)
def test_guide_lines_and_check_rule_are_true(hand: str) -> None:
    layout = lay_out("Dear Abel,\n\nThank you.\n\nBest,\nRuth", "us-a6", hand)
    drawn = _lines_drawn(_reader(layout).pages[0])
    rules = sorted(y for x, y, to, _ in drawn if to - x == pytest.approx(layout.size.line_mm, abs=0.1))
    assert rules == pytest.approx([12.7 + (n + 1) * layout.hand.pitch_mm for n in range(layout.available)], abs=0.1)
    ticks = sorted({round(x - 12.7, 1) for x, y, to, down in drawn if x == pytest.approx(to, abs=0.01) and y != down})
    assert set(ticks) == {*(10.0 * n for n in range(11)), 0.0, 25.4, 50.8, 76.2, 101.6}


@pytest.mark.parametrize("size", [*SIZES, "5x7in", "100x150mm", "110.5x160.5mm"])
def test_the_page_is_the_card(size: str) -> None:
    box = _reader(lay_out("Dear Abel,\n\nThank you.\n\nBest,\nRuth", size)).pages[0].mediabox
    card = parse_size(size)
    assert float(box.width) / POINTS_PER_MM == pytest.approx(card.width_mm, abs=0.1)
    assert float(box.height) / POINTS_PER_MM == pytest.approx(card.height_mm, abs=0.1)


@pytest.mark.parametrize("hand", HANDS)
def test_the_lines_are_the_terminals_lines(hand: str) -> None:
    layout = lay_out(NOTE, "us-a7", hand)
    framed = re.findall(r"^ *\d+ │ (.*?) *│$", show(layout), re.MULTILINE)
    assert _written(_reader(layout).pages[0].extract_text()) == [line.strip() for line in framed if line]


@pytest.mark.parametrize(("sheet", "sides"), SHEETS.items())
def test_a_sheet_holds_two_cards_at_true_size(sheet: str, sides: tuple[float, float]) -> None:
    layouts = [lay_out(NOTE.replace("Zoë", name)) for name in ("Abel", "Bea", "Chike")]
    pages = PdfReader(io.BytesIO(pdf(*layouts, sheet=sheet))).pages
    assert [len(re.findall(r"Dear (\w+),", page.extract_text())) for page in pages] == [2, 1]
    assert [float(pages[0].mediabox.width), float(pages[0].mediabox.height)] == pytest.approx(
        [side * POINTS_PER_MM for side in sides], abs=0.3
    )


def test_a_sheet_or_card_that_does_not_fit_is_refused() -> None:
    with pytest.raises(CardError, match="letter, a4"):
        pdf(lay_out(NOTE), sheet="legal")
    with pytest.raises(CardError, match="does not go on"):
        pdf(lay_out(NOTE, "290x290mm"), sheet="a4")


def test_each_baseline_stands_on_its_rule() -> None:
    layout = lay_out(NOTE, "us-a6")
    found: dict[str, float] = {}

    def visit(text: str, matrix: list[float], text_matrix: list[float], *_: object) -> None:
        if text.strip():
            found[text.strip()] = matrix[5] + text_matrix[5] * matrix[3]

    page = _reader(layout).pages[0]
    page.extract_text(visitor_text=visit)
    height = float(page.mediabox.height)
    for number, line in enumerate(layout.lines, start=1):
        if line.text and line.text in found:
            below = (height - found[line.text]) / POINTS_PER_MM
            assert below == pytest.approx(12.7 + number * layout.hand.pitch_mm, abs=0.5)
    assert len(set(found) & {line.text for line in layout.lines}) >= 4


def test_every_scripts_names_come_out_whole() -> None:
    layout = lay_out(f"Dear all,\n\n{NAMES}.\n\nBest,\nRuth", "us-a7", "small")
    # A Devanagari vowel sign drawn before its letter shares that letter's entry: readers without ActualText see a control.
    text = re.sub(r"[\x00-\x08]", "", " ".join(_reader(layout).pages[0].extract_text().split()))
    assert [name for name in NAMES.split(", ") if name not in text] == []
    assert missing(layout) == []


def test_a_character_no_font_has_is_named_and_left_as_a_gap() -> None:
    layout = lay_out("Dear ไทย,\n\nThank you, Ruth 🙂.\n\nBest,\nRuth")
    assert missing(layout)[0] == "ไ (U+0E44 THAI CHARACTER SARA AI MAIMALAI)"
    assert any("U+1F642" in name for name in missing(layout))
    text = _reader(layout).pages[0].extract_text()
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
    assert len(PdfReader(io.BytesIO(first)).pages) == 2


def test_a_note_is_data_never_markup() -> None:
    text = '#strong[yard] $x$ *bold* _low_ `code` @ref <lab> \\ // note "q" {{ }}'
    assert text in " ".join(
        _written(_reader(lay_out(f"Dear Abel,\n\n{text}\n\nBest,\nRuth", "us-a7", "small")).pages[0].extract_text())
    )


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
