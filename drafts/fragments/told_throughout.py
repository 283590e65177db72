"""A highlight that begins in the past, told in the past to its end: "I built a shed and paint it", "after I graduate in 2015"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.past_days import PAST_YEAR
from drafts.fragments.scene import Role
from drafts.fragments.told_times import WAS, is_present
from drafts.fragments.wordlists import section

_I_DID = re.compile(r"^(?P<who>(?:I|we|my team|our team|my crew) )?(?P<did>[a-z]+)\b")
_AND = re.compile(
    r"(?P<and>, and(?: then| later)?|,? then|,? and(?: then| later| also)?|,? but|, later|, after that) (?P<who>(?:I |we )?)(?P<does>[a-z]+)(?= (?P<next>[A-Za-z0-9'’]+))"
)
# Behind these a bare verb or an -ing form may be right: "learned to pour and serve", "loved baking and selling it".
_TAKES_BARE = re.compile(
    r"\b(?:to (?!the\b|an?\b|my\b|our\b|their\b)[a-z]|(?:can|could|would|will|must|helped|help|let|made|make|do|did|not|who|that|which)\b)"
)
_TAKES_DOING = re.compile(r"\b(?:by|of|for|like|love|loved|enjoyed|[a-z]+ing|who|that|which)\b")
_WHEN_IT_IS = re.compile(
    r"\b(?P<when>when|before|after|until) (?P<who>I|we|he|she|they|it|(?:the|my|our) (?:[a-z]+ )??[a-z]+) (?P<does>is|are|[a-z]+)\b"
)


_SMILE_AND = re.compile(
    r"\bI (?P<do>[a-z]+)(?P<what>(?: (?!and\b|to\b|of\b|by\b|like\b|[a-z]+ing\b)[a-z]+){0,4}) and (?P<doing>[a-z]+ing) (?=(?:the|an?|my|it|them|him|her|again|sorry|slowly)\b)"
)


_LASTING = section("begun and lasting")
_STILL = re.compile(r"\b(?:now|still|today|daily|weekly|to this day|every|nowadays|at present|on [A-Z][a-z]+days)\b")


def _says_more(rest: str) -> bool:
    """Whether a verb follows that what stands before it is the subject of: "selling it was hard"."""
    words = re.split(r"[,;]", rest)[0].split()
    return any(
        verbs.is_auxiliary(word) or (verbs.is_form(word, "third") and not vocabulary.is_noun(word)) for word in words
    )


def _ends_in_verb(rest: str) -> bool:
    return _says_more(rest) or verbs.is_form((rest.split() or [""])[-1], "third")


def _and_do(match: re.Match[str]) -> str:
    """ "I smile and asking again": one and the same does both."""
    base = verbs.base_of(match["doing"], "gerund")
    acts = verbs.is_form(match["do"], "base") and match["do"] not in section("takes doing")
    if (
        base is None
        or not acts
        or vocabulary.is_adjective(match["doing"])
        or _ends_in_verb(match.string[match.end() :])
    ):
        return match[0]
    return f"I {match['do']}{match['what']} and {base} "


def told_throughout(text: str, role: Role) -> str:
    """What begins in the past, past to its end ("I built a shed and paint it"); an answer: "I smile and asking again"."""
    if role is Role.ANSWER:
        return _SMILE_AND.sub(_and_do, text)
    if role is not Role.HIGHLIGHT:
        return text
    text = _began_in(text)
    found = _I_DID.match(text)
    if found is None or not verbs.is_form(found["did"], "past") or verbs.is_form(found["did"], "base", "gerund"):
        return text
    text = _AND.sub(lambda match: _and_did(match, found.end()), text)
    return text if found["did"] == "had" else _WHEN_IT_IS.sub(_when_it_was, text)


def _and_did(match: re.Match[str], start: int) -> str:
    does, behind = match["does"], match["next"].lower()
    after = match.string[match.end() :]
    if _STILL.search(after) or _says_more(after):
        return match[0]  # "and run a cafe now", "and selling it was hard"
    between = match.string[start : match.start()]
    takes = (
        behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | {"it", "them", "him", "her"}
        or behind[:1].isdigit()
    )
    if does == "thank" or (vocabulary.is_noun(does) and behind in vocabulary.PREPOSITIONS and not match["who"]):
        return match[0]  # "advice and support to staff", "praise and thank you cards"
    doing = (
        not _TAKES_DOING.search(between)
        and verbs.is_form(does, "gerund")
        and behind in vocabulary.DETERMINERS | {"it", "them", "him", "her"}
        and not vocabulary.is_adjective(does)
    )
    bare = verbs.is_form(does, "base") and not verbs.is_form(does, "past")
    certain = is_only_verb(does) or match["who"] or (takes and verbs.lean(does) is not verbs.Lean.NOUN)
    bare = bare and bool(certain) and "but" not in match["and"]
    bare = (
        bare
        and not _TAKES_BARE.search(between)
        and not verbs.is_auxiliary(does)
        and (takes or (is_only_verb(does) and not vocabulary.is_noun(does)))
    )
    if not (doing or bare):
        return match[0]
    base = verbs.base_of(does, "gerund" if doing else "base")
    if base in section("a state and no deed") or (bare and not doing and base in _LASTING):
        return match[0]
    return f"{match['and']} {match['who']}{verbs.past(base)}" if base else match[0]


def _when_it_was(match: re.Match[str]) -> str:
    does, who = match["does"], match["who"]
    if re.search(
        r"\b(?:who|that|which|how|what|rules?|so|sure|to (?!the\b|an?\b|my\b|our\b)[a-z]+)\b|\bfor $",
        match.string[: match.start()],
    ):
        return match[0]  # "a guide that helps when it is dark", "a card for when he is ill"
    if does in WAS:
        return f"{match['when']} {who} {WAS[does]}"
    base = verbs.base_of(does, "base", "third")
    sure = (
        who in {"I", "we", "he", "she", "they"}
        or is_only_verb(does)
        or (verbs.is_form(does, "third") and verbs.lean(does) is verbs.Lean.VERB)
    )
    if base is None or not sure or not is_present(does):
        return match[0]
    return f"{match['when']} {who} {verbs.past(base)}"


_BEGAN = re.compile(
    rf"^after I (?P<does>graduate|finish|leave|study)(?P<rest> [^,]*?\bin {PAST_YEAR}),? I (?P<then>[a-z]+)(?= )"
)
_AGED = re.compile(
    r"^I (?P<does>begin|start|learn|leave|join|become|win|move|lose|open|sell|buy|build|quit|go|come) (?=[^;]*\b(?:in|at) the age of \d)"
)


def _began_in(text: str) -> str:
    """What has a year or an age in it is past: "after I graduate in 2015 I go to Xinjiang"."""
    if found := _BEGAN.match(text):
        then = found["then"]
        done = verbs.past(then) if is_present(then) else then
        rest = text[found.end() :]
        return f"after I {verbs.past(found['does'])}{found['rest']} I {done}{_AND.sub(lambda match: _and_did(match, 0), rest)}"
    if aged := _AGED.match(text):
        return f"I {verbs.past(aged['does'])}{text[aged.end('does') :]}"
    return text
