"""What a question is about where it is no clause: a gap, a lack, a noun phrase, something done, what somebody is like."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from drafts.fragments import verbs
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.noun_article import with_article
from drafts.fragments.question_slots import about, in_clause
from drafts.fragments.scene import Slots
from drafts.fragments.tokens import tokens
from drafts.fragments.verbs import plain

_WHAT_IS = re.compile(
    r"^(?:and )?what(?:['’]s| is| are| was| were) (?P<noun>(?:the|your|my|our|their|his|her|one) .+)$", re.IGNORECASE
)
_MINE = re.compile(
    r"^(?:biggest|greatest|best|worst|proudest|hardest|toughest|favou?rite|notice period|current|last (?:job|role|boss)|last position|commute|"
    r"career|short (?:time|stay|stint) (?:in|at|with) [^,]+$|nerves (?:in|on|before|at)|fear of|speed (?:on|at|with)|English (?:for|on) |patience (?:with|for)|knowledge of|references from|leadership style|management style|work(?:ing)? style|experience|lack of)\b",
    re.IGNORECASE,
)
_OWN = frozenset(
    {
        "weaknesses",
        "weakness",
        "strengths",
        "strength",
        "age",
        "availability",
        "references",
        "gaps",
        "gap",
        "visa",
        "commute",
    }
)
_HAVING = re.compile(r"(?:I|you)(?:['’]ve| have) (?P<tail>(?:only )?(?P<done>[a-z]+)\b.*)$")
# "That I have only a licence of six months".
_HAVING_ONLY = re.compile(r"(?:that )?I(?:['’]ve| have)(?: got)? (?P<tail>only (?:an?|one|two|three|\d+) [a-z].*)$")
# "A healthcare background", "crane experience".
_MY_OWN = re.compile(
    r"^an? (?=(?:[a-z]+ )?background\b)|^(?!(?:my|an?|the|any|this|that|such|relevant) )(?=(?:[a-z]+ ){1,2}experience\b)"
)


def named_topic(text: str, shift: Callable[[str], str]) -> Slots | None:
    """The slots of a question about something one has, had or lacks ("gap 2019-21", "no degree", "what's the catch")."""
    if match := re.match(r"(?P<what>[a-z]+) (?P<year>(?:19|20)\d\d(?:[-–/]\d+)?)$", text):
        return about(f"my {match['year']} {match['what']}")
    if re.match(r"only (?:(?:one|two|three|\d+) [a-z]|(?:[a-z]+ )?experience$)", text):
        return about(shift(f"having only {text[5:]}"))
    if match := re.match(r"(?:having )?no (?!one\b|longer\b|more\b)(?=[a-z])", text, re.IGNORECASE):
        return _lack(_MY_OWN.sub("my ", with_article(shift(text[match.end() :]), False)))
    match = _HAVING_ONLY.match(text) or _HAVING.match(text)
    if match and (match.re is _HAVING_ONLY or verbs.is_form(match["done"], "participle")):
        return about(f"having {shift(match['tail'])}")
    what = _WHAT_IS.match(text)
    if what and not any(verbs.is_auxiliary(w) for w in tokens(what["noun"])):
        return about(shift(what["noun"]))
    return None


def _lack(lack: str) -> Slots:
    """The slots of a question about what one does not have."""
    if re.search(r"\b(?:experience|background)\b", lack):
        return about(lack)  # "my lack of experience" talks one down
    topic = f"{'the' if 'my ' in lack else 'my'} lack of {lack}"
    one = lack.startswith(("a ", "an ", "knowledge of ", "formal ")) and not lack.endswith(" before")
    had = "had " if lack.endswith("of my own") else ""
    return {"topic": topic, "asked": f"whether I have {had}{lack}"} if one else about(topic)


def phrase_topic(text: str, shift: Callable[[str], str], *, one_of_them: bool = False) -> Slots:
    """The slots of a question that is a phrase; ``one_of_them``: it asks for an example ("describe conflict at work")."""
    fragment = analyse(text)
    words = fragment.words
    if not words or (len(words) > 1 and plain(words[1]) in {"myself", "yourself", "me"}):
        return {}
    first = plain(words[0])
    if fragment.shape is Shape.ADJECTIVE or re.match(
        r"too (?!much\b|many\b|little\b|few\b)[a-z]+(?: (?:for|to|from)\b|$)|(?:comfortable|happy|willing|able|ready|confident|prepared) [a-z]",
        text,
    ):
        return in_clause(f"whether I am {shift(text)}")
    if re.match(r"(?:ok|okay|fine|happy) with\b", text):
        return in_clause(f"whether I would be {shift(text)}")
    manages = first in {"handling", "managing", "leading"} and len(words) > 1 and words[1] != "of"
    if fragment.shape is Shape.GERUND or manages:
        topic = shift(text)
        return {**about(topic), "doing": topic}
    if fragment.shape is Shape.NOUN:
        return about(_noun_topic(text, words, shift, one_of_them=one_of_them))
    if len(words) == 1 and re.search(r"(?:ed|ied|able|ful|less|ous)$", first):
        return in_clause(f"whether I am {text}")
    if fragment.shape is Shape.SENTENCE and re.match(r"I\b|I['’]|my\b", text):
        return {"first": text, "clause": text}
    if fragment.shape is Shape.PAST and first == "never":
        return {"first": f"I {text}", "clause": f"I {text}"}
    return {}


def _noun_topic(text: str, words: Sequence[str], shift: Callable[[str], str], *, one_of_them: bool) -> str:
    """A noun phrase with what it lacks: "my" before what is one's own, "having" before "too much", else its article."""
    if re.match(r"(?:too (?:much|many|little|few)|not enough|so (?:much|little|few)) ", text):
        return f"having {shift(re.sub(r', (?=not enough )', ' and ', text))}"
    own = (
        (len(words) == 1 and plain(words[0]) in _OWN)
        or bool(_MINE.match(text))
        or bool(re.match(r"(?:[a-z]+ experience|(?:[a-z]+ )?background)\b", text))
    )
    own = own and not text.startswith("my ") and not re.search(r"\bI(?:['’]ve| have| ever|['’]m)?\b", text)
    return shift(f"my {text}" if own else with_article(text, not one_of_them))
