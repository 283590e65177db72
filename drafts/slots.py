"""What each shape of fragment gives: the forms in which it fits a sentence, slot by slot."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from . import verbs, vocabulary
from .fragment import CONTRACTED, Fragment, Shape, analyse, plain, tokens
from .joining import article, capitalize_first, end_stop, join_list
from .noun_phrase import head_index, with_article, with_subject_article
from .person_shift import Side
from .verb_phrase import base_form, reform, replace_word, timeless, with_and
from .wordlists import section

Slots = dict[str, str | None]
SLOTS = ("topic", "clause", "sentence", "doing", "first", "to_do", "have", "asked")


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


SIDES = {
    Role.TALKED: Side.READER, Role.LEARNED: Side.READER, Role.NEED: Side.READER, Role.NEWS: Side.READER,
    Role.NEXT_STEPS: Side.READER, Role.HIGHLIGHT: Side.CANDIDATE, Role.ANSWER: Side.CANDIDATE, Role.QUESTION: Side.ASKED,
}  # fmt: skip

_STATIVE = section("stative")
# News that nobody is congratulated on.
_SETBACKS = frozenset(
    [
        "lose",
        "lay",
        "cut",
        "close",
        "fire",
        "fail",
        "miss",
        "recall",
        "delay",
        "shut",
        "drop",
        "sue",
        "fine",
        "sack",
        "quit",
        "leave",
        "suffer",
        "shrink",
        "halt",
        "pause",
        "cancel",
    ]
)
_WHO_CAN = re.compile(
    r"^(?:someone|somebody|a person|people|anyone|anybody|an? [a-z]+(?: [a-z]+)?)(?: who| that)(?:(?: can| could| will|['’]ll| would| knows how to) | is able to )",
    re.IGNORECASE,
)
_NEED_LEAD = re.compile(
    r"^(?:(?:they|you|we|he|she)(?:['’]re| are| is)? )?(?:really |badly |also |still )?(?:need|needs|needed|want|wants|wanted|looking for|look for|looks for|require|requires|must have|searching for|lack|lacks|missing|lacking|short of)(?P<to> to)? ",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"^(?:someone|somebody|people (?:who|with)|anyone|hands|an?|another|two|three|four|five|more|better|fewer|faster|stronger|clearer|steadier|cleaner|quicker|less|cheaper|safer|younger|extra)\b",
    re.IGNORECASE,
)
# A need may be jotted as what is wrong: nobody needs "high turnover".
_PROBLEM = re.compile(
    r"\b(?:high|low|poor|slow|bad|late|missing|lack|shortage|turnover|churn|delays?|errors?|downtime|burnout|theft|gaps?|backlogs?|bottlenecks?|"
    r"problems?|issues?|waste|scrap|complaints?|absences?|absenteeism|loss|losses|attrition|no|too (?:many|much|few)|not|never|chaos|mess|"
    r"failing|broken|outdated|understaffed|overworked|silos|debt|fatigue|risk|trouble|confusion|falls|mistakes|no-shows)\b",
    re.IGNORECASE,
)
_HELD = re.compile(r"^I(?:['’]ve| have| also have| hold| bring| own)(?: also| got)? (?P<what>.+)$")
_COUNTED = re.compile(r"(?:an?|my|the|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|some|a lot of)\b")
_WOULD = re.compile(
    r"^I(?: would| will| can| could|['’]d|['’]ll)\s+(?:(?:also|probably|just|always|first|really|certainly) )*"
)
_PERFECT = re.compile(r"^I(?: have|['’]ve)\s+(?:(?:also|already|now|since|recently) )*")
_TIME_BOUND = re.compile(
    r"\b(?:for (?:\w+ )?\w+ (?:years?|months?|weeks?)|since|until|from (?:19|20)\d\d|(?:19|20)\d\d|ex-?|finished|completed|ended)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Against what a fragment is read: its key, and the words in the notes that are names."""

    role: Role
    known: Collection[str]

    @property
    def candidate(self) -> bool:
        """Whether the candidate is the one who speaks in it."""
        return SIDES[self.role] is Side.CANDIDATE


