"""Small words where another language has them: "full also in winter", "need still two cooks", "I never was late", "for us is important that"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings

_ALSO = re.compile(
    r"\b(?P<lead>is|are|was|were|to|will|would|can|could|must|should|may|might) (?P<what>[a-z]+) also (?=(?:in|on|at|for|from|with|during) )"
)
_STILL = re.compile(
    r"\b(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who) (?P<does>need|needs|have|has|want|wants|use|uses|look for) (?P<how>still|also) (?=(?:an?|the|one|two|three|four|five|six|more|some|\d+|somebody|someone|people)\b)"
)
_NOW = re.compile(
    r"\b(?P<has>has|have) now (?P<what>(?:an? |the |\d+ |two |three |our |my )?(?:[a-z]+ )?(?P<noun>[a-z]+))(?=$|[,.;]| (?:from|for|in|with|at|and|of|on)\b)"
)
_ALSO_DO = re.compile(
    r"\b(?P<can>will|would|can|could|must|should|may) (?P<do>[a-z]+) also (?=(?:the|an?|my|our|their|[a-z]+ [a-z]+|[a-z]+$))"
)
_HAVE_ALSO = re.compile(r"\b(?P<who>[a-z]+) have (?P<how>also|now|only|still|always) (?=[a-z\d])")
_NEVER = re.compile(
    r"\b(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|who) (?P<how>never|always|often) (?P<was>was|were|am|are|is) (?!one\b|much\b|any\b|an?\b|the\b)(?=[a-z])"
)
_WHAT_ALWAYS = re.compile(
    r"\b(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who) (?P<does>[a-z]+) (?P<how>always|usually|often|never) (?P<what>[a-z]+)(?=$|,| (?:for|to|from|with|in|on|at)\b)"
)
_FOR_THEM = re.compile(
    r"^(?P<for>[Ff]or) (?P<whom>them|us|him|her|me|you|(?:the |my |our |their )?(?:boss|manager|team|company|owner|chef|customers?|guests?|parents)) (?P<is>is|was) (?P<how>(?:very |really |most )?)"
    r"(?P<so>important|necessary|good|better|difficult|hard|easy|enough|normal|key|essential) (?=(?:that|to|if|when) )"
)
_NEEDED = re.compile(
    r"^[Ff]or (?P<what>(?:the |this |that )?(?:[a-z]+ )?[a-z]+) (?P<is>is|are) (?P<so>needed|required|necessary) (?P<thing>[^,;]+)$"
)
_EACH_DAY = re.compile(
    r"^(?P<when>(?:[Ee]very|[Ee]ach) (?:[a-z]+ )?(?:morning|day|evening|night|week|month|year|spring|summer|autumn|winter|season|shift|[A-Z][a-z]+day)) (?P<is>is|are) (?P<a>an? )?(?P<kind>(?:[a-z]+ )?)(?P<what>meeting|training|inspection|check|test|audit|market|party|break|briefing|course|lunch|dinner|visit|drill|rush|stocktake|delivery)\b"
)


def _also_so(match: re.Match[str]) -> str:
    """ "Is full also in October", "will open also on Monday"."""
    lead, what = match["lead"], match["what"]
    fits = vocabulary.is_adjective(what) or verbs.is_form(what, "participle", "gerund")
    fits = fits if lead in {"is", "are", "was", "were"} else verbs.is_form(what, "base")
    if not fits:
        return match[0]
    return f"{lead} also {what} "


def _now_has(match: re.Match[str]) -> str:
    """ "The team has now an apprentice", "I have now driving licence"."""
    words = match["what"].split()
    done = verbs.is_form(words[0], "participle") or verbs.is_auxiliary(words[0])
    return match[0] if done or not vocabulary.is_noun(match["noun"]) else f"now {match['has']} {match['what']}"


def _also_does(match: re.Match[str]) -> str:
    """ "Should learn also the cash register"."""
    do = match["do"]
    return f"{match['can']} also {do} " if verbs.is_form(do, "base") and do not in {"be", "have"} else match[0]


def _one_also_has(match: re.Match[str]) -> str:
    """ "The owner have also a hotel"."""
    who = match["who"]
    one = vocabulary.is_one_person(who) and not vocabulary.is_adjective(who)
    before = match.string[: match.start()]
    if not one or re.search(
        r"\b(?:and|or|does|did|do|can|will|must|should|may|might|would|could|let|lets|make|makes|made|help|helps|see|saw) (?:the |my |our |their |an? |each |every )?$",
        before,
    ):
        return match[0]
    return f"{who} {match['how']} has "


def _still_needs(match: re.Match[str]) -> str:
    return f"{match['who']} {match['how']} {match['does']} "


def _always_does(match: re.Match[str]) -> str:
    """ "Who brings always cake"; no "they help always clean up"."""
    does, what = match["does"], match["what"]
    verb = verbs.is_form(does, "base", "third", "past") and not verbs.is_auxiliary(does)
    thing = vocabulary.is_noun(what) and not verbs.is_form(what, "past", "third", "gerund")
    thing = thing and (verbs.readings(what) == () or verbs.lean(what) is verbs.Lean.NOUN)
    if not (verb and thing) or does in {"do", "does", "did", "have", "has", "had"} or what in vocabulary.PREPOSITIONS:
        return match[0]
    return f"{match['who']} {match['how']} {does} {what}"


_HELD = frozenset({"meeting", "training", "inspection", "audit", "briefing", "stocktake"})


def _there_is(match: re.Match[str]) -> str:
    """ "Every morning is short meeting"; no "every day is market day"."""
    behind = match.string[match.end() :]
    if re.match(r" [a-z]+", behind) and behind.split()[0] not in vocabulary.PREPOSITIONS | {"where", "when"}:
        return match[0]
    what, kind = match["what"], match["kind"].strip()
    if match["a"] and not kind and what not in _HELD:
        return match[0]  # "every shift is a test"
    if kind and not (vocabulary.is_adjective(kind) or vocabulary.is_noun(kind)):
        return match[0]
    one = not vocabulary.is_mass(what) and what not in {"lunch", "dinner"}
    said = f"{match['kind']}{what}"
    return f"{match['when']} there is {article(said) + ' ' if one or match['a'] else ''}{said}"


SMALL_ORDER: tuple[Rewriting, ...] = rewritings(
    (
        (_ALSO, _also_so),
        (_STILL, _still_needs),
        (_NOW, _now_has),
        (_ALSO_DO, _also_does),
        (_HAVE_ALSO, _one_also_has),
        (_NEVER, r"\g<who> \g<was> \g<how> "),
        (_WHAT_ALWAYS, _always_does),
        (_FOR_THEM, r"it \g<is> \g<how>\g<so> for \g<whom> "),
        (_NEEDED, r"\g<thing> \g<is> \g<so> for \g<what>"),
        (_EACH_DAY, _there_is),
    )
)
"""Each small word out of its place, and the English order."""
