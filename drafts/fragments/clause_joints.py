"""Where the clauses of a sentence meet: two that a comma alone joins, and an adjunct that stands before its clause."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.fragment import Shape, analyse, plain
from drafts.fragments.scene import Scene
from drafts.fragments.subject_article import with_subject_article
from drafts.fragments.vocabulary import NUMBERS

# "The crane lifts 40 t, can not turn": what stood before the comma does that too.
_DOES_TOO = re.compile(
    r"(?:is|are|was|were|can|cannot|can not|must|has|have) (?!(?:it|they|he|she|you|I|we|there|that)\b)[a-z]"
)


def unspliced(text: str, scene: Scene) -> str:
    """Two sentences with a comma alone between them, joined by "and"."""
    if re.match(r"(?:if|when|since|while|because|although|as|after|before|once)\b", text, re.IGNORECASE):
        return text
    head, comma, tail = text.partition(", ")
    word = plain(tail.split(" ")[0])
    second = verbs.is_form(word, "third") and verbs.lean(word) is verbs.Lean.VERB
    told = bool(comma) and ", " not in tail and " and " not in text and analyse(head).shape is Shape.SENTENCE
    if told and second:
        return f"{head} and {tail}"  # "the team sits in Pune, works nights"
    if told and head.startswith("I ") and verbs.is_form(word, "past") and not verbs.is_form(word, "participle", "base"):
        return f"{head} and {tail}"  # "I know the maps, did the course in spring"
    if word in NUMBERS | {"plus"} and " plus " in tail:
        return text  # "the new season, six shows plus the opera"
    if told and _DOES_TOO.match(tail) and not re.search(r"\b(?:that|which|who|nobody|no|not|never)\b|n['’]t\b", head):
        return f"{head} and {re.sub(r'^can not', 'cannot', tail)}"
    joined = (
        comma
        and ", " not in tail
        and not re.match(
            r"(?:and|but|so|or|which|who|of (?:whom|which)|where|when|because|then|not|yet|since|as|if|unless|until|while|though|although|once|after|before|whatever|whoever|whenever|wherever|no matter)\b",
            tail,
        )
    )
    result = re.search(
        r"(?<=[a-z]) so (?=(?:the|my|our|your|we|they|you(?! can| could| may)|nobody|everybody|everyone) )", text
    )
    if result and not comma and not text.startswith("I "):
        cause, effect = text[: result.start()], text[result.end() :]
        if analyse(cause).shape is analyse(effect).shape is Shape.SENTENCE:
            return f"{cause}, so {effect}"
    row = verbs.is_form(word, "base") and verbs.lean(word) is verbs.Lean.VERB and re.match(r"(?:I|we|you|they) ", head)
    second_clause = analyse(tail) if joined and not row else None
    if second_clause and second_clause.shape is Shape.SENTENCE and analyse(head).shape is Shape.SENTENCE:
        return f"{head}, and {with_subject_article(tail, second_clause.verb, scene.known)}"
    return text


def adjunct_last(text: str) -> str:
    """ "In my last job I trained 40 apprentices" as "I trained 40 apprentices in my last job", which any clause can hold."""
    match = re.match(
        r"^(?P<adjunct>(?:\w+ \w+ ago|last|recently|in|at|on|during|after|before|as|when|while|for|with)\b[^,]*?),?\s+(?P<main>I(?:['’]\w+)?\s.+)$",
        text,
        re.IGNORECASE,
    )
    if not match or re.search(r"\b(?:I|that|who|which)\b", match["adjunct"]) or "," in match["main"]:
        return text
    if re.search(r" but (?:here|there|now|today|then|I)\b", match["main"]):
        return text  # "in my country I was an engineer but here I drive a taxi"
    adjunct = match["adjunct"]
    second = adjunct.split()
    if len(second) < 2:
        return text
    return f"{match['main']} {adjunct[0].lower()}{adjunct[1:]}"
