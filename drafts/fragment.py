"""The shape of a fragment: noun phrase, gerund, clause, subjectless past, sentence, infinitive or question."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from . import verbs, vocabulary
from .verbs import Lean
from .vocabulary import ADVERBS, DETERMINERS, NUMBERS, PREPOSITIONS
from .wordlists import section

TOKEN = re.compile(r"[$£€¥₹]?[^\W_]+(?:['’.,\-/&:+][^\W_]+)*[%+]?|(?<=s)['’](?=\s)|[,:]")
SUBJECTS = frozenset(
    {"i", "we", "they", "he", "she", "you", "it", "everyone", "everybody", "nobody", "somebody", "someone"}
)
_SINGULAR_SUBJECTS = frozenset({"he", "she", "it", "everyone", "everybody", "nobody", "somebody", "someone"})
_POINTERS = frozenset({"there", "this", "that", "these", "those", "nothing", "everything"})
CONTRACTED = re.compile(
    r"^(?:i|we|they|he|she|you|it|there|that|nobody|everybody|everyone|somebody)['’](?:m|re|s|ve|ll|d)$", re.IGNORECASE
)
_RELATIVES = frozenset({"who", "whom", "which", "that", "whose", "where", "who'll", "who'd", "who's", "that's"})
_SUBORDINATORS = frozenset(
    {
        "how",
        "why",
        "what",
        "whether",
        "because",
        "if",
        "while",
        "although",
        "when",
        "as",
        "before",
        "after",
        "until",
        "since",
        "so",
    }
)
WH_WORDS = frozenset({"how", "why", "what", "where", "when", "whether", "if", "which", "who", "whose"})
_DETERMINED = DETERMINERS - {"that", "this", "these", "those", "all", "both", "each", "some", "many", "most", "half"}
_OBJECT_STARTS = DETERMINERS | NUMBERS | section("object starts")
_PARTICLES = frozenset({"up", "out", "off", "down", "over", "back", "away", "together"})
# Nouns in -s that stand before another noun as one word with it: no plural subject.
_TITLE_S = section("title s")
_INTRANSITIVE = section("intransitive")
_ADJECTIVAL = section("adjectival")
_CERTIFIED = frozenset(
    {"certified", "licensed", "qualified", "accredited", "registered", "chartered", "trained", "literate"}
)
_PARTICIPIAL = section("participial")
_PASSIVE_STARTS = section("passive starts")
_OPENING_ADVERBS = frozenset(
    {
        "never",
        "also",
        "always",
        "just",
        "recently",
        "successfully",
        "currently",
        "now",
        "previously",
        "personally",
        "often",
        "usually",
        "regularly",
        "still",
        "single-handedly",
        "not",
    }
)


class Shape(StrEnum):
    """What a fragment is, grammatically."""

    NOUN = "noun"
    GERUND = "gerund"
    CLAUSE = "clause"
    PAST = "past"
    PRESENT = "present"
    SENTENCE = "sentence"
    INFINITIVE = "infinitive"
    QUESTION = "question"
    ADJECTIVE = "adjective"
    OTHER = "other"


class Fragment(NamedTuple):
    """A fragment's shape, its words, and where its main verb stands among them (None: it has none)."""

    shape: Shape
    words: tuple[str, ...]
    verb: int | None = None


def tokens(text: str) -> list[str]:
    """Words, amounts and commas of ``text``, in order."""
    return TOKEN.findall(text)


def plain(word: str) -> str:
    """``word`` for looking up: lower case, a straight apostrophe."""
    return word.lower().replace("’", "'")


def _adverb(low: str) -> bool:
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and not vocabulary.is_noun(low))


def _opens_object(word: str) -> bool:
    """Whether ``word`` can only begin what follows a verb: a determiner, a number, an amount, a pronoun."""
    low = plain(word)
    return low in _OBJECT_STARTS or low[:1].isdigit() or low[:1] in "$£€¥₹"


def _nominal(word: str) -> bool:
    """Whether ``word`` can end a subject: a noun, a name, a number, a pronoun."""
    low = plain(word)
    if low in SUBJECTS | NUMBERS or word[:1].isupper() or low[:1].isdigit():
        return True
    return low not in PREPOSITIONS | DETERMINERS and not _adverb(low) and low != ","


