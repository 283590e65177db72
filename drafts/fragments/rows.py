"""Bare verbs one after the other, as somebody jots what is to be done: "stop, tape it off, ring the office"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.main_verb import main_verb
from drafts.fragments.present_start import starts_present
from drafts.fragments.word_classes import is_adverb, opens_object

_JOINT = re.compile(r", (?:and then |and |then |but )?|(?<=[a-z]), | and then ")
# Somebody else does something in it, or the candidate does behind its commas: no row of one's own doings alone.
_TELLS = re.compile(
    r"(?<!\bso )(?<!\bwhen )(?<!\bif )(?<!\bthat )(?<!\bwhat )(?<!\buntil )(?<!\bbefore )(?<!\bas )\b(?:I|we|I['’][a-z]+)\b"
)
_SOMEBODY = frozenset({"i", "we", "they", "he", "she", "it", "you"})
_GOES_ON = re.compile(
    r"(?:not (?:the|an?|my|to|by|with|for|on|in)|without|with|so|before|after|until|when|if|as|like|because|even|especially|an?|the) "
)
# "Strike after strike": one thing, and then the same again.
_AFTER_ANOTHER = re.compile(r"(?P<one>[a-z]+) (?:after|by|upon|for) (?P=one)\b")
_NOT = re.compile(r"(?:do not|don['’]t) ")


def in_a_row(text: str, *, habit: bool, sure: bool) -> str | None:
    """``text`` as one row behind "I would" (``habit``: behind "I"); None where it is no such row, or a single doing that needs none.

    ``sure``: the question asks what one does, so that a word that looks like a noun may be a verb.
    """
    if _TELLS.search(text):
        return None
    parts: list[str] = []
    for part in _JOINT.split(text):
        if parts and _GOES_ON.match(part):
            parts[-1] = f"{parts[-1]}, {part}"  # "show him the clips, not the numbers"
        else:
            parts.append(part)
    doings = [_is_doing(part, sure=sure) for part in parts]
    certain = any(doings) or (sure and len(parts) > 1)
    if not certain or any(doing is None for doing in doings):
        return None
    if len(parts) == 1:
        return parts[0] if habit and doings[0] else None
    if habit and any(_NOT.match(part) for part in parts):
        return None
    *some, last = [_NOT.sub("not ", part) for part in parts]
    then = "then " if re.search(r"then $", text[: len(text) - len(parts[-1])]) else ""
    joined = (word := re.search(r" and ([a-z]+)\b", last)) is not None and verbs.is_form(word[1], "base")
    return f"{', '.join(some)}{', ' if joined else ' and '}{then}{last}"


def _is_doing(part: str, *, sure: bool) -> bool | None:
    """Whether a part begins with a bare verb for certain (True) or may do so (False); None where it does not."""
    shown = re.sub(r"^(?:never|always|also|just|first|not) ", "", _NOT.sub("", part))
    words = tokens(shown)
    if not words or not words[0].islower():
        return None
    verb = plain(words[0])
    if verb == "be":
        return True
    if verbs.is_auxiliary(verb) and verb not in {"have", "do"}:
        return None
    if not verbs.is_form(verb, "base") or verb in vocabulary.PREPOSITIONS:
        return None
    if len(words) > 1 and verb == "have" and verbs.is_form(words[1], "participle"):
        return None  # "have done one in five for years"
    if _AFTER_ANOTHER.match(part):
        return None
    past = verbs.is_form(verb, "past")
    lean = verbs.lean(verb)
    only = not past and lean is verbs.Lean.VERB and not vocabulary.is_adjective(verb)
    if len(words) == 1:
        return only if only or (sure and lean is verbs.Lean.EVEN) else None
    if starts_present(words, True) and not past:
        return True
    behind = plain(words[1])
    follows = opens_object(words[1]) or behind in vocabulary.PREPOSITIONS - {"of"} or is_adverb(behind)
    follows = follows or vocabulary.is_mass(behind) or vocabulary.is_plural(behind)
    may = follows and (past or (sure and lean is not verbs.Lean.NOUN))
    return only or (False if may else None)


def without_bare(text: str) -> tuple[str, tuple[str, ...]]:
    """A row of doings without the parts that have no verb, and those: "call the depot, flares out, wait in the cab"."""
    parts = text.split(", ")
    doings = [_is_doing(part, sure=True) for part in parts]
    if len(parts) < 3 or not doings[0] or _TELLS.search(text):
        return text, ()
    bare = tuple(part for part, doing in zip(parts, doings, strict=True) if doing is None and _is_bare(part))
    kept = [part for part in parts if part not in bare]
    return (", ".join(kept), bare) if bare and len(kept) + len(bare) == len(parts) else (text, ())


def _is_bare(part: str) -> bool:
    """Whether a part is a thing alone: "flares out", "then the tacho"; not what goes on with the doing before it."""
    said = re.sub(r" (?:if|when|unless|until) .*$", "", part.removeprefix("then "))
    words = tokens(said)
    if not 0 < len(words) < 6 or words[0] in {"and", "or"} or (_GOES_ON.match(part) and not part.startswith("the ")):
        return False
    return not any(verbs.is_auxiliary(word) or plain(word) in _SOMEBODY for word in words) and main_verb(words) is None
