"""A whole sentence slot by slot: how it is done, and what the candidate says of themselves in it."""

from __future__ import annotations

import re

from drafts.days import MONTH, WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import CONTRACTED, Fragment, Shape, analyse, plain, tokens
from drafts.fragments.noun_slots import NEED_LEAD, moved_figure, nominal_part, noun_slots
from drafts.fragments.only_named import is_only_named
from drafts.fragments.scene import SETBACKS, STATIVE, Role, Scene, Slots, stated
from drafts.fragments.spared_tails import before_told
from drafts.fragments.subject_article import with_subject_article
from drafts.fragments.verb_phrase import base_form, joins_a_verb, reform, replace_word, timeless
from drafts.fragments.whose_deed import both_done, lost_its_subject
from drafts.fragments.word_classes import is_adverb

_HELD = re.compile(r"^I(?:['’]ve| have| also have| hold| bring| own)(?: also| got)? (?P<what>.+)$")
_COUNTED = re.compile(r"(?:an?|my|the|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|some|a lot of)\b")
_GOES_ON_SAYING = re.compile(r" but |\band (?:I|we|can|could|will|would|am|do|know|don['’]t)\b")
_WOULD = re.compile(
    r"^I(?: would| will| can| could|['’]d|['’]ll)\s+(?:(?:also|probably|just|always|first|really|certainly) )*"
)
_PERFECT = re.compile(r"^I(?: have|['’]ve)\s+(?:(?:also|already|now|since|recently) )*")


_SOMEBODY_WHO = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} who [a-z]+")
# "The first thing you'd have me do" is a thing, and no sentence.
_THING_ONE_DOES = re.compile(
    r"the (?:first|last|only|next|one|main|best|hardest) (?:thing|question|job|task|change|lesson) (?:that )?(?:you|I|they|we)(?:['’]\w+)? "
)
_HALF_TOLD = re.compile(
    r"(?!I\b|with\b|when\b|if\b|as\b)(?P<head>[^,]+), (?:[a-z]+,? )?and (?:I|they|it|he|she|we) [a-z]"
)
_UNTIL = re.compile(r" (?:before|until|after) (?=(?:the|my|our|your|their) )")


