"""A doubt jotted as a lack ("never ran a diary", "not taught Grade 10", "all retail background"), in words that do not grovel."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafts.fragments import verbs
from drafts.fragments.noun_article import with_article
from drafts.fragments.question_slots import about, in_clause
from drafts.fragments.scene import Slots

_LIKELY = re.compile(
    r"(?:I\b|not\b|never\b|have|has|did|do|was|can|no\b|only\b|worked\b|all\b|just\b|purely\b|mostly\b|my\b|.*\b(?:background|have|got)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:I(?:['’]ve| have| had)? )?(?P<not>never(?: ever)?|have not|haven['’]t|has not|hasn['’]t|didn['’]t|did not|not|wasn['’]t|was not)(?: (?:yet|ever|really))? (?P<done>[a-z]+)\b(?P<tail>.*)$",
    re.IGNORECASE,
)
_IS_SO = frozenset(
    [
        "certified",
        "trained",
        "qualified",
        "registered",
        "licensed",
        "used",
        "interested",
        "experienced",
        "accredited",
        "chartered",
        "insured",
        "married",
        "settled",
        "based",
    ]
)
"""Behind "not" what somebody is, and nothing that they did."""

_SKILL = re.compile(
    r"(?:I )?(?:don['’]t|do not|can['’]t|cannot|can not) (?P<do>speak|read|write|drive|swim|cook|type|weld|know|ride|play|sew|understand)\b(?P<tail>.*)$",
    re.IGNORECASE,
)
_HAVE_NOT = re.compile(
    r"(?:I )?(?:don['’]t have|do not have|haven['’]t got|have not got|have no|['’]ve no|lack)\b(?: (?:an?|any|the))? (?P<what>[a-zA-Z].*)$",
    re.IGNORECASE,
)
_WHICH_I_HAVE_NOT = re.compile(r"(?P<what>[^,]+?),? (?:which |that )?I (?:don['’]t|do not) have(?: yet)?$")
_ENOUGH = re.compile(r"not enough (?P<what>[a-zA-Z][^,]*)$")
_ONE = re.compile(r"not (?P<what>(?:an?|from|in|at|on|of) [^,]+)$")
_ONLY_DID = re.compile(
    r"(?:I(?:['’]ve)? )?(?:have )?(?:only (?P<done>[a-z]+ed)|(?P<did>worked) only) (?P<tail>[a-z].*)$"
)
_BACKGROUND = re.compile(
    r"(?:my |an? )?(?:all|only|just|purely|mostly|mainly|solely|entirely)?[ -]?(?P<what>(?!my\b|your\b|the\b|an?\b|no\b|not\b|different\b|relevant\b|right\b|wrong\b|such\b|without\b|any\b)(?:[\w&'’-]+ ){1,3}background)(?P<tail>(?: (?:in|with|from)\b[^,]*)?)$"
)
# "My notice period is three months", "my age is against me": what was doubted is that.
_MINE_IS = re.compile(
    r"(?P<what>my (?!answer|mistake|question|reply|test\b)(?:[a-z-]+ ){0,2}?[A-Za-z]+) (?:is|are|was|were|isn['’]t) (?!that\b|to\b|why\b|how\b)[a-z\d]"
)
_EXPERIENCE = re.compile(
    r"no (?P<what>(?:[\w&-]+ ){0,3}(?:experience|background))(?P<tail>(?: (?:with|in|of|as|at|on)\b.*)?)$"
)


def doubted(text: str, shift: Callable[[str], str]) -> Slots | None:
    """The slots of a doubt that was jotted as a lack; None for anything else.

    The doubt is named as "my not having run a diary", and asked as "whether I have ever run a diary".
    """
    if not _LIKELY.match(text) or re.search(r"\?$| but (?:I|not)\b|, ", text):
        return None
    if found := _EXPERIENCE.match(text):
        return about(shift(f"my {found['what']}{found['tail']}"))
    if found := _SKILL.match(text):
        can = "" if re.match(r"(?:I )?do", text) else "can "
        told = shift(f"whether I {can}{found['do']}{found['tail']}")
        return {"asked": told, "topic": None if can else shift(f"my not {verbs.gerund(found['do'])}{found['tail']}")}
    if found := _WHICH_I_HAVE_NOT.match(text) or _HAVE_NOT.match(text):
        what = found["what"]
        if re.search(r"\b(?:experience|background)\b", what):
            return about(shift(f"my {what}"))
        if re.match(r"(?:to|time|much|many|been|enough)\b", what):
            return None
        what = with_article(shift(what), re.match(r"(?:certificate|licen[cs]e|ticket) of\b", what) is not None)
        return {"topic": f"my not having {what}", "asked": f"whether I have {what}"}
    if found := _ENOUGH.match(text):
        told = shift(f"whether I have enough {found['what']}")
        return in_clause(told)
    if found := _ONE.match(text):
        return about(shift(f"my not being {found['what']}"))
    if found := _ONLY_DID.match(text):
        tail = f"only {found['tail']}" if found["did"] else found["tail"]
        lead = f"having {found['did']}" if found["did"] else f"having only {found['done']}"
        return about(shift(f"{lead} {tail}"))
    if found := _BACKGROUND.match(text):
        return about(shift(f"my {found['what'].removeprefix('my ')}{found['tail']}"))
    if found := _MINE_IS.match(text):
        return about(found["what"])
    return _not_done(text, shift)


def _not_done(text: str, shift: Callable[[str], str]) -> Slots | None:
    """ "Never ran a diary of my own", "haven't used SAP", "wasn't on a cruise ship before"."""
    found = _BEFORE.match(text)
    if found is None:
        return None
    done, tail = found["done"].lower(), found["tail"]
    base: str | None
    kind = found["not"].lower()
    never = kind.startswith("never")
    if (
        done == "having"
        and (had := re.match(r" (?P<done>[a-z]+)\b", tail))
        and verbs.is_form(had["done"], "participle")
    ):
        done, tail = had["done"], tail[had.end() :]
    if kind.startswith("was"):
        base, tail = "be", f" {done}{tail}"
    elif done in {"had", "been", "having", "being", "was"}:
        base = "be" if done in {"been", "being", "was"} else "have"
    elif kind in {"didn't", "didn’t", "did not"}:
        base = done if verbs.is_form(done, "base") else None
    else:
        base = verbs.base_of(done, "past", "participle")
    if base is None or (not tail.strip() and base in {"be", "have"}):
        return None
    if kind == "not" and (done in _IS_SO or done in {"being", "having"}):
        if done == "having":
            return {"topic": shift(f"my not having{tail}"), "asked": shift(f"whether I have{tail}")}
        rest = shift(f"{'' if done == 'being' else done}{tail}".strip())
        topic = f"my not being {rest}"
        return {"topic": topic, "asked": f"about {topic}" if done == "being" else f"whether I am {rest}"}
    participle = verbs.participle(base)
    topic = shift(f"my not having {participle}{tail}")
    return {"topic": topic, "asked": shift(f"whether I have {'ever ' if never else ''}{participle}{tail}")}
