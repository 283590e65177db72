"""A gerund slot by slot: "training the juniors" as something talked about, done, needed, or going on."""

from __future__ import annotations

import re

from drafts.fragments.doing_now import doing_now
from drafts.fragments.done_so_far import done_so_far
from drafts.fragments.done_things import is_had_done
from drafts.fragments.fragment import Fragment, analyse
from drafts.fragments.gerund_subject import did_something, would_be
from drafts.fragments.needed_nouns import NEED_LEAD
from drafts.fragments.noun_slots import noun_slots
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.side_by_side import listed
from drafts.fragments.verb_phrase import reform, timeless


def gerund_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a gerund, its pronouns turned already."""
    at = fragment.verb or 0
    if scene.role in {Role.LEARNED, Role.NEWS} and (
        did_something(fragment) or re.search(r" (?:is|was) (?:what|why|how|where) ", text)
    ):
        return stated(text)  # "putting the lamps up at 4 cut the noise"
    if scene.role is Role.ANSWER and would_be(fragment):
        return stated(text, first=text)
    text = listed(text)
    row = re.search(r", [a-z]+ing$", text) or (" and " in text and "," in text)
    to_do = reform(text, at, "base") if at == 0 and not row else None
    slots: Slots = {"topic": text, "doing": text, "to_do": to_do}
    if scene.role is Role.HIGHLIGHT and (done := done_so_far(text, to_do)):
        return slots | stated(done, first=done)
    if scene.role is Role.NEED and at == 0 and is_had_done(fragment.words):
        return stated(f"you need {text}", topic=text)  # "commissioning done once and done right"
    if scene.role is Role.NEED and to_do and len(fragment.words) > 1:
        need = NEED_LEAD.match(text)
        if need:
            return noun_slots(text[need.end() :], analyse(text[need.end() :]), scene)
        slots |= stated(f"you need to {to_do}")
    if scene.role in {Role.NEWS, Role.LEARNED} and len(fragment.words) > 2 and at == 0:
        slots |= stated(doing_now(text, to_do, fragment))
    if scene.role is Role.ANSWER and len(fragment.words) > 1 and at == 0:
        if not timeless(text):
            slots |= stated(f"I have been {text}", first=f"I have been {text}", to_do=None)
        elif to_do and re.search(r"\b(?:first|then|before|straight away)\b", text):
            slots |= stated(f"I would {to_do}", first=f"I would {to_do}")
    return slots
