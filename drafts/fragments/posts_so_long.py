"""A post jotted with how long one has had it or how old one was: "RN 14 years, last 5 in aged care", "head chef at 26"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_TWELVE

_SHORT = r"RN|RGN|RMN|EN|LPN|LVN|CNA|CPhT|RM|EMT|HCA|SNA|TA|AIN|SENCo|SENCO|HLTA|LSA|CHW|PSW"
_SPAN = rf"(?:\d+|{UP_TO_TWELVE}) (?:years|seasons)"
_SO_LONG = re.compile(
    rf"(?:an? )?(?P<post>{_SHORT}|(?:[A-Za-z][\w-]* ){{0,3}}[a-z]+) (?:for )?(?P<span>{_SPAN})(?P<rest>, [^,]+)?$"
)
_WITH_YEARS = re.compile(
    rf"(?:an? )?(?P<post>(?:{_SHORT})(?:/[A-Z]{{2,3}})?), (?P<span>{_SPAN}) (?:of )?(?P<where>(?!old\b|ago\b|experience\b)[A-Za-z][^,]*)$"
)
_SINCE = re.compile(
    rf"(?:an? )?(?P<post>{_SHORT}) (?P<since>since (?:(?:19|20)\d\d|[A-Z][a-z]+(?: (?:19|20)\d\d)?))(?=$|, )"
)
_AT_AN_AGE = re.compile(r"(?P<post>(?:[a-z]+ ){0,2}[a-z]+) at (?P<age>1[5-9]|[2-5]\d)(?=$|, )")
_TITLES = frozenset(
    {
        "head chef",
        "sous chef",
        "foreman",
        "supervisor",
        "manager",
        "shift lead",
        "team leader",
        "head waiter",
        "ward sister",
        "charge nurse",
        "skipper",
        "captain",
        "chargehand",
        "deputy head",
    }
)

_COUNTS = re.compile(r", (?:(?:the )?(?:last|first) )?\d")
_SAME = re.compile(
    r", (?:all )?(?:in |at )?(?:the )?same (?P<where>[a-z]+) (?:the whole time|throughout|all along|all the time)$"
)


def with_its_time(text: str) -> str:
    """``text`` as the sentence that it is short for; else as it is."""
    if (aged := _AT_AN_AGE.match(text)) and aged["post"] in _TITLES:
        return f"I was {article(aged['post'])} {aged['post']} at {aged['age']}{text[aged.end() :]}"
    if since := _SINCE.match(text):
        return f"I have been {article(since['post'])} {since['post']} {since['since']}{text[since.end() :]}"
    if short := _WITH_YEARS.match(text):
        into = "" if re.match(r"(?:in|at|on|with|of|as|under|[a-z]+ing)\b", short["where"]) else "in "
        return f"I am {article(short['post'])} {short['post']} with {short['span']} {into}{short['where']}"
    found = _SO_LONG.match(text)
    if found is None:
        return text
    post, rest = found["post"], found["rest"] or ""
    known = re.fullmatch(_SHORT, post) is not None
    *says, who = post.split()
    trade = vocabulary.is_one_person(who) and all(
        vocabulary.is_noun(word) or len(word) == 1 or word[:1].isupper() for word in says
    )
    if not (known or (trade and says)) or (rest and not _COUNTS.match(rest) and not _SAME.match(rest)):
        return text
    rest = _SAME.sub(r" in the same \g<where> the whole time", rest)
    return f"I have worked for {found['span']} as {article(post)} {post}{rest}"
