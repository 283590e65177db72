"""Courtesy by its idea: thanks, pleasure, interest, confidence, offers and hopes that say nothing of this interview alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from linter.reuse.terms import Terms, function_words, stock_stems, terms, without_role

_OPENERS = re.compile(
    r"^\W*(?:(?:once|and|so|also|again|finally|in (?:any case|the meantime)|meanwhile|with that),? )*(?:"
    r"(?:many |my (?:sincere |warm )?)?thank(?:s| you)\b|(?:I |we )?(?:(?:really|truly|very much|greatly|so|sincerely|deeply) )*appreciat|"
    r"(?:I )?(?:just )?(?:wanted|want|would like|'d like|am writing|wish) to (?:thank|say|express|reiterate|let you know)|"
    r"(?:it|this|that) (?:was|is|has been) (?:such )?(?:an? |my )?(?:\w+ )?(?:pleasure|privilege|delight|honou?r|great|good|lovely|nice|wonderful)\b|"
    r"(?:I )?(?:\w+ )?(?:look(?:ing)? forward|hope|wish|trust)\b|"
    r"(?:please|do not hesitate|don't hesitate|feel free|should you|if (?:you|there|I can|anything)|let me know|kindly)\b|"
    r"I(?: am|'m| remain| was| feel| would be|'d be)(?: \w+){0,3} (?:confident|sure|certain|convinced|excited|enthusiastic|interested|keen|eager|delighted|happy|glad|pleased|grateful|thankful|available|positive|impressed|honou?red)\b|"
    r"I (?:\w+ )?(?:believe|think|feel|know)\b.{0,40}\b(?:fit|match|asset|addition|contribut|suit|background|skills|experience)|"
    r"I (?:would|'d) (?:\w+ )?(?:welcome|love|like|appreciate|value|relish) (?:the|an|any|to) (?:chance|opportunity|be|join|hear|talk|speak|meet)\b|"
    r"I (?:can be reached|may be reached|can be contacted)|you (?:can|may) (?:\w+ )?(?:reach|contact|call)|"
    r"(?:our|the|your|this|that) (?:talk|conversation|meeting|discussion|interview|chat|call|visit)\b.{0,30}\b(?:confirm|reinforc|strengthen|deepen|made me|left me|convinced|increased|only)|"
    r"(?:everything|all|what)(?: that)? (?:I|you)\b.{0,40}\b(?:made|makes|left|confirm|reinforc|strengthen|only)|"
    r"(?:after|having|since) (?:our|my|speaking|talking|meeting|hearing)\b|"
    r"(?:I )?(?:really |truly |very much |thoroughly |greatly )?enjoyed\b|"
    r"(?:with|best|kind|warm) .{0,20}(?:regards|wishes|thanks)|wishing you"
    r")",
    re.IGNORECASE,
)


def is_courtesy(text: str, known: Iterable[str] = ()) -> bool:
    """Whether a sentence is courtesy alone: it would stand in a letter about any interview.

    A sentence made of stock words is; one that opens as courtesy does may hold one word of its own more ("the possibility
    of a fruitful partnership"), any other none but a word that says little by itself.
    """
    return matter(text, known) <= (2 if _OPENERS.match(text) else 1)


def matter(text: str, known: Iterable[str] = ()) -> int:
    """How many different words of a sentence are its own: neither grammar nor stock nor a name of those concerned."""
    return len(own_words(terms(without_role(text), known)))


def own_words(found: Terms) -> list[str]:
    """The stems that a courtesy would not hold; a number is one."""
    return [key for key in found.told if key not in stock_stems() and found.surface[key] not in function_words()]
