"""A fragment read from beginning to end: tidied, cut into parts, each part shaped, and those that go together merged."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from drafts.fragments.about_the_talk import without_talk
from drafts.fragments.answer_parts import answering, of_others, without_half
from drafts.fragments.answering import is_agreement, only_grants, said_with
from drafts.fragments.bare_facts import with_the_verb
from drafts.fragments.capitals import names_with_capitals
from drafts.fragments.cutting import main_part
from drafts.fragments.deeds_told import told_deed
from drafts.fragments.digested import as_fact, as_topic
from drafts.fragments.first_capital import lower_first
from drafts.fragments.fragment import Shape
from drafts.fragments.going_together import Part, leading, left_behind, merged, together
from drafts.fragments.half_jotted import is_to_oneself, made_whole
from drafts.fragments.held_regularly import held_regularly
from drafts.fragments.jottings import Tidied, tidy
from drafts.fragments.own_deeds import as_deed
from drafts.fragments.phrase import Phrase
from drafts.fragments.points_at_nothing import without_open_pronouns
from drafts.fragments.question_slips import asked_last
from drafts.fragments.quoting import sentences_unquoted
from drafts.fragments.readers import Readers
from drafts.fragments.reported import content_of
from drafts.fragments.scene import Role, Scene, Slots
from drafts.fragments.shaping import shape_part
from drafts.fragments.spared_tails import spared_tails
from drafts.fragments.terms_of_pay import without_terms
from drafts.fragments.unsaid import left_hanging, unsaid

# "Customs paperwork, mostly".
_AFTERTHOUGHT = re.compile(
    r", (?:mostly|mainly|again|basically|obviously|apparently|unfortunately|luckily|in the end|so funny|very funny)$|, (?:mostly|mainly)(?=, and )"
)

_NAH = re.compile(r"^(?:nah|naw|nope)\b", re.IGNORECASE)
_MOSTLY = re.compile(r"^([^,]+[a-z]) mostly$")


@lru_cache(maxsize=4096)
def phrased(raw: str, role: Role, readers: Readers) -> Phrase:
    """The fragment ``raw`` in every form that is correct English, whatever stands behind its label apart."""
    answer = content_of(_NAH.sub("no", raw)) if role is Role.ANSWER else raw
    scene = Scene(role, readers.known)
    kept, left_out = _kept(answer or "", role, readers)
    if why := unsaid(raw, role, kept) if answer else "which only tells that it was said":
        return Phrase(raw, role, Shape.OTHER, left_out=(f"{raw!r}, {why}",))
    said = _sayable(tuple(as_deed(part, role) for part in kept), scene, readers, left_out)
    parts = _shaped(_cut(said, scene, readers, left_out), scene, readers)
    lead = leading(parts, scene)
    left_out += left_behind(parts, lead, scene)
    shaped = together(parts, lead, scene)
    if not shaped:
        return Phrase(raw, role, lead, left_out=tuple(left_out))
    if role is Role.ANSWER and _hangs(parts):
        return Phrase(raw, role, lead, left_out=(*left_out, f"{raw!r}, of which too much is lost"))
    slots = without_open_pronouns(merged(shaped), role)
    if not any(slots.values()):
        return Phrase(raw, role, lead, left_out=(*left_out, f"{raw!r}, which does not say what it speaks of"))
    if role is Role.ANSWER:
        slots = _one_by_one(slots) if len(shaped) > 1 else slots
        slots = slots if only_grants(answer or raw, readers.question) else said_with(answer or raw, slots)
    return Phrase(raw, role, shaped[0].shape, **slots, left_out=tuple(left_out))


def _kept(answer: str, role: Role, readers: Readers) -> tuple[tuple[str, ...], list[str]]:
    """The parts of a fragment that a reader may see, tidied, and what was left out of it."""
    names = (readers.reader, readers.me, *readers.names)
    tidied = _company_kept(tidy(names_with_capitals(answer, names)), readers.company)
    mine = [part for part in tidied.parts if role is not Role.ANSWER and is_to_oneself(part)]
    kept, paid = without_terms(tuple(made_whole(part, role) for part in tidied.parts if part not in mine), role)
    kept, spared_of_it = spared_tails(sentences_unquoted(kept), role)
    kept = _put_as_one(kept, role, readers) if role is not Role.HIGHLIGHT else told_deed(kept)
    thought = [f"{part!r}, which is what you thought of it" for part in mine]
    return kept, [*tidied.left_out, *thought, *paid, *spared_of_it]


def _company_kept(tidied: Tidied, company: str) -> Tidied:
    """The company's own "&" back where it was written out: "Crumb & Salt"."""
    if " & " not in company:
        return tidied
    said = company.replace(" & ", " and ")
    return Tidied(tuple(part.replace(said, company) for part in tidied.parts), tidied.left_out)


