"""A thing jotted without its article, as in a second language: "works with small team", "built workshop", "behind house"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fixed_phrases import stands_bare
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_TEN
from drafts.fragments.verbs import plain
from drafts.fragments.word_classes import SUBJECTS, opens_object
from drafts.fragments.wordlists import section, words

_SIZED = frozenset(
    {
        "big",
        "small",
        "large",
        "huge",
        "little",
        "tiny",
        "new",
        "old",
        "modern",
        "second-hand",
        "proper",
        "good",
        "young",
        "family",
    }
)
_PLACING = frozenset({"in", "on", "at", "from", "to"})
_ONE_OF_ITS_KIND = frozenset({"have", "has", "had", "with", "as", "for", "without"})
_ENDING = vocabulary.PREPOSITIONS - {"and", "or", "versus", "v"} | {"that", "which", "who", "when", "where", "every"}
# Of those whom one works for any one is meant: "speak to angry farmer".
_SERVED = section("those who are served")
_EXPERIENCED = frozenset({"older", "younger", "experienced", "senior", "junior", "retired", "qualified", "second"})
_TO_SOMEBODY = frozenset({"to", "with", "for", "from", "about", "by"})
# "As cabin crew": what many are together, so that one of them is it too.
_SEVERAL_AT_ONCE = frozenset({"cabin", "ground", "deck", "flight", "stage", "film", "road"})
_ABLE = frozenset({"can", "could", "will", "would", "to"})
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBERED = re.compile(
    rf" (?:\d+[A-Z]?|[A-Z]|one|{UP_TO_TEN})(?=$|[,.;]| (?:in|at|on|and|with|for|from|when|where|that|which|because|is|was|has|had|always|never|still|again|needs|leaks|runs)\b)"
)
_A = section("having and making")
_THE = section("near a thing")


def with_articles_for_things(text: str, *, own: bool = False) -> str | None:
    """``text`` with the article that a bare thing behind a verb or a preposition lacks; None where it is not sure which.

    ``own``: the candidate tells of what they did, where one of its kind is meant ("repaired gearbox").
    """
    spans = list(_WORD.finditer(text))
    things = words("words_things.txt")
    for index in range(len(spans) - 1, 0, -1):
        word = spans[index][0]
        if word == "crew" and spans[index - 1][0] in _SEVERAL_AT_ONCE:
            continue
        person = word in _SERVED or vocabulary.is_one_person(word)
        if not (word in things or person) or not _ends(text, spans, index):
            continue
        start = _phrase_start(text, spans, index)
        if start and plain(spans[start - 1][0]) == "open" and word in {"house", "studio", "gallery", "kitchen"}:
            continue  # "they do open house on Fridays"
        if (
            start
            and not person
            and plain(spans[start - 1][0]) == "to"
            and start == index
            and verbs.is_form(word, "base")
        ):
            continue  # "to ship from May"
        if not start or (start > 1 and _determines(spans[start - 2][0])):
            continue  # "a lost trailer"
        if stands_bare([plain(span[0]) for span in spans], start, index):
            continue  # "worked on project after project"
        said = text[spans[start].start() :]
        if person:
            one = _of_a_person(plain(spans[start - 1][0]), word, said, text[spans[index].end() :])
            text = f"{text[: spans[start].start()]}{one} {said}" if one else text
            continue
        if start > 1 and plain(spans[start - 2][0]) in _ABLE and verbs.is_form(plain(spans[start - 1][0]), "base"):
            text = f"{text[: spans[start].start()]}{article(said)} {said}"  # "can fix outboard engine"
            continue
        given = _article_behind(plain(spans[start - 1][0]), said, _followed_by_of(text, spans[index]))
        if given is None and own and not _followed_by_of(text, spans[index]):
            given = article(said)
        if given is None:
            return None
        text = f"{text[: spans[start].start()]}{given} {said}" if given else text
    return text


def _of_a_person(lead: str, who: str, said: str, behind: str) -> str:
    """The article of one person behind a word, "" for none: "with instructor", "has key worker", "from picker to lead"."""
    described = plain(said.split(maxsplit=1)[0]) in _SIZED | _EXPERIENCED
    met = lead in {"with", "by"} or (lead == "from" and not behind.startswith(" to "))
    served = lead in _TO_SOMEBODY and (who in _SERVED or described)
    if not (met or served or (lead in {"has", "have", "had", "gets"} and who != "physio")):
        return ""
    return "the" if who in section("one of whom there is") else article(said)


def _article_behind(lead: str, said: str, of: bool) -> str | None:
    """The article of the thing ``said`` behind the word ``lead``: "" for none, None where one is lacking and not sure."""
    sized = plain(said.split(maxsplit=1)[0]) in _SIZED
    base = verbs.base_of(lead, "past", "base", "third", "gerund")
    if of:
        return None if base and _did(lead) else ""  # "cleaned kitchen of hotel"
    acting = verbs.is_form(lead, "third") and (verbs.lean(lead) is verbs.Lean.VERB or lead == "leaves")
    with_them = lead == "with" and not sized and said.split(maxsplit=1)[0] in {"crew", "team", "group"}
    if lead in _THE or (lead in _PLACING and not sized) or with_them:
        return "the"
    if base in _A or lead in _ONE_OF_ITS_KIND or (sized and lead in _PLACING):
        return article(said)
    if acting:
        return "the"
    return None if base and _did(lead) else ""


def _determines(word: str) -> bool:
    return opens_object(word) and plain(word) not in SUBJECTS


def _followed_by_of(text: str, thing: re.Match[str]) -> bool:
    return text[thing.end() :].startswith(" of ") and thing[0] not in {"crew", "team", "group"}


def _ends(text: str, spans: list[re.Match[str]], index: int) -> bool:
    """Whether the thing ends its phrase: nothing that it describes, and no second thing, stands behind it."""
    behind = text[spans[index].end() :]
    if _NUMBERED.match(behind):
        return False  # "in tank 7"
    if not behind or behind[0] in ",.;" or re.match(r" (?:\d|and (?:an?|one|two|three|\d))", behind):
        return True
    following = plain(spans[index + 1][0]) if index + 1 < len(spans) and behind.startswith(" ") else ""
    return following in _ENDING


def _phrase_start(text: str, spans: list[re.Match[str]], index: int) -> int | None:
    """Where the noun phrase of the thing begins; None where it has an article, a number or an owner."""
    start = index
    while start > 0:
        before = spans[start - 1]
        if text[before.end() : spans[start].start()] != " ":
            return None
        low = plain(before[0])
        if start > 1 and plain(spans[start - 2][0]) in SUBJECTS and verbs.is_form(low, "base"):
            return start  # "you use old machine"
        nation = low in words("words_capitals.txt") or before[0] == "Polish"
        if opens_object(before[0]) or before[0].endswith(("'s", "s'", "’s", "s’")) or low == "own":
            return None
        if before[0][:1].isupper() and not nation:
            return None
        describes = (
            nation
            or not vocabulary.is_common(low)
            or vocabulary.is_adjective(low)
            or (vocabulary.is_noun(low) and not vocabulary.is_plural(low))
        )
        if not describes or low == "been" or low in vocabulary.PREPOSITIONS or low in vocabulary.ADVERBS or _acts(low):
            return start
        start -= 1
    return 0


def _did(low: str) -> bool:
    """Whether a word can be nothing but what somebody did."""
    past = verbs.is_form(low, "past") and not verbs.is_form(low, "base")
    return past and not vocabulary.is_adjective(low) and not vocabulary.is_noun(low)


def _acts(low: str) -> bool:
    return verbs.is_form(low, "past", "third", "gerund") or (
        verbs.is_form(low, "base") and verbs.lean(low) is not verbs.Lean.NOUN
    )
