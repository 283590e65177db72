"""Answers that want a word before they are a sentence: "same ratio at Daund, I kept one log", "minimum two nights a week"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.number_words import UP_TO_SIX, UP_TO_TEN
from drafts.fragments.rewriting import rewritings, rewritten

_N = rf"(?:\d+|one|{UP_TO_TEN}|half)"
_IN_WORDS = dict(zip("2345678", ["two", "three", "four", "five", "six", "seven", "eight"], strict=True)) | {
    "1": "one",
    "9": "nine",
    "10": "ten",
}
_TO_COME = re.compile(r"\b(?:will|would|could|can) (?:I|you)\b|\bhow (?:often|many)\b", re.IGNORECASE)
_SO_OFTEN = re.compile(
    rf"(?P<least>(?:(?:at least|(?:a )?minimum(?: of)?|up to) )?)(?P<many>{_N} (?:[a-z]+ ){{1,3}}(?:an?|per|each|every) (?:day|week|month|year|shift)\b[^,]*)$",
    re.IGNORECASE,
)
_HOW = re.compile(r"how (?:would|do|will|can|should) (?:you|I) ", re.IGNORECASE)
_SO_MANY = re.compile(
    rf"(?:one|{UP_TO_SIX}) (?!years|months|winters|seasons|summers|weeks)[a-z]+ (?:and|with|then) [a-z]"
)
_PRONOUN = re.compile(r"\b(?:I|we|you|he|she|they|it)\b")
_UNTIL = re.compile(
    r"(?:yes, )?(?:till|until|to) (?P<day>(?:[A-Z][a-z]+ |\d{1,2} [A-Z][a-z]+ )?(?:20)\d\d)$", re.IGNORECASE
)


def _in_it(match: re.Match[str]) -> str:
    """ "2 of 6 years were dwelling": in what they were spent."""
    what = match["what"]
    some, all_of_them = (_IN_WORDS.get(match[each], match[each]) for each in ("some", "all"))
    return f"{some} of my {all_of_them} years were in {what}" if vocabulary.is_noun(what) else match[0]


def _have_done(match: re.Match[str]) -> str:
    """ "I write mine in English for two years"."""
    return f"I have {verbs.participle(match['do'])} "


def _advanced(match: re.Match[str]) -> str:
    """ "Advanced life support", which one has, and "advanced practice nurse, five years", which one is."""
    what, long = match["what"], match["long"]
    if not vocabulary.is_one_person(what.split()[-1]):
        return f"I have {match[0]}"
    return f"I have been an {what} for {long}" if long else f"I am an {what}"


_RULES = rewritings(
    (
        (r"^(?:[Tt]he )?[Ss]ame ([a-z]+) (at|in|on) ([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*), (?=I [a-z]|we [a-z])", r"I had the same \1 \2 \3, and "),
        (rf"^(?P<some>{_N}) of (?:my |the )?(?P<all>{_N}) years were (?P<what>[a-z]+)(?=,|$)", _in_it),
        (rf"^(?=(?:about |around |only |just )?{_N} (?:(?:minutes|hours|miles|km|kilomet(?:er|re)s) (?:by (?:bike|bus|car|train|tram|ferry|metro|tube|boat)|away|door|from (?:my|the|our) (?:door|house|home|flat|place))|stops )\b)", "it is "),
        (r"^(test|exam|course|check) (?:is )?booked (?=for|on)", r"the \1 is booked "),
        (rf"\b(?:make|do) the work of ([a-z\d ]+?) already(?: for)? ({_N} years)\b", r"have done the work of \1 for \2"),
        (r"\b((?:children|people)['’]s|(?:pupils|customers|guests|patients)['’]) face\b", r"\1 faces"),
        (r"\b(can (?:pass|take)) (?=exam\b)", r"\1 the "),
        (r"^(exam|test|course) (?=on the \d|in [A-Z]|next )", r"the \1 is "),
        (rf"^({_N}) (months|years)(?: of)? suits? me(?: fine| well)?$", r"I am happy with \1 \2"),
        (r"^(?=\d+ [a-z]+ (?:an?|per) (?:minute|hour)$)", "I do "),
        (r"^(?=\d+ (?!years|months|winters|seasons|summers)(?:[a-z]+ ){1,6}(?:this|last) (?:year|season|autumn|winter|summer|spring)$)(?!.* (?:an?|per) )", "I did "),
        (r"^(?:yes, )(?=(?:renewed|issued|extended) in )", "yes, and it was "),
        (rf"^I (?P<do>write|work|use|run|teach|speak|drive|do|make|cook|play|read|keep|lead) (?=[^,]*?\b(?:for {_N} (?:years|months)(?: now)?|since (?:I was \d+|20\d\d))$)", _have_done),
        (r"^(?=\d+ words (?:a|per) minute\b)", "I type "),
        (r", (?=same (?!as\b)[a-z]+(?: [a-z]+)?$)", ", with the "),
        (r"^(I (?!can\b|will\b|could\b|would\b)[^,]*), (?=(?:can|will|could|would) (?!you\b|I\b|we\b)[a-z])", r"\1, and "),
        (r"^advanced,? since (?=(?:19|20)\d\d$)", "I have been at an advanced level since "),
        (rf"^(?P<what>advanced (?!to\b|from\b|the\b|my\b|our\b|an?\b|in\b|through\b)[a-z]+\b(?: [a-z]+)*)(?:, (?P<long>{_N} years)$)?", _advanced),
    )
)  # fmt: skip


def begun(text: str, question: str) -> str:
    """``text``, an answer to ``question``, with the words that make a sentence of it."""
    often = _SO_OFTEN.match(text)
    if often and _TO_COME.search(question) and not _PRONOUN.search(text):
        least = "at least " if "least" in often["least"].lower() or "min" in often["least"].lower() else often["least"]
        return f"it would be {least}{often['many']}"
    if (until := _UNTIL.match(text)) and re.search(
        r"\bis (?:it|(?:my|the|your) [^?]*) (?:in date|valid|current|up to date)\b|, is it\b", question
    ):
        return f"yes, it is, until {until['day']}"
    if _HOW.match(question) and _SO_MANY.match(text) and analyse(text, candidate=True).shape is Shape.NOUN:
        return f"my answer is {text}"  # "two sittings and a cold starter", and not what I have to my name
    return rewritten(text, _RULES)