def _sentence(clause: str) -> str:
    return end_stop(capitalize_first(clause))


def _stated(clause: str, **more: str | None) -> Slots:
    return {"clause": clause, "sentence": _sentence(clause), **more}


def _nominal_part(text: str) -> str:
    """``text`` up to a comma behind which a clause of its own begins ("position open, two people turned it down")."""
    parts = re.split(r"(?<!\d),\s+", text)
    kept = [parts[0]]
    for part in parts[1:]:
        if re.search(r"\b(?:you|he|she|they|I|we) (?:think|thinks|said|says|reckon|reckons|guess|thought)$", part):
            break
        if analyse(part).shape in {Shape.SENTENCE, Shape.PAST, Shape.PRESENT} and not re.match(
            r"(?:which|who|whose|where|and|or)\b", part
        ):
            break
        kept.append(part)
    return ", ".join(kept)


def _listed(text: str) -> str:
    """ "Kubernetes, Terraform, Go" as the list it is."""
    items = re.split(r"(?<!\d),\s+", text)
    short = all(len(item.split()) <= 3 for item in items)
    return join_list(items) if len(items) > 2 and short and not re.search(r"\b(?:and|or)\b", text) else text


def _noun(text: str, fragment: Fragment, scene: Scene) -> Slots:
    text = _listed(_nominal_part(text))
    words = tokens(text)
    text = (
        re.sub(r"(?<!\w)(?<!going )(?=from (?:\d[\d.,]*|[a-z]+)%?(?: [a-z]+)? to (?:\d|[a-z]+$))", "going ", text)
        if re.search(r"\bfrom \S+%?(?: \w+)? to [\d$£€]", text) and len(words) > 4
        else text
    )
    if scene.role is Role.HIGHLIGHT:
        return _highlight_noun(text, words, scene)
    if plain(words[0]) in {"none", "nothing"} and scene.role is not Role.TALKED:
        return {}
    if plain(words[0]) in {"yes", "yeah", "nope", "sure"} or text == "no":
        return {}
    if (
        scene.role is Role.NEWS
        and (plan := re.match(r"^((?:\S+ ){1,3}?)to (?=[a-z]+)", text))
        and words[0][:1].isupper()
        and base_form(text[plan.end() :].split()[0], "base")
    ):
        return _stated(f"{plan[1]}is to {text[plan.end() :]}")
    if scene.role is Role.ANSWER and "," in words:
        return {}
    moved = re.match(r"^(?P<what>[a-z]+(?: [a-z]+)?) (?P<by>(?:up|down) (?:by )?\d.*)$", text)
    if moved and scene.role in {Role.NEWS, Role.LEARNED} and vocabulary.is_noun(moved["what"].split()[-1]):
        are = "are" if vocabulary.is_plural(moved["what"].split()[-1]) else "is"
        return _stated(f"{moved['what']} {are} {moved['by']}")
    slots: Slots = {"topic": with_article(text, scene.role is not Role.NEED, scene.known)}
    if scene.role is Role.NEED:
        topic = slots["topic"] or text
        if _WANTED.match(text) or not _PROBLEM.search(text):
            slots |= _stated(f"you need {topic}")
        can = _WHO_CAN.match(text)
        if can:
            slots["to_do"] = text[can.end() :]
        elif match := re.match(r"^(?:someone|somebody|anyone|an? [a-z]+) to (?=[a-z])", text):
            slots["to_do"] = text[match.end() :]
    return slots


