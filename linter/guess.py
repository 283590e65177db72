"""Guess a draft's kind from its words, for text without a header. A guess is said in the report, never held against the text."""

from __future__ import annotations

import re

from drafts.kinds import Kind

_SIGNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.CALL_SHEET,
        re.compile(r"^(?:what to ask|if they say|call sheet)\b", re.IGNORECASE | re.MULTILINE),
    ),
    (
        Kind.VOICEMAIL,
        re.compile(
            r"\b(?:my number (?:is|once more|again)|call(?:ing)? me back|(?:this is|it's) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? (?:calling|returning|ringing)|"
            r"(?:this is|it's) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? (?:at )?\+?\(?\d|leaving (?:you )?(?:a|this) (?:message|voicemail)|reach me (?:\w+ ){0,3}(?:at|on) [\d+(])"
        ),
    ),
    (
        Kind.REJECTION,
        re.compile(
            r"\b(?:thank(?:s| you) (?:so much |very much )?for (?:letting me know|telling me(?! (?:about (?!(?:your|the) decision)|how|of|what|where|why|the))|the news|"
            r"the call(?! (?:on|yesterday|today|this|last|about|earlier)))|"
            r"(?:went|gone|going|go) with (?:another|someone else|a different)|another candidate|(?:wasn't|was not|not) (?:selected|chosen|hired)|"
            r"(?:the person|whoever) you (?:chose|hired|picked)|your decision to|sorry not to (?:be|have)|didn't get (?:it|the job))\b",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.CHECK_IN,
        re.compile(
            r"\b(?:check(?:ing)? in|follow(?:ing)?[ -]up (?:on|to ask|about)|any (?:news|update)|heard (?:back|anything)|hoped to decide|"
            r"when you expect (?:to|a)|(?:the|your) timeline|where (?:things|you) stand|(?:made|reached) a decision|touch(?:ing)? base)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.APPLICATION,
        re.compile(
            r"\b(?:I (?:have |just |recently )?(?:applied|sent (?:in )?my application|submitted my)|my application (?:for|of|to))\b",
            re.IGNORECASE,
        ),
    ),
)
_LETTER = re.compile(
    r"\A\s*(?:my )?dear(?:est)? \S|^[ \t]*(?:(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes)|(?:yours )?(?:sincerely|truly|faithfully)),?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""How one writes and nobody speaks: a voicemail has none of it."""
_EARLIER = re.compile(
    r"\b(?:last (?:year|time|month|spring|summer|autumn|fall|winter|season)|(?:years?|months) (?:ago|before)|the (?:year|time) before|back then|"
    r"(?:in|back in) (?:19|20)\d\d|previously|at the time|the first time|once before|elsewhere|as a (?:child|student))\b",
    re.IGNORECASE,
)
"""A refusal of long ago ("I didn't get the job last year") is no answer to one."""
_INTERVIEW = re.compile(r"\b(?:meeting|met|talk(?:ed|ing)?|spoke|speaking|interview\w*|conversation)\b", re.IGNORECASE)
_ADDRESS_BLOCK = re.compile(r"^[^\n]{3,60}\n(?:[^\n]{3,60}\n){2,8}\s*\n\s*(?:Dear|To)\b", re.MULTILINE)


_NUMBER = re.compile(r"\+?\(?\d(?:[ ().–-]*\d){6,}")


def _said_twice(text: str) -> bool:
    """Whether a telephone number stands twice, as only a voicemail says it."""
    numbers = [re.sub(r"\D", "", found)[-7:] for found in _NUMBER.findall(text)]
    return len(numbers) > len(set(numbers))


def _sentence_around(text: str, start: int, end: int) -> str:
    begin = max(text.rfind(stop, 0, start) for stop in ".!?\n") + 1
    after = re.compile(r"[.!?\n]|\Z").search(text, end)
    return text[begin : after.start() if after else end]


def guess_kind(text: str, has_subject: bool) -> Kind:
    """The likeliest kind: by its signs, else a formal letter for an address block over a long text, else a thank-you email.

    A thank-you of at most a card's words with no subject cannot be told from an email: it counts as the email, whose limits
    are the wider ones.
    """
    spoken = not has_subject and not _LETTER.search(text)
    for kind, sign in _SIGNS:
        if kind is Kind.APPLICATION and _INTERVIEW.search(text) and not re.search(r"\bI applied\b", text):
            continue
        if kind is Kind.VOICEMAIL and not spoken:
            continue
        found = sign.search(text)
        if found and not (kind is Kind.REJECTION and _EARLIER.search(_sentence_around(text, *found.span()))):
            return kind
    if spoken and _said_twice(text):
        return Kind.VOICEMAIL
    if _ADDRESS_BLOCK.search(text) and len(text.split()) > 170:
        return Kind.LETTER
    return Kind.THANK_YOU
