"""A present without its subject, slot by slot: "run the night desk" as a habit, a wish, a need or an answer."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.agree_with_you import with_you
from drafts.fragments.fragment import Fragment, analyse, plain
from drafts.fragments.lasting import has_lasted
from drafts.fragments.needed_nouns import NEED_LEAD
from drafts.fragments.noun_after_all import is_plural_with_relative, only_nouns
from drafts.fragments.noun_slots import noun_slots
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.second_language import with_both_done
from drafts.fragments.so_it_is import is_so, is_to_do
from drafts.fragments.verb_phrase import base_form, reform, replace_word
from drafts.fragments.with_subject import with_subject

_NOW = re.compile(r"\b(?:now|already|daily|weekly|monthly|every (?:day|week|month|night|morning)|at home)\b")


def present_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a present without its subject, its pronouns turned already."""
    at = fragment.verb or 0
    word = fragment.word(at)
    base = base_form(word, "base", "third")
    if base is None:
        return _behind_modal(text, fragment, scene)
    if _is_thing(fragment, scene):
        return noun_slots(text, fragment, scene)
    if _is_somebody_needed(text, fragment, scene):
        who = f"someone who {text}"  # "knows horses"
        return noun_slots(who, analyse(who), scene)
    if scene.role is Role.ANSWER and word in {"depends", "varies"}:
        return stated(f"it {text}", first=f"it {text}")
    bare = reform(text, at, "base") or replace_word(text, at, base)
    plainly = word == base and at == 0 and not verbs.is_auxiliary(word)
    if plainly and re.search(r"\bdon['’]t\b", text):
        return {}
    if scene.role is Role.ANSWER and plainly and (is_so(bare) or _NOW.search(bare)):
        return with_subject("I", bare, bare, 0, scene)  # what they do, and not what they would do
    if scene.role is Role.ANSWER and (plainly or (word == "have" and at == 0 and is_to_do(text))):
        return with_subject("I", f"would {bare}", bare, 0, scene)
    if scene.role in {Role.NEED, Role.NEXT_STEPS} and plainly:
        return _to_be_done(bare, scene)
    subject = "I" if scene.candidate else "you"
    if scene.role is Role.HIGHLIGHT and base not in {"be", "have", "do"}:
        done = f"have {replace_word(bare, at, verbs.participle(base))}"
        if at == 0 and has_lasted(text):
            return with_subject(subject, with_both_done(done), bare, at, scene)
        if at == 1 and word == base and fragment.word(0) == "never":
            return with_subject(subject, done, bare, at, scene)
    agreeing = {"be": "am" if scene.candidate else "are"}.get(base)
    finite = replace_word(bare, at, agreeing) if agreeing else bare
    return with_subject(subject, finite, bare, at, scene)


def _behind_modal(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """What one can, would or must do: "can weld TIG"."""
    at = fragment.verb or 0
    word, verb = fragment.word(at), fragment.word(at + 1)
    if not any(verbs.is_form(w, "base") or plain(w) in {"be", "have", "do"} for w in fragment.words[at + 1 :]):
        return {}
    who = "I" if scene.candidate else "you"
    if scene.candidate and re.match(r"\w+n['’]t \w+ me\b", text):
        who = "it"  # "doesn't bother me"
    clause = f"{who} {text if who == 'it' else with_you(text)}"
    behind = replace_word(text, at, "").strip() if at == 0 else ""
    willing = scene.candidate and word in {"can", "could", "will", "would"}
    doable = behind if behind and willing and verbs.is_form(verb, "base") else None
    doing = reform(behind, 0, "gerund") if doable else None
    return stated(clause, first=clause if scene.candidate else None, to_do=doable, doing=doing, topic=doing)


def _is_thing(fragment: Fragment, scene: Scene) -> bool:
    """Whether what looks like a verb is a thing: "research that people read", "leads who stay calm", "lower injury rate"."""
    at = fragment.verb or 0
    if scene.role is not Role.NEED:
        return not scene.candidate and is_plural_with_relative(fragment, at)
    nominal = fragment.word(at) == "lower" and only_nouns(fragment, at)
    with_that = at == 0 and len(fragment.words) > 2 and re.match(r"that$|who(?:$|['’])", fragment.word(1)) is not None
    return with_that or nominal or is_plural_with_relative(fragment, at)


def _is_somebody_needed(text: str, fragment: Fragment, scene: Scene) -> bool:
    """Whether it says what somebody who is needed does: "knows horses"."""
    word = fragment.word(0)
    begins = scene.role is Role.NEED and not fragment.verb
    return begins and verbs.is_form(word, "third") and not verbs.is_auxiliary(word) and not NEED_LEAD.match(text)


def _to_be_done(bare: str, scene: Scene) -> Slots:
    """What there is to do, as a need or as the next step."""
    if re.search(r"\bme\b", bare):
        return stated(f"you would {bare}")
    if re.match(r"(?:stop|quit) [a-z]+ing\b", bare):
        return stated(f"you need to {bare}")  # what they do, and the candidate never did
    clause = stated(f"you need to {bare}") if scene.role is Role.NEED else {}
    doing = reform(bare, 0, "gerund")
    return clause | {"to_do": bare, "doing": doing, "topic": doing}
