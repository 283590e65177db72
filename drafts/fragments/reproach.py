"""What a reader would rather not hear back: their losses, failings and quarrels. It was told in confidence or in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from drafts.fragments.bare_things import with_articles_for_things
from drafts.fragments.broken import is_broken_english
from drafts.fragments.fitting import without
from drafts.fragments.last_look import WHOSE_THOUGHT
from drafts.fragments.scene import Role, Scene, Slots
from drafts.fragments.soundness import is_unsound
from drafts.fragments.wordlists import lines

_PEOPLE = (
    r"(?:[A-Z]{2,}s|people|staff|nurses|teachers|drivers|planners|managers|coaches|midwives|cooks|chefs|engineers|developers|devs|"
    r"volunteers|guides|carers|clerks|leads|pilots|pickers|welders|tutors|doctors|analysts|researchers|colleagues|hires|[a-z]+(?:ers|ors|ists|ants|ees))"
)
_SAID_OF_IT = re.compile(r",? (?:that|which|who) ")
_LEAVE = re.compile(
    rf"{_PEOPLE} (?:who|that) (?:just |all |recently |both )?(?:quits?|left|leave|resign(?:ed)?|walk(?:ed)? out)\b"
)
_ANYBODY = re.compile(r"\b(?:people|staff|colleagues|ones)$")
_YOURS = re.compile(
    r"your (?!(?:\w+ )?(?:boss|manager|team|question|colleague|father|mother|husband|wife|son|daughter|predecessor)\b)"
)
# "Your rule that nobody knocks": what the rule is, and no fault of it.
_SAYS_WHAT = re.compile(rf"{WHOSE_THOUGHT.pattern} that ")
_UNWANTED = re.compile(r" (?:that|which) (?:nobody|no one) (?:asked for|trusts?|trusted)\b")
# "Your idea that nobody liked", "your plan that never worked": no word of what the idea is.
_UNWANTED_THOUGHT = re.compile(
    r" (?:that|which) (?:nobody|no one) (?:ever )?(?:asked for|trusts?|trusted|(?:like[sd]?|want(?:s|ed)|need(?:s|ed)|uses?d?|reads?|follow(?:s|ed)|believed?s?|understands?|understood|shared?s?|supports?|supported|keeps?|kept|takes?|took|heeds?|heeded|agrees? with)(?=$|[,.]))\b"
    r"|^your [a-z]+ (?:that|which) (?:never|always) (?:works?|worked|paid|pays|fails?|failed|came off|comes off|flew|flies)\b"
    r"|^your [a-z]+ (?:that|which) (?:fails?|failed|flopped|crashed|leaks?|leaked|sank|cost)\b"
)
_BREAKS = re.compile(
    r" (?:that|which|who) (?:[a-z]+ ){0,2}?(?:breaks?|fails?|crash(?:es)?|dies|died|stops?|leaks?|loses|never|nobody|overheats?|can['’]t|won['’]t|don['’]t|doesn['’]t|terrible|awful|ugly|horrible|dreadful|hideous|rubbish|filthy|shabby|dirty)\b"
)


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """What finds any of ``patterns``; those that begin a word are tried at the beginnings of words alone, which is faster."""
    at_word = "|".join(f"(?:{pattern[2:]})" for pattern in patterns if pattern.startswith(r"\b"))
    anywhere = [f"(?:{pattern})" for pattern in patterns if not pattern.startswith(r"\b")]
    return re.compile("|".join([rf"\b(?:{at_word})", *anywhere]))


@cache
def _patterns() -> re.Pattern[str]:
    return _any_of([line.replace("{people}", _PEOPLE) for line in lines("words_reproach.txt")])


@cache
def confided() -> re.Pattern[str]:
    """What one thinks of the reader, or heard in confidence: a note that holds it anywhere is not said at all."""
    return _any_of(lines("words_confided.txt"))


def exposes(text: str) -> bool:
    """Whether a part of what was said or learned would expose the reader, or tell on somebody."""
    said = text[:1].lower() + text[1:]
    return _patterns().search(said) is not None or confided().search(said) is not None


def spared(slots: Slots, scene: Scene) -> Slots:
    """``slots`` of what was said or learned, without those that would expose the reader; a noun loses its "that breaks"."""
    if scene.role not in {Role.TALKED, Role.LEARNED, Role.NEWS}:
        return slots
    kept = dict(slots)
    for slot, text in slots.items():
        if not text:
            continue
        quoted = re.search(r"[\"“]", text)
        said = (
            _SAID_OF_IT.search(text, 0, quoted.start() if quoted else len(text))
            if slot == "topic" and not slots.get("clause")
            else None
        )
        if said:  # of clients or tools something may be said that is no fault of the reader's
            if _SAYS_WHAT.match(text) and _UNWANTED_THOUGHT.search(text):
                kept[slot] = None  # without the rest it would say nothing: "your idea"
            elif _SAYS_WHAT.match(text):
                kept |= without(without({slot: text}, _patterns()), confided())
            elif _LEAVE.search(text) or _UNWANTED.search(text) or (_YOURS.match(text) and _BREAKS.search(text)):
                kept[slot] = None if _ANYBODY.search(text[: said.start()]) else text[: said.start()]
        else:
            kept |= without(without({slot: text}, _patterns()), confided())
    return kept


def why_unfit(part: str, scene: Scene) -> str:
    """Why a part of a note fits no sentence, in words for its writer."""
    exposing = scene.role in {Role.TALKED, Role.LEARNED, Role.NEWS} and _patterns().search(part)
    if exposing:
        return "which the reader may not like to hear back"
    if is_broken_english(part) or is_unsound(part):
        return "which is broken English"
    bare = with_articles_for_things(part, own=scene.candidate) is None
    return 'which lacks an "a" or "the" that only you know' if bare else "which fits no sentence"