def sentence_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a whole sentence, its pronouns turned already."""
    if scene.role is Role.TALKED and (somebody := _SOMEBODY_WHO.match(text)):
        main = analyse(re.split(r" (?:unless|when|if|because|until|while) ", text)[0]).verb
        if main is None or main <= len(tokens(somebody[0])):
            return {"topic": text}  # "Lolo Ben who naps when it rains": somebody, and no sentence
    if scene.role is Role.TALKED and is_only_named(text, fragment):
        return noun_slots(text, fragment, scene)
    if _THING_ONE_DOES.match(text) and not re.search(r" (?:is|was|will be|were) ", text):
        return {"topic": text}
    if scene.role in {Role.LEARNED, Role.NEWS} and (moved := moved_figure(text)):
        return stated(moved)
    need = NEED_LEAD.match(text) if scene.role is Role.NEED else None
    if need:
        rest = text[need.end() :]
        if need["to"] and re.match(r"(?:stop|avoid|quit|be|get|retire|sleep|go)\b", rest):
            return stated(text)  # what they would like for themselves
        if need["to"]:
            doing = reform(rest, 0, "gerund")
            return stated(text, to_do=rest, doing=doing, topic=doing)
        return noun_slots(rest, analyse(rest), scene) | stated(text)
    if scene.role is Role.TALKED and re.match(r"I (?:must|should|need to|have to)\b", text):
        return {}  # what one was told to better is nothing to thank for
    if scene.role is Role.NEED and re.match(r"I\b", text):
        return {}
    if scene.role is Role.NEED and _made_so(fragment):
        return stated(f"you need {text}", topic=text)  # "drawings brought up to date"
    if scene.role is Role.ANSWER and re.match(r"[a-z]+ [a-z]+ed (?:on |for )?\d", text):
        return {}  # "ticket booked 14 January"
    if scene.role is Role.HIGHLIGHT and lost_its_subject(text, fragment):
        return {}
    without_verb = re.match(r"(?P<head>[^,]+?),? but (?:I|we)\b", text) if scene.candidate else None
    if without_verb and analyse(without_verb["head"]).shape in {Shape.NOUN, Shape.OTHER}:
        return {}  # "B1 but I start the B2 course in March"
    if scene.role is Role.ANSWER and (half := _HALF_TOLD.match(text)) and analyse(half["head"]).shape is Shape.NOUN:
        return {}  # "my back, honestly, and I like teaching the new ones"
    stated_behind = re.match(r"(?P<head>[^,]+?),? but (?:everybody|everyone|nobody|they|we|you|I|he|she) ", text)
    if stated_behind and analyse(stated_behind["head"]).shape in {Shape.NOUN, Shape.OTHER}:
        return {}  # "remote first but everybody meets in May"
    head, comma, tail = text.partition(", ")
    if comma and re.match(r"(?:and|but|so) (?:you|he|she|they|we|it)\b", tail) and _is_bare(head):
        return {}  # "4 days on 3 days off, and she lost nobody": the first part has no verb
    if re.match(rf"{WEEKDAY} (?:the|we|they|you|I)\b", text):
        return {}
    until = _UNTIL.search(text) if scene.role is Role.NEED else None
    if (
        until
        and fragment.verb
        and analyse(text[: until.start()]).shape is Shape.NOUN
        and len(tokens(text[: until.end()])) <= fragment.verb
    ):
        return noun_slots(text, fragment, scene)  # "another pair of hands before the frost stops the lime"
    if scene.role is Role.NEED and tokens(text)[0].lower() in {"a", "an", "someone", "somebody", "people"}:
        return noun_slots(text, fragment, scene)  # "a supervisor second shift will follow"
    if scene.role is Role.LEARNED and re.match(r"[a-z][a-z ]*s are \S+ (?:years|months|weeks|days) old\b", text):
        text = f"the {text}"  # "vans are 9 years old": theirs
        fragment = analyse(text)
    if scene.role in {Role.NEWS, Role.LEARNED} and (passive := _was_done(text, fragment)):
        return stated(passive)
    if scene.role is Role.HIGHLIGHT:
        text = both_done(text)
    text = _unspliced(_adjunct_last(with_subject_article(text, fragment.verb, scene.known)), scene)
    words = tokens(text)
    slots = stated(text)
    if words[0] == "I" or re.match(r"I['’]", words[0]):
        return slots | _first_person(text, words)
    if scene.candidate:
        if plain(words[0]) in {"we", "my", "our"}:
            slots["first"] = text
        return slots
    # "You need how the phone is answered" is no English.
    return slots if scene.role is Role.NEED else slots | _how(text, analyse(text), scene)


def _was_done(text: str, fragment: Fragment) -> str | None:
    """ "Two ships ordered" as what has been done to them: a thing with nothing but the participle of a verb behind it."""
    words = fragment.words
    if fragment.verb is None or fragment.verb < max(1, len(words) - 2):
        return None
    done, thing = plain(words[-1]), plain(words[-2])
    base = verbs.base_of(done, "participle")
    if base is None or base not in _DONE_TO_THINGS or not vocabulary.is_noun(thing) or vocabulary.is_person(thing):
        return None
    return f"{text[: -len(done)].rstrip()} {'have' if vocabulary.is_plural(thing) else 'has'} been {done}"


_DONE_TO_THINGS = frozenset(
    [
        "order",
        "approve",
        "sign",
        "grant",
        "renew",
        "extend",
        "fund",
        "build",
        "install",
        "sell",
        "buy",
        "launch",
        "cancel",
        "secure",
        "award",
        "book",
        "announce",
        "finish",
        "complete",
    ]
)


def _made_so(fragment: Fragment) -> bool:
    """Whether a need is a thing with the participle of what shall be done to it behind: "the records sorted by May"."""
    words, at = fragment.words, fragment.verb
    if not at:
        return False
    thing = plain(words[at - 1])
    work = at == 1 and (thing.endswith("ing") or vocabulary.is_mass(thing))  # "bookkeeping sorted out by March"
    if not (work or vocabulary.is_plural(thing)) or vocabulary.is_person(thing):
        return False
    behind = plain(words[at + 1]) if at + 1 < len(words) else ""
    done = verbs.is_form(words[at], "participle") and not verbs.is_form(words[at], "base")
    return done and (
        not behind
        or behind in vocabulary.PREPOSITIONS
        or behind in {"up", "out", "back", "down", "off"}
        or is_adverb(behind)
    )


def _is_bare(head: str) -> bool:
    """Whether a sentence's first part is a noun phrase that begins with a figure or ends without a verb."""
    first = tokens(head)[:1]
    return bool(first) and analyse(head).shape is Shape.NOUN and first[0][:1].isdigit()


