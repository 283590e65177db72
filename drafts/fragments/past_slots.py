"""A past without its subject, slot by slot: what the candidate or the reader did, or what was done to them."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Fragment
from drafts.fragments.lasting import has_lasted
from drafts.fragments.noun_after_all import only_nouns
from drafts.fragments.noun_slots import noun_slots
from drafts.fragments.object_articles import lacks_article
from drafts.fragments.own_part import is_since
from drafts.fragments.passives import is_done_to_one
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.verb_phrase import replace_word
from drafts.fragments.with_subject import with_subject

_PAID_SO = frozenset({"on", "weekly", "monthly", "every", "fortnightly", "hourly"})


def past_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a past without its subject, its pronouns turned already."""
    if _is_thing(fragment, scene):
        return noun_slots(text, fragment, scene)
    if _is_their_pay(fragment, scene):
        return {}
    if is_done_to_one(text, fragment, scene):
        return _done_to_one(text, fragment, scene)
    return _done(text, fragment, scene)


def _is_thing(fragment: Fragment, scene: Scene) -> bool:
    """Whether what is needed or comes next is a thing that begins with a participle: "smoked fish", "paid trial shift"."""
    at = fragment.verb or 0
    word, following = fragment.word(at), fragment.word(at + 1)
    if scene.role is Role.NEED:
        return not verbs.is_form(word, "base") and vocabulary.is_noun(following)
    return scene.role is Role.NEXT_STEPS and (
        only_nouns(fragment, at) or (word == "paid" and vocabulary.is_noun(following))
    )


def _is_their_pay(fragment: Fragment, scene: Scene) -> bool:
    """Whether it tells what they pay, which is nothing to write about: "paid weekly", "paid breaks"."""
    at = fragment.verb or 0
    following = fragment.word(at + 1)
    if fragment.word(at) != "paid" or scene.candidate:
        return False
    return following in _PAID_SO or (scene.role is Role.LEARNED and vocabulary.is_plural(following))


def _done_to_one(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """What was done to the candidate or the reader; a course is still to come, more often than not."""
    to_come = fragment.word(fragment.verb or 0) in {"booked", "enrolled"}
    if scene.candidate:
        clause, doing = f"I {'am' if to_come else 'was'} {text}", f"being {text}"
        return stated(clause, doing=doing, topic=doing, first=clause)
    be = "are" if to_come else "have been" if is_since(text) else "were"
    return stated(f"you {be} {text}", doing=f"being {text}", topic=None, first=None)


def _done(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """What the candidate or the reader did."""
    at = fragment.verb or 0
    word = fragment.word(at)
    base = verbs.base_of(word, "past")
    subject = "I" if scene.candidate else "you"
    later = re.search(r"\bthen ([a-z]+)\b", text)
    if scene.role is Role.ANSWER and verbs.is_form(word, "base") and later and not verbs.is_form(later[1], "past"):
        return with_subject("I", f"would {text}", text, 0, scene)  # "let them finish, then tell them"
    if base and _goes_on(text, word, scene):
        return with_subject(subject, f"have {replace_word(text, at, verbs.participle(base))}", text, at, scene)
    if word in {"was", "were"} and lacks_article(fragment.words[at + 1 :]):
        return {}  # "was ice navigation course in Gdynia"
    finite = replace_word(text, at, "were") if word == "was" and subject == "you" else text
    return with_subject(subject, finite, text, at, scene)


def _goes_on(text: str, word: str, scene: Scene) -> bool:
    """Whether what the candidate did they do still, for all that the note says."""
    if scene.candidate and word not in {"was", "were"} and is_since(text):
        return True
    lasted = scene.role is Role.HIGHLIGHT and verbs.is_form(word, "base") and has_lasted(text)
    return lasted and " and " not in text
