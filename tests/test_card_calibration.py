"""A hand is measured from one copied line."""

import pytest

from drafts.card import HANDS, CardError, body_capacity, lay_out
from drafts.cards.calibration import CALIBRATION_LINE, calibrated
from drafts.cards.lines import WORD_EM, width_em


def test_the_measured_hands_come_back_as_themselves() -> None:
    words = width_em(CALIBRATION_LINE) / WORD_EM
    for hand in HANDS.values():
        measured = calibrated(f"{words / hand.words_per_inch:.3f} in")
        assert measured.words_per_inch == pytest.approx(hand.words_per_inch, rel=0.001)
        assert measured.pitch_mm == hand.pitch_mm


def test_a_longer_line_is_a_larger_hand_and_a_card_holds_less_of_it() -> None:
    capacities = [body_capacity("us-a6", calibrated(length)) for length in ("110mm", "15 cm", "20cm", "10in")]
    assert capacities == sorted(capacities, reverse=True)
    assert len(set(capacities)) == 4
    assert lay_out("Dear Abel,\n\nThank you.\n\nBest,\nRuth", "us-a6", calibrated("150mm")).hand.name == "your own"


@pytest.mark.parametrize("text", ["", "168", "0mm", "2mm", "9 in in", "900in", "long"])
def test_what_no_hand_writes_is_refused(text: str) -> None:
    with pytest.raises(CardError):
        calibrated(text)