def _before(words: list[str], index: int) -> str:
    """The word that decides what the one at ``index`` can be: the one before it, adverbs skipped."""
    at = index - 1
    while (
        at > 0
        and (_adverb(plain(words[at])) or plain(words[at]) in {"both", "all", "each"})
        and plain(words[at]) not in _PARTICLES
    ):
        at -= 1
    return words[at] if at >= 0 else ""


def is_finite(words: list[str], index: int) -> bool:
    """Whether the word at ``index``, which something precedes, reads as a finite verb where it stands."""
    word = words[index]
    low = plain(word)
    before = _before(words, index)
    previous = plain(before)
    following = plain(words[index + 1]) if index + 1 < len(words) else ""
    if verbs.is_auxiliary(low):
        return not (word in {"May", "Will"} or verbs.is_auxiliary(previous)) and previous not in {"to"}
    if verbs.is_auxiliary(previous) or CONTRACTED.match(before) or previous == "to":
        return False
    if previous in {"having", "being", "been", "be"}:
        return False
    if previous in SUBJECTS and word[:1].islower() and low not in PREPOSITIONS - {"like", "near"} | DETERMINERS:
        forms = {reading.form for reading in verbs.readings(low)}
        singular = previous in _SINGULAR_SUBJECTS
        return bool(forms & {"past", "third"} or ("base" in forms and not singular) or (not forms and not singular))
    if previous in _RELATIVES:
        return verbs.is_form(low, "past", "third", "base")
    if not _nominal(before) or previous in _DETERMINED or previous.endswith("'s"):
        return False
    return _finite_after_noun(words, index, before, following)


def _finite_after_noun(words: list[str], index: int, before: str, following: str) -> bool:
    low = plain(words[index])
    forms = {reading.form for reading in verbs.readings(low)}
    base = verbs.base_of(low) or ""
    follower = words[index + 1] if index + 1 < len(words) else ""
    opens = bool(follower) and _opens_object(follower)
    leads_on = opens or following in PREPOSITIONS or _adverb(following) or following in {"to", "that", "how"}
    plural = bool(re.fullmatch(r"[A-Z]{2,}s", before)) or (
        before[:1].islower() and vocabulary.is_plural(before) and plain(before) not in _TITLE_S
    )
    if "past" in forms and "base" not in forms:
        if vocabulary.is_adjective(low) and not leads_on and vocabulary.is_noun(following):
            return False
        if "participle" in forms and not opens and following not in {"that", "how", "to"}:
            # "parts stuck in customs" against "covers dropped after Easter": without an object, only a verb that
            # needs none is finite; "a roof repaired by hand" has no finite verb at all.
            measured = index + 2 < len(words) and (
                _opens_object(words[index + 2]) or plain(words[index + 2]) in {"half", "third"}
            )
            return (base in _INTRANSITIVE and (following != "by" or measured)) or (
                bool(follower) and follower[:1].isupper() and following not in PREPOSITIONS
            )
        return True
    lean = verbs.lean(low)
    if lean is Lean.VERB and not verbs.is_noun_too(base) and vocabulary.is_noun(base):
        lean = Lean.EVEN
    counted = index > 1 and (plain(words[index - 2]) in DETERMINERS | {"of"} or plain(words[0]) in NUMBERS)
    if "third" in forms and counted and (plain(before) in NUMBERS or before[:1].isdigit()):
        return False  # "3 of the 5 vets"
    if "third" in forms:
        if plural and lean is not Lean.VERB:
            return False
        if lean is Lean.VERB:
            # "k8s costs", "password resets, 200 a week": with nothing behind it, a bare word before it makes a compound.
            if following in {"", ","}:
                in_phrase = any(plain(w) in PREPOSITIONS for w in words[:index])
                return not in_phrase and (plain(words[0]) in DETERMINERS or not verbs.is_noun_too(base))
            return following != "versus"
        closes = lean is Lean.EVEN and following in {"every", "each", "twice", "daily", "weekly"}
        closes = closes or (base in _COURSE and following in PREPOSITIONS and plain(words[0]) in DETERMINERS)
        closes = closes or (base in _COURSE and not following and plain(words[0]) in DETERMINERS)
        return (opens and lean is Lean.EVEN) or following == "how" or closes
    if "base" in forms:
        joined = index >= 2 and plain(words[index - 2]) == "and" and lean is Lean.VERB
        plural = plural or joined  # "you and Tom disagree"
        if "past" in forms and not plural:  # "the council cut its grant"
            return opens
        if lean is Lean.VERB and before[:1].islower() and vocabulary.is_plural(before):
            return True
        if not plural:
            return lean is Lean.VERB and _plural_before_phrase(words[:index]) and leads_on
        if lean is Lean.VERB:
            return True
        people = vocabulary.is_person(before) or plain(before).endswith(("ers", "ors", "ists", "ents", "ants", "ians"))
        if _between(words, index) and lean is not Lean.NOUN:
            return True  # "our kids both play handball"
        if people and (lean is Lean.EVEN or following in PREPOSITIONS) and following:
            return True
        return leads_on and (
            lean is Lean.EVEN
            or (people and opens)
            or (opens and following not in NUMBERS and not following[:1].isdigit())
        )
    return False


