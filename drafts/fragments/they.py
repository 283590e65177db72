"""Whom "they" and "them" mean in a note: the reader and theirs, or somebody the note names, or nobody it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_PLURAL_PEOPLE = section("plural people")
SINGULAR_PEOPLE = section("singular people")
_NOT_PLURAL = section("not plural")
_HUMAN = section("human doings")
_TIMES = frozenset(
    {
        "days", "weeks", "months", "years", "hours", "minutes", "seconds", "times",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    }
)  # fmt: skip
_NEW_CLAUSE = section("new clause")
_CASES = frozenset({"when", "if", "once", "until", "unless"})
# "Guests returning keys they'd taken home": of a place's own guests it is they who did.
_SERVED = section("those served")
_WITH_THEM = vocabulary.PREPOSITIONS | section("done for somebody")
_SUBJECTIVE = frozenset({"they", "they're", "they've", "they'll", "they'd"})


class Said(NamedTuple):
    """The words of a note and the gaps before them, some turned already, and how it is read."""

    words: Sequence[str]
    gaps: Sequence[str]
    asked: bool
    to_reader: bool
    by_he: bool
    others: Collection[str]


def means_reader(said: Said, index: int) -> bool:
    """Whether the form of "they" at ``index`` means the reader and theirs."""
    low = plain(said.words[index])
    before = [word for word in said.words[:index] if word]
    clause = _clause_before(said, index)
    if said.to_reader and low in _SUBJECTIVE:
        if low == "they" and _only_people_can(said, index, before):
            return True
        if low == "they" and _theirs_beside_one(said, index):
            return True
        if not said.by_he and (_acts_on_them(said, index) or _on_contact(said, index, before)):
            return True
    if low == "them" and re.fullmatch(
        r"(?:about )?what (?:made|makes|brought|drove|led|keeps|kept)", " ".join(map(plain, before))
    ):
        return True  # "what made them choose Leeds"
    if low == "them" and not said.asked:
        if before and plain(before[-1]) == "of":
            return False  # "half of them", of things that stand in the note or in none
        if any(plain(word) in {"you", "you've", "you're", "you'll", "you'd"} for word in clause):
            return False  # whoever acts is not acted on
        if said.to_reader and not said.by_he:
            if clause == before and _one_acting(clause):
                return True
            if before and plain(before[-1]) not in _WITH_THEM and not any(map(is_plural_antecedent, before[:-1])):
                return False  # "how I'd win them over": whom one works on, and not whom one works for
    return not _others_before(said, index, before) and not _those_asked_about(said, index)


def unnamed(text: str) -> bool:
    """Whether "them" is left in a turned note that names nobody before it: "how I'd win them over"."""
    found = re.search(r"\bthem\b", text)
    return found is not None and not any(map(is_plural_antecedent, re.findall(r"[^\W_]+", text[: found.start()])[:-1]))


def is_plural_antecedent(word: str) -> bool:
    """Whether "they" can mean what ``word`` names."""
    low = plain(word)
    if low in _PLURAL_PEOPLE or re.fullmatch(r"[A-Z]{2,}s", word):
        return True
    if not low.endswith("s") or low.endswith(("ss", "'s", "us", "is")) or low in _NOT_PLURAL | _TIMES or len(low) < 4:
        return False
    base = verbs.base_of(low, "third")
    return base is None or verbs.is_noun_too(base)


def _clause_before(said: Said, index: int) -> list[str]:
    """The words of the same clause that stand before the one at ``index``."""
    start = index
    while start > 0 and not re.search(r"[,;:]", said.gaps[start]) and plain(said.words[start - 1]) not in _NEW_CLAUSE:
        start -= 1
    return [word for word in said.words[start:index] if word]


def _acts_on_them(said: Said, index: int) -> bool:
    """Whether "they" do something to "them" in one clause behind somebody named: the one are the reader's people."""
    for later in range(index + 1, min(index + 5, len(said.words))):
        low = plain(said.words[later])
        if re.search(r"[,;:]", said.gaps[later]) or low in _NEW_CLAUSE:
            return False
        if low == "them":
            return True
    return False


def _on_contact(said: Said, index: int, before: list[str]) -> bool:
    """Whether a clause hangs on the noun before it: "clients they've had for years", and nobody else is named."""
    close = bool(before) and not said.gaps[index].strip() and is_plural_antecedent(before[-1])
    return close and not any(
        plain(w) in _CASES | _PLURAL_PEOPLE | _SERVED or vocabulary.is_person(w) for w in before[:-1]
    )


