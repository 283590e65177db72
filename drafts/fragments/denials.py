"""What is denied as in another language: "the ferry goes not", "if the fever not come down", "who not mind the damp"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_MANY = frozenset({"I", "you", "we", "they", "You", "We", "They", "people", "People"})
_ONE = frozenset({"he", "she", "it", "He", "She", "It", "nobody", "somebody"})
_WHO = r"(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Pp]eople who|who|(?P<which>(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]heir|[Hh]is|[Hh]er|[Yy]our|a|every) (?:[a-z]+ )?)(?P<noun>[a-z]+))"
_NOT_DO = re.compile(
    rf"(?P<lead>^|, |\b(?:if|when|because|but|and|that|why|so|[a-z]+s) )?\b{_WHO} not (?P<do>[a-z]+)\b"
)
# "I not only cook", "the bus, not the tram".
_NO_VERB = frozenset({"only", "even", "just", "yet", "too", "so", "very", "well", "like"})


# "The cook dares not ask", "the crew need not wait".
_HELPS = frozenset({"need", "needs", "dare", "dares", "may", "might", "ought", "can", "will"})


def _several(who: str, noun: str | None) -> bool | None:
    """Whether there are several of them, or the candidate or the reader; None where nothing tells."""
    if who in _MANY or who.endswith("eople who"):
        return True
    if who in _ONE:
        return False
    if noun is None:
        return None
    if noun in section("plural without an s") or noun in section("one for all its s"):
        return None
    if not vocabulary.is_noun(noun) or verbs.is_auxiliary(noun):
        return None
    return vocabulary.is_plural(noun)


# "She asks that they not work alone": wished, and no denial.
_WISHED = re.compile(
    r"\b(?:ask|insist|suggest|prefer|request|demand|recommend|require|propose|urge|advise|order|rule|wish|vital|important|essential|better|best)(?:s|ed|red|d)?\b"
)


def _does_not(match: re.Match[str]) -> str:
    """ "If the fever not come down", "they not come on Friday"."""
    do, who = match["do"], match["who"]
    several = _several(who, match["noun"])
    before = match.string[: match.start("who")].split()[-3:]
    asked = {word.lower().strip(",") for word in before} & {
        "do",
        "does",
        "did",
        "can",
        "will",
        "would",
        "should",
        "could",
        "are",
        "is",
        "why",
        "may",
        "might",
        "must",
        "shall",
        "had",
        "have",
        "has",
        "need",
        "dare",
        "was",
        "were",
        "rather",
        "let",
        "whether",
        "make",
        "makes",
        "made",
        "see",
        "saw",
    }
    if who == "who":
        several = bool(before) and (vocabulary.is_plural(before[-1]) or before[-1] == "people")
    if (
        _WISHED.search(match.string[: match.start("who")])
        or several is None
        or asked - {"why"}
        or do in _NO_VERB
        or match["noun"] in _HELPS
        or not (is_only_verb(do) or do in section("denied"))
    ):
        return match[0]
    gone = re.search(r"\b(?:before(?=$|,| but)|yesterday|last (?:week|month|year)|ago)\b", match.string[match.end() :])
    return f"{match['lead'] or ''}{who} {'did' if gone else 'do' if several else 'does'} not {do}"


_DOES_NOT = re.compile(
    rf"\b{_WHO}(?P<where>(?: there)?) (?P<does>[a-z]+) not(?=$|, (?:and|but|so)\b| when\b| if\b| but (?:everybody|everyone|the|we|they|he|she|it|you|I)\b)(?!, (?:the|an?|in|on|at|with|by|for|to|only)\b)"
)


def _not_does(match: re.Match[str]) -> str:
    """ "The ferry goes not when it blows", "in August you work not"."""
    does, several = match["does"], _several(match["who"], match["noun"])
    acts = verbs.is_form(does, "base" if several else "third") and verbs.lean(does) is verbs.Lean.VERB
    if several is None and match["who"] == "who":
        several, acts = verbs.is_form(does, "base"), verbs.lean(does) is verbs.Lean.VERB
    if (
        several is None
        or not acts
        or verbs.is_auxiliary(does)
        or does.rstrip("s") in {"hope", "think", "say", "seem", "guess", "if", "appear", "fear", "believe", "or"}
    ):
        return match[0]
    base = verbs.base_of(does, "base", "third")
    return f"{match['who']}{match['where']} {'do' if several else 'does'} not {base}"


DENYING: tuple[Rewriting, ...] = rewritings(((_NOT_DO, _does_not), (_DOES_NOT, _not_does)))
"""Each denial of another language, and what is said."""
