"""A whole sentence slot by slot, and those that only look like one."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.clause_joints import adjunct_last, unspliced
from drafts.fragments.first_person import first_person
from drafts.fragments.fragment import Fragment, Shape, analyse, plain, tokens
from drafts.fragments.how_it_is_done import how_it_is_done
from drafts.fragments.measured_moves import moved_figure
from drafts.fragments.needed_nouns import NEED_LEAD
from drafts.fragments.noun_slots import noun_slots
from drafts.fragments.only_named import is_only_named
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.subject_article import with_subject_article
from drafts.fragments.verb_phrase import reform
from drafts.fragments.whose_deed import both_done, lost_its_subject
from drafts.fragments.word_classes import is_adverb
from drafts.fragments.wordlists import section

_SOMEBODY_WHO = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} who [a-z]+")
# "The first thing you'd have me do" is a thing, and no sentence.
_THING_ONE_DOES = re.compile(
    r"the (?:first|last|only|next|one|main|best|hardest) (?:thing|question|job|task|change|lesson) (?:that )?(?:you|I|they|we)(?:['’]\w+)? "
)
# "The bars that the workshop welded from old pipe": a thing with what was done to it, and no sentence.
_THING_SOMEBODY_MADE = re.compile(
    r"the (?:[a-z-]+ ){1,3}(?:that|which) (?:the|your|my|our|their|his|her) [a-z]+ [a-z]+(?:ed|ilt|ade|ound|ought|ept|ote)(?= |$)(?!.* (?:is|are|was|were|has|have|will|can)\b)"
)
_HALF_TOLD = re.compile(
    r"(?!I\b|with\b|when\b|if\b|as\b)(?P<head>[^,]+), (?:[a-z]+,? )?and (?:I|they|it|he|she|we) [a-z]"
)
_BUT_SOMEBODY = re.compile(r"(?P<head>[^,]+?),? but (?:everybody|everyone|nobody|they|we|you|I|he|she) ")
_UNTIL = re.compile(r" (?:before|until|after) (?=(?:the|my|our|your|their) )")
_DONE_TO_THINGS = section("news of a thing")


def sentence_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a whole sentence, its pronouns turned already."""
    if scene.role is Role.TALKED and (somebody := _SOMEBODY_WHO.match(text)):
        main = analyse(re.split(r" (?:unless|when|if|because|until|while) ", text)[0]).verb
        if main is None or main <= len(tokens(somebody[0])):
            return {"topic": text}  # "Lolo Ben who naps when it rains": somebody, and no sentence
    made = _THING_SOMEBODY_MADE.match(text) if scene.role is Role.TALKED else None
    if made and fragment.verb is not None and fragment.verb < len(tokens(made[0])):
        return {"topic": text}
    if scene.role is Role.TALKED and is_only_named(text, fragment):
        return noun_slots(text, fragment, scene)
    if _THING_ONE_DOES.match(text) and not re.search(r" (?:is|was|will be|were) ", text):
        return {"topic": text}
    if scene.role in {Role.LEARNED, Role.NEWS} and (moved := moved_figure(text)):
        return stated(moved)
    need = NEED_LEAD.match(text) if scene.role is Role.NEED else None
    if need:
        rest = text[need.end() :]
        if need["to"] and re.match(r"(?:stop|avoid|quit|be|get|retire|sleep|go)\b", rest):
            return stated(text)  # what they would like for themselves
        if need["to"]:
            doing = reform(rest, 0, "gerund")
            return stated(text, to_do=rest, doing=doing, topic=doing)
        return noun_slots(rest, analyse(rest), scene) | stated(text)
    if scene.role is Role.TALKED and re.match(r"I (?:must|should|need to|have to)\b", text):
        return {}  # what one was told to better is nothing to thank for
    if scene.role is Role.NEED and re.match(r"I\b", text):
        return {}
    if scene.role is Role.NEED and _made_so(fragment):
        return stated(f"you need {text}", topic=text)  # "drawings brought up to date"
    if _is_half_told(text, fragment, scene):
        return {}
    if scene.role is Role.NEED and _is_thing_needed(text, fragment):
        return noun_slots(text, fragment, scene)
    if scene.role is Role.LEARNED and re.match(r"[a-z][a-z ]*s are \S+ (?:years|months|weeks|days) old\b", text):
        text = f"the {text}"  # "vans are 9 years old": theirs
        fragment = analyse(text)
    if scene.role in {Role.NEWS, Role.LEARNED} and (passive := _was_done(text, fragment)):
        return stated(passive)
    if scene.role is Role.HIGHLIGHT:
        text = both_done(text)
    text = unspliced(adjunct_last(with_subject_article(text, fragment.verb, scene.known)), scene)
    words = tokens(text)
    slots = stated(text)
    if words[0] == "I" or re.match(r"I['’]", words[0]):
        return slots | first_person(text, words)
    if scene.candidate:
        if plain(words[0]) in {"we", "my", "our"}:
            slots["first"] = text
        return slots
    # "You need how the phone is answered" is no English.
    return slots if scene.role is Role.NEED else slots | how_it_is_done(text, analyse(text), scene)