# "The crane lifts 40 t, can not turn": what stood before the comma does that too.
_DOES_TOO = re.compile(
    r"(?:is|are|was|were|can|cannot|can not|must|has|have) (?!(?:it|they|he|she|you|I|we|there|that)\b)[a-z]"
)


def _unspliced(text: str, scene: Scene) -> str:
    """Two sentences with a comma alone between them, joined by "and"."""
    if re.match(r"(?:if|when|since|while|because|although|as|after|before|once)\b", text, re.IGNORECASE):
        return text
    head, comma, tail = text.partition(", ")
    word = plain(tail.split(" ")[0])
    second = verbs.is_form(word, "third") and verbs.lean(word) is verbs.Lean.VERB
    told = bool(comma) and ", " not in tail and " and " not in text and analyse(head).shape is Shape.SENTENCE
    if told and second:
        return f"{head} and {tail}"  # "the team sits in Pune, works nights"
    if told and _DOES_TOO.match(tail) and not re.search(r"\b(?:that|which|who|nobody|no|not|never)\b|n['’]t\b", head):
        return f"{head} and {re.sub(r'^can not', 'cannot', tail)}"
    joined = (
        comma
        and ", " not in tail
        and not re.match(
            r"(?:and|but|so|or|which|who|where|when|because|then|not|yet|since|as|if|unless|until|while|though|although|once|after|before)\b",
            tail,
        )
    )
    result = re.search(
        r"(?<=[a-z]) so (?=(?:the|my|our|your|we|they|you(?! can| could| may)|nobody|everybody|everyone) )", text
    )
    if result and not comma and not text.startswith("I "):
        cause, effect = text[: result.start()], text[result.end() :]
        if analyse(cause).shape is analyse(effect).shape is Shape.SENTENCE:
            return f"{cause}, so {effect}"
    second_clause = analyse(tail) if joined else None
    if second_clause and second_clause.shape is Shape.SENTENCE and analyse(head).shape is Shape.SENTENCE:
        return f"{head}, and {with_subject_article(tail, second_clause.verb, scene.known)}"
    return text


def _adjunct_last(text: str) -> str:
    """ "In my last job I trained 40 apprentices" as "I trained 40 apprentices in my last job", which any clause can hold."""
    match = re.match(
        r"^(?P<adjunct>(?:\w+ \w+ ago|last|recently|in|at|on|during|after|before|as|when|while|for|with)\b[^,]*?),?\s+(?P<main>I(?:['’]\w+)?\s.+)$",
        text,
        re.IGNORECASE,
    )
    if not match or re.search(r"\b(?:I|that|who|which)\b", match["adjunct"]) or "," in match["main"]:
        return text
    adjunct = match["adjunct"]
    second = adjunct.split()
    if len(second) < 2:
        return text
    return f"{match['main']} {adjunct[0].lower()}{adjunct[1:]}"


_ONCE = frozenset(["retire", "end", "expire", "close", "open", "finish", "resign"])
_DATED = re.compile(
    rf"\b(?:in (?:{MONTH}|spring|summer|autumn|the fall|winter|(?:19|20)\d\d)"
    r"|(?:next|this) (?:week|month|year|spring|summer|autumn|fall|winter)|after Christmas|soon)\b"
)


def _going_to(text: str, at: int, gerund: str) -> str:
    """ "Your retiring in April": what happens once, on a day that is named, and is no way of doing it; else ""."""
    who, _, rest = replace_word(text, at, gerund).partition(f"{gerund} ")
    first = re.split(r",| (?:and|so|but) ", rest)[0]
    return re.sub(r"^you ", "your ", f"{who}{gerund} {first}") if _DATED.search(first) else ""


