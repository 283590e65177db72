"""Noun phrases set side by side with commas, and the small words that one of them lacks."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import join_list
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.scene import Scene
from drafts.fragments.wordlists import section


def listed(text: str) -> str:
    """ "Kubernetes, Terraform, Go" as the list it is."""
    items = re.split(r",\s+", text)
    short = all(len(item.split()) <= 3 for item in items)
    if re.search(r"\b(?:and|or)\b", text):
        return text
    return join_list(items) if len(items) > 2 and short else text


# "A drift of snow, mornings especially": no second thing.
_SAID_OF_FIRST = re.compile(
    r"^[A-Z\d]|^(?:twice|once|then|now|still|always|never|all|both|as|like|by|some|several|many)\b|ly$|ed$|ing$"
)


# "The grading machine, brand new".
_HOW_OLD = frozenset({"new", "old", "second-hand", "secondhand", "ancient", "modern"})


def paired(text: str) -> str:
    """ "Titers, formulation at scale" as two things; a second one with an article says what the first one is."""
    text = re.sub(
        r"^([^,]+), (?=(?:why|how|whether|(?:when|where|what|who) to) [^,]+$)", r"\1 and ", text
    )  # "the tronc, how it is divided"
    text = re.sub(
        r"^([^,]+)(?:,| and) how (?:many|much|often) (?:an?|per|each) [a-z]+$", r"\1", text
    )  # "bunnies, how many a day"
    first, comma, second = text.partition(", ")
    if re.match(r"who (?:gets|does|goes|pays|decides|signs|covers)\b[^,]*$", second) and not _names_people(first):
        return f"{first} and {second}"  # "after-hours calls, who gets paged"
    if not comma or ", " in second or second[:1] in '"“' or re.search(r"\b(?:and|or)\b|\d", text):
        return text
    if re.fullmatch(r"[A-Z][a-z]+", second) and re.search(r"(?:^| )(?:the|your|my|an?) (?:[a-z]+ )*[a-z]+$", first):
        return f"{first} {second}"  # "the therapy dog, Biscuit"
    if re.match(
        r"(?:an?|the|his|her|my|your|our|one|not|no|too|both|mostly|mainly|especially|even|which|who|with|without|in|on|at|for)\b",
        second,
    ):
        return text
    if re.search(r"\b(?:plus|minus|mostly)\b", second):
        return first  # "the forecast, weather plus football"
    if {plain(word) for word in tokens(second)[:1]} & vocabulary.NUMBERS:
        return text  # "remote work, two days a week"
    if analyse(first).shape is not Shape.NOUN or analyse(second).shape is not Shape.NOUN:
        return text
    if (
        all(vocabulary.is_adjective(word) or word == "brand" for word in tokens(second))
        and second.split()[-1] in _HOW_OLD
    ):
        head = tokens(first)[head_index(tokens(first))]
        return f"{first}, which {'are' if vocabulary.is_plural(head) else 'is'} {second}"
    if all(vocabulary.is_noun(tokens(part)[head_index(tokens(part))]) for part in (first, second)):
        return f"{first} and {second}"
    return text if _SAID_OF_FIRST.search(second) else first  # "flight from Oslo to Bergen, barracks with a kitchen"


def with_small_words(text: str, scene: Scene) -> str:
    """ "Same depot as my uncle's", "a plumber with own van", with what they lack; the candidate's "own" is "my own" later."""
    text = re.sub(r"^same (?!(?:again|here|as|for|with|in|at|on|to|there|way|thing)\b)(?=[a-z])", "the same ", text)
    return text if scene.candidate else _WITH_OWN.sub(_with_their_own, text)


def _names_people(text: str) -> bool:
    """Whether a "who" behind ``text`` could be one of those named in it."""
    words = tokens(text)
    return any(w[:1].isupper() or vocabulary.is_person(w) or plain(w) in section("singular people") for w in words)


_BY_TRADE = re.compile(r"(?:ers?|ors?|ists?|ants?|ees?|ents?|guests?|men|man|woman|women)$")
_WITH_OWN = re.compile(r"\b(?P<who>[a-z]+) with own (?=[a-z])")


def _with_their_own(match: re.Match[str]) -> str:
    """ "A plumber with own van", "a cabin with own shower": people and several things have "their own"."""
    who = match["who"]
    thing = (
        vocabulary.is_noun(who)
        and not vocabulary.is_person(who)
        and not _BY_TRADE.search(who)
        and who not in section("singular people")
    )
    whose = "its" if thing and not vocabulary.is_plural(who) else "their"
    return f"{who} with {whose} own "


# "A certificate of wound care, also driving licence".
_ALSO = re.compile(r"^(?P<one>[^,]+), also (?P<two>(?:an? )?[A-Za-z][\w'’-]*(?: [A-Za-z][\w'’-]*){0,3})$")


def with_also(text: str) -> str:
    """Two things with an "also" between them as two, the second with its article."""
    found = _ALSO.match(text)
    if found is None or analyse(found["two"]).shape is not Shape.NOUN or vocabulary.is_plural(found["two"]):
        return text
    return f"{with_article(found['one'], False)} and {with_article(found['two'], False)}"
