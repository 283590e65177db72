"""The article of a thing that something was done to and of which there is one at work: "passed audit", "joined Opera migration"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section, words

# "Passed driving test", "failed first exam".
_TESTED = re.compile(
    r"\b(?P<did>passed|sat|resat|retook|failed) (?P<which>(?!(?:my|the|an?|every|each|our|his|her|their|that|this) )(?:[a-z]+ ){0,2}test)(?=$|,| (?:in|on|at|with|by|first|and|after|for)\b)"
)
_BEHIND = r"(?=$|,| (?:in|on|at|with|from|for|by|to|of|and|as|after|before|when|over|without|within|first|twice|myself|alone|so)\b)"
_AS = re.compile(r" as (?P<what>(?:[a-z]+ )?)(?P<who>[a-z]+)(?=$|,| (?:in|on|at|for|from|since|with|and|of)\b)")
_USER = frozenset({"key", "super", "power", "pilot", "test", "lead"})
# Making one makes one of several: "wrote a form".
_MADE = frozenset(
    {
        "write",
        "build",
        "make",
        "draft",
        "create",
        "design",
        "develop",
        "plan",
        "need",
        "draw",
        "found",
        "launch",
        "start",
    }
)


@cache
def _acted_on() -> re.Pattern[str]:
    things = "|".join(words("words_acted_on.txt"))
    return re.compile(
        rf"(?P<lead>^I |^|(?<=, )|(?<= and ))(?P<did>[A-Za-z]{{2,}}) (?P<which>(?:[A-Za-z][\w-]* ){{0,3}}?)(?P<thing>{things}){_BEHIND}"
    )


def with_the(text: str) -> str:
    """``text`` with those articles, and with the one of a post behind its "as": "joined the crew as deckhand"."""
    if not words("words_acted_on.txt").isdisjoint(re.split(r"[ ,]", text)):
        text = _acted_on().sub(_the, text)
    if "test" in text:
        text = _TESTED.sub(
            lambda found: f"{found['did']} {'my' if found['which'] == 'driving test' else 'the'} {found['which']}", text
        )
    return _AS.sub(_as_one, text) if " as " in text else text


def _the(match: re.Match[str]) -> str:
    did, which = match["did"].lower(), match["which"].split()
    base = verbs.base_of(did, "past")
    if base is None or (verbs.is_form(did, "base") and did not in {"cut", "put"}) or vocabulary.is_noun(did):
        return match[0]
    if match["thing"] in {"budget", "backlog"} and re.match(
        r" of (?:about |over )?[\d$£€]", match.string[match.end() :]
    ):
        return f"{match['lead']}{match['did']} a {match['which']}{match['thing']}" if not which else match[0]
    if not all(word[:1].isupper() or _says_which(word) for word in which):
        return match[0]
    said = f"{match['which']}{match['thing']}"
    return f"{match['lead']}{match['did']} {article(said) if base in _MADE else 'the'} {said}"


def _says_which(word: str) -> bool:
    closed = (
        vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | vocabulary.PRONOUNS | vocabulary.ADVERBS
    )
    known = vocabulary.is_noun(word) or vocabulary.is_adjective(word)
    return known and not vocabulary.is_plural(word) and plain(word) not in closed


def _as_one(match: re.Match[str]) -> str:
    """ "As key user", "as deckhand"; a post of which there is one takes none: "as treasurer"."""
    what, who = match["what"].strip(), match["who"]
    if who == "user" and what in _USER:
        return f" as a {what} user"
    alone = section("one of whom there is") | {
        "treasurer",
        "secretary",
        "president",
        "deputy",
        "registrar",
        "lead",
        "head",
        "chair",
    }
    trade = vocabulary.is_one_person(who) and who not in alone and not vocabulary.is_adjective(who)
    told = re.match(r"(?:I )?[A-Za-z]+ ", match.string)
    did = plain(told[0].removeprefix("I ")).strip() if told else ""
    joined = verbs.base_of(did, "past") in {"join", "start", "work", "volunteer", "serve", "train", "come", "leave"}
    if not (trade and joined) or (what and not _says_which(what)):
        return match[0]
    said = f"{match['what']}{who}"
    return f" as {article(said)} {said}"