def _highlight_noun(text: str, words: list[str], scene: Scene) -> Slots:
    text = re.sub(r"(?<!my )(?<!our )(?<!their )(?<!its )\bown (?=[a-z])", "my own ", text)
    words = tokens(text)
    at = head_index(words)
    head = words[at]
    first = plain(words[0])
    if text[0] in "\"“'‘":
        return {"topic": text}
    if re.match(r"\d+ years old\b|part of\b", text):
        return _stated(f"I was {text}", first=f"I was {text}", doing=f"being {text}", topic=f"being {text}")
    if re.match(
        r"(?:the )?first (?:person |one |woman |man )?(?:in|of|to)\b|[a-z]+ of the (?:month|year|quarter)\b", text
    ):
        was = f"the {text}" if first == "first" else text
        return _stated(f"I was {was}", first=f"I was {was}", doing=f"being {was}", topic=f"being {was}")
    if (
        vocabulary.is_person(head)
        and not vocabulary.is_plural(head)
        and first not in vocabulary.NUMBERS
        and first not in {"my", "the"}
    ):
        bound = bool(_TIME_BOUND.search(text))
        text = re.sub(r",\s+\d.*$", "", text)
        former = re.match(r"(?:an? )?(?:former|ex)[- ](?P<was>.+)$", text)
        am = _being(text, head, first)
        bare = former["was"] if former else re.sub(r"^an? ", "", text)
        worked = head.lower() not in section("not a post")
        doing = f"working as {article(bare)} {bare}" if former else f"working as {am}" if worked else f"being {am}"
        slots: Slots = {"topic": f"my work as {am}" if worked and not former else doing, "doing": doing}
        if not bound and bare:
            slots |= _stated(f"I am {am}", first=f"I am {am}")
        return slots
    have = with_article(text, False, scene.known)
    topic = text if first in {"my", "the"} else have
    owns = (
        first != "the"
        and not re.search(r"\b(?:down|up) (?:by )?[\d$£€]", text)
        and "%" not in words[0]
        and not (head.isupper() and len(head) > 1 and have == text and at == 0)
    )
    return {"topic": topic, "have": have if owns else None}


def _being(text: str, head: str, first: str) -> str:
    """What somebody is, after "I am": a post of which there is one takes no article, a founder "the", a welder "a"."""
    if first in {"a", "an"}:
        return text
    if re.search(rf"\b{head} of ", text):
        if head.lower() in {"head", "captain", "chair", "president", "treasurer", "secretary", "principal", "director"}:
            return text
        if head.lower() in {"founder", "author", "winner", "owner", "inventor", "editor"}:
            return f"the {text}"
    return f"{article(text)} {text}"


def _gerund(text: str, fragment: Fragment, scene: Scene) -> Slots:
    at = fragment.verb or 0
    text = _listed(text)
    row = re.search(r", [a-z]+ing$", text) or (" and " in text and "," in text)
    to_do = reform(text, at, "base") if at == 0 and not row else None
    slots: Slots = {"topic": text, "doing": text, "to_do": to_do}
    if scene.role is Role.NEED and to_do and len(fragment.words) > 1:
        need = _NEED_LEAD.match(text)
        if need:
            return _noun(text[need.end() :], analyse(text[need.end() :]), scene)
        slots |= _stated(f"you need to {to_do}")
    if scene.role in {Role.NEWS, Role.LEARNED} and len(fragment.words) > 2 and at == 0:
        slots |= _stated(f"you are {text}")
    if scene.role is Role.ANSWER and len(fragment.words) > 1 and at == 0:
        if not timeless(text):
            slots |= _stated(f"I have been {text}", first=f"I have been {text}", to_do=None)
        elif to_do and re.search(r"\b(?:first|then|before|straight away)\b", text):
            slots |= _stated(f"I would {to_do}", first=f"I would {to_do}")
    return slots


def _past(text: str, fragment: Fragment, scene: Scene) -> Slots:
    at = fragment.verb or 0
    word = plain(fragment.words[at])
    subject = "I" if scene.candidate else "you"
    following = plain(fragment.words[at + 1]) if at + 1 < len(fragment.words) else ""
    if _is_passive(word, following):
        was = "was" if scene.candidate else "were"
        clause = f"{subject} {was} {text}"
        doing = f"being {text}"
        return _stated(
            clause, doing=doing, topic=doing if scene.candidate else None, first=clause if scene.candidate else None
        )
    base = verbs.base_of(word, "past")
    if scene.candidate and base and word not in {"was", "were"} and re.search(r"\bsince (?:(?:19|20)\d\d|[A-Z])", text):
        finite = f"have {replace_word(text, at, verbs.participle(base))}"
        return _with_subject(subject, finite, text, at, scene)
    finite = replace_word(text, at, "were") if word == "was" and subject == "you" else text
    return _with_subject(subject, finite, text, at, scene)


