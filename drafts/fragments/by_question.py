"""An answer that only its question makes a sentence of: a row of doings ("declaring it, and saying so"), a thing ("groups of eight")."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.first_capital import lower_first
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.gerund_subject import did_something, would_be
from drafts.fragments.lent_verb import lent
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.rows import in_a_row
from drafts.fragments.short_answer import short_answer
from drafts.fragments.verb_phrase import reform

_YOU = r"(?:you|I|we)"
_SUPPOSED = re.compile(r"\b(?:would|will)\b|['’](?:d|ll)\b|^what if\b|^if\b", re.IGNORECASE)
_WAYS = re.compile(
    rf"\b(?:how|what)\b.*\b(?:do|would|will|can|could|should) {_YOU}\b|\bhow {_YOU} |\bhow to ", re.IGNORECASE
)
_THINGS = re.compile(rf"\b(?:how|what)\b.*\b(?:do|does|would|will|can|could|should|{_YOU}|to)\b", re.IGNORECASE)
_BEST = re.compile(r"\b(?:biggest|proudest|greatest|best|worst|hardest|toughest) [a-z]+", re.IGNORECASE)
_HABIT = re.compile(rf"\b(?:how|what) do {_YOU}\b", re.IGNORECASE)
# What is asked for there is a number, a day, a name, or what one feels: "how long", "what notice", "how do you feel about nights".
_NO_WAY = re.compile(
    r"\bhow (?:long|many|much|old|far|soon|often|big)\b|\bwhat (?:notice|salary|hours|time|day|date|year|pay|rate)\b|\bwhat (?:is|are) (?:my|your|the)\b",
    re.IGNORECASE,
)
_NO_DEED = re.compile(
    rf"\b(?:do|would) {_YOU} (?:feel|think|know|like|hear|find out|see|rate|want|mean|say about|bring|earn|charge)\b",
    re.IGNORECASE,
)
# What somebody is said never to have done: "never having run a budget", "no experience with nights".
_LACKED = re.compile(
    r"^(?:(?:but )?(?:I|you)(?:['’]ve| have)? )?(?:never|no|not having|not enough|lack of|lacking|little|limited)\b|\b(?:haven['’]t|have not|have never)\b|\bno experience\b",
    re.IGNORECASE,
)
_YET_TO_COME = re.compile(
    r"\b(?:now|next|soon|currently|this|tomorrow|tonight|by|until)\b|\b(?:in|from|on) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
_ALWAYS_SO = re.compile(r"(?:know|like|love|enjoy|prefer|believe|trust) (?!to\b)")
_WAY = re.compile(
    r"(?:with|through|in|by|over|via|without|from|at|on) (?!my opinion|the end|first\b|least\b|most\b)[a-z]",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:and |then |and then )?(?:with|without|not|always|never|only|so that|until|before|after)\b|then (?:what|how|whoever|whatever) "
)
_LONG = 4
"""Words: a shorter thing may be anything."""


def answered(text: str, question: str) -> str:
    """``text`` as the sentence that it is behind ``question``; else as it is."""
    if _NO_WAY.search(question):
        return lent(lower_first(text, ()), question) or text
    told = lower_first(text, ())
    for read in (lent, short_answer, _deeds, _have_done, _row, _way, _thing):
        if done := read(told, question):
            return done
    return text


def _deeds(text: str, question: str) -> str | None:
    """ "Declaring it, swapping the inspection and saying so in writing": what I would do, or do."""
    shown, _, why = re.sub(r"^by (?=[a-z-]+ing\b)", "", text).partition(", they ")
    why = f": they {why}" if why else ""  # "by asking the porter, they know everything"
    parts = re.split(r", (?:and (?:then )?|then )?(?=[a-z-]+ing\b)", shown)
    first = analyse(parts[0], candidate=True)
    if not _WAYS.search(question) or first.shape is not Shape.GERUND or first.verb:
        return None
    bare = [reform(part, 0, "base") if verbs.is_form(plain(tokens(part)[0]), "gerund") else None for part in parts]
    if any(done is None or re.search(r"\b(?:I|we)\b", done) for done in bare):
        return None
    *some, last = [done for done in bare if done]
    # "Stopping it, putting the kettle on and getting them in": the last two are joined already.
    joined = re.search(r" and [a-z-]+ing\b", parts[-1]) is not None
    row = f"{', '.join(some)}{', ' if joined else ' and '}{last}" if some else last
    return f"I would {row}{why}" if _SUPPOSED.search(question) else f"I {row}{why}"


def _have_done(text: str, question: str) -> str | None:
    """ "Running a 40k project for two years", where one was said never to have run any: what I have done."""
    if not _LACKED.search(question) or _YET_TO_COME.search(text) or re.search(r"(?<!,) and [a-z-]+ing\b", text):
        return None
    parts = re.split(r", (?:and )?(?=[a-z-]+ing\b)", text)
    first = analyse(parts[0], candidate=True)
    if first.shape is not Shape.GERUND or first.verb or would_be(first) or did_something(first):
        return None
    done = []
    for part in parts:
        word, _, rest = part.partition(" ")
        base = verbs.base_of(word, "gerund")
        if base is None or base in {"be", "have"} or not rest or re.search(r"\b(?:I|we)\b", rest):
            return None
        done.append(f"{verbs.participle(base)} {rest}")
    *some, last = done
    return f"I have {', '.join(some)} and {last}" if some else f"I have {last}"


def _row(text: str, question: str) -> str | None:
    """ "Offer water, get the manager, never touch him": what I would do; behind "how do you" what I do."""
    habit = _HABIT.search(question) is not None and not _NO_DEED.search(question)
    row = in_a_row(text, habit=habit, sure=habit or _WAYS.search(question) is not None)
    if row is None:
        return None
    if _ALWAYS_SO.match(row):
        return f"I {row}"  # what one knows or likes is so already
    return f"I {row}" if habit else f"I would {row}"


def _way(text: str, question: str) -> str | None:
    """ "Through the caretakers and the mosque": how I would do it."""
    how = re.search(
        rf"\bhow (?:(?:do|would|will|can|could|should) {_YOU}|{_YOU} (?:would|will))\b", question, re.IGNORECASE
    )
    if (
        how is None
        or _NO_DEED.search(question)
        or not _WAY.match(text)
        or re.search(r"\b(?:I|we|you|he|she|they)\b", text)
    ):
        return None
    return f"I would do it {text}" if _SUPPOSED.search(how[0]) else f"I do it {text}"


def _thing(text: str, question: str) -> str | None:
    """ "Groups of eight on a rotation": my answer is that."""
    best = _BEST.search(question)
    if len(text.split()) < _LONG or not (best or _THINGS.search(question)):
        return None
    if best and "," not in text and analyse(text, candidate=True).shape is Shape.GERUND:
        return f"my answer is {text}"
    text = re.sub(r"^same (?=[a-z])", "the same ", text)
    if analyse(text, candidate=True).shape is not Shape.NOUN or not _is_sound(text):
        return None
    return f"my answer is {text}"


def _is_sound(text: str) -> bool:
    """Whether a thing lacks no article, and nothing but things and how they are stands behind its commas."""
    words = tokens(text)
    closed = vocabulary.NUMBERS | vocabulary.PREPOSITIONS | vocabulary.ADVERBS | {"no", "yes"}
    if plain(words[0]) in closed or words[0][0].isdigit():
        return False
    first, *behind = re.split(r", ", text)
    if not tokens(first):
        return False
    head = tokens(first)[head_index(tokens(first))]
    if not vocabulary.is_noun(head) or with_article(first, False) != first:
        return False
    return all(_GOES_ON.match(part) or _is_thing(re.sub(r"^(?:and then|then|and|or) ", "", part)) for part in behind)


def _is_thing(part: str) -> bool:
    words = tokens(part)
    if len(words) > 1 and vocabulary.is_plural(words[-2]) and verbs.is_form(words[-1], "base"):
        return False  # "the old ones leak"
    shape = analyse(part, candidate=True).shape
    return shape is Shape.GERUND or (shape is Shape.NOUN and with_article(part, False) == part)
