"""Set jottings without their verb or its subject, each with the one that it can only mean: "closed Mondays", "never been late"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.broken import said_once
from drafts.fragments.lost_is import with_lost_is
from drafts.fragments.rewriting import Rewriting, Said, rewritings, rewritten
from drafts.fragments.scene import Role

_TOLD = frozenset({Role.LEARNED, Role.TALKED})
_OWN = frozenset({Role.HIGHLIGHT, Role.ANSWER})
_CONTEST = r"(?:competition|contest|award|prize|title|championship|cup|medal)"


def _likes(match: re.Match[str]) -> str:
    """ "Likes quiet people": whoever was talked to does; "likes are counted", "likes and dislikes" are many."""
    what = match["what"]
    does = verbs.is_auxiliary(what) or (verbs.is_form(what, "base", "past") and not vocabulary.is_adjective(what))
    closed = vocabulary.PREPOSITIONS | vocabulary.ADVERBS | {"and", "or", "but", "that"}
    if what in closed - {"to"} or (does and not vocabulary.is_plural(what)):
        return match[0]
    return f"they {verbs.base_of(match['likes'], 'third')} {what}"


_RULES: tuple[tuple[frozenset[Role], str, Said], ...] = (
    (
        frozenset({Role.LEARNED}),
        r"^(?P<how>closed|open) (?=(?:on |until |till |from |all |every |seven |7 |at )|[A-Z][a-z]+days?\b)",
        r"you are \g<how> ",
    ),
    (frozenset({Role.LEARNED}), r"^([a-z]+s) max (\d+ (?:minutes|hours|days|weeks))$", r"\1 take \2 at most"),
    (_TOLD, r" (as [a-z ]+) there$", r" \1 with you"),
    (_TOLD, r"^(?P<likes>likes|loves|enjoys|dislikes|prefers) (?P<what>[a-z]+)\b", _likes),
    (
        frozenset({Role.NEED}),
        r"^(?P<lead>(?:(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he) (?:need|needs|want|wants) )?(?:[Ss]omeone|[Ss]omebody|[Oo]ne person)) (?=(?:can|could|is|has|knows|speaks|works)\b)",
        r"\g<lead> who ",
    ),
    (
        frozenset({Role.NEED}),
        r"^(?P<lead>(?:(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he) (?:need|needs|want|wants) )?(?:[Ss]omeone|[Ss]omebody)) know (?=how\b)",
        r"\g<lead> who knows ",
    ),
    (
        frozenset({Role.NEED}),
        r"^(?P<one>[^,]*?\b[a-z]+) (?:who|that|which) (?:he|she) (?=(?:is|can|has|knows|speaks|works|types|writes|does|doesn['’]t)\b)",
        r"\g<one> who ",
    ),
    (_OWN, r"^never been (?=[a-z]+$)", "I have never been "),
    (
        _OWN,
        r"^used to (?=be\b|have\b|do\b|(?:work|run|drive|cook|teach|live|play|sell|help|hate|love) )",
        "I used to ",
    ),
    (_OWN, r"^([^,]*\d), no (?=[a-z]+s$)", r"\1, with no "),
    (_OWN, r"^(that .*?),? and that (?=the|it|we|I)", r"\1 and "),
    (
        frozenset({Role.NEED}),
        r"^(fix|mend|sort) (?!out\b|up\b|the\b|our\b|their\b|his\b|her\b|an?\b|of\b)(?=[a-z]+)",
        r"to \1 the ",
    ),
    (frozenset({Role.NEXT_STEPS}), r"^([a-z -]+[a-z]),? then .*$", r"\1"),
    (_OWN, r"^trained as (?=an? )", "I trained as "),
    (
        frozenset({Role.NEED}),
        r"^(sell|buy|speak|write|think|grow) (?=to\b|more\b|less\b|direct\b|for\b)",
        r"to \1 ",
    ),
    (_OWN, r"^(cook|cater) for (?=\d)", r"I \1 for "),
    (_OWN, r" so no more (?=[a-z ]+s$)", " so there are no more "),
    (_OWN, r"^(won .*) comp(?= |$)", r"\1 competition"),
    (
        _OWN,
        rf"^won (?!the |an? |my |our |first |best |gold |silver |bronze )([a-z].*? {_CONTEST})(?: (?:in )?((?:19|20)\d\d))$",
        r"won a \1 in \2",
    ),
)
# "They let you choose your shifts": whoever works there, and neither the reader nor the candidate.
_THEY_DO = re.compile(r"(?:that )?(?:they|he|she)\b")


@cache
def _rules(role: Role) -> tuple[Rewriting, ...]:
    return rewritings((pattern, said) for roles, pattern, said in _RULES if role in roles)


def with_lost_verb(text: str, role: Role) -> str:
    """``text`` with the words that it leaves out, where they can only be these; else as it is."""
    text = with_lost_is(rewritten(text, _rules(role)), role)
    if role in {Role.LEARNED, Role.NEWS} or text.startswith(("why ", "how ")):
        text = said_once(text)
    return _people_for_you(text) if role in _TOLD and _THEY_DO.match(text) else text


def _people_for_you(text: str) -> str:
    first = re.search(r"\byou\b", text)
    if first is None:
        return re.sub(r"\byour (?!own\b)", "the ", text)  # "they pay for your course"
    rest = text[first.end() :]
    for you, they in (("you", "they"), ("your", "their"), ("yourself", "themselves")):
        rest = re.sub(rf"\b{you}\b", they, rest)
    return f"{text[: first.start()]}people{rest}"
