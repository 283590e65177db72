"""Sizes are read as people write them, and a card holds what the measured table says."""

import pytest

from drafts.card import CardError, CardSize, Hand, body_capacity, parse_hand, parse_size

CAPACITY = {
    "4x6": (22, 38, 54),
    "us-a2": (25, 38, 54),
    "iso-a6": (26, 42, 52),
    "us-a6": (34, 50, 69),
    "us-a7": (44, 70, 94),
}


@pytest.mark.parametrize("name", CAPACITY)
def test_capacity_is_the_measured_table(name: str) -> None:
    assert tuple(body_capacity(name, hand) for hand in ("large", "medium", "small")) == CAPACITY[name]


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [
        ("us-a2", 139.7, 107.95),
        ("US A6", 158.75, 114.3),
        ("iso_a6", 148, 105),
        ("us-a7", 177.8, 127),
        ("4x6", 152.4, 101.6),
        ("6 x 4", 152.4, 101.6),
        ("5x7in", 177.8, 127),
        ("5 x 7 in", 177.8, 127),
        ('5" × 7"', 177.8, 127),
        ("4.25x5.5in", 139.7, 107.95),
        ("100x150mm", 150, 100),
        ("10x15cm", 150, 100),
    ],
)
def test_a_size_is_its_longer_side_across(text: str, width: float, height: float) -> None:
    size = parse_size(text)
    assert (size.width_mm, size.height_mm) == pytest.approx((width, height))


def test_a_custom_card_holds_what_the_named_one_of_its_sides_holds() -> None:
    for text, name in (("5x7in", "us-a7"), ("105x148mm", "iso-a6"), ("4.5x6.25in", "us-a6")):
        assert body_capacity(text, "medium") == body_capacity(name, "medium")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A6", ["us-a6", "iso-a6"]),
        ("a-6", ["us-a6", "iso-a6"]),
        ("a7", ['"us-a7"']),
        ("us-a22", ['"us-a2"']),
        ("postcard", ["4x6", "100x150mm"]),
        ("", ["4x6"]),
        ("5x7", ["5x7in", "5x7mm"]),
        ("5in x 180mm", ["two units"]),
        ("1x1in", ["no card"]),
        ("0x0mm", ["no card"]),
        ("9" * 400 + "x2in", ["no card"]),
        ("-5x7in", ["4x6"]),
    ],
)
def test_what_is_no_card_is_refused_in_one_line_that_helps(text: str, said: list[str]) -> None:
    with pytest.raises(CardError) as refused:
        parse_size(text)
    message = str(refused.value)
    assert "\n" not in message
    assert all(part in message for part in said)


def test_a_hand_is_named_or_refused() -> None:
    assert parse_hand(" Small ").name == "small"
    with pytest.raises(CardError, match="small, medium, large"):
        parse_hand("tiny")


def test_a_card_too_small_for_a_hand_holds_nothing_and_never_less() -> None:
    assert body_capacity(CardSize("slip", "a slip", 90, 40), Hand("huge", 0.5, 20)) == 0
