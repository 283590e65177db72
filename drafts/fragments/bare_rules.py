"""Rules of one's own jotted bare behind an answer: "I did it for 7 months, clear rota, no favours, have the hard chat early"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.main_verb import main_verb
from drafts.fragments.word_classes import opens_object

_COMMA = re.compile(r", (?!\d{3}\b)")
_ORDERED = re.compile(
    r"(?:don['’]t|do not|always|no) [a-z]|never (?![a-z]+ed\b|had\b|lost\b|got\b|went\b|took\b|been\b|let\b|put\b|left\b)[a-z]"
)
_SET = re.compile(r"[a-z]+ (?:up|down|on|off|shut|closed|locked|out|ready)$")
_I_DO = re.compile(r"I(?: |['’](?:m|d|ll|ve) )[a-z]")
_SO_LONG = re.compile(
    r"^(?:I )?(?:love|like|enjoy) (?:it|them)$|\b(?:done|did|worked|been) [^,]*\d+ (?:years|months|seasons)$"
)
_MOST = 5
"""Words: a longer part says something of its own."""


def without_bare_rules(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` without the rules behind its sentence, and those: no letter can tell them from the things named before them."""
    head, *tails = _COMMA.split(text)
    said = next((at for at, part in enumerate(tails) if _I_DO.match(part)), None)
    if said and _SET.match(head) and not any(re.match(r"(?:and|so|but) ", part) for part in tails[: said + 1]):
        return ", ".join(tails[said:]), (head, *tails[:said])  # "screen up, doors shut, I stay in the cab"
    if len(tails) == 1 and _SO_LONG.search(head) and _is_thing(tails[0]):
        return head, (tails[0],)
    if _is_row_of_deeds(head, tails):
        return text, ()  # "I broke it, told the boss, never hid it"
    told = analyse(head, candidate=True).shape
    if len(tails) < 2 or not (told is Shape.PAST or (told is Shape.SENTENCE and re.match(r"I\b", head))):
        return text, ()
    first = next((at for at, part in enumerate(tails) if _is_bare(part)), len(tails))
    rules = tails[first:]
    ordered = [part for part in rules if _is_order(part)]
    if len(rules) < 2 or not ordered or not all(_is_bare(part) or _is_order(part) for part in rules):
        return text, ()
    return ", ".join([head, *tails[:first]]), tuple(rules)


def _is_row_of_deeds(head: str, tails: list[str]) -> bool:
    """Whether every part goes on with what the candidate did, or would do: each a verb of the same form with its object."""
    would = re.match(r"I(?: would|['’]d) ", head) is not None
    first = plain((tokens(head[2:]) or [""])[0]) if head.startswith("I ") else ""
    if len(tails) != 2 or not (would or (verbs.is_form(first, "past") and not verbs.is_form(first, "base"))):
        return False
    return all(_goes_on(tokens(part.removeprefix("never ")), would=would) for part in tails)


def _goes_on(words: list[str], *, would: bool) -> bool:
    if len(words) < 2:
        return False
    does, behind = plain(words[0]), plain(words[1])
    form = verbs.is_form(does, "base") if would else verbs.is_form(does, "past") and not verbs.is_form(does, "base")
    return form and (opens_object(words[1]) or behind in {"it", "them", "him", "her", "for", "to"})


def _is_thing(part: str) -> bool:
    """Whether a part is a bare thing, which nothing behind so long a time can hold: "done it 11 years, good boots"."""
    led = re.match(r"(?:now|still|currently|just|already|then) ", part)
    return not led and _is_bare(part) and len(tokens(part)) < 4 and analyse(part, candidate=True).shape is Shape.NOUN


def _is_bare(part: str) -> bool:
    words = tokens(part)
    if part[:1].isdigit():
        return False
    if not 1 < len(words) <= _MOST or plain(words[0]) in vocabulary.PRONOUNS | {"and", "or", "but", "so"}:
        return False
    return not any(map(verbs.is_auxiliary, words)) and main_verb(words) is None and not _is_order(part)


def _is_order(part: str) -> bool:
    """Whether a part tells what is to be done: "have the hard chat early", "no favours", "don't gossip"."""
    if _ORDERED.match(part):
        return True
    words = tokens(part)
    if len(words) < 2 or not words[0].islower():
        return False
    does = plain(words[0])
    bare = verbs.is_form(does, "base") and not verbs.is_form(does, "past")
    return bare and verbs.lean(does) is not verbs.Lean.NOUN and opens_object(words[1])
