"""One of a kind, or one of several people, that stands without its article: "in last course", "with real trainee", "I was driver"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.wordlists import section, words

_BEHIND = r"(?= (?:in|on|at|of|from|for|since|with|without|to|only|by|because|when|until|who|and|but|before|after|during|was|is|had|has|as|like|where|\d+)\b|[,.?]|$)"
_ONE_OF_KIND = re.compile(
    r"\b(?P<before>in|on|from|at|to|of|after|before|during|with|for|by|failed|passed|finished|missed) "
    rf"(?P<which>last|next|first|second|third|same|whole|entire) (?P<what>(?:[a-z]+ )??)(?P<noun>[a-z]{{3,}}){_BEHIND}"
)
_NEEDS_ONE = frozenset({"same", "whole", "entire"})
_PERSON = re.compile(
    rf"\b(?P<before>with|without|for|(?:work(?:s|ed|ing)?|serv(?:e|ed|es|ing)|train(?:s|ed|ing)?|start(?:s|ed|ing)?) as|was|is|am) (?P<what>(?:[a-z]+ ){{0,2}}?)(?P<who>[a-z]+){_BEHIND}"
)
_BEFORE_POST = frozenset({"now", "still", "only", "also"})


_PLACE = re.compile(
    rf"(?<![\w-])(?P<before>[Ii]n|into|at|near|behind|through) (?P<place>attic|barn|basement|boathouse|bush|canteen|cellar|clinic|dye house|depot|factory|forest|hangar|harbour|garage|garden|greenhouse|kitchen|laundry|library|museum|lab|laboratory|pharmacy|quarry|sanatorium|sawmill|shop|studio|stable|village|warehouse|workshop|yard)(?! \d| (?:and|or) (?!the\b|an?\b|we\b|they\b|he\b|she\b|it\b|I\b|you\b)){_BEHIND}"
)
_PAPER = re.compile(
    rf"\b(?P<before>with|has|have|had|got) (?P<which>(?:[A-Z]{{2,}} |[a-z]+ )?)(?P<paper>ticket|licence|license|certificate|permit|visa|diploma|passport)(?:{_BEHIND}|(?= [A-Z]\b))"
)


_SUBJECT = re.compile(
    r"(?P<before>^|\b(?:[Ii]f|[Ww]hen|because|but|so|while|[Ww]henever|whether|until|where|why) )(?P<who>[A-Za-z][a-z]+) "
    r"(?=(?:also )?(?:is|was|has|had|can|could|will|would|must|does|did|do|told|said|says|asked|showed|explained|comes?|came|left|never|knows|wants|gets|makes|takes|works|runs|sleeps|signs|decides|(?:is|was|has|can|could|would|does|did|do)n['’]t)\b)"
)
# What these say is no one person: "coach is cheaper", "cover was short"; a mother needs no article.
_NOT_ONE_PERSON = frozenset(
    ["chair", "coach", "cutter", "dad", "father", "guide", "head", "host", "judge", "lead", "model", "mother", "mum", "tech", "user"]
)  # fmt: skip


# "If customer is late" is any of them, and has its article from another rule.
_ONE_THING = words("words_one_thing.txt") - section("those who are served")


def _subject(match: re.Match[str]) -> str:
    """ "Vet told me", "if customer is angry", "when ferry was late": the one or the thing it is about."""
    before, who = match["before"], match["who"].lower()
    capital = match["who"][0].isupper()
    person = vocabulary.is_one_person(who) and who not in _NOT_ONE_PERSON and not vocabulary.is_adjective(who)
    thing = before and who in words("words_things.txt") | _ONE_THING
    if not (person or thing) or (capital and before):
        return match[0]
    return f"{before}{'The' if capital else 'the'} {who} "


def with_articles(text: str) -> str:
    """``text`` with those articles."""
    text = _SUBJECT.sub(_subject, text)
    text = _PAPER.sub(_a_paper, _PLACE.sub(r"\g<before> the \g<place>", text))
    return _PERSON.sub(_a_person, _ONE_OF_KIND.sub(_the_one, text))


def _the_one(match: re.Match[str]) -> str:
    """ "In last course": there is but one."""
    noun, which, what = match["noun"], match["which"], match["what"].strip()
    mass = vocabulary.is_mass(noun) and which not in _NEEDS_ONE
    counted = vocabulary.is_noun(noun) and not vocabulary.is_plural(noun) and not mass
    times = section("spans and seasons")
    named = noun in section("no article behind an ordinal") or (noun in times and which not in _NEEDS_ONE)
    named = named or what in section("no article behind an ordinal") or what in times
    other = verbs.is_form(noun, "past") or noun in vocabulary.ADVERBS | vocabulary.PREPOSITIONS
    if not counted or named or other or (what and not _says_which(what)):
        return match[0]
    return f"{match['before']} the {which} {match['what']}{noun}"


def _a_person(match: re.Match[str]) -> str:
    """ "With real trainee": one of several."""
    before, words = match["before"], match["what"].split()
    one = match["who"] in section("always one of several")
    if not one and not (before.endswith(" as") and has_a_trade(match["who"])):
        return match[0]
    # "I was lead engineer": a post of which there is one.
    told = before in {"with", "without", "for"} or before.endswith(" as")
    if not all(_says_which(word) if told else word in _BEFORE_POST for word in words):
        return match[0]
    if told:
        return f"{before} {article(match['what'] + match['who'])} {match['what']}{match['who']}"
    return f"{before} {match['what']}{article(match['who'])} {match['who']}"


def has_a_trade(who: str) -> bool:
    """Whether a word says what one of many is by trade: "optician", and no post of which there is one."""
    alone = (
        section("one of whom there is")
        | _NOT_ONE_PERSON
        | {"treasurer", "secretary", "president", "deputy", "registrar"}
    )
    return vocabulary.is_one_person(who) and who not in alone and not vocabulary.is_adjective(who)


def _a_paper(match: re.Match[str]) -> str:
    """ "With DP ticket", "I have driving licence": a paper that somebody holds."""
    which = match["which"].strip()
    if which.islower() and not (_says_which(which) or which == "driving"):
        return match[0]
    return f"{match['before']} {article(match['which'] + match['paper'])} {match['which']}{match['paper']}"


def _says_which(word: str) -> bool:
    """Whether ``word`` before a noun says of which kind it is, and is no article: "real", "chief"."""
    closed = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | vocabulary.PRONOUNS
    known = vocabulary.is_adjective(word) or vocabulary.is_noun(word)
    return known and not vocabulary.is_plural(word) and word not in closed and not verbs.is_form(word, "gerund")
