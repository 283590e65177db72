"""What is said of a label in a clause of its own: "ship loader 3. It trips every time it rains" as "which trips every time it rains"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import UP_TO_SIX
from drafts.fragments.wordlists import section

_FILE = "words_behind.txt"
_IT = re.compile(r"it(?P<short>['’]s|['’]ll|['’]d)? (?P<rest>.+)$", re.IGNORECASE)
_THEY = re.compile(r"they(?P<short>['’]re|['’]ll|['’]ve)? (?P<rest>.+)$", re.IGNORECASE)
_ONE = re.compile(
    r"(?P<who>he|she|they) (?P<does>[a-z]+) (?:it|them)(?P<rest>(?: (?:with|in|on|by|at|from|for|out of|every|twice|once|themselves|himself|herself|in-house)\b.*)?)$",
    re.IGNORECASE,
)
_FELT = re.compile(
    r"(?:lov|lik|hat|know|need|want|mean|miss|dread|do$|did$|get|got|see|saw|fear|ha[sd]$|mak|made$|call|left$|lost$)"
)
_SOME = re.compile(rf"(?P<many>some|most|many|a few|half|all|both|several|{UP_TO_SIX}) (?:of them )?(?P<does>[a-z]+)(?P<rest> .+)$", re.IGNORECASE)  # fmt: skip
_ITS = re.compile(r"(?:its|their) (?P<rest>[a-z]+ .+)$", re.IGNORECASE)
_THERE = re.compile(rf"there(?:['’]s| is| are) (?P<rest>(?:only |just |about |over )?(?:an?|one|{UP_TO_SIX}|\d[\d,]*) .+)$", re.IGNORECASE)  # fmt: skip
# "Onboarding, takes three days": what a thing does and nobody.
_RUNS = re.compile(r"(?:takes|runs|starts|opens|closes|costs|goes|comes|lasts|covers|holds|seats|weighs|ends|begins|arrives|serves|feeds|took|ran|lasted|opened|started|cost) (?!care|over|part|mad)[a-z\d]", re.IGNORECASE)  # fmt: skip
_ITS_NAME = re.compile(r"(?:his|her|its|the|their) name(?:['’]s| is) (?P<name>[A-Z][\w ]*)$")
_SHORT = {"s": "is", "ll": "will", "re": "are", "ve": "have", "d": ""}
_HAS = re.compile(r"(?:been|got|had|taken|gone|come|run)\b")
_OTHERS = re.compile(r"\b(?:he|she|they|them|him|who|which)\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:him|her|his|it|them|they|he|she)\b", re.IGNORECASE)
_OF_ONE = re.compile(r"(?:he|she)(?P<short>['’]s|['’]ll)? (?P<rest>.+)$", re.IGNORECASE)
_JOINED = re.compile(r",? and it(?P<short>['’]s)? ")


def said_of(label: str, tail: str) -> str | None:
    """What ``tail`` says of ``label``, as its relative clause or behind "with", from its comma on; None where it says nothing so."""
    words = tokens(label)
    if not words or re.search(r" (?:and|or|versus|vs) ", label):
        return None
    head = plain(words[head_index(words)])
    last = plain(words[-1]).removesuffix("'s")
    several = vocabulary.is_plural(head)
    if named := _ITS_NAME.match(tail):
        return f", called {named['name']}"
    if there := _THERE.match(tail):
        return f", with {there['rest']}"
    one = _ONE.match(tail)
    if one and not _FELT.match(one["does"]) and verbs.is_form(one["does"], "third", "past", "base"):
        return f", which {one['who'].lower()} {one['does']}{one['rest']}"
    some = _SOME.match(tail)
    if (
        some
        and analyse(f"they {some['does']}{some['rest']}").shape is Shape.SENTENCE
        and not _OTHERS.search(some["rest"])
    ):
        does = some["does"]
        base = verbs.base_of(does, "base")
        if base is None and does not in {"are", "have"}:
            return None
        if not several:
            doing = verbs.gerund(base) if base else ""
            return (
                f", with {some['many'].lower()} {doing}{some['rest']}"
                if doing and not vocabulary.is_noun(does)
                else None
            )
        told = (
            does in {"are", "have", "come"}
            or (verbs.is_form(does, "base") and not vocabulary.is_noun(does))
            or plain(some["rest"].split()[0]) in vocabulary.DETERMINERS | vocabulary.NUMBERS | vocabulary.PREPOSITIONS
        )
        return (
            f", {some['many'].lower()} of {'whom' if vocabulary.are_people(head) else 'which'} {does}{some['rest']}"
            if told
            else None
        )
    if its := _ITS.match(tail):
        found = analyse(f"its {its['rest']}")
        return f", whose {its['rest']}" if found.shape is Shape.SENTENCE and not _OTHERS.search(its["rest"]) else None
    if not several and _RUNS.match(tail) and not re.search(r"\b(?:it|them)\b", tail):
        return f", {'who' if vocabulary.is_one_person(head) else 'which'} {tail}"
    if not several and vocabulary.is_one_person(head) and (whose := _OF_ONE.match(tail)):
        rest = _with_verb(whose["short"], whose["rest"])
        alone = rest is not None and not _ANOTHER.search(rest)
        return f", who {rest}" if alone and analyse(f"she {rest}").shape is Shape.SENTENCE else None
    if it := _IT.match(tail):
        return None if several else _of_it(it)
    if they := _THEY.match(tail):
        return _of_them(they, head, last, several=several)
    return None


def _of_it(it: re.Match[str]) -> str | None:
    rest = _JOINED.sub(lambda found: f" and {'is ' if found['short'] else ''}", it["rest"])
    whole = _with_verb(it["short"], rest)
    if (
        whole is None
        or _OTHERS.search(rest)
        or not (re.match(r"[a-z]{3,}s ", whole) or analyse(f"it {whole}").shape is Shape.SENTENCE)
    ):
        return None
    return f", which {whole}"


def _with_verb(short: str | None, rest: str) -> str | None:
    """``rest`` behind its verb where that was shortened to "'s"."""
    mark = (short or "").lstrip("'’")
    if mark == "s" and _HAS.match(rest):
        return f"has {rest}"
    verb = _SHORT.get(mark, "")
    return None if mark == "d" else f"{verb} {rest}".strip()


def _of_them(they: re.Match[str], head: str, last: str, *, several: bool) -> str | None:
    """Of several things what is done to them; of a firm what it does; of a time what is done then."""
    rest = they["rest"]
    if " they " in rest or re.search(r"\b(?:he|she|them)\b", rest):
        return None
    whole = _with_verb(they["short"], rest)
    verb = plain((whole or "").split(" ")[0])
    if whole is None or analyse(f"they {whole}").shape is not Shape.SENTENCE:
        return None
    base = verbs.base_of(verb, "base")
    if last in section("firms", _FILE) and base and not verbs.is_auxiliary(verb) and " and " not in whole:
        return f", which {verbs.third(base)}{whole[len(verb) :]}"
    if several and head not in section("times", _FILE):
        known = verb in {"are", "were"} and not vocabulary.are_people(head)
        return f", which {whole}" if known else None
    if (head in section("times", _FILE) or last in section("times", _FILE)) and base:
        return f", when they {whole}"
    return None
