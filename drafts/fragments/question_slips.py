"""Questions as they are jotted in haste or in a second language, in the words that somebody would put them in."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.first_capital import lower_first
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_FIVE
from drafts.fragments.rewriting import rewritings, rewritten


def _one(match: re.Match[str]) -> str:
    """ "Difficult colleague": one of their kind."""
    who = match["who"]
    return f"{article(match[0])} {match[0]}" if vocabulary.is_one_person(who) else match[0]


def _only_did(match: re.Match[str]) -> str:
    """ "Why did you only stay 8 months": why I only stayed."""
    return f"why I only {verbs.past(match['do'].lower())}" if verbs.is_form(match["do"], "base") else match[0]


def _doing(match: re.Match[str]) -> str:
    """ "You live far away": what is put to me as a doubt."""
    do, only = match["do"].lower(), match["only"] or ""
    told = (verbs.is_form(do, "base") and not verbs.is_auxiliary(do)) or do == "have"
    return f"{verbs.gerund(do)} {only}" if told else match[0]


def _if_so(match: re.Match[str]) -> str:
    """ "A parent complains about homework": a case that is put, and what I would do in it."""
    does = verbs.is_form(match["does"], "third" if match[0][0] in "aA" else "base") and vocabulary.is_person(
        match["who"]
    )
    told = does and analyse(match[0]).shape is Shape.SENTENCE
    return f"what would you do if {lower_first(match[0], ())}" if told else match[0]


# "Can I cut or do I just run things": the second half of a question that is told of has no order of its own.
_ASKS = r"(?:can|could|do|did|would|will|should|am|are|have)"
_RULES = rewritings(
    (
        (r"^how(?:['’]s| is) (?=(?:my|your) [a-z]+(?: (?:work|skills?|eye|hand|memory|handling))?\??$)", ""),
        (r"^I come from (?=[a-z])", "coming from "),
        (r"^I only know (?=[A-Z])", "knowing only "),
        (r"^left (?=(?:without|after|before|early)\b)", "having left "),
        (r"^part[ -]time only\??$", "working part time"),
        (rf"^(?=(?:\d+|{UP_TO_FIVE}) years out of\b)", "the "),
        (r"\blosing the temper\b", "losing my temper"),
        (r"^(where|when)['’]s (?=my\b|your\b|the\b)", r"\1 is "),
        (
            r"^you (?=(?:ok|okay|fine|happy|comfortable|alright|all right|willing|prepared|ready|confident|afraid|scared|allergic|free|used) (?:with|to|for|of|about|in|on|at|[a-z]+ing)\b)",
            "are you ",
        ),
        (r"^you(?:['’]ve| have) never (?=[a-z])", "never "),
        (r"^you have(?:n['’]t| not) (?=[a-z]+ed\b)", "never "),
        (r"^you(?: have no| don['’]t have any| lack) (?=[a-z])", "no "),
        (r"^you(?:['’]re| are) (?=[a-z]+ing (?:[a-z]|$))", ""),
        (r"^you(?:['’]re| are) (?=[a-z])", "being "),
        (r"^you (?P<only>only )?(?P<do>[a-z]+) (?=[a-z\d])", _doing),
        (r"^why did (?:you|I) only (?P<do>[a-z]+)", _only_did),
        (r"^(?=(?:scared|afraid|tired|bored|sick|fond) of\b)", "am I "),
        (r"^(?:an?|two|three) (?:[a-z]+ )??(?P<who>[a-z]+) (?P<does>[a-z]+)\b[^?]*$", _if_so),
        (r"^(no .*|never .*) yet$", r"\1"),
        (r",? yes or no$", ""),
        (r"^(?=(?:PhD|MBA|degree|driving licence|licence|car)(?: or not)?$)", "a "),
        (rf"^(\d+|one|{UP_TO_FIVE}) (year|month)s?(?: of)? gap\b", r"the \1-\2 gap"),
        (r"^(?=(?:slow|quick|fast|new|rusty|shy|strong|good|bad|patient) (?:at|with|in|on|to) [a-z]+)", "am I "),
        (r"^why (?=(?:move|change|switch|return|travel|quit) )", "why would I "),
        (r"^(?:if |whether )?I (can|could|would|will|am|have) (.+?) or not$", r"whether I \1 \2"),
        (
            r"^(?:(?:my|the|your) )?([\w -]*?\b(?:certificate|cert|licen[cs]e|ticket|visa|permit|card|passport|registration|English)), is it (?=[a-z])",
            r"is my \1 ",
        ),
        (
            r"^(?:(?:my|the|your) )?([\w -]*?\b(?:certificate|cert|licen[cs]e|ticket|visa|permit|card|passport|registration|training|apparatus)),"
            r" (?:still )?(current|valid|in date|up to date)\??$",
            r"is my \1 \2",
        ),
        (r"^(?:big|long|huge|odd|career) gap (?:in )?(?=(?:19|20)\d\d)", "gap "),
        (r"^how do (?:you|I) not (?P<do>[a-z]+)", r"how do you manage not to \g<do>"),
        (r"^what of (?=[A-Za-z])", "what about "),
        (r"^(?=(?:get along|get on|work well|cope) with\b)", "do you "),
        (
            r"^(?:(?:my|your) )?(?P<what>notice period|probation|contract) (?=\d+ (?:days|weeks|months|years)\b)",
            r"\g<what> of ",
        ),
        (
            r"^(?P<what>[a-z]+(?: [a-z]+)?) (?P<long>(?:\d+|one|two|three|four|five) (?:years|months|weeks|days)) min(?:imum)?$",
            r"the \g<what> of at least \g<long>",
        ),
        (r"(?:^|(?<= ))y(?=\d{1,2}\b)", "Y"),
        (r"^time (?=I\b|when I\b)", "a time "),
        (r"^strengths(?:,| and|/) ?weaknesses$", "my strengths and weaknesses"),
        (r"^(?:difficult|angry|rude|unhappy|drunk|nervous|grieving|shy|late|lazy) (?P<who>[a-z]+)$", _one),
        (r"^(?:he |she |they )?doubt(?:ed|s)? (?=(?:my|your) (?:[a-z]+ )?[a-z]+$)", ""),
        (r"^how long to (?=[a-z]+)", "how long I would need to "),
        (r"^(when|if) ([^,?]+), what (?:do|would|will) (?:I|you) do(?: then)?\??$", r"what would you do \1 \2"),
        (r"^own (?=(?:car|van|tools|transport|laptop|boots|vehicle|bike|phone)\b)", "having my own "),
        (rf"^({_ASKS}\b[^?,]*?) or (?:do|does|did) (?:I|you) (?=[a-z])", r"\1 or "),
        (rf"^({_ASKS}\b[^?,]*?) or ({_ASKS}) (?:I|you) (?=[a-z])", r"\1 or \2 "),
    ),
    re.IGNORECASE,
)


def put_plainly(text: str) -> str:
    """``text``, a question or a concern, with what its writer left out or put in another order."""
    return rewritten(text, _RULES)


# "Coming from a big office, could I live without a BIM team": the question is what stands last.
_COMING = re.compile(r"^(coming from [^,?]+), (?:so )?((?:can|could|would|will) (?:I|you) [^,?]+)\??$", re.IGNORECASE)


def asked_last(text: str) -> str:
    """``text`` with the question before where one comes from."""
    found = _COMING.match(text)
    return f"{found[2]} {lower_first(found[1], ())}" if found else text
