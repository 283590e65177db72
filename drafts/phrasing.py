"""Make a fragment of the notes fit its sentence: one phrase of the notes, in every form a template may ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from drafts.fragments import vocabulary
from drafts.fragments.about_the_talk import without_talk
from drafts.fragments.agreed_and import behind_agreement
from drafts.fragments.answer_starts import begun
from drafts.fragments.answering import conditional, is_agreement, said_with, without_reproach
from drafts.fragments.asker import calls_them, done_before_them, names_one, of_another, without_her
from drafts.fragments.asking import asked
from drafts.fragments.bare_facts import with_the_verb
from drafts.fragments.bare_things import with_articles_for_things
from drafts.fragments.behind_labels import (
    has_its_figures,
    is_loose,
    is_strung_on,
    may_be_told,
    named_after_all,
    parted,
    told_behind,
)
from drafts.fragments.by_name import own_name_to_i
from drafts.fragments.by_question import answered
from drafts.fragments.capitals import names_with_capitals
from drafts.fragments.cutting import main_part
from drafts.fragments.deeds_told import told_deed
from drafts.fragments.elided import restored
from drafts.fragments.first_capital import lower_first
from drafts.fragments.fitting import fitting
from drafts.fragments.fragment import Fragment, Shape, analyse, plain, tokens
from drafts.fragments.half_told import graded, whole_behind
from drafts.fragments.indirect_question import puts_to_me
from drafts.fragments.joining import article, capitalize_first, end_stop, join_list, possessive
from drafts.fragments.joint_we import says_both
from drafts.fragments.jottings import Tidied, tidy
from drafts.fragments.last_look import sound
from drafts.fragments.leads import SAID, SPEAKER, without_lead
from drafts.fragments.lost_verbs import with_lost_verb
from drafts.fragments.measured_things import with_measured_article
from drafts.fragments.own_deeds import as_deed
from drafts.fragments.particular_people import particular
from drafts.fragments.past_change import told_as_past
from drafts.fragments.person_shift import turn
from drafts.fragments.private_answers import is_private
from drafts.fragments.put_questions import as_question_of, put_by_somebody
from drafts.fragments.question_slips import asked_last, put_plainly
from drafts.fragments.quoting import sentences_unquoted, unquoted
from drafts.fragments.reported import content_of, is_story
from drafts.fragments.reproach import spared, why_unfit
from drafts.fragments.rows import without_bare
from drafts.fragments.side import Side
from drafts.fragments.slots import BUILDERS, SIDES, SLOTS, Role, Scene, Slots
from drafts.fragments.so_long import told_when
from drafts.fragments.spared_tails import spared_tails
from drafts.fragments.splices import told_apart
from drafts.fragments.terms_of_pay import without_terms
from drafts.fragments.then_i import with_i
from drafts.fragments.they import unnamed
from drafts.fragments.told_throughout import told_throughout
from drafts.fragments.tongues import with_in
from drafts.fragments.unsaid import left_hanging, unsaid
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.word_classes import is_adverb

__all__ = ["Phrase", "Role", "Shape", "article", "capitalize_first", "end_stop", "join_list", "phrase", "possessive"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One fragment in the forms that fit; None where it cannot be made to fit as correct English.

    ``topic`` is noun-like ("Our talk about {topic}", "Thank you for telling me about {topic}"); ``clause`` finite without
    capital or stop ("You told me that {clause}"); ``sentence`` stands alone; ``doing`` is a gerund phrase ("my experience
    {doing}", "{doing} taught me a lot"; of news "Congratulations on {doing}"); ``first`` a finite clause in the first person
    ("In my last job {first}"); ``to_do`` a bare infinitive ("I would like to {to_do}", "your need to {to_do}"); ``have`` what
    can be had or brought ("I bring {have}"); ``asked`` what follows "You asked" ("how I would …", "whether I have …",
    "about …"). ``left_out`` names what the reader must not see or what did not fit, for standard error.
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


_AGREED = re.compile(
    r"^(?:fine|ok|okay|happy|sure|of course|no problem|not a problem|no worries)\b[^,]*, (?!never|not|no )",
    re.IGNORECASE,
)


# "Customs paperwork, mostly".
_AFTERTHOUGHT = re.compile(
    r", (?:mostly|mainly|again|basically|obviously|apparently|unfortunately|luckily|in the end)$"
)


@dataclass(frozen=True, slots=True)
class _Readers:
    """Who is written to and who else has a name in the notes."""

    reader: str
    company: str
    names: frozenset[str]
    me: str
    question: str = ""
    speaks_of_others: bool = False

    def turn(self, text: str, side: Side, *, joint: bool = False) -> str:
        if self.speaks_of_others:
            return text
        return turn(text, side, self.reader, self.company, self.names, joint=joint)


def phrase(
    raw: str,
    role: Role,
    *,
    reader: str = "",
    company: str = "",
    names: Collection[str] = (),
    me: str = "",
    question: str = "",
) -> Phrase:
    """The fragment ``raw`` of the notes in every form that is correct English, as said to ``reader``.

    ``reader`` is the full name of the person written to ("" for the hiring team), ``company`` theirs, ``names`` the other
    names in the notes, whose spelling and capitals are kept, ``me`` the candidate's own (who may write of themselves by
    name), ``question`` what an answer answers, which may be all that makes a sentence of it. Any text is accepted.
    """
    readers = _Readers(reader, company, frozenset(names), me, question if role is Role.ANSWER else "")
    whose, what = put_by_somebody(raw) if role is Role.TALKED else ("", raw)
    if whose:
        return _put_question(raw, whose, what, readers)
    return _topic(what, readers) if role is Role.TALKED else _phrase(what, role, readers)


@lru_cache(maxsize=4096)
def _topic(what: str, readers: _Readers) -> Phrase:
    """What was talked about, with what stands behind its label."""
    said = _with_what_follows(_phrase(what, Role.TALKED, readers), readers)
    whose = particular(said.topic) if said.topic else said.topic
    return said if whose == said.topic else replace(said, topic=whose)


def _with_what_follows(said: Phrase, readers: _Readers) -> Phrase:
    """A topic with the part behind its label, where that can be told: "ship loader 3, which trips every time it rains"."""
    behind = parted(said.raw) if said.topic else None
    if behind is None or (behind.mark == "arrow" and not said.left_out):
        return said
    left = (f"{behind.tail!r}, which goes with no sentence",)
    fallback = Phrase(said.raw, Role.TALKED, Shape.NOUN, topic=named_after_all(behind), left_out=left)
    tellable, loose = may_be_told(behind), is_loose(behind)
    # "The switch to induction and chefs grumbling": no second thing to talk about.
    loose = loose or (not tellable and is_strung_on(behind, said.topic or ""))
    label = _phrase(behind.label, Role.TALKED, readers) if tellable or loose else said
    if label is said or not label.topic or label.left_out or not has_its_figures(label.topic, behind.label):
        return fallback if fallback.topic else said
    named = label.topic if label.shape in {Shape.NOUN, Shape.GERUND} else named_after_all(behind)
    told, rest = (named and tellable and told_behind(behind, named)) or ("", "")
    scene = Scene(Role.TALKED, frozenset())
    topic = f"{named}{readers.turn(told, Side.READER)}" if told else ""
    if not topic or _presentable({"topic": topic}, scene)["topic"] != topic:
        if loose:
            return replace(label, raw=said.raw, left_out=left)
        return fallback if fallback.topic else said
    left_out = tuple(f"{part!r}, which goes with no sentence" for part in (rest, behind.rest) if part)
    if label.shape not in {Shape.NOUN, Shape.GERUND}:
        return Phrase(said.raw, Role.TALKED, Shape.NOUN, topic=topic, left_out=left_out)
    return replace(said, topic=topic, left_out=left_out)


def shown(raw: str) -> str:
    """A fragment as typed, less what no reader may see (asides, salaries): what a file that is sent may hold of it."""
    tidied = tidy(raw)
    return "; ".join(tidied.parts) if tidied.left_out else raw


def _put_question(raw: str, whose: str, what: str, readers: _Readers) -> Phrase:
    """A question of theirs as something talked about: "your question of how I calm a goat"."""
    put = _phrase(what, Role.QUESTION, readers)
    if not put.asked:
        return replace(put, raw=raw, role=Role.TALKED, topic=None)
    topic = as_question_of(readers.turn(f"{whose} question", Side.READER), put.asked)
    return Phrase(raw, Role.TALKED, Shape.NOUN, topic=topic, left_out=put.left_out)


_HE = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _phrase(raw: str, role: Role, readers: _Readers) -> Phrase:
    answer = content_of(raw) if role is Role.ANSWER else raw
    known = frozenset(w for name in (readers.reader, readers.company, readers.me, *readers.names) for w in tokens(name))
    tidied = _company_kept(
        tidy(names_with_capitals(answer or "", (readers.reader, readers.me, *readers.names))), readers.company
    )
    left_out = list(tidied.left_out)
    kept, paid = without_terms(tidied.parts, role)
    kept, spared_of_it = spared_tails(sentences_unquoted(kept), role)
    kept = _put_as_one(kept, role) if role is not Role.HIGHLIGHT else told_deed(kept)
    left_out += paid + spared_of_it
    if why := unsaid(raw, role, kept) if answer else "which only tells that it was said":
        return Phrase(raw, role, Shape.OTHER, left_out=(f"{raw!r}, {why}",))
    kept = tuple(as_deed(part, role) for part in kept)
    scene = Scene(role, known)
    said, details = kept[:1], [] if scene.candidate else [p for p in kept[1:] if re.match(r"\d", p)]
    said += tuple(part for part in kept[1:] if part not in details)
    if role is Role.TALKED:
        said = tuple(_AFTERTHOUGHT.sub("", without_talk(part)) for part in said)
    if role is Role.ANSWER and len(said) > 1 and is_agreement(said[0]):
        said = said[1:]  # "Yes. My mother lives with us": it comes back before what follows
    left_out += [f"{part!r}, which does not go with the rest of it" for part in details]
    if role is Role.ANSWER:
        said = _answering(said, readers.question, left_out)
    cut = _cut(said, scene, readers, left_out)
    # "He changed it" behind what the candidate told of somebody is that somebody, and not the reader.
    others = replace(readers, speaks_of_others=True)
    parts = [
        (part, *_shape_part(part, scene, others if _of_others(part, index, scene, readers.question) else readers))
        for index, part in enumerate(cut)
    ]
    fitting = [(shape, slots) for _, shape, slots in parts if any(slots.values())]
    # What the candidate did or would do says more than the "hours." before it; else what stands first leads.
    lead = next(
        (shape for shape, slots in fitting if scene.candidate and slots.get("first")),
        fitting[0][0] if fitting else Shape.OTHER,
    )
    told = role is Role.ANSWER and all(slots.get("sentence") for _, slots in fitting)
    for part, shape, slots in parts:
        if not any(slots.values()):
            left_out.append(f"{part!r}, {why_unfit(part, scene)}")
        elif shape is not lead and not (_tells(slots, scene) and _tells(parts[0][2], scene)) and not told:
            left_out.append(f"{part!r}, which does not go with the rest of it")
    shaped = [(shape, slots) for shape, slots in fitting if shape is lead]
    if len(shaped) < len(fitting) and all(_tells(slots, scene) for _, slots in fitting):
        # "20 people; no hierarchy": there are 20 people, and there is no hierarchy.
        shaped = [(shape, {slot: slots.get(slot) for slot in ("clause", "sentence")}) for shape, slots in fitting]
    if told and len(fitting) > 1:
        shaped = fitting
        simple = all(slots.get("first") and not re.search(r",| and ", slots["first"] or "") for _, slots in fitting)
        if not simple:
            shaped = [(shape, {"sentence": slots["sentence"]}) for shape, slots in fitting]
    elif any(slots.get("first") for _, slots in shaped):
        shaped = [(shape, slots) for shape, slots in shaped if slots.get("first")]
    if not shaped:
        return Phrase(raw, role, lead, left_out=tuple(left_out))
    agreed = sum(is_agreement(part) for part, _, _ in parts[:1])
    first = next(index for index, (_, _, slots) in enumerate(parts) if any(slots.values())) - agreed
    if role is Role.ANSWER and left_hanging(first, parts[first + agreed][0]):
        return Phrase(raw, role, lead, left_out=(*left_out, f"{raw!r}, of which too much is lost"))
    merged = {slot: _merge(slot, [slots.get(slot) for _, slots in shaped]) for slot in SLOTS}
    if role is Role.ANSWER and len(shaped) > 1 and re.match(r"I (?:do|did|would|am)n['’]t and ", merged["first"] or ""):
        # "I don't. I lower my voice.": said one after the other or not at all
        merged["first"] = merged["clause"] = None
    if role is Role.ANSWER:
        merged = said_with(answer or raw, merged)
    return Phrase(raw, role, shaped[0][0], **merged, left_out=tuple(left_out))


def _put_as_one(kept: tuple[str, ...], role: Role) -> tuple[str, ...]:
    """The parts of a question with what is asked before the rest, and what was learned with its verb."""
    if role is Role.QUESTION:
        return tuple(map(asked_last, kept))
    return tuple(map(with_the_verb, kept)) if role is Role.LEARNED and len(kept) == 1 else kept


_PRIVATE = "which is of your private life, and nobody asked for it"


def _answering(said: tuple[str, ...], question: str, left_out: list[str]) -> tuple[str, ...]:
    """The parts of an answer as sentences, without what finds fault with the candidate, which ``left_out`` then names."""
    said = tuple(behind_agreement(part) if index == 0 else part for index, part in enumerate(said))
    said = _less(said, without_her, "of whom the note does not say more", left_out)
    if question:
        said = _less(said, without_bare, "which has no verb", left_out)
        said = _less(said, lambda part: ("", (part,)) if is_private(part, question) else (part, ()), _PRIVATE, left_out)
        said = tuple(calls_them(begun(answered(part, question), question), question) for part in said if part)
    said = tuple(with_i(part) for part in said)
    said = tuple(sentence for part in said for sentence in told_apart(content_of(part) or part))
    blameless = [(part, without_reproach(part)) for part in said]
    left_out += [f"{part!r}, which finds fault with yourself" for part, rest in blameless if not rest]
    return tuple(rest for _, rest in blameless if rest)


def _less(
    said: tuple[str, ...], without: Callable[[str], tuple[str, tuple[str, ...]]], why: str, left_out: list[str]
) -> tuple[str, ...]:
    """The parts ``without`` what it takes away of each, which ``left_out`` then names, and ``why``."""
    read = [without(part) for part in said]
    left_out += [f"{each!r}, {why}" for _, gone in read for each in gone]
    return tuple(part for part, _ in read)


def _cut(said: tuple[str, ...], scene: Scene, readers: _Readers, left_out: list[str]) -> list[str]:
    """Of each part what a sentence can hold; ``left_out`` then names the rest."""
    cut = [main_part(lower_first(part, scene.known) if ", " in part else part, scene) for part in said]
    left_out += [f"{tail!r}, which goes with no sentence" for _, tail in cut if tail]
    if scene.role is not Role.ANSWER:
        return [part for part, _ in cut]
    halves = [_without_half(part, scene, readers) for part, _ in cut]
    left_out += [f"{half!r}, which is half a sentence" for _, half in halves if half]
    return [part for part, _ in halves]


def _without_half(part: str, scene: Scene, readers: _Readers) -> tuple[str, str]:
    """A part of an answer without the half sentence that it begins with, where only what follows can be said; and that half."""
    if well := graded(part):
        return well[1], well[0]
    found = whole_behind(part)
    if found is None or _shape_part(part, scene, readers)[1].get("sentence"):
        return part, ""
    return found[1], found[0]


def _of_others(part: str, index: int, scene: Scene, question: str) -> bool:
    """Whether a part of an answer speaks of somebody whom the question or the part before it names."""
    told = index > 0 and _HE.match(part) is not None and scene.candidate
    if scene.role is not Role.ANSWER or done_before_them(part):
        return told
    return told or is_story(part) or (bool(question) and names_one(question))


def _company_kept(tidied: Tidied, company: str) -> Tidied:
    """The company's own "&" back where it was written out: "Crumb & Salt"."""
    if " & " not in company:
        return tidied
    said = company.replace(" & ", " and ")
    return Tidied(tuple(part.replace(said, company) for part in tidied.parts), tidied.left_out)