def _put_as_one(kept: tuple[str, ...], role: Role, readers: Readers) -> tuple[str, ...]:
    """The parts of a question with what is asked before the rest, and what was learned with its verb."""
    if role is Role.QUESTION:
        return tuple(map(asked_last, kept))
    if role is not Role.LEARNED or len(kept) > 1:
        return kept
    return tuple(_fact(part, readers) for part in kept)


def _fact(part: str, readers: Readers) -> str:
    """What was learned with the verb that it lacks."""
    small = lower_first(part, readers.known)
    return as_fact(small) or held_regularly(small) or with_the_verb(part)


def _sayable(kept: tuple[str, ...], scene: Scene, readers: Readers, left_out: list[str]) -> tuple[str, ...]:
    """The parts as far as one sentence may hold them; ``left_out`` then names the rest."""
    details = [] if scene.candidate else [part for part in kept[1:] if re.match(r"\d|(?:the )?(?:rest|others)\b", part)]
    said = kept[:1] + tuple(part for part in kept[1:] if part not in details)
    if scene.role is Role.TALKED:
        topics = (_MOSTLY.sub(r"\1", _AFTERTHOUGHT.sub("", without_talk(part))) for part in said)
        said = tuple(as_topic(lower_first(part, scene.known)) or part for part in topics)
    if scene.role is Role.ANSWER and len(said) > 1 and is_agreement(said[0]):
        said = said[1:]  # "Yes. My mother lives with us": it comes back before what follows
    left_out += [f"{part!r}, which does not go with the rest of it" for part in details]
    return answering(said, readers.question, left_out) if scene.role is Role.ANSWER else said


def _cut(said: tuple[str, ...], scene: Scene, readers: Readers, left_out: list[str]) -> list[str]:
    """Of each part what a sentence can hold; ``left_out`` then names the rest."""
    cut = [main_part(lower_first(part, scene.known) if ", " in part else part, scene) for part in said]
    left_out += [f"{tail!r}, which goes with no sentence" for _, tail in cut if tail]
    if scene.role is not Role.ANSWER:
        return [part for part, _ in cut]
    halves = [without_half(part, scene, readers) for part, _ in cut]
    left_out += [f"{half!r}, which is half a sentence" for _, half in halves if half]
    return [part for part, _ in halves]


def _shaped(cut: list[str], scene: Scene, readers: Readers) -> list[Part]:
    # "He changed it" behind what the candidate told of somebody is that somebody, and not the reader.
    others = replace(readers, speaks_of_others=True)
    return [
        Part(part, *shape_part(part, scene, others if of_others(part, index, scene, readers.question) else readers))
        for index, part in enumerate(cut)
    ]


def _hangs(parts: list[Part]) -> bool:
    """Whether an answer has lost so much of its beginning that the rest hangs in the air."""
    first = next(index for index, part in enumerate(parts) if part.fits)
    return left_hanging(first - is_agreement(parts[0].text), parts[first].text)


def _one_by_one(slots: Slots) -> Slots:
    """The slots of several sentences; "I don't. I lower my voice." is said one after the other or not at all."""
    if re.match(r"I (?:do|did|would|am)n['’]t and ", slots["first"] or ""):
        return slots | {"first": None, "clause": None}
    return slots
