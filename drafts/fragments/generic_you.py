"""What "you" do in an answer, which is what I would do: "you keep the cow calm first, then you look at the calf"."""

from __future__ import annotations

import re

from drafts.fragments import verbs

_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|we|we['’]\w+|us|our|your|yours|yourself)\b")
_HOW = r"(?:just |always |simply |also |never |first )?"
_YOU_DO = re.compile(
    rf"(?P<lead>^|, |, and |, then |, and then |\. |; )(?P<you>[Yy]ou) (?P<how>{_HOW})(?P<not>(?:don['’]t|do not) (?:just |even |ever )?)?(?P<do>[a-z]+)\b(?=[ ,.;]|$)"
)
_YOU_WOULD = re.compile(
    r"(?P<lead>^|, |, and |, then |\. |; )(?:[Yy]ou['’]d|[Yy]ou would) (?=(?!get (?:someone|somebody|me|an? (?:cook|worker|person|pair of hands|colleague))\b|be getting\b|better\b|have\b|been\b|need\b|want\b|say\b|said\b|like\b|think\b)[a-z]+ )"
)
# What the reader or their house does, and what anybody wants, gets or can.
_NOT_MINE = frozenset(
    {"have", "need", "want", "get", "know", "use", "pay", "run", "sell", "own", "offer", "hire", "say", "said", "mention", "told", "asked", "are",
     "can", "cannot", "could", "will", "would", "should", "must", "may", "might", "were", "see", "hear", "feel", "lose", "like", "mean", "do", "did", "had", "got",
     "learn", "forget", "become", "grow", "make", "find", "think", "believe", "live", "work", "belong", "understand", "remember", "miss", "love", "prefer", "seem", "end",
     "close", "open", "serve", "ship", "stock", "deliver", "provide", "charge", "require"}
)  # fmt: skip

# "You let the dough rest", where nothing says that it was.
_ALIKE = frozenset({"let", "put", "set", "cut", "shut", "hit", "split", "spread", "read"})
_PAST = re.compile(r"\b(?:last|ago|yesterday|already|(?:19|20)\d\d)\b")

# Without these it may be what the reader's house does: "you keep bees at three sites".
_IN_GENERAL = re.compile(
    r"\b(?:first|then|never|always|just|until|before)\b|[Yy]ou['’]d\b|[Yy]ou would\b|\b[Yy]ou\b.*\b(?:and|,) you\b"
)
# "Clear the room first, then you get down low".
_THEN_YOU = re.compile(r",? (?:and )?then you (?=[a-z]+ )")
_ASKED_HOW = re.compile(
    r"\b(?:how (?:do|would|should|will|can|to|I|you)|what (?:do|would|should|to|if|I would|you would)|handl\w+|deal\w*|cop(?:e|ing)|calm\w*|explain\w*|teach\w*|convinc\w+|stop\w*|prevent\w*)\b",
    re.IGNORECASE,
)


def _would(match: re.Match[str]) -> str:
    do = match["do"]
    was = verbs.is_form(do, "past") and (do not in _ALIKE or _PAST.search(match.string))
    if do in _NOT_MINE or not verbs.is_form(do, "base") or ((was or do == "ask") and not match["not"]):
        return match[0]  # "you ask for a licence": the reader does
    if match["lead"].endswith((", and ", "then ")) and not match["not"]:
        return f"{match['lead']}{match['how']}{do}"  # "then look at the calf"
    return f"{match['lead']}I {'would not' if match['not'] else 'would'} {match['how']}{do}"


def as_mine(text: str, question: str = "") -> str:
    """``text``, an answer that says what "you" do, with what I would do; as it is where it speaks of me or of the reader's own."""
    if (
        (bidden := _THEN_YOU.search(text))
        and not _OWN.search(text)
        and verbs.is_form(text.split(maxsplit=1)[0].lower(), "base")
    ):
        return f"{text[: bidden.start()]}, then {text[bidden.end() :]}"
    if not (_IN_GENERAL.search(text) or _ASKED_HOW.search(question)):
        return text
    if not re.match(r"[Yy]ou(?:['’]d)? ", text) or _OWN.search(text) or re.search(r"\b(?:if|when|unless) you\b", text):
        return text
    said = _YOU_WOULD.sub(r"\g<lead>I would ", _YOU_DO.sub(_would, text))
    # "You keep it calm and you never rush it": one "you" left would be the reader.
    left = re.sub(r"\band you (?=[a-z]+ )", "and ", said) if said != text else text
    return text if re.search(r"\b[Yy]ou\b", left) else left