_COURSE = frozenset(
    {
        "crash",
        "jam",
        "end",
        "start",
        "open",
        "close",
        "flood",
        "ship",
        "leak",
        "freeze",
        "fail",
        "expire",
        "begin",
        "double",
        "triple",
    }
)


def _between(words: list[str], index: int) -> bool:
    """Whether an adverb (or "both", "all") stands between the word at ``index`` and its subject."""
    low = plain(words[index - 1])
    return _adverb(low) or low in {"both", "all", "each"}


def _plural_before_phrase(words: list[str]) -> bool:
    """Whether the subject is a plural with a phrase behind it ("users over 65")."""
    at = next((i for i, word in enumerate(words) if plain(word) in PREPOSITIONS), 0)
    return at > 0 and words[at - 1][:1].islower() and vocabulary.is_plural(words[at - 1])


def _contracted_is(words: list[str], index: int) -> bool:
    """Whether "the job's" is "the job is": an adjective, a preposition or a participle follows."""
    if index + 1 >= len(words) or not plain(words[index]).endswith("'s"):
        return False
    low = plain(words[index + 1])
    after = plain(words[index + 2]) if index + 2 < len(words) else ""
    if low in {
        "been",
        "not",
        "gone",
        "already",
        "still",
        "a",
        "an",
        "the",
        "in",
        "on",
        "at",
        "down",
        "up",
        "over",
        "out",
        "off",
    }:
        return True
    if verbs.is_form(low, "gerund") and not vocabulary.is_noun(low) and low not in _NAMED_WORK:
        return True
    adjective = vocabulary.is_adjective(low) and not verbs.is_form(low, "gerund")
    return (adjective and (not after or after in PREPOSITIONS | {","}) and not vocabulary.is_noun(low)) or (
        low == "open" and (not after or after in PREPOSITIONS)
    )


def main_verb(words: list[str]) -> int | None:
    """Where the main clause's finite verb stands; verbs of relative clauses do not count. None: a noun phrase at most."""
    relative_verb: int | None = None
    relative = False
    seen_noun = False
    for index, word in enumerate(words):
        low = plain(word)
        if CONTRACTED.match(word) and not relative:
            if not seen_noun:
                return index
            relative, relative_verb = True, index  # "the people I'd work with"
        elif low in {",", ":"}:
            if not relative and seen_noun and not {",", "and"} & set(words[index + 1 : index + 4]):
                return None
        elif seen_noun and low in _RELATIVES:
            relative, relative_verb = True, None
        elif (
            seen_noun
            and not (low == "what" and plain(words[index - 1]) in {"of", "from", "with", "on", "about"})
            and low in _SUBORDINATORS
            and not relative
            and low not in {"as", "since", "until", "after", "before"}
        ):
            return None
        elif (
            low in SUBJECTS and seen_noun and not relative and plain(words[index - 1]) not in {",", "and", "but", "of"}
        ):
            relative, relative_verb = True, None  # "the way you run standups"
        elif index and is_finite(words, index):
            if not relative:
                return index
            if relative_verb is None:
                relative_verb = index
            elif _leaves_relative(words, relative_verb, index):
                return index
        elif index == 0 and _contracted_is(words, 0):
            return 0
        elif index and not relative and _contracted_is(words, index):
            return index
        elif low not in PREPOSITIONS:
            seen_noun = seen_noun or low not in DETERMINERS
    return None


