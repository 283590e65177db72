"""Verbs that agree with what stands further off: "the people on the night shift is", "miners that runs it", "until he finish"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import PEOPLE, acts, are_several, does_not_count, is_but_one, is_only_verb
from drafts.fragments.number_words import UP_TO_TEN
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_ARE = {"is": "are", "was": "were", "has": "have", "doesn't": "don't", "doesn’t": "don’t"}
_NUMBERED = re.compile(rf"\d|\b(?:{UP_TO_TEN})\b")
_MANY_AT = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if) )(?P<which>(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Oo]ur|[Tt]heir|[Mm]y|[Yy]our|[Mm]any|[Mm]ost|[Aa]ll|[Ss]ome|[Hh]alf) (?:of )?(?:the )?)?(?P<what>(?:[a-z-]+ ){0,2}?))(?P<noun>[A-Za-z]?[a-z]+)"
    r"(?P<where> (?:(?:of|in|on|at|for|from) (?:the |our |their |line |bay )?(?:[a-z]+ )?[A-Za-z0-9]+|there|here|who|that|which|(?:of|in|at) [A-Z]\w+ (?:that|who|which)))? (?P<is>is|was|has|doesn['’]t)\b(?! (?:what|why|how|where|enough|a (?:lot|long|big|small|good|bad)|too much|one|the)\b)"
)


def _many_are(match: re.Match[str]) -> str:
    """ "The people on the night shift is younger", "most of the divers is over sixty"."""
    what = match["what"].split()
    described = all(vocabulary.is_adjective(word) or vocabulary.is_noun(word) for word in what)
    doing = any(verbs.is_form(word, "gerund", "base") and not vocabulary.is_adjective(word) for word in what)
    bare = not match["which"].strip() and (match["where"] or match["lead"] != "")
    counted = _NUMBERED.search(match["which"])
    named = match["noun"][:1].isupper() and (match.start("noun") > 0 or not match.string.startswith("People"))
    if (
        named
        or not are_several(match["noun"])
        or not described
        or doing
        or bare
        or counted
        or (verbs.is_form(match["noun"], "third") and bool(what))
    ):
        return match[0]
    return f"{match[0][: -len(match['is'])]}{_ARE[match['is']]}"


_WHO_DO = re.compile(
    r"\b(?P<who>(?P<noun>[a-z]+)(?P<far>(?: (?:at|in|on|from) (?:the )?[a-z]+)?),? (?:who|that|which)) (?P<does>[a-z]+)\b(?P<behind>$|,| [A-Za-z0-9]+)"
)


def _who_do(match: re.Match[str]) -> str:
    """ "People that lives upstairs", "those who has", "the season that start in June"."""
    noun, does, behind = match["noun"], match["does"], match["behind"].strip().lower()
    if "," in match["who"] and (
        match["who"].endswith("who") or not re.fullmatch(r"(?:[Tt]he )?", match.string[: match.start()])
    ):
        return match[0]  # "nobody writes it down, which makes errors"; "pearls, that is, none"
    before = match.string[: match.start()].split()[-3:]
    one_of = (
        any(word.lower() in {"one", "each", "list", "amount", "number", "group", "kind", "none"} for word in before)
        or match["far"]
    )
    if noun in {"those", "they"} or (
        are_several(noun) and not one_of and not {"of", "with", "for", "to"} & set(before)
    ):
        if does in _ARE:
            return f"{match['who']} {_ARE[does]}{match['behind']}"
        sure = (
            verbs.is_form(does, "third") and not verbs.is_form(does, "past") and verbs.lean(does) is not verbs.Lean.NOUN
        )
        base = verbs.base_of(does, "third") if sure and not verbs.is_auxiliary(does) else None
        return f"{match['who']} {base}{match['behind']}" if base else match[0]
    named = (bool(before) and before[-1].lower() in {"the", "a", "an", "this", "every", "each"}) or (
        len(before) > 1 and before[-2].lower() in {"the", "a", "an"} and vocabulary.is_noun(before[-1])
    )
    if (
        not (is_but_one(noun, before[-1] if before else "") and named)
        or noun in section("says that")
        or match["far"]
        or verbs.is_form(does, "past")
    ):
        return match[0]
    plain_verb = is_only_verb(does) and (behind in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS or not behind)
    return f"{match['who']} {verbs.third(does)}{match['behind']}" if plain_verb else match[0]


_YOU_DOES = re.compile(
    r"(?<!of )(?<!than )(?<!and )(?<!or )(?<!-)\b(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey) (?P<how>(?:also |always |never |still |usually )?)(?P<does>[a-z]+s)\b(?P<behind>$|,| [A-Za-z0-9]+)"
)


def _you_do(match: re.Match[str]) -> str:
    """ "How they makes the fences", "before I says something"."""
    does = match["does"]
    base = verbs.base_of(does, "third")
    sure = base is not None and verbs.lean(does) is verbs.Lean.VERB and not verbs.is_form(does, "base", "past")
    if not sure or verbs.is_auxiliary(does) or vocabulary.is_adjective(does):
        return match[0]
    return f"{match['who']} {match['how']}{base}{match['behind']}"


_HE_DO = re.compile(
    r"(?P<before>(?:\b[a-z'’]+ ){0,3}?)(?<!and )(?<!or )\b(?P<who>[Hh]e|[Ss]he) (?P<do>[a-z]+)(?=$|,| (?:the|an?|my|his|her|to|at|in|on|me|us|it|with|until|from|back|for)\b)"
)
_BARE_BEHIND = re.compile(
    r"\b(?:let|lets|make|makes|made|help|helps|helped|saw|watch|heard|do|does|did|can|could|will|would|should|must|may|might|that|insist|suggest|suggested|asked|than|had|have|having|to)\b[^,.;]*$"
)


def _he_does(match: re.Match[str]) -> str:
    """ "Until he finish", "she take the early tram"."""
    do = match["do"]
    verb = verbs.is_form(do, "base") and not verbs.is_form(do, "past") and verbs.lean(do) is not verbs.Lean.NOUN
    other = verbs.is_auxiliary(do) or vocabulary.is_adjective(do) or do in section("no bare verb behind somebody")
    other = other or do in vocabulary.ADVERBS | vocabulary.PREPOSITIONS
    if not verb or other or _BARE_BEHIND.search(match.string[: match.start("who")]):
        return match[0]
    return f"{match['before']}{match['who']} {verbs.third(do)}"


_IT_DO = r"(?P<lead>^|, |\b(?:that|because|but|and|when|if|where|why|how|before|until|after|while) )(?P<which>[Tt]he|[Ee]very|[Ee]ach|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Yy]our|[Aa]) (?P<what>(?:[a-z-]+ ){N})(?P<noun>[a-z]+) (?P<do>[a-z]+)(?P<behind>$|,| [A-Za-z0-9]+)"


def _it_does(match: re.Match[str]) -> str:
    """ "The bakery close at 9", "the fruit come from", "before the boat leave", "every room have a sticker"."""
    noun, do, behind, what = match["noun"], match["do"], match["behind"].strip().lower(), match["what"].strip()
    named = not what or vocabulary.is_adjective(what) or vocabulary.is_noun(what)
    if (
        not is_but_one(noun, match["which"])
        or not named
        or verbs.is_auxiliary(noun)
        or verbs.is_form(what, "third")
        or _BARE_BEHIND.search(match.string[: match.start("which")])
    ):
        return match[0]
    if do == "have":
        sure = (
            behind in vocabulary.DETERMINERS | {"only", "more", "less", "no", "never", "been", "become"}
            or behind[:1].isdigit()
        )
    elif do in {"open", "close"}:
        sure = (
            behind == "at"
            and re.match(r" (?:\d|six|seven|eight|nine|ten|noon|five|four)", match.string[match.end() :]) is not None
        )
    elif do in {"come", "become"}:
        sure = behind in {"from", "to", "with", "at", "in", "back", "once", "every", "late", "early", "a", "the"}
    else:
        away = behind in {"to", "at", "from", "in", "on", "with", "into", "for"} or not behind
        sure = is_only_verb(do) and not vocabulary.is_noun(do) and (away or acts(do, match.string[match.end("do") :]))
    if not sure:
        return match[0]
    said = "has" if do == "have" else verbs.third(do)
    return f"{match[0][: match.start('do') - match.start()]}{said}{match['behind']}"


_FOLK_DOES = re.compile(
    r"(?P<who>(?:^|, |\b(?:that|because|but) )(?:(?:[Tt]he|[Mm]ost|[Mm]any|[Aa]ll|[Bb]oth|[Ss]ome|[Oo]ur|[Tt]heir) )?(?:of the )?(?:[a-z]+ )?(?P<noun>[A-Za-z][a-z]+)(?P<far>(?: (?:at|in|on) the (?:[a-z]+ )?[a-z]+)?)(?: there| still| also)*) (?P<does>[a-z]+s)\b(?= (?P<next>[A-Za-z0-9]+))"
)


def _folk_do(match: re.Match[str]) -> str:
    """ "Most farmers sells berries", "people drinks the wine there"."""
    noun, does, behind = match["noun"].lower(), match["does"], match["next"].lower()
    folk = noun in PEOPLE or (vocabulary.are_people(noun) and noun.endswith("s"))
    base = verbs.base_of(does, "third")
    takes = (
        behind in vocabulary.DETERMINERS | {"there", "here", "me", "us", "them"} or verbs.lean(does) is verbs.Lean.VERB
    )
    if (
        does_not_count(match, match["who"])
        or not folk
        or base is None
        or not takes
        or verbs.is_auxiliary(does)
        or verbs.lean(does) is verbs.Lean.NOUN
    ):
        return match[0]
    return f"{match['who']} {base}"


# "The licence of the mill finish in June", "the ratio of bad loans increase from 2% to 4%".
_OF_THEM_DO = re.compile(
    r"(?P<lead>(?:^|, )(?:[Tt]he )?)(?P<what>(?:[A-Za-z-]+ )??)(?P<noun>[a-z]+) of (?P<of>(?:[A-Za-z-]+ ){1,4}?)"
    rf"(?P<do>{'|'.join(sorted(section('runs its course')))})(?= (?P<behind>from \$?\d|by \$?\d|to \$?\d|next|every|each|in (?:[A-Z]|20\d\d)|on [A-Z]|at \d|after|before|when)\b)"
)


def _of_them_does(match: re.Match[str]) -> str:
    """One thing of several, whose verb looks to the nearer noun."""
    if not is_but_one(match["noun"], "the") or vocabulary.is_adjective(match["of"].split()[-1]):
        return match[0]
    figures = re.match(r" from \S*\d\S* to \S*\d", match.string[match.end() :])
    said = verbs.past(match["do"]) if figures else verbs.third(match["do"])
    return f"{match[0][: match.start('do') - match.start()]}{said}"


AGREEING_FAR: tuple[Rewriting, ...] = rewritings(
    (
        (_MANY_AT, _many_are),
        (_WHO_DO, _who_do),
        (_YOU_DOES, _you_do),
        (_HE_DO, _he_does),
        (_IT_DO.replace("{N}", "{0}"), _it_does),
        (_IT_DO.replace("{N}", "{1}"), _it_does),
        (_FOLK_DOES, _folk_do),
        (_OF_THEM_DO, _of_them_does),
    )
)
"""Each that does not agree with what stands further off, and what makes it agree, in this order."""
