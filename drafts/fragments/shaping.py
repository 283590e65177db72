"""One part of a fragment, said to the reader: its shape, and the slots in which it is correct English."""

from __future__ import annotations

import re
from dataclasses import replace

from drafts.fragments import vocabulary
from drafts.fragments.answering import conditional
from drafts.fragments.asker import of_another
from drafts.fragments.asking import asked
from drafts.fragments.bare_things import with_articles_for_things
from drafts.fragments.by_name import own_name_to_i
from drafts.fragments.elided import restored
from drafts.fragments.first_capital import lower_first
from drafts.fragments.fitting import fitting
from drafts.fragments.fragment import Fragment, Shape, analyse
from drafts.fragments.indirect_question import puts_to_me
from drafts.fragments.joining import end_stop
from drafts.fragments.last_look import sound
from drafts.fragments.leads import without_lead
from drafts.fragments.left_open import We, who_we_are, whose_is_open
from drafts.fragments.lost_verbs import with_lost_verb
from drafts.fragments.measured_things import with_measured_article
from drafts.fragments.one_thing import with_one_article
from drafts.fragments.past_change import told_as_past
from drafts.fragments.question_slips import put_plainly
from drafts.fragments.quoting import unquoted
from drafts.fragments.readers import Readers
from drafts.fragments.reproach import spared
from drafts.fragments.scene import SIDES, Role, Scene, Slots
from drafts.fragments.side import Side
from drafts.fragments.slots import BUILDERS
from drafts.fragments.so_long import told_when
from drafts.fragments.they import unnamed
from drafts.fragments.told_throughout import told_throughout
from drafts.fragments.tongues import with_in
from drafts.fragments.word_classes import is_adverb

_AGREED = re.compile(
    r"^(?:fine|ok|okay|happy|sure|of course|no problem|not a problem|no worries)\b[^,]*, (?!never|not|no )",
    re.IGNORECASE,
)
_I_TOLD = re.compile(r"I (?:told|mentioned|explained|described|showed)\b")
_EXPLAINED = re.compile(r"^you (?:also )?(?:explained|told me|said|mentioned) that (?=[a-z])")
_SOMEBODY = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
# "An assistant with a bit of go in them".
_IN_SOMEBODY = re.compile(r"(?:an?|someone|somebody) .*\bwith .* (?:in|about) them$")
# "In last job I worked Saturdays", "learned SAP in the last company".
_MY_LAST = re.compile(
    r"\b([Ii]n|[Aa]t|[Ff]rom) (?:the )?((?:last|previous|former) (?:job|company|firm|workplace|place|employer))(?! (?:of|that|where|to)\b)"
)
_ASKED_OF_ME = re.compile(r"(?:why|whether|if|where) I\b")


def shape_part(part: str, scene: Scene, readers: Readers) -> tuple[Shape, Slots]:
    """The shape of one part of a fragment and the slots that it fits, turned to the reader."""
    jotted = _as_jotted(part, scene, readers)
    # "Our warehouse" is not the reader's in what I told them.
    side = Side.CANDIDATE if _I_TOLD.match(jotted) else SIDES[scene.role]
    if scene.role is Role.ANSWER and (under := conditional(jotted)):
        return Shape.SENTENCE, under
    bare, lead = without_lead(jotted, scene)
    text = _with_lost_words(bare, scene)
    if text is None:
        return Shape.OTHER, {}
    fragment = analyse(text, candidate=scene.candidate)
    if scene.role is Role.TALKED:
        if whose_is_open(jotted, text, fragment):
            return fragment.shape, {}
        text, fragment = _without_open_tail(text, fragment)
        if puts_to_me(jotted, text):
            side, text = Side.ASKED, re.sub(r"\bwill you\b", "would you", text, count=1)
    we = who_we_are(part, jotted, text, scene)
    if we is We.OPEN:
        return fragment.shape, {}
    joint = we is We.BOTH
    if scene.role is Role.QUESTION:
        shape = Shape.QUESTION if fragment.shape is Shape.OTHER else fragment.shape
        return shape, presentable(_as_question(text, side, readers), scene)
    if fragment.shape is Shape.QUESTION:
        return Shape.QUESTION, _told_of_question(text, side, scene, readers, joint=joint)
    turned = _EXPLAINED.sub("", readers.turn(text, side, joint=joint))
    one = scene.role is Role.NEED and _IN_SOMEBODY.match(turned)
    if side is Side.READER and not one and unnamed(turned) and not _SOMEBODY.search(text):
        return fragment.shape, {}
    if turned != text:
        fragment = analyse(turned, candidate=scene.candidate)
    if fragment.shape is Shape.QUESTION:  # a name at its beginning that only now is a pronoun behind a verb
        return Shape.QUESTION, {}
    slots = BUILDERS[fragment.shape](turned, fragment, scene)
    if scene.role is Role.ANSWER and not slots.get("first") and not slots.get("sentence") and _AGREED.match(part):
        return shape_part(_AGREED.sub("", part), scene, readers)  # "fine with it, did two years on scaffold"
    if lead and slots.get("clause"):
        slots["sentence"] = end_stop(f"{lead} {slots['clause']}")
    return fragment.shape, presentable(slots, scene)


