"""The main verb of a clause: which word is finite where it stands, and not inside a relative clause."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.lasts_for import lasts_for
from drafts.fragments.part_of_many import is_part_of_many
from drafts.fragments.told_moments import tells_moment
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import ADVERBS, DETERMINERS, NUMBERS, PREPOSITIONS
from drafts.fragments.wordlists import section

TOKEN = re.compile(r"[$£€¥₹]?[^\W_]+(?:['’.,\-/&:+][^\W_]+)*[%+]?|(?<=s)['’](?=\s)|[,:]")
SUBJECTS = frozenset(
    {"i", "we", "they", "he", "she", "you", "it", "everyone", "everybody", "nobody", "somebody", "someone"}
)
SINGULAR_SUBJECTS = frozenset({"he", "she", "it", "everyone", "everybody", "nobody", "somebody", "someone"})
CONTRACTED = re.compile(
    r"^(?:i|we|they|he|she|you|it|there|that|nobody|everybody|everyone|somebody)['’](?:m|re|s|ve|ll|d)$", re.IGNORECASE
)
_RELATIVES = frozenset(
    {"who", "whom", "which", "that", "whose", "where", "who'll", "who'd", "who's", "who've", "who're", "that's"}
)
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
        "whenever",
        "wherever",
        "unless",
        "as",
        "before",
        "after",
        "until",
        "since",
        "so",
    }
)
_DETERMINED = DETERMINERS - {"that", "this", "these", "those", "all", "both", "each", "some", "many", "most", "half"}
_OBJECT_STARTS = DETERMINERS | NUMBERS | section("object starts")
PARTICLES = frozenset({"up", "out", "off", "down", "over", "back", "away", "together"})
# Nouns in -s that stand before another noun as one word with it: no plural subject.
_TITLE_S = section("title s")
_INTRANSITIVE = section("intransitive")


def tokens(text: str) -> list[str]:
    """Words, amounts and commas of ``text``, in order."""
    return TOKEN.findall(text)


def is_adverb(low: str) -> bool:
    """Whether the lower-case word ``low`` is an adverb."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and not vocabulary.is_noun(low))


def opens_object(word: str) -> bool:
    """Whether ``word`` can only begin what follows a verb: a determiner, a number, an amount, a pronoun."""
    low = plain(word)
    return low in _OBJECT_STARTS or low[:1].isdigit() or low[:1] in "$£€¥₹"


def _nominal(word: str) -> bool:
    """Whether ``word`` can end a subject: a noun, a name, a number, a pronoun."""
    low = plain(word)
    if low in SUBJECTS | NUMBERS or word[:1].isupper() or low[:1].isdigit():
        return True
    return low not in PREPOSITIONS | DETERMINERS and not is_adverb(low) and low != ","


def _before(words: list[str], index: int) -> str:
    """The word that decides what the one at ``index`` can be: the one before it, adverbs skipped."""
    at = index - 1
    while (
        at > 0
        and (is_adverb(plain(words[at])) or plain(words[at]) in {"both", "all", "each"})
        and plain(words[at]) not in PARTICLES
    ):
        at -= 1
    return words[at] if at >= 0 else ""


_SAWS = frozenset({"band", "bench", "chain", "circular", "hand", "jig", "mitre", "panel", "table"})


def is_finite(words: list[str], index: int) -> bool:
    """Whether the word at ``index``, which something precedes, reads as a finite verb where it stands."""
    word = words[index]
    low = plain(word)
    before = _before(words, index)
    previous = plain(before)
    following = plain(words[index + 1]) if index + 1 < len(words) else ""
    if low == "am" and before[:1].isdigit() and (not following or following in PREPOSITIONS | {",", "and"}):
        return False  # "at 3 am"
    if verbs.is_auxiliary(low):
        helped = verbs.is_auxiliary(previous) or (low == "had" and CONTRACTED.match(before) is not None)
        return not (word in {"Can", "May", "Will"} or helped) and previous not in {"to"}
    if verbs.is_auxiliary(previous) or CONTRACTED.match(before) or previous == "to":
        return False
    if previous in {"having", "being", "been", "be"} or (low == "saw" and previous in _SAWS):
        return False
    if (
        previous in SUBJECTS
        and word[:1].islower()
        and not (is_adverb(low) and verbs.is_auxiliary(following))
        and low not in PREPOSITIONS - {"like", "near"} | DETERMINERS
    ):
        forms = {reading.form for reading in verbs.readings(low)}
        singular = previous in SINGULAR_SUBJECTS
        return bool(forms & {"past", "third"} or ("base" in forms and not singular) or (not forms and not singular))
    if previous in _RELATIVES:
        return verbs.is_form(low, "past", "third", "base")
    if not _nominal(before) or previous in _DETERMINED or previous.endswith("'s"):
        return False
    timed = re.fullmatch(r"\d[\d:.]*[ap]m", before)  # "4am starts"
    # "Six sheds and one vet".
    counted = index == 1 and following == "and" and previous in NUMBERS - {"one"} and vocabulary.is_plural(low)
    return timed is None and not counted and _finite_after_noun(words, index, before, following)


