"""Of whom an answer speaks: whom its question names, or who put it: "sent her the clip while sitting there"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.wordlists import section

# What was done there and then, before the eyes of whoever asked.
_THERE = re.compile(
    r"\b(?:while (?:still |I was |we were |we )?(?:sitting|sat|standing|stood) there|there and then|then and there|on the spot|in the room|at the table"
    r"|(?:during|in) the interview|across the (?:desk|table))\b"
)
_SAID_BY = re.compile(r"^(?:he|she|they) (?:asked|said|wondered|worried|is|was|wanted)\b(?: me)?", re.IGNORECASE)
# Where two are at odds, the other one is meant, named or not.
_AT_ODDS = re.compile(
    r"\b(?:conflict|disagree\w*|argu\w+|complain\w*|refus\w+|difficult|angry|rude|resist\w*|late|lazy|quarrel\w*|fell out|pushback)\b",
    re.IGNORECASE,
)
# Whom one calls or asks when something happens is who would be in charge there: who asked about it.
_CALLS = re.compile(
    r"\b(?P<calls>(?:call|ring|phon|wak|pag|fetch|inform|radio|consult|updat|alert)(?:e|ing|s)?|(?:report|go|going|come|reporting)(?: straight| back)? to|check(?:ing)? with) (?:him|her)(?=$|[,.;]| (?:and|or|before|after|while|when|at|on|in|first|again|too|if|straight|directly|what|whether|how|about|that|myself)\b)"
)
# Whom one calms or teaches is not who asked about it.
_CARED_FOR = re.compile(
    r"\b(?:calm|help|treat|teach|serve|feed|walk|sooth|comfort|train|coach|greet|handl|nurs)(?:e|ing)?\b", re.IGNORECASE
)
_SUPPOSED = re.compile(r"\b(?:would|will|if|when)\b|['’](?:d|ll)\b", re.IGNORECASE)
_ONE = re.compile(r"[A-Za-z]+")


def names_one(question: str) -> bool:
    """Whether a question is about somebody else than who put it: "an angry client", "one who will not listen"."""
    asked = _SAID_BY.sub("", question)
    somebody = {"somebody", "someone", "anyone", "anybody", "one", "he", "she", "him", "her", "who"}
    return bool(_AT_ODDS.search(asked)) or any(word in somebody or _is_one(word) for word in _words(asked))


# "How do you tell a trimmer her fillet is not good": hers, and not that of whoever asked.
_OF_ONE = re.compile(r"\b(?P<told>(?:tell|teach|show|convince|ask) )?an? (?P<one>[a-z]+)\b[^,]*\b(?:her|his) [a-z]+")


def of_another(question: str) -> bool:
    """Whether "her" in a question is of somebody whom it names, and not of whoever put it."""
    found = _OF_ONE.search(_SAID_BY.sub("", question))
    return found is not None and (found["told"] is not None or _is_one(found["one"]))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _ONE.findall(text)]


def _is_one(word: str) -> bool:
    return word in {"child", "kid"} | section("singular people") or vocabulary.is_one_person(word)


def calls_them(text: str, question: str) -> str:
    """ "I would ring him first" with "you": whom one calls where the question and the answer name nobody else."""
    if (
        not _SUPPOSED.search(question)
        or _CARED_FOR.search(question)
        or names_one(question)
        or any(map(_is_one, _words(text)))
    ):
        return text
    return _CALLS.sub(r"\g<calls> you", text)


# "And then I ask her": what one asks, and of whom, the note does not say.
_ASKS_HER = re.compile(r",? (?:and |but )?(?:then )?I (?:then |just )?(?:ask|tell|call|ring|text) (?:her|him|them)$")


def without_her(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` without an end that asks or calls somebody whom it names by a pronoun alone, and that end."""
    found = _ASKS_HER.search(text)
    if found is None or len(text[: found.start()].split()) < 4:
        return text, ()
    return text[: found.start()], (found[0].lstrip(", "),)


def done_before_them(text: str) -> bool:
    """Whether what an answer tells of was done in the interview, so that "her" there is who asked."""
    return _THERE.search(text) is not None
