"""An answer that is a thing, to which its question lends the verb: "what I'd mask first" with "free-text notes, nobody reads them"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import join_list
from drafts.fragments.noun_article import with_article
from drafts.fragments.number_words import UP_TO_TEN
from drafts.fragments.wordlists import words

_ASKED = re.compile(
    r"(?:and )?(?P<wh>what|whom?|which(?: [a-z]+){1,2}?|where) "
    r"(?:(?P<aux>would|will|should|do|can) (?:you|I)|(?:you|I)(?P<own>['’](?:d|ll)| would| will|)) (?P<do>[a-z]+)(?P<rest>(?: [^,?]+)?)\??$",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(
    r"(?:(?:he|she|they) asked )?how long (?:(?:would|will|do) (?:you|I)|I|you) (?P<do>stay|commit|(?:want|plan|intend|hope|mean) to stay|need)\b[^,]*$",
    re.IGNORECASE,
)
_SO_LONG = re.compile(
    rf"(?P<long>(?:(?:for )?(?:at least |about |around |a minimum of )?(?:\d+|{UP_TO_TEN}) (?:years|months|weeks)(?: at least)?))(?P<tail>(?:,.*)?)$"
)
# To what these are told, no thing is lent: "what would you do" has a deed for its answer.
_NO_LENDER = frozenset(
    {"do", "be", "have", "say", "mean", "think", "like", "feel", "know", "want", "call", "make", "earn", "charge", "expect", "need", "see", "tell", "get"}
)  # fmt: skip
_WHEN = re.compile(r" (?P<when>first|last|next|most)(?: of all)?$")
_PARTICLE = re.compile(r" (?P<to>on|with|for|to|in|at|from|after|by)$")
_ABOUT = re.compile(r" (?:about|in|on|at|for|with|here|if|when|from|during)\b.*$")
_REASON = re.compile(
    r",? (?:because|since|as) (?=(?:the|that|it|they|nobody|everybody|everything|most|there|I|we|you|my|no one|people|he|she)\b|that['’]s|it['’]s|they['’]re)"
)
_WHY = re.compile(
    r"(?:it|they|that|he|she|nobody|everybody|everything|nothing|most|the|my|our|people|no one|everyone|you|we)\b|(?:it|that)['’]s |they['’](?:re|ve) "
)
# What stands behind how long and is not why: "two years, then we will see".
_NO_REASON = re.compile(r"(?:(?:and )?then|and|but|so|if|unless|provided|as long as|or until|until|because|since|as) ")
# "Have I managed anyone": what follows is whom.
_HAVE_DONE = re.compile(
    r"have (?:you|I) (?:ever )?(?P<done>[a-z]+) (?:anyone|anybody|people|a team|staff|somebody)\??$", re.IGNORECASE
)
_WHO_OF = re.compile(r"(?:who|what|why|how|whether|when|where|which)\b")


def lent(text: str, question: str) -> str | None:
    """``text`` as the sentence that the verb of ``question`` makes of it; None where it lends none."""
    if (long := _HOW_LONG.match(question)) and (so := _SO_LONG.match(text)):
        span = so["long"].removeprefix("for ")
        does = "need" if long["do"] == "need" else f"{'stay' if 'stay' in long['do'] else long['do']} for"
        return f"I would {does} {span}{_behind_the_span(so['tail'].removeprefix(',').strip())}"
    if (have := _HAVE_DONE.match(question)) and verbs.is_form(have["done"], "participle"):
        whom, _, more = text.removeprefix("yes, ").partition(", ")
        people = analyse(whom).shape is Shape.NOUN and any(map(vocabulary.are_people, whom.split()))
        if people and (not more or analyse(more).shape is Shape.SENTENCE):
            return f"I have {have['done']} {whom}{f', and {more}' if more else ''}"
    asked = _ASKED.match(question)
    who = asked is not None and asked["wh"].lower().startswith("who")
    if asked is None or (asked["do"].lower() in _NO_LENDER and not who) or not _does(asked["do"]):
        return None
    would = asked["own"] not in {None, ""} or (asked["aux"] or "").lower() in {"would", "will", "should"}
    lead = f"I would {asked['do']}" if would else f"I {asked['do']}"
    rest = asked["rest"] or ""
    if _WHO_OF.match(text) and asked["do"] in {"ask", "check"}:
        return f"{lead}{rest} {text}"
    when = _WHEN.search(rest)
    rest = rest[: when.start()] if when else rest
    to = _PARTICLE.search(rest)
    rest = _ABOUT.sub("", rest[: to.start()] if to else rest)
    if rest or (asked["wh"].lower() == "where" and asked["do"] not in {"start", "begin"}):
        return None
    thing, then, why = _told(text)
    if not thing:
        return None
    if asked["wh"].lower() == "where" and thing.isalpha() and thing.islower() and not vocabulary.is_plural(thing):
        thing = f"the {thing}"
    between = to["to"] if to else "with" if asked["wh"].lower() == "where" else ""
    said = " ".join(filter(None, (lead, between, thing, when["when"] if when else "")))
    return f"{said}{then}{why}"


def _behind_the_span(tail: str) -> str:
    """What is said behind how long: what comes then, on what it depends, or why."""
    led = _NO_REASON.match(tail)
    said = tail[led.end() :] if led else tail
    if analyse(said).shape is not Shape.SENTENCE:
        return ""
    if led is None:
        return f", because {tail}"
    return f", and then {said}" if "then" in led[0] else f", {tail}"


def _does(verb: str) -> bool:
    return verbs.is_form(verb, "base") or verb.endswith(("ise", "yse"))


def _told(text: str) -> tuple[str, str, str]:
    """The thing that the answer is, what comes then, and why; "" for the first where it is no thing."""
    reason = _REASON.search(text)
    shown = text[: reason.start()] if reason else text
    why = f", because {_in_full(text[reason.end() :])}" if reason else ""
    thing, *behind = re.split(r", ", shown)
    if (
        len(behind) > 1
        and all(map(_is_thing, (thing, *behind)))
        and not any(part.startswith("then ") for part in behind)
    ):
        return join_list([thing, *behind]), "", why
    then = ""
    for index, part in enumerate(behind):
        if part.startswith(("then ", "and then ")) and _is_thing(part.removeprefix("and ").removeprefix("then ")):
            then += f", {part}"
        elif index < len(behind) - 1 or why:
            return "", "", ""
        elif re.match(r"so (?:I|they|everybody|nobody) ", part):
            then += f", {part}"
        elif _WHY.match(part) and analyse(part).shape is Shape.SENTENCE:
            why = f", because {_in_full(part)}"
        else:
            return "", "", ""
    if not _is_thing(thing):
        return "", "", ""
    alone = " " not in thing and thing not in words("words_things.txt") | words("words_acted_on.txt")
    return thing if alone else with_article(thing, True), then, why


def _is_thing(text: str) -> bool:
    said = tokens(text)
    if not said or said[0][:1].isdigit() or plain(said[0]) in {"no", "yes", "not", "nothing", "none", "never"}:
        return False
    unsure = plain(said[-1]) in vocabulary.ADVERBS or re.search(r"\b(?:then|depends|maybe|probably)\b", text)
    return analyse(text, candidate=True).shape is Shape.NOUN and not unsure


def _in_full(text: str) -> str:
    return re.sub(r"^(that|it)['’]s\b", r"\1 is", re.sub(r"^(they)['’]re\b", r"\1 are", text))