def _leaves_relative(words: list[str], inner: int, index: int) -> bool:
    """Whether the finite verb at ``index`` is the main clause's, the relative clause's own being at ``inner``."""
    between = {plain(w) for w in words[inner + 1 : index]}
    return not between & ({"and", "or", "but", ","} | _SUBORDINATORS | _RELATIVES | SUBJECTS - {"it", "you"})


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
    }
)


def _is_gerund(words: list[str]) -> bool:
    if plain(words[0]) == "not" and len(words) > 1:
        return _is_gerund(words[1:])
    low = plain(words[0])
    if low in {"being", "having"}:
        return True
    if not (low.endswith("ing") and verbs.is_form(low, "gerund")):
        return False
    if len(words) == 1:
        return True
    follower = words[1]
    following = plain(follower)
    if is_finite(words, 1) and (vocabulary.is_noun(low) or (len(words) > 2 and verbs.lean(following) is Lean.VERB)):
        return False
    if verbs.is_auxiliary(following):
        return False
    if _opens_object(follower) or _adverb(following):
        return True
    if following in PREPOSITIONS:
        return following != "of" and not (
            low in _NAMED_WORK and following not in {"with", "to", "from", "without", "into"}
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


_NAMED_WORK = section("named work")


def _starts_past(words: list[str], candidate: bool) -> bool:
    low = plain(words[0])
    if low in {"was", "were", "had", "did"}:
        return True
    if not verbs.is_form(low, "past") and not (
        low in _PASSIVE_STARTS or (low.endswith("ed") and len(low) > 5 and not vocabulary.is_adjective(low))
    ):
        return False
    if any(vocabulary.is_person(w) and not vocabulary.is_plural(w) for w in words[1 : 3 if low in _CERTIFIED else 2]):
        return False  # "certified welder"
    if len(words) == 1:
        return low not in _ADJECTIVAL and not vocabulary.is_adjective(low) and not vocabulary.is_noun(low)
    following = plain(words[1])
    if verbs.is_form(low, "base"):  # cut, put, set, read, let, shut, hit, cost, split, spread
        later = [plain(w) for i, w in enumerate(words[2:], 2) if plain(words[i - 1]) in {"and", ","}]
        if candidate and any(verbs.is_form(w, "past") and not verbs.is_form(w, "base") for w in later):
            return True  # "let go of three suppliers and saved 12%"
        if (
            candidate
            and low in {"put", "set", "cut", "shut", "hit", "split", "spread"}
            and following in _PARTICLES | {"together"}
        ):
            return True
        if _opens_object(words[1]) and following not in _PARTICLES:
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
        or (low == "left" and not _opens_object(words[1]))
    ):
        return False
    if _opens_object(words[1]) or following in PREPOSITIONS or _adverb(following) or words[1][:1].isupper():
        return True
    if not candidate and vocabulary.is_adjective(low) and "participle" in {r.form for r in verbs.readings(low)}:
        # "trusted data", "shared love of climbing", "improved uptime by a fifth": an adjective unless a measure follows.
        return any(plain(w) in {"from", "by", "to"} for w in words[2:])
    return True


