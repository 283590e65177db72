"""What each shape of fragment gives: the forms in which it fits a sentence, slot by slot."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafts.fragments.adjective_slots import adjective_slots
from drafts.fragments.done_so_far import done_so_far, teaches_people
from drafts.fragments.fragment import Fragment, Shape, analyse
from drafts.fragments.gerund_slots import gerund_slots
from drafts.fragments.noun_slots import noun_slots
from drafts.fragments.past_slots import past_slots
from drafts.fragments.present_slots import present_slots
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.sentence_slots import sentence_slots
from drafts.fragments.verb_phrase import reform


def _noun(text: str, fragment: Fragment, scene: Scene) -> Slots:
    if (
        scene.role is Role.HIGHLIGHT
        and teaches_people(text)
        and (done := done_so_far(text, reform(text, 0, "base"), pointed_at=True))
    ):
        return stated(done, first=done, doing=text, topic=text)
    return noun_slots(text, fragment, scene)


def _clause(text: str, fragment: Fragment, scene: Scene) -> Slots:
    inner = re.sub(r"^that ", "", text, flags=re.IGNORECASE)
    slots = sentence_slots(inner, analyse(inner), scene)
    if slots.get("sentence"):  # standing alone it has no "that" for a second one to go on from
        slots["sentence"] = re.sub(
            r"(,? and) that (?=(?:you|I|we|they|he|she|it|the|your|my|there)\b)", r"\1 ", slots["sentence"] or ""
        )
    return slots


def _infinitive(text: str, fragment: Fragment, scene: Scene) -> Slots:
    bare = re.sub(r"^to ", "", text, flags=re.IGNORECASE)
    doing = f"being{bare[2:]}" if bare.startswith("be ") else reform(bare, 0, "gerund")
    slots: Slots = {"to_do": bare, "doing": doing, "topic": doing}
    if scene.role is Role.NEED:
        slots |= stated(f"you need to {bare}")
    if scene.role is Role.ANSWER:
        slots |= stated(f"I would {bare}", first=f"I would {bare}")
    return slots


def _nothing(text: str, fragment: Fragment, scene: Scene) -> Slots:
    by = re.match(r"^by (?=[a-z]+ing\b)", text)
    if by and scene.role is Role.ANSWER:
        rest = text[by.end() :]
        return {"doing": rest, "topic": rest, "to_do": reform(rest, 0, "base")}
    if scene.candidate and re.match(r"^(?:in charge of|on (?:call|duty)|head of) ", text):
        ended = re.search(r"\b(?:for \w+ (?:years?|months?|weeks?)|until|(?:19|20)\d\d)\b", text)
        clause = f"I {'was' if ended else 'am'} {text}"
        return stated(clause, first=clause, doing=f"being {text}", topic=f"being {text}")
    if scene.candidate and re.match(r"^been [a-z]+ing\b", text):
        return stated(f"I have {text}", first=f"I have {text}")
    return {}


BUILDERS: dict[Shape, Callable[[str, Fragment, Scene], Slots]] = {
    Shape.NOUN: _noun,
    Shape.GERUND: gerund_slots,
    Shape.PAST: past_slots,
    Shape.PRESENT: present_slots,
    Shape.ADJECTIVE: adjective_slots,
    Shape.CLAUSE: _clause,
    Shape.SENTENCE: sentence_slots,
    Shape.INFINITIVE: _infinitive,
    Shape.OTHER: _nothing,
}
