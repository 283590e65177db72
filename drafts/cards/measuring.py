"""The talk of ``card --calibrate``: the line to copy, its measured length, and how to undo it."""

from __future__ import annotations

from collections.abc import Callable

from drafts.cards.calibration import CALIBRATION_LINE, FORGET, calibrated, forget, recall, remember
from drafts.cards.hands import DEFAULT_HAND, Hand
from drafts.cards.lengths import CardError
from drafts.errors import AfterwordError

_ASK = """Copy this line once, in your usual writing, on one line of paper:

    {line}

Measure it from the first letter to the last, and say how long it is, such as 142mm or 5.6in.
"""
_PROMPT = "Length (Enter: leave things as they are): "


def calibrate(
    length: str, read: Callable[[str], str | None], out: Callable[[str], None], say: Callable[[str], None]
) -> int:
    """Remember the hand that wrote the line ``length`` long; "" prints the line and asks, "forget" undoes it. The exit status.

    ``read`` shows a prompt and brings a typed line, None at the end of input: then nothing is changed. Raises AfterwordError
    for a length that is none.
    """
    if length.strip().lower() == FORGET:
        was = forget()
        say(f"{'forgot your own hand' if was else 'no hand was measured'}: cards are laid out in a {DEFAULT_HAND} hand")
        return 0
    if length:
        try:
            _tell(remember(length), say)
        except CardError as error:
            raise AfterwordError(f"--calibrate: {error}") from error
        return 0
    out(_ASK.format(line=CALIBRATION_LINE))
    problem = ""
    while answer := read(_PROMPT):
        try:
            calibrated(answer)
        except CardError as error:
            problem = str(error)
            say(problem)
            continue
        _tell(remember(answer), say)
        return 0
    if answer is None:
        # The input ended behind the prompt.
        out("\n")
    if problem:
        return 2
    present = recall()
    say(
        f"nothing was changed: {'your own hand' if present else 'no measured hand'} is remembered; "
        "later: afterword card --calibrate 142mm"
    )
    return 0


def _tell(hand: Hand, say: Callable[[str], None]) -> None:
    say(
        f"remembered your hand: {hand.words_per_inch:.2f} words an inch, lines {hand.pitch_mm:.3g} mm apart; cards are laid "
        f"out in it unless --hand or your settings name another. To undo: afterword card --calibrate {FORGET}"
    )