def _starts_present(words: list[str], candidate: bool) -> bool:
    low = plain(words[0])
    if verbs.is_auxiliary(low):
        return True
    lean = verbs.lean(low)
    if len(words) > 1 and words[1] == "," and not candidate:
        return False  # "pay, holidays"
    if lean is None or len(words) == 1:
        return candidate and lean is Lean.VERB and not vocabulary.is_noun(low)
    follower = words[1]
    following = plain(follower)
    opens = _opens_object(follower) and following not in _PARTICLES
    noun_too = verbs.is_noun_too(verbs.base_of(low, "base", "third") or "")
    if candidate and following == "," and len(words) > 2 and verbs.is_form(low, "base") and lean is not Lean.NOUN:
        return verbs.is_form(words[2], "base")
    if vocabulary.is_person(follower) and not vocabulary.is_plural(follower):
        return False  # "lead underwriter", "head chef"
    if following == "and" and len(words) > 3 and verbs.is_form(words[2], "base") and _opens_object(words[3]):
        return verbs.is_form(low, "base")
    if verbs.is_form(low, "third") and verbs.is_form(following, "base") and verbs.lean(following) is Lean.VERB:
        return False  # "deploys take 40 minutes"
    if (
        candidate
        and verbs.is_form(low, "base")
        and (following in {"well", "hard", "closely", "best", "fast"} or following.endswith("ly"))
    ):
        return True
    if following in _PARTICLES and len(words) > 2 and low in _PHRASAL:
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
        return len(words) > 2 and verbs.is_form(words[2], "base")
    if verbs.is_form(low, "third"):
        if not noun_too:
            return following not in {"of"}
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


_RUNS = frozenset(
    {"runs", "works", "lives", "sits", "goes", "comes", "starts", "ends", "opens", "closes", "speaks", "looks", "leads"}
)
_ALWAYS = section("always")
_PHRASAL = section("phrasal")


def _verb_start(words: list[str], candidate: bool) -> Fragment | None:
    """A phrase that begins with its verb, perhaps behind an adverb: past or present, without a subject."""
    skip = 0
    while skip < len(words) - 1 and plain(words[skip]) in _OPENING_ADVERBS:
        skip += 1
    rest = words[skip:]
    lean = verbs.lean(rest[0])
    if skip and lean in {Lean.VERB, Lean.EVEN} and not verbs.is_form(rest[0], "past"):
        return Fragment(Shape.PRESENT, tuple(words), skip) if plain(words[0]) != "not" else None
    if _starts_past(rest, candidate):
        return Fragment(Shape.PAST, tuple(words), skip)
    if _starts_present(rest, candidate) and (skip == 0 or plain(words[0]) != "not"):
        return Fragment(Shape.PRESENT, tuple(words), skip)
    return None


def _is_adjective_phrase(words: list[str]) -> bool:
    graded = plain(words[0]) in {"not", "very", "also", "fully", "quite", "always", "never", "rarely", "too"}
    rest = words[1:] if graded else words
    if not rest:
        return False
    low = plain(rest[0])
    second = plain(rest[1]) if len(rest) > 1 else ""
    pure = (
        vocabulary.is_adjective(low) and not vocabulary.is_noun(low) and not verbs.readings(low) and low not in ADVERBS
    )
    if pure and (second in {"for", "at", "with", "to", "about", "of", "in", "on"} or (graded and not second)):
        return True
    if graded and low == "on" and second == "time":
        return True
    if graded and not second and low in {"late", "early", "ill", "sick"}:
        return True
    if len(rest) == 1 and re.fullmatch(r"[a-z]+-[a-z]+(?:ing|ed)", low):
        return True
    if low in _ADJECTIVAL and (not second or second in PREPOSITIONS | {"and", ","}):
        return True
    last = plain(words[words.index(",") - 1 if "," in words[1:] else -1])
    return last in _CERTIFIED and len(words) > 1 and plain(words[0]) not in DETERMINERS


def _subject_later(words: list[str]) -> int | None:
    """The finite verb of "in my last job I trained …": behind an adjunct, its subject a pronoun or a contraction."""
    for index in range(1, len(words)):
        if CONTRACTED.match(words[index]):
            return index
        if plain(words[index]) in SUBJECTS and index + 1 < len(words):
            at = index + 1
            while at < len(words) - 1 and _adverb(plain(words[at])):
                at += 1
            if is_finite(words, at):
                return at
    return None