def _finite_after_noun(words: list[str], index: int, before: str, following: str) -> bool:
    low = plain(words[index])
    forms = {reading.form for reading in verbs.readings(low)}
    base = verbs.base_of(low) or ""
    follower = words[index + 1] if index + 1 < len(words) else ""
    opens = bool(follower) and opens_object(follower)
    leads_on = opens or following in PREPOSITIONS or is_adverb(following) or following in {"to", "that", "how"}
    plural = (
        is_part_of_many(words, index)
        or bool(re.fullmatch(r"[A-Z]{2,}s", before))
        or (before[:1].islower() and vocabulary.is_plural(before) and plain(before) not in _TITLE_S)
    )
    if (
        index == 1
        and vocabulary.is_adjective(before)
        and vocabulary.is_plural(low)
        and verbs.is_form(following, "gerund")
    ):
        return False  # "new hires listening to calls"
    if (
        (low == "based" and following not in PREPOSITIONS)
        or (low in {"called", "named", "dubbed"} and follower[:1].isupper())
        or (index == 1 and low in {"tied", "locked", "caught", "bogged", "held"} and following in {"up", "down", "in"})
    ):
        return False  # "the new ferry called Solveig", "cash tied up in stock"
    if "past" in forms and "base" not in forms:
        if low == "won" or (
            is_adverb(plain(words[-1])) and plain(words[-1]).endswith("ly") and index == len(words) - 2
        ):
            return True  # "our beer won gold", "three people applied internally"
        if low == "got" and (verbs.is_form(following, "participle") or following in {"into", "onto", "rid"}):
            return True  # "our game got nominated", "the firm got into Queensland"
        if vocabulary.is_adjective(low) and not leads_on and vocabulary.is_noun(following):
            return False
        if "participle" in forms and not opens and following not in {"that", "how", "to"}:
            # "parts stuck in customs" against "covers dropped after Easter": without an object, only a verb that
            # needs none is finite; "a roof repaired by hand" has no finite verb at all.
            measured = index + 2 < len(words) and (
                opens_object(words[index + 2]) or plain(words[index + 2]) in {"half", "third"}
            )
            return (base in _INTRANSITIVE and (following != "by" or measured)) or (
                bool(follower) and follower[:1].isupper() and following not in PREPOSITIONS
            )
        return True
    if before.endswith("%") and "past" in forms and following in PREPOSITIONS:
        return True  # "41% quit at the first step"
    lean = verbs.lean(low)
    if following == "that" and _relative_follows(words, index + 1):
        opens = leads_on = False  # "files that get stuck"
    if lean is Lean.VERB and not verbs.is_noun_too(base) and vocabulary.is_noun(base):
        lean = Lean.EVEN
    counted = index > 1 and (plain(words[index - 2]) in DETERMINERS | {"of"} or plain(words[0]) in NUMBERS)
    if ("third" in forms and counted and (plain(before) in NUMBERS or before[:1].isdigit())) or (
        lean is Lean.NOUN and following in {"that", "which"}
    ):
        return False  # "3 of the 5 vets", "the crew bus that leaves at five"
    if "third" in forms:
        if (plural and lean is not Lean.VERB) or (index > 2 and plain(words[index - 2]) == "and" and not opens):
            return False  # "the audit in January and access logs": two do not take it
        if lean is Lean.VERB:
            # "k8s costs", "password resets, 200 a week": with nothing behind it, a bare word before it makes a compound.
            if following in {"", ","}:
                in_phrase = any(plain(w) in PREPOSITIONS for w in words[:index])
                return not in_phrase and (plain(words[0]) in DETERMINERS or not verbs.is_noun_too(base))
            return following != "versus"
        closes = lean is Lean.EVEN and following in {"every", "each", "next", "twice", "daily", "weekly"}
        # "the southern depot reports late every month": an article, one of a kind, and when it does so.
        timed = following in {"late", "early"} and index + 2 < len(words) and plain(words[0]) in DETERMINERS
        closes = closes or (timed and not plural and vocabulary.is_noun(before))
        course = base in _COURSE and (not following or following in PREPOSITIONS)
        closes = closes or ((course or lasts_for(words, index)) and plain(words[0]) in DETERMINERS)
        closes = closes or (lean is Lean.EVEN and not plural and _closed_by_adverb(words, index))
        counted_object = following in {"about", "around", "over", "nearly"} and _is_amount(words, index + 2)
        closes = closes or (opens and vocabulary.is_one_person(before))
        return ((opens or counted_object) and lean is Lean.EVEN) or following == "how" or closes
    acronyms = index == 1 and bool(re.fullmatch(r"[A-Z]{2,}s", before))
    if (low == "account" and following == "for" and plural) or (
        "base" in forms and acronyms and follower and (opens or (vocabulary.is_noun(follower) and len(words) > 3))
    ):
        return True  # "allergens account for half of it", "PMs book research two days ahead"
    if "base" in forms:
        # "You and Tom disagree", and not "six sheds and one vet".
        joined = index >= 2 and plain(words[index - 2]) == "and" and lean is Lean.VERB and plain(before) not in NUMBERS
        plural = plural or joined
        if "past" in forms and not plural:  # "the council cut its grant"
            measured = bool({"by", "from"} & {plain(w) for w in words[index + 1 :]})
            return opens or (measured and plain(words[0]) in DETERMINERS and lean is not Lean.NOUN)
        if lean is Lean.VERB and before[:1].islower() and vocabulary.is_plural(before):
            return True
        if not plural:
            # "Users who cancel in time get hours": a verb that is no noun before a noun.
            return (
                lean is Lean.VERB
                and _plural_before_phrase(words[:index])
                and (leads_on or (not verbs.is_noun_too(low) and vocabulary.is_noun(following)))
            )
        if lean is Lean.VERB:
            return True
        people = (
            vocabulary.is_person(before)
            or before == "people"
            or plain(before).endswith(("ers", "ors", "ists", "ents", "ants", "ians"))
        )
        if _between(words, index) and (lean is not Lean.NOUN or people):
            return True  # "our kids both play handball"
        if people and (lean is Lean.EVEN or following in PREPOSITIONS) and following:
            return True
        if people and follower[:1].islower() and vocabulary.is_plural(follower):
            return True  # "guys respect supervisors"
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


