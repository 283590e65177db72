"""Which parts of one fragment can be said together, and the slots that they fit so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafts.fragments.fragment import Shape
from drafts.fragments.joining import join_list
from drafts.fragments.reproach import why_unfit
from drafts.fragments.scene import SLOTS, Role, Scene, Slots


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a fragment, its shape and its slots."""

    text: str
    shape: Shape
    slots: Slots

    @property
    def fits(self) -> bool:
        """Whether it is correct English in any slot."""
        return any(self.slots.values())


def leading(parts: Sequence[Part], scene: Scene) -> Shape:
    """The shape of the part that leads: what the candidate did or would do says more than the "hours." before it; else what
    stands first.
    """
    fitting = [part for part in parts if part.fits]
    deeds = [part for part in fitting if scene.candidate and part.slots.get("first")]
    return next((part.shape for part in (*deeds, *fitting)), Shape.OTHER)


def left_behind(parts: Sequence[Part], lead: Shape, scene: Scene) -> list[str]:
    """The parts that nothing can be made of, or that do not go with the one that leads, each with the reason."""
    left_out = []
    told = _all_told(parts, scene)
    for part in parts:
        if not part.fits:
            left_out.append(f"{part.text!r}, {why_unfit(part.text, scene)}")
        elif part.shape is not lead and not (_tells(part, scene) and _tells(parts[0], scene)) and not told:
            left_out.append(f"{part.text!r}, which does not go with the rest of it")
    return left_out


def together(parts: Sequence[Part], lead: Shape, scene: Scene) -> list[Part]:
    """The parts that are said together, each with the slots in which it can be."""
    fitting = [part for part in parts if part.fits]
    if _all_told(parts, scene) and len(fitting) > 1:
        if all(part.slots.get("first") and not re.search(r",| and ", part.slots["first"] or "") for part in fitting):
            return fitting
        return [_only(part, "sentence") for part in fitting]
    shaped = [part for part in fitting if part.shape is lead]
    if len(shaped) < len(fitting) and all(_tells(part, scene) for part in fitting):
        # "20 people; no hierarchy": there are 20 people, and there is no hierarchy.
        shaped = [_only(part, "clause", "sentence") for part in fitting]
    return [part for part in shaped if part.slots.get("first")] or shaped


def merged(parts: Sequence[Part]) -> Slots:
    """The slots of all the parts, said one after the other."""
    return {slot: _merge(slot, [part.slots.get(slot) for part in parts]) for slot in SLOTS}


def _only(part: Part, *slots: str) -> Part:
    return replace(part, slots={slot: part.slots.get(slot) for slot in slots})


def _all_told(parts: Sequence[Part], scene: Scene) -> bool:
    """Whether every part of an answer that fits at all is a sentence."""
    return scene.role is Role.ANSWER and all(part.slots.get("sentence") for part in parts if part.fits)


def _tells(part: Part, scene: Scene) -> bool:
    """Whether a part of what was learned is a clause of its own."""
    return scene.role is Role.LEARNED and bool(part.slots.get("clause"))


def _merge(slot: str, values: list[str | None]) -> str | None:
    """The parts of one fragment in one slot; None where one of them does not fit it."""
    found = list(dict.fromkeys(" ".join(value.split()) for value in values if value))
    if not found or (len(values) > 1 and not all(values)):
        return None
    if slot == "sentence":
        return " ".join(found)
    return found[0] if slot == "asked" else join_list(found)
