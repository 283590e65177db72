"""Whether a fragment begins with an -ing form that somebody does, or with a noun that looks like one: "moving to Postgres"."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.finite_verb import is_finite
from drafts.fragments.main_verb import main_verb
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import PREPOSITIONS
from drafts.fragments.word_classes import PARTICLES, SUBJECTS, is_adverb, opens_object
from drafts.fragments.wordlists import section
from drafts.fragments.wordlists import words as listed

_NAMED_WORK = section("named work")
_PARTICIPIAL = section("participial")
_HELD = frozenset({"daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "regular"})
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
        "skills",
        "board",
        "kit",
        "club",
    }
)


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
    if low in section("says how it is") and following in PREPOSITIONS | {"that", "how", "when", "because"}:
        return False  # "interesting for children" says what something is like
    if low == "funding" and following in {"from", "until", "till", "through"}:
        return False  # "funding from the council until May"
    if is_finite(words, 1) and (vocabulary.is_noun(low) or (len(words) > 2 and verbs.lean(following) is Lean.VERB)):
        return False
    if verbs.is_auxiliary(following) or _is_subject(words):
        return False
    if vocabulary.is_one_person(following) and low != "becoming":
        return False  # "founding member"
    if following in _HELD and len(words) > 2 and vocabulary.is_plural(words[2]):
        return True  # "running weekly listen-ins"
    if "-" in low and len(words) > 2 and verbs.is_form(following, "past", "third") and opens_object(words[2]):
        return False  # "load-shedding taught us", of which it is the subject
    if _makes_things(words):
        return True
    one = vocabulary.is_counted(following)
    if one and len(words) > 2 and plain(words[2]) in SUBJECTS - {"it"}:
        return False  # "reading program they use", and not "writing goals you can measure"
    if opens_object(follower) or is_adverb(following):
        return True
    if one and low in section("stands floating"):
        return False
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


def _makes_things(words: list[str]) -> bool:
    """Whether an -ing form has two nouns of which something is told: "writing bug reports that people read"."""
    if len(words) < 5 or plain(words[3]) not in {"that", "which"}:
        return False
    return vocabulary.is_noun(words[1]) and vocabulary.is_noun(words[2]) and vocabulary.is_plural(words[2])


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
