"""A phrase that begins with its verb, given its subject: "led the team" as "I led the team" and what else that gives."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.fragment import Shape, analyse, tokens
from drafts.fragments.object_articles import with_object_article
from drafts.fragments.scene import SETBACKS, STATIVE, Role, Scene, Slots, stated
from drafts.fragments.subject_article import with_subject_article
from drafts.fragments.verb_phrase import base_form, reform, timeless, with_and

_GOES_ON = re.compile(
    r"(?:and|but|so|or|which|who|where|when|then|with)\b|(?:[a-z]+ )??(?:of|in|on|at|for|from|to|by|with) wh(?:om|ich)\b"
)


def with_subject(subject: str, finite: str, phrase: str, at: int, scene: Scene) -> Slots:
    """A phrase that begins with its verb, given its subject. ``phrase`` is it again, the verb at ``at``."""
    finite, phrase = _with_second_clause(finite, phrase, scene)
    whose = "my" if scene.candidate else "your"
    finite, phrase = (re.sub(r"^([a-z]+) own (?=[a-z])", rf"\1 {whose} own ", text) for text in (finite, phrase))
    finite, phrase = (with_and(with_object_article(_without_so(text))) for text in (finite, phrase))
    clause = f"{subject} {finite}"
    if scene.candidate:
        return stated(clause, first=clause, **_of_the_candidate(phrase, at))
    base = base_form(tokens(phrase)[at])
    slots = stated(clause, topic=f"how {clause}" if base and base not in STATIVE else None)
    if scene.role is Role.NEWS:
        slots["doing"] = _without_just(reform(phrase, at, "gerund")) if base not in SETBACKS else None
    return slots


def _of_the_candidate(phrase: str, at: int) -> Slots:
    """What the candidate does as something done, to be done or talked about."""
    base = base_form(tokens(phrase)[at])
    if base == "be" and (going := re.match(r"^(?:am|is|was|be) (?=[a-z]+ing\b)(?P<doing>.+)$", phrase)):
        return {"doing": going["doing"], "topic": going["doing"]}
    doing = _without_just(reform(phrase, at, "gerund"))
    perfect = base == "have" and any(verbs.is_form(w, "participle") for w in tokens(phrase)[at + 1 : at + 2])
    to_do = reform(phrase, at, "base") if at == 0 and not perfect and timeless(phrase) else None
    return {"doing": doing, "to_do": to_do, "topic": doing}


def _with_second_clause(finite: str, phrase: str, scene: Scene) -> tuple[str, str]:
    """Both with "and" before a whole clause behind their comma, which has its article too."""
    head, comma, tail = finite.partition(", ")
    if not comma or ", " in tail or analyse(tail).shape is not Shape.SENTENCE or _GOES_ON.match(tail):
        return finite, phrase
    tail = with_subject_article(tail, analyse(tail).verb, scene.known)
    return f"{head}, and {tail}", f"{phrase.partition(', ')[0]}, and {tail}"


def _without_so(text: str) -> str:
    """ "Speak Punjabi, so half your drivers' first language": a "so" with no clause behind it goes."""
    head, so, tail = text.partition(", so ")
    return text if so and analyse(tail).shape is Shape.SENTENCE else head


def _without_just(doing: str | None) -> str | None:
    return re.sub(r"^(?:just|recently|also|currently|now|still|already) ", "", doing) if doing else None
