"""How a note begins before it says anything: "we talked about", "she said that", "saw in the news that", "yes, but"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.being_so import being_so
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.number_words import UP_TO_FIVE
from drafts.fragments.scene import Role, Scene
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.verbs import gerund

_WHO = r"(?:(?:he|she|they|you|we|I)(?:['’](?:d|ve))? (?:also |then |just |both )?)?"
SAID = re.compile(
    rf"^{_WHO}(?:(?P<about>(?:(?:argued|debated)(?: [a-z]+ly)?|talked|spoke|chatted|talk|(?:a )?(?:long |good |great |short |quick |nice )?(?:chat|discussion|conversation)|asked|learned|heard|told (?:me|him|her|them)|joked|went on|bonded|laughed|discussion|conversation|conversations) "
    r"(?:me |a (?:lot|bit|little) )?(?:about|over|on)|talked shop about|had an? (?:good |great |long )?(?:laugh|chat|word|talk) (?:about|over)|spent (?:most of the|a lot of|much of the|some|the whole)(?: time| hour| interview| meeting)? (?:talking about|on)|spent (?:ages|hours|forever|most of it) (?:talking about|on)|discussed|mentioned|described|covered|brought up|went over|talked through|walked me through|"
    r"explained(?: to me)?|showed me)|(?P<that>(?:said|says|told me|mentioned|explained|noted|learned(?! to\b)|heard|admitted|stressed|agreed|pointed out|(?:thinks|believes)(?= that| the| they| you| we| an? | it| there))(?: that)?)"
    r"|(?P<asked>(?:asked|wanted to know|wondered|was asked|got asked|were asked)(?: (?:me|him|her|them))?[,:]?)) ",
    re.IGNORECASE,
)
_NEWS_LEAD = re.compile(
    r"^(?:congrats|congratulations|well done) (?:on|for) |^(?:I (?:have |had )?|I['’]ve )?(?:just |also |recently |now )?(?:saw|read|heard|noticed|seen|found out|learned|see|hear)(?:(?: (?:in|on|at|from|about it in) (?:(?:the|your|their) )?(?:[A-Z]\S*|news|newspaper|paper|web|internet|site|website|radio|television|homepage)"
    r"(?: [A-Z]\S*)*)?(?: that|:)? (?=[A-Z]|\d|(?:they|you|the|an?|your|their|new|there|now|soon|since|last|next|two|three|this)\b)| about )"
)
_ANSWER_LEAD = re.compile(
    r"^(?:(?:not yet|yes|yeah|yep|yup|no|nope|sure|well|so|ok|okay|honestly|actually|basically|personally|maybe|probably)\b(?:[,.;:!]\s*|\s+(?=I\b|I['’]|but\b|it\b|we\b|they\b)))+(?=\S)|^(?:but|and|so|since(?! I was \d))\s+(?=I\b|I['’]|happy\b|willing\b|keen\b|ready\b|glad\b)|^because\s+(?!of\b)",
    re.IGNORECASE,
)
_BUT = re.compile(r"(?:no|yes|not yet),? but (?=[a-z])", re.IGNORECASE)
_ABOUT_LEAD = re.compile(rf"^about\s+(?!\d|(?:a|an|one|{UP_TO_FIVE}|ten|half|twenty)\b)", re.IGNORECASE)
SPEAKER = re.compile(
    rf"^{_WHO}(?:said|says|told me|mentioned|explained|admitted|stressed|pointed out|thinks|believes)\b", re.IGNORECASE
)


# Whoever asked it: how one does it at all. "How do you feel about nights?" is of the one who is asked.
_HOW_DO_YOU = re.compile(
    r"how (?:do you|does one|can one|would one) (?!feel|like|know|think|find|see|do\b)(?P<do>[a-z]+ (?:(?!\byou)[^?])+)\?$",
    re.IGNORECASE,
)
# "Is the night bus safe".
_IS_IT_SO = re.compile(r"(?P<is>is|are) (?P<what>(?:the|my|an?) (?:[a-z-]+ )+?)(?P<so>[a-z]+)$", re.IGNORECASE)
_BEING = re.compile(r"^((?:the )?[a-z-]+s) being ((?:so |very |rather )?[a-z]+)(?=$|,)")


# "Cut the delays": what is needed is yet to be done, though the verb has the same past.
_CUT = re.compile(
    r"^(?=(?:cut|put|set|shut|let|split|spread|read|beat|hit|reset) (?:the|our|their|your|its|an?|up|down|out|off|back)\b"
    r"|cut [a-z]+(?: [a-z]+)? (?:by|with|from|to|in) |stop [a-z]+s [a-z]+ing\b)"
)


# "Hands-on, not another desk manager": what somebody is to be.
_OF_A_MIND = re.compile(r"^(?=[a-z]+-(?:on|minded|headed|hearted|handed)(?:, | and |$))")


# "Turns out he was on the same fire".
_TURNS_OUT = re.compile(
    r"^(?:it )?(?:turns|turned) out (?:that )?(?=(?:he|she|they|you|we|the|his|her|their|your|our)\b)", re.IGNORECASE
)


# "I heard that you take over a firm in Breda": news of today is going on.
_THEY_BUY = re.compile(
    r"^(?P<who>(?:[Tt]hey|[Yy]ou)(?: also)?) (?P<do>buy|build|open|launch|take over|hire|expand|renovate|merge|start) (?!(?:(?:[^,]*) )?(?:every|each|always|on|at \d|with)\b)"
)


def _are_buying(found: re.Match[str]) -> str:
    does, _, over = found["do"].partition(" ")
    return f"{found['who']} are {gerund(does)}{' ' * bool(over)}{over} "


def _is_or_are(found: re.Match[str]) -> str:
    thing = found[1].split()[-1].lower()
    several = vocabulary.is_plural(thing) and not vocabulary.is_mass(thing)
    return f"{found[1]} {'are' if several else 'is'} {found[2]}"


def without_lead(text: str, scene: Scene) -> tuple[str, str]:
    """``text`` without "we talked about" and the like, and the lead that its sentence needs back ("You said")."""
    if scene.role is Role.NEWS:
        return _THEY_BUY.sub(_are_buying, _NEWS_LEAD.sub("", text)), ""
    but = _BUT.match(text) if scene.role is Role.ANSWER else None
    if but and analyse(text[but.end() :], candidate=True).shape is Shape.PAST:
        return text[but.end() :], ""
    if scene.role is Role.ANSWER:
        text = re.sub(r"^(?:first|then),? (?=I\b)", "", text, flags=re.IGNORECASE)
    if scene.role is Role.ANSWER and re.match(r"because ", text, re.IGNORECASE):
        text = re.sub(r"(?<=\band )because ", "", text)  # the second reason as the first
    if scene.candidate:
        return re.sub(
            r"^first,? (?=[a-z]+ (?:the|a|an|my|them)\b)", "", _ANSWER_LEAD.sub("", _ANSWER_LEAD.sub("", text))
        ) if scene.role is Role.ANSWER else text, ""
    asked = _IS_IT_SO.match(text) if scene.role is Role.TALKED else None
    if asked and vocabulary.is_adjective(asked["so"]):
        return f"whether {asked['what']}{asked['is']} {asked['so']}", ""
    if scene.role is Role.TALKED and (how := _HOW_DO_YOU.match(text)):
        return f"how to {how['do']}", ""
    if scene.role in {Role.TALKED, Role.LEARNED}:
        text = _TURNS_OUT.sub("", text)
    if scene.role is Role.LEARNED:
        text = being_so(text) or _BEING.sub(_is_or_are, text)
    if scene.role is Role.NEED:
        text = _OF_A_MIND.sub("someone ", _CUT.sub("to ", text))
    match = SAID.match(text)
    if not match:
        return _ABOUT_LEAD.sub("", text), ""
    rest = text[match.end() :]
    if match["that"]:
        told = analyse(rest)
        if told.shape is Shape.PRESENT and rest.split(" ")[0] == base_form(rest.split(" ")[0], "base"):
            return "", ""  # "said expect a call": what I am to do
        if told.shape is Shape.NOUN and match["that"].lower() == "learned":
            return "", ""  # "learned Polish from tapes": whose doing that was the note does not say
        explicit = match["that"].lower().endswith(" that")
        return f"that {rest}" if explicit else rest, "You said that" if re.match(
            r"said|says|told", match["that"], re.IGNORECASE
        ) else ""
    if match["asked"]:
        rest = re.sub(r"^(?:straight (?:out|up)|directly|outright|point blank) ", "", rest)
        return re.sub(r"^about ", "", re.sub(r"^(?:me )?if ", "whether ", rest)), ""
    return rest, ""
