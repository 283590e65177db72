"""In an answer, a thing that happened and what the candidate did then: "a line came off, cut it out and did it again"."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens

_PERSON = frozenset(
    {"he", "she", "they", "we", "i", "it", "who", "somebody", "someone", "nobody", "everybody", "people"}
)

_ABOUT_IT = frozenset({"it", "them", "him", "her", "everybody"})


def with_i(text: str) -> str:
    """``text`` with the "I" that the second half lacks; people may have done it themselves, and stay as they are."""
    head, comma, deed = text.partition(", ")
    if not comma or not tokens(deed) or ", " in head:
        return text
    happened = analyse(head, candidate=True)
    if happened.shape is not Shape.SENTENCE or not happened.verb:
        return text
    subject = [plain(word) for word in happened.words[: happened.verb]]
    if any(word in _PERSON or vocabulary.is_person(word) or word[:1].isupper() for word in subject):
        return text
    verb = plain(tokens(deed)[0])
    told = analyse(deed, candidate=True).shape is Shape.PAST and not vocabulary.is_adjective(verb)
    # What a failure did itself has a thing behind it ("the storm came, tore the roof off"); what was done about it has "it".
    done = told and plain(tokens(deed)[1] if len(tokens(deed)) > 1 else "") in _ABOUT_IT
    past = verbs.is_form(plain(happened.words[happened.verb]), "past")
    return f"{head}, and I {deed}" if done and past else text