def _one_acting(clause: list[str]) -> bool:
    """Whether the clause before "them" begins with who or what does something to them: "the app saves", "guests cook with"."""
    if len(clause) < 2 or verbs.is_form(plain(clause[0]), "gerund", "past") or plain(clause[0]) in {"i", "how", "why"}:
        return False
    at = next((i for i in range(1, len(clause)) if verbs.is_form(plain(clause[i]), "third", "past", "base")), None)
    if at is None:
        return False
    while (
        at + 1 < len(clause)
        and vocabulary.is_noun(clause[at])
        and verbs.is_form(plain(clause[at + 1]), "third", "past", "base")
    ):
        at += 1
    subject = clause[:at]
    if plain(subject[0]) == "it" and len(subject) == 1:
        return plain(clause[at]) in {"took", "takes", "cost", "costs"}
    known = vocabulary.is_noun(subject[-1]) or is_plural_antecedent(subject[-1]) or len(subject) > 1
    return (
        known
        and not any(map(is_plural_antecedent, clause[at + 1 :]))
        and plain(clause[-1]) not in {"let", "of", "on", "in", "inside", "under", "behind"}
    )


def _those_asked_about(said: Said, index: int) -> bool:
    """ "What I do when they bite": in a question about a case, "they" are those whom the work is for."""
    return said.asked and index > 0 and bool(_CASES & {plain(w) for w in said.words[max(0, index - 2) : index]})


# What a house does, and no case that it treats.
_OF_A_HOUSE = frozenset(
    {"move", "moved", "switch", "switched", "hire", "hired", "use", "lost", "open", "opened", "close", "closed", "sell", "sold", "buy", "bought", "pay", "run", "rent",
     "merge", "merged", "plan", "expand", "launch", "launched", "borrow", "charge"}
)  # fmt: skip


def _theirs_beside_one(said: Said, index: int) -> bool:
    """Whether "they" lead a note in which one of them does their part: "they move house in March and she is leading it"."""
    if index or not said.by_he or index + 1 >= len(said.words) or plain(said.words[1]) not in _OF_A_HOUSE:
        return False
    one = next((at for at, word in enumerate(said.words) if plain(word) in {"he", "she", "he's", "she's"}), 0)
    return one > 1 and (plain(said.words[one - 1]) in {"and", "but", "so"} or "," in said.gaps[one])


_MACHINES = frozenset({"generator", "generators", "pump", "pumps", "heater", "heaters", "boiler", "boilers", "fans", "dryer", "dryers"})  # fmt: skip


def _runs_something(said: Said, index: int) -> bool:
    """Whether "they" do to a thing what a house does: "power cuts mean they run the generator"; no horses that "run the hill"."""
    if any(plain(word) in _SERVED | {"kids", "children"} for word in said.words[:index]):
        return False  # "guests are happy because they hire a guide"
    words = [plain(word) for word in said.words[index + 1 : index + 4]]
    return (
        len(words) == 3
        and words[1] in {"the", "a", "an", "their", "two", "three"}
        and (words[0] in {"rent", "borrow", "hire"} or (words[0] == "run" and words[2] in _MACHINES))
    )


def _only_people_can(said: Said, index: int, before: list[str]) -> bool:
    """Whether "they" do what the things named before it cannot: "complaints halved since they hired a second clerk"."""
    people = any(
        vocabulary.is_person(w) or plain(w) in _PLURAL_PEOPLE or w in said.others or re.fullmatch(r"[A-Z]{2,}s", w)
        for w in before
    )
    following = index + 1 < len(said.words) and not said.gaps[index + 1].strip()
    return (
        not people
        and not said.by_he
        and following
        and (plain(said.words[index + 1]) in _HUMAN or _runs_something(said, index))
    )


# "Door 4 never closes": what one thing does, for all that it could be several.
_BEFORE_DOING = frozenset(
    {"never", "always", "often", "still", "usually", "sometimes", "hardly", "barely", "it", "which"}
)


def _is_done(words: Sequence[str], at: int) -> bool:
    return at > 0 and plain(words[at - 1]) in _BEFORE_DOING and verbs.is_form(plain(words[at]), "third")


def _others_before(said: Said, index: int, before: list[str]) -> bool:
    """Whether "they" can mean someone named before it: people, a plural, one person whose sex is left open."""
    # What acts on "them" is a verb, for all that it could be a plural: "the app saves them an hour".
    named = before[:-1] if plain(said.words[index]) == "them" and len(before) > 1 else before
    if any(
        (is_plural_antecedent(word) and not _is_done(named, at)) or word in said.others for at, word in enumerate(named)
    ):
        return True
    if before and plain(before[0]) in {"each", "every", "anyone", "everyone", "someone", "somebody", "nobody"}:
        return plain(before[-1]) not in {"each", "every"}  # "each cook writes their own list"
    if said.by_he and plain(said.words[index]) in {"they", "them", "themselves"}:
        return True
    return said.asked and any(plain(w) in SINGULAR_PEOPLE or vocabulary.is_person(w) for w in before)
