"""What the candidate holds or has won, jotted without its verb: "gold medal at Vinagora for the Furmint", "VTNE passed 2017"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.rewriting import rewritings, rewritten

_YEARS = rf"(?:(?:about|over|nearly|almost) )?(?:\d+|{UP_TO_SIXTY}) (?:years|seasons|winters|summers)"
_PAPER = r"[A-Z][A-Z\d][\w-]*(?: (?:\d+|[A-Z]\w*|Level \d))*"
_WHEN = r"(?:last (?:[A-Z][a-z]+|spring|summer|autumn|fall|winter|year|month)|this (?:spring|summer|autumn|fall|winter|year|month)|in (?:[A-Z][a-z]+|(?:19|20)\d\d))"


def _as_post(match: re.Match[str]) -> str:
    """ "14 years agent in Tehran": so long as one."""
    post = match["post"]
    words = post.split()
    if not vocabulary.is_one_person(words[-1]) or not all(map(vocabulary.is_noun, words)):
        return match[0]
    return f"I have worked for {match['span']} as {article(post)} {post} {match['where']}"


def _have_done(match: re.Match[str]) -> str:
    """ "Having run a kitchen alone"; no "having need of it"."""
    plainly = verbs.is_form(match["done"], "participle") and match["done"] not in {"had", "been"}
    return f"I have {match['done']} " if plainly else match[0]


def _did_there(match: re.Match[str]) -> str:
    """ "I cook for 420 pupils in my old school": what one did there."""
    does = verbs.is_form(match["do"], "base") and not verbs.is_form(match["do"], "past") and verbs.lean(match["do"])
    sure = does and not verbs.is_auxiliary(match["do"]) and (match[0].startswith("I ") or does is verbs.Lean.VERB)
    return f"I {verbs.past(match['do'])} " if sure else match[0]


def _without_doing(match: re.Match[str]) -> str:
    """ "Without delay the agenda": behind it the verb is a gerund."""
    return f"without {verbs.gerund(match['do'])} " if verbs.is_form(match["do"], "base") else match[0]


_RULES = rewritings(
    (
        (r"^(?:an? )?(?P<medal>(?:gold|silver|bronze) medal|(?:first|second|third) prize) (?:in|at) (?=(?:the )?[A-Z\d])", r"won a \g<medal> at "),
        (r"^won a (?=(?:first|second|third) prize\b)", "won "),
        (rf"^(?P<paper>{_PAPER})(?: exam)? (?P<did>passed|cleared|completed) (?:in )?(?P<year>(?:19|20)\d\d)(?=$|, )", r"\g<did> the \g<paper> in \g<year>"),
        (rf"^(?P<paper>{_PAPER}),? and (?P<more>{_PAPER}) (?:done|passed|completed) (?P<when>{_WHEN})$", r"I have \g<paper> and completed \g<more> \g<when>"),
        (rf"^(?P<paper>{_PAPER},?(?: and {_PAPER})?), (?P<more>{_PAPER} (?:cert(?:ificate)?|ticket|licen[cs]e|card)) (?P<when>{_WHEN})$", r"I have \g<paper>, and got my \g<more> \g<when>"),
        (rf"^(?:I )?(?:got|have|hold) (?P<paper>my [A-Z]\w*(?: [A-Z\d]\w*)*), (?P<span>{_YEARS} (?:on|in|at|with) [^,]+)$", r"I have \g<paper> and \g<span>"),
        (rf"^(?P<span>{_YEARS}) (?:of )?(?P<post>[a-z]+(?: [a-z]+)?) (?P<where>(?:in|at|with|for) (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)(?=$|, (?!never\b|not\b|no\b))", _as_post),
        (r", from (?:it|them|that|these|which) (?P<some>\d+|two|three|four|five|six|seven|eight|nine|ten) as (?=[a-z])", r", \g<some> of them as "),
        (r"^(?:I )?used to (?=(?:close|run|open|lead|cook|drive|manage|write|teach|train|work|make|do|handle|prepare|sell|fly|sail|play|coach|organi[sz]e|host)\b)", "I used to "),
        (r"\bme (?=(?:registration|licen[cs]e|ticket|own tools|tools|apprenticeship|certificate)\b)", "my "),
        (r"(?<!over )(?<!in )(?<!for )(?<!during )(?<!of )(?<!within )\bthe last (year|month|week)$", r"last \1"),
        (r"\boutta\b", "out of"),
        (r"^(?:I (?:should|must|have to|want to|would like to) (?:also |just )?(?:say|mention|add|tell you)|(?:it is |it['’]s )?worth (?:saying|mentioning)|let me (?:say|add)) (?:that )?(?=I\b|my\b)", ""),
        (r"^(?:I )?(?P<do>[a-z]+) (?=[^,]*\b(?:in|at|for|with) my (?:old|last|previous|former) (?:school|job|place|shop|company|hotel|firm|post|restaurant|hospital|kitchen|employer|garage|office|ward|team|boss)\b)", _did_there),
        (r"\bwithout (?P<do>[a-z]+) (?=(?:the|my|our|any) [a-z]+$)", _without_doing),
        (r"^(?=confined space )", "a "),
        (r", valid (?:till|until|to|through) (?=(?:19|20)\d\d$)", " valid until "),
        # What one is, and what one has done, told so: nobody brings "being the one whom families ask for".
        (r"^being (?=the (?:one|person|man|woman) [a-z]+ |trusted (?:with|to|by)\b|known (?:for|as)\b)", "I am "),
        (r"^(?P<keep>keeping|staying) (?=(?:calm|cool|cheerful|patient|polite|steady|kind|civil|awake|friendly|level[- ]headed)\b)", lambda found: f"I {found['keep'][:-3]} "),
        (r"^having (?P<done>[a-z]+) (?=(?:an?|the|my|over|about|\d)\b)", _have_done),
    )
)  # fmt: skip


def held_and_won(text: str) -> str:
    """A part of a highlight with the verb that can only be meant; else as it is."""
    return rewritten(text, _RULES)
