"""What is wanted of somebody, as other languages say it: "they want that the order is ready", "she wants that I learn the crane"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_WANT = re.compile(
    r"\b(?P<want>(?:don['’]t |doesn['’]t )?want|wants|wanted|(?:would|['’]d) (?:really )?like) that (?P<rest>[^,;:]+)"
)
_ME_FOR = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them", "you": "you", "it": "it"}
_SOMEBODY = frozenset({"everybody", "everyone", "nobody", "somebody", "someone", "people"})
_MODALS = frozenset({"will", "would", "should", "shall", "must"})
_BE = {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have", "have": "have", "had": "have", "be": "be"}
_NOT = re.compile(r"(?:don|doesn|didn|won|shouldn)['’]t|cannot|can['’]t|must not|should not")
# The most words a subject has before its verb: "the new people in the kitchen".
_LONGEST = 6


def _wanted(match: re.Match[str]) -> str:
    """ "Want that everybody speaks with the guest": want everybody to speak."""
    words = match["rest"].split()
    at = next((i for i in range(1, min(len(words), _LONGEST)) if _is_its_verb(words, i)), None)
    if at is None:
        return match[0]
    who = [_ME_FOR.get(words[0].lower(), words[0])] if at == 1 else words[:at]
    if at == 1 and vocabulary.is_counted(words[0]) and not vocabulary.is_plural(words[0]):
        who = ["the", *who]  # "wants that menu is changing"
    return f"{match['want']} {' '.join((*who, *_to_do(words[at:])))}"


def _is_its_verb(words: list[str], at: int) -> bool:
    """Whether the word at ``at`` can but be what the subject before it does."""
    word, before, behind = words[at], words[at - 1].lower(), "".join(words[at + 1 : at + 2])
    if before in _ME_FOR or before in _SOMEBODY:
        return word in _BE or word in _MODALS or bool(_NOT.fullmatch(word)) or verbs.readings(word) != ()
    if not vocabulary.is_noun(before) and not vocabulary.is_person(before):
        return False
    if word in _BE or word in _MODALS or word == "can" or _NOT.fullmatch(word):
        return True
    points = not vocabulary.DETERMINERS.intersection(words[:at]) and not vocabulary.is_plural(before)
    if points and (verbs.is_form(word, "past", "participle") or vocabulary.is_adjective(word)):
        return False  # "they want that role filled": there "that" points at the role
    finite = verbs.is_form(word, "third", "base", "past") and not verbs.is_form(word, "gerund")
    takes = behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS or not behind or behind[:1].isdigit()
    return finite and (not vocabulary.is_noun(word) or (takes and verbs.lean(word) is verbs.Lean.VERB))


def _to_do(words: list[str]) -> list[str]:
    """The words of what somebody does as what they are to do."""
    word, behind = words[0], words[1:]
    if _NOT.fullmatch(word) and behind:
        return ["not", "to", *behind]
    if word in _MODALS and behind[:1] == ["not"]:
        return ["not", "to", *behind[1:]]
    if word in _MODALS and behind:
        return ["to", *behind]
    if word == "can" and behind:
        return ["to", "be", "able", "to", *behind]
    base = _BE.get(word) or verbs.base_of(word, "base", "third", "past") or word
    if base == "be" and behind and (doing := verbs.base_of(behind[0], "gerund")):
        return ["to", doing, *behind[1:]]  # "is changing" is what it shall do
    if base == "be" and behind[:1] == ["not"]:
        return ["not", "to", "be", *behind[1:]]
    return ["to", base, *behind]


_BARE_WANT = re.compile(r"(?P<lead>^|, |\b(?:that|because|but|and) )(?P<who>[A-Za-z][a-z]+) want that (?=[a-z])")


def _one_wants(match: re.Match[str]) -> str:
    """ "Boss want that": it is one who wants."""
    who = match["who"].lower()
    one = vocabulary.is_one_person(who) or who in section("one of whom there is") | {"company", "hotel", "school"}
    return f"{match['lead']}the {who} wants that " if one else match[0]


ASKED_OF_OTHERS: tuple[Rewriting, ...] = rewritings(((_BARE_WANT, _one_wants), (_WANT, _wanted)))
"""Each wish in such a clause, and what is said in English."""