def _tells(slots: Slots, scene: Scene) -> bool:
    """Whether a part of what was learned is a clause of its own."""
    return scene.role is Role.LEARNED and bool(slots.get("clause"))


def _merge(slot: str, values: list[str | None]) -> str | None:
    """The parts of one fragment in one slot; None where one of them does not fit it."""
    found = list(dict.fromkeys(" ".join(value.split()) for value in values if value))
    if not found or (len(values) > 1 and not all(values)):
        return None
    if slot == "sentence":
        return " ".join(found)
    return found[0] if slot == "asked" else join_list(found)


def _shape_part(part: str, scene: Scene, readers: _Readers) -> tuple[Shape, Slots]:
    text = lower_first(
        unquoted(part, told=scene.role is Role.LEARNED, wanted=scene.role is Role.NEED)
        if not scene.candidate
        else part,
        scene.known,
    )
    if scene.role is Role.HIGHLIGHT:
        place = re.search(r" ([a-z]+) there$", text)
        if place and vocabulary.is_noun(place[1]) and not is_adverb(place[1]):
            text = text[:-6]  # it points back to another note
        text = told_as_past(told_when(with_in(text)))
    text = told_throughout(text, scene.role)
    side = SIDES[scene.role]
    if readers.me and scene.candidate:
        text = own_name_to_i(text, readers.me)
    if re.match(r"I (?:told|mentioned|explained|described|showed)\b", text):
        side = Side.CANDIDATE  # "our warehouse" is not the reader's there
    if scene.role is Role.ANSWER and (under := conditional(text)):
        return Shape.SENTENCE, under
    jotted = text
    text, lead = without_lead(text, scene)
    text = with_measured_article(restored(with_lost_verb(lower_first(text, scene.known), scene.role), scene.role))
    if (whole := with_articles_for_things(text, own=scene.candidate)) is None:
        return Shape.OTHER, {}
    text = whole
    fragment = analyse(text, candidate=scene.candidate)
    if scene.role is Role.TALKED and _whose_is_open(jotted, text, fragment):
        return fragment.shape, {}
    if scene.role is Role.TALKED and fragment.shape in {Shape.INFINITIVE, Shape.GERUND}:
        head, comma, tail = text.rpartition(", ")
        if comma and analyse(tail).shape is Shape.PAST:
            # "asked me to derive it on the whiteboard, got there eventually": whose that was the note does not say
            text, fragment = head, analyse(head)
    if scene.role is Role.TALKED and puts_to_me(jotted, text):
        side, text = Side.ASKED, re.sub(r"\bwill you\b", "would you", text, count=1)
    joint = False
    if scene.role in {Role.TALKED, Role.LEARNED} and _WE.search(text) and not _we_is_settled(part, jotted, text, scene):
        # "whether we just like the story": people in general, or both; said so it is true of either.
        joint = bool(_EMBEDDED.match(text))
        if not joint:
            return fragment.shape, {}
    joint = joint or (scene.role is Role.LEARNED and _BOTH_TO_COME.match(text) is not None)
    if scene.role is Role.QUESTION:
        if of_another(text):
            text = re.sub(r"\byou\b", "I", re.sub(r"\byour\b", "my", text))
            readers = replace(readers, speaks_of_others=True)
        found = asked(put_plainly(text), lambda t: readers.turn(t, side))
        return Shape.QUESTION if fragment.shape is Shape.OTHER else fragment.shape, _presentable(found, scene)
    if fragment.shape is Shape.QUESTION:
        found = {} if scene.candidate else asked(text, lambda t: readers.turn(t, side, joint=joint))
        if scene.role is Role.TALKED and _ASKED_OF_ME.match(found.get("topic") or ""):
            found["topic"] = None  # what one was asked is no conversation: "why I would leave the docks"
        if not scene.candidate and unnamed(found.get("asked") or ""):
            return Shape.QUESTION, {}
        return Shape.QUESTION, _presentable(found, scene)
    turned = _EXPLAINED.sub("", readers.turn(text, side, joint=joint))
    if side is Side.READER and unnamed(turned) and not _SOMEBODY.search(text):
        return fragment.shape, {}
    if turned != text:
        fragment = analyse(turned, candidate=scene.candidate)
    if fragment.shape is Shape.QUESTION:  # a name at its beginning that only now is a pronoun behind a verb
        return Shape.QUESTION, {}
    slots = BUILDERS[fragment.shape](turned, fragment, scene)
    if scene.role is Role.ANSWER and not slots.get("first") and not slots.get("sentence") and _AGREED.match(part):
        return _shape_part(_AGREED.sub("", part), scene, readers)  # "fine with it, did two years on scaffold"
    if lead and slots.get("clause"):
        slots["sentence"] = end_stop(f"{lead} {slots['clause']}")
    return fragment.shape, _presentable(slots, scene)