def _is_passive(word: str, following: str) -> bool:
    passive = {
        "called": {"to"},
        "named": {"best", "the", "a", "an", "one", "as", "among", "to"},
        "based": {"in", "at"},
        "born": {"in"},
    }
    general = [
        "elected",
        "promoted",
        "awarded",
        "nominated",
        "invited",
        "shortlisted",
        "selected",
        "chosen",
        "appointed",
        "hired",
        "ranked",
        "rated",
        "voted",
        "recognized",
        "recognised",
        "featured",
        "seconded",
        "commended",
        "headhunted",
        "sponsored",
        "admitted",
    ]
    return following in passive.get(word, ()) or (
        word in general
        and following
        in {"to", "as", "by", "for", "in", "at", "among", "best", "employee", "first", "top", "from", "into"}
    )


def _present(text: str, fragment: Fragment, scene: Scene) -> Slots:
    at = fragment.verb or 0
    word = plain(fragment.words[at])
    base = base_form(word, "base", "third")
    subject = "I" if scene.candidate else "you"
    if base is None:  # a modal verb: "can weld TIG"
        if not any(verbs.is_form(w, "base") or plain(w) in {"be", "have", "do"} for w in fragment.words[at + 1 :]):
            return {}
        behind = replace_word(text, at, "").strip() if at == 0 else ""
        verb = plain(fragment.words[at + 1]) if at + 1 < len(fragment.words) else ""
        doable = (
            behind
            if behind and scene.candidate and word in {"can", "could", "will", "would"} and verbs.is_form(verb, "base")
            else None
        )
        doing = reform(behind, 0, "gerund") if doable else None
        return _stated(
            f"{subject} {text}",
            first=f"{subject} {text}" if scene.candidate else None,
            to_do=doable,
            doing=doing,
            topic=doing,
        )
    bare = reform(text, at, "base") or replace_word(text, at, base)
    plainly = word == base and at == 0 and not verbs.is_auxiliary(word)
    if plainly and re.search(r"\bdon['’]t\b", text):
        return {}
    if scene.role is Role.ANSWER and plainly:
        return _with_subject("I", f"would {bare}", bare, 0, scene)
    if scene.role in {Role.NEED, Role.NEXT_STEPS} and plainly:
        if re.search(r"\bme\b", bare):
            return _stated(f"you would {bare}")
        clause = _stated(f"you need to {bare}") if scene.role is Role.NEED else {}
        doing = reform(bare, 0, "gerund")
        return clause | {"to_do": bare, "doing": doing, "topic": doing}
    agreeing = {"be": "am" if scene.candidate else "are"}.get(base)
    finite = replace_word(bare, at, agreeing) if agreeing else bare
    return _with_subject(subject, finite, bare, at, scene)


