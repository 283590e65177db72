"""A direct question in the order of a statement, as it follows "You asked": "would you relocate" → "whether you would relocate"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.verbs import plain
from drafts.fragments.word_classes import SUBJECTS

_AUX = "did|do|does|would|will|can|could|should|have|has|had|are|is|was|were|am|might|may"
_DIRECT = re.compile(
    r"^(?P<wh>(?:(?:in|at|on|for|with|to|from) )?(?:how|why|what|where|when|which|who|whose)\b[^?,]*?(?= (?:did|do|does|would|will|can|"
    r"could|should|have|has|had|are|is|was|were|am|might|may) (?:you|I|we|they|he|she|it|there)\b))?\s*"
    rf"\b(?P<aux>{_AUX})\s+(?P<subject>you|I|we|they|he|she|it|there)\b\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_OF_A_NOUN = re.compile(
    rf"^(?:(?P<wh>(?:how|why|where|when|what|who|which [a-z]+|how (?:many|much|often|long)(?: [a-z]+)?))\s+)?(?P<aux>{_AUX})\s+(?P<rest>(?:my|your|the|our|their|his|her|an?) .+?)(?: (?:to|for) you)?$",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    r"^(?:(?P<wh>how|why|where|when|what|which [a-z]+|how (?:many|much|often|long)(?: [a-z]+)?)\s+)?"
    r"(?P<aux>do|does|did|would|should|will|can|could)\s+(?P<rest>[a-z].+)$",
    re.IGNORECASE,
)
_EVER = re.compile(r"^ever (?P<done>[a-z]+)\b(?P<tail>.*)$", re.IGNORECASE)
# "Is night work a problem": its subject has no article.
_PROBLEM = re.compile(
    r"(?P<be>is|are|would) (?P<what>(?!the\b|my\b|your\b|an?\b|it\b|that\b|this\b|you\b|I\b)[a-z]+(?: [a-z]+){0,2}?) (?:be )?"
    r"(?P<so>(?:an? (?:problem|issue|worry|concern)|ok|okay|fine|doable)(?: (?:for|with) (?:me|you))?)$",
    re.IGNORECASE,
)


def indirect(text: str) -> str | None:
    """A direct question as a clause: "would you relocate" → "whether you would relocate"; None if it is none."""
    if match := _DIRECT.match(text):
        subject = match["subject"] if match["subject"] == "I" else match["subject"].lower()
        stated = _with_finite(subject, match["aux"].lower(), match["rest"])
        wh = match["wh"] or "whether"
        return f"{wh[0].lower()}{wh[1:]} {stated}" if stated else None
    match = _OF_A_NOUN.match(text)
    if match and not re.match(r"who (?:has|had) ", text, re.IGNORECASE):  # "who has the last word": whoever it is
        words, aux = match["rest"].split(), match["aux"].lower()
        length = _subject_length(words) if aux in {"is", "are", "was", "were"} else _length_before_verb(words, aux)
        return _stated(match, words, length)
    if match := _OF_SOMEBODY.match(text):
        words = match["rest"].split()
        return _stated(match, words, next((i for i in range(1, len(words)) if _verb_behind_subject(words, i)), None))
    match = _EVER.match(text)
    if match and (verbs.is_form(match["done"], "participle") or match["done"] in {"been", "had"}):
        return f"whether I have ever {match['done'].lower()}{match['tail']}"
    return None


def _stated(match: re.Match[str], words: list[str], length: int | None) -> str | None:
    """The clause of a question whose subject is the first ``length`` of ``words``; None where it is not known."""
    if length is None:
        return None
    stated = _with_finite(" ".join(words[:length]), match["aux"].lower(), " ".join(words[length:]))
    return f"{(match['wh'] or 'whether').lower()} {stated}" if stated else None


def _length_before_verb(words: list[str], aux: str) -> int | None:
    """How many words at the beginning of "your last boss describe you" are its subject, the verb being helped by ``aux``."""
    form = "participle" if aux in {"has", "have", "had"} else "base"
    return next(
        (
            i
            for i in range(2, len(words))
            if (
                (vocabulary.is_noun(words[i - 1]) or words[i - 1][:1].isupper())
                and verbs.is_form(words[i], form)
                and not (vocabulary.is_person(words[i]) and words[i + 1 : i + 2])
            )
            or words[i] in {"be", "have", "ever", "already"}
        ),
        None,
    )


def _subject_length(words: list[str]) -> int | None:
    """How many words at the beginning of "my French good enough" are its subject."""
    for index in range(2, len(words)):
        low = plain(words[index])
        adjective = vocabulary.is_adjective(low) and not vocabulary.is_noun(low)
        if (
            adjective
            or low in {"good", "ok", "enough", "too", "okay"}
            or verbs.is_form(low, "gerund")
            or low in vocabulary.PREPOSITIONS
            or low in {"my", "your"}
        ):
            return index
    return None


def _verb_behind_subject(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` is what a subject without an article does: "good baristas leave"."""
    low, before = plain(words[index].rstrip(",")), plain(words[index - 1])
    if low in {"be", "have"}:
        return True
    subject = vocabulary.is_plural(before) or vocabulary.is_mass(before) or before in {"people", "staff", "children"}
    follower = plain(words[index + 1]) if index + 1 < len(words) else ""
    return (
        subject
        and verbs.is_form(low, "base")
        and (verbs.lean(low) is not verbs.Lean.NOUN or follower in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS)
    )


def _with_finite(subject: str, aux: str, rest: str) -> str | None:
    """Subject, verb and the rest in the order of a statement: ("you", "did", "leave Bosch") → "you left Bosch"."""
    if aux not in {"do", "does", "did"}:
        return f"{subject} {aux}{' ' + rest if rest else ''}"
    words = rest.split()
    at = 0
    while at < len(words) - 1 and words[at].lower() in {
        "ever",
        "usually",
        "normally",
        "always",
        "really",
        "typically",
        "generally",
        "actually",
        "honestly",
        "still",
        "not",
    }:
        at += 1
    if not words:
        return None
    base = base_form(words[at].rstrip(","), "base")
    if base is None:
        return None
    ending = "," if words[at].endswith(",") else ""
    singular = subject.lower() in {"he", "she", "it"} or (
        subject.lower() not in SUBJECTS and not vocabulary.is_plural(subject.rsplit(maxsplit=1)[-1])
    )
    if aux == "did":
        words[at] = verbs.past(base)
    elif aux == "does" and singular:
        words[at] = verbs.third(base)
    else:
        words[at] = base
    words[at] += ending
    return " ".join([subject, *words])


def whether_a_problem(text: str) -> str | None:
    """ "Is night work a problem" as a clause."""
    found = _PROBLEM.match(text)
    if found is None:
        return None
    be = found["be"].lower()
    return f"whether {found['what']} {be}{' be' if be == 'would' else ''} {found['so']}"


def puts_to_me(jotted: str, text: str) -> bool:
    """Whether the note tells of a question in the words in which it was put: "she asked me, what will you do when …"."""
    direct = _DIRECT.match(text)
    put = re.match(r"(?:(?:he|she|they) )?(?:asked|wanted to know)\b", jotted, re.IGNORECASE)
    return bool(put and direct and direct["subject"].lower() == "you")
