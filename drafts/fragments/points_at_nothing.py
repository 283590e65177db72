"""A pronoun that points at nothing in its own note: "you want it under 100", "did that for six years", "got them to agree".

Whoever jotted it knew what was meant from the line above. The reader gets one sentence of a letter, where the line above is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.idle_it import is_idle
from drafts.fragments.scene import Role, Slots
from drafts.fragments.they import is_plural_antecedent
from drafts.fragments.verbs import plain

# An answer has its question before it, and a question is put in words of the candidate's own.
_BY_THEMSELVES = frozenset({Role.TALKED, Role.LEARNED, Role.HIGHLIGHT, Role.NEED, Role.NEWS})
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_OBJECT_BEFORE = re.compile(
    r"(?:want|need|keep|kept|do|did|done|get|got|have|had|has|take|took|taken|make|made|put|fix|mend|sell|sold|buy|bought|run|ran|build|built|change|use|sort|"
    r"hate|like|love|mostly|learn|learned|learnt|see|saw|hand|hold|held|cut|solve|handle|finish|start|own|pass|try|tried|left|leave|lead|led|find|found|write|wrote|written|teach|taught|"
    r"bring|brought|move|check|call|clean|repair|show|tell|told|publish|open|close|save|send|sent|pay|paid|drop|cover|lose|lost|win|won|cook|bake|set|of|for|with|about|on|at|by|to|in|from|under|over|without|before|after|around|[a-z]+ing)$"
)
_WHOLE = frozenset({"topic", "clause", "first", "asked"})
_INSIDE = frozenset({"and", "or", "but", "to", "that", "who", "which", "than"}) | vocabulary.PRONOUNS
# "You help her get well", where both have become the reader.
_ON_YOURSELF = re.compile(
    r"\b[Yy]ou (?:are |were |have |had |can |could |will |would |also |still |always )*"
    r"(?:help|hir|teach|taught|train|show|bring|brought|drive|drove|coach|guid|feed|fed|visit|support|trust|treat|car(?=ing for)|send|sent|put|pick|promot|invit|lend|lent|let|ma[dk]|g[ia]v|call|ask|told|met|meet)(?:s|e|ed|d|ing)?(?: for)? you\b(?!['’]| (?:would|will|can|have|had|are|were|need|want)\b)"
)
_ASKING = frozenset({"how", "why", "when", "where", "what", "which", "who", "whether", "if"})
# Named like somebody who does it.
_MACHINES = frozenset(
    {
        "loader",
        "digger",
        "printer",
        "mixer",
        "washer",
        "dryer",
        "cooker",
        "scanner",
        "grinder",
        "roller",
        "cutter",
        "boiler",
    }
)


@lru_cache(maxsize=4096)
def points_at_nothing(text: str) -> bool:
    """Whether "it", "them", "that" or "this" stands in ``text`` with nothing before it that it could mean."""
    return any(
        not _has_antecedent(text[: found.start()], them=found[0].lower() == "them")
        for found in re.finditer(r"\b(?:[Ii]t|[Tt]hem|[Tt]hat|[Tt]his)\b(?!['’]s)", text)
        if _is_thing_meant(text, found)
    )


def without_open_pronouns(slots: Slots, role: Role) -> Slots:
    """``slots``, or none of them where a pronoun would reach the reader with nothing to point at, or "you" act on "you"."""
    said = {slot: text for slot, text in slots.items() if text}
    if any(map(_ON_YOURSELF.search, said.values())):
        return dict.fromkeys(slots)
    if role not in _BY_THEMSELVES:
        return slots
    opened = {slot for slot, text in said.items() if points_at_nothing(text)}
    # What else the words hold would be as open: only "sail" loses what "sailing and what it does" names.
    opened = set(slots) if opened & _WHOLE else opened
    return {slot: None if slot in opened else text for slot, text in slots.items()}


def _is_thing_meant(text: str, found: re.Match[str]) -> bool:
    """Whether the pronoun stands for a thing or for people, and for nothing that is told behind it."""
    low, before, behind = found[0].lower(), text[: found.start()].rstrip(), text[found.end() :]
    if low == "them":
        return not re.search(r"\d|\bof$", before)  # "7 years in CT, two of them in Leeds"
    if low in {"that", "this"}:
        return _stands_alone(before, behind) and not is_idle(text, found.start())
    if re.search(r"\b(?:writ(?:e|es|ing)|wrote)\b.*\bso\b|\bwho [a-z]+$", before):
        return False  # "the chef who founded it": the house
    if is_idle(text, found.start()):
        return False
    return not re.match(r"(?: \w+)* (?:\w+ing\b|to \w+ (?:a|the)\b)", behind) or bool(_OBJECT_BEFORE.search(before))


def _stands_alone(before: str, behind: str) -> bool:
    """Whether "that" is the thing meant, and neither leads a clause nor points at a noun behind it."""
    if re.search(r"\b(?:like|so|even)$", before):
        return False
    ends = re.match(
        r"$|[,.;:!?]| (?:for|in|on|at|with|from|since|than|off|out|up|down|twice|once|every|all|and|before|after|too|again|now|first|last|until|alone|myself|yourself|over|under|changed|fixed|done|sorted)\b",
        behind,
    )
    return ends is not None and _OBJECT_BEFORE.search(before) is not None


def _has_antecedent(before: str, *, them: bool) -> bool:
    """Whether a thing is named before a pronoun, or people for "them"; time and whoever acts are none."""
    words = _WORD.findall(before)
    if them:
        return any(is_plural_antecedent(word) or _is_somebody(word) for word in words)
    return not _only_acts(words) and any(_is_named(words, at) for at in range(len(words)))


def _only_acts(words: list[str]) -> bool:
    """Whether nothing but whoever does something stands before "it": a subject is no antecedent of its own object."""
    low = [plain(word) for word in words]
    while len(low) > 2 and low[0] in {"that", "because", "how", "why", "when", "where", "if"}:
        low = low[1:]
    if len(low) > 2 and low[-1] in {"for", "about"}:
        low = low[:-1]  # "customers ask for it"
    if len(low) < 2 or not verbs.is_form(low[-1], "third", "past", "base") or verbs.is_form(low[-1], "gerund"):
        return False
    subject = [word for word in low[:-1] if not (word in vocabulary.ADVERBS or verbs.is_auxiliary(word))]
    if not 0 < len(subject) < 4 or not (subject[0] in vocabulary.DETERMINERS or vocabulary.is_plural(subject[0])):
        return False
    return all(not vocabulary.DETERMINERS.union(_INSIDE, vocabulary.PREPOSITIONS) & {word} for word in subject[1:])


def _is_somebody(word: str) -> bool:
    low = plain(word)
    return (
        vocabulary.is_person(low)
        or low in {"staff", "team", "crew", "family", "everyone", "everybody", "someone", "somebody", "anyone"}
        or (word.isupper() and len(word) > 1)
    )


def _is_named(words: list[str], at: int) -> bool:
    """Whether the word at ``at`` can be what "it" stands for."""
    word, low = words[at], plain(words[at])
    if word[:1].isupper() and at and low not in {"i", "i've", "i'd", "i'm", "i'll"}:
        return True
    if (
        low in vocabulary.PRONOUNS | _ASKING
        or verbs.is_auxiliary(low)
        or (vocabulary.is_person(low) and low not in _MACHINES)
    ):
        return False
    if verbs.is_form(low, "gerund") and plain((words[at + 1 :] or [""])[0]) in {"and", "or", "is", "was"}:
        return True  # "load-shedding and what it does"
    behind_its = at > 0 and plain(words[at - 1]) in vocabulary.DETERMINERS
    if behind_its or (at == 0 and vocabulary.is_plural(low)):
        return True
    return vocabulary.is_noun(low) and not (_is_verb_here(words, at) or low in vocabulary.ADVERBS)


def _is_verb_here(words: list[str], at: int) -> bool:
    """Whether a word that could be a noun is the verb of its subject, or the first of a row: "you want", "keep it"."""
    low = plain(words[at])
    first = not at or plain(words[at - 1]) in vocabulary.PRONOUNS | {
        "to",
        "and",
        "how",
        "also",
        "never",
        "still",
        "always",
    }
    helped = bool(at) and verbs.is_auxiliary(plain(words[at - 1]))
    return (first or helped) and verbs.is_form(low, "base", "past", "third", "gerund", "participle")
