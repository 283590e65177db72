"""The article that a noun phrase lacks: "Memphis yard" → "the Memphis yard"."""

from __future__ import annotations

import re
from collections.abc import Collection

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.noun_head import head_index
from drafts.fragments.of_two_parts import is_one_turn
from drafts.fragments.tokens import tokens
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS
from drafts.fragments.wordlists import section

_NO_ARTICLE = section("no article")
ROLES = frozenset(
    {"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CPO", "VP", "MD", "GM", "PM", "RT", "RN", "GP", "DSM", "CSM", "PI"}
)
_DEGREES = section("degrees")
_STUFF_IN_CAPITALS = frozenset({"AI", "CAD", "CCTV", "GDPR", "HR", "IT", "PPE", "QA", "VAT"})
_INSIDE_NAMES = frozenset({"v", "of", "and", "de", "del", "da", "van", "von", "the", "for"})
# "Tractor, telehandler and quad tickets": each of them is one of those.
_SEVERAL_PAPERS = re.compile(
    r"(?:[\w-]+, )+[\w-]+ (?:and|or) [\w-]+ (?:tickets|licen[cs]es|certificates|courses|cards|permits|qualifications|skills|experience)\b"
)
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "next"})


def with_article(text: str, definite: bool, known: Collection[str] = ()) -> str:
    """``text`` with the article that its head noun needs where it has none ("Memphis yard" → "the Memphis yard")."""
    words = tokens(text)
    if not words or text[0] in "\"“'‘":
        return text
    if plain(words[0]) in _ORDINALS and len(words) > 1 and words[1][:1].islower():
        text = text[:1].lower() + text[1:]  # "Third set since Easter" behind a stop
    first = words[0]
    low = plain(first)
    if not definite and low in NUMBERS and low != "one" and len(words) > 1 and plain(words[1]) != "sigma":
        return text  # "two strong hands", whatever is said of them
    if not definite and re.match(r"[a-z ]+ of \d[\d.,]*(?: [a-z]+)? or \d", text):
        return text  # "tape of 13 mm or 20 mm": so much of a stuff
    if (
        not definite
        and re.match(r"(?:second|third|inventory of \d)", text)
        and (low == "inventory" or (len(words) > 1 and vocabulary.is_one_person(words[1])))
    ):
        return f"{article(text)} {text}"  # "a second engineer aboard", "an inventory of 640 devices"
    if _is_one_of_all(text, first, low):
        return f"the {text}"
    if low in DETERMINERS - {"more", "most", "less"} or low in _NO_ARTICLE or _SEVERAL_PAPERS.match(text):
        return text
    at = head_index(words)
    head = words[at]
    if len(words) == 1 and text.islower() and not vocabulary.is_noun(head) and not verbs.readings(head) and definite:
        return text  # "tripadvisor": a name in small letters, most likely
    if head == "crew" and words[at + 1 : at + 2] == ["of"]:
        return f"the {text}" if definite else f"{article(text)} {text}"
    done = [w for w in words[at : at + 2] if verbs.is_form(w, "participle") and not vocabulary.is_noun(w)]
    if done and at and any(map(vocabulary.is_plural, words[:at])):
        return text  # "boats double booked in high season"
    if first in {"Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sir"} or any(
        w[:1].isupper() and w.endswith(("'s", "’s")) for w in words[1:at]
    ):
        return text
    the = "the " if definite else f"{article(text)} "
    if plain(first).endswith(("'s", "s'")) or (len(words) > 1 and words[1] in {"'", "’"}):
        return _of_owner(text, words, head, definite=definite)
    if low == "part" and len(words) > 1 and words[1] == "of":
        return text
    if head in {"law", "business", "paper"} and low in {"new", "old", "small", "whole"}:
        return the + text
    if head == "control" and at and vocabulary.is_noun(words[at - 1]) and plain(words[at - 1]) != "remote":
        return text  # "stock control", "pest control in the grain store"
    if definite and words[at + 1 : at + 2] == ["of"] and (_is_done(head, at) or _of_that_one(words, at)):
        return the + text  # "the preservation of the organ", for all that preservation takes no article alone
    if vocabulary.is_plural(head) or vocabulary.is_mass(head) or low in {"more", "most", "less"} or head[:1].isdigit():
        return text
    if first[:1] in "$£€¥₹" and at > 0:
        return the + text
    counting = first[:1].isdigit() and not re.match(r"\d+(?:st|nd|rd|th|-[a-z]+)$", first)
    if low in NUMBERS or counting or first[:1] in "$£€¥₹":
        one_thing = _counted_thing(words, at) and (at > 1 or first[:1] in "$£€¥₹")
        return the + text if one_thing and not _is_name(words[: at + 1], known) else text
    following = plain(words[at + 1]) if at + 1 < len(words) else ""
    if following in {"versus", "v"}:
        return text
    if following == "and" and at == 0 and definite and _two_things(words):
        return the + text
    if (
        following == "and"
        and at == 0
        and at + 2 < len(words)
        and plain(words[at + 2]) not in {"how", "why", "what", "the", "a", "an"}
    ):
        return text  # "click and collect", "forklift and telehandler tickets"
    if head in ROLES or (head in _DEGREES and not definite):
        return the + text
    if head.isupper() and low in {"new", "old"} and head not in _STUFF_IN_CAPITALS:
        return the + text  # "the new 8-metre RIB"
    if head[:1].isupper() and (_is_name(words[: at + 1], known) or head.isupper()):
        return text
    if (
        head[:1].islower()
        and not vocabulary.is_noun(head)
        and not is_one_turn(head)
        and not re.search(r"(?:er|or|ist|tion|ment|ship|age|ture|ity)$", head)
    ):
        return text
    return the + text