def _with_subject(subject: str, finite: str, phrase: str, at: int, scene: Scene) -> Slots:
    """A phrase that begins with its verb, given its subject. ``phrase`` is it again, the verb at ``at``."""
    head, comma, tail = finite.partition(", ")
    if (
        comma
        and ", " not in tail
        and analyse(tail).shape is Shape.SENTENCE
        and not re.match(r"(?:and|but|so|or|which|who|where|when|then)\b", tail)
    ):
        finite, phrase = f"{head}, and {tail}", f"{phrase.partition(', ')[0]}, and {tail}"
    finite, phrase = (with_and(_with_articles(_without_so(t))) for t in (finite, phrase))
    clause = f"{subject} {finite}"
    base = base_form(tokens(phrase)[at])
    slots = _stated(clause)
    if scene.candidate:
        doing = _without_just(reform(phrase, at, "gerund"))
        bare = reform(phrase, at, "base") if at == 0 and timeless(phrase) else None
        if base == "be" and (going := re.match(r"^(?:am|is|was|be) (?=[a-z]+ing\b)(?P<doing>.+)$", phrase)):
            return slots | {"first": clause, "doing": going["doing"], "topic": going["doing"]}
        perfect = base == "have" and any(verbs.is_form(w, "participle") for w in tokens(phrase)[at + 1 : at + 2])
        return slots | {"first": clause, "doing": doing, "to_do": None if perfect else bare, "topic": doing}
    if scene.role is Role.NEWS:
        slots["doing"] = _without_just(reform(phrase, at, "gerund")) if base not in _SETBACKS else None
    slots["topic"] = f"how {clause}" if base and base not in _STATIVE else None
    return slots


def _without_so(text: str) -> str:
    """ "Speak Punjabi, so half your drivers' first language": a "so" with no clause behind it goes."""
    head, so, tail = text.partition(", so ")
    return text if so and analyse(tail).shape is Shape.SENTENCE else head


def _with_articles(text: str) -> str:
    """The article that a jotted object lacks where it cannot do without: "led team of 12", "cut AWS bill by half"."""
    text = re.sub(
        r"^([a-z]+) (team|group|crew|portfolio|budget|fleet|network|series|staff|range|backlog|department|unit) of (?=\d|[a-z])",
        r"\1 a \2 of ",
        text,
    )
    named = re.match(r"^[a-z]+ (?P<name>[A-Z]{2,} (?P<noun>[a-z]+)) (?:by|from|to|for|in|at)\b", text)
    if (
        named
        and vocabulary.is_noun(named["noun"])
        and not vocabulary.is_plural(named["noun"])
        and not vocabulary.is_mass(named["noun"])
    ):
        return f"{text[: named.start('name')]}the {text[named.start('name') :]}"
    return text


def _without_just(doing: str | None) -> str | None:
    return re.sub(r"^(?:just|recently|also|currently|now|still|already) ", "", doing) if doing else None


def _adjective(text: str, fragment: Fragment, scene: Scene) -> Slots:
    if scene.role is Role.NEED:
        return _stated(f"you need someone {text}", topic=f"someone {text}")
    if not scene.candidate:
        return {}
    negated = re.match(r"^not ", text)
    text = re.sub(r"^([^,]*), ([A-Z]\w+)$", r"\1 and \2", text)
    doing = f"not being {text[4:]}" if negated else f"being {text}"
    if text.startswith(("never ", "always ", "rarely ")):
        doing = re.sub(r"^(\w+) ", r"\1 being ", text)
    return _stated(f"I am {text}", first=f"I am {text}", doing=doing, topic=doing)


def _clause(text: str, fragment: Fragment, scene: Scene) -> Slots:
    inner = re.sub(r"^that ", "", text, flags=re.IGNORECASE)
    return sentence_slots(inner, analyse(inner), scene)


