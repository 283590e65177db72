"""Who a message goes to: the person meant by a name, the one to check in with, those to thank, who can be reached."""

from __future__ import annotations

import re
import unicodedata

from drafts.notes import Contact, Notes, Person

_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam"})
_NO_REPLY = re.compile(r"^(?:do[-_.]?)?no?t?[-_.]?reply\b|^(?:noreply|donotreply)|[-_.+](?:noreply|no-reply)$")


def person_meant(notes: Notes, words: str) -> Person | None:
    """The one of ``people`` that the words name: in full, within a longer text, or by a part that is theirs alone."""
    wanted = _words(words)
    if not wanted:
        return None
    exact = [person for person in notes.people if _words(person.name) == wanted]
    whole = [person for person in notes.people if _within(_words(person.name), wanted)]
    part = [person for person in notes.people if set(wanted) <= set(_words(person.name))]
    if exact or whole:
        return (exact or whole)[0]
    return part[0] if len(part) == 1 else None


def addressee(notes: Notes) -> Person | None:
    """Whom the check-in goes to: who decides, else the hiring manager, the recruiter, the first person; None: the team."""
    chosen = person_meant(notes, notes.decision.who)
    return chosen or next(iter(by_rank(notes)), None)


def by_rank(notes: Notes) -> list[Person]:
    """The people in the order in which one of them is chosen to be written to."""
    decides = person_meant(notes, notes.decision.who)

    def rank(person: Person) -> int:
        part = person.part.casefold()
        return 0 if person is decides else 1 if "hiring" in part else 2 if "recruit" in part else 3

    return sorted(notes.people, key=rank)


def caller_named(notes: Notes, words: str) -> Person | None:
    """The person whose whole name, or whose first or last name alone, stands in what was said about calling."""
    said = _words(words)
    for person in notes.people:
        if _within(_words(person.name), said):
            return person
    capitals = [word for word in re.findall(r"\w+", words) if word[:1].isupper()]
    named = (person_meant(notes, word) for word in capitals)
    return next((one for one in named if one is not None), None)


def interviewers(notes: Notes) -> list[Person]:
    """The people who are thanked: everyone met.

    A recruiter of whom the notes record no conversation did not interview, unless nobody else is named.
    """
    return [person for person in notes.people if _conversed(person)] or list(notes.people)


def writable(person: Person, channel: str) -> bool:
    """Whether a reply can reach the person: an e-mail address that reads mail, or a post address where post is used."""
    if channel.casefold() == "post" and person.address.strip():
        return True
    return bool(person.email.strip()) and not no_reply(person.email)


def no_reply(email: str) -> bool:
    """Whether an address only sends: ``no-reply@``, ``noreply@``, ``donotreply@`` and their spellings."""
    return _NO_REPLY.search(email.strip().casefold().partition("@")[0]) is not None


def is_to(contact: Contact, person: Person | None, notes: Notes) -> bool:
    """Whether a recorded contact went to this person (None: to the hiring team). One person alone needs no name."""
    if not contact.to.strip():
        return person is None or len(notes.people) == 1
    return person is not None and _words(contact.to) == _words(person.name)


def _conversed(person: Person) -> bool:
    met = (person.talked_about, person.learned, person.concerns, person.closing, person.met)
    return "recruit" not in person.part.casefold() or any(met)


def _words(text: str) -> list[str]:
    plain = "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))
    words = re.findall(r"\w+", plain)
    return [word for word in words if word not in _HONORIFICS] or words


def _within(part: list[str], whole: list[str]) -> bool:
    return bool(part) and any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
