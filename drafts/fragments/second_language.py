"""Wordings that another language lends English, or a hurry, put into English: "wants that somebody will go", "brakes good"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.after_helpers import behind_helpers
from drafts.fragments.agreement import AGREEING
from drafts.fragments.agreement_again import AGREEING_AGAIN
from drafts.fragments.agreement_far import AGREEING_FAR
from drafts.fragments.amounts import AMOUNTING
from drafts.fragments.as_somebody import AS_SOMEBODY
from drafts.fragments.asked_of_others import ASKED_OF_OTHERS
from drafts.fragments.bare_nouns import with_articles
from drafts.fragments.bare_persons import BARE_PERSONS
from drafts.fragments.bare_subjects import BARE_SUBJECTS
from drafts.fragments.both_behind import BOTH_BEHIND
from drafts.fragments.countability import COUNTING
from drafts.fragments.counted_bare import COUNTED_BARE
from drafts.fragments.counted_heads import COUNTED_HEADS
from drafts.fragments.denials import DENYING
from drafts.fragments.doing_behind import DOING_BEHIND
from drafts.fragments.done_to import DONE_TO
from drafts.fragments.doubled import DOUBLED
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.joining import article
from drafts.fragments.lent_turns import LENT_TURNS, SO_LONG
from drafts.fragments.meant_as_many import MEANT_AS_MANY
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.numbers_agreeing import COUNTED_RIGHT
from drafts.fragments.one_in_each import ONE_IN_EACH
from drafts.fragments.order_inside import ORDER_INSIDE
from drafts.fragments.relatives import RELATIVES
from drafts.fragments.rewriting import Rewriting, rewritings, rewritten
from drafts.fragments.same_as_me import SAME_AS_ME
from drafts.fragments.small_order import SMALL_ORDER
from drafts.fragments.tenses import HELPING
from drafts.fragments.told_times import TIMED
from drafts.fragments.who_does import WHO_DOES
from drafts.fragments.word_order import ORDERING
from drafts.fragments.wordlists import lines, section
from drafts.fragments.years_somewhere import YEARS_SOMEWHERE

_GOOD = re.compile(
    r"\b(?P<who>who|that|they|we|I|[a-z]+s) (?P<verb>[a-z]+) good(?=$|[,.;]| (?:on|in|at|under|with|and|even|when|without)\b)"
)
# "Smells good", "does good": there "good" is right.
_STAY_GOOD = frozenset(
    [
        "be",
        "do",
        "feel",
        "get",
        "go",
        "come",
        "hold",
        "keep",
        "look",
        "make",
        "mean",
        "pay",
        "seem",
        "smell",
        "sound",
        "stay",
        "taste",
        "turn",
    ]
)
_BEST = re.compile(
    r"\b(?P<verb>is|was|am|are|were) (?P<when>(?:now |still |also |by far )?)(?P<which>best|biggest|oldest|youngest|largest|smallest) "
    r"(?=(?P<what>[a-z]+) (?:of|in|on|at|for)\b)"
)


@cache
def _rules() -> tuple[Rewriting, ...]:
    files = ("words_second_language.txt", "words_lent_small_words.txt")
    pairs = (line.split("\t") for file in files for line in lines(file))
    return rewritings((pattern, said) for pattern, said in pairs)


def _well(match: re.Match[str]) -> str:
    """ "Drivers who brake good on rails": how they do it."""
    verb, who = match["verb"], match["who"]
    acts = verbs.is_form(verb, "base", "third") and verbs.base_of(verb, "base", "third") not in _STAY_GOOD
    clear = who in {"who", "they", "we", "I"} or vocabulary.are_people(who)
    return f"{who} {verb} well" if acts and clear and not verbs.is_auxiliary(verb) else match[0]


def _the_best(match: re.Match[str]) -> str:
    """ "He is now best driver of line 6": one of its kind."""
    one = vocabulary.is_noun(match["what"]) and not verbs.is_form(match["what"], "participle")
    return f"{match['verb']} {match['when']}the {match['which']} " if one else match[0]


_SINCE = re.compile(
    rf"\b(?P<who>I|you|we|they|he|she|which|who) (?P<does>[a-z]+) (?P<what>[^,;]*?)\bsince (?P<when>(?:(?P<long>(?:\d+|{UP_TO_SIXTY}) (?:years|months|weeks))|[A-Z][a-z]+|(?:19|20)\d\d|(?:I|you|he|she|they) (?:was|were) (?:an? (?:child|kid|boy|girl|teenager|student|trainee|apprentice)|\d+|ten|eleven|twelve|[a-z]+teen|little|small|young)|childhood|school(?! (?!and\b|at\b)[a-z]))\b)"
)


def _has_done(match: re.Match[str]) -> str:
    """ "I am working there since 9 years", "they count it since March": what goes on is in the perfect."""
    does, what = match["does"], match["what"]
    follower = [word for word in what.split() if word not in {"not", "never", "also", "already", "only"}][:1]
    perfect = (
        does == "have"
        and bool(follower)
        and (follower[0] in {"been", "had"} or verbs.is_form(follower[0], "participle"))
    )
    told = re.search(r"\b(?:has|had|who have|they have|been)\b", what)  # "I think she has kept bees since 2008"
    if perfect or told or (verbs.is_auxiliary(does) and does not in {"am", "are", "is", "do", "have"}):
        return match[0]
    if does in {"am", "are", "is"}:
        done = "been"
    elif does in {"do", "have"}:
        done = {"do": "done", "have": "had"}[does]
    elif verbs.is_form(does, "base", "third") and not verbs.is_form(does, "past"):
        done = verbs.participle(verbs.base_of(does, "base", "third") or does)
    else:
        return match[0]
    one = match["who"] in {"he", "she"} or (
        match["who"] in {"who", "which"} and (does in {"is", "has"} or verbs.is_form(does, "third"))
    )
    have = "has" if one else "have"
    if done == "been" and re.match(r"[a-z]+(?= |$)", what) and vocabulary.is_one_person(what.split()[0]):
        what = f"{article(what)} {what}"  # "I am electrician since 2008"
    when = f"for {match['long']}" if match["long"] else f"since {match['when']}"
    return f"{match['who']} {have} {done} {what}{when}"


_HAVE_AND = re.compile(
    r"\b(?P<have>(?:have|has|['’]ve) (?:also |always |now )?)?(?P<one>[a-z]+) and (?P<two>[a-z]+) (?=(?P<what>[^,;]*?)\bsince (?:(?:19|20)\d\d|[A-Z][a-z]+)\b)"
)


def with_both_done(text: str) -> str:
    """``text`` with the second verb of what one has done since then in the perfect too: "I have weighed and label …"."""
    return _HAVE_AND.sub(_both_done, text)


def _both_done(match: re.Match[str]) -> str:
    """ "I have weighed and label every crate since 2019": both are what one has done since then."""
    one, two = match["one"], match["two"]
    behind = (match["what"].split() or [""])[0]
    bare = verbs.is_form(two, "base") and not verbs.is_form(two, "participle")
    takes = (
        behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
        or not behind
        or vocabulary.is_plural(behind)
        or vocabulary.is_mass(behind)
        or behind[:1].isdigit()
    )
    takes = takes or verbs.lean(two) is verbs.Lean.VERB
    if not (match["have"] and bare and takes and verbs.is_form(one, "participle")):
        return match[0]
    return f"{match['have']}{one} and {verbs.participle(two)} "


# "Her rule: nobody knocks with a key" says what the rule is.
_RULE_IS = re.compile(
    r"^(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?P<what>rule|idea|plan|view|belief|theory): (?P<that>[a-z][^;:]+)$"
)


def _rule_that(match: re.Match[str]) -> str:
    said = match["that"]
    told = analyse(said).shape is Shape.SENTENCE and not re.search(r"[\"“”?]", said)
    return f"{match['whose']} {match['what']} that {said}" if told else match[0]


_LESS = re.compile(r"(?<![-\w])(?P<less>[Ll])ess (?P<which>(?:[a-z]+ )?)(?P<what>[a-z]+s)\b")


def _fewer(match: re.Match[str]) -> str:
    """ "Less sick days": they are counted."""
    which = match["which"].strip()
    counted = vocabulary.is_noun(match["what"]) and vocabulary.is_plural(match["what"])
    said_of = not which or vocabulary.is_adjective(which) or vocabulary.is_noun(which)
    if not counted or not said_of or which in vocabulary.PREPOSITIONS or vocabulary.is_mass(match["what"]):
        return match[0]
    return f"{'F' if match['less'] == 'L' else 'f'}ewer {match['which']}{match['what']}"


_USED_TO = re.compile(
    r"\b(?P<am>(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|who)(?: (?:am|is|are|was|were)|['’](?:m|s|re))(?: not| well| quite)?) used to (?P<do>[a-z]+)\b(?P<on> (?:with|on|in|at|under|for|from|alone|late|long|hard)\b)?"
)


def _used_to(match: re.Match[str]) -> str:
    """ "I am used to make my own design": what somebody is used to is doing it."""
    verb = verbs.lean(match["do"]) is verbs.Lean.VERB or (
        match["on"] and match["do"] in section("done and not suffered")
    )
    does = verbs.is_form(match["do"], "base") and verb
    return f"{match['am']} used to {verbs.gerund(match['do'])}{match['on'] or ''}" if does else match[0]


_WHICH = re.compile(
    r"(?P<before>(?:\b(?:for|of|at) (?:the |an? )?)?)\b(?P<who>[a-z]+)(?P<where>(?: (?:for|in|on|of|at|from) (?:the |an? )?[a-z]+)?) which (?=[a-z]+)"
)


def _is_somebody(word: str) -> bool:
    """Whether a word names people and no machine, program, firm or paper."""
    served = word.removesuffix("s") in section("served at work")
    return (served or vocabulary.is_person(word)) and not {word, word.removesuffix("s")} & section(
        "tools and firms named like people"
    )


def _who(match: re.Match[str]) -> str:
    """ "A calm person for the night which decides alone": people are who."""
    if re.search(
        r"\b(?:ask|tell|show|teach|told|explain)(?:s|ed|ing)? (?:the |my |a |our )?$",
        match.string[: match.start("who")],
    ):
        return match[0]  # "I ask the patient which side hurts"
    one = match["who"] in {"person", "people", "somebody", "someone", "anybody", "anyone"}
    people = one or (_is_somebody(match["who"]) and (match["where"] or not match["before"]))
    nearest = match["where"].split()[-1:] if re.match(r" (?:from|for an?) ", match["where"]) else []
    people = people or any(map(_is_somebody, nearest))
    return f"{match['before']}{match['who']}{match['where']} who " if people else match[0]


# "Who never was sitting in a truck": who never sat in one.
_NEVER_DOING = re.compile(r"\b((?:who|I|he|she|they|we|you) never) (?:was|were) (?P<doing>[a-z]+ing)\b")
_ARE = re.compile(
    r"\b(?P<what>(?:the|our|his|her|their|your) (?:[a-z]+ )?(?P<things>[a-z]+s)) is (?=(?:about |only |over )?\d)"
)


_HABIT = re.compile(r"\bhabit to ([a-z]+)\b")
_ALWAYS = re.compile(r"\b(?P<am>are|is|am) (?P<doing>[a-z]+ing) always\b")


def _always(match: re.Match[str]) -> str:
    """ "Deliveries are coming always at five": what always happens."""
    base = verbs.base_of(match["doing"], "gerund")
    return f"always {verbs.third(base) if match['am'] == 'is' else base}" if base else match[0]


def _are(match: re.Match[str]) -> str:
    """ "The empty kilometers is 17 percent"."""
    several = vocabulary.is_noun(match["things"]) and vocabulary.is_plural(match["things"])
    return f"{match['what']} are " if several and not vocabulary.is_mass(match["things"]) else match[0]


def in_english(text: str) -> str:
    """``text`` with such wordings put right."""
    text = _RULE_IS.sub(
        _rule_that,
        rewritten(
            text,
            (
                *LENT_TURNS,
                *ASKED_OF_OTHERS,
                *_rules(),
                *COUNTING,
                *RELATIVES,
                *DOUBLED,
                *behind_helpers(),
                *DOING_BEHIND,
                *DONE_TO,
                *HELPING,
                *DENYING,
                *BARE_PERSONS,
                *BARE_SUBJECTS,
                *WHO_DOES,
                *AGREEING,
                *AMOUNTING,
                *COUNTED_HEADS,
                *COUNTED_BARE,
                *MEANT_AS_MANY,
                *AGREEING_FAR,
                *AGREEING_AGAIN,
                *COUNTED_RIGHT,
                *ORDERING,
                *ORDER_INSIDE,
                *SMALL_ORDER,
                *AS_SOMEBODY,
                *TIMED,
                *YEARS_SOMEWHERE,
                *SAME_AS_ME,
                *BOTH_BEHIND,
                *ONE_IN_EACH,
                *SO_LONG,
            ),
        ),
    )
    if " since " in text:
        text = with_both_done(_SINCE.sub(_has_done, text))
    if " which " in text:
        text = _WHICH.sub(_who, text)
    if re.match(r"[Aa]sking me to [a-z]+ ", text):
        does, _, rest = text[13:].partition(" ")
        text = f"{verbs.gerund(does)} {rest}" if verbs.is_form(does, "base") else text
    if found := _NEVER_DOING.search(text):
        base = verbs.base_of(found["doing"], "gerund")
        text = f"{text[: found.start()]}{found[1]} {verbs.past(base)}{text[found.end() :]}" if base else text
    text = _HABIT.sub(
        lambda found: f"habit of {verbs.gerund(found[1])}" if verbs.is_form(found[1], "base") else found[0], text
    )
    text = _ALWAYS.sub(_always, _ARE.sub(_are, text))
    text = _USED_TO.sub(_used_to, _LESS.sub(_fewer, text))
    return with_articles(_BEST.sub(_the_best, _GOOD.sub(_well, text)))