def analyse(text: str, *, candidate: bool = False) -> Fragment:
    """The shape of one tidied part of a note (no final stop; a final "?" marks a question).

    ``candidate`` says that the candidate speaks of their own work, where "automated reconciliations" is what they did.
    """
    words = tokens(text)
    if not words:
        return Fragment(Shape.OTHER, ())
    found = tuple(words)
    first, second = plain(words[0]), plain(words[1]) if len(words) > 1 else ""
    if text[0] in '"“‘':
        return Fragment(Shape.NOUN, found)
    if text.endswith("?") or _begins_question(words, first, second):
        return Fragment(Shape.QUESTION, found)
    if first == "to" and (verbs.is_form(second, "base") or second in {"be", "have", "do"}):
        return Fragment(Shape.INFINITIVE, found)
    if first == "that" and len(words) > 2:
        inner = main_verb(words[1:])
        if inner:
            return Fragment(Shape.CLAUSE, found, inner + 1)
        if CONTRACTED.match(words[1]):
            return Fragment(Shape.CLAUSE, found, 1)
        if second in DETERMINERS | SUBJECTS:
            closing = verbs.is_form(words[-1], "third", "past") and vocabulary.is_noun(words[-2])
            return Fragment(Shape.CLAUSE if closing else Shape.OTHER, found)
    if CONTRACTED.match(words[0]):
        return Fragment(Shape.SENTENCE, found, 0)
    if first in SUBJECTS | _POINTERS:
        verb = main_verb(words)
        if verb is not None:
            return Fragment(Shape.SENTENCE, found, verb)
        if first in _POINTERS - {"there"} or first in _SINGULAR_SUBJECTS - {"he", "she", "it"}:
            return Fragment(Shape.NOUN, found)
        return Fragment(Shape.OTHER, found)
    return _without_pronoun(words, candidate)


def _begins_question(words: list[str], first: str, second: str) -> bool:
    if first in WH_WORDS:
        return not (first in {"when", "where", "if"} and ("," in words or _subject_later(words[2:]) is not None))
    return (
        verbs.is_auxiliary(first)
        and (second in SUBJECTS | {"there"} or second in {"my", "your"})
        and first not in {"had"}
    )


def _without_pronoun(words: list[str], candidate: bool) -> Fragment:
    found = tuple(words)
    first = plain(words[0])
    if _is_adjective_phrase(words):
        return Fragment(Shape.ADJECTIVE, found)
    if words[0][:1].islower():  # a capital left on it makes it a name: "React versus Vue"
        if _is_gerund(words):
            return Fragment(Shape.GERUND, found, 1 if first == "not" else 0)
        started = _verb_start(words, candidate)
        if started:
            return started
    if first in PREPOSITIONS | {"once", "then", "last", "recently"} or "ago" in found[:4]:
        verb = _subject_later(words)
        if verb is not None:
            return Fragment(Shape.SENTENCE, found, verb)
    verb = main_verb(words)
    if verb is not None:
        return Fragment(Shape.SENTENCE, found, verb)
    if (
        first in {"over", "about", "under", "around", "very", "nearly", "almost", "too", "more", "less", "most", "much"}
        and len(words) > 1
    ):
        return Fragment(Shape.NOUN, found)
    if len(words) > 1 and vocabulary.is_noun(first) and first not in PREPOSITIONS and vocabulary.is_noun(words[1]):
        return Fragment(Shape.NOUN, found)  # "back problems", "well water"
    follower = words[1] if len(words) > 1 else ""
    qualified = vocabulary.is_noun(follower) or vocabulary.is_adjective(follower) or follower.endswith("'s")
    if qualified and first in {
        "last",
        "next",
        "first",
        "early",
        "late",
        "most",
        "less",
        "only",
        "overnight",
        "online",
        "fast",
    }:
        return Fragment(Shape.NOUN, found)
    if (
        first in PREPOSITIONS
        or _adverb(first)
        or (first in {"been", "yes", "no", "not"} and not vocabulary.is_noun(words[-1]))
    ):
        return Fragment(Shape.OTHER, found)
    if len(words) == 1 and vocabulary.is_adjective(first) and not vocabulary.is_noun(first):
        return Fragment(Shape.ADJECTIVE, found)
    return Fragment(Shape.NOUN, found)
