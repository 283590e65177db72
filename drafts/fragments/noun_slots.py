"""A noun phrase slot by slot: something talked about, and whatever else a note may hold."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.done_things import was_done
from drafts.fragments.fragment import Fragment, Shape, analyse, tokens
from drafts.fragments.highlight_nouns import highlight_noun
from drafts.fragments.learned_nouns import learned_noun, news_noun
from drafts.fragments.needed_nouns import needed_noun
from drafts.fragments.none_of_it import is_none, none_of_it, says_nothing
from drafts.fragments.noun_article import with_article
from drafts.fragments.scene import Role, Scene, Slots
from drafts.fragments.side_by_side import listed, paired, with_small_words
from drafts.fragments.topics import topical
from drafts.fragments.which_or_that import with_that

# "340 units under contract": those that there are.
_SO_MANY_THERE = re.compile(
    r"\d[\d,]* (?!years|months|weeks|days|hours|minutes|nights|tonnes|tons|kilos|miles|metres|euros|pounds|dollars|percent)[a-z]+s "
    r"(?:under|in|at|from|behind|beside|along|across|round|that|who) (?!advance\b|a row\b|all\b|total\b|once\b|a time\b|most\b|least\b|stock\b)"
)


# "Comfort with SAP": whoever asks for it asks for the candidate's.
_OWN_EASE = re.compile(r"^(?=(?:comfort(?: level)?|familiarity|fluency|proficiency|hands-on experience) (?:with|in) )")


def nominal_part(text: str) -> str:
    """``text`` up to a comma behind which a clause of its own begins ("position open, two people turned it down")."""
    parts = re.split(r"(?<!\d),\s+", text)
    kept = [parts[0]]
    for part in parts[1:]:
        if re.search(r"\b(?:you|he|she|they|I|we) (?:think|thinks|said|says|reckon|reckons|guess|thought)$", part):
            break
        told = analyse(part).shape in {Shape.SENTENCE, Shape.PAST, Shape.PRESENT}
        if told and not was_done(part) and not re.match(r"(?:which|who|whose|where|and|or)\b", part):
            break
        kept.append(part)
    return ", ".join(kept)


def noun_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a noun phrase, its pronouns turned already."""
    text = with_small_words(listed(nominal_part(text)), scene)
    words = tokens(text)
    if not words:
        return {}
    ranges = re.search(r"\bfrom \S+%?(?: \w+)? to [\d$£€]", text)
    if ranges and len(words) > 4 and not re.search(r"\b(?:that|which|who)\b", text):
        text = re.sub(
            r"(?<!\w)(?<!going )(?<!up )(?<!down )(?=from (?:\d[\d.,]*|[a-z]+)%?(?: [a-z]+)? to (?:\d|[a-z]+$))",
            "going ",
            text,
        )
    if scene.role is Role.HIGHLIGHT:
        return highlight_noun(text, scene)
    if scene.role is Role.NEED:
        return needed_noun(text, scene)
    if scene.role is Role.LEARNED:
        return learned_noun(text, words, scene)
    if scene.role is Role.NEWS:
        return news_noun(text, words, scene)
    if is_none(text):
        return none_of_it(text, scene)
    if says_nothing(text, words, scene) or (scene.role is Role.ANSWER and "," in words):
        return {}
    if scene.role is Role.TALKED:
        return _talked_about(text, words, scene)
    return {"topic": with_article(text, True, scene.known)}


def _talked_about(text: str, words: list[str], scene: Scene) -> Slots:
    """A topic may stand in the middle of a sentence, where a clause behind a comma would need a second one."""
    fit = topical(paired(_OWN_EASE.sub("my ", text)))
    if not fit or not tokens(fit):
        return {}
    text = with_that(fit)
    compared = re.match(r"(?:less|fewer|more) (?P<what>[a-z-]+(?<!ive)(?<!ous)(?<!ful)(?<!able)(?<!ical))\b", text)
    if compared and vocabulary.is_noun(compared["what"]):
        return {"topic": f"the idea of {text}"}
    topic = with_article(text, True, scene.known)
    if re.match(r"\d[\d.,]*%?(?: |$)", topic):
        # "620 cows": nobody talks about a number
        return {"topic": f"the {topic}"} if _SO_MANY_THERE.match(topic) and vocabulary.is_plural(words[1]) else {}
    return {"topic": topic}
