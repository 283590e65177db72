"""Folded and flat, across and standing, margins and pitch, guide sheet, envelope, sheets: measured in the PDF."""

import pytest

from drafts.card import HANDS, SIZES, CardError, lay_out, parse_size
from drafts.cards.envelope import Addressed, envelope_size
from drafts.cards.hands import ruled
from drafts.cards.imposing import PAPERS
from drafts.cards.pdf import pdf
from drafts.cards.sizes import arrange
from drafts.cards.terminal import show
from tests.printed import levels, lines_drawn, lines_of_text, page_mm, pages_of, texts_at

NOTE = "Dear Zoë,\n\nThank you for the tour of the dye works.\n\nBest,\nRuth Łaska\n"
TO = Addressed(
    ("Nguyễn Thị Ánh", "Head of Dyeing", "Vat & Sons", "12 Dock Road", "Seattle, WA 98101"),
    ("Ruth Łaska", "418 Alder Street, Apt 5", "Seattle, WA 98104"),
)


@pytest.mark.parametrize("size", SIZES)
def test_a_standing_card_is_the_same_card_on_its_short_side(size: str) -> None:
    flat = parse_size(size)
    layout = lay_out(NOTE, arrange(flat, portrait=True))
    page = pages_of(pdf(layout))[0]
    assert page_mm(page) == pytest.approx((flat.height_mm, flat.width_mm), abs=0.1)
    rules = levels(page, layout.size.line_mm)
    assert rules == pytest.approx([12.7 + (n + 1) * 7.1 for n in range(layout.available)], abs=0.1)
    # The check rule goes along the long side, where 100 mm and 4 in have room on every named card.
    upright = [(x, y, to) for x, y, to_x, to in lines_drawn(page) if abs(x - to_x) < 0.01 and abs(to - y) > 50]
    assert sorted(abs(to - y) for _, y, to in upright) == pytest.approx([100, 101.6], abs=0.1)
    assert upright[0][0] == pytest.approx(flat.height_mm - 5, abs=0.1)


@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("size", ["us-a2", "iso-a6", "us-a6", "us-a7"])
def test_a_folded_card_opens_to_twice_its_size_and_is_written_on_one_panel(size: str, portrait: bool) -> None:
    card = arrange(parse_size(size), portrait=portrait, folded=True)
    layout = lay_out(NOTE, card)
    inside, outside = pages_of(pdf(layout))
    wide, high = card.width_mm, card.height_mm
    opened = (2 * wide, high) if portrait else (wide, 2 * high)
    assert page_mm(inside) == page_mm(outside) == pytest.approx(opened, abs=0.1)
    left, top = (wide, 0.0) if portrait else (0.0, high)
    assert texts_at(inside)["Dear Zoë,"] == pytest.approx((left + 12.7, top + 12.7 + 7.1), abs=0.5)
    assert "panel inside" in show(layout)
    text = " ".join(lines_of_text(outside))
    assert "Front, this way up" in text and "Back" in text
    x, y = texts_at(outside)["Front, this way up: fold at its " + ("left" if portrait else "top")]
    assert left < x < left + wide and top < y < top + high


def test_a_postcard_is_flat() -> None:
    with pytest.raises(CardError, match="flat"):
        arrange(parse_size("4x6"), folded=True)


def test_margins_and_pitch_are_kept_in_the_print() -> None:
    size, hand = arrange(parse_size("us-a7"), margin="20mm"), ruled(HANDS["medium"], "9.5mm")
    layout = lay_out(NOTE, size, hand)
    page = pages_of(pdf(layout))[0]
    rules = levels(page, 177.8 - 40)
    assert rules == pytest.approx([20 + (n + 1) * 9.5 for n in range(layout.available)], abs=0.1)
    assert layout.available == int((127 - 40) / 9.5)
    assert texts_at(page)["Dear Zoë,"] == pytest.approx((20, 29.5), abs=0.5)
    assert "margins 20 mm" in show(layout) and "lines 9.5 mm apart" in show(layout)


@pytest.mark.parametrize("margin", ["7mm", "60mm", "-1mm", "12", "wide", "0.2in"])
def test_a_margin_that_no_card_has_is_refused(margin: str) -> None:
    with pytest.raises(CardError, match="margin"):
        arrange(parse_size("us-a6"), margin=margin)


@pytest.mark.parametrize("pitch", ["3mm", "17mm", "8", "wide"])
def test_a_pitch_that_no_hand_wants_is_refused(pitch: str) -> None:
    with pytest.raises(CardError, match="pitch"):
        ruled(HANDS["small"], pitch)


def test_the_smallest_margin_leaves_room_for_heading_and_check_rule() -> None:
    layout = lay_out(NOTE, arrange(parse_size("us-a2"), margin="8mm"), "small")
    page = pages_of(pdf(layout))[0]
    heading = next(at for text, at in texts_at(page).items() if text.startswith("Copy by hand"))
    assert 4 < heading[1] < 8
    (check,) = levels(page, 101.6)
    assert 107.95 - 8 + 2 < check < 107.95 - 3


def test_a_cross_marks_where_to_sign() -> None:
    layout = lay_out(NOTE)
    page = pages_of(pdf(layout))[0]
    slanted = [line for line in lines_drawn(page) if abs(line[0] - line[2]) > 0.5 and abs(line[1] - line[3]) > 0.5]
    assert len(slanted) == 2
    name = texts_at(page)["Ruth Łaska"]
    for x, y, to_x, to_y in slanted:
        assert max(x, to_x) < name[0]
        assert (y + to_y) / 2 == pytest.approx(name[1] - 1.1, abs=0.5)