# What ends a clause and no noun phrase: "the department marks papers together".
_CLOSERS = frozenset(
    {"together", "last", "first", "unannounced", "alone", "weekly", "daily", "monthly", "early", "online", "overnight"}
)


def _closed_by_adverb(words: list[str], index: int) -> bool:
    """Whether the clause of the verb at ``index`` ends in an adverb, at the end of the note or before a comma."""
    end = words.index(",", index) if "," in words[index:] else len(words)
    last = plain(words[end - 1])
    if _RELATIVES & set(words[index + 1 : end]):
        return False  # "an app for tide times that works offline"
    return end - 1 > index and (last in _CLOSERS or (last.endswith("ly") and is_adverb(last)))


def _relative_follows(words: list[str], at: int) -> bool:
    """Whether the "that" at ``at`` begins a relative clause: a verb stands behind it."""
    after = words[at + 1] if at + 1 < len(words) else ""
    low = plain(after)
    behind = plain(words[at + 2]) if at + 2 < len(words) else ""
    does = verbs.is_form(low, "third") and (is_adverb(behind) or behind in {"offline", "online", "well", "for", "on"})
    return (
        does or verbs.is_auxiliary(low) or (verbs.is_form(low, "base", "past", "third") and not vocabulary.is_noun(low))
    )


