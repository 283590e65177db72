"""What each shape of fragment gives: the forms in which it fits a sentence, slot by slot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.by_somebody import done_by_somebody
from drafts.fragments.doing_now import doing_now
from drafts.fragments.done_so_far import done_so_far, teaches_people
from drafts.fragments.done_things import is_had_done
from drafts.fragments.fragment import Fragment, Shape, analyse, plain, tokens
from drafts.fragments.gerund_subject import did_something, would_be
from drafts.fragments.joining import article
from drafts.fragments.lasting import has_lasted
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.noun_slots import NEED_LEAD, noun_slots
from drafts.fragments.own_part import is_since
from drafts.fragments.scene import SETBACKS, SIDES, SLOTS, STATIVE, Role, Scene, Slots, stated
from drafts.fragments.second_language import with_both_done
from drafts.fragments.sentence_slots import sentence_slots
from drafts.fragments.side_by_side import listed
from drafts.fragments.so_it_is import is_so, is_to_do
from drafts.fragments.subject_article import with_subject_article
from drafts.fragments.verb_phrase import base_form, joins_a_verb, reform, replace_word, timeless, with_and
from drafts.fragments.word_classes import is_adverb, opens_object

__all__ = ["BUILDERS", "SIDES", "SLOTS", "Role", "Scene", "Slots"]


def _gerund(text: str, fragment: Fragment, scene: Scene) -> Slots:
    at = fragment.verb or 0
    if scene.role in {Role.LEARNED, Role.NEWS} and did_something(fragment):
        return stated(text)  # "putting the lamps up at 4 cut the noise"
    if scene.role is Role.ANSWER and would_be(fragment):
        return stated(text, first=text)
    text = listed(text)
    row = re.search(r", [a-z]+ing$", text) or (" and " in text and "," in text)
    to_do = reform(text, at, "base") if at == 0 and not row else None
    slots: Slots = {"topic": text, "doing": text, "to_do": to_do}
    if scene.role is Role.HIGHLIGHT and (done := done_so_far(text, to_do)):
        return slots | stated(done, first=done)
    if scene.role is Role.NEED and at == 0 and is_had_done(fragment.words):
        return stated(f"you need {text}", topic=text)  # "commissioning done once and done right"
    if scene.role is Role.NEED and to_do and len(fragment.words) > 1:
        need = NEED_LEAD.match(text)
        if need:
            return noun_slots(text[need.end() :], analyse(text[need.end() :]), scene)
        slots |= stated(f"you need to {to_do}")
    if scene.role in {Role.NEWS, Role.LEARNED} and len(fragment.words) > 2 and at == 0:
        slots |= stated(doing_now(text, to_do, fragment))
    if scene.role is Role.ANSWER and len(fragment.words) > 1 and at == 0:
        if not timeless(text):
            slots |= stated(f"I have been {text}", first=f"I have been {text}", to_do=None)
        elif to_do and re.search(r"\b(?:first|then|before|straight away)\b", text):
            slots |= stated(f"I would {to_do}", first=f"I would {to_do}")
    return slots


def _past(text: str, fragment: Fragment, scene: Scene) -> Slots:
    at = fragment.verb or 0
    word = plain(fragment.words[at])
    subject = "I" if scene.candidate else "you"
    following = plain(fragment.words[at + 1]) if at + 1 < len(fragment.words) else ""
    if scene.role is Role.NEED and not verbs.is_form(word, "base") and vocabulary.is_noun(following):
        return noun_slots(text, fragment, scene)  # "smoked fish like last year"
    if scene.role is Role.NEXT_STEPS and (
        _only_nouns(fragment, at) or (word == "paid" and vocabulary.is_noun(following))
    ):
        return noun_slots(text, fragment, scene)  # "paid trial shift"
    if (
        word == "paid"
        and not scene.candidate
        and following in {"on", "weekly", "monthly", "every", "fortnightly", "hourly"}
    ):
        return {}  # what they pay is nothing to write about
    if word == "paid" and scene.role is Role.LEARNED and vocabulary.is_plural(following):
        return {}  # "paid breaks": the same
    honored = (
        scene.role is Role.NEWS
        and word in _HONORED
        and (
            following == "as"
            or following in _MARKS
            or " by " in text
            or " of the year" in text
            or (fragment.words[at + 1 : at + 2][0:1] and fragment.words[at + 1][:1].isupper())
        )
    )
    after = fragment.words[at + 2] if at + 2 < len(fragment.words) else ""
    done_to_them = scene.role in {Role.NEWS, Role.LEARNED} and done_by_somebody(
        fragment.words[at + 1 :], verbs.base_of(word, "past")
    )
    if honored or done_to_them or _is_passive(word, following, after):
        was = "was" if scene.candidate else "were"
        if word in {"booked", "enrolled"}:
            was = "am" if scene.candidate else "are"  # a course that is still to come, more often than not
        clause = f"{subject} {was} {text}"
        doing = f"being {text}"
        return stated(
            clause, doing=doing, topic=doing if scene.candidate else None, first=clause if scene.candidate else None
        )
    base = verbs.base_of(word, "past")
    later = re.search(r"\bthen ([a-z]+)\b", text)
    if scene.role is Role.ANSWER and verbs.is_form(word, "base") and later and not verbs.is_form(later[1], "past"):
        return _with_subject("I", f"would {text}", text, 0, scene)  # "let them finish, then tell them"
    if scene.candidate and base and word not in {"was", "were"} and is_since(text):
        finite = f"have {replace_word(text, at, verbs.participle(base))}"
        return _with_subject(subject, finite, text, at, scene)
    if (
        scene.role is Role.HIGHLIGHT
        and base
        and verbs.is_form(word, "base")
        and has_lasted(text)
        and " and " not in text
    ):
        return _with_subject(subject, f"have {replace_word(text, at, verbs.participle(base))}", text, at, scene)
    if word in {"was", "were"} and _lacks_article(fragment.words[at + 1 :]):
        return {}  # "was ice navigation course in Gdynia"
    finite = replace_word(text, at, "were") if word == "was" and subject == "you" else text
    return _with_subject(subject, finite, text, at, scene)


_HONORED = frozenset({"named", "voted", "listed", "ranked", "crowned", "certified", "rated"})
# "Rated outstanding again": a mark that they were given.
_MARKS = frozenset({"outstanding", "excellent", "good", "best", "first", "second", "third", "top", "number"})


def _is_passive(word: str, following: str, after: str = "") -> bool:
    passive = {
        "called": {"to"},
        "awarded": {"a", "an", "the"},
        "charged": {"with"},
        "tasked": {"with"},
        "entrusted": {"with"},
        "named": {"best", "the", "a", "an", "one", "as", "among", "to"},
        "based": {"in", "at"},
        "born": {"in"},
        "booked": {"on", "onto", "in"},
        "enrolled": {"on", "in", "at"},
    }
    if following == "by" and after[:1].isupper():
        return True  # "bought by Capita"
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
    return (
        following in passive.get(word, ())
        or (
            word in general
            and (word not in {"hired", "featured", "rated", "ranked"} or following)
            and (not following or is_adverb(following) or following in {"early", "twice", "once", "into", "within"})
        )
        or (
            word in general
            and following
            in {"to", "as", "by", "for", "in", "at", "among", "best", "employee", "first", "top", "from", "into"}
        )
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
        return stated(
            f"{subject} {text}",
            first=f"{subject} {text}" if scene.candidate else None,
            to_do=doable,
            doing=doing,
            topic=doing,
        )
    if scene.role is Role.NEED and at == 0 and len(fragment.words) > 2 and plain(fragment.words[1]) == "that":
        return noun_slots(text, fragment, scene)  # "research that people read"
    if scene.role is Role.NEED and _plural_with_relative(fragment, at):
        return noun_slots(text, fragment, scene)  # "leads who stay calm"
    if (
        scene.role is Role.NEED
        and at == 0
        and verbs.is_form(word, "third")
        and not verbs.is_auxiliary(word)
        and not NEED_LEAD.match(text)
    ):
        who = f"someone who {text}"  # "knows horses"
        return noun_slots(who, analyse(who), scene)
    nominal = word == "lower" and _only_nouns(fragment, at)
    if (scene.role is Role.NEED and nominal) or (not scene.candidate and _plural_with_relative(fragment, at)):
        return noun_slots(text, fragment, scene)  # "lower injury rate" is what is needed
    if scene.role is Role.ANSWER and word in {"depends", "varies"}:
        return stated(f"it {text}", first=f"it {text}")
    bare = reform(text, at, "base") or replace_word(text, at, base)
    plainly = word == base and at == 0 and not verbs.is_auxiliary(word)
    if plainly and re.search(r"\bdon['’]t\b", text):
        return {}
    if (
        scene.role is Role.ANSWER
        and plainly
        and (
            is_so(bare)
            or re.search(
                r"\b(?:now|already|daily|weekly|monthly|every (?:day|week|month|night|morning)|at home)\b", bare
            )
        )
    ):
        return _with_subject("I", bare, bare, 0, scene)  # what they do, and not what they would do
    if scene.role is Role.ANSWER and (plainly or (word == "have" and at == 0 and is_to_do(text))):
        return _with_subject("I", f"would {bare}", bare, 0, scene)
    if scene.role in {Role.NEED, Role.NEXT_STEPS} and plainly:
        if re.search(r"\bme\b", bare):
            return stated(f"you would {bare}")
        if re.match(r"(?:stop|quit) [a-z]+ing\b", bare):
            return stated(f"you need to {bare}")  # what they do, and the candidate never did
        clause = stated(f"you need to {bare}") if scene.role is Role.NEED else {}
        doing = reform(bare, 0, "gerund")
        return clause | {"to_do": bare, "doing": doing, "topic": doing}
    if scene.role is Role.HIGHLIGHT and base not in {"be", "have", "do"}:
        participle = verbs.participle(base)
        if at == 0 and has_lasted(text):
            return _with_subject(subject, with_both_done(f"have {replace_word(bare, at, participle)}"), bare, at, scene)
        if at == 1 and word == base and plain(fragment.words[0]) == "never":
            return _with_subject(subject, f"have {replace_word(bare, at, participle)}", bare, at, scene)
    agreeing = {"be": "am" if scene.candidate else "are"}.get(base)
    finite = replace_word(bare, at, agreeing) if agreeing else bare
    return _with_subject(subject, finite, bare, at, scene)


def _lacks_article(words: Sequence[str]) -> bool:
    """Whether a bare noun stands where "was" wants an article: "ice navigation course"."""
    if not words or opens_object(words[0]) or words[0][:1].isupper():
        return False
    at = head_index(list(words))
    head = words[at]
    bare = (
        at > 0 and vocabulary.is_noun(words[0]) and vocabulary.is_noun(head) and not vocabulary.is_adjective(words[0])
    )
    return bare and not (vocabulary.is_person(head) or vocabulary.is_plural(head) or vocabulary.is_mass(head))


def _plural_with_relative(fragment: Fragment, at: int) -> bool:
    """Whether "figures that donors trust" stands there: a plural noun, for all that it could be a verb."""
    words = fragment.words[at:]
    return len(words) > 2 and vocabulary.is_plural(words[0]) and plain(words[1]) in {"that", "which", "who"}


def _only_nouns(fragment: Fragment, at: int) -> bool:
    """Whether nothing but a noun stands behind the word at ``at``: no article, no pronoun."""
    words = fragment.words[at + 1 :]
    return bool(words) and vocabulary.is_noun(words[-1]) and plain(words[0]) not in vocabulary.DETERMINERS


def _with_subject(subject: str, finite: str, phrase: str, at: int, scene: Scene) -> Slots:
    """A phrase that begins with its verb, given its subject. ``phrase`` is it again, the verb at ``at``."""
    head, comma, tail = finite.partition(", ")
    if (
        comma
        and ", " not in tail
        and analyse(tail).shape is Shape.SENTENCE
        and not re.match(
            r"(?:and|but|so|or|which|who|where|when|then|with)\b|(?:[a-z]+ )??(?:of|in|on|at|for|from|to|by|with) wh(?:om|ich)\b",
            tail,
        )
    ):
        tail = with_subject_article(tail, analyse(tail).verb, scene.known)
        finite, phrase = f"{head}, and {tail}", f"{phrase.partition(', ')[0]}, and {tail}"
    whose = "my" if scene.candidate else "your"
    finite, phrase = (re.sub(r"^([a-z]+) own (?=[a-z])", rf"\1 {whose} own ", text) for text in (finite, phrase))
    finite, phrase = (with_and(_with_articles(_without_so(t))) for t in (finite, phrase))
    clause = f"{subject} {finite}"
    base = base_form(tokens(phrase)[at])
    slots = stated(clause)
    if scene.candidate:
        doing = _without_just(reform(phrase, at, "gerund"))
        bare = reform(phrase, at, "base") if at == 0 and timeless(phrase) else None
        if base == "be" and (going := re.match(r"^(?:am|is|was|be) (?=[a-z]+ing\b)(?P<doing>.+)$", phrase)):
            return slots | {"first": clause, "doing": going["doing"], "topic": going["doing"]}
        perfect = base == "have" and any(verbs.is_form(w, "participle") for w in tokens(phrase)[at + 1 : at + 2])
        return slots | {"first": clause, "doing": doing, "to_do": None if perfect else bare, "topic": doing}
    if scene.role is Role.NEWS:
        slots["doing"] = _without_just(reform(phrase, at, "gerund")) if base not in SETBACKS else None
    slots["topic"] = f"how {clause}" if base and base not in STATIVE else None
    return slots


def _without_so(text: str) -> str:
    """ "Speak Punjabi, so half your drivers' first language": a "so" with no clause behind it goes."""
    head, so, tail = text.partition(", so ")
    return text if so and analyse(tail).shape is Shape.SENTENCE else head


_MOVING = frozenset(
    {
        "cut",
        "reduce",
        "shorten",
        "lower",
        "halve",
        "raise",
        "increase",
        "lift",
        "improve",
        "slash",
        "trim",
        "grow",
        "take",
        "bring",
        "get",
    }
)
# What somebody made is one of its kind: "designed home visit checklist".
_MAKING = frozenset(
    {
        "build",
        "design",
        "create",
        "develop",
        "launch",
        "introduce",
        "found",
        "establish",
        "invent",
        "devise",
        "plan",
        "write",
        "draft",
        "set",
        "start",
        "draw",
        "repair",
        "replace",
        "restore",
        "rebuild",
        "install",
        "weld",
        "convert",
        "prepare",
        "compile",
        "produce",
        "host",
    }
)


_TAKEN_BARE = frozenset({"part", "charge", "care", "control", "hold", "account", "sight", "track"})


def _is_one(noun: str) -> bool:
    return vocabulary.is_counted(noun) and noun not in _TAKEN_BARE


def _with_articles(text: str) -> str:
    """The article that a jotted object lacks where it cannot do without: "led team of 12", "cut AWS bill by half"."""
    text = re.sub(
        r"^([a-z]+) (team|group|crew|portfolio|budget|fleet|network|series|staff|range|backlog|department|unit|P&L) of (?=[\d$£€]|[a-z])",
        r"\1 a \2 of ",
        text,
    )
    sized_thing = re.match(r"^(?P<verb>[a-z]+) (?P<thing>[a-z]+) of (?=[\d$£€])", text)
    if sized_thing and base_form(sized_thing["verb"], "past", "base", "gerund") and _is_one(sized_thing["thing"]):
        return f"{sized_thing['verb']} {article(sized_thing['thing'])} {text[sized_thing.start('thing') :]}"
    made = re.match(r"^(?P<verb>[a-z]+|set up) (?P<object>[a-z][a-z-]+(?: [a-z\d][a-z\d-]+)+.*)$", text)
    if made and base_form(made["verb"].split()[0], "past", "base", "gerund", "participle") in _MAKING:
        words = tokens(made["object"])
        head = head_index(words)
        if (
            head > 0
            and not opens_object(words[0])
            and plain(words[0]) not in vocabulary.ADVERBS | vocabulary.PREPOSITIONS
            and not (vocabulary.is_noun(words[1]) and vocabulary.is_plural(words[1]))  # "washing machines together"
        ):
            return f"{made['verb']} {with_article(made['object'], False)}"
    moved = re.match(
        r"^(?P<verb>[a-z]+) (?P<object>[a-z][a-z-]+(?: [a-z][a-z-]+)+) (?:from \S*\d|by \S*\d|by (?:half|a)\b|in half)",
        text,
    )
    if moved and base_form(moved["verb"], "past", "base", "gerund", "participle") in _MOVING:
        words = tokens(moved["object"])
        plain_object = (
            not opens_object(words[0]) and plain(words[0]) not in vocabulary.ADVERBS | vocabulary.PREPOSITIONS
        )
        if plain_object and head_index(words) == len(words) - 1:
            return f"{moved['verb']} {with_article(text[len(moved['verb']) + 1 :], True)}"
    measured = re.match(r"^(?P<verb>[a-z]+) (?=[a-z]+ of (?:an?|the|our|my) [a-z].* (?:by|from|to) \S*\d)", text)
    if measured and base_form(measured["verb"], "past", "base", "gerund", "participle") in _MOVING:
        return f"{measured['verb']} the {text[measured.end() :]}"
    sized = re.match(r"^(?P<verb>[a-z]+) (?P<object>(?:[£$€]\S+|\d+-[a-z]+) [a-z].*)$", text)
    if sized and base_form(sized["verb"], "past", "base", "gerund", "participle"):
        return f"{sized['verb']} {with_article(sized['object'], False)}"
    named = re.match(
        r"^[a-z]+ (?P<name>(?:[A-Z]{2,}|[A-Z]-[A-Z]\w+) (?P<noun>[a-z]+)) (?:by|from|to|for|in|at)\b", text
    )
    if named and vocabulary.is_counted(named["noun"]):
        return f"{text[: named.start('name')]}the {text[named.start('name') :]}"
    return text


def _without_just(doing: str | None) -> str | None:
    return re.sub(r"^(?:just|recently|also|currently|now|still|already) ", "", doing) if doing else None


def _adjective(text: str, fragment: Fragment, scene: Scene) -> Slots:
    if scene.role is Role.NEED:
        return stated(f"you need someone {text}", topic=f"someone {text}")
    if scene.role is Role.ANSWER and re.search(
        r"\bme\b|, (?:[a-z]+ )+[a-z]+, and [a-z]+ (?:always|never|[a-z]+s) ", text
    ):
        return {}  # "next to me for a week": who is, the question says or nobody
    if not scene.candidate:
        return {"topic": text} if re.fullmatch(r"[a-z]+-[a-z]+ing", text) else {}  # "self-rostering"
    if (both := re.match(r"(?P<what>[^,]+), (?P<who>(?:[a-z-]+ ){0,2}[a-z]+)$", text)) and vocabulary.is_person(
        both["who"].split()[-1]
    ):
        text = f"{both['what']} and {with_article(both['who'], False)}"  # "DBS checked, first aider"
    negated = re.match(r"^not ", text)
    text = re.sub(r"^([^,]*), ([A-Z]\w+)$", r"\1 and \2", listed(text))
    doing = f"not being {text[4:]}" if negated else f"being {text}"
    if text.startswith(("never ", "always ", "rarely ")):
        doing = re.sub(r"^(\w+) ", r"\1 being ", text)
    clause = f"I have never been {text[6:]}" if text.startswith("never ") else f"I am {text}"
    if joins_a_verb(text):
        return stated(clause, first=clause)
    return stated(clause, first=clause, doing=doing, topic=doing)


def _clause(text: str, fragment: Fragment, scene: Scene) -> Slots:
    inner = re.sub(r"^that ", "", text, flags=re.IGNORECASE)
    slots = sentence_slots(inner, analyse(inner), scene)
    if slots.get("sentence"):  # standing alone it has no "that" for a second one to go on from
        slots["sentence"] = re.sub(
            r"(,? and) that (?=(?:you|I|we|they|he|she|it|the|your|my|there)\b)", r"\1 ", slots["sentence"] or ""
        )
    return slots


def _infinitive(text: str, fragment: Fragment, scene: Scene) -> Slots:
    bare = re.sub(r"^to ", "", text, flags=re.IGNORECASE)
    doing = f"being{bare[2:]}" if bare.startswith("be ") else reform(bare, 0, "gerund")
    slots: Slots = {"to_do": bare, "doing": doing, "topic": doing}
    if scene.role is Role.NEED:
        slots |= stated(f"you need to {bare}")
    if scene.role is Role.ANSWER:
        slots |= stated(f"I would {bare}", first=f"I would {bare}")
    return slots


def _nothing(text: str, fragment: Fragment, scene: Scene) -> Slots:
    by = re.match(r"^by (?=[a-z]+ing\b)", text)
    if by and scene.role is Role.ANSWER:
        rest = text[by.end() :]
        return {"doing": rest, "topic": rest, "to_do": reform(rest, 0, "base")}
    if scene.candidate and (post := re.match(r"^(?:in charge of|on (?:call|duty)|head of) ", text)):
        ended = re.search(r"\b(?:for \w+ (?:years?|months?|weeks?)|until|(?:19|20)\d\d)\b", text)
        clause = f"I {'was' if ended else 'am'} {text}"
        return stated(clause, first=clause, doing=f"being {text}", topic=f"being {text}") if post else {}
    if scene.candidate and re.match(r"^been [a-z]+ing\b", text):
        return stated(f"I have {text}", first=f"I have {text}")
    return {}


def _noun(text: str, fragment: Fragment, scene: Scene) -> Slots:
    if (
        scene.role is Role.HIGHLIGHT
        and teaches_people(text)
        and (done := done_so_far(text, reform(text, 0, "base"), pointed_at=True))
    ):
        return stated(done, first=done, doing=text, topic=text)
    return noun_slots(text, fragment, scene)


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
