"""Sentences that a wording and a fragment make together and that no reader would write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drafts.fragments.bearing import dull, grave
from drafts.fragments.fragment import analyse

# "what was said about what motivates me"
_CLUMSY = re.compile(
    r"\bwhat (?:we|was|you|came)\b[^.]* about (?:what|how|why|whether)\b|\bwhat[^.]*\bwhat\b|\babout [a-z]+ing about\b",
    re.IGNORECASE,
)

_PLEASED = re.compile(
    r"\b(?:helps to know|helpful|good|glad(?:ly)?|happily|pleasure|pleased|enjoy\w*|liked?|love[ds]?|interest\w*|valued|congratulations|thank you|thanks)\b",
    re.IGNORECASE,
)

_ECHO = re.compile(r"\b(?P<one>[a-z]{4})[a-z]*(?: [a-z]+)? about (?:your |my )?(?P=one)", re.IGNORECASE)
"""Nobody keeps thinking about keeping, or talks about your talk."""

_DRAWN_BY = re.compile(r"another hour|made me want|more than ever")
_SHOWN = re.compile(r"\b(?:feel for|picture of|picture the work|about the work from)\b")
_MINE = re.compile(r"\b(?:I|my|me|I['’]\w+)\b")

_SPOKEN_OF = ("talk", "talk2", "learned")
_SAID_AS = ("topic", "clause", "sentence")

_TOLD_BEHIND = re.compile(r", (?:with|which|who|when|whose|half|some of|most of) ")
"""What is told behind a label, and would need its comma back."""

_LONG = 7
"""Words: a longer topic stands last in its sentence."""

_BREATH = 14
"""Words: behind a longer clause nothing more is hung on with a comma."""


@dataclass(frozen=True, slots=True)
class Pitfalls:
    """What among one message's facts no wording may meet just so; gathered once, since many wordings are tried."""

    deeds: tuple[str, ...] = ()
    """Deeds that have an "and" of their own."""
    open_ended: tuple[str, ...] = ()
    """What nothing may be hung on: it has a comma of its own, or is long."""
    troubles: tuple[str, ...] = ()
    """What weighs on the reader."""
    number: str = ""
    """A mere number that was talked of."""
    unlike: tuple[str, ...] = ()
    """Two subjects that do not stand side by side: one is a thing and the other a doing, or one a word and the other a line."""
    no_place: str = ""
    """What was talked of and shows nothing of the place: it is the writer's own, or weighs."""


# "I have thought more often than I expected about why you won't": behind a question word it sounds of reproach.
_WONDERED_AT = re.compile(
    r"\b(?:not expect(?:ed)? to (?:go on|be) thinking|more (?:often )?than I expected)\b[^.]*? about (?:how|why|whether|what)\b"
)


def pitfalls(facts: Mapping[str, Any]) -> Pitfalls:
    """The pitfalls of these facts."""
    fragments = [value for value in facts.values() if isinstance(value, dict)]
    topics = [value.get("topic", "") for value in fragments]
    clauses = [value.get("clause", "") for value in fragments]
    deeds = [value.get("first", "") for value in fragments]
    spoken_of = [facts[name].get(form) for name in _SPOKEN_OF if name in facts for form in _SAID_AS]
    talk = facts.get("talk", {})
    number, topic = talk.get("clause", ""), talk.get("topic", "")
    return Pitfalls(
        deeds=tuple(deed for deed in deeds if " and " in deed),
        open_ended=(*filter(_open_topic, topics), *filter(_open_clause, clauses)),
        troubles=tuple(told for told in spoken_of if told and grave(told)),
        unlike=_unlike(topic, facts.get("talk2", {}).get("topic", "")),
        number=number if number and dull(number) else "",
        no_place=topic if topic and (grave(topic) or _MINE.search(topic)) else "",
    )


def clumsy(text: str, beside: Pitfalls) -> bool:
    """Whether a filled wording doubles its question word, is surprised at its own wondering, runs on behind a topic with a comma of its own, is glad of trouble, sets a word beside a line,
    ponders a mere number or learns about the place from what is the writer's own.
    """
    return (
        _doubles(text)
        or _WONDERED_AT.search(text) is not None
        or _ponders_number(text, beside)
        or _runs_on(text, beside)
        or _chains(text, beside)
        or _glad_of_trouble(text, beside)
        or _shows_the_place(text, beside)
        or (bool(beside.unlike) and all(told in text for told in beside.unlike))
    )


def _unlike(one: str, other: str) -> tuple[str, ...]:
    """The two subjects where they are not of one kind and size ("moving off oil boilers altogether by 2030 and hurling"); else none."""
    if not one or not other:
        return ()
    shorter, longer = sorted((len(one.split()), len(other.split())))
    alike = longer <= 2 * shorter + 2 and analyse(one).shape is analyse(other).shape
    return () if alike else (one, other)


def _doubles(text: str) -> bool:
    said = text.lower()
    # Either pattern wants one or the other, and most texts have neither.
    return ("about" in said or said.count("what") > 1) and (
        _CLUMSY.search(text) is not None or _ECHO.search(text) is not None
    )


def _shows_the_place(text: str, beside: Pitfalls) -> bool:
    """Whether what I told of myself, or what weighs, "gave me a feel for the place"."""
    told = beside.no_place
    return bool(told) and told in text and _SHOWN.search(text.partition(told)[0]) is not None


def _glad_of_trouble(text: str, beside: Pitfalls) -> bool:
    """Whether a sentence is pleased with what weighs on the reader ("it was good to talk about losing the bookmobile")."""
    for told in beside.troubles:
        before, found, after = text.partition(told)
        # In the same sentence: "Thank you for your time. I keep thinking about ..." is glad of the time alone.
        if found and (_PLEASED.search(before.rpartition(". ")[2]) or _DRAWN_BY.search(after)):
            return True
    return False


def _ponders_number(text: str, beside: Pitfalls) -> bool:
    """Whether it "stayed with me" that there are 14 machines."""
    return bool(beside.number) and "stayed with me" in text and beside.number in text


def _chains(text: str, beside: Pitfalls) -> bool:
    """Whether a deed that has an "and" of its own goes on with another ("I did 140 days and still like airports, and I would be")."""
    return any(f"{deed}, and " in text for deed in beside.deeds)


def _runs_on(text: str, beside: Pitfalls) -> bool:
    """Whether a second comma would be needed ("remote work, two days a week has stayed with me"), or the sentence is forgotten
    before it ends.
    """
    behind = (part for told in beside.open_ended for mark in (" ", ", ") for part in text.split(f"{told}{mark}")[1:])
    return any("a" <= part[:1] <= "z" for part in behind)


def _open_topic(topic: str) -> bool:
    loose = ", " in topic and " and " not in topic.rpartition(", ")[2]
    return loose or _TOLD_BEHIND.search(topic) is not None or len(topic.split()) > _LONG


def _open_clause(clause: str) -> bool:
    return ", " in clause or len(clause.split()) > _BREATH
