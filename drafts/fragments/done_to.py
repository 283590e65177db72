"""What is done to somebody or something, with half its verb lost: "needs to be descale", "the guitars that are send to Japan"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_BE_DONE = re.compile(
    r"\b(?P<be>(?:to|can|must|should|will|would|could|may|cannot|can['’]t|not) be|being|been|gets?|(?:is|are|was|were) (?:often|always|usually|sometimes|still))"
    r" (?P<do>[a-z]+)(?=$|,| (?:by|every|before|after|to|at|again|because|on|in|twice|once|from|with|and) )"
)


def _be_done(match: re.Match[str]) -> str:
    """ "Needs to be descale every Thursday", "is always pull by hand": what is done to it."""
    do = match["do"]
    verb = is_only_verb(do) or (
        match["be"].startswith("to ")
        and not vocabulary.is_adjective(do)
        and do in section("done to what is named before it")
    )
    if do in {"complete", "separate", "select", "level"}:
        return match[0]  # "the work has to be complete by noon"
    if match["be"].startswith("get"):
        verb = verb and match.string[match.end() :].startswith((" by", " before", " after", " every"))
    return f"{match['be']} {verbs.participle(do)}" if verb and not verbs.is_form(do, "participle") else match[0]


_THING_DONE = re.compile(
    r"\b(?P<what>(?P<noun>[a-z]+) (?:that |which )?(?:is|are|was|were)(?: also| now| never)?) (?P<do>[a-z]+)(?=$|, | (?:by|from|in|on|at|without|with|every|because|for) | to (?:the|an?|[A-Z])[a-z]*)"
)


def _thing_is_done(match: re.Match[str]) -> str:
    """ "The guitars that are send to Japan": a thing does not do it, it is done to it."""
    do, noun = match["do"], match["noun"]
    thing = vocabulary.is_noun(noun) and not vocabulary.is_person(noun) and not verbs.is_auxiliary(noun)
    sure = (
        thing
        and is_only_verb(do)
        and not verbs.is_form(do, "participle")
        and do not in section("does nothing to anything")
    )
    if (
        not sure
        or noun in section("something to do")
        or re.search(
            r"\b(?:all|what|everything|thing|only|do|does|did)\b",
            match.string[: match.end("noun")],
        )
    ):
        return match[0]
    return f"{match['what']} {verbs.participle(do)}"


DONE_TO: tuple[Rewriting, ...] = rewritings(((_BE_DONE, _be_done), (_THING_DONE, _thing_is_done)))
"""Each such half of a verb, and the whole one."""
