"""What somebody did "same as me" with the verb that this stands for: "trained in Otara, just as I did"."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.fragment import Shape, analyse, plain
from drafts.fragments.rewriting import Rewriting, rewritings

_SAME = re.compile(r"^(?P<told>[^,;]+?),? (?:the )?same as (?:me|I)(?=$|[,.;]| and\b)")
_SAYS_HOW = re.compile(
    r"(?<!\bthe )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )\bsame as (?=I (?:did|was|am|do|have)\b)"
)
_NO = re.compile(r"\b(?:not|never|no|nobody|nothing|hardly)\b|n['’]t\b")
_TOLD = frozenset({Shape.SENTENCE, Shape.PAST, Shape.PRESENT})
_OF_BEING = {"is": "am", "are": "am", "am": "am", "was": "was", "were": "was"}
_MAYBE = frozenset({"can", "could", "will", "would", "must", "should"})


def _just_as_i_did(match: re.Match[str]) -> str:
    """ "She trained at MIT in Otara same as me"."""
    told = match["told"]
    helper = None if _NO.search(told) else _helper(told)
    return f"{told} just as I {helper}" if helper else match[0]


def _helper(told: str) -> str | None:
    """What stands for the verb of ``told`` in the first person; None where its tense is not certain."""
    fragment = analyse(told)
    at = fragment.verb
    if fragment.shape not in _TOLD or at is None or at + 2 > len(fragment.words) - 1:
        return None  # "she earns the same as me": what she earns
    verb, following = plain(fragment.words[at]), plain(fragment.words[at + 1])
    done = verbs.is_form(following, "participle")
    if verb in _OF_BEING or verb in _MAYBE:
        return _OF_BEING.get(verb, verb)
    if verb in {"has", "have"}:
        return "have" if done else "do"
    if verb == "had":
        return "had" if done else "did"
    past, present = verbs.is_form(verb, "past"), verbs.is_form(verb, "base", "third")
    if verbs.is_auxiliary(verb) or past == present:
        return None
    return "did" if past else "do"


SAME_AS_ME: tuple[Rewriting, ...] = rewritings(((_SAME, _just_as_i_did), (_SAYS_HOW, "just as ")))
"""Whoever did it as the candidate did, and how a letter says so."""
