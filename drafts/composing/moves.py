"""What each kind of message is made of: its moves, which of them it cannot do without, and how long it may grow.

Data from the table "The messages" of the etiquette research. A step names one move, or several of which the first that the
notes carry is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

from drafts.kinds import Kind

ALWAYS, ROOM, FEW, NONE, SHORT = "always", "room", "few", "none", "short"


@dataclass(frozen=True, slots=True)
class Step:
    """``when`` is ``always``, ``room`` (while the target's upper end is not passed), ``few`` (the same, and while at most one
    thing of the talk is told: four set side by side are a list), ``none`` (the same, while nothing of it is told) or ``short`` (only
    below the target's lower end).
    """

    moves: tuple[str, ...]
    when: str


def _always(*moves: str) -> Step:
    return Step(moves, ALWAYS)


def _room(*moves: str) -> Step:
    return Step(moves, ROOM)


def _few(*moves: str) -> Step:
    return Step(moves, FEW)


def _none(*moves: str) -> Step:
    return Step(moves, NONE)


def _short(*moves: str) -> Step:
    return Step(moves, SHORT)


PLAN: dict[Kind, tuple[Step, ...]] = {
    Kind.THANK_YOU: (
        _always("opening"),
        _always("close"),
        _room("match"),
        _room("conversation"),
        _room("fit"),
        _room("concern"),
        _room("experience"),
        _always("interest"),
        _few("lesson", "second_conversation"),
        _short("met"),
        _short("praise_move"),
        _short("gain"),
        _short("promise"),
        _short("offer"),
    ),
    Kind.NOTE: (
        _room("match", "concern", "reaction"),
        _always("opening_kind", "opening_about", "opening"),
        _room("praise_move"),
        _none("conversation", "lesson"),
        _room("experience"),
        _always("wish"),
        _short("more"),
    ),
    Kind.CHECK_IN: (
        _always("opening"),
        _always("ask"),
        _always("offer"),
        _always("close"),
        _room("experience", "lesson", "fit", "conversation"),
        _room("news_move"),
    ),
    Kind.VOICEMAIL: (
        _always("opening"),
        _always("reason"),
        _always("number"),
        _always("interest"),
        _always("again"),
    ),
    Kind.REJECTION: (
        _always("opening"),
        _always("wish"),
        _always("future"),
        _room("conversation", "lesson", "memory"),
        _short("close"),
    ),
    Kind.APPLICATION: (
        _always("opening"),
        _always("interest"),
        _always("ask"),
        _always("close"),
        _room("experience"),
        _room("fit"),
        _room("news_move"),
        _short("offer"),
    ),
    Kind.LETTER: (
        _always("opening"),
        _always("interest"),
        _always("value"),
        _always("close"),
        _room("evidence"),
        _room("fit"),
        _room("conversation"),
        _room("second_evidence"),
        _room("concern"),
        _room("offer"),
        _room("lesson"),
        _room("second_fit"),
        _room("third_evidence"),
        _short("approach"),
        _short("invitation"),
    ),
    Kind.CALL_SHEET: (
        _always("before"),
        _always("say_first"),
        _always("ask"),
        _room("bring_up"),
        _always("not_selected"),
        _always("salary"),
        _always("no_decision"),
        _always("still_interviewing"),
        _always("on_hold"),
        _always("hang_up"),
    ),
}
"""Every kind's steps; ``always`` first, then ``room`` in the order of importance, then ``short``. On a card what was said is
chosen first, then the thanks, which name what was talked about where there is room, and the wish last.
"""
