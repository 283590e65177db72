"""How a fragment without a subject begins: with a gerund, a past or a present verb, or with a noun that looks like one."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.finite_verb import is_finite
from drafts.fragments.main_verb import main_verb
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import NUMBERS, PREPOSITIONS
from drafts.fragments.word_classes import PARTICLES, SUBJECTS, is_adverb, opens_object
from drafts.fragments.wordlists import section
from drafts.fragments.wordlists import words as listed

ADJECTIVAL = section("adjectival")
_NAMED_WORK = section("named work")
CERTIFIED = frozenset(
    {
        "certified",
        "coded",
        "licensed",
        "qualified",
        "accredited",
        "registered",
        "chartered",
        "trained",
        "literate",
        "checked",
        "vetted",
    }
)
_PARTICIPIAL = section("participial")
_PASSIVE_STARTS = section("passive starts")
_NAMED_BY_WORK = frozenset(
    {
        "licence",
        "license",
        "theatre",
        "theater",
        "room",
        "edge",
        "capital",
        "list",
        "point",
        "lot",
        "machine",
        "pool",
        "curve",
        "season",
        "panel",
        "menu",
        "table",
        "shed",
        "floor",
        "bay",
        "desk",
        "bench",
        "station",
        "board",
        "kit",
        "club",
    }
)


def _makes_things(words: list[str]) -> bool:
    """Whether an -ing form has two nouns of which something is told: "writing bug reports that people read"."""
    if len(words) < 5 or plain(words[3]) not in {"that", "which"}:
        return False
    return vocabulary.is_noun(words[1]) and vocabulary.is_noun(words[2]) and vocabulary.is_plural(words[2])


def starts_gerund(words: list[str]) -> bool:
    """Whether ``words`` begin with an -ing form that takes an object ("moving to Postgres"), not a noun ("training program")."""
    if plain(words[0]) == "not" and len(words) > 1:
        return starts_gerund(words[1:])
    low = plain(words[0])
    if low in {"being", "having"}:
        return True
    if _without_doing(words) or (low in {"writing", "reading"} and _in_a_tongue(words)):
        return True
    if not (low.endswith("ing") and verbs.is_form(low, "gerund")):
        return False
    if len(words) == 1:
        return True
    follower = words[1]
    following = plain(follower)
    if low == "funding" and following in {"from", "until", "till", "through"}:
        return False  # "funding from the council until May"
    if is_finite(words, 1) and (vocabulary.is_noun(low) or (len(words) > 2 and verbs.lean(following) is Lean.VERB)):
        return False
    if verbs.is_auxiliary(following) or _is_subject(words):
        return False
    if vocabulary.is_one_person(following) and low != "becoming":
        return False  # "founding member"
    if "-" in low and len(words) > 2 and verbs.is_form(following, "past", "third") and opens_object(words[2]):
        return False  # "load-shedding taught us", of which it is the subject
    if _makes_things(words):
        return True
    one = vocabulary.is_counted(following)
    if one and len(words) > 2 and plain(words[2]) in SUBJECTS - {"it"}:
        return False  # "reading program they use", and not "writing goals you can measure"
    if opens_object(follower) or is_adverb(following):
        return True
    if following in PREPOSITIONS:
        return following != "of" and not (
            low in _NAMED_WORK
            and following not in {"with", "to", "from", "without", "into"}
            and not _without_doing(words)
        )
    people = following in {"people", "children", "women", "men", "staff"} or (
        vocabulary.is_plural(follower)
        and (vocabulary.is_person(follower) or following.endswith(("ers", "ors", "ists")))
    )
    if low in _PARTICIPIAL:
        return people
    if following in _NAMED_BY_WORK:
        return False  # "driving licence", "waiting room"
    if low not in _NAMED_WORK and not vocabulary.is_noun(low):
        return True
    if low in _NAMED_WORK:
        return people
    return people or follower[:1].isupper() or vocabulary.is_plural(words[-1]) or len(words) > 3


def _in_a_tongue(words: list[str]) -> bool:
    """Whether it ends in the language in which it is done: "writing batch records in English"."""
    return len(words) > 3 and plain(words[-2]) == "in" and words[-1] in listed("words_languages.txt")


def _without_doing(words: list[str]) -> bool:
    """Whether somebody does it "without" doing something else: "building on a slope without fighting it"."""
    behind = words[words.index("without") + 1 :] if "without" in words else []
    doing = len(behind) > 1 and verbs.is_form(plain(behind[0]), "gerund") and opens_object(behind[1])
    return doing and verbs.is_form(plain(words[0]), "gerund") and plain(words[1]) in PREPOSITIONS - {"of", "with"}


def _is_subject(words: list[str]) -> bool:
    """Whether the -ing form only begins a subject: "waiting time is measured by hand", "reading scores went up"."""
    verb = main_verb(words)
    if verb is None or verb < 2:
        return False
    low = plain(words[verb])
    # "Funding from the county runs out": a noun with its phrase, and a verb that a preposition follows.
    after = plain(words[verb + 1]) if verb + 1 < len(words) else ""
    if (
        plain(words[1]) in PREPOSITIONS
        and vocabulary.is_noun(words[0])
        and verbs.is_form(low, "third")
        and after in PREPOSITIONS | PARTICLES
    ):
        return True
    if any(opens_object(word) for word in words[1:verb]):
        return False
    if plain(words[verb - 1]) in {"who", "that", "which", "it", "they", "we", "i", "you"}:
        return False
    # "building tools people use" is none: there a noun is the object, and the next one begins a clause upon it.
    plain_past = verbs.is_form(low, "past") and not verbs.is_form(low, "participle", "base")
    helps = verbs.is_auxiliary(low) or low in {"gets", "goes"}  # "tipping fee gets cut"
    return plain_past or (helps and vocabulary.is_noun(words[verb - 1]))


def starts_past(words: list[str], candidate: bool) -> bool:
    """Whether ``words`` begin with a past verb without its subject."""
    low = plain(words[0])
    if low in {"was", "were", "had", "did"}:
        return True
    if " ".join(map(plain, words[:2])) in section("done to a thing"):
        return False  # "lost property"
    if not verbs.is_form(low, "past") and not (
        low in _PASSIVE_STARTS or (low.endswith("ed") and len(low) > 5 and not vocabulary.is_adjective(low))
    ):
        return False
    said_of = low.endswith("ed") or vocabulary.is_adjective(low) or verbs.is_form(low, "base")
    if said_of and any(map(vocabulary.is_one_person, words[1 : 3 if low in CERTIFIED else 2])):
        return False  # "certified welder", and not "brought illustrator contracts down"
    if len(words) == 1:
        return low not in ADJECTIVAL and not vocabulary.is_adjective(low) and not vocabulary.is_noun(low)
    following = plain(words[1])
    if verbs.is_form(low, "base"):  # cut, put, set, read, let, shut, hit, cost, split, spread
        later = [plain(w) for i, w in enumerate(words[2:], 2) if plain(words[i - 1]) in {"and", ","}]
        if candidate and any(verbs.is_form(w, "past") and not verbs.is_form(w, "base") for w in later):
            return True  # "let go of three suppliers and saved 12%"
        if (
            candidate
            and low in {"put", "set", "cut", "shut", "hit", "split", "spread"}
            and following in PARTICLES | {"together"}
        ):
            return True
        if opens_object(words[1]) and following not in PARTICLES:
            return True
        rest = {plain(w) for w in words[2:]}
        return (
            verbs.lean(low) is not Lean.NOUN
            and following not in PREPOSITIONS
            and bool(rest & {"from", "to", "by", "in"})
        )
    if (
        following == "of"
        or (low == "shared" and "of" in map(plain, words))
        or (low == "left" and not opens_object(words[1]))
    ):
        return False
    if opens_object(words[1]) or following in PREPOSITIONS or is_adverb(following) or words[1][:1].isupper():
        return True
    if "-" in low and vocabulary.is_noun(low.split("-")[0]) and vocabulary.is_noun(following):
        return False  # "trauma-informed training"
    if not candidate and len(words) == 2 and low.endswith(("ized", "ised")):
        return False  # "stylized foliage"
    if not candidate and vocabulary.is_adjective(low) and "participle" in {r.form for r in verbs.readings(low)}:
        # "trusted data", "shared love of climbing", "improved uptime by a fifth": an adjective unless a measure follows.
        return any(plain(w) in {"from", "by", "to"} for w in words[2:])
    return True


def noun_with_past(words: list[str]) -> bool:
    """Whether a noun that could be a verb has its own past verb behind it and nothing more but a phrase."""
    second = plain(words[1]) if len(words) > 1 else ""
    ended = verbs.is_form(second, "past") and not verbs.is_form(second, "base") and not vocabulary.is_adjective(second)
    return ended and vocabulary.is_noun(words[0]) and (len(words) == 2 or plain(words[2]) in PREPOSITIONS)


def starts_present(words: list[str], candidate: bool) -> bool:
    """Whether ``words`` begin with a present verb without its subject."""
    low = plain(words[0])
    if verbs.is_auxiliary(low):
        return True
    if len(words) > 1 and f"{low} {plain(words[1])}" in section("named by its verb"):
        return False
    lean = verbs.lean(low)
    if low in {"target", "budget"} and len(words) > 1 and words[1][:1].isdigit():
        return False  # "target 3"
    if len(words) > 3 and plain(words[1]) == "that" and verbs.is_form(words[2], "third") and verbs.is_noun_too(low):
        return False  # "stock that walks out the back door"
    if low in {"level", "grade", "band", "class", "stage", "phase"} and len(words) > 1 and words[1][:1].isdigit():
        return False  # "level 3 agriculture"
    if len(words) > 1 and words[1] == "," and not candidate:
        return False  # "pay, holidays"
    if lean is None or len(words) == 1:
        return candidate and lean is Lean.VERB and not vocabulary.is_noun(low)
    follower = words[1]
    following = plain(follower)
    if verbs.is_auxiliary(following) and (
        verbs.is_form(low, "third") or (following in _STATED and vocabulary.is_noun(low))
    ):
        return False  # "backfills are done by hand", "lift is for goods"
    if len(words) > 2 and vocabulary.is_plural(follower) and plain(words[2]) in {"are", "is", "were", "have", "will"}:
        return False  # "inset days are five a year"
    if verbs.is_form(low, "base") and vocabulary.is_noun(low) and following in _HAPPENING:
        return False  # "lease ends in May"
    if vocabulary.is_one_person(low) and verbs.is_form(following, "third"):
        return False  # "cook asks residents what they want"
    if noun_with_past(words):
        return False  # "strike ended"
    if (
        following in {"every", "each"}
        and verbs.is_form(low, "third")
        and verbs.is_noun_too(verbs.base_of(low, "third") or "")
        and any(plain(word)[:1].isdigit() or plain(word).removesuffix("s") in _SPANS for word in words[2:4])
    ):
        return candidate  # "breaks every 40 minutes"
    opens = opens_object(follower) and following not in PARTICLES
    noun_too = verbs.is_noun_too(verbs.base_of(low, "base", "third") or "")
    if candidate and following == "," and len(words) > 2 and verbs.is_form(low, "base") and lean is not Lean.NOUN:
        return verbs.is_form(words[2], "base")
    if vocabulary.is_one_person(follower):
        return False  # "lead underwriter", "head chef"
    if following == "and" and len(words) > 3 and verbs.is_form(words[2], "base") and opens_object(words[3]):
        return verbs.is_form(low, "base")
    if verbs.is_form(low, "third") and verbs.is_form(following, "base") and verbs.lean(following) is Lean.VERB:
        return False  # "deploys take 40 minutes"
    if (
        candidate
        and verbs.is_form(low, "base")
        and (following in {"well", "hard", "closely", "best", "fast"} or following.endswith("ly"))
    ):
        return True
    if following in PARTICLES and len(words) > 2 and low in _PHRASAL:
        return True
    if following == "to" and low in {
        "wants",
        "needs",
        "hopes",
        "plans",
        "want",
        "need",
        "hope",
        "plan",
        "expect",
        "aim",
    }:
        return len(words) > 2 and (verbs.is_form(words[2], "base") or plain(words[2]) in {"be", "have", "do"})
    if verbs.is_form(low, "third"):
        if not noun_too:
            return following not in {"of"}
        one_more = words[2] if len(words) > 2 else ""
        several = vocabulary.is_plural(one_more) or vocabulary.is_mass(one_more)
        if lean is not Lean.NOUN and several and vocabulary.is_adjective(follower) and not vocabulary.is_noun(follower):
            return True  # "hides broken tools"
        return opens or (lean is Lean.VERB and (following not in PREPOSITIONS or low in _RUNS))
    if vocabulary.is_adjective(low) and noun_too:
        return opens
    if lean is Lean.VERB and not noun_too:
        return following not in {"of", ","}
    if lean is Lean.VERB:
        if following in PREPOSITIONS:
            return candidate and following not in {"of", "for", "to", "or", "versus"}
        return opens or candidate or low in _ALWAYS or not vocabulary.is_noun(following)
    if lean is Lean.EVEN:
        return opens or following in {"that", "how"}
    return opens and following not in NUMBERS and not following[:1].isdigit()


_SPANS = section("spans and seasons") | {"minute", "hour", "second", "time"}
_HAPPENING = frozenset(
    {"ends", "closes", "opens", "starts", "begins", "runs", "goes", "comes", "leaves", "takes", "costs", "lasts"}
)
_STATED = frozenset({"is", "was", "has", "can", "must", "will", "isn't", "wasn't", "hasn't", "won't", "can't"})
_RUNS = frozenset(
    {
        "pays",
        "runs",
        "works",
        "lives",
        "sits",
        "goes",
        "comes",
        "starts",
        "ends",
        "opens",
        "closes",
        "speaks",
        "looks",
        "leads",
    }
)
_ALWAYS = section("always")
_PHRASAL = section("phrasal")