def _presentable(slots: Slots, scene: Scene) -> Slots:
    """``slots`` without those that would expose the reader, that no letter should hold or that are broken."""
    return sound(fitting(spared(slots, scene), scene), scene)


# Who "did" it is certain: "taught himself to weld", "started her career on the boats".
_OWN = re.compile(r"[a-z]+ (?:(?:him|her)self|(?:his|her) (?:own )?(?:career|apprenticeship|training|degree|PhD))\b")


# "Showed me the yard and he laughed": what was shown, and then something else.
_AND_THEN = re.compile(r"(?:the|an?|his|her|their|your|my) [^,]*? and (?:he|she|they|we|I) ")


def _whose_is_open(jotted: str, text: str, fragment: Fragment) -> bool:
    """Whether something talked about begins with a verb of which nobody can tell whose it is: "forgot my own slides".

    ``jotted`` is the note before its "said" and the like was taken away: what somebody said of themselves is theirs.
    """
    if (told := SAID.match(jotted)) and told["about"]:
        return _AND_THEN.match(jotted[told.end() :]) is not None
    if told:
        return False
    word = plain(fragment.words[fragment.verb or 0]) if fragment.words else ""
    past, bare = fragment.shape is Shape.PAST, fragment.shape is Shape.PRESENT and base_form(word, "base") == word
    return (past or bare) and not _OWN.match(text)


_EXPLAINED = re.compile(r"^you (?:also )?(?:explained|told me|said|mentioned) that (?=[a-z])")
_SOMEBODY = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_ASKED_OF_ME = re.compile(r"(?:why|whether|if|where) I\b")
_WE = re.compile(r"(?<![\w'’])(?:[Ww]e|us|[Oo]urs?|ourselves)(?!\w)")
# "We'd share a desk": the reader and the candidate.
_BOTH_TO_COME = re.compile(r"we(?:['’](?:d|ll)| would| will) ", re.IGNORECASE)
_EMBEDDED = re.compile(r"(?:about )?(?:whether|if|how|why|what|when|where|who|which)\b", re.IGNORECASE)


def _we_is_settled(part: str, jotted: str, text: str, scene: Scene) -> bool:
    """Whether the note says who "we" are: what the reader said or is quoted with, what both did, what I told them of us.

    What was learned is what the reader told, so that a clause that begins with "we" is theirs too.
    """
    told = SPEAKER.match(jotted) or part[:1] in '"“'
    theirs = scene.role is Role.LEARNED and re.match(r"(?:we|our)\b", text, re.IGNORECASE)
    return bool(told or theirs or says_both(text) or re.match(r"I\b", jotted))
