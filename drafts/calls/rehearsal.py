"""Counts along while a voicemail is read aloud: each phrase when its moment has come, the seconds as they go by."""

from __future__ import annotations

from collections.abc import Callable

from drafts.calls.script import Script, clock

_COUNT_IN = 3


def rehearse(script: Script, out: Callable[[str], None], wait_until: Callable[[float], None], *, live: bool) -> None:
    """Show the script at its own pace. ``wait_until`` returns that many seconds after the count-in began.

    ``live`` rewrites the running seconds of a line in place, as a terminal can; else every line is written once.
    """
    for left in range(_COUNT_IN):
        out(f"{_COUNT_IN - left} … ")
        wait_until(left + 1.0)
    out("speak\n")
    for phrase in script.phrases:
        start = phrase.start
        for place, (said, seconds) in enumerate(phrase.beats, start=1):
            pause = phrase.pause if place == len(phrase.beats) else 0.0
            _beat(said, start, seconds, pause, out, wait_until, live)
            start += seconds
    out(f"{clock(script.seconds)}  done: {script.seconds:.0f} seconds\n")


def _beat(  # noqa: PLR0917
    said: str,
    start: float,
    seconds: float,
    pause: float,
    out: Callable[[str], None],
    wait_until: Callable[[float], None],
    live: bool,
) -> None:
    out(f"{clock(start)}  {said}")
    end = start + seconds
    for tick in range(int(start) + 1, int(end - pause) + 1) if live else ():
        wait_until(_COUNT_IN + tick)
        out(f"\r{clock(tick)}  {said}")
    wait_until(_COUNT_IN + end - pause)
    out("  (pause)\n" if pause else "\n")
    wait_until(_COUNT_IN + end)