def _is_amount(words: list[str], at: int) -> bool:
    """Whether the word at ``at`` is an amount."""
    low = plain(words[at]) if at < len(words) else ""
    return low in NUMBERS | {"half"} or low[:1].isdigit()


def _between(words: list[str], index: int) -> bool:
    """Whether an adverb (or "both", "all") stands between the word at ``index`` and its subject."""
    low = plain(words[index - 1])
    return is_adverb(low) or low in {"both", "all", "each"}


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
        "from",
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
    if verbs.is_form(low, "gerund") and not vocabulary.is_noun(low) and low not in NAMED_WORK:
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
        elif seen_noun and (low in _RELATIVES or (not relative and tells_moment(words, index))):
            relative, relative_verb = True, None
        elif (
            seen_noun
            and not (low == "what" and plain(words[index - 1]) in {"of", "from", "with", "on", "about"})
            and low in _SUBORDINATORS
            and not relative
            and low not in {"as", "since", "until", "after", "before"}
        ):
            return index - 1 if low in {"whenever", "unless"} and _does_then(words, index - 1) else None
        elif (
            low in SUBJECTS and seen_noun and not relative and plain(words[index - 1]) not in {",", "and", "but", "of"}
        ):
            relative, relative_verb = True, None  # "the way you run standups"
        elif index and is_finite(words, index):
            if not relative:
                return index
            if relative_verb is None:
                relative_verb = index
            elif (
                not _joins_get(words, relative_verb, index) and not _is_its_object(words, relative_verb, index)
            ) and _leaves_relative(words, relative_verb, index):
                return index
        elif index == 0 and _contracted_is(words, 0):
            return 0
        elif index and not relative and _contracted_is(words, index):
            return index
        elif low not in PREPOSITIONS:
            seen_noun = seen_noun or low not in DETERMINERS
    return None


def _does_then(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` is what something does whenever something else happens: "the boiler trips whenever"."""
    return index > 0 and verbs.is_form(plain(words[index]), "third") and vocabulary.is_counted(plain(words[index - 1]))


def is_contact_clause(words: list[str], verb: int) -> bool:
    """Whether the verb at ``verb`` only says which things are meant: "insights people actually use", "tools nurses hate"."""
    at = verb - 1
    while at > 0 and is_adverb(plain(words[at])):
        at -= 1
    who = plain(words[at])
    people = who in {"people", "staff", "children", "nobody", "everybody", "everyone"} or vocabulary.are_people(who)
    before = words[at - 1] if at else ""
    things = vocabulary.is_plural(before) and not vocabulary.is_person(before) and before[:1].islower()
    transitive = verbs.base_of(plain(words[verb])) not in _INTRANSITIVE
    return verb == len(words) - 1 and people and things and transitive


def _joins_get(words: list[str], inner: int, index: int) -> bool:
    """Whether the word at ``index`` is the participle of "get stuck", whose first half stands at ``inner``."""
    return index == inner + 1 and (verbs.base_of(plain(words[inner])) or plain(words[inner])) in {"get", "go", "be"}


def _is_its_object(words: list[str], inner: int, index: int) -> bool:
    """Whether the word behind the relative clause's verb is what that verb is about: "lads who want fades"."""
    word = words[index]
    wanting = verbs.base_of(plain(words[inner])) in {"want", "need", "like", "love", "hate", "prefer", "buy", "sell"}
    thing = vocabulary.is_plural(word) and (wanting or verbs.lean(word) is not Lean.VERB)
    return index == inner + 1 and thing


def _leaves_relative(words: list[str], inner: int, index: int) -> bool:
    """Whether the finite verb at ``index`` is the main clause's, the relative clause's own being at ``inner``."""
    between = {plain(w) for w in words[inner + 1 : index]}
    wanting = verbs.base_of(plain(words[inner])) in {"want", "need", "like", "get", "have", "keep", "prefer", "find"}
    follower = words[index + 1] if index + 1 < len(words) else ""
    if wanting and between and verbs.is_form(plain(words[index]), "participle") and not opens_object(follower):
        return False  # "a tenant who wants her door painted"
    return not between & ({"and", "or", "but", ","} | _SUBORDINATORS | _RELATIVES | SUBJECTS - {"it", "you"})


NAMED_WORK = section("named work")
