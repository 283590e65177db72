"""What a reader did or said at the goodbye that one remembers: "walked me to the bus stop", "said I have calm hands".

Both are read by what is sure to be meant kindly, and by nothing else: thanks for "showing me the door" cannot be taken back.
"""

from __future__ import annotations

import re

from drafts.composing.facts import Gatherer
from drafts.fragments import verbs
from drafts.fragments.readers import Readers
from drafts.fragments.scene import Role
from drafts.fragments.short_forms import written_out
from drafts.fragments.side import Side

KINDNESS, PRAISE = "kindness", "praise"

_PARTS = re.compile(
    r"\s*[,;(]\s*|\s+[-–—&]+\s+|\s+(?:and|but)\s+(?=(?:then |also )?(?:said|told|asked|says|wanted|hoped|kept|waited|went|left)\b|[a-z]+ (?:me|my hand)\b)"
)
_SOMEBODY = r"(?:(?:s?he|they) )?"
_DID = re.compile(rf"{_SOMEBODY}(?P<did>[a-z]+) (?P<rest>(?:with )?me\b.*|my hand .*)", re.IGNORECASE)
_SLIPS = {"shaked": "shook"}
_GIFT = (
    r"(?:apron|apple|bag|badge|biscuit|book|booklet|bottle|bowl|box|bread|brochure|bulb|bun|bunch|cake|candle|cannoli|card|catalogue|chocolate|"
    r"coffee|cookie|copy|cup|cutting|drink|egg|fish|flower|fruit|glass|handout|hat|honey|jar|juice|key ring|leaflet|lift|loaf|loaves|lunch|"
    r"map|meal|mug|notebook|number|orange|packet|pastry|pen|photo|piece|plant|plate|poster|pot|programme|recipe|ride|samosa|sample|sandwich|seed|"
    r"slice|snack|soup|spoon|sticker|sweet|tea|tour|tote|tray|umbrella|vest|water)s?"
)
_PLACE = r"(?:(?:back|all the way|over|down|up|out|across|along) )?(?:to|round|around|through|past|as far as) (?:the|my|your|a|an|two|both|every|all)\b"
# Each kindness by its verb, and what may stand behind it.
_FAVORS = re.compile(
    rf"(?:walk|drive|take|bring) me {_PLACE}(?! (?:exit|task|tears|floor|test|boss))(?: [\w'’-]+){{1,8}}"
    r"|take me to (?:see|meet|watch|lunch|breakfast|dinner)\b.*"
    rf"|(?:give|bring|make|pour|lend|buy) me (?:an? |some |the |your |two |three |a few )?(?:[\w'’-]+ ){{0,2}}{_GIFT}(?: .*)?|give me an? [A-Z][a-z]+(?: .*)?"
    r"|show me (?:round|around|how|the|your|some|an?|two|one of|every|photos|pictures)(?! (?:exit|door|mistakes?|errors?|list|form|contract|where)\b) ?.*"
    r"|let me (?:see|try|hold|watch|taste|drive|ride|play|feed|meet|join|stroke|pick|hear|smell|sit in on|help)\b(?! (?:my|where I|me)\b).*"
    r"|introduce me to (?:the|your|everyone|everybody|two|three|some|all|both|[A-Z])(?!.*\brivals?\b).*"
    r"|(?:wait|pray|sit|stay) with me(?: (?:for|at|in|on|until|till|before|afterwards)\b.*)?"
    r"|wish me (?:(?:good |the best of )?luck|all the best|well|a (?:good|safe) (?:day|evening|weekend|journey|trip))\b(?! next).*"
    r"|make me feel (?:very |so |really |right )?(?:welcome|at home|at ease|comfortable)(?: .*)?"
    r"|shake my hand (?:twice|with both (?:of (?:yours|your hands)|hands))(?: .*)?"
)
# What one's own looks and life are is no matter for a letter.
_PERSONAL = re.compile(
    r"\b(?:accent|age|beard|body|clothes|dress|eyes|face|figure|hair|legs?|looks?|nails|outfit|perfume|shirt|shoes|skin|smell|suit|tattoos?|tie|voice|young|old|"
    r"single|married|kids?|children of|pregnant|cried|church|faith|honesty|fired)\b"
)
_HOW_GOOD = r"(?:(?:very|really|so|truly|all) )*"
_ASKED = r"(?:asked|answered|handled|explained|brought|checked|noticed|prepared|listened|described|told|set|put|presented|did|made|knew|had read|came prepared)"
_LIKED = rf"(?:liked?|loved|enjoyed) (?:(?:that|how|the way) I {_ASKED}\b.*|my [\w'’-]+(?: [\w'’-]+)*)"
# What is said well of somebody, whole: "good for a foreigner" is none of it.
_PRAISED = re.compile(
    rf"{_LIKED}|(?:the |your |his |her )?(?:team|class|children|residents|guests|crew|patients|pupils|students|others) {_LIKED}"
    rf"|it went {_HOW_GOOD}well|I (?:did|spoke|speak|explain|explained|interview|interviewed|answered) (?:it |that |everything )?{_HOW_GOOD}(?:well|clearly)"
    r"|it was a (?:real |great )?pleasure (?:to|speaking|talking|meeting|working)\b(?!.*\b(?:and|but)\b).*"
    r"|I (?:have|had) (?:very |such |really )?(?:an? )?(?:good|calm|steady|careful|sharp|great|safe|fine|patient) (?:hands?|eye|ear|touch|manner|head|way with [a-z ]+|feel for [a-z ]+|eye for [a-z ]+|ear for [a-z ]+)"
    r"|I (?:ask|asked) (?:very |really |such )?(?:good|great|the right|sharp|clear) questions"
    rf"|I (?:am|was) {_HOW_GOOD}(?:the (?:best|most) )?(?:well[- ])?(?:prepared|thorough|careful|calm|patient|clear|organi[sz]ed|precise)(?: (?:today|all week|of all))?"
    rf"|my [\w'’-]+(?: [\w'’-]+)? (?:is|was|are|were|looked|sounded|tasted) {_HOW_GOOD}(?:good|clean|clear|great|beautiful|neat|excellent|lovely|strong|tidy|perfect|the (?:best|cleanest|neatest|clearest|most beautiful)(?: (?:of the day|today|of all|she has seen|he has seen))?)"
)
_SAID = re.compile(rf"(?P<who>{_SOMEBODY})(?:said|told me|says) (?:that )?(?P<what>.+)", re.IGNORECASE)
_DOES = re.compile(rf"(?P<who>{_SOMEBODY})(?:really )?(?P<what>(?:liked|loved|enjoyed) .+)", re.IGNORECASE)
_MANY = 16
"""Words: more is a story."""