def _two_things(words: list[str]) -> bool:
    """Whether one thing "and" another, told of which kind, is all: "licence and NYSC certificate", and no "forklift and crane tickets"."""
    second = words[2:]
    described = (
        len(second) > 1 and head_index(second) == len(second) - 1 and plain(second[0]) not in DETERMINERS | NUMBERS
    )
    known = described and all(
        vocabulary.is_noun(word) or word.isupper() or verbs.is_form(word, "gerund") for word in second
    )
    one = vocabulary.is_counted(words[0]) and verbs.lean(words[0]) is not verbs.Lean.VERB
    return known and one and vocabulary.is_counted(words[-1])


def _is_name(words: list[str], known: Collection[str]) -> bool:
    return all(
        w[:1].isupper() or w[:1].isdigit() or w in known or (i and w in _INSIDE_NAMES) for i, w in enumerate(words)
    )


def _is_done(head: str, at: int) -> bool:
    """Whether a noun says what is done to something, or how much of it there is in letters: "mixing of", "MTBF of"."""
    doing = at == 0 and head.endswith("ing") and verbs.is_form(head, "gerund")
    return (
        doing
        or head in section("done to something")
        or (at == 0 and head.isupper() and head.isalpha() and len(head) > 2)
    )


def _of_that_one(words: list[str], at: int) -> bool:
    """Whether a quality is that of something named: "accuracy of the stock count"."""
    whose = plain(words[at + 2]) if at + 2 < len(words) else ""
    return (
        at == 0
        and words[0].islower()
        and vocabulary.is_mass(words[0])
        and whose in {"the", "your", "my", "our", "their"}
    )


def _is_one_of_all(text: str, first: str, low: str) -> bool:
    """Whether a phrase begins with what only one of all is: "first weekend", "biggest customer"."""
    return (
        re.match(
            r"(?:first(?! aid| class| hand)|biggest|best|main|only|most [a-z]+|least [a-z]+|[a-z]+est) (?!the |a |an |my |your |our )[a-z]",
            text,
        )
        is not None
        and (
            vocabulary.is_adjective(first)
            or vocabulary.is_adjective(re.sub("i?est$", "", low))
            or vocabulary.is_adjective(re.sub("est$", "e", low))
            or vocabulary.is_adjective(re.sub(r"(.)\1est$", r"\1", low))  # "biggest"
        )
        and low not in {"honest", "interest", "modest", "rest", "forest"}
    )


def _of_owner(text: str, words: list[str], head: str, *, definite: bool) -> str:
    """What is somebody's, with the article of that somebody: "the shop's till", "the dads' group"."""
    owner = re.sub(r"['’]s?$", "", words[0])
    group = words[1:2] in (["'"], ["’"]) and owner[:1].islower()
    if group and definite and vocabulary.is_counted(head):
        return f"the {text}"
    one = owner[:1].islower() and vocabulary.is_noun(owner) and not vocabulary.is_plural(owner)
    if one and not definite and vocabulary.is_one_person(owner):
        return f"{article(text)} {text}"  # "a fitter's eye"
    return f"the {text}" if one else text


def _counted_thing(words: list[str], at: int) -> bool:
    """Whether a number tells of what kind the one thing at ``at`` is: "two year contract", and not how many of it there are."""
    return (
        at > 0
        and vocabulary.is_noun(words[at])
        and plain(words[0]) not in {"one", "half"}
        and "%" not in words[0]
        and not verbs.is_form(words[at], "past")
    )
