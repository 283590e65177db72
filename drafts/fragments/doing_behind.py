"""A bare verb behind a small word, in the form that it takes there: "experience in sew leather", "a plan for open second shop"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_deed

_IN = re.compile(
    r"\b(?P<lead>[Ee]xperience|[Ee]xperienced|interest|interested|skills?|skilled|practice|speciali[sz]ed|specialist|training|trained|course|help) in (?P<do>[a-z]+)(?=$|,| (?P<next>[A-Za-z]+))"
)
_WAY_OF = re.compile(
    r"\b(?P<lead>ways?|habits?|ideas?|methods?|systems?|art|job|task|manner) of (?P<do>[a-z]+) (?=(?:the|an?|my|our|their|his|her|your|each|every|new|people|children|customers|guests)\b)"
)
_PLAN_FOR = re.compile(
    r"\b(?P<lead>plans?|ideas?|chance|possibility|wish|permission|money|budget|permit) for (?P<do>[a-z]+) (?=(?:the|an?|another|second|third|new|more|own|bigger|two|three|their|our|my)\b)"
)
_ONE_FOR = re.compile(
    r"\b(?P<lead>[Ss]omebody|[Ss]omeone|[Pp]erson) for (?P<do>answer|open|check|count|cook|serve|wash|pack|drive|sell|speak|talk|translate|sort|plan|paint|repair|train|teach|watch|work|write|load|unload|cut|iron|deliver|carry|clean|prepare|explain|receive) "
    r"(?=(?:(?:to|with|in|at|on|about) )?(?P<next>[a-z]+))"
)
_THINKING_TO = re.compile(
    r"\b(?P<lead>(?:am|is|are|was|were|been|['’]re|['’]s) thinking) to (?P<how>(?:also )?)(?P<do>[a-z]+)\b"
)
# "Help in cook pots": first of all somebody, or half a noun.
_NO_DEED = frozenset({"cook", "guide", "guard", "nurse", "coach", "judge", "host", "pilot", "model", "place", "use", "part", "care", "charge", "need"})  # fmt: skip


_DONE_TO_THEM = frozenset({"answer", "sell", "speak", "translate", "wash", "pack", "repair", "deliver", "carry", "prepare", "explain", "receive", "unload", "teach"})  # fmt: skip


_PARTICLES = frozenset({"to", "of", "off", "up", "out", "in"})


def _is_deed(do: str) -> bool:
    """Whether a word is first of all what somebody does, and names neither somebody nor half a thing."""
    return is_deed(do) and do not in _NO_DEED


def _doing_it(match: re.Match[str]) -> str:
    """ "Experience in sew leather", "interested in learn"; no "experience in repair shops", "interest in learn to swim programs"."""
    do, behind = match["do"], (match["next"] or "").lower()
    takes = behind in vocabulary.DETERMINERS or behind in vocabulary.PREPOSITIONS - {"and", "or"}
    sure = (not vocabulary.is_noun(do) or takes) and (behind not in _PARTICLES or match["lead"].endswith("ed"))
    return f"{match['lead']} in {verbs.gerund(do)}" if _is_deed(do) and sure else match[0]


def _way_of(match: re.Match[str]) -> str:
    """ "His way of plan the week"."""
    do = match["do"]
    # "Ways of work the island has": what could be a noun may have a clause of its own behind it.
    deed = verbs.is_form(do, "base") and not vocabulary.is_adjective(do) and not vocabulary.is_noun(do)
    deed = deed or do in {"plan", "organise", "organize", "store", "display", "price"}
    return f"{match['lead']} of {verbs.gerund(do)} " if deed and not verbs.is_form(do, "gerund") else match[0]


def _plan_to(match: re.Match[str]) -> str:
    """ "The plan for open second shop": for opening it."""
    do = match["do"]
    deed = do == "open" or _is_deed(do)
    return f"{match['lead']} for {verbs.gerund(do)} " if deed else match[0]


def _thinking_of(match: re.Match[str]) -> str:
    """ "Is thinking to open on Sundays"."""
    do = match["do"]
    return f"{match['lead']} of {match['how']}{verbs.gerund(do)}" if verbs.is_form(do, "base") else match[0]


def _one_to(match: re.Match[str]) -> str:
    """ "A person for answer emails"; no "someone for work gangs"."""
    behind = match["next"]
    takes = behind in vocabulary.DETERMINERS
    takes = takes or (match["do"] in _DONE_TO_THEM and (vocabulary.is_plural(behind) or vocabulary.is_mass(behind)))
    takes = takes or " " in match.string[match.end() :].split(behind)[0] or behind in {"phone", "email", "everything"}
    takes = takes or behind in {"customer", "customers", "guest", "guests", "patient", "patients", "parents"}
    return f"{match['lead']} to {match['do']} " if takes else match[0]


DOING_BEHIND: tuple[Rewriting, ...] = rewritings(
    ((_IN, _doing_it), (_WAY_OF, _way_of), (_PLAN_FOR, _plan_to), (_ONE_FOR, _one_to), (_THINKING_TO, _thinking_of))
)
"""Each such verb, and the form that it takes."""
