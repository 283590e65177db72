"""The form that a verb takes behind a helping verb, a preposition or another verb: "would spent", "good at speak", "let him to rest"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.main_subject import leads_its_verb
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import lines, section

_MODAL = r"(?:can|could|will|would|must|should|may|might|cannot|(?:ca|wo|could|would|should|must|does|do|did)n['’]t|do not|does not|did not)"
_DOES = re.compile(
    rf"(?P<before>(?:\b[A-Za-z'’]+ )?)\b(?P<can>{_MODAL})(?P<how> (?:also |always |never |not |only |just )?)(?P<does>[a-z]+)\b(?P<behind>(?: [A-Za-z0-9'’]+)?)"
)
# "The can exploded", "his will stated", "a must needed": no helping verb.
_NO_HELPER_BEHIND = vocabulary.DETERMINERS | {"last", "free", "strong", "good", "tin", "living"}
# "They can saw logs", "we could felt roofs": these are bare forms too.
_BARE_TOO = frozenset(["saw", "felt", "wound", "ground", "bound", "lay", "fell", "found", "shed", "left", "spat"])


def _is_only_past(word: str) -> bool:
    """Whether a word is the past of a verb and no other form of one, no noun and no quality."""
    return (
        verbs.is_form(word, "past")
        and not verbs.is_form(word, "participle", "base", "third")
        and not vocabulary.is_noun(word)
        and not vocabulary.is_adjective(word)
    )


def _can_do(match: re.Match[str]) -> str:
    """ "Would spent", "will needs", "can fixed", "don't hiding": behind these the bare verb stands."""
    before, does, behind = match["before"].strip().lower(), match["does"], match["behind"].strip().lower()
    if before in _NO_HELPER_BEHIND or verbs.is_form(does, "base") or verbs.is_auxiliary(does) or does in _BARE_TOO:
        return match[0]
    if not leads_its_verb(match.string[: match.start("can")]):
        return match[0]  # "the best they can needs work", "those who could went home"
    quality = vocabulary.is_adjective(does) and not (
        behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS or behind[:1].isdigit()
    )
    plain_will = match["can"] in {"can", "will", "must", "may", "might"}
    if quality or (
        plain_will and not (before in section("pronouns") | {"who", "that", "and", "you"} or before[-1:] == "s")
    ):
        return match[0]
    form = ("gerund",) if match["can"].startswith(("do", "does")) else ("past", "third")
    if verbs.is_form(does, "third") and not verbs.is_form(does, "past") and verbs.lean(does) is not verbs.Lean.VERB:
        return match[0]
    base = verbs.base_of(does, *form)
    if base is None or (form == ("gerund",) and vocabulary.is_noun(does) and not behind):
        return match[0]
    return f"{match['before']}{match['can']}{match['how']}{base}{match['behind']}"


_USED_TO = re.compile(
    r"\b(?P<lead>used|want|wants|wanted|like|likes|able|going|try|tries|tried|learned|started|began|ready|willing|how) to (?P<did>[a-z]+)\b"
)


def _to_do(match: re.Match[str]) -> str:
    """ "I used to taught", "how to operates": behind "to" the bare verb stands."""
    did = match["did"]
    past = verbs.is_form(did, "past") and not verbs.is_form(did, "base", "gerund") and not vocabulary.is_adjective(did)
    third = verbs.is_form(did, "third") and verbs.lean(did) is verbs.Lean.VERB and not vocabulary.is_noun(did)
    irregular = past and not did.endswith("ed") and not vocabulary.is_noun(did)
    behind = match.string[match.end() :]
    used_to_it = match["lead"] == "used" and re.search(
        r"\b(?:is|are|am|was|were|be|been|get|gets|got|getting|['’](?:m|re|s))(?: [a-z]+)? $",
        match.string[: match.start()],
    )
    if used_to_it or behind.startswith("-") or did in {"lost", *_BARE_TOO}:
        return match[0]  # "they are used to spent fuel", "they got used to sold-out nights"
    base = verbs.base_of(did, "past", "third") if irregular or third else None
    return f"{match['lead']} to {base}" if base else match[0]


_HAS_DONE = re.compile(
    r"\b(?P<have>have|has|had|having|['’]ve)(?P<how> (?:already |always |never |just |also |ever |even |since )?)(?P<did>[a-z]+)\b(?P<behind>(?: [A-Za-z0-9'’]+)?)"
)


def _has_done(match: re.Match[str]) -> str:
    """ "I have drove", "you've just took over", "have already fix the pump": what has been done."""
    did, how, behind = match["did"], match["how"].strip(), match["behind"].strip().lower()
    bare = (
        how in {"already", "always", "never", "just"}
        and verbs.is_form(did, "base")
        and not verbs.is_form(did, "participle", "gerund")
        and not vocabulary.is_adjective(did)
        and (behind in vocabulary.DETERMINERS or behind[:1].isdigit())
        and not verbs.is_auxiliary(did)
        and match["have"] != "had"
    )
    if not (bare or _is_only_past(did) or did in {"came"}) or did in _BARE_TOO:
        return match[0]
    if not (match["have"] == "having" or match["have"][0] in "'’" or leads_its_verb(match.string[: match.start()])):
        return match[0]  # "the crew I had grew to nine"
    base = verbs.base_of(did, "base" if bare else "past")
    return f"{match['have']}{match['how']}{verbs.participle(base)}{match['behind']}" if base else match[0]


_BE_DOING = re.compile(
    r"\b(?P<will>(?:I|you|we|they|he|she|who|it) (?:will|would|can|should|must)|(?:you|we|they) (?:are|were) to) be (?P<do>[a-z]+) (?=(?:the|(?P<a>an?)(?! (?:few|day|week|month|year|while|whole|bit|little|lot)\b)|my|your|their|our|his|her|for|before|new)\b|\d)"
)


def _will_do(match: re.Match[str]) -> str:
    """ "I will be ask before I start", "you will be open a branch"."""
    do = match["do"]
    return f"{match['will']} {do} " if is_only_verb(do) or (do == "open" and match["a"]) else match[0]


_WITHOUT = re.compile(
    r"\b(?P<how>(?:[Ww]ithout|of|at|by|about|instead of)) (?P<do>[a-z]+) (?=(?P<next>[A-Za-z0-9'’]+))"
)


def _doing(match: re.Match[str]) -> str:
    """ "Good at speak on the phone", "experience of manage 12 people", "without waste power"."""
    do, behind = match["do"], match["next"].lower()
    takes = behind in vocabulary.DETERMINERS or behind[:1].isdigit()
    takes_thing = takes or (vocabulary.is_noun(behind) and behind not in vocabulary.PREPOSITIONS)
    several = vocabulary.is_plural(behind) or (behind in vocabulary.PREPOSITIONS and match["how"] == "at")
    verb = is_only_verb(do) and (
        takes or (several and not vocabulary.is_noun(do) and not vocabulary.is_adjective(do) and do not in _GROW_BAG)
    )
    verb = verb or (do in section("done without") and match["how"].endswith("ithout") and takes_thing)
    if do in {"fail", "help", "stop", "pay"} and match.start() == 0:
        return match[0]  # "without fail the vans leave at six"
    if not verb or behind in {"and", "or", "but"} or do in section("no doing behind a preposition"):
        return match[0]
    return f"{match['how']} {verbs.gerund(do)} "


_WITHOUT_TO = re.compile(r"\b(?P<how>[Ww]ithout|[Ii]nstead of|[Bb]efore) to (?P<do>[a-z]+)\b")


def _without_doing(match: re.Match[str]) -> str:
    """ "Without to be late", "instead of to call"."""
    do = match["do"]
    sure = do in {"be", "have", "do"} or is_only_verb(do) or verbs.lean(do) is verbs.Lean.VERB
    return f"{match['how']} {'being' if do == 'be' else verbs.gerund(do)}" if sure else match[0]


# "The cost of grow bags", "by weigh scales": half a noun.
_GROW_BAG = frozenset(["grow", "weigh", "spend", "pay", "bake", "lose"])

_TO_DOING = re.compile(
    r"\b(?P<how>(?:[Ww]ork|way|ways|idea|chance|risk|habit|question|instead|experience) of|[Ll]ook(?:ing|s)? forward to|instead of) (?:to )?(?P<do>[a-z]+)\b"
)


def _of_doing(match: re.Match[str]) -> str:
    """ "The work of to load cement", "I look forward to meet them"."""
    do, rest = match["do"], match.string[match.end() :].split()
    behind = rest[0].lower().strip(",.") if rest else ""
    takes = behind in vocabulary.DETERMINERS | {"it", "them", "him", "her", "us", "you", "me"} or behind[:1].isdigit()
    sure = is_only_verb(do) and (takes or not vocabulary.is_noun(do))
    sure = sure or (" of to " in match[0] and verbs.is_form(do, "base"))
    return f"{match['how']} {verbs.gerund(do)}" if sure else match[0]


_TAKES_DOING = re.compile(
    r"\b(?P<lead>[Ss]uccee(?:d|ds|ded|ding)|suggest(?:s|ed)?|(?:doesn['’]t|don['’]t|not|n['’]t|never|would) mind|enjoy(?:s|ed)?|avoid(?:s|ed)?|[Dd]ifficult(?:y|ies)"
    r"|capable|[Pp]ossibility|insist(?:s|ed)?|consider(?:s|ed)?|recommend(?:s|ed)?|(?:is|are|was|am) worth) to (?P<do>[a-z]+)\b"
)
_LINK = {"succe": " in", "diffi": " of", "capab": " of", "possi": " of", "insis": " on"}


def _takes_doing(match: re.Match[str]) -> str:
    """ "I succeeded to save 12 owls", "capable to decide", "doesn't mind to get up"."""
    lead, do = match["lead"], match["do"]
    passive = re.search(
        r"\b(?:is|are|was|were|be|been|being|['’]s|still|highly|it|not)$", match.string[: match.start()].rstrip()
    )
    verb = verbs.is_form(do, "base") or do in {"be", "have", "do"}
    if (
        verb
        and vocabulary.is_noun(do)
        and verbs.lean(do) is not verbs.Lean.VERB
        and lead[:4] in {"reco", "sugg", "insi"}
    ):
        return match[0]  # "they suggested to staff a later start"
    if not verb or (passive and lead[:4] in {"reco", "cons", "sugg"}) or (do == "be" and lead.startswith("cons")):
        return match[0]
    lead = {"succeed": "succeeded"}.get(lead, lead) if match.string.startswith("I succeed ") else lead
    return f"{lead}{_LINK.get(lead[:5].lower(), '')} {verbs.gerund(do)}"


_LET_TO = re.compile(
    r"\b(?P<let>[Ll]et|[Ll]ets|[Ll]etting) (?P<who>him|her|them|me|us|it|(?:the|my|our|their|his|her|your|an?) (?:[a-z]+ )?(?P<noun>[a-z]+)) to (?P<do>[a-z]+)\b"
    r"|\b(?P<make>[Mm]ake|[Mm]akes|[Mm]ade|[Mm]aking) (?P<whom>him|me|us) to (?P<does>[a-z]+)\b"
)


def _let_do(match: re.Match[str]) -> str:
    """ "I let the guest to finish", "make him to understand"."""
    do = match["do"] or match["does"]
    if match["noun"] and not (
        vocabulary.is_person(match["noun"]) or match["noun"] in {"child", "children", "kid", "dog"}
    ):
        return match[0]  # "they let the barn to save money"
    if not verbs.is_form(do, "base") or re.search(r"\b(?:was|were|is|are|be|been) $", match.string[: match.start()]):
        return match[0]
    return f"{match['let'] or match['make']} {match['who'] or match['whom']} {do}"


_STATE = re.compile(
    r"\b(?P<who>(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who|which|that|(?:[Tt]he|[Ee]very|[Yy]our|[Oo]ur|[Tt]his|[Tt]heir) [a-z]+|of [a-z]+)(?: yourself)?) (?P<am>am|are|is|was|were|(?:will|would|can) be) (?P<how>(?:also |already |always )?)"
    r"(?P<doing>knowing|wanting|needing|preferring|owning|belonging|understanding|having)\b(?P<what>(?: [A-Za-z0-9'’]+)?)"
)


def _is_so(match: re.Match[str]) -> str:
    """ "I am knowing three of them", "you are needing a cook", "the depot is having two lifts": what is so."""
    who, am, doing, what = match["who"], match["am"], match["doing"], match["what"].strip().lower()
    counted = what[:1].isdigit() or what in vocabulary.NUMBERS
    redone = any(verbs.is_form(word, "participle") for word in match.string[match.end() :].split())
    if doing == "having" and (" " not in who or not counted or redone):
        return match[0]  # "she is having twins", "the inn is having two rooms redone"
    if doing in {"understanding", "knowing", "wanting"} and (not what or what in vocabulary.PREPOSITIONS):
        return match[0]  # "the boss is understanding with new staff"
    base = verbs.base_of(doing, "gerund") or doing
    if am.endswith(" be"):
        said = f"{am[:-3]} {base}"
    elif am in {"was", "were"}:
        said = verbs.past(base)
    else:
        said = ("has" if base == "have" else verbs.third(base)) if am == "is" else base
    return f"{who} {match['how']}{said}{match['what']}"


@cache
def behind_helpers() -> tuple[Rewriting, ...]:
    """Each wrong form behind a helping verb, a preposition or another verb, and what is said, in this order."""
    told = (tuple(line.split("\t")) for line in lines("words_wrong_verbs.txt"))
    return rewritings(
        (
            *((pattern, said) for pattern, said in told),
            (_BE_DOING, _will_do),
            (_STATE, _is_so),
            (_DOES, _can_do),
            (_USED_TO, _to_do),
            (_HAS_DONE, _has_done),
            (_TO_DOING, _of_doing),
            (_TAKES_DOING, _takes_doing),
            (_LET_TO, _let_do),
            (_WITHOUT, _doing),
            (_WITHOUT_TO, _without_doing),
        )
    )
