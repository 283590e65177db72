"""What a sentence of the candidate's about themselves also gives: what they do, would do, have."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_slots import nominal_part
from drafts.fragments.scene import Slots
from drafts.fragments.verb_phrase import base_form, joins_a_verb, reform, replace_word, timeless
from drafts.fragments.vocabulary import PREPOSITIONS
from drafts.fragments.word_classes import opens_object

_HELD = re.compile(r"^I(?:['’]ve| have| also have| hold| bring| own)(?: also| got)? (?P<what>.+)$")
_COUNTED = re.compile(r"(?:an?|my|the|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|some|a lot of)\b")
_GOES_ON_SAYING = re.compile(r" but |\band (?:I|we|can|could|will|would|am|do|know|don['’]t)\b")
_WOULD = re.compile(
    r"^I(?: would| will| can| could|['’]d|['’]ll)\s+(?:(?:also|probably|just|always|first|really|certainly) )*"
)
_PERFECT = re.compile(r"^I(?: have|['’]ve)\s+(?:(?:also|already|now|since|recently) )*")


def first_person(text: str, words: list[str]) -> Slots:
    """The slots of a sentence that begins with "I"."""
    if text.startswith("I have not ") or re.match(r"I have been [a-z]+ing\b", text):
        return {"first": text}
    would, perfect, held = _WOULD.match(text), _PERFECT.match(text), _HELD.match(text)
    done = text[perfect.end() :] if perfect else ""
    if would:
        slots = _after_would(text[would.end() :])
    elif (
        perfect and not done.startswith("got ") and tokens(done) and verbs.is_form(plain(tokens(done)[0]), "participle")
    ):
        slots = _after_have(done)
    elif held and (not perfect or done.startswith("got ") or _COUNTED.match(held["what"])):
        unfit = held["what"].split()[0].lower() in {"to", "been", "no"} or _GOES_ON_SAYING.search(held["what"])
        slots = {} if unfit or _does_too(held["what"]) else {"have": nominal_part(held["what"])}
    elif am := re.match(
        r"^I(?: am|['’]m) (?!not\b|(?:(?:now|currently|presently|also|still|already) )?\w+ing\b)(?P<what>.+)$", text
    ):
        simple = not re.search(r"\b(?:but|so|and I)\b|,", am["what"]) and not joins_a_verb(am["what"])
        slots = {"doing": f"being {am['what']}"} if simple else {}
    else:
        slots = _after_i(text, words)
    return {"first": text} | slots | {"topic": slots.get("doing") or slots.get("have")}


def _after_would(bare: str) -> Slots:
    verb = plain(tokens(bare)[0]) if tokens(bare) else ""
    if re.search(r", and (?:I|it|my) ", bare):
        return {}
    if verb == "be":
        return {"to_do": bare, "doing": f"being {bare[3:]}"}
    if verb == "do" or (verb != "have" and base_form(verb, "base")):
        return {"to_do": bare, "doing": reform(bare, 0, "gerund")}
    return {}


def _after_have(done: str) -> Slots:
    base = verbs.base_of(tokens(done)[0], "participle")
    if not base or re.search(r",| and | but ", done):
        return {}
    to_do = replace_word(done, 0, base) if timeless(done) else None
    return {"doing": replace_word(done, 0, verbs.gerund(base)), "to_do": to_do}


def _after_i(text: str, words: list[str]) -> Slots:
    if used := re.match(r"^I used to (?P<bare>[a-z]+\b.*)$", text):
        return {
            "doing": reform(used["bare"], 0, "gerund"),
            "to_do": None if "," in used["bare"] or used["bare"].startswith("be ") else used["bare"],
        }
    if words[0] != "I" or len(words) < 2 or re.search(r"n['’]t$", words[1]):
        return {}
    base = base_form(words[1], "past", "base")
    modal = verbs.is_auxiliary(words[1]) and words[1].lower() not in {"was", "had", "did", "have", "do", "am"}
    perfect = base == "have" and len(words) > 2 and verbs.is_form(words[2], "participle")
    rest = text[2:]
    if not base or modal or perfect or base in {"be", "do"}:
        return {}
    if base in {"think", "believe", "guess", "suppose", "feel", "hope"}:
        return {}
    if re.search(r"\b(?:but|so|because|and (?:I|they|he|she|we|it))\b", rest):
        return {}
    return {"doing": reform(rest, 0, "gerund"), "to_do": reform(rest, 0, "base") if timeless(rest) else None}


def _does_too(what: str) -> bool:
    """Whether a verb is joined to the thing one has: "my own bike and stay 15 minutes away"."""
    joined = re.search(r" and (?P<does>[a-z]+) (?P<behind>\S+)", what)
    if joined is None or not verbs.is_form(joined["does"], "base") or verbs.lean(joined["does"]) is verbs.Lean.NOUN:
        return False
    return opens_object(joined["behind"]) or plain(joined["behind"]) in PREPOSITIONS - {"of"}
