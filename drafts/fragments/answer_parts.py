"""The parts of an answer as sentences that its question makes whole; what the reader had better not read is left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafts.fragments.agreed_and import behind_agreement
from drafts.fragments.answer_starts import begun
from drafts.fragments.answering import without_reproach
from drafts.fragments.asker import calls_them, done_before_them, names_one, without_her
from drafts.fragments.bare_rules import without_bare_rules
from drafts.fragments.by_question import answered
from drafts.fragments.generic_you import as_mine
from drafts.fragments.half_told import graded, whole_behind
from drafts.fragments.nobody_lost import with_everybody
from drafts.fragments.own_starts import with_own_start
from drafts.fragments.own_tails import with_own_tails
from drafts.fragments.private_answers import is_private
from drafts.fragments.readers import Readers
from drafts.fragments.reported import content_of, is_story
from drafts.fragments.rows import without_bare
from drafts.fragments.scene import Role, Scene
from drafts.fragments.shaping import shape_part
from drafts.fragments.splices import told_apart
from drafts.fragments.then_i import with_i
from drafts.fragments.what_i_am import with_what_i_do

_PRIVATE = "which is of your private life, and nobody asked for it"
# "Main is a lathe": which of several, its noun in the question.
_MAIN_ONE = re.compile(
    r"^(?:the )?(?P<which>main|current|previous|old|new|other|latest) (?P<be>is|was) (?=\S)", re.IGNORECASE
)
# "Branch merged with Leeds, my desk went with it": what came to an end, as a sentence.
_ITS_END = re.compile(
    r"^(?P<what>branch|site|plant|office|firm|company|shop|school|factory|depot|practice|store|unit|department|centre|center|clinic|hotel|club) (?P<did>merged|closed|relocated|moved|was) ",
    re.IGNORECASE,
)


def _ended(match: re.Match[str]) -> str:
    """ "Branch merged with Leeds": a participle without its verb to every reader of a sentence."""
    return f"the {match['what'].lower()} {'was merged' if match['did'] == 'merged' else match['did']} "


# "Did CPR on a man in the car park and he lived".
_OF_SOMEBODY = re.compile(
    r"\b(?:an?|one|my) (?:[a-z]+ )?(?:man|woman|boy|girl|lad|lady|bloke|child|kid|baby|patient|pupil|student|apprentice|trainee|resident|customer|passenger|guest)\b.*\b(?:he|she)\b"
)
_HE = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)


def answering(said: tuple[str, ...], question: str, left_out: list[str]) -> tuple[str, ...]:
    """The parts of an answer as sentences, without what finds fault with the candidate, which ``left_out`` then names."""
    said = tuple(_MAIN_ONE.sub(r"the \g<which> one \g<be> ", part) for part in said)
    said = tuple(_ITS_END.sub(_ended, part) for part in said)
    said = tuple(behind_agreement(part) if index == 0 else part for index, part in enumerate(said))
    said = tuple(with_own_start(as_mine(part, question), Role.ANSWER) for part in said)
    said = _less(said, without_her, "of whom the note does not say more", left_out)
    said = _less(said, with_everybody, "which has no verb", left_out)
    said = _less(said, without_bare_rules, "which goes with no sentence", left_out)
    if question:
        said = _less(said, without_bare, "which has no verb", left_out)
        said = _less(said, lambda part: ("", (part,)) if is_private(part, question) else (part, ()), _PRIVATE, left_out)
        said = tuple(calls_them(begun(answered(part, question), question), question) for part in said if part)
    said = tuple(with_what_i_do(with_own_tails(with_i(part), Role.ANSWER)) for part in said)
    said = tuple(sentence for part in said for sentence in told_apart(content_of(part) or part))
    blameless = [(part, without_reproach(part)) for part in said]
    left_out += [f"{part!r}, which finds fault with yourself" for part, rest in blameless if not rest]
    return tuple(rest for _, rest in blameless if rest)


def _less(
    said: tuple[str, ...], without: Callable[[str], tuple[str, tuple[str, ...]]], why: str, left_out: list[str]
) -> tuple[str, ...]:
    """The parts ``without`` what it takes away of each, which ``left_out`` then names, and ``why``."""
    read = [without(part) for part in said]
    left_out += [f"{each!r}, {why}" for _, gone in read for each in gone]
    return tuple(part for part, _ in read)


def without_half(part: str, scene: Scene, readers: Readers) -> tuple[str, str]:
    """A part of an answer without the half sentence that it begins with, where only what follows can be said; and that half."""
    if well := graded(part):
        return well[1], well[0]
    found = whole_behind(part)
    if found is None or shape_part(part, scene, readers)[1].get("sentence"):
        return part, ""
    return found[1], found[0]


def of_others(part: str, index: int, scene: Scene, question: str) -> bool:
    """Whether a part of what the candidate told speaks of somebody whom the question or the part before it names."""
    told = index > 0 and _HE.match(part) is not None and scene.candidate
    told = told or (scene.role is Role.HIGHLIGHT and _OF_SOMEBODY.search(part) is not None)
    if scene.role is not Role.ANSWER or done_before_them(part):
        return told
    return told or is_story(part) or (bool(question) and names_one(question))