def _how(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """A noun-like form of a sentence: how it is done, where it is something that is done."""
    words = fragment.words
    if fragment.verb is None or fragment.verb >= len(words) or scene.role is Role.NEXT_STEPS:
        return {}
    low = plain(words[fragment.verb])
    first = plain(words[0])
    negative = re.search(r"\b(?:no|not|never|nobody|nothing|none)\b|n['’]t\b", text)
    preposed = first in vocabulary.PREPOSITIONS - {"about", "over", "under", "up", "near"}
    if preposed or first in {"it", "there", "this", "these", "that", "everyone", "everybody"} or negative:
        return {}
    following = plain(words[fragment.verb + 1]) if fragment.verb + 1 < len(words) else ""
    progressive = (low in {"are", "is", "were", "was"} or re.search(r"['’]re$", low)) and verbs.is_form(
        following, "gerund"
    )
    base = (
        verbs.base_of(low, "past", "third", "base")
        if not verbs.is_auxiliary(low) and not CONTRACTED.match(low)
        else None
    )
    slots: Slots = {}
    if base in _ONCE and (going := _going_to(text, fragment.verb, verbs.gerund(base))):
        slots["topic"] = going
    elif progressive or (base and base not in STATIVE):
        slots["topic"] = before_told(f"how {text}")
    theirs = first == "you" or words[0] in scene.known
    if scene.role is Role.NEWS and theirs and base and fragment.verb == 1 and base not in SETBACKS:
        slots["doing"] = reform(" ".join(text.split(" ")[1:]), 0, "gerund")
    return slots


def _first_person(text: str, words: list[str]) -> Slots:
    """What a sentence of the candidate's about themselves also gives: what they do, would do, have."""
    if text.startswith("I have not ") or re.match(r"I have been [a-z]+ing\b", text):
        return {"first": text}
    would, perfect, held = _WOULD.match(text), _PERFECT.match(text), _HELD.match(text)
    done = text[perfect.end() :] if perfect else ""
    if would:
        slots = _after_would(text[would.end() :])
    elif (
        perfect and not done.startswith("got ") and tokens(done) and verbs.is_form(plain(tokens(done)[0]), "participle")
    ):
        slots = _after_have(done)
    elif held and (not perfect or done.startswith("got ") or _COUNTED.match(held["what"])):
        unfit = held["what"].split()[0].lower() in {"to", "been", "no"} or _GOES_ON_SAYING.search(held["what"])
        slots = {} if unfit else {"have": nominal_part(held["what"])}
    elif am := re.match(r"^I(?: am|['’]m) (?!not\b|\w+ing\b)(?P<what>.+)$", text):
        simple = not re.search(r"\b(?:but|so|and I)\b|,", am["what"]) and not joins_a_verb(am["what"])
        slots = {"doing": f"being {am['what']}"} if simple else {}
    else:
        slots = _after_i(text, words)
    return {"first": text} | slots | {"topic": slots.get("doing") or slots.get("have")}


def _after_would(bare: str) -> Slots:
    verb = plain(tokens(bare)[0]) if tokens(bare) else ""
    if verb == "be":
        return {"to_do": bare, "doing": f"being {bare[3:]}"}
    if verb == "do" or (verb != "have" and base_form(verb, "base")):
        return {"to_do": bare, "doing": reform(bare, 0, "gerund")}
    return {}


def _after_have(done: str) -> Slots:
    base = verbs.base_of(tokens(done)[0], "participle")
    if not base or re.search(r",| and | but ", done):
        return {}
    to_do = replace_word(done, 0, base) if timeless(done) else None
    return {"doing": replace_word(done, 0, verbs.gerund(base)), "to_do": to_do}


def _after_i(text: str, words: list[str]) -> Slots:
    if used := re.match(r"^I used to (?P<bare>[a-z]+\b.*)$", text):
        return {
            "doing": reform(used["bare"], 0, "gerund"),
            "to_do": None if "," in used["bare"] or used["bare"].startswith("be ") else used["bare"],
        }
    if words[0] != "I" or len(words) < 2 or re.search(r"n['’]t$", words[1]):
        return {}
    base = base_form(words[1], "past", "base")
    modal = verbs.is_auxiliary(words[1]) and words[1].lower() not in {"was", "had", "did", "have", "do", "am"}
    perfect = base == "have" and len(words) > 2 and verbs.is_form(words[2], "participle")
    rest = text[2:]
    if not base or modal or perfect or base in {"be", "do"}:
        return {}
    if base in {"think", "believe", "guess", "suppose", "feel", "hope"}:
        return {}
    if re.search(r"\b(?:but|so|because|and (?:I|they|he|she|we|it))\b", rest):
        return {}
    return {"doing": reform(rest, 0, "gerund"), "to_do": reform(rest, 0, "base") if timeless(rest) else None}
