"""A pronoun that points at nothing in its own note: "you want it under 100", "did that for six years", "got them to agree".

Whoever jotted it knew what was meant from the line above. The reader gets one sentence of a letter, where the line above is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from drafts.fragments import verbs, vocabulary
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
# "It" that stands for nothing: of time and weather, before what is told only then, in fixed phrases.
_IDLE = re.compile(
    r"\b(?:make|makes|made|making|call|calls|called|calling) it (?:a day|clear|plain|easy|easier|hard|harder|possible|impossible|work|to|through|home|back|in time|a (?:rule|point|habit))\b"
    r"|\b(?:take|takes|took|taking) it (?:easy|in turns|slow|from there|seriously|that)\b|\bwing(?:ing|s|ed)? it\b|\b(?:worth|at|like|of|as|than) it(?=$|[ ,.])(?! (?:in|on|for|by|and)\b)|\bwhen it comes\b"
    r"|\b(?:as|like|so) it (?:is|was|were|happens|stands|goes|turns)\b|\bhow it (?:is|was|works|feels|felt|goes|went|looks|started|began)\b|\bbefore it (?:is|was|gets) (?:too )?(?:late|light|dark)\b"
    r"|\b(?:find|finds|found|finding|think|thought|making|made|make|makes|keep|keeps|kept|hate|hates|love|loves|like|likes|appreciate|appreciates|leave|leaves|left|put|puts|prefer|prefers) it (?:(?:very|so|too|really|more|as|quite|up) )?(?:\w+ )?(?:to|when|if|that|how)\b"
    r"|\b(?:call|called|calling|calls|do|did|doing|done|does|get|getting|gets|got|make|making|makes|made|keep|keeps|keeping|kept|play|playing|put|puts) it (?:right|simple|quits|safe|by ear|off|together|differently|different|properly|well|fast|slowly|justice|real|fresh|alone|plainly|simply|bluntly)\b"
    r"|\b(?:give|gave|giving) it (?:a (?:go|try|shot|rest)|time)\b|\b(?:that|this) (?:is|was)? ?(?:it|way|kind|sort|side|one)\b|\bin it for\b|\bgo(?:ing|es)? for it\b|\bbeat(?:s|ing)? it\b"
)
_SUBJECT_IDLE = re.compile(
    r"\bit(?:['’](?:s|ll|d)| (?:is|was|will|would|can|could|might|may|has|had|still|also|often|really|just|always|usually))*"
    r" (?:be |been |being |all )?(?:take|takes|took|taken|cost|costs|rain|rains|rained|raining|snow|snows|snowed|freezes|froze|floods|get|gets|got|helps|helped|matters|mattered|depends|seems|seemed|comes? down|came down|turns|turned|looks|feels|happens|happened|"
    r"pays|hurts|opens?|starts?|closes?|was|is|about|a|an|the|my|your|not|never|only|more|less|mostly|\d)\b|\bit(?:['’]s| is| was| would be| will be| gets| got| can be| has been)(?: \w+){1,3} (?:to|that|when|if|how|why|who|for|of|in|on|at|with|there|here)\b"
    r"|\bit(?:['’]s| is| was| gets| got)(?: (?:so|very|too|really|always|often|never|only|mostly|still|quite))? \w+(?=$|[,.])",
    re.IGNORECASE,
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
    """``slots`` without those whose pronoun would reach the reader with nothing to point at."""
    if role not in _BY_THEMSELVES:
        return slots
    return {slot: None if text and points_at_nothing(text) else text for slot, text in slots.items()}


def _is_thing_meant(text: str, found: re.Match[str]) -> bool:
    """Whether the pronoun stands for a thing or for people, and for nothing that is told behind it."""
    low, before, behind = found[0].lower(), text[: found.start()].rstrip(), text[found.end() :]
    if low == "them":
        return not re.search(r"\d|\bof$", before)  # "7 years in CT, two of them in Leeds"
    if low in {"that", "this"}:
        return _stands_alone(before, behind)
    if re.search(r"\b(?:writ(?:e|es|ing)|wrote)\b.*\bso\b|\bwho [a-z]+$", before):
        return False  # "the chef who founded it": the house
    if any(idle.start() <= found.start() < idle.end() for idle in _IDLE.finditer(text)):
        return False
    if any(idle.start() == found.start() for idle in _SUBJECT_IDLE.finditer(text)):
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
    return any(_is_named(words, at) for at in range(len(words)))


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
