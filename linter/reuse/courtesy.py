"""Courtesy by its idea: thanks, pleasure, interest, confidence, offers and hopes that say nothing of this interview alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.reuse.stem import stem
from linter.reuse.terms import Terms, function_words, stock_stems, terms, without_role, words

_OPENERS = re.compile(
    r"^\W*(?:(?:once|and|so|also|again|finally|in (?:any case|the meantime)|meanwhile|with that),? )*(?:"
    r"(?:many |my (?:sincere |warm )?)?thank(?:s| you)\b|(?:I |we )?(?:(?:really|truly|very much|greatly|so|sincerely|deeply) )*appreciat|"
    r"(?:I )?(?:just )?(?:wanted|want|would like|'d like|am writing|wish) to (?:thank|say|express|reiterate|let you know)|"
    r"(?:it|this|that) (?:was|is|has been) (?:such )?(?:an? |my )?(?:\w+ )?(?:pleasure|privilege|delight|honou?r|great|good|lovely|nice|wonderful)\b|"
    r"(?:I )?(?:\w+ ){0,3}?(?:look(?:ing)? forward|hope|wish|trust)\b|by all means|I (?:venture|dare|flatter myself|would go so far)\b|"
    r"(?:[A-Z][\w'’&-]* ){0,5}(?:(?:sounds|seems|looks|feels) (?:like|to be) |(?:is|seems|would be) (?:just|exactly|very much) )|(?:[A-Z][\w'’&-]* ){0,5}has (?:quite |truly |already )?won\b|"
    r"(?:the|this|your) (?:[A-Z][\w'’&-]* ){0,5}(?:vacancy|opening|role|post|position|job) (?:ticks|suits|appeals|tempts|attracts|draws|fits)\b|"
    r"(?:please|do not hesitate|don't hesitate|feel free|should you|if (?:you|there|I can|anything)|let me know|kindly)\b|"
    r"I(?: am|'m| remain| was| feel| would be|'d be)(?: \w+){0,3} (?:confident|sure|certain|convinced|excited|enthusiastic|interested|keen|eager|delighted|happy|glad|pleased|grateful|thankful|available|positive|impressed|honou?red)\b|"
    r"I (?:\w+ )?(?:believe|think|feel|know|reckon|trust|gather)\b.{0,40}\b(?:fit|match|asset|addition|contribut|suit|background|skills|experience|could|can|would|right|post|position|role|job|credentials)|"
    r"(?:I know )?I(?:'m| am| was| have always been)? (?:could|can|would|hold|have|possess|bring|offer|stay|remain|await) (?:the|all|every|what|a good|my|at|your|be|it takes|hit)\b|"
    r"I(?:'m| am| 've|'ve) (?:at your|a|an|got|very|as|the|ready|precise|reliable|punctual|hardworking|steady|patient|honest|careful)\b|"
    r"(?:my|with my) (?:\w+ )?(?:training|experience|background|skills|profile|qualifications|education|studies|years|record|references|cv)\b|"
    r"you (?:will|would|'ll) find (?:me|that I)|(?:the|this|your) (?:job|position|role|post|work) (?:is|sounds|seems|would)\b|"
    r"I(?:'d| would| should) (?:\w+ )?(?:be|count|consider|regard|take) (?:it )?(?:an? |so |very |really |truly |most )?(?:\w+ )?(?:honou?r|honou?red|privilege|proud|overjoyed|thrilled|delighted|pleasure|happy|glad|over the moon|good (?:man|woman))\b|"
    r"(?:it|to \w+ (?:at|with|for|by) you\w*(?: \w+)?) would (?:be|give me|mean)\b|(?:just )?(?:shout|ring|phone|call|write|give me|drop me|send me|ask|text|ping)\b|"
    r"(?:anything|whatever|whenever|any questions|if ever|as soon as|pray|do)\b|fingers crossed|bless you|much obliged|cheers|god willing|all the best|"
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


_OFFERS = re.compile(
    r"^\W*(?:"
    r"(?:if|should|whenever|where) (?:it would (?:help|be of (?:use|help|interest))|you(?: \w+)? (?:would (?:like|find|want|prefer)|want|wish|need|require|like|care|have (?:any|further|more)))\b"
    r".*\b(?:I|we) (?:am|'m|’m|will|'ll|’ll|can|would|'d|’d|could|shall) (?:\w+ )?(?:happy|glad|pleased|ready|delighted|arrange|send|bring|provide|supply|gladly|answer|show|call|ring|come|put|get)\b|"
    r"(?:anything|whatever|any \w+|all)(?: (?:else|more|further))?(?: that)?(?: (?:is|are|may be))? (?:missing|lacking|wanting|unclear|outstanding|needed|required|you (?:need|miss|lack|want|require))\b"
    r".*\b(?:can|will|could|shall|would) (?:be )?(?:\w+ )?(?:supplied|sent|provided|brought|explained|answered|made good|send|bring|supply|provide|explain|answer|follow)\b|"
    r"(?:I|we)(?: can| could| will| would|['’]ll|['’]d| am (?:happy|glad|ready|able) to| shall) (?:\w+ly )?(?:supply|send|provide|forward|furnish|bring|show|share|post|mail) "
    r".*\b(?:on request|if (?:you )?(?:wish|like|want|need|prefer|needed|required|asked)|at (?:any time|once|short notice)|by return)\W*$"
    r")",
    re.IGNORECASE,
)
"""Offers: "If you would like more tapes, I am happy to arrange it"."""
_WISHES = re.compile(
    r"\b(?:(?:will|would|could|may|might|can) (?:well |also |perhaps )?be of (?:\w+ )?(?:use|service|value|help) to (?:you|your)\b"
    r"|one (?:that )?I (?:would|should|could) (?:gladly|happily|dearly|very much)? ?(?:fill|take|hold|accept|love|like|have)\b"
    r"|I (?:would|should|'d|’d) (?:gladly|happily) (?:fill|take up|accept|step into|come)\b"
    r"|(?:surer|more (?:certain|sure|convinced)) than (?:ever|before) that I (?:want|wish|would|should|could)\b)",
    re.IGNORECASE,
)
"""Wishes for the place, and the hope to be of use there: "The berth is one that I would gladly fill"."""
_OFFERED = 5
"""How many words of its own an offer or a wish may hold: what is offered is no story."""


def is_courtesy(text: str, known: Iterable[str] = ()) -> bool:
    """Whether a sentence is courtesy alone: it would stand in a letter about any interview.

    A sentence made of stock words is; one that opens as courtesy does may hold words that praise anybody ("a quick learner")
    and two of its own ("the possibility of a fruitful partnership"), an offer or a wish five, any other none but a word that says little by itself.
    """
    own = own_words(terms(without_role(text), known))
    if _OFFERS.match(text) or _WISHES.search(text):
        return len(own) <= _OFFERED and not any(key.isdigit() for key in own)
    if not _OPENERS.match(text):
        return len(own) <= 1
    return len([key for key in own if key not in generic_stems()]) <= OWN and not any(
        key.isdigit() for key in own[OWN:]
    )


OWN = 2
"""How many words of its own a sentence may hold that opens as courtesy does."""


@cache
def generic_stems() -> frozenset[str]:
    """Stems of the words that praise any candidate or any company."""
    return frozenset(stem(word) for word in words("words_generic.txt"))


def matter(text: str) -> int:
    """How many different words of a sentence are its own: neither grammar nor stock."""
    return len(own_words(terms(without_role(text))))


def own_words(found: Terms) -> list[str]:
    """The stems that a courtesy would not hold; a number is one."""
    return [key for key in found.told if key not in stock_stems() and found.surface[key] not in function_words()]