def test_the_guide_sheet_has_the_cards_rules_and_no_note() -> None:
    layout = lay_out(NOTE, "iso-a6", "large")
    card, guide = pages_of(pdf(layout, guide=True))
    assert page_mm(guide) == page_mm(card)
    assert levels(guide, layout.size.line_mm) == pytest.approx(levels(card, layout.size.line_mm), abs=0.01)
    assert "Zoë" not in guide.extract_text() and "lay it under the card" in guide.extract_text()
    assert levels(guide, 101.6) == levels(card, 101.6)


@pytest.mark.parametrize(
    ("size", "envelope"),
    [
        ("us-a2", (146.05, 111.125)),
        ("us-a6", (165.1, 120.65)),
        ("us-a7", (184.15, 133.35)),
        ("iso-a6", (162, 114)),
        ("4x6", (152.4, 101.6)),
        ("5x7in", (184.15, 133.35)),
        ("100x150mm", (156.35, 106.35)),
    ],
)
@pytest.mark.parametrize("portrait", [False, True])
def test_an_envelope_is_true_to_size_with_the_addresses_in_their_places(
    size: str, envelope: tuple[float, float], portrait: bool
) -> None:
    layout = lay_out(NOTE, arrange(parse_size(size), portrait=portrait))
    page = pages_of(pdf(layout, envelopes=[TO]))[-1]
    wide, high = envelope
    assert page_mm(page) == pytest.approx(envelope, abs=0.1)
    found = texts_at(page)
    for line in TO.to:
        x, y = found[line]
        # The read area of USPS Publication 28: 5/8 to 2 3/4 in above the lower edge, half an inch from the sides.
        assert 12.7 <= x + 0.01 < wide / 2
        assert high - 69.85 < y - 5 and y < high - 15.875
    assert len({round(found[line][0], 2) for line in TO.to}) == 1
    for line in TO.sender:
        assert found[line][0] < wide / 3 and found[line][1] < high / 3
    assert found["stamp"][0] > 0.75 * wide and found["stamp"][1] < high / 3
    lines = lines_of_text(page)
    assert [line for line in lines if line in TO.to] == list(TO.to)


def test_a_long_address_stays_in_the_read_area_and_a_hopeless_one_is_refused() -> None:
    layout = lay_out(NOTE)
    wide, high = envelope_size(layout.size)[1:]
    long = Addressed(("Dr. Maximiliane von Hohenfels-Schwarzenberg", *(f"Line {n} of the address" for n in range(8))))
    page = pages_of(pdf(layout, envelopes=[long]))[-1]
    for line, (x, y) in texts_at(page).items():
        if line in long.to:
            assert x + 0.01 >= 12.7 and high - 69.85 < y - 3.5 and y < high - 15.875
    ruled_to = max(to for x, y, to, to_y in lines_drawn(page) if y > high - 69.85 and y == to_y)
    assert ruled_to <= wide - 12.7 + 0.1
    with pytest.raises(CardError, match="30 lines"):
        pdf(layout, envelopes=[Addressed(tuple(f"Line {n}" for n in range(30)))])


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("portrait", [False, True])
def test_two_cards_go_on_a_sheet_with_marks_at_their_corners(paper: str, portrait: bool) -> None:
    layout = lay_out(NOTE, arrange(parse_size("us-a6"), portrait=portrait))
    (page,) = pages_of(pdf(layout, layout, paper=paper))
    sides = PAPERS[paper]
    assert page_mm(page) == pytest.approx(sides[::-1] if portrait else sides, abs=0.1)
    wide, high = layout.size.width_mm, layout.size.height_mm
    uprights = {
        round(x, 1) for x, y, to, to_y in lines_drawn(page) if abs(x - to) < 0.01 and abs(abs(y - to_y) - 4) < 0.05
    }
    level = {
        round(y, 1) for x, y, to, to_y in lines_drawn(page) if abs(y - to_y) < 0.01 and abs(abs(x - to) - 4) < 0.05
    }
    across, down = page_mm(page)
    if portrait:
        gap = (across - 2 * wide) / 3
        assert sorted(uprights) == pytest.approx([gap, gap + wide, 2 * gap + wide, 2 * gap + 2 * wide], abs=0.1)
        assert sorted(level) == pytest.approx([(down - high) / 2, (down + high) / 2], abs=0.1)
    else:
        gap = (down - 2 * high) / 3
        assert sorted(level) == pytest.approx([gap, gap + high, 2 * gap + high, 2 * gap + 2 * high], abs=0.1)
        assert sorted(uprights) == pytest.approx([(across - wide) / 2, (across + wide) / 2], abs=0.1)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("size", ["us-a2", "iso-a6", "us-a6", "us-a7"])
def test_everything_goes_on_either_paper(paper: str, size: str) -> None:
    for portrait in (False, True):
        layout = lay_out(NOTE, arrange(parse_size(size), portrait=portrait, folded=True))
        for page in pages_of(pdf(layout, paper=paper, guide=True, envelopes=[TO])):
            assert sorted(page_mm(page)) == pytest.approx(PAPERS[paper], abs=0.1)
            # Nothing is drawn nearer to the edge than the crop marks' room.
            for x, y, to_x, to_y in lines_drawn(page):
                assert min(x, y, to_x, to_y) > 0
                assert max(x, to_x) < page_mm(page)[0] and max(y, to_y) < page_mm(page)[1]
