"""A verb phrase in another form: "cut costs and built a team" → "cutting costs and building a team"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import TOKEN, Shape, analyse, plain
from drafts.fragments.verbs import Lean
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS

_OBJECTS = (
    DETERMINERS
    | NUMBERS
    | frozenset({"me", "us", "them", "him", "her", "it", "you", "up", "out", "off", "down", "over", "back"})
)
_CLAUSE = frozenset(
    {"who", "which", "that", "whose", "where", "when", "if", "because", "while", "whether", "how", "why", "what"}
)
_BE = {
    "am": "be",
    "is": "be",
    "are": "be",
    "was": "be",
    "were": "be",
    "has": "have",
    "had": "have",
    "does": "do",
    "did": "do",
}
_PAST_TIME = re.compile(
    r"\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter|quarter)|ago|yesterday|(?:in|since|until|by) (?:19|20)\d\d|since|at the time|back then)\b",
    re.IGNORECASE,
)


def base_form(word: str, *forms: str) -> str | None:
    """The base of a verb in one of ``forms``, auxiliaries included."""
    low = plain(word)
    if low in _BE:
        return _BE[low]
    if low in {"be", "have", "do"}:
        return low
    return None if verbs.is_auxiliary(low) else verbs.base_of(low, *forms)


_JOINED = re.compile(r"(?:,| and| but) (?:then )?(?P<verb>[a-z]+(?:['’]t)?)\b(?P<more> [a-z])?")
_RAN_ON = re.compile(r"(?: and|,) [a-z]+ [a-z]+s? (?:went|fell|dropped|rose|came|grew|was|were|is|are|has|have|got)\b")


def joins_a_verb(text: str) -> bool:
    """Whether a finite verb is joined to what somebody is: "good with figures and don't mind the cold"."""
    for joined in _JOINED.finditer(text):
        word = plain(joined["verb"])
        lean = verbs.lean(word)
        acts = lean is Lean.VERB and not vocabulary.is_noun(word)
        acts = acts or (lean in {Lean.VERB, Lean.EVEN} and joined["more"] is not None)
        if verbs.is_auxiliary(word) or (acts and not vocabulary.is_adjective(word)):
            return True
    return False


def _object_after(words: list[str], index: int) -> bool:
    if index + 1 >= len(words):
        return False
    low = plain(words[index + 1])
    return low in _OBJECTS or low[:1].isdigit() or low[:1] in "$£€¥₹"


def _is_unknown_past(words: list[str], index: int, *, alone: bool) -> bool:
    """Whether a word looks like the past of a verb that is not known here, with an object or ``alone`` between commas."""
    low = plain(words[index])
    known = verbs.readings(low) or vocabulary.is_noun(low) or vocabulary.is_adjective(low) or "-" in low
    ends = alone and plain(words[index + 1] if index + 1 < len(words) else ",") in {",", "and"}
    return low.endswith("ed") and not known and (ends or _object_after(words, index))


def _many_behind(words: list[str], index: int) -> bool:
    """Whether the bare plural behind a verb ends the row, so that nothing else can be what it does: "cut errors by half"."""
    if index + 1 >= len(words) or not vocabulary.is_plural(words[index + 1]):
        return False
    return plain(words[index + 2]) in {"by", "from", "to", "in"} if index + 2 < len(words) else False


_LESS = frozenset({"cut", "put", "hit", "shut", "beat", "bid", "cost", "read", "let", "quit"})


def _measured_after(words: list[str], index: int) -> bool:
    """Whether what a verb like "cut" did is measured behind it: "cut lime spend by a third"."""
    if plain(words[index]) not in _LESS or plain(words[index - 1]) not in {",", "and"}:
        return False
    at = next(
        (at for at in range(index + 2, min(index + 6, len(words) - 1)) if plain(words[at]) in {"by", "from", "at"}),
        None,
    )
    behind = plain(words[at + 1]) if at else ""
    return behind[:1].isdigit() or behind in {"a", "half", "two"}


def _joined(words: list[str], at: int, source: str) -> list[int] | None:
    """Where the verbs joined to the one at ``at`` stand; None where that cannot be told."""
    found = [at]
    clause_verbs = False
    inside = False
    for index in range(at + 1, len(words)):
        low = plain(words[index])
        if low in _CLAUSE:
            inside = True
        elif inside and verbs.is_form(low, source) and plain(words[index - 1]) not in {"and", "or", "but", ","}:
            clause_verbs = True
        before = (
            index - 2 if index > 1 and plain(words[index - 1]) in {"never", "always", "also", "still"} else index - 1
        )
        if plain(words[before]) not in {"and", "or", "but", "then", ","} or not verbs.is_form(low, source):
            joint = plain(words[before]) if source == "past" else ""
            if joint in {"and", ","} and _is_unknown_past(words, index, alone=joint == ","):
                return None  # "cleaned and passivated 40 tanks": whose forms nobody here knows
            if joint == "and" and low in {"was", "were"}:
                return None  # "spoke up twice and was right"
            continue
        by = plain(words[min(index + 1, len(words) - 1)]) == "by"
        if source == "past" and by and not _BY_THEN.match(" ".join(words[index:])):
            continue  # "had physio, cleared by the doctor": a participle
        ambiguous = verbs.is_form(low, "base") if source == "past" else verbs.lean(low) is not Lean.VERB
        takes_object = _object_after(words, index) or (source == "past" and _measured_after(words, index))
        if (
            vocabulary.is_adjective(low)
            and not takes_object
            and source == "past"
            and index + 1 < len(words)
            and vocabulary.is_noun(words[index + 1])
        ):
            continue
        if ambiguous and not takes_object:
            if (
                plain(words[index - 1]) == ","
                and source == "base"
                and (index + 1 == len(words) or words[index + 1] == ",")
            ):
                return None  # "start small, measure, then roll out": a verb or a noun in a row
            if source == "past" and plain(words[index - 1]) == "and" and _many_behind(words, index):
                return None  # "redesigned the form and cut errors by half": two deeds, or a form and cut errors
            if plain(words[index - 1]) == "," or source == "past":
                continue
            return None
        if clause_verbs:
            return None  # "led a team that built X and sold Y": whose is the second verb?
        found.append(index)
    return found


def reform(text: str, at: int, target: str) -> str | None:
    """``text`` with its verb (the word at ``at``) and the verbs joined to it as ``target``: "gerund" or "base".

    None where another verb's part in it cannot be told, or the word is no verb that has that form.
    """
    for match in re.finditer(r"(?:,| and| but| so) (?!which|who|that)", text):
        if analyse(text[match.end() :]).shape is Shape.SENTENCE:
            return None  # a clause with a subject of its own does not follow a gerund
    if _RAN_ON.search(text) or re.search(
        r", and (?:all|both|\d+ of them) (?!of\b|the\b|in\b|my\b)[a-z]+ | and (?:now|still) [a-z]+ ", text
    ):
        return None  # "tagged our slings and lost slings went from 22 to 3"
    spans = list(TOKEN.finditer(text))
    words = [match[0] for match in spans]
    if at >= len(words):
        return None
    low = plain(words[at])
    source = next(
        (form for form in ("past", "base", "third", "gerund", "participle") if verbs.is_form(low, form)), "base"
    )
    if low in {"was", "were", "had", "did"}:
        source = "past"
    if (
        source == "past"
        and verbs.is_form(low, "base")
        and any(
            verbs.is_form(plain(words[i]), "base")
            and not verbs.is_form(plain(words[i]), "past")
            and plain(words[i - 1]) == "and"
            for i in range(at + 1, len(words))
        )
    ):
        source = "base"  # "read drawings and do takeoffs"
    if (
        target == "gerund"
        and base_form(words[at]) in {"stop", "start", "begin", "keep", "try", "avoid"}
        and at + 1 < len(words)
        and verbs.is_form(words[at + 1], "gerund")
        and not vocabulary.is_noun(words[at + 1])
    ):
        return None  # "stopping losing welders"
    places = _joined(words, at, source)
    if places is None:
        return None
    changed = text
    for place in reversed(places):
        base = base_form(words[place], source) or base_form(words[place])
        if base is None:
            return None
        new = verbs.gerund(base) if target == "gerund" else base
        if words[place][:2].isupper() and "-" in new:
            new = words[place].rpartition("-")[0] + new[new.rindex("-") :]  # "PAT-tested"
        changed = changed[: spans[place].start()] + new + changed[spans[place].end() :]
    return changed


def timeless(text: str) -> bool:
    """Whether nothing in ``text`` ties it to the past, so that it can be said of the future."""
    return not _PAST_TIME.search(text)


def replace_word(text: str, at: int, new: str) -> str:
    """``text`` with the word at ``at`` replaced."""
    span = list(TOKEN.finditer(text))[at]
    return text[: span.start()] + new + text[span.end() :]


# "Filed by 4": when, and not by whom.
_BY_THEN = re.compile(r"^[a-z]+ by (?:\d|noon|midnight|lunch|breakfast|the (?:end|deadline)\b)")


def _told_past(word: str) -> bool:
    """Whether a word of no known verb is a past all the same: "minuted"."""
    return word.endswith("ed") and len(word) > 5 and not vocabulary.is_adjective(word) and not vocabulary.is_noun(word)


def with_and(text: str) -> str:
    """Verbs set side by side with a comma alone, joined: "wrote it down, told the lead" → "wrote it down and told …"."""
    head, comma, tail = text.rpartition(", ")
    word = tail.split(" ")[0] if tail else ""
    if comma and re.match(r"(?:no|not|without)\b", tail):
        return f"{with_and(head)}, {tail}"
    first = text.split(" ", maxsplit=1)[0].rstrip(",")
    past = verbs.is_form(first, "past") or (first.endswith("ed") and not verbs.is_form(first, "base"))
    form = "past" if past else "base"
    never = re.match(r"(?:never|always|also) (?=[a-z])", tail)
    word = tail[never.end() :].split(" ")[0] if never else word
    row = all(
        verbs.is_form(re.sub(r"^(?:never|always|also) ", "", part).split(" ")[0], form) for part in head.split(", ")[1:]
    )
    if not comma or not row or " and " in tail or (" and " in head and (", " in head or form == "base")):
        return text
    joined = (
        (verbs.is_form(word, form) or (form == "past" and _told_past(word)))
        and (form == "past" or verbs.lean(word) is not Lean.NOUN)
        and (tail.split(" ")[1:2] not in ([], ["by"]) or _BY_THEN.search(tail) or (" " not in tail and ", " in head))
    )
    return f"{head}{',' if ' and ' in head else ''} and {tail}" if joined else text
