"""Where the head of a noun phrase stands: "corrosion round the floor beams"."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import DETERMINERS, PREPOSITIONS

_COMES = frozenset({"arriving", "coming", "going", "leaving", "moving", "returning"})


def head_index(words: list[str]) -> int:
    """Where the head noun stands: the last word before a preposition, a clause or a participle."""
    head = 0
    for index, word in enumerate(words):
        low = plain(word)
        if index:
            previous = words[index - 1]
            if low == "," and all(vocabulary.is_adjective(w) for w in words[:index]) and index + 1 < len(words):
                continue  # "a curious, quick learner"
            if low in PREPOSITIONS or low in {
                ",",
                ":",
                "to",
                "i",
                "you",
                "we",
                "they",
                "he",
                "she",
                "nobody",
                "everybody",
                "everyone",
            }:
                break
            if low in {
                "a",
                "an",
                "the",
                "my",
                "your",
                "our",
                "their",
                "versus",
                "that's",
                "who's",
                "who",
                "that",
                "which",
                "every",
                "each",
                "this",
                "last",
                "next",
            }:
                break
            if vocabulary.is_plural(previous) and (low == "people" or vocabulary.are_people(low)):
                break  # "insights people actually use"
            if verbs.is_auxiliary(low) or low.endswith(("'d", "'ve", "'ll", "'re")):
                break
            after = plain(words[index + 1]) if index + 1 < len(words) else ""
            if low == "round" and after in DETERMINERS:
                break  # "corrosion round the floor beams"
            if verbs.is_form(low, "gerund") and (
                vocabulary.is_plural(previous) or after in {"apart", "down", "over", "out", "up"}
            ):
                break
            if (
                low in _COMES
                and after in PREPOSITIONS | {"into", "back", "down", "up"}
                and vocabulary.is_counted(previous)
            ):
                break  # "the dredger coming into the dock in January"
            if (
                verbs.is_form(low, "past")
                and (not vocabulary.is_noun(low) or vocabulary.is_plural(previous))
                and after in PREPOSITIONS | {"to"}
            ):
                break
            if vocabulary.is_mass(previous) and verbs.is_form(low, "participle") and not vocabulary.is_noun(low):
                break  # "paperwork done the same day"
            ends = after in PREPOSITIONS | {""}
            if (
                vocabulary.is_adjective(low)
                and ends
                and (
                    not vocabulary.is_noun(low)
                    or (low in {"right", "ready", "clean"} and vocabulary.is_plural(previous))
                )
            ):
                break  # "records right for the audit"
        head = index
    return head