def put_kindness(to: Gatherer) -> None:
    """Put what the reader did for me at the goodbye among the facts (``kindness.doing``), and what was said well of me (``praise.clause``)."""
    closing = to.person.closing if to.person else ""
    if not to.person or not closing:
        return
    key = f"people[{to.person.name}].closing"
    for part in _PARTS.split(closing.strip().rstrip(".!")):
        if len(part.split()) > _MANY or re.search(r"[\"“”?$£€]", part):
            continue
        if KINDNESS not in to.facts.values and (doing := _kindness(to, part)):
            to.facts.put(KINDNESS, {"doing": doing}, key)
            to.facts.raw[KINDNESS] = part
        elif PRAISE not in to.facts.values and (clause := _praise(to, part)):
            to.facts.put(PRAISE, {"clause": clause}, key)
            to.facts.raw[PRAISE] = part


def _kindness(to: Gatherer, part: str) -> str:
    """What was done for me, to stand after "for": "walking me to the bus stop"; "" where it is none."""
    found = _DID.fullmatch(part)
    if found is None:
        return ""
    did = found["did"].lower()
    base = verbs.base_of(_SLIPS.get(did, did), "past", "base", "third")
    if base is None:
        return ""
    readers = Readers(to.person.name if to.person else "", to.notes.company, to.names, to.notes.me.name)
    done = re.sub(" after$", " afterwards", written_out(found["rest"], []))
    who = "he" if re.search(r"\b(?:he|his|him|himself)\b", done) else "she"
    turned = readers.turn(f"{who} {verbs.past(base)} {done}", Side.READER)
    rest = re.fullmatch(rf"you {verbs.past(base)} (?P<rest>.+)", turned)
    kind = rest is not None and _FAVORS.fullmatch(f"{base} {rest['rest']}") is not None
    return f"{verbs.gerund(base)} {rest['rest']}" if kind and rest else ""


def _praise(to: Gatherer, part: str) -> str:
    """What was said well of me, to stand after "that": "you liked my photographs"; "" where it is none."""
    found = _DOES.fullmatch(part) or _SAID.fullmatch(part)
    if found is None:
        return ""
    what = re.sub(r"^(?:s?he|they) (?=(?:liked|loved|enjoyed)\b)", "", found["what"])
    if not _PRAISED.fullmatch(what) or _PERSONAL.search(what) or re.search(r"\bbut\b", what):
        return ""
    told = to.said(part if found["who"] else f"he {part}", Role.TALKED)
    said = re.sub(r"^You said that you (?=(?:liked|loved|enjoyed) )", "You ", (told.sentence or "").rstrip("."))
    return f"{said[:1].lower()}{said[1:]}" if re.match(r"You (?:said that|liked|loved|enjoyed) ", said) else ""
