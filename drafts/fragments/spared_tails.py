"""The end of a note that its reader is spared, so that the rest can be said: a reproach behind "and", their age, a word to oneself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.reproach import exposes
from drafts.fragments.scene import Role

# A clause of its own, or a question: "very good with pupils and very bad with papers" is one thing said of somebody.
_AND = re.compile(
    r"(?:,? and |, )(?=(?:nobody|no one|none|the|there|he|she|they|you|it|people|why|how|when|most|many|some)\b)"
)
_OF_IT = re.compile(r"\b(?:it|them|this|that)\b")
_BUT_SO = re.compile(r"\b(?:but|so|because|although|though)\b")
_TO_ONESELF = re.compile(
    r",? so (?:start|send|bring|get|book|apply|ask|call|check|order|submit|remember|don['’]t forget|better|hurry|buy) [^,]*$"
)
_THEIR_AGE = re.compile(r",? at the age of [3-9]\d$")
_SAID_THEN = re.compile(
    r",? and (?:(?:I|we) (?:both |also |all |just )?(?:said|told|agreed|answered|replied|laughed|joked|thought)"
    r"|(?:it|that) (?:really |clearly )?(?:shows|showed|tells)$|(?:that|this)['’]s (?:the|a|my|what|how|why|it)|(?:that|this) is (?:the job|it))\b.*$"
)
# What they said then, behind the first thing of a topic: "how you let me shape a tray, and told me who built the oven".
_AND_TOLD = re.compile(
    r"(?:,? and (?:then |also |he |she |they )*(?:told (?:me|us)|explained(?: to (?:me|us))?|mentioned)|, and (?:then |also |he |she |they )*(?:said|says|added))"
    r" (?!sorry\b|no\b|yes\b|nothing\b|hello\b|thanks\b|goodbye\b|so\b)\w.*$"
)
# "That's the job, right there": what somebody made of it.
_ITS_POINT = re.compile(r"(?:that|this)(?:['’]s| is| was) (?:the|a|my|what|how|why|it|all)\b.{0,40}$", re.IGNORECASE)
# "We both said one", "it took him a year": behind the thing that was talked about, and no thing of its own.
_OF_THE_FIRST = re.compile(
    r"(?:(?:we|they|he|she|I) (?:both|all|each|also|then) (?!met\b|went\b)|(?:it|it['’](?:s|d|ll)|neither|same here|me too)\b"
    r"|(?:that|this|which|one|both|none|those|these)(?:['’]s| (?:is|are|was|were|has|had|will|would|could|took|said|agreed|made|got|went|did|does|felt)\b))",
    re.IGNORECASE,
)
# "Who's certified and who's faking it": the dig at the end.
_DIG = re.compile(
    r",? (?:and|or) (?:who(?:['’]s| is| are| was| were| just| only)?|which (?:ones|of them)(?: are)?) (?:[a-z]+ )?(?:fak(?:ing|es?)|bluff(?:ing|s)|pretend(?:ing|s)|lying|lies|cheat(?:ing|s)|slack(?:ing|s)|skiv(?:ing|es)|coasting|winging it|"
    r"hopeless|useless|lazy|clueless|a (?:cowboy|fraud|fake|joke|chancer)|cowboys|no good)\b[^,]*$",
    re.IGNORECASE,
)
_SHOWN_THEN = re.compile(r", (?:and )?(?:he|she|they) (?:also |even )?showed (?:me|us) (?!how\b|that\b|why\b)[^,]*$")
# "How she came to nursing after her mum died": what it came after is theirs.
_AFTER_A_DEATH = re.compile(
    r",? (?:just |soon |right )?(?:after|when|because|since|once) (?:his|her|their) (?:own |late )?(?:mom|mum|mam|dad|mother|father|nan|gran|grandma|grandad|husband|wife|partner|son|daughter|sister|brother|parents)"
    r" (?:passed(?: away| on)?|died|was (?:dying|ill|sick)|got (?:sick|ill|cancer)|had (?:cancer|a stroke))$"
)
_NO_PLAN = re.compile(r",? with no (?:plan|system|idea|method)(?: for (?:it|them|that))?$")
# "Heat pumps, who's certified": what is left of two questions is half of a dig.
_ASKED_OF_IT = re.compile(r", who(?:['’]s| is| are) [^,]+$")
_BREATH = re.compile(r", (?:and|so|but|when|where|because|then) ")

_LONGEST = 34
"""Words: more of a story no sentence of a letter carries."""

_ANDS = 8
"""So many places are looked at, the last ones: what exposes the reader stands near the end."""

_HEAD = 3
"""Words: fewer say nothing without what stood behind them."""


def spared_tails(parts: Sequence[str], role: Role) -> tuple[tuple[str, ...], list[str]]:
    """``parts`` of what was said or learned, each up to what is spared, and what was left out and why."""
    if role not in {Role.TALKED, Role.LEARNED, Role.NEWS}:
        return tuple(parts), []
    told = [part for index, part in enumerate(parts) if not (index and _only_points_back(part, role))]
    left_out = [f"{part!r}, which goes with no sentence" for part in parts if part not in told]
    kept = []
    for part in told:
        short, reasons = _without_tail(part)
        half = before_told(short) if role is Role.TALKED else short
        if half != short and analyse(half).shape is not Shape.SENTENCE:
            reasons.append(f"{short[len(half) :].lstrip(', ')!r}, which is more than one sentence holds")
            short = half
        kept.append(short)
        left_out += reasons
    return tuple(kept), left_out


def _only_points_back(part: str, role: Role) -> bool:
    """Whether a later sentence of a note says only what somebody made of the first."""
    return bool(_ITS_POINT.match(part) or (role is Role.TALKED and _OF_THE_FIRST.match(part)))


def _without_tail(text: str) -> tuple[str, list[str]]:
    said = _at_reproach(text)
    for pattern in (_TO_ONESELF, _SAID_THEN, _THEIR_AGE, _DIG, _AFTER_A_DEATH, _NO_PLAN, _SHOWN_THEN):
        shorter = pattern.sub("", said)
        said = shorter if len(shorter.split()) >= _HEAD else said
    if _DIG.search(text):
        said = _ASKED_OF_IT.sub("", said)
    short = _in_one_breath(said)
    spared, rest = text[len(said) :].lstrip(", "), said[len(short) :].lstrip(", ")
    left_out = [f"{rest!r}, which is more than one sentence holds"] if rest else []
    left_out += [f"{spared!r}, which is not for the reader"] if spared else []
    return short, left_out


def before_told(text: str) -> str:
    """A topic up to what somebody then told: two things in one are one too many."""
    half = _AND_TOLD.sub("", text)
    named = len(half.split()) >= _HEAD or re.match(r"(?:the|his|her|their|my|your) ", half)
    return half if named and not re.search(r"\bwho\b|^(?:asked|told|he|she|they)\b", half) else text


def _at_reproach(text: str) -> str:
    """Up to the "and" behind which something exposes the reader, where what stands before it does not."""
    for found in reversed(list(_AND.finditer(text))[-_ANDS:]):
        head, tail = text[: found.start()], text[found.end() :]
        if ", " in found[0] and "and" not in found[0] and _OF_IT.search(tail):
            continue  # "the count stood at 9 all year, she hates it": then the rest is what exposes
        if exposes(tail) and not exposes(head) and len(head.split()) >= _HEAD and not _BUT_SO.search(head):
            return head
    return text


def _in_one_breath(text: str) -> str:
    """A story up to the last pause that one sentence of a letter reaches."""
    if len(text.split()) <= _LONGEST:
        return text
    pauses = [found.start() for found in _BREATH.finditer(text)]
    within = [at for at in pauses if _HEAD < len(text[:at].split()) <= _LONGEST]
    return text[: within[-1]] if within else text