def sentence_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a whole sentence, its pronouns turned already."""
    need = _NEED_LEAD.match(text) if scene.role is Role.NEED else None
    if need:
        rest = text[need.end() :]
        if need["to"]:
            doing = reform(rest, 0, "gerund")
            return _stated(text, to_do=rest, doing=doing, topic=doing)
        return _noun(rest, analyse(rest), scene) | _stated(text)
    text = _unspliced(_adjunct_last(with_subject_article(text, fragment.verb, scene.known)))
    words = tokens(text)
    slots = _stated(text)
    if words[0] == "I" or re.match(r"I['’]", words[0]):
        return slots | _first_person(text, words)
    if scene.candidate:
        if plain(words[0]) in {"we", "my", "our"}:
            slots["first"] = text
        return slots
    return slots | _how(text, analyse(text), scene)


def _unspliced(text: str) -> str:
    """Two sentences with a comma alone between them, joined by "and"."""
    if re.match(r"(?:if|when|since|while|because|although|as|after|before|once)\b", text, re.IGNORECASE):
        return text
    head, comma, tail = text.partition(", ")
    word = plain(tail.split(" ")[0])
    second = verbs.is_form(word, "third") and verbs.lean(word) is verbs.Lean.VERB
    if comma and second and ", " not in tail and " and " not in text and analyse(head).shape is Shape.SENTENCE:
        return f"{head} and {tail}"  # "the team sits in Pune, works nights"
    joined = (
        comma
        and ", " not in tail
        and not re.match(r"(?:and|but|so|or|which|who|where|when|because|then|not|yet)\b", tail)
    )
    return (
        f"{head}, and {tail}"
        if joined and analyse(tail).shape is Shape.SENTENCE and analyse(head).shape is Shape.SENTENCE
        else text
    )


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


def _how(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """A noun-like form of a sentence: how it is done, where it is something that is done."""
    words = fragment.words
    if fragment.verb is None or fragment.verb >= len(words):
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
    if progressive or (base and base not in _STATIVE):
        slots["topic"] = f"how {text}"
    theirs = first == "you" or words[0] in scene.known
    if scene.role is Role.NEWS and theirs and base and fragment.verb == 1 and base not in _SETBACKS:
        slots["doing"] = reform(" ".join(text.split(" ")[1:]), 0, "gerund")
    return slots


def _first_person(text: str, words: list[str]) -> Slots:
    """What a sentence of the candidate's about themselves also gives: what they do, would do, have."""
    would, perfect, held = _WOULD.match(text), _PERFECT.match(text), _HELD.match(text)
    done = text[perfect.end() :] if perfect else ""
    if would:
        slots = _after_would(text[would.end() :])
    elif (
        perfect and not done.startswith("got ") and tokens(done) and verbs.is_form(plain(tokens(done)[0]), "participle")
    ):
        slots = _after_have(done)
    elif held and (not perfect or done.startswith("got ") or _COUNTED.match(held["what"])):
        unfit = held["what"].split()[0].lower() in {"to", "been", "no"} or " but " in held["what"]
        slots = {} if unfit else {"have": _nominal_part(held["what"])}
    elif am := re.match(r"^I(?: am|['’]m) (?!not\b|\w+ing\b)(?P<what>.+)$", text):
        simple = not re.search(r"\b(?:but|and I)\b|,", am["what"])
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
        return {"doing": reform(used["bare"], 0, "gerund"), "to_do": used["bare"]}
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


def _infinitive(text: str, fragment: Fragment, scene: Scene) -> Slots:
    bare = re.sub(r"^to ", "", text, flags=re.IGNORECASE)
    doing = f"being{bare[2:]}" if bare.startswith("be ") else reform(bare, 0, "gerund")
    slots: Slots = {"to_do": bare, "doing": doing, "topic": doing}
    if scene.role is Role.NEED:
        slots |= _stated(f"you need to {bare}")
    if scene.role is Role.ANSWER:
        slots |= _stated(f"I would {bare}", first=f"I would {bare}")
    return slots


def _nothing(text: str, fragment: Fragment, scene: Scene) -> Slots:
    by = re.match(r"^by (?=[a-z]+ing\b)", text)
    if by and scene.role is Role.ANSWER:
        rest = text[by.end() :]
        return {"doing": rest, "topic": rest, "to_do": reform(rest, 0, "base")}
    if scene.candidate and re.match(r"^been [a-z]+ing\b", text):
        return _stated(f"I have {text}", first=f"I have {text}")
    return {}


BUILDERS: dict[Shape, Callable[[str, Fragment, Scene], Slots]] = {
    Shape.NOUN: _noun,
    Shape.GERUND: _gerund,
    Shape.PAST: _past,
    Shape.PRESENT: _present,
    Shape.ADJECTIVE: _adjective,
    Shape.CLAUSE: _clause,
    Shape.SENTENCE: sentence_slots,
    Shape.INFINITIVE: _infinitive,
    Shape.OTHER: _nothing,
}
