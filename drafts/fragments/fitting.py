"""What is shown of a note held against what no sentence should hold: bare figures, rotas, private matters, lost small words."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments.scene import Role, Scene, Slots
from drafts.fragments.wordlists import lines


@cache
def _patterns(role: Role) -> re.Pattern[str] | None:
    found = []
    for line in (*lines("words_unfit.txt"), *lines("words_unsound.txt")):
        keys, _, pattern = line.partition("|")
        if role.value.split(" ")[0] in keys.split():
            found.append(pattern.strip())
    return re.compile("|".join(f"(?:{pattern})" for pattern in found)) if found else None


def fitting(slots: Slots, scene: Scene) -> Slots:
    """``slots`` without those whose text no letter should hold."""
    unfit = _patterns(scene.role)
    return slots if unfit is None else without(slots, unfit)


def without(slots: Slots, unfit: re.Pattern[str]) -> Slots:
    """``slots`` without those in which ``unfit`` is found; a sentence is read without its capital too."""

    @cache
    def found(said: str) -> bool:
        return unfit.search(said) is not None

    # Most slots are the same text but for capital and stop: each reading is looked at once.
    return {slot: None if text and any(map(found, _readings(text))) else text for slot, text in slots.items()}


def _readings(text: str) -> set[str]:
    bare = text.removesuffix(".")
    return {text, bare, bare[:1].lower() + bare[1:]}
