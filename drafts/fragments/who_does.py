"""A bare verb behind somebody or "who", or behind what one did first: "driver who speak", "and she leave notes", "because does not"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_but_one, is_only_verb
from drafts.fragments.bare_verbs import CLOCK, FILE, SURE_BEHIND, is_bare_verb, is_surely_one, next_word, takes_bare
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_WHO_DO = re.compile(
    r"\b(?P<before>(?:[A-Za-z'’]+ )?)(?P<noun>[A-Za-z]?[a-z]+)(?P<far>(?: (?:from|of|in|at|for|with) (?:the )?[A-Za-z]+)?) (?P<who>who|that|which) "
    r"(?P<how>(?:also |always |never |still |only |just )?)(?P<do>[a-z]+|don['’]t)(?=$|,| [\w€$£])"
)
_GROUPS = frozenset(
    {"team", "crew", "staff", "family", "board", "band", "committee", "group", "couple", "gang", "squad", "choir"}
)
_MANY = frozenset({"of", "two", "three", "four", "many", "several", "no"})
_PEOPLE = frozenset({"person", "lady", "man", "woman", "somebody", "someone", "nobody", "gentleman"})
_NO_DEED = section("spans and seasons") | {"way", "time", "people", "children", "men", "women", "police", "staff"}


def _who_does(match: re.Match[str]) -> str:
    """ "The lady who clean", "app that take 25 percent", "fixture which reduce test time"."""
    noun, do, who = match["noun"].lower(), match["do"], match["who"]
    somebody = who == "who" and (is_but_one(noun, "every") or (noun == "one" and match.start() == 0))
    near = match.string[: match.start("noun")].lower().split()[-2:]
    rest = match.string[match.end() :]
    if noun == "one" and match["far"].startswith(" of"):
        return match[0]  # "one of the drivers who speak Polish"
    if noun in _GROUPS and (re.search(r"\b(?:are|were|have)\b", rest) or who == "who"):
        return match[0]
    if re.search(
        r"\b(?:or (?:two|three|more)|one of [^,]*|and [a-z ]+)$", f"{match.string[: match.end('noun')].lower()}"
    ):
        return match[0]
    if _MANY & set(near) or not (somebody or is_surely_one(noun) or noun in _PEOPLE):
        return match[0]
    lead = match[0][: match.start("do") - match.start()]
    if re.match(r"don['’]t", do):
        behind = next_word(rest)
        sure = who == "who" or behind in vocabulary.ADVERBS | {"work", "need", "have"}
        return f"{lead}doesn{do[3:]}" if sure else match[0]
    return f"{lead}{verbs.third(do)}" if is_bare_verb(do) and _is_done(do, who, rest) else match[0]


def _is_done(do: str, who: str, rest: str) -> bool:
    """Whether the word behind "who" or "that" is what that one does, and names nobody who does it."""
    behind = next_word(rest)
    if do in _NO_DEED:
        return False
    if who == "who" or (do in {"open", "close"} and behind in {"for", "at", "every"}):
        return True
    if not behind or behind[:1].isdigit() or is_only_verb(do):
        return True
    named = vocabulary.is_noun(do) or vocabulary.is_adjective(do)
    return not named and behind in SURE_BEHIND | section("particles behind who", FILE)


_ONE_DO = re.compile(
    r"(?P<lead>(?:^|, |\b(?P<joint>and|but|because|when|if|how|why|that|so|where|until|now) ))(?P<who>[Hh]e|[Ss]he|[Nn]obody|[Ee]verybody|[Ee]veryone|[Ss]omebody|[Ii]t) (?P<do>[a-z]+)(?=$|,| [a-z\d])"
)
# What has a verb of its own before "and": "they work and she leave notes", and not "Bo and she keep bees".
_TOLD_BEFORE = re.compile(
    r"^(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Tt]he [a-z]+|(?:that|because|but|when|if|how|why|where|until|so)) [a-z]+|who [a-z]+"
)


def _one_does(match: re.Match[str]) -> str:
    """ "And she leave notes", "nobody explain how it work": behind these no noun stands."""
    do, before = match["do"], match.string[: match.start("who")]
    other = do in vocabulary.ADVERBS | vocabulary.PREPOSITIONS | section("no bare verb behind somebody")
    adjective = vocabulary.is_adjective(do) and verbs.lean(do) is not verbs.Lean.VERB
    both = match["joint"] == "and" and not _TOLD_BEFORE.search(before)
    if not is_bare_verb(do) or other or adjective or both or takes_bare(before):
        return match[0]
    return f"{match['lead']}{match['who']} {verbs.third(do)}"


_MY_KIN = re.compile(
    rf"(?P<lead>(?:^|, |\b(?:and|but|because|when|if|that|so|how|why) )(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Yy]our) (?:{'|'.join(sorted(section('kin', FILE)))}|boss)) (?P<do>[a-z]+)(?= [a-z\d])"
)


def _kin_does(match: re.Match[str]) -> str:
    """ "My son start school in August"."""
    do = match["do"]
    verb = is_only_verb(do) or do in section("kin do", FILE) | {"start", "come", "say", "tell"}
    if not (verb and is_bare_verb(do)) or takes_bare(match.string[: match.start()]):
        return match[0]
    return f"{match['lead']} {verbs.third(do)}"


_AND_DO = re.compile(
    r"(?P<who>(?:^|, |\b(?:that|because|when|if|who|how) )(?:(?:[Tt]he |[Aa]n? |[Mm]y |[Oo]ur |[Yy]our |[Hh]is |[Hh]er )?(?P<noun>[A-Za-z]+) )?)"
    r"(?P<third>[a-z]+s) (?P<mid>(?:[A-Za-z0-9'’-]+ ){0,6}?)and (?P<do>[a-z]+)(?=$|,| \w)"
)


def _and_does(match: re.Match[str]) -> str:
    """ "The chef comes from Bari and speak no English": the second thing that the same one does."""
    do, third, noun, who = match["do"], match["third"], (match["noun"] or "").lower(), "who" in match["who"]
    one = (noun in {"he", "she", "it", "nobody"} or is_surely_one(noun)) if noun and noun != "who" else who
    acts = third == "has" or (
        verbs.is_form(third, "third")
        and (who or verbs.lean(third) is verbs.Lean.VERB or third in {"comes", "goes", "works", "leaves"})
    )
    second = do in section("may be second", FILE) and next_word(match.string[match.end() :]) in SURE_BEHIND | CLOCK
    open_ = section("leaves it open", FILE) & set(match["mid"].lower().split())
    both_bare = any(is_bare_verb(word) or verbs.is_form(word, "base") for word in match["mid"].split()[-1:])
    if both_bare:
        return match[0]  # "sells bake and eat bread"
    lets = section("takes the bare verb") & {verbs.base_of(third, "third") or "", third}
    if not (one and acts and (is_only_verb(do) or second)) or open_ or lets:
        return match[0]
    return f"{match[0][: -len(do)]}{verbs.third(do)}"


_LOST_SUBJECT = re.compile(
    r"(?P<before>(?:^|\b(?:why|how|that|and|but|,) ?)(?P<who>[Tt]hey|[Ww]e|[Yy]ou|I|[Hh]e|[Ss]he)\b[^,;]*?\b(?:because|when|if|but) )"
    r"(?P<do>does(?:n['’]t| not)|do(?:n['’]t| not)|has|have|needs?|wants?|knows?|is not|is(?= (?:too|very|afraid|not|tired|so)\b)|are(?= (?:too|very|afraid|not|tired|so)\b)) (?=[A-Za-z])"
)


def _the_same(match: re.Match[str]) -> str:
    """ "She does not want it because does not trust it": the one who did the first."""
    who, do = match["who"].lower(), match["do"]
    third = bool(re.match(r"(?:does|has|is|needs|wants|knows)\b", do))
    if third is not (who in {"he", "she"}) or (who == "i" and do == "are"):
        return match[0]
    return f"{match['before']}{'I' if who == 'i' else who} {do} "


WHO_DOES: tuple[Rewriting, ...] = rewritings(
    (
        (_WHO_DO, _who_does),
        (_MY_KIN, _kin_does),
        (_ONE_DO, _one_does),
        (_AND_DO, _and_does),
        (_LOST_SUBJECT, _the_same),
    )
)
"""Each bare verb or lost subject, and what is said instead, in this order."""
