"""A finished draft: what it says, to whom, and which note every sentence comes from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drafts.fragments import vocabulary
from drafts.fragments.wordlists import section
from drafts.kinds import Kind
from drafts.notes import Notes

_RARE = section("in few dictionaries")
_PLAIN = section("in every dictionary")
_TERM = re.compile(r"[^\W_]+(?:['’.\-&/+#][^\W_]+)*[+#]*")


@dataclass(frozen=True)
class Draft:
    """One message. ``body`` runs from greeting to signature; ``subject`` is "" for what has none.

    ``highlights`` are the raw texts used, ``sources`` pairs of a sentence and the key of the notes it rests on (or the
    template, where it rests on none), ``left_out`` what the notes hold and the reader must not see or no sentence could carry.
    ``heading`` is what stands above the greeting of a formal letter: addresses and date. ``html`` is the body as HTML where its
    template is written so, ``own_kind`` the name of a kind of the user's own.
    """

    kind: Kind
    to: str | None
    subject: str
    body: str
    highlights: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    heading: str = ""
    html: str = ""
    own_kind: str = ""

    @property
    def name(self) -> str:
        """What the message is called in file names: its kind, or the kind of the user's own."""
        return self.own_kind or self.kind.value

    @property
    def text(self) -> str:
        """The whole text as sent or printed, without the subject."""
        return f"{self.heading}\n\n{self.body}" if self.heading else self.body


def header_of(draft: Draft, notes: Notes) -> Mapping[str, str | Sequence[str]]:
    """The header of a saved draft, for ``drafts.saved.join``."""
    person = notes.person(draft.to) if draft.to else None
    interview = (person.met if person and person.met else None) or notes.interview.date
    return {
        "Kind": draft.kind.value,
        "To": draft.to or "",
        "From": notes.me.name,
        "Company": notes.company,
        "Role": notes.role,
        "Subject": draft.subject,
        "Interview": interview.isoformat() if interview else "",
        "Decision": notes.decision.by.isoformat() if notes.decision.by else "",
        "Highlights": draft.highlights,
        "Known": known_words(draft, notes),
    }


def known_words(draft: Draft, notes: Notes) -> tuple[str, ...]:
    """The notes' names, and their words that no dictionary of common words holds, as far as the draft uses them."""
    text = f"{draft.subject}\n{draft.text}"
    terms = set(_TERM.findall(text))
    # "the greybox-to-art handoff" holds a word of the notes that they do not spell with hyphens.
    used = terms | {part for term in terms for part in term.split("-")}
    names = [
        name for name in (*(person.name for person in notes.people), notes.me.name) if used & set(_TERM.findall(name))
    ]
    spoken_for = {word for name in (*names, notes.company, notes.role) for word in _TERM.findall(name)}
    said = used & set(_TERM.findall(_all_text(notes))) - spoken_for
    return (*dict.fromkeys(names), *sorted(word for word in said if len(word) > 1 and not _ordinary(word)))


def _ordinary(word: str) -> bool:
    if word.lower() in _PLAIN:
        return True
    bare = re.sub(r"(?:n['’]t|['’](?:s|d|ll|re|ve|m))$", "", word)
    parts = [part for part in re.split(r"['’.\-&/]", bare) if part]
    return all(part.isdigit() or ((part.lower() == part or part.istitle()) and _common(part.lower())) for part in parts)


def _common(word: str) -> bool:
    if re.sub(r"(?:s|d|ed|r|ing)$", "", word) in _RARE or word in _RARE:
        return False
    graded = re.sub(r"(?:i?er|i?est|ly)$", "", word)
    if graded != word and any(vocabulary.is_adjective(graded + end) for end in ("", "e", "y")):
        return True  # "steadier", "plainly"
    return vocabulary.is_common(word) or word.removesuffix("s") in _PLAIN


def _all_text(notes: Notes) -> str:
    pieces = [notes.me.signature, notes.me.address, notes.decision.next_steps, *notes.needs, *notes.news]
    pieces += [highlight.text for highlight in notes.highlights]
    for person in notes.people:
        pieces += [person.greeting, person.title, person.address, person.closing, *person.talked_about, *person.learned]
        pieces.append(person.own_words)
        pieces += [text for concern in person.concerns for text in (concern.question, concern.answer)]
    return "\n".join(pieces)
