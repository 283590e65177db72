"""What the candidate tells a reader in their own words: it stands as it is, tidied at its edges, or it is named as left out.

There is but one wording of it, so it is a fact and no move.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafts.cards.text import sentences
from drafts.composing.facts import Facts
from drafts.fragments.joining import capitalize_first, end_stop
from drafts.fragments.private import is_private, without_oaths
from drafts.notes import Notes, Person

NAME = "own_words"
"""The fact's name, and the key's."""

# A jot loses it with the oaths; a sentence would lose its end.
_AND_SO_ON = re.compile(r"(\betc\b\.?)")


def key_of(person: Person) -> str:
    """The key of the notes."""
    return f"people[{person.name}].{NAME}"


def by_post(notes: Notes) -> bool:
    """Whether the handwritten note is the thank-you."""
    return notes.channel.casefold() == "post"


def put_own_words(facts: Facts, person: Person | None) -> None:
    """Put what this reader may see of the own words among the facts, and name what is left out."""
    if person is None or not person.own_words.strip():
        return
    kept = []
    for sentence in sentences(" ".join(person.own_words.split())):
        if is_private(sentence):
            # Half a sentence may say what the whole one did not: it goes as one.
            facts.left_out.append(f"{sentence!r} ({key_of(person)}), which is not for the reader")
            continue
        dropped: list[str] = []
        said = "".join(
            piece if _AND_SO_ON.fullmatch(piece) else without_oaths(piece, dropped)
            for piece in _AND_SO_ON.split(sentence)
        )
        facts.left_out += [f"{item} ({key_of(person)})" for item in dropped]
        kept.append(_closed_up(said) if dropped else sentence)
    said = " ".join(sentence for sentence in kept if re.search(r"\w", sentence)).rstrip(",;: ")
    if said:
        facts.put(NAME, said if said.endswith("…") else end_stop(capitalize_first(said)), key_of(person))


def _closed_up(sentence: str) -> str:
    """The sentence without the gap that a word left in it."""
    text = re.sub(r"\s+(?=[,.;:!?])|^[\s,]+", "", " ".join(sentence.split()))
    return end_stop(capitalize_first(re.sub(r",(?=[,.;:!?])", "", text).rstrip(",;: ")))


def own_words(facts: Facts) -> str:
    """The own words among the facts, "" where there are none."""
    return str(facts.values.get(NAME, ""))


def leave_out(facts: Facts, why: str) -> None:
    """Take the own words out of a message, and name them with the reason."""
    facts.left_out.append(f"{own_words(facts)!r} ({facts.keys[NAME]}), {why}")
    facts.drop(NAME)


def among(left_out: Iterable[str]) -> list[str]:
    """What of the things left out is of somebody's own words."""
    return [line for line in left_out if f".{NAME})" in line]


def miss(facts: Facts, body: str) -> None:
    """Name the own words where a template of the user's own has no place for them."""
    told = own_words(facts)
    if told and told.casefold() not in " ".join(body.split()).casefold():
        leave_out(facts, "for which the template has no place")
