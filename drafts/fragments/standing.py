"""A thing and how it stands, jotted without "is": "slab already poured", "swell coming up", "all 312 rooms full"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain
from drafts.fragments.noun_article import with_article
from drafts.fragments.word_classes import is_adverb
from drafts.fragments.wordlists import section

_FILE = "words_behind.txt"
DETERMINED = re.compile(
    r"(?:the|an?|every|each|all|half|most|some|his|her|their|its|this|both|one|only|everyone|everybody|everything)\b|\d"
)
# "Left side runs 15 degrees hot": what the side does, and no side.
_DOES_SO_MUCH = re.compile(
    r"[a-z]+ (?:runs|is|was|takes|holds|weighs|makes|loses|sits|stands|does|gets|burns|costs) (?:about |over |up to )?\d"
)
_ALREADY = frozenset({"already", "still", "now", "half", "fully", "only", "mostly", "barely", "nearly", "all", "both", "just"})  # fmt: skip
STOPS = frozenset({"that", "who", "which", "whose", "where", "when", "how", "why", "if", "because", "so", "but", "and"})


def standing(part: str) -> str | None:
    """A thing and how it stands: "swell coming up", "garboards gone soft", "all 312 rooms full"."""
    words = part.split()
    low = [plain(word) for word in words]
    done = low[1:2] not in (["still"], ["not"]) and verbs.is_form(low[0], "past", "participle", "gerund")
    if done and not vocabulary.is_adjective(low[0]) and not vocabulary.is_noun(low[0]):
        return None
    for at in range(1, min(7, len(words))):
        if low[at] in STOPS or (low[at] in vocabulary.PREPOSITIONS and not _is_predicate(words, low, at)):
            return None
        named = is_thing(low[at - 1]) or words[at - 1].isupper()
        named = named or (at == 1 and low[0] in {"everyone", "everybody"} and low[1] in {"out", "in", "up"})
        named = named or (at == 1 and low[0] == "everything")
        named = named or (words[at - 1].isdigit() and at > 1 and vocabulary.is_noun(low[at - 2]))
        if named and low[at - 1] not in section("no subject", _FILE) and _is_predicate(words, low, at):
            subject = " ".join(words[:at])
            if _DOES_SO_MUCH.search(subject):
                return None
            return " ".join([the_one(subject), *words[at:]])
    return None


def the_one(subject: str) -> str:
    """``subject`` with its "the" where it has no article and needs one."""
    if DETERMINED.match(subject) or subject[:1].isupper():
        return subject
    alone = " " not in subject and not vocabulary.is_plural(subject) and not vocabulary.is_mass(subject)
    return f"the {subject}" if alone else with_article(subject, True)


def is_thing(word: str) -> bool:
    """Whether ``word`` names a thing or a person, though it may be a verb too ("swell")."""
    return (
        vocabulary.is_noun(word)
        or vocabulary.is_person(word)
        or (verbs.is_form(word, "base") and verbs.is_noun_too(word))
    )


def _is_predicate(words: list[str], low: list[str], at: int) -> bool:
    """Whether the words from ``at`` say how what stands before them is."""
    word, after = low[at], low[at + 1] if at + 1 < len(low) else ""
    several = vocabulary.is_plural(low[at - 1]) or low[at - 1] == "people"
    if word in _ALREADY or (word == "not" and after == "yet"):
        at += 2 if word == "not" else 1
        return at < len(low) and (low[at] in vocabulary.PREPOSITIONS - {"of"} or _is_state(low, at))
    if several and re.fullmatch(r"[a-z]{3,}ing", word) and not vocabulary.is_noun(word):
        return True
    if verbs.is_form(word, "gerund") and not (vocabulary.is_noun(word) and not several):
        return several or (
            after != ""
            and (
                after in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS
                or is_adverb(after)
                or after in {"up", "in", "out", "down", "off", "over"}
            )
        )
    if word in section("standing", _FILE):
        return _is_state(low, at)
    if word in {"on", "in", "under", "behind"} and after in {"it", "them"}:
        return True
    if word in vocabulary.PREPOSITIONS:
        return (
            word in {"on", "in", "at", "under", "off", "behind", "inside", "outside", "over"}
            and re.match(r"(?:all|half|every|both|most|each|only)\b", low[0]) is not None
            and after != ""
        )
    return _is_state(low, at)


def _is_state(low: list[str], at: int) -> bool:
    word, after = low[at], low[at + 1] if at + 1 < len(low) else ""
    free = not after or low[at + 2 : at + 3] in (["deep"], ["high"]) or after in vocabulary.PREPOSITIONS or is_adverb(after) or after in {"up", "down", "out", "off", "in", "over", "back", "and", "both", "soft", "secret", "open", "shut"}  # fmt: skip
    if word in section("standing", _FILE):
        return free or verbs.is_form(word, "participle")
    if verbs.is_form(word, "participle") and (word in section("made", _FILE) or not verbs.is_form(word, "base")):
        if word in section("pasts", _FILE) or vocabulary.is_noun(word) or low[at + 2 : at + 3] in (["it"], ["them"]):
            return False
        who = low[at - 1]
        acting = vocabulary.is_person(who) or who in section("crowds", _FILE)
        return free and (not acting or word in section("made", _FILE) | section("had done", _FILE))
    return False


def somebody_did(part: str) -> bool:
    """Whether a past verb stands somewhere in it, which could be anybody's doing."""
    words = [plain(word) for word in part.split()]
    return any(word in section("pasts", _FILE) for word in words[1:])
