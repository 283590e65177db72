"""Of several things talked about the one first that a letter can tell whole: what is told behind a label makes it no rougher."""

from __future__ import annotations

from functools import lru_cache

from drafts.allocate import kin
from drafts.composing.facts import Gatherer, Texts
from drafts.composing.small_talk import is_small_talk
from drafts.fragments.behind_labels import parted
from drafts.fragments.roughness import LONG, roughness
from drafts.fragments.soundness import signs
from drafts.phrasing import Phrase, Role

_STEPS = 3
"""So many steps, so that among jots much alike the order of the notes decides."""


def talks(to: Gatherer) -> Texts:
    """What this reader and I talked about, each with its key: first what nobody else heard, and of that what can be told well; small talk only where there is no more."""
    texts = to.person_texts("talked_about", to.share.talk)
    if len(texts) < 2:
        return texts
    work = [pair for pair in texts if not _beside_the_work(to, pair[0])]
    if any(to.said(text, Role.TALKED).topic for text, _ in work):
        texts = work  # a letter that looks for what no other has told would come to the fishing in the end
    return sorted(texts, key=lambda pair: (pair[0] in to.share.shared, rank(to.said(pair[0], Role.TALKED))))


def _beside_the_work(to: Gatherer, text: str) -> bool:
    """Whether it is small talk: who would fish for a living talks of the work when talking of fishing."""
    return is_small_talk(text) and not kin(text, f"{to.notes.role} {to.notes.company}")


@lru_cache(maxsize=4096)
def rank(said: Phrase) -> int:
    """How much stands against telling of it first: 0 is nothing.

    A mark of shorthand counts for nothing where all that stands behind it is told, nor does the length that comes of it; what
    had to be left out counts.
    """
    rough = roughness(said.raw)
    if said.left_out:
        rough += 1
    elif not said.raw.lower().startswith("my ") and parted(said.raw) is not None:
        rough -= 1 + (len(said.raw.split()) > LONG)
    # What was mended is sound.
    rough += signs(said.topic or said.clause or "") - signs(said.raw, articles=False)
    return max(0, min(rough, _STEPS))
