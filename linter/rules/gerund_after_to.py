"""G028: after this "to" the verb wants its -ing form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, noun_verbs
from linter.rule import Hit, rule

_OBJECTS = frozenset(
    [
        "alongside",
        "closely",
        "directly",
        "hard",
        "here",
        "there",
        "under",
        "you",
        "your",
        "from",
        "with",
        "the",
        "more",
        "to",
        "again",
        "about",
        "it",
        "him",
        "her",
        "them",
        "us",
        "this",
        "in",
        "at",
        "a",
        "an",
        "and",
        "further",
        "what",
        "how",
        "as",
        "together",
        "soon",
        "on",
        "my",
        "our",
        "any",
        "all",
        "every",
    ]
)
_MASS = frozenset(
    [
        "work",
        "change",
        "feedback",
        "contact",
        "research",
        "support",
        "experience",
        "progress",
        "study",
        "travel",
        "help",
        "training",
        "interest",
    ]
)
_WHOLE = frozenset(
    ["you", "your", "with", "the", "to", "me", "us", "my", "our", "them", "him", "her", "it", "together"]
)


def _after_to(match: re.Match[str]) -> str | None:
    base, follows = match["base"].lower(), (match["next"] or "").strip().lower()
    if base in _MASS and follows not in _OBJECTS - {
        "in",
        "at",
        "and",
        "on",
        "to",
        "from",
        "again",
        "about",
        "as",
        "a",
        "more",
        "this",
    }:
        return None
    return verbs.gerund(base)


def _after_used(match: re.Match[str]) -> str | None:
    base, follows = match["base"].lower(), (match["next"] or "").strip().lower()
    return (
        None
        if base in _MASS and follows in {"", ".", ",", "that", "which", "and", "of", "being"}
        else verbs.gerund(base)
    )


def _after_to_strict(match: re.Match[str]) -> str | None:
    base, follows = match["base"].lower(), (match["next"] or "").strip().lower()
    return verbs.gerund(base) if base not in noun_verbs() or (base not in _MASS and follows in _WHOLE) else None


def _after_preposition_alone(match: re.Match[str]) -> str | None:
    base = match["base"].lower()
    return None if base in noun_verbs() or base in {"become", "come", "mean", "people"} else verbs.gerund(base)


def _after_preposition(match: re.Match[str]) -> str | None:
    base = match["base"].lower()
    return None if base in noun_verbs() or base in {"become", "come"} else verbs.gerund(base)


_SLIPS = (
    Slip("forward", r"\bforwards? to (?:also )?(?P<x>(?P<base>\w+))(?P<next>[ \t\n]+\w+|[.,!?;])?(?!-)", _after_to),
    Slip(
        "forward",
        r"\bforward (?P<x>for|of|in|at|on|too|two|with) (?:hear|hearing|see|seeing|meet|meeting|working|speaking|learning|joining|discuss|discussing)\b",
        "to",
    ),
    Slip(
        "look",
        r"\blook(?:s|ing|ed)? forward (?P<x>for|of|in|at|on|too|two|with) (?:your|the|our|work|a|this|it)\b(?! (?:queue|line|mirror|direction|darkness|dark|glass)\b)",
        "to",
    ),  # "you put me forward for the job" is right
    Slip("forward", r"\blook(?:ing|s|ed)? (?P<x>forward) (?!to\b|together\b)(?P<ing>\w+)\b", "forward to"),
    Slip(
        "forward",
        r"\blook(?:ing|s|ed)? forward (?P<x>(?P<base>hear|see|meet|speak|discuss|learn|talk|join|work)) (?:from|with|to|you|about|more|the|your)\b",
        lambda match: f"to {verbs.gerund(match['base'].lower())}",
    ),
    Slip("forward", r"\b(?:am|is|are|I'm|we're|be|was|were) (?P<x>look) forward", "looking"),
    Slip("forward", r"\bI looking forward\b", "I am looking forward"),
    Slip("foreword|forwards to", r"\blook(?:ing)? (?P<x>foreword|forwards|froward)\b", "forward"),
    Slip(
        "used to",
        r"(?:\bI am|\bI'm|\bwe are|\bwe're|\byou are|\bhe is|\bshe is|\bI was|\bget|\bgot|\bgetting|\bgotten|\bbecame|\bbecome) (?:\w+ly |also |quite |very |already |well |more than )?used to (?P<x>(?P<base>\w+))(?P<next>[ \t\n]+\w+|[.,!?;])?",
        _after_used,
    ),
    Slip("accustomed to", r"\baccustomed to (?P<x>(?P<base>\w+))(?P<next>[ \t\n]+\w+|[.,!?;])?", _after_to),
    Slip(
        "committed to|dedicated to|devoted to|opposed to|prior to|in addition to|with a view to|contributed to|contribute to|object to",
        r"\b(?:committed|dedicated|devoted|opposed|prior|addition|view|contributed?) to (?P<x>(?P<base>\w+))(?P<next>[ \t\n]+\w+|[.,!?;])?",
        _after_to_strict,
    ),
    Slip(
        "enjoy|avoid|finish|suggest|keep|mind|consider|recommend",
        r"\b(?:enjoy|enjoyed|avoid|avoided|finished|suggest|suggested|recommend) (?P<x>to (?P<base>\w+))\b",
        lambda match: verbs.gerund(match["base"].lower()),
    ),
    Slip(
        "enjoy|avoid|finish|consider|interested in|worth|without|instead of|good at|responsible for|experience in|thank you for|thanks for|by |after |before |how about|idea of|way of|habit of|chance of|apologize for",
        r"\b(?:enjoy|enjoyed|avoid|interested in|worth|without|instead of|good at|responsible for|experience in|experience with|thank you for|thanks for|after|before|way of|idea of|opportunity of|chance of|about|by|passionate about|succeeded in|success in|skilled in|skilled at|experienced in) (?P<x>(?P<base>\w+))(?P<next> (?:a|an|the|my|your|our|me|us|you|it|them|him|her|with|to|from|this|that|new|more|all|large|and|people|customers|clients|teams?|data|budgets|in|at|for)\b)",
        _after_preposition,
    ),
    Slip(
        "used to",
        r"\b(?:am|is|are|was|were|I'm|we're) (?:not|getting|never|now|still|more|fully) used to (?P<x>(?P<base>\w+))(?P<next>[ \t\n]+\w+|[.,!?;])?",
        _after_used,
    ),
    Slip(
        "at |of |in |for |by |without |about |before |after |from ",
        r"\b(?:good|experience|experienced|skilled|interested|skill|success|successful|responsible|way|ways|idea|habit|chance|part|importance|capable|tired|proud|fond|afraid|thank you|thanks|instead|thinking|talk|talked|charge|better|best|great|known|keen|help|method|process|benefit|challenge|task|goal|aim|purpose|advantage) (?:at|of|in|for|by|without|about|on) (?P<x>(?P<base>\w+))\b(?![-'’])",
        _after_preposition_alone,
    ),
    Slip(
        "before |after |without |instead of|by ",
        r"(?:^|[.!?,] |\band )(?:before|after|without|instead of|by) (?P<x>(?P<base>\w+))\b(?![-'’])(?: (?:I|we|the|a|my|your|our|it|them|to|for))",
        lambda match: (
            verbs.gerund(match["base"].lower())
            if match["base"].lower()
            not in noun_verbs() - {"leave", "start", "send", "make", "find", "work", "sign", "open"}
            and match["base"].lower() not in {"come"}
            and not (
                match["base"].lower() in {"work", "sign", "open", "start"}
                and match[0].split()[-1].lower() in {"i", "we"}
            )
            else None
        ),
    ),
    Slip(
        "consider to|mind to|practice to|imagine to",
        r"\b(?:will|would|please|could|can|to) (?:you )?(?:consider|mind|practice|imagine) (?P<x>to (?P<base>\w+))\b",
        lambda match: verbs.gerund(match["base"].lower()) if match["base"].lower() not in {"have", "be"} else None,
    ),
)


@rule("G028", "gerund-after-to")
def gerund_after_to(document: Document, context: Context) -> Iterator[Hit]:
    """After this "to" the verb wants its -ing form.

    In "look forward to" and "be used to", "to" is a preposition, as in "look forward to it".

    Bad:
        I look forward to hear from you.
                          ^^^^
    Bad:
        I am used to work under pressure.
                     ^^^^
    Bad:
        I would consider to move.
                         ^^^^^^^
    Good:
        It is what I would consider to be a good move.
    Good:
        I look forward to work that lasts, and I used to work at night.
    Good:
        The board is used to track loads.
    """
    yield from rule_hits(document, __file__, _SLIPS)