def presentable(slots: Slots, scene: Scene) -> Slots:
    """``slots`` without those that would expose the reader, that no letter should hold or that are broken."""
    return sound(fitting(spared(slots, scene), scene), scene)


def _as_jotted(part: str, scene: Scene, readers: Readers) -> str:
    """A part without its quotation marks and its capital, its times told throughout, the candidate's own name as "I"."""
    if not scene.candidate:
        part = unquoted(part, told=scene.role is Role.LEARNED, wanted=scene.role is Role.NEED)
    text = lower_first(part, scene.known)
    if scene.role is Role.HIGHLIGHT:
        place = re.search(r" (?!(?:standing|sitting|watching|waiting|lying) )([a-z]+) there$", text)
        if place and vocabulary.is_noun(place[1]) and not is_adverb(place[1]):
            text = text[:-6]  # it points back to another note
        text = told_as_past(told_when(with_in(text)))
    text = told_throughout(text, scene.role)
    return own_name_to_i(text, readers.me) if readers.me and scene.candidate else text


def _with_lost_words(text: str, scene: Scene) -> str | None:
    """``text`` with the verbs and articles that were jotted without; None where nobody can tell which."""
    whole = restored(with_lost_verb(lower_first(text, scene.known), scene.role), scene.role)
    if scene.candidate:
        whole = _MY_LAST.sub(r"\1 my \2", whole)
    own = scene.candidate or scene.role is Role.NEED
    return with_articles_for_things(with_measured_article(with_one_article(whole, own=own)), own=scene.candidate)


def _without_open_tail(text: str, fragment: Fragment) -> tuple[str, Fragment]:
    """What was talked about without the deed behind it of which the note does not say whose it was.

    "Asked me to derive it on the whiteboard, got there eventually".
    """
    head, comma, tail = text.rpartition(", ")
    if fragment.shape in {Shape.INFINITIVE, Shape.GERUND} and comma and analyse(tail).shape is Shape.PAST:
        return head, analyse(head)
    return text, fragment


def _as_question(text: str, side: Side, readers: Readers) -> Slots:
    """The slots of a question that the reader asked."""
    if of_another(text):
        text = re.sub(r"\byou\b", "I", re.sub(r"\byour\b", "my", text))
        readers = replace(readers, speaks_of_others=True)
    return asked(put_plainly(text), lambda said: readers.turn(said, side))


def _told_of_question(text: str, side: Side, scene: Scene, readers: Readers, *, joint: bool) -> Slots:
    """The slots of a question that stands where something is told."""
    if scene.candidate:
        return {}
    found = asked(text, lambda said: readers.turn(said, side, joint=joint))
    if scene.role is Role.TALKED and _ASKED_OF_ME.match(found.get("topic") or ""):
        found["topic"] = None  # what one was asked is no conversation: "why I would leave the docks"
    return {} if unnamed(found.get("asked") or "") else presentable(found, scene)
