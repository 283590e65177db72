"""What a highlight says has lasted, jotted without its verb: "sous chef 3 years in Lyon", "drone licence since 2019"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import article
from drafts.fragments.noun_article import with_article
from drafts.fragments.number_words import UP_TO_TWENTY
from drafts.fragments.own_part import own_part

_NUMBER = rf"(?:\d+|one|{UP_TO_TWENTY})"
_TIME = rf"{_NUMBER}\+? (?:years?|months?|seasons?|summers?|winters?|terms?)"
_POST = re.compile(
    rf"(?P<post>(?!I\b)[A-Za-z-]+(?: [a-z-]+){{0,3}}) (?:for )?(?P<time>{_TIME})(?P<rest>(?:,? (?:in|at|with|on|under|of|by|mostly|mainly) .+)?)$"
)
_SINCE = re.compile(
    r"(?P<what>[\w./+&'’-]+(?: [\w./+&'’-]+){0,4}?) since (?P<when>(?:[A-Z][a-z]+ )?(?:19|20)\d\d|[A-Z][a-z]+|(?:last )?(?:spring|summer|autumn|winter))(?P<rest>,? so I (?:can|could|may) .+)?$"
)
_PAPER = re.compile(
    r"\b(?:licen[cs]e|certificate|certification|endorsement|ticket|card|registration|membership|permit|qualification|diploma|clearance|accreditation)$"
)
_HELD_AT = re.compile(
    r"(?:my )?(?P<what>[a-z]+(?: [a-z]+){0,2}) (?P<way>below|under|above|over|at) (?=[\d$£€]|half|a third|one in)"
)
_AWARD = re.compile(
    r"(?P<what>[A-Za-z][A-Za-z ]* (?:award|prize|medal|scholarship|fellowship))(?:,? (?:in )?(?P<year>(?:19|20)\d\d))?$"
)
_SHARE = re.compile(
    r"\d[\d.]*% (?:[a-z-]+ )?(?:rate|score|uptime|retention|satisfaction|attendance|occupancy|accuracy)\b"
)
_NONE = re.compile(r"(?P<none>not one|not a single|zero) (?P<what>[A-Za-z].* (?:in|for|since|over|during|across) .+)$")
_DONE = re.compile(
    r"(?P<much>(?:about |over |nearly )?[$£€]?\d\S*(?: \S+){0,5}?) (?P<done>[a-z]+ed)(?P<rest>(?: (?:over|in|for|since|at|by|from|across|within|during) .+)?)$"
)
_YEARS = re.compile(rf"(?P<time>{_TIME}) of (?P<what>[^,]+?)(?P<rest>,.*)?$")
_LASTED = re.compile(
    rf"\bfor (?:about |over |nearly )?(?:the last )?{_TIME}\b|\bsince (?:I was \w+|childhood|school|(?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b"
)
_BY_THEMSELVES = frozenset(
    [
        "pass",
        "leave",
        "stay",
        "return",
        "graduate",
        "join",
        "attend",
        "finish",
        "survive",
        "quit",
        "improve",
        "increase",
        "drop",
        "apply",
        "retire",
        "remain",
    ]
)


# "Barista, then manager": two posts one after the other.
_ONE_THEN_ANOTHER = re.compile(
    r"(?P<first>[a-z]+(?: [a-z-]+)?),? then (?P<which>(?:[a-z-]+ )??)(?P<last>[a-z]+)(?P<rest>(?: (?:at|in|on|for) [^,]+)?)(?:, .*)?$"
)
_FROM_SCRATCH = re.compile(r"(?:an? )?(?P<what>(?:[a-z]+ )?[a-z]+)(?P<of>(?: (?:of|for) [^,]+)?) from scratch$")


_SPENT_AS = re.compile(rf"(?P<time>{_TIME}) (?P<post>[a-z]+)(?=$| (?:in|at|on|with|for) )")
_WORK_SINCE = re.compile(
    r"(?P<what>(?!been\b)[a-z]+(?: [a-z]+){1,2}) since (?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d|last [a-z]+)$"
)
_CREW = re.compile(
    rf"(?P<what>(?:cabin|ground|deck|flight|stage|film|road) crew),? (?:for )?(?P<time>{_TIME})(?P<rest>.*)$"
)
# Wards and departments by the letters that all there use.
_IN_WARD = re.compile(
    rf"(?P<what>ICU|ITU|NICU|PICU|SCBU|HDU|CCU|A&E|ER|ED|HR|IT|maternity|oncology|paediatrics|pediatrics|theatre|theatres|retail|logistics),? (?:for )?(?P<time>{_TIME})(?P<rest>.*)$"
)
_DONE_DAILY = re.compile(
    rf"(?P<what>[\w/-]+(?: [\w/-]+){{0,5}}?)(?: (?P<often>every (?:day|week|night|shift|weekend|month)|daily|weekly|full[- ]time|part[- ]time))? for (?:about |over |nearly )?(?:the last )?{_TIME}$"
)


def _is_work(what: str) -> bool:
    """Whether a thing jotted with how long it lasted is work that one does: "media prep", "autoclave and plate pouring"."""
    last = plain(what.rsplit(maxsplit=1)[-1])
    if any(verbs.is_form(word, "past") and not vocabulary.is_noun(word) for word in what.split()):
        return False  # "yard shunted nights"
    return analyse(what, candidate=True).shape is Shape.NOUN and (last in _WORK or verbs.is_form(last, "gerund"))


def lasting(text: str) -> str:
    """``text`` with the verb that only it can mean, where it says how long something has lasted; else as it is."""
    if (crew := _CREW.match(text)) or (crew := _IN_WARD.match(text)):
        return f"I spent {crew['time']} {'as' if 'crew' in crew['what'] else 'in'} {crew['what']}{crew['rest']}"
    if post := _POST.match(text):
        last = plain(post["post"].split()[-1])
        starts_with_verb = verbs.is_form(post["post"].split()[0], "past", "gerund")
        if vocabulary.is_one_person(last) and not starts_with_verb:
            return f"I spent {post['time']} as {article(post['post'])} {post['post']}{post['rest']}"
    if (
        (post := _SPENT_AS.match(text))
        and vocabulary.is_person(post["post"])
        and not vocabulary.is_plural(post["post"])
    ):
        return f"I spent {post['time']} as {article(post['post'])} {text[post.start('post') :]}"
    if (since := _WORK_SINCE.match(text)) and _is_work(since["what"]) and len(since["what"].split()) > 1:
        return f"I have done {text}"
    if (over := _DONE_DAILY.match(text)) and _is_work(over["what"]):
        return f"I have done {text}"
    if not text.startswith("I ") and (since := _SINCE.match(text)) and _PAPER.search(since["what"]):
        return f"I have held {with_article(since['what'], False)} since {since['when']}{since['rest'] or ''}"
    if (
        (held := _HELD_AT.match(text))
        and vocabulary.is_noun(held["what"].split()[-1])
        and not vocabulary.is_person(held["what"].split()[-1])
        and analyse(held["what"]).shape is Shape.NOUN
    ):
        return f"I kept {with_article(held['what'], True)} {text[held.start('way') :]}"
    made = _FROM_SCRATCH.match(text)
    if made and vocabulary.is_noun(made["what"].split()[-1]) and analyse(made["what"]).shape is Shape.NOUN:
        several = vocabulary.is_plural(made["what"])
        what = made["what"] if several else f"{article(made['what'])} {made['what']}"
        return f"I built {what}{made['of']} from scratch"
    if taught := re.match(r"self-taught (?:in )?(?P<what>[A-Z][^,]*)", text):
        return f"taught myself {taught['what']}"
    if re.match(r"self[- ]taught (?:on|in|at|from|with) ", text):
        return f"I am self-taught{text[11:]}"
    if re.match(r"on[- ]call (?:one|every|two|\d|for|in|at|on|with|across|nights|weekends)\b", text) and _LASTED.search(
        text
    ):
        return f"I have been on call{text[7:]}"
    if (then := _ONE_THEN_ANOTHER.match(text)) and all(
        map(vocabulary.is_one_person, (then["first"].split()[-1], then["last"]))
    ):
        first, last = then["first"], f"{then['which']}{then['last']}"
        return f"I was {article(first)} {first} and then {article(last)} {last}{then['rest']}"
    if re.fullmatch(r"(?:an? )?[a-z]+ person", text):
        return f"I am {text}" if text.startswith(("a ", "an ")) else f"I am {article(text)} {text}"
    if (won := _AWARD.match(text)) and not re.search(r"\b(?:the|my|an?|our|won|got|received|for)\b", text):
        return f"I received {article(won['what'])} {won['what']}" + (f" in {won['year']}" if won["year"] else "")
    if (
        (gerund := re.match(r"(?P<doing>[a-z]+ing) .*", text))
        and has_lasted(text)
        and verbs.is_form(gerund["doing"], "gerund")
        and " since I was" not in text
    ):
        # "Having counted linen for four years": that is in the perfect already.
        return f"I have {text[7:]}" if gerund["doing"] == "having" else f"I have been {text}"
    if _SHARE.match(text):
        return f"I have had {article(text)} {text}"
    if none := _NONE.match(text):
        said = "have had no" if none["none"] == "zero" else f"have not had {none['none'][4:]}"
        return f"I {said} {none['what']}"
    if done := _DONE.match(text):
        base = verbs.base_of(done["done"], "participle")
        if base in _BY_THEMSELVES and re.search(r"\b(?:my|our)\b", done["much"]):
            return f"I saw {done['much']} {base}{done['rest']}"
        last = done["much"].split()[-1]
        things = (
            last[:1] in "$£€" or vocabulary.is_plural(last) or last in {"people", "staff"} or " of " in done["much"]
        )
        plainly = things and base and base not in _BY_THEMSELVES and not vocabulary.is_adjective(done["done"])
        if base and plainly and verbs.past(base) == done["done"]:
            return f"{done['done']} {done['much']}{done['rest']}"  # "1.2m words of judgments translated"
    return _of_experience(text)


def _of_experience(text: str) -> str:
    """ "7 years of bedside" is no English: "7 years of bedside experience"."""
    years = _YEARS.match(text)
    if years is None:
        return text
    words = tokens(years["what"])
    last = plain(words[-1])
    if (
        len(words) > 3
        or any(plain(word) in vocabulary.PREPOSITIONS | {"and"} for word in words)
        or "experience" in words
    ):
        return text
    named = vocabulary.is_noun(last) and (vocabulary.is_mass(last) or vocabulary.is_plural(last) or last in _WORK)
    if verbs.is_form(last, "gerund") or named:
        return text
    rest = years["rest"] or ""
    if re.fullmatch(r",(?: (?:and )?[A-Z][\w+#.]*,?)+", rest):
        rest = f" with {rest[2:]}"  # "8 years CNC, Fanuc and Heidenhain"
    return f"{years['time']} of {years['what']} experience{rest}"


_WORK = frozenset(
    {
        "work",
        "service",
        "practice",
        "care",
        "duty",
        "study",
        "design",
        "research",
        "support",
        "sales",
        "maintenance",
        "prep",
        "shift",
        "shifts",
        "nights",
        "weekends",
        "preparation",
        "paperwork",
        "bookkeeping",
        "admin",
        "dispatch",
        "inspection",
        "repair",
        "installation",
    }
)


def has_lasted(text: str) -> bool:
    """Whether a verb phrase says how long something has gone on: "cut hair for 11 years"."""
    return _LASTED.search(own_part(text)) is not None
