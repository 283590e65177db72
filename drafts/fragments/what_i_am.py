"""What the candidate is with what they do or have done behind its comma: "ServSafe certified, fed 620 children a day"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.own_tails import is_habit, state_of
from drafts.fragments.past_start import CERTIFIED
from drafts.fragments.word_classes import opens_object

_COMMA = re.compile(r", (?!\d{3}\b)")
_CODED = re.compile(
    r"coded \S+$|(?:tired|bored|sick|fond|proud|keen|used|worried) (?:of|to|with|by|in|on|about|at|for) "
)
_SPAN = re.compile(rf"(?:\d+|{UP_TO_SIXTY}) (?:years|months)")
_YEARS = re.compile(
    rf"(?P<span>(?:\d+|{UP_TO_SIXTY}) (?:years|seasons|winters|summers)) (?P<of>of )?(?P<where>(?:on|in|at|with|as|across|under) \S.*|[a-z]+ing\b.*)$"
)
_NONE_SO_LONG = re.compile(r"(?:no|zero) (?P<what>[a-z]+(?: [a-z]+)?) (?P<how>in|for|over|since) (?P<when>[^,]+)$")
_AGREED = frozenset(
    {"sure", "fine", "ok", "okay", "right", "true", "fair", "good", "great", "happy", "correct", "possible"}
)
_ON_MY_CV = re.compile(r"(?:the |my )?(?P<what>number|certificates?|details|dates|references?) (?:is |are )?on my CV$")
_PAPER = re.compile(
    r"(?:my )?(?P<paper>licen[cs]e|registration|pin|ticket|card|certificate|visa|permit|passport|clearance) (?P<so>(?:renewed|valid|current|in date|clean|paid up)\b[^,]*)$"
)


def with_what_i_do(text: str) -> str:
    """``text`` in one sentence; else as it is: several tails, or one that is of somebody else."""
    head, *tails = _COMMA.split(text)
    head = re.sub(r"^I am (?=coded |certified )", "", head)
    low = _low(head)
    if len(tails) != 1 or head.startswith("not ") or head.lower() in _AGREED:
        return text
    if analyse(low, candidate=True).shape is not Shape.ADJECTIVE and not _CODED.match(head):
        return text
    if (span := _SPAN.fullmatch(tails[0])) and low.split()[-1] in CERTIFIED:
        return f"I have been {low} for {span[0]}"
    behind = _behind(tails[0])
    return f"I am {low}{behind}" if behind else text


def _low(head: str) -> str:
    """What one is without the capital of a note's beginning: "Trained in", and not "ServSafe"."""
    common = head[1:2].islower() and vocabulary.is_common((tokens(head) or [""])[0])
    return head[:1].lower() + head[1:] if common else head


def _behind(tail: str) -> str:
    if years := _YEARS.match(tail):
        return f", with {years['span']} {years['of'] or ''}{years['where']}"
    if none := _NONE_SO_LONG.match(tail):
        return f", and I have had no {none['what']} {none['how']} {none['when']}"
    if paper := _PAPER.match(tail):
        return f", with my {paper['paper']} {paper['so']}"
    if on_cv := _ON_MY_CV.match(tail):
        return f", and the {on_cv['what']} {'are' if on_cv['what'].endswith('s') else 'is'} on my CV"
    if state := state_of(tail):
        return f", and {state}"
    if is_habit(tail) or _is_deed(tail):
        return f", and I {tail}"
    if re.match(r"(?:my|it|they|we|he|she)\b", tail) and analyse(tail).shape is Shape.SENTENCE:
        return f", and {tail}"
    return ""


def _is_deed(tail: str) -> bool:
    words = tokens(tail)
    did = plain(words[0]) if words else ""
    sure = verbs.is_form(did, "past") and not verbs.is_form(did, "base") and not vocabulary.is_adjective(did)
    there = did in {"lived", "worked", "studied", "served", "taught"} and plain(words[1] if len(words) > 1 else "") in {
        "in",
        "at",
        "on",
        "with",
        "for",
    }
    return sure and not vocabulary.is_noun(did) and len(words) > 2 and (there or opens_object(words[1]))