def _is_half_told(text: str, fragment: Fragment, scene: Scene) -> bool:
    """Whether a part of it lacks its verb or its subject, so that no reader would take it for a sentence."""
    if scene.role is Role.ANSWER and re.match(r"[a-z]+ [a-z]+ed (?:on |for )?\d", text):
        return True  # "ticket booked 14 January"
    if scene.role is Role.HIGHLIGHT and lost_its_subject(text, fragment):
        return True
    if scene.candidate and _is_thing_before(re.match(r"(?P<head>[^,]+?),? but (?:I|we)\b", text)):
        return True  # "B1 but I start the B2 course in March"
    if scene.role is Role.ANSWER and (half := _HALF_TOLD.match(text)) and analyse(half["head"]).shape is Shape.NOUN:
        return True  # "my back, honestly, and I like teaching the new ones"
    if _is_thing_before(_BUT_SOMEBODY.match(text)):
        return True  # "remote first but everybody meets in May"
    head, comma, tail = text.partition(", ")
    if comma and re.match(r"(?:and|but|so) (?:you|he|she|they|we|it)\b", tail) and _is_bare(head):
        return True  # "4 days on 3 days off, and she lost nobody": the first part has no verb
    return re.match(rf"{WEEKDAY} (?:the|we|they|you|I)\b", text) is not None


def _is_thing_before(found: re.Match[str] | None) -> bool:
    """Whether the ``head`` of what was found is no clause."""
    return found is not None and analyse(found["head"]).shape in {Shape.NOUN, Shape.OTHER}


def _is_thing_needed(text: str, fragment: Fragment) -> bool:
    """Whether a need is a thing for all that a verb stands in it."""
    until = _UNTIL.search(text)
    if (
        until
        and fragment.verb
        and analyse(text[: until.start()]).shape is Shape.NOUN
        and len(tokens(text[: until.end()])) <= fragment.verb
    ):
        return True  # "another pair of hands before the frost stops the lime"
    # "a supervisor second shift will follow"
    return tokens(text)[0].lower() in {"a", "an", "someone", "somebody", "people"}


def _was_done(text: str, fragment: Fragment) -> str | None:
    """ "Two ships ordered" as what has been done to them: a thing with nothing but the participle of a verb behind it."""
    words = fragment.words
    if fragment.verb is None or fragment.verb < max(1, len(words) - 2):
        return None
    done, thing = plain(words[-1]), plain(words[-2])
    base = verbs.base_of(done, "participle")
    if base is None or base not in _DONE_TO_THINGS or not vocabulary.is_noun(thing) or vocabulary.is_person(thing):
        return None
    return f"{text[: -len(done)].rstrip()} {'have' if vocabulary.is_plural(thing) else 'has'} been {done}"


def _made_so(fragment: Fragment) -> bool:
    """Whether a need is a thing with the participle of what shall be done to it behind: "the records sorted by May"."""
    words, at = fragment.words, fragment.verb
    if not at:
        return False
    thing = plain(words[at - 1])
    work = at == 1 and (thing.endswith("ing") or vocabulary.is_mass(thing))  # "bookkeeping sorted out by March"
    if not (work or vocabulary.is_plural(thing)) or vocabulary.is_person(thing):
        return False
    behind = plain(words[at + 1]) if at + 1 < len(words) else ""
    done = verbs.is_form(words[at], "participle") and not verbs.is_form(words[at], "base")
    return done and (
        not behind
        or behind in vocabulary.PREPOSITIONS
        or behind in {"up", "out", "back", "down", "off"}
        or is_adverb(behind)
    )


def _is_bare(head: str) -> bool:
    """Whether a sentence's first part is a noun phrase that begins with a figure or ends without a verb."""
    first = tokens(head)[:1]
    return bool(first) and analyse(head).shape is Shape.NOUN and first[0][:1].isdigit()
