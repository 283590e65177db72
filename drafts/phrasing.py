"""Make a fragment of the notes fit its sentence: one phrase of the notes, in every form a template may ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from . import verbs, vocabulary
from .fragment import Fragment, Shape, analyse, tokens
from .joining import article, capitalize_first, end_stop, join_list, possessive
from .jottings import tidy
from .person_shift import Side, turn

__all__ = ["Phrase", "Role", "Shape", "article", "capitalize_first", "end_stop", "join_list", "phrase", "possessive"]


class Role(StrEnum):
    """Which key of the notes a fragment comes from, which says whose words it holds."""

    TALKED = "talked"
    LEARNED = "learned"
    HIGHLIGHT = "highlight"
    NEED = "need"
    NEWS = "news"
    QUESTION = "question"
    ANSWER = "answer"
    NEXT_STEPS = "next steps"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One fragment in the forms that fit; None where it cannot be made to fit as correct English.

    ``topic`` is noun-like ("Our talk about {topic}", "Thank you for telling me about {topic}"); ``clause`` finite without
    capital or stop ("You told me that {clause}"); ``sentence`` stands alone; ``doing`` is a gerund phrase ("my experience
    {doing}", "{doing} taught me a lot"); ``first`` a finite clause in the first person ("In my last job {first}");
    ``to_do`` a bare infinitive ("I would like to {to_do}", "your need to {to_do}"); ``have`` what can be had or brought
    ("I bring {have}"); ``asked`` what follows "You asked" ("how I would …", "whether I have …", "about …").
    ``left_out`` names what the reader must not see or what did not fit, for standard error.
    """

    raw: str
    role: Role
    shape: Shape
    topic: str | None = None
    clause: str | None = None
    sentence: str | None = None
    doing: str | None = None
    first: str | None = None
    to_do: str | None = None
    have: str | None = None
    asked: str | None = None
    left_out: tuple[str, ...] = ()


_SLOTS = ("topic", "clause", "sentence", "doing", "first", "to_do", "have", "asked")
_SIDES = {
    Role.TALKED: Side.READER, Role.LEARNED: Side.READER, Role.NEED: Side.READER, Role.NEWS: Side.READER,
    Role.NEXT_STEPS: Side.READER, Role.HIGHLIGHT: Side.CANDIDATE, Role.ANSWER: Side.CANDIDATE, Role.QUESTION: Side.ASKED,
}  # fmt: skip
Slots = dict[str, str | None]

