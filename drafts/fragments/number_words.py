"""The words of numbers, as alternatives of a pattern without their group: how many of something, and which of several.

From two: one thing is told in other ways than several, so that a pattern which takes it names "one" or "an?" besides.
"""

from __future__ import annotations

UP_TO_FIVE = "two|three|four|five"
UP_TO_SIX = f"{UP_TO_FIVE}|six"
UP_TO_TEN = f"{UP_TO_SIX}|seven|eight|nine|ten"
UP_TO_TWELVE = f"{UP_TO_TEN}|eleven|twelve"
UP_TO_TWENTY = f"{UP_TO_TWELVE}|fifteen|twenty"
UP_TO_SIXTY = f"{UP_TO_TWENTY}|thirty|forty|fifty|sixty"
ORDINALS = "second|third|fourth|fifth"
"""Behind the first."""
NUMBER = rf"(?:\d[\d.,]*\+?|{UP_TO_SIXTY}|hundred|several|many|few)"
"""A figure or a word for how many, in its group."""
