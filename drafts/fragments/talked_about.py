"""Something talked about, with what stands behind its label, or a question that somebody put."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from drafts.fragments.behind_labels import (
    Behind,
    has_its_figures,
    is_loose,
    is_strung_on,
    may_be_told,
    named_after_all,
    parted,
    told_behind,
)
from drafts.fragments.fragment import Shape
from drafts.fragments.particular_people import particular
from drafts.fragments.phrase import Phrase
from drafts.fragments.phrased import phrased
from drafts.fragments.put_questions import as_question_of, put_by_somebody
from drafts.fragments.readers import Readers
from drafts.fragments.scene import Role, Scene
from drafts.fragments.shaping import presentable
from drafts.fragments.side import Side

_NAMED = frozenset({Shape.NOUN, Shape.GERUND})


def talked_about(raw: str, readers: Readers) -> Phrase:
    """Something talked about in every form that is correct English."""
    whose, what = put_by_somebody(raw)
    return _put_question(raw, whose, what, readers) if whose else _topic(what, readers)


def _put_question(raw: str, whose: str, what: str, readers: Readers) -> Phrase:
    """A question of theirs as something talked about: "your question of how I calm a goat"."""
    put = phrased(what, Role.QUESTION, readers)
    if not put.asked:
        return replace(put, raw=raw, role=Role.TALKED, topic=None)
    topic = as_question_of(readers.turn(f"{whose} question", Side.READER), put.asked)
    return Phrase(raw, Role.TALKED, Shape.NOUN, topic=topic, left_out=put.left_out)


@lru_cache(maxsize=4096)
def _topic(what: str, readers: Readers) -> Phrase:
    """What was talked about, with what stands behind its label."""
    said = _with_what_follows(phrased(what, Role.TALKED, readers), readers)
    whose = particular(said.topic) if said.topic else said.topic
    return said if whose == said.topic else replace(said, topic=whose)


def _with_what_follows(said: Phrase, readers: Readers) -> Phrase:
    """A topic with the part behind its label, where that can be told: "ship loader 3, which trips every time it rains"."""
    behind = parted(said.raw) if said.topic else None
    if behind is None or (behind.mark == "arrow" and not said.left_out):
        return said
    left = _left(behind.tail)
    name = named_after_all(behind)
    named_alone = Phrase(said.raw, Role.TALKED, Shape.NOUN, topic=name, left_out=left) if name else said
    tellable = may_be_told(behind)
    # "The switch to induction and chefs grumbling": no second thing to talk about.
    loose = is_loose(behind) or (not tellable and is_strung_on(behind, said.topic or ""))
    label = phrased(behind.label, Role.TALKED, readers) if tellable or loose else said
    if label is said or not label.topic or label.left_out or not has_its_figures(label.topic, behind.label):
        return named_alone
    of_label = label.topic if label.shape in _NAMED else name
    topic, rest = _told(behind, of_label, readers) if of_label and tellable else ("", "")
    if not topic:
        return replace(label, raw=said.raw, left_out=left) if loose else named_alone
    left = _left(rest, behind.rest)
    if label.shape not in _NAMED:
        return Phrase(said.raw, Role.TALKED, Shape.NOUN, topic=topic, left_out=left)
    return replace(said, topic=topic, left_out=left)


def _told(behind: Behind, named: str, readers: Readers) -> tuple[str, str]:
    """What is ``named`` with what can be told of it behind, and what cannot; "" where no letter should hold that."""
    told, rest = told_behind(behind, named) or ("", "")
    topic = f"{named}{readers.turn(told, Side.READER)}" if told else ""
    fits = presentable({"topic": topic}, Scene(Role.TALKED, frozenset()))["topic"] == topic
    return (topic if fits else ""), rest


def _left(*parts: str) -> tuple[str, ...]:
    return tuple(f"{part!r}, which goes with no sentence" for part in parts if part)