_SAID = re.compile(
    r"^(?:(?:he|she|they|you|we|I)(?:['’](?:d|ve))? (?:also |then |just )?)?"
    r"(?:(?P<about>(?:talked|spoke|chatted|asked|learned|heard|told me|joked|went on|bonded|laughed) (?:a (?:lot|bit|little) )?(?:about|over|on)|discussed|mentioned|described|covered|brought up|went over|talked through|walked me through|explained|showed me)"
    r"|(?P<that>(?:said|says|told me|mentioned|explained|noted|learned|heard|admitted|stressed|pointed out|thinks|believes)(?: that)?)"
    r"|(?P<asked>(?:asked|wanted to know|wondered|was asked|got asked|were asked)(?: me)?)) ",
)
_BE_STATIVE = frozenset(
    [
        "be",
        "have",
        "need",
        "want",
        "like",
        "love",
        "know",
        "mean",
        "cost",
        "contain",
        "own",
        "seem",
        "belong",
        "hope",
        "think",
        "believe",
    ]
)
_I_WOULD = re.compile(
    r"^I(?: would|['’]d| will|['’]ll| can| could)\s+(?:also |probably |just |always |first )?", re.IGNORECASE
)
_WHO_CAN = re.compile(
    r"^(?:someone|somebody|a person|people|anyone|a \w+)(?: who| that)(?: can| could| will|['’]ll| would| knows how to) ",
    re.IGNORECASE,
)
_NEED_LEAD = re.compile(
    r"^(?:(?:they|you|we|he|she) )?(?:really |badly |also )?(?:need|needs|needed|want|wants|wanted|looking for|look for|looks for|require|requires|must have)(?P<to> to)? ",
    re.IGNORECASE,
)
_WANTED_NOUN = re.compile(
    r"^(?:someone|somebody|people who|anyone|(?:a|an|another|two|three|more|better|fewer|faster|stronger|clearer|steadier)\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _phrase(raw: str, role: Role, reader: str, company: str, names: frozenset[str]) -> Phrase:
    tidied = tidy(raw)
    left_out = list(tidied.left_out)
    known = frozenset(word for name in (reader, company, *names) for word in tokens(name))
    scene = _Scene(role, reader, company, names, known)
    shaped = [_shape_part(part, scene) for part in tidied.parts]
    usable = [(shape, slots) for shape, slots in shaped if any(slots.values())]
    for part, (_, slots) in zip(tidied.parts, shaped, strict=True):
        if not any(slots.values()):
            left_out.append(f"{part!r}, which fits no sentence")
    if not usable:
        return Phrase(raw, role, Shape.OTHER, left_out=tuple(left_out))
    merged = {slot: _merge(slot, [slots.get(slot) for _, slots in usable]) for slot in _SLOTS}
    return Phrase(raw, role, usable[0][0], **merged, left_out=tuple(left_out))


def phrase(raw: str, role: Role, *, reader: str = "", company: str = "", names: Collection[str] = ()) -> Phrase:
    """The fragment ``raw`` of the notes in every form that is correct English, as said to ``reader``.

    ``reader`` is the full name of the person written to ("" for the hiring team), ``company`` theirs, ``names`` the other
    names in the notes (people, the candidate), whose spelling and capitals are kept. Any text is accepted.
    """
    return _phrase(raw, role, reader, company, frozenset(names))


def _merge(slot: str, values: list[str | None]) -> str | None:
    found = list(dict.fromkeys(value for value in values if value))
    if not found:
        return None
    if slot == "sentence":
        return " ".join(found)
    if slot in {"asked"}:
        return found[0]
    return join_list(found)


def _lower_first(text: str, known: Collection[str]) -> str:
    """``text`` without the capital of a beginning: names, acronyms and "I" keep theirs."""
    words = tokens(text)
    if not words or not text[:1].isupper():
        return text
    word = words[0]
    plain = word.replace("’", "'")
    if plain.split("'")[0] == "I" or word in known or plain.removesuffix("'s") in known:
        return text
    if any(c.isupper() or c.isdigit() for c in word[1:]) or (len(word) == 1 and word not in {"A"}):
        return text
    if not vocabulary.is_common(word):
        return text
    # "Bank of England", "Red Cross": a capital behind it makes it a name, unless it can only be an ordinary word.
    if (
        len(words) > 1
        and words[1][:1].isupper()
        and words[1] not in known
        and vocabulary.is_noun(word)
        and not verbs.is_form(word, "gerund", "past")
    ):
        return text
    return text[0].lower() + text[1:]


def _sentence(clause: str) -> str:
    return end_stop(capitalize_first(clause))


def _swap_first(text: str, word: str) -> str:
    return re.sub(r"^\S+", lambda _: word, text, count=1)


def _head(words: list[str]) -> str:
    """The head of a noun phrase: its last noun before a preposition, a relative clause or a participle."""
    head = ""
    for index, word in enumerate(words):
        low = word.lower()
        if index and (low in vocabulary.PREPOSITIONS or word in {",", ":"}):
            break
        if index and head and (verbs.is_form(low, "gerund", "past") and not vocabulary.is_noun(low)):
            break
        if index and low in {"i", "you", "we", "they", "he", "she", "to"}:
            break
        head = word
    return head


def _with_article(text: str, definite: bool, known: Collection[str]) -> str:
    """``text`` with the article that its head noun needs, where it has none."""
    words = tokens(text)
    first = words[0]
    low = first.lower().replace("’", "'")
    if (
        low in vocabulary.DETERMINERS | vocabulary.NUMBERS
        or first[:1].isdigit()
        or first[:1] in "$£€"
        or low.endswith(("'s", "s'"))
    ):
        return text
    if low in {
        "someone",
        "somebody",
        "everyone",
        "people",
        "anyone",
        "something",
        "being",
        "having",
        "about",
        "over",
        "nearly",
        "almost",
        "around",
        "last",
        "next",
    }:
        return text
    head = _head(words)
    if vocabulary.is_plural(head) or vocabulary.is_mass(head):
        return text
    if text[0] in "\"“'‘":
        return text
    proper = head[:1].isupper()
    if proper and all(w[:1].isupper() for w in words[: words.index(head) + 1]):
        return text
    if not vocabulary.is_noun(head):
        return text
    return f"the {text}" if definite else f"{article(text)} {text}"


@dataclass(frozen=True, slots=True)
class _Scene:
    """Who speaks to whom: what every part of a fragment is read against."""

    role: Role
    reader: str
    company: str
    names: frozenset[str]
    known: frozenset[str]

    def turn(self, text: str, side: Side) -> str:
        return turn(text, side, self.reader, self.company, self.names)


def _shape_part(part: str, scene: _Scene) -> tuple[Shape, Slots]:
    role, known = scene.role, scene.known
    text = _lower_first(part, known)
    side = _SIDES[role]
    text, lead = _without_lead(text, role)
    fragment = analyse(text)
    if fragment.shape in {Shape.QUESTION} and side is not Side.CANDIDATE:
        shifted = _question(text, side, lambda t: scene.turn(t, side))
        return Shape.QUESTION, shifted
    shifted_text = scene.turn(text, Side.READER if side is Side.ASKED and fragment.shape is Shape.SENTENCE else side)
    if shifted_text != text:
        fragment = analyse(shifted_text)
    slots = _BUILDERS[fragment.shape](shifted_text, fragment, role, known)
    if lead and slots.get("clause"):
        slots["sentence"] = _sentence(f"{lead} {slots['clause']}")
    if role is Role.QUESTION:
        slots = _as_question(slots)
    return fragment.shape, slots


def _without_lead(text: str, role: Role) -> tuple[str, str]:
    """``text`` without "we talked about" and the like, and the lead that its sentence needs back ("You said")."""
    match = _SAID.match(text)
    if not match or role in {Role.HIGHLIGHT, Role.ANSWER, Role.NEWS}:
        return text, ""
    rest = text[match.end() :]
    if match["that"] and re.match(r"said|says|told", match["that"]):
        return rest, "You said that"
    if match["asked"]:
        return re.sub(r"^about ", "", re.sub(r"^(?:me )?if ", "whether ", rest)), ""
    return rest, ""


def _noun(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    slots: Slots = {"topic": _with_article(text, role is not Role.NEED, known)}
    if role is Role.HIGHLIGHT:
        have = _with_article(text, False, known)
        slots["have"] = have
        if not text.lower().startswith(("my ", "the ")):
            slots["topic"] = have
    if role is Role.NEED:
        if _WANTED_NOUN.match(text):
            slots["clause"] = f"you need {text}"
            slots["sentence"] = _sentence(f"you need {text}")
        can = _WHO_CAN.match(text)
        if can:
            slots["to_do"] = text[can.end() :]
    return slots


def _gerund(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    base = verbs.base_of(fragment.words[0], "gerund")
    return {"topic": text, "doing": text, "to_do": _swap_first(text, base) if base else None}


def _past(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    word = fragment.words[0].lower()
    subject = "I" if _SIDES[role] is Side.CANDIDATE else "you"
    finite = _swap_first(text, "were") if word == "was" and subject == "you" else text
    return _with_subject(subject, finite, "be" if word in {"was", "were"} else verbs.base_of(word, "past"), text, role)


def _present(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    word = fragment.words[0].lower()
    base = {"is": "be", "am": "be", "are": "be", "has": "have"}.get(word) or verbs.base_of(word, "base", "third")
    candidate = _SIDES[role] is Side.CANDIDATE
    modal = verbs.is_auxiliary(word) and base not in {"be", "have", "do"}
    plain = text if modal else _swap_first(text, {"be": "am" if candidate else "are"}.get(base or "", base or word))
    if modal or base is None:
        subject = "I" if candidate else "you"
        return {**_with_subject(subject, plain, None, text, role)}
    bare = _swap_first(text, base)
    if role is Role.ANSWER and word == base:
        return _with_subject("I", f"would {bare}", base, text, role)
    if role in {Role.NEED, Role.NEXT_STEPS} and word == base:
        if re.search(r"\b(?:me|my)\b", bare):
            return _with_subject("you", f"would {bare}", base, text, role) | {"to_do": None, "doing": None}
        clause = f"you need to {bare}" if role is Role.NEED else None
        return {
            "to_do": bare,
            "doing": _swap_first(text, verbs.gerund(base)),
            "clause": clause,
            "sentence": _sentence(clause) if clause else None,
        }
    return _with_subject("I" if candidate else "you", plain, base, text, role)


def _with_subject(subject: str, finite: str, base: str | None, text: str, role: Role) -> Slots:
    clause = f"{subject} {finite}"
    doing = _swap_first(text, verbs.gerund(base)) if base else None
    bare = _swap_first(text, base) if base else None
    slots: Slots = {"clause": clause, "sentence": _sentence(clause)}
    if subject == "I":
        slots |= {"first": clause, "doing": doing, "to_do": bare, "topic": doing}
    else:
        slots |= {"topic": f"how {clause}" if base and base not in _BE_STATIVE else None}
    return slots


def _adjective(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    if _SIDES[role] is not Side.CANDIDATE:
        return {}
    return _with_subject("I", f"am {text}", None, text, role) | {"doing": f"being {text}", "topic": f"being {text}"}


def _clause(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    inner = re.sub(r"^[Tt]hat ", "", text)
    return _sentence_slots(inner, analyse(inner), role, known)


def _sentence_slots(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    need = _NEED_LEAD.match(text) if role is Role.NEED else None
    slots: Slots = {"clause": text, "sentence": _sentence(text)}
    if need:
        rest = text[need.end() :]
        if need["to"]:
            return slots | {"to_do": rest}
        return slots | _noun(rest, analyse(rest), role, known) | {"clause": text, "sentence": _sentence(text)}
    words = fragment.words
    if words and re.match(r"I(?:['’]|$)", words[0]):
        return slots | _first_person(text, words)
    if _SIDES[role] is Side.CANDIDATE:
        if words and words[0].lower() == "we":
            slots["first"] = text
        return slots
    verb = words[fragment.verb].lower() if fragment.verb is not None and fragment.verb < len(words) else ""
    base = verbs.base_of(verb) or ""
    if (
        verb
        and not verbs.is_auxiliary(verb)
        and base not in _BE_STATIVE
        and words[0].lower() not in {"it", "there", "this", "these"}
    ) or re.match(r"(?:you're|you are|you’re) \w+ing\b", text):
        slots["topic"] = f"how {text}"
    return slots


def _first_person(text: str, words: tuple[str, ...]) -> Slots:
    slots: Slots = {"first": text}
    would = _I_WOULD.match(text)
    if would:
        bare = text[would.end() :]
        word = bare.split()[0] if bare.split() else ""
        if verbs.is_form(word, "base"):
            slots |= {"to_do": bare, "doing": _swap_first(bare, verbs.gerund(word))}
        elif word.lower() == "be":
            slots |= {"to_do": bare, "doing": _swap_first(bare, "being")}
    elif len(words) > 1 and words[0] == "I":
        base = verbs.base_of(words[1], "past", "base") if not verbs.is_auxiliary(words[1]) else None
        if base:
            rest = text[2:]
            slots |= {"to_do": _swap_first(rest, base), "doing": _swap_first(rest, verbs.gerund(base))}
    if slots.get("doing"):
        slots["topic"] = slots["doing"]
    return slots


def _infinitive(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    bare = re.sub(r"^to ", "", text, flags=re.IGNORECASE)
    base = verbs.base_of(bare.split()[0], "base") or bare.split()[0]
    doing = _swap_first(bare, verbs.gerund(base))
    slots: Slots = {"to_do": bare, "doing": doing, "topic": doing}
    if role is Role.NEED:
        slots |= {"clause": f"you need to {bare}", "sentence": _sentence(f"you need to {bare}")}
    if role is Role.ANSWER:
        slots |= {"clause": f"I would {bare}", "first": f"I would {bare}", "sentence": _sentence(f"I would {bare}")}
    return slots


def _question_as_is(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    return _question(text, _SIDES[role], lambda t: t)


def _other(text: str, fragment: Fragment, role: Role, known: Collection[str]) -> Slots:
    return {}


_DIRECT = re.compile(
    r"^(?P<wh>(?:how|why|what|where|when|which|who|whose)(?: (?:much|many|long|often|far|soon|well|big)(?: \w+)?| (?:kind|sort|type) of \w+| [a-z]+(?= (?:did|do|does|would|will|can|could|should|have|are|is|was|were) (?:you|I|we|they|he|she)\b))?)?\s*"
    r"\b(?P<aux>did|do|does|would|will|can|could|should|have|has|had|are|is|was|were|am|might|may)\s+"
    r"(?P<subject>you|I|we|they|he|she|it)\b\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(
    r"^what(?:['’]s| is| are| was| were) (?P<noun>(?:the|your|my|our|their|his|her) .+)$", re.IGNORECASE
)


def _indirect(text: str, side: Side) -> str | None:
    """A direct question turned indirect: "would you relocate" → "whether you would relocate"."""
    match = _DIRECT.match(text)
    if not match:
        return None
    wh = match["wh"] or "whether"
    aux, subject, rest = match["aux"].lower(), match["subject"], match["rest"]
    subject = subject if subject == "I" else subject.lower()
    wh = wh[0].lower() + wh[1:]
    parts = rest.split(" ", 1)
    word = parts[0]
    tail = f" {parts[1]}" if len(parts) > 1 else ""
    if aux in {"do", "does", "did"}:
        adverb = ""
        if word.lower() in {"ever", "usually", "normally", "always", "really", "typically"} and tail:
            adverb, (word, _, after) = f"{word} ", tail.strip().partition(" ")
            tail = f" {after}" if after else ""
        base = verbs.base_of(word, "base") or ("have" if word == "have" else None)
        if base is None:
            return None
        finite = verbs.past(base) if aux == "did" else verbs.third(base) if aux == "does" else base
        return f"{wh} {subject} {adverb}{finite}{tail}"
    return f"{wh} {subject} {aux}{' ' + rest if rest else ''}"


def _question(text: str, side: Side, shift: Callable[[str], str]) -> Slots:
    text = text.rstrip("?").rstrip()
    what = _WHAT_IS.match(text)
    if what and not any(verbs.is_auxiliary(w) for w in tokens(what["noun"])):
        topic = shift(what["noun"])
        return {"topic": topic, "asked": f"about {topic}"}
    asked = _indirect(text, side)
    if asked is None:
        first = tokens(text)[0].lower() if tokens(text) else ""
        if first in {"how", "why", "what", "where", "when", "whether", "if", "which", "who", "whose"}:
            words = tokens(text)
            follows = words[1].lower() if len(words) > 1 else ""
            if verbs.is_auxiliary(follows) and first not in {"what", "who", "which"}:
                return {}
            if (
                first != "how"
                and follows
                and verbs.is_form(follows, "base")
                and not vocabulary.is_plural(follows)
                and first == "why"
            ):
                return {}
            if len(words) == 1:
                return {}
            asked = re.sub(r"^if\b", "whether", text[0].lower() + text[1:])
        else:
            fragment = analyse(text)
            if fragment.shape in {Shape.NOUN, Shape.GERUND}:
                topic = shift(_with_article(text, True, ()) if fragment.shape is Shape.NOUN else text)
                return {
                    "topic": topic,
                    "asked": f"about {topic}",
                    "doing": topic if fragment.shape is Shape.GERUND else None,
                }
            return {}
    asked = shift(asked)
    return {"asked": asked, "topic": asked}


def _as_question(slots: Slots) -> Slots:
    """A concern noted as a phrase: asked about; as a clause, it tells nobody anything."""
    topic = slots.get("topic")
    return {
        "topic": topic,
        "doing": slots.get("doing"),
        "to_do": slots.get("to_do"),
        "asked": slots.get("asked") or (f"about {topic}" if topic else None),
    }


_BUILDERS: dict[Shape, Callable[[str, Fragment, Role, Collection[str]], Slots]] = {
    Shape.NOUN: _noun,
    Shape.GERUND: _gerund,
    Shape.PAST: _past,
    Shape.PRESENT: _present,
    Shape.ADJECTIVE: _adjective,
    Shape.CLAUSE: _clause,
    Shape.SENTENCE: _sentence_slots,
    Shape.INFINITIVE: _infinitive,
    Shape.QUESTION: _question_as_is,
    Shape.OTHER: _other,
}
