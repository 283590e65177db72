"""The size of a person's own hand, from the length of one line that they copied, and remembered for the next card."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from drafts.atomic import write_bytes
from drafts.cards.hands import DEFAULT_HAND, HANDS, OWN, Hand, parse_hand
from drafts.cards.lengths import INCH, CardError, parse_length
from drafts.cards.lines import WORD_EM, width_em
from drafts.errors import AfterwordError
from drafts.state import folder

CALIBRATION_LINE = "It was a pleasure to talk with you today"
"""The line to copy in one's usual writing, on paper without lines or on college-ruled paper."""

FORGET = "forget"
"""What is given for a length to undo a calibration."""

_FILE = "hand.json"
_SMALLEST, _LARGEST = 0.4, 2.5


def calibrated(length: str) -> Hand:
    """The hand that wrote ``CALIBRATION_LINE`` this long (``"168mm"``, ``"6.6 in"``).

    Its ruled pitch is that of the nearest of the three named hands. Raises CardError for a length without a unit or one
    that no hand writes.
    """
    millimeters = parse_length(length)
    hand = _hand(millimeters)
    if hand is None:
        words = width_em(CALIBRATION_LINE) / WORD_EM
        least, most = (words / bound * INCH for bound in (_LARGEST, _SMALLEST))
        raise CardError(
            f"{length.strip()} is too short or too long for that line: a hand writes it in {least:.0f} to {most:.0f} mm"
        )
    return hand


def remember(length: str) -> Hand:
    """``calibrated``, kept in this user's state folder for the cards to come; raises AfterwordError where it cannot be kept."""
    hand = calibrated(length)
    place = own_file()
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise AfterwordError(f"{place.parent}: cannot be made ({error.strerror}); your hand was not kept") from None
    kept = {"line": CALIBRATION_LINE, "millimeters": round(parse_length(length), 2)}
    write_bytes(place, (json.dumps(kept) + "\n").encode())
    return hand


def forget() -> bool:
    """Undo ``remember``; whether there was anything to undo. Raises AfterwordError where it cannot be undone."""
    try:
        own_file().unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise AfterwordError(f"{own_file()}: cannot be removed ({error.strerror})") from None
    return True


def recall() -> Hand | None:
    """The remembered hand; None where none was measured, or what is kept cannot be understood."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(own_file().read_text(encoding="utf-8"))
        # The measure belongs to the line that was copied: another line's says nothing.
        if kept["line"] == CALIBRATION_LINE:
            return _hand(float(kept["millimeters"]))
    return None


def hand_in_force(name: str) -> Hand:
    """The hand that a setting means: one of ``HANDS``, or for "own" the measured one, medium until one is measured."""
    if name.strip().lower() == OWN:
        return recall() or HANDS[DEFAULT_HAND]
    return parse_hand(name)


def hand_asked(asked: str | None, setting: str) -> Hand:
    """The hand of an option where it is given, else of the setting. Raises AfterwordError for "own" where none was measured."""
    if asked and asked.lower() == OWN:
        hand = recall()
        if hand is None:
            raise AfterwordError("--hand own: no hand is measured yet; afterword card --calibrate says how")
        return hand
    return hand_in_force(asked or setting)


def own_file() -> Path:
    """Where the measured hand is kept."""
    return folder() / _FILE


def _hand(millimeters: float) -> Hand | None:
    words = width_em(CALIBRATION_LINE) / WORD_EM
    words_per_inch = words / (millimeters / INCH) if millimeters > 0 else 0.0
    if not _SMALLEST <= words_per_inch <= _LARGEST:
        return None
    nearest = min(HANDS.values(), key=lambda hand: abs(hand.words_per_inch - words_per_inch))
    return Hand("your own", words_per_inch, nearest.pitch_mm)
